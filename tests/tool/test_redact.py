#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire redact`: a dossier without what is above a mark."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']

RECORDS = [
    {'type': 'document', 'id': 'paper', 'kind': 'article', 'handling': 'tlp-clear'},
    {'type': 'document', 'id': 'cable-7', 'kind': 'letter', 'handling': 'tlp-red', 'sha256': '7' * 64,
     'title': 'A hidden title', 'sources': [{'document': 'paper', 'quote': 'A hidden quote'}],
     'x-free': {'y': ['A hidden member']}},
    {'type': 'actor', 'id': 'us', 'kind': 'state', 'name': 'United States', 'note': 'See cable-7.'},
    {'type': 'statement', 'id': 's', 'speaker': 'us', 'acts': ['report'], 'form': 'indirect',
     'about': ['cable-7'], 'sources': [{'document': 'cable-7', 'quote': 'Hidden words'},
                                       {'document': 'paper', 'quote': 'Open words'}]},
]


class Redact(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def dossier(self, **header):
        text = json.dumps({'ceasefire': '1.0', 'language': 'en', **header, 'records': RECORDS})
        (self.folder / 'in').write_text(text, encoding='utf-8')

    def run_tool(self, *words):
        return subprocess.run([TOOL, *words], capture_output=True, encoding='utf-8', check=False,
                              cwd=self.folder, input='')

    def test_what_is_above_the_mark_is_in_no_byte_of_the_output(self):
        self.dossier(handling='tlp-green')
        for words in (['--up-to', 'tlp-amber'], ['-u', 'tlp-green', '--to', 'jsonl']):
            result = self.run_tool('redact', *words, 'in')
            self.assertEqual(result.returncode, 0, result.stderr)
            for hidden in ('cable-7', '7777', 'idden', 'letter', 'x-free'):
                self.assertNotIn(hidden, result.stdout)
            self.assertIn('Open words', result.stdout)
            (self.folder / 'out').write_text(result.stdout, encoding='utf-8')
            checked = self.run_tool('check', 'out')
            self.assertEqual((checked.returncode, checked.stdout), (0, ''))

    def test_it_says_how_much_is_missing(self):
        self.dossier(handling='tlp-green')
        result = self.run_tool('redact', '--up-to', 'tlp-green', 'in')
        self.assertEqual(result.stderr, (
            'ceasefire: in: 1 of 2 records of the type document are left out\n'
            'ceasefire: in: 1 of the sort "citation" is left out of what stays\n'
            'ceasefire: in: 1 of the sort "reference" is left out of what stays\n'
            'ceasefire: in: 1 of the sort "text" is left out of what stays\n'))
        whole = self.run_tool('redact', '--up-to', 'tlp-red', 'in')
        self.assertEqual((whole.returncode, whole.stderr), (0, ''))

    def test_an_unmarked_dossier_is_refused_unless_its_mark_is_said(self):
        self.dossier()
        (self.folder / 'out').write_text('old', encoding='utf-8')
        result = self.run_tool('redact', '--up-to', 'tlp-red', '-o', 'out', 'in')
        self.assertEqual((result.returncode, result.stdout, result.stderr), (65, '', (
            'ceasefire: in: records[2]: no mark, and none of the dossier either; so it is with 2 records in all\n')))
        self.assertEqual((self.folder / 'out').read_text(encoding='utf-8'), 'old')
        result = self.run_tool('redact', '--up-to', 'tlp-green', '--unmarked', 'tlp-green', 'in')
        self.assertEqual([record['id'] for record in json.loads(result.stdout)['records']], ['paper', 'us', 's'])
        result = self.run_tool('redact', '--up-to', 'tlp-green', '--unmarked', 'tlp-amber', 'in')
        self.assertEqual([record['id'] for record in json.loads(result.stdout)['records']], ['paper'])

    def test_usage_is_64(self):
        self.dossier(handling='tlp-green')
        for words in ([], ['in'], ['--up-to', 'tlp-red'], ['--up-to', 'tlp-red', 'in', 'in'],
                      ['--up-to', 'tlp-gren', 'in'], ['--up-to', 'tlp-red', '--unmarked', 'no-mark', 'in']):
            result = self.run_tool('redact', *words)
            self.assertEqual((result.returncode, result.stdout), (64, ''), words)
        self.assertIn('the nearest is "tlp-green"', self.run_tool('redact', '-u', 'tlp-gren', 'in').stderr)


if __name__ == '__main__':
    unittest.main()
