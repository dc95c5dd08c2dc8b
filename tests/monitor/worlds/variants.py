# SPDX-License-Identifier: LGPL-2.1-or-later
"""Variants of a vector's world in which, by the pages, nothing or little may change."""

import copy
import json
import re

# Members whose words are no ids.
WORDS = {"action", "means", "unit", "of", "kind", "rel", "cred", "stance", "aspect",
         "silent_on", "modality", "mode", "role", "bound", "status", "time", "at", "from", "to",
         "for", "iso", "within", "requires", "certainty", "support", "retracted", "until",
         "announced", "reported", "signed", "provisional_from", "earliest", "latest", "every",
         "tz", "taxonomy", "proxies"}


def renamed(world, prefix="q-"):
    """The world with every id renamed, and the new name of each id."""
    names = {}
    for member in ("actors", "places", "agreements", "norms", "incidents", "acts", "coverage"):
        for record in world.get(member) or []:
            if "id" in record:
                names[record["id"]] = f"{prefix}{len(names):03d}"

    def walk(value, key):
        if isinstance(value, dict):
            return {names.get(k, k) if key == "aligned" else k: walk(v, k)
                    for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [walk(v, key) for v in value]
        if isinstance(value, str) and (key not in WORDS or key == "to" and value in names):
            if value.startswith("norm:"):
                return "norm:" + names[value[5:]]
            return names.get(value, value)
        return value

    kept = {k: world[k] for k in ("tz", "taxonomy")}
    made = {k: walk(v, k) for k, v in world.items() if k not in kept}
    return {**made, **kept}, names


def moved_years(value, years=400):
    """Every date of 2016 moved by so many years."""
    if isinstance(value, dict):
        return {k: moved_years(v, years) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [moved_years(v, years) for v in value]
    if isinstance(value, str):
        return re.sub(r"(?<!\d)2016(?=-|$|[~?%/])", str(2016 + years), value)
    return value


def with_strangers(world):
    """The world with records that have nothing to do with its clauses."""
    made = copy.deepcopy(world)
    made["taxonomy"]["action"]["dance"] = None
    made["actors"] += [{"id": "zz-troupe"},
                       {"id": "zz-dancer", "parents": [{"to": "zz-troupe", "rel": "member-of"}]}]
    made["places"] += [{"id": "zz-hall"}]
    made["agreements"] += [{
        "id": "zz-pact", "parties": [{"actor": "zz-troupe"}, {"actor": "gov"}],
        "monitors": ["mon"], "force": {"from": "2016-09-01"}, "powers": None}]
    made["norms"] += [{
        "id": "zz-norm", "agreement": "zz-pact", "modality": "forbid", "bearer": "all-parties",
        "breach": {"action": "dance"}}]
    made["incidents"] += [{
        "id": "zz-dance", "action": "dance", "agent": "zz-dancer", "target": None,
        "means": None, "place": "zz-hall", "time": "2016-09-12"}]
    made["assertions"] += [{"about": "zz-dance", "by": "mon", "stance": "assert"},
                           {"about": "zz-pact", "by": "gov", "stance": "deny",
                            "aspect": "force"}]
    made["acts"] += [{"id": "zz-act", "kind": "terminate", "agreement": "zz-pact", "by": "gov",
                      "at": "2016-09-11"}]
    made["coverage"] = list(made["coverage"]) + [{
        "id": "zz-cov", "by": "mon", "norm": "zz-norm", "complete": True,
        "time": "2016-09-01/2016-10-30"}]
    return made


def with_defaults(world):
    """The world with defaults written out."""
    made = copy.deepcopy(world)
    for agreement in made["agreements"]:
        for entry in agreement["parties"]:
            entry.setdefault("role", "party")
            if "bound" not in entry and entry["role"] in (
                    "party", "signatory", "addressee", "acceding", "guarantor"):
                entry["bound"] = "yes"
    for norm in made["norms"]:
        norm.setdefault("attribution", {}).setdefault("proxies", "maybe")
        norm.setdefault("deadline", None)
        norm.setdefault("window", None)
        if norm["modality"] == "oblige":
            norm.setdefault("mode", "achieve")
        deadline = norm["deadline"]
        if deadline and "at" not in deadline:
            deadline.setdefault("after", "trigger")
    for claim in made["assertions"]:
        claim.setdefault("certainty", "certain")
        claim.setdefault("support", "explicit")
        claim.setdefault("with", [])
        claim.setdefault("silent_on", [])
    return made


ORDERED = ("periods",)     # lists whose order means something


def sorted_lists(value, key=None):
    """A value in which the order of lists is that of their texts, where it means nothing."""
    if isinstance(value, dict):
        return {name: sorted_lists(member, name) for name, member in value.items()}
    if isinstance(value, list):
        items = [sorted_lists(member) for member in value]
        return items if key in ORDERED else sorted(items, key=lambda item: json.dumps(item, sort_keys=True))
    return value
