#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every command gives the same of what it reads, from wherever that comes: a regular file, standard
input, a pipe, a FIFO, a socket; as text or packed; whatever stands behind the first 64 KiB."""

import gzip
import json
import os
import pathlib
import shlex
import socket
import struct
import subprocess
import tempfile
import threading
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SYRIA = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples' / 'syria-2016.json'


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':')).encode()


ACTORS = [{'type': 'actor', 'id': f'a{n}', 'kind': 'person', 'name': 'N' * 80} for n in range(600)]
RECORDS = ACTORS + [{'type': 'statement', 'id': 's', 'speaker': 'a1', 'acts': ['assert'],
                     'form': 'direct-quote', 'text': 'No.'}]
HEADER = {'ceasefire': '1.0', 'language': 'en'}
SMALL = b'{"ceasefire":"1.0","records":%s,"title":"behind","language":"en","x_more":1}' % dumps(RECORDS[-2:])
BEHIND = b'{"ceasefire":"1.0","records":%s,"title":"behind","language":"en","x_more":1}' % dumps(RECORDS)
LARGE = dumps({**HEADER, 'title': 'T', 'records': RECORDS})
LINES = b'\n'.join(map(dumps, [HEADER] + RECORDS)) + b'\n'


def zstd(data):
    """A frame of blocks that are not compressed: RFC 8878, section 3.1.1."""
    blocks = [data[at:at + 65536] for at in range(0, len(data), 65536)]
    frame = b'\x28\xb5\x2f\xfd\xa0' + struct.pack('<I', len(data))
    for number, block in enumerate(blocks):
        header = len(block) << 3 | (number + 1 == len(blocks))
        frame += struct.pack('<I', header)[:3] + block
    return frame


def in_a_row(pack, data):
    middle = len(data) // 2
    return pack(data[:middle]) + pack(data[middle:])


INPUTS = {
    'header behind': SMALL, 'large, header behind': BEHIND, 'large': LARGE, 'lines': LINES,
    'gzip, header behind': gzip.compress(BEHIND), 'gzip lines': gzip.compress(LINES),
    'zstd, header behind': zstd(BEHIND), 'zstd lines': zstd(LINES),
    'gzip in a row': in_a_row(gzip.compress, BEHIND), 'zstd in a row': in_a_row(zstd, BEHIND),
    'no header': b''.join(dumps(record) + b'\n' for record in RECORDS), 'empty': b'',
    'no object': b'[]', 'a bad record': BEHIND.replace(b'"assert"', b'7'),
    'cut': LARGE[:-9], 'a bad line': LINES.replace(b'"assert"', b'7'),
    'cut gzip': gzip.compress(BEHIND)[:-9], 'cut zstd': zstd(BEHIND)[:-9],
}
COMMANDS = [
    ['check', 'F'], ['check', '-q', 'F'], ['show', 'F'], ['show', 'F', 's'], ['convert', 'F'],
    ['convert', '--to', 'jsonl', 'F'], ['convert', '-t', 'statement', '-w', 'speaker=a1', 'F'],
    ['convert', '-z', 'gzip', 'F'], ['convert', '-k', 'F'], ['diff', 'F', str(SYRIA)],
    ['diff', '-f', 'json', str(SYRIA), 'F'], ['monitor', 'F'], ['monitor', '--format', 'json', 'F'],
]


def feed(descriptor, data):
    """Writes in another thread, for a pipe holds only so much."""
    def write():
        try:
            with os.fdopen(descriptor, 'wb') as file:
                file.write(data)
        except OSError:
            pass
    thread = threading.Thread(target=write)
    thread.start()
    return thread


class Sources(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / 'file'
        self.fifo = pathlib.Path(folder.name) / 'fifo'
        os.mkfifo(self.fifo)

    def run_tool(self, arguments, name, **options):
        result = subprocess.run([TOOL, *(name if word == 'F' else word for word in arguments)],
                                capture_output=True, timeout=20, check=False, **options)
        out = result.stdout.replace(name.encode() + b':', b'F:')
        return result.returncode, out, result.stderr.replace(name.encode() + b':', b'F:')

    def from_file(self, arguments, _data):
        return self.run_tool(arguments, str(self.file), stdin=subprocess.DEVNULL)

    def from_standard_input(self, arguments, data, name='-'):
        return self.run_tool(arguments, name, input=data)

    def from_dev_stdin(self, arguments, data):
        return self.from_standard_input(arguments, data, '/dev/stdin')

    def from_redirected_file(self, arguments, _data):
        with open(self.file, 'rb') as file:
            return self.run_tool(arguments, '-', stdin=file)

    def from_redirected_dev_stdin(self, arguments, _data):
        with open(self.file, 'rb') as file:
            return self.run_tool(arguments, '/dev/stdin', stdin=file)

    def from_process_substitution(self, arguments, data):
        reading, writing = os.pipe()
        thread = feed(writing, data)
        result = self.run_tool(arguments, f'/dev/fd/{reading}', pass_fds=[reading])
        os.close(reading)
        thread.join()
        return result

    def from_fifo(self, arguments, data):
        """The writer's open() waits for the reader's; it is let go if there was none."""
        thread = threading.Thread(target=lambda: feed(os.open(self.fifo, os.O_WRONLY), data).join())
        thread.start()
        try:
            return self.run_tool(arguments, str(self.fifo), stdin=subprocess.DEVNULL)
        finally:
            while thread.is_alive():
                os.close(os.open(self.fifo, os.O_RDONLY | os.O_NONBLOCK))
                thread.join(0.01)

    def from_socket(self, arguments, data):
        ours, theirs = socket.socketpair()
        thread = feed(ours.detach(), data)
        with theirs:
            result = self.run_tool(arguments, '-', stdin=theirs)
        thread.join()
        return result

    def compare(self, source):
        for label, data in INPUTS.items():
            self.file.write_bytes(data)
            for arguments in COMMANDS:
                with self.subTest(input=label, arguments=arguments):
                    wanted = self.from_file(arguments, data)
                    self.assertNotIn(b'CRITICAL', wanted[2])
                    self.assertIn(wanted[0], (0, 1, 65))
                    self.assertEqual(source(arguments, data), wanted)

    def test_standard_input_gives_what_a_file_gives(self):
        self.compare(self.from_standard_input)

    def test_dev_stdin_gives_what_a_file_gives(self):
        self.compare(self.from_dev_stdin)

    def test_a_redirected_file_gives_what_a_file_gives(self):
        self.compare(self.from_redirected_file)
        self.compare(self.from_redirected_dev_stdin)

    def test_process_substitution_gives_what_a_file_gives(self):
        self.compare(self.from_process_substitution)

    def test_a_fifo_gives_what_a_file_gives(self):
        self.compare(self.from_fifo)

    def test_a_socket_gives_what_a_file_gives(self):
        self.compare(self.from_socket)

    def test_packing_changes_nothing_of_what_is_said(self):
        for arguments in COMMANDS:
            if '-z' in arguments:
                continue
            self.file.write_bytes(BEHIND)
            wanted = self.from_file(arguments, BEHIND)
            self.assertIn(wanted[0], (0, 1))
            for label in ('gzip, header behind', 'zstd, header behind', 'gzip in a row',
                          'zstd in a row'):
                self.file.write_bytes(INPUTS[label])
                if arguments[:1] == ['convert']:
                    unpacked = self.from_file([*arguments[:1], '-z', 'none', *arguments[1:]], None)
                else:
                    unpacked = self.from_file(arguments, None)
                self.assertEqual(unpacked, wanted, (label, arguments))

    def test_the_header_behind_the_records_is_whole(self):
        self.file.write_bytes(BEHIND)
        header = self.from_fifo(['convert', '--to', 'jsonl', 'F'], BEHIND)[1].split(b'\n')[0]
        self.assertEqual(json.loads(header), {**HEADER, 'title': 'behind', 'x_more': 1})

    def test_a_file_is_read_from_where_standard_input_stands(self):
        self.file.write_bytes(b'# for somebody else\n' + BEHIND)
        for arguments in COMMANDS:
            with open(self.file, 'rb') as file:
                os.lseek(file.fileno(), 20, os.SEEK_SET)
                found = self.run_tool(arguments, '-', stdin=file)
            self.assertEqual(found, self.from_standard_input(arguments, BEHIND), arguments)

    def test_standard_input_can_be_read_once_only(self):
        for arguments in (['check', '-', '-'], ['check', '-', '/dev/stdin'], ['diff', '-', '/dev/stdin'],
                          ['diff', '/dev/stdin', '/dev/stdin']):
            code, _out, error = self.from_standard_input(arguments, LARGE)
            self.assertIn(b'standard input can be', error)
            self.assertEqual(code, 64, arguments)


class Faults(unittest.TestCase):
    def test_one_fault_has_one_code_and_one_sentence_in_every_command(self):
        faults = {
            '- <&-': b'ceasefire: -: Bad file descriptor\n',
            '- 0>/dev/null': b'ceasefire: -: Bad file descriptor\n',
            '/no/such/file': b'ceasefire: /no/such/file: No such file or directory\n',
            '/': b'ceasefire: /: Is a directory\n',
        }
        for fault, sentence in faults.items():
            for arguments in COMMANDS:
                words = ' '.join(fault if word == 'F' else shlex.quote(word) for word in arguments)
                result = subprocess.run(['sh', '-c', f'"$0" {words}', TOOL], capture_output=True,
                                        stdin=subprocess.DEVNULL, check=False)
                self.assertEqual((result.returncode, result.stdout, result.stderr),
                                 (66, b'', sentence), words)


if __name__ == '__main__':
    unittest.main()
