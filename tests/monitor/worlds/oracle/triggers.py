# SPDX-License-Identifier: LGPL-2.1-or-later
"""What sets a duty off, and when it is then due (R4, S6, S12, S16)."""

from .acts import acts_on, deniers, effect
from .bans import breaches
from .bound import bearers
from .coverage import covered
from .dates import (DAY, FUTURE, HALF, NO, PAST, YES, InputError, Span, Window, add_duration,
                    edge, intersects, to_instant, to_local, zone_of, UNKNOWN_ZONE)
from .deeds import UNTOLD
from .duties import Due
from .frames import Question, assess
from .marks import ALLEGED, CONTESTED, ESTABLISHED, POSSIBLE
from .spans import life_of, start_of, until_of
from .waiting import NEVER, await_all, references, ring_of

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
        plan = Plan(_event_due(case, life, state, span) for state, span in events)
    elif trigger.get("violation-of") is not None:
        events = breach_events(case, life, trigger, finding)
        plan = Plan(_event_due(case, life, state, span) for state, span in events)
    elif trigger.get("streak") is not None:
        state, span = streak_event(case, trigger)
        plan = Plan([_due(case, life, state, _deferred(life, span or UNTOLD))] if state else [])
    else:
        plan = _waiting_plan(case, life, finding)
    if norm.every is not None:
        plan.dues = _every(case, life, plan.dues)
    return plan


def _event_due(case, life, state, span):
    """What answers an event counts what was not surely over before it (S12)."""
    due = _due(case, life, state, span)
    due.answers = span
    return due


def _waiting_plan(case, life, finding):
    """A duty that waits for performances, or for nothing (S6)."""
    norm = life.norm
    if not references(norm):
        return Plan([_due(case, life, YES, None)])
    ring = ring_of(case, norm)
    awaited = await_all(case, norm, finding)
    plan = Plan(waits_for=awaited.missing, simultaneous=ring - {norm.id})
    if awaited.outside.state == NO:
        return plan
    base = awaited.everything if awaited.has_partners else awaited.outside
    undated = awaited.has_partners and base.state != YES
    due = _due(case, life, awaited.outside.state, None if undated else _deferred(life, base.when))
    if ring:
        due.since = life.window.o0        # an exchange may be performed from the start on
    if undated and _counts_from_trigger(norm):
        due.deadline = None               # S6: until then there is none
    plan.dues.append(due)
    return plan


def _deferred(life, span):
    """Days that count from an earlier performance count from the beginning (S16)."""
    if life.window.o1 <= PAST:          # nobody tells the beginning
        return UNTOLD if span == NEVER else span
    low, high = life.window.o0, life.window.o1
    return Span(max(span.s0, low), max(span.s1, high), max(span.e0, low), max(span.e1, high),
                span.doubtful)


def _counts_from_trigger(norm):
    deadline = norm.deadline
    return deadline is not None and deadline.get("at") is None and deadline.get("after") != "entry"


# ---- deadlines --------------------------------------------------------------

def _due(case, life, state, event):
    """The due time that follows from an event, with extensions."""
    deadline, dated = _deadline(case, life, event)
    if deadline is not None:
        deadline = _extended(case, life, deadline)
    since = life.window.o0
    if event is not None:
        since = max(since, event.s0)      # S1: from the trigger
    return Due(state, event, None, deadline, dated, since=since)


def _deadline(case, life, event):
    """The deadline and whether it has a date (R4, W: deadlines count from the end)."""
    norm, zone = life.norm, case.world.tz
    stated = norm.deadline
    if stated is None:
        return None, True
    if stated.get("at") is not None:
        return edge(stated["at"], zone, False), True
    moment, doubtful = None, False
    if stated.get("after", "trigger") == "entry":
        start = start_of(case, life.agreement)
        if start is not None:
            moment, doubtful = (start.lo, start.hi), start.doubtful
    elif event is not None:
        moment, doubtful = (event.e0, event.e1), event.doubtful
    if moment is None:
        return UNDATED, stated.get("after") == "entry"
    length = stated.get("iso") or "PT0S"
    return (add_duration(moment[0], length, zone), add_duration(moment[1], length, zone),
            doubtful), True


def deadline_extensions(case, life):
    """The extensions that name the clause, by time (S4)."""
    acts = [a for a in acts_on(case, life.norm, life.party)
            if a.kind == "extend" and a.norms]
    return sorted(acts, key=lambda a: a.when)


def _extended(case, life, deadline):
    """The deadline moves to the end of `until`, by half to between; never earlier (S4)."""
    for act in deadline_extensions(case, life):
        value = life.choices.get(act.id, effect(case, act, life.norm, life.party))
        if not value or act.when[0] >= deadline[1]:     # W: extension after the lapse
            continue
        until = until_of(case, act)
        low = max(deadline[0], until[0]) if value == YES else deadline[0]
        deadline = (low, max(deadline[1], until[1]), deadline[2] or until[2])
    return deadline


def denied_halves(case, life):
    """The extensions by half that somebody denies: looked at with and without (S4)."""
    return [a.id for a in acts_on(case, life.norm, life.party)
            if a.kind == "extend" and deniers(case, a)
            and effect(case, a, life.norm, life.party) == HALF]


# ---- events -----------------------------------------------------------------

