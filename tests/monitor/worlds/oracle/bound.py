# SPDX-License-Identifier: LGPL-2.1-or-later
"""Who is bound by a clause (S9), with claims on it and reservations (S4)."""

from .acts import acts_on, deniers, effect, touches_party
from .dates import HALF, NO, YES, before
from .marks import Mark
from .ties import entry_binds, role_binds


def entries_of(agreement, actor):
    """The entries of an actor among the parties."""
    return [e for e in agreement.parties if e["actor"] == actor]


def party_value(agreement, actor):
    """How an agreement binds one of its parties; None if it is none (S9).

    Several entries of one actor: the strongest."""
    values = [entry_binds(e) for e in entries_of(agreement, actor)]
    return max(values) if values else None


def bound_parties(agreement):
    """All whom the agreement binds or may bind."""
    return [a for a in dict.fromkeys(e["actor"] for e in agreement.parties)
            if party_value(agreement, a)]


def bearers(case, norm):
    """The parties for which a clause has a finding (S9)."""
    agreement = case.world.agreements[norm.agreement]
    if norm.named:
        return list(dict.fromkeys(norm.bearer))
    return bound_parties(agreement)


def _named_entry(entry):
    """An entry of a bearer that the clause names (S9)."""
    if entry.get("bound") is None:
        if entry.get("role") in ("excluded", "non-party"):
            return NO
        return max(HALF, role_binds(entry.get("role")))
    return entry_binds(entry)


def organ_value(case, agreement, actor, span, entry_value):
    """Bound as the party is of which the actor is an organ; None if of none (S9)."""
    parties = {e["actor"] for e in agreement.parties}
    found = None
    for party, tie in case.ties.organ_of(actor, parties, span).items():
        value = max(entry_value(e) for e in entries_of(agreement, party))
        value = min(value, tie)
        found = value if found is None else max(found, value)
    return found


def text_value(case, norm, party, span):
    """What the text says of whether the clause binds the party (S9)."""
    agreement = case.world.agreements[norm.agreement]
    own = entries_of(agreement, party)
    if not norm.named:
        return max((entry_binds(e) for e in own), default=HALF)
    if own:
        return max(_named_entry(e) for e in own)
    organ = organ_value(case, agreement, party, span, _named_entry)   # N4: softened too
    return HALF if organ is None else organ


def bound_by(case, agreement, party, span):
    """Whether another agreement binds the party (S3); None: it is no party of it."""
    own = party_value(agreement, party)
    if own is not None:
        return own
    return organ_value(case, agreement, party, span, entry_binds)


def accepted(case, norm, party, span):
    """Whether the party had accepted the clause by a moment: from then on it binds (S9)."""
    return max((min(before(*act.when, span.s0, span.s1), touches_party(case, act, party))
                for act in acts_on(case, norm, party) if act.kind == "accept"), default=NO)


def reservation(case, norm, party):
    """The reservations that touch a clause for a party: the effect and the acts (S4)."""
    found = []
    for act in acts_on(case, norm, party):
        if act.kind == "reserve":
            found.append((effect(case, act, norm, party), act))
    return found


def bound_mark(case, norm, party, span):
    """The aspect bound, for a moment (S9, W)."""
    mark = Mark()
    agreement = case.world.agreements[norm.agreement]
    reserved = reservation(case, norm, party)
    best = max((value for value, _ in reserved), default=NO)
    if best == YES:             # S4: whatever is claimed of the whole agreement
        mark.text(False)
        return mark
    value = max(text_value(case, norm, party, span), accepted(case, norm, party, span))
    if best == HALF:            # S4: bound open; claims on the whole do not settle it (N5)
        value = min(value, HALF)
    mark.records(value)
    for claim in case.about.get(norm.agreement, ()):
        if claim.aspect == "bound" and claim.value is not None:
            said = case.ties.path(party, claim.value, "organ", span)
            if said == HALF and claim.asserts and best != HALF:
                mark.half = True        # R5.8: it may be said of the party
            if said != YES:
                continue
            if best != HALF or not claim.asserts:
                case.weigh(mark, claim, claim.asserts, claim.asserts, party, norm, span)
    for half, act in reserved:
        mark.say(list(act.by), False, False)        # S4 dissent, D19
        if half == HALF:
            against = deniers(case, act)
            if against:                             # W: denied, contested
                mark.say(against, True, False)
    return mark.seal(case.k)
