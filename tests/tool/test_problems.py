#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire check` lists every problem of a file in one run, and each mistake once."""

import json
import os
import re
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
HEADER = '{"ceasefire":"1.0","language":"en"}'
ACTOR = '{"type":"actor","id":"a","kind":"state","name":"A"}'


def check(text):
    """The result, and of each problem line, severity, code, path and sentence."""
    result = subprocess.run([TOOL, 'check', '-'], input=text.encode(), capture_output=True, check=False)
    assert not result.stderr, result.stderr
    lines = result.stdout.decode().splitlines()
    found = [re.fullmatch(r'-:(\d+):(\d+): (error|warning): \[([a-z-]+)\] (?:([\w.[\]]+): )?(\S.*)', line).groups('')
             for line in lines]
    return result.returncode, found


def lines(*records, header=HEADER):
    return '\n'.join((header, *(r if isinstance(r, str) else json.dumps(r) for r in records))) + '\n'


def dossier(*records, header='"ceasefire":"1.0","language":"en"'):
    records = ',\n'.join(r if isinstance(r, str) else json.dumps(r) for r in records)
    return '{' + header + ',"records":[\n' + records + '\n]}\n'


class Problems(unittest.TestCase):
    def assert_problems(self, text, *wanted, result=65):
        code, found = check(text)
        self.assertEqual([f'{f[0]} {f[3]} {f[4]}' for f in found], list(wanted), text)
        self.assertEqual(code, result)

    def assert_both(self, records, *wanted, result=65):
        """As JSON Lines and as JSON, where records stand in the same lines."""
        self.assert_problems(lines(*records), *wanted, result=result)
        self.assert_problems(dossier(*records), *wanted, result=result)

    def test_three_in_one_record(self):
        self.assert_both([ACTOR, '{"type":"incident","id":"i","action":"attack","count":"112",'
                          '"when":"30 August","fatalities":-1}'],
                         '3 type records[1].count', '3 value records[1].when',
                         '3 value records[1].fatalities')

    def test_form_first_and_then_the_checks_of_the_record(self):
        self.assert_both(
            [ACTOR, {'type': 'statement', 'id': 's', 'speaker': 'nobody', 'acts': ['report', 5, 'mutter'],
                     'form': 'indirect', 'confidence': 'high', 'text': ' '},
             {'type': 'place', 'id': 'p', 'kind': 'city', 'within': 'nowhere'}],
            '3 type records[1].acts[1]', '3 type records[1].confidence',
            '3 dangling-reference records[1].speaker', '3 unknown-code records[1].acts[2]',
            '3 empty-text records[1].text', '4 dangling-reference records[2].within')

    def test_each_stands_where_it_is_written(self):
        """Items that are left out do not move those behind them."""
        text = lines('{"type":"statement","id":"s","speaker":"a","form":"indirect","acts":[1,"mutter",{},"murmur"],'
                     '"sources":[7,{"document":"x"}]}', ACTOR)
        places = {f[4]: int(f[1]) for f in check(text)[1]}
        for path, words in (('acts[0]', '1,'), ('acts[1]', '"mutter"'), ('acts[2]', '{}'),
                            ('acts[3]', '"murmur"'), ('sources[0]', '7,'),
                            ('sources[1].document', '"x"')):
            line = text.splitlines()[1]
            column = line.index(words, line.index('"acts"')) + 1
            found = places['records[0].' + path]
            # a check tells where a member begins, reading where its value does
            self.assertIn(found, (column, column - len('"document":')), path)

    def test_a_record_that_is_left_out_keeps_its_id(self):
        statement = {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['report'], 'form': 'indirect'}
        for broken, code in (('{"type":"actor","id":"a","kind":nul}', 'syntax'),
                             ('{"type":7,"id":"a"}', 'type'), ('{"id":"a"}', 'missing'),
                             ('{"type":"actor","id":"\\ud800","x":{"id":"a"}}', 'encoding')):
            found = check(dossier(broken, statement))[1]
            self.assertEqual([f[3] for f in found], [code], broken)
            found = check(lines(broken, statement))[1]
            self.assertEqual([f[3] for f in found], [code], broken)

    def test_nested_records_keep_theirs(self):
        claim = {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['report'], 'form': 'indirect',
                 'claims': [{'about': 'c1', 'stance': 'denies'}, {'about': 'c2', 'stance': 'denies'}]}
        agreement = ('{"type":"agreement","id":"g","status":"agreed","parties":[{"actor":"a"}],'
                     '"clauses":[{"id":"c1","text":"t"},{"type":"actor","id":"c2","text":"t"}]}')
        self.assert_both([ACTOR, agreement, claim], '3 value records[1].clauses[1].type')
        broken = agreement.replace('"agreed"', 'agreed')
        self.assert_both([ACTOR, broken, claim], '3 syntax records[1].status')
        self.assert_both([ACTOR, agreement.replace('"agreement"', '"agrement"'), claim],
                         '3 unknown-type records[1].type', result=0)

    def test_behind_where_reading_ends_anything_may_stand(self):
        statement = {'type': 'statement', 'id': 's', 'speaker': 'nobody', 'acts': ['mutter'],
                     'form': 'indirect'}
        self.assert_problems(dossier(statement, '{"type":"actor","id":"b","x":[}', ACTOR),
                             '3 syntax records[1].x')
        self.assert_problems(dossier(statement, 'x', ACTOR), '3 syntax records[1]')
        self.assert_problems('{"ceasefire":"1.0","records":[', '1 syntax ')

    def test_what_could_not_be_read_is_not_told_as_missing(self):
        self.assert_both(['{"type":"actor","id":"a","kind":7}'], '2 type records[0].kind')
        self.assert_both([ACTOR, '{"type":"agreement","id":"g","status":"agreed","parties":[{"actor":"a"},7],'
                          '"clauses":[{"id":"c","text":"t","trigger":{"days_without_breach":7,"clause":{}},'
                          '"deadline":{"after":"entry","within":"soon"}}],'
                          '"acts":[{"kind":"terminate","by":"b"}]}', ACTOR.replace('"a"', '"b"')],
                         '3 type records[1].parties[1]', '3 type records[1].clauses[0].trigger.clause',
                         '3 value records[1].clauses[0].deadline.within')

    def test_what_is_missing_all_the_same_is_told(self):
        self.assert_both(['{"type":"actor","id":"a","name":7}'], '2 type records[0].name',
                         '2 missing-member records[0].kind')
        self.assert_both(['{"type":"actor","name":" "}'], '2 missing records[0]',
                         '2 missing-member records[0].kind', '2 empty-text records[0].name')

    def test_ties_that_could_not_be_read_make_nothing_up(self):
        council = ('{"type":"actor","id":"%s","kind":"other","affiliations":[{"to":"%s","relation":"part-of",'
                   '"disputed":%s}]}')
        self.assert_both([council % ('a', 'b', 'true'), council % ('b', 'a', 'true')], result=0)
        self.assert_both([council % ('a', 'b', '"yes"'), council % ('b', 'a', 'false')],
                         '2 type records[0].affiliations[0].disputed')

    def test_a_bad_header_costs_only_what_depends_on_it(self):
        attack = '{"type":"incident","id":"i","action":"atack"}'
        self.assert_problems(lines(attack, header='{"ceasefire":"1.0",,}'), '1 syntax ')
        self.assert_problems(lines(attack).split('\n', 1)[1], '1 missing ', '1 unknown-code records[0].action')
        self.assert_problems(dossier(attack, header='"ceasefire":1.0,"language":7'),
                             '1 type ceasefire', '1 type language', '2 unknown-code records[0].action')
        self.assert_problems(dossier(attack, header='"ceasefire":"1.0","language":"en",'
                                     '"vocabularies":[7,{"vocabulary":"action","code":"b","broader":"c"}]'),
                             '1 type vocabularies[0]')

    def test_a_misspelt_word_is_one_problem_that_names_the_nearest(self):
        for record, path, code, word in (
                ('{"type":"incident","id":"i","action":"atack"}', 'action', 'unknown-code', 'attack'),
                ('{"type":"actor","id":"i","kind":"state","nmae":"A"}', 'nmae', 'unknown-member', 'name'),
                ('{"type":"actor","id":"i","kidn":"state"}', 'kidn', 'missing-member', 'kind'),
                ('{"type":"actr","id":"i"}', 'type', 'unknown-type', 'actor')):
            code_of, found = check(lines(record))
            self.assertEqual(len(found), 1, found)
            self.assertEqual(found[0][3:5], (code, 'records[0].' + path))
            self.assertTrue(found[0][5].endswith(f'; the nearest is "{word}"'), found)
            self.assertEqual(code_of, 65 if code == 'missing-member' else 0)

    def test_a_reference_to_a_record_of_a_misspelt_type_is_no_second_problem(self):
        self.assert_both(['{"type":"actr","id":"a","kind":"state"}',
                          {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['report'],
                           'form': 'indirect'}], '2 unknown-type records[0].type', result=0)

    def test_a_text_for_a_document_that_was_left_out_is_no_slip(self):
        for text in ('{"ceasefire":"1.0","records":[', lines('{"type":"document","id":"d",}')):
            result = subprocess.run([TOOL, 'check', '--text', f'd={__file__}', '-'], input=text.encode(),
                                    capture_output=True, check=False)
            self.assertEqual((result.returncode, result.stderr), (65, b''))
            self.assertEqual(result.stdout.count(b'\n'), 1)

    def test_many_problems_are_limited(self):
        bad = '{"type":"actor","id":"a","kind":"state","aliases":[%s]}' % ','.join(['1'] * 100100)
        found = check(lines(bad))[1]
        self.assertEqual(len(found), 100001)
        self.assertEqual((found[-1][3], found[-1][5]), ('limit', '100 more problems were met and are not listed'))


if __name__ == '__main__':
    unittest.main()
