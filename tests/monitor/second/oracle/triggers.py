# SPDX-License-Identifier: LGPL-2.1-or-later
"""What sets a duty off, and when it is then due (R4, S6, S12, S16)."""

from .acts import acts_on, deniers, effect
from .bans import breaches
from .bound import bearers
from .coverage import covered
from .dates import (DAY, FUTURE, HALF, NO, PAST, YES, InputError, Span, Window, add_duration,
                    edge, intersects, to_instant, to_local, zone_of, UNKNOWN_ZONE)
from .duties import Due
from .frames import Question, assess
from .marks import ALLEGED, CONTESTED, ESTABLISHED, POSSIBLE
from .spans import life_of, start_of
from .waiting import deadline_reference, join, references, ring_of, wait_for

UNDATED = (PAST, FUTURE, False)
MOST_PERIODS = 5000


class Plan:
    """All times at which a duty is due, whom it waits for, its exchange."""

    def __init__(self, dues=(), waits_for=(), simultaneous=()):
        self.dues, self.waits_for = list(dues), set(waits_for)
        self.simultaneous = set(simultaneous)


def plan_of(case, life, finding):
    """The times at which a duty is due; none if its trigger is absent."""
    norm = life.norm
    trigger = norm.trigger or {}
    if trigger.get("pattern") is not None:
        events = pattern_events(case, life, trigger["pattern"], trigger.get("party"))
        plan = Plan(_event_due(case, life, state, span, finding) for state, span in events)
    elif trigger.get("violation-of") is not None:
        events = breach_events(case, life, trigger, finding)
        plan = Plan(_event_due(case, life, state, span, finding) for state, span in events)
    elif trigger.get("streak") is not None:
        state, span = streak_event(case, life, trigger)
        plan = Plan([_due(case, life, state, span, span, finding)] if state else [])
    else:
        plan = _waiting_plan(case, life, finding)
    beside = deadline_reference(norm)
    if beside is not None:                # S6: a deadline that names a clause waits for it
        wait = wait_for(case, *beside, finding)
        plan.waits_for = wait.clauses
        plan.dues = [d for d in plan.dues if wait.state != NO]
        for due in plan.dues:
            due.trigger = min(due.trigger, wait.state)
    if norm.every is not None:
        plan.dues = _every(case, life, plan.dues)
    return plan


def _event_due(case, life, state, span, finding):
    """What answers an event counts what was not surely over before it (S12)."""
    due = _due(case, life, state, span, span, finding)
    due.answers = span
    return due


def _waiting_plan(case, life, finding):
    """A duty that waits for performances, or for nothing (S6)."""
    norm = life.norm
    named = references(norm)
    if not named:
        return Plan([_due(case, life, YES, None, None, finding)])
    ring = ring_of(case, norm)
    outside = [(n, p) for n, p in named if n not in ring]
    wait = join([wait_for(case, n, p, finding) for n, p in outside])
    base = wait
    if ring:
        inside = [wait_for(case, n, p, finding, silence=False) for n, p in named if n in ring]
        base = join([wait] + inside) if outside else join(inside)
    plan = Plan(waits_for=wait.clauses, simultaneous=ring - {norm.id})
    if wait.state == NO:
        return plan
    due = _due(case, life, wait.state, wait.when, base.when, finding)
    if ring and _counts_from_trigger(norm) and base.state != YES:
        due.deadline = None               # S6: until then there is none
    plan.dues.append(due)
    return plan


def _counts_from_trigger(norm):
    deadline = norm.deadline
    return deadline is not None and deadline.get("at") is None and deadline.get("after") != "entry"


# ---- deadlines --------------------------------------------------------------

def _due(case, life, state, event, base, finding):
    """The due time that follows from an event, with extensions."""
    deadline, dated = _deadline(case, life, base, finding, state)
    if deadline is not None:
        deadline = _extended(case, life, deadline)
    since = life.window.o0
    if event is not None:
        since = max(since, event.s0)      # S1: from the trigger
    return Due(state, event, None, deadline, dated, since=since)


