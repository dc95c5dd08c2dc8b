# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether an incident fits a pattern, on whose word (R3, R5, R6).

A `Question` is a pattern asked about one party: a breach, a performance, an
omission, an event that sets a duty off, or the attack that was answered.
`assess` weighs all claims about an incident for it.
"""

from .dates import HALF, NO, YES, intersects, occurrence, ALWAYS, InputError
from .marks import Mark, NOT_ENGAGED, decide

# Whether "it is so" is bad for the bearer (W, "Good and bad for the bearer").
BAD = {"breach": True, "omission": True, "event": True, "perform": False, "attack": False}
FRAME = ("action", "means", "target", "place")


class Question:
    """A pattern asked about a party."""

    def __init__(self, case, kind, norm, party, pattern, window=ALWAYS, agent=None):
        self.case, self.kind, self.norm, self.party = case, kind, norm, party
        self.agreement = case.world.agreements[norm.agreement]
        self.pattern = pattern
        self.window = window
        self.agent = agent            # whom the agent is compared with; None: not asked
        self.bad = BAD[kind]
        self.target = pattern.get("target")
        self.exclude = pattern.get("exclude") or []
        self.place = pattern.get("place")
        means = pattern.get("means")
        self.means = None if means in (None, "any") else means
        self.action = pattern.get("action")
        self.spares_own = kind == "breach" and not pattern.get("own_side_ok")  # R3 own side
        self.aspects = {
            "omission": ("occurrence", "agent"),
            "breach": ("occurrence", "agent") + FRAME + ("time",),
        }.get(kind, ("occurrence", "agent") + FRAME)

    def asks(self, aspect):
        """Whether the clause asks for the aspect (D18)."""
        if aspect == "agent":
            return self.agent is not None or self.kind == "attack"
        if aspect == "target":
            return self.target is not None or self.kind == "attack"
        if aspect == "time":
            return self.window != ALWAYS
        return getattr(self, aspect, None) is not None

    def match(self, aspect, value, incident):
        """How a value of an aspect fits: 0, 1, 2; None if there is no value. Of the time, a span."""
        if value is None:
            return None
        if aspect == "time":
            return intersects(value, self.window)
        if not self.asks(aspect) and aspect != "target":
            return YES
        return _MATCH[aspect](self, value, incident)


def spread(value, single):
    """A list means one of them, not settled which; {all: [..]} means jointly (R3)."""
    if isinstance(value, dict):
        if set(value) != {"all"}:
            raise InputError(f"not a value: {value!r}")
        return max(single(v) for v in value["all"])
    if isinstance(value, list):
        found = {single(v) for v in value}
        return found.pop() if len(found) == 1 else HALF
    return single(value)


def tree_match(case, tree, value, pattern):
    """Below or equal: yes; above: half; else no (R3)."""
    if pattern in case.world.chain(tree, value):
        return YES
    return HALF if value in case.world.chain(tree, pattern) else NO


def match_action(question, value, _incident):
    """The action; an attack that was answered must be coded below attack (W, N9)."""
    found = spread(value, lambda v: tree_match(question.case, "action", v, question.action))
    if question.kind == "attack" and found != YES:
        return NO
    return found


def match_means(question, value, _incident):
    """The means: any of a closed list."""
    return spread(value, lambda v: max(
        (tree_match(question.case, "means", v, p) for p in question.means), default=NO))


def match_agent(question, value, incident):
    """The agent: the best path to the bearer (R3), or for an attack the other side."""
    case, span = question.case, incident.span

    def single(actor):
        if question.kind == "attack":   # R7: somebody not on the bearer's side
            return YES - case.ties.same_side(
                actor, question.party, question.agreement, span, question.norm.proxies)
        proxies = "no" if question.kind == "event" else question.norm.proxies     # D11
        return attributed(case, actor, question.agent, proxies, span)

    return spread(value, single)


def attributed(case, actor, bearer, proxies, span):
    """Whether an actor's deed is the bearer's; an agent above the bearer: half (R3)."""
    best = case.ties.path(actor, bearer, proxies, span)
    if best == NO and case.ties.path(bearer, actor, "speak", span):
        return HALF
    return best


def match_target(question, value, incident):
    """The target: the pattern's, not an excluded one, not the bearer's own side (R3)."""
    case, span = question.case, incident.span

    def tree(actor, pattern):
        best = case.ties.path(actor, pattern, "maybe", span)
        if best == NO and case.ties.path(pattern, actor, "maybe", span):
            return HALF
        return best

    def single(actor):
        best = YES
        if question.kind == "attack":   # W: on the bearer or its members
            return case.ties.path(actor, question.party, question.norm.proxies, span)
        if question.target is not None:
            best = tree(actor, question.target)
        for excluded in question.exclude:
            best = min(best, YES - tree(actor, excluded))   # N8: above an excluded one: half
        if question.spares_own:
            best = min(best, YES - case.ties.same_side(
                actor, question.party, question.agreement, span, question.norm.proxies))
        return best

    return spread(value, single)


def match_place(question, value, incident):
    """The place: in the tree, over an unsettled boundary, or by who controls it (R3)."""
    if question.place == "bearer-controlled":
        return spread(value, lambda v: controlled(question, v, incident.span))
    return spread(value, lambda v: place_match(question.case, v, question.place))


def place_path(case, value, pattern):
    """Whether a place lies in another: surely, over an unsettled boundary, or not."""
    key = ("place", value, pattern)
    found = case.memo.get(key)
    if found is None:
        best, todo = {value: YES}, [value]
        while todo:
            lower = todo.pop()
            record = case.world.places.get(lower, {})
            above = [(record["in"], YES)] if record.get("in") else []
            above += [(maybe, HALF) for maybe in record.get("maybe_in") or []]
            for place, ceiling in above:
                reached = min(best[lower], ceiling)
                if reached > best.get(place, NO):
                    best[place] = reached
                    todo.append(place)
        found = case.memo[key] = best.get(pattern, NO)
    return found


def place_match(case, value, pattern):
    """Below or equal: yes; above, or over an unsettled boundary: half (R3)."""
    found = place_path(case, value, pattern)
    if found == NO and place_path(case, pattern, value):
        return HALF
    return found


def controlled(question, place, span):
    """Whether the bearer holds the place when it happened: by the nearest place upwards of which
    a holder may be known; unknown or disputed: half (R3.8)."""
    case, others = question.case, False
    while place is not None:
        held = known = NO
        for control in case.world.controls:
            if control.place != place:
                continue
            when = YES if control.window is None else intersects(span, control.window)
            path = case.ties.path(control.actor, question.party, question.norm.proxies, span)
            known, held = max(known, when), max(held, min(when, path))
            others = others or when == YES and path == NO
        if known:
            if held == YES and not others:
                return YES
            return NO if held == NO and others else HALF
        place = case.world.places.get(place, {}).get("in")
    return HALF


_MATCH = {"action": match_action, "means": match_means, "agent": match_agent,
          "target": match_target, "place": match_place}


class Assessment:
    """What came of an incident for a question."""

    __slots__ = ("incident", "status", "open", "marks", "assumed", "told", "exception",
                 "lacks", "timing")

    def __init__(self, incident, status, open_aspects, marks, assumed, told):
        self.incident, self.status, self.open = incident, status, open_aspects
        self.marks, self.assumed, self.told = marks, assumed, told
        self.exception, self.lacks, self.timing = "none", (), None


def assess(question, incident, more=None):
    """Weighs the claims about an incident; `more` adds bound and force (R5, R6)."""
    case = question.case
    claims = case.about.get(incident.id, ())
    values = incident.values
    fits = {}
    for aspect in question.aspects[1:]:
        if question.kind == "omission" and aspect != "agent":
            continue
        value = incident.span if aspect == "time" else values[aspect]
        fit = fits[aspect] = question.match(aspect, value, incident)
        # R6 line 1, D4: a frame that does not fit, and nobody tells it otherwise.
        if fit == NO and not any(c.asserts and c.aspect == aspect for c in claims):
            return Assessment(incident, NOT_ENGAGED, (), {}, set(), False)
    marks = {aspect: Mark() for aspect in question.aspects}
    assumed = set()
    if claims:
        named = any(names_agent(c, values) for c in claims)
        for claim in claims:
            if not claim.asserts:
                _deny(question, incident, marks, claim, fits)
            elif claim.aspect is None:
                _assert_frame(question, incident, marks, claim, fits, named, assumed)
            else:
                _assert_aspect(question, incident, marks, claim, named, assumed)
    told = bool(marks["occurrence"].voices_for)
    if more is not None:
        more(marks)
    for mark in marks.values():
        mark.seal(case.k)
    status, unsaid = decide(marks)
    return Assessment(incident, status, unsaid, marks, assumed, told)


def claimed(case, claim, incident):
    """The value of which a claim speaks: its own, in the zone of its statement, or the record's (S8)."""
    if claim.aspect == "time":
        return incident.span if claim.value is None else occurrence(claim.value, case.world.tz)
    return incident.values[claim.aspect] if claim.value is None else claim.value


