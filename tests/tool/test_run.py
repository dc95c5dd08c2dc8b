#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs run.sh in a folder of its own, with programs in the place of apt and CMake."""

import os
import pathlib
import pty
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
STUBS = {
    'id': 'echo 0',
    'dpkg-query': 'test -z "$MISSING" && echo installed',
    'apt-get': 'test "$2" = update || { seq -f "Setting up package-%g" 500; echo "E: broken" >&2; }\n'
               'exit ${APT:-0}',
    'cmake': 'test "$1" = --build || exit 0\n'
             'for i in $(seq 100); do echo "[$i/100] Building C object $i.c.o"; done\n'
             'if [ "${BUILD:-0}" != 0 ]; then\n'
             '  echo "FAILED: x.c.o"; seq -f "x.c:%g: error: wrong" 50\n'
             'fi\n'
             'echo "y.c:1: warning: odd" >&2\n'
             'exit ${BUILD:-0}',
    'npm': 'echo "npm $*"; exit ${NPM:-0}',
    'ctest': 'echo "100% tests passed"; exit ${TESTS:-0}',
}


class Run(unittest.TestCase):
    def setUp(self):
        self.parent = tempfile.TemporaryDirectory()
        self.addCleanup(self.parent.cleanup)
        self.folder = self.make_folder("it's a clone")

    def make_folder(self, name):
        """A folder with run.sh, and with programs that only say what they would do."""
        folder = pathlib.Path(self.parent.name) / name
        folder.mkdir()
        shutil.copy(SOURCE / 'run.sh', folder)
        for name in 'debian/control', 'tests/report/package.json', 'tests/report/package-lock.json':
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SOURCE / name, folder / name)
        stubs = {f'stubs/{stub}': text for stub, text in STUBS.items()}
        stubs['build/default/bin/ceasefire'] = 'echo "ceasefire $1"'
        for path, text in stubs.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(f'#!/bin/sh\n{text}\n', encoding='utf-8')
            (folder / path).chmod(0o755)
        return folder

    def run_it(self, *arguments, folder=None, **env):
        folder = folder or self.folder
        path = f'{folder / "stubs"}:{os.environ["PATH"]}'
        return subprocess.run([folder / 'run.sh', *arguments], capture_output=True, check=False,
                              encoding='utf-8', env={**os.environ, **env, 'PATH': path})

    def test_the_first_run_says_in_one_line_what_it_installs(self):
        result = self.run_it(MISSING='1')
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr, '')
        lines = result.stdout.splitlines()
        self.assertTrue(lines[0].startswith('Installing: '))
        self.assertIn(' cmake ', lines[0])
        self.assertNotIn('Setting up', result.stdout)
        self.assertLess(len(lines), 15)
        log = (self.folder / 'build' / 'install.log').read_text(encoding='utf-8')
        self.assertIn('Setting up package-500', log)

    def test_when_installing_fails_the_end_of_the_log_is_shown(self):
        result = self.run_it(MISSING='1', APT='100')
        self.assertNotEqual(result.returncode, 0)
        self.assertIn('Setting up package-499', result.stderr)
        self.assertIn('E: broken', result.stderr)
        self.assertLess(len(result.stderr.splitlines()), 25)
        self.assertNotIn('ceasefire check', result.stdout)

    def test_a_build_shows_quarters_and_warnings(self):
        result = self.run_it()
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stdout.splitlines()[:5],
                         ['Built 25 of 100', 'Built 50 of 100', 'Built 75 of 100',
                          'Built 100 of 100', 'y.c:1: warning: odd'])

    def test_errors_of_a_build_are_shown_whole(self):
        for arguments in (), ('test',), ('bench',), ('coverage',):
            result = self.run_it(*arguments, BUILD='2')
            self.assertNotEqual(result.returncode, 0)
            self.assertIn('FAILED: x.c.o', result.stdout)
            self.assertIn('x.c:50: error: wrong', result.stdout)
            self.assertNotIn('tests passed', result.stdout)
            self.assertNotIn('ceasefire check', result.stdout)

    def test_failed_tests_fail_the_run(self):
        self.assertNotEqual(self.run_it('test', TESTS='8').returncode, 0)
        self.assertEqual(self.run_it('test').returncode, 0)

    def test_packages_of_npm_are_installed_once_and_may_be_missed(self):
        log = self.folder / 'build' / 'npm' / 'install.log'
        result = self.run_it('test', NPM='1')
        self.assertEqual(result.returncode, 0)
        self.assertIn('Some tests of reports are left out', result.stderr)
        for _ in range(2):
            self.assertNotIn('left out', self.run_it('test').stderr)
            self.assertIn('npm ci', log.read_text(encoding='utf-8'))
            log.write_text('npm ci once', encoding='utf-8')
        self.assertEqual(log.read_text(encoding='utf-8'), 'npm ci once')

    def test_a_terminal_shows_the_progress_of_ninja(self):
        ours, theirs = pty.openpty()
        path = f'{self.folder / "stubs"}:{os.environ["PATH"]}'
        with subprocess.Popen([self.folder / 'run.sh'], stdout=theirs, stderr=theirs,
                              env={**os.environ, 'PATH': path}):
            os.close(theirs)
            shown = b''
            while b'ceasefire monitor' not in shown:
                shown += os.read(ours, 4096)
        os.close(ours)
        self.assertIn(b'[7/100] Building', shown)

    def test_a_folder_that_cannot_be_built_in_is_named(self):
        for name in 'a"b', 'a;b', 'a#b', 'a,b', 'a$b', 'a[b', 'a]b', 'a\\b', 'a:b', 'a<b':
            result = self.run_it(folder=self.make_folder(name))
            self.assertNotEqual(result.returncode, 0, name)
            self.assertIn(name, result.stderr)
            self.assertEqual(result.stdout, '')


if __name__ == '__main__':
    unittest.main()