def _deadline(case, life, base, finding, trigger):
    """The deadline and whether it has a date (R4, W: deadlines count from the end)."""
    norm, zone = life.norm, case.world.tz
    stated = norm.deadline
    if stated is None:
        return None, True
    if stated.get("at") is not None:
        return edge(stated["at"], zone, False), True
    after = stated.get("after", "trigger")
    doubtful = False
    if after == "entry":
        start = start_of(case, life.agreement, norm, life.party)
        moment = None if start is None else (start.lo, start.hi)
        doubtful = start is not None and start.doubtful
    elif deadline_reference(norm) is not None:
        wait = wait_for(case, after[5:], stated.get("party"), finding)
        moment = None if wait.when is None or wait.state == NO else (wait.when.e0, wait.when.e1)
        moment = _not_before(life, moment)
    elif base is not None:
        moment = _not_before(life, (base.e0, base.e1))
        doubtful = base.doubtful
    elif trigger == YES and (norm.trigger is None or references(norm)):
        # No trigger, or nobody is left to wait for: from the beginning (N31).
        moment = (life.window.o0, life.window.o1) if life.window.o0 > PAST else None
    else:
        moment = None
    if moment is None:
        return UNDATED, False
    length = stated.get("iso") or "PT0S"
    return (add_duration(moment[0], length, zone), add_duration(moment[1], length, zone),
            doubtful), True


def _not_before(life, moment):
    """Days that count from an earlier event count from the beginning (S16)."""
    if moment is None:
        return None
    return max(moment[0], life.window.o0), max(moment[1], life.window.o1)


def deadline_extensions(case, life):
    """The extensions that name the clause, by time (S4)."""
    acts = [a for a in acts_on(case, life.norm, life.party)
            if a.kind == "extend" and a.norms and a.until]
    return sorted(acts, key=lambda a: a.when)


def _extended(case, life, deadline):
    """The deadline moves to the end of `until`, by half to between; never earlier (S4)."""
    for act in deadline_extensions(case, life):
        value = life.choices.get(act.id, effect(case, act, life.norm, life.party))
        if not value or act.when[0] >= deadline[1]:     # W: extension after the lapse
            continue
        until = edge(act.until, case.world.tz, False)
        low = max(deadline[0], until[0]) if value == YES else deadline[0]
        deadline = (low, max(deadline[1], until[1]), deadline[2] or until[2])
    return deadline


def denied_halves(case, life):
    """The extensions by half that somebody denies: looked at with and without (S4)."""
    return [a.id for a in acts_on(case, life.norm, life.party)
            if a.kind == "extend" and a.until and deniers(case, a)
            and effect(case, a, life.norm, life.party) == HALF]


# ---- events -----------------------------------------------------------------

def pattern_events(case, life, pattern, party):
    """The incidents that set a duty off: sure or open (S12, S16)."""
    question = Question(case, "event", life.norm, life.party, pattern, agent=party)
    found = []
    for incident in case.world.incidents.values():
        if not case.happened(incident.span):
            continue
        when = intersects(incident.span, life.window)     # S16, N22
        if when == NO:
            continue
        assessed = assess(question, incident)
        if assessed.status == ESTABLISHED and when == YES:
            found.append((YES, incident.span))
        elif assessed.status in (ESTABLISHED, ALLEGED, CONTESTED, POSSIBLE):
            found.append((HALF, incident.span))
    return sorted(found, key=lambda e: e[1])


def breach_events(case, life, trigger, finding):
    """Breaches by the party itself, if it is bound; else by anybody, or by whom it names (R8, N23)."""
    norm = case.world.norms.get(trigger["violation-of"])
    if norm is None:
        raise InputError(f"{life.norm.id}: breach of unknown clause")
    found = []
    for actor in _breakers(case, life, norm, trigger.get("party")):
        if norm.kind == "ban":
            for assessed in breaches(case, life_of(case, norm, actor)):
                state = {"violated": YES, "contested": HALF, "alleged": HALF,
                         "possible": HALF}.get(assessed.status, NO)
                found.append((state, assessed.incident.span))
        elif norm.kind == "duty":
            for result in finding(norm, actor)["results"]:
                found.append(_failure_event(case, life_of(case, norm, actor), result))
    window = Window(life.window.o0, life.window.o1, FUTURE, FUTURE, life.doubt_open)
    events = [(min(state, intersects(span, window)), span) for state, span in found if state]
    return sorted((e for e in events if e[0]), key=lambda e: e[1])