def names_agent(claim, values):
    """Whether a claim names an agent (R3: silence counts only while none does)."""
    if not claim.asserts:
        return False
    if claim.aspect is None:
        return values["agent"] is not None and "agent" not in claim.silent
    return claim.aspect == "agent" and (claim.value or values["agent"]) is not None


def _weigh(question, incident, mark, claim, supports, value=None, aspect=None, mismatch=False):
    bad = question.bad if supports else not question.bad
    same_camp = False
    if mismatch and aspect == "agent" and question.kind != "attack":   # R5 2b, R13.3
        same_camp = names_own_side(question, value, incident)
    question.case.weigh(mark, claim, supports, bad, question.party, question.norm,
                        incident.span, same_camp, mismatch)


def names_own_side(question, value, incident):
    """Whether a value names somebody who is, or may be, on the bearer's own side."""
    actors = value["all"] if isinstance(value, dict) else \
        value if isinstance(value, list) else [value]
    return any(question.case.ties.same_side(
        a, question.party, question.agreement, incident.span, question.norm.proxies)
        for a in actors)


def _by_fit(question, incident, marks, claim, aspect, value, fit):
    """Match 1: for; match 0: against; match half: a half mark (R5)."""
    mark = marks[aspect]
    if fit == YES:
        _weigh(question, incident, mark, claim, True)
    elif fit == NO:
        _weigh(question, incident, mark, claim, False, value, aspect, mismatch=True)
    else:
        mark.half = True


