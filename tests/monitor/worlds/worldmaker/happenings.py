# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random incidents, omissions and claims about them, about acts and about agreements."""

from .dice import day, happening, instant

AGENTS = {"gov": ["gov", "gov-army", "gov-air", "militia", "claimants", "recruits", "defectors",
                  "president", "ministry"],
          "opp": ["opp", "opp-brigade", "splinter", "clients", "opp-council"],
          "neighbour": ["neighbour", "neighbour-army"],
          "ministry": ["ministry", "gov"], "mediator": ["mediator", "mediator-team"],
          "gov-army": ["gov-army", "gov-air", "gov"], "mediator-team": ["mediator-team"],
          "claimants": ["claimants"], "recruits": ["recruits"]}
TARGETS = ["opp-brigade", "opp", "gov-army", "civilians", "aid-agency", "nusra", "nusra-cell",
           "splinter", "patron-a-army", "defectors", "militia", None, None]
PLACES = ["city", "city", "city", "quarter", "zone", "border-village", "south", "abroad",
          "region", "country", None]
MEANS = ["mortar", "rocket", "weapon", "small-arms", "mortar-120mm", "barrel-bomb", None, None]
NEUTRAL = ["ngo-1", "ngo-2", "paper-1", "paper-2"]
SPEAKERS = ["mon", "mon", "mon-team", "mon-head", "mon-former", "gov", "gov-army",
            "gov-spokesman", "president", "opp", "opp-brigade", "opp-council", "patron-a",
            "patron-b", "militia", "defectors", "claimants", "neighbour", "council", "mediator",
            "aid-agency"] + NEUTRAL * 2
ASPECTS = ["occurrence", "agent", "agent", "action", "means", "target", "place", "time"]


def bearer_of(dice, norm):
    """Somebody whom a clause may bind."""
    if norm["bearer"] == "all-parties":
        return dice.choice(["gov", "gov", "gov", "opp", "neighbour"])
    return dice.choice(norm["bearer"])


def agent(dice, party):
    """Who did it, for a bearer."""
    chosen = AGENTS.get(party, [party])
    draw = dice.random()
    if draw < 0.7 or dice.calm and draw < 0.96:
        if dice.calm:
            return chosen[0]
        return chosen[0] if dice.chance(0.5) else dice.choice(chosen)
    if draw < 0.78:
        return None
    if draw < 0.87:
        return dice.some([chosen[0], "patron-a", "opp", "gov"], 2, 2)
    if draw < 0.92:
        return {"all": [chosen[0], "patron-a"]}
    return dice.choice(["gov-army", "opp-brigade", "neighbour-army", "patron-a", "nusra"])


def frame(dice, name, norm, now):
    """An incident that may fit a clause."""
    party = bearer_of(dice, norm)
    pattern = norm.get("breach") or norm.get("perform")
    action = pattern["action"]
    if action in ("attack", "use-force"):
        action = dice.pick(shelling=5, air_strike=2, attack=2, use_force=0.6, abduct=0.4)
    elif action == "deny-access":
        action = dice.choice(["obstruct-convoy", "deny-access"])
    if dice.rare(0.04):
        action = dice.choice(["change-control", "access-act", "overflight"])
    last = min(now + 2, 33) if norm["modality"] == "oblige" else min(now + 1, 28)
    found = {"id": name, "action": action, "agent": agent(dice, party),
             "target": dice.choice([None, "aid-agency"]) if "perform" in norm
             else "civilians" if dice.calm else dice.choice(TARGETS),
             "means": None if "perform" in norm else "mortar" if dice.calm
             else dice.choice(MEANS),
             "place": dice.choice(PLACES) if "place" in pattern and not dice.calm
             or dice.rare(0.3) else "city",
             "time": happening(dice, 7, max(last, 8)) if not dice.rare(0.03) else None}
    if found["place"] is None and dice.chance(0.6):
        found["place"] = "city"
    if dice.chance(0.03):
        found["tz"] = dice.choice([None, "+03:00"])
    if norm.get("quantities") and dice.chance(0.85):
        found["quantities"] = amounts(dice, norm["quantities"])
    return found


