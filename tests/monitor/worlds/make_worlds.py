#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints a vector file of random small worlds with what the oracle finds in them.

--table prints instead how often each status, phase, unknown aspect, remedied
value, state of an exception and line of the order for duties occurs.
"""

import argparse
import collections
import json
import sys
import time

from oracle import InputError, evaluate_vector
from oracle.findings import evaluate
from worldmaker.make import make_file


def tally(rows, lines):
    """How often each value of each member occurs."""
    table = {name: collections.Counter() for name in (
        "status", "phase", "unknown", "remedied", "exception", "counts", "periods")}
    for _, findings in rows:
        for finding in findings:
            table["status"][finding["status"]] += 1
            table["phase"][finding["phase"]] += 1
            table["unknown"].update(finding["unknown"])
            table["periods"].update(finding["periods"])
            table["counts"].update(finding["counts"])
            if finding["status"] in ("violated", "alleged", "overdue", "partial"):
                table["remedied"][str(finding["remedied"])] += 1
            table["exception"].update(i["exception"] for i in finding["incidents"])
    table["line"] = lines
    return table


def counted(lines):
    """evaluate_vector(), which adds to the counter how often each line decides."""
    def evaluate_and_count(document, vector):
        findings = evaluate_vector(document, vector)
        lines.update(evaluate.lines)
        return findings
    return evaluate_and_count


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--table", action="store_true")
    arguments = parser.parse_args()
    lines = collections.Counter()
    begun = time.process_time()
    document, rows = make_file(
        arguments.seed, arguments.count, counted(lines), InputError)
    spent = time.process_time() - begun
    if not arguments.table:
        json.dump(document, sys.stdout, ensure_ascii=False)
        print()
        return
    for name, counter in tally(rows, lines).items():
        print(name)
        for value, number in sorted(counter.items(), key=lambda item: str(item[0])):
            print(f"    {number:7d}  {value}")
    print(f"{len(rows)} worlds, {sum(len(f) for _, f in rows)} findings, "
          f"{1000 * spent / max(len(rows), 1):.2f} ms a world")


if __name__ == "__main__":
    main()
