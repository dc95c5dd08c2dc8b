# SPDX-License-Identifier: LGPL-2.1-or-later
"""Worlds in which one rule is at work: for what random worlds hit too seldom."""

from .clauses import STEPS
from .dice import day

STRONG, OWN, OTHER = ["mon", "mon-team", "mon-head"], ["gov", "gov-army", "gov-spokesman"], [
    "paper-1", "ngo-1", "patron-a-army", "council"]
LONG = {"from": "2016-09-10T12:00:00Z"}


def claim(about, by, stance="assert", **more):
    """A claim."""
    return {"about": about, "by": by, "stance": stance, **more}


def neutral(about, by, stance="assert", **more):
    """A claim by somebody neutral, well rated."""
    return claim(about, by, stance, rel="B", cred="2", **more)


def deed(name, action, number, **more):
    """A performance by the government on a day."""
    return {"id": name, "action": action, "agent": "gov", "target": None, "means": None,
            "place": "city", "time": day(number), **more}


def told(dice, name, how):
    """Claims that make an incident established, claimed, contested or possible."""
    if how == "strong":
        return [claim(name, dice.choice(STRONG))]
    if how == "own":
        return [claim(name, dice.choice(OWN))]
    if how == "other":
        return [neutral(name, dice.choice(OTHER[:2]))]
    if how == "adverse":
        return [claim(name, "opp", certainty=dice.choice(["certain", "probable"]))]
    if how == "contested":
        return [claim(name, dice.choice(OWN)), claim(name, "opp", "deny")]
    if how == "two":
        return [neutral(name, "ngo-1"), neutral(name, "paper-1")]
    if how == "joint":
        return [claim(name, "opp", **{"with": [dice.choice(OWN)]})]
    return []


HOWS = ["strong", "own", "other", "contested", "two", "joint", "adverse", "nobody"]


def simple_duty(dice, name="n", **more):
    """A duty of the government with a deadline on a day, sometimes not exact."""
    first = dice.randint(14, 20)
    norm = {"id": name, "agreement": "ag", "modality": "oblige", "mode": "achieve",
            "bearer": ["gov"], "perform": {"action": "withdraw-weapons"},
            "deadline": {"at": day(first)}, **more}
    if "deadline" not in more and dice.chance(0.07):
        norm["deadline"] = {"at": {"earliest": day(first), "latest": day(first + 8)}}
    if dice.chance(0.6):
        norm["closed"] = True
    return norm


def late(dice):
    """Done late, or said to be, by all sorts of people."""
    norm = simple_duty(dice)
    given = {"agreement": {"force": LONG}, "norms": [norm], "incidents": [], "assertions": []}
    for name in ("i", "j")[:dice.randint(1, 2)]:
        given["incidents"].append(deed(name, "withdraw-weapons", dice.randint(15, 24)))
        given["assertions"] += told(dice, name, dice.choice(HOWS))
    if dice.chance(0.25):
        given["coverage"] = [watch(dice)]
    return dice.choice([22, 25, 28]), given


def watch(dice):
    """Complete coverage of everything."""
    return {"id": "c", "by": dice.choice(STRONG), "complete": True,
            "time": f"{day(dice.randint(8, 11))}/{day(31)}"}


def omitted(dice):
    """Reported failures, with and without a deadline, beside performances."""
    norm = simple_duty(dice)
    if dice.chance(0.55):
        norm["deadline"] = None
        if dice.chance(0.3):
            norm["open_ended"] = True
    if dice.chance(0.45):
        norm["quantities"] = [{"unit": "truck", "at_least": 100}]
    omission = {"id": "o", "kind": "omission", "norm": "n", "agent": dice.choice(
        ["gov", "gov", "gov-army", None, ["gov", "opp"]])}
    given = {"agreement": {"force": LONG}, "norms": [norm], "incidents": [omission],
             "assertions": told(dice, "o", dice.choice(HOWS + ["adverse", "other"]))}
    if dice.chance(0.4):                  # alleged, and nothing else is told
        omission["agent"] = "gov"
        given["assertions"] = told(dice, "o", dice.choice(["adverse", "other"]))
        return dice.choice([22, 25]), given
    if dice.chance(0.3):
        given["assertions"] += [claim("o", dice.choice(["gov", "mon"]), "deny")]
    if dice.chance(0.4):
        made = deed("i", "withdraw-weapons", dice.randint(12, 22))
        if dice.chance(0.6):
            made["quantities"] = [{"unit": "truck", "exact": dice.choice([50, 100])}]
        given["incidents"].append(made)
        given["assertions"] += told(dice, "i", dice.choice(HOWS))
    return dice.choice([13, 22, 25]), given


