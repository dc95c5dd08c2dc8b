#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Formats that others read: that what is written is of the format, says what the dossier says and no more, and
that what is not in it is told."""

import json
import os
import pathlib
import random
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
CASES = os.environ['CEASEFIRE_CASES']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
EXAMPLES = sorted((SOURCE / 'examples').glob('*.json'))
FACTS = json.loads((SOURCE / 'tests' / 'data' / 'exports' / 'ftm-schemata.json').read_text(encoding='utf-8'))['schemata']
FORMATS = ('ftm', 'geojson', 'popolo')
N_RANDOM = 60
N_WORLDS = 30
HEADER = {'ceasefire': '1.0', 'language': 'en'}


def run(*arguments, text=None, expect=0):
    done = subprocess.run([TOOL, *map(str, arguments)], input=text, capture_output=True, encoding='utf-8', check=False)
    if done.returncode != expect or 'CRITICAL' in done.stderr:
        raise AssertionError(f'{arguments}: {done.returncode}: {done.stderr}')
    return done


def print_lines(records, **header):
    return ''.join(json.dumps(item) + '\n' for item in [{**HEADER, **header}, *records])


def convert(name, text, expect=0):
    return run('convert', '--to', name, '-', text=text, expect=expect)


def export(name, records, **header):
    """What is written, and the losses with their counts."""
    done = convert(name, print_lines(records, **header))
    return done.stdout, read_losses(done.stderr)


def read_losses(report):
    return {line[9:]: int(line[:8]) for line in report.splitlines() if line.startswith(' ')}


def entities(text):
    return [json.loads(line) for line in text.split('\n') if line]


def random_dossiers():
    done = subprocess.run([CASES, 'random', str(N_RANDOM)], capture_output=True, check=True, encoding='utf-8')
    return [json.loads(line)['text'] for line in done.stdout.split('\n') if line]


def dossiers():
    return [path.read_text(encoding='utf-8') for path in EXAMPLES] + random_dossiers()


# followthemoney

ID = re.compile(r'[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?\Z')
DATE = re.compile(r'\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d(:\d\d(:\d\d)?)?)?)?)?\Z')
PLAIN = {
    'date': DATE.match,
    'country': re.compile(r'[a-z]{2}\Z').match,
    'language': re.compile(r'[a-z]{3}\Z').match,
    'number': lambda value: float(value) == float(value),
}


def ancestors(schema):
    return {schema}.union(*(ancestors(parent) for parent in FACTS[schema]['extends']))


def properties(schema):
    return {name: kind for parent in ancestors(schema) for name, kind in FACTS[parent]['properties'].items()}


def required(schema):
    return {name for parent in ancestors(schema) for name in FACTS[parent]['required']}


def find_faults(written):
    """What is wrong with entities, by the facts of the schemata."""
    schemata = {entity['id']: entity['schema'] for entity in written}
    if len(schemata) != len(written):
        yield 'an id stands twice'
    for entity in written:
        where = f"{entity['schema']} {entity['id']}"
        if set(entity) != {'id', 'schema', 'properties'} or len(entity['id']) > 200 or not ID.match(entity['id']):
            yield f'{where}: form'
        if FACTS[entity['schema']]['abstract']:
            yield f'{where}: abstract'
        if not required(entity['schema']) <= set(entity['properties']):
            yield f'{where}: lacks a property that is required'
        for name, values in entity['properties'].items():
            kind = properties(entity['schema']).get(name)
            if kind is None:
                yield f'{where}.{name}: no such property'
            elif not values or not all(isinstance(value, str) and value for value in values):
                yield f'{where}.{name}: is no list of strings'
            elif kind.startswith('entity '):
                for value in values:
                    if value not in schemata or kind[7:] not in ancestors(schemata[value]) or value == entity['id']:
                        yield f'{where}.{name}: {value} is no {kind[7:]} that is there'
            elif not all(PLAIN.get(kind, bool)(value) for value in values):
                yield f'{where}.{name}: {values}'


class FollowTheMoney(unittest.TestCase):
    def test_entities_are_of_the_schemata(self):
        seen = set()
        for text in dossiers():
            written = entities(convert('ftm', text).stdout)
            self.assertEqual(list(find_faults(written)), [])
            seen |= {entity['schema'] for entity in written}
        self.assertEqual(seen, {name for name, facts in FACTS.items() if not facts['abstract']} - {'Succession'})

    def test_the_validator_finds_faults(self):
        actor = {'id': 'a', 'schema': 'Person', 'properties': {'name': ['A']}}
        for entity in ({**actor, 'id': '-a'}, {**actor, 'schema': 'Thing'}, {**actor, 'properties': {}},
                       {**actor, 'properties': {'name': ['A'], 'nome': ['A']}},
                       {**actor, 'properties': {'name': ['A'], 'birthDate': ['2016-09-12?']}},
                       {'id': 'm', 'schema': 'Membership', 'properties': {'member': ['a'], 'organization': ['a']}}):
            self.assertNotEqual(list(find_faults([actor, entity] if entity['id'] == 'm' else [entity])), [], entity)
        self.assertEqual(list(find_faults([actor])), [])

    def test_actors_and_their_ties(self):
        text, losses = export('ftm', [
            {'type': 'document', 'id': 'd', 'kind': 'article', 'title': 'News', 'language': 'en-GB',
             'publisher': 'paper', 'authors': ['p', 'nobody'], 'published': '2016-09', 'handling': 'tlp-red'},
            {'type': 'actor', 'id': 'p', 'kind': 'person', 'name': {'en': 'Anna', 'ru': 'Анна'}, 'country': 'SYR',
             'existence': '1970/..', 'same_as': ['http://www.wikidata.org/entity/Q1', 'https://example.org/p'],
             'names': [{'text': 'A.', 'kind': 'short'}, {'text': 'Ann', 'kind': 'former'}, {'text': 'X', 'kind': 'code-name'}],
             'affiliations': [
                 {'to': 'g', 'relation': 'leads', 'title': 'Head', 'during': '2010/2016-09', 'disputed': True},
                 {'to': 'crowd', 'relation': 'member-of'}, {'to': 'g', 'relation': 'proxy-of', 'during': '2015'},
                 {'to': 'old', 'relation': 'succeeds'}, {'to': 'nobody', 'relation': 'leads'}],
             'sources': [{'document': 'd', 'quote': 'Anna', 'support': 'explicit', 'start': 3, 'end': 7}]},
            {'type': 'actor', 'id': 'g', 'kind': 'armed-group', 'name': 'Group', 'country': 'YUG'},
            {'type': 'actor', 'id': 'crowd', 'kind': 'population', 'description': 'those who were there'},
            {'type': 'actor', 'id': 'old', 'kind': 'person'},
            {'type': 'actor', 'id': 'pa:per', 'kind': 'media', 'name': 'Paper'},
        ], handling='tlp-green')
        written = entities(text)
        self.assertEqual(list(find_faults(written)), [])
        self.assertEqual(written[0], {'id': 'd', 'schema': 'Article', 'properties': {
            'name': ['News'], 'title': ['News'], 'fileName': ['News'], 'author': ['Anna'], 'publishedAt': ['2016-09'],
            'language': ['eng'], 'keywords': ['tlp-red', 'article']}})
        self.assertEqual(written[1], {'id': 'p', 'schema': 'Person', 'properties': {
            'name': ['Anna'], 'alias': ['A.'], 'previousName': ['Ann'], 'weakAlias': ['X'], 'classification': ['person'],
            'country': ['sy'], 'birthDate': ['1970'], 'keywords': ['tlp-green'], 'wikidataId': ['Q1']}})
        self.assertEqual([(entity['schema'], entity['properties']) for entity in written[2:7]], [
            ('Directorship', {'director': ['p'], 'organization': ['g'], 'role': ['Head', 'leads'],
                              'status': ['disputed', 'tlp-green'], 'startDate': ['2010'], 'endDate': ['2016-09']}),
            ('UnknownLink', {'subject': ['p'], 'object': ['crowd'], 'role': ['member-of'], 'status': ['tlp-green']}),
            ('UnknownLink', {'subject': ['p'], 'object': ['g'], 'role': ['proxy-of'], 'status': ['tlp-green'],
                             'date': ['2015']}),
            ('Succession', {'successor': ['p'], 'predecessor': ['old'], 'role': ['succeeds'], 'status': ['tlp-green']}),
            ('Documentation', {'document': ['d'], 'entity': ['p'], 'role': ['explicit'], 'status': ['tlp-green'],
                               'description': ['Anna']})])
        self.assertEqual(losses, {
            'actor.affiliations, to nobody else who is there': 1, 'actor.country, which is none of today': 1,
            'actor.id, which is told by its digest': 1, 'actor.name, in other languages': 1, 'actor.names.kind': 3,
            'actor.same_as, which is not of Wikidata': 1, 'actor.sources.end': 1, 'actor.sources.start': 1,
            'document.authors, who is not there': 1, 'document.language, less exactly or not at all': 1,
            'document.publisher, who is not there': 1})

    def test_what_is_only_said_to_be_so_is_not_told_as_so(self):
        text, losses = export('ftm', [
            {'type': 'actor', 'id': 'a', 'kind': 'person', 'name': 'A'},
            {'type': 'meeting', 'id': 'm', 'status': 'held', 'title': 'Talks', 'participants': [
                {'actor': 'a', 'attendance': 'attended'}, {'actor': 'a', 'attendance': 'invited'}, {'actor': 'a'}]},
            {'type': 'meeting', 'id': 'n', 'status': 'planned', 'title': 'Others'},
            {'type': 'incident', 'id': 'i', 'action': 'shelling', 'agents': ['a']},
            {'type': 'statement', 'id': 's', 'speaker': 'a', 'acts': ['deny'], 'form': 'paraphrase'},
        ])
        self.assertEqual([(entity['id'], entity['properties'].get('involved')) for entity in entities(text)],
                         [('a', None), ('m', ['a'])])
        self.assertEqual(losses, {
            'incident': 1, 'meeting, not said to have been held': 1, 'meeting.participants, not said to have attended': 2,
            'meeting.participants.attendance': 2, 'statement': 1})

    DATES = {
        '2016': ('2016', None, None), '2016-09': ('2016-09', None, None), '2016-09-12': ('2016-09-12', None, None),
        '2016-09-12T10:00:00Z': ('2016-09-12T10:00:00', None, None),
        '2016-09-12T01:30:00+02:00': ('2016-09-11T23:30:00', None, None),
        '2016-09-12/2016-09-19': (None, '2016-09-12', '2016-09-19'), '2016/..': (None, '2016', None),
        '../2016': (None, None, '2016'),
    }
    LESS = {
        '2016-09-12T10:00:00': ('2016-09-12', None, None), '2016-09/': (None, '2016-09', None),
        '2016-09-12?/2016-09-19': (None, None, '2016-09-19'), '2016-09-12?': (None,) * 3, '2016~': (None,) * 3,
        '201X': (None,) * 3, '2016-XX': (None,) * 3, '2016-21': (None,) * 3, '2016-35': (None,) * 3, 'Y170000002': (None,) * 3,
        '-0044': (None,) * 3, '[2016..2017]': (None,) * 3, '{2016,2018}': (None,) * 3, '201': (None,) * 3,
    }

    def test_no_date_becomes_surer_or_more_exact(self):
        for dates, lost in ((self.DATES, {}), (self.LESS, {'meeting.when, less exactly or not at all': 1})):
            for edtf, expected in dates.items():
                text, losses = export('ftm', [{'type': 'meeting', 'id': 'm', 'status': 'held', 'when': edtf}])
                told = entities(text)[0]['properties']
                found = tuple(told.get(name, [None])[0] for name in ('date', 'startDate', 'endDate'))
                self.assertEqual((edtf, found, losses), (edtf, expected, lost))


# GeoJSON

def find_positions(coordinates):
    if coordinates and isinstance(coordinates[0], (int, float)):
        yield coordinates
    else:
        for item in coordinates:
            yield from find_positions(item)


class GeoJson(unittest.TestCase):
    POINT = {'type': 'Point', 'coordinates': [37.16, 36.2]}

    def test_it_is_a_collection_of_features_within_range(self):
        for text in dossiers():
            records = json.loads(text)['records']
            done = convert('geojson', text)
            written = json.loads(done.stdout)
            self.assertEqual(written['type'], 'FeatureCollection')
            self.assertEqual(written['dossier'], {key: value for key, value in json.loads(run('convert', '-', text=text).stdout).items()
                                                  if key != 'records'})
            n_lost = sum(count for loss, count in read_losses(done.stderr).items()
                         if re.fullmatch(r'[a-z]+(, without a place)?', loss) and loss != 'clause')
            self.assertEqual(len(written['features']) + n_lost, len(records), done.stderr)
            for feature in written['features']:
                self.assertEqual(set(feature), {'type', 'id', 'geometry', 'properties'})
                shape = feature['geometry']
                for longitude, latitude, *_ in find_positions(shape['coordinates']) if shape and 'coordinates' in shape else []:
                    self.assertTrue(-180 <= longitude <= 180 and -90 <= latitude <= 90)

    def test_a_feature_says_all_that_its_record_says(self):
        for path in EXAMPLES:
            records = {record['id']: record for record in json.loads(path.read_text(encoding='utf-8'))['records']}
            for feature in json.loads(convert('geojson', path.read_text(encoding='utf-8')).stdout)['features']:
                record = records[feature['id']]
                told = {key: value for key, value in feature['properties'].items() if key in record}
                self.assertEqual(told, record)
                self.assertLessEqual(set(feature['properties']) - set(record), {'place_name', 'place_precision', 'place_handling', 'handling'})

    def test_places_and_what_happened_at_them(self):
        ring = {'type': 'Polygon', 'coordinates': [[[36, 35], [37, 35], [37, 36], [36, 35]]]}
        text, losses = export('geojson', [
            {'type': 'incident', 'id': 'i', 'action': 'shelling', 'place': 'p', 'when': '2016-09-12?', 'handling': 'tlp-red'},
            {'type': 'place', 'id': 'p', 'name': {'en': 'Aleppo', 'ar': 'حلب'}, 'latitude': 36.2, 'longitude': 37.16,
             'precision': 'centroid', 'handling': 'tlp-amber'},
            {'type': 'place', 'id': 'q', 'latitude': 1, 'longitude': 2, 'geometry': ring},
            {'type': 'place', 'id': 'wrong', 'latitude': -1.5, 'longitude': 2, 'geometry': {'type': 'Point', 'coordinates': [200, 1]}},
            {'type': 'place', 'id': 'in', 'within': 'p', 'latitude': 36},
            {'type': 'coverage', 'id': 'c', 'by': 'm', 'during': '2016', 'place': 'nowhere'},
            {'type': 'meeting', 'id': 'm', 'status': 'held', 'place': 'in', 'place_name': 'my own'},
            {'type': 'agreement', 'id': 'a', 'status': 'signed', 'clauses': [{'type': 'clause', 'id': 'k', 'text': 'x'}]},
            {'type': 'actor', 'id': 'x', 'kind': 'state'},
        ], handling='tlp-green', title='T')
        features = {feature['id']: feature for feature in json.loads(text)['features']}
        self.assertEqual({key: feature['geometry'] for key, feature in features.items()},
                         {'i': self.POINT, 'p': self.POINT, 'q': ring, 'wrong': {'type': 'Point', 'coordinates': [2, -1.5]},
                          'in': None, 'c': None, 'm': None})
        self.assertEqual(features['i']['properties'], {
            'type': 'incident', 'id': 'i', 'action': 'shelling', 'place': 'p', 'when': '2016-09-12?', 'handling': 'tlp-red',
            'place_name': 'Aleppo', 'place_precision': 'centroid', 'place_handling': 'tlp-amber'})
        self.assertEqual([features[key]['properties']['handling'] for key in 'pqm'], ['tlp-amber', 'tlp-green', 'tlp-green'])
        self.assertEqual(features['m']['properties']['place_name'], 'my own')
        self.assertEqual(json.loads(text)['dossier'], {**HEADER, 'title': 'T', 'handling': 'tlp-green'})
        self.assertEqual(losses, {
            'actor': 1, 'agreement, without a place': 1, 'coverage, at a place that is not there': 1,
            'meeting, at a place without coordinates': 1, 'place, at a place without coordinates': 1})


# Popolo

class World:
    """Persons, bodies, areas and votes that Popolo holds whole, at random."""

    KINDS = ('state', 'government', 'ministry', 'armed-forces', 'armed-group', 'political-group', 'intergovernmental',
             'contact-group', 'coalition', 'ngo', 'media', 'population', 'other', 'unknown')
    OPTIONS = ('yes', 'no', 'abstain', 'absent', 'not-participating')

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.places = [f'place/{i}' for i in range(self.random.randrange(4))]
        self.bodies = [self.name_id('body', i) for i in range(1, 2 + self.random.randrange(5))]
        self.persons = [self.name_id('person', i) for i in range(self.random.randrange(6))]

    def name_id(self, what, i):
        return self.random.choice(['popolo:', '', 'ä:'] if what == 'body' else ['popolo:', '']) + f'{what}-{i}'

    def maybe(self, **members):
        return {key: value for key, value in members.items() if self.random.random() < 0.5}

    def interval(self, first, last):
        return self.random.choice([f'{first}/{last}', f'{first}/..', f'../{last}'])

    def actor(self, ident, kind, affiliations):
        return {'type': 'actor', 'id': ident, 'kind': kind, 'name': f'Name of {ident}',
                **self.maybe(aliases=['A "B"', 'B'], description='Ж', existence=self.interval('1970', '2016-09-12'),
                             codes=['wikidata:Q1', 'x:y:z']),
                **({'affiliations': affiliations} if affiliations else {})}

    def memberships(self):
        bodies = self.random.sample(self.bodies, self.random.randrange(len(self.bodies) + 1))
        return [{'to': body, 'relation': 'member-of', **self.maybe(title='Chair', during=self.interval('2010-01', '2016'))}
                for body in bodies]

    def votes(self):
        for i in range(self.random.randrange(3)):
            yield {'type': 'document', 'id': f'popolo-motion:{i}', 'kind': 'resolution', 'title': f'Motion {i}'}
            yield {'type': 'vote', 'id': f'vote-{i}', 'motion': f'popolo-motion:{i}',
                   **self.maybe(organization=self.bodies[0], when='2016-09-12', result=self.random.choice(['adopted', 'not-adopted']),
                                counts=[{'option': option, 'value': self.random.randrange(9)} for option in self.OPTIONS]),
                   'votes': [{'voter': voter, 'option': self.random.choice(self.OPTIONS)} for voter in self.persons + self.bodies]}

    def records(self):
        for ident in self.places:
            yield {'type': 'place', 'id': ident, 'kind': self.random.choice(['country', 'city', 'line', 'other']), 'name': ident,
                   **({'within': self.places[0]} if ident != self.places[0] else {})}
        for ident in self.bodies:
            parent = [{'to': self.bodies[0], 'relation': 'part-of'}] if ident != self.bodies[0] else []
            yield self.actor(ident, self.random.choice(self.KINDS), parent)
        for ident in self.persons:
            yield self.actor(ident, 'person', self.memberships())
        yield from self.votes()


def rename(value):
    """Ids as the mapping makes them; words that look like one have none of these beginnings."""
    if isinstance(value, dict):
        return {key: rename(item) if key in ('affiliations', 'votes') else rename_id(item) if key in (
            'id', 'within', 'to', 'organization', 'voter') else item for key, item in value.items()}
    return [rename(item) for item in value] if isinstance(value, list) else value


def rename_id(ident):
    return ident if re.match('popolo(-motion)?:', ident) else f'popolo:{ident}'


class Popolo(unittest.TestCase):
    def bring_back(self, text):
        done = run('import', '--map', 'popolo', '--report', '-', text=text)
        self.assertIn(' 0 left out', done.stderr.splitlines()[0])
        return {record['id']: record for record in json.loads(done.stdout)['records']}

    def test_the_mapping_brings_back_all_that_popolo_holds(self):
        for seed in range(N_WORLDS):
            records = list(World(seed).records())
            text, losses = export('popolo', records)
            back = self.bring_back(text)
            self.assertEqual((seed, losses), (seed, {'document': losses['document']} if 'document' in losses else {}))
            for record in records:
                self.assertEqual(back[rename_id(record['id'])], rename(record), seed)
            self.assertEqual(len(back), len(records) + 2)  # the publisher and the file
            again = convert('popolo', json.dumps({**HEADER, 'records': [back[rename_id(record['id'])] for record in records]}))
            self.assertEqual(again.stdout, text)

    def test_the_fixture_of_the_mapping_comes_back(self):
        first = run('import', '--map', 'popolo', SOURCE / 'tests' / 'data' / 'feeds' / 'popolo.json').stdout
        records = {record['id']: record for record in json.loads(first)['records']}
        back = self.bring_back(convert('popolo', first).stdout)
        kept = [record for record in records.values() if record['type'] in ('actor', 'place', 'vote')
                and record['id'] != 'popolo-publisher']
        self.assertGreater(len(kept), 5)
        for record in kept:
            self.assertEqual(back[record['id']], record)

    def test_it_is_valid_and_refers_to_what_is_there(self):
        for text in dossiers():
            written = json.loads(convert('popolo', text).stdout)
            self.assertEqual(list(written), ['areas', 'organizations', 'persons', 'motions', 'vote_events'])
            ids = {name: [item['id'] for item in items] for name, items in written.items()}
            for items in ids.values():
                self.assertEqual(len(set(items)), len(items))
            for name in ('areas', 'organizations'):
                self.assertLessEqual({item['parent_id'] for item in written[name] if 'parent_id' in item}, set(ids[name]))
            for person in written['persons']:
                for membership in person.get('memberships', []):
                    self.assertIn(membership['organization_id'], ids['organizations'])
            for event in written['vote_events']:
                self.assertIn(event['motion_id'], ids['motions'])
                for vote in event.get('votes', []):
                    self.assertIn(vote['voter_id'], ids['persons'] + ids['organizations'])
                    self.assertIn(vote['option'], ('yes', 'no', 'abstain', 'absent', 'not voting'))

    def test_what_popolo_does_not_hold_is_told(self):
        text, losses = export('popolo', [
            {'type': 'actor', 'id': 'g', 'kind': 'armed-group', 'affiliations': [
                {'to': 'h', 'relation': 'part-of', 'during': '2016/..'}, {'to': 'h', 'relation': 'opposes'}]},
            {'type': 'actor', 'id': 'h', 'kind': 'other', 'existence': '1990', 'handling': 'tlp-red'},
            {'type': 'actor', 'id': 'p', 'kind': 'person', 'existence': '1970-01-01T10:00:00Z/..', 'affiliations': [
                {'to': 'g', 'relation': 'leads'}, {'to': 'g', 'relation': 'member-of', 'disputed': True},
                {'to': 'p2', 'relation': 'member-of'}]},
            {'type': 'place', 'id': 'l', 'latitude': 1, 'geometry': {'type': 'Pint'}},
            {'type': 'vote', 'id': 'v', 'motion': 'k', 'result': 'vetoed', 'votes': [
                {'voter': 'p', 'option': 'unknown'}, {'voter': 'nobody', 'option': 'yes'}, {'voter': 'p', 'option': 'no', 'cast_by': 'g'}]},
            {'type': 'vote', 'id': 'w', 'motion': 'nothing'},
            {'type': 'agreement', 'id': 'a', 'status': 'signed', 'clauses': [{'type': 'clause', 'id': 'k', 'text': 'Cease.'}]},
        ])
        written = json.loads(text)
        self.assertEqual(written['organizations'], [{'id': 'g', 'classification': 'armed-group', 'parent_id': 'h'}, {'id': 'h'}])
        self.assertEqual(written['persons'], [{'id': 'p', 'birth_date': '1970-01-01', 'memberships': [{'organization_id': 'g'}]}])
        self.assertEqual(written['areas'], [{'id': 'l'}])
        self.assertEqual(written['motions'], [{'id': 'k', 'text': 'Cease.'}])
        self.assertEqual(written['vote_events'], [{'id': 'v', 'motion_id': 'k', 'result': 'fail',
                                                   'votes': [{'voter_id': 'p', 'option': 'no'}]}])
        self.assertEqual(losses, {
            'actor.affiliations, but for the parent': 1, 'actor.affiliations, which are no membership': 2,
            'actor.affiliations.relation, told as membership': 1,
            'actor.affiliations.to, which is not there, or of another class': 1,
            'actor.existence, less exactly or not at all': 1, 'actor.existence, of which no end is told': 1,
            'actor.handling': 1, 'agreement': 1, 'clause': 1, 'place.geometry, which is none': 1,
            'place.latitude, which makes no geometry': 1, 'vote, on what is not there': 1,
            'vote.result, less exactly or not at all': 1, 'vote.votes, of no known option': 1, 'vote.votes.cast_by': 1,
            'vote.votes.voter, which is not there, or of another class': 1})


# All of them

class Exports(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_the_same_dossier_gives_the_same_bytes(self):
        for name in FORMATS:
            for path in EXAMPLES:
                first, second = (run('convert', '--to', name, path) for _ in range(2))
                self.assertEqual((first.stdout, first.stderr), (second.stdout, second.stderr))
                lines = run('convert', '--to', 'jsonl', path).stdout
                self.assertEqual(convert(name, lines).stdout, first.stdout)

    def test_every_command_that_writes_a_dossier_exports(self):
        out = self.folder / 'out.geojson'
        feed = SOURCE / 'tests' / 'data' / 'feeds' / 'acled.csv'
        run('import', '--map', 'acled', feed, '--to', 'geojson', '-o', out)
        imported = run('import', '--map', 'acled', feed).stdout
        self.assertEqual(out.read_text(encoding='utf-8'), convert('geojson', imported).stdout)
        marked = print_lines([{'type': 'place', 'id': 'p', 'handling': 'tlp-red'}, {'type': 'place', 'id': 'q', 'handling': 'tlp-clear'}])
        done = run('redact', '--up-to', 'tlp-green', '--to', 'geojson', '-', text=marked)
        self.assertEqual([feature['id'] for feature in json.loads(done.stdout)['features']], ['q'])

    def test_members_that_are_unknown_are_carried_or_told(self):
        records = [{'type': 'place', 'id': 'p', 'colour': 'red'}, {'type': 'pigeon', 'id': 'x'}]
        text, losses = export('geojson', records)
        self.assertEqual((json.loads(text)['features'][0]['properties']['colour'], losses),
                         ('red', {'place, at a place without coordinates': 1, 'unknown': 1}))
        self.assertEqual(export('popolo', records)[1], {'place.extra': 1, 'unknown': 1})

    def test_an_empty_dossier_is_written_without_a_word(self):
        for name, text in (('ftm', ''), ('geojson', '{"type":"FeatureCollection",\n"dossier":{"ceasefire":"1.0","language":"en"},\n'
                                         '"features":[\n]}\n'),
                           ('popolo', '{\n"areas":[],\n"organizations":[],\n"persons":[],\n"motions":[],\n"vote_events":[]\n}\n')):
            self.assertEqual(export(name, []), (text, {}))

    def test_the_example_of_the_page_says_what_is_told(self):
        page = (SOURCE / 'docs' / 'guide' / 'exports.md').read_text(encoding='utf-8')
        command, told = re.search(r'```console\n\$ ceasefire ([^\n]*)\n(.*?)```', page, re.S).groups()
        done = subprocess.run([TOOL, *command.split()], capture_output=True, encoding='utf-8', check=True, cwd=SOURCE)
        self.assertEqual(done.stderr, told)

    def test_every_page_names_every_format(self):
        listed = re.search(r'for others ([a-z, ]+)', run('convert', '--help').stdout)[1].split(', ')
        self.assertLessEqual(set(FORMATS), set(listed))
        for page in ('docs/ceasefire.1.scd', 'docs/guide/exports.md', 'docs/guide/command.md'):
            text = (SOURCE / page).read_text(encoding='utf-8')
            for name in listed:
                self.assertRegex(text, rf'\b{name}\b', page)

    def test_what_goes_wrong_is_told_and_leaves_the_file(self):
        out = self.folder / 'out'
        out.write_text('old', encoding='utf-8')
        twice = print_lines([{'type': 'place', 'id': 'p'}] * 2)
        for arguments, text, code, message in (
                (['--to', 'geojsn'], '', 64, 'the nearest is "geojson"'),
                (['--to', 'geojson', '-z', 'gzip'], '', 64, '--compress is for json, jsonl and notation'),
                (['--to', 'ftm', '--hxl'], '', 64, '--hxl is for csv and xlsx'),
                (['--to', 'geojson'], '{', 65, 'error'), (['--to', 'popolo'], twice, 65, '"p"')):
            done = run('convert', *arguments, '-o', out, '-', text=text, expect=code)
            self.assertIn(message, done.stderr)
            self.assertEqual(out.read_text(encoding='utf-8'), 'old')
        self.assertIn('/dev/full: ', run('convert', '--to', 'ftm', '-o', '/dev/full', EXAMPLES[0], expect=74).stderr)


if __name__ == '__main__':
    unittest.main()
