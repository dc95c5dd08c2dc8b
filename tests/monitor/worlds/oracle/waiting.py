# SPDX-License-Identifier: LGPL-2.1-or-later
"""Who waits for whose performance, and exchanges (S4, S6, S13)."""

from math import inf

from . import amounts
from .bound import bearers, bound_mark
from .dates import HALF, NO, PAST, YES, InputError, Span
from .deeds import CLAIMED, UNTOLD, deeds_of, too_early
from .force import Look, departures, look_at_hold
from .marks import CONTESTED, ESTABLISHED, POSSIBLE
from .spans import life_of, span_at


NEVER = Span(PAST, PAST, PAST, PAST, False)    # before everything: nobody is left to wait for


class Wait:
    """What became of an awaited performance: met, open or absent, and when."""

    __slots__ = ("state", "when")

    def __init__(self, state, when):
        self.state, self.when = state, when or UNTOLD


class Awaited:
    """All that a duty waits for: without those of its exchange, and with them (S6)."""

    def __init__(self, outside, everything, missing, has_partners):
        self.outside, self.everything = last_of(outside), last_of(everything)
        self.missing, self.has_partners = missing, has_partners


def references(norm):
    """The clauses that a duty waits for, each with the party named, if any (S6)."""
    found = []
    trigger, deadline = norm.trigger or {}, norm.deadline or {}
    complied = trigger.get("complied")
    for name in [complied] if isinstance(complied, str) else complied or []:
        found.append((name, trigger.get("party")))
    after = deadline.get("after") or ""
    if after.startswith("norm:"):           # vector-form.md: the same as a trigger
        if trigger:
            raise InputError(f"{norm.id}: a deadline that names a clause beside a trigger")
        found.append((after[5:], deadline.get("party")))
    return list(dict.fromkeys(found))


def duties_of(case, name):
    """The clause, or of a heading the duties within it (R4.11)."""
    norms = case.world.norms
    if name not in norms:
        raise InputError(f"unknown clause {name!r}")
    if norms[name].kind != "heading":
        return [name]
    nested = [n.id for n in norms.values() if n.inside == name and n.kind in ("duty", "heading")]
    return [duty for inner in nested for duty in duties_of(case, inner)]


def awaited_clauses(case, norm):
    """The clauses that a duty waits for, each with the party named, if any (S6)."""
    return list(dict.fromkeys((duty, party) for name, party in references(norm)
                              for duty in duties_of(case, name)))


def graph(case):
    """Clause to the clauses that its trigger asks for; what replaces one of them too (S4)."""
    found = case.memo.get("asked")
    if found is None:
        found = case.memo["asked"] = {n.id: _asked(case, n) for n in case.world.norms.values()}
    return found


def _asked(case, norm):
    trigger = norm.trigger or {}
    event = trigger.get("violation-of") or (trigger.get("streak") or {}).get("norm")
    if event is not None and event not in case.world.norms:
        raise InputError(f"{norm.id}: unknown clause {event!r}")
    asked = [event] if event is not None else []
    waited = [name for name, _ in awaited_clauses(case, norm)]
    for name in waited:                              # grows
        around = case.world.norms[name].around
        waited += [n.id for n in case.world.norms.values() if n is not norm
                   and n.id not in waited and any(old in around for old in n.replaces)]
    return asked + waited


def _reached(asked, start):
    seen, todo = set(), list(asked[start])
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += asked[name]
    return seen


def _ring(case, norm):
    """The clauses that ask for each other in a ring with this one, and itself; else none."""
    key = ("ring", norm.id)
    found = case.memo.get(key)
    if found is None:
        asked = graph(case)
        reached = _reached(asked, norm.id)
        found = case.memo[key] = {n for n in reached if norm.id in _reached(asked, n)} \
            if norm.id in reached else set()
    return found


def _is_exchange(case, ring):
    return all(references(case.world.norms[n]) for n in ring)


def ring_of(case, norm):
    """The clauses of the exchange in which the clause stands, with itself; else none (S6)."""
    ring = _ring(case, norm)
    return ring if _is_exchange(case, ring) else set()


def in_wrong_ring(case, norm):
    """Whether it waits in a ring otherwise than for performances, or depends on one (R4.12)."""
    return any(not _is_exchange(case, _ring(case, case.world.norms[name]))
               for name in {norm.id} | _reached(graph(case), norm.id))


