# SPDX-License-Identifier: LGPL-2.1-or-later
"""Bans and duties to maintain: incidents, and silence (R6, R7, R8)."""

from .bound import bound_mark
from .coverage import covered
from .dates import AT_NO_TIME, HALF, NO, YES, InputError
from .defence import defence_of
from .force import INCIDENT, force_mark
from .frames import Question, assess
from .marks import CONTESTED, ESTABLISHED, Mark, NOT_ENGAGED
from .spans import life_of

NAMES = {ESTABLISHED: "violated"}
WORST = ("violated", "contested", "alleged", "possible")
FAVOUR = ("rejected", "none", "open", "claimed", "proven")   # of several exceptions, the best
EXCUSABLE = ("violated", "alleged", "contested", "possible")


def breaches(case, life):
    """Every engaged incident of a ban for a party, with its status (R6, R7)."""
    key = ("breaches", life.norm.id, life.party, tuple(life.choices.items()))
    found = case.memo.get(key)
    if found is None:
        found = case.memo[key] = _breaches(case, life)
    return found


def set_off(case, life):
    """Whether the trigger of a ban is met, its window from then on, who is waited for (N32)."""
    if life.norm.trigger is None:
        return YES, life.window, set()
    key = ("set off", life.norm.id, life.party, tuple(life.choices.items()))
    found = case.memo.get(key)
    if found is None:
        case.memo[key] = ()
        found = case.memo[key] = _set_off(case, life)
    if not found:
        raise InputError(f"{life.norm.id}: clauses refer to each other in a ring")   # S6
    return found


def _set_off(case, life):
    from .findings import finding_of
    from .triggers import plan_of
    plan = plan_of(case, life, lambda norm, party: finding_of(case, norm, party))
    if not plan.dues:
        return NO, life.window, plan.waits_for
    sure = [d for d in plan.dues if d.trigger == YES]
    if not sure:
        return HALF, life.window, plan.waits_for
    events = [d.event for d in sure if d.event is not None]
    window = life.window
    if events and len(events) == len(sure):
        window = window._replace(o0=max(window.o0, min(e.e0 for e in events)),
                                 o1=max(window.o1, min(e.e1 for e in events)))
    return YES, window, plan.waits_for


def _breaches(case, life):
    norm, party = life.norm, life.party
    state, window, _ = set_off(case, life)
    if life.draft and not life.lifted or state == NO:         # S2: without incidents
        return []
    if life.empty:
        window = AT_NO_TIME
    question = Question(case, "breach", norm, party, norm.pattern, window, agent=party)
    found = []
    for incident in case.world.incidents.values():
        if not case.happened(incident.span):
            continue

        def more(marks, incident=incident):
            _add_bound_and_force(case, life, question, incident, marks)
            if state == HALF:
                marks["trigger"] = Mark()
                marks["trigger"].half = True

        assessed = assess(question, incident, more)
        if assessed.status == NOT_ENGAGED:
            continue
        assessed.status = NAMES.get(assessed.status, assessed.status)
        _except(case, question, incident, assessed)
        found.append(assessed)
    return found


def _add_bound_and_force(case, life, question, incident, marks):
    """The aspects bound and force of an incident (W); D16: when it began."""
    span = incident.span
    marks["bound"] = bound_mark(case, life.norm, life.party, span)
    marks["force"], _ = force_mark(case, life, span.s0, span.s1, INCIDENT, span)
    denied = [e for e in life.extensions if e.deniers]
    if denied and _is_disputed(case, life, span, denied):     # S4: a half extension that is denied
        marks["time"].half = False
        for extension in denied:
            if extension.hi <= span.s0:         # others add the days in which it lies
                continue
            marks["time"].say(list(extension.act.by), True, False)
            marks["time"].say(list(extension.deniers), False, False)


def _is_disputed(case, life, span, denied):
    """Whether it lies in time with the extensions that are denied, and not without them."""
    fits = [life_of(case, life.norm, life.party, tuple(
        (extension.act.id, value) for extension in denied)).meets(span) for value in (NO, YES)]
    return life.meets(span) == HALF and fits == [NO, YES]


def _except(case, question, incident, assessed):
    """The table of MONITOR.md 7: breach by defence."""
    if not question.norm.exceptions:
        return
    defences = [defence_of(case, question, incident, e) for e in question.norm.exceptions]
    defence = max(defences, key=lambda d: FAVOUR.index(d.state))
    assessed.exception = defence.state
    assessed.marks = {**assessed.marks, **defence.marks}
    if assessed.status not in EXCUSABLE:
        return
    assessed.lacks = defence.lacks
    if defence.state == "proven":
        assessed.status, assessed.open = "excused", ()
    elif defence.state == "claimed" and assessed.status in ("violated", "alleged"):
        assessed.status = CONTESTED


def silence(case, life):
    """A ban of which no breach is known: covered or not (R8, S1, D17)."""
    _, window, _ = set_off(case, life)
    end = window.c1
    for moment, value in _dated_ends(case, life):
        if value == YES:
            end = min(end, moment)
    over = end <= case.at
    if case.at < window.o0 or bound_mark(case, life.norm, life.party, case.now()).state() == "none":
        return "no-breach-known", set()        # W: a clause that does not bind
    ids = covered(case, life.norm, life.party, window.o0, end if over else case.at)
    if ids is None:
        return "no-breach-known", set()
    return ("complied" if over else "complied-so-far"), ids


def _dated_ends(case, life):
    """The moments at which the clause surely ended before its time ran out."""
    mark, found = force_mark(case, life, case.at, case.at, INCIDENT)
    if found.value != NO:
        return []
    return [(when, YES) for _, when, kind in found.causes if kind == "ended"]


def ban_finding(case, life):
    """Status and the rest of a ban for a party."""
    incidents = breaches(case, life)
    statuses = {a.status for a in incidents}
    unknown = set()
    for assessed in incidents:
        unknown |= set(assessed.open) | set(assessed.lacks)
    status = next((s for s in WORST if s in statuses), None)
    coverage = set()
    state, _, waits_for = set_off(case, life)
    if status is None:
        if life.begun(case.at, case.at) == NO or state == NO:     # R8: before force
            status = "not-due"
        else:
            status, coverage = silence(case, life)
    return {"status": status, "unknown": unknown, "coverage": coverage,
            "waits_for": waits_for, "incidents": incidents}
