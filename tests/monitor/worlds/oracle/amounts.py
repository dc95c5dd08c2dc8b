# SPDX-License-Identifier: LGPL-2.1-or-later
"""How much was performed: the sums of S5."""

from math import inf


def bounds(quantity):
    """A quantity as [lo, hi]."""
    if quantity.get("exact") is not None:
        return quantity["exact"], quantity["exact"]
    return quantity.get("at_least", 0) or 0, inf if quantity.get("at_most") is None \
        else quantity["at_most"]


def promised(quantity):
    """The lower bound that is promised; an exact number counts as its lower bound."""
    if quantity.get("exact") is not None:
        return quantity["exact"]
    return quantity.get("at_least")


def _below(world, tree, value, pattern):
    """Same or narrower; nothing said as a pattern is the widest."""
    if pattern is None:
        return True
    return value is not None and pattern in world.chain(tree, value)


def counts_for(world, quantity, promise):
    """Whether a quantity's unit and `of` are the same as a promise's, or narrower."""
    return _below(world, "unit", quantity["unit"], promise["unit"]) and \
        _below(world, "of", quantity.get("of"), promise.get("of"))


def _narrower(world, one, other):
    """Narrower than another: counted within it, and not the same."""
    same = one["unit"] == other["unit"] and one.get("of") == other.get("of")
    return not same and counts_for(world, one, other)


def own_amount(world, incident, promise):
    """The amount of one performance by itself, or None if it says nothing."""
    said = [q for q in incident.quantities if counts_for(world, q, promise)]
    said = [q for q in said if not any(_narrower(world, q, other) for other in said)]
    if not said:
        return None
    pairs = [bounds(q) for q in said]
    return sum(p[0] for p in pairs), sum(p[1] for p in pairs)


def total(world, incidents, promise):
    """The sum over incidents, in which parts are not counted twice (S5 part_of).

    A part hangs on the nearest incident around it that is in the sum (N18)."""
    inside = {i.id: i for i in incidents}
    parts, roots = {}, []
    for incident in inside.values():
        above = _nearest(world, incident, inside)
        (roots if above is None else parts.setdefault(above, [])).append(incident)

    def amount(incident):
        own = own_amount(world, incident, promise) or (0, inf)
        pairs = [amount(child) for child in parts.get(incident.id, ())]
        said = [p for p in pairs if p != (0, inf)]       # R8.33: the others take nothing
        return max(own[0], sum(p[0] for p in said)), max(own[1], sum(p[1] for p in said))

    pairs = [amount(incident) for incident in roots]
    return sum(p[0] for p in pairs), sum(p[1] for p in pairs)


def _nearest(world, incident, inside):
    seen, above = {incident.id}, incident.part_of
    while above is not None and above not in seen:
        if above in inside:
            return above
        seen.add(above)
        record = world.incidents.get(above)
        above = record.part_of if record is not None else None
    return None


def says_amount(world, incident, promise):
    """Whether an incident says anything of the amount."""
    return own_amount(world, incident, promise) is not None