def partly(dice):
    """Half of what was promised, seen, claimed or disputed; parts; coverage."""
    norm = simple_duty(dice, quantities=[{"unit": "truck", "at_least": 600}])
    norm["perform"] = {"action": "allow-assistance"}
    given = {"agreement": {"force": LONG}, "norms": [norm], "incidents": [], "assertions": []}
    how = dice.choice(["", "", "", "contested", "contested", "own", "strong"])
    for name in ("i", "j", "k")[:dice.randint(1, 3)]:
        made = deed(name, "allow-assistance", dice.randint(12, 20))
        if dice.chance(0.2):
            made["time"] = f"[{day(13)}..{day(22)}]"
        if dice.chance(0.82):
            made["quantities"] = [{"unit": dice.choice(["truck", "truck", "truck", "fuel-truck"]),
                                   "exact": dice.choice([100, 200, 300, 300, 600])}]
        if given["incidents"] and dice.chance(0.3):
            made["part_of"] = given["incidents"][0]["id"]
        given["incidents"].append(made)
        given["assertions"] += told(dice, name, how or dice.choice(HOWS[:4]))
    if dice.chance(0.4):
        given["coverage"] = [watch(dice)]
    return dice.choice([17, 22, 25]), given


def defence(dice):
    """Self-defence: raised, denied, proven, open, rejected."""
    exception = {"kind": "self-defence", "within": "PT24H"}
    if dice.chance(0.7):
        exception["requires"] = ["proportionate"]
    norm = {"id": "n", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
            "breach": {"action": "attack"}, "exceptions": [exception]}
    incidents = [
        {"id": "i", "action": "shelling", "agent": "gov-army", "target": "opp-brigade",
         "means": "mortar", "place": "city", "time": "2016-09-14T15:00Z"},
        {"id": "j", "action": dice.choice(["shelling", "shelling", "attack", "use-force"]),
         "agent": dice.choice(["opp-brigade", "opp-brigade", "opp", None, ["opp", "gov"]]),
         "target": dice.choice(["gov-army", "gov-army", "gov", "patron-a", "militia"]),
         "means": "mortar", "place": "city",
         "time": dice.choice(["2016-09-14T12:00Z", "2016-09-14T12:00Z", "2016-09-14",
                              "2016-09-14T18:00Z", "2016-09-12"])}]
    claims = told(dice, "i", dice.choice(["strong", "joint", "adverse", "own", "contested"]))
    if dice.chance(0.35):                 # a clear case, with one word that may upset it
        incidents[1] = {**incidents[1], "action": "shelling", "agent": "opp-brigade",
                        "target": "gov-army", "time": "2016-09-14T12:00Z"}
        claims += told(dice, "j", dice.choice(["strong", "strong", "strong", "own"]))
        claims += [claim("i", "gov", aspect="justification"),
                   claim("i", "mon", aspect="proportionality")]
        if dice.chance(0.4):
            claims.append(claim("i", dice.choice(["opp", "mon", "paper-1"]), "deny",
                                aspect=dice.choice(["justification", "proportionality"])))
        return 16, {"norms": [norm], "incidents": incidents, "assertions": claims,
                    "agreement": {"force": LONG}}
    claims += told(dice, "j", dice.choice(HOWS))
    if dice.chance(0.3):
        claims.append(claim("j", dice.choice(["mon", "opp"]), "deny"))
    for aspect, share in (("justification", 0.75), ("proportionality", 0.6)):
        for _ in range(dice.randint(1, 2) if dice.chance(share) else 0):
            claims.append(claim("i", dice.choice(["gov", "gov-army", "mon", "mon", "opp",
                                                  "paper-1", "patron-a"]),
                                dice.choice(["assert", "assert", "assert", "deny"]),
                                aspect=aspect))
    return 16, {"norms": [norm], "incidents": incidents, "assertions": claims,
                "agreement": {"force": LONG}}


