# SPDX-License-Identifier: LGPL-2.1-or-later
"""The order for duties ("In one place"), for each time at which a duty is due.

L1..L17 are its lines; Q1..Q11 those of S5, where a number is promised. The case
counts how often each line decides, for the generator's table.
"""

from math import inf

from . import amounts
from .bound import bound_mark
from .coverage import covered
from .dates import HALF, NO, PAST, YES, intersects
from .deeds import (CLAIMED, LATE, SPOKEN_OF, assumed_early, deed_timing, deeds_of, omissions_of)
from .force import FAILURE, PHASE, force_mark
from .marks import ALLEGED, CONTESTED, ESTABLISHED, POSSIBLE

FAILURES = ("violated", "alleged", "overdue", "partial")
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
    """What became of a duty at one time; a word stands whatever bound and force are (R8.27)."""

    __slots__ = ("status", "unknown", "remedied", "coverage", "line", "due", "word")

    def __init__(self, status, line, unknown=(), remedied=False, coverage=(), word=False):
        self.status, self.line, self.word = status, line, word
        self.unknown, self.remedied, self.coverage = set(unknown), remedied, set(coverage)
        self.due = None


class Weighing:
    """The performances and omissions of one time at which a duty is due."""

    def __init__(self, case, life, due, amounts_count=False):
        self.case, self.life, self.due = case, life, due
        self.sure, self.claimed, self.contested = [], [], []
        self.perhaps, self.perhaps_contested = [], []
        self.late, self.late_own, self.late_other = [], [], []
        self.possible, self.possible_perhaps, self.early = [], [], []
        for deed in deeds_of(case, life.norm, life.party):
            self._sort(deed, amounts_count)
        self.omission, self.omitted_perhaps = {}, False
        if due.deadline is None or due.passed == "passed":      # W: omissions
            for omission in omissions_of(case, life.norm, life.party):
                self._omit(omission)

    def _sort(self, deed, amounts_count):
        status, timing, unsaid = deed_timing(self.case, self.life, self.due, deed, amounts_count)
        if timing is None:
            return
        if timing == LATE:
            self._sort_late(deed, status)
        elif status == ESTABLISHED:
            (self.sure if timing == YES else self.perhaps).append(deed)
        elif status == CLAIMED:
            (self.claimed if timing == YES else self.perhaps).append(deed)
        elif status == CONTESTED:
            (self.contested if timing == YES else self.perhaps_contested).append(deed)
        elif status == POSSIBLE:
            (self.possible if timing == YES else self.possible_perhaps).append((deed, unsaid))
        if timing != LATE and status in SPOKEN_OF and assumed_early(self.life, deed.span):
            self.early.append(deed)                             # S12

    def note_early(self):
        """What counts though it may lie before the beginning is assumed to be in time (S12)."""
        if not self.life.choices:
            for deed in self.early:
                deed.assumed.add("time")

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
            if fit == HALF and status in (ESTABLISHED, ALLEGED, CONTESTED, POSSIBLE):
                status = POSSIBLE
                self.omitted_perhaps = True
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
        low, high = max(due.deadline[0] - 1, PAST), due.deadline[1] - 1
    purpose = FAILURE if due.period is None else PHASE          # S16: periods end with it
    bound = bound_mark(case, life.norm, life.party, _moment(low, high)).state()
    span = _moment(low, high)._replace(doubtful=due.deadline is not None and due.deadline[2])
    mark, _ = force_mark(case, life, low, high, purpose, span)
    force = mark.state()
    if "none" in (bound, force):
        return "none", ()
    unsaid = tuple(name for name, state in (("bound", bound), ("force", force))
                   if state == "open")
    if unsaid:
        return "open", unsaid
    if "contested" in (bound, force):
        return "contested", ()
    return ("weak" if "weak" in (bound, force) else "strong"), ()


def _moment(low, high):
    from .spans import span_at
    return span_at(low, high)


def held(case, life, due, result):
    """A result after a look at bound and force, where its line has a star (R8.27)."""
    if result.word or result.status == "not-due":
        return result
    state, unsaid = standing_at(case, life, due)
    if state == "none":
        return Result("not-due", result.line + "-not-due")
    if result.status not in FAILURES:
        return result
    if state == "open":
        return Result("unknown", result.line + "-open", unsaid)
    if state == "contested":
        return Result("contested", result.line + "-contested")
    if state == "weak" and result.status == "violated":         # W: said weakly
        result.status, result.line = "alleged", result.line + "-weak"
    return result


# ---- the order --------------------------------------------------------------

def in_order(case, life, due):
    """The first line that applies, without a promised number (L3..L17)."""
    w = Weighing(case, life, due)
    w.note_early()
    if w.sure:
        return Result("complied", "L3", word=True)
    if ESTABLISHED in w.omission:
        return Result("violated", "L4")
    if CONTESTED in w.omission or w.disputed and not w.claimed \
            or w.claimed and ALLEGED in w.omission:
        return Result("contested", "L5", word=True)
    if w.claimed:
        return Result("claimed", "L6", word=True)
    if w.perhaps:
        return Result("unknown", "L7", {"time"}, word=True)
    return doubtful_due(life, due, w) or late_or_silent(case, life, due, w)


