# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads vector files and makes the world of each vector (vector-form.md)."""

import json

from .dates import InputError
from .findings import evaluate

HEADER = {"format", "version", "semantics", "how_to", "licence", "taxonomies", "base", "vectors"}
VECTOR = {"id", "title", "tags", "split", "at", "given", "as_of", "viewpoint",
          "viewpoint_exact", "policy", "expect"}
REPLACED = ("norms", "incidents", "assertions", "acts", "coverage", "control")
GIVEN = set(REPLACED) | {"agreement", "agreements", "tz"}


def load_file(path):
    """A vector file; members that the page does not name are an error."""
    with open(path, encoding="utf-8") as stream:
        document = json.load(stream)
    _known(document, HEADER, "file")
    for vector in document["vectors"]:
        _known(vector, VECTOR, vector.get("id", "vector"))
        _known(vector["given"], GIVEN, f"{vector['id']}.given")
    return document


def _known(record, members, where):
    unknown = set(record) - members
    if unknown:
        raise InputError(f"{where}: unknown members {sorted(unknown)}")


def merged_world(document, given):
    """The base with what the vector gives (vector-form.md, "How a vector is run")."""
    base = document["base"]
    world = dict(base)
    for member in REPLACED:
        world[member] = given.get(member, base.get(member, []))
    agreements = list(base["agreements"])
    if "agreement" in given:
        agreements[0] = {**agreements[0], **given["agreement"]}
    world["agreements"] = agreements + given.get("agreements", [])
    if "tz" in given:
        world["tz"] = given["tz"]
    world["taxonomy"] = document["taxonomies"][base["taxonomy"]]
    return world


def evaluate_vector(document, vector, world=None, only=None):
    """The findings of one vector, in its own world or in a given variant of it."""
    if world is None:
        world = merged_world(document, vector["given"])
    return evaluate(world, vector["at"], vector.get("as_of"), vector.get("viewpoint"),
                    vector.get("viewpoint_exact", False), vector.get("policy"), only=only)