def weakly(dice):
    """Force or bound that is only said: weakly, strongly, by both sides."""
    ban = {"id": "m", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
           "breach": {"action": "attack"}}
    norm = simple_duty(dice)
    incidents = [{"id": "i", "action": "shelling", "agent": "gov-army", "target": "civilians",
                  "means": None, "place": "city", "time": day(14)},
                 deed("j", "withdraw-weapons", dice.randint(14, 22))]
    claims = told(dice, "i", "strong") + told(dice, "j", dice.choice(["strong", "own", "x"]))
    agreement = {"force": None}
    if dice.chance(0.3):
        agreement = {"parties": [{"actor": "gov", "side": "A", "bound": "unstated"},
                                 {"actor": "opp", "side": "B"}]}
        claims.append(claim("ag", dice.choice(["opp", "gov", "mon"]), aspect="bound",
                            value="gov"))
    else:
        if dice.chance(0.3):
            agreement["status"] = "proposed"
        for by in dice.some(["opp", "gov", "mon", "patron-a", "paper-1"], 1, 2):
            claims.append(claim(dice.choice(["ag", "ag", "n", "m"]), by,
                                dice.choice(["assert", "assert", "deny"]), aspect="force"))
    given = {"norms": [norm, ban], "incidents": incidents, "assertions": claims,
             "agreement": agreement}
    if dice.chance(0.4):
        given["coverage"] = [watch(dice)]
        given["agreement"]["provisional_from"] = day(11)
    return dice.choice([18, 24]), given


def vaguely(dice):
    """Incidents that fit only perhaps: means, target, place, agent, action."""
    norm = {"id": "n", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
            "breach": {"action": dice.choice(["attack", "shelling"]),
                       "means": ["rocket", "mortar"], "place": dice.choice(["zone", "city"])}}
    if dice.chance(0.5):
        norm["breach"]["target"] = "civilians"
    if dice.chance(0.3):
        norm["breach"]["exclude"] = ["nusra"]
    incident = {"id": "i", "action": dice.choice(["shelling", "attack", "use-force"]),
                "agent": dice.choice(["gov-army", "militia", "claimants", None,
                                      ["gov", "opp"]]),
                "target": dice.choice(["civilians", "civilians", "splinter", None]),
                "means": dice.choice(["weapon", "mortar", None]),
                "place": dice.choice(["city", "border-village", "country", "zone"]),
                "time": dice.choice([day(14), day(10), "2016-09"])}
    claims = [claim("i", dice.choice(["mon", "opp"]))]
    if dice.chance(0.5):
        claims[0]["silent_on"] = dice.some(["target", "means", "agent", "place"], 1, 2)
    if dice.chance(0.4):
        claims.append(claim("i", dice.choice(["mon", "gov", "paper-1"]),
                            dice.choice(["assert", "deny"]), aspect=dice.choice(
                                ["target", "means", "agent", "place", "action"])))
    return 16, {"norms": [norm], "incidents": [incident], "assertions": claims}


def waiting(dice):
    """A chain of duties, the first done in time, late, perhaps, or not."""
    first = simple_duty(dice, "a")
    second = simple_duty(dice, "n", trigger={"complied": ["a"]})
    second["perform"] = {"action": "release"}
    if dice.chance(0.7):
        second["deadline"] = {"after": "trigger", "iso": dice.choice(STEPS)}
    norms = [first, second]
    if dice.chance(0.3):
        third = simple_duty(dice, "b")
        third["perform"] = {"action": "disclose"}
        third["bearer"] = ["opp"]
        second["trigger"]["complied"].append("b")
        norms.append(third)
    if dice.chance(0.3):
        first["owed_to"] = ["opp"]
    incidents, claims = [], []
    for name, norm in (("i", first), ("j", second), ("k", norms[-1])):
        if dice.chance(0.7):
            made = deed(name, norm["perform"]["action"], dice.randint(12, 24))
            made["agent"] = norm["bearer"][0]
            incidents.append(made)
            claims += told(dice, name, dice.choice(["strong"] * 4 + HOWS))
    given = {"agreement": {"force": LONG}, "norms": norms, "incidents": incidents,
             "assertions": claims, "acts": []}
    if dice.chance(0.35):
        given["acts"].append({"id": "x", "kind": dice.choice(["waive", "terminate"]),
                              "agreement": "ag", "norms": ["a"], "at": day(dice.randint(11, 22)),
                              "by": dice.choice(["opp", "cochairs", "council",
                                                 ["gov", "opp"]])})
    if dice.chance(0.2):
        replace(dice, given)
    return dice.choice([18, 22, 26, 30]), given


