#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What `ceasefire show` prints of votes, inquiries, quantities and what else records say."""

import json
import os
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']

RECORDS = [
    {'type': 'actor', 'id': 'council', 'kind': 'intergovernmental', 'name': 'Council'},
    {'type': 'actor', 'id': 'north', 'kind': 'state', 'name': 'North', 'existence': '1960/..',
     'names': [{'text': 'Nord', 'language': 'de', 'kind': 'spelling'}],
     'size': {'approximate': True, 'exact': 3000, 'unit': 'person', 'of': 'combatant'}},
    {'type': 'actor', 'id': 'south', 'kind': 'state', 'name': 'South'},
    {'type': 'place', 'id': 'line', 'kind': 'line', 'name': 'Line'},
    {'type': 'place', 'id': 'belt', 'kind': 'zone', 'name': 'Belt', 'along': 'line',
     'precision': 'near', 'distance': {'exact': 5, 'unit': 'kilometre'}},
    {'type': 'document', 'id': 'text', 'kind': 'agreement-text', 'title': 'Text', 'version': '2',
     'authentic': True},
    {'type': 'document', 'id': 'annex', 'kind': 'map', 'title': 'Map', 'part_of': 'text',
     'shows': ['belt'], 'file': 'maps/belt.png'},
    {'type': 'meeting', 'id': 'session', 'title': 'Session', 'status': 'held',
     'participants': [{'actor': 'north', 'delegation': 'council', 'role': 'observer'}]},
    {'type': 'statement', 'id': 'offer', 'speaker': 'south', 'acts': ['propose'], 'form': 'indirect',
     'text': 'A pause.'},
    {'type': 'statement', 'id': 'answer', 'speaker': 'north', 'jointly_with': ['south'],
     'acts': ['accept-in-part'], 'form': 'indirect', 'text': 'A shorter one.',
     'conditional_on': ['pact'],
     'responses': [{'to': 'offer', 'act': 'accept-in-part', 'counter': 'pact'}],
     'claims': [{'about': 'convoy', 'stance': 'asserts', 'aspect': 'quantity', 'basis': 'drone',
                 'quantity': {'at_most': 90, 'unit': 'lorry'}}]},
    {'type': 'agreement', 'id': 'pact', 'title': 'Pact', 'status': 'signed',
     'provisional_from': '2024-05-01', 'renewal': {'every': 'P1Y', 'notice': 'P3M'},
     'parties': [{'actor': 'north'}, {'actor': 'south'}],
     'acts': [{'kind': 'waive', 'by': 'north', 'jointly_with': ['south'], 'clauses': ['aid'],
               'actors': ['south'], 'when': '2024-06-01'}],
     'clauses': [{'type': 'clause', 'id': 'aid', 'text': 'Lorries pass.', 'stage': 'phase one',
                  'modality': 'obligation', 'action': 'allow-delivery', 'owed_to': ['north'],
                  'recipients': ['south'], 'moves_to': ['belt'], 'survives': True,
                  'quantities': [{'at_least': 600, 'unit': 'lorry', 'of': 'fuel', 'per': 'P1D',
                                  'text': '600 lorries a day'}],
                  'wordings': [{'document': 'text', 'text': 'Camions.', 'authority': 'translation'}]}]},
    {'type': 'incident', 'id': 'convoy', 'action': 'allow-delivery', 'place': 'belt',
     'quantities': [{'exact': 12, 'unit': 'lorry'}], 'fatalities_low': 1, 'fatalities_high': 3},
    {'type': 'incident', 'id': 'half', 'action': 'allow-delivery', 'part_of': 'convoy',
     'same_event': 'convoy'},
    {'type': 'vote', 'id': 'ballot', 'motion': 'pact', 'title': 'Vote on the pact', 'organization': 'council',
     'when': '2024-05-02', 'requirement': 'two-thirds', 'required': 9, 'electorate': 15,
     'result': 'adopted', 'sponsors': ['south'],
     'counts': [{'option': 'yes', 'value': 13}, {'option': 'abstain', 'value': 2}],
     'votes': [{'voter': 'north', 'option': 'abstain', 'explanation': 'answer'},
               {'voter': 'south', 'option': 'yes', 'cast_by': 'council'}]},
    {'type': 'inquiry', 'id': 'probe', 'about': ['convoy'], 'by': 'council', 'stage': 'closed',
     'outcome': 'not-attributable', 'opened': '2024-05-03', 'referred_to': 'north'},
    {'type': 'inquiry', 'id': 'second', 'about': ['half'], 'by': 'council', 'stage': 'received'},
    {'type': 'coverage', 'id': 'watch', 'by': 'council', 'during': '2024-05', 'reported': '2024-06-02'},
    {'type': 'finding', 'id': 'f', 'clause': 'aid', 'party': 'south', 'status': 'partial',
     'rests_on': 'statements', 'waits_for': ['aid'], 'left_out': 2,
     'quantities': [{'unit': 'lorry', 'promised': 600, 'established_low': 12, 'established_high': 90,
                     'claimed_low': 90}]},
]
HEADER = {'ceasefire': '1.0', 'title': 'A made-up pact', 'creators': ['A. Clerk'], 'publisher': 'An office',
          'license': 'CC-BY-4.0', 'version': '2024-06', 'handling': 'tlp-green', 'language': 'en'}


