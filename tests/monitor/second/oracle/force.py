# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether a clause is in force for a party at a moment, on whose word, and its phase.

Three things look at force: an incident (at its beginning; its dates are the
aspect `time`), the failure of a duty (at the last moment before the deadline;
the natural end does not count, S16), and the phase (at the time asked for).
"""

from .acts import acts_on, deniers, effect
from .dates import HALF, NO, YES, Span, before, intersects
from .marks import Mark

INCIDENT, FAILURE, PHASE = "incident", "failure", "phase"


class Look:
    """What acts and dates say of one moment: a value, its voices, the last cause."""

    def __init__(self):
        self.value = YES
        self.against = []       # authors of acts of half (D19)
        self.denials = []       # pairs (for, against) of denied acts of half (W)
        self.dissent = []       # authors of acts without effect (R9)
        self.causes = []        # of force 0: (moment, kind)
        self.presumed = False   # open as long as nobody speaks of it

    def lower(self, value):
        """Takes force down to a value."""
        self.value = min(self.value, value)

    def half_act(self, case, act):
        """An act of half that takes force away."""
        self.lower(HALF)
        self.against += act.by
        denied = deniers(case, act)
        if denied:
            self.denials.append((denied, act.by))


def _in_effect(hold, lo, hi):
    """Whether a hold has begun, and has not run out by itself, at a moment."""
    found = before(*hold.when, lo, hi)
    if hold.until is not None and found:
        found = min(found, YES - before(*hold.until, lo, hi))
    return found


def _restorations(case, norm, party, hold):
    """What may end a hold: resume a suspension; revive that and more (S4)."""
    kinds = ("resume", "revive") if hold.kind == "suspend" else ("revive",)
    return [a for a in acts_on(case, norm, party) if a.kind in kinds]


def look_at_hold(case, norm, party, hold, look, lo, hi):
    """What one ending act does to force at a moment (S4)."""
    found = _in_effect(hold, lo, hi)
    if not found:
        return
    if hold.value == NO:
        look.dissent += hold.act.by
        return
    taken = hold.value if found == YES else HALF
    for act in _restorations(case, norm, party, hold):
        value = effect(case, act, norm, party)
        later = _strictly_later(hold.when, act.when)
        begun = before(*act.when, lo, hi)
        if not value or not later or not begun:
            continue
        if later == YES and begun == YES and value >= hold.value:
            return
        if later == YES and begun == YES:       # of less effect: open from then on
            look.lower(HALF)
            denied = deniers(case, act)
            if denied:
                look.denials.append((act.by, denied))
            return
        taken = HALF
    if taken == YES:
        look.lower(NO)
        look.causes.append((hold.when[1], "suspended" if hold.kind == "suspend" else "ended"))
    elif hold.value == HALF:               # also when it may have been done before (D6, D19)
        look.half_act(case, hold.act)
    else:
        look.lower(HALF)


def _strictly_later(first, second):
    """Whether the second moment surely or perhaps comes after the first."""
    if second[0] > first[1]:
        return YES
    return HALF if second[1] >= first[0] else NO


def look(case, life, lo, hi, purpose):
    """All that acts and dates say of force at a moment in [lo, hi] (S3, S4, S16)."""
    found = Look()
    norm, party = life.norm, life.party
    for hold in life.holds:
        look_at_hold(case, norm, party, hold, found, lo, hi)
    for end in life.ends:
        reached = before(end.lo, end.hi, lo, hi)
        if reached == YES and end.value == YES:
            found.lower(NO)
            found.causes.append((end.hi, "ended"))
        elif reached:
            found.lower(HALF)
    # S2, S3: force, or its end, is open, and a claim can settle it.
    found.presumed = life.undated or (not life.told and not life.draft
                                      and life.norm.window is None)
    start = life.start
    if start is not None and start.act is not None and \
            (start.value == HALF or before(start.hi, start.hi, lo, hi) != YES):
        if before(*start.act.when, lo, hi):
            found.lower(HALF)                                # entry by half
            denied = deniers(case, start.act)
            if denied:
                found.denials.append((start.act.by, denied))
    _look_at_dates(life, found, lo, hi, purpose)
    return found


def _look_at_dates(life, found, lo, hi, purpose):
    """The beginning and the natural end, where they are not the aspect `time`."""
    for old, act in life.gaps:                               # N10
        if before(old[0], old[1], lo, hi) == YES and before(*act, lo, hi) != YES:
            found.lower(NO if before(*act, lo, hi) == NO else HALF)
            found.causes.append((old[1], "ended"))
    if purpose == INCIDENT:
        return
    begun = life.begun(lo, hi)
    if begun == NO:
        found.lower(NO)
        found.causes.append((None, "pending"))
        if purpose == PHASE:
            found.denials.clear()               # D5: of acts before the beginning
    elif begun == HALF:
        found.lower(HALF)
    if purpose == PHASE:
        over = life.over(lo, hi)
        if over == YES:
            found.denials.clear()               # D5: and after the natural end
            found.lower(NO)
            found.causes.append((life.window.c1, "ended"))
        elif over == HALF:
            found.lower(HALF)
            for extension in life.extensions:                # S4: contested if denied
                if extension.deniers and extension.lo <= hi and lo < extension.hi:
                    found.denials.append((extension.act.by, extension.deniers))


def force_mark(case, life, lo, hi, purpose, span=None, dissent=True):
    """The aspect force at a moment, with the claims on it (R8, R9, S2, W)."""
    from .spans import claimed_window
    mark = Mark()
    found = look(case, life, lo, hi, purpose)
    if life.draft:
        if found.value != YES:          # what is said of a draft, and then ended
            _apply_value(mark, found.value)
    elif not (found.presumed and found.value == YES):
        _apply_value(mark, found.value)
    for speakers in ([found.against] + ([found.dissent] if dissent else [])):
        if speakers:
            mark.say(list(speakers), False, False)
    for supporters, opponents in found.denials:
        mark.say(list(supporters), True, False)
        mark.say(list(opponents), False, False)
    span = span or Span(lo, hi, lo + 1, hi + 1, False)
    apart = purpose != INCIDENT and life.outside_own(lo, hi)
    for claim in life.claims:
        if apart and claim.about == life.agreement.id:
            continue                    # N29: the whole is in force, this clause's time is not
        window = claimed_window(case, claim)
        fit = intersects(span, window)
        if fit == YES:
            case.weigh(mark, claim, claim.asserts, claim.asserts, life.party, life.agreement,
                       span)
        elif fit == HALF and claim.asserts:
            mark.half = True
        # N27: outside the time that it names, a claim on force says nothing.
    if found.presumed and not (mark.pro or mark.contra):
        mark.half = True
    if life.draft and not (mark.pro or mark.contra or mark.half):
        mark.text(False)                # S2: never more than what is said of it
    return mark.seal(case.k), found


def _apply_value(mark, value):
    """What the text and the acts say is a strong word; half is a half mark (W)."""
    if value == YES:
        mark.text(True)
    elif value == NO:
        mark.text(False)
    else:
        mark.half = True


def phase_of(case, life):
    """Force at the time asked for (W, "Phase")."""
    if life.draft and not life.lifted:
        return "not-agreed"
    mark, found = force_mark(case, life, case.at, case.at, PHASE, dissent=False)
    if mark.pro and mark.contra:
        return "contested"
    if mark.pro:
        return "active"
    if mark.half:
        return "unknown"
    if any(kind == "pending" for _, kind in found.causes):
        return "pending"
    if not found.causes and life.draft:
        return _draft_phase(case, life)
    last = max((c for c in found.causes), key=lambda c: (c[0], c[1] == "ended"), default=None)
    return last[1] if last else "ended"


def _draft_phase(case, life):
    """Outside the time for which a draft is said to be in force."""
    from .spans import claimed_window
    starts = [claimed_window(case, c).o0 for c in life.claims if c.asserts]
    return "pending" if starts and min(starts) > case.at else "ended"
