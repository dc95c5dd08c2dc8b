# SPDX-License-Identifier: LGPL-2.1-or-later
"""Worlds of the invariants, as the library finds them.

A finding has the members that the oracle gives it, in its form, and `whole`: all that the library tells,
but for its hash and for what every finding repeats of the question. What is equal is so in every member.
"""
import copy
import os
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cases"))

from convert import make_case
from dates import Unreadable
from invariants import DOCUMENT, Trial
from oracle import InputError
from run import Runner

QUESTION = ("type", "id", "at", "as_of", "viewpoint", "viewpoint_exact", "policy", "input", "engine", "left_out")
REMEDIES = {"yes": True, "no": False}
SETS = ("unknown", "coverage", "simultaneous", "waits_for", "acts")


def identified(world):
    """The world with an id for each claim and record of coverage, which findings name."""
    made = copy.deepcopy(world)
    for name in ("assertions", "coverage"):
        for number, record in enumerate(made.get(name) or []):
            record.setdefault("id", f"zz-{name}-{number}")
    return made


def without_void(value):
    """A value without voices that count for nothing, and evidence without voices."""
    if isinstance(value, dict):
        return {name: without_void(member) for name, member in value.items()}
    if not isinstance(value, list):
        return value
    kept = [without_void(item) for item in value if not isinstance(item, dict) or item.get("strength") != "void"]
    return [item for item in kept if not isinstance(item, dict) or "aspect" not in item
            or "any" not in item or item["any"] != "none" or item.get("voices")]


def read(finding):
    """A finding of the library in the form of the oracle's."""
    made = {name: set(finding.get(name, [])) for name in SETS}
    made.update(norm=finding["clause"], party=finding["party"], phase=finding.get("phase"),
                status="permission" if finding["status"] == "power" else finding["status"],
                periods=finding.get("periods", []),
                remedied=REMEDIES.get(finding.get("remedied", "no"), finding.get("remedied")))
    made["quantities"] = [{**quantity, "established": [quantity.get("established_low", 0)]}
                          for quantity in finding.get("quantities", [])]
    made["incidents"] = [{"incident": one["incident"], "status": one["status"]}
                         for one in finding.get("incidents", [])]
    made["whole"] = without_void({name: member for name, member in finding.items() if name not in QUESTION})
    return made


class LibraryTrial(Trial):
    """One random world with what the library finds in it."""

    runner = None

    @classmethod
    def opened(cls, command):
        """The class, with a program that evaluates."""
        cls.runner = Runner(command)
        return cls

    @staticmethod
    def prepare(world):
        """The world with ids that findings name."""
        return identified(world)

    def evaluate(self, world, **changes):
        """The findings of a variant, by clause and party."""
        base = {name: member for name, member in world.items() if name != "taxonomy"}
        file = {"taxonomies": {"random": world["taxonomy"]}, "base": {**base, "taxonomy": "random"}}
        vector = {**self.vector, **changes, "given": {}}
        vector.pop("expect", None)
        try:
            answer = self.runner.evaluate(make_case(file, vector, self.runner.vocabularies))
        except Unreadable as error:
            raise InputError(str(error)) from error
        if "error" in answer:
            raise AssertionError(f'{vector["id"]}: {answer["error"]}')
        return {(one["clause"], one["party"]): read(one) for one in answer["findings"]}
