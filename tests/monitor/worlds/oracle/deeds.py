# SPDX-License-Identifier: LGPL-2.1-or-later
"""Performances and omissions of a duty, and whether they were in time (R8, S12, D13)."""

from .dates import HALF, NO, PAST, YES, FUTURE, done_by, intersects, occurrence, within
from .frames import Question, assess, claimed
from .marks import (ALLEGED, CONTESTED, ESTABLISHED, Mark, NOT_ENGAGED, POSSIBLE, decide)

CLAIMED = "claimed"
UNTOLD = occurrence(None, None)     # a date that nobody tells
LATE = "late"
SPOKEN_OF = (ESTABLISHED, CLAIMED, CONTESTED, POSSIBLE)


class Deed:
    """A performance that is told of: its status as a fact, who tells it, and when it was."""

    __slots__ = ("incident", "status", "open", "marks", "assumed", "own_account",
                 "other_account", "speaks_of_time")

    def __init__(self, assessed, own_account, other_account, speaks_of_time):
        self.incident = assessed.incident
        self.status = CLAIMED if assessed.status == ALLEGED else assessed.status
        self.open, self.marks = assessed.open, assessed.marks
        self.assumed = set(assessed.assumed)
        self.own_account, self.other_account = own_account, other_account
        self.speaks_of_time = speaks_of_time       # another time than the record, or none

    @property
    def span(self):
        """When it was by the record."""
        return self.incident.span


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
    own = other = speaks = False
    for claim in case.world.claims_about.get(incident.id, ()):
        speaks = speaks or claim.aspect == "time" or "time" in claim.silent
    for claim in case.about.get(incident.id, ()):
        for speaker in claim.speakers if claim.asserts else ():
            stands = case.standing(speaker, question.party, question.norm,
                                   claim.said or incident.span)
            own, other = own or stands.own, other or not stands.own
    return Deed(assessed, own, other, speaks)


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

def too_early(life, span):
    """Whether it was over before the window in the text of the clause began (S12, R2.3)."""
    low, high, _ = life.own_opening
    if span.e1 <= low:
        return HALF if life.own_doubt or span.doubtful else YES
    return NO if span.e0 > high else HALF


def span_timing(life, due, span, amounts):
    """YES in time, HALF perhaps, LATE, or None: no performance of this duty (S12).

    `amounts`: a period counts what lies in it, not what only meets it (S5)."""
    if due.answers is not None and span.e1 <= due.answers.s0 \
            and not (span.doubtful or due.answers.doubtful):    # surely over before the event
        return None
    early = too_early(life, span)
    if early == YES:
        return None
    timing = YES if early == NO else HALF
    if due.period is not None:                                  # W: outside is not late
        fit = within(span, due.period) if amounts else intersects(span, due.period)
        return min(timing, fit) or None
    if due.deadline is not None:
        fit = done_by(span, *due.deadline)
        return LATE if fit == NO else min(timing, fit)
    return timing


def deed_timing(case, life, due, deed, amounts=False):
    """The status of a performance at one time at which the duty is due, and its timing.

    Where sources tell another time than the record, or none, that it was in time is an
    aspect like the others (S12)."""
    if not deed.speaks_of_time or deed.status not in SPOKEN_OF:
        return deed.status, span_timing(life, due, deed.span, amounts), deed.open
    incident, mark, late = deed.incident, Mark(), False
    always = span_timing(life, due, UNTOLD, amounts) == YES           # D18: no time is asked for
    claims = [c for c in case.about.get(incident.id, ())
              if c.aspect == "time" or c.aspect is None and c.asserts]
    named = any(c.asserts and _tells_time(c, incident) for c in claims)
    for claim in claims:
        if not _tells_time(claim, incident):
            if always and claim.asserts:
                case.weigh(mark, claim, True, False, life.party, life.norm, incident.span)
            mark.half = mark.half or claim.asserts and not named      # R3.5
            continue
        told = incident.span if claim.aspect is None else claimed(case, claim, incident)
        timing = span_timing(life, due, told, amounts)
        late = late or claim.asserts and timing == LATE
        if claim.asserts and timing == HALF:
            mark.half = True
        elif claim.asserts or timing == YES:
            case.weigh(mark, claim, claim.asserts and timing == YES,
                       not claim.asserts or timing != YES, life.party, life.norm,
                       incident.span, mismatch=claim.asserts and timing != YES)
    mark.seal(case.k)
    status, unsaid = decide({**deed.marks, "time": mark})
    if status == POSSIBLE:
        if deed.status in (CONTESTED, ESTABLISHED, CLAIMED):
            return deed.status, HALF, ()
        return POSSIBLE, YES, unsaid
    if status in (ESTABLISHED, CONTESTED):
        return status, YES, ()
    if status == ALLEGED:
        return CLAIMED, YES, ()
    return deed.status, LATE if late else None, ()


def _tells_time(claim, incident):
    """Whether a claim tells a time, its own or that of the record."""
    if claim.aspect == "time" and claim.value is not None:
        return True
    return incident.time is not None and "time" not in claim.silent


def is_listed(life, dues, deed):
    """Whether a finding lists it: it counts for some time at which the duty is due."""
    return any(deed.speaks_of_time or span_timing(life, due, deed.span, False) is not None
               for due in dues)


def assumed_early(life, span):
    """Done, or perhaps done, before the clause began to bind (S12)."""
    return life.window.o1 > PAST and life.window.o1 < FUTURE and span.e0 <= life.window.o1
