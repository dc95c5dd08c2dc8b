#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs `ceasefire diff` as a user would."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
SYRIA = str(SOURCE / 'examples' / 'syria-2016.json')

ACTOR = {'type': 'actor', 'id': 'a', 'name': 'A'}
STATEMENT = {'type': 'statement', 'id': 's', 'speaker': 'a', 'text': 'No.'}


def dossier(*records, **header):
    return json.dumps({'ceasefire': '1.0', 'language': 'en', **header, 'records': records},
                      ensure_ascii=False)


def clause(name, *clauses, **members):
    nested = {'clauses': list(clauses)} if clauses else {}
    return {'type': 'clause', 'id': name, **members, **nested}


def run(*arguments, text=None, env=None):
    return subprocess.run([TOOL, 'diff', *arguments], input=text, capture_output=True,
                          encoding='utf-8', env={**os.environ, **(env or {})}, check=False)


class Diff(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def diff(self, first, second, *options):
        for name, text in (('a.json', first), ('b.json', second)):
            (self.folder / name).write_text(text, encoding='utf-8')
        return run(*options, str(self.folder / 'a.json'), str(self.folder / 'b.json'))

    def changes(self, first, second):
        result = self.diff(first, second, '--format', 'json')
        self.assertEqual(result.stderr, '')
        return json.loads(result.stdout)['changes']


class Results(Diff):
    def test_nothing_is_said_of_equals_and_the_result_is_0(self):
        result = run(SYRIA, SYRIA)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, '', ''))

    def test_the_form_of_a_file_is_no_difference(self):
        lines = subprocess.run([TOOL, 'convert', '--to', 'jsonl', SYRIA], capture_output=True,
                               encoding='utf-8', check=True).stdout
        result = run(SYRIA, '-', text=lines)
        self.assertEqual((result.returncode, result.stdout), (0, ''))

    def test_a_difference_is_1(self):
        self.assertEqual(self.diff(dossier(ACTOR), dossier()).returncode, 1)
        self.assertEqual(self.diff(dossier(ACTOR), dossier(), '-f', 'json').returncode, 1)

    def test_of_two_records_with_one_id_the_first_counts_so_their_order_is_compared(self):
        twice = [{**ACTOR, 'name': 'A'}, {**ACTOR, 'name': 'B'}]
        swapped = dossier(*reversed(twice), STATEMENT)
        self.assertEqual(self.changes(dossier(*twice, STATEMENT), swapped), [
            {'kind': 'moved', 'type': 'actor', 'id': 'a', 'old_nth': 1, 'new_nth': 2, 'path': '',
             'old': None, 'new': None},
            {'kind': 'moved', 'type': 'actor', 'id': 'a', 'old_nth': 2, 'new_nth': 1, 'path': '',
             'old': None, 'new': None}])
        self.assertEqual(self.diff(dossier(*twice, STATEMENT), swapped).stdout, (
            'actor a: B\n'
            '  ~ moved: number 1 of its id → number 2 of its id\n'
            '  ~ moved: number 2 of its id → number 1 of its id\n'))
        shown = subprocess.run([TOOL, 'show', '-', 's'], input=swapped, capture_output=True,
                               encoding='utf-8', check=True).stdout
        self.assertIn('B [a]', shown)
        self.assertEqual(self.changes(dossier(*twice, STATEMENT), dossier(STATEMENT, *twice)), [])

    def test_usage_is_64(self):
        for arguments in ([], [SYRIA], [SYRIA, SYRIA, SYRIA], ['-', '-'],
                          ['--format', 'xml', SYRIA, SYRIA], ['--color', 'green', SYRIA, SYRIA],
                          ['--width', '-1', SYRIA, SYRIA], ['--frob', SYRIA, SYRIA]):
            result = run(*arguments, text='')
            self.assertEqual((result.returncode, result.stdout), (64, ''), arguments)
            self.assertIn('ceasefire', result.stderr)

    def test_trouble_is_told_from_a_difference(self):
        self.assertEqual(run(SYRIA, 'no such file').returncode, 66)
        self.assertEqual(run('no such file', SYRIA).returncode, 66)
        result = run(SYRIA, '-', text='{')
        self.assertEqual((result.returncode, result.stdout), (65, ''))
        self.assertIn('-:1:2: error: ', result.stderr)
        with open('/dev/full', 'w', encoding='utf-8') as full:
            result = subprocess.run([TOOL, 'diff', SYRIA, '-'], stdout=full, input=dossier(),
                                    encoding='utf-8', stderr=subprocess.PIPE, check=False)
            self.assertEqual(result.returncode, 74)

    def test_help_is_0(self):
        result = run('--help')
        self.assertEqual((result.returncode, result.stderr), (0, ''))


