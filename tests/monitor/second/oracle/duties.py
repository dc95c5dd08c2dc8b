# SPDX-License-Identifier: LGPL-2.1-or-later
"""The order for duties ("In one place"), for each time at which a duty is due.

L1..L17 are its lines; Q1..Q11 those of S5, where a number is promised. The case
counts how often each line decides, for the generator's table.
"""

from math import inf

from . import amounts
from .bound import bound_mark
from .coverage import covered
from .dates import HALF, NO, YES, intersects
from .deeds import (CLAIMED, LATE, assumed_early, deed_timing, deeds_of, omissions_of)
from .force import FAILURE, PHASE, force_mark
from .marks import ALLEGED, CONTESTED, ESTABLISHED, POSSIBLE

ORDER = ("violated", "contested", "alleged", "overdue", "partial", "unknown", "claimed")  # S1


class Due:
    """One time at which a duty is due."""

    def __init__(self, trigger=YES, event=None, answers=None, deadline=None, dated=True,
                 period=None, since=None):
        self.trigger = trigger        # YES, or HALF: the trigger is open
        self.event = event            # what set it off, if that is dated
        self.answers = answers        # the event that it answers, from which deeds count
        self.deadline = deadline      # (lo, hi, doubtful), or None
        self.dated = dated            # whether a deadline that there is has a date
        self.period = period          # the window of a period
        self.since = since            # from when silence must be covered

    @property
    def passed(self):
        """Whether the deadline surely passed, is within its range, or is ahead."""
        return self._passed

    def place(self, at):
        """Looks where the time asked for lies: ahead, within, passed."""
        low, high, doubtful = self.deadline
        self._passed = "ahead" if at < low else "within" if at < high or doubtful else "passed"


class Result:
    """What became of a duty at one time."""

    __slots__ = ("status", "unknown", "remedied", "coverage", "line", "due", "amount")

    def __init__(self, status, line, unknown=(), remedied=False, coverage=(), due=None):
        self.status, self.line, self.due = status, line, due
        self.unknown, self.remedied, self.coverage = set(unknown), remedied, set(coverage)
        self.amount = None


class Weighing:
    """The performances and omissions of one time at which a duty is due."""

    def __init__(self, case, life, due, amounts_count=False):
        self.case, self.life, self.due = case, life, due
        self.sure, self.claimed, self.contested = [], [], []
        self.perhaps, self.perhaps_contested = [], []
        self.late, self.late_own, self.late_other = [], [], []
        self.possible, self.possible_perhaps = [], []
        for deed in deeds_of(case, life.norm, life.party):
            self._sort(deed, amounts_count)
        self.omission = {}
        if due.deadline is None or due.passed == "passed":      # W: omissions
            for omission in omissions_of(case, life.norm, life.party):
                self._omit(omission)

    def _sort(self, deed, amounts_count):
        timing, disputed = deed_timing(self.case, self.life, self.due, deed, amounts_count)
        if timing is None:
            return
        status = CONTESTED if disputed and deed.status in (ESTABLISHED, CLAIMED) \
            else deed.status
        if timing == LATE:
            self._sort_late(deed, status)
        elif status == ESTABLISHED:
            (self.sure if timing == YES else self.perhaps).append(deed)
        elif status == CLAIMED:
            (self.claimed if timing == YES else self.perhaps).append(deed)
        elif status == CONTESTED:
            (self.contested if timing == YES else self.perhaps_contested).append(deed)
        elif status == POSSIBLE:
            (self.possible if timing == YES else self.possible_perhaps).append(deed)
        if timing != LATE and assumed_early(self.life, deed.span):
            deed.assumed.add("time")                            # S12

    def _sort_late(self, deed, status):
        if status == ESTABLISHED:
            self.late.append(deed)
        elif status in (CLAIMED, CONTESTED):                    # N19: also if disputed
            if deed.own_account:
                self.late_own.append(deed)
            if deed.other_account:
                self.late_other.append(deed)

    def _omit(self, omission):
        """An omission of this time: of a period, if it meets it."""
        status = omission.status
        if self.due.period is not None and omission.incident.time is not None:
            fit = intersects(omission.incident.span, self.due.period)
            if fit == NO:
                return
            if fit == HALF and status in (ESTABLISHED, ALLEGED, CONTESTED):
                status = POSSIBLE
        self.omission.setdefault(status, []).append(omission)

    @property
    def disputed(self):
        """Contested performances that are not surely late."""
        return self.contested + self.perhaps_contested