def await_all(case, norm, finding):
    """What a duty waits for; of a clause that is replaced, what replaces it (S4, S6).

    `finding`: evaluates a clause and party."""
    named = awaited_clauses(case, norm)
    party = named[0][1] if named else None
    names, ring = [name for name, _ in named], ring_of(case, norm) | {norm.id}
    outside, everything, missing, has_partners = [], [], set(), False
    if any(not bearers(case, case.world.norms[name]) for name in names) or not names:
        outside.append(Wait(NO, None))
        everything.append(Wait(NO, None))
    for name in names:                                  # grows by what replaces
        partner = name in ring
        # Who replaces what it waits for waits for itself: its days never begin.
        wait = Wait(NO, None) if name == norm.id else _wait_for(
            case, case.world.norms[name], party, finding, not partner, names)
        if wait is None:
            continue
        everything.append(wait)
        has_partners = has_partners or partner
        if partner:
            continue
        outside.append(wait)
        if wait.state != YES:
            missing.add(name)
    return Awaited(outside, everything, missing, has_partners)


def _wait_for(case, norm, party, finding, silence, names):
    """Waits for a clause by all that it binds, or that the trigger names; None: for nobody."""
    parties = bearers(case, norm)
    if party is not None:               # D11
        parties = [b for b in parties if case.ties.path(b, party, "speak", case.now()) == YES]
    if not parties:                     # it binds nobody whom the trigger names: never
        return Wait(NO, None)
    waits = []
    for bearer in parties:
        if bound_mark(case, norm, bearer, case.now()).state() == "none":
            continue                    # S4: who is not bound is not awaited
        life = life_of(case, norm, bearer)
        performed, when = performance_of(case, life)
        later = [] if performed == YES and _before_replaced(case, life, when) \
            else replaced_by(case, life)
        if later:
            names += [n for n in later if n not in names]
            continue
        waits.append(_wait_one(case, life, performed, when, finding, silence))
    return last_of(waits) if waits else None


def last_of(waits):
    """All must be met; the event is the latest (S6)."""
    dates = [w.when for w in waits] + [NEVER]
    return Wait(min((w.state for w in waits), default=YES),
                Span(max(d.s0 for d in dates), max(d.s1 for d in dates),
                     max(d.e0 for d in dates), max(d.e1 for d in dates),
                     any(d.doubtful for d in dates)))


def _wait_one(case, life, performed, when, finding, silence):
    gone, gone_when = released(case, life)
    if gone == YES:                     # whichever came first for each clause (S4)
        return Wait(YES, first_of([when, gone_when]) if performed == YES else gone_when)
    if performed:
        return Wait(performed, when)
    if gone == HALF or silence and finding(life.norm, life.party)["open"]:
        return Wait(HALF, None)
    return Wait(NO, None)


def _before_replaced(case, life, when):
    """Whether a performance surely was over before the clause was replaced (N30)."""
    ends = [end for end in life.ends if end.by is not None and end.value == YES
            and end.reached(case.at, case.at) == YES]
    return all(when.e1 <= end.lo and not (when.doubtful or end.doubtful) for end in ends)


def first_of(spans):
    """The first of several moments that are not exact."""
    return Span(min(s.s0 for s in spans), min(s.s1 for s in spans),
                min(s.e0 for s in spans), min(s.e1 for s in spans),
                any(s.doubtful for s in spans))


# ---- whether it was performed -----------------------------------------------

def _counts(life, deed):
    """Whether a deed is, or may be, within the window of the duty (S12)."""
    return YES - too_early(life, deed.span)


def performance_of(case, life):
    """Whether the duty was performed, in time or late, and when first (S6, S13)."""
    if life.norm.kind == "ban":
        return _ban_kept(case, life)
    if life.norm.kind != "duty" or life.draft and not life.lifted:      # S2
        return NO, None
    deeds = [(d, _counts(life, d)) for d in deeds_of(case, life.norm, life.party)]
    sure = [d for d, fit in deeds if fit == YES and d.status == ESTABLISHED]
    maybe = [d for d, fit in deeds if fit and d not in sure
             and d.status in (ESTABLISHED, CLAIMED, CONTESTED, POSSIBLE)]
    promises = [q for q in life.norm.quantities if amounts.promised(q) is not None]
    if promises:
        return _amounts_reached(case, promises, sure, maybe)
    if sure:
        return YES, first_of([d.span for d in sure])
    if maybe:
        return HALF, _claimed_date(maybe)
    return NO, None


