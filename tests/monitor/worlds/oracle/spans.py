# SPDX-License-Identifier: LGPL-2.1-or-later
"""From when to when a clause binds a party: dates, entry, extensions, successors.

The start and the end by dates and extensions make the window that the aspect
`time` looks at; acts, supersession and undated ends are left to `force` (W).
"""

from .acts import acts_on, covers, deniers, effect, holds
from .bound import bound_by, bound_parties, entries_of, organ_value
from .dates import (FUTURE, HALF, NO, PAST, YES, Span, Window, add_duration, before, edge,
                    extent, intersects)
from .ties import entry_binds

DRAFTS = ("proposed", "under-negotiation", "rejected")


def span_at(lo, hi):
    """A span for a moment that lies in [lo, hi]."""
    return Span(lo, hi, lo + 1, hi + 1, False)


def window_edges(window, zone):
    """The edges of a window {from, to} or {from, for} (vector-form.md)."""
    opening, closing = (PAST, PAST, False), (FUTURE, FUTURE, False)
    if window.get("from") is not None:
        opening = edge(window["from"], zone, True)
    if window.get("to") is not None:
        closing = edge(window["to"], zone, False)
    elif window.get("for") is not None:
        closing = (add_duration(opening[0], window["for"], zone),
                   add_duration(opening[1], window["for"], zone), opening[2])
    # It begins before it ends.
    return (opening[0], max(opening[0], min(opening[1], closing[1] - 1)), opening[2]), \
        (min(closing[1], max(closing[0], opening[0] + 1)), closing[1], closing[2])


# ---- the beginning (S2, S3, S16) --------------------------------------------

class Start:
    """When force begins: a moment, how sure (half: by an act of half), the act."""

    __slots__ = ("lo", "hi", "value", "act", "doubtful")

    def __init__(self, lo, hi, value=YES, act=None, doubtful=False):
        self.lo, self.hi, self.value, self.act, self.doubtful = lo, hi, value, act, doubtful


def _entries(case, agreement):
    """The acts that bring the whole into force, with their effects, by time (S2)."""
    acts = [a for a in case.done_acts if a.agreement == agreement.id and not a.norms
            and not a.actors and a.kind == "enter-into-force"]
    found = [(a.when, effect(case, a, None, None), a) for a in acts]
    return sorted((f for f in found if f[1]), key=lambda item: item[0])


def _acceptance(case, agreement):
    """The last of the first acceptances of all that it is to bind, or None (S2)."""
    parties = bound_parties(agreement)
    latest = None
    for party in parties:
        when = [a.when for a in case.done_acts
                if a.kind == "accept" and a.agreement == agreement.id and not a.norms
                and not a.actors and covers(case, a, party)]
        if not when:
            return None
        first = (min(w[0] for w in when), min(w[1] for w in when))
        latest = first if latest is None else (max(latest[0], first[0]), max(latest[1], first[1]))
    return latest if parties else None


def start_of(case, agreement):
    """Where force begins on record: `in_force`, else the act of S2; None: not told."""
    key = ("start", agreement.id)
    if key not in case.memo:
        case.memo[key] = _start_of(case, agreement)
    return case.memo[key]


def _start_of(case, agreement):
    if agreement.force is not None:
        opening, closing = window_edges(agreement.force, case.world.tz)
        return Start(opening[0], opening[1], doubtful=opening[2] or closing[2])
    entries = _entries(case, agreement)
    sure = [when for when, value, _ in entries if value == YES]
    accepted = _acceptance(case, agreement)
    if sure:
        return Start(min(w[0] for w in sure), min(w[1] for w in sure))
    if accepted is not None:
        return Start(*accepted)
    if entries:
        return Start(min(w[0] for w, _, _ in entries), min(w[1] for w, _, _ in entries), HALF,
                     entries[0][2])
    return None


def is_draft(case, agreement):
    """Whether a text is a draft by the time asked for (S2)."""
    return agreement.status in DRAFTS and start_of(case, agreement) is None


