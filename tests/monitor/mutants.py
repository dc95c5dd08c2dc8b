#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Breaks the monitor in one place after another, and prints which tests notice.

    mutants.py [--only RULE] [--worlds N] [FOLDER]

mutations.py has the places. The sources are copied to FOLDER (build/mutants, if none is given) and built there,
again after each change: the monitor's cases and unit tests alone. A text that is not found once is an error, and so is
a mutant that does not build or that no test notices. CEASEFIRE_VECTORS_DIR says where the given vectors are.
"""
import argparse
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(HERE, 'cases'), os.path.join(HERE, 'worlds')]

from compare import compare  # noqa: E402
from convert import make_case  # noqa: E402
from invariants import INVARIANTS, try_worlds  # noqa: E402
from library import LibraryTrial  # noqa: E402
from mutations import MUTATIONS  # noqa: E402
from oracle import InputError, evaluate_vector  # noqa: E402
from run import Runner, load  # noqa: E402
from worldmaker.make import make_file  # noqa: E402

GIVEN = os.environ.get('CEASEFIRE_VECTORS_DIR') or os.path.join(SOURCE, '..', 'shared', 'monitor-2')
OWN = os.path.join(SOURCE, 'tests', 'data', 'monitor')
UNITS = ('defence', 'duties', 'handlers', 'limit', 'order', 'tally', 'ties')
SUITES = ('given', 'own', 'worlds', 'invariants', 'unit')
N_INVARIANTS = 100
SECONDS = '120'


class Mutants:
    """A copy of the sources, and what it is tested with."""

    def __init__(self, folder, n_worlds):
        self.source, self.build = os.path.join(folder, 'source'), os.path.join(folder, 'build')
        self.n_worlds = n_worlds
        self.cases = None
        self.copy()
        flags = ('-DCMAKE_BUILD_TYPE=None', '-DCMAKE_C_FLAGS=-O1', '-DCEASEFIRE_INTROSPECTION=OFF',
                 '-DCEASEFIRE_DOCS=OFF')
        subprocess.run(['cmake', '-G', 'Ninja', '-S', self.source, '-B', self.build, *flags], check=True,
                       stdout=subprocess.DEVNULL)

    def copy(self):
        """The sources as they are now; files that are the same keep their times."""
        names = subprocess.run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd=SOURCE,
                               check=True, stdout=subprocess.PIPE).stdout.decode().split('\0')
        for name in filter(None, names):
            with open(os.path.join(SOURCE, name), 'rb') as file:
                self.write(name, file.read(), os.stat(os.path.join(SOURCE, name)).st_mode)

    def write(self, name, content, mode=0o644):
        path = os.path.join(self.source, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.exists(path):
            with open(path, 'rb') as file:
                if file.read() == content:
                    return
        with open(path, 'wb') as file:
            file.write(content)
        os.chmod(path, mode)

    def make(self):
        made = subprocess.run(['ninja', '-C', self.build, '-j2', 'monitor-cases', 'tests-monitor'],
                              stdout=subprocess.PIPE, check=False, encoding='utf-8')
        if made.returncode:
            raise SystemExit(f'it does not build:\n{made.stdout[-2000:]}')

    @property
    def command(self):
        return ['timeout', SECONDS, os.path.join(self.build, 'tests', 'monitor-cases'), '--at-once']

    def list_cases(self):
        """Of each suite of vectors the cases, with what is expected: made once."""
        runner = Runner(self.command)
        files = {'worlds': [make_file(1, self.n_worlds, evaluate_vector, InputError)[0]]}
        for suite, folder in (('given', GIVEN), ('own', OWN)):
            files[suite] = [load(path) for path in sorted(glob.glob(os.path.join(folder, '*.json')))]
        self.cases = {suite: [make_case(file, vector, runner.vocabularies) for file in listed if file
                              for vector in file['vectors']] for suite, listed in files.items()}
        runner.close()

    def run_cases(self, suite):
        """Whether some case finds something else than it expects."""
        runner = Runner(self.command)
        try:
            return any('error' in answer or any(compare(wanted, answer['findings']) for wanted in case['expect'])
                       for case in self.cases[suite] for answer in [runner.evaluate(case)])
        finally:
            runner.process.kill()
            runner.close()

    def run_invariants(self):
        trial = LibraryTrial.opened(self.command)
        try:
            _, failed = try_worlds(1, N_INVARIANTS, INVARIANTS, trial)
            return any(failed.values())
        finally:
            trial.runner.process.kill()
            trial.runner.close()

    def run_units(self):
        env = {**os.environ, 'CEASEFIRE_SOURCE_DIR': self.source, 'CEASEFIRE_BUILD_DIR': self.build}
        return any(subprocess.run(
            ['timeout', SECONDS, os.path.join(self.build, 'tests', f'test-monitor-{name}')], env=env, check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode for name in UNITS)

    def notices(self, suite):
        """Whether the suite fails, be it by a crash or in no time."""
        try:
            if suite in self.cases:
                return self.run_cases(suite)
            return self.run_invariants() if suite == 'invariants' else self.run_units()
        except (SystemExit, OSError, ValueError, KeyError, AssertionError):
            return True

    def try_one(self, file, text, replacement):
        """Which suites notice that the one stands for the other."""
        name = os.path.join('libceasefire', 'monitor', file)
        with open(os.path.join(self.source, name), encoding='utf-8') as opened:
            content = opened.read()
        if content.count(text) != 1:
            raise SystemExit(f'{name} has {content.count(text)} times: {text}')
        self.write(name, content.replace(text, replacement).encode())
        try:
            self.make()
            return [suite for suite in SUITES if self.notices(suite)]
        finally:
            self.write(name, content.encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--only', metavar='RULE', action='append')
    parser.add_argument('--worlds', metavar='N', type=int, default=1000)
    parser.add_argument('folder', nargs='?', default=os.path.join(SOURCE, 'build', 'mutants'))
    options = parser.parse_args()
    mutants = Mutants(os.path.abspath(options.folder), options.worlds)
    mutants.make()
    mutants.list_cases()
    failing = [suite for suite in SUITES if mutants.notices(suite)]
    if failing:
        raise SystemExit(f'these fail as it is: {" ".join(failing)}')
    print('| rule | source |', ' | '.join(SUITES), '|')
    print('|---|---|' + '---|' * len(SUITES))
    counts, missed = dict.fromkeys(SUITES, 0), 0
    tried = [row for row in MUTATIONS if not options.only or row[0] in options.only]
    for rule, *change in tried:
        noticed = mutants.try_one(*change)
        missed += not noticed
        for suite in noticed:
            counts[suite] += 1
        marks = ' | '.join('+' if suite in noticed else '-' for suite in SUITES)
        print(f'| {rule} | `libceasefire/monitor/{change[0]}` | {marks} |', flush=True)
    print(f'{len(tried)} faults, {missed} that no test notices;', *(f'{suite} {n}' for suite, n in counts.items()))
    sys.exit(1 if missed else 0)


if __name__ == '__main__':
    main()
