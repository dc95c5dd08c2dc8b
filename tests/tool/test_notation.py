#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The pages on the notation say what the command says, its grammar reads all that they show, and the examples
that lie in the notation are what their JSON is made from.

With CEASEFIRE_UPDATE=1 the problems and the JSON are written anew.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
REFERENCE = SOURCE / 'docs' / 'reference' / 'notation.md'
GUIDE = SOURCE / 'docs' / 'guide' / 'writing.md'
EXAMPLES = sorted((SOURCE / 'examples').glob('*.dossier'))
UPDATE = os.environ.get('CEASEFIRE_UPDATE') == '1'
BLOCK = re.compile(r'^```(\w+)(?: ([\w.]+))?\n(.*?)^```$', re.M | re.S)


def run(*arguments, cwd=SOURCE, data=None):
    return subprocess.run([TOOL, *map(str, arguments)], capture_output=True, encoding='utf-8', cwd=cwd,
                          input=data, check=False)


def blocks(page, language):
    return [(name, text) for kind, name, text in BLOCK.findall(page.read_text(encoding='utf-8'))
            if kind == language]


class Grammar:
    """EBNF whose first alternative that fits counts; a repetition takes as much as there is."""

    TOKEN = re.compile(r'\s*(?:([\w-]+)|"((?:[^"\\]|\\.)*)"|\?\s(.*?)\s\?(?=\s|$)|([=,;|()\[\]{}]))', re.S)

    def __init__(self, text):
        self.tokens = []
        at = 0
        while text[at:].strip():
            match = self.TOKEN.match(text, at)
            if not match:
                raise ValueError(text[at:at + 40])
            name, literal, pattern, sign = match.groups()
            self.tokens.append(('name', name) if name else ('sign', sign) if sign
                               else ('re', re.compile(pattern)) if pattern is not None
                               else ('text', json.loads(f'"{literal}"')))
            at = match.end()
        self.rules = {}
        while self.tokens:
            name = self.tokens.pop(0)[1]
            self.expect('=')
            self.rules[name] = self.alternatives()
            self.expect(';')

    def expect(self, sign):
        if self.tokens.pop(0) != ('sign', sign):
            raise ValueError(f'{sign} is missing')

    def alternatives(self):
        found = [self.sequence()]
        while self.tokens[0] == ('sign', '|'):
            self.tokens.pop(0)
            found.append(self.sequence())
        return ('any', found)

    def sequence(self):
        found = [self.term()]
        while self.tokens[0] == ('sign', ','):
            self.tokens.pop(0)
            found.append(self.term())
        return ('all', found)

    def term(self):
        kind, what = self.tokens.pop(0)
        if kind != 'sign':
            return (kind, what)
        inner = self.alternatives()
        self.expect({'(': ')', '[': ']', '{': '}'}[what])
        return inner if what == '(' else ('maybe' if what == '[' else 'many', inner)

    def match(self, what, text, at, follow):
        """Where it ends, by the first way on which what follows fits too; None if there is none."""
        kind, value = what
        if kind == 'text':
            return follow(at + len(value)) if text.startswith(value, at) else None
        if kind == 're':
            match = value.match(text, at)
            return follow(match.end()) if match else None
        if kind == 'name':
            return self.match(self.rules[value], text, at, follow)
        if kind == 'any':
            for one in value:
                end = self.match(one, text, at, follow)
                if end is not None:
                    return end
            return None
        if kind == 'all':
            def go(i, at):
                return follow(at) if i == len(value) else self.match(value[i], text, at, lambda e: go(i + 1, e))
            return go(0, at)
        if kind == 'maybe':
            end = self.match(value, text, at, follow)
            return follow(at) if end is None else end

        def more(at):
            def again(end):
                return None if end == at else more(end)
            end = self.match(value, text, at, again)
            return follow(at) if end is None else end
        return more(at)

    def reads(self, text):
        """Line by line, so that what one line is does not hang on the next."""
        at = 3 if text.startswith('\ufeff') else 0
        while at < len(text):
            end = self.match(('name', 'line'), text, at, lambda end: end)
            if end is None or end == at:
                return text[at:].split('\n')[0]
            at = end
        return None


class Pages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write_texts(self, page):
        for name, text in blocks(page, 'text'):
            if name and name != 'problems':
                (self.folder / name).write_text(text, encoding='utf-8')

    def test_what_the_pages_show_can_be_read(self):
        for page in (REFERENCE, GUIDE):
            self.write_texts(page)
            for name, text in blocks(page, 'dossier'):
                if name == 'mistakes' or not text.lstrip('# ').startswith(('dossier', 'A comment')):
                    continue
                path = self.folder / (name or 'page.dossier')
                path.write_text(text, encoding='utf-8')
                done = run('convert', path)
                self.assertEqual((done.returncode, done.stderr), (0, ''), text)
                self.assertEqual(run('fmt', path).stderr, '')
                self.assertEqual(run('convert', path).stdout, done.stdout)

    def test_the_page_tells_what_is_told(self):
        self.write_texts(REFERENCE)
        text = dict(blocks(REFERENCE, 'dossier'))['mistakes']
        (self.folder / 'mistakes.dossier').write_text(text, encoding='utf-8')
        told = run('convert', '-k', 'mistakes.dossier', cwd=self.folder).stderr.replace('mistakes.dossier:', '')
        told = re.sub(r'\[(\w+)\] ', '', told.replace(' error:', ''))
        page = REFERENCE.read_text(encoding='utf-8')
        shown = dict(blocks(REFERENCE, 'text'))['problems']
        if UPDATE:
            REFERENCE.write_text(page.replace(f'```text problems\n{shown}```', f'```text problems\n{told}```'),
                                 encoding='utf-8')
        else:
            self.assertEqual(shown, told)
        lines = {int(line.split(':')[0]) for line in told.splitlines()}
        self.assertEqual(lines, set(range(3, text.count('\n') + 1)) - {9}, 'a line without mistake')


