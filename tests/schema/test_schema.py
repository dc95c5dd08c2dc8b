#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Holds the schema against the library, with the validator of python3-jsonschema."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import warnings

import jsonschema

SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
DATA = SOURCE / 'tests' / 'data'
TOOL = os.environ['CEASEFIRE_TOOL']
CASES = os.environ['CEASEFIRE_CASES']

# Dossiers with problems that the schema cannot know of, by why so. What is only a warning of
# something unknown passes on purpose.
BETWEEN_RECORDS = 'compares one record with another'
BETWEEN_MEMBERS = 'compares one member with another'
OPEN = 'what is unknown passes'
OF_DOCUMENTS = 'compares with the text of a document'
OF_SHAPES = 'is in a geometry, whose schema is GeoJSON\'s own'
ODD = 'is odd, but of the right form'
PASSED = {
    'act-without-power': BETWEEN_RECORDS, 'affiliation-cycle': BETWEEN_RECORDS,
    'after-document': BETWEEN_RECORDS, 'agreement-cycle': BETWEEN_RECORDS,
    'clause-cycle': BETWEEN_RECORDS, 'contradicted-status': BETWEEN_MEMBERS,
    'dangling-reference': BETWEEN_RECORDS,
    'deadline-before-force': BETWEEN_RECORDS, 'duplicate-id': BETWEEN_RECORDS,
    'duplicate-term': BETWEEN_RECORDS, 'duration-too-long': BETWEEN_MEMBERS,
    'ends-before-start': BETWEEN_MEMBERS, 'follows-later': BETWEEN_RECORDS,
    'foreign-clause': BETWEEN_RECORDS, 'incomplete-deadline': BETWEEN_MEMBERS,
    'incomplete-trigger': BETWEEN_MEMBERS, 'meeting-cycle': BETWEEN_RECORDS,
    'outside-meeting': BETWEEN_RECORDS, 'outsider-act': BETWEEN_RECORDS,
    'party-twice': BETWEEN_RECORDS, 'place-cycle': BETWEEN_RECORDS,
    'quote-mismatch': OF_DOCUMENTS, 'quote-not-found': OF_DOCUMENTS,
    'quote-range': BETWEEN_MEMBERS, 'reply-before': BETWEEN_RECORDS,
    'reply-cycle': BETWEEN_RECORDS, 'term-cycle': BETWEEN_RECORDS,
    'unknown-broader': BETWEEN_RECORDS, 'unknown-code': OPEN, 'unknown-member': OPEN,
    'unknown-type': OPEN, 'unknown-vocabulary': OPEN, 'wrong-reference-type': BETWEEN_RECORDS,
    'agent-is-target': BETWEEN_MEMBERS, 'attended-unheld': BETWEEN_MEMBERS,
    'contradictory-claims': BETWEEN_MEMBERS, 'coordinate-range': OF_SHAPES,
    'coordinates-apart': OF_SHAPES, 'count-of-none': ODD, 'digest-mismatch': OF_DOCUMENTS,
    'doubled-item': ODD, 'during-cycle': BETWEEN_RECORDS, 'half-coordinates': BETWEEN_MEMBERS,
    'malformed-geometry': OF_SHAPES, 'null-island': BETWEEN_MEMBERS, 'origin-cycle': BETWEEN_RECORDS,
    'other-calendar': BETWEEN_RECORDS, 'overlapping-tie': BETWEEN_MEMBERS,
    'signed-after-force': BETWEEN_MEMBERS, 'swapped-coordinates': OF_SHAPES,
    'tie-to-itself': BETWEEN_MEMBERS, 'unknown-country': OPEN, 'vote-counts': BETWEEN_MEMBERS,
    'vote-result': BETWEEN_MEMBERS, 'vote-outsider': BETWEEN_RECORDS, 'name-twice': BETWEEN_MEMBERS,
    'bounds-crossed': BETWEEN_MEMBERS, 'document-cycle': BETWEEN_RECORDS,
    'incident-cycle': BETWEEN_RECORDS, 'similar-actor': BETWEEN_RECORDS,
}

