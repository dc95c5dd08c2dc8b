#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Problems as objects, and readers that keep going, from Python."""

import unittest

import gi
from errors import redirected_errors

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio, GLib  # noqa: E402

HEAD = '{"ceasefire":"1.0","language":"en","records":[\n'
BAD = (HEAD + '{"type":"actor","id":"az","kind":"state","name":"A"},\n'
       '{"type":"incident","id":"i","action":"attack","count":"112","when":"30 August","fatalities":-1},\n'
       '{"type":"meeting","id":"m","status":"hled"}]}').encode()
GOOD = (b'{"ceasefire":"1.0"}\n{"type":"actor","id":"a","kind":"state"}\n'
        b'{"type":"statement","id":"s","speaker":"a","acts":["deny","report"],"confidence":7}\n'
        b'{"type":"statement","id":"t","speaker":"b","acts":["report"],"x":true}\n')


def reader_of(data):
    return Ceasefire.Reader.new_for_bytes(GLib.Bytes.new(data))


def ids(reader):
    return [record.get_id() for record in iter(lambda: reader.read(None), None)]


def places(problems):
    return [(p.get_line(), p.get_code(), p.get_path()) for p in problems]


class Problems(unittest.TestCase):
    WANTED = [(3, 'type', 'records[1].count'), (3, 'value', 'records[1].when'),
              (3, 'value', 'records[1].fatalities'), (4, 'value', 'records[2].status')]

    def test_a_reader_that_keeps_going_gives_what_it_can_and_lists_the_rest(self):
        reader = reader_of(BAD)
        reader.set_keep_going(True)
        dossier = Ceasefire.Dossier.load_reader(reader, None)
        self.assertEqual([r.get_id() for r in dossier], ['az', 'i', 'm'])
        problems = list(reader.get_problems())
        self.assertEqual(places(problems), self.WANTED)
        self.assertEqual([p.get_record_id() for p in problems], ['i', 'i', 'i', 'm'])
        self.assertEqual([p.get_suggestion() for p in problems], [None, None, None, 'held'])
        self.assertTrue(all(p.get_severity() == Ceasefire.Severity.ERROR for p in problems))
        self.assertFalse(reader.is_cut_short())

    def test_without_that_the_one_that_ended_it_is_there(self):
        reader = reader_of(BAD)
        self.assertRaises(GLib.Error, Ceasefire.Dossier.load_reader, reader, None)
        self.assertEqual(places(reader.get_problems()), self.WANTED[:1])
        self.assertEqual(reader.get_problems()[0].get_column(), 55)

    def test_no_function_takes_an_error(self):
        for name in ('error_get_line', 'error_get_column', 'error_get_path', 'error_get_reason'):
            self.assertFalse(hasattr(Ceasefire, name))
        self.assertEqual(Ceasefire.error_code_to_string(Ceasefire.Error.SYNTAX), 'syntax')

    def test_the_list_tells_when_it_grows(self):
        reader, heard = reader_of(BAD), []
        reader.set_keep_going(True)
        reader.get_problems().connect('items-changed', lambda _l, at, _gone, new: heard.append((at, new)))
        ids(reader)
        self.assertEqual(heard, [(0, 1), (1, 1), (2, 1), (3, 1)])

    def test_a_checker_has_both_sorts_in_order(self):
        reader, checker, found = reader_of(BAD.replace(b'"attack"', b'"atack"')), Ceasefire.Checker.new(), []
        reader.set_keep_going(True)
        self.assertTrue(checker.read(reader, None))
        checker.foreach(found.append)
        self.assertEqual(places(found), [*self.WANTED[:3], (3, 'unknown-code', 'records[1].action'),
                                         self.WANTED[3]])
        self.assertEqual(found[3].get_suggestion(), 'attack')
        self.assertEqual(found[4].get_suggestion(), 'held')

    def test_a_text_that_is_none_is_a_problem_of_a_checker(self):
        for keep_going in (True, False):
            reader, checker, found = reader_of(b'%PDF-1.4'), Ceasefire.Checker.new(), []
            reader.set_keep_going(keep_going)
            if not keep_going:
                self.assertRaises(GLib.Error, checker.read, reader, None)
                continue
            self.assertTrue(checker.read(reader, None))
            checker.foreach(found.append)
            self.assertEqual(places(found), [(1, 'syntax', '')])


class Filters(unittest.TestCase):
    def test_conditions_need_no_callback(self):
        for conditions, wanted in (([('speaker', ['a', 'x'])], ['s']), ([('acts', ['report'])], ['s', 't']),
                                   ([('acts', ['report']), ('speaker', ['b'])], ['t']),
                                   ([('id', ['a', 't'])], ['a', 't']), ([('confidence', ['7'])], ['s']),
                                   ([('x', ['true'])], ['t']), ([('type', ['actor'])], ['a']),
                                   ([('speaker', [])], []), ([('nothing', ['a'])], []),
                                   ([], ['a', 's', 't'])):
            reader = reader_of(GOOD)
            for member, values in conditions:
                reader.add_condition(member, values)
            self.assertEqual(ids(reader), wanted, conditions)
            self.assertEqual(reader.get_n_skipped(), 3 - len(wanted))

    def test_a_filter_is_asked_about_what_meets_them(self):
        reader, asked = reader_of(GOOD), []
        reader.add_condition('acts', ['report'])
        reader.set_filter(lambda _r, _type, name: asked.append(name) or name == 't')
        self.assertEqual(ids(reader), ['t'])
        self.assertEqual(asked, ['s', 't'])
        reader.clear_conditions()

    def test_a_mistake_that_a_condition_had_to_pass_is_told(self):
        reader = reader_of(b'{"ceasefire":"1.0"}\n{"type":"actor","id":"\\ud800","kind":"state"}\n')
        reader.add_condition('kind', ['state'])
        self.assertRaises(GLib.Error, reader.read, None)
        self.assertEqual(places(reader.get_problems()), [(2, 'encoding', 'records[0].id')])

    def test_an_exception_in_a_filter_ends_reading_that_keeps_going(self):
        reader = reader_of(GOOD)
        reader.set_keep_going(True)
        reader.set_filter(lambda _r, _type, _id: undefined_name)  # noqa: F821
        for _ in range(2):
            with redirected_errors(), self.assertRaises(GLib.Error) as caught:
                reader.read(None)
            self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.FAILED))
        self.assertEqual(len(reader.get_problems()), 0)


if __name__ == '__main__':
    unittest.main()