def _claimed_date(deeds):
    """A date follows from what is claimed, not from what is contested or possible (S6, D3)."""
    dated = [d.span for d in deeds if d.status in (ESTABLISHED, CLAIMED)]
    return first_of(dated) if dated else None


def _amounts_reached(case, promises, sure, maybe):
    """The performance with which every promised number was reached (S5 1)."""
    claimed = sure + [d for d in maybe if d.status in (ESTABLISHED, CLAIMED)]
    reached = [_reached_at(case, promise, sure) for promise in promises]
    state = HALF if None in reached else YES
    # Claims without which it is no performance hold for every number.
    dates = [_reached_at(case, promise, claimed) for promise in promises] if state == HALF else reached
    if any(first is None and when is None and not _may_be_reached(case, promise, sure + maybe)
           for promise, first, when in zip(promises, reached, dates)):
        return NO, None            # partial is no performance
    if not sure + maybe:
        return NO, None
    if None in dates:
        return state, None
    return state, Span(max(d.s0 for d in dates), max(d.s1 for d in dates),
                       max(d.e0 for d in dates), max(d.e1 for d in dates),
                       any(d.doubtful for d in dates))


def _may_be_reached(case, promise, deeds):
    """Whether all that is told reaches the number, or nobody tells how much it was."""
    total = amounts.total(case.world, [d.incident for d in deeds], promise)
    return bool(deeds) and (total[0] >= amounts.promised(promise) or total == (0, inf))


def _reached_at(case, promise, deeds):
    """When the number is reached: by the earliest dates, and by the latest."""
    first = _reaching(case, promise, sorted(deeds, key=lambda d: d.span.e0))
    last = _reaching(case, promise, sorted(deeds, key=lambda d: d.span.e1))
    return None if first is None else Span(
        first.s0, last.s1, first.e0, last.e1, first.doubtful or last.doubtful)


def _reaching(case, promise, ordered):
    for number in range(1, len(ordered) + 1):
        incidents = [d.incident for d in ordered[:number]]
        if amounts.total(case.world, incidents, promise)[0] >= amounts.promised(promise):
            return ordered[number - 1].span
    return None


def _ban_kept(case, life):
    """A ban that is awaited is performed when its time ended and it was kept (N21)."""
    from .bans import ban_finding
    status = ban_finding(case, life)["status"]
    end = (life.window.c0, life.window.c1)
    if status == "complied":
        return YES, Span(end[0], end[1], end[0], end[1], False)
    if status != "violated" and life.told_or_own and end[1] <= case.at:     # R4.11: or not established
        return HALF, Span(end[0], end[1], end[0], end[1], False)
    return NO, None


# ---- waived, ended, replaced ------------------------------------------------

def released(case, life):
    """Whether the clause was waived or ended for the party by an act or a successor (S4)."""
    best, when = NO, []
    for hold in life.holds:
        if hold.kind == "suspend":
            continue
        look = Look()
        look_at_hold(case, life.norm, life.party, hold, look, case.at, case.at)
        if look.value == NO:
            best = YES
            when.append(span_at(*hold.when))
        elif look.value == HALF:
            best = max(best, HALF)
    for side in departures(case, life.norm):
        look = Look()
        if side.touches(life.party):
            side.look(life.party, look, case.at, case.at)
        best = best if look.value == YES else max(best, HALF)
    for end in life.ends:
        begun = end.reached(case.at, case.at)
        if end.value == YES and begun == YES:
            best = YES
            when.append(span_at(end.lo, end.hi))
        elif begun:
            best = max(best, HALF)
    if life.undated and best == NO:
        best = HALF
    return best, first_of(when) if best == YES else None


def replaced_by(case, life):
    """The clauses that surely replace a clause for the party (S3, S4)."""
    found = {}
    for end in life.ends:
        if end.by is not None and end.value == YES \
                and end.reached(case.at, case.at) == YES and bearers(case, end.by):
            found[end.by.id] = end
    return list(found)
