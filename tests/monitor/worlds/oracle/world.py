# SPDX-License-Identifier: LGPL-2.1-or-later
"""The records of a world: checked against vector-form.md, and indexed.

A member that the page does not name is an error. Records get the forms that
the rules ask for (lists where one or many may stand); dates stay text here.
"""

from .dates import InputError, edge, extent, moment, occurrence, zone_of

WORLD = {"tz", "taxonomy", "actors", "places", "agreements", "norms", "incidents",
         "assertions", "acts", "coverage", "control"}
ACTOR = {"id", "parents"}
TIE = {"to", "rel", "time", "status"}
RELATIONS = {"part-of", "member-of", "represents", "leads", "proxy-of", "supported-by"}
PLACE = {"id", "in", "maybe_in"}
CONTROL = {"place", "actor", "time"}
AGREEMENT = {"id", "parties", "aligned", "monitors", "force", "powers", "status", "signed",
             "supersedes", "amends", "provisional_from"}
PARTY = {"actor", "side", "role", "bound"}
NORM = {"id", "agreement", "in", "modality", "mode", "bearer", "breach", "perform",
        "attribution", "window", "survives", "trigger", "deadline", "every", "closed",
        "exceptions", "replaces", "owed_to", "quantities", "open_ended"}
PATTERN = {"action", "target", "exclude", "means", "place", "own_side_ok"}
TRIGGER = {"pattern", "complied", "violation-of", "streak", "party"}
DEADLINE = {"at", "after", "iso", "party"}
EXCEPTION = {"kind", "within", "requires", "norm"}
QUANTITY = {"unit", "of", "exact", "at_least", "at_most"}
INCIDENT = {"id", "kind", "norm", "action", "agent", "target", "means", "place", "time",
            "tz", "quantities", "part_of"}
ASSERTION = {"about", "by", "with", "stance", "aspect", "value", "silent_on", "rel", "cred",
             "certainty", "origin", "at", "retracted", "support", "asked"}
ASPECTS = {"occurrence", "agent", "action", "means", "target", "place", "time",
           "justification", "proportionality", "bound", "force", "text"}
STANCES = {"assert", "confirm", "deny", "doubt", "cannot-confirm"}
ACT = {"id", "kind", "agreement", "by", "at", "until", "norms", "actors", "announced"}
ACT_KINDS = {"terminate", "withdraw", "suspend", "resume", "revive", "extend", "waive",
             "reserve", "accept", "enter-into-force"}
COVERAGE = {"id", "by", "norm", "complete", "time", "place", "party", "reported"}
STATUSES = {"proposed", "under-negotiation", "agreed", "signed", "in-force", "suspended",
            "collapsed", "revival-sought", "extended", "expired", "terminated", "superseded",
            "rejected", "unknown"}


def known(record, members, what):
    """Complains of members that the page does not name."""
    for member in record:
        if member not in members:
            raise InputError(f"{what} {record.get('id', '')}: unknown member {member!r}")


def one_of(value, values, what):
    """Complains of a word that is not in the set."""
    if value not in values:
        raise InputError(f"unknown {what}: {value!r}")


