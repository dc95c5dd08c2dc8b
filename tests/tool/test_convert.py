#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire convert` as a stream: any size, any packing, some records, and no half of a file."""

import gzip
import json
import os
import pathlib
import pty
import resource
import signal
import subprocess
import tempfile
import time
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
SYRIA = EXAMPLES / 'syria-2016.json'
HEADER = b'{"ceasefire":"1.0","language":"en"}\n'


def actor(number, note=''):
    return json.dumps({'type': 'actor', 'id': f'a{number}', 'kind': 'person', 'note': note or 'n'},
                      separators=(',', ':')).encode() + b'\n'


def run(*arguments, data=None):
    return subprocess.run([TOOL, 'convert', *map(str, arguments)], input=data,
                          capture_output=True, check=False)


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.out = self.folder / 'out'

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())

    def write(self, name, data):
        (self.folder / name).write_bytes(data)
        return self.folder / name


class Packing(Folder):
    def test_packed_files_are_read_and_written(self):
        plain = SYRIA.read_bytes()
        lines = run('--to', 'jsonl', SYRIA).stdout
        for how, mark in (('gzip', b'\x1f\x8b'), ('zstd', b'\x28\xb5\x2f\xfd')):
            for form, text in (('json', plain), ('jsonl', lines)):
                packed = run('-z', how, '--to', form, SYRIA).stdout
                self.assertEqual(packed[:len(mark)], mark)
                self.assertLess(len(packed), len(text) / 2)
                path = self.write('packed', packed)
                self.assertEqual(run('--to', form, path).stdout, text)
                self.assertEqual(run('--to', form, '-', data=packed).stdout, text)
                self.assertEqual(run('--to', form, '-', data=packed[:-1]).returncode, 65)
        self.assertEqual(gzip.decompress(run('-z', 'gzip', SYRIA).stdout), plain)

    def test_members_of_the_header_behind_the_records_are_not_lost(self):
        text = b'{"ceasefire":"1.0","records":[' + actor(1).strip() + b'],"title":"T","x":1}'
        wanted = b'{"ceasefire":"1.0","title":"T","x":1}\n' + actor(1)
        self.assertEqual(run('--to', 'jsonl', self.write('in', text)).stdout, wanted)
        self.assertEqual(run('--to', 'jsonl', '-', data=text).stdout, wanted)


class Outputs(Folder):
    """Only regular files are replaced: devices, pipes and open descriptors are written as they are."""

    def shell(self, command):
        return subprocess.run(['sh', '-c', command, TOOL, str(SYRIA), str(self.out)],
                              capture_output=True, check=False, timeout=20)

    def test_a_name_with_a_slash_at_its_end_is_a_folder_s(self):
        with tempfile.TemporaryDirectory() as folder:
            result = run(SYRIA, '-o', os.path.join(folder, 'name') + '/')
            self.assertEqual((result.returncode, os.listdir(folder)), (74, []))
            self.assertIn(b"folder's name", result.stderr)

    def test_devices_are_outputs(self):
        self.assertEqual(run(SYRIA, '-o', '/dev/null').returncode, 0)
        result = run(SYRIA, '-o', '/dev/full')
        self.assertEqual(result.returncode, 74)
        self.assertIn(b'No space left', result.stderr)
        self.assertTrue(pathlib.Path('/dev/null').is_char_device())

    def test_descriptors_are_outputs_that_go_on_where_they_are(self):
        plain = SYRIA.read_bytes()
        for name in ('/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'):
            for command in (f'"$0" convert "$1" -o {name}', f'"$0" convert "$1" -o {name} | cat'):
                result = self.shell(command)
                self.assertEqual((result.returncode, result.stdout, result.stderr), (0, plain, b''))
            self.shell('printf first >"$2"')
            self.assertEqual(self.shell(f'"$0" convert "$1" -o {name} >>"$2"').returncode, 0)
            self.assertEqual(self.out.read_bytes(), b'first' + plain, name)
            result = self.shell(f'{{ printf first; "$0" convert "$1" -o {name}; printf last; }} >"$2"')
            self.assertEqual((self.out.read_bytes(), self.names()),
                             (b'first' + plain + b'last', ['out']), name)
        self.assertEqual(self.shell('"$0" convert "$1" -o /dev/stderr').stderr, plain)
        self.assertEqual(self.shell('"$0" convert "$1" -o /dev/fd/7 7>&1 >/dev/null').stdout, plain)
        self.assertEqual(self.shell('"$0" convert "$1" -o /dev/fd/77').returncode, 74)

    def test_a_fifo_is_an_output(self):
        os.mkfifo(self.out)
        result = self.shell('"$0" convert "$1" -o "$2" & cat "$2"; wait $!')
        self.assertEqual((result.returncode, result.stdout), (0, SYRIA.read_bytes()))
        self.assertEqual(self.names(), ['out'])
        self.assertTrue(self.out.is_fifo())

    def test_a_link_to_a_fifo_is_that_fifo(self):
        os.mkfifo(self.folder / 'fifo')
        self.out.symlink_to('fifo')
        result = self.shell('"$0" convert "$1" -o "$2" & cat "$2"; wait $!')
        self.assertEqual((result.returncode, result.stdout), (0, SYRIA.read_bytes()))
        self.assertTrue(self.out.is_symlink())

    def test_a_folder_is_no_output(self):
        result = run(SYRIA, '-o', self.folder)
        self.assertEqual((result.returncode, self.names()), (74, []))