# ---- bound and force first (S1, the star) -----------------------------------

def standing_at(case, life, due):
    """Bound and force at the last moment before the deadline: two states and open aspects.

    Returns none, open, contested, weak or strong, and the aspects that are open."""
    key = ("standing", life.norm.id, life.party, due.deadline, due.period is None,
           tuple(life.choices.items()))
    found = case.memo.get(key)
    if found is None:
        found = case.memo[key] = _standing_at(case, life, due)
    return found


def _standing_at(case, life, due):
    if due.deadline is None or not due.dated:
        low = high = case.at
    else:
        low, high = due.deadline[0] - 1, due.deadline[1] - 1
    purpose = FAILURE if due.period is None else PHASE          # S16: periods end with it
    bound = bound_mark(case, life.norm, life.party, _moment(low, high)).state()
    mark, look = force_mark(case, life, low, high, purpose)
    force = mark.state()
    if "none" in (bound, force):
        lasting = not any(kind == "suspended" for _, kind in look.causes)
        return "none", (), bound == "none" or lasting
    unsaid = tuple(name for name, state in (("bound", bound), ("force", force))
                   if state == "open")
    if unsaid:
        return "open", unsaid, True
    if "contested" in (bound, force):
        return "contested", (), True
    return ("weak" if "weak" in (bound, force) else "strong"), (), True


def _moment(low, high):
    from .spans import span_at
    return span_at(low, high)


def failing(case, life, due, status, line, remedied=False, coverage=()):
    """A failure, after a look at bound and force (S1)."""
    state, unsaid, _ = standing_at(case, life, due)
    if state == "none":
        return Result("not-due", line + "-not-due", due=due)
    if state == "open":
        return Result("unknown", line + "-open", unsaid, due=due)
    if state == "contested":
        return Result("contested", line + "-contested", due=due)
    if state == "weak" and status == "violated":                # W: said weakly
        return Result("alleged", line + "-weak", (), remedied, coverage, due)
    return Result(status, line, (), remedied, coverage, due)


def ended_before(case, life, due):
    """Plainly not bound or not in force at the deadline: nothing is due (S3, S4, S16, D9)."""
    return due.dated and standing_at(case, life, due)[0] == "none"


# ---- the order --------------------------------------------------------------

def in_order(case, life, due):
    """The first line that applies, without a promised number (L3..L17)."""
    w = Weighing(case, life, due)
    if w.sure:
        return Result("complied", "L3", due=due)
    if ESTABLISHED in w.omission:
        return failing(case, life, due, "violated", "L4")
    if CONTESTED in w.omission or w.disputed and not w.claimed \
            or w.claimed and ALLEGED in w.omission:
        return Result("contested", "L5", due=due)
    if w.claimed:
        return Result("claimed", "L6", due=due)
    if w.perhaps:
        return Result("unknown", "L7", {"time"}, due=due)
    return doubtful_due(case, life, due, w) or late_or_silent(case, life, due, w)


