#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""In which language `ceasefire` speaks: that of --language, else that of the environment; and what no language changes."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
SYRIA = str(EXAMPLES / 'syria-2016.json')
MONITOR = ['monitor', '--at', '2016-09-23', SYRIA]
ISOLATE, END = '\u2068', '\u2069'
NOBODY = {name: value for name, value in os.environ.items() if not name.startswith(('LC_', 'LANG'))}


def run(*command, tool=TOOL, **environment):
    return subprocess.run([tool, *command], capture_output=True, encoding='utf-8', check=False,
                          env={**NOBODY, **environment})


def say(*command, **environment):
    done = run(*command, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Language(unittest.TestCase):
    def test_an_option_chooses_whatever_the_environment_says(self):
        for environment in ({}, {'LC_ALL': 'C'}, {'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'ar'}, {'LANG': 'xx_XX.UTF-8'}):
            with self.subTest(environment=environment):
                self.assertIn('Qui a dit quoi', say('show', '--language', 'fr', SYRIA, **environment))
                self.assertIn('من قال ماذا', say('show', '-l', 'ar', SYRIA, **environment))
                self.assertIn('Who said what', say('show', '-l', 'en', SYRIA, **environment))

    def test_the_environment_chooses_where_nobody_else_does(self):
        french = {'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'fr_CA:de'}
        self.assertIn('Ce qui a été convenu', say('show', SYRIA, **french))
        self.assertIn('violation contestée', say(*MONITOR, **french))
        self.assertIn('énumérer tous les problèmes', say('--help', **french))
        self.assertIn('Seulement les fiches de ce type', say('show', '--help', **french))
        self.assertIn('le plus proche est « show »', run('shw', **french).stderr)
        self.assertIn('What was agreed', say('show', SYRIA, LC_ALL='C.UTF-8', LANGUAGE='de'))

    def test_terms_dates_and_lists_are_in_the_language(self):
        text = ' '.join(say(*MONITOR, '--language', 'fr', '--width', '500').split())
        self.assertIn('b3-aid-convoy, 19 septembre 2016, frappe aérienne avec bombardement aérien, Urm al-Kubra', text)
        self.assertIn('United Nations et United States ; contesté quant à qui l’a fait', text)

    def test_names_in_other_letters_are_kept_apart(self):
        text = say('show', '--language', 'ar', '--width', '500', SYRIA)
        self.assertIn(f'{ISOLATE}John Kerry{END} [{ISOLATE}kerry{END}]', text)
        self.assertNotIn(f'{ISOLATE}أشخاص', text)
        for line in text.splitlines():
            self.assertEqual(line.count(ISOLATE), line.count(END))

    def test_what_programs_read_is_the_same_in_every_language(self):
        french = {'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'fr'}
        for command in ([*MONITOR, '--format', 'json'], ['convert', SYRIA], ['check', '--format', 'jsonl', SYRIA],
                        [*MONITOR, '--tally', 'month', '--format', 'csv'], ['date', '1984?'], ['--completion', 'bash']):
            with self.subTest(command=command):
                self.assertEqual(say(*command, **french), say(*command))
        self.assertTrue(json.loads(say(*MONITOR, '--format', 'json', '--language', 'fr')))

    def test_catalogs_are_found_beside_the_program_wherever_it_lies(self):
        build = pathlib.Path(TOOL).parent.parent
        with tempfile.TemporaryDirectory() as prefix:
            (pathlib.Path(prefix) / 'bin').mkdir()
            tool = shutil.copy(TOOL, pathlib.Path(prefix) / 'bin')
            libraries = {'LD_LIBRARY_PATH': str(build / 'lib')}
            self.assertIn('Who said what', run('show', '-l', 'fr', SYRIA, tool=tool, **libraries).stdout)
            shutil.copytree(build / 'share' / 'locale', pathlib.Path(prefix) / 'share' / 'locale')
            self.assertIn('Qui a dit quoi', run('show', '-l', 'fr', SYRIA, tool=tool, **libraries).stdout)


if __name__ == '__main__':
    unittest.main()
