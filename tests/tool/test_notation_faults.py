#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is wrong with a dossier in the notation is told once, all of it, where it stands."""

import json
import os
import pathlib
import random
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
HEAD = 'dossier "x" language=en\n'


class Case(unittest.TestCase):
    """Files in a folder of their own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def put(self, name, text, head=HEAD):
        (self.folder / name).write_text(head + text, encoding='utf-8')

    def run_tool(self, *arguments):
        return subprocess.run([TOOL, *arguments], capture_output=True, encoding='utf-8', cwd=self.folder, check=False)

    def check(self, text, *options):
        """The places and messages of what is wrong, without the name of the file."""
        self.put('x.dossier', text)
        found = self.run_tool('check', *options, 'x.dossier')
        self.assertIn(found.returncode, (0, 65), found.stderr)
        return [line.partition('x.dossier:')[2] for line in (found.stdout + found.stderr).splitlines()]

    def records(self, name='x.dossier', *options):
        found = self.run_tool('convert', '--to', 'jsonl', *options, name)
        self.assertEqual(found.returncode, 0, found.stderr)
        return [json.loads(line) for line in found.stdout.splitlines()[1:]]


class With(Case):
    """Words of `with` stand where the record does that takes them."""

    def test_what_is_wrong_stands_at_the_record(self):
        found = self.check('actor a state "A"\nwith statement speaker=zzz form=indirect\n\nstatement s1 report "a"\n')
        self.assertEqual(found, ['5:1: error: [dangling-reference] records[1].speaker: no record has the id "zzz"'])

    def test_what_fails_later_is_told_there(self):
        found = self.check('statement s report "a" speaker=s form=indirect\nwith statement in_reply_to=^ form=indirect\n'
                           'statement s1 report "a" speaker=zz +s.x=zzz\n  claim qqq asserts\n')
        self.assertTrue(found)
        for line in found:
            self.assertRegex(line, '^[2-5]:')

    def test_values_take_it_too(self):
        found = self.check('with tie to=zzz\nactor a state "A"\n  tie `` part-of\n')
        self.assertEqual([line.partition(':')[0] for line in found], ['4'])


class Include(Case):
    """Dossiers that are included."""

    def test_all_that_is_wrong_is_told(self):
        self.put('in.dossier', 'actor a state contry=SYR\nactor b state flub zz=1\nactr c\n')
        self.put('out.dossier', 'include "in.dossier"\n')
        found = self.check('include "out.dossier"\nactor d stat\n')
        self.assertEqual([line.split(':')[0] for line in found], ['2', '2', '2', '2', '3'])
        for line, place in zip(found, ('line 2, column 15', 'line 3, column 15', 'line 3, column 20', 'line 4, column 1')):
            self.assertIn(f'in out.dossier: line 2, column 1: in in.dossier: {place}: ', line)

    def test_warnings_are_told(self):
        self.put('text.txt', 'The sides “agree” to cease.\n', head='')
        self.put('in.dossier', 'document d statement-text file=text.txt\nincident i shelling @"sides \\"agree\\" to"\n')
        self.put('x.dossier', 'include "in.dossier"\n')
        found = self.run_tool('convert', '--to', 'jsonl', '--loose', 'x.dossier')
        self.assertEqual(found.returncode, 0)
        self.assertIn('in in.dossier: line 3, column 22: ', found.stderr)

    def test_a_file_is_read_once(self):
        for k in range(1, 8):
            self.put(f'{k}.dossier', f'actor a{k} state\n' + f'include "{k + 1}.dossier"\n' * 8)
        self.put('8.dossier', 'actor z state\n')
        self.assertEqual(self.check('include "1.dossier"\ninclude "cast:un"\ninclude "cast:un"\n'), [])
        self.assertEqual(len([one for one in self.records() if one['id'][0] in 'az' and len(one['id']) < 3]), 8)

    def test_bytes_of_all_files_are_counted(self):
        self.put('a.dossier', 'actor a state note="' + 'x' * 4000 + '"\n')
        self.put('b.dossier', 'actor b state note="' + 'x' * 4000 + '"\n')
        self.put('x.dossier', 'include "a.dossier"\ninclude "b.dossier"\n')
        found = self.run_tool('check', '--limit', 'size=6000', 'x.dossier')
        self.assertIn('x.dossier:3:9: error: [limit] what is included has more than 6000 bytes', found.stdout + found.stderr)

    def test_ids_are_given_once(self):
        self.put('in.dossier', 'actor _ state\n')
        self.assertEqual(self.check('actor _ state\ninclude "in.dossier"\nactor _ state\n'), [])
        self.assertEqual([one['id'] for one in self.records()], ['actor-1', 'actor-2', 'actor-3'])

    def test_comments_in_front_may_be_indented(self):
        self.put('in.dossier', f'  # Ours\n \n{HEAD}actor a state\n', head='')
        self.assertEqual(self.check('include "in.dossier"\n'), [])


class Written(Case):
    """What is written reads as the same."""

    def assert_comes_back(self, record):
        lines = [{'ceasefire': '1.0', 'language': 'en'}, record]
        self.put('x.jsonl', '\n'.join(map(json.dumps, lines)), head='')
        written = self.run_tool('convert', '--to', 'notation', 'x.jsonl').stdout
        self.put('x.dossier', written, head='')
        self.assertEqual(self.records(), [record], written)

    def test_brackets_in_lists(self):
        self.assert_comes_back({'type': 'actor', 'id': 'a', 'kind': 'state', 'aliases': ['x[y', 'z', '{', 'a]', 'b']})

    def test_backquotes_in_short_forms(self):
        for value in ('a`b', '`', 'a"b', "it's", 'a,b', 'x[y'):
            self.assert_comes_back({'type': 'statement', 'id': 's', 'speaker': 'a', 'form': 'indirect', 'text': 'T',
                                    'claims': [{'about': 'i', 'stance': 'asserts', 'aspect': 'agent', 'value': value}]})


class LaidOut(Case):
    """`fmt` makes no other dossier of one."""

    def assert_stays(self, text, expected=None):
        self.put('x.dossier', text)
        before = self.records()
        written = self.run_tool('fmt', 'x.dossier')
        self.assertEqual((written.returncode, written.stderr), (0, ''))
        self.assertEqual(self.records(), before)
        self.assertEqual(self.run_tool('fmt', '--check', 'x.dossier').stdout, '')
        self.assertEqual((self.folder / 'x.dossier').read_text(encoding='utf-8'), HEAD + (expected or text))

    def test_brackets_and_quotes_in_values(self):
        self.assert_stays('actor a state\n  cite d locator=[5\nactor b state\n')
        self.assert_stays('actor a state\n  cite d locator=it"s\nactor b state "B"\n')
        self.assert_stays('actor a state aliases=a{b,c}d,e  note="`"\n', 'actor a state aliases=a{b,c}d,e note="`"\n')

    def test_names_from_right_to_left_stay_behind_their_word(self):
        self.assert_stays('actor `طرف` state "A"\n')
        self.assert_stays('type:x-foo `طرف` {"a":1}\n')
        self.assert_stays('actor a state\n  cite @d[1..3]"שלום" explicit\n')

    def test_what_cannot_be_a_block_becomes_none(self):
        self.assert_stays('actor a state y:="one\\ntwo\\nthree"\n')
        self.assert_stays('statement s report +i.agent="a\\nb\\nc"  -i.agent="\\u0041"\n',
                          'statement s report +i.agent="a\\nb\\nc" -i.agent="\\u0041"\n')

    def test_what_can_be_a_block_becomes_one(self):
        self.assert_stays('actor a state aliases="x",  "a\\nb\\nc"\n',
                          'actor a state aliases="x","""\n  a\n  b\n  c\n  """\n')

    def test_json_is_written_without_blanks(self):
        self.assert_stays('place p city geometry={"type": "Point",\n "coordinates": [1, "]"]} y:={"a": "b c"}\n',
                          'place p city geometry={"type":"Point","coordinates":[1,"]"]} y:={"a":"b c"}\n')


class Quotes(Case):
    """Quotes are found by their words, however many there are."""

    def put_text(self, text):
        self.put('text.txt', text, head='')

    def cite(self, *quotes, options=()):
        return self.check('document d statement-text file=text.txt\n'
                          + ''.join(f'incident i{k} shelling {quote}\n' for k, quote in enumerate(quotes)), *options)

    def test_ends_that_stand_often(self):
        many = 'Alpha comes and goes.\n' + 'x' * 2100 + '\n'
        pair = 'Alpha is here. It was the Omega.\n' + 'x' * 2100 + '\n'
        self.put_text(pair + many * 70 + pair)
        self.assertIn('these words stand more than once, at 1:1 and 143:1; ', self.cite('@"Alpha … Omega"')[0])
        self.put_text(many * 70 + pair)
        self.assertEqual(self.cite('@"Alpha … Omega"'), [])
        self.put_text('It was the Omega.\n' * 70 + pair + 'Omega\n' * 70)
        self.assertEqual(self.cite('@1"Alpha … Omega"'), [])
        self.put_text('Alpha\n' * 800 + 'Omega, and Omega\n')
        self.assertIn('these words stand more than once, at 467:1, 468:1, ', self.cite('@"Alpha … Omega"')[0])
        self.assertEqual(self.cite('@2"Alpha … Omega"', '@3"Alpha … Omega"'), [])

    def test_long_quotes_of_all_of_a_text(self):
        rand = random.Random(3)
        paragraphs = [''.join(rand.choices('abcdefghij  ', k=2000)).strip() for _ in range(50)]
        self.put_text('\n\n'.join(paragraphs))
        self.assertEqual(self.cite(*(f'@="{text}"' for text in paragraphs)), [])

    def test_short_quotes(self):
        self.put_text(''.join(f'{k} ' for k in range(10, 100)) + 'x' * 10000 + ' é')
        self.assertEqual(self.cite(*(f'@"{k} "' for k in range(10, 100)), '@"é"'), [])
        self.assertIn('these words stand more than once', self.cite('@"1"')[0])

    def test_loose_quotes_are_all_taken(self):
        self.put_text('\n'.join(f'The sides “agree” to point {k}.' for k in range(40)))
        found = self.cite(*(f'@="sides \\"agree\\" to point {k}."' for k in range(40)), options=['--loose'])
        self.assertEqual(len(found), 40)
        for line in found:
            self.assertIn(' warning: [value] ', line)

    def test_what_was_not_looked_for_is_told(self):
        self.put_text('The sides agree.')
        found = self.cite(*(f'@"sides agreee {k}"' for k in range(18)))
        self.assertIn('the nearest are in line 1', found[15])
        self.assertIn('after 16 others the nearest were not looked for', found[16])

    def test_a_quote_that_is_a_text_too_is_told_once(self):
        self.put_text('The sides agree.')
        self.assertEqual(len(self.check('document d statement-text file=text.txt\n'
                                        'actor a state "A"\n'
                                        'statement s report speaker=a form=indirect @="nothing at all"\n')), 1)

    def test_the_language_that_with_says(self):
        self.put_text('Die Seiten sind einig.')
        self.check('with document language=de\ndocument d statement-text file=text.txt\n'
                   'statement s report speaker=d form=indirect @="Seiten sind"\n')
        self.assertEqual(self.records()[1]['text'], {'de': 'Seiten sind'})
        self.check('with document language=de file=text.txt\n'
                   'document d statement-text note=@d\n'
                   'agreement a cessation-of-hostilities "A"\n  clause c1 obligation @="Seiten sind"\n')
        self.assertEqual(self.records()[1]['clauses'][0]['text'], {'de': 'Seiten sind'})

    def test_which_of_several(self):
        self.put_text('one one one')
        for wrong in ('@#"one"', '@d#"one"', '@0"one"', '@d#0"one"'):
            self.assertIn('which of several is meant is a number from 1 on', self.cite(wrong)[0])
        self.assertEqual(self.cite('@2"one"', '@d#2"one"', '@#3"one"'), [])


class Told(Case):
    """One mistake is one message, and its path is that of what is wrong."""

    def assert_once(self, record, *places):
        found = self.check(record)
        self.assertEqual([':'.join(line.split(':')[:2]) for line in found], list(places), found)

    def test_values_of_unknown_members_are_passed_over(self):
        for value in ('{"a": 1, "b": 2}', 'a, b', '"a b", "c d"', '[1, 2]', '`a b`', '"x"', '[a..b]', '{"a" "b"}'):
            self.assert_once(f'actor a state "A" contry={value}\n', '2:19')
        self.assert_once('actor a state n.`a b`="x y" "A"\n', '2:15')
        self.assert_once('actor a state "A" zz={"a": 1, "b": 2} flub=1\n', '2:19', '2:39')

    def test_citations_that_cannot_be_there_are_passed_over(self):
        self.assert_once('actor x state "X"\nplace p city "P"\n  control x @«some words here» during=2016\n', '4:13')

    def test_paths_count_all_items_of_a_row(self):
        found = self.check('actor a state "A"\nstatement s report speaker=a form=indirect "x" +s -s ?s\n'
                           '  claim s asserts flub\n  claim s asserts flab\n')
        self.assertEqual([line.split()[3] for line in found[:2]], ['records[1].claims[3].aspect:', 'records[1].claims[4].aspect:'])
        found = self.check('document d letter\nactor a state "A"\n' + '  tie a flub\n  cite d flub\n' * 3)
        self.assertEqual([line.split()[3].partition('.')[2] for line in found],
                         [f'{name}[{k}].{row}:' for k in range(3)
                          for name, row in (('affiliations', 'relation'), ('sources', 'support'))])

    def test_a_block_behind_a_quote_in_a_value(self):
        self.put('x.dossier', 'document d letter\nactor a state note=it"s """\none\n"""\n'
                 '  cite @d[1..2]«a " b» locator="x\\""\nactor b state """\ntwo\n"""\n')
        self.assertEqual([one.get('name') for one in self.records()], [None, 'one', 'two'])

    def test_a_block_that_the_last_line_closes(self):
        self.put('x.dossier', HEAD + 'actor a state """\none\ntwo\n"""', head='')
        self.assertEqual(self.records()[0]['name'], 'one\ntwo')


if __name__ == '__main__':
    unittest.main()
