# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random clauses: bans, duties of all kinds, permissions, nesting, exchanges."""

from .dice import day, edge

NAMED = ["gov", "gov", "gov", "opp", "opp", "neighbour", "ministry", "mediator", "gov-army",
         "mediator-team", "claimants", "recruits"]
DEEDS = ["withdraw-weapons", "release", "disclose", "allow-assistance", "grant-permit",
         "allow-access"]
STEPS = ["PT24H", "PT72H", "P2D", "P3D", "P5D"]


def ban(dice, name, agreement):
    """A ban or a duty to maintain."""
    pattern = {"action": dice.pick(attack=6, use_force=1, overflight=1, shelling=1)}
    if dice.chance(0.55):
        pattern["place"] = dice.pick(country=5, north=1, zone=2, city=1, bearer_controlled=1)
    if dice.chance(0.15):
        pattern["target"] = dice.pick(civilians=1, aid_agency=1, opp=1)
    if dice.chance(0.2):
        pattern["exclude"] = ["nusra"]
    if dice.chance(0.15):
        pattern["means"] = dice.choice([["rocket", "mortar"], ["aerial-bombardment"], "any"])
    if dice.chance(0.05):
        pattern["own_side_ok"] = True
    norm = {"id": name, "agreement": agreement, "modality": "forbid",
            "bearer": bearer(dice, 0.6), "breach": pattern}
    if dice.chance(0.12):
        norm.update(modality="oblige", mode="maintain")
        norm["breach"] = {"action": "deny-access", "place": dice.pick(
            country=1, bearer_controlled=1)}
    if dice.chance(0.3):
        norm["exceptions"] = [{"kind": "self-defence"}]
        if dice.chance(0.85):
            norm["exceptions"][0]["within"] = dice.choice(["PT24H", "PT6H", "P3D"])
        if dice.chance(0.6):
            norm["exceptions"][0]["requires"] = ["proportionate"]
    common(dice, norm, 0.2)
    return norm


def bearer(dice, everybody):
    """Whom a clause binds."""
    if dice.chance(everybody):
        return "all-parties"
    if dice.calm and dice.chance(0.8):
        return ["gov"]
    return dice.some(list(dict.fromkeys(NAMED)), 1, 2) if dice.chance(0.25) \
        else [dice.choice(NAMED)]


def common(dice, norm, windowed):
    """What clauses of all kinds may have."""
    if dice.chance(windowed):
        window = {"from": edge(dice, dice.randint(4, 16))}
        if dice.chance(0.7):
            window["to"] = edge(dice, dice.randint(18, 34))
        elif dice.chance(0.3):
            window["for"] = dice.choice(["P7D", "P14D"])
        norm["window"] = window
    if dice.chance(0.08):
        norm["survives"] = True
    if dice.chance(0.12):
        norm["attribution"] = {"proxies": dice.choice(["yes", "no", "maybe"])}
    if dice.chance(0.12):
        norm["owed_to"] = dice.some(["opp", "neighbour", "gov", "council"], 1, 2)


def duty(dice, name, agreement, others):
    """A duty to bring something about, once, on an event, or every few days."""
    action = dice.choice(DEEDS)
    pattern = {"action": action}
    if dice.chance(0.1):
        pattern["place"] = "country"
    if dice.chance(0.1):
        pattern["target"] = "aid-agency"
    norm = {"id": name, "agreement": agreement, "modality": "oblige", "mode": "achieve",
            "bearer": bearer(dice, 0.12), "perform": pattern}
    if dice.chance(0.55):
        norm["closed"] = True
    common(dice, norm, 0.2)
    if dice.chance(0.38):
        norm["quantities"] = promises(dice, action)
    when_due(dice, norm, others)
    return norm


def promises(dice, action):
    """What is promised in numbers."""
    if action == "release":
        return [{"unit": dice.choice(["person", "prisoner"]), "at_least": dice.choice([5, 10])}]
    first = {"unit": "truck", dice.choice(["at_least", "exact"]): dice.choice([100, 300, 600])}
    if dice.chance(0.25):
        first["of"] = dice.choice(["goods", "fuel", "food"])
    found = [first]
    if dice.chance(0.2):
        found.append({"unit": "truck", "at_least": 50, "of": dice.choice(["fuel", "wounded"])})
    if dice.chance(0.07):
        found.append({"unit": "tonne", "at_most": 40})
    return found