class Choosing(Folder):
    def test_some_records_are_chosen(self):
        for arguments, ids in ((['-t', 'statement', '-w', 'speaker=lavrov'], None),
                               (['-t', 'actor', '-t', 'place'], None),
                               (['-w', 'id=kerry-shout'], ['kerry-shout']), (['-w', 'id=x'], [])):
            for source, data in ((SYRIA, None), ('-', SYRIA.read_bytes())):
                result = run('--to', 'jsonl', *arguments, source, data=data)
                self.assertEqual((result.returncode, result.stderr), (0, b''))
                records = [json.loads(line) for line in result.stdout.splitlines()[1:]]
                found = [record['id'] for record in records]
                if ids is None:
                    ids = [r['id'] for r in json.loads(SYRIA.read_text(encoding='utf-8'))['records']
                           if (r['type'] in arguments) and r.get('speaker', 'lavrov') == 'lavrov']
                self.assertEqual(found, ids)


class Mistakes(Folder):
    LINES = HEADER + actor(1) + b'{"type":"actor"\n' + actor(2) + b'\x00\n' + actor(3) + b'7'

    def test_a_bad_line_ends_all_and_leaves_the_old_file(self):
        for data in (self.LINES, gzip.compress(self.LINES), self.LINES[:-1] + b'x'):
            self.out.write_bytes(b'old')
            result = run('-o', self.out, '-', data=data)
            self.assertEqual(result.returncode, 65)
            self.assertRegex(result.stderr, rb'^-:3:\d+: error: \[[a-z]+\] [^\n]*\n$')
            self.assertEqual((self.out.read_bytes(), self.names()), (b'old', ['out']))

    def test_bad_lines_can_be_left_out_and_are_told(self):
        result = run('-k', '--to', 'jsonl', '-o', self.out, '-', data=self.LINES)
        self.assertEqual(result.returncode, 65)
        self.assertEqual([line.split(b':')[:2] for line in result.stderr.splitlines()],
                         [[b'-', b'%d' % n] for n in (3, 5, 7)])
        self.assertEqual(self.out.read_bytes(), HEADER + actor(1) + actor(2) + actor(3))

    def test_a_header_that_cannot_be_read_or_a_stream_that_ends_cannot_be_left_out(self):
        for data in (b'{"ceasefire":"1.0"\n', b'{"ceasefire":"3.0"}\n' + actor(1), b'',
                     gzip.compress(HEADER + actor(1))[:-3], b'{"ceasefire":"1.0","records":[' + actor(1),
                     b'{"ceasefire":"1.0","records":[' + actor(1) + b',x]}'):
            result = run('-k', '-o', self.out, '-', data=data)
            self.assertEqual((result.returncode, self.names()), (65, []), data)
            self.assertNotEqual(result.stderr, b'')

    def test_a_pipe_that_closes_is_74(self):
        data = HEADER + b''.join(actor(n) for n in range(100000))
        path = self.write('in', data)
        with subprocess.Popen([TOOL, 'convert', path], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE,
                              preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)
                              ) as process:
            process.stdout.close()
            self.assertIn(b'standard output', process.stderr.read())
            self.assertEqual(process.wait(), 74)

    def test_a_full_disk_leaves_the_old_file(self):
        path = self.write('in', HEADER + b''.join(actor(n) for n in range(5000)))
        self.out.write_bytes(b'old')

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (100000, 100000))
        result = subprocess.run([TOOL, 'convert', '-o', self.out, path], preexec_fn=limit,
                                capture_output=True, check=False)
        self.assertEqual(result.returncode, 74)
        self.assertIn(b'out: ', result.stderr)
        self.assertEqual((self.out.read_bytes(), self.names()), (b'old', ['in', 'out']))

    def test_a_file_can_be_converted_in_place(self):
        path = self.write('in', SYRIA.read_bytes())
        self.assertEqual(run('--to', 'jsonl', '-o', path, path).returncode, 0)
        self.assertEqual(run('-o', path, path).returncode, 0)
        self.assertEqual(path.read_bytes(), SYRIA.read_bytes())


