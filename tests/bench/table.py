# SPDX-License-Identifier: LGPL-2.1-or-later
"""Measures what was chosen, and prints it."""

import sys
from statistics import median

from baseline import Missing
from measures import ROUNDS, Broken

FORM = "{:31} {:10} {:>7} {:17} {:>5} {:>5} {:6} {}"


def print_row(row, result):
    values = sorted(result.values)
    value = median(values)
    spread = f"[{values[0]:.2f}..{values[-1]:.2f}]" if len(values) > 1 else ""
    bounds = (f"{bound:g}" if bound else "-" for bound in (row.floor, row.aim))
    peer = f"{row.peer}, {result.note}" if result.note else row.peer
    cells = (row.label, row.corpus, f"{value:.2f}", spread, *bounds, row.verdict(value), peer)
    print(FORM.format(*cells), flush=True)


def measure_one(bench, entry):
    """Whether it is not broken."""
    try:
        result = entry.measure(bench)
    except Missing as missing:
        print(f"SKIPPED: {entry.name}, because {missing}", flush=True)
    except Broken as broken:
        print(f"BROKEN: {entry.name}: {broken}", flush=True)
        return False
    else:
        if result:
            print_row(entry, result)
    return True


def measure(bench, chosen):
    for entry in chosen:
        entry.announce(bench)
    if "relwithdebinfo" not in bench.baseline.settings["CMAKE_BUILD_TYPE"].lower():
        print("WARNING: not optimized, the numbers mean nothing")
    if any(entry.label for entry in chosen):
        print(f"Median of {ROUNDS} rounds [least..most]; floors and aims are those of the design.")
        print(FORM.format("work", "corpus", "ratio", "spread", "floor", "aim", "", "against"))
    failures = [entry.name for entry in chosen if not measure_one(bench, entry)]
    if failures:
        print(f"bench: broken: {', '.join(failures)}", file=sys.stderr)
    return 1 if failures else 0
