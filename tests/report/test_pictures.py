#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Pictures of README and the guide: each is named, there, small, and made by the command that stands below it."""

import re
import shlex
import struct
import subprocess
import sys
import unittest

from reports import SOURCE, TOOL, run

FOLDER = SOURCE / 'docs' / 'pictures'
GUIDE = (SOURCE / 'docs' / 'guide' / 'report.md').read_text(encoding='utf-8')
README = (SOURCE / 'README.md').read_text(encoding='utf-8')
LARGEST = 120000


def read_list():
    """Each picture's command, by name."""
    lines = subprocess.run([sys.executable, SOURCE / 'tools/pictures', '--list'], capture_output=True, text=True,
                           check=True).stdout.splitlines()
    return dict(line.split('\t') for line in lines)


class Pictures(unittest.TestCase):
    def test_those_that_are_made_are_there_and_named(self):
        made = set(read_list())
        self.assertEqual(made, {path.stem for path in FOLDER.iterdir()})
        self.assertEqual(made, set(re.findall(r'\]\(\.\./pictures/([\w-]+)\.png\)', GUIDE)))
        named = set(re.findall(r'\]\(docs/pictures/([\w-]+)\.png\)', README))
        self.assertTrue(named and named <= made)

    def test_below_each_stands_its_command(self):
        captions = dict(re.findall(r'\]\(\.\./pictures/([\w-]+)\.png\)\n\n`([^`\n]+)`', GUIDE))
        self.assertEqual({name: command.split() for name, command in captions.items()},
                         {name: command.split() for name, command in read_list().items()})
        self.assertIn('./run.sh pictures', GUIDE)

    def test_each_command_makes_a_page(self):
        for command in set(read_list().values()):
            _, verb, *options = shlex.split(command)
            page = run(TOOL, verb, *options[:-1], SOURCE / options[-1]).stdout
            self.assertTrue(page.startswith(b'<!DOCTYPE html>') and page.rstrip().endswith(b'</html>'))

    def test_each_is_a_small_png(self):
        for path in FOLDER.iterdir():
            data = path.read_bytes()
            self.assertEqual(data[:8], b'\x89PNG\r\n\x1a\n')
            width, height = struct.unpack('>II', data[16:24])
            self.assertTrue(200 < width <= 1000 and 100 < height <= 1000, path)
            self.assertLess(len(data), LARGEST, path)


if __name__ == '__main__':
    unittest.main()