def as_list(value):
    """One or many as a list; nothing as an empty one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


class Record:
    """A plain holder of members."""

    def __init__(self, **members):
        self.__dict__.update(members)


class World:
    """All records of a world, by id, with their trees."""

    def __init__(self, data):
        known(data, WORLD, "world")
        self.tz = data["tz"]
        zone_of(self.tz)
        self.trees = {name: dict(tree) for name, tree in data["taxonomy"].items()}
        self._below = {}
        self.actors = self._actors(data["actors"])
        self.places = self._places(data["places"])
        self.agreements = {a["id"]: self._agreement(a) for a in data["agreements"]}
        self.norms = {n["id"]: self._norm(n) for n in data.get("norms", [])}
        self._link_norms()
        self.incidents = {}
        self.omissions = {}
        for incident in data.get("incidents", []):
            self._incident(incident)
        self.acts = {}
        for number, act in enumerate(data.get("acts", [])):
            record = self._act(act, number)
            self.acts[record.id] = record
        self.claims = [self._claim(a, k) for k, a in enumerate(data.get("assertions", []))
                       if a["stance"] not in ("doubt", "cannot-confirm")]        # R5.10
        self.coverage = [self._coverage(c) for c in data.get("coverage") or []]
        self.controls = [self._control(c) for c in data.get("control") or []]
        self.claims_about = {}
        for claim in self.claims:
            self.claims_about.setdefault(claim.about, []).append(claim)

    # ---- trees --------------------------------------------------------------

    def chain(self, tree, value):
        """A value of a tree with everything above it."""
        key = (tree, value)
        found = self._below.get(key)
        if found is None:
            parents = self.trees[tree]
            if value not in parents:
                raise InputError(f"{tree}: unknown value {value!r}")
            found = []
            while value is not None:
                if value in found:
                    raise InputError(f"{tree}: {value!r} is above itself")
                found.append(value)
                value = parents.get(value)
            self._below[key] = found = tuple(found)
        return found

    # ---- records ------------------------------------------------------------

    @staticmethod
    def _actors(records):
        actors = {}
        for record in records:
            known(record, ACTOR, "actor")
            for tie in record.get("parents", []):
                known(tie, TIE, f"tie of {record['id']}")
                one_of(tie.get("rel", "part-of"), RELATIONS, "relation")
            actors[record["id"]] = record.get("parents", [])
        return actors

    @staticmethod
    def _places(records):
        places = {}
        for record in records:
            known(record, PLACE, "place")
            places[record["id"]] = record
        return places

    def _agreement(self, record):
        known(record, AGREEMENT, "agreement")
        for party in record.get("parties", []):
            known(party, PARTY, f"party of {record['id']}")
            one_of(party.get("bound"), {None, "yes", "no", "unstated"}, "bound")
            self._actor(party["actor"])
        status = record.get("status")
        if status is not None:
            one_of(status, STATUSES, "status")
        force = record.get("force")
        if force is not None:
            known(force, {"from", "to", "for"}, "force")
        return Record(
            id=record["id"], parties=record.get("parties", []),
            aligned=record.get("aligned") or {}, monitors=record.get("monitors") or [],
            force=force, powers=record.get("powers"), status=status,
            signed=record.get("signed"), supersedes=record.get("supersedes") or [],
            provisional=record.get("provisional_from"))

    def _norm(self, record):
        known(record, NORM, "norm")
        one_of(record["modality"], {"forbid", "oblige", "permit", "empower"}, "modality")
        mode = record.get("mode")
        one_of(mode, {None, "achieve", "maintain"}, "mode")
        if record["agreement"] not in self.agreements:
            raise InputError(f"norm {record['id']}: unknown agreement")
        for name in ("breach", "perform"):
            if record.get(name) is not None:
                known(record[name], PATTERN, f"{name} of {record['id']}")
        bearer = record["bearer"]
        if bearer != "all-parties":
            for actor in bearer:
                self._actor(actor)
        attribution = record.get("attribution") or {}
        known(attribution, {"proxies"}, "attribution")
        for quantity in record.get("quantities") or []:
            known(quantity, QUANTITY, "quantity")
        for exception in record.get("exceptions") or []:
            known(exception, EXCEPTION, "exception")
            one_of(exception["kind"], {"self-defence", "norm"}, "exception")
            for demand in exception.get("requires") or []:
                one_of(demand, {"proportionate"}, "requirement")
        self._known_trigger(record)
        bans = record["modality"] == "forbid" or (
            record["modality"] == "oblige" and mode == "maintain")
        kind = "ban" if bans else "duty" if record["modality"] == "oblige" else "leave"
        return Record(
            id=record["id"], agreement=record["agreement"], inside=record.get("in"), kind=kind,
            named=bearer != "all-parties" and bool(bearer), bearer=bearer,
            pattern=record.get("breach" if kind == "ban" else "perform") or {},
            proxies=attribution.get("proxies", "maybe"), window=record.get("window"),
            survives=bool(record.get("survives")), trigger=record.get("trigger"),
            deadline=record.get("deadline"), every=record.get("every"),
            public=bool(record.get("closed")), exceptions=record.get("exceptions") or [],
            replaces=record.get("replaces") or [], owed_to=record.get("owed_to") or [],
            quantities=record.get("quantities") or [],
            open_ended=bool(record.get("open_ended")), around=None)

    @staticmethod
    def _known_trigger(record):
        trigger, deadline = record.get("trigger"), record.get("deadline")
        if trigger is not None:
            known(trigger, TRIGGER, f"trigger of {record['id']}")
            if trigger.get("pattern") is not None:
                known(trigger["pattern"], PATTERN, f"trigger pattern of {record['id']}")
            if trigger.get("streak") is not None:
                known(trigger["streak"], {"norm", "days"}, "streak")
        if deadline is not None:
            known(deadline, DEADLINE, f"deadline of {record['id']}")
        window = record.get("window")
        if window is not None:
            known(window, {"from", "to", "for"}, f"window of {record['id']}")

    def _link_norms(self):
        """Each clause with all clauses around it, innermost first."""
        for norm in self.norms.values():
            around, inner = [], norm
            while inner.inside is not None:
                if inner.inside not in self.norms or inner.inside in around:
                    raise InputError(f"norm {norm.id}: wrong nesting")
                around.append(inner.inside)
                inner = self.norms[inner.inside]
            norm.around = [norm.id] + around
        for norm in self.norms.values():
            if norm.kind in ("ban", "duty") and "action" not in norm.pattern:    # R4.6
                nested = any(other.inside == norm.id for other in self.norms.values())
                norm.kind = "heading" if nested else "unclear"

    def _actor(self, name):
        if name not in self.actors:
            raise InputError(f"unknown actor {name!r}")

    def _incident(self, record):
        known(record, INCIDENT, "incident")
        zone = record["tz"] if "tz" in record else self.tz
        zone_of(zone)
        one_of(record.get("kind"), {None, "omission"}, "kind of incident")
        told = record.get("time")
        for quantity in record.get("quantities") or []:
            known(quantity, QUANTITY, "quantity")
        made = Record(
            id=record["id"], norm=record.get("norm"), time=told,
            span=occurrence(told, zone), quantities=record.get("quantities") or [],
            part_of=record.get("part_of"),
            values={name: record.get(name)
                    for name in ("action", "agent", "target", "means", "place")})
        made.values["time"] = told
        if record.get("kind") == "omission":
            self.omissions[made.id] = made
        else:
            self.incidents[made.id] = made

    def _act(self, record, number):
        known(record, ACT, "act")
        one_of(record["kind"], ACT_KINDS, "kind of act")
        announced = record.get("announced")
        return Record(
            id=record.get("id", ("act", number)), kind=record["kind"],
            agreement=record["agreement"], by=as_list(record["by"]),
            when=moment(record.get("at"), self.tz),
            at=record.get("at"), until=record.get("until"), norms=record.get("norms") or [],
            actors=record.get("actors") or [],
            announced=moment(announced, self.tz) if announced else None)

    def _claim(self, record, number):
        known(record, ASSERTION, "assertion")
        one_of(record["stance"], STANCES, "stance")
        aspect = record.get("aspect")
        if aspect is not None:
            one_of(aspect, ASPECTS, "aspect")
        for silent in record.get("silent_on") or []:
            one_of(silent, ASPECTS, "aspect")
        certainty = record.get("certainty", "certain")
        one_of(certainty, {"certain", "probable", "possible"}, "certainty")
        one_of(record.get("support"), {None, "explicit", "implicit"}, "support")
        speakers = [record["by"]] + [w for w in record.get("with") or [] if w != record["by"]]
        told = record.get("at")
        return Record(
            number=number, about=record["about"], said_by=tuple(dict.fromkeys(speakers)),
            asserts=record["stance"] in ("assert", "confirm"), aspect=aspect, value=record.get("value"),
            silent=frozenset(record.get("silent_on") or []), rel=record.get("rel"),
            cred=record.get("cred") and str(record["cred"]), certain=certainty == "certain",
            origin=record.get("origin"), said=occurrence(told, self.tz) if told else None,
            when=moment(told, self.tz) if told else None,
            retracted=record.get("retracted"), implicit=record.get("support") == "implicit",
            asked=bool(record.get("asked")), speakers=())

    def _coverage(self, record):
        known(record, COVERAGE, "coverage")
        reported = record.get("reported")
        return Record(
            id=record.get("id"), by=as_list(record["by"]), norm=record.get("norm"),
            complete=bool(record.get("complete")), window=extent(record["time"], self.tz),
            place=record.get("place"), party=record.get("party"),
            reported=occurrence(reported, self.tz) if reported else None)

    def _control(self, record):
        known(record, CONTROL, "control")
        told = record.get("time")
        return Record(place=record["place"], actor=record["actor"],
                      window=extent(told, self.tz) if told else None)