class Size(Folder):
    def stream(self, arguments, pieces):
        """Converts what is piped in; how much memory that took, in MiB."""
        with subprocess.Popen([TOOL, 'convert', *arguments, '-o', self.out, '-'],
                              stdin=subprocess.PIPE) as process:
            for piece in pieces:
                process.stdin.write(piece)
            process.stdin.close()
            _pid, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_maxrss / 1024

    def test_memory_does_not_grow_with_the_file(self):
        lines = b''.join(actor(n, 'x' * 900) for n in range(1000))
        small = self.stream(['--to', 'jsonl'], [HEADER, lines])
        large = self.stream(['--to', 'jsonl'], [HEADER] + 60 * [lines])
        self.assertEqual(self.out.stat().st_size, len(HEADER) + 60 * len(lines))
        if large > 100:
            self.skipTest(f'SKIPPED: memory is measured without sanitizers, not at {large} MiB')
        self.assertLess(large - small, 4)
        packed = self.stream(['--to', 'json', '-z', 'zstd'], [HEADER] + 60 * [lines])
        self.assertLess(packed - small, 16)


class Progress(Folder):
    def convert_slowly(self, *arguments, stderr):
        with subprocess.Popen([TOOL, 'convert', *arguments, '-o', self.out, '-'], stderr=stderr,
                              stdin=subprocess.PIPE) as process:
            process.stdin.write(HEADER + actor(1))
            process.stdin.flush()
            time.sleep(0.8)
            process.stdin.write(actor(2))
            process.stdin.close()
            said = process.stderr.read() if process.stderr else b''
            self.assertEqual(process.wait(), 0)
        return said

    def test_nothing_is_said_to_a_pipe_unless_it_is_wanted(self):
        self.assertEqual(self.convert_slowly(stderr=subprocess.PIPE), b'')
        self.assertEqual(self.convert_slowly('--progress', 'never', stderr=subprocess.PIPE), b'')
        said = self.convert_slowly('--progress', 'always', stderr=subprocess.PIPE)
        self.assertRegex(said, rb'^(\r\d+ records, 0\.\d MB\x1b\[K)+\r\x1b\[K$')

    def test_a_terminal_is_told_and_wiped(self):
        try:
            master, slave = pty.openpty()
        except OSError as error:
            self.skipTest(f'SKIPPED: no terminal can be had here: {error}')
        self.convert_slowly(stderr=slave)
        os.close(slave)
        self.assertRegex(os.read(master, 4096), rb'records, .*\r\x1b\[K$')
        os.close(master)


if __name__ == '__main__':
    unittest.main()