def _assert_frame(question, incident, marks, claim, fits, named, assumed):
    """A claim of the whole frame, with what it is silent on (R3, D18)."""
    _weigh(question, incident, marks["occurrence"], claim, True)
    for aspect, fit in fits.items():
        if fit is not None and aspect not in claim.silent:
            _by_fit(question, incident, marks, claim, aspect, incident.values[aspect], fit)
        elif fit != NO:                                # D4: silence makes no better
            _silent(question, incident, marks, claim, aspect, named, assumed)


def _silent(question, incident, marks, claim, aspect, named, assumed):
    """Who tells of it passes an aspect over in silence (R3, D18)."""
    if not question.asks(aspect):                      # D18: a match
        _weigh(question, incident, marks[aspect], claim, True)
        if aspect == "target" and question.exclude:    # R3: only an exclusion exists
            assumed.add("target")
    elif aspect == "agent":
        if not named:                                  # R3, R13.2
            marks[aspect].half = True
    elif aspect == "time":                             # N3
        marks[aspect].half = True
    else:
        marks[aspect].silent = True                    # W unspecific


def _assert_aspect(question, incident, marks, claim, named, assumed):
    """A claim about one aspect presupposes occurrence (R5); so does justification (S14)."""
    if claim.aspect in ("bound", "force", "text"):
        return
    _weigh(question, incident, marks["occurrence"], claim, True)
    if claim.aspect == "occurrence" or claim.aspect not in marks:
        return
    value = claimed(question.case, claim, incident)
    fit = question.match(claim.aspect, value, incident)
    if fit is not None:
        _by_fit(question, incident, marks, claim, claim.aspect, value, fit)
    else:
        _silent(question, incident, marks, claim, claim.aspect, named, assumed)


def _deny(question, incident, marks, claim, fits):
    """A denial: of the whole frame, that it happened; of a value that fits, that value."""
    if claim.aspect is None or claim.aspect == "occurrence":
        _weigh(question, incident, marks["occurrence"], claim, False)
        return
    if claim.aspect not in fits or \
            claim.value is None and incident.values[claim.aspect] is None:
        return
    value = claimed(question.case, claim, incident)
    if question.match(claim.aspect, value, incident) == YES:
        _weigh(question, incident, marks[claim.aspect], claim, False)
