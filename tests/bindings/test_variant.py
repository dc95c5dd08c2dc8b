#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Records as GVariant from Python, as a peer on D-Bus has them."""

import os
import pathlib
import socket
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio, GLib  # noqa: E402

EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'


def load(name='syria-2016.json'):
    return Ceasefire.Dossier.load_file(Gio.File.new_for_path(str(EXAMPLES / name)), None)


def statement(**members):
    return GLib.Variant('a{sv}', {'type': GLib.Variant('s', 'statement'), **members})


class Sending(unittest.TestCase):
    def test_what_unpacks_is_plain_python(self):
        shout = load().lookup('kerry-shout').to_variant()
        self.assertEqual(shout.get_type_string(), 'a{sv}')
        members = shout.unpack()
        self.assertEqual(list(members)[:3], ['type', 'id', 'speaker'])
        self.assertEqual(members['relayed_by'], ['issg-attendee', 'aawsat'])
        self.assertEqual(members['claims'][0]['silent_on'], ['target', 'means'])
        self.assertEqual(members['sources'][0]['start'], 1465)

    def test_dossiers_come_back_byte_for_byte(self):
        for name in ('syria-2016.json', 'minsk-2-2015.json'):
            dossier = load(name)
            again = Ceasefire.Dossier.from_variant(dossier.to_variant())
            for form in (Ceasefire.Format.JSON, Ceasefire.Format.JSON_LINES):
                self.assertEqual(again.to_bytes(form).get_data(), dossier.to_bytes(form).get_data())


class Receiving(unittest.TestCase):
    def test_a_record_that_python_made(self):
        record = Ceasefire.Record.from_variant(statement(
            id=GLib.Variant('s', 's1'), speaker=GLib.Variant('s', 'lavrov'),
            text=GLib.Variant('a{ss}', {'en': 'No.', 'ru': 'Нет.'}),
            confidence=GLib.Variant('i', 80), mood=GLib.Variant('(s)', ('{"calm": true}',))))
        self.assertIsInstance(record, Ceasefire.Statement)
        self.assertEqual(record.get_text().get_string('ru'), 'Нет.')
        self.assertEqual(record.get_confidence(), 80)
        self.assertEqual(record.get_extra('mood'), '{"calm":true}')

    def test_a_mistake_is_told_with_its_path(self):
        with self.assertRaises(GLib.Error) as caught:
            Ceasefire.Record.from_variant(statement(
                id=GLib.Variant('s', 's1'),
                claims=GLib.Variant('aa{sv}', [{'stance': GLib.Variant('b', True)}])))
        self.assertTrue(caught.exception.matches(Ceasefire.error_quark(), Ceasefire.Error.TYPE))
        self.assertEqual(caught.exception.message,
                         'claims[0].stance: expected a string, found a truth value')

    def test_bytes_from_anybody_do_no_harm(self):
        sent = load().lookup('kerry-shout').to_variant().get_data_as_bytes().get_data()
        for cut in range(0, len(sent), 7):
            received = GLib.Variant.new_from_bytes(
                GLib.VariantType('a{sv}'), GLib.Bytes.new(sent[:cut]), False)
            with self.assertRaises(GLib.Error):
                Ceasefire.Record.from_variant(received)


class Peers(unittest.TestCase):
    """Two programs on D-Bus without a bus: one serves a dossier, the other asks for a record."""

    INTERFACE = '''<node><interface name='org.example.Dossier'>
      <method name='Lookup'><arg type='s' direction='in'/><arg type='a{sv}' direction='out'/></method>
      <method name='Add'><arg type='a{sv}' direction='in'/></method>
    </interface></node>'''

    def setUp(self):
        self.dossier = load()
        self.context = GLib.MainContext.default()
        ours, theirs = self.connect_pair()
        info = Gio.DBusNodeInfo.new_for_xml(self.INTERFACE).interfaces[0]
        ours.register_object('/dossier', info, self.serve, None, None)
        self.ours, self.theirs = ours, theirs

    def connect_pair(self):
        done = []
        streams = [Gio.Socket.new_from_fd(end.detach()).connection_factory_create_connection()
                   for end in socket.socketpair()]
        guid = Gio.dbus_generate_guid()
        flags = Gio.DBusConnectionFlags

        def take(source, result):
            done.append(Gio.DBusConnection.new_finish(result))

        Gio.DBusConnection.new(streams[0], guid, flags.AUTHENTICATION_SERVER, None, None, take)
        Gio.DBusConnection.new(streams[1], None, flags.AUTHENTICATION_CLIENT, None, None, take)
        while len(done) < 2:
            self.context.iteration(True)
        server = 0 if done[0].get_stream() is streams[0] else 1
        return done[server], done[1 - server]

    def serve(self, connection, sender, path, interface, method, arguments, invocation):
        argument = arguments.get_child_value(0)
        if method == 'Lookup':
            record = self.dossier.lookup(argument.get_string())
            invocation.return_value(GLib.Variant.new_tuple(record.to_variant()))
            return
        try:
            self.dossier.add(Ceasefire.Record.from_variant(argument))
            invocation.return_value(None)
        except GLib.Error as error:
            invocation.return_dbus_error('org.example.Error.Invalid', error.message)

    def call(self, method, argument):
        done = []
        self.theirs.call(None, '/dossier', 'org.example.Dossier', method,
                         GLib.Variant.new_tuple(argument), None, Gio.DBusCallFlags.NONE, 5000, None,
                         lambda source, result: done.append(result))
        while not done:
            self.context.iteration(True)
        return self.theirs.call_finish(done[0])

    def test_a_record_is_asked_for(self):
        reply = self.call('Lookup', GLib.Variant('s', 'kerry-shout')).get_child_value(0)
        self.assertEqual(Ceasefire.Record.from_variant(reply).to_json(),
                         self.dossier.lookup('kerry-shout').to_json())

    def test_a_record_is_given(self):
        self.call('Add', statement(id=GLib.Variant('s', 'new'), speaker=GLib.Variant('s', 'kerry')))
        self.assertEqual(self.dossier.lookup('new').get_speaker(), 'kerry')

    def test_a_bad_record_is_answered_with_the_reason(self):
        with self.assertRaisesRegex(GLib.Error, 'speaker: expected a string, found a number'):
            self.call('Add', statement(id=GLib.Variant('s', 'new'), speaker=GLib.Variant('x', 7)))


if __name__ == '__main__':
    unittest.main()
