#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs `ceasefire monitor` as a user would."""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unicodedata
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
SYRIA = str(EXAMPLES / 'syria-2016.json')
VALLEY = str(EXAMPLES / 'valley.json')
NASTY = '\x1b[31m \x7f \x9b \u202e \u2066 \ufeff \U000e0041 \\ "'
KEYS = {'clause', 'party', 'phase', 'status', 'unknown', 'disputed', 'exception', 'remedied',
        'counts', 'incidents'}


def run(*arguments, text=None, env=None):
    return subprocess.run([TOOL, 'monitor', *arguments], input=text, capture_output=True,
                          encoding='utf-8', env={**os.environ, **(env or {})}, check=False)


def read(*arguments, text=None):
    result = run('--format', 'json', *arguments, text=text)
    assert (result.returncode, result.stderr) == (0, ''), result
    return json.loads(result.stdout)


def statuses(*arguments, text=None):
    return {(f['clause'], f['party']): f['status'] for f in read(*arguments, text=text)['findings']
            if 'quality' not in f}


def columns(line):
    return sum(0 if unicodedata.combining(c) or unicodedata.category(c) == 'Cf'
               else 1 + (unicodedata.east_asian_width(c) in 'WF') for c in line)


def grid(clauses, parties):
    """A dossier in which each of the parties is bound by each of the clauses."""
    return json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': [{
        'type': 'agreement', 'id': 'the-agreement', 'in_force': '2016-09-01/..',
        'parties': [{'actor': party} for party in parties],
        'clauses': [{'type': 'clause', 'id': clause, 'text': '-', 'modality': 'prohibition', 'action': 'attack'}
                    for clause in clauses]}]})


def split_columns(line):
    """In which columns the cells of a line begin."""
    starts, column, before = [], 0, ' '
    for c in line:
        width = columns(c)
        if before == ' ' and c != ' ':
            starts.append(column)
        column, before = column + width, c
    return starts


def split_tables(printed):
    """The tables of clauses by parties, without what stands before and behind."""
    return [block.splitlines() for block in printed.split('\n\n') if block.startswith('clause ')]


def valley():
    return json.loads(pathlib.Path(VALLEY).read_text(encoding='utf-8'))


