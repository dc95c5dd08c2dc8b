#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire anchor` finds where words stand in a text."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
TEXT = '\ufeffTalks 😀 failed.\r\nIsrael’s agreement failed. Each side\r\nshall free sixty, and each side shall go.\n'


class Anchor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, 't.txt')
        self.path.write_bytes(TEXT.encode())

    def run_tool(self, *words, code=0):
        done = subprocess.run([TOOL, 'anchor', *map(str, words)], capture_output=True, check=False,
                              env=dict(os.environ, G_DEBUG='fatal-criticals'))
        self.assertEqual(done.returncode, code, (done.stdout, done.stderr))
        return done.stdout.decode(), done.stderr.decode()

    def places(self, words, code=0):
        found = re.findall(r'^(nearest: )?.*t[.]txt:(\d+):(\d+): (\d+)\.\.(\d+): ',
                           self.run_tool(self.path, words, code=code)[0], re.M)
        for _, line, column, start, end in found:
            before = TEXT[:int(start)].split('\n')
            self.assertEqual((len(before), len(before[-1]) + 1), (int(line), int(column)))
        return [(bool(near), TEXT[int(start):int(end)]) for near, _, _, start, end in found]

    def test_each_place_is_told(self):
        self.assertEqual(self.places('failed'), [(False, 'failed')] * 2)
        self.assertEqual(self.places('Talks 😀 failed.'), [(False, 'Talks 😀 failed.')])

    def test_what_differs_in_typography_is_told_as_that(self):
        self.assertEqual(self.places("Israel's agreement"), [(False, 'Israel’s agreement')])
        self.assertIn("it has ’ (U+2019) where the quote has ' (U+0027)",
                      self.run_tool(self.path, "Israel's agreement")[0])

    def test_words_may_be_left_out(self):
        for sign in (' … ', ' ... '):
            self.assertEqual(self.places(f'Each side{sign}sixty'),
                             [(False, 'Each side\r\nshall free sixty')])
            self.assertEqual(self.places(f'side{sign}shall'),
                             [(False, 'side\r\nshall'), (False, 'side\r\nshall free sixty, and each side shall'),
                              (False, 'side shall')])
        self.assertEqual(self.places('sixty … Each', code=1)[0], (True, 'sixty'))

    def test_words_are_found_however_often_the_first_stand(self):
        self.path.write_text(('once ' + 'x' * 3000 + '\n') * 100 + "once upon a day’s time", encoding='utf-8')
        for words, match in (('once ... time', ''), ("once … day's time", 'it has ’')):
            out = self.run_tool(self.path, words)[0]
            self.assertEqual(len(out.splitlines()), 1)
            self.assertIn('t.txt:101:1: ', out)
            self.assertIn(match, out)

    def test_the_nearest_passage_is_told_if_there_is_none(self):
        self.assertEqual(self.places('israels agreement', code=1), [(True, 'Israel’s agreement')])
        self.assertEqual(self.places('something else altogether', code=1), [])
        self.assertIn('do not stand there', self.run_tool(self.path, 'nothing of it', code=1)[1])

    def test_many_places_end(self):
        self.path.write_text('no ' * 5000, encoding='utf-8')
        out, error = self.run_tool(self.path, 'no')
        self.assertEqual(len(out.splitlines()), 100)
        self.assertIn('at more places', error)

    def test_faults(self):
        self.run_tool(self.path, code=64)
        self.run_tool('no such file', 'x', code=66)
        self.path.write_bytes(b'\xff')
        self.run_tool(self.path, 'x', code=65)
        self.assertEqual(self.run_tool(self.path.parent / 't.txt', ' ', code=65)[0], '')


if __name__ == '__main__':
    unittest.main()
