#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random tests of the oracle: what must not change, and what must not happen.

Prints for each invariant how often its premise held and how often it failed.
Exit 1 if any failed. `--program MONITOR-CASES` asks the library instead (library.py).
"""

import argparse
import collections
import copy
import json
import random
import sys

from check_vectors import keep_pairs, shuffled
from oracle import InputError, evaluate_vector, merged_world
from oracle.dates import occurrence
from variants import moved_years, renamed, sorted_lists, with_defaults, with_strangers
from worldmaker.base import header
from worldmaker.dice import Dice, day
from worldmaker.make import make_vector

RANK = ["violated", "contested", "alleged", "possible"]
FAILURES = ("violated", "alleged", "overdue", "partial")
DOCUMENT = header()


class Trial:
    """One random world with its findings."""

    def __init__(self, vector, dice):
        self.vector, self.dice = vector, dice
        self.world = self.prepare(
            keep_pairs(copy.deepcopy(merged_world(DOCUMENT, vector["given"]))))
        self.found = self.evaluate(self.world)

    @staticmethod
    def prepare(world):
        """The world, as it is asked about."""
        return world

    def evaluate(self, world, **changes):
        """The findings of a variant, by clause and party."""
        vector = {**self.vector, **changes}
        return {(f["norm"], f["party"]): f for f in evaluate_vector(DOCUMENT, vector, world)}

    def copy(self):
        """The world, to be changed."""
        return copy.deepcopy(self.world)


def plain(finding):
    """What is compared of a finding."""
    if "whole" in finding:
        return sorted_lists(finding["whole"])
    kept = {k: v for k, v in finding.items() if k not in ("incidents", "results")}
    for member, value in kept.items():
        if isinstance(value, set):
            kept[member] = sorted(map(str, value))
    kept["incidents"] = sorted(
        ({k: sorted(v) if isinstance(v, set) else v for k, v in i.items() if k != "order"}
         for i in finding["incidents"]), key=lambda i: str(i["incident"]))
    return kept


def differences(first, second):
    """Where two sets of findings differ."""
    wrong = [("keys", set(first) ^ set(second))] if set(first) != set(second) else []
    for key in set(first) & set(second):
        one, other = plain(first[key]), plain(second[key])
        wrong += [(key, m, one.get(m), other.get(m)) for m in {**one, **other}
                  if one.get(m) != other.get(m)]
    return wrong


# ---- nothing changes ----------------------------------------------------------

def order_means_nothing(trial):
    """P1: a finding is a function of the record set."""
    order = random.Random(trial.dice.random())
    return 1, differences(trial.found, trial.evaluate(shuffled(trial.copy(), order)))


def ids_are_opaque(trial):
    """Renaming every id renames the findings and nothing else."""
    world, names = renamed(trial.copy())
    changes = {}
    if trial.vector.get("viewpoint"):
        changes["viewpoint"] = [names.get(v, v) for v in trial.vector["viewpoint"]]
    found = trial.evaluate(world, **changes)

    def back(value):
        if isinstance(value, dict):
            return {k: back(v) for k, v in value.items()}
        if isinstance(value, (list, set)):
            return type(value)(back(v) for v in value)
        return olds.get(value, value) if isinstance(value, str) else value

    olds = {new: old for old, new in names.items()}
    for finding in found.values():
        finding["results"] = []
        for incident in finding["incidents"]:
            incident["order"] = None
    found = {(olds[n], olds[p]): back(f) for (n, p), f in found.items()}
    return 1, differences(trial.found, found)


def strangers_mean_nothing(trial):
    """Records that have nothing to do with a clause do not change its finding."""
    if trial.vector.get("viewpoint"):
        return 0, []
    found = trial.evaluate(with_strangers(trial.copy()))
    return 1, differences(trial.found, {k: f for k, f in found.items() if k[0] != "zz-norm"})


def years_mean_nothing(trial):
    """The calendar repeats after 400 years, down to the day of the week."""
    if "/" in str(trial.world["tz"]):
        return 0, []
    changes = {m: moved_years(trial.vector[m]) for m in ("at", "as_of") if m in trial.vector}
    return 1, differences(trial.found, trial.evaluate(moved_years(trial.copy()), **changes))


def retraction_restores(trial):
    """A claim that was taken back is as if it had never been made."""
    if not trial.world["assertions"] or trial.vector.get("as_of"):
        return 0, []
    taken, gone = trial.copy(), trial.copy()
    number = trial.dice.randrange(len(taken["assertions"]))
    taken["assertions"][number]["retracted"] = trial.dice.choice(["2016-12-20", True])
    del gone["assertions"][number]
    return 1, differences(trial.evaluate(gone), trial.evaluate(taken))


def defaults_mean_nothing(trial):
    """An explicit default changes nothing."""
    return 1, differences(trial.found, trial.evaluate(with_defaults(trial.copy())))


def everybody_is_nobody(trial):
    """S15: the viewpoint of all who speak, act or cover equals none."""
    if trial.vector.get("viewpoint"):
        return 0, []
    everybody = set()
    for claim in trial.world["assertions"]:
        everybody |= {claim["by"], *claim.get("with", [])}
    for act in trial.world["acts"]:
        everybody |= set(act["by"]) if isinstance(act["by"], list) else {act["by"]}
    everybody |= {c["by"] for c in trial.world["coverage"]}
    exact = trial.dice.chance(0.5)
    found = trial.evaluate(trial.world, viewpoint=sorted(everybody), viewpoint_exact=exact)
    return 1, differences(trial.found, found)


# ---- what must not happen -----------------------------------------------------

def nobody_violates_in_silence(trial):
    """S1: nothing is violated without a voice or a coverage record."""
    world = trial.copy()
    world["assertions"], world["coverage"] = [], []
    wrong = [(k, f["status"]) for k, f in trial.evaluate(world).items()
             if f["status"] in ("violated", "alleged", "partial", "complied", "claimed")]
    return 1, wrong


def rests_on_something(trial):
    """S1: an incident is a breach by what is said of it, and by nothing else."""
    applied, wrong = 0, []
    for key, finding in trial.found.items():
        name = next((i["incident"] for i in finding["incidents"] if i["status"] == "violated"), None)
        if name is None:
            continue
        world = trial.copy()
        world["assertions"] = [c for c in world["assertions"] if c["about"] != name]
        applied += 1
        wrong += [(key, name) for i in trial.evaluate(world)[key]["incidents"]
                  if i["incident"] == name and i["status"] == "violated"]
    return applied, wrong


def number_is_reached(trial):
    """S5: nothing is complied below the promised number."""
    applied, wrong = 0, []
    for key, finding in trial.found.items():
        numbers = [q for q in finding["quantities"] if "promised" in q]
        if finding["status"] == "complied" and numbers and not finding["periods"]:
            applied += 1
            wrong += [(key, q) for q in numbers if q["established"][0] < q["promised"]]
    return applied, wrong


def day_of(text):
    """The number of a plain day of September 2016, or None."""
    if text and len(text) == 10 and text.startswith("2016-09-") and text[8:].isdigit():
        return int(text[8:])
    return None


def earlier_is_not_worse(trial):
    """S12, in its own words."""
    applied, wrong = 0, []
    norms = {n["id"]: n for n in trial.world["norms"]}
    for key, finding in trial.found.items():
        norm = norms[key[0]]
        if "perform" not in norm or norm.get("every") or \
                norm["modality"] != "oblige" or set(norm.get("trigger") or {}) & {
                    "pattern", "violation-of", "streak"}:
            continue
        window = norm.get("window") or {}
        for shown in finding["incidents"]:
            if any(i["incident"] == shown["incident"] for k, f in trial.found.items()
                   if k[0] != key[0] for i in f["incidents"]):
                continue        # what waits for it falls due earlier: that is meant
            moved = _earlier(trial, shown["incident"], window)
            if moved is None:
                continue
            if "quantities" in norm and finding["status"] in ("contested", "unknown"):
                continue        # N33
            applied += 1
            after = trial.evaluate(moved)[key]
            if _worse(finding["status"], after["status"]):
                wrong.append((key, shown["incident"], finding["status"], after["status"]))
    return applied, wrong


def _earlier(trial, name, window):
    """The world with a performance moved to an earlier day within the bounds."""
    world = trial.copy()
    incident = next(i for i in world["incidents"] if i["id"] == name)
    number = day_of(incident.get("time"))
    at = occurrence(trial.vector["at"], world["tz"]).s0
    if number is None or "tz" in incident or occurrence(incident["time"], world["tz"]).e1 > at:
        return None
    if any(c.get("aspect") == "time" for c in world["assertions"] if c["about"] == name):
        return None
    first = 3
    if window.get("from") is not None:
        first = day_of(window["from"])
        if first is None:
            return None
    if number <= first or incident["agent"] in ("defectors", "recruits") or any(
            c["by"] in ("defectors", "recruits", "mon-former") for c in world["assertions"]):
        return None
    incident["time"] = day(trial.dice.randint(first, number - 1))
    return world


def _worse(status, after):
    if after == "violated" and status != "violated":
        return True
    if status == "complied":
        return after != "complied"
    if status == "claimed":
        return after not in ("claimed", "complied")
    return status in ("not-due", "contested") and after in FAILURES


def late_does_not_free(trial):
    """S13: to perform late never frees anybody from a later duty."""
    applied, wrong = 0, []
    norms = {n["id"]: n for n in trial.world["norms"]}
    for key, finding in trial.found.items():
        norm = norms[key[0]]
        awaited = (norm.get("trigger") or {}).get("complied")
        awaited = [awaited] if isinstance(awaited, str) else awaited or []
        if len(awaited) != 1 or norm["id"] in finding["simultaneous"] or \
                finding["simultaneous"] or norm["modality"] != "oblige" \
                or norm.get("every") or trial.vector.get("viewpoint"):
            continue
        late = [f for k, f in trial.found.items() if k[0] == awaited[0]]
        if not late or not all(
                f["status"] == "violated" and f["remedied"] is True for f in late):
            continue
        applied += 1
        if awaited[0] in finding["waits_for"]:
            wrong.append((key, "still waits", finding["status"]))
    return applied, wrong


# ---- the burden of an exception (S14) -----------------------------------------

def adversary_makes_nothing_worse(trial):
    """S14: a weak word of the adversary is never worse than his silence."""
    return _word(trial, "opp", "gov", ("deny",), lambda old, new: new < old)


def third_makes_nothing_better(trial):
    """S14: nobody outside the bearer's side makes it better by a weak word."""
    return _word(trial, "paper-2", "gov", ("assert", "deny"), lambda old, new: new > old,
                 ("justification",))


