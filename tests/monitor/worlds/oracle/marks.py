# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is said for and against one aspect, and the lines of MONITOR.md 6 (R6)."""

from .dates import HALF, NO

ESTABLISHED, ALLEGED, CONTESTED, POSSIBLE = "established", "alleged", "contested", "possible"
REFUTED, DENIED, UNSOURCED, UNSPECIFIC = "refuted", "denied", "unsourced", "unspecific"
NOT_ENGAGED = "not-engaged"


class Mark:
    """The sets ts, tw, fs, fw and the half mark of one aspect (R5)."""

    __slots__ = ("voices_for", "voices_against", "strong_for", "strong_against", "half",
                 "mismatch", "text_for", "text_against", "origins_for", "origins_against",
                 "dissent", "silent")

    def __init__(self):
        self.voices_for = []       # speakers
        self.voices_against = []
        self.strong_for = self.strong_against = False
        self.half = self.mismatch = False
        self.text_for = self.text_against = False
        self.origins_for = []      # of those who corroborate each other (R5 2c)
        self.origins_against = []
        self.dissent = False       # the only voices against are acts without effect
        self.silent = False        # passed over in silence by who tells of it (W unspecific)

    def say(self, speakers, supports, strong, origin=None, mismatch=False):
        """Adds the word of some speakers."""
        if supports:
            self.voices_for += speakers
            self.strong_for = self.strong_for or strong
            if origin is not None:
                self.origins_for.append(origin)
        else:
            self.voices_against += speakers
            self.strong_against = self.strong_against or strong
            self.mismatch = self.mismatch or mismatch
            if origin is not None:
                self.origins_against.append(origin)

    def text(self, supports):
        """What the text itself says is a strong word (W)."""
        if supports:
            self.text_for = self.strong_for = True
        else:
            self.text_against = self.strong_against = self.mismatch = True

    def records(self, value):
        """What the text and the acts come to is a strong word; half is a half mark (W)."""
        if value == HALF:
            self.half = True
        else:
            self.text(value != NO)

    def seal(self, k):
        """Words about one proposition are weighed together (R5 2c, D12)."""
        if not self.strong_for and len(self.origins_for) >= k:
            self.strong_for = corroborate(self.origins_for, k)
        if not self.strong_against and len(self.origins_against) >= k:
            self.strong_against = corroborate(self.origins_against, k)
        return self

    @property
    def pro(self):
        """Whether anything speaks for it."""
        return self.text_for or bool(self.voices_for)

    @property
    def contra(self):
        """Whether anything speaks against it."""
        return self.text_against or bool(self.voices_against)

    @property
    def ts(self):
        return self.strong_for

    @property
    def fs(self):
        return self.strong_against

    def state(self):
        """The aspect alone: none, open, contested, weak or strong (S1, S9)."""
        if self.contra and not self.half and not self.pro or self.fs and not self.ts:
            return "none"
        if not self.pro:
            return "open" if self.half else "none"
        if self.contra and (not self.ts or self.fs):
            return "contested"
        return "strong" if self.ts else "weak"


def corroborate(origins, k):
    """Whether k of the origins differ, each from each (R5 2c, S7)."""
    distinct = list(set(origins))
    if k <= 1:
        return bool(distinct)

    def more(start, used, wanted):
        if wanted == 0:
            return True
        for place in range(start, len(distinct)):
            if not used & distinct[place] and more(place + 1, used | distinct[place], wanted - 1):
                return True
        return False

    return more(0, frozenset(), k)


def decide(marks):
    """The first line of MONITOR.md 6 that applies, and the aspects that are open."""
    items = marks.items()
    if any(m.mismatch and not m.pro and not m.half for _, m in items):      # line 1
        return NOT_ENGAGED, ()
    if any(m.fs and not m.ts for _, m in items):                            # line 2
        return REFUTED, ()
    if any(m.contra and not m.pro and not m.half for _, m in items):        # line 3
        return DENIED, ()
    empty = [a for a, m in items if not (m.pro or m.contra or m.half)]
    if empty:                                                               # line 4
        passed_over = all(a in ("target", "means") and marks[a].silent for a in empty)
        return (UNSPECIFIC if passed_over else UNSOURCED), ()
    unsaid = tuple(a for a, m in items if not m.pro)
    if unsaid:                                                              # line 5
        return POSSIBLE, unsaid
    if any(m.contra and (m.fs or not m.ts) for _, m in items):              # line 6
        return CONTESTED, ()
    if all(m.ts for _, m in items):                                         # line 7
        return ESTABLISHED, ()
    return ALLEGED, ()