def show(*arguments):
    text = json.dumps({**HEADER, 'records': RECORDS})
    return subprocess.run([TOOL, 'show', '--width', '200', '-', *arguments], input=text, encoding='utf-8',
                          capture_output=True, check=True, env={**os.environ, 'NO_COLOR': '1'}).stdout


class Show(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.lines = [line.strip() for line in show().splitlines()]

    def assert_lines(self, *lines):
        for line in lines:
            self.assertIn(line, self.lines, '\n'.join(self.lines))

    def test_the_dossier_says_who_made_it_and_who_may_have_it(self):
        self.assert_lines('by: A. Clerk', 'published by: An office', 'version: 2024-06',
                          'licence: CC-BY-4.0', 'handling: TLP:GREEN, the community')

    def test_a_vote_tells_who_voted_how(self):
        self.assert_lines('Vote on the pact [ballot], adopted, 2 May 2024, of Council, by two thirds',
                          'on Pact; brought in by South', 'votes: yes 13, abstain 2; 9 needed; 15 may vote',
                          'yes: South (by Council)', 'abstain: North (what North said (A shorter one.))',
                          'vote: Vote on the pact')

    def test_an_inquiry_tells_how_far_it_has_come(self):
        self.assert_lines('inquiry by Council [probe], closed, not attributable, opened 3 May 2024',
                          'into allow delivery, Belt; handed to North', 'opened: inquiry by Council')
        self.assertIn('2 inquiries', '\n'.join(self.lines))

    def test_quantities_are_told_where_they_stand(self):
        self.assert_lines('how much: 12 × lorry',
                          '· asserts: allow delivery, Belt (how much it was: at most 90 × lorry; known by: drone)',
                          'lorry: promised 600, established 12 to 90, claimed at least 90',
                          'as far as: 5 × kilometre',
                          'North [north]; from 1960 on; about 3000 × person of combatant; also Nord')

    def test_a_clause_tells_how_much_to_whom_and_whence(self):
        self.assert_lines('in Text (translation): Camions.',
                          'every party must: allow delivery at least 600 × lorry of fuel each 1 day '
                          '(“600 lorries a day”); handed to South; to Belt; also after the agreement ends; '
                          'owed to North; stage: phase one')

    def test_an_agreement_tells_what_was_done_by_whom_to_what(self):
        self.assert_lines('renews itself: each time for 1 year, unless somebody ends it 3 months before',
                          'waive: by North together with South, as to clause “Lorries pass.”, for South, '
                          '1 June 2024', 'waive, by North together with South: Pact')

    def test_a_statement_tells_with_whom_and_what_it_answers(self):
        self.assert_lines('North together with South (accept in part) [answer]',
                          'on condition of Pact',
                          '· accept in part: what South said (A pause.); offered instead: Pact',
                          '· North together with South asserts it (how much it was: at most 90 × lorry; '
                          'known by: drone) [answer]')

    def test_the_rest_is_told_in_the_entries(self):
        self.assert_lines('Belt [belt], zone, along Line, coordinates: near',
                          'Map [annex], map', 'part of Text; shows Belt; file maps/belt.png',
                          'Text [text], agreement text, version 2, authentic',
                          'with: North (observer, delegation of Council)',
                          'allow delivery [convoy], in Belt, at least 1 killed, at most 3 killed',
                          'allow delivery [half], part of allow delivery, Belt, the same event as allow delivery, '
                          'Belt',
                          'Council watched [watch], May 2024, reported 2 June 2024')

    def test_a_finding_tells_what_it_rests_on(self):
        self.assert_lines('South: partial [f], clause “Lorries pass.”, resting on statements, '
                          'waiting for clause “Lorries pass.”, words left out: 2')


if __name__ == '__main__':
    unittest.main()
