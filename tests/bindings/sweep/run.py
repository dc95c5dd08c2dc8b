#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the calls of a plan in Python; see test_sweep.py for what it says of each."""

import json
import sys

import gi

gi.require_version('Ceasefire', '1.0')
gi.require_version('CeasefireFeeds', '1.0')
from gi.repository import Ceasefire, CeasefireFeeds, Gio, GLib  # noqa: E402

PLAN = json.load(open(sys.argv[1], encoding='utf-8'))


def find(name):
    return getattr(Ceasefire, name, None) or getattr(CeasefireFeeds, name)


def read_from(text):
    return Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(text.encode('latin-1')))


VALUES = {
    'string': str, 'int': int, 'boolean': bool, 'double': float,
    'enum': lambda pair: find(pair[0])(pair[1]),
    'null': lambda _: None,
    'list': lambda items: [value_of(item) for item in items],
    'object': lambda name: make(PLAN['makers'][name]),
    'bytes': lambda text: GLib.Bytes.new(text.encode('latin-1')),
    'input': read_from,
    'output': lambda _: Gio.MemoryOutputStream.new_resizable(),
    'file': Gio.File.new_for_path,
    'cancellable': lambda cancelled: cancel(Gio.Cancellable(), cancelled),
    'variant': lambda text: GLib.Variant.parse(None, text, None, None),
    'gtype': lambda name: find(name).__gtype__,
    'callback': lambda answer: lambda *_: answer,
    'closure': lambda answer: lambda *_: answer,
    'zone': GLib.TimeZone.new_identifier,
    'task': lambda _: Gio.Task.new(None, None, None, None),
}


def cancel(cancellable, cancelled):
    if cancelled:
        cancellable.cancel()
    return cancellable


def value_of(described):
    (kind, value), = described.items()
    return VALUES[kind](value)


def values_of(described):
    return [value_of(value) for value in described]


def make(how):
    if 'of' in how:
        source = make(PLAN['makers'][how['of']])
        name, arguments = how['item'] if 'item' in how else how['get']
        found = getattr(source, name)(*values_of(arguments))
        return found.get_item(0) if 'item' in how else found
    made = find(how['type'])
    if how.get('plain'):
        made = made()
    else:
        made = getattr(made, how['function'])(*values_of(how['args']))
    for name, arguments in how['then']:
        getattr(made, name)(*values_of(arguments))
    return made


def say(text):
    print(text, file=sys.stderr, flush=True)


def use(owner, name, arguments):
    """Writes a property, if there is a value for it, and tells whether it reads as that value."""
    for value in arguments:
        setattr(owner.props, name, value)
    found = getattr(owner.props, name)
    if not arguments:
        return isinstance(found, Gio.ListModel)
    return found.equal(value) if hasattr(value, 'equal') else found == value


def call(number, what):
    say(f'<{number}')
    if 'on' in what:
        owner = make(PLAN['makers'][what['on']])
    else:
        owner = find(what['type']) if what['type'] else Ceasefire
    arguments = values_of(what['args'])
    say(f'>{number}')
    result = use(owner, what['name'], arguments) if 'property' in what else \
        getattr(owner, what['name'])(*arguments)
    say(f'={str(result).lower() if isinstance(result, bool) else ""}')


def call_all():
    for number, what in enumerate(PLAN['calls']):
        try:
            call(number, what)
        except GLib.Error as error:
            say(f'!{error.domain} {error.code} {error.message}')
        except (TypeError, ValueError, OverflowError) as error:
            say(f'?{error}')
        while GLib.MainContext.default().iteration(False):
            pass
    say('<end')


if __name__ == '__main__':
    call_all()
