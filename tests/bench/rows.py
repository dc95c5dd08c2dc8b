# SPDX-License-Identifier: LGPL-2.1-or-later
"""The rows of the table: what is measured against whom, and what it is to reach."""

from baseline import COMMIT
from corpora import NAMES
from measures import (
    INCIDENTS,
    AgainstRow,
    CheckRow,
    FeedRow,
    HeapRow,
    MemberStepsRow,
    PeerRow,
    PythonRow,
    StepsRow,
    StreamRow,
)

GENERIC = "json_gobject_from_data"
BUILDER = "JsonBuilder + JsonGenerator"
# Floor and aim for statements, examples, incidents.
READ = ((14, 16), (18, 20), (16, 20))
BORROWED = ((19, 22), (27, 32), (29, 34))
WRITTEN = ((24, 28), (26, 30), (27, 32))
NODE = ((2.1, 2.2),) * 3
CANONICAL = ((1.6, 1.2),) * 3
NONE = ((0, 0),) * 3
BY_HAND = ((6, 11), *NONE[1:])
FILTERED = ((20, 35),)


def peer_rows(name, label, works, peer, bounds, inverted=False):
    ours, theirs = works
    return [
        PeerRow(f"{name}:{corpus}", label, peer, *bound, ours, theirs, inverted)
        for corpus, bound in zip(NAMES, bounds)
    ]


def list_peers():
    return [
        *peer_rows("read", "read, dropped", ("read", "gobject"), GENERIC, READ),
        *peer_rows("borrow", "read, borrowed", ("borrow", "gobject"), GENERIC, BORROWED),
        *peer_rows("hand", "read, dropped", ("read", "json-reader"), "JsonReader by hand", BY_HAND),
        # Who speaks is what the filter asks: statements alone have that.
        *peer_rows("filter", "filter keeps 1 in 100", ("filter", "gobject"), GENERIC, FILTERED),
        *peer_rows("types", "none of the type", ("types", "gobject"), GENERIC, NONE),
        *peer_rows("write", "written, each record", ("write", "json-builder"), BUILDER, WRITTEN),
        *peer_rows("save", "written, a dossier", ("save", "json-builder"), BUILDER, NONE),
        *peer_rows("node", "text to JsonNode", ("node", "json-parser"), "JsonParser", NODE),
        *peer_rows("canonical", "canonical form, time", ("canonical", "write"), "plain writing",
                   CANONICAL, True),
    ]  # fmt: skip


def list_heap():
    return [
        HeapRow(f"heap:{corpus}", "heap of a kept record", "generic GObject", 0.45, 0.36)
        for corpus in NAMES
    ]


def list_accessors():
    """A statement or a meeting built, set again, and asked for all its members."""
    corpora = {"statement": "statements", "meeting": "examples"}
    works = {"build": "built", "set": "set again", "get-read": "getters, read"}
    works["get-built"] = "getters, built"
    return [
        AgainstRow(f"{work}-{of}", f"{of} {label}", COMMIT, 1, 0, f"{work}-{of}", file)
        for of, file in corpora.items()
        for work, label in works.items()
    ]


def list_against():
    many = f"check {INCIDENTS:,} incidents"
    return [
        *(AgainstRow(f"load:{corpus}", "load a dossier", COMMIT, 1.7, 2.2, "load")
          for corpus in NAMES),
        *(AgainstRow(f"read-before:{corpus}", "read, dropped", COMMIT, work="read")
          for corpus in NAMES),
        *list_accessors(),
        CheckRow("check-memory", f"{many}, peak", COMMIT, 0.2, 0.1),
        CheckRow("check-time", f"{many}, time", COMMIT, what=1),
        StepsRow("steps", "steps of a clean build", COMMIT, 0.5),
        MemberStepsRow("steps-member", "steps after a row in meeting.c", "a clean build", 0.2),
    ]  # fmt: skip


def list_python():
    peer = "the json module and dictionaries"
    return [
        PythonRow("python-records", "read from Python, borrowed", peer, way=1),
        PythonRow("python-strings", "read from Python, strings", peer, 0.8, 0.4, way=2),
    ]


def list_feeds():
    return [FeedRow("feeds", "GDELT events, imported", "mapping-trial.py", 6, 10)]


def list_rows():
    stream = StreamRow("stream", "peak, 400 MB streamed", "a process that does nothing", 16, 6)
    return [*list_peers(), *list_heap(), stream, *list_python(), *list_feeds(), *list_against()]