class Text(unittest.TestCase):
    def test_lines_fit_the_width(self):
        for width in (40, 80, 200):
            for options in (['--at', '2024-05'], ['--at', '2016-09-23', '--explain']):
                for path in (SYRIA, VALLEY):
                    printed = run('--width', str(width), *options, path).stdout
                    wide = [line for line in printed.splitlines() if columns(line) > width]
                    self.assertEqual(wide, [])
                    self.assertEqual(printed, run(*options, path, env={'COLUMNS': str(width)}).stdout)

    def test_parties_that_do_not_fit_come_in_a_further_table(self):
        for width, tables in ((40, 2), (80, 1)):
            printed = run('--width', str(width), '--at', '2024-05-15', VALLEY).stdout
            heads = [line for line in printed.splitlines() if line.startswith('clause ')]
            self.assertEqual(len(heads), tables, heads)

    def test_columns_stand_below_one_another(self):
        ids = ['c', 'c1', 'clause', 'x' * 10, 'x' * 11, 'x' * 300, '長', '長' * 5, '長' * 6, 'a' + '長' * 5, '長' * 200,
               'e\u0301' * 10, 'e\u0301' * 11, 'שלום', 'ש' * 30, 'ｗ' * 9 + 'x', '👍' * 8]
        for clauses in [[one] for one in ids] + [ids]:
            for width in (20, 40, 41, 80, 200):
                printed = run('--width', str(width), '--at', '2016-10-01', '-', text=grid(clauses, ids)).stdout
                tables = split_tables(printed)
                heads = [split_columns(table[0]) for table in tables]
                self.assertEqual(sum(len(head) - 1 for head in heads), len(ids), printed)
                for table, head in zip(tables, heads):
                    self.assertEqual(len(table), 1 + len(clauses))
                    for line in table[1:]:
                        self.assertEqual(split_columns(line), head, printed)

    def test_a_further_table_has_the_clauses_that_bind_its_parties(self):
        dossier = {'ceasefire': '1.0', 'language': 'en', 'records': [{
            'type': 'agreement', 'id': 'a', 'in_force': '2016-09-01/..', 'parties': [{'actor': 'p0'}],
            'clauses': [{'type': 'clause', 'id': f'c{i}', 'text': '-', 'modality': 'prohibition', 'action': 'attack',
                         'bearers': [f'p{i}', 'p0'][:1 + i % 2]} for i in range(9)]}]}
        printed = run('--width', '40', '--at', '2016-10-01', '-', text=json.dumps(dossier)).stdout
        tables = [[line.split()[0] for line in table] for table in split_tables(printed)]
        self.assertEqual(tables, [['clause', 'c0', 'c1', 'c3', 'c5', 'c7'], ['clause', 'c2', 'c3'],
                                  ['clause', 'c4', 'c5'], ['clause', 'c6', 'c7'], ['clause', 'c8']])

    def test_the_worst_comes_first(self):
        printed = run('--at', '2024-05-15', VALLEY).stdout.split('\n\n')[-1]
        found = [line.split(': ')[1].split(' (')[0] for line in printed.splitlines()
                 if line and not line.startswith(' ')]
        found = ['violated' if status == 'done late' else status for status in found]
        order = ['violated', 'contested', 'alleged', 'overdue', 'partial', 'possible', 'claimed']
        self.assertEqual(found, sorted(found, key=order.index))
        self.assertEqual(set(found), set(order))

    # S18
    def test_the_head_says_what_was_asked_and_of_what(self):
        printed = run('--at', '2024-05-15', '--as-of', '2024-05', '--viewpoint', 'post', '--viewpoint-exact',
                      '--layers', 'explicit', VALLEY).stdout.split('\n\n')[0]
        words = ' '.join(printed.split())
        self.assertRegex(words, r'^dossier: .*, sha256:[0-9a-f]{64} at: 2024-05-15; as of: 2024-05; '
                                r'viewpoint: Valley Post alone; layers: explicit; policy: P0 '
                                r'last statement on record: 2024-05-10(; \d+ without a date, which are counted as '
                                r'known)? coverage: \d+ records by Ceasefire Commission Findings say what')

    def test_who_asks_for_a_clause_is_told_of_it_whatever_it_came_to(self):
        self.assertNotIn('t6-territory, ', run('--at', '2024-05-15', VALLEY).stdout)
        printed = run('--at', '2024-05-15', '--clause', 't6-territory', VALLEY).stdout
        self.assertIn('t6-territory, Northern Front: no breach known (in force)', printed)

    def test_incidents_are_listed_by_date(self):
        found = read('--at', '2024-05-15', '--clause', 't1-attacks', '--party', 'north', VALLEY)['findings'][0]
        when = {record['id']: record.get('when') for record in valley()['records']}
        dates = [when[incident['incident']] for incident in found['incidents']]
        self.assertGreater(len(dates), 5)
        self.assertEqual(dates, sorted(dates))

    def test_numbers_of_rules_are_printed_for_who_asks(self):
        options = ['--at', '2024-05-15', '--clause', 't2-mines', '--explain']
        self.assertNotIn('by rule', run(*options, VALLEY).stdout)
        self.assertIn('by rule R6.6', ' '.join(run(*options, '--rules', VALLEY).stdout.split()))

    def test_nobody_is_said_to_stand_on_both_sides(self):
        printed = ' '.join(run('--at', '2016-09-23', '--timezone', 'UTC', SYRIA).stdout.split())
        self.assertIn('told of by The New Arab / AFP and Syrian armed forces; disputed as to target, by Syrian armed forces',
                      printed)
        self.assertNotIn('disputed Syrian', printed)

    def test_no_cell_is_without_its_meaning(self):
        printed = run('--width', '200', '--at', '2024-05-15', VALLEY).stdout
        key = next(block for block in printed.split('\n\n') if block.startswith('key: '))
        key = ' '.join(key.split())
        cells = {cell for line in split_tables(printed)[0][1:] for cell in re.split(r'  +', line)[1:]}
        self.assertGreater(len(cells), 8)
        for cell in cells:
            self.assertRegex(key, rf'(^key:|\),) {cell.strip()} \(')
        self.assertNotRegex(printed, r'\b[A-Z]{4,}\b')
        self.assertIn('parties: north (Northern Front), south (Southern Government)', key)

    def test_colour_is_for_terminals(self):
        self.assertNotIn('\x1b', run(VALLEY).stdout)
        self.assertIn('\x1b[1m', run('--color', 'always', VALLEY).stdout)
        self.assertNotIn('\x1b', run('--color', 'never', VALLEY).stdout)

    def test_a_dossier_without_clauses_is_no_mistake(self):
        result = run('-', text='{"ceasefire":"1.0","language":"en","records":[]}')
        self.assertEqual((result.returncode, result.stderr), (0, ''))


