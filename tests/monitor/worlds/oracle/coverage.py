# SPDX-License-Identifier: LGPL-2.1-or-later
"""What monitors watched: silence under complete coverage is evidence (R6, S1, D8, D20)."""

from .dates import FUTURE, PAST, YES, Span
from .frames import place_path


def watching(case, norm, party):
    """The records that count for a clause and a party."""
    key = ("watching", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        found = case.memo[key] = [c for c in case.world.coverage
                                  if _counts(case, c, norm, party)]
    return found


def _counts(case, record, norm, party):
    """By a monitor, in the viewpoint, known, complete, for the clause, party and place."""
    agreement = case.world.agreements[norm.agreement]
    if not record.complete or record.norm not in (None, norm.id):
        return False
    if record.party not in (None, party):
        return False
    if record.place is not None:                       # D8: for the whole place
        place = norm.pattern.get("place")
        if place in (None, "bearer-controlled") or \
                place_path(case, place, record.place) != YES:
            return False
    if case.as_of is not None:                         # S15: known from `reported`, else the end
        known_from = record.reported.s0 if record.reported else record.window.c0 - 1
        if known_from > case.as_of:
            return False
    window = record.window
    span = Span(window.o0, window.o1, window.c0, window.c1, False)
    ends = [Span(edge, edge, edge + 1, edge + 1, False) for edge in (window.o0, window.c1 - 1)]
    heard = [b for b in record.by if case.heard(b, record.reported or span)]     # S15: when it spoke
    return any(all(case.ties.reach(by, "speak", end).get(monitor) == YES    # D14: all the time
                   for end in ends)
               for by in heard for monitor in agreement.monitors)


def covered(case, norm, party, start, end):
    """The ids of the records that together cover [start, end] without a gap, or None.

    Records that join count as one (D20); all that meet the time are named (N11)."""
    if start <= PAST or end >= FUTURE or start >= end:
        return None
    records = watching(case, norm, party)
    used = [r for r in records if r.window.o1 < end and r.window.c0 > start]
    reached = start
    for record in sorted(used, key=lambda r: r.window.o1):
        if record.window.doubtful:
            continue
        if record.window.o1 > reached:
            break
        reached = max(reached, record.window.c0)
    if reached < end:
        return None
    return {r.id for r in used}
