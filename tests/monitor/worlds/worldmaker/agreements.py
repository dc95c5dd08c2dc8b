# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random agreements: parties, force, powers, status; later texts; acts; coverage."""

from .dice import day, edge, instant

ROLES = ["guarantor", "mediator", "witness", "signatory", "addressee", "adopter", "acceding",
         "excluded", "non-party", "party", "sponsor-unknown"]
AUTHORS = ["gov", "opp", "cochairs", "neighbour", "gov-spokesman", "opp-council", "opp-brigade",
           "cochair-1", "helper", "mediator", "president", "council"]
KINDS = ["terminate", "withdraw", "suspend", "resume", "extend", "revive", "waive", "reserve",
         "accept", "enter-into-force"]


def parties(dice):
    """The parties of an agreement, mostly two."""
    found = [{"actor": "gov", "side": "A"}, {"actor": "opp", "side": "B"}]
    for entry in found:
        if dice.chance(0.12):
            entry["bound"] = dice.choice(["unstated", "unstated", "yes", "no"])
    if dice.chance(0.3):
        third = {"actor": dice.choice(["neighbour", "neighbour", "mediator", "council"])}
        if dice.chance(0.65):
            third["role"] = dice.choice(ROLES)
        if dice.chance(0.35):
            third["side"] = dice.choice("ABC")
        if dice.chance(0.3):
            third["bound"] = dice.choice(["yes", "no", "unstated"])
        found.append(third)
    if dice.chance(0.04):
        found.append({"actor": "gov", "role": "witness"})
    return found


def first(dice):
    """What a vector changes in the agreement of the base."""
    found = {}
    if dice.rare(0.5):
        found["parties"] = parties(dice)
    kind = dice.random()
    if dice.calm and kind < 0.6:
        kind = 0.2
    if kind < 0.3:
        found["force"] = {"from": "2016-09-10T12:00:00Z"}
    elif kind < 0.42:
        found["force"] = None
    elif kind < 0.5:
        found["force"] = {"from": edge(dice, dice.randint(8, 13), 0.5)}
        if dice.chance(0.5):
            found["force"]["to"] = edge(dice, dice.randint(17, 26), 0.3)
        elif dice.chance(0.3):
            found["force"]["for"] = "P14D"
    if dice.chance(0.3):
        found["powers"] = None
    elif dice.chance(0.2):
        found["powers"] = [[k, dice.choice(["cochairs", "gov", "opp"])]
                           for k in dice.some(KINDS, 1, 5)]
    drafted = "force" in found and found["force"] is None
    if dice.chance(0.75 if drafted else 0.1):
        found["status"] = dice.choice(
            ["proposed", "under-negotiation", "rejected", "proposed", "agreed", "signed"]
            if drafted else ["terminated", "expired", "superseded", "collapsed", "extended",
                             "in-force", "proposed"])
    if dice.chance(0.15):
        found["signed"] = dice.choice([day(8), day(9), day(10), "2016-09", day(12)])
    if dice.chance(0.07):
        found["provisional_from"] = day(dice.randint(3, 12))
    return found


def second(dice):
    """A later text."""
    found = {"id": "new", "parties": parties(dice), "monitors": ["mon"], "powers": None,
             "force": {"from": edge(dice, dice.randint(13, 20))}}
    if dice.chance(0.2):
        found["force"] = None
    if dice.chance(0.25):
        found["status"] = dice.choice(["proposed", "agreed", "signed", "superseded"])
    if dice.chance(0.45):
        found["supersedes"] = ["ag"]
    elif dice.chance(0.6):
        found["amends"] = ["ag"]
    if dice.chance(0.1):
        found["provisional_from"] = day(dice.randint(10, 14))
    return found


def act(dice, name, agreement, norms, drafted):
    """One act."""
    weights = {"terminate": 4, "withdraw": 4, "suspend": 4, "resume": 2, "extend": 5,
               "revive": 2, "waive": 4, "reserve": 3, "accept": 1, "enter-into-force": 1}
    if drafted:
        weights.update({"accept": 12, "enter-into-force": 12})
    kind = dice.choices(list(weights), list(weights.values()))[0]
    authors = dice.some(AUTHORS, 1, 1) if dice.chance(0.6) else dice.choice(
        [["gov", "opp"], ["gov-spokesman", "opp-council"], ["opp", "neighbour"],
         ["gov", "opp-brigade"], ["cochairs", "gov"]])
    number = dice.randint(8, 22)
    found = {"id": name, "kind": kind, "agreement": agreement,
             "by": authors[0] if len(authors) == 1 and dice.chance(0.8) else authors,
             "at": instant(dice, number) if dice.chance(0.75) else day(number)}
    if kind == "extend" or (kind in ("suspend", "terminate", "waive", "withdraw")
                            and dice.chance(0.15)):
        found["until"] = day(dice.randint(number, 32))
    named = [n["id"] for n in norms if n["agreement"] == agreement]
    if named and dice.chance(0.6 if kind in ("extend", "waive", "reserve") else 0.3):
        found["norms"] = dice.some(named, 1, 2)
    if dice.chance(0.12):
        found["actors"] = dice.some(["gov", "opp", "neighbour"], 1, 1)
    if dice.chance(0.08):
        found["announced"] = day(min(number + dice.randint(0, 5), 30))
    return found


def make_acts(dice, agreements, norms, drafted):
    """A few acts; a suspension or an end is sometimes undone later."""
    found = []
    if drafted and dice.chance(0.35):
        for number, author in enumerate(["gov", "opp"]):
            if dice.chance(0.85):
                found.append({"id": f"acc{number}", "kind": "accept", "agreement": "ag",
                              "by": author, "at": day(dice.randint(7, 14))})
    for number in range(dice.choice([0, 0, 0, 0, 1, 1] if dice.calm else [0, 0, 1, 1, 1, 2, 3])):
        found.append(act(dice, f"x{number}", dice.choice(agreements + ["ag"]), norms, drafted))
    ended = [a for a in found if a["kind"] in ("suspend", "terminate", "waive", "withdraw")]
    if ended and dice.chance(0.3):
        old = dice.choice(ended)
        new = {"id": "y", "agreement": old["agreement"],
               "kind": "resume" if old["kind"] == "suspend" and dice.chance(0.7) else "revive",
               "by": dice.choice(["cochairs", old["by"], "gov"]),
               "at": instant(dice, dice.randint(14, 24))}
        if "norms" in old:
            new["norms"] = old["norms"]
        found.append(new)
    return found


def make_coverage(dice, norms):
    """A few coverage records."""
    found = []
    for number in range(dice.choice([0, 0, 0, 1, 1, 2])):
        begin = dice.randint(5, 14)
        record = {"id": f"c{number}", "by": dice.choice(
            ["mon", "mon", "mon", "mon-team", "mon-head", "mon-former", "ngo-1"]),
            "complete": dice.chance(0.9),
            "time": f"{day(begin)}/{day(begin + dice.randint(3, 20))}"}
        if dice.chance(0.6):
            record["norm"] = dice.choice(norms)["id"]
        if dice.chance(0.3):
            record["place"] = dice.choice(["country", "region", "north", "zone"])
        if dice.chance(0.15):
            record["party"] = dice.choice(["gov", "opp"])
        if dice.chance(0.12):
            record["reported"] = day(dice.randint(14, 30))
        found.append(record)
    if len(found) == 1 and dice.chance(0.3):     # a second that joins
        begin = found[0]["time"].split("/")[1]
        found.append({**found[0], "id": "c9", "time": f"{begin}/{max(begin, day(33))}"})
    return found
