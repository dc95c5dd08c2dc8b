# SPDX-License-Identifier: LGPL-2.1-or-later
"""Puts a world together and lets the oracle say what is expected of it."""

from . import agreements as texts
from .base import header
from .clauses import make_clauses
from .dice import Dice, day, instant
from .happenings import make_happenings, other_claims
from .themes import THEMES, WEIGHTS

ZONES = ["Z", None, "+03:00", "Asia/Damascus", "America/New_York", "Europe/Berlin"]


def make_vector(dice, name, theme=None):
    """A random vector without `expect`: of a theme, or of anything."""
    dice.calm = dice.chance(0.55)
    if theme is None and dice.chance(0.5):
        theme = dice.pick(**WEIGHTS)
    if theme is not None:
        return themed(dice, name, theme)
    return anything(dice, name)


def themed(dice, name, theme):
    """A vector of one theme, with a little noise."""
    now, given = THEMES[theme](dice)
    given.setdefault("acts", [])
    given.setdefault("coverage", [])
    if dice.chance(0.2):
        given["acts"].append(texts.act(dice, "xx", "ag", given["norms"], False))
    if dice.chance(0.15):
        given["coverage"] += texts.make_coverage(dice, given["norms"])
    if dice.chance(0.15):
        given["assertions"] += other_claims(dice, given["acts"], ["ag"], given["norms"], now)
    vector = {"id": name, "split": "sample", "title": theme, "tags": ["random", theme],
              "at": f"{day(now)}T00:00:00Z", "given": given}
    if dice.chance(0.2):
        around(dice, vector, now)
    return vector


def anything(dice, name):
    """A vector without a theme."""
    now = dice.choice([9, 12, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 34, 40])
    given = {"agreement": texts.first(dice)}
    agreements = ["ag"]
    if dice.chance(0.22):
        agreements.append("new")
        given["agreements"] = [texts.second(dice)]
    norms = make_clauses(dice, agreements)
    drafted = given["agreement"].get("status") in ("proposed", "under-negotiation", "rejected")
    acts = texts.make_acts(dice, agreements, norms, drafted)
    incidents, claims = make_happenings(dice, norms, now)
    claims += other_claims(dice, acts, agreements, norms, now)
    if drafted and dice.chance(0.35):
        claims.append({"about": dice.choice(["ag", norms[0]["id"]]), "aspect": "force",
                       "by": dice.choice(["mon", "opp", "gov", "ngo-1"]), "stance": "assert"})
    given.update(norms=norms, incidents=incidents, assertions=claims, acts=acts,
                 coverage=texts.make_coverage(dice, norms))
    if dice.chance(0.3):
        given["control"] = make_control(dice)
    if dice.chance(0.15):
        given["tz"] = dice.choice(ZONES[1:])
    vector = {"id": name, "split": "sample", "title": "random", "tags": ["random"],
              "at": f"{day(now)}T00:00:00Z" if dice.chance(0.7) else instant(dice, now),
              "given": given}
    around(dice, vector, now)
    return vector


def around(dice, vector, now):
    """Knowledge time, viewpoint and policy."""
    if dice.chance(0.1):
        vector["as_of"] = instant(dice, dice.randint(max(now - 6, 9), now))
    if dice.chance(0.1):
        vector["viewpoint"] = dice.some(["gov", "opp", "mon", "ngo-1", "cochairs", "paper-1",
                                         "ngo-2", "council"], 1, 5)
        if dice.chance(0.25):
            vector["viewpoint_exact"] = True
    if dice.chance(0.05):
        vector["policy"] = dice.choice([{"k": 3}, {"k": 1}, {"rel": "AB"}, {"cred": "12"},
                                        {"support": "explicit"}, {"rel": "ABCD", "cred": "1234"}])


def make_control(dice):
    """Who holds which place when."""
    found = []
    for _ in range(dice.randint(1, 2)):
        record = {"place": dice.choice(["city", "north", "country", "zone", "quarter"]),
                  "actor": dice.choice(["gov", "opp", "gov-army", "militia", "opp-brigade"])}
        if dice.chance(0.3):
            record["time"] = f"{day(dice.randint(8, 14))}/" + dice.choice(["..", day(20)])
        found.append(record)
    return found


def expected(finding, norm):
    """An entry of `expect` for a finding, with every member that the page names."""
    entry = {"norm": finding["norm"], "party": finding["party"], "status": finding["status"],
             "phase": finding["phase"]}
    for member in ("unknown", "coverage", "simultaneous", "waits_for", "acts"):
        entry[member] = sorted(finding[member])
    duty = norm["modality"] == "oblige" and norm.get("mode") != "maintain"
    if norm["modality"] == "forbid" or norm.get("mode") == "maintain":
        entry["counts"] = dict(sorted(finding["counts"].items()))
    if "every" in norm:
        entry["periods"] = finding["periods"]
    if finding["status"] in ("violated", "alleged", "overdue", "partial") and duty:
        entry["remedied"] = finding["remedied"]
    if duty and "every" not in norm:
        shown = [q for q in finding["quantities"] if "promised" in q]
        if shown:
            entry["quantities"] = shown
    if duty and finding["status"] == "not-due":
        return entry                    # what is not due yet has no performance to speak of
    shown = next((i for i in finding["incidents"] if i["incident"] == "i"), None) or min(
        finding["incidents"], key=lambda i: i["order"], default=None)
    if shown is not None:
        for member in ("disputed", "against", "assumed"):
            entry[member] = sorted(shown[member])
        entry["exception"] = shown["exception"]
    return entry


def unbound(document, vector, findings):
    """Parties whom a clause does not bind have no finding: status none."""
    found = {(f["norm"], f["party"]) for f in findings}
    given = vector["given"]
    parties = {a["id"]: a["parties"] for a in given.get("agreements", [])}
    parties["ag"] = given.get("agreement", {}).get(
        "parties", document["base"]["agreements"][0]["parties"])
    wanted = {(n["id"], e["actor"]) for n in given["norms"] if n["bearer"] == "all-parties"
              for e in parties[n["agreement"]]}
    return [{"norm": n, "party": p, "status": "none"} for n, p in sorted(wanted - found)]


def make_file(seed, count, evaluate_vector, errors):
    """A vector file of random worlds; yields (vector, findings) beside it."""
    document = header()
    rows = []
    number = 0
    while len(document["vectors"]) < count:
        dice = Dice(f"{seed}/{number}")
        vector = make_vector(dice, f"R{seed}-{number}")
        number += 1
        try:
            findings = evaluate_vector(document, vector)
        except errors:
            continue
        norms = {n["id"]: n for n in vector["given"]["norms"]}
        vector["expect"] = [expected(f, norms[f["norm"]]) for f in findings]
        vector["expect"] += unbound(document, vector, findings)
        document["vectors"].append(vector)
        rows.append((vector, findings))
    return document, rows