def _breakers(case, life, norm, party):
    wanted = party or life.party
    everybody = bearers(case, norm)
    if wanted in everybody:
        return [wanted]
    if party is None:
        return everybody                 # N23: it binds others only
    return [b for b in everybody if case.ties.path(b, party, "cover", case.now()) == YES]


def _failure_event(case, life, result):
    """A duty is broken when its deadline passes (S1)."""
    state = {"violated": YES, "contested": HALF, "alleged": HALF, "overdue": HALF,
             "partial": HALF, "unknown": HALF}.get(result.status, NO)   # N24: unknown
    deadline = result.due.deadline
    if deadline is None or not result.due.dated:
        low, high = max(life.window.o0, PAST), case.at
        return state, Span(low, high, low, high + 1, False)
    return state, Span(deadline[0], deadline[1], deadline[0], deadline[1], deadline[2])


# ---- days without breach ----------------------------------------------------

def streak_event(case, life, trigger):
    """N calendar days without breach: yes only with coverage, no if none can be (R8, W)."""
    streak = trigger["streak"]
    norm = case.world.norms.get(streak["norm"])
    if norm is None:
        raise InputError(f"{life.norm.id}: days without breach of unknown clause")
    party = trigger.get("party")
    lives = [life_of(case, norm, b) for b in bearers(case, norm)
             if party is None or b == party]
    start = max([life.window.o1] + [other.window.o1 for other in lives])
    earliest = max([life.window.o0] + [other.window.o0 for other in lives])
    end = min([case.at] + [other.window.c0 for other in lives])
    if not lives:
        return NO, None
    if earliest <= PAST:
        return HALF, None
    told = [a for other in lives for a in breaches(case, other)]
    run = possible = 0
    first_possible = None
    for low, high in _days(case, earliest, end):
        day = Window(low, low, high, high, False)
        dirty = any(a.status == "violated" and intersects(a.incident.span, day) == YES
                    for a in told)
        maybe = dirty or any(
            a.status in ("violated", "alleged", "contested", "possible")
            and intersects(a.incident.span, day) for a in told)
        clean = not maybe and low >= start and all(
            covered(case, norm, other.party, low, high) is not None for other in lives)
        run = run + 1 if clean else 0
        possible = 0 if dirty else possible + 1
        if run == streak["days"]:
            return YES, Span(low, high - 1, high, high, False)
        if possible >= streak["days"] and first_possible is None:
            first_possible = high
    if first_possible is None:
        return NO, None
    return HALF, Span(first_possible - DAY, FUTURE - 1, first_possible, FUTURE, False)


def _days(case, start, end):
    """The whole calendar days of the dossier's zone in [start, end] (W, N25)."""
    zone = zone_of(case.world.tz)
    zone = 0 if zone == UNKNOWN_ZONE else zone
    number = -(-to_local(start, zone) // DAY)
    for _ in range(MOST_PERIODS):
        low, high = to_instant(number * DAY, zone), to_instant((number + 1) * DAY, zone)
        if high > end:
            return
        yield low, high
        number += 1


# ---- periods ----------------------------------------------------------------

def _every(case, life, dues):
    """The periods of a recurring duty that were begun and are owed (W, S16)."""
    from .duties import standing_at
    if not dues:
        return []
    zone, norm = case.world.tz, life.norm
    low, high = life.own_opening[0], life.own_opening[1]
    if low <= PAST:
        low, high = life.window.o0, life.window.o1
    if low <= PAST:                                  # N26: nothing tells from when they count
        return [Due(HALF, deadline=UNDATED, dated=False)]
    found = []
    for number in range(MOST_PERIODS):
        begin = [add_duration(t, norm.every, zone, number) for t in (low, high)]
        end = [add_duration(t, norm.every, zone, number + 1) for t in (low, high)]
        if begin[0] > case.at or end[0] - 1 >= life.window.c1 or end[1] <= begin[1]:
            break
        due = Due(dues[0].trigger, deadline=(end[0], end[1], False),
                  period=Window(*begin, *end, False), since=max(begin[0], life.window.o0))
        due.place(case.at)
        state, _, lasting = standing_at(case, life, due)
        if state == "none" and (due.passed == "passed" or lasting):
            continue                                 # S16: not owed, once that is sure
        found.append(due)
    return found
