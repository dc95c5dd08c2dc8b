# SPDX-License-Identifier: LGPL-2.1-or-later
"""Ties between actors: attribution, sides, organs, and who speaks for whom.

A path is worth its weakest edge, and the best path counts (R3). Which relation
counts for what is a table; an edge with dates counts as far as its time meets
the time that is looked at (D15), and a disputed one is half at most.
"""

from .dates import HALF, NO, YES, InputError, extent, intersects

WHOLE = {"part-of": YES, "member-of": YES, "represents": YES, "leads": YES}  # N1: leads
MODES = {
    "yes": {**WHOLE, "proxy-of": YES, "supported-by": YES},      # R3: attribution.proxies
    "maybe": {**WHOLE, "proxy-of": HALF, "supported-by": HALF},
    "no": WHOLE,
    "speak": WHOLE,                                              # S14, S15, D14
    "side": {**WHOLE, "proxy-of": HALF, "supported-by": HALF},   # N2
    "cover": {"part-of": YES, "represents": YES, "leads": YES},  # S4: not membership alone
    "organ": {"part-of": YES},                                   # S9
}

BINDING = {"party": YES, "signatory": YES, "co-signatory": YES, "bound": YES, "acceding": YES,
           "guarantor": YES, "addressee": YES}
FREE = {"adopter", "co-sponsor", "mediator", "facilitator", "witness", "endorser", "depositary",
        "monitor", "observer", "host", "aligned", "excluded", "beneficiary", "non-party",
        "representative", "invited-to-accede", "international-signatory", "un-signatory"}


def role_binds(role):
    """Whether a role binds (S9): a role that the column does not have is open."""
    if role is None:
        role = "party"
    if role in BINDING:
        return YES
    return NO if role in FREE else HALF


def entry_binds(entry):
    """Whether an entry among the parties binds (S9)."""
    bound = entry.get("bound")
    if bound is None:
        return role_binds(entry.get("role"))
    return {"yes": YES, "no": NO, "unstated": HALF}[bound]


class Ties:
    """Paths between the actors of a world."""

    def __init__(self, world):
        self.world = world
        self.edges = {}
        for actor, ties in world.actors.items():
            self.edges[actor] = []
            for tie in ties:
                if tie["to"] not in world.actors:
                    raise InputError(f"tie to unknown actor {tie['to']!r}")
                window = extent(tie["time"], world.tz) if tie.get("time") else None
                ceiling = HALF if tie.get("status") == "disputed" else YES
                self.edges[actor].append(
                    (tie["to"], tie.get("rel", "part-of"), window, ceiling))
        self._reach = {}
        self._sides = {}
        self._dated = {}

    def dated(self, actor):
        """Whether any tie above the actor has dates."""
        found = self._dated.get(actor)
        if found is None:
            seen, todo, found = {actor}, [actor], False
            while todo:
                for above, _, window, _ in self.edges.get(todo.pop(), ()):
                    found = found or window is not None
                    if above not in seen:
                        seen.add(above)
                        todo.append(above)
            self._dated[actor] = found
        return found

    def reach(self, actor, mode, span):
        """Everybody above the actor with the value of the best path.

        A span of None means that the time is not told: then a tie with dates
        does not count (S15)."""
        key = (actor, mode, span if self.dated(actor) else None)
        found = self._reach.get(key)
        if found is None:
            weights = MODES[mode]
            found, todo = {actor: YES}, [actor]
            while todo:
                lower = todo.pop()
                for above, relation, window, ceiling in self.edges.get(lower, ()):
                    value = min(found[lower], weights.get(relation, NO), ceiling)
                    if value and window is not None:
                        value = min(value, NO if span is None else intersects(span, window))
                    if value > found.get(above, NO):
                        found[above] = value
                        todo.append(above)
            self._reach[key] = found
        return found

    def path(self, actor, above, mode, span):
        """The value of the best path from an actor to another."""
        return self.reach(actor, mode, span).get(above, NO)

    def sides(self, actor, agreement, span, mode="side"):
        """The sides on which the actor is put, each with its value (D15)."""
        key = (actor, agreement.id, mode, span if self.dated(actor) else None)
        found = self._sides.get(key)
        if found is None:
            found = {}
            stated = stated_sides(agreement)
            for above, value in self.reach(actor, mode, span).items():
                for side in stated.get(above, ()):
                    found[side] = max(found.get(side, NO), value)
            self._sides[key] = found
        return found

    def same_side(self, actor, bearer, agreement, span, mode="side"):
        """Whether an actor is on the side of a bearer: 0, 1 or 2 (R5.7).

        Of a bearer without a side, those who belong to it and those to whom it belongs."""
        mine = self.sides(actor, agreement, span, mode)
        theirs = self.sides(bearer, agreement, span, mode)
        best = YES if actor == bearer else NO
        for side, value in mine.items():
            best = max(best, min(value, theirs.get(side, NO)))
        if YES not in theirs.values():
            best = max(best, self.path(actor, bearer, mode, span),
                       self.path(bearer, actor, mode, span))
        return best

    def organ_of(self, actor, wholes, span):
        """The parties of which the actor is a part, with the value of the tie (S9)."""
        return {whole: value for whole, value in self.reach(actor, "organ", span).items()
                if whole in wholes and whole != actor}


def stated_sides(agreement):
    """Actor to sides: of the parties and of those aligned.

    A party without a side has one of its own, unless its role does not bind (D15).
    """
    found = agreement.__dict__.get("side_table")
    if found is None:
        found = {}
        for entry in agreement.parties:
            side = entry.get("side")
            if side is None:
                if role_binds(entry.get("role")) == NO:
                    continue
                side = ("own", entry["actor"])
            found.setdefault(entry["actor"], set()).add(side)
        for actor, side in agreement.aligned.items():
            found.setdefault(actor, set()).add(side)
        agreement.side_table = found
    return found
