#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Calendars as the command writes and reads them, held against a reader of RFC 5545 that is none of ours.

What comes of tests/data/calendars/X.ics is in X.lines, and the account that is given in X.report;
CEASEFIRE_UPDATE=1 writes both anew.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
DIARY = SOURCE / 'tests' / 'data' / 'calendars' / 'diary.ics'
EXAMPLES = sorted((SOURCE / 'examples').glob('*.json'))

LINE = re.compile(rb'(?P<name>[A-Z0-9-]+)(?P<parameters>(?:;[A-Z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*)'
                  rb'(?:,(?:"[^"]*"|[^";:,]*))*)*):(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)')
# Names of properties whose values are texts.
TEXTS = {'SUMMARY', 'DESCRIPTION', 'COMMENT', 'LOCATION', 'UID', 'RELATED-TO', 'NAME'}


def run(*arguments, expect=0, **more):
    done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, check=False, **more)
    if done.returncode != expect:
        raise AssertionError(f'{arguments}: {done.returncode}: {done.stderr.decode()}')
    return done


def unescape(text):
    return re.sub(r'\\(.)', lambda found: '\n' if found[1] in 'nN' else found[1], text)


def parse(calendar):
    """Components with their properties, in order; whatever is not as RFC 5545 has it is an AssertionError."""
    if not calendar.endswith(b'\r\n'):
        raise AssertionError('the last line has no end')
    for line in calendar[:-2].split(b'\r\n'):
        line.decode()
        if not 0 < len(line) <= 75:
            raise AssertionError(f'{len(line)} octets: {line}')
    found = []
    stack = []
    for line in calendar[:-2].replace(b'\r\n ', b'').split(b'\r\n'):
        match = LINE.fullmatch(line)
        if match is None:
            raise AssertionError(f'no content line: {line}')
        name, parameters, value = (match[part].decode() for part in ('name', 'parameters', 'value'))
        if name == 'BEGIN':
            stack.append((value, []))
        elif name == 'END':
            component = stack.pop()
            if component[0] != value:
                raise AssertionError(f'END:{value} of {component[0]}')
            found.append(component)
        else:
            stack[-1][1].append((name, parameters, unescape(value) if name in TEXTS else value))
    if stack:
        raise AssertionError('a component has no END')
    return found


def values(component, name):
    return [value for found, _, value in component[1] if found == name]


def convert(path):
    return run('convert', '--to', 'ics', path).stdout


def read(calendar, *options):
    return run('import', '--map', 'icalendar', '--to', 'jsonl', '-', *options, input=calendar)


class Out(unittest.TestCase):
    def test_an_example_is_a_calendar(self):
        for path in EXAMPLES:
            with self.subTest(path.name):
                components = parse(convert(path))
                self.assertEqual(components[-1][0], 'VCALENDAR')
                self.assertEqual(values(components[-1], 'VERSION'), ['2.0'])
                self.assertEqual(len(values(components[-1], 'PRODID')), 1)
                events = [component for component in components if component[0] in ('VEVENT', 'VJOURNAL')]
                uids = [values(event, 'UID')[0] for event in events]
                self.assertEqual(len(uids), len(set(uids)))
                for event in events:
                    self.assertEqual(len(values(event, 'DTSTAMP')), 1)
                    self.assertEqual(len(values(event, 'DTSTART')), int(event[0] == 'VEVENT'))

    def test_every_meeting_of_the_article_is_there_with_its_day_or_in_words(self):
        records = json.loads((SOURCE / 'examples' / 'syria-2016.json').read_text(encoding='utf-8'))['records']
        meetings = {record['id']: record for record in records if record['type'] == 'meeting'}
        events = {values(event, 'X-CEASEFIRE-ID')[0]: event for event in parse(convert(EXAMPLES[-2]))
                  if 'meeting.when' in values(event, 'X-CEASEFIRE-MEMBER')}
        self.assertIn('syria', EXAMPLES[-2].name)
        self.assertEqual(set(events), set(meetings))
        for name, meeting in meetings.items():
            when = meeting.get('when')
            self.assertEqual(values(events[name], 'DTSTART'), [when.replace('-', '')] if when else [])
            self.assertEqual(values(events[name], 'SUMMARY'), [meeting['title']])
            self.assertEqual(len(values(events[name], 'ATTENDEE')), len(meeting.get('participants', [])))

    def test_the_same_dossier_gives_the_same_bytes_at_any_time(self):
        first = convert(EXAMPLES[0])
        time.sleep(1.1)
        self.assertEqual(convert(EXAMPLES[0]), first)

    def test_what_is_lost_is_told(self):
        told = run('convert', '--to', 'ics', SOURCE / 'examples' / 'syria-2016.json').stderr.decode()
        self.assertIn('not in iCalendar:', told)
        self.assertRegex(told, r'\d+ statement\n')
        self.assertRegex(told, r'\d+ incident\n')


