# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs files of vectors through the monitor, and tells where it finds something else than they expect.

    run.py PROGRAM [--orders N] [--only ID] [--show] FILE...

PROGRAM is monitor-cases, which reads cases and writes their findings. Each vector is run in the order of
its file and, shuffled, in N more. --show prints what the vector is made of and all that is found.
"""
import argparse
import json
import subprocess
import sys

from compare import compare
from convert import make_case
from dates import Unreadable

FORMAT = 'libceasefire-compliance-vectors'


def load(path):
    """The file, or None if it is none of vectors."""
    with open(path, encoding='utf-8') as file:
        content = json.load(file)
    return content if isinstance(content, dict) and content.get('format') == FORMAT else None


class Runner:
    """The program that evaluates cases, while it runs."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        encoding='utf-8')
        self.vocabularies = json.loads(self.process.stdout.readline())

    def evaluate(self, case):
        text = json.dumps({'settings': case['settings'], 'dossier': case['dossier']})
        self.process.stdin.write(text + '\n')
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f'{case["id"]}: the program ended, exit code {self.process.wait()}')
        return json.loads(answer)

    def close(self):
        with self.process:
            self.process.stdin.close()
        return self.process.returncode


def run_vector(runner, file, vector, orders, show=False):
    """Sentences on what differs."""
    problems = []
    for seed in [None, *range(orders)]:
        case = make_case(file, vector, runner.vocabularies, seed)
        answer = runner.evaluate(case)
        if show:
            json.dump({'case': case, 'answer': answer}, sys.stdout, indent=1)
        if 'error' in answer:
            problems.append(answer['error'])
            continue
        for expected in case['expect']:
            problems += compare(expected, answer['findings'])
        if problems:
            break  # the same in other orders
    return problems


def run_files(command, paths, orders=3, only=None, show=False):
    """How many vectors there are, and for each that fails its sentences."""
    runner = Runner(command)
    n_vectors, failed = 0, {}
    for path in paths:
        file = load(path)
        for vector in file['vectors'] if file else []:
            if only and vector['id'] not in only:
                continue
            n_vectors += 1
            try:
                problems = run_vector(runner, file, vector, orders, show)
            except (Unreadable, KeyError, TypeError, ValueError) as error:
                problems = [f'it cannot be read: {error!r}']
            if problems:
                failed[f'{vector["id"]} {" ".join(vector.get("tags", []))} ({vector.get("title", "")})'] = problems
    code = runner.close()
    if code:
        raise SystemExit(f'the program ended with exit code {code}')
    return n_vectors, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('program')
    parser.add_argument('--orders', type=int, default=3)
    parser.add_argument('--only', action='append')
    parser.add_argument('--show', action='store_true')
    parser.add_argument('files', nargs='+')
    options = parser.parse_args()
    n_vectors, failed = run_files([options.program], options.files, options.orders, options.only, options.show)
    for name, problems in failed.items():
        print(name, *problems, sep='\n  ')
    print(f'{n_vectors} vectors, {len(failed)} failed')
    sys.exit(1 if failed or not n_vectors else 0)


if __name__ == '__main__':
    main()
