# SPDX-License-Identifier: LGPL-2.1-or-later
"""The base world of generated vectors: its actors, places, taxonomies, agreement."""

TAXONOMIES = {"core-1": {
    "action": {
        "use-force": None, "attack": "use-force", "air-strike": "attack", "shelling": "attack",
        "small-arms-fire": "attack", "abduct": "use-force", "change-control": None,
        "withdraw": "change-control", "withdraw-weapons": "withdraw", "overflight": None,
        "access-act": None, "allow-access": "access-act", "grant-permit": "allow-access",
        "allow-assistance": "access-act", "deny-access": None, "obstruct-convoy": "deny-access",
        "release": None, "disclose": None, "request-access": None, "enact-law": None,
        "pay-reparation": None},
    "means": {
        "weapon": None, "aerial-bombardment": "weapon", "barrel-bomb": "aerial-bombardment",
        "rocket": "weapon", "mortar": "weapon", "mortar-120mm": "mortar", "small-arms": "weapon"},
    "unit": {"truck": None, "fuel-truck": "truck", "tonne": None, "person": None,
             "prisoner": "person"},
    "of": {"goods": None, "fuel": "goods", "food": "goods", "wounded": None}}}


def _tie(to, relation, **more):
    return {"to": to, "rel": relation, **more}


ACTORS = [
    {"id": "gov"},
    {"id": "gov-army", "parents": [_tie("gov", "part-of")]},
    {"id": "gov-air", "parents": [_tie("gov-army", "part-of")]},
    {"id": "gov-spokesman", "parents": [_tie("gov", "represents")]},
    {"id": "president", "parents": [_tie("gov", "leads")]},
    {"id": "militia", "parents": [_tie("gov", "proxy-of")]},
    {"id": "clients", "parents": [_tie("opp", "supported-by")]},
    {"id": "defectors", "parents": [_tie("gov-army", "member-of", time="../2016-09-13")]},
    {"id": "recruits", "parents": [_tie("gov-army", "part-of", time="2016-09-16/..")]},
    {"id": "claimants", "parents": [_tie("gov", "part-of", status="disputed")]},
    {"id": "opp"},
    {"id": "opp-brigade", "parents": [_tie("opp", "member-of")]},
    {"id": "opp-council", "parents": [_tie("opp", "represents")]},
    {"id": "splinter", "parents": [_tie("opp", "member-of", status="disputed"),
                                   _tie("nusra", "member-of", status="disputed")]},
    {"id": "patron-a"}, {"id": "patron-b"},
    {"id": "patron-a-army", "parents": [_tie("patron-a", "part-of")]},
    {"id": "mon"},
    {"id": "mon-team", "parents": [_tie("mon", "part-of")]},
    {"id": "mon-head", "parents": [_tie("mon", "leads")]},
    {"id": "mon-former", "parents": [_tie("mon", "member-of", time="../2016-09-14")]},
    {"id": "cochairs"},
    {"id": "cochair-1", "parents": [_tie("cochairs", "member-of")]},
    {"id": "helper", "parents": [_tie("cochairs", "supported-by")]},
    {"id": "ngo-1"}, {"id": "ngo-2"}, {"id": "paper-1"}, {"id": "paper-2"},
    {"id": "nusra"}, {"id": "nusra-cell", "parents": [_tie("nusra", "part-of")]},
    {"id": "aid-agency"}, {"id": "civilians"},
    {"id": "ministry", "parents": [_tie("gov", "part-of")]},
    {"id": "neighbour"},
    {"id": "neighbour-army", "parents": [_tie("neighbour", "part-of")]},
    {"id": "council"}, {"id": "mediator"},
    {"id": "mediator-team", "parents": [_tie("mediator", "part-of")]},
]

PLACES = [
    {"id": "region"}, {"id": "country", "in": "region"}, {"id": "north", "in": "country"},
    {"id": "city", "in": "north"}, {"id": "quarter", "in": "city"},
    {"id": "south", "in": "country"}, {"id": "abroad"}, {"id": "zone", "in": "country"},
    {"id": "border-village", "in": "south", "maybe_in": ["zone"]},
]

AGREEMENT = {
    "id": "ag",
    "parties": [{"actor": "gov", "side": "A"}, {"actor": "opp", "side": "B"}],
    "aligned": {"patron-a": "A", "patron-b": "B"}, "monitors": ["mon"],
    "force": {"from": "2016-09-10T12:00:00Z", "to": "2016-09-24"},
    "powers": [["terminate", "cochairs"], ["suspend", "cochairs"], ["resume", "cochairs"],
               ["extend", "cochairs"]]}

HOW_TO = ["world = base with given.norms, incidents, assertions, acts, coverage, control in "
          "place of the members of that name; given.agreement merged into agreements[0]; "
          "given.agreements appended; given.tz replacing tz",
          "made by make_worlds.py; what is expected is what the oracle finds"]


def header():
    """A vector file without vectors."""
    return {
        "format": "libceasefire-compliance-vectors", "version": "0.3",
        "semantics": "MONITOR.md and MONITOR-2.md", "how_to": HOW_TO,
        "licence": "own work; no third-party text", "taxonomies": TAXONOMIES,
        "base": {"tz": "Z", "taxonomy": "core-1", "actors": ACTORS, "places": PLACES,
                 "agreements": [AGREEMENT], "norms": [], "incidents": [], "assertions": [],
                 "acts": [], "coverage": []},
        "vectors": []}
