#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The pages on the monitor say what the monitor says: every command and every example on them.

With CEASEFIRE_UPDATE=1 what the commands print is written into the pages; the examples stay as they are.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
PAGE = SOURCE / 'docs' / 'guide' / 'monitor.md'
PAGES = [PAGE, SOURCE / 'examples' / 'syria-findings.md', SOURCE / 'examples' / 'minsk.md',
         SOURCE / 'examples' / 'resolution.md', SOURCE / 'examples' / 'ford.md', SOURCE / 'README.md']
VALLEY = SOURCE / 'examples' / 'valley.json'
BLOCK = re.compile(r'```console\n\$ ceasefire ([^\n]+)\n(.*?)```', re.S)
EXAMPLE = re.compile(r'^- \*\*(?:(phase|exception) )?`([\w-]+)`\*\*,? (?:of )?`([\w-]+)`'
                     r'(?: under `([\w-]+)`)? (?:of|for) `([\w-]+)`', re.M)
SETTLED = re.compile(r'^\| `([\w-]+)` of `([\w-]+)`, `([\w-]+)` \| (\w+) of `([\w-]+)` '
                     r'\| `([\w-]+)` \| `([\w-]+)` \|', re.M)


def run(*arguments):
    return subprocess.run([TOOL, *arguments], capture_output=True, encoding='utf-8', cwd=SOURCE,
                          env={**os.environ, 'COLUMNS': '80', 'NO_COLOR': '1'}, check=True).stdout


def find(path=VALLEY):
    found = json.loads(run('monitor', str(path), '--at', '2024-05-15', '--drafts', '--format', 'json'))
    return {(f['clause'], f['party']): f for f in reversed(found['findings'])}


def words_of(record, member):
    """The closed set of words of a member, as the page on the model lists it."""
    page = (SOURCE / 'docs' / 'reference' / 'model.md').read_text(encoding='utf-8')
    section = page.split(f'\n### {record}\n')[1].split('\n### ')[0]
    words = re.search(rf'\| `{member}`[ *]*\| one of ([^|]*) \|', section)[1]
    return set(re.split(r', | or ', words))


def count_without(incident, key, status):
    """How often the status is counted once the incident is gone."""
    dossier = json.loads(VALLEY.read_text(encoding='utf-8'))
    dossier['records'] = [r for r in dossier['records'] if r['id'] != incident]
    with tempfile.NamedTemporaryFile('w', suffix='.json', encoding='utf-8') as file:
        json.dump(dossier, file)
        file.flush()
        return find(file.name)[key]['counts'].get(status, 0)


class Pages(unittest.TestCase):
    maxDiff = None

    def test_what_commands_print_is_what_they_print(self):
        for page in PAGES:
            text = page.read_text(encoding='utf-8')
            shown = BLOCK.findall(text)
            self.assertGreater(len(shown), 0, page)
            fresh = BLOCK.sub(lambda m: f'```console\n$ ceasefire {m[1]}\n'
                              f'{run(*m[1].split()).rstrip()}\n```', text)
            if os.environ.get('CEASEFIRE_UPDATE'):
                page.write_text(fresh, encoding='utf-8')
            else:
                self.assertEqual(text, fresh)

    def test_every_word_has_an_example(self):
        given = {}
        for kind, word, _subject, clause, _party in EXAMPLE.findall(PAGE.read_text(encoding='utf-8')):
            given.setdefault(kind or ('incident' if clause else 'clause'), set()).add(word)
        self.assertEqual(given['clause'], words_of('finding', 'status'))
        self.assertEqual(given['incident'], words_of('assessment', 'status'))
        self.assertEqual(given['phase'], words_of('finding', 'phase'))
        self.assertEqual(given['exception'], words_of('assessment', 'exception'))

    def test_every_example_is_true(self):
        findings = find()
        for kind, word, subject, clause, party in EXAMPLE.findall(PAGE.read_text(encoding='utf-8')):
            with self.subTest(word=word, subject=subject, clause=clause, party=party):
                finding = findings[(clause or subject, party)]
                if not clause:
                    self.assertEqual(finding['phase' if kind else 'status'], word)
                    continue
                listed = {i['incident']: i for i in finding['incidents']}
                if subject in listed:
                    self.assertEqual(listed[subject]['exception' if kind else 'status'], word)
                else:
                    self.assertEqual(finding['counts'].get(word, 0),
                                     count_without(subject, (clause, party), word) + 1)

    def test_the_truce_has_no_problems(self):
        self.assertEqual(run('check', str(VALLEY)), '')

    def test_the_members_of_the_finding_that_is_read_are_what_the_page_says(self):
        found = json.loads(run('monitor', 'examples/syria-2016.json', '--at', '2016-09-23',
                               '--timezone', 'UTC', '--clause', 'c6-cease-attacks', '--party',
                               'syr-gov', '--format', 'json'))['findings'][0]
        rows = dict(re.findall(r'^\| `(\w+)` \| ([^|`]+|`[\w-]+`) \|', PAGE.read_text(encoding='utf-8'),
                               re.M))
        for member in ('unknown', 'disputed', 'assumed'):
            self.assertEqual(rows[member].split(', '), found[member])
        for member in ('phase', 'status', 'exception', 'remedied'):
            self.assertEqual(rows[member].strip('`'), found[member])
        self.assertEqual(found['counts'], {'contested': 3, 'possible': 1})
        self.assertEqual([(s['aspect'], s.get('incident'), s['if_so'], s['if_not'])
                          for s in found['sensitivity']],
                         [('agent', 'b3-aid-convoy', 'violated', 'contested'),
                          ('force', None, 'contested', 'no-breach-known')])

    def test_what_would_settle_an_example_is_true(self):
        findings = find()
        rows = SETTLED.findall(PAGE.read_text(encoding='utf-8'))
        self.assertGreater(len(rows), 2)
        for clause, party, status, aspect, incident, if_so, if_not in rows:
            with self.subTest(clause=clause, party=party, aspect=aspect):
                finding = findings[(clause, party)]
                self.assertEqual(finding['status'], status)
                self.assertIn({'incident': incident, 'aspect': aspect, 'if_so': if_so,
                               'if_not': if_not}, finding['sensitivity'])


if __name__ == '__main__':
    unittest.main()