def _word(trial, speaker, party, stances, bad, aspects=("justification", "proportionality",
                                                       None)):
    """Adds a weak word about each incident that an exception may excuse."""
    norms = {n["id"]: n for n in trial.world["norms"]}
    applied, wrong = 0, []
    for key, finding in trial.found.items():
        if key[1] != party or not norms[key[0]].get("exceptions"):
            continue
        for shown in finding["incidents"]:
            for attack in trial.world["incidents"]:
                aspect = trial.dice.choice(aspects)
                about = attack["id"] if aspect is None else shown["incident"]
                if aspect is None and about == shown["incident"]:
                    continue
                world = trial.copy()
                world["assertions"].append({
                    "about": about, "by": speaker, "stance": trial.dice.choice(stances),
                    **({"aspect": aspect} if aspect else {})})
                applied += 1
                after = next(i for i in trial.evaluate(world)[key]["incidents"]
                             if i["incident"] == shown["incident"])
                if bad(_rank(shown["status"]), _rank(after["status"])):
                    wrong.append((key, shown["incident"], about, aspect, shown["status"],
                                  after["status"]))
                break
    return applied, wrong


def _rank(status):
    return RANK.index(status) if status in RANK else len(RANK)


THEMES = {"adversary_makes_nothing_worse": "defence", "third_makes_nothing_better": "defence",
          "late_does_not_free": "waiting", "number_is_reached": "partly"}


