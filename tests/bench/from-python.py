#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reading from Python: from-python.py FILE ROUNDS

FILE is JSON Lines of statements. Prints a line a round: the seconds of the processor that it takes to
go through all of them and look at speaker, when and acts, with the json module and dictionaries, with
records that the reader lends, and with strings of many records at once.
"""

import json
import sys
import time

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio  # noqa: E402

NAMES = ['speaker', 'when', 'acts']


def with_dictionaries(path):
    with open(path, encoding='utf-8') as file:
        next(file)
        for line in file:
            record = json.loads(line)
            yield record['speaker'], record.get('when'), record['acts']


def open_reader(path):
    return Ceasefire.Reader.new(Gio.File.new_for_path(path).read(None))


def with_records(path):
    reader = open_reader(path)
    while record := reader.next(None):
        when = record.get_when()
        yield record.get_speaker(), when and when.get_text(), record.get_acts()


def with_strings(path):
    reader = open_reader(path)
    while strings := reader.read_strings(NAMES, 100, None):
        for speaker, when, acts in zip(*[iter(strings)] * len(NAMES)):
            yield speaker, when, acts.split()


def measure(way, path):
    """The seconds, and what was seen."""
    seen = [0, 0, 0]
    start = time.process_time()
    for speaker, when, acts in way(path):
        seen[0] += len(speaker)
        seen[1] += len(when or '')
        seen[2] += len(acts)
    return time.process_time() - start, seen


def main():
    path, rounds = sys.argv[1], int(sys.argv[2])
    for _ in range(rounds):
        results = [measure(way, path) for way in (with_dictionaries, with_records, with_strings)]
        if any(seen != results[0][1] for _, seen in results):
            sys.exit(f'not all saw the same: {results}')
        print(*(f'{seconds:.4f}' for seconds, _ in results))


main()