def force_claims(case, agreement, norm=None):
    """Claims on force about an agreement, and about a clause or a clause around it."""
    found = list(case.about.get(agreement.id, ()))
    for name in norm.around if norm is not None else ():
        found += case.about.get(name, ())
    return [c for c in found if c.aspect == "force"]


def claimed_window(case, claim):
    """The time for which a claim on force speaks; without a value, from when it was said (W)."""
    if claim.value is not None:
        return extent(claim.value, case.world.tz)
    if claim.when is None:
        return Window(PAST, PAST, FUTURE, FUTURE, False)
    return Window(claim.when[0], claim.when[1], FUTURE, FUTURE, False)


# ---- successors (S3) --------------------------------------------------------

class End:
    """An end by a later text: from a moment in [lo, hi] on, sure or half."""

    __slots__ = ("lo", "hi", "value", "by", "doubtful")

    def __init__(self, lo, hi, value, by, doubtful):
        self.lo, self.hi, self.value, self.by, self.doubtful = lo, hi, value, by, doubtful

    def reached(self, lo, hi):
        """Whether it lies at or before a moment in [lo, hi]."""
        found = before(self.lo, self.hi, lo, hi)
        return HALF if found and self.doubtful else found


def _successor_start(case, agreement, norm):
    """Where a later text (or its clause) begins to take the place of the old one.

    Returns moment and value; None if it is a draft that nobody says is in force."""
    if is_draft(case, agreement):
        windows = [w for c in force_claims(case, agreement, norm) if c.asserts
                   for w in [claimed_window(case, c)] if w.o0 <= case.at]
        if not windows:
            return None
        return min(w.o0 for w in windows), min(w.o1 for w in windows), HALF, False   # S3: left open
    start = start_of(case, agreement)
    if start is None:                                 # agreed, no start on record: open
        start = Start(PAST, PAST, HALF)
    lo, hi, doubtful = start.lo, start.hi, start.doubtful
    if norm is not None and norm.window is not None:  # its window, but not before B's force
        opening, closing = window_edges(norm.window, case.world.tz)
        lo, hi = max(lo, opening[0]), max(hi, opening[1])
        doubtful = doubtful or opening[2] or closing[2]
    return lo, hi, start.value, doubtful


def _bindings(case, new, party):
    """How a new agreement binds somebody: a value from a moment on, by its entry and by acceptance (S9)."""
    wholes = [w for w, value in case.ties.reach(party, "organ", case.now()).items() if value == YES]
    found = [a.when for a in case.done_acts if a.kind == "accept" and a.agreement == new.id
             and not a.norms and any(entries_of(new, w) and covers(case, a, w)
                                     and (not a.actors or w in a.actors) for w in wholes)]
    stated = bound_by(case, new, party, case.now()) or NO
    return [(stated, PAST, PAST)] + (
        [(YES, min(w[0] for w in found), min(w[1] for w in found))] if found and stated < YES else [])


def _releases(case, old, new, party):
    """How a new agreement binds, and so releases, a bearer of the old one, from when (S3, S9)."""
    span, own = case.now(), _bindings(case, new, party)
    if entries_of(old, party) or organ_value(case, old, party, span, entry_binds) is not None:
        return own                                    # who is no party of B: A goes on
    others = [_bindings(case, new, p) for p in bound_parties(old)]
    if not others:
        return own
    # No party of A, nor its organ: with all of its parties.
    found = own + [(min(steps[0][0] for steps in others), PAST, PAST)]
    if all(steps[-1][0] == YES for steps in others):
        found.append((YES, max(steps[-1][1] for steps in others), max(steps[-1][2] for steps in others)))
    return found


def ends_of(case, norm, party):
    """The ends of a clause by agreements that supersede and clauses that replace (S3)."""
    old, found = case.world.agreements[norm.agreement], []
    for new in case.world.agreements.values():
        if old.id in new.supersedes:
            found += _ends(case, old, new, None, party)
    for later in case.world.norms.values():
        if any(name in norm.around for name in later.replaces):
            found += _ends(case, old, case.world.agreements[later.agreement], later, party)
    return found


