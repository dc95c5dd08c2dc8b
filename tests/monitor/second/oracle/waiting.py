# SPDX-License-Identifier: LGPL-2.1-or-later
"""Who waits for whose performance, and exchanges (S4, S6, S13)."""

from . import amounts
from .bound import bearers, bound_mark
from .dates import HALF, NO, PAST, YES, InputError, Span, before
from .deeds import CLAIMED, deeds_of
from .force import Look, look_at_hold
from .marks import CONTESTED, ESTABLISHED, POSSIBLE
from .spans import life_of


class Wait:
    """What became of one awaited performance: met, open or absent; when; who is waited for."""

    __slots__ = ("state", "when", "clauses")

    def __init__(self, state, when, clauses):
        self.state, self.when, self.clauses = state, when, clauses


def references(norm):
    """The clauses that a duty waits for, each with the party named, if any (S6)."""
    found = []
    trigger, deadline = norm.trigger or {}, norm.deadline or {}
    complied = trigger.get("complied")
    for name in [complied] if isinstance(complied, str) else complied or []:
        found.append((name, trigger.get("party")))
    after = deadline.get("after") or ""
    if after.startswith("norm:") and not _answers(trigger):
        found.append((after[5:], deadline.get("party")))
    return list(dict.fromkeys(found))


def deadline_reference(norm):
    """The clause that a deadline names beside a trigger that is an event (S6)."""
    after = (norm.deadline or {}).get("after") or ""
    if after.startswith("norm:") and _answers(norm.trigger or {}):
        return after[5:], norm.deadline.get("party")
    return None


def _answers(trigger):
    """Whether a trigger is an event rather than a performance."""
    return any(trigger.get(kind) for kind in ("pattern", "violation-of", "streak"))


def graph(case):
    """Clause to the clauses that it waits for."""
    found = case.memo.get("waits")
    if found is None:
        found = {}
        for norm in case.world.norms.values():
            beside = deadline_reference(norm)
            found[norm.id] = [name for name, _ in references(norm)] + \
                ([beside[0]] if beside else [])
            for name in found[norm.id]:
                if name not in case.world.norms:
                    raise InputError(f"{norm.id} waits for unknown clause {name!r}")
        case.memo["waits"] = found
    return found


def _reached(waits, start):
    seen, todo = set(), list(waits[start])
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += waits[name]
    return seen


def ring_of(case, norm):
    """The clauses of the exchange in which the clause stands, with itself; else none (S6)."""
    key = ("ring", norm.id)
    found = case.memo.get(key)
    if found is None:
        waits = graph(case)
        reached = _reached(waits, norm.id)
        found = {n for n in reached if norm.id in _reached(waits, n)} \
            if norm.id in reached else set()
        case.memo[key] = found
    return found


def wait_for(case, name, party, finding, silence=True, seen=()):
    """Waits for a clause, by all that it binds or by a named party (S6).

    `finding`: evaluates a clause and party; `silence`: whether an unknown finding
    of the awaited clause opens the trigger."""
    norm = case.world.norms[name]
    if name in seen:
        raise InputError(f"{name}: replaced by what it replaces")
    waits = [_wait_one(case, norm, q, finding, silence, seen + (name,))
             for q in awaited(case, norm, party)]
    return join(waits)


def awaited(case, norm, party):
    """Who must perform: all that the clause binds; who is not bound is not awaited (S4, S6)."""
    parties = bearers(case, norm)
    if party is not None:
        parties = [b for b in parties
                   if case.ties.path(b, party, "cover", case.now()) == YES] or [party]
    return [b for b in parties if bound_mark(case, norm, b, case.now()).state() != "none"]


def join(waits):
    """All must be met; the event is the latest, if all have a date (S6)."""
    state = min((w.state for w in waits), default=YES)
    dates = [w.when for w in waits]
    when = None
    if dates and all(d is not None for d in dates):
        when = Span(max(d.s0 for d in dates), max(d.s1 for d in dates),
                    max(d.e0 for d in dates), max(d.e1 for d in dates), False)
    clauses = set().union(*(w.clauses for w in waits)) if waits else set()
    return Wait(state, when, clauses)


def _wait_one(case, norm, party, finding, silence, seen):
    life = life_of(case, norm, party)
    performed, when = performance_of(case, life)
    gone, gone_when = released(case, life)
    later = replaced_by(case, life)
    if performed == YES and not (later and _after(case, life, when)):
        if gone == YES and not later:      # whichever came first for each clause (S4)
            when = first_of([when, gone_when])
        return Wait(YES, when, set())
    if later:                              # S4: who awaits it awaits what replaces it
        return join([wait_for(case, n, None, finding, silence, seen) for n in later])
    if gone == YES:
        return Wait(YES, gone_when, set())
    if gone == HALF:
        return Wait(HALF, None, {norm.id})
    if performed == HALF:
        return Wait(HALF, when, {norm.id})
    if silence and finding(norm, party)["status"] == "unknown":
        return Wait(HALF, None, {norm.id})
    return Wait(NO, None, {norm.id})


def _after(case, life, when):
    """Whether a performance surely came after the clause was replaced (N30)."""
    ends = [end for end in life.ends if end.by is not None and end.value == YES]
    return all(when.e0 > end.hi for end in ends)


def first_of(spans):
    """The first of several moments that are not exact."""
    return Span(min(s.s0 for s in spans), min(s.s1 for s in spans),
                min(s.e0 for s in spans), min(s.e1 for s in spans), False)


# ---- whether it was performed -----------------------------------------------

def _counts(life, deed):
    """Whether a deed is, or may be, within the window of the duty (S12)."""
    low, high, _ = life.own_opening
    if deed.span.e1 <= low:
        return NO
    return YES if deed.span.e0 > high else HALF


def performance_of(case, life):
    """Whether the duty was performed, in time or late, and when first (S6, S13)."""
    if life.norm.kind == "ban":
        return _ban_kept(case, life)
    if life.norm.kind != "duty":
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
        return HALF, first_of([d.span for d in maybe])
    return NO, None


def _amounts_reached(case, promises, sure, maybe):
    """The performance with which every promised number was reached (S5 1)."""
    state, dates = YES, []
    for promise in promises:
        when = _reached_at(case, promise, sure)
        if when is None:
            state = HALF
            when = _reached_at(case, promise, sure + maybe)
        if when is None:
            return NO, None        # partial is no performance; unsaid: the finding is unknown
        dates.append(when)
    return state, Span(max(d.s0 for d in dates), max(d.s1 for d in dates),
                       max(d.e0 for d in dates), max(d.e1 for d in dates), False)


def _reached_at(case, promise, deeds):
    ordered = sorted(deeds, key=lambda d: (d.span.e1, d.span.e0))
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
    if status == "no-breach-known" and end[1] <= case.at:
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
            when.append(Span(*hold.when, *hold.when, False))
        elif look.value == HALF:
            best = max(best, HALF)
    for end in life.ends:
        begun = before(end.lo, end.hi, case.at, case.at)
        if end.value == YES and begun == YES:
            best = YES
            when.append(Span(end.lo, end.hi, end.lo, end.hi, False))
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
                and before(end.lo, end.hi, case.at, case.at) == YES and end.lo > PAST:
            found[end.by.id] = end
    return list(found)
