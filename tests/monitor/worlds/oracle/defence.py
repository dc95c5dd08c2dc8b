# SPDX-License-Identifier: LGPL-2.1-or-later
"""Self-defence: raised, open, claimed, proven or rejected (R7, S14)."""

from .dates import FUTURE, NO, YES, responds, seconds_of
from .frames import ALWAYS, Question, assess
from .marks import (ALLEGED, CONTESTED, ESTABLISHED, Mark, POSSIBLE, REFUTED)

TOLD = (ESTABLISHED, ALLEGED, CONTESTED, POSSIBLE)


def names_target(question, incident):
    """Whether the record or a claim names a target that fits: without one it is none (R7.7)."""
    named = [incident.values["target"]] + [
        claim.value for claim in question.case.about.get(incident.id, ()) if claim.aspect == "target"]
    return any(question.match("target", value, incident) for value in named)


def attacks(case, norm, party):
    """What is told of attacks on the bearer by somebody not on its side (R7, W)."""
    key = ("attacks", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        question = Question(case, "attack", norm, party, {"action": "attack"}, ALWAYS)
        found = []
        for incident in case.world.incidents.values():
            if case.happened(incident.span):
                assessed = assess(question, incident)
                if names_target(question, incident) and assessed.told and assessed.status in TOLD + (REFUTED,):
                    found.append(assessed)
        case.memo[key] = found
    return found


def _words(case, question, incident, aspect):
    """What is said about justification or proportionality: good for the bearer (W)."""
    mark = Mark()
    for claim in case.about.get(incident.id, ()):
        if claim.aspect == aspect:
            case.weigh(mark, claim, claim.asserts, not claim.asserts, question.party,
                       question.norm, incident.span)
    return mark.seal(case.k)


def _raised(case, question, incident, justification):
    """Raised by the bearer's own side, also weakly, or by a strong source (S14)."""
    if justification.ts:
        return True
    for claim in case.about.get(incident.id, ()):
        if claim.aspect == "justification" and claim.asserts:
            span = claim.said or incident.span
            if any(case.standing(s, question.party, question.norm, span).own
                   for s in claim.speakers):
                return True
    return False


class Defence:
    """The state of an exception for one incident, what it lacks, and its marks."""

    __slots__ = ("state", "lacks", "marks")

    def __init__(self, state, lacks, marks):
        self.state, self.lacks, self.marks = state, lacks, marks


def defence_of(case, question, incident, exception):
    """The state of an exception for an incident of the bearer (R7, S14)."""
    if exception["kind"] == "self-defence":
        return _self_defence(case, question, incident, exception)
    if exception.get("norm") is not None:
        return Defence(_allowed(case, question, incident, exception["norm"]), (), {})
    justification = _words(case, question, incident, "justification")
    return Defence(_plea(case, question, incident, justification), (),
                   {"justification": justification})


def _allowed(case, question, incident, name):
    """Whether another clause allows what was done, if it was done so (R7.8)."""
    norm = case.world.norms[name]
    assessed = assess(Question(case, "perform", norm, question.party, norm.pattern,
                               agent=question.party), incident)
    return {ESTABLISHED: "proven", ALLEGED: "claimed", CONTESTED: "claimed",
            POSSIBLE: "open"}.get(assessed.status, "none")


def _plea(case, question, incident, justification):
    """An exception that names no clause is what is said of it (R7.9)."""
    if justification.fs and not justification.ts:
        return "rejected"
    if not _raised(case, question, incident, justification):
        return "none"
    return "proven" if justification.ts and not justification.fs else "claimed"


def _self_defence(case, question, incident, exception):
    """The state of self-defence for an incident of the bearer (R7, S14)."""
    norm, party = question.norm, question.party
    limits = seconds_of(exception["within"]) if exception.get("within") else (FUTURE, FUTURE)
    required = "proportionate" in (exception.get("requires") or [])
    justification = _words(case, question, incident, "justification")
    proportionality = _words(case, question, incident, "proportionality")
    marks = {"justification": justification}
    if required:
        marks["proportionality"] = proportionality
    told = []
    for attack in attacks(case, norm, party):
        if attack.incident is incident:
            continue
        fit = responds(attack.incident.span, incident.span, *limits)
        if fit != NO:
            told.append((attack, fit))
    standing = [(a, fit) for a, fit in told if a.status != REFUTED]
    raised = _raised(case, question, incident, justification)
    state = _state(justification, proportionality if required else None, told, standing, raised)
    return Defence(state, _lacks(state, standing, raised, required, proportionality), marks)


def _state(justification, proportionality, told, standing, raised):
    """Which of the five states (S14)."""
    denied = justification.fs and not justification.ts
    if proportionality is not None:
        denied = denied or proportionality.fs and not proportionality.ts
    if denied or told and not standing:
        return "rejected"
    if raised:
        attacked = any(a.status == ESTABLISHED and fit == YES for a, fit in standing)   # N12
        fair = proportionality is None or proportionality.ts and not proportionality.fs
        if attacked and fair and not justification.fs:
            return "proven"
        return "claimed"
    return "open" if standing else "none"


def _lacks(state, standing, raised, required, proportionality):
    """What an exception lacks, while it is open or claimed (W, N13)."""
    if state not in ("open", "claimed"):
        return ()
    lacks = []
    if not standing:
        lacks.append("trigger")
    if not raised:
        lacks.append("justification")
    if required and not proportionality.pro:
        lacks.append("proportionality")
    return tuple(lacks)
