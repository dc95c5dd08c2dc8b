# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads the public headers: which functions they declare, and what is said about each."""

import os
import re
from collections import namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "include" / "ceasefire"

Function = namedtuple("Function", "name returns parameters types version comment where")

COMMENT = re.compile(r"/\*.*?\*/", re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M)
# A declared type brings its get_type function along.
DECLARED_TYPE = re.compile(r"(?:G|CEASEFIRE)_DECLARE_(?:FINAL|DERIVABLE|RECORD)_TYPE\s*\(\s*\w+\s*,\s*(\w+)")
EXPORTED = re.compile(
    r"(?P<comment>/\*\*(?:[^*]|\*(?!/))*\*/)?\s*"
    r"CEASEFIRE_(?:AVAILABLE_IN_(?P<version>\d+_\d+)|DEPRECATED_IN_\d+_\d+(?:_FOR\s*\([^)]*\))?)\s+"
    r"(?P<text>[^;{]*?(?:;|\)\s*(?=\n\s*\n)))"
)
SINCE = re.compile(r"^ \* Since: (\d+\.\d+)$", re.M)
FUNCTION = re.compile(r"^(?P<returns>.*?)(?P<name>\w+)\s*\((?P<parameters>.*)\)(?:\s*G_\w+.*)?;?\s*$", re.S)


def header_files():
    """The public headers, with those that the build generates, in order."""
    build = os.environ.get("CEASEFIRE_BUILD_DIR")
    generated = (Path(build) / "include" / "ceasefire").glob("*.h") if build else []
    return sorted([*FOLDER.glob("*.h"), *FOLDER.glob("accessors/*.h"), *generated])


def read_code(path):
    """The text without comments and directives."""
    return DIRECTIVE.sub("", COMMENT.sub("", path.read_text(encoding="utf-8")))


def split_parameters(text):
    """Splits at the commas that stand outside parentheses."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and depth == 0:
            parts.append(text[start:index])
            start = index + 1
    parts = [" ".join(part.split()) for part in [*parts, text[start:]]]
    return [part for part in parts if part not in ("", "void")]


def parameter_name(part):
    pointer = re.search(r"\(\s*\*\s*(\w+)\s*\)", part)
    if pointer:
        return pointer.group(1)
    return re.sub(r"\[.*\]$", "", part).split()[-1].lstrip("*")


def parameter_type(part):
    """What is left without the name; an array is a pointer."""
    name = parameter_name(part)
    return plain_type(re.sub(rf"\b{name}\b(?=[^\w]*$|\s*\))", "", re.sub(r"\[[^]]*\]$", "*", part)))


def plain_type(text):
    """A type, written in one way."""
    return " ".join(re.sub(r"\bG_\w+\b", "", text).replace("*", " * ").split()).replace("* *", "**")


def read_functions(path):
    text = path.read_text(encoding="utf-8")
    for match in EXPORTED.finditer(text):
        declaration = match["text"]
        line = text.count("\n", 0, match.start("text")) + 1
        where = f"{path.name}:{line}"
        # The macro of what is deprecated says when it was, no longer when it came.
        since = SINCE.search(match["comment"] or "")
        version = match["version"].replace("_", ".") if match["version"] else since[1]
        declared = DECLARED_TYPE.match(declaration)
        if declared:
            yield Function(declared[1] + "_get_type", "GType", [], [], version, match["comment"], where)
            continue
        function = FUNCTION.match(declaration)
        if function is None:
            raise SystemExit(f"{where}: not understood: {declaration}")
        parts = split_parameters(function["parameters"])
        yield Function(
            function["name"],
            " ".join(function["returns"].split()),
            [parameter_name(part) for part in parts],
            [parameter_type(part) for part in parts],
            version,
            match["comment"],
            where,
        )


def all_functions():
    return [function for path in header_files() for function in read_functions(path)]


def report(problems, what):
    """Prints the problems, or what was checked; gives the exit status."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else what)
    return 1 if problems else 0
