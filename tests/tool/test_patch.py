#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire patch`: what `ceasefire diff` told is made in a dossier, and taken back."""

import copy
import gzip
import json
import os
import pathlib
import random
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
SYRIA = SOURCE / 'examples' / 'syria-2016.json'
NASTY = '\x1b[31m \x7f \x9b \u202e \u2066 \ufeff \U000e0041 \n \\ "'


def run(*words, text=None):
    return subprocess.run([TOOL, *map(str, words)], input=text, capture_output=True, encoding='utf-8', check=False)


class Patch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, value):
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        (self.folder / name).write_text(text, encoding='utf-8')
        return self.folder / name

    def dossier(self, name, *records, **header):
        return self.write(name, {'ceasefire': '1.0', 'language': 'en', **header, 'records': records})

    def changes(self, first, second):
        result = run('diff', '-f', 'json', first, second)
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return self.write('changes', result.stdout)

    def printed(self, *words, **options):
        result = run(*words, **options)
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        return result.stdout

    def canonical(self, text):
        return json.dumps(json.loads(text), sort_keys=True)

    def assert_patched(self, first, second):
        changes = self.changes(first, second)
        self.assertEqual(self.canonical(self.printed('patch', first, changes)),
                         self.canonical(self.printed('convert', second)))
        self.assertEqual(self.canonical(self.printed('patch', '-R', second, changes)),
                         self.canonical(self.printed('convert', first)))


class Making(Patch):
    def alter(self, rand, value):
        records = value['records']
        record = rand.choice(records)
        kind = rand.randrange(7)
        if kind == 0:
            records.remove(record)
        elif kind == 1:
            records.insert(rand.randrange(len(records)), {'type': 'place', 'id': f'p{rand.random()}', 'name': NASTY})
        elif kind == 2:
            rand.shuffle(records)
        elif kind == 3:
            records.append(copy.deepcopy(record))
        elif kind == 4:
            record['note'] = {'en': NASTY, 'ar': 'x'}
        elif kind == 5:
            record['a.b[0]'] = {'x': [1.5, None, 'é']}
        else:
            value['title'] = f'T{rand.random()}'

    def test_what_diff_tells_makes_either_file_of_the_other(self):
        rand = random.Random(1)
        for _ in range(25):
            first = json.loads(SYRIA.read_text(encoding='utf-8'))
            self.alter(rand, first)
            second = copy.deepcopy(first)
            for _ in range(rand.randrange(6)):
                self.alter(rand, second)
            self.assert_patched(self.write('first', first), self.write('second', second))

    def test_the_cases_of_one_id_twice(self):
        twice = [{'type': 'actor', 'id': 'a', 'kind': 'person', 'name': name} for name in 'AB']
        self.assert_patched(self.dossier('first', *twice), self.dossier('second', *reversed(twice)))

    def test_changes_can_come_from_standard_input_and_packed(self):
        first = self.dossier('first', title='A')
        second = self.dossier('second', title='B')
        changes = self.changes(first, second).read_text(encoding='utf-8')
        wanted = self.printed('convert', second)
        self.assertEqual(self.printed('patch', first, '-', text=changes), wanted)
        (self.folder / 'packed').write_bytes(gzip.compress(changes.encode()))
        self.assertEqual(self.printed('patch', first, self.folder / 'packed'), wanted)
        self.assertEqual(self.printed('patch', '-', self.folder / 'changes',
                                      text=first.read_text(encoding='utf-8')), wanted)


class Refusing(Patch):
    def test_a_conflict_is_1_and_nothing_is_written(self):
        first, second, other = (self.dossier(name, {'type': 'actor', 'id': 'a', 'kind': 'person', 'name': name})
                                for name in ('A', 'B', 'C'))
        result = run('patch', '-o', other, other, self.changes(first, second))
        self.assertEqual((result.returncode, result.stdout, result.stderr), (
            1, '', f'ceasefire: {other}: records[0].name: actor "a": name is "C"; expected "A"\n'))
        self.assertIn('"C"', other.read_text(encoding='utf-8'))

    def test_changes_that_are_none_are_65_with_their_place(self):
        first = self.dossier('first')
        bad = self.write('bad', '{"ceasefire_diff":"1.0",\n"chnages":[]}')
        result = run('patch', first, bad)
        self.assertEqual((result.returncode, result.stdout), (65, ''))
        self.assertIn('bad:2:1: error: [value]', result.stderr)
        self.assertIn('the nearest is "changes"', result.stderr)

    def test_usage_is_64(self):
        for words in ([], [SYRIA], ['-', '-'], [SYRIA, SYRIA, SYRIA]):
            result = run('patch', *words, text='')
            self.assertEqual((result.returncode, result.stdout), (64, ''), words)

    def test_what_is_not_there_is_66(self):
        self.assertEqual(run('patch', SYRIA, '/no/such').returncode, 66)


if __name__ == '__main__':
    unittest.main()
