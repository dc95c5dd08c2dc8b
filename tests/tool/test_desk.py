#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the page on a data desk shows is what the command prints, of the dossier of the guide to writing."""

import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
GUIDE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'docs' / 'guide'
PAGE = GUIDE / 'desk.md'
UPDATE = os.environ.get('CEASEFIRE_UPDATE') == '1'
CONSOLE = re.compile(r'^```console\n\$ ceasefire ([^\n]*)\n(.*?)^```$', re.M | re.S)
SHELL = re.compile(r'^```sh\n(.*?)^```$', re.M | re.S)
NAMES = {'release.txt': 'release.txt', 'statements.dossier': 'talks.dossier'}


class Page(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        writing = (GUIDE / 'writing.md').read_text(encoding='utf-8')
        for name, given in NAMES.items():
            block = re.search(rf'^```\w+ {re.escape(name)}\n(.*?)^```$', writing, re.M | re.S)
            pathlib.Path(self.folder, given).write_text(block[1], encoding='utf-8')
        self.text = PAGE.read_text(encoding='utf-8')
        edit = re.search(r'^sed .*$', self.text, re.M)[0]
        subprocess.run(['sh', '-c', f'{edit}; "$0" convert -o talks.json talks.dossier', TOOL], cwd=self.folder, check=True)

    def run_tool(self, words):
        return subprocess.run([TOOL, *shlex.split(words, comments=True)], capture_output=True, encoding='utf-8',
                              cwd=self.folder, env={**os.environ, 'COLUMNS': '100'}, check=False)

    def test_it_shows_what_the_command_prints(self):
        def printed(match):
            result = self.run_tool(match[1])
            self.assertEqual(result.stderr, '')
            lines = result.stdout.splitlines(True)
            shown = match[2].splitlines(True)
            if shown[-1] == '...\n':
                self.assertGreaterEqual(len(lines), len(shown))
                lines = [*lines[:len(shown) - 1], shown[-1]]
            return f'```console\n$ ceasefire {match[1]}\n{"".join(lines)}```'
        anew = CONSOLE.sub(printed, self.text)
        if UPDATE:
            PAGE.write_text(anew, encoding='utf-8')
        else:
            self.assertEqual(anew, self.text)

    def test_the_other_commands_that_it_gives_are_commands(self):
        commands = [line.split('|')[0] for block in SHELL.findall(self.text) for line in block.splitlines()
                    if line.startswith('ceasefire ')]
        self.assertGreater(len(commands), 4)
        for command in commands:
            result = self.run_tool(command.removeprefix('ceasefire ').replace('dossiers/*.dossier', 'talks.dossier'))
            self.assertEqual((result.returncode, result.stderr), (0, ''), command)


if __name__ == '__main__':
    unittest.main()
