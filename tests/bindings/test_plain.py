#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the plain constructor of a type gives: it works, or cannot be made."""

import re
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi._gi import Direction, ObjectInfo, Repository, StructInfo  # noqa: E402
from gi.repository import Ceasefire, Gio, GLib, GObject  # noqa: E402


def public_types():
    """The classes and structs of the namespace, without class structs."""
    for info in Repository.get_default().get_infos('Ceasefire'):
        if isinstance(info, ObjectInfo):
            yield info
        elif isinstance(info, StructInfo) and not info.is_gtype_struct():
            yield info


def make(info):
    """A plain object, or None if the type has no plain constructor."""
    try:
        return getattr(Ceasefire, info.get_name())()
    except TypeError as error:
        if re.search('argument|abstract|cannot be created directly', str(error)):
            return None
        raise


def methods(info):
    """The methods of the type and of what it derives from."""
    while info and info.get_namespace() == 'Ceasefire':
        yield from (method for method in info.get_methods() if method.is_method())
        info = info.get_parent() if isinstance(info, ObjectInfo) else None


def arguments_of(method):
    return [a for a in method.get_arguments() if a.get_direction() != Direction.OUT]


class Log:
    """Criticals and warnings while it is entered."""

    def __enter__(self):
        self.said = []
        self.handler = GLib.log_set_handler(
            'Ceasefire', GLib.LogLevelFlags.LEVEL_CRITICAL | GLib.LogLevelFlags.LEVEL_WARNING,
            lambda _domain, _level, message, _data: self.said.append(message), None)
        return self.said

    def __exit__(self, *_):
        GLib.log_remove_handler('Ceasefire', self.handler)


class PlainObjects(unittest.TestCase):
    def test_every_property_can_be_read(self):
        for info in public_types():
            plain = make(info) if isinstance(info, ObjectInfo) else None
            for pspec in plain.list_properties() if plain else []:
                with self.subTest(f'{info.get_name()}:{pspec.name}'), Log() as said:
                    plain.get_property(pspec.name)
                    self.assertEqual(said, [])


class Ids(unittest.TestCase):
    def test_a_constructor_that_is_given_no_id_says_why(self):
        for make in (Ceasefire.Actor.new, Ceasefire.Clause.new, Ceasefire.Citation.new,
                     lambda id: Ceasefire.Claim.new(id, Ceasefire.Stance.ASSERTS)):
            for text in '', 'a b', 'x' * 1025, '\u202e':
                with self.assertRaises(GLib.Error) as caught:
                    make(text)
                self.assertTrue(caught.exception.matches(Ceasefire.error_quark(),
                                                         Ceasefire.Error.VALUE))
                self.assertIn('id or code', caught.exception.message)

    def test_a_dossier_says_why_it_does_not_take_a_record(self):
        dossier, actor = Ceasefire.Dossier.new('en'), Ceasefire.Actor.new('a')
        dossier.add(actor)
        for record, code in ((actor, 'DUPLICATE'), (Ceasefire.Place.new('a'), 'DUPLICATE'),
                             (Ceasefire.Actor(), 'MISSING')):
            with self.assertRaises(GLib.Error) as caught:
                dossier.add(record)
            self.assertTrue(caught.exception.matches(Ceasefire.error_quark(),
                                                     getattr(Ceasefire.Error, code)))


class PlainDossier(unittest.TestCase):
    def test_it_can_be_filled_written_and_read_again(self):
        dossier = Ceasefire.Dossier()
        dossier.add(Ceasefire.Actor(id='a'))
        data = dossier.to_bytes(Ceasefire.Format.JSON)
        self.assertEqual(Ceasefire.Dossier.load_bytes(data).lookup('a').get_type_name(), 'actor')
        self.assertIsNone(dossier.get_header().get_language())
        self.assertEqual(dossier.get_header().get_version(), '1.0')


class PlainStreams(unittest.TestCase):
    def fails(self, function, *arguments):
        with self.assertRaises(GLib.Error) as caught:
            function(*arguments)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(),
                                                 Gio.IOErrorEnum.NOT_INITIALIZED))

    def test_a_writer_without_a_stream_says_so(self):
        writer = Ceasefire.Writer()
        writer.add(Ceasefire.Actor(id='a'))
        self.fails(writer.write, Ceasefire.Actor(id='b'), None)
        self.fails(writer.flush, None)
        self.fails(writer.close, None)
        self.fails(writer.close, None)

    def test_a_writer_without_a_stream_says_so_without_blocking(self):
        for name in 'flush', 'close':
            loop, writer = GLib.MainLoop(), Ceasefire.Writer()

            def done(source, result):
                self.fails(getattr(source, f'{name}_finish'), result)
                loop.quit()
            getattr(writer, f'{name}_async')(GLib.PRIORITY_DEFAULT, None, done)
            loop.run()

    def test_a_reader_without_a_stream_says_so(self):
        reader = Ceasefire.Reader()
        self.fails(reader.read_header, None)
        self.fails(reader.read, None)
        self.fails(Ceasefire.Dossier.load_reader, reader, None)
        self.assertIsNone(reader.get_header())


class ForeignSubclasses(unittest.TestCase):
    def test_a_subclass_of_record_is_told_off_and_taken_by_nobody(self):
        class Foreign(Ceasefire.Record):
            pass
        with Log() as said:
            foreign = Foreign(id='x')
            self.assertEqual(len(said), 1)
            self.assertIn('Foreign', said[0])
            foreign.set_note(Ceasefire.Text.new('n'))
            foreign.set_confidence(3)
            for method in methods(Ceasefire.Record.__info__):
                if not arguments_of(method):
                    getattr(foreign, method.get_name())()
        dossier = Ceasefire.Dossier()
        writer = Ceasefire.Writer.new(Gio.MemoryOutputStream.new_resizable(),
                                      dossier.get_header(), Ceasefire.Format.JSON,
                                      Ceasefire.Compression.NONE)
        for taker in dossier.add, writer.add, lambda record: writer.write(record, None):
            with self.assertRaises(GLib.Error) as caught:
                taker(foreign)
            self.assertTrue(caught.exception.matches(Ceasefire.error_quark(), Ceasefire.Error.TYPE))
            self.assertIn('Foreign', caught.exception.message)
        self.assertEqual(len(dossier), 0)

    def test_a_subclass_of_a_final_type_cannot_be_declared(self):
        for name in 'Actor', 'Dossier', 'Reader', 'Monitor':
            with self.subTest(name), self.assertRaises((TypeError, RuntimeError)):
                type(f'My{name}', (getattr(Ceasefire, name),), {})


class Opaque(unittest.TestCase):
    def test_a_type_of_values_without_a_plain_constructor_says_so(self):
        self.assertIsNone(make(Ceasefire.Date.__info__))
        self.assertIsInstance(make(Ceasefire.Policy.__info__), Ceasefire.Policy)
        self.assertTrue(issubclass(Ceasefire.Date, GObject.GBoxed))


if __name__ == '__main__':
    unittest.main()
