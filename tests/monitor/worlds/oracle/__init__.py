# SPDX-License-Identifier: LGPL-2.1-or-later
"""The oracle of the ceasefire monitor, second edition.

It was written from MONITOR.md, MONITOR-2.md and monitor-2/vector-form.md alone,
by somebody who had not seen the library's monitor, so that the two can be
compared. In comments, R1..R15 are the sections of MONITOR.md, S1..S20 those of
MONITOR-2.md, D1..D20 its list "Decided", L1..L17 the lines of its "order for
duties", W its "Words that the rules use", and N1.. the decisions of
DECISIONS.md beside this folder.
"""

from .findings import evaluate, InputError
from .vectors import load_file, merged_world, evaluate_vector

__all__ = ["evaluate", "InputError", "load_file", "merged_world", "evaluate_vector"]
