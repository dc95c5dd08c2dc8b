#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the measurements read: a corpus that cannot be read is found here, and not when somebody measures."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
sys.dont_write_bytecode = True
sys.path.insert(0, str(SOURCE / 'tests' / 'bench'))

import corpora  # noqa: E402


class Corpora(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / 'examples.jsonl'
        corpora.write_examples(self.path, [7, 8])

    def test_examples_stand_in_it_twice_and_without_errors(self):
        dossiers = [json.loads(path.read_text()) for path in SOURCE.glob('examples/*.json')]
        lines = self.path.read_text().splitlines()
        self.assertEqual(len(lines), 1 + 2 * sum(len(dossier['records']) for dossier in dossiers))
        result = subprocess.run([os.environ['CEASEFIRE_TOOL'], 'check', '--quiet', self.path],
                                capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, '', ''))

    def test_ids_are_others_in_each_copy(self):
        ids = [json.loads(line)['id'] for line in self.path.read_text().splitlines()[1:]]
        self.assertEqual(len(ids), len(set(ids)))


if __name__ == '__main__':
    unittest.main()
