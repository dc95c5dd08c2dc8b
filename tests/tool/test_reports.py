#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What `ceasefire check` tells other programs, and how bad a desk says that a problem is."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import urllib.parse

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
HEAD = '{"ceasefire":"1.0","language":"en","records":[\n'
BAD = HEAD + ('{"type":"actor","id":"é","kind":"state","name":"é","aliases":["{0}\\u001b%","{0}\\u001b%"]},\n'
              '{"type":"incident","id":"i","action":"atack","count":"1","agents":["nobody"]}]}')
LEVELS = {'doubled-item': 'warning', 'type': 'error', 'unknown-code': 'warning', 'dangling-reference': 'error'}
PLACES = {'doubled-item': (2, 76), 'type': (3, 54), 'unknown-code': (3, 29), 'dangling-reference': (3, 68)}


def run(*arguments, text=BAD, code=65, cwd=None):
    environment = dict(os.environ, G_DEBUG='fatal-criticals')
    done = subprocess.run([TOOL, 'check', *arguments], input=text.encode(), capture_output=True, check=False,
                          env=environment, cwd=cwd)
    if done.returncode != code:
        raise AssertionError((arguments, done.returncode, done.stdout, done.stderr))
    return done.stdout.decode(), done.stderr.decode()


def codes(*arguments, **more):
    return re.findall(r'(error|warning|note): \[([a-z-]+)\]', run(*arguments, **more)[0])


class Severities(unittest.TestCase):
    def test_a_desk_sets_how_bad_a_code_is(self):
        self.assertEqual(dict(map(reversed, codes('-'))), LEVELS)
        found = dict(map(reversed, codes('--error', 'doubled-item', '--note', 'unknown-code', '--ignore',
                                         'dangling-reference', '-')))
        self.assertEqual(found, {'doubled-item': 'error', 'unknown-code': 'note', 'type': 'error'})

    def test_the_result_follows(self):
        text = BAD.replace('"count":"1",', '')
        self.assertEqual(len(codes('-', text=text)), 3)
        codes('--warning', 'dangling-reference', '-', text=text, code=0)
        self.assertEqual(codes('--ignore', 'all', '-', text=text, code=0), [])
        self.assertEqual(codes('--ignore', 'all', '--error', 'doubled-item', '-', text=text),
                         [('error', 'doubled-item')])
        self.assertEqual(run('--quiet', '--error', 'all', '-', text=text)[0], '')

    def test_the_last_word_counts(self):
        text = BAD.replace('"count":"1",', '')
        self.assertIn(('note', 'doubled-item'), codes('--error', 'doubled-item', '--note', 'doubled-item', '-'))
        self.assertEqual({level for level, _ in codes('--error', 'doubled-item', '--note', 'all', '-', text=text,
                                                      code=0)}, {'note'})

    def test_what_is_no_code_is_refused_with_the_nearest(self):
        for option in ('--error', '--warning', '--note', '--ignore'):
            error = run(option, 'doubled-itme', '-', code=64)[1]
            self.assertIn(f'{option}: "doubled-itme" is no code of a check; the nearest is "doubled-item"', error)
        self.assertIn('could not be read', run('--ignore', 'type', '-', code=64)[1])
        self.assertIn('--format: "sarf" is not known; the nearest is "sarif"', run('-f', 'sarf', '-', code=64)[1])


class Lines(unittest.TestCase):
    def test_each_problem_is_an_object(self):
        problems = [json.loads(line) for line in run('--format', 'jsonl', '-')[0].splitlines()]
        self.assertEqual({p['code']: (p['line'], p['column']) for p in problems}, PLACES)
        self.assertEqual({p['code']: p['severity'] for p in problems}, LEVELS)
        self.assertEqual({p['file'] for p in problems}, {'-'})
        (nearest,) = [p for p in problems if 'suggestion' in p]
        self.assertEqual((nearest['suggestion'], nearest['record'], nearest['path']),
                         ('attack', 'i', 'records[1].action'))
        self.assertEqual(run('--format', 'jsonl', '-', text=HEAD + ']}', code=0)[0], '')

    def test_places_of_quotes_come_along(self):
        with tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf-8') as text:
            text.write('The talks have failed.')
            text.flush()
            dossier = HEAD + ('{"type":"document","id":"d","kind":"article"},\n{"type":"incident","id":"i",'
                              '"action":"attack","sources":[{"document":"d","quote":"talks","start":5,"end":10}]}]}')
            (line,) = run('-f', 'jsonl', '--text', f'd={text.name}', '-', text=dossier)[0].splitlines()
        self.assertEqual((json.loads(line)['quote_start'], json.loads(line)['quote_end']), (4, 9))