def replace(dice, given):
    """A later text that replaces the first clause or supersedes the whole."""
    later = {"id": "new", "parties": [{"actor": "gov", "side": "A"}, {"actor": "opp", "side": "B"}],
             "monitors": ["mon"], "force": {"from": day(dice.randint(12, 16))}, "powers": None}
    if dice.chance(0.2):
        later["force"] = None
    if dice.chance(0.3):
        later["parties"][dice.randint(0, 1)]["bound"] = dice.choice(["unstated", "no"])
    given["agreements"] = [later]
    if dice.chance(0.3):
        later["supersedes"] = ["ag"]
        return
    norm = simple_duty(dice, "a2", replaces=[given["norms"][0]["id"]])
    norm["agreement"] = "new"
    norm["perform"] = given["norms"][0]["perform"]
    norm["deadline"] = {"at": day(dice.randint(20, 30))}
    given["norms"].append(norm)


def extended(dice):
    """More time: by power, by half, denied, after the lapse; of a ban's window too."""
    norm = simple_duty(dice)
    ban = {"id": "m", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
           "breach": {"action": "attack"}}
    incidents = [{"id": "i", "action": "shelling", "agent": "gov-army", "target": "civilians",
                  "means": None, "place": "city", "time": day(dice.randint(14, 28))},
                 deed("j", "withdraw-weapons", dice.randint(14, 26))]
    claims = told(dice, "i", "strong") + told(dice, "j", dice.choice(HOWS))
    acts = []
    for name in ("x", "y")[:dice.randint(1, 2)]:
        act = {"id": name, "kind": "extend", "agreement": "ag", "at": day(dice.randint(12, 24)),
               "by": dice.choice(["cochairs", "neighbour", "gov", "opp", ["gov", "opp"]]),
               "until": day(dice.randint(18, 30))}
        if dice.chance(0.75):
            act["norms"] = dice.some(["n", "m"], 1, 2)
        acts.append(act)
        if dice.chance(0.4):
            claims.append(claim(name, dice.choice(["opp", "gov", "mon"]), "deny"))
    agreement = {} if dice.chance(0.5) else {"powers": None}
    return dice.choice([17, 19, 22, 27]), {
        "norms": [norm, ban], "incidents": incidents, "assertions": claims, "acts": acts,
        "agreement": agreement}


def suspended(dice):
    """Suspensions, ends, waivers and what undoes them, by whole and by half."""
    ban = {"id": "m", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
           "breach": {"action": "attack"}}
    norm = simple_duty(dice, owed_to=["opp"])
    incidents = [{"id": name, "action": "shelling", "agent": dice.choice(["gov-army", "opp"]),
                  "target": "civilians", "means": None, "place": "city",
                  "time": day(dice.randint(12, 22))} for name in ("i", "j")]
    claims = told(dice, "i", "strong") + told(dice, "j", "strong")
    authors = ["cochairs", "gov", "opp", "neighbour", "helper", ["gov", "opp"]]
    first = {"id": "x", "kind": dice.choice(["suspend", "suspend", "terminate", "withdraw",
                                             "waive"]),
             "agreement": "ag", "by": dice.choice(authors), "at": day(dice.randint(12, 15))}
    acts = [first]
    if dice.chance(0.4):
        first["norms"] = [dice.choice(["n", "m"])]
    if dice.chance(0.5):
        acts.append({**first, "id": "y", "by": dice.choice(authors),
                     "kind": dice.choice(["resume", "revive"]), "at": day(dice.randint(14, 20))})
    if dice.chance(0.25):
        claims.append(claim("x", dice.choice(["mon", "opp", "gov"]), "deny"))
    agreement = {"force": LONG}
    if dice.chance(0.4):
        agreement["powers"] = None
    return dice.choice([14, 17, 22, 26]), {
        "norms": [norm, ban], "incidents": incidents, "assertions": claims, "acts": acts,
        "agreement": agreement}