class Text(Diff):
    def test_records_are_headings_of_their_changes(self):
        first = dossier(ACTOR, STATEMENT, clause('d', clause('c1'), clause('c2')), title='Old')
        second = dossier({**STATEMENT, 'text': 'Yes.', 'medium': 'radio'},
                         clause('d', clause('c2'), clause('c1'), clause('c3', text='T')),
                         {'type': 'place', 'id': 'p', 'name': 'P'}, title='New')
        self.assertEqual(self.diff(first, second, '--width', '80').stdout, (
            'header\n'
            '  ~ title: "Old" → "New"\n'
            '- actor a: A\n'
            'statement s: Yes.\n'
            '  ~ text: "No." → "Yes."\n'
            '  + medium: "radio"\n'
            'clause c1\n'
            '  ~ moved: first in "d" → in "d" behind "c2"\n'
            '+ clause c3: T (in "d" behind "c1")\n'
            '+ place p: P\n'))

    def test_what_left_its_parent_is_not_nested(self):
        result = self.diff(dossier(clause('d', clause('c'))), dossier(clause('d'), clause('c')))
        self.assertEqual(result.stdout, 'clause c\n  ~ moved: first in "d" → not nested\n')

    def test_long_values_stand_below_each_other(self):
        result = self.diff(dossier({**STATEMENT, 'text': 'word ' * 20}),
                           dossier({**STATEMENT, 'text': 'other ' * 20}), '--width', '60')
        self.assertTrue(all(len(line) <= 60 for line in result.stdout.splitlines()))
        self.assertRegex(result.stdout, r'(?m)^  ~ text: "word ')
        self.assertRegex(result.stdout, r'(?m)^    → "other ')

    def test_colour_is_for_terminals(self):
        first, second = dossier(ACTOR), dossier()
        self.assertNotIn('\x1b', self.diff(first, second).stdout)
        self.assertIn('\x1b[1m', self.diff(first, second, '--color', 'always').stdout)

    def test_right_to_left_values_do_not_reorder_the_line(self):
        result = self.diff(dossier({**ACTOR, 'name': 'أ'}), dossier({**ACTOR, 'name': 'ب'}))
        self.assertIn('\u2068"أ"\u2069 → \u2068"ب"\u2069', result.stdout)


class Json(Diff):
    def test_values_are_values(self):
        first = dossier(ACTOR, {**STATEMENT, 'confidence': 7, 'x': {'y': [1.50, None]}})
        second = dossier({**STATEMENT, 'text': {'en': 'No.'}, 'x': {'y': []}})
        self.assertEqual(self.changes(first, second), [
            {'kind': 'removed', 'type': 'actor', 'id': 'a', 'path': '', 'old': ACTOR},
            {'kind': 'changed', 'type': 'statement', 'id': 's', 'path': 'text', 'old': 'No.',
             'new': {'en': 'No.'}},
            {'kind': 'removed', 'type': 'statement', 'id': 's', 'path': 'confidence', 'old': 7},
            {'kind': 'changed', 'type': 'statement', 'id': 's', 'path': 'x',
             'old': {'y': [1.5, None]}, 'new': {'y': []}},
        ])

    def test_places_are_values_too(self):
        first = dossier(clause('d', clause('c')))
        second = dossier(clause('d', clause('e"')), clause('c'))
        self.assertEqual(self.changes(first, second), [
            {'kind': 'moved', 'type': 'clause', 'id': 'c', 'path': '',
             'old': {'parent': 'd', 'member': 'clauses'}, 'new': None},
            {'kind': 'added', 'type': 'clause', 'id': 'e"', 'path': '', 'new': clause('e"'),
             'place': {'parent': 'd', 'member': 'clauses'}},
        ])

    def test_the_header_has_no_id(self):
        self.assertEqual(self.changes(dossier(title='A'), dossier()), [
            {'kind': 'removed', 'type': 'header', 'path': 'title', 'old': 'A'}])

    def test_no_difference_is_an_empty_list(self):
        self.assertEqual(self.changes(dossier(ACTOR), dossier(ACTOR)), [])

    def test_going_back_is_the_mirror(self):
        syria = pathlib.Path(SYRIA).read_text(encoding='utf-8')
        gone = [(change['path'], change['old']) for change in self.changes(syria, dossier(STATEMENT))
                if change['kind'] == 'removed']
        come = [(change['path'], change['new']) for change in self.changes(dossier(STATEMENT), syria)
                if change['kind'] == 'added']
        self.assertGreater(len(gone), 50)
        self.assertEqual(gone, come)


class Safety(Diff):
    NASTY = '\x1b[31m \x7f \x9b \u202e \u2066 \ufeff \U000e0041 \n \\ "'

    def test_nothing_reaches_the_terminal_as_it_is(self):
        first = dossier({**STATEMENT, 'text': self.NASTY, self.NASTY: self.NASTY})
        for options in ([], ['--format', 'json']):
            for pair in ((first, dossier()), (dossier(), first), (first, dossier(STATEMENT))):
                printed = self.diff(*pair, *options).stdout
                for bad in '\x1b\x7f\x9b\u202e\u2066\ufeff\U000e0041':
                    self.assertNotIn(bad, printed)

    def test_json_means_what_it_meant(self):
        changes = self.changes(dossier(STATEMENT), dossier({**STATEMENT, 'text': self.NASTY,
                                                            self.NASTY: [self.NASTY]}))
        self.assertEqual(changes[0]['new'], self.NASTY)
        self.assertEqual((changes[1]['path'], changes[1]['new']), (self.NASTY, [self.NASTY]))


class Page(unittest.TestCase):
    def test_the_hash_of_the_page_is_the_hash_of_its_record(self):
        """The page's command is run as it stands there."""
        page = (SOURCE / 'docs' / 'guide' / 'identity.md').read_text(encoding='utf-8')
        command, printed = page.split('```sh\n$ ')[1].split('\n')[:2]
        result = subprocess.run(['sh', '-c', command], capture_output=True, encoding='utf-8',
                                check=True)
        self.assertEqual(result.stdout.strip(), printed.strip())


if __name__ == '__main__':
    unittest.main()
