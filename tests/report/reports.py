# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes reports of the examples, and finds what looks at them. run.sh installs the packages of npm that
package-lock.json names into build/npm; what is not there, a test says and leaves out."""

import os
import pathlib
import shutil
import subprocess
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
MODULES = SOURCE / 'build' / 'npm'
EXAMPLES = sorted(path.stem for path in (SOURCE / 'examples').glob('*.json'))
# A report of each example by the day that its own page speaks of; of others, by the last day in it.
AT = {'syria-2016': '2016-09-23'}
LANGUAGES = ('en', 'fr', 'ar')


def run(*command, text=None, code=0, **more):
    environment = dict(os.environ, G_DEBUG='fatal-criticals', **more)
    done = subprocess.run([str(word) for word in command], input=text, capture_output=True, check=False,
                          env=environment)
    if done.returncode != code:
        raise AssertionError((command, done.returncode, done.stdout[-2000:], done.stderr[-2000:]))
    return done


def report(dossier, *options, text=None, code=0):
    """The report on a file, or on bytes."""
    return run(TOOL, 'report', *options, '-' if text else dossier, text=text, code=code)


def report_example(name, *options):
    options = (*options, '--at', AT[name]) if name in AT else options
    return report(SOURCE / 'examples' / f'{name}.json', *options).stdout


def need(program, package):
    """The program's path; where there is none, the test is left out."""
    path = shutil.which(program)
    if path is None:
        raise unittest.SkipTest(f'SKIPPED: there is no {program} here, of the package {package}')
    return path


def need_module(name):
    if not (MODULES / 'node_modules' / name).is_dir():
        raise unittest.SkipTest(f'SKIPPED: the npm package {name} is not in build/npm; `./run.sh test` installs it')
    return MODULES / 'node_modules' / name
