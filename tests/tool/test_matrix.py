#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every command by every source, every input and every output: the same bytes, or the same fault with the same
code and message. A new command is a row of COMMANDS; a command that reads no dossier has no F."""

import concurrent.futures
import gzip
import hashlib
import io
import itertools
import json
import os
import pathlib
import re
import socket
import struct
import subprocess
import tempfile
import threading
import unittest
import zipfile
import zlib

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = os.environ['CEASEFIRE_SOURCE_DIR']
ENVIRONMENT = {**os.environ, 'G_DEBUG': 'fatal-criticals', 'LC_ALL': 'C.UTF-8'}

# F is the input, OTHER a second dossier, CHANGES differences, of which there are none.
COMMANDS = {
    'check': [['F']],
    'show': [['F'], ['F', 's']],
    'convert': [['F'], ['--to', 'jsonl', '-t', 'statement', '-w', 'speaker=a1', 'F']],
    'import': [['--map', 'acled', f'{SOURCE}/tests/data/feeds/acled.csv']],
    'diff': [['F', 'OTHER'], ['--coders', '-f', 'csv', 'F', 'OTHER'], ['-f', 'json', 'OTHER', 'F']],
    'patch': [['F', 'CHANGES'], ['-R', '--to', 'jsonl', 'F', 'CHANGES']],
    'merge': [['F', 'OTHER'], ['OTHER', 'F']],
    'redact': [['--up-to', 'tlp-green', '--unmarked', 'tlp-clear', 'F'],
               ['--to', 'jsonl', '-u', 'tlp-clear', '--unmarked', 'unclassified', 'F']],
    'monitor': [['--at', '2016-10', 'F'], ['--at', '2016-10', '--format', 'json', 'F'],
                ['--at', '2016-10', '--tally', 'day', '--format', 'csv', 'F']],
    'report': [['--at', '2016-10', 'F'], ['--at', '2016-10', '--since', '2016-09', '--language', 'en', 'F', 'OTHER']],
    'schema': [[]],
    'date': [['2016-09', '-0044']],
    'anchor': [[f'{SOURCE}/README.md', 'ceasefire']],
    'reanchor': [['F']],
    'fmt': [['--print', f'{SOURCE}/examples/valley.dossier']],
    'highlight': [['vim']],
}
ROWS = [(command, row) for command, rows in COMMANDS.items() for row in rows]
READING = [(command, row) for command, row in ROWS if 'F' in row]
REPORTS = {'check'}    # for which problems of the data are what they print
STREAMS = {'convert'}  # which have written what came before a fault, for a dossier may have no end
SILENT = {'reanchor'}  # which say nothing of dossiers whose texts are not at hand
DIFFERENT = {'diff'}   # which return 1 if all is well, unless coders are compared


def is_different(command, row):
    return command in DIFFERENT and '--coders' not in row


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':')).encode()


HEADER = {'ceasefire': '1.0', 'title': 'Tälks', 'language': 'en'}
NAMES = ['N' + hashlib.sha256(b'%d' % n).hexdigest() * 23 + 'N' * 27 for n in range(60)]  # unlike each other
RECORDS = [{'type': 'actor', 'id': f'a{n}', 'kind': 'person', 'name': name} for n, name in enumerate(NAMES)] + [
    {'type': 'statement', 'id': 's', 'speaker': 'a1', 'acts': ['assert'], 'form': 'direct-quote', 'text': 'No.'},
    {'type': 'agreement', 'id': 'g', 'title': 'Truce', 'status': 'in-force', 'in_force': '2016-09-01/..',
     'parties': [{'actor': 'a1'}], 'clauses': [
         {'type': 'clause', 'id': 'c', 'text': 'T', 'modality': 'prohibition', 'action': 'attack'}]}]
WARNED = dumps({**HEADER, 'records': RECORDS, 'more': {'x': [[1]]}})
PRETTY = json.dumps({**HEADER, 'records': RECORDS}, indent=2, ensure_ascii=False).encode() + b'\n'
BEHIND = dumps({'ceasefire': '1.0', 'records': RECORDS, 'title': 'Tälks', 'language': 'en'})
BODY = b''.join(dumps(record) + b'\n' for record in RECORDS)
LINES = dumps(HEADER) + b'\n' + BODY
# One that conditions choose, and that lacks nothing but an id.
BAD = b'{"type":"statement","speaker":"a1","acts":["assert"],"form":"direct-quote","id":7}\n'
LAST = len(RECORDS) + 2  # the line behind LINES


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


def archive():
    file = io.BytesIO()
    with zipfile.ZipFile(file, 'w') as archive_file:
        archive_file.writestr('content.xml', '<a/>')
    return file.getvalue()


# The same dossier each time; and the options that it needs.
INPUTS = {
    'JSON': (PRETTY, []),
    'header behind': (BEHIND, []),
    'lines': (LINES, []),
    'lines without end': (LINES[:-1], []),
    'JSON, CR LF': (PRETTY.replace(b'\n', b'\r\n'), []),
    'lines, CR LF and empty': (LINES.replace(b'\n', b'\r\n\r\n'), []),
    'gzip': (gzip.compress(BEHIND), []),
    'zstd': (zstd(LINES), []),
    'gzip in a row': (in_a_row(gzip.compress, LINES), []),
    'zstd in a row': (in_a_row(zstd, BEHIND), []),
    'no header': (BODY, ['--header', 'OTHER']),
    'no header, packed': (gzip.compress(BODY), ['--header', 'OTHER']),
    'a header, and another given': (LINES, ['--header', 'PLAIN']),
    'limits that are kept': (LINES, [word for limit in (
        'depth=6', 'members=1', 'string=1500', 'record=2000', f'records={len(RECORDS)}', f'size={len(LINES)}',
        'ratio=1') for word in ('--limit', limit)]),
}
# What is wrong, with the code in brackets and the place of it.
FAULTS = {
    'nothing': (b'', [], 'syntax', 1, 1),
    'no object': (b'[]', [], 'type', 1, 1),
    'a byte order mark': (b'\xef\xbb\xbf' + PRETTY, [], 'encoding', 1, 1),
    'UTF-16': (PRETTY.decode().encode('UTF-16'), [], 'encoding', 1, 1),
    'UTF-16BE, no mark': (PRETTY.decode().encode('UTF-16BE'), [], 'encoding', 1, 1),
    'UTF-32, packed': (gzip.compress(PRETTY.decode().encode('UTF-32')), [], 'encoding', 1, 1),
    'latin-1': (PRETTY.decode().encode('latin-1'), [], 'encoding', 3, 14),
    'another kind of file': (archive(), [], 'syntax', 1, 1),
    'a newer version': (LINES.replace(b'1.0', b'2.0', 1), [], 'version', 1, 1),
    'no header': (BODY, [], 'missing', 1, 1),
    'a header that is bad': (b'{"ceasefire":"1.0","language":7}\n' + BODY, [], 'type', 1, 31),
    'a second header': (LINES + LINES, [], 'duplicate', LAST, 1),
    'a bad record': (PRETTY.replace(b'"N', b'7,"note":"N', 1), [], 'type', 10, 15),
    'a bad line': (LINES + BAD, [], 'type', LAST, BAD.index(b'7') + 1),
    'a member twice': (b'{"ceasefire":"1.0","records":[],"records":[]}', [], 'duplicate', 1, 33),
    'cut': (BEHIND[:-9], [], 'syntax', 1, None),
    'cut gzip': (gzip.compress(LINES)[:-9], [], 'damaged', LAST, 1),
    'cut zstd': (zstd(LINES)[:-9], [], 'damaged', None, None),
    'junk behind gzip': (gzip.compress(LINES) + b'junk', [], 'damaged', LAST, 1),
    'depth': (WARNED, ['--limit', 'depth=3'], 'limit', 1, None),
    'members': (WARNED.replace(b'"more":', b'"less":1,"more":'), ['--limit', 'members=1'], 'limit', 1, None),
    'string': (LINES, ['--limit', 'string=1499'], 'limit', 2, None),
    'record': (LINES, ['--limit', 'record=1500'], 'limit', 2, 1),
    'records': (LINES, ['--limit', 'records=61'], 'limit', LAST - 1, 1),
    'size': (LINES, ['--limit', f'size={len(LINES) - 1}'], 'limit', None, None),
}
# What is left out with --keep-going, each by the line and the code that are told; the rest is the dossier.
LEFT_OUT = {
    'a bad line': (LINES + BAD, [(LAST, 'type')]),
    'bad lines': (dumps(HEADER) + b'\nx\n' + BODY + BAD, [(2, 'syntax'), (LAST + 1, 'type')]),
    'a second header': (LINES + dumps(HEADER) + b'\n', [(LAST, 'duplicate')]),
    'packed': (gzip.compress(LINES + BAD), [(LAST, 'type')]),
    'no header but one given': (BODY + BAD, [(LAST - 1, 'type')]),
    'a header that is broken': (dumps(HEADER)[:-1] + b'\n' + BODY, [(2, 'syntax')]),
    'a bad record': (BEHIND.replace(b'"records":[', b'"records":[' + BAD.strip() + b','), [(1, 'type')]),
    'a broken record': (BEHIND.replace(b'"records":[', b'"records":[{"type" "actor"},'), [(1, 'syntax')]),
    'a member twice': (LINES.replace(b'"No."', b'"No.","text":7'), [(LAST - 2, 'duplicate')]),
}
# What is wrong whatever the file holds.
MISUSES = {
    'an option that is none': ['--frob'],
    'a limit that is none': ['--limit', 'recrods=1'],
    'a limit without a number': ['--limit', 'records'],
    'a limit of nothing': ['--limit', 'records=0'],
    'a limit of words': ['--limit', 'records=many'],
    'a limit that is too high': ['--limit', 'depth=4097'],
    'an output without a name': ['-o'],
}
# Values of options of one command, with the nearest name that there is.
MISSPELT = [
    (['convert', '-t', 'statemant'], 'statement'), (['convert', '-w', 'speakr=a1'], 'speaker'),
    (['convert', '-w', 'nosuch=1'], None), (['convert', '-t', 'actor', '-w', 'kind=persn'], 'person'),
    (['convert', '-w', 'speaker'], None), (['convert', '--to', 'jsnol'], 'jsonl'), (['convert', '-z', 'gzp'], 'gzip'),
    (['convert', '--progress', 'nevr'], 'never'), (['show', '--color', 'nevr'], 'never'),
    (['show', '--width', '-1'], None), (['diff', 'F', '-f', 'jsno'], 'json'), (['check', '--text', 'noequals'], None),
    (['monitor', '--format', 'tex'], 'text'), (['monitor', '--tally', 'dya'], 'day'), (['monitor', '--layers', 'explict'], 'explicit'),
    (['monitor', '--at', '2016-13'], None), (['monitor', '--as-of', 'then'], None),
    (['monitor', '--viewpoint', 'a1,'], None), (['monitor', '--timezone', 'Asia/Nowhere'], None),
    (['monitor', '--limit', 'entires=1'], 'entries'), (['report', '--to', 'pfd', 'F'], 'pdf'), (['report', '--language', 'q', 'F'], None),
    (['show', '--limit', 'entries=1'], None)]


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


def run(words, **options):
    result = subprocess.run([TOOL, *words], capture_output=True, timeout=60, check=False, env=ENVIRONMENT, **options)
    return result.returncode, result.stdout, result.stderr


class Cell:
    """A place for one process: it finds the data as its source says, and its words name it."""

    def __init__(self, folder, number):
        self.file = folder / f'file{number}'
        self.fifo = folder / f'fifo{number}'

    def from_file(self, words, data):
        self.file.write_bytes(data)
        return run(words(str(self.file)), stdin=subprocess.DEVNULL), str(self.file)

    def from_standard_input(self, words, data):
        return run(words('-'), input=data), '-'

    def from_dev_stdin(self, words, data):
        return run(words('/dev/stdin'), input=data), '/dev/stdin'

    def from_redirected_file(self, words, data):
        self.file.write_bytes(b'# for somebody else\n' + data)
        with open(self.file, 'rb') as file:
            os.lseek(file.fileno(), 20, os.SEEK_SET)
            return run(words('-'), stdin=file), '-'

    def from_process_substitution(self, words, data):
        reading, writing = os.pipe()
        thread = feed(writing, data)
        try:
            return run(words(f'/dev/fd/{reading}'), pass_fds=[reading]), f'/dev/fd/{reading}'
        finally:
            os.close(reading)
            thread.join()

    def from_fifo(self, words, data):
        """The writer's open() waits for the reader's; it is let go if there was none."""
        os.mkfifo(self.fifo)
        thread = threading.Thread(target=lambda: feed(os.open(self.fifo, os.O_WRONLY), data).join())
        thread.start()
        try:
            return run(words(str(self.fifo)), stdin=subprocess.DEVNULL), str(self.fifo)
        finally:
            while thread.is_alive():
                os.close(os.open(self.fifo, os.O_RDONLY | os.O_NONBLOCK))
                thread.join(0.01)

    def from_socket(self, words, data):
        ours, theirs = socket.socketpair()
        thread = feed(ours.detach(), data)
        with theirs:
            result = run(words('-'), stdin=theirs)
        thread.join()
        return result, '-'


SOURCES = [Cell.from_file, Cell.from_standard_input, Cell.from_dev_stdin, Cell.from_redirected_file,
           Cell.from_process_substitution, Cell.from_fifo, Cell.from_socket]


class Matrix(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.plain = self.write('plain', PRETTY)
        self.other = self.write('other', dumps({**HEADER, 'records': RECORDS[:-1] + [
            {'type': 'place', 'id': 'p', 'name': 'P'}]}))
        self.changes = self.write('changes', b'{"ceasefire_diff":"1.0","changes":[]}')
        self.numbers = itertools.count()

    def write(self, name, data):
        (self.folder / name).write_bytes(data)
        return str(self.folder / name)

    def name(self, words, name=None):
        names = {'F': name or self.plain, 'OTHER': self.other, 'PLAIN': self.plain, 'CHANGES': self.changes}
        return [names.get(word, word) for word in words]

    def wanted(self, command, row):
        """What is printed for the dossier in a file."""
        code, out, error = run([command, *self.name(row)])
        self.assertEqual((code, error), (is_different(command, row), b''), (command, row))
        return code, out

    def cells(self, rows, inputs, check):
        """Asks check() about each command, source and input; two processes run at a time."""
        def run_cell(cell):
            (command, row), source, (label, (data, options, *expected)) = cell
            result, name = source(Cell(self.folder, next(self.numbers)),
                                  lambda name: [command, *self.name(options), *self.name(row, name)], data)
            out, error = (text.replace(name.encode() + b':', b'F:') for text in result[1:])
            return (command, row, source.__name__, label), (command, tuple(row)), (result[0], out, error), expected
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for where, key, result, expected in pool.map(run_cell, itertools.product(rows, SOURCES, inputs.items())):
                with self.subTest(cell=where):
                    check(key, result, *expected)

    def test_every_command_of_the_tool_is_in_the_table(self):
        code, out, _ = run(['--help'])
        self.assertEqual((code, re.findall('^  ([a-z]+) ', out.decode(), re.M)), (0, [*COMMANDS]))

    def test_every_source_gives_the_same_bytes(self):
        wanted = {(command, tuple(row)): self.wanted(command, row) for command, row in READING}
        self.cells(READING, INPUTS, lambda key, result: self.assertEqual(result, (*wanted[key], b'')))

    def assert_told(self, command, result, places):
        """One line for each problem, where the command tells of problems, and nowhere else."""
        told, other = (result[1], result[2]) if command in REPORTS else (result[2], result[1])
        found = re.findall(rb'^F:([1-9]\d*):([1-9]\d*): error: \[([a-z-]+)\] (?:[\w.[\]]+: )?\S[^\n]+$', told, re.M)
        self.assertEqual((result[0], len(found)), (65, told.count(b'\n')), result)
        for (line, column, code), wanted in zip(found, places, strict=True):
            self.assertEqual((code.decode(), wanted[1] or int(line), wanted[2] or int(column)),
                             (wanted[0], int(line), int(column)), told)
        return other

    def test_every_fault_of_the_data_has_one_code_and_one_message(self):
        rows = [(command, rows[0]) for command, rows in COMMANDS.items() if 'F' in rows[0]]

        def check(key, result, *place):
            if key[0] in REPORTS:  # a check tells all that is wrong, a limit may be exceeded in each line
                self.assertIn(b': error: [', result[1])
                result = (result[0], result[1][:result[1].index(b'\n') + 1], result[2])
            other = self.assert_told(key[0], result, [place])
            self.assertTrue(other == b'' or key[0] in STREAMS)
        self.cells(rows, FAULTS, check)

    def test_every_command_can_keep_going(self):
        wanted = {(command, tuple(row)): self.wanted(command, row) for command, row in READING}
        inputs = {label: (data, ['-k', '--header', 'OTHER'], [(code, line, None) for line, code in told])
                  for label, (data, told) in LEFT_OUT.items()}

        def check(key, result, places):
            self.assertEqual(self.assert_told(key[0], result, places), wanted[key][1])
        self.cells(READING, inputs, check)

    def shell(self, command, *words):
        result = subprocess.run(['sh', '-c', command, TOOL, *words], capture_output=True, timeout=60, check=False,
                                env=ENVIRONMENT, stdin=subprocess.DEVNULL)
        return result.returncode, result.stdout, result.stderr

    def test_what_cannot_be_opened_is_66_and_what_cannot_be_read_74(self):
        faults = {'- <&-': (66, '-: Bad file descriptor'), '- 0>/dev/null': (66, '-: Bad file descriptor'),
                  '/no/such': (66, '/no/such: No such file or directory'), '/': (66, '/: there is no sheet'),
                  '/proc/self/mem': (74, '/proc/self/mem: ')}
        cells = [[command, *self.name(row, 'F')] for command, row in READING]
        cells += [[command, '--header', 'F', *self.name(row)] for command, row in READING]
        for words, (fault, (code, sentence)) in itertools.product(cells, faults.items()):
            line = ' '.join(fault if word == 'F' else f"'{word}'" for word in words)
            found, out, error = self.shell(f'"$0" {line}')
            self.assertEqual((found, out), (code, b''), line)
            self.assertTrue(error.decode().startswith(f'ceasefire: {sentence}'), (line, error))
            self.assertEqual(error.count(b'\n'), 1, line)

    def test_what_is_wrong_whatever_the_file_holds_is_64(self):
        for (command, row), (label, words) in itertools.product(ROWS, MISUSES.items()):
            if command == 'date' and words == ['--frob'] or '--limit' in words and 'F' not in row:
                continue  # a date may begin with a dash
            result = run([command, *self.name(row, '/no/such'), *words])
            self.assertEqual((result[0], result[1]), (64, b''), (command, label, result))
            self.assertRegex(result[2], rb'^ceasefire: [^\n]+; see ceasefire --help\n$')
            if label == 'a limit that is none':
                self.assertIn(b'the nearest is "records"', result[2])

    def test_values_of_options_that_cannot_be_are_64_with_the_nearest(self):
        for words, nearest in MISSPELT:
            code, out, error = run([*self.name(words), '/no/such'])
            self.assertEqual((code, out), (64, b''), words)
            self.assertRegex(error, rb'^ceasefire: [^\n]+; see ceasefire --help\n$')
            self.assertEqual(re.findall('the nearest is "([a-z]+)"', error.decode()), [nearest] if nearest else [])

    def test_standard_input_can_be_read_once_only(self):
        for command, row in READING:
            code, _, error = run([command, '--header', '-', *self.name(row, '-')], input=LINES)
            self.assertEqual(code, 64, command)
            self.assertIn(b'standard input can be read once only', error)
        for words in (['check', '-', '/no/such', '-'], ['diff', '-', '-'], ['merge', '-', '/no/such', '-'],
                      ['patch', '-', '-']):
            result = run(words, input=b'')
            self.assertEqual(result[:2], (64, b''), words)
            self.assertIn(b'standard input can be read once only', result[2])

    def test_every_output_gets_the_same_bytes(self):
        warned = self.write('warned', WARNED)
        ways = ['"$@" >"$OUT"', '"$@" -o "$OUT"', '"$@" -o - >"$OUT"', '"$@" -o /dev/stdout >"$OUT"',
                '"$@" -o /dev/fd/7 7>"$OUT"', '"$@" | cat >"$OUT"', '"$@" -o "$OUT" >&-', '"$@" -o "$OUT" >/dev/full',
                'rm "$OUT"; mkfifo "$OUT"; cat "$OUT" >"$OUT.2" & "$@" -o "$OUT"; code=$?; wait; mv "$OUT.2" "$OUT";'
                '(exit $code)', 'ln -sf "$OUT.2" "$OUT"; echo >"$OUT.2"; "$@" -o "$OUT"']
        for command, row in ROWS:
            if command in SILENT:
                continue
            words = [command, *self.name(row, warned)]
            code, wanted, _ = run(words)
            self.assertEqual((code, wanted != b''), (is_different(command, words), True), words)
            for number, way in enumerate(ways):
                out = self.folder / f'{command}{number}'
                out.write_bytes(b'old' * 9999)
                found, printed, error = self.shell(f'OUT={out}; set -- "$0" "$@"; {way}', *words)
                self.assertEqual((found, printed, error), (0 if '|' in way else code, b'', b''), (words, way))
                self.assertEqual(out.read_bytes(), wanted, (words, way))

    def test_what_cannot_be_written_is_74(self):
        warned = self.write('warned', WARNED)
        ways = {'"$@" >/dev/full': 'standard output: ', '"$@" >&-': 'standard output: ',
                '"$@" -o /dev/full': '/dev/full: ', '"$@" -o /no/such/x': '/no/such/x: No such file or directory\n',
                '"$@" -o /dev/fd/77': '/dev/fd/77: Bad file descriptor\n', f'"$@" -o {self.folder}': f'{self.folder}'}
        rows = [[command, *self.name(row, warned)] for command, row in ROWS if command not in SILENT]
        rows += [[command, '--help'] for command in COMMANDS] + [['--help'], ['--version']]
        for words, (way, sentence) in itertools.product(rows, ways.items()):
            if '-o' in way and words[-1] in ('--help', '--version'):
                continue
            code, out, error = self.shell(f'set -- "$0" "$@"; {way}', *words)
            self.assertEqual((code, out), (74, b''), (words, way, error))
            self.assertIn(f'ceasefire: {sentence}', error.decode(), (words, way))
            self.assertEqual(error.count(b'\n'), 1, (words, way, error))

    def test_a_file_that_may_grow_no_further_is_74_and_leaves_the_old_one(self):
        out = pathlib.Path(self.write('out', b'old'))
        names = {path.name for path in self.folder.iterdir()}
        for command, row in ROWS:
            words = [command, *self.name(row)]
            if len(run(words)[1]) < 4096:
                continue
            result = self.shell(f'ulimit -f 4; "$0" "$@" -o {out}', *words)
            self.assertEqual((result[0], result[1], out.read_bytes()), (74, b'', b'old'), words)
            self.assertRegex(result[2].decode(), rf'^ceasefire: {out}: [^\n]+\n$')
            found, _, error = self.shell(f'ulimit -f 4; "$0" "$@" >{self.folder}/other-out', *words)
            self.assertEqual((found, error[:28]), (74, b'ceasefire: standard output: '), words)
        self.assertEqual({path.name for path in self.folder.iterdir()} - names, {'other-out'})

    def test_devices_are_outputs(self):
        for command, row in ROWS:
            code, out, error = run([command, *self.name(row), '-o', '/dev/null'])
            self.assertEqual((code, out, error), (is_different(command, row), b'', b''), command)

    def test_a_command_that_fails_leaves_the_old_file(self):
        bad = self.write('bad', LINES + BAD)
        out = pathlib.Path(self.write('out', b'old'))
        for command, row in READING:
            for name in [bad] * (command not in REPORTS) + ['/no/such']:
                self.assertIn(run([command, *self.name(row, name), '-o', str(out)])[0], (65, 66))
                self.assertEqual(out.read_bytes(), b'old', command)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ['bad', 'changes', 'other', 'out', 'plain'])

    def test_what_the_tool_packs_it_reads(self):
        lines = LINES + b''.join(b'{"type":"actor","id":"b%d","kind":"person","note":"%s"}\n' % (n, b'x' * 1_000_000)
                                 for n in range(70))
        path = self.write('same', lines)
        for how in ('gzip', 'zstd'):
            packed = self.folder / how
            self.assertEqual(run(['convert', '--to', 'jsonl', '-z', how, '-o', str(packed), path]), (0, b'', b''))
            self.assertLess(packed.stat().st_size, len(lines) / 100)
            self.assertEqual(run(['check', str(packed)]), (0, b'', b''))
        parts, rest = [], (self.folder / 'gzip').read_bytes()
        while rest:  # as others see it
            member = zlib.decompressobj(wbits=31)
            parts.append(member.decompress(rest))
            rest = member.unused_data
        self.assertTrue(b''.join(parts) == lines)
        bomb = self.write('bomb', gzip.compress(lines, 1))
        found = run(['check', bomb])
        self.assertEqual(found[0], 65)
        self.assertIn(b'[limit] the text is more than 200 times as long as what it is packed in', found[1])
        self.assertEqual(run(['check', '--limit', 'ratio=1100', bomb]), (0, b'', b''))

    def test_ids_that_a_dossier_does_not_have_are_65(self):
        for words in (['show', 'F', 'nobody'], ['check', '--text', 'nobody=/dev/null', 'F'],
                      ['monitor', '--viewpoint', 'nobody', 'F'], ['monitor', '--clause', 'nobody', 'F'],
                      ['monitor', '--party', 'nobody', 'F']):
            self.assertEqual(run(self.name(words))[:2], (65, b''), words)


if __name__ == '__main__':
    unittest.main()
