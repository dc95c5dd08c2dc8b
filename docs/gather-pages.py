#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Puts pages into one folder, as the API reference has them: gather-pages.py OUT PAGE...

A link from one of the pages to another becomes one to its HTML; of a link to anything else in the
repository, which the reference does not have, only the words stay.
"""

import re
import sys
from pathlib import Path

# Pictures become their words.
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)#:\s]+)(#[^)\s]*)?\)")


def relink(link, page, pages):
    target = (page.parent / link[2]).resolve()
    return f"[{link[1]}]({target.stem}.html{link[3] or ''})" if target in pages else link[1]


def main():
    out, pages = Path(sys.argv[1]), [Path(name).resolve() for name in sys.argv[2:]]
    out.mkdir(parents=True, exist_ok=True)
    for page in pages:
        text = LINK.sub(lambda link, page=page: relink(link, page, pages), page.read_text(encoding="utf-8"))
        (out / page.name).write_text(text, encoding="utf-8")


main()
