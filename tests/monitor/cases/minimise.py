# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a vector smaller, as long as something is still true of it."""
import copy


def list_removals(value, path=()):
    """Paths of all that can be taken out, the largest first."""
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    else:
        return
    for key, member in items:
        if key not in ('id', 'expect', 'at', 'title', 'tags', 'split'):
            yield (*path, key)
    for key, member in items:
        if key != 'expect':
            yield from list_removals(member, (*path, key))


def remove(vector, path):
    smaller = copy.deepcopy(vector)
    parent = smaller
    for key in path[:-1]:
        parent = parent[key]
    del parent[path[-1]]
    return smaller


def is_emptied(vector, path):
    """Whether an object, all of whose members may be left out, has none left: that is something else."""
    for key in path[:-1]:
        vector = vector[key]
    return vector == {}


def minimise(vector, is_true):
    """The vector without what can be left out, one by one."""
    changed = True
    while changed:
        changed = False
        for path in list(list_removals(vector)):
            try:
                smaller = remove(vector, path)
            except (KeyError, IndexError):
                continue  # taken out already
            if not is_emptied(smaller, path) and is_true(smaller):
                vector, changed = smaller, True
                break
    return vector
