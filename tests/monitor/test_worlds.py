#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library finds in random worlds what the oracle finds.

CEASEFIRE_WORLDS says how many, CEASEFIRE_SEED which are the first. In fourteen thousand of them every status, phase
and line of the order for duties occurs a hundred times. Of more, monitor-cases makes the findings at once alone. The oracle finds what our own vectors and those of
CEASEFIRE_VECTORS_DIR expect, as the library does. With arguments, `test_worlds.py PROGRAM
SEED...`, worlds of these seeds (`53`), or one of them (`53-245`), are run alone, and each that differs is made as small
as it can be, and printed.
"""
import collections
import copy
import glob
import json
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, 'cases'), os.path.join(HERE, 'worlds')]

from check_vectors import run as run_oracle  # noqa: E402
from compare import compare  # noqa: E402
from convert import make_case  # noqa: E402
from dates import Unreadable  # noqa: E402
from make_worlds import counted, tally  # noqa: E402
from minimise import minimise  # noqa: E402
from oracle import InputError, evaluate_vector, load_file  # noqa: E402
from run import Runner, run_vector  # noqa: E402
from worldmaker.make import expected, make_file  # noqa: E402

AT_ONCE = 500
LEAST = 100
# Of each member that is counted, what must occur so often in so many worlds.
TABLE = {
    'status': 'alleged claimed complied complied-so-far contested no-breach-known not-due overdue partial permission '
              'possible unknown violated',
    'phase': 'active contested ended not-agreed pending suspended unknown',
    'exception': 'claimed none open proven rejected',
    'line': 'L1 L2 L3 L4 L5 L6 L7 L8-alleged L8-ahead L8-none L9 L10 L11 L12 L13 L14 L15 L16 L17 Q1 Q2 Q3 Q4 Q5 '
            'Q6-L8-alleged Q6-L8-ahead Q6-L8-none Q6-L9 Q6-L10 Q7 Q7-own Q8 Q9 Q9-contested Q9-covered Q10 Q10-perhaps '
            'Q11-L14 Q11-L15 Q11-L16 Q11-L17'}
OWN = os.path.join(HERE, '..', 'data', 'monitor')
GIVEN = os.environ.get('CEASEFIRE_VECTORS_DIR') or os.path.join(HERE, '..', '..', '..', 'shared', 'monitor-2')
N_WORLDS = int(os.environ.get('CEASEFIRE_WORLDS') or 14000)
SEED = int(os.environ.get('CEASEFIRE_SEED') or 1)
SHOWN = 10
WHOLE = 14000


def get_program():
    return [*os.environ.get('CEASEFIRE_WRAPPER', '').split(), os.environ['CEASEFIRE_CASES']]


def find_differences(runner, file, vector):
    """Sentences on what the library finds otherwise."""
    try:
        return run_vector(runner, file, vector, 0)
    except (Unreadable, ValueError) as error:
        return [f'{vector["id"]}: it cannot be read: {error}']


def list_worlds(name):
    """A file and its worlds: of a seed, or one of them."""
    seed, _, number = name.partition('-')
    file = make_file(int(seed), AT_ONCE, evaluate_vector, InputError)[0]
    return file, [vector for vector in file['vectors'] if not number or vector['id'] == f'R{name}']


def list_rare(table):
    return {f'{name} {value}': table[name][value] for name, values in TABLE.items() for value in values.split()
            if table[name][value] < LEAST}


class Worlds(unittest.TestCase):
    def test_the_library_finds_what_the_oracle_finds(self):
        whole, at_once = Runner(get_program()), Runner([*get_program(), '--at-once'])
        n_worlds, failed, table, lines = 0, {}, collections.defaultdict(collections.Counter), collections.Counter()
        for seed in range(SEED, SEED + (N_WORLDS + AT_ONCE - 1) // AT_ONCE):
            runner = whole if n_worlds < WHOLE else at_once
            file, rows = make_file(seed, AT_ONCE, counted(lines), InputError)
            for name, counter in tally(rows, {}).items():
                table[name].update(counter)
            for vector in file['vectors']:
                n_worlds += 1
                problems = find_differences(runner, file, vector)
                if problems:
                    failed[vector['id']] = problems
        self.assertEqual((whole.close(), at_once.close()), (0, 0))
        print(f'{n_worlds} worlds, {len(failed)} differ')
        for name in list(failed)[:SHOWN]:
            print(name, *failed[name], sep='\n  ')
        self.assertEqual(sorted(failed), [])
        self.assertGreaterEqual(n_worlds, 100)
        table['line'] = lines
        for name in TABLE:
            print(f'{name}:', *(f'{value} {number}' for value, number in sorted(table[name].items())))
        if n_worlds >= WHOLE:
            self.assertEqual(list_rare(table), {})

    def test_the_oracle_finds_what_vectors_expect(self):
        paths = [path for folder in (OWN, GIVEN) for path in sorted(glob.glob(os.path.join(folder, '*.json')))]
        failed = {(os.path.basename(path), vector['id']): wrong
                  for path in paths for document in [load_file(path)] for vector in document['vectors']
                  for wrong in [run_oracle(document, vector, 2)] if wrong}
        self.assertEqual(failed, {})
        self.assertGreaterEqual(len(paths), 3)


def shrink(runner, file, vector, sentence):
    """The smallest world in which the oracle and the library differ just so."""
    def differs(smaller):
        try:
            expect = make_expectations(file, smaller)
            answer = runner.evaluate(make_case(file, smaller, runner.vocabularies))
            return any(sentence == problem for entry in expect
                       for problem in compare(entry, answer.get('findings', [])))
        except (InputError, Unreadable, KeyError, TypeError, ValueError, IndexError, AttributeError):
            return False
    return minimise(vector, differs)


def make_expectations(file, vector):
    """The expectations of the oracle, in the form of a vector."""
    bare = {key: copy.deepcopy(value) for key, value in vector.items() if key != 'expect'}
    norms = {norm['id']: norm for norm in vector['given']['norms']}
    return [expected(finding, norms[finding['norm']]) for finding in evaluate_vector(file, bare)]


def print_smallest(program, names):
    runner = Runner([program])
    kinds = collections.Counter()
    for name in names:
        file, worlds = list_worlds(name)
        for vector in worlds:
            problems = find_differences(runner, file, vector)
            for problem in problems:
                kind = problem.partition(': ')[2]
                kinds[kind] += 1
                if kinds[kind] == 1:
                    small = shrink(runner, file, vector, problem)
                    print(problem, json.dumps({**small, 'expect': None}), *run_vector(
                        runner, file, {**small, 'expect': make_expectations(file, small)}, 0), sep='\n  ', flush=True)
    print(*kinds.most_common(), sep='\n')


if __name__ == '__main__':
    if len(sys.argv) > 1:
        print_smallest(sys.argv[1], sys.argv[2:])
    else:
        unittest.main()