class Tally(unittest.TestCase):
    """S11: counts, as text, CSV and JSON."""

    def test_under_a_clause_it_counts_what_its_findings_count(self):
        found = read('--at', '2024-05-15', VALLEY)['findings']
        for clause in ('t1-attacks', 't2-mines', 't3-drones', 't4-guns', 't7-prisoners', 't12-access'):
            counted = {}
            for row in read('--at', '2024-05-15', '--clause', clause, '--tally', 'party,status', VALLEY)['rows']:
                counted.setdefault(row['party'], {})[row['status']] = (row['incidents']['possible']
                                                                       + row['set_aside'])
            expected = {f['party']: f['counts'] for f in found
                        if f['clause'] == clause and 'quality' not in f and f['counts']}
            self.assertEqual(counted, expected, clause)

    def test_rows_of_one_value_come_to_the_total(self):
        for by in ('day', 'week', 'month', 'place', 'place:1', 'action', 'action:1', 'status', 'place,action'):
            found = read('--at', '2024-05-15', '--tally', by, VALLEY)
            self.assertEqual(found['by'], by.split(','))
            for level in ('established', 'alleged', 'possible'):
                self.assertEqual(sum(row['incidents'][level] for row in found['rows']),
                                 found['total']['incidents'][level], by)
            self.assertEqual(sum(row['set_aside'] for row in found['rows']), found['total']['set_aside'])

    def test_a_spreadsheet_reads_what_a_program_does(self):
        options = ['--at', '2024-05-15', '--tally', 'month,party', VALLEY]
        rows = list(csv.DictReader(io.StringIO(run('--format', 'csv', *options).stdout, newline='')))
        found = read(*options)
        self.assertEqual(len(rows), len(found['rows']))
        for row, other in zip(rows, found['rows']):
            self.assertEqual([row['month'], row['party']], [other['month'] or '', other['party'] or ''])
            self.assertEqual(row['incidents_alleged'], str(other['incidents']['alleged']))
            self.assertEqual(row['incidents_alleged_change'],
                             str(other['incidents'].get('change', {}).get('alleged', '')))
            self.assertEqual(row['fatalities_established'], '')
            self.assertEqual(row['fatalities_not_told'], str(other['fatalities']['not_told']))
            self.assertEqual(row['coverage'], other['coverage'])

    def test_what_comes_from_a_dossier_is_no_formula(self):
        text = json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': [
            {'type': 'incident', 'id': 'i', 'action': 'attack', 'agents': ['=1+"1"'], 'when': '2024-03'}]})
        printed = run('--tally', 'party', '--format', 'csv', '-', text=text).stdout.splitlines()
        self.assertTrue(printed[1].startswith('"\'=1+""1""",0,0,0,'), printed)
        self.assertEqual(read('--tally', 'party', '-', text=text)['rows'][0]['party'], '=1+"1"')

    def test_the_time_that_it_is_is_told(self):
        self.assertRegex(read('--tally', 'day', VALLEY)['at'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')

    def test_what_is_not_told_has_rows_of_its_own(self):
        text = json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': [
            {'type': 'incident', 'id': 'i', 'action': 'attack', 'when': '2024'}]})
        printed = run('--tally', 'day,place,party,means', '-', text=text).stdout
        self.assertRegex(printed, r'\ndate open +no place told +nobody named +no means told +0 +0 +0 +1\n')

    def test_it_does_not_go_with_what_is_asked_of_findings(self):
        for options in (['--explain'], ['--rules'], ['--drafts'], ['--party', 'north'], ['--tally', 'dya']):
            result = run('--tally', 'day', *options, VALLEY)
            self.assertEqual((result.returncode, result.stdout), (64, ''))
        self.assertEqual(run('--tally', 'day', '--clause', 't1-atacks', VALLEY).stderr,
                         f'ceasefire: {VALLEY}: there is no clause "t1-atacks"; the nearest is "t1-attacks"\n')


