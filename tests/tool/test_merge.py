#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire merge`: the records of several dossiers in one."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']


def actor(record_id, **members):
    return {'type': 'actor', 'id': record_id, 'kind': 'person', **members}


class Merge(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def dossier(self, name, *records, **header):
        text = json.dumps({'ceasefire': '1.0', 'language': 'en', **header, 'records': records})
        (self.folder / name).write_text(text, encoding='utf-8')
        return name

    def run_tool(self, *words):
        return subprocess.run([TOOL, 'merge', *words], capture_output=True, encoding='utf-8', check=False,
                              cwd=self.folder, input='')

    def test_equal_records_come_once_and_the_first_header_stays(self):
        self.dossier('a', actor('x'), actor('y'), title='A')
        self.dossier('b', actor('y'), actor('z'), title='B')
        self.dossier('c', actor('x'), actor('w'))
        result = self.run_tool('a', 'b', 'c')
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        merged = json.loads(result.stdout)
        self.assertEqual((merged['title'], [record['id'] for record in merged['records']]),
                         ('A', ['x', 'y', 'z', 'w']))
        self.assertEqual(self.run_tool('-o', 'out', 'a', 'b', 'c').returncode, 0)
        self.assertEqual((self.folder / 'out').read_text(encoding='utf-8'), result.stdout)

    def test_all_conflicts_are_told_with_both_places_and_nothing_is_written(self):
        self.dossier('a', actor('x', name='A'), {'type': 'agreement', 'id': 'g', 'clauses': [{'id': 'c'}]})
        self.dossier('b', actor('y'), actor('z', name='A'))
        self.dossier('c', actor('x', name='B'), actor('z', name='B', country='SYR'), actor('c'))
        (self.folder / 'out').write_text('old', encoding='utf-8')
        result = self.run_tool('-o', 'out', 'a', 'b', 'c')
        self.assertEqual((result.returncode, result.stdout), (1, ''))
        self.assertEqual(result.stderr, (
            'ceasefire: c: records[0]: another actor has the id "x" and differs in name (a: records[0])\n'
            'ceasefire: c: records[1]: another actor has the id "z" and differs in name, country (b: records[1])\n'
            'ceasefire: c: records[2]: another clause has the id "c" and differs in type (a: records[1].clauses[0])\n'))
        self.assertEqual((self.folder / 'out').read_text(encoding='utf-8'), 'old')

    def test_records_keep_their_language_and_zone(self):
        talk = {'type': 'statement', 'id': 's', 'speaker': 'y', 'acts': ['assert'], 'form': 'paraphrase',
                'text': 'Assez.', 'when': '2016-09-14T10:00', 'note': {'en': 'Enough.', 'fr': 'Assez.'}}
        pact = {'type': 'agreement', 'id': 'p', 'in_force': '2016-09-12/..', 'timezone': 'UTC', 'clauses': [
            {'type': 'clause', 'id': 'c', 'text': 'Pas de tirs.', 'modality': 'prohibition'}]}
        self.dossier('en', actor('x'), timezone='Asia/Damascus')
        self.dossier('fr', actor('y'), talk, pact, language='fr')
        self.dossier('ru', {**talk, 'id': 't'}, language='fr', timezone='Europe/Moscow')
        result = self.run_tool('en', 'fr', 'ru')
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        merged = json.loads(result.stdout)
        found = {record['id']: record for record in merged['records']}
        self.assertEqual((merged['language'], merged['timezone']), ('en', 'Asia/Damascus'))
        self.assertNotIn('timezone', found['x'])
        self.assertNotIn('timezone', found['y'])  # it has no dates
        self.assertEqual([found[id]['timezone'] for id in 'stp'], ['Etc/Unknown', 'Europe/Moscow', 'UTC'])
        self.assertEqual(found['s']['text'], {'fr': 'Assez.'})
        self.assertEqual(found['s']['note'], talk['note'])
        self.assertEqual(found['p']['clauses'][0]['text'], {'fr': 'Pas de tirs.'})
        (self.folder / 'all').write_text(result.stdout, encoding='utf-8')
        again = self.run_tool('all', 'fr', 'ru')
        self.assertEqual((again.returncode, again.stdout), (0, result.stdout))

    def test_tags_mean_the_same_in_capitals(self):
        self.dossier('a', actor('x'), language='en-GB')
        self.dossier('b', actor('y'), language='EN-gb')
        self.assertEqual(self.run_tool('a', 'b').returncode, 0)

    def test_usage_is_64(self):
        self.dossier('a', actor('x'))
        for words in ([], ['a'], ['-', '-'], ['--frob', 'a', 'a']):
            result = self.run_tool(*words)
            self.assertEqual((result.returncode, result.stdout), (64, ''), words)

    def test_a_file_that_cannot_be_read_has_its_code(self):
        self.dossier('a', actor('x'))
        self.assertEqual(self.run_tool('a', 'no such file').returncode, 66)
        self.assertEqual(self.run_tool('a', '-').returncode, 65)


if __name__ == '__main__':
    unittest.main()