# Single values that the library finds fault with and the schema does not, by what the library says.
MISSED = {
    'how a number is written': r'expected a whole number, without fraction or exponent',
    'calendars': r'is not an EDTF date: no day 31 is in month',
    'which of two dates is later': r'is not an EDTF date: the interval ends before it begins',
    'which of two durations is longer': r'is not an ISO 8601 duration: the upper bound is below the lower',
    'which time zones there are': r'is not the name of a time zone',
    'the parts of a URI': r'is not a URI',
    'one language in two spellings': r'"en" stands twice',
}


def ecma_pattern(validator, pattern, instance, _schema):
    """To Python, $ matches before a last line feed too; to ECMA-262 only at the end."""
    if validator.is_type(instance, 'string') and not re.search(re.sub(r'\$$', r'\\Z', pattern), instance):
        yield jsonschema.ValidationError(f'{instance!r} does not match {pattern!r}')


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {'pattern': ecma_pattern})


def run(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True, encoding='utf-8').stdout


def schema_of(name):
    return json.loads(run(TOOL, 'schema', name))


def names():
    help_text = run(TOOL, 'schema', '--help')
    return re.search(r'^dossier .*$', help_text, re.M)[0].split()


def load(path):
    return json.loads(path.read_text(encoding='utf-8'))


def load_lines(path):
    return [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines()]


DOSSIER, HEADER, RECORD = (Validator(schema_of(name)) for name in ('dossier', 'header', 'record'))
PARTS = {'dossier': DOSSIER, 'header': HEADER, 'record': RECORD}


def why(validator, instance):
    """What is wrong, or None."""
    error = next(validator.iter_errors(instance), None)
    return error and f'{error.json_path}: {error.message[:200]}'


def cases(*arguments):
    for line in run(CASES, *arguments).strip('\n').split('\n'):
        yield json.loads(line)