class Json(unittest.TestCase):
    def test_every_finding_has_the_keys(self):
        for path, date in ((SYRIA, '2016-09-23'), (VALLEY, '2024-05-15')):
            found = read('--at', date, path)
            self.assertEqual(found['at'], date)
            self.assertGreater(len(found['findings']), 30)
            for finding in found['findings']:
                self.assertEqual(KEYS - set(finding), set())

    def test_of_no_findings_there_is_an_empty_list(self):
        self.assertEqual(read('-', text='{"ceasefire":"1.0","records":[]}')['findings'], [])

    def test_findings_are_records_that_a_dossier_can_keep(self):
        dossier = valley()
        dossier['records'] += read('--at', '2024-05-15', VALLEY)['findings']
        result = subprocess.run([TOOL, 'check', '-'], input=json.dumps(dossier),
                                capture_output=True, encoding='utf-8', check=False)
        self.assertEqual(result.stdout, '')
        again = statuses('--at', '2024-05-15', '-', text=json.dumps(dossier))
        self.assertEqual(again, statuses('--at', '2024-05-15', VALLEY))

    def test_the_order_of_records_makes_no_difference(self):
        dossier = valley()
        dossier['records'].reverse()
        self.assertEqual(statuses('--at', '2024-05-15', '-', text=json.dumps(dossier)),
                         statuses('--at', '2024-05-15', VALLEY))

    def test_explanations_are_notes(self):
        plain, told = (read(*more, '--at', '2024-05-15', '--clause', 't2-mines', VALLEY)['findings']
                       for more in ([], ['--explain']))
        self.assertNotIn('note', plain[0])
        self.assertIn('Valley Post (weak: not rated) [s-d1]', told[0]['note']['en'])


