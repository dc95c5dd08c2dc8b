#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every function and method of the namespaces is called, in each language that is here, on an empty and
on a full object, with arguments that fit and with each that does not (sweep/plan.py finds them).

A runner of the language says on stderr `<N` before it makes the objects for call N, `>` before the call, then `=`, with the answer if it is yes or no,
or `!` with a GError, or `?` if the language refused the arguments. What the library complains of stands
between. So it shows here which call crashed, complained, or failed without an error.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SWEEP = pathlib.Path(__file__).resolve().parent / 'sweep'
COMPLAINT = re.compile(r'\((?:process|[\w.-]+):\d+\): (?P<domain>[\w-]+)-(?P<level>CRITICAL|WARNING|ERROR)'
                       r' \*\*: [\d:.]+: (?P<message>.*)|.*(?P<python>Warning: .*)')
sys.path.insert(0, str(SWEEP))
from plan import as_lua, make_c_plan, make_plan  # noqa: E402

PLAN = make_plan()


def show(call):
    arguments = ', '.join(str(next(iter(value.values()))) for value in call['args'])
    return f'{call.get("on") or call["type"]}.{call["name"]} ({arguments})'


class Outcome:
    """What a runner said of a call."""

    def __init__(self, call):
        self.call, self.complaints, self.answer, self.other = call, [], None, []
        self.begun = False

    def read(self, line):
        complaint = COMPLAINT.search(line)
        if line.startswith('>'):
            self.begun = True
        elif complaint:
            self.complaints.append(complaint)
        elif line[:1] in ('=', '!', '?'):
            self.answer = line
        elif line:
            self.other.append(line)

    def faults(self):
        """What must not be, whatever the arguments are."""
        call = self.call
        if self.answer is None:
            yield 'did not come back'
        if self.other:
            yield self.other[0]
        if not self.begun and (self.complaints or call['fits']):
            yield f'could not be made: {self.answer}'
        if call['fits'] and self.answer and self.answer.startswith('?'):
            yield f'refused though the arguments fit: {self.answer}'
        for complaint in self.complaints:
            text = complaint['message'] or complaint['python']
            if 'cannot be safely stored in a JS Number' in text:
                continue
            if complaint['domain'] not in ('Ceasefire', 'CeasefireFeeds'):
                yield f'complaint of another library: {text}'
            elif call['fits']:
                yield f'complaint though the arguments fit: {text}'
            elif self.begun and call['throws']:
                yield f'complaint instead of an error: {text}'
        if 'property' in call and self.answer != '=true':
            yield f'is not what was written: {self.answer}'
        if call['throws'] and call['boolean'] and self.answer == '=false':
            yield 'fails without an error'


def sweep(command, plan, text):
    """Runs the calls of the plan, in a folder that files may be written to; what came of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'plan')
        pathlib.Path(path).write_text(text, encoding='utf-8')
        environment = os.environ | {'G_DEBUG': '', 'G_MESSAGES_DEBUG': ''}
        done = subprocess.run([*command, path], stderr=subprocess.PIPE, check=False, timeout=600,
                              env=environment, cwd=folder)
    outcomes, last = {}, None
    for line in done.stderr.decode(errors='replace').splitlines():
        if re.fullmatch(r'<\d+', line):
            number = int(line[1:])
            last = outcomes.setdefault(number, Outcome(plan['calls'][number]))
        elif line == '<end':
            return outcomes, 0
        elif last:
            last.read(line)
    return outcomes, done.returncode or 1


class Sweep(unittest.TestCase):
    def hold(self, command, plan=PLAN, write=json.dumps):
        outcomes, code = sweep(command, plan, write(plan))
        for outcome in outcomes.values():
            with self.subTest(show(outcome.call)):
                self.assertEqual('; '.join(outcome.faults()), '')
        self.assertEqual(code, 0)
        self.assertEqual(len(outcomes), len(plan['calls']))

    def test_python(self):
        self.hold([sys.executable, SWEEP / 'run.py'])

    def test_c(self):
        self.hold([sys.executable, SWEEP / 'run_c.py'], make_c_plan(PLAN))

    def needs(self, *command):
        if not shutil.which(command[0]) or subprocess.run(command, check=False).returncode != 0:
            print(f'SKIPPED: {command[0]} cannot be tried here')
            self.skipTest(command[0])

    def test_javascript(self):
        self.needs('gjs', '--version')
        self.hold(['gjs', SWEEP / 'run.js'])

    def test_lua(self):
        self.needs('lua5.3', '-e', 'require "lgi"')
        # LGI does not give the method a reference of its own, though it is (transfer full).
        calls = [call for call in PLAN['calls'] if call['name'] != 'unref']
        self.hold(['lua5.3', SWEEP / 'run.lua'], PLAN | {'calls': calls},
                  lambda plan: f'return {as_lua(plan)}')

    def test_there_is_much_to_call(self):
        self.assertGreater(len(PLAN['calls']), 4000)


if __name__ == '__main__':
    unittest.main()