class GitHub(unittest.TestCase):
    LINE = re.compile(r'::(error|warning|notice) file=([^,:]*),line=(\d+),col=(\d+),title=([a-z-]+)::(.*)')

    def test_each_problem_is_an_annotation(self):
        lines = run('-f', 'github', '--note', 'unknown-code', '-')[0].splitlines()
        found = [self.LINE.fullmatch(line).groups() for line in lines]
        self.assertEqual({code: (int(line), int(column)) for _, _, line, column, code, _ in found}, PLACES)
        self.assertEqual({code: level for level, *_, code, _ in found},
                         dict(LEVELS, **{'unknown-code': 'notice'}))
        self.assertIn('%25', lines[0])

    def test_names_and_messages_are_escaped(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, 'a,b:c%.json').write_text(BAD, encoding='utf-8')
            line = run('-f', 'github', 'a,b:c%.json', cwd=folder)[0].splitlines()[0]
        self.assertTrue(line.startswith('::warning file=a%2Cb%3Ac%25.json,line=2,'), line)
        self.assertNotIn('\x1b', run('-f', 'github', '-')[0])


class Sarif(unittest.TestCase):
    """What SARIF 2.1.0 demands of what is written here, by the numbers of its sections."""

    def check_message(self, message):
        self.assertEqual(set(message), {'text'})                            # 3.11.8
        self.assertTrue(message['text'])
        self.assertEqual(re.sub(r'\{\{|\}\}', '', message['text']).count('{'), 0)   # 3.11.5

    def check_run(self, log):
        self.assertEqual(log['version'], '2.1.0')                           # 3.13.2
        self.assertEqual(set(log), {'version', '$schema', 'runs'})
        (one,) = log['runs']
        self.assertEqual(set(one), {'tool', 'columnKind', 'results', 'invocations'})
        self.assertEqual(one['columnKind'], 'unicodeCodePoints')            # 3.14.27
        self.assertIsInstance(one['invocations'][0]['executionSuccessful'], bool)   # 3.20.14
        driver = one['tool']['driver']
        self.assertEqual(driver['name'], 'ceasefire')                       # 3.19.8
        self.assertRegex(driver['semanticVersion'], r'^\d+\.\d+\.\d+$')     # 3.19.12
        ids = [rule['id'] for rule in driver['rules']]                      # 3.49.3
        self.assertEqual(len(ids), len(set(ids)))
        for rule in driver['rules']:
            self.assertIn(rule['defaultConfiguration']['level'], ('error', 'warning', 'note'))   # 3.50.3
            self.check_message(rule['shortDescription'])
            self.check_message(rule['help'])
        for result in one['results']:
            self.assertEqual(ids[result['ruleIndex']], result['ruleId'])    # 3.27.6
            self.assertIn(result['level'], ('error', 'warning', 'note'))    # 3.27.10
            self.check_message(result['message'])
            (location,) = result['locations']
            uri = location['physicalLocation']['artifactLocation']['uri']
            self.assertRegex(uri, r"^[A-Za-z0-9._~/%!$&'()*+,;=:@-]+$")     # 3.10.1, RFC 3986
            region = location['physicalLocation'].get('region', {'startLine': 1, 'startColumn': 1})
            self.assertGreaterEqual(min(region.values()), 1)                # 3.30.5, 3.30.6
        return one

    def test_a_run_has_what_the_standard_demands(self):
        one = self.check_run(json.loads(run('-f', 'sarif', '-')[0]))
        self.assertEqual({r['ruleId']: r['level'] for r in one['results']}, LEVELS)
        regions = {r['ruleId']: tuple(r['locations'][0]['physicalLocation']['region'].values())
                   for r in one['results']}
        self.assertEqual(regions, PLACES)
        self.assertTrue(one['invocations'][0]['executionSuccessful'])
        names = {r['locations'][0]['logicalLocations'][0]['fullyQualifiedName'] for r in one['results']}
        self.assertIn('records[1].agents[0]', names)

    def test_each_code_has_its_help(self):
        rules = json.loads(run('-f', 'sarif', '-', text=HEAD + ']}', code=0)[0])['runs'][0]['tool']['driver']['rules']
        page = (SOURCE / 'docs/reference/checks.md').read_text(encoding='utf-8')
        rows = re.findall(r'^\| (?:\[`([a-z-]+)`\]\(#[a-z-]+\) \| \w+|`([a-z-]+)`) \| (.*) \|$', page, re.M)
        self.assertEqual({rule['id']: rule['shortDescription']['text'] for rule in rules},
                         {a or b: text for a, b, text in rows})
        help_of = {rule['id']: rule['help']['text'] for rule in rules}
        self.assertIn('Leave out both.', help_of['null-island'])
        self.assertNotIn('```', ''.join(help_of.values()))

    def test_names_of_files_are_uris(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, 'ü #1:2.json')
            path.write_text(BAD, encoding='utf-8')
            for name, wanted in ((path.name, urllib.parse.quote(path.name)), (str(path), path.as_uri())):
                one = self.check_run(json.loads(run('-f', 'sarif', name, cwd=folder)[0]))
                uri = one['results'][0]['locations'][0]['physicalLocation']['artifactLocation']['uri']
                self.assertEqual(urllib.parse.unquote(uri), urllib.parse.unquote(wanted))

    def test_a_file_that_is_not_there_is_no_success(self):
        text = run('-f', 'sarif', '-', 'no such file', code=66)[0]
        one = self.check_run(json.loads(text))
        self.assertFalse(one['invocations'][0]['executionSuccessful'])
        self.assertEqual(len(one['results']), 4)


if __name__ == '__main__':
    unittest.main()