class Options(unittest.TestCase):
    def test_at(self):
        for date, expected in (('2024-02-28', 'not-due'), ('2024-03-12', 'complied'),
                               ('2025', 'complied')):
            self.assertEqual(statuses('--at', date, VALLEY)['t4-guns', 'north'], expected)
        self.assertEqual(statuses('--at', '2024-06-15', VALLEY)['t8-return', 'north'], 'unknown')

    def test_without_at_it_is_now(self):
        found = read(VALLEY)
        self.assertRegex(found['at'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')
        self.assertEqual(found['findings'][0]['at'], found['at'])

    def test_as_of(self):
        for date, expected in (('2024-04-09', 'alleged'), ('2024-04-10', 'contested'),
                               ('2024-04-08', 'no-breach-known')):
            self.assertEqual(statuses('--at', '2024-05-15', '--as-of', date, VALLEY)
                             ['t2-mines', 'south'], expected)

    def test_viewpoint(self):
        for speakers, expected in (('radio', 'alleged'), ('radio,south', 'contested'),
                                   ('north', 'no-breach-known')):
            self.assertEqual(statuses('--at', '2024-05-15', '--viewpoint', speakers, VALLEY)
                             ['t2-mines', 'south'], expected)

    # R10.3
    def test_layers(self):
        found = [statuses('--at', '2016-09-23', '--timezone', 'UTC', *layers, SYRIA)
                 ['c6-cease-attacks', 'syr-gov']
                 for layers in (['--layers', 'explicit'], ['--layers', 'explicit,presupposed'],
                                ['--layers', 'explicit,presupposed,background'], [])]
        self.assertEqual(found, ['possible', 'alleged', 'contested', 'contested'])

    def test_timezone(self):
        dossier = valley()
        dossier['records'] = [r for r in dossier['records'] if r['type'] != 'coverage']
        text = json.dumps(dossier)
        self.assertEqual(read('--at', '2024-06-30', '--clause', 'r1-dam', '-', text=text)
                         ['findings'][0]['phase'], 'pending')
        # At the end of June in Honolulu, July has begun in UTC.
        found = read('--at', '2024-07-01T05:00:00Z', '--clause', 'r1-dam', '--timezone',
                     'Pacific/Honolulu', '-', text=text)
        self.assertEqual(found['findings'][0]['phase'], 'pending')
        found = read('--at', '2024-07-01T05:00:00Z', '--clause', 'r1-dam', '-', text=text)
        self.assertEqual(found['findings'][0]['phase'], 'active')

    def test_clause_and_party(self):
        self.assertEqual(set(statuses('--clause', 't1-attacks', VALLEY)),
                         {('t1-attacks', 'north'), ('t1-attacks', 'south')})
        self.assertEqual({party for _, party in statuses('--party', 'south', VALLEY)}, {'south'})
        self.assertEqual(len(statuses('--party', 'south', '--clause', 't1-attacks', VALLEY)), 1)


class Series(unittest.TestCase):
    OPTIONS = ('--every', 'P2W', '--from', '2024-03-01', '--to', '2024-05-15')

    def test_each_time_is_what_it_is_alone(self):
        series = read(*self.OPTIONS, VALLEY)['series']
        self.assertEqual([one['at'] for one in series],
                         ['2024-03-01', '2024-03-15', '2024-03-29', '2024-04-12', '2024-04-26', '2024-05-10'])
        for one in series:
            alone = read('--at', one['at'], VALLEY)['findings']
            for finding, whole in zip(one['findings'], alone, strict=True):
                for left_out in ('incidents', 'omissions', 'sensitivity', 'input'):
                    finding.pop(left_out, None)
                    whole.pop(left_out, None)
                self.assertEqual(finding, whole)

    def test_text_tells_what_changes(self):
        printed = run(*self.OPTIONS, '--clause', 't1-attacks', '--party', 'north', VALLEY).stdout
        lines = printed.split('\n\n', 1)[1].splitlines()
        self.assertEqual(lines[:4], ['2024-03-01', '  t1-attacks, Northern Front: no breach known (in force)',
                                     '2024-03-15', '  t1-attacks, Northern Front: violated (in force); 1 violated'])
        self.assertNotIn('2024-04-26', [line.split(' ')[0] for line in lines if 'Southern' in line])

    def test_months_are_counted_from_the_first_day(self):
        series = read('--every', 'P1M', '--from', '2024-01-31', '--to', '2024-04-30', VALLEY)['series']
        self.assertEqual([one['at'] for one in series], ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'])

    def test_what_is_no_series_is_64(self):
        for wrong, reason in ((('--every', 'P1W'), 'go together'),
                              (('--every', '1W', *self.OPTIONS[2:]), 'such as P1W'),
                              (('--every', 'P0D', *self.OPTIONS[2:]), 'such as P1W'),
                              ((*self.OPTIONS[:4], '--to', '2024'), '--to takes a day'),
                              ((*self.OPTIONS[:4], '--to', '2023-01-01'), '--to is before --from'),
                              (('--every', 'P1D', '--from', '1000-01-01', '--to', '2024-01-01'), 'more than'),
                              ((*self.OPTIONS, '--at', '2024-05-15'), 'neither --at')):
            result = run(*wrong, VALLEY)
            self.assertEqual((result.returncode, result.stdout), (64, ''), wrong)
            self.assertIn(reason, result.stderr)


class Results(unittest.TestCase):
    def test_usage_is_64(self):
        for arguments in ([], [VALLEY, VALLEY], ['--at', '2024-13', VALLEY], ['--at', '', VALLEY],
                          ['--as-of', 'yesterday', VALLEY], ['--layers', 'rumours', VALLEY],
                          ['--layers', '', VALLEY], ['--layers', 'explicit,', VALLEY],
                          ['--timezone', 'Mars/Phobos', VALLEY], ['--viewpoint', '', VALLEY],
                          ['--viewpoint', 'radio,', VALLEY], ['--format', 'xml', VALLEY],
                          ['--color', 'green', VALLEY], ['--width', '-1', VALLEY],
                          ['--width', 'x', VALLEY], ['--frob', VALLEY]):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (64, ''), arguments)
            self.assertIn('see ceasefire --help', result.stderr)

    def test_what_is_wrong_with_an_option_is_said(self):
        self.assertIn('--at: month 13', run('--at', '2024-13', VALLEY).stderr)
        self.assertIn('"rumours"', run('--layers', 'rumours', VALLEY).stderr)
        self.assertIn('not Mars/Phobos', run('--timezone', 'Mars/Phobos', VALLEY).stderr)

    def test_more_entries_than_the_limit_are_65(self):
        text = grid([f'c{i}' for i in range(10)], [f'p{i}' for i in range(10)])
        for options in ([], ['--limit', 'entries=100']):
            result = run('--at', '2016-10-01', *options, '-', text=text)
            self.assertEqual((result.returncode, result.stderr), (0, ''))
        for options in ([], ['--format', 'json'], ['--clause', 'c1']):
            result = run('--at', '2016-10-01', '--limit', 'entries=99', *options, '-', text=text)
            self.assertEqual((result.returncode, result.stdout), (65, ''))
            self.assertIn('more than 99 entries', result.stderr)
            self.assertEqual(result.stderr.count('\n'), 1)
        for limit in ('entries=-1', 'entries=0', 'entries=many', '100', 'entires=1'):
            self.assertEqual(run('--limit', limit, VALLEY).returncode, 64)

    def test_nothing_of_that_id_is_65(self):
        for options in (['--clause', 'nothing'], ['--party', 'nobody'],
                        ['--clause', 't10-zones', '--party', 'north']):
            result = run(*options, VALLEY)
            self.assertEqual((result.returncode, result.stdout), (65, ''))
            self.assertIn('no clause of that id', result.stderr)

    # S10
    def test_every_finding_has_its_reason(self):
        reasons = {
            't6-territory': 'Looked for: acquire-territory by Southern Government. None that counts is recorded.',
            't8-return': 'It is due by 2024-06-01.', 't9-patrols': 'The clause allows it.',
            't7-prisoners': 'silence proves nothing', 't13-list': 'It rests on silence: nothing of it is recorded.',
            'r1-dam': 'The agreement is not in force yet.', 't5-bridge': 'It rests on coverage by'}
        for clause, reason in reasons.items():
            printed = run('--at', '2024-05-15', '--clause', clause, '--party', 'south', '--explain', VALLEY).stdout
            self.assertIn(reason, ' '.join(printed.split()))

    # S20
    def test_a_question_asserts_nothing(self):
        dossier = valley()
        for record in dossier['records']:
            if any(claim.get('about') == 'a3-snipers' for claim in record.get('claims', [])):
                record['acts'] = ['ask']
        found = read('--at', '2024-05-15', '--clause', 't1-attacks', '--party', 'north', '-',
                     text=json.dumps(dossier))['findings'][0]
        told = {one['incident']: one for one in found['incidents']}['a3-snipers']
        self.assertEqual(told['status'], 'unsourced')
        self.assertEqual({voice['reason'] for voice in told['evidence'][0]['voices']}, {'question'})

    # S18
    def test_voices_tell_side_and_tie(self):
        found = read('--at', '2016-09-23', '--timezone', 'UTC', '--clause', 'c6-cease-attacks', '--party', 'syr-gov',
                     SYRIA)['findings'][0]
        voices = [voice for one in found['incidents'] for aspect in one['evidence']
                  for voice in aspect.get('voices', []) if voice['speaker'] == 'syr-army']
        self.assertEqual({(voice['side'], *voice['tie']) for voice in voices}, {('government', 'syr-gov')})
        self.assertEqual({voice['strength'] for voice in voices}, {'strong', 'weak'})

    def test_sides_that_are_not_told_apart_leave_it_open(self):
        parties = [{'type': 'actor', 'id': f'p{n}', 'kind': 'armed-group', 'name': f'Group {n}'} for n in range(66)]
        agreement = {'type': 'agreement', 'id': 'a', 'title': 'Truce', 'status': 'in-force', 'in_force': '2020-01-01/..',
                     'parties': [{'actor': party['id']} for party in parties],
                     'clauses': [{'type': 'clause', 'id': 'c', 'text': 'No', 'modality': 'prohibition', 'action': 'attack'}]}
        records = parties + [agreement, {'type': 'actor', 'id': 'paper', 'kind': 'media', 'name': 'Paper'}]
        for agent, target in (('p0', 'p1'), ('p64', 'p65')):
            records += [{'type': 'incident', 'id': f'by-{agent}', 'action': 'attack', 'agents': [agent],
                         'targets': [target], 'when': '2020-02-01'},
                        {'type': 'statement', 'id': f'on-{agent}', 'speaker': 'paper', 'acts': ['report'],
                         'form': 'indirect', 'text': 'So it was.', 'claims': [{'about': f'by-{agent}', 'stance': 'asserts'}]}]
        text = json.dumps({'ceasefire': '1.0', 'language': 'en', 'timezone': 'UTC', 'records': records})
        found = {finding['party']: finding for finding in read('--at', '2020-03-01', '-', text=text)['findings']}
        self.assertEqual(found['p0']['status'], 'alleged')
        self.assertEqual((found['p64']['status'], found['p64']['unknown']), ('possible', ['target']))

    def test_a_zone_that_the_system_does_not_have_is_65_and_named_with_its_place(self):
        dossier = valley()
        dossier['timezone'] = 'Mars/Phobos'
        result = run('--at', '2024-05-15', '-', text=json.dumps(dossier))
        self.assertEqual((result.returncode, result.stdout), (65, ''))
        self.assertIn('"Mars/Phobos" of the dossier', ' '.join(result.stderr.split()))
        self.assertIn('tzdata-legacy', result.stderr)
        dossier = valley()
        dossier['records'][-1]['timezone'] = 'Mars/Phobos'
        result = run('--at', '2024-05-15', '-', text=json.dumps(dossier))
        self.assertEqual(result.returncode, 65)
        self.assertIn(f'of the record "{dossier["records"][-1]["id"]}"', ' '.join(result.stderr.split()))

    def test_a_viewpoint_that_no_actor_has_is_65(self):
        for speakers, name in (('nobody', 'nobody'), ('village', 'village'), ('north,nobody', 'nobody')):
            result = run('--viewpoint', speakers, VALLEY)
            self.assertEqual((result.returncode, result.stdout), (65, ''))
            self.assertIn(f'there is no actor "{name}"', result.stderr)

    def test_a_broken_dossier_is_65_and_a_missing_one_66(self):
        self.assertEqual(run('-', text='{').returncode, 65)
        self.assertEqual(run('no such file').returncode, 66)

    def test_drafts_are_left_out_unless_they_are_asked_for(self):
        dossier = json.loads(grid(['ban', 'duty'], ['a', 'b']))
        dossier['records'][0]['status'] = 'proposed'
        del dossier['records'][0]['in_force']
        text = json.dumps(dossier)
        self.assertEqual(read('-', text=text)['findings'], [])
        for options, n in (['--drafts'], 4), (['--clause', 'ban'], 2):
            findings = read(*options, '--explain', '-', text=text)['findings']
            self.assertEqual({(f['phase'], f['status']) for f in findings}, {('not-agreed', 'not-due')})
            self.assertEqual(len(findings), n)

    def test_help_is_0(self):
        result = run('--help')
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        for option in ('at', 'as-of', 'viewpoint', 'layers', 'timezone', 'clause', 'party',
                       'format', 'drafts', 'explain', 'width', 'color'):
            self.assertIn('--' + option, result.stdout)


class Safety(unittest.TestCase):
    def poisoned(self):
        dossier = valley()
        for record in dossier['records']:
            for member in ('name', 'title', 'text'):
                if member in record:
                    record[member] += NASTY
            for clause in record['clauses'] if record['type'] == 'agreement' else ():
                clause['text'] += NASTY
            for source in record.get('sources', []):
                source['locator'] = NASTY
        return json.dumps(dossier)

    def test_nothing_reaches_the_terminal_as_it_is(self):
        text = self.poisoned()
        for options in ([], ['--explain'], ['--format', 'json'], ['--format', 'json', '--explain']):
            printed = run(*options, '--at', '2024-05-15', '-', text=text).stdout
            self.assertGreater(len(printed), 1000)
            for bad in '\x1b\x7f\x9b\u202e\u2066\ufeff\U000e0041':
                self.assertNotIn(bad, printed)

    def test_json_means_what_it_meant(self):
        found = read('--explain', '--at', '2024-05-15', '--clause', 't1-attacks', '-',
                     text=self.poisoned())
        self.assertIn(NASTY, found['findings'][0]['note']['en'])

    def test_long_ids_keep_to_the_width(self):
        text = pathlib.Path(VALLEY).read_text(encoding='utf-8')
        text = text.replace('"t1-attacks"', f'"{"long" * 40}"').replace('"north"', f'"{"長" * 50}"')
        with tempfile.NamedTemporaryFile('w', suffix='.json', encoding='utf-8') as file:
            file.write(text)
            file.flush()
            printed = run('--width', '60', '--at', '2024-05-15', file.name).stdout
        table = printed.split('\n\n')[1].splitlines()
        self.assertEqual([line for line in table if columns(line) > 60], [])

    def test_ids_of_any_length_have_a_finding(self):
        dossier = valley()
        text = json.dumps(dossier).replace('"t1-attacks"', f'"{"c" * 1024}"')
        found = [f for f in read('--at', '2024-05-15', '-', text=text)['findings'] if f['clause'] == 'c' * 1024]
        self.assertEqual([f['party'] for f in found], ['north', 'south'])
        self.assertEqual(run('--at', '2024-05-15', '--explain', '-', text=text).returncode, 0)


if __name__ == '__main__':
    unittest.main()