def _ends(case, old, new, later, party):
    begins = _successor_start(case, new, later)
    if begins is None:
        return []
    lo, hi, value, doubtful = begins
    return [End(max(lo, since[0]), max(hi, since[1]), min(value, bound), later, doubtful)
            for bound, *since in _releases(case, old, new, party) if min(value, bound)]


def dated_by_successor(case, norm):
    """Whether an agreed text supersedes the agreement or replaces the clause (S3)."""
    for new in case.world.agreements.values():
        if norm.agreement in new.supersedes and not is_draft(case, new):
            return True
    return any(any(name in norm.around for name in later.replaces)
               and not is_draft(case, case.world.agreements[later.agreement])
               for later in case.world.norms.values())


# ---- the whole life of a clause for a party ---------------------------------

def until_of(case, act):
    """The end that an extension sets; if it does not say until when: any (S4)."""
    return (PAST, FUTURE, False) if act.until is None else edge(act.until, case.world.tz, False)


class Extension:
    """An extension of a time of force by half, and who denies it (S4)."""

    __slots__ = ("act", "lo", "hi", "deniers")

    def __init__(self, act, lo, hi, denied):
        self.act, self.lo, self.hi, self.deniers = act, lo, hi, denied


class Life:
    """When a clause binds a party: start, window, holds, ends."""

    def __init__(self, case, norm, party, choices=()):
        self.case, self.norm, self.party = case, norm, party
        self.agreement = case.world.agreements[norm.agreement]
        self.choices = dict(choices)      # extension acts taken as effective or not (S4)
        self.draft = is_draft(case, self.agreement)
        self.claims = force_claims(case, self.agreement, norm)
        self.lifted = self.draft and any(                                     # S2
            c.asserts and claimed_window(case, c).o0 <= case.at for c in self.claims)
        self.start = start_of(case, self.agreement)
        self.extensions = []
        self._window()
        self.holds = holds(case, norm, party)
        self.ends = ends_of(case, norm, party)
        self.undated = self._undated()
        self.reserved = any(a.kind == "reserve" and effect(case, a, norm, party) == YES
                            for a in acts_on(case, norm, party))

    def _window(self):
        """The time in which the clause binds by dates and extensions (S4, S16)."""
        zone = self.case.world.tz
        opening, closing = (PAST, PAST, False), (FUTURE, FUTURE, False)
        if self.norm.window is not None:
            opening, closing = window_edges(self.norm.window, zone)
        self.own_opening = opening
        beginning = self._beginning(zone)
        force_end = (FUTURE, FUTURE, False)
        if self.agreement.force is not None and not self.norm.survives:      # S16
            force_end = window_edges(self.agreement.force, zone)[1]
        closing, force_end = self._extended(closing, force_end)
        self.own_closing = closing
        # R2.3: a doubt of one end is one of the whole.
        self.own_doubt = opening[2] or closing[2]
        self.doubt = self.own_doubt or bool(beginning and beginning[2]) or force_end[2]
        low, high = opening[0], opening[1]
        if beginning is not None:         # S16: no clause reaches back behind it
            low, high = max(low, beginning[0]), max(high, beginning[1])
        first, last = min(closing[0], force_end[0]), min(closing[1], force_end[1])
        self.empty = last <= low and low > PAST       # its window is over before force begins
        self.doubt = self.doubt or high >= first and self.norm.window is not None \
            and start_of(self.case, self.agreement) is not None
        if not self.empty:                # it begins before it ends
            high, first = min(high, last - 1), max(first, low + 1)
        self.window = Window(low, high, first, last, self.doubt)

    def _beginning(self, zone):
        """Where the agreement begins, also provisionally (S16); None: not told."""
        self.told = self.start is not None
        found = None
        if self.start is not None:
            found = (self.start.lo, self.start.hi, self.start.doubtful)
        if self.agreement.provisional is not None and not self.draft:
            first = edge(self.agreement.provisional, zone, True)
            self.told = True
            if found is None or first[1] <= found[0]:
                found = (first[0], first[1], first[2] or bool(found and found[2]))
                self.start = Start(first[0], first[1], doubtful=first[2])
            else:
                found = (min(found[0], first[0]), min(found[1], first[1]), found[2] or first[2])
        return found

    def _extended(self, closing, force_end):
        """Extensions of a window or of the time of force (S4)."""
        acts = [a for a in acts_on(self.case, self.norm, self.party)
                if a.kind == "extend" and not (a.norms and self.norm.deadline)]
        for act in sorted(acts, key=lambda a: a.when):
            value = self.choices.get(act.id, effect(self.case, act, self.norm, self.party))
            if not value:
                continue
            target = until_of(self.case, act)
            old = min(closing, force_end) if act.norms else force_end
            if act.norms:
                closing = self._later(closing, target, value)
            force_end = self._later(force_end, target, value)
            new = min(closing, force_end) if act.norms else force_end
            if value == HALF and (target[0] > old[0] or target[1] > old[1]):    # it would move it
                self.extensions.append(Extension(act, old[0], min(new[1], target[1]),
                                                 deniers(self.case, act)))
        return closing, force_end

    @staticmethod
    def _later(old, target, value):
        """An end moved to a later one, or by half to between the two; never earlier."""
        low = max(old[0], target[0]) if value == YES else old[0]
        return low, max(old[1], target[1]), old[2] or target[2]

    def _undated(self):
        """A status that tells of an end which no record dates (S3, S16)."""
        status = self.agreement.status
        if status not in ("terminated", "expired", "superseded"):
            return False
        if self.norm.survives and status != "superseded":
            return False
        force = self.agreement.force
        if force is not None and (force.get("to") is not None or force.get("for") is not None):
            return False
        if dated_by_successor(self.case, self.norm):
            return False
        return not self._ended_by_act()

    def _ended_by_act(self):
        """A terminate or withdraw of effect above 0, whenever, that touches the clause."""
        from .acts import touches_norm, touches_party
        for act in self.case.acts:
            if act.kind in ("terminate", "withdraw") and touches_norm(act, self.norm) \
                    and touches_party(self.case, act, self.party) \
                    and effect(self.case, act, self.norm, self.party):
                return True
        from .force import departures
        return any(h.kind == "withdraw" and h.value for h in self.holds) or any(
            side.touches(self.party) for side in departures(self.case, self.norm))

    # ---- at a moment ---------------------------------------------------------

    @property
    def told_or_own(self):
        """Whether records tell when it binds (S3)."""
        return self.told or self.norm.window is not None

    def meets(self, span):
        """Whether something was while the clause bound; one that is over before it begins never does."""
        return NO if self.empty else intersects(span, self.window)

    def begun(self, lo, hi):
        """Whether the clause had begun to bind by a moment in [lo, hi]."""
        found = before(self.window.o0, self.window.o1, lo, hi)
        return HALF if found == YES and self.doubt else found

    def outside_own(self, lo, hi):
        """Whether a moment lies surely outside the clause's own window."""
        return before(self.own_opening[0], self.own_opening[1], lo, hi) == NO or \
            before(self.own_closing[0], self.own_closing[1], lo, hi) == YES

    def over(self, lo, hi):
        """Whether its time had run out by a moment in [lo, hi]."""
        found = before(self.window.c0, self.window.c1, lo, hi)
        return HALF if found == NO and self.doubt else found


def life_of(case, norm, party, choices=()):
    """The life of a clause for a party, worked out once."""
    key = ("life", norm.id, party, choices)
    found = case.memo.get(key)
    if found is None:
        found = case.memo[key] = Life(case, norm, party, choices)
    return found