def themed_trial(invariant, trial, dice, name):
    """Half of the time, a world of the theme in which the premise holds more often."""
    theme = THEMES.get(invariant.__name__)
    if theme is None or dice.chance(0.5):
        return trial
    return type(trial)(make_vector(dice, name, theme), dice)


INVARIANTS = [order_means_nothing, ids_are_opaque, strangers_mean_nothing, years_mean_nothing,
              retraction_restores, defaults_mean_nothing, everybody_is_nobody,
              nobody_violates_in_silence, rests_on_something, number_is_reached,
              earlier_is_not_worse, late_does_not_free, adversary_makes_nothing_worse,
              third_makes_nothing_better]


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--only", help="names of invariants, with commas")
    parser.add_argument("--show", type=int, default=2, help="failures shown of each")
    parser.add_argument("--dump", action="store_true", help="print the failing vectors")
    parser.add_argument("--program", help="of the library, which is asked instead of the oracle")
    arguments = parser.parse_args()
    chosen = [i for i in INVARIANTS
              if not arguments.only or i.__name__ in arguments.only.split(",")]
    make_trial = Trial
    if arguments.program:
        from library import LibraryTrial
        make_trial = LibraryTrial.opened([arguments.program])
    applied, failed = try_worlds(arguments.seed, arguments.count, chosen, make_trial)
    for invariant in chosen:
        name = invariant.__name__
        for vector, wrong in failed[name][:arguments.show]:
            print(name, vector["id"], *wrong[:3])
            if arguments.dump:
                print(json.dumps(vector))
    for invariant in chosen:
        name = invariant.__name__
        print(f"{name:32s} applied {applied[name]:7d}  failed {len(failed[name]):5d}")
    return 1 if any(failed.values()) else 0


def try_worlds(seed, count, chosen, make_trial):
    """How often each invariant applied, and the vectors in which it failed, with what was wrong."""
    applied, failed = collections.Counter(), collections.defaultdict(list)
    for number in range(count):
        dice = Dice(f"{seed}/{number}")
        vector = make_vector(dice, f"R{seed}-{number}")
        try:
            trial = make_trial(vector, dice)
            for invariant in chosen:
                times, wrong = invariant(themed_trial(invariant, trial, dice, vector["id"]))
                applied[invariant.__name__] += times
                if wrong:
                    failed[invariant.__name__].append((vector, wrong))
        except InputError:
            continue
    return applied, failed


if __name__ == "__main__":
    sys.exit(main())