class Grammars(unittest.TestCase):
    def setUp(self):
        self.grammar = Grammar(blocks(REFERENCE, 'ebnf')[0][1])

    def test_all_rules_are_there(self):
        def names(what):
            kind, value = what
            if kind == 'name':
                yield value
            elif kind in ('any', 'all'):
                for one in value:
                    yield from names(one)
            elif kind in ('maybe', 'many'):
                yield from names(value)
        used = {'file'} | {name for rule in self.grammar.rules.values() for name in names(rule)}
        self.assertEqual(used, set(self.grammar.rules))

    def test_it_reads_the_pages_and_examples(self):
        for page in (REFERENCE, GUIDE):
            for name, text in blocks(page, 'dossier'):
                if name != 'mistakes':
                    self.assertIsNone(self.grammar.reads(text))
        for example in EXAMPLES:
            self.assertIsNone(self.grammar.reads(example.read_text(encoding='utf-8')))

    def test_it_reads_what_the_sink_writes(self):
        for example in EXAMPLES:
            self.assertIsNone(self.grammar.reads(run('convert', '--to', 'notation', example).stdout))

    def test_it_refuses_what_the_reader_refuses(self):
        for line in ('actor a state\tx', 'actor a "x', 'actor `a state', 'actor a x:={"a": 1]', 'incident i @x',
                     'actor a aliases="a""b"', 'incident i @[1..]"x"', 'actor a «x»', 'actor a name."x"'):
            self.assertIsNotNone(self.grammar.reads(line + '\n'), line)
            done = run('convert', '-', data=f'dossier "T" language=en\n{line}\n')
            self.assertEqual(done.returncode, 65, line)


class Examples(unittest.TestCase):
    def test_their_json_is_made_from_them(self):
        self.assertEqual(len(EXAMPLES), 5)
        for example in EXAMPLES:
            made = run('convert', example)
            self.assertEqual(made.stderr, '')
            path = example.with_suffix('.json')
            if UPDATE:
                path.write_text(made.stdout, encoding='utf-8')
            self.assertEqual(path.read_text(encoding='utf-8'), made.stdout)

    def test_they_are_laid_out(self):
        done = run('fmt', '--check', *EXAMPLES)
        self.assertEqual((done.returncode, done.stdout), (0, ''))

    def test_the_article_is_a_tenth_of_the_lines_and_less_than_half_of_the_bytes(self):
        article = (SOURCE / 'examples' / 'syria-2016.dossier').read_text(encoding='utf-8')
        made = (SOURCE / 'examples' / 'syria-2016.json').read_text(encoding='utf-8')
        printed = run('convert', '--to', 'notation', SOURCE / 'examples' / 'syria-2016.json').stdout
        self.assertLess(article.count('\n'), made.count('\n') / 10)
        self.assertLess(len(article.encode()), len(made.encode()) * 0.45)
        self.assertLess(len(printed.encode()), len(made.encode()) * 0.5)


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, text, name='a.dossier'):
        (self.folder / name).write_text(text, encoding='utf-8')
        return self.folder / name

    def test_fmt_writes_files_in_their_place(self):
        path = self.write('dossier "T"   language=en\nactor _ state\n')
        self.assertEqual(run('fmt', '--check', path).returncode, 1)
        self.assertEqual(run('fmt', path).returncode, 0)
        self.assertEqual(path.read_text(), 'dossier "T" language=en\nactor actor-1 state\n')
        self.assertEqual(run('fmt', '--check', path).returncode, 0)

    def test_fmt_tells_all_mistakes_and_writes_nothing(self):
        path = self.write('dossier "T" language=en\nactor a sate\nactor b peson\n')
        done = run('fmt', path)
        self.assertEqual(done.returncode, 65)
        self.assertEqual(done.stderr.count('the nearest is'), 2)
        self.assertIn('sate', path.read_text())

    def test_loose_tells_what_it_takes(self):
        self.write('“So it is.”\n', 't.txt')
        path = self.write('dossier "T" language=en\ndocument d other file=t.txt\nincident i @"So It is"\n')
        self.assertEqual(run('convert', path).returncode, 65)
        done = run('convert', '--loose', path)
        self.assertEqual(done.returncode, 0)
        self.assertIn('warning', done.stderr)
        self.assertIn('"So it is"', done.stdout)

    def test_a_name_says_the_form(self):
        path = self.write('actor a state\n')
        self.assertIn('the first line says what the dossier is', run('convert', path).stderr)
        self.assertIn('expected', run('convert', self.write('actor a state\n', 'a.txt')).stderr)

    def test_colours_are_printed(self):
        for editor in ('textmate', 'vim'):
            self.assertIn('shelling', run('highlight', editor).stdout)
        json.loads(run('highlight', 'textmate').stdout)
        self.assertEqual(run('highlight', 'ed').returncode, 64)


if __name__ == '__main__':
    sys.setrecursionlimit(20000)
    unittest.main()
