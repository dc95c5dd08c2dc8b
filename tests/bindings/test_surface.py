#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Nothing that bindings cannot use: the whole namespace, argument by argument."""

import unittest

import gi

gi.require_version('Ceasefire', '1.0')
gi.require_version('CeasefireFeeds', '1.0')
from gi._gi import Direction, FunctionInfo, InterfaceInfo, ObjectInfo, Repository  # noqa: E402
from gi._gi import StructInfo, TypeTag  # noqa: E402
from gi.repository import Ceasefire, CeasefireFeeds, GLib  # noqa: E402

CONTAINERS = {TypeTag.GLIST, TypeTag.GSLIST, TypeTag.GHASH}


def infos():
    for module in (Ceasefire, CeasefireFeeds):
        yield from Repository.get_default().get_infos(module._namespace)


def functions():
    """Each function and method, with its name."""
    for info in infos():
        if isinstance(info, FunctionInfo):
            yield info.get_name(), info
        elif isinstance(info, (ObjectInfo, StructInfo, InterfaceInfo)):
            for method in info.get_methods():
                yield f'{info.get_name()}.{method.get_name()}', method


def is_odd(kind):
    """Whether a binding cannot know how long it is, or what is in it."""
    if kind.get_tag() == TypeTag.ARRAY:
        return not kind.is_zero_terminated() and kind.get_array_length() < 0
    return kind.get_tag() in CONTAINERS or kind.get_tag() == TypeTag.VOID and kind.is_pointer()


class Surface(unittest.TestCase):
    def test_every_argument_says_what_it_is(self):
        count = 0
        for name, function in functions():
            closures = {a.get_closure() for a in function.get_arguments()}
            for index, argument in enumerate(function.get_arguments()):
                with self.subTest(name, argument=argument.get_name()):
                    self.assertFalse(argument.is_caller_allocates())
                    self.assertTrue(index in closures or not is_odd(argument.get_type()))
                    self.assertNotEqual(argument.get_direction(), Direction.INOUT)
                    self.assertNotEqual(argument.get_type().get_tag(), TypeTag.ERROR)
                    count += 1
            with self.subTest(name):
                self.assertFalse(is_odd(function.get_return_type()))
        self.assertGreater(count, 400)

    def test_what_comes_back_in_arguments_is_a_number(self):
        outs = {argument.get_type().get_tag() for _, function in functions()
                for argument in function.get_arguments()
                if argument.get_direction() == Direction.OUT}
        self.assertEqual(outs, {TypeTag.INT64, TypeTag.UINT32})

    def test_every_property_says_what_it_is(self):
        count = 0
        for info in infos():
            for prop in info.get_properties() if isinstance(info, ObjectInfo) else []:
                with self.subTest(f'{info.get_name()}:{prop.get_name()}'):
                    kind = prop.get_type()
                    self.assertFalse(is_odd(kind))
                    if kind.get_tag() == TypeTag.ARRAY:
                        self.assertEqual(kind.get_param_type(0).get_tag(), TypeTag.UTF8)
                    count += 1
        self.assertGreater(count, 100)


class ListsOfValues(unittest.TestCase):
    def test_they_have_functions_and_no_property(self):
        statement = Ceasefire.Statement.new('s')
        claim = Ceasefire.Claim.new('x', Ceasefire.Stance.ASSERTS)
        self.assertIsNone(statement.find_property('claims'))
        self.assertRaises(AttributeError, setattr, statement.props, 'claims', [claim])
        self.assertRaises(TypeError, Ceasefire.Statement, id='t', claims=[claim])
        self.assertFalse(hasattr(statement, 'set_claims'))
        statement.add_claim(claim)
        statement.add_claim(Ceasefire.Claim.new('y', Ceasefire.Stance.DENIES))
        self.assertEqual([c.get_about() for c in statement.get_claims()], ['x', 'y'])
        self.assertEqual(claim.get_about(), 'x')

    def test_their_changes_are_heard_by_the_dossier(self):
        dossier, heard = Ceasefire.Dossier.new('en'), []
        dossier.connect('record-changed', lambda _d, _record, member: heard.append(member))
        statement = Ceasefire.Statement.new('s')
        dossier.add(statement)
        statement.add_claim(Ceasefire.Claim.new('x', Ceasefire.Stance.ASSERTS))
        self.assertEqual(heard, ['claims'])

    def test_every_other_property_can_be_written_and_read(self):
        statement = Ceasefire.Statement(id='s', acts=['accuse'], confidence=7, speaker='x',
                                        when=Ceasefire.Date.new('2016'),
                                        text=Ceasefire.Text.new('words'))
        self.assertEqual(statement.props.acts, ['accuse'])
        self.assertEqual(statement.props.confidence, 7)
        self.assertEqual(statement.props.when.get_text(), '2016')
        self.assertEqual(statement.props.text.get_string(None), 'words')
        again = Ceasefire.Record.from_json(GLib.Bytes.new(statement.to_json().encode()))
        self.assertTrue(again.equal(statement))


if __name__ == '__main__':
    unittest.main()
