#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What must not change in findings of the library, and what must not happen, in random worlds.

CEASEFIRE_INVARIANTS says how many, CEASEFIRE_SEED which. `worlds/invariants.py` says what; that findings are
the same at once, record by record and from three dossiers, monitor-cases itself sees to.
"""
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, 'worlds'))

from invariants import INVARIANTS, try_worlds  # noqa: E402
from library import LibraryTrial  # noqa: E402

COMMAND = [*os.environ.get('CEASEFIRE_WRAPPER', '').split(), os.environ['CEASEFIRE_CASES']]
N_WORLDS = int(os.environ.get('CEASEFIRE_INVARIANTS') or 300)
SEED = int(os.environ.get('CEASEFIRE_SEED') or 1)


class Invariants(unittest.TestCase):
    def test_what_the_library_finds_keeps_them(self):
        trial = LibraryTrial.opened(COMMAND)
        applied, failed = try_worlds(SEED, N_WORLDS, INVARIANTS, trial)
        self.assertEqual(trial.runner.close(), 0)
        for invariant in INVARIANTS:
            name = invariant.__name__
            print(f'{name}: held {applied[name]} times, of which {len(failed[name])} failed')
            for vector, wrong in failed[name][:3]:
                print(f'  {vector["id"]}', *wrong[:3])
            with self.subTest(name):
                self.assertEqual(failed[name], [])
                self.assertGreater(applied[name], 0)


if __name__ == '__main__':
    unittest.main()
