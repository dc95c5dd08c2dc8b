#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire diff --coders`, the choice of records for review, and the page on them."""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
PAGE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'docs' / 'guide' / 'coders.md'
UPDATE = os.environ.get('CEASEFIRE_UPDATE') == '1'
FILE = re.compile(r'^```\w+ ([\w.]+)\n(.*?)^```$', re.M | re.S)
CONSOLE = re.compile(r'^```console\n\$ ceasefire ([^\n]*)\n(.*?)^```$', re.M | re.S)


class Page(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name, text in FILE.findall(PAGE.read_text(encoding='utf-8')):
            pathlib.Path(self.folder, name).write_text(text, encoding='utf-8')

    def run_tool(self, *arguments):
        return subprocess.run([TOOL, *arguments], capture_output=True, encoding='utf-8', cwd=self.folder,
                              env={**os.environ, 'COLUMNS': '100'}, check=False)

    def coders(self, *arguments):
        result = self.run_tool('diff', '--coders', *arguments)
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        return result.stdout


class Guide(Page):
    def test_it_shows_what_the_command_prints(self):
        def printed(match):
            result = self.run_tool(*match[1].split())
            self.assertEqual((result.returncode, result.stderr), (0, ''))
            return f'```console\n$ ceasefire {match[1]}\n{result.stdout}```'
        text = PAGE.read_text(encoding='utf-8')
        anew = CONSOLE.sub(printed, text)
        if UPDATE:
            PAGE.write_text(anew, encoding='utf-8')
        else:
            self.assertEqual(anew, text)

    def test_its_dossiers_have_no_mistakes(self):
        result = self.run_tool('check', 'cast.dossier', 'anna.dossier', 'ben.dossier')
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, '', ''))

    def test_its_json_is_part_of_what_is_printed(self):
        made = json.loads(self.coders('--format', 'json', 'anna.dossier', 'ben.dossier'))
        shown = json.loads(re.search(r'^```json\n(.*?)^```$', PAGE.read_text(encoding='utf-8'), re.M | re.S)[1])
        self.assertEqual(made.keys(), shown.keys())
        self.assertEqual(made['coders'], shown['coders'])
        for name in ('units', 'members', 'alone'):
            for item in shown[name]:
                self.assertIn(item, made[name])


class Coders(Page):
    def test_a_coder_agrees_with_himself(self):
        for row in csv.DictReader(io.StringIO(self.coders('-f', 'csv', 'ben.dossier', 'ben.dossier'))):
            self.assertEqual((row['agreement'], row['single']), ('100', '0'))
            self.assertIn(row['alpha'], ('', '1'))

    def test_the_order_of_coders_changes_no_figure(self):
        one = self.coders('-f', 'csv', 'anna.dossier', 'ben.dossier')
        self.assertEqual(sorted(one.splitlines()),
                         sorted(self.coders('-f', 'csv', 'ben.dossier', 'anna.dossier').splitlines()))

    def test_three_coders_are_compared_in_all_pairs(self):
        rows = {row['member']: row for row in csv.DictReader(io.StringIO(
            self.coders('-f', 'csv', 'anna.dossier', 'ben.dossier', 'ben.dossier')))}
        self.assertEqual(rows['statement.acts']['agreement'], '77.7778')
        self.assertEqual(rows['statement.acts']['paired'], '3')
        self.assertEqual(rows['incident.agents'], {'member': 'incident.agents', 'metric': 'nominal',
                                                   'paired': '1', 'single': '0', 'agreement': '100', 'alpha': ''})

    def test_what_is_wrong_is_told(self):
        for words, message in (
                (['diff', '--coders', 'anna.dossier'], 'diff needs two files or more'),
                (['diff', 'anna.dossier', 'ben.dossier', 'ben.dossier'], 'diff needs two files'),
                (['diff', '-f', 'csv', 'anna.dossier', 'ben.dossier'], '"csv" is none of text, json'),
                (['diff', '--coders', '-f', 'cvs', 'anna.dossier', 'ben.dossier'], 'the nearest is "csv"'),
                (['show', '--review', 'draft', 'anna.dossier', 's1'], 'show takes an ID, or'),
                (['show', '--review', 'darft', 'anna.dossier'], '--review: "darft"'),
                (['show', '--where', 'speakr=army', 'anna.dossier'], 'the nearest is "speaker"')):
            result = self.run_tool(*words)
            self.assertEqual((result.returncode, result.stdout), (64, ''), words)
            self.assertIn(message, result.stderr)
        self.assertEqual(self.run_tool('diff', '--coders', 'anna.dossier', 'nobody').returncode, 66)

    def test_names_of_files_drive_no_terminal(self):
        name = 'a\x1b[31m.dossier'
        pathlib.Path(self.folder, name).write_bytes(pathlib.Path(self.folder, 'ben.dossier').read_bytes())
        for options in ([], ['-f', 'json'], ['-f', 'csv']):
            self.assertNotIn('\x1b', self.coders(*options, name, 'anna.dossier'))


class Review(Page):
    def ids(self, *options):
        shown = self.run_tool('show', *options, 'anna.dossier').stdout
        return re.findall(r'\[(\w+)\]$', shown, re.M)

    def test_records_are_chosen_by_state_type_and_member(self):
        self.assertEqual(self.ids('--review', 'draft'), ['s1', 's2', 's3', 's4'])
        self.assertEqual(self.ids('--review', 'approved'), [])
        self.assertEqual(self.ids('--type', 'statement', '--where', 'acts=report'), ['s1', 's4'])
        self.assertEqual(self.ids('--where', 'id=s2'), ['s2'])
        self.assertEqual(self.ids('--where', 'coded_by=anna', '--where', 'speaker=front'), ['s2'])

    def test_nested_records_are_chosen_too(self):
        pathlib.Path(self.folder, 'anna.dossier').write_text(
            'dossier "Truce" language=en\nactor a armed-group "A"\nactor b armed-group "B"\n'
            'agreement t cessation-of-hostilities agreed\n  party a signatory\n  party b signatory\n'
            '  clause c prohibition attack "None attacks." review=draft coded_by=a coded=2024-03-01\n', encoding='utf-8')
        shown = self.run_tool('show', '--review', 'draft', 'anna.dossier').stdout
        self.assertIn('[c]', shown)
        self.assertIn('    draft, coded by a, 1 March 2024\n', shown)
        self.assertNotIn('[t]', shown)

    def test_convert_leaves_the_rest_out(self):
        made = json.loads(self.run_tool('convert', '--to', 'json', '--review', 'draft', 'anna.dossier').stdout)
        self.assertEqual([record['id'] for record in made['records']], ['s1', 's2', 's3', 's4'])

    def test_a_briefing_counts_them(self):
        shown = self.run_tool('show', 'anna.dossier').stdout
        self.assertIn('\nreview: 4 draft\ncoded by: 4 anna\n', shown)
        self.assertNotIn('review', self.run_tool('show', 'cast.dossier').stdout)


if __name__ == '__main__':
    unittest.main()
