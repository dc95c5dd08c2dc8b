#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What bash offers behind `ceasefire`: the script of --completion, run as bash runs it."""

import os
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SCRIPT = subprocess.run([TOOL, '--completion', 'bash'], capture_output=True, text=True, check=True).stdout
# compopt may be called only while bash completes.
ASK = ('compopt () { :; }; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _ceasefire "$1"; '
       'printf "%s\\n" "${COMPREPLY[@]}"')


def offers(*words):
    command = ['bash', '-c', f'{SCRIPT}\n{ASK}', 'bash', TOOL, *words]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    if run.stderr:
        raise AssertionError(run.stderr)
    return run.stdout.split()


class Completion(unittest.TestCase):
    def test_commands(self):
        self.assertEqual(offers('c'), ['check', 'convert'])
        self.assertIn('--version', offers('--'))

    def test_options_are_those_of_the_command(self):
        self.assertIn('--explain', offers('monitor', '--e'))
        self.assertEqual(offers('check', '--expl'), [])

    def test_types_members_and_words_are_those_of_the_model(self):
        self.assertEqual(offers('convert', '--type', 's'), ['statement'])
        self.assertEqual(offers('convert', '-w', 'in_re'), ['in_reply_to='])
        self.assertEqual(offers('convert', '--where', 'stat'), ['status='])
        self.assertIn('direct-quote', offers('convert', '--where', 'form', '='))
        self.assertEqual(offers('convert', '--where', 'form', '=', 'dir'), ['direct-quote'])
        self.assertEqual(offers('convert', '--compress', 'z'), ['zstd'])
        self.assertEqual(offers('schema', 'cit'), ['citation'])

    def test_elsewhere_bash_offers_files(self):
        self.assertEqual(offers('show', ''), [])

    def test_other_shells_are_refused(self):
        for arguments in [['--completion'], ['--completion', 'csh']]:
            run = subprocess.run([TOOL, *arguments], capture_output=True, text=True, check=False)
            self.assertEqual((run.returncode, run.stdout), (64, ''))
            self.assertIn('bash', run.stderr)


if __name__ == '__main__':
    unittest.main()
