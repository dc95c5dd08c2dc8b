#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Nothing that a file or an argument holds can drive the terminal or be taken for a command."""

import json
import os
import pathlib
import pty
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
EXAMPLES = [SOURCE / 'examples' / 'syria-2016.json', SOURCE / 'examples' / 'minsk-2-2015.json',
            SOURCE / 'tests' / 'data' / 'evolution' / '1.9.json']

# Escape sequences (colour, title, clipboard), C0, DEL and C1 controls, marks that turn or hide text.
MARKS = '\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\ufeff\U000e0041'
EVIL = ('\x1b[2J\x1b]0;t\x07\x1b]52;c;eA==\x1b\\'
        + '\x08\x0b\x0c\x0e\r\x7f\x85\x90\x9b31m\x9d' + MARKS + '\u2068gnp.exe\u2069%s%n$(reboot)')
NAMED = '\u202egnp\u2066\u200f.exe'  # what JSON lets stand in a string without an escape
ISOLATES = ('\u2068', '\u2069')  # the tool's own, around text from right to left


def dangerous(text):
    return sorted({c for c in text if c not in '\n\t' and (
        ord(c) < 0x20 or 0x7f <= ord(c) < 0xa0 or c in MARKS or 0xe0000 <= ord(c) <= 0xe007f)})


def run(*arguments, data=b'', cwd=None, env=None):
    return subprocess.run([os.fsencode(TOOL), *map(os.fsencode, arguments)], input=data, cwd=cwd,
                          capture_output=True, env={**os.environ, **(env or {})}, check=False)


def run_on_a_terminal(*arguments):
    """What a terminal is sent, by standard output and standard error."""
    try:
        master, slave = pty.openpty()
    except OSError as error:
        raise unittest.SkipTest(f'SKIPPED: no terminal can be had here: {error}') from error
    with subprocess.Popen([TOOL, *map(str, arguments)], stdout=slave, stderr=slave,
                          stdin=subprocess.DEVNULL) as process:
        os.close(slave)
        out = b''
        try:
            while chunk := os.read(master, 65536):
                out += chunk
        except OSError:
            pass
        process.wait()
    os.close(master)
    return out.replace(b'\r\n', b'\n')


def member_names(value):
    if isinstance(value, dict):
        return set(value).union(*map(member_names, value.values()))
    return set().union(*map(member_names, value)) if isinstance(value, list) else set()


def poison(value, name, evil, inside=False):
    """Puts evil behind every string of one member, or into its name when that is None."""
    if isinstance(value, dict):
        return {(key + evil if name is None else key): poison(item, name, evil, key == name)
                for key, item in value.items()}
    if isinstance(value, list):
        return [poison(item, name, evil, inside) for item in value]
    return value + evil if inside and isinstance(value, str) else value


class Terminal(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, value):
        path = self.folder / name
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        path.write_bytes(text.encode(errors='surrogatepass'))
        return str(path)

    def assert_tame(self, output, arguments):
        for stream in output:
            text = stream.decode()  # what is not UTF-8 is no output either
            self.assertEqual(dangerous(text), [], (arguments, text[:2000]))
            for line in text.split('\n'):
                self.assertEqual(*(line.count(c) for c in ISOLATES), (arguments, line))

    def check(self, *arguments, data=b''):
        result = run(*arguments, data=data)
        self.assert_tame((result.stdout, result.stderr), arguments)
        self.assertGreaterEqual(result.returncode, 0, arguments)
        return result

    def check_commands(self, path, ids=()):
        other = str(EXAMPLES[0])
        self.check('check', path)
        self.check('show', path)
        self.check('diff', path, other)
        self.check('diff', '--format', 'json', other, path)
        self.check('monitor', path)
        self.check('monitor', '--format', 'json', path)
        for name in ids:
            self.check('show', path, name)
        self.assert_tame((run_on_a_terminal('convert', path),), ('convert', path))


