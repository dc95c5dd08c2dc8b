#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What `ceasefire` prints does not depend on the locale, as long as its characters are the same."""

import os
import pathlib
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
LOCALES = pathlib.Path(os.environ['CEASEFIRE_BUILD_DIR']) / 'locales'
SYRIA = str(EXAMPLES / 'syria-2016.json')
MINSK = str(EXAMPLES / 'minsk-2-2015.json')

COMMANDS = [
    ['show', SYRIA],
    ['check', MINSK],
    ['convert', '--to', 'json-lines', SYRIA],
    ['diff', SYRIA, MINSK],
    ['date', '1984?/2004~'],
    ['date', '2016-09-1İ'],
]


def run(command, locale):
    environment = {**os.environ, 'LOCPATH': str(LOCALES), 'LC_ALL': locale}
    done = subprocess.run([TOOL, *command], capture_output=True, env=environment, check=False)
    return done.returncode, done.stdout, done.stderr


class Locale(unittest.TestCase):
    def test_the_locale_changes_nothing_that_is_printed(self):
        locales = sorted(path.name for path in LOCALES.glob('*.UTF-8'))
        if not locales:
            self.skipTest('SKIPPED: no locales were built, because localedef or its data are missing')
        for command in COMMANDS:
            wanted = run(command, 'C.UTF-8')
            self.assertTrue(command[0] == 'check' or wanted[1] or wanted[2])
            for locale in locales:
                with self.subTest(command=command[0], locale=locale):
                    self.assertEqual(run(command, locale), wanted)


if __name__ == '__main__':
    unittest.main()
