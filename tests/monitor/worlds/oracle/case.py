# SPDX-License-Identifier: LGPL-2.1-or-later
"""One question put to a world: when, as known when, on whose word, by which policy.

The case filters the claims (R5 1, R10, S7, S15), says how strong a speaker's
word is (R5 2), and keeps what was worked out already.
"""

from .dates import FUTURE, NO, YES, InputError, Span, moment, read_unit
from .ties import Ties
from .world import World

SIDES = {"yes": "yes", "maybe": "side", "no": "no"}     # R5.7: a side has its proxies so far
POLICY = {"k": 2, "rel": "ABC", "cred": "123", "support": None}


class Standing:
    """How a speaker stands to a bearer: monitor, own side, other side, neutral."""

    __slots__ = ("monitor", "own", "other", "neutral")

    def __init__(self, monitor, own, other, neutral):
        self.monitor, self.own, self.other, self.neutral = monitor, own, other, neutral


class Case:
    """A world with the time asked for, the knowledge time, the viewpoint and the policy."""

    def __init__(self, data, at, as_of, viewpoint, exact, policy):
        self.world = World(data)
        self.ties = Ties(self.world)
        self.at = moment_of(at, self.world.tz)
        self.as_of = None if as_of is None else moment_of(as_of, self.world.tz)
        self.viewpoint = None if viewpoint is None else frozenset(viewpoint)
        self.exact = exact
        self.policy = dict(POLICY)
        for member, value in (policy or {}).items():
            if member not in POLICY:
                raise InputError(f"policy: unknown member {member!r}")
            self.policy[member] = value
        self.k = self.policy["k"]
        self._standing = {}
        self.memo = {}
        self._filter()

    # ---- who is heard --------------------------------------------------------

    def heard(self, actor, span):
        """Whether the viewpoint takes the actor in (S15)."""
        if self.viewpoint is None:
            return True
        if self.exact:
            return actor in self.viewpoint
        reach = self.ties.reach(actor, "speak", span)
        return any(reach.get(named) == YES for named in self.viewpoint)

    def _filter(self):
        """Voids claims (R5 1), leaves out those outside the viewpoint and acts unknown."""
        about = {}
        for claim in self.world.claims:
            if self._void(claim):
                continue
            claim.speakers = tuple(s for s in claim.said_by if self.heard(s, claim.said))  # S7
            if claim.speakers:
                about.setdefault(claim.about, []).append(claim)
        self.about = about
        self.acts = []
        for act in self.world.acts.values():
            known_from = act.announced or act.when
            if self.as_of is not None and known_from[0] > self.as_of:     # S15, as_of
                continue
            span = Span(act.when[0], act.when[1], act.when[0] + 1, act.when[1] + 1, False) \
                if act.at else None
            if not any(self.heard(author, span) for author in act.by):    # S15
                continue
            act.span = span
            self.acts.append(act)
        self.done_acts = [a for a in self.acts if a.when[0] <= self.at]   # S4, D6

    def _void(self, claim):
        """R5 1: void; and what the policy leaves out (N14)."""
        if claim.rel == "E" or claim.cred == "5" or claim.asked:      # S20
            return True
        if claim.implicit and self.policy["support"] == "explicit":
            return True
        if claim.retracted:
            if self.as_of is None or claim.retracted is True:
                return True
            if moment(claim.retracted, self.world.tz)[0] <= self.as_of:
                return True
        if self.as_of is not None and claim.when is not None:
            return claim.when[0] > self.as_of
        return False

    # ---- how strong a word is ------------------------------------------------

    def standing(self, speaker, party, norm, span):
        """How a speaker stands to a bearer at a time (R5 2, R5.7, D14, D15)."""
        agreement, mode = self.world.agreements[norm.agreement], SIDES[norm.proxies]
        dated = self.ties.dated(speaker) or self.ties.dated(party)
        key = (speaker, party, agreement.id, mode, span if dated else None)
        found = self._standing.get(key)
        if found is None:
            reach = self.ties.reach(speaker, "speak", span)
            monitor = any(reach.get(m) == YES for m in agreement.monitors)
            mine = self.ties.sides(speaker, agreement, span, mode)
            sure = any(value == YES for value in mine.values())
            same = self.ties.same_side(speaker, party, agreement, span, mode)
            own, other = same == YES, sure and same == NO
            neutral = not mine and same == NO
            found = self._standing[key] = Standing(monitor, own, other, neutral)
        return found

    def rated(self, claim, unset):
        """Whether the ratings suffice; `unset` says whether they may be missing."""
        rel = claim.rel in self.policy["rel"] if claim.rel else unset
        cred = claim.cred in self.policy["cred"] if claim.cred else unset
        return rel and cred

    def weigh(self, mark, claim, supports, bad, party, norm, span, same_camp=False,
              mismatch=False):
        """Adds a claim to a mark with the strength of each of its speakers (R5 2, S7).

        `bad`: what the claim says is bad for the bearer; `same_camp`: it names
        another agent of the bearer's own side, which is not against interest."""
        span = claim.said or span  # D15: when it spoke; not told: when it happened
        strong, origin = False, None
        for speaker in claim.speakers:
            stands = self.standing(speaker, party, norm, span)
            if not claim.certain or strong:
                continue
            if stands.monitor and self.rated(claim, unset=True):           # 2a
                strong = True
            elif not same_camp and (stands.own if bad else stands.other):  # 2b, S7
                strong = True
        if claim.certain and not strong and self.rated(claim, unset=False):  # 2c, W
            origin = self.neutral_origin(claim, party, norm, span)
        mark.say(claim.speakers, supports, strong, origin, mismatch)

    def neutral_origin(self, claim, party, norm, span):
        """The origins of a claim that somebody neutral makes, or None (R5 2c, S7, D15)."""
        def neutral(voice):
            return self.standing(voice, party, norm, span).neutral

        if not any(neutral(speaker) for speaker in claim.speakers) or \
                claim.origin in self.world.actors and not neutral(claim.origin):
            return None
        return frozenset((claim.origin,) if claim.origin else claim.said_by)

    # ---- the time asked for --------------------------------------------------

    def happened(self, span):
        """What surely begins after the time asked for has not happened yet (W)."""
        return span.s0 <= self.at

    def now(self):
        """The time asked for as a span of one second."""
        return Span(self.at, self.at, self.at + 1, self.at + 1, False)


def moment_of(text, zone):
    """The time asked for: an instant; of a day, its last second (N16)."""
    if text is None:
        return FUTURE
    unit = read_unit(text, zone)
    return unit.hi - 1