class Dossiers(Terminal):
    def test_no_string_of_a_dossier(self):
        for example in EXAMPLES:
            dossier = json.loads(example.read_text(encoding='utf-8'))
            ids = [record['id'] for record in dossier['records'][::9]]
            for name in sorted(member_names(dossier)) if example != EXAMPLES[1] else ():
                path = self.write('evil.json', poison(dossier, name, EVIL))
                self.check('check', path)
                self.check('show', path)
                self.check('diff', path, str(example))
            texts = dossier
            for name in ('title', 'text', 'name', 'note', 'quote', 'when_text', 'description',
                         'label', 'aliases', 'x', 'tone', 'topics', 'wording', 'condition'):
                texts = poison(texts, name, EVIL)
            self.check_commands(self.write('texts.json', texts), ids)

    def test_no_name_of_a_member(self):
        for example in EXAMPLES:
            dossier = json.loads(example.read_text(encoding='utf-8'))
            records = dossier.pop('records')
            for evil in (EVIL, NAMED):
                header = poison(dossier, None, evil)
                self.check_commands(self.write('header.json', {**dossier, **header,
                                                               'records': records}))
                extra = [{**record, 'x' + evil: {'y' + evil: [evil]}} for record in records]
                self.check_commands(self.write('extra.json', {**dossier, 'records': extra}),
                                    [records[0]['id'], 'nobody' + evil])
                lost = [{**record, 'type': record['type'] + evil} for record in records]
                self.check_commands(self.write('types.json', {**dossier, 'records': lost}))

    def test_no_message_of_an_error(self):
        head = '{"ceasefire":"1.0","language":"en","records":['
        broken = [EVIL, '{"' + EVIL, '{"ceasefire":"' + NAMED + '"}', head + '"' + EVIL + '"',
                  head + '{"type":"actor","id":"a' + NAMED + '"}]}',
                  head + '{"type":"actor","id":"a","kind":"' + NAMED + '"}]}',
                  head + '{"type":"actor","id":"a","name":{"' + NAMED + '":7}}]}',
                  head + '{"type":"actor","id":"a","' + NAMED + '":\x1b}]}',
                  head + '{"type":"actor","id":"a","' + NAMED + '":1,"' + NAMED + '":1}]}',
                  head + '{"type":"statement","id":"a","when":"' + NAMED + '"}]}',
                  '{"ceasefire":"1.0"}\n' + EVIL + '\n{"type":"actor","id":"' + NAMED + '"}\n',
                  head + '{"type":"actor","id":"a","x":"\ud800"}]}']
        for text in broken:
            path = self.write('broken.json', text)
            for arguments in (['check', path], ['show', path], ['convert', '-k', '-o', '/dev/null', path],
                              ['diff', path, path], ['monitor', path]):
                result = self.check(*arguments)
                self.assertEqual(result.returncode, 65, (text, arguments))


class Arguments(Terminal):
    def test_no_argument(self):
        dossier = str(EXAMPLES[0])
        for evil in (EVIL, NAMED):
            for arguments in ([evil], ['--' + evil], ['date', evil], ['show', dossier, evil],
                              ['check', '--text', evil, dossier],
                              ['check', '--text', 'article=' + evil, dossier],
                              ['check', '--text', evil + '=' + dossier, dossier],
                              ['convert', '--to', evil, dossier], ['convert', '-z', evil, dossier],
                              ['convert', '--progress', evil, dossier],
                              ['convert', '-w', evil, dossier], ['convert', '-t', evil, dossier],
                              ['convert', '-w', evil + '=' + evil, dossier],
                              ['convert', '-o', '/no/' + evil, dossier],
                              ['show', '-l', evil, dossier], ['show', '--color', evil, dossier],
                              ['show', '--width', evil, dossier], ['diff', '--format', evil, '-', '-'],
                              ['monitor', '--at', evil, dossier], ['schema', evil],
                              ['convert', '--' + evil, dossier], ['check', '-' + evil]):
                self.check(*arguments)

    def test_no_argument_that_is_not_utf_8(self):
        bad = b'\xff\x1b[2J\xc3\x9b\x9b2J\xe2\x80'
        dossier = os.fsencode(EXAMPLES[0])
        for arguments in ([bad], [b'check', bad], [b'show', bad], [b'show', dossier, bad],
                          [b'convert', bad], [b'convert', b'-o', b'/no/' + bad, dossier],
                          [b'diff', bad, dossier], [b'date', bad], [b'monitor', bad],
                          [b'check', b'--text', bad + b'=x', dossier],
                          [b'convert', b'-w', bad + b'=x', dossier],
                          [b'convert', b'--to', bad, dossier]):
            for locale in ('C', 'C.UTF-8'):
                result = run(*arguments, env={'LC_ALL': locale})
                self.assert_tame((result.stdout, result.stderr), arguments)
                self.assertGreaterEqual(result.returncode, 0, arguments)