def doubtful_due(life, due, w):
    """Lines 8, 9 and 10: no deadline, ahead, trigger open, deadline in doubt."""
    if due.deadline is None:
        if ALLEGED in w.omission:
            return Result("alleged", "L8-alleged")
        return Result("not-due", "L8-none", () if life.norm.open_ended else ("deadline",))
    if due.passed == "ahead":
        return Result("not-due", "L8-ahead")
    if due.trigger == HALF:
        return Result("unknown", "L9", {"trigger"})
    if due.passed == "within":
        return Result("unknown", "L10", {"deadline"})
    return None


def late_or_silent(case, life, due, w):
    """Lines 11 to 17, once the deadline surely passed."""
    if w.late:
        return Result("violated", "L11", remedied=True)
    if w.late_own:
        return Result("violated", "L12", remedied="claimed")
    if ALLEGED in w.omission:
        return Result("alleged", "L13")
    return possible_or_silent(case, life, due, w)


def possible_or_silent(case, life, due, w):
    """Lines 14 to 17."""
    performed = w.possible + w.possible_perhaps
    if performed or POSSIBLE in w.omission:
        unknown = {a for _, unsaid in performed for a in unsaid}
        unknown |= {"time"} if w.possible_perhaps else set()
        unknown |= {a for o in w.omission.get(POSSIBLE, ()) for a in o.open}
        unknown |= {"time"} if w.omitted_perhaps else set()
        return Result("unknown", "L14", unknown, word=bool(performed))
    remedied = "claimed" if w.late_other else False
    ids = watched(case, life, due)
    if ids is not None:
        return Result("violated", "L15", (), remedied, ids)
    if life.norm.public:
        return Result("overdue", "L16", (), remedied)
    return Result("unknown", "L17", {"performance"})


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
    w.note_early()
    return _amount_decides(case, life, due, w, Sums(case, w, promise))


def _amount_decides(case, life, due, w, s):
    a = s.promise
    if s.e[0] >= a and w.sure:
        return Result("complied", "Q1", word=True)
    if ESTABLISHED in w.omission:
        return Result("violated", "Q2")
    enough = s.c[0] >= a and bool(w.sure or w.claimed)
    if CONTESTED in w.omission or ALLEGED in w.omission and enough:
        return Result("contested", "Q3", word=True)
    if w.disputed and not enough and (s.k[0] >= a or not (s.e[0] or s.c[0] or s.k[0])):
        return Result("contested", "Q3", word=True)
    if enough:
        return Result("claimed", "Q4", word=True)
    if w.perhaps and s.h[0] >= a:
        return Result("unknown", "Q5", {"time"}, word=True)
    early = doubtful_due(life, due, w)
    if early is not None:
        early.line = early.line.replace("L", "Q6-L")
        return early
    return _amount_late(case, life, due, w, s)


def _amount_late(case, life, due, w, s):
    """S5 7 to 11, once the deadline surely passed."""
    if w.late:
        whole = s.all_established[0] >= s.promise
        return Result("violated", "Q7", remedied=True if whole else "partly")
    if w.late_own:
        return Result("violated", "Q7-own", remedied="claimed")
    if ALLEGED in w.omission:
        return Result("alleged", "Q8")
    remedied = "claimed" if w.late_other else False
    if s.e[0] > 0 or s.c[0] > 0 or s.k[0] > 0:
        ids = watched(case, life, due)
        if ids is not None:
            return Result("violated", "Q9-covered", (), remedied, ids)
        if s.e[0] > 0 or s.c[0] > 0:
            return Result("partial", "Q9", (), remedied)
        return Result("contested", "Q9-contested", word=True)
    if w.sure or w.claimed:
        return Result("unknown", "Q10", {"quantity"}, word=True)
    if w.perhaps:                                               # N20
        ids = watched(case, life, due) if s.h[1] < s.promise else None
        if ids is None:     # else too little if in time, late if not: violated either way
            return Result("unknown", "Q10-perhaps", {"time"}, word=True)
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
        return finished(case, life, due, count(case, in_order(case, life, due)))
    results = [with_amount(case, life, due, q) for q in promises]
    for result in results:
        count(case, result)
    return finished(case, life, due, together(results))


def finished(case, life, due, result):
    """A result held against bound and force, and counted."""
    result = held(case, life, due, result)
    result.due = due
    return result


def together(results):
    """Of several promised numbers the worst (S5)."""
    status = worst([r.status for r in results], periods=False)
    chosen = [r for r in results if r.status == status] or results
    made = Result(status, chosen[0].line, word=any(r.word for r in chosen))
    for result in chosen if status != "not-due" else results:
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