def pattern_events(case, life, pattern, party):
    """The incidents that set a duty off: sure or open (S12, S16)."""
    question = Question(case, "event", life.norm, life.party, pattern, agent=party)
    found = []
    for incident in case.world.incidents.values():
        if not case.happened(incident.span):
            continue
        when = life.meets(incident.span)                  # S16, N22
        if when == NO:
            continue
        assessed = assess(question, incident)
        if assessed.status in (ESTABLISHED, ALLEGED, CONTESTED, POSSIBLE):
            state = YES if assessed.status == ESTABLISHED else HALF
            found.append(_within(life, state, incident.span, when))
    return sorted(found, key=lambda e: e[1])


def _within(life, state, span, when):
    """An event that perhaps lies in the time of the clause: if so, it was not over before (S16)."""
    if when == HALF:
        span = span._replace(e0=max(span.e0, life.window.o0 + 1))
    return min(state, when), span


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
                found.append(_failure_event(case, result))
    window = Window(life.window.o0, life.window.o1, FUTURE, FUTURE, life.doubt)
    events = [_within(life, state, span, intersects(span, window)) for state, span in found
              if state]
    return sorted((e for e in events if e[0] and e[1].e0 <= e[1].e1), key=lambda e: e[1])


def _breakers(case, life, norm, party):
    everybody = bearers(case, norm)
    if party is not None:                # D11
        return [b for b in everybody if case.ties.path(b, party, "speak", case.now()) == YES]
    return [life.party] if life.party in everybody else everybody    # N23: it binds others only


def _failure_event(case, result):
    """A duty is broken when its deadline passes (S1)."""
    state = {"violated": YES, "contested": HALF, "alleged": HALF, "overdue": HALF,
             "partial": HALF, "unknown": HALF}.get(result.status, NO)   # N24: unknown
    deadline = result.due.deadline
    if deadline is None or not result.due.dated:
        return state, UNTOLD
    low, high, doubtful = deadline
    return (state if case.at >= low else NO), Span(low - 1, high - 1, low, high, doubtful)


# ---- days without breach ----------------------------------------------------

def streak_event(case, trigger):
    """N calendar days without breach: yes only with coverage, no if none can be (R8, R4.13)."""
    norm, days = case.world.norms[trigger["streak"]["norm"]], trigger["streak"]["days"]
    lives = [life_of(case, norm, b) for b in bearers(case, norm)]
    if not lives:
        return NO, None
    start = min(other.window.o0 for other in lives)
    if zone_of(case.world.tz) == UNKNOWN_ZONE or start <= PAST or any(
            other.doubt for other in lives) or \
            start != min(other.window.o1 for other in lives):
        return HALF, None
    sure_end = max(other.window.c0 for other in lives)
    told = [a for other in lives for a in breaches(case, other)]
    run = possible = 0
    ends = []
    for low, high in _days(case, start, min(case.at, max(other.window.c1 for other in lives))):
        day = Window(low, low, high, high, False)
        dirty = any(a.status == "violated" and intersects(a.incident.span, day) == YES
                    for a in told)
        maybe = dirty or any(
            a.status in ("violated", "alleged", "contested", "possible")
            and intersects(a.incident.span, day) for a in told)
        clean = not maybe and high <= sure_end and all(
            covered(case, norm, other.party, low, high) is not None for other in lives)
        run = run + 1 if clean else 0
        possible = 0 if dirty else possible + 1
        if run == days:
            return YES, Span(high - 1, high - 1, high, high, False)
        if possible >= days:
            ends.append(high)
    if not ends:
        return NO, None
    return HALF, Span(ends[0] - 1, ends[-1] - 1, ends[0], ends[-1], False)


def _days(case, start, end):
    """The whole calendar days of the dossier's zone in [start, end] (W, N25)."""
    zone = zone_of(case.world.tz)
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
    low, high, doubtful = life.own_opening[0], life.own_opening[1], life.own_doubt
    if low <= PAST:
        low, high, doubtful = life.window.o0, life.window.o1, life.doubt
    if low <= PAST:                                  # N26: nothing tells from when they count
        due = Due(HALF, deadline=UNDATED)
        return [due] if standing_at(case, life, due)[0] != "none" else []
    found = []
    perhaps = min(PAST if d.event is None else d.event.s0 for d in dues)
    surely = min((PAST if d.event is None else d.event.s1 for d in dues if d.trigger == YES),
                 default=FUTURE)
    for number in range(MOST_PERIODS):
        begin = [add_duration(t, norm.every, zone, number) for t in (low, high)]
        end = [add_duration(t, norm.every, zone, number + 1) for t in (low, high)]
        if begin[0] > case.at or end[0] - 1 >= life.window.c1 or end[1] <= begin[1]:
            break
        if perhaps >= end[1]:                        # it ended before anything triggered the duty
            continue
        due = Due(YES if surely < end[0] else HALF, deadline=(end[0], end[1], doubtful),
                  period=Window(*begin, *end, doubtful), since=begin[0])
        due.place(case.at)
        last = Span(end[0] - 1, end[1] - 1, end[0], end[1], doubtful)
        if standing_at(case, life, due)[0] == "none" or not life.meets(last):
            continue                                 # S16: by what is told now, not owed
        found.append(due)
    return found
