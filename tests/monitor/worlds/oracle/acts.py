# SPDX-License-Identifier: LGPL-2.1-or-later
"""Acts on an agreement or a clause: whom they touch, and with what effect (R9, S4, S17)."""

from .dates import (DAY, HALF, NO, UNKNOWN_ZONE, YES, before, read_unit, to_instant, to_local,
                    zone_of)
from .ties import entry_binds, role_binds

ENDING = ("terminate", "withdraw", "suspend", "waive")


def touches_norm(act, norm):
    """It touches a clause if it names it or a clause around it, or names none (S4)."""
    if act.agreement != norm.agreement:
        return False
    if act.norms:
        return any(n in norm.around for n in act.norms)
    # S16: what survives is ended by no terminate or withdraw of the whole.
    return not (norm.survives and act.kind in ("terminate", "withdraw"))


def covers(case, act, actor):
    """Somebody in `by` speaks for the actor, with a path of value 1 (S4)."""
    return any(case.ties.path(b, actor, "cover", act.span) == YES for b in act.by)


def speaks_for(case, act, party):
    """How surely `by` speaks for the party, or for the whole of which it is an organ (S4, S17)."""
    wholes = case.ties.reach(party, "organ", act.span)
    return max((value for whole, value in wholes.items() if covers(case, act, whole)), default=NO)


def touches_party(case, act, party):
    """How surely an act touches the duties of a party by what it says itself (S4, S17)."""
    named = YES
    if act.actors:
        wholes = case.ties.reach(party, "organ", act.span)
        named = max((value for whole, value in wholes.items() if whole in act.actors), default=NO)
    if act.kind == "accept":                  # nobody accepts for others
        return min(named, speaks_for(case, act, party))
    if act.kind in ("reserve", "withdraw") and not act.actors:
        return speaks_for(case, act, party)
    return named


def acts_on(case, norm, party):
    """The acts that were done and touch a clause for a party by what they say."""
    key = ("acts", norm.id, party)
    found = case.memo.get(key)
    if found is None:
        found = case.memo[key] = [
            a for a in case.done_acts
            if touches_norm(a, norm) and touches_party(case, a, party)]
    return found


def deniers(case, act):
    """Who denies an act (W): every speaker of a claim that denies it."""
    return [s for c in case.about.get(act.id, ()) if not c.asserts for s in c.speakers]


# ---- effect (S4) ------------------------------------------------------------

def must_join(agreement):
    """The parties that a joint act needs: not guarantors, not roles that do not bind (S4 b)."""
    found = []
    for entry in agreement.parties:
        if entry_binds(entry) == NO or entry.get("role") == "guarantor":
            continue
        if role_binds(entry.get("role")) == NO:
            continue
        found.append(entry["actor"])
    return list(dict.fromkeys(found))


def owed_to(case, norm):
    """To whom a clause is owed: its own, else that of the clause around it (S4 c)."""
    for name in norm.around:
        if case.world.norms[name].owed_to:
            return case.world.norms[name].owed_to
    return []


def eases(act, norm):
    """Waivers ease, and extensions of a clause with a deadline (S4 c)."""
    return act.kind == "waive" or (act.kind == "extend" and norm.deadline is not None
                                   and bool(act.norms))


def by_power(case, act, agreement):
    """(a) somebody in `by` has a stated power of that kind."""
    best = NO
    for kind, holder in agreement.powers or []:
        if kind == act.kind:
            for author in act.by:
                best = max(best, case.ties.path(author, holder, "speak", act.span))
    return best


def by_all(case, act, agreement):
    """(b) `by` covers every party that the agreement binds or may bind."""
    needed = must_join(agreement)
    return bool(needed) and all(covers(case, act, party) for party in needed)


def effect(case, act, norm, party):
    """How effective an act is for a clause and a party: 0, half, 1 (S4).

    Without a clause: for the agreement as a whole."""
    key = ("effect", act.id, norm and norm.id, party)
    found = case.memo.get(key)
    if found is None:
        found = _effect(case, act, norm, party)
        if party is not None:
            found = min(found, touches_party(case, act, party))
        case.memo[key] = found
    return found


