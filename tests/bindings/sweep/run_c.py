#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Calls what a plan names as C does, where nothing stands in front of the library: each method with no
instance, and with one but NULL and 0 for all else; see test_sweep.py for what it says of each."""

import ctypes
import json
import os
import sys

import run
from gi._gi import Direction, Repository, TypeTag

LIBRARIES = {namespace: ctypes.CDLL(os.path.join(os.environ['CEASEFIRE_BUILD_DIR'], 'lib', name))
             for namespace, name in (('Ceasefire', 'libceasefire.so'),
                                     ('CeasefireFeeds', 'libceasefire-feeds.so'))}
PLAIN = {TypeTag.BOOLEAN: ctypes.c_int, TypeTag.INT32: ctypes.c_int32, TypeTag.UINT32: ctypes.c_uint32,
         TypeTag.INT64: ctypes.c_int64, TypeTag.UINT64: ctypes.c_uint64, TypeTag.DOUBLE: ctypes.c_double,
         TypeTag.GTYPE: ctypes.c_size_t}


def c_type(kind):
    """Enums are as wide as int, and all else that is not plain is a pointer."""
    if kind.get_tag() == TypeTag.INTERFACE and not kind.is_pointer():
        return ctypes.c_int
    return PLAIN.get(kind.get_tag(), ctypes.c_void_p)


def find(call):
    repository = Repository.get_default()
    if call['type'] is None:
        return repository.find_by_name('Ceasefire', call['name'])
    methods = next(filter(None, (repository.find_by_name(namespace, call['type'])
                                 for namespace in LIBRARIES))).get_methods()
    return next(method for method in methods if method.get_symbol() == call['symbol'])


def call_as_c(number, call):
    run.say(f'<{number}')
    info = find(call)
    owner = run.make(run.PLAN['makers'][call['on']]) if call['on'] else None
    types = [ctypes.c_void_p] * info.is_method()
    for argument in info.get_arguments():
        types.append(ctypes.c_void_p if argument.get_direction() == Direction.OUT
                     else c_type(argument.get_type()))
    types += [ctypes.c_void_p] * info.can_throw_gerror()
    function = getattr(LIBRARIES[info.get_namespace()], call['symbol'])
    function.argtypes, function.restype = types, ctypes.c_void_p
    zeros = [None if kind is ctypes.c_void_p else 0 for kind in types]
    if owner is not None:
        zeros[0] = hash(owner)
    run.say('>')
    function(*zeros)
    run.say('=')


if __name__ == '__main__':
    for number, call in enumerate(run.PLAN['calls']):
        call_as_c(number, call)
    run.say('<end')
