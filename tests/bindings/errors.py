# SPDX-License-Identifier: LGPL-2.1-or-later
"""Standard error, for tests of callbacks that raise."""

import contextlib
import os
import sys
import tempfile


@contextlib.contextmanager
def redirected_errors():
    """Swallows the traceback that PyGObject prints of an exception in a callback."""
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            yield
        finally:
            sys.stderr.flush()
            os.dup2(kept, 2)
            os.close(kept)