class Schema(unittest.TestCase):
    def test_every_schema_is_one_of_its_draft(self):
        with warnings.catch_warnings():
            warnings.simplefilter('error')
            for name in names():
                schema = schema_of(name)
                jsonschema.Draft202012Validator.check_schema(schema)
                self.assertEqual(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')
                for pattern in re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', run(TOOL, 'schema', name)):
                    re.compile(json.loads(pattern))

    def test_every_reference_leads_to_a_part_and_every_part_is_referred_to(self):
        for name in names():
            schema = schema_of(name)
            found = set(re.findall(r'"\$ref": "#/\$defs/([^"]+)"', json.dumps(schema)))
            self.assertEqual(found, set(schema['$defs']), name)

    def test_every_member_is_described(self):
        for name, part in schema_of('dossier')['$defs'].items():
            self.assertIn('title', part)
            for member, schema in part.get('properties', {}).items():
                self.assertTrue(schema['description'].endswith('.'), f'{name}.{member}')


class Dossiers(unittest.TestCase):
    def test_the_examples_are_valid(self):
        for name in ('syria-2016', 'minsk-2-2015'):
            self.assertIsNone(why(DOSSIER, load(SOURCE / 'examples' / f'{name}.json')), name)

    def test_a_newer_minor_version_is_valid_and_a_major_one_is_not(self):
        self.assertIsNone(why(DOSSIER, load(DATA / 'evolution' / '1.9.json')))
        errors = list(DOSSIER.iter_errors(load(DATA / 'evolution' / '2.0.json')))
        self.assertIn('$.ceasefire', [error.json_path for error in errors])

    def test_json_lines_are_a_header_and_records(self):
        header, *records = load_lines(DATA / 'evolution' / '1.9.jsonl')
        self.assertIsNone(why(HEADER, header))
        self.assertGreater(len(records), 5)
        for record in records:
            self.assertIsNone(why(RECORD, record))
        self.assertIsNotNone(why(HEADER, load_lines(DATA / 'evolution' / '2.0.jsonl')[0]))

    def test_a_dossier_with_problems_is_invalid_unless_it_is_said_why_not(self):
        files = {path.stem: path for path in (DATA / 'invalid').glob('*.json')}
        self.assertGreater(len(files), len(PASSED))
        self.assertEqual(set(PASSED) - set(files), set())
        for name, path in files.items():
            found = why(DOSSIER, load(path))
            if name in PASSED:
                self.assertIsNone(found, f'{name} should pass: {PASSED[name]}')
            else:
                self.assertIsNotNone(found, f'{name} is valid')

    def test_every_problem_of_form_is_found_where_it_is(self):
        for name in ('missing-member', 'malformed-value', 'empty-text'):
            lines = (DATA / 'invalid' / f'{name}.expected').read_text(encoding='utf-8').splitlines()
            found = [error.json_path[2:]
                     for error in DOSSIER.iter_errors(load(DATA / 'invalid' / f'{name}.json'))]
            for line in lines:
                path = line.split()[2].rstrip(':')
                if name == 'missing-member':
                    path = path[:path.rfind('.')]
                if 'is not the name of a time zone' not in line:
                    self.assertTrue(any(there.startswith(path) for there in found), line)


GENERATED = json.loads(run(TOOL, 'schema', '--for-generators'))
CLASSES = jsonschema.Draft7Validator(GENERATED)


def walk(schema):
    """All objects of a schema, with their keys in those around them."""
    if isinstance(schema, dict):
        yield schema
        for item in schema.values():
            yield from walk(item)
    elif isinstance(schema, list):
        for item in schema:
            yield from walk(item)


class Generators(unittest.TestCase):
    """The schema for programs that make code: what it says, and what they make of it."""

    TYPES = [part['$ref'].rsplit('/', 1)[1] for part in GENERATED['definitions']['record']['oneOf']]
    # What was tried, and what is not sure to be on a machine.
    TOOLS = ('json2ts', 'quicktype', 'tsc')

    def test_it_is_of_its_draft_without_conditions(self):
        for name in names():
            schema = json.loads(run(TOOL, 'schema', '--for-generators', name))
            jsonschema.Draft7Validator.check_schema(schema)
            for part in walk(schema):
                if not isinstance(part.get('type'), dict):  # those are the members of an object
                    self.assertFalse({'if', 'then', 'else', 'pattern'} & set(part), name)
            found = set(re.findall(r'"\$ref": "#/definitions/([^"]+)"', json.dumps(schema)))
            self.assertEqual(found, set(schema['definitions']), name)

    def test_titles_are_names_of_classes_and_stand_once(self):
        titles = [part['title'] for part in walk(GENERATED) if isinstance(part.get('title'), str)]
        self.assertEqual(len(titles), len(set(titles)))
        for title in titles:
            self.assertRegex(title, r'^[A-Z][A-Za-z]*$')

    def test_each_type_is_told_apart_by_a_constant(self):
        self.assertEqual(set(self.TYPES), set(names()) & set(self.TYPES))
        for name in self.TYPES:
            part = GENERATED['definitions'][name]
            self.assertEqual(part['properties']['type'], {'const': name})
            self.assertEqual(part['required'][:2], ['type', 'id'])
            self.assertIs(part['additionalProperties'], False)
        self.assertEqual(GENERATED['definitions']['record']['discriminator'], {'propertyName': 'type'})

    def test_it_takes_what_the_full_schema_takes(self):
        examples = sorted((SOURCE / 'examples').glob('*.json'))
        self.assertGreater(len(examples), 3)
        for path in examples:
            dossier = json.loads(run(TOOL, 'convert', str(path)))
            self.assertIsNone(why(DOSSIER, dossier), path)
            self.assertIsNone(why(CLASSES, dossier), path)

    def test_it_has_the_members_of_the_full_schema(self):
        whole = schema_of('dossier')['$defs']
        for name in self.TYPES:
            self.assertEqual(list(GENERATED['definitions'][name]['properties']), list(whole[name]['properties']), name)

    def test_it_refuses_what_is_no_record(self):
        dossier = {'ceasefire': '1.0', 'language': 'en', 'records': []}
        self.assertIsNone(why(CLASSES, dossier))
        place = {'type': 'place', 'id': 'p'}
        self.assertIsNone(why(CLASSES, {**dossier, 'records': [place]}))
        for wrong in ({**place, 'latitude': '1'}, {**place, 'kind': 'town'}, {**place, 'colour': 1}, {'type': 'place'},
                      {**place, 'type': 'pigeon'}, {**place, 'name': {'en': 1}}, {**place, 'geometry': {}}):
            self.assertIsNotNone(why(CLASSES, {**dossier, 'records': [wrong]}), wrong)

    def test_generators_make_a_class_for_each_type(self):
        missing = [tool for tool in self.TOOLS if not shutil.which(tool)]
        if missing:
            print(f"SKIPPED: no code is made of the schema, because {', '.join(missing)} are not in the path")
            self.skipTest('no generators')
        with tempfile.TemporaryDirectory() as folder:
            self.generate(pathlib.Path(folder))

    def generate(self, folder):
        schema = folder / 'dossier.json'
        schema.write_text(json.dumps(GENERATED), encoding='utf-8')
        run('json2ts', str(schema), '-o', str(folder / 'dossier.ts'))
        made = (folder / 'dossier.ts').read_text(encoding='utf-8')
        for name in self.TYPES:
            self.assertIn(f'export interface {GENERATED["definitions"][name]["title"]} {{\n  type: "{name}";', made)
        self.assertNotIn('[k: string]: unknown', made)
        self.assertIsNone(re.search(r'^export (interface|type) \w*\d', made, re.M))
        page = (SOURCE / 'docs' / 'guide' / 'schema.md').read_text(encoding='utf-8')
        (folder / 'program.ts').write_text(re.search(r'```ts\n(.*?)```', page, re.S)[1], encoding='utf-8')
        run('tsc', '--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', str(folder / 'program.ts'))
        parts = [f'{schema}#/definitions/{name}' for name in self.TYPES]
        run('quicktype', '-s', 'schema', *parts, '-l', 'python', '-o', str(folder / 'dossier.py'))
        made = (folder / 'dossier.py').read_text(encoding='utf-8')
        for name in self.TYPES:
            self.assertIn(f'class {GENERATED["definitions"][name]["title"]}:\n', made)


class Page(unittest.TestCase):
    def test_the_example_in_python_works(self):
        page = (SOURCE / 'docs' / 'guide' / 'schema.md').read_text(encoding='utf-8')
        program = re.search(r'```python\n(.*?)```', page, re.S)[1]
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / 'dossier.schema.json').write_text(run(TOOL, 'schema'))
            for name, expected in (('examples/syria-2016.json', ''),
                                   ('tests/data/invalid/empty-text.json', '$.title: ')):
                shutil.copy(SOURCE / name, pathlib.Path(folder) / 'syria-2016.json')
                out = subprocess.run([sys.executable, '-c', program], cwd=folder, check=True,
                                     capture_output=True, encoding='utf-8').stdout
                self.assertEqual(out[:len('$.title: ')], expected)


class Cases(unittest.TestCase):
    """What the library says of a text and what the validator says are the same."""

    def test_random_dossiers(self):
        counts = {True: 0, False: 0}
        for case in cases('random', '200'):
            found = why(DOSSIER, json.loads(case['text']))
            self.assertEqual(found is None, case['fault'] is None, f'{found}; {case}')
            counts[found is None] += 1
        self.assertGreater(min(counts.values()), 90)

    def test_each_member_with_right_and_wrong_values(self):
        missed, counts = dict.fromkeys(MISSED, 0), {True: 0, False: 0}
        for case in cases('members'):
            found = why(PARTS[case['part']], json.loads(case['text']))
            counts[found is None] += 1
            if found is None and case['fault'] is not None:
                reasons = [why for why, said in MISSED.items() if re.search(said, case['fault'])]
                self.assertEqual(len(reasons), 1, case)
                missed[reasons[0]] += 1
            else:
                self.assertEqual(found is None, case['fault'] is None, f'{found}; {case}')
        self.assertGreater(min(counts.values()), 1000)
        self.assertEqual([reason for reason, count in missed.items() if count == 0], [])


if __name__ == '__main__':
    unittest.main()
