# SPDX-License-Identifier: LGPL-2.1-or-later
"""The finding of every clause and party (R11), with the members that vectors name."""

from .acts import named_acts
from .bans import ban_finding
from .bound import bearers
from .case import Case
from .dates import InputError, NO, YES
from .deeds import deeds_of, is_listed
from .duties import Due, at_one_time, shown_quantities, worst
from .force import phase_of
from .spans import life_of
from .triggers import denied_halves, plan_of
from .waiting import in_wrong_ring

__all__ = ["evaluate", "InputError"]


def evaluate(world, at, as_of=None, viewpoint=None, viewpoint_exact=False, policy=None,
             only=None):
    """The findings of a world: a list, one for each clause and party that it binds.

    `only`: pairs of clause and party to be looked at; default: all."""
    case = Case(world, at, as_of, viewpoint, viewpoint_exact, policy)
    findings = []
    for norm in case.world.norms.values():
        for party in bearers(case, norm) if norm.kind != "heading" else ():      # R4.6
            if only is None or (norm.id, party) in only:
                findings.append(finding_of(case, norm, party))
    evaluate.lines = case.memo.get("lines", {})
    return findings


def finding_of(case, norm, party):
    """The finding of one clause and party, worked out once."""
    key = ("finding", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        if ("running", norm.id, party) in case.memo:
            raise InputError(f"{norm.id}: clauses refer to each other in a ring")   # S6
        case.memo["running", norm.id, party] = True
        found = case.memo[key] = _finding(case, norm, party)
        del case.memo["running", norm.id, party]
    return found


def _blank(case, life, status):
    """A finding with nothing in it but status and phase."""
    return {"norm": life.norm.id, "party": life.party, "status": status,
            "phase": phase_of(case, life), "unknown": set(), "counts": {}, "periods": [],
            "remedied": False, "coverage": set(), "quantities": [], "simultaneous": set(),
            "waits_for": set(), "acts": named_acts(case, life.norm, life.party),
            "incidents": [], "results": [], "open": status == "unknown"}


def _finding(case, norm, party):
    life = life_of(case, norm, party)
    if life.draft and not life.lifted:                       # S2, L1
        if norm.kind == "duty":
            lines = case.memo.setdefault("lines", {})
            lines["L1"] = lines.get("L1", 0) + 1
        return _blank(case, life, "not-due")
    if norm.kind == "unclear" or in_wrong_ring(case, norm):  # R4.6, R4.12
        found = _blank(case, life, "unknown")
        found["unknown"] = {"action" if norm.kind == "unclear" else "trigger"}
        return found
    if norm.kind == "leave":                                 # permissions and powers
        return _blank(case, life, "permission")
    found = _blank(case, life, None)
    if norm.kind == "ban":
        ban = ban_finding(case, life)
        if len({o["status"] for o in with_and_without(
                case, life, lambda other: ban_finding(case, other))}) > 1:
            ban = {**ban, "status": "contested", "coverage": set()}
        found.update(status=ban["status"], unknown=ban["unknown"], coverage=ban["coverage"],
                     waits_for=ban["waits_for"],
                     incidents=[_incident(a) for a in ban["incidents"]])
        found["quantities"] = shown_quantities(case, life, None)
    else:
        _duty(case, life, found)
    for incident in found["incidents"]:
        found["counts"][incident["status"]] = found["counts"].get(incident["status"], 0) + 1
    return found


def _incident(assessed):
    """What a finding says of one incident."""
    marks = assessed.marks
    against = {s for m in marks.values() for s in m.voices_against}
    return {"incident": assessed.incident.id, "status": assessed.status,
            "exception": getattr(assessed, "exception", "none"),
            "disputed": {a for a, m in marks.items() if m.pro and m.contra},
            "against": against, "assumed": set(assessed.assumed),
            "order": (assessed.incident.time is None, assessed.incident.span.s0,
                      assessed.incident.id)}


# ---- duties -----------------------------------------------------------------

def _duty(case, life, found):
    """The finding of a duty to bring something about (S1, S4, S5, S6)."""
    base = _duty_once(case, life)
    found.update(base, open=base["status"] == "unknown")
    outcomes = with_and_without(case, life, lambda other: _duty_once(case, other))
    if outcomes:
        seen = {(o["status"], o["remedied"]) for o in outcomes}
        if len(seen) > 1:
            found.update(status="contested", unknown=set(), remedied=False, coverage=set())
        else:
            found.update(status=outcomes[0]["status"], remedied=outcomes[0]["remedied"])
    found.pop("deeds")
    found["incidents"] = [_incident(d) for d in base["deeds"]]


def with_and_without(case, life, find):
    """What is found with half extensions that somebody denies, and without them (S4)."""
    denied = denied_halves(case, life)
    if not denied:
        return []
    return [find(life_of(case, life.norm, life.party, tuple((name, value) for name in denied)))
            for value in (NO, YES)]


def _duty_once(case, life):
    """A duty, with every extension taken one way."""
    def finding(norm, party):
        return finding_of(case, norm, party)

    plan = plan_of(case, life, finding)
    asked = life.begun(case.at, case.at) != NO and plan.dues
    made = {"status": "not-due", "unknown": set(), "remedied": False, "coverage": set(),
            "periods": [], "waits_for": plan.waits_for, "simultaneous": plan.simultaneous,
            "results": [], "deeds": []}
    if life.reserved:
        made["simultaneous"] = set()
    if not asked:                                            # L2
        lines = case.memo.setdefault("lines", {})
        lines["L2"] = lines.get("L2", 0) + 1
        made["quantities"] = shown_quantities(case, life, Due())
        return made
    made["deeds"] = [d for d in deeds_of(case, life.norm, life.party)
                     if is_listed(life, plan.dues, d)]
    results = [at_one_time(case, life, due) for due in plan.dues]
    status = worst([r.status for r in results])
    shown = [r for r in results if r.status == status]
    made.update(status=status, results=results)
    for result in shown:
        made["unknown"] |= result.unknown
        made["coverage"] |= result.coverage
    if shown:
        made["remedied"] = _remedied(shown)
    if life.norm.every is not None:
        made["periods"] = [r.status for r in results]
    if life.norm.quantities:
        made["quantities"] = shown_quantities(case, life, (shown or results)[0].due)
    return made


def _remedied(results):
    """Of several failures: what is true of the least remedied."""
    ranks = [False, "claimed", "partly", True]
    return min((r.remedied for r in results), key=ranks.index)