def kept(dice):
    """Bans that were watched: kept so far, kept to the end, gaps, places."""
    ban = {"id": "n", "agreement": "ag", "modality": "forbid", "bearer": "all-parties",
           "breach": {"action": "attack"}}
    if dice.chance(0.4):
        ban["breach"]["place"] = "city"
    records = [watch(dice)]
    if dice.chance(0.5):
        records = [{**records[0], "time": f"{day(9)}/{day(15)}"},
                   {**records[0], "id": "d", "by": "mon-team",
                    "time": f"{day(dice.choice([15, 16, 17]))}/{day(29)}"}]
    if dice.chance(0.3):
        records[0]["place"] = dice.choice(["country", "zone"])
    duty = {"id": "s", "agreement": "ag", "modality": "oblige", "mode": "achieve",
            "bearer": ["gov"], "perform": {"action": "release"}, "closed": True,
            "trigger": {"streak": {"norm": "n", "days": dice.randint(2, 6)}},
            "deadline": {"after": "trigger", "iso": dice.choice(STEPS)}}
    incidents, claims = [], []
    if dice.chance(0.5):
        incidents.append({"id": "i", "action": "shelling", "agent": "gov-army",
                          "target": "civilians", "means": None, "place": "city",
                          "time": dice.choice([day(13), day(14), f"[{day(13)}..{day(14)}]"])})
        claims += told(dice, "i", dice.choice(HOWS))
    return dice.choice([14, 18, 22, 27]), {
        "norms": [ban, duty], "incidents": incidents, "assertions": claims, "coverage": records,
        "agreement": {"force": LONG} if dice.chance(0.4) else {}}


def recurring(dice):
    """A duty of every few days: done, half done, claimed, missed, for each period."""
    norm = simple_duty(dice, every=dice.choice(["P1D", "P3D", "P7D"]))
    del norm["deadline"]
    norm["perform"] = {"action": "allow-assistance"}
    length = {"P1D": 1, "P3D": 3, "P7D": 7}[norm["every"]]
    norm["window"] = {"from": day(11), "to": day(11 + 3 * length - 1)}
    if dice.chance(0.6):
        norm["quantities"] = [{"unit": "truck", "at_least": 100}]
    incidents, claims = [], []
    for name, number in (("i", 0), ("j", 1), ("k", 2)):
        if dice.chance(0.75):
            made = deed(name, "allow-assistance", 11 + number * length)
            if dice.chance(0.85):
                made["quantities"] = [{"unit": "truck", "exact": dice.choice([50, 100, 100])}]
            if dice.chance(0.12):
                made["time"] = f"{day(11)}/{day(13)}"
            incidents.append(made)
            claims += told(dice, name, dice.choice(HOWS))
        elif dice.chance(0.4):
            incidents.append({"id": name, "kind": "omission", "norm": "n", "agent": "gov",
                              "time": day(11 + number * length)})
            claims += told(dice, name, dice.choice(["adverse", "strong", "contested"]))
    given = {"norms": [norm], "incidents": incidents, "assertions": claims,
             "agreement": {"force": LONG} if dice.chance(0.7) else {}}
    if dice.chance(0.3):
        given["coverage"] = [watch(dice)]
    return dice.choice([12, 13, 18, 25, 33]), given


THEMES = {"recurring": recurring, "late": late, "omitted": omitted, "partly": partly,
          "defence": defence, "weakly": weakly, "vaguely": vaguely, "waiting": waiting,
          "extended": extended, "suspended": suspended, "kept": kept}
WEIGHTS = {"recurring": 6, "late": 5, "omitted": 19, "partly": 26, "defence": 9, "weakly": 5,
           "vaguely": 11, "waiting": 6, "extended": 6, "suspended": 5, "kept": 3}