def amounts(dice, promises):
    """What an incident says in numbers, near what was promised."""
    found = []
    for promise in promises:
        if dice.rare(0.15):
            continue
        whole = promise.get("at_least") or promise.get("exact") or promise.get("at_most")
        value = dice.choice([whole, whole, whole // 2, whole // 2, whole // 3, 2 * whole])
        quantity = {"unit": promise["unit"]}
        if promise["unit"] == "truck" and dice.rare(0.12):
            quantity["unit"] = dice.choice(["fuel-truck", "tonne"])
        if "of" in promise and not dice.rare(0.15):
            quantity["of"] = promise["of"]
        elif dice.rare(0.2):
            quantity["of"] = dice.choice(["fuel", "food", "goods"])
        quantity[dice.choice(["exact", "exact", "exact", "at_least", "at_most"])] = value
        found.append(quantity)
    return found


def voice(dice, about, speakers, now):
    """A claim by somebody, with its ratings and when it was said."""
    found = {"about": about, "by": dice.choice(speakers), "stance": "assert"}
    rated = found["by"] in NEUTRAL or dice.chance(0.15)
    if rated:
        found["rel"] = dice.pick(B=8, A=3, D=1, E=0.5)
        found["cred"] = dice.choice(["2", "2", "2", "1", "3", "4", "5"])
        if dice.chance(0.08):
            del found["cred"]
    if dice.rare(0.08):
        found["with"] = dice.some([s for s in SPEAKERS if s != found["by"]], 1, 1)
    if dice.rare(0.07):
        found["certainty"] = dice.choice(["probable", "possible", "certain"])
    if dice.rare(0.1):
        found["origin"] = dice.choice(["wire", "ngo-1", "gov", "paper-1"])
    if dice.chance(0.25):
        number = dice.randint(9, min(now + 4, 33))
        found["at"] = instant(dice, number) if dice.chance(0.6) else day(number)
        if dice.chance(0.06):
            found["retracted"] = day(min(number + 2, 33))
    if dice.chance(0.03):
        found["support"] = dice.choice(["implicit", "explicit"])
    return found


def about_incident(dice, incident, now):
    """What is claimed about an incident."""
    found = []
    style = dice.pick(strong=14 if dice.calm else 7, weak=6, neutral=4, mixed=5, nobody=1, denied=2)
    counts = {"strong": 1, "weak": 1, "neutral": 2, "mixed": dice.randint(2, 4), "nobody": 0,
              "denied": 1}
    speakers = {"strong": ["mon", "mon-team", "mon-head"], "weak": SPEAKERS[5:],
                "neutral": NEUTRAL}.get(style, SPEAKERS)
    for _ in range(counts[style]):
        claim = voice(dice, incident["id"], speakers, now)
        if style == "neutral":
            claim.update(rel="B", cred="2")
        draw = dice.random()
        if style == "denied" or style == "mixed" and draw < 0.3:
            claim["stance"] = "deny"
        if style == "mixed" and dice.chance(0.3) or dice.chance(0.05):
            one_aspect(dice, claim)
        elif claim["stance"] == "assert" and dice.rare(0.12):
            claim["silent_on"] = dice.some(["target", "means", "agent", "place", "time"], 1, 2)
        found.append(claim)
    return found


def one_aspect(dice, claim):
    """Makes a claim one about an aspect, sometimes with another value."""
    claim["aspect"] = dice.choice(ASPECTS)
    if claim["aspect"] != "occurrence" and dice.chance(0.6):
        claim["value"] = {
            "agent": dice.choice(["gov", "gov-army", "opp-brigade", ["gov", "opp"], "nusra"]),
            "action": dice.choice(["shelling", "attack", "overflight", "withdraw-weapons"]),
            "means": dice.choice(["mortar", "rocket", "small-arms"]),
            "target": dice.choice(["civilians", "opp", "nusra", "gov-army"]),
            "place": dice.choice(["city", "south", "abroad", "zone"]),
            "time": day(dice.randint(9, 24))}[claim["aspect"]]


def about_defence(dice, incident, now):
    """What is claimed about justification and proportionality."""
    found = []
    if dice.calm:     # raised by the bearer, found fair by the monitor, mostly
        if dice.chance(0.85):
            found.append({"about": incident["id"], "by": dice.choice(["gov", "gov-army", "mon"]),
                          "stance": "assert", "aspect": "justification"})
        if dice.chance(0.7):
            found.append({"about": incident["id"], "by": dice.choice(["mon", "mon", "gov"]),
                          "stance": "assert" if dice.chance(0.8) else "deny",
                          "aspect": "proportionality"})
        return found
    for _ in range(dice.choice([0, 1, 1, 2, 3])):
        claim = voice(dice, incident["id"], ["gov", "gov-army", "opp", "mon", "mon", "paper-1",
                                             "ngo-1", "patron-b"], now)
        claim["aspect"] = dice.choice(["justification", "justification", "proportionality"])
        if dice.chance(0.22):
            claim["stance"] = "deny"
        found.append(claim)
    return found


def attack_before(dice, name, incident):
    """An attack that a self-defence may answer."""
    if dice.calm:
        number = dice.randint(11, 20)
        incident["time"] = f"{day(number)}T15:00Z"
        incident["agent"] = "gov-army"
        return {"id": name, "action": "shelling", "agent": "opp-brigade", "target": "gov",
                "means": "mortar", "place": "city", "time": f"{day(number)}T12:00Z"}
    return {"id": name, "action": dice.pick(shelling=5, air_strike=2, use_force=0.5, attack=1),
            "agent": dice.choice(["opp-brigade", "opp", "splinter", "neighbour-army", None,
                                  ["opp", "gov"], "gov-army"]),
            "target": dice.choice(["gov-army", "gov", "gov-air", "gov-army", "opp-brigade",
                                   "militia", "patron-a-army"]),
            "means": "mortar", "place": "city",
            "time": incident["time"] if incident["time"] and dice.chance(0.4)
            else happening(dice, 9, 18)}


def make_happenings(dice, norms, now):
    """The incidents of a world with the claims about them."""
    incidents, claims = [], []
    names = iter(["i", "j", "k", "l"] + [f"m{number}" for number in range(1, 40)])

    def add(incident, more=()):
        incidents.append(incident)
        claims.extend(about_incident(dice, incident, now))
        claims.extend(more)

    for norm in norms:
        if norm["modality"] not in ("forbid", "oblige"):
            continue
        for _ in range(dice.choice([0, 1, 1, 1, 2, 2])):
            made = frame(dice, next(names), norm, now)
            fenced = norm.get("exceptions") and dice.chance(0.8)
            add(made, about_defence(dice, made, now) if fenced else ())
            if fenced and dice.chance(0.85):
                add(attack_before(dice, next(names), made))
            if "quantities" in made and dice.chance(0.2):
                part = {**made, "id": next(names), "part_of": made["id"],
                        "quantities": amounts(dice, norm["quantities"])}
                add(part)
        pattern = (norm.get("trigger") or {}).get("pattern")
        for _ in range(dice.choice([0, 1, 1, 2]) if pattern else 0):
            event = frame(dice, next(names), {**norm, "perform": pattern, "quantities": None},
                          now)
            event["agent"] = dice.choice(["aid-agency", "opp", "gov", "aid-agency"])
            add(event)
        if norm.get("perform") and dice.chance(0.22):
            add(omission(dice, next(names), norm, now))
    return incidents, claims


def omission(dice, name, norm, now):
    """A reported failure to act."""
    found = {"id": name, "kind": "omission", "norm": norm["id"],
             "agent": agent(dice, bearer_of(dice, norm))}
    if dice.chance(0.3):
        found["time"] = happening(dice, 9, max(min(now, 28), 10))
    return found


def other_claims(dice, acts, agreements, norms, now):
    """Denials of acts; claims on force and on who is bound."""
    found = []
    for act in acts:
        if dice.chance(0.25):
            claim = voice(dice, act["id"], SPEAKERS, now)
            claim["stance"] = "deny"
            found.append(claim)
    for _ in range(dice.choice([0, 0, 0, 0, 1, 2])):
        claim = voice(dice, dice.choice(agreements), SPEAKERS, now)
        claim["aspect"] = dice.choice(["force", "force", "bound"])
        if claim["aspect"] == "bound":
            claim["value"] = dice.choice(["gov", "opp", "neighbour", "mediator"])
        else:
            if dice.chance(0.3):
                claim["about"] = dice.choice(norms)["id"]
            if dice.chance(0.5):
                first = dice.randint(8, 18)
                claim["value"] = f"{day(first)}/" + dice.choice(["..", day(first + 6),
                                                                 day(first + 12)])
        if dice.chance(0.3):
            claim["stance"] = "deny"
        found.append(claim)
    return found
