#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Feeds by mapping files: what becomes of fixtures in each layout, and of the files of others.

What comes of tests/data/feeds/X is in X.lines, and the account that is given in X.report;
CEASEFIRE_UPDATE=1 writes both anew.
"""

import csv
import gzip
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import jsonschema

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
FIXTURES = SOURCE / 'tests' / 'data' / 'feeds'
MAPS = SOURCE / 'libceasefire' / 'feeds' / 'maps'
PEER = pathlib.Path(os.environ.get('CEASEFIRE_PEER_DIR', '/nonexistent'))
# The files of others, and the least rows that are to come to something.
OTHERS = {
    'gdelt/20180101000000.export.CSV': ('gdelt2-events', 2344, 2414),
    'gdelt/aamend_events.csv': ('gdelt2-events', 100, 100),
    'gdelt/reed9999_events.csv': ('gdelt1-events', 695, 710),
    'feeds/gdelt1-events-57-and-58.tsv': ('gdelt1-events', 87, 100),
    'feeds/gdelt2-mentions.tsv': ('gdelt2-mentions', 100, 100),
    'feeds/ucdp-ged-ukr.csv': ('ucdp-ged', 1167, 1167),
    'feeds/popolo-zimbabwe-senate.json': ('popolo', 151, 151),
}

# Feeds that are read in code.
TREES = ('icalendar', 'un-akn')


def run(*arguments, expect=0, **more):
    done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True, check=False, **more)
    if done.returncode != expect:
        raise AssertionError(f'{arguments}: {done.returncode}: {done.stderr}')
    return done


def import_file(name, path, *options, expect=0):
    return run('import', '--map', name, '--to', 'jsonl', *options, path, expect=expect)


def find_map(path):
    stem = path.stem.removesuffix('-lines')
    own = path.with_name(f'{stem}.map.json')
    return own if own.exists() else stem


class Import(unittest.TestCase):
    def records(self, fixture, type_name=None):
        path = FIXTURES / fixture
        lines = map(json.loads, import_file(find_map(path), path).stdout.splitlines()[1:])
        return {record['id']: record for record in lines if type_name in (None, record['type'])}

    def check(self, text):
        with tempfile.NamedTemporaryFile('w', suffix='.jsonl') as file:
            file.write(text)
            file.flush()
            said = subprocess.run([TOOL, 'check', file.name], capture_output=True, text=True, check=False).stdout
        self.assertNotIn(' error: ', said)

    def test_fixtures_become_what_stands_beside_them(self):
        fixtures = [path for path in sorted(FIXTURES.iterdir()) if path.suffix in ('.csv', '.tsv', '.json', '.jsonl')
                    and not path.name.endswith('.map.json')]
        self.assertGreater(len(fixtures), 10)
        for path in fixtures:
            with self.subTest(path.name):
                done = import_file(find_map(path), path, '--report')
                for suffix, said in (('.lines', done.stdout), ('.report', done.stderr)):
                    beside = path.with_name(path.name + suffix)
                    if os.environ.get('CEASEFIRE_UPDATE'):
                        beside.write_text(said, encoding='utf-8')
                    self.assertEqual(said, beside.read_text(encoding='utf-8'))
                self.check(done.stdout)

    def test_files_of_others_import_without_error(self):
        if not PEER.exists():
            self.skipTest('no CEASEFIRE_PEER_DIR')
        for name, (mapping, made, rows) in OTHERS.items():
            with self.subTest(name):
                done = import_file(mapping, PEER / name, '--report')
                numbers = [int(word) for word in done.stderr.replace(':', '').split() if word.isdigit()][:4]
                self.assertEqual((numbers[0], sum(numbers[1:])), (rows, rows))
                self.assertGreaterEqual(numbers[1] + numbers[2], made)
                self.check(done.stdout)

    def test_places_of_gdelt_have_fips_codes_and_actors_cameo_codes(self):
        records = self.records('gdelt2-events.tsv')
        countries = {record['name']: record.get('country') for record in records.values() if record['type'] == 'place'}
        self.assertEqual(countries['Australia'], 'AUS')  # FIPS AS; in ISO 3166 that is American Samoa
        self.assertEqual(countries['Berlin, Berlin, Germany'], 'DEU')  # FIPS GM; in ISO 3166 Gambia
        self.assertEqual(countries['Gaza, Israel (general), Israel'], 'PSE')
        self.assertEqual(records['cameo:AFGREB']['kind'], 'armed-group')
        self.assertNotIn('country', records['cameo:AFR'])
        self.assertEqual(records['cameo:USA']['name'], 'USA')  # not what an article calls it once

    def test_events_of_one_article_do_not_corroborate_each_other(self):
        records = self.records('gdelt2-events.tsv', 'statement')
        origins = [records[f'gdelt-says:{number}']['origin'] for number in (1001, 1002, 1003)]
        self.assertEqual(origins[0], origins[1])
        self.assertNotEqual(origins[0], origins[2])

    def test_a_date_that_is_not_exact_is_somewhere_within(self):
        records = self.records('ucdp-ged.csv', 'incident')
        self.assertEqual([records[f'ucdp:{n}'].get('when') for n in (1, 2, 3, 4)],
                         ['2018-01-01', '[2018-01-01..2018-01-04]', '[2018-01-01..2018-01-31]',
                          '2018-01-01/2018-03-31'])
        self.assertNotIn('fatalities', records['ucdp:3'])  # NULL, as text

    def test_parts_of_cells_go_in_step(self):
        records = self.records('ucdp-ged.csv')
        sources = [source['document'] for source in records['ucdp:1']['sources']]
        self.assertEqual(len(sources), 3)
        self.assertEqual(records[sources[1]]['title'], 'Two die')
        self.assertEqual(records[records[sources[1]]['publisher']]['name'], 'Mill Radio')

    def test_points_that_stand_for_an_area_are_centroids(self):
        records = self.records('ucdp-ged.csv', 'place')
        precision = {record['name']: record.get('precision') for record in records.values()
                     if 'latitude' in record}
        self.assertEqual(precision, {'Upper Mill': 'exact', 'Afghanistan': 'centroid'})

    def test_the_same_event_of_two_feeds_is_joined(self):
        records = self.records('same-event.csv')
        self.assertEqual([record.get('same_event') for record in records.values()], ['ucdp:1', 'desk:1', None])

    def test_json_gives_what_csv_gives(self):
        rows = self.records('acled.csv')
        for fixture in ('acled.json', 'acled-lines.jsonl'):
            for key, record in self.records(fixture).items():
                self.assertEqual(record, rows[key])

    def test_every_source_gives_the_same(self):
        path = FIXTURES / 'popolo.json'
        wanted = import_file('popolo', path).stdout
        with path.open() as file:
            self.assertEqual(run('import', '--map', 'popolo', '--to', 'jsonl', '-', stdin=file).stdout, wanted)
        packed = gzip.compress(path.read_bytes()[:900]) + gzip.compress(path.read_bytes()[900:])
        done = self.unpack(packed)
        self.assertEqual((done.returncode, done.stdout.decode()), (0, wanted))
        for damaged, reason in ((packed[:-10], 'end early'), (packed + b'more', 'stands something else')):
            done = self.unpack(damaged)
            self.assertEqual(done.returncode, 65)
            self.assertIn(reason, done.stderr.decode())

    @staticmethod
    def unpack(packed):
        return subprocess.run([TOOL, 'import', '--map', 'popolo', '--to', 'jsonl', '-'], input=packed,
                              capture_output=True, check=False)

    def test_output_that_fails_is_told_as_such(self):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([TOOL, 'import', '--map', 'popolo', FIXTURES / 'popolo.json'], stdout=full,
                                  stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 74)
        self.assertIn(b'standard output', done.stderr)

    def test_files_go_on_in_one_dossier(self):
        path = FIXTURES / 'gdelt2-events.tsv'
        done = run('import', '--map', 'gdelt2-events', '--to', 'jsonl', path, path)
        self.assertEqual(done.stdout, import_file('gdelt2-events', path).stdout)
        self.assertIn('22 rows: 8 made, 10 repeated, 4 left out', done.stderr)

    def test_mappings_fit_their_schema(self):
        schema = json.loads(run('import', '--schema').stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path in [*MAPS.glob('*.map.json'), *FIXTURES.glob('*.map.json')]:
            validator.validate(json.loads(path.read_text(encoding='utf-8')))

    def test_mappings_that_are_there_are_listed(self):
        names = [line.split()[0] for line in run('import', '--list').stdout.splitlines()]
        maps = [path.name.removesuffix('.map.json') for path in MAPS.glob('*.map.json')]
        self.assertEqual(names, sorted([*maps, *TREES]))

    def test_a_mistake_in_a_mapping_is_told_with_its_place(self):
        good = (FIXTURES / 'same-event.map.json').read_text(encoding='utf-8')
        cases = (
            ('"title"', '"titel"', '3:3: error: [not-found] titel: a mapping has no member "titel"; the nearest is "title"'),
            ('"incident"', '"incidnet"', 'there is no type of records "incidnet"; the nearest is "incident"'),
            ('"action"', '"actoin"', 'type incident has no member "actoin"; the nearest is "action"'),
            ('| date', '| dat', 'there is no filter "dat"; the nearest is "date"'),
            ('{number}', '{number', '"{" stands alone'),
            ('"csv"', '"cvs"', 'there is no format "cvs"; the nearest is "csv"'),
            ('"{same as}"', '["x"]', '"same_event" takes a text with columns in braces'),
            ('"{same as}"', '"{same as | table t}"', 'the mapping has no table "t"'),
            ('"1.0",\n  "title"', '"2.0",\n  "title"', 'version "2.0" is none that this library knows'),
            ('"note"', '"number"', 'column "number" is used, so it is not lost'),
            ('"csv"', '"csv", "columns": ["number", "day", "same as", "note", "more"]',
             'column "more" is neither used nor listed under "lost"'),
            ('"csv"', '"csv", "columns": ["number", "day", "note"]', 'the source has no column "same as"'),
            ('"records": [', '"records": [7,', 'expected an object'),
        )
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'own.map.json'
            for old, new, message in cases:
                with self.subTest(new):
                    self.assertIn(old, good)
                    path.write_text(good.replace(old, new, 1), encoding='utf-8')
                    done = run('import', '--map', path, FIXTURES / 'same-event.csv', expect=65)
                    self.assertEqual(done.stderr.count('\n'), 1, done.stderr)
                    self.assertRegex(done.stderr, r'own\.map\.json:\d+:\d+: error: ')
                    self.assertIn(message, done.stderr)

    def make(self, members, rows):
        """What becomes of each row of CSV, by its number."""
        mapping = {'ceasefire-mapping': '1.0', 'title': 'x', 'source': {'format': 'csv'},
                   'header': {'ceasefire': '1.0', 'language': 'en'},
                   'records': [{'type': 'place', 'id': '{n}', 'members': {'name': 'x', **members}}]}
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'own.map.json'
            path.write_text(json.dumps(mapping), encoding='utf-8')
            feed = pathlib.Path(folder) / 'feed.csv'
            with feed.open('w', encoding='utf-8', newline='') as file:
                csv.writer(file).writerows([('n', 'x'), *enumerate(rows)])
            done = import_file(path, feed, '--report')
        return [json.loads(line) for line in done.stdout.splitlines()[1:]], done.stderr

    def test_dates_are_read_or_left_out_but_not_guessed(self):
        dates = {'20180101': '2018-01-01', '201801': '2018-01', '20180101123000': '2018-01-01T12:30:00Z',
                 '2014-01-22 00:00:00.000': '2014-01-22', '2014-01-22T12:30:00Z': '2014-01-22T12:30:00Z',
                 '28-Dec-2022': '2022-12-28', 'December 28, 2022 12:30': '2022-12-28T12:30:00',
                 '01/02/2018': None, '2014-01-22 12:30:00-05': None, '2014-01-22 12:30-05:00': None,
                 '28 December 2022, 10-12': None, '20181301': None, '31 February 2018': None}
        records, _ = self.make({'description': '{x | date}'}, dates)
        self.assertEqual([record.get('description') for record in records], list(dates.values()))

    def test_an_object_of_json_is_one_and_no_more(self):
        objects = ('{"type": "Point", "coordinates": [1, 2]}', '{}, "name": "y"', '[1]', '{"a"')
        records, told = self.make({'geometry': '{x}'}, objects)
        self.assertEqual([record.get('geometry') for record in records], [json.loads(objects[0]), None, None, None])
        self.assertEqual({record['name'] for record in records}, {'x'})
        self.assertIn('3 place.geometry: it is not what the member takes', told)

    def test_a_reference_to_another_type_is_left_out_and_told(self):
        text = (FIXTURES / 'same-event.map.json').read_text(encoding='utf-8')
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'own.map.json'
            path.write_text(text.replace('"{same as}"', '"{same as}", "place": "desk:1"'), encoding='utf-8')
            done = import_file(path, FIXTURES / 'same-event.csv', '--report')
        self.assertIn('2 incident.place: the record that it refers to is of another type, such as "desk:1"', done.stderr)
        self.assertNotIn('"place"', done.stdout)
        self.check(done.stdout)

    def test_wrong_use_is_told(self):
        done = run('import', '--map', 'gdelt2-event', FIXTURES / 'same-event.csv', expect=64)
        self.assertIn('the nearest is "gdelt2-events"', done.stderr)
        self.assertIn('--list', run('import', FIXTURES / 'same-event.csv', expect=64).stderr)
        run('import', '--map', 'acled', '/nonexistent', expect=66)
        run('import', '--map', '/nonexistent.json', '/nonexistent', expect=66)
        done = import_file('gdelt2-events', FIXTURES / 'same-event.csv', expect=65)
        self.assertIn('0 made', done.stderr)

    def test_nothing_is_told_if_nothing_is_left_out(self):
        self.assertEqual(import_file('acled', FIXTURES / 'acled.csv').stderr, '')
        self.assertIn('--report says why', import_file('pa-x', FIXTURES / 'pa-x.csv').stderr)

    def test_what_comes_out_can_be_sheets(self):
        with tempfile.TemporaryDirectory() as folder:
            run('import', '--map', 'ucdp-ged', '--to', 'csv', FIXTURES / 'ucdp-ged.csv', '-o', f'{folder}/sheets')
            self.assertIn('incident.csv', os.listdir(f'{folder}/sheets'))


if __name__ == '__main__':
    unittest.main()