def doubtful_due(case, life, due, w):
    """Lines 8, 9 and 10: no deadline, ahead, trigger open, deadline in doubt."""
    if due.deadline is None:
        if ALLEGED in w.omission:
            return failing(case, life, due, "alleged", "L8-alleged")
        open_end = () if life.norm.open_ended else ("deadline",)
        return Result("not-due", "L8-none", open_end, due=due)
    if due.passed == "ahead":
        return Result("not-due", "L8-ahead", due=due)
    if due.trigger == HALF:
        if ended_before(case, life, due):
            return Result("not-due", "L9-ended", due=due)
        return Result("unknown", "L9", {"trigger"}, due=due)
    if due.passed == "within":
        if ended_before(case, life, due):
            return Result("not-due", "L10-ended", due=due)
        return Result("unknown", "L10", {"deadline"}, due=due)
    return None


def late_or_silent(case, life, due, w):
    """Lines 11 to 17, once the deadline surely passed."""
    if w.late:
        return failing(case, life, due, "violated", "L11", True)
    if w.late_own:
        return failing(case, life, due, "violated", "L12", "claimed")
    if ALLEGED in w.omission:
        return failing(case, life, due, "alleged", "L13")
    return possible_or_silent(case, life, due, w)


def possible_or_silent(case, life, due, w):
    """Lines 14 to 17."""
    performed = w.possible + w.possible_perhaps
    if performed or POSSIBLE in w.omission:
        if not performed and ended_before(case, life, due):
            return Result("not-due", "L14-ended", due=due)
        unknown = {a for deed in performed for a in deed.open}
        unknown |= {"time"} if w.possible_perhaps else set()
        unknown |= {a for o in w.omission.get(POSSIBLE, ()) for a in o.open} or set()
        return Result("unknown", "L14", unknown or {"time"}, due=due)
    remedied = "claimed" if w.late_other else False
    ids = watched(case, life, due)
    if ids is not None:
        return failing(case, life, due, "violated", "L15", remedied, ids)
    if life.norm.public:
        return failing(case, life, due, "overdue", "L16", remedied)
    if ended_before(case, life, due):
        return Result("not-due", "L17-ended", due=due)
    return Result("unknown", "L17", {"performance"}, due=due)


def watched(case, life, due):
    """The records that covered the whole time until the deadline, or None (S1)."""
    since = due.since if due.since is not None else life.window.o0
    return covered(case, life.norm, life.party, since, due.deadline[1])


# ---- with a promised number (S5) --------------------------------------------

class Sums:
    """E, C, K and H of S5 for one promise."""

    def __init__(self, case, w, promise):
        world = case.world

        def total(*lists):
            return amounts.total(world, [d.incident for deeds in lists for d in deeds], promise)

        self.promise = amounts.promised(promise)
        self.e, self.c = total(w.sure), total(w.sure, w.claimed)
        self.k = total(w.sure, w.claimed, w.contested, w.perhaps_contested)
        self.h = total(w.sure, w.claimed, w.perhaps)
        self.all_established = total(w.sure, w.late,
                                     [d for d in w.perhaps if d.status == ESTABLISHED])


def with_amount(case, life, due, promise):
    """The first line of S5 that applies, for one promised number."""
    w = Weighing(case, life, due, amounts_count=True)
    s = Sums(case, w, promise)
    result = _amount_decides(case, life, due, w, s)
    result.amount = s
    return result


def _amount_decides(case, life, due, w, s):
    a = s.promise
    if s.e[0] >= a:
        if w.sure:
            return Result("complied", "Q1", due=due)
    if ESTABLISHED in w.omission:
        return failing(case, life, due, "violated", "Q2")
    enough = s.c[0] >= a and bool(w.sure or w.claimed)
    if CONTESTED in w.omission or ALLEGED in w.omission and enough:
        return Result("contested", "Q3", due=due)
    if w.disputed and not enough and (s.k[0] >= a or not (s.e[0] or s.c[0] or s.k[0])):
        return Result("contested", "Q3", due=due)
    if enough:
        return Result("claimed", "Q4", due=due)
    if w.perhaps and s.h[0] >= a:
        return Result("unknown", "Q5", {"time"}, due=due)
    early = doubtful_due(case, life, due, w)
    if early is not None:
        early.line = early.line.replace("L", "Q6-L")
        return early
    return _amount_late(case, life, due, w, s)


