#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What bash offers behind `ceasefire`: the script of --completion, run as bash runs it."""

import os
import pathlib
import re
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
PAGE = (pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'docs' / 'ceasefire.1.scd').read_text(encoding='utf-8')
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

    def test_each_command_has_words_of_its_own(self):
        self.assertEqual(offers('check', '--format', 's'), ['sarif'])
        self.assertEqual(offers('check', '-f', 'm'), ['marked'])
        self.assertEqual(offers('diff', '-f', 'c'), ['csv'])
        self.assertEqual(offers('monitor', '--tally', 'w'), ['week'])
        self.assertEqual(offers('check', '--ignore', 'al'), ['all'])
        self.assertEqual(offers('check', '--error', 'doubled'), ['doubled-item'])
        self.assertEqual(offers('import', '--map', 'u'), ['ucdp-ged', 'un-akn'])
        self.assertEqual(offers('show', '--review', 'd'), ['draft'])

    def test_elsewhere_bash_offers_files(self):
        self.assertEqual(offers('show', ''), [])

    def test_other_shells_are_refused(self):
        for arguments in [['--completion'], ['--completion', 'csh']]:
            run = subprocess.run([TOOL, *arguments], capture_output=True, text=True, check=False)
            self.assertEqual((run.returncode, run.stdout), (64, ''))
            self.assertIn('bash', run.stderr)


def options(text):
    return {option for option in re.findall(r'--([a-z][a-z-]*)', text) if option != 'help'}


def tell_help(command):
    """The part that lists options: the summary may name those of others."""
    run = subprocess.run([TOOL, command, '--help'], capture_output=True, text=True, check=True)
    return run.stdout.partition('Application Options')[2]


class ManualPage(unittest.TestCase):
    def setUp(self):
        synopsis, _, self.rest = PAGE.partition('# DESCRIPTION')
        self.lines = synopsis.splitlines()
        groups = dict(re.findall(r'^_([A-Z]+)_ is (.*)', synopsis, re.M))
        self.groups = {f'_{name}_': what for name, what in groups.items()}

    def list_synopsis(self, command):
        text = ' '.join(line for line in self.lines if line.startswith(f'*ceasefire* {command} '))
        for name, what in self.groups.items():
            text = text.replace(name, what)
        return options(text.replace('-o _OUT_', '--output').replace('[...]', ''))

    def test_the_synopsis_has_the_options_of_each_command_and_no_others(self):
        for command in offers(''):
            if not command.startswith('-'):
                with self.subTest(command):
                    self.assertEqual(self.list_synopsis(command), options(tell_help(command)))

    def test_each_command_has_one_part_and_each_option_is_described(self):
        parts = re.findall(r'^\*([a-z]+)\*', self.rest.partition('# COMMANDS')[2].partition('# EXIT')[0], re.M)
        commands = [word for word in offers('') if not word.startswith('-')]
        self.assertEqual(set(parts), set(commands))
        for command in commands:
            self.assertEqual(options(tell_help(command)) - options(self.rest), set(), command)


if __name__ == '__main__':
    unittest.main()