def _effect(case, act, norm, party):
    agreement = case.world.agreements[act.agreement]
    power = by_power(case, act, agreement)                       # (a)
    if power == YES or by_all(case, act, agreement):             # (b)
        return YES
    if act.kind == "reserve":                                    # (d)
        return max(power, _reserve_effect(case, act, norm, party))
    easing = norm is not None and eases(act, norm)
    if easing and act.norms:                                     # (c)
        owed = owed_to(case, norm)
        if owed and all(covers(case, act, actor) for actor in owed):
            return YES
    if power == HALF:                                            # (a) by a path of half
        return HALF
    if any(kind == act.kind for kind, _ in agreement.powers or []):
        return NO                                                # R9, S4: dissent
    if easing and all(case.ties.same_side(author, party, agreement, act.span, norm.proxies) == YES
                      for author in act.by):
        return NO                                                # nobody releases himself
    return HALF


def _day_end(instant, zone):
    """The last second of the day of an instant (W: the day of signature is in time)."""
    number = to_local(instant, zone) // DAY
    return to_instant((number + 1) * DAY, zone) - 1


def _day_ends(first, last, zone_name):
    """When the day of a date ends at the earliest and at the latest; no day is known without a zone."""
    zone = zone_of(zone_name)
    if zone == UNKNOWN_ZONE:
        return first, max(last, first + DAY - 1)
    return _day_end(first, zone), _day_end(last, zone)


def _reserve_effect(case, act, norm, party):
    """(d) a party for itself, at or before the latest of its signature and accept of the clause."""
    agreement = case.world.agreements[act.agreement]
    if not speaks_for(case, act, party):                         # never for somebody else
        return NO
    dates = []
    if agreement.signed:
        unit = read_unit(agreement.signed, case.world.tz)
        dates.append((unit.lo, unit.hi - 1))
    for other in case.done_acts:
        if other.kind == "accept" and other.agreement == act.agreement and other.at \
                and (norm is None or touches_norm(other, norm)) \
                and touches_party(case, other, party) == YES:
            dates.append(other.when)
    if not dates or not act.at:
        return HALF                                              # bound open
    ends = [_day_ends(*date, case.world.tz) for date in dates]
    low = max(first for first, _ in ends)
    high = max(last for _, last in ends)
    if act.when[0] > high:                                       # surely later
        return NO
    return YES if act.when[1] <= low else HALF


# ---- who is touched, and by how much ----------------------------------------

class Hold:
    """Something that takes force away from a moment on."""

    __slots__ = ("act", "kind", "value", "when", "until")

    def __init__(self, act, kind, value, when, until=None):
        self.act, self.kind, self.value, self.when, self.until = act, kind, value, when, until


def withdrawals(case, norm):
    """Every withdrawal that touches a clause, whoever leaves (S17)."""
    return [a for a in case.done_acts if a.kind == "withdraw" and touches_norm(a, norm)]


def _side_of(entry):
    return entry.get("side") or ("own", entry["actor"])


def parties_by_side(agreement):
    """The sides of an agreement: guarantors and other third parties are none (S17)."""
    needed, sides = set(must_join(agreement)), {}
    for entry in agreement.parties:
        if entry["actor"] in needed and role_binds(entry.get("role")) == YES:
            sides.setdefault(_side_of(entry), set()).add(entry["actor"])
    return sides


def holds(case, norm, party):
    """All that takes force away from a clause for a party, by acts (S4, S17)."""
    found = []
    for act in case.done_acts:
        if act.kind not in ENDING or not touches_norm(act, norm):
            continue
        until = None
        if act.until:                                     # N7: ends with its `until`
            unit = read_unit(act.until, case.world.tz)
            until = (unit.first_hi, unit.hi)
        if touches_party(case, act, party):
            found.append(Hold(act, act.kind, effect(case, act, norm, party), act.when, until))
    return found


def named_acts(case, norm, party):
    """The acts that a finding names (S17, W)."""
    found = {a.id for a in acts_on(case, norm, party)
             if a.kind not in ("accept", "enter-into-force")}
    found |= {a.id for a in case.done_acts if not a.norms and a.agreement == norm.agreement
              and a.kind in ("terminate", "withdraw") and touches_party(case, a, party)}
    return found | {a.id for a in withdrawals(case, norm)}
