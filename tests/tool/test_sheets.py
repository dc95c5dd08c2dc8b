#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Dossiers in spreadsheets, by the command: there and back, what is told, and what is left alone."""

import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = sorted((pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples').glob('*.json'))
SYRIA = next(path for path in EXAMPLES if path.name == 'syria-2016.json')
HEADER = '#,ceasefire,language\n0,1.0,en\n'


class Sheets(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.sheets = self.folder / 'sheets'

    def run_tool(self, *arguments, expect=0):
        done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def convert(self, *arguments, expect=0):
        return self.run_tool('convert', *arguments, expect=expect)

    def write(self, **texts):
        self.sheets.mkdir()
        for name, text in {'header': HEADER, **texts}.items():
            (self.sheets / f'{name}.csv').write_text(text, encoding='utf-8')

    def test_examples_come_back_from_csv(self):
        for path in EXAMPLES:
            for tags in ([], ['--hxl']):
                with self.subTest(path.name, tags=tags):
                    self.convert('--to', 'csv', *tags, path, '-o', self.sheets)
                    self.assertEqual(self.convert('--to', 'json', self.sheets).stdout, self.convert(path).stdout)
                    shutil.rmtree(self.sheets)

    def test_examples_come_back_from_workbooks(self):
        if not shutil.which('ssconvert'):
            self.skipTest('no ssconvert here')
        book = self.folder / 'dossier.xlsx'
        for path in EXAMPLES:
            with self.subTest(path.name):
                self.convert('--to', 'xlsx', '--hxl', path, '-o', book)
                self.assertEqual(self.convert(book).stdout, self.convert(path).stdout)
                self.assertEqual(self.run_tool('check', book).stdout, '')

    def test_a_workbook_offers_words_and_explains_columns(self):
        book = self.folder / 'dossier.xlsx'
        self.convert('--to', 'xlsx', SYRIA, '-o', book)
        with zipfile.ZipFile(book) as packed:
            names = packed.read('xl/workbook.xml').decode()
            sheets = [packed.read(name).decode() for name in packed.namelist() if 'worksheets/sheet' in name]
        self.assertIn('name="incident"', names)
        self.assertIn('name="columns"', names)
        self.assertTrue(any('<formula1>codes!$' in sheet for sheet in sheets))
        self.assertTrue(any('The number of the record' in sheet for sheet in sheets))

    def test_sheets_are_named_by_types_and_columns_by_paths(self):
        self.convert('--to', 'csv', '--hxl', SYRIA, '-o', self.sheets)
        with (self.sheets / 'clause.csv').open(encoding='utf-8', newline='') as file:
            headings, tags, *rows = csv.reader(file)
        self.assertEqual(headings[:6], ['#', 'id', 'parent_#', 'parent', 'member', 'position'])
        self.assertIn('deadline.at', headings)
        self.assertEqual(tags[:2], ['#meta+record', '#meta+id'])
        self.assertEqual(rows[0][headings.index('member')], 'clauses')

    def test_problems_name_the_file_and_the_cell(self):
        self.write(incident='#,id,action,when,count\n1,i,attack,12.09.2016,2\n2,j,attack,2016,NA\n',
                   incident_targets='#,position,value\n1,0,nobody\n9,0,x\n')
        told = self.run_tool('check', self.sheets, expect=65).stdout
        for sentence in ('incident.csv:2:4: error: [value] incident!D2: records[0].when: ',
                         'rewritten it: 2016-09-12, or 2016-12-09',
                         'incident.csv:3:5: error: [type] incident!E3: records[1].count: ',
                         'incident_targets.csv:2:3: error: [dangling-reference] incident_targets!C2: ',
                         'incident_targets.csv:3:1: error: [not-found] incident_targets!A3: '):
            self.assertIn(sentence, told)
        lines = map(json.loads, self.run_tool('check', '--format', 'jsonl', self.sheets, expect=65).stdout.splitlines())
        self.assertEqual([f'{line["file"]}:{line["line"]}:{line["column"]}: {line["path"]}' for line in lines],
                         [re.sub(r'(error|warning): \[.*?\] (\S+): .*', r'\2', line) for line in told.splitlines()])

    def test_all_problems_are_told_and_nothing_is_written_unless_asked_to(self):
        self.write(actor='#,id,kind\n1,a,stat\n2,b,person\n3,c,persn\n')
        out = self.folder / 'out.json'
        told = self.convert(self.sheets, '-o', out, expect=65).stderr
        self.assertEqual(told.count('error: [value]'), 2)
        self.assertFalse(out.exists())
        self.convert('-k', self.sheets, '-o', out, expect=65)
        self.assertIn('"person"', out.read_text(encoding='utf-8'))
        copy = self.folder / 'copy'
        self.convert('--to', 'csv', self.sheets, '-o', copy, expect=65)
        self.assertEqual(list(copy.iterdir()) if copy.exists() else [], [])

    def test_other_commands_read_and_write_sheets(self):
        self.convert('--to', 'csv', SYRIA, '-o', self.sheets)
        self.assertEqual(self.run_tool('diff', SYRIA, self.sheets).stdout, '')
        self.assertEqual(self.run_tool('show', self.sheets, 'kerry').stdout, self.run_tool('show', SYRIA, 'kerry').stdout)
        one = self.sheets / 'actor.csv'
        self.assertIn('"kerry"', self.convert('--to', 'jsonl', '-k', one).stdout)
        merged = self.folder / 'merged'
        self.run_tool('redact', '--up-to', 'tlp-red', '--unmarked', 'tlp-clear', SYRIA, '--to', 'csv', '-o', merged)
        self.assertTrue((merged / 'actor.csv').exists())

    def test_one_file_is_a_sheet_and_filters_hold(self):
        self.convert('--to', 'csv', '--type', 'incident', SYRIA, '-o', self.sheets)
        self.assertFalse((self.sheets / 'actor.csv').exists())
        self.assertTrue((self.sheets / 'incident.csv').exists())

    def test_what_cannot_be_asked_for_is_64(self):
        book = self.folder / 'x.xlsx'
        for arguments in (['--to', 'csv'], ['--to', 'xlsx'], ['--to', 'csv', '-o', book], ['--to', 'xlsx', '-o', 'x'],
                          ['--to', 'csv', '-z', 'gzip', '-o', self.sheets], ['--hxl']):
            self.convert(*arguments, SYRIA, expect=64)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_sheets_that_are_there_are_left_alone(self):
        self.write()
        self.convert('--to', 'csv', SYRIA, '-o', self.sheets, expect=74)
        self.assertEqual([path.name for path in self.sheets.iterdir()], ['header.csv'])

    def test_long_cells_are_told_and_a_workbook_is_refused(self):
        self.write(actor=f'#,id,note\n1,a,{"x" * 40000}\n')
        copy, book = self.folder / 'copy', self.folder / 'copy.xlsx'
        self.assertIn('actor!P2: has 40000 letters', self.convert('--to', 'csv', self.sheets, '-o', copy).stderr.replace(
            'actor!' + self.column('actor', 'note', copy), 'actor!P'))
        told = self.convert('--to', 'xlsx', self.sheets, '-o', book, expect=74).stderr
        self.assertRegex(told, r'copy\.xlsx:2:\d+: warning: \[limit\] actor!')
        self.assertFalse(book.exists())

    def test_a_workbook_holds_cells_of_just_as_many_letters_as_it_can(self):
        book = self.folder / 'book.xlsx'
        for note, held in (('x' * 32767, 'x' * 32767), ('=' + 'x' * 32765, "'=" + 'x' * 32765)):
            (self.folder / 'long.json').write_text(json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': [
                {'type': 'actor', 'id': 'a', 'kind': 'person', 'name': 'A', 'note': note}]}), encoding='utf-8')
            self.convert('--to', 'xlsx', self.folder / 'long.json', '-o', book)
            with zipfile.ZipFile(book) as packed:
                self.assertTrue(any(f'>{held}<' in packed.read(name).decode().replace('&apos;', "'")
                                    for name in packed.namelist()))

    @staticmethod
    def column(sheet, heading, folder):
        headings = (folder / f'{sheet}.csv').read_text(encoding='utf-8').split('\n')[0].strip().split(',')
        return chr(ord('A') + headings.index(heading))


if __name__ == '__main__':
    unittest.main()
