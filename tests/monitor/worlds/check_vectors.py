#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs all vectors of a file through the oracle, each in several orders of its arrays.

Prints what differs from `expect`; the last line counts. Exit 1 if anything differs.
"""

import argparse
import json
import random
import sys

from oracle import InputError, evaluate_vector, load_file, merged_world

SETS = ("unknown", "coverage", "simultaneous", "waits_for", "acts")
OF_INCIDENT = ("disputed", "against", "exception", "assumed")
EXPECTED = {"norm", "party", "status", "phase", "counts", "periods", "remedied",
            "quantities", *SETS, *OF_INCIDENT}


def shuffled(value, order, key=None):
    """A copy of a world in which no array keeps its order."""
    if isinstance(value, dict):
        return {k: shuffled(v, order, k) for k, v in value.items()}
    if isinstance(value, list):
        items = [shuffled(v, order) for v in value]
        if key != "powers" or items:
            order.shuffle(items)
        return items
    return value


def keep_pairs(world):
    """Pairs [kind, actor] of powers are no arrays whose order means nothing."""
    for agreement in world["agreements"]:
        if agreement.get("powers"):
            agreement["powers"] = [tuple(p) for p in agreement["powers"]]
    return world


def incident_of(finding):
    """The incident "i", or the first by date, then id (vector-form.md)."""
    for incident in finding["incidents"]:
        if incident["incident"] == "i":
            return incident
    return min(finding["incidents"], key=lambda i: i["order"], default=None)


def compare(entry, finding):
    """The differences between an entry of `expect` and a finding."""
    unknown = set(entry) - EXPECTED
    if unknown:
        raise InputError(f"expect: unknown members {sorted(unknown)}")
    if finding is None:
        return [] if entry.get("status") == "none" else [("finding", entry, None)]
    wrong = []
    for member, wanted in entry.items():
        if member in ("norm", "party"):
            continue
        got = got_of(member, wanted, finding)
        if member == "status" and wanted == "excused*":
            ok = got == "no-breach-known" and finding["counts"].get("excused") == 1
        elif member in SETS or member in ("disputed", "against", "assumed"):
            ok = set(wanted) == set(got)
        elif member == "quantities":
            ok = all(any(same_quantity(w, g) for g in got) for w in wanted)
        else:
            ok = wanted == got
        if not ok:
            wrong.append((member, wanted, got))
    return wrong


def got_of(member, wanted, finding):
    """The value of a finding for a member of `expect`."""
    if member in OF_INCIDENT:
        incident = incident_of(finding)
        if incident is None:
            return "none" if member == "exception" else set()
        return incident[member]
    return finding[member]


def same_quantity(wanted, got):
    """Only the members given are compared."""
    return wanted.get("of") == got.get("of") and all(
        got.get(k) == v for k, v in wanted.items())


def run(document, vector, orders):
    """The differences of one vector, over several orders."""
    world = merged_world(document, vector["given"])
    wrong = []
    for seed in range(orders):
        order = random.Random(seed)
        variant = world if seed == 0 else shuffled(keep_pairs(dict(world)), order)
        findings = {(f["norm"], f["party"]): f
                    for f in evaluate_vector(document, vector, variant)}
        for entry in vector["expect"]:
            for item in compare(entry, findings.get((entry["norm"], entry["party"]))):
                wrong.append((entry["norm"], entry["party"], seed) + item)
    return wrong


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--orders", type=int, default=4)
    parser.add_argument("--only", help="ids of vectors, with commas")
    arguments = parser.parse_args()
    document = load_file(arguments.file)
    passed, failed = 0, 0
    for vector in document["vectors"]:
        if arguments.only and vector["id"] not in arguments.only.split(","):
            continue
        try:
            wrong = run(document, vector, arguments.orders)
        except InputError as error:
            wrong = [("error", str(error))]
        if wrong:
            failed += 1
            print(vector["id"], json.dumps(vector.get("title")))
            for item in wrong[:8]:
                print("   ", *item)
        else:
            passed += 1
    print(f"{passed} of {passed + failed} vectors pass, {failed} fail")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