class In(unittest.TestCase):
    def test_the_diary_becomes_its_records(self):
        update = os.environ.get('CEASEFIRE_UPDATE')
        done = run('import', '--map', 'icalendar', '--to', 'jsonl', '--report', DIARY, cwd=SOURCE)
        told = done.stderr.decode().replace(str(DIARY), DIARY.name)
        for suffix, text in (('.lines', done.stdout.decode()), ('.report', told)):
            path = DIARY.with_suffix(suffix)
            if update:
                path.write_text(text, encoding='utf-8')
            self.assertEqual(text, path.read_text(encoding='utf-8'))

    def test_a_check_finds_no_error(self):
        dossier = run('import', '--map', 'icalendar', DIARY).stdout
        run('check', '-', input=dossier)

    def test_examples_come_back(self):
        for path in EXAMPLES:
            with self.subTest(path.name):
                once = read(convert(path)).stdout if b'meeting.when' in convert(path) else b''
                if once:
                    with tempfile.NamedTemporaryFile(suffix='.jsonl') as file:
                        file.write(once)
                        file.flush()
                        self.assertEqual(read(convert(file.name)).stdout, once)

    def test_files_with_one_event_make_it_once(self):
        told = run('import', '--map', 'icalendar', '--report', DIARY, DIARY).stderr.decode()
        self.assertIn('22 components: 7 made, 9 repeated, 6 left out\n', told)

    def test_a_calendar_of_nothing_is_told(self):
        told = run('import', '--map', 'icalendar', '-', input=b'BEGIN:VTODO\nUID:a\nEND:VTODO\n', expect=65).stderr.decode()
        self.assertIn(':1:1: the VTODO is left out: a task is no meeting', told)

    def test_growth_is_linear(self):
        """Twice as much takes twice as long, whatever it is twice as much of."""
        for piece, around in (
                ('BEGIN:VEVENT\nUID:{0}\nSUMMARY:x\nDTSTART:20160922T100000Z\nEND:VEVENT\n', ('', '')),
                ('ATTENDEE;CN=x:mailto:{0}@x\n', ('BEGIN:VEVENT\nUID:a\n', 'END:VEVENT\n')),
                ('x' * 60 + '\n ', ('BEGIN:VEVENT\nUID:a\nDESCRIPTION:', '\nEND:VEVENT\n')),
                ('a{0},', ('BEGIN:VEVENT\nUID:a\nCATEGORIES:', '\nEND:VEVENT\n')),
                (';X-A{0}="b:c"', ('BEGIN:VEVENT\nUID:a\nSUMMARY', ':d\nEND:VEVENT\n')),
                ('RDATE:{0:04}0101T000000\n', ('BEGIN:VEVENT\nUID:a\nDTSTART;TZID=z:20160101T000000\nEND:VEVENT\n'
                                               'BEGIN:VTIMEZONE\nTZID:z\nBEGIN:STANDARD\nDTSTART:19700101T000000\n'
                                               'TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n', 'END:STANDARD\nEND:VTIMEZONE\n'))):
            took = []
            for n in (2000, 8000):
                text = around[0] + ''.join(piece.format(i) for i in range(n)) + around[1]
                begun = time.monotonic()
                run('import', '--map', 'icalendar', '-', input=text.encode(), expect=0)
                took.append(time.monotonic() - begun)
            with self.subTest(piece):
                self.assertLess(took[1], 0.5 + 8 * took[0], took)


if __name__ == '__main__':
    unittest.main()
