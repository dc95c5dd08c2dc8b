#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The monitor finds what vectors expect: those of the folder CEASEFIRE_VECTORS_DIR, and our own.

Each is run in the order of its file and in three others, at once and record by record.
"""
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, 'cases'))

import run  # noqa: E402
from convert import make_case  # noqa: E402
from dates import Unreadable, make_date  # noqa: E402

SOURCE = os.environ['CEASEFIRE_SOURCE_DIR']
PROGRAM = [*os.environ.get('CEASEFIRE_WRAPPER', '').split(), os.environ['CEASEFIRE_CASES']]
OWN = os.path.join(SOURCE, 'tests', 'data', 'monitor')
GIVEN = os.environ.get('CEASEFIRE_VECTORS_DIR') or os.path.join(SOURCE, '..', 'shared', 'monitor-2')


class Vectors(unittest.TestCase):
    def run_folder(self, folder, least):
        paths = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith('.json'))
        n_vectors, failed = run.run_files(PROGRAM, paths)
        print(f'{n_vectors} vectors of {folder}, {len(failed)} failed')
        self.assertEqual(failed, {})
        self.assertGreaterEqual(n_vectors, least)

    def test_our_own(self):
        self.run_folder(OWN, 90)

    def test_those_of_the_folder(self):
        if not os.path.isdir(GIVEN):
            print(f'SKIPPED: there is no folder of vectors {GIVEN} (CEASEFIRE_VECTORS_DIR)')
            self.skipTest('no vectors')
        self.run_folder(GIVEN, 1)


class Form(unittest.TestCase):
    BASE = {'taxonomy': 't', 'actors': [{'id': 'a'}], 'places': [], 'agreements': [{'id': 'g', 'parties': []}]}

    def make(self, **given):
        file = {'base': self.BASE, 'taxonomies': {'t': {}}}
        return make_case(file, {'id': 'v', 'at': '2016', 'given': given}, {})

    def test_a_member_that_is_not_of_the_form_is_named(self):
        for given in ({'weather': 1}, {'agreement': {'weather': 1}},
                      {'coverage': [{'by': 'a', 'time': '2016', 'weather': 1}]}):
            with self.assertRaisesRegex(Unreadable, 'weather'):
                self.make(**given)

    def test_the_first_agreement_is_changed_and_others_follow(self):
        made = self.make(agreement={'signed': '2016'}, agreements=[{'id': 'h', 'parties': []}])
        found = [(record['id'], record.get('signed')) for record in made['dossier']['records']
                 if record['type'] == 'agreement']
        self.assertEqual(found, [('g', '2016'), ('h', None)])

    def test_dates(self):
        for value, wanted in (
                ('2016-09-XX', '2016-09-XX'), (None, None), ({'from': None, 'to': None}, None),
                ({'from': '2016-09-12', 'to': None}, '2016-09-12/..'),
                ({'from': '2016-09-12T16:00:00Z', 'for': 'P7D'}, '2016-09-12T16:00:00Z/2016-09-19T15:59:59Z'),
                ({'from': '2016-01-31', 'for': 'P1M'}, '2016-01-31/2016-02-28'),
                ({'from': '2016-09-13?', 'for': 'P2D'}, '2016-09-13?/2016-09-14?'),
                ({'earliest': '2016-09-12', 'latest': '2016-09-14'}, '[2016-09-12..2016-09-14]'),
                ({'earliest': '2016-09-12', 'latest': '2016-09-14T12:00:00Z'},
                 '[2016-09-12T23:59:59Z..2016-09-14T12:00:00Z]'),
                ({'from': {'earliest': '2016-09-12', 'latest': '2016-09-14T12:00:00Z'}},
                 '[2016-09-12T00:00:00Z..2016-09-14T12:00:00Z]/..')):
            self.assertEqual(make_date(value, 'Z'), wanted)


if __name__ == '__main__':
    unittest.main()
