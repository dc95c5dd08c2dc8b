#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the command as a user would: its results, its output, its manners."""

import bz2
import gzip
import io
import json
import lzma
import os
import pathlib
import pty
import re
import shutil
import socket
import subprocess
import tempfile
import unicodedata
import unittest
import zipfile

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
SYRIA = str(EXAMPLES / 'syria-2016.json')
MINSK = str(EXAMPLES / 'minsk-2-2015.json')


def run(*arguments, text=None, env=None):
    return subprocess.run([TOOL, *arguments], input=text, capture_output=True,
                          encoding='utf-8', env={**os.environ, **(env or {})}, check=False)


def dossier(*records, **header):
    return json.dumps({'ceasefire': '1.0', 'language': 'en', **header, 'records': records},
                      ensure_ascii=False)


def columns(line):
    """How wide a line is on a terminal."""
    wide = sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line
               if not unicodedata.combining(c) and unicodedata.category(c) != 'Cf')
    return wide


ACTOR = {'type': 'actor', 'id': 'a', 'kind': 'person', 'name': 'A'}
STATEMENT = {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['assert'],
             'form': 'direct-quote'}
RUSSIAN_MINISTER = 'وزير الخارجية الروسي سيرغي لافروف '


class Results(unittest.TestCase):
    def test_usage_is_64(self):
        for arguments in ([], ['nothing'], ['check'], ['show'], ['convert', SYRIA, SYRIA],
                          ['convert', '--to', 'xml', SYRIA], ['date'], ['--frob'],
                          ['schema', 'actor', 'place'], ['schema', 'vessel'],
                          ['show', '--color', 'green', SYRIA], ['show', '--width', '-1', SYRIA],
                          ['check', '--frob', SYRIA],
                          ['check', '--text', 'noequals', SYRIA]):
            self.assertEqual(run(*arguments).returncode, 64, arguments)
            self.assertIn('ceasefire', run(*arguments).stderr)

    def test_a_name_that_is_none_is_64_with_the_nearest(self):
        for arguments, nearest in (
                (['convert', '-t', 'statemant', SYRIA], '"statement"'),
                (['convert', '-w', 'speakr=lavrov', SYRIA], '"speaker"'),
                (['convert', '-t', 'actor', '-w', 'nmae=x', SYRIA], '"name"'),
                (['convert', '-w', 'kind=persn', SYRIA], '"person"'),
                (['convert', '--to', 'jsnol', SYRIA], '"jsonl"'),
                (['convert', '-z', 'zst', SYRIA], '"zstd"'),
                (['convert', '--progress', 'alway', SYRIA], '"always"'),
                (['diff', '-f', 'jsno', SYRIA, SYRIA], '"json"'),
                (['diff', '--color', 'nevr', SYRIA, SYRIA], '"never"'),
                (['show', '--color', 'auot', SYRIA], '"auto"'),
                (['monitor', '--format', 'tex', SYRIA], '"text"'),
                (['monitor', '--color', 'alwyas', SYRIA], '"always"'),
                (['monitor', '--layers', 'explicit,backgruond', SYRIA], '"background"'),
                (['schema', 'statemant'], 'statement'), (['chekc', SYRIA], '"check"')):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (64, ''), arguments)
            self.assertIn(f'the nearest is {nearest}', result.stderr)

    def test_a_name_that_is_near_to_none_is_64_with_all_that_there_are(self):
        for arguments, names in ((['convert', '-w', 'nosuch=1', SYRIA], 'speaker, '),
                                 (['convert', '-t', 'x', SYRIA], 'actor, place, '),
                                 (['convert', '-t', 'actor', '-w', 'speaker=a', SYRIA], 'kind, '),
                                 (['convert', '-w', 'kind=', SYRIA], 'person, '),
                                 (['show', '--color', 'green', SYRIA], 'auto, always, never')):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (64, ''), arguments)
            self.assertIn(names, result.stderr)

    def test_what_every_record_has_may_be_asked_for(self):
        for condition in ('id=kerry-shout', 'type=actor', 'speaker=lavrov', 'kind=person', 'note=x'):
            self.assertEqual(run('convert', '-w', condition, SYRIA).returncode, 0)

    def test_help_and_version_are_0(self):
        for arguments in (['--help'], ['--version'], ['check', '--help'], ['show', '--help'],
                          ['convert', '--help'], ['date', '--help'], ['schema', '--help']):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stderr), (0, ''), arguments)
        self.assertRegex(run('--version').stdout, r'^ceasefire \d+\.\d+\.\d+\n$')

    def test_a_missing_file_is_66(self):
        for command in ('check', 'show', 'convert'):
            result = run(command, 'no such file')
            self.assertEqual(result.returncode, 66)
            self.assertIn('no such file', result.stderr)

    def test_a_folder_is_no_input(self):
        self.assertEqual(run('check', str(EXAMPLES)).returncode, 66)

    def test_an_id_that_is_not_there_is_65(self):
        self.assertEqual(run('show', SYRIA, 'nobody').returncode, 65)

    def test_output_that_cannot_be_written_is_74(self):
        with open('/dev/full', 'w', encoding='utf-8') as full:
            for command in ('show', 'convert'):
                result = subprocess.run([TOOL, command, SYRIA], stdout=full,
                                        stderr=subprocess.PIPE, check=False)
                self.assertEqual(result.returncode, 74)
        self.assertEqual(run('convert', SYRIA, '-o', '/no/such/folder/x').returncode, 74)

    def test_whatever_is_printed_and_cannot_be_written_is_74(self):
        fails = [['--help'], ['--version'], ['check', '--help'], ['show', '--help'], ['schema'],
                 ['diff', '--help'], ['date', '2016'], ['date', '2016-13'], ['show', SYRIA],
                 ['monitor', SYRIA], ['diff', SYRIA, MINSK], ['convert', SYRIA],
                 ['convert', '--to', 'jsonl', '-z', 'zstd', SYRIA], ['check', 'no such file', '-']]
        for where in ('>/dev/full', '>&-'):
            for arguments in fails:
                result = subprocess.run(['sh', '-c', f'"$0" "$@" {where}', TOOL, *arguments],
                                        input=b'{', stderr=subprocess.PIPE, check=False)
                self.assertEqual(result.returncode, 74, (arguments, where))
                self.assertIn(b'ceasefire: standard output: ', result.stderr)

    def test_who_prints_nothing_needs_no_output(self):
        result = subprocess.run(['sh', '-c', '"$0" "$@" >&-', TOOL, 'check', SYRIA], check=False)
        self.assertEqual(result.returncode, 0)

    def test_output_that_is_lost_when_it_is_closed_is_74(self):
        """Some file systems say no sooner that a disk is full."""
        compiler = shutil.which('cc')
        if compiler is None:
            self.skipTest('SKIPPED: there is no compiler for the library that makes close() fail')
        with tempfile.TemporaryDirectory() as folder:
            shim = pathlib.Path(folder) / 'shim'
            shim.with_suffix('.c').write_text(
                '#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <errno.h>\n'
                'int close (int fd) { if (fd == 1) { errno = EDQUOT; return -1; }\n'
                '  return ((int (*) (int)) dlsym (RTLD_NEXT, "close")) (fd); }\n', encoding='utf-8')
            subprocess.run([compiler, '-shared', '-fPIC', '-o', f'{shim}.so', f'{shim}.c', '-ldl'],
                           check=True)
            for arguments in (['--help'], ['show', SYRIA], ['convert', SYRIA]):
                result = run(*arguments, env={'LD_PRELOAD': f'{shim}.so'})
                if 'ASan' in result.stderr:
                    self.skipTest('SKIPPED: sanitizers want to be loaded first')
                self.assertEqual(result.returncode, 74, arguments)

    def test_no_message_is_written_into_a_file_that_took_a_closed_descriptor(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = pathlib.Path(folder) / 'bad.jsonl'
            bad.write_text('{"ceasefire":"1.0","language":"en"}\n7\n', encoding='utf-8')
            out = pathlib.Path(folder) / 'out'
            result = subprocess.run(['sh', '-c', '"$0" convert -k "$1" -o "$2" 2>&-', TOOL, bad, out],
                                    check=False)
            self.assertEqual(result.returncode, 65)
            self.assertEqual(json.loads(out.read_text(encoding='utf-8'))['records'], [])

    def test_the_worst_result_of_several_files_counts(self):
        self.assertEqual(run('check', SYRIA, 'no such file', MINSK).returncode, 66)


class Input(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def copy(self, name):
        return shutil.copy(SYRIA, pathlib.Path(self.folder.name) / name)

    def test_a_name_with_a_colon_is_no_uri(self):
        self.copy('draft:2.json')
        for arguments in (['check', 'draft:2.json'], ['convert', 'draft:2.json', '-o', 'a:b']):
            result = subprocess.run([TOOL, *arguments], cwd=self.folder.name, check=False)
            self.assertEqual(result.returncode, 0, arguments)
        self.assertTrue((pathlib.Path(self.folder.name) / 'a:b').exists())

    def test_a_name_that_begins_with_a_dash_comes_after_two(self):
        self.copy('-x.json')
        for arguments in (['check', '--', '-x.json'], ['check', '--', SYRIA, '-x.json']):
            result = subprocess.run([TOOL, *arguments], cwd=self.folder.name, check=False)
            self.assertEqual(result.returncode, 0, arguments)

    def test_standard_input_may_be_a_socket(self):
        ours, theirs = socket.socketpair()
        with subprocess.Popen([TOOL, 'check', '-'], stdin=theirs) as process:
            theirs.close()
            ours.sendall(dossier(ACTOR).encode())
            ours.close()
            self.assertEqual(process.wait(), 0)

    def test_standard_input_is_read_from_where_it_is(self):
        with tempfile.TemporaryFile() as file:
            file.write(b'# a line for somebody else\n' + dossier(ACTOR).encode())
            file.flush()
            os.lseek(file.fileno(), 27, os.SEEK_SET)
            result = subprocess.run([TOOL, 'check', '-'], stdin=file, check=False)
        self.assertEqual(result.returncode, 0)

    def test_a_closed_standard_input_is_66(self):
        result = subprocess.run(['sh', '-c', '"$0" check - <&-', TOOL], stderr=subprocess.PIPE,
                                check=False)
        self.assertEqual(result.returncode, 66)


class Check(unittest.TestCase):
    def test_quiet_leaves_only_the_result(self):
        for text, code in ((dossier(ACTOR), 0), (dossier({**ACTOR, 'name': ' '}), 0), ('{', 65),
                           (dossier({**ACTOR, 'affiliations': [{'to': 'nobody'}]}), 65)):
            result = run('check', '--quiet', '-', text=text)
            self.assertEqual((result.returncode, result.stdout, result.stderr), (code, '', ''))

    def test_a_text_for_no_document_is_65(self):
        result = run('check', '--text', 'artikel=no such file', SYRIA)
        self.assertEqual(result.returncode, 65)
        self.assertIn('no dossier has this document', result.stderr)

    LINES = ('{"ceasefire":"1.0","language":"en"}', json.dumps(ACTOR), 'x', '',
             '{"type":"place","id":"p","within":"nowhere"}', '{"type":"place","id":7}',
             '{"type":"place","id":"q","within":"nowhere"}')

    def check_lines(self, lines, *options):
        """Line, code and path of each problem."""
        result = run('check', *options, '-', text='\n'.join(lines) + '\n')
        self.assertEqual((result.returncode, result.stderr), (65, ''))
        return re.findall(r'^-:(\d+):\d+: error: \[([a-z-]+)\] (?:([\w.[\]]+): )?\S', result.stdout, re.M)

    def test_every_bad_line_and_the_problems_of_the_others_are_listed(self):
        for options in ([], ['--keep-going']):
            self.assertEqual(self.check_lines(self.LINES, *options), [
                ('3', 'syntax', 'records[1]'), ('5', 'dangling-reference', 'records[2].within'),
                ('6', 'type', 'records[3].id'), ('7', 'dangling-reference', 'records[4].within')])
        self.assertEqual(self.check_lines(self.LINES, '-k', '-q'), [])
        self.assertEqual(run('check', '-k', SYRIA).returncode, 0)

    def test_a_second_header_is_named(self):
        twice = [self.LINES[0], self.LINES[1], self.LINES[0], self.LINES[4]]
        self.assertIn(('3', 'duplicate', 'records[1]'), self.check_lines(twice))
        self.assertIn(('4', 'dangling-reference', 'records[2].within'), self.check_lines(twice))
        self.assertIn('a second header', run('check', '-', text='\n'.join(twice)).stdout)
        self.assertIn('a second header', run('convert', '-', text='\n'.join(twice)).stderr)

    def test_without_a_header_the_records_can_be_checked_still(self):
        self.assertEqual(self.check_lines(self.LINES[1:]), [
            ('1', 'missing', ''), ('2', 'syntax', 'records[1]'),
            ('4', 'dangling-reference', 'records[2].within'), ('5', 'type', 'records[3].id'),
            ('6', 'dangling-reference', 'records[4].within')])
        self.assertEqual(self.check_lines(['{"type":"actor",', '"id":"a"}']), [('1', 'missing', '')])
        self.assertEqual(self.check_lines(['{"type":"x","records":[]}']), [('1', 'missing', '')])
        result = run('convert', '-k', '--to', 'jsonl', '-', text='\n'.join(self.LINES[1:2]))
        self.assertEqual(result.returncode, 65)
        self.assertEqual([*map(json.loads, result.stdout.splitlines())], [{'ceasefire': '1.0'}, ACTOR])

    def test_a_dossier_that_cannot_be_read_may_have_the_document_of_a_text(self):
        result = run('check', '--text', f'd={SYRIA}', '-', text='{"ceasefire":"1.0","records":[')
        self.assertEqual((result.returncode, result.stderr), (65, ''))
        self.assertEqual(result.stdout.count('\n'), 1)
        for arguments in ([SYRIA, 'no such file'], ['no such file', SYRIA]):
            result = run('check', '--text', f'd={SYRIA}', *arguments)
            self.assertEqual(result.stderr, 'ceasefire: no such file: No such file or directory\n')

    def test_the_name_of_a_text_needs_no_locale(self):
        result = run('check', '--text', 'article=no such ü', SYRIA, env={'LC_ALL': 'C'})
        self.assertEqual(result.returncode, 66)

    def test_the_examples_are_clean(self):
        result = run('check', SYRIA, MINSK)
        self.assertEqual((result.returncode, result.stdout), (0, ''))

    def test_what_a_file_is_instead_is_named_with_a_code_and_a_place(self):
        text = dossier(ACTOR).encode()
        packed = gzip.compress(text)
        zstd = subprocess.run([TOOL, 'convert', '-z', 'zstd', '-'], input=text, capture_output=True,
                              check=True).stdout
        office = io.BytesIO()
        with zipfile.ZipFile(office, 'w') as archive:
            archive.writestr('content.xml', '<a/>')
        cases = [(packed[:-9], 'damaged', 'the gzip data end early, after %d bytes' % (len(packed) - 9)),
                 (packed[:5], 'damaged', 'the gzip data end early, after 5 bytes'),
                 (packed[:12] + b'XX' + packed[14:], 'damaged', 'the gzip data are damaged'),
                 (packed + b'junk', 'damaged',
                  f'behind {len(packed)} bytes of gzip data stands something else'),
                 (zstd[:-9], 'damaged', 'the zstd data end early, after %d bytes' % (len(zstd) - 9)),
                 (zstd[:-1] + b'?', 'damaged', 'the zstd data are damaged'),
                 (gzip.compress(packed), 'syntax', 'this is gzip data, not JSON'),
                 (b'\xef\xbb\xbf' + text, 'encoding', 'the text begins with a byte order mark, which '
                  'JSON does not allow'),
                 (bz2.compress(text), 'syntax', 'this is bzip2 data, not JSON'),
                 (lzma.compress(text), 'syntax', 'this is xz data, not JSON'),
                 (office.getvalue(), 'syntax', 'this is a ZIP archive, as office documents are, not JSON'),
                 (b'%PDF-1.4', 'syntax', 'this is a PDF document, not JSON'),
                 (b'\n<?xml version="1.0"?>', 'syntax', 'this is XML or HTML, not JSON')]
        cases += [(text.decode().encode(name), 'encoding', f'the text is {name[:6]}, and JSON must be UTF-8')
                  for name in ('UTF-16', 'UTF-16LE', 'UTF-16BE', 'UTF-32', 'UTF-32LE', 'UTF-32BE')]
        cases += [(gzip.compress(data), code, sentence) for data, code, sentence in cases[-7:]]
        for data, code, sentence in cases:
            result = subprocess.run([TOOL, 'check', '-'], input=data, capture_output=True, check=False)
            self.assertRegex(result.stdout.decode(), rf'^-:[1-9]\d*:[1-9]\d*: error: \[{code}\] {sentence}\n$')
            self.assertEqual((result.returncode, result.stderr), (65, b''))
            result = subprocess.run([TOOL, 'convert', '-'], input=data, capture_output=True, check=False)
            self.assertEqual((result.returncode, result.stdout), (65, b''))
            self.assertRegex(result.stderr.decode(),
                             rf'^-:[1-9]\d*:[1-9]\d*: error: \[{code}\] {sentence}\n$')

    def test_a_broken_file_is_one_line_with_its_place(self):
        result = run('check', '-', text='{"ceasefire":"1.0","language":"en",\n'
                     '"records":[{"type":"actor","id":"ا","kind":"persn"}]}')
        self.assertEqual(result.returncode, 65)
        self.assertRegex(result.stdout, r'^-:2:44: error: \[value\] records\[0\]\.kind: "persn" is '
                         r'not one of person, [^\n]*\n$')

    def test_problems_are_shown_where_they_stand(self):
        text = dossier(ACTOR, {'type': 'statement', 'id': 's', 'speaker': 'nobody',
                               'acts': ['assert'], 'form': 'indirect'})
        text = text.replace('"speaker"', '\n  "speaker"')
        result = run('check', '-', text=text)
        self.assertEqual(result.returncode, 65)
        self.assertRegex(result.stdout,
                         r'^-:2:3: error: \[dangling-reference\] records\[1\]\.speaker: [^\n]*\n$')

    def test_lines_of_json_lines_are_counted(self):
        lines = ['{"ceasefire":"1.0","language":"en"}', json.dumps(ACTOR),
                 '{"type":"place","id":"p","within":"nowhere"}']
        result = run('check', '-', text='\n'.join(lines))
        self.assertRegex(result.stdout, r'^-:3:26: error: \[dangling-reference\]')

    def test_lines_of_a_packed_file_are_those_of_its_text(self):
        text = ('{"ceasefire":"1.0","language":"en"}\n' + json.dumps(ACTOR)
                + '\n{"type":"place","id":"p","within":"nowhere"}\n').encode()
        result = subprocess.run([TOOL, 'check', '-'], input=gzip.compress(text),
                                capture_output=True, check=False)
        self.assertRegex(result.stdout, rb'^-:3:26: error: \[dangling-reference\]')

    def test_warnings_alone_are_0(self):
        result = run('check', '-', text=dossier({**ACTOR, 'name': ' '}))
        self.assertEqual(result.returncode, 0)
        self.assertIn('warning: [empty-text]', result.stdout)

    def test_quotes_are_compared_with_a_text_at_hand(self):
        record = {**ACTOR, 'sources': [{'document': 'd', 'quote': 'words', 'start': 0, 'end': 5}]}
        document = {'type': 'document', 'id': 'd', 'kind': 'article'}
        with tempfile.NamedTemporaryFile('w', suffix='.txt') as text:
            text.write('other words')
            text.flush()
            result = run('check', '--text', f'd={text.name}', '-', text=dossier(record, document))
        self.assertEqual(result.returncode, 65)
        self.assertIn('[quote-mismatch]', result.stdout)


class Show(unittest.TestCase):
    def test_no_line_is_wider_than_asked(self):
        wide = dossier({**ACTOR, 'name': '外交部长' * 30, 'aliases': ['x']},
                       {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['assert'],
                        'form': 'direct-quote', 'text': 'e\u0301' * 300 + ' ' + '漢' * 100})
        for width in (40, 80, 132):
            for text, name in ((None, SYRIA), (None, MINSK), (wide, '-')):
                result = run('show', '--width', str(width), name, text=text)
                self.assertEqual(result.returncode, 0)
                for line in result.stdout.splitlines():
                    self.assertLessEqual(columns(line), width, line)

    def test_the_briefing_has_its_parts(self):
        out = run('show', SYRIA).stdout
        for part in ('A dossier of 27 actors, ', 'Cast', 'Timeline', 'Meetings', 'Who said what', 'What was agreed',
                     'What is said to have happened', 'Sources', 'Thursday night',
                     '2 hours or more', 'must not', 'self-defence'):
            self.assertIn(part, out)

    def test_a_record_is_shown_with_what_is_tied_to_it(self):
        out = run('show', SYRIA, 'kerry-shout', '--width', '100').stdout
        self.assertIn('Even as we meet here, they continue to attack.', out)
        self.assertIn('an official who attended the meeting of the ISGG', out)
        self.assertIn('attendee-tells', out)

    def test_the_language_can_be_chosen(self):
        text = dossier({**ACTOR, 'name': {'en': 'Foreign Minister', 'de': 'Außenminister'}})
        self.assertIn('Außenminister', run('show', '-l', 'de-AT', '-', text=text).stdout)
        self.assertIn('Foreign Minister', run('show', '-', text=text).stdout)

    def test_text_cannot_drive_the_terminal(self):
        evil = 'x\x1b[31m\x07\x9b2J\u202egnp.exe\u2066\u2028\x7f\ny'
        text = dossier({**ACTOR, 'name': evil, 'description': evil}, title=evil)
        for arguments in (['show', '-'], ['show', '-', 'a'], ['show', '-', evil.replace('\n', '')]):
            result = run(*arguments, text=text)
            for char in '\x1b\x07\x9b\u202e\u2066\u2028\x7f':
                self.assertNotIn(char, result.stdout + result.stderr)
        self.assertIn('\\u{1b}', run('show', '-', text=text).stdout)

    def test_right_to_left_text_is_isolated_on_each_line(self):
        text = dossier({**ACTOR, 'name': RUSSIAN_MINISTER * 5})
        for line in run('show', '--width', '40', '-', text=text).stdout.splitlines():
            self.assertEqual(line.count('\u2068'), line.count('\u2069'), line)

    def test_what_stands_behind_an_excerpt_is_not_isolated_with_it(self):
        text = dossier(ACTOR, {**STATEMENT, 'text': RUSSIAN_MINISTER * 5},
                       {**STATEMENT, 'id': 't', 'in_reply_to': 's'})
        out = run('show', '--width', '200', '-', text=text).stdout
        self.assertRegex(out, 'in reply to what A said, “\u2068[^\u2069]*…\u2069”\n')

    def test_no_line_begins_with_a_wide_full_stop(self):
        for length in range(4, 12):
            text = dossier({**ACTOR, 'name': ('漢' * length + '。') * 9})
            for line in run('show', '--width', '20', '-', text=text).stdout.splitlines():
                self.assertNotEqual(line.strip()[:1], '。')

    def test_what_is_only_reported_is_in_no_quotation_marks(self):
        for form, words in (('direct-quote', ', “the words”'), ('paraphrase', ' (the words)')):
            text = dossier(ACTOR, {**STATEMENT, 'form': form, 'text': 'the words'},
                           {**STATEMENT, 'id': 't', 'in_reply_to': 's'})
            out = run('show', '-', text=text).stdout
            self.assertIn('in reply to what A said' + words, out)

    def test_dates_are_in_words_where_there_are_words(self):
        for date, words in (('2016-09-22', '22 September 2016'), ('2016-09', 'September 2016'),
                            ('2016', '2016'), ('2016-21', 'spring 2016'),
                            ('2016-09-22~', 'about 22 September 2016'),
                            ('2016-09-22?', 'perhaps 22 September 2016'),
                            ('2016-09-22%', 'perhaps about 22 September 2016'),
                            ('2016-09-19T15:00:00Z', '19 September 2016, 15:00 UTC'),
                            ('2016-09-19T15:00:30+03:00', '19 September 2016, 15:00:30 UTC+03:00'),
                            ('2016-09-22/2016-09-23', '22 to 23 September 2016'),
                            ('2016-09-22/2016-10-23', '22 September 2016 to 23 October 2016'),
                            ('2016-09-12/..', 'from 12 September 2016 on'),
                            ('..2016-09-12/2016-09-19..',
                             '12 September 2016 or before to 19 September 2016 or after'),
                            ('../2016-09-12', 'until 12 September 2016'),
                            ('2016-09-12/', '12 September 2016 to a time not known'),
                            ('[2016-09-09..2016-09-23]', 'between 9 and 23 September 2016'),
                            ('[2016-09-09,2016-09-23]', '9 or 23 September 2016'),
                            ('2016-09-XX', '2016-09-XX'), ('-0044-03-15', '-0044-03-15'),
                            ('2016?-09-22', '2016?-09-22'), ('{2015,2016}', '{2015,2016}')):
            out = run('show', '-', text=dossier(ACTOR, {**STATEMENT, 'when': date})).stdout
            self.assertIn(f'  {words}\n', out)
            self.assertIn(f', {words} [s]', out)

    def test_the_cast_is_grouped_by_kind(self):
        text = dossier({**ACTOR, 'id': 'x', 'kind': 'media', 'name': 'X'}, ACTOR,
                       {**ACTOR, 'id': 'b', 'identification': 'described', 'name': 'B',
                        'aliases': ['one', 'two', 'three']})
        self.assertIn('Cast\n  Persons\n    A [a]\n    B [b]; described, not named; also one, two\n'
                      '  Media\n    X [x]\n', run('show', '-', text=text).stdout)

    def test_the_timeline_has_everything_with_a_date(self):
        out = run('show', SYRIA).stdout
        timeline = out[out.index('Timeline'):out.index('Meetings')]
        for part in ('meeting: Meeting of the International Syria Support Group (“Thursday night”)',
                     'signed: U.S.-Russian', 'terminate, by Syrian armed forces', 'published: ',
                     'said to have happened: '):
            self.assertIn(part, timeline)

    def test_a_record_is_shown_with_all_its_members(self):
        text = dossier({**ACTOR, 'country': 'FRA', 'same_as': ['https://example.org/a'],
                        'confidence': 80, 'note': 'A note.', 'x_weight': [1, 'a\x1b']})
        out = run('show', '-', 'a', text=text).stdout
        for part in ('country: FRA', 'same as: https://example.org/a', 'confidence: 80',
                     'note: A note.', 'x_weight: [1,"a\\u001b"]'):
            self.assertIn(part, out)
        out = run('show', SYRIA, 'issg-meeting').stdout
        self.assertIn('  place: New York [new-york]\n', out)

    def test_triggers_powers_and_conditions_are_told(self):
        agreement = {'type': 'agreement', 'id': 'g', 'title': 'Truce', 'status': 'in-force',
                     'parties': [{'actor': 'a'}], 'powers': [{'kind': 'suspend', 'actor': 'a'}],
                     'clauses': [{'type': 'clause', 'id': 'c', 'text': 'T', 'modality': 'obligation',
                                  'action': 'withdraw', 'condition': 'if asked',
                                  'deadline': {'after': 'trigger', 'within': 'P14D'},
                                  'trigger': {'breach_of': 'c', 'actors': ['a']}}]}
        out = run('show', '--width', '300', '-', text=dossier(ACTOR, agreement)).stdout
        self.assertIn('who may suspend: A', out)
        self.assertIn('every party must: withdraw; on condition: if asked; within 14 days of what '
                      'triggers it; triggered by breach of clause “T” by A\n', out)

    def test_findings_are_told_with_what_they_rest_on(self):
        place = {'type': 'place', 'id': 'p', 'name': 'P', 'maybe_within': ['q', 'r'], 'control': [
            {'by': 'a', 'during': '2016'}, {'by': 'b', 'disputed': True}]}
        finding = {'type': 'finding', 'id': 'f', 'clause': 'c', 'party': 'a', 'phase': 'active',
                   'status': 'contested', 'unknown': ['agent', 'place'], 'incidents': [
                       {'incident': 'i', 'status': 'alleged', 'by': ['a', 'x'], 'against': ['y']}],
                   'omissions': [{'incident': 'o', 'status': 'denied'}]}
        out = run('show', '--width', '300', '-', text=dossier(ACTOR, place, finding)).stdout
        self.assertIn('1 finding', out)
        self.assertIn('A: contested [f], c, active, not known: agent and place\n'
                      '    · i: alleged, says A and x, against the word of y\n'
                      '    · o: denied\n', out)
        self.assertIn('P [p], perhaps in q or r\n    held by: A, 2016\n'
                      '    held by: b (disputed)\n', out)

    def test_what_is_said_of_an_id_that_stands_twice_is_told_once(self):
        n = 300
        text = dossier(ACTOR, *({'type': 'incident', 'id': 'i', 'action': 'attack'} for _ in range(n)),
                       *({**STATEMENT, 'id': f's{i}', 'claims': [{'about': 'i', 'stance': 'asserts'}]}
                         for i in range(n)))
        for arguments in ([], ['i']):
            out = run('show', '-', *arguments, text=text).stdout
            self.assertEqual(out.count('asserts it'), n)
            self.assertLess(len(out), 4 * len(text))
        self.assertEqual(run('show', '-', text=text).stdout.count('stands with the first'), n - 1)

    def test_a_long_name_is_told_whole_where_it_is_the_records_own(self):
        name = 'word ' * 200
        places = [{'type': 'place', 'id': f'p{i}', 'within': 'long'} for i in range(100)]
        out = run('show', '-', '--width', '5000',
                  text=dossier({'type': 'place', 'id': 'long', 'name': name}, *places)).stdout
        self.assertEqual(out.count(name.strip()), 1)
        self.assertEqual(out.count('word word…'), 100)

    def test_a_dossier_with_errors_can_be_shown(self):
        bare = [{'type': kind, 'id': kind} for kind in (
            'actor', 'place', 'document', 'meeting', 'statement', 'agreement', 'incident',
            'coverage', 'finding')]
        bare += [{'type': 'statement', 'id': 's', 'speaker': 's', 'acts': [], 'when': '2016',
                  'claims': [{}], 'in_reply_to': 's'},
                 {'type': 'incident', 'id': 'i', 'place': 'i', 'action': 'attack', 'when': '2016'},
                 {'type': 'meeting', 'id': 'm', 'participants': [{}], 'sources': [{}]},
                 {'type': 'agreement', 'id': 'g', 'parties': [{}], 'acts': [{'when': '2016'}],
                  'powers': [{}], 'clauses': [
                      {'type': 'clause', 'id': 'c', 'modality': 'obligation', 'bearers': ['c'],
                       'exceptions': [{}], 'deadline': {}, 'trigger': {}}]},
                 {'type': 'actor', 'id': 'b', 'affiliations': [{}]}, {'type': 'vessel', 'id': 'v'},
                 {'type': 'place', 'id': 'p', 'control': [{}]},
                 {'type': 'finding', 'id': 'f', 'incidents': [{}], 'counts': {}, 'text': {}}]
        text = dossier(*bare)
        for arguments in ([], *([record['id']] for record in bare)):
            result = run('show', '-', *arguments, text=text)
            self.assertEqual((result.returncode, result.stderr), (0, ''), arguments)
            self.assertNotIn('(null)', result.stdout)

    def test_colour_is_for_terminals(self):
        self.assertNotIn('\x1b', run('show', SYRIA).stdout)
        self.assertIn('\x1b[1m', run('show', '--color', 'always', SYRIA).stdout)
        self.assertIn('\x1b[1m', self.on_a_terminal({}))
        self.assertNotIn('\x1b', self.on_a_terminal({'NO_COLOR': '1'}))

    @staticmethod
    def on_a_terminal(env):
        try:
            master, slave = pty.openpty()
        except OSError as error:
            raise unittest.SkipTest(f'no terminal can be had here: {error}') from error
        with subprocess.Popen([TOOL, 'show', MINSK, 'm1'], stdout=slave,
                              env={**os.environ, **env}) as process:
            os.close(slave)
            out = b''
            try:
                while chunk := os.read(master, 4096):
                    out += chunk
            except OSError:
                pass
            process.wait()
        os.close(master)
        return out.decode()


class Convert(unittest.TestCase):
    def test_converting_again_changes_nothing(self):
        for name in (SYRIA, MINSK):
            original = pathlib.Path(name).read_text(encoding='utf-8')
            lines = run('convert', '--to', 'jsonl', name).stdout
            self.assertEqual(run('convert', '-', text=lines).stdout, original)
            self.assertEqual(run('convert', '--to', 'jsonl', '-', text=original).stdout, lines)
            self.assertEqual(len(lines.splitlines()),
                             1 + len(json.loads(original)['records']))

    def test_a_file_is_written_whole_or_not_at_all(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / 'out.json'
            self.assertEqual(run('convert', SYRIA, '-o', str(out)).returncode, 0)
            self.assertEqual(out.read_bytes(), pathlib.Path(SYRIA).read_bytes())
            self.assertEqual(run('convert', '-', '-o', str(out), text='{').returncode, 65)
            self.assertEqual(out.read_bytes(), pathlib.Path(SYRIA).read_bytes())
            self.assertEqual([path.name for path in out.parent.iterdir()], ['out.json'])


class Schema(unittest.TestCase):
    def test_a_type_is_a_part_of_the_whole(self):
        whole = json.loads(run('schema').stdout)
        self.assertEqual(json.loads(run('schema', 'dossier').stdout), whole)
        for name in ('header', 'record', 'clause', 'citation'):
            schema = json.loads(run('schema', name).stdout)
            self.assertEqual(schema['$ref'], f'#/$defs/{name}')
            for part, content in schema['$defs'].items():
                self.assertEqual(content, whole['$defs'][part])
        self.assertLess(len(schema['$defs']), 6)

    def test_an_unknown_type_is_told_with_those_that_there_are(self):
        result = run('schema', 'vess\x1bel')
        self.assertEqual((result.returncode, result.stdout), (64, ''))
        self.assertIn('there is no schema of "vess\\u{1b}el", but of dossier, header, record, ',
                      result.stderr)
        self.assertIn('statement', run('schema', '--help').stdout)


class Date(unittest.TestCase):
    def test_a_line_for_each(self):
        result = run('date', '2016-09-22', '2016-13', '../2006', '-0044-03-15', '2004-02-01/..')
        self.assertEqual(result.returncode, 65)
        self.assertEqual([line.split('\t') for line in result.stdout.splitlines()], [
            ['2016-09-22', 'valid', '0', '2016-09-22T00:00:00Z', '2016-09-22T23:59:59Z'],
            ['2016-13', 'invalid', '-', '-', '-'],
            ['../2006', 'valid', '1', '-inf', '2006-12-31T23:59:59Z'],
            ['-0044-03-15', 'valid', '1', '-0044-03-15T00:00:00Z', '-0044-03-15T23:59:59Z'],
            ['2004-02-01/..', 'valid', '1', '2004-02-01T00:00:00Z', '+inf']])
        self.assertIn('2016-13', result.stderr)

    def test_negative_years_and_two_dashes(self):
        self.assertEqual(run('date', '-0044').returncode, 0)
        self.assertEqual(run('date', '--', '-0044').returncode, 0)

    def test_texts_are_escaped(self):
        result = run('date', '\x1b[2J')
        self.assertNotIn('\x1b', result.stdout + result.stderr)


if __name__ == '__main__':
    unittest.main()
