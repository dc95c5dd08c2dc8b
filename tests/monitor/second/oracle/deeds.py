# SPDX-License-Identifier: LGPL-2.1-or-later
"""Performances and omissions of a duty, and whether they were in time (R8, S12, D13)."""

from .dates import HALF, NO, PAST, YES, FUTURE, done_by, intersects, occurrence, within
from .frames import Question, assess
from .marks import (ALLEGED, CONTESTED, ESTABLISHED, Mark, NOT_ENGAGED, POSSIBLE)

CLAIMED = "claimed"
LATE = "late"
SPOKEN_OF = (ESTABLISHED, CLAIMED, CONTESTED, POSSIBLE)


class Deed:
    """A performance that is told of: its status as a fact, who tells it, and when it was."""

    __slots__ = ("incident", "status", "open", "marks", "assumed", "own_account",
                 "other_account", "times", "denials")

    def __init__(self, assessed, own_account, other_account, times, denials):
        self.incident = assessed.incident
        self.status = CLAIMED if assessed.status == ALLEGED else assessed.status
        self.open, self.marks = assessed.open, assessed.marks
        self.assumed = set(assessed.assumed)
        self.own_account, self.other_account = own_account, other_account
        self.times, self.denials = times, denials

    @property
    def span(self):
        """When it was, if all tell the same; else the incident's own time."""
        return next(iter(self.times)) if len(self.times) == 1 else self.incident.span


def deeds_of(case, norm, party):
    """The performances of a duty by a party, as facts (without bound, force, time)."""
    key = ("deeds", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        question = Question(case, "perform", norm, party, norm.pattern, agent=party)
        found = []
        for incident in case.world.incidents.values():
            if not case.happened(incident.span):
                continue
            assessed = assess(question, incident)
            if assessed.status != NOT_ENGAGED:
                found.append(_deed(case, question, assessed))
        found.sort(key=lambda d: (d.incident.span.s0, d.incident.span.e1, d.incident.id))
        case.memo[key] = found
    return found


def _deed(case, question, assessed):
    incident = assessed.incident
    own = other = False
    times, denials = {}, []
    for claim in case.about.get(incident.id, ()):
        if not claim.asserts:
            if claim.aspect == "time":
                denials.append(claim)
            continue
        for speaker in claim.speakers:
            stands = case.standing(speaker, question.party, question.agreement,
                                   claim.said or incident.span)
            own, other = own or stands.own, other or not stands.own
        if claim.aspect is None and "time" not in claim.silent:
            times.setdefault(incident.span, []).append(claim)
        elif claim.aspect == "time":
            span = incident.span if claim.value is None \
                else occurrence(claim.value, incident.zone)
            times.setdefault(span, []).append(claim)
    if not times:
        silent = [c for c in case.about.get(incident.id, ()) if c.asserts and c.aspect is None]
        times[occurrence(None, None) if silent else incident.span] = []   # N3
    return Deed(assessed, own, other, times, denials)


class Omission:
    """A reported failure to act (D13)."""

    __slots__ = ("incident", "status", "open", "marks", "assumed")

    def __init__(self, assessed):
        self.incident, self.status = assessed.incident, assessed.status
        self.open, self.marks, self.assumed = assessed.open, assessed.marks, set()


def omissions_of(case, norm, party):
    """The omissions of a duty that are told of, judged like incidents (D13)."""
    key = ("omissions", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        question = Question(case, "omission", norm, party, {}, agent=party)
        found = []
        for incident in case.world.omissions.values():
            if incident.norm == norm.id and (incident.time is None
                                             or case.happened(incident.span)):
                assessed = assess(question, incident)
                if assessed.status != NOT_ENGAGED:
                    found.append(Omission(assessed))
        case.memo[key] = found
    return found


# ---- in time ----------------------------------------------------------------

def span_timing(life, due, span, amounts):
    """YES in time, HALF perhaps, LATE, or None: no performance of this duty (S12).

    `amounts`: a period counts what lies in it, not what only meets it (S5)."""
    if due.answers is not None and span.e1 <= due.answers.s0:   # surely over before the event
        return None
    low, high, doubtful = life.own_opening
    if span.e1 <= low:                                          # over before its own window
        return None
    timing = YES if span.e0 > high and not (doubtful and low > PAST) else HALF
    if due.period is not None:                                  # W: outside is not late
        fit = within(span, due.period) if amounts else intersects(span, due.period)
        return min(timing, fit) or None
    if due.deadline is not None:
        fit = done_by(span, *due.deadline)
        return LATE if fit == NO else min(timing, fit)
    return timing


def deed_timing(case, life, due, deed, amounts=False):
    """How the times that are told for a performance fit: a timing, and if it is disputed.

    Where sources differ on the time, the words for and against "in time" are
    weighed like those on any aspect (N15)."""
    timings = {span: span_timing(life, due, span, amounts) for span in deed.times}
    kinds = set(timings.values())
    if len(kinds) == 1 and not deed.denials:
        return kinds.pop(), False
    mark = Mark()
    for span, claims in deed.times.items():
        timing = timings[span]
        for claim in claims:
            if timing == HALF:
                mark.half = True
            else:
                case.weigh(mark, claim, timing == YES, timing != YES, life.party,
                           life.agreement, deed.incident.span)
    for claim in deed.denials:
        span = deed.incident.span if claim.value is None \
            else occurrence(claim.value, deed.incident.zone)
        if span_timing(life, due, span, amounts) == YES:
            case.weigh(mark, claim, False, True, life.party, life.agreement,
                       deed.incident.span)
    mark.seal(case.k)
    missed = LATE if LATE in kinds else None
    if mark.pro and mark.contra:
        if mark.fs and not mark.ts:
            return missed, False
        return YES, mark.fs or not mark.ts
    if mark.pro:
        return YES, False
    if mark.half:
        return HALF, False
    return missed, False


def assumed_early(life, span):
    """Done, or perhaps done, before the clause began to bind (S12)."""
    return life.window.o1 > PAST and life.window.o1 < FUTURE and span.e0 <= life.window.o1
