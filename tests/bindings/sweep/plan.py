#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the sweep calls: every function and method of the namespaces, found by introspection.

A plan is data that each language's runner executes: how to make an empty and a full object of every
type, and the calls. A call has arguments that fit its signature (`fits`), or one that is odd: an empty
string, an id that is none, a number at the end of its range, an enum of no value, NULL where that is
allowed, an object of which nothing is said.
"""

import json

import gi

gi.require_version('Ceasefire', '1.0')
gi.require_version('CeasefireFeeds', '1.0')
from gi.repository import Ceasefire, CeasefireFeeds  # noqa: E402,F401
from gi._gi import Direction, EnumInfo, FunctionInfo, InterfaceInfo, ObjectInfo  # noqa: E402
from gi.repository import GObject  # noqa: E402
from gi._gi import CallbackInfo, Repository, StructInfo, TypeTag  # noqa: E402

RANGES = {TypeTag.INT32: (-2**31, 2**31 - 1), TypeTag.UINT32: (0, 2**32 - 1),
          TypeTag.INT64: (-2**53, 2**53), TypeTag.UINT64: (0, 2**53)}
# What no signature says: texts that have a form.
WORDS = {'edtf': '2016-09', 'text': 'P1D', 'version': '1.0', 'geometry': '{"type":"Point"}',
         'timezone': 'Asia/Damascus', 'uri': 'https://example.org/'}
# What no signature says either: which values of a type, and what must have been called before.
FITS = {'component': {'enum': ['Precision', int(Ceasefire.Precision.YEAR)]},
        'gtype': {'gtype': 'Stance'}}
OUT_OF_TURN = {'ceasefire_reader_member_is', 'ceasefire_reader_dup_member',
               'ceasefire_checker_foreach'}
ODD_STRINGS = ['', 'a b', '\u202e', 'x' * 2000, '{}', '2016']
HEADER = '{"ceasefire":"1.0","language":"en","records":[{"type":"actor","id":"x"}]}'
SAVED = '/dev/null/none'


# Of the libraries, which have no type of the same name.
NAMESPACES = ('Ceasefire', 'CeasefireFeeds')


def infos():
    return [info for name in NAMESPACES for info in Repository.get_default().get_infos(name)]


def type_infos():
    """The classes and structs, without those of classes."""
    return [info for info in infos() if isinstance(info, ObjectInfo)
            or isinstance(info, StructInfo) and not info.is_gtype_struct()]


TYPES = {info.get_name() for info in type_infos()}


def inputs(function):
    """The arguments that a caller gives: not those that come back, nor data and length of others."""
    arguments = function.get_arguments()
    hidden = set()
    for argument in arguments:
        hidden |= {argument.get_closure(), argument.get_destroy()}
        if argument.get_type().get_tag() == TypeTag.ARRAY:
            hidden.add(argument.get_type().get_array_length())
    return [a for i, a in enumerate(arguments) if a.get_direction() != Direction.OUT and i not in hidden]


def word(argument):
    function = argument.get_container()
    if argument.get_name() == 'member' and function.get_name() != 'set_extra':
        return {'string': member_of(function.get_container())}
    if argument.get_name() == 'json':
        return {'string': '{}' if function.get_name().endswith('from_json') else '"x"'}
    return {'string': WORDS.get(argument.get_name(), 'x')}


def member_of(info):
    """The name of a member that objects of the type have."""
    described = Ceasefire.ModelType.for_gtype(info.get_g_type())
    return described.list_members()[0].get_name() if described else 'note'


def interface_values(kind, argument):
    """What fits, then what is odd, of a class, struct, enum or callback."""
    name = kind.get_name()
    if isinstance(kind, EnumInfo):
        values = [value.get_value() for value in kind.get_values()]
        return [{'enum': [name, values[-1]]}], [{'enum': [name, n]} for n in (values[0], 99999)]
    if isinstance(kind, CallbackInfo):
        return [{'callback': True}], [{'callback': False}]
    if name == 'Closure':
        return [{'closure': True}], [{'closure': False}]
    if kind.get_namespace() in NAMESPACES:
        narrower = argument.get_name().capitalize()
        if name == 'Record' and narrower in TYPES:
            name = narrower
        return [{'object': f'{name}:full'}], [{'object': f'{name}:empty'}]
    return {
        'Bytes': ([{'bytes': HEADER}], [{'bytes': ''}, {'bytes': '{'}, {'bytes': '\x1f\x8b'}]),
        'InputStream': ([{'input': HEADER}], [{'input': ''}, {'input': '[]'}]),
        'OutputStream': ([{'output': ''}], []),
        'File': ([{'file': SAVED}], [{'file': ''}]),
        'Cancellable': ([{'cancellable': False}], [{'cancellable': True}]),
        'Variant': ([{'variant': '{"type": <"actor">, "id": <"x">}'}], [{'variant': '[1, 2]'}]),
        'AsyncResult': ([{'task': ''}], []),
        'TimeZone': ([{'zone': 'Asia/Damascus'}], [{'zone': 'UTC'}]),
    }[name]


def values_of(argument):
    """What fits the argument, then what is odd."""
    kind = argument.get_type()
    tag = kind.get_tag()
    if tag in (TypeTag.UTF8, TypeTag.FILENAME):
        return [word(argument)], [{'string': s} for s in ODD_STRINGS]
    if tag == TypeTag.BOOLEAN:
        return [{'boolean': True}], [{'boolean': False}]
    if tag in RANGES:
        return [{'int': 1}], [{'int': n} for n in (0, *RANGES[tag])]
    if tag == TypeTag.DOUBLE:
        return [{'double': 1}], [{'double': n} for n in (0, -1e300, 1e300)]
    if tag == TypeTag.GTYPE:
        return [{'gtype': 'Statement'}], [{'gtype': 'Record'}, {'gtype': 'Dossier'}]
    if tag == TypeTag.INTERFACE:
        return interface_values(kind.get_interface(), argument)
    if tag == TypeTag.ARRAY and kind.get_param_type(0).get_tag() == TypeTag.UTF8:
        return [{'list': [{'string': 'x'}]}], [{'list': []}, {'list': [{'string': ''}]},
                                              {'list': [{'string': 'x'}] * 2}]
    if tag == TypeTag.ARRAY and kind.get_param_type(0).get_tag() == TypeTag.DOUBLE:
        return [{'list': [{'double': 1}, {'double': 2}]}], [{'list': []}, {'list': [{'double': -1e300}] * 7}]
    if tag == TypeTag.ARRAY and kind.get_param_type(0).get_tag() == TypeTag.UINT8:
        return [{'bytes': HEADER}], [{'bytes': ''}]
    if tag == TypeTag.ARRAY and kind.get_param_type(0).get_tag() == TypeTag.INTERFACE:
        fits, _ = interface_values(kind.get_param_type(0).get_interface(), argument)
        return [{'list': fits}], [{'list': []}, {'list': fits * 2}]
    raise NotImplementedError(f'{argument.get_name()}: {tag}')


def argument_lists(function):
    """Lists of arguments: one that fits, then each that is odd in one place."""
    fits, odds = [], []
    for argument in inputs(function):
        good, odd = values_of(argument)
        fits.append(FITS.get(argument.get_name(), good[0]))
        odds.append(odd + [{'null': True}] * argument.may_be_null())
    yield True, fits
    for place, odd in enumerate(odds):
        for value in odd:
            yield False, fits[:place] + [value] + fits[place + 1:]


def setters(info):
    """The calls that say all there is to say of an object."""
    while info and info.get_namespace() in NAMESPACES:
        for method in info.get_methods():
            name, given = method.get_name(), inputs(method)
            if method.is_method() and name.startswith(('set_', 'add_')) and len(given) == 1:
                held = given[0].get_type().get_interface() if given[0].get_type().get_tag() \
                    == TypeTag.INTERFACE else None
                value = values_of(given[0])[0][0]
                if held != info and not {'callback', 'closure'} & value.keys():
                    yield [name, [value]]
        info = info.get_parent() if isinstance(info, ObjectInfo) else None


def constructor(info):
    """The one that takes most, of those that need no file."""
    found = [method for method in info.get_methods() if method.is_constructor()
             and not any('file' in argument for argument in next(argument_lists(method))[1])]
    return max(found, key=lambda method: len(inputs(method)), default=None)


# Objects that only the library makes.
HARVESTED = {
    'Problem': {'type': 'Dossier', 'then': [], 'item': ['check', []], 'of': 'Dossier:empty-record'},
    'Change': {'item': ['diff', [{'object': 'Dossier:plain'}]], 'of': 'Dossier:full'},
    'Vocabulary': {'get': ['get_vocabulary', [{'string': 'weapon'}]], 'of': 'Dossier:full'},
    'Record': {'get': ['lookup', [{'string': 'x'}]], 'of': 'Dossier:full'},
    'ModelType': {'type': 'ModelType', 'function': 'lookup', 'args': [{'string': 'statement'}],
                  'then': []},
    'Mapping': {'type': 'Mapping', 'function': 'new_for_name', 'args': [{'string': 'acled'}], 'then': []},
    'Exporter': {'type': 'Exporter', 'function': 'new', 'args': [{'string': 'geojson'}], 'then': []},
    'ModelMember': {'get': ['lookup_member', [{'string': 'speaker'}]], 'of': 'ModelType:full'},
    'Unknown': {'get': ['get_item', [{'int': 0}]], 'of': 'Dossier:unknown'},
}


def loaded(text):
    return {'type': 'Dossier', 'function': 'load_bytes', 'args': [{'bytes': text}], 'then': []}


def makers():
    """How objects are made, by `Type:full` and `Type:empty`."""
    made = {'Dossier:plain': {'type': 'Dossier', 'plain': True, 'then': []},
            'Dossier:empty-record': loaded(HEADER),
            'Dossier:unknown': loaded(HEADER.replace('"actor"', '"of later"'))}
    for info in type_infos():
        name, new = info.get_name(), constructor(info)
        empty = {'type': name, 'then': []}
        if isinstance(info, ObjectInfo) and not info.get_abstract():
            empty['plain'] = True
        elif new:
            empty.update(function=new.get_name(), args=next(argument_lists(new))[1])
        full = dict(empty)
        if new:
            full.pop('plain', None)
            full.update(function=new.get_name(), args=next(argument_lists(new))[1],
                        then=list(setters(info)))
        made[f'{name}:empty'] = empty if 'plain' in empty or new else HARVESTED[name]
        made[f'{name}:full'] = HARVESTED.get(name, full)
    made['Dossier:full']['then'] += [['add', [{'object': f'{name}:full'}]] for name in ('Actor', )]
    return made


def calls():
    for info in infos():
        if isinstance(info, FunctionInfo):
            yield from calls_of(info, None, None)
        elif isinstance(info, (ObjectInfo, StructInfo, InterfaceInfo)):
            for method in info.get_methods():
                yield from calls_of(method, info.get_name(), info)


def calls_of(function, name, info):
    if any(a.get_type().get_tag() == TypeTag.ERROR for a in inputs(function)):
        return
    for fits, arguments in argument_lists(function):
        turn = name and function.get_name().endswith('_finish') or function.get_symbol() in OUT_OF_TURN
        call = {'name': function.get_name(), 'symbol': function.get_symbol(), 'type': name,
                'args': arguments, 'fits': fits and not turn,
                'throws': function.can_throw_gerror() and not turn,
                'boolean': function.get_return_type().get_tag() == TypeTag.BOOLEAN}
        if not function.is_method():
            yield call
            continue
        yield call | {'on': f'{name}:full'}
        yield call | {'on': f'{name}:empty'}


def properties_of(info):
    """Those that stand in what the type derives from too."""
    while info and info.get_namespace() in NAMESPACES:
        yield from info.get_properties()
        info = info.get_parent()


def property_calls():
    """Each property of each type is written, if it can be, and read. Of a record whose type this version
    does not know all members are the JSON that came, so the properties that every record has are unset."""
    for info in type_infos():
        if not isinstance(info, ObjectInfo) or info.get_abstract() or info.get_name() == 'Unknown':
            continue
        for prop in properties_of(info):
            writable = bool(prop.get_flags() & GObject.ParamFlags.WRITABLE)
            yield {'name': prop.get_name().replace('-', '_'), 'property': True, 'symbol': None,
                   'type': info.get_name(), 'on': f'{info.get_name()}:empty', 'fits': True,
                   'throws': False, 'boolean': True,
                   'args': [FITS.get(prop.get_name(), values_of(prop)[0][0])] if writable else []}


def as_lua(value):
    """The same plan as Lua reads it."""
    if isinstance(value, dict):
        return '{' + ','.join(f'[{as_lua(k)}]={as_lua(v)}' for k, v in value.items()) + '}'
    if isinstance(value, list):
        return '{' + ','.join(map(as_lua, value)) + '}'
    if value is None:
        return 'nil'
    if isinstance(value, str):
        return '"' + ''.join(f'\\{byte:03d}' for byte in value.encode()) + '"'
    return json.dumps(value)


def make_plan():
    return {'makers': makers(), 'calls': [*calls(), *property_calls()]}


def make_c_plan(plan):
    """Each method with no instance, then with one: all else is NULL or 0, and so may be complained of.
    What gives a reference back is left out, since the runner still has the instance."""
    calls = {}
    for call in plan['calls']:
        if 'property' in call:
            continue
        bare = call | {'args': [], 'fits': False, 'throws': False, 'on': None}
        calls.setdefault((call['symbol'], None), bare)
        if 'on' in call and call['name'] != 'unref':
            calls.setdefault((call['symbol'], call['on']), bare | {'on': call['on']})
    return {'makers': plan['makers'], 'calls': list(calls.values())}


if __name__ == '__main__':
    print(json.dumps(make_plan(), indent=1))