class Files(Terminal):
    NAMES = [b'\x1b[2J', b'\x1b]0;t\x07', b'a\nb', b'a\rb', b'\xff\xfe', b'\xc2\x9b2J', b'%s%n%x',
             b'$(touch x)', b'`touch x`', b'; touch x', b'| touch x', b'file:', b'~', b'*', b'a=b',
             b'-x', b'--help', NAMED.encode()]

    def test_a_name_is_a_name(self):
        text = EXAMPLES[0].read_bytes()
        for name in self.NAMES:
            path = os.path.join(os.fsencode(self.folder), name)
            with open(path, 'wb') as file:
                file.write(text)
            for arguments in ([b'check', b'--', name], [b'show', b'--', name],
                              [b'convert', b'-o', b'out', b'--', name],
                              [b'diff', b'--', name, name], [b'monitor', b'--', name]):
                result = run(*arguments, cwd=self.folder)
                self.assertEqual((result.returncode, result.stderr), (0, b''), arguments)
                self.assert_tame((result.stdout,), arguments)
            result = run('convert', '-o', name if name[:1] != b'-' else b'./' + name,
                         str(EXAMPLES[1]), cwd=self.folder)
            self.assertEqual(result.returncode, 0, name)
            self.assertEqual(pathlib.Path(os.fsdecode(path)).read_bytes(), EXAMPLES[1].read_bytes())
            os.unlink(path)
            os.unlink(self.folder / 'out')
            self.assertEqual(list(self.folder.iterdir()), [], name)

    def test_a_name_that_is_not_there_is_told_and_tame(self):
        for name in self.NAMES:
            for command in (b'check', b'show', b'convert', b'monitor'):
                result = run(command, b'--', name, cwd=self.folder)
                self.assertEqual(result.returncode, 66, (command, name))
                self.assert_tame((result.stdout, result.stderr), (command, name))

    def test_a_file_with_problems_is_named_and_tame(self):
        for name in self.NAMES:
            path = os.path.join(os.fsencode(self.folder), name)
            with open(path, 'wb') as file:
                file.write(b'{"ceasefire":"1.0","records":[{"type":"place","id":"p","within":"q"}]}')
            result = run(b'check', b'--', name, cwd=self.folder)
            self.assertEqual(result.returncode, 65)
            self.assert_tame((result.stdout, result.stderr), name)
            os.unlink(path)


class OnATerminal(Terminal):
    def test_json_on_a_terminal_says_the_same(self):
        dossier = {'ceasefire': '1.0', 'title': EVIL + '🐦', 'records': [
            {'type': 'actor', 'id': 'a', 'name': 'وزير'}, {'type': 'later', 'x': [EVIL]}]}
        path = self.write('evil.json', dossier)
        for form in ('json', 'jsonl'):
            shown = run_on_a_terminal('convert', '--to', form, path).decode()
            piped = run('convert', '--to', form, path).stdout.decode()
            self.assertEqual(dangerous(shown), [])
            self.assertIn('\x7f', piped)
            for a, b in zip(shown.splitlines(), piped.split('\n')):
                if form == 'jsonl':
                    self.assertEqual(json.loads(a), json.loads(b))
            if form == 'json':
                self.assertEqual(json.loads(shown), json.loads(piped))

    def test_a_terminal_is_sent_nothing_packed(self):
        shown = run_on_a_terminal('convert', '-z', 'gzip', EXAMPLES[0])
        self.assertIn(b'a terminal shows nothing that is packed', shown)
        self.assert_tame((shown,), 'gzip')


if __name__ == '__main__':
    unittest.main()