def when_due(dice, norm, others):
    """The deadline, the trigger or the period of a duty."""
    kind = dice.pick(once=8, event=3, after=4, breach=2, streak=1, every=2, never=1, entry=1)
    duties = [o["id"] for o in others if "perform" in o]
    bans = [o["id"] for o in others if o["modality"] == "forbid" or o.get("mode") == "maintain"]
    if kind == "every":
        norm["every"] = dice.choice(["P7D", "P7D", "P3D", "P1D", "P5D"])
        if dice.chance(0.7):
            first = dice.randint(8, 14)
            norm["window"] = {"from": day(first), "to": day(first + dice.choice([6, 13, 20]))}
        return
    if kind == "never":
        norm["deadline"] = None
        if dice.chance(0.4):
            norm["open_ended"] = True
        return
    norm["deadline"] = {"at": edge(dice, dice.randint(8, 28))}
    if kind == "event":
        norm["trigger"] = {"pattern": {"action": dice.pick(request_access=4, attack=1)}}
        if dice.chance(0.2):
            norm["trigger"]["party"] = dice.choice(["aid-agency", "opp", "gov"])
        if dice.chance(0.15):
            norm["trigger"]["pattern"]["place"] = "country"
        norm["deadline"] = from_trigger(dice)
    elif kind == "after" and duties:
        after_others(dice, norm, duties)
    elif kind == "breach" and bans + duties:
        norm["trigger"] = {"violation-of": dice.choice(bans + duties)}
        if dice.chance(0.3):
            norm["trigger"]["party"] = dice.choice(["gov", "opp"])
        norm["deadline"] = from_trigger(dice)
    elif kind == "streak" and bans:
        norm["trigger"] = {"streak": {"norm": dice.choice(bans), "days": dice.randint(2, 5)}}
        norm["deadline"] = from_trigger(dice)
    elif kind == "entry":
        norm["deadline"] = {"after": "entry", "iso": dice.choice(STEPS)}


def from_trigger(dice):
    """A deadline that counts from the trigger."""
    found = {"after": "trigger", "iso": dice.choice(STEPS)}
    if dice.chance(0.2):
        del found["after"]
    return found


def after_others(dice, norm, duties):
    """A duty that waits for others."""
    awaited = dice.some(duties, 1, 2)
    if dice.chance(0.3):
        norm["deadline"] = {"after": "norm:" + awaited[0], "iso": dice.choice(STEPS)}
        if dice.chance(0.2):
            norm["deadline"]["party"] = "gov"
        return
    norm["trigger"] = {"complied": awaited[0] if len(awaited) == 1 else awaited}
    if dice.chance(0.12):
        norm["trigger"]["party"] = dice.choice(["gov", "opp"])
    if dice.chance(0.7):
        norm["deadline"] = from_trigger(dice)


def make_ring(dice, norms):
    """Lets duties wait for each other."""
    duties = [n for n in norms if "perform" in n and "every" not in n
              and not (n.get("trigger") or {}).get("violation-of")
              and not (n.get("trigger") or {}).get("streak")]
    if len(duties) < 2:
        return
    ring = dice.some(duties, 2, 3)
    for norm, other in zip(ring, ring[1:] + ring[:1]):
        norm["trigger"] = {"complied": [other["id"]]}
        if dice.chance(0.4):
            norm["deadline"] = from_trigger(dice)
        elif (norm.get("deadline") or {}).get("after", "").startswith("norm:"):
            norm["deadline"] = {"at": day(dice.randint(12, 24))}


def leave(dice, name, agreement):
    """A permission or a power."""
    return {"id": name, "agreement": agreement, "bearer": "all-parties",
            "modality": dice.choice(["permit", "empower"]), "breach": {"action": "use-force"}}


def make_clauses(dice, agreements):
    """A few clauses of the agreements of a world."""
    norms = []
    for number in range(dice.choice([1, 1, 1, 2, 2, 2, 3, 3, 4])):
        name = "nabcdef"[number]
        agreement = "ag" if number == 0 or len(agreements) == 1 or dice.chance(0.6) \
            else agreements[-1]
        kind = dice.pick(ban=7, duty=12, leave=0.3)
        if kind == "ban":
            norms.append(ban(dice, name, agreement))
        elif kind == "duty":
            norms.append(duty(dice, name, agreement, norms))
        else:
            norms.append(leave(dice, name, agreement))
        earlier = [n for n in norms[:-1] if n["agreement"] == agreement]
        if earlier and dice.chance(0.12):
            norms[-1]["in"] = dice.choice(earlier)["id"]
        replaced = [n for n in norms[:-1] if n["agreement"] != agreement]
        if replaced and dice.chance(0.6):
            norms[-1]["replaces"] = [dice.choice(replaced)["id"]]
    if dice.chance(0.15):
        make_ring(dice, norms)
    return norms
