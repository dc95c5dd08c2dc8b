# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether a clause is in force for a party at a moment, on whose word, and its phase.

Three things look at force: an incident (at its beginning; its dates are the
aspect `time`), the failure of a duty (at the last moment before the deadline;
the natural end does not count, S16), and the phase (at the time asked for).
"""

from .acts import acts_on, deniers, effect, holds, parties_by_side, touches_party
from .dates import ALWAYS, HALF, NO, YES, Span, before, intersects
from .marks import Mark

INCIDENT, FAILURE, PHASE = "incident", "failure", "phase"


class Look:
    """What acts and dates say of one moment: a value, its voices, the last cause."""

    def __init__(self):
        self.value = YES
        self.against = []       # authors of acts of half (D19)
        self.denials = []       # pairs (for, against) of denied acts of half (W)
        self.dissent = []       # authors of acts without effect (R9)
        self.causes = []        # of force 0: (earliest, latest, kind)
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
    return [a for a in acts_on(case, norm, party) if a.kind in kinds
            and (hold.until is None or a.when[0] < hold.until[1])]     # else nothing is left to end


def look_at_hold(case, norm, party, hold, look, lo, hi):
    """What one ending act does to force at a moment (S4)."""
    found = _in_effect(hold, lo, hi)
    if not found:
        return
    if hold.value == NO:
        look.dissent += hold.act.by
        return
    taken = hold.value if found == YES else HALF
    restored = [(effect(case, act, norm, party), _strictly_later(hold.when, act.when),
                 before(*act.when, lo, hi), act) for act in _restorations(case, norm, party, hold)]
    restored = [r for r in restored if r[0] and r[1] and r[2]]
    if any(value >= hold.value and later == YES and begun == YES
           for value, later, begun, _ in restored):
        return
    for value, later, begun, act in restored:
        if value < hold.value:                  # of less effect: open from then on
            look.lower(HALF)
            denied = deniers(case, act)
            if denied:
                look.denials.append((act.by, denied))
        taken = HALF
    if any(value < hold.value and later == YES and begun == YES
           for value, later, begun, _ in restored):
        return
    if taken == YES:
        look.lower(NO)
        look.causes.append((*hold.when, "suspended" if hold.kind == "suspend" else "ended"))
    elif hold.value == HALF:               # also when it may have been done before (D6, D19)
        look.half_act(case, hold.act)
    else:
        look.lower(HALF)


def _strictly_later(first, second):
    """Whether the second moment surely or perhaps comes after the first."""
    if second[1] <= first[0]:
        return NO
    return YES if second[0] >= first[1] else HALF


class Departure:
    """One of two sides, which leaves with the last of its parties (S17)."""

    def __init__(self, case, norm, members):
        self.case, self.norm, self.members = case, norm, members
        self.holds = {m: [h for h in holds(case, norm, m) if h.kind == "withdraw" and h.value]
                      for m in members}

    def touches(self, party):
        """Everybody but who is of the side, or touched by what was done itself."""
        wholes = self.case.ties.reach(party, "organ", self.case.now())
        return all(self.holds.values()) and not any(m in wholes for m in self.members)

    def look(self, party, found, lo, hi):
        """What it does to force at a moment: half, while all of the side have left."""
        last = None
        for member in self.members:
            left = [h for h in self.holds[member] if self._gone(member, h, lo, hi)]
            if not left:
                return
            first = min(left, key=lambda h: h.when)
            if last is None or (first.when, first.act.by[0]) > (last.when, last.act.by[0]):
                last = first
        if last is not None and not touches_party(self.case, last.act, party):
            found.half_act(self.case, last.act)

    def _gone(self, member, hold, lo, hi):
        seen = Look()
        look_at_hold(self.case, self.norm, member, hold, seen, lo, hi)
        return seen.value != YES


def departures(case, norm):
    """The sides of an agreement that may leave; there must be two (S17)."""
    key = ("departures", norm.id)
    found = case.memo.get(key)
    if found is None:
        sides = parties_by_side(case.world.agreements[norm.agreement])
        found = case.memo[key] = [Departure(case, norm, sorted(members))
                                  for members in sides.values()] if len(sides) == 2 else []
    return found


def look(case, life, lo, hi, purpose, doubtful=False):
    """All that acts and dates say of force at a moment in [lo, hi] (S3, S4, S16).

    Where the moment is doubtful, whether it lies behind anything is open (R2.3)."""
    found = Look()
    norm, party = life.norm, life.party
    for hold in life.holds:
        look_at_hold(case, norm, party, hold, found, lo, hi)
    for side in departures(case, norm):
        if side.touches(party):
            side.look(party, found, lo, hi)
    for end in life.ends:
        reached = end.reached(lo, hi)
        if reached == YES and end.value == YES:
            found.lower(NO)
            found.causes.append((end.lo, end.hi, "ended"))
        elif reached:
            found.lower(HALF)
    # S2, S3: force, or its end, is open, and a claim can settle it.
    found.presumed = life.undated or (not life.told and not life.draft
                                      and life.norm.window is None)
    start = life.start
    if start is not None and start.act is not None and \
            (start.value == HALF or before(start.hi, start.hi, lo, hi) != YES):
        found.lower(HALF)                                    # entry by half
        denied = deniers(case, start.act)
        if denied:
            found.denials.append((start.act.by, denied))
    _look_at_dates(life, found, lo, hi, purpose)
    if doubtful and any(kind != "pending" for _, _, kind in found.causes):
        found.causes = [cause for cause in found.causes if cause[2] == "pending"]
        found.value = NO if found.causes else HALF
    return found


def _look_at_dates(life, found, lo, hi, purpose):
    """The beginning and the natural end, where they are not the aspect `time`."""
    if purpose == INCIDENT:
        return
    begun = life.begun(lo, hi)
    if life.empty and purpose == FAILURE:
        found.lower(NO)
        found.causes.append((None, None, "pending"))
    elif begun == NO:
        found.lower(NO)
        found.causes.append((None, None, "pending"))
        if purpose == PHASE:
            found.denials.clear()               # D5: of acts before the beginning
    elif begun == HALF:
        found.lower(HALF)
    if purpose == PHASE:
        over = life.over(lo, hi)
        if over == YES:
            found.denials.clear()               # D5: and after the natural end
            found.lower(NO)
            found.causes.append((life.window.c0, life.window.c1, "ended"))
        elif over == HALF:
            found.lower(HALF)
            for extension in life.extensions:                # S4: contested if denied
                if extension.deniers and extension.lo <= hi and lo < extension.hi:
                    found.denials.append((extension.act.by, extension.deniers))


def force_mark(case, life, lo, hi, purpose, span=None, dissent=True):
    """The aspect force at a moment, with the claims on it (R8, R9, S2, W)."""
    from .spans import claimed_window
    mark = Mark()
    found = look(case, life, lo, hi, purpose, span is not None and span.doubtful)
    if not life.draft and not (found.presumed and found.value == YES):
        mark.records(found.value)
    for speakers in ([found.against] + ([found.dissent] if dissent else [])):
        if speakers:
            mark.say(list(speakers), False, False)
    for supporters, opponents in found.denials:
        mark.say(list(supporters), True, False)
        mark.say(list(opponents), False, False)
    moment = Span(lo, hi, lo + 1, hi + 1, span is not None and span.doubtful)
    span = span or moment
    apart, claimed = purpose != INCIDENT and life.outside_own(lo, hi), False
    said = False                        # that it is, or may be, in force then
    for claim in life.claims:
        if apart and claim.about == life.agreement.id:
            continue                    # N29: the whole is in force, this clause's time is not
        window = claimed_window(case, claim)
        fit = YES if window == ALWAYS else intersects(moment, window)
        if fit == YES:
            claimed, said = True, said or claim.asserts
            case.weigh(mark, claim, claim.asserts, claim.asserts, life.party, life.norm,
                       span)
        elif fit == HALF and claim.asserts:
            mark.half = said = True
        # N27: outside the time that it names, a claim on force says nothing.
    if found.presumed and not (mark.pro or mark.contra) or (
            (life.undated or not life.told) and not life.draft and not claimed
            and found.value != NO):
        mark.half = True                # S3: an act without effect dates no end
    if life.draft and not said:
        mark.text(False)                # S2: never more than what is said of it
    elif life.draft and found.value != YES:
        mark.records(found.value)       # what is said of a draft, and then ended
    return mark.seal(case.k), found


def phase_of(case, life):
    """Force at the time asked for (W, "Phase")."""
    if life.draft and not life.lifted:
        return "not-agreed"
    mark, found = force_mark(case, life, case.at, case.at, PHASE, dissent=False)
    if mark.pro and mark.contra:
        return "contested"
    if mark.pro:
        return "active"
    if life.begun(case.at, case.at) == NO:                   # R9.1
        return "pending"
    if life.over(case.at, case.at) == YES:                   # R9.8
        return "ended"
    if mark.half:
        return "unknown"
    if any(kind == "pending" for _, _, kind in found.causes):
        return "pending"
    if not found.causes and life.draft:
        return _draft_phase(case, life)
    suspended = max((lo for lo, _, kind in found.causes if kind == "suspended"), default=None)
    ended = [hi for _, hi, kind in found.causes if kind == "ended"]
    # R9.3: surely the last cause.
    return "suspended" if suspended is not None and all(hi < suspended for hi in ended) else "ended"


def _draft_phase(case, life):
    """Outside the time for which a draft is said to be in force."""
    from .spans import claimed_window
    starts = [claimed_window(case, c).o0 for c in life.claims if c.asserts]
    return "pending" if starts and min(starts) > case.at else "ended"