def _amount_late(case, life, due, w, s):
    """S5 7 to 11, once the deadline surely passed."""
    if w.late:
        whole = s.all_established[0] >= s.promise
        return failing(case, life, due, "violated", "Q7", True if whole else "partly")
    if w.late_own:
        return failing(case, life, due, "violated", "Q7-own", "claimed")
    if ALLEGED in w.omission:
        return failing(case, life, due, "alleged", "Q8")
    if s.e[0] > 0 or s.c[0] > 0 or s.k[0] > 0:
        remedied = "claimed" if w.late_other else False
        ids = watched(case, life, due)
        if ids is not None:
            return failing(case, life, due, "violated", "Q9-covered", remedied, ids)
        if s.e[0] > 0 or s.c[0] > 0:
            return failing(case, life, due, "partial", "Q9", remedied)
        return Result("contested", "Q9-contested", due=due)
    if w.sure or w.claimed:
        return Result("unknown", "Q10", {"quantity"}, due=due)
    if w.perhaps:                                               # N20
        ids = watched(case, life, due) if s.h[0] > 0 else None
        if ids is not None:     # too little if in time, late if not: violated either way
            return failing(case, life, due, "violated", "Q10-covered", False, ids)
        unknown = {"time"} if s.h[0] > 0 else {"time", "quantity"}
        return Result("unknown", "Q10-perhaps", unknown, due=due)
    result = possible_or_silent(case, life, due, w)
    result.line = result.line.replace("L", "Q11-L")
    return result


# ---- one time, and the worst of several -------------------------------------

def at_one_time(case, life, due):
    """What became of the duty at one time: of several numbers the worst (S5)."""
    if due.deadline is not None:
        due.place(case.at)
    promises = [q for q in life.norm.quantities if amounts.promised(q) is not None]
    if not promises:
        return count(case, in_order(case, life, due))
    results = [with_amount(case, life, due, q) for q in promises]
    for result in results:
        count(case, result)
    if len(results) == 1:
        return results[0]
    status = worst([r.status for r in results], periods=False)
    chosen = [r for r in results if r.status == status] or results
    made = Result(status, chosen[0].line, due=due)
    for result in chosen:
        made.unknown |= result.unknown
        made.coverage |= result.coverage
    made.remedied = min((r.remedied for r in chosen), key=REMEDIES.index)
    return made


REMEDIES = [False, "claimed", "partly", True]


def count(case, result):
    """Keeps how often each line decides."""
    lines = case.memo.setdefault("lines", {})
    lines[result.line] = lines.get(result.line, 0) + 1
    return result


def worst(statuses, periods=True):
    """The worst of several times or periods, or numbers (S1, S5, D10)."""
    for status in ORDER:
        if status in statuses:
            return status
    if statuses and all(s == "complied" for s in statuses):
        return "complied"
    if periods and "complied" in statuses:
        return "complied-so-far"
    return "not-due"


def shown_quantities(case, life, due):
    """The `quantities` of a finding: promised, established, claimed (S5)."""
    shown = []
    for promise in life.norm.quantities:
        entry = {"unit": promise["unit"]}
        if promise.get("of") is not None:
            entry["of"] = promise["of"]
        if life.norm.kind == "duty" and amounts.promised(promise) is not None:
            entry["promised"] = amounts.promised(promise)
            s = Sums(case, Weighing(case, life, due, amounts_count=True), promise)
            entry["established"] = _pair(s.e)
            entry["claimed"] = _pair(s.c)
        shown.append(entry)
    return sorted(shown, key=lambda e: (e["unit"], e.get("of", ""), e.get("promised", -1)))


def _pair(bounds):
    return [bounds[0], None if bounds[1] == inf else bounds[1]]
