# SPDX-License-Identifier: LGPL-2.1-or-later
"""Vectors as dossiers: each becomes a case, with a dossier, settings of the monitor and expectations.

The form is that of version 0.3 of the vectors; a member that it does not have is an error. Beside it,
vectors of our own may grant an exception by a clause ("norm"), have other stances, and only ask ("asked").
"""
import itertools
import random

from dates import INSTANT, Unreadable, check_keys, find_second, get_zone, make_date

# The trees of a taxonomy: the vocabulary that each is of.
TREES = {'action': 'action', 'means': 'weapon', 'unit': 'unit', 'of': 'quantity-of'}
LISTS = ('norms', 'incidents', 'assertions', 'acts', 'coverage', 'control')
STANCES = {'assert': 'asserts', 'deny': 'denies', 'confirm': 'confirms', 'doubt': 'doubts',
           'cannot-confirm': 'cannot-confirm', 'retract': 'retracts'}
MODALITIES = {'forbid': 'prohibition', 'oblige': 'obligation', 'permit': 'permission', 'empower': 'power'}


def as_list(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def list_speakers(assertion):
    return {assertion['by'], *assertion.get('with', [])}


def get_first_second(text, zone):
    moment, offset = find_second(text, False)
    return moment.replace(tzinfo=get_zone(offset or zone))


def without_nothing(record):
    """A record without what is not told."""
    return {key: value for key, value in record.items() if value not in (None, [], {}, False)}


def make_world(file, vector):
    """The base of the file, with what the vector gives in its place. Its lists are its own, what is in them is not."""
    world = dict(file['base'])
    given = vector.get('given', {})
    check_keys(given, 'given', 'agreement agreements tz ' + ' '.join(LISTS))
    for name in LISTS:
        world[name] = list(given.get(name, world.get(name, [])))
    first, *others = world['agreements']
    world['agreements'] = [{**first, **given.get('agreement', {})}, *others, *given.get('agreements', [])]
    for name in ('actors', 'places'):
        world[name] = list(world[name])
    if 'tz' in given:
        world['tz'] = given['tz']
    check_keys(world, 'the world', 'tz taxonomy actors places agreements ' + ' '.join(LISTS))
    return world


class Taxonomy:
    """Codes of a vector as terms of the dossier, where the library does not have them in that place."""

    def __init__(self, trees, vocabularies):
        check_keys(trees, 'a taxonomy', ' '.join(TREES))
        self.terms = []
        self.names = {}
        self.trees = trees
        for tree, vocabulary in TREES.items():
            for code in trees.get(tree, {}):
                self.place(tree, vocabularies[vocabulary], code)

    def place(self, tree, builtin, code):
        if (tree, code) in self.names:
            return self.names[tree, code]
        broader = self.trees[tree][code]
        broader = self.place(tree, builtin, broader) if broader else None
        name = code
        if code not in builtin or builtin[code] != broader:
            name = f'vector-{code}' if code in builtin else code
            self.terms.append(without_nothing({'vocabulary': TREES[tree], 'code': name, 'broader': broader}))
        self.names[tree, code] = name
        return name

    def get(self, tree, code):
        return self.names.get((tree, code), code)

    def get_all(self, tree, codes):
        return [self.get(tree, code) for code in as_list(codes)]


class Converter:
    """One vector as records."""

    def __init__(self, file, vector, vocabularies):
        self.world = make_world(file, vector)
        self.zone = self.world.get('tz')
        self.taxonomy = Taxonomy(file['taxonomies'][self.world['taxonomy']], vocabularies)
        self.as_of = vector.get('as_of')
        self.numbers = itertools.count(1)
        self.clauses = {}

    def date(self, value, is_end=True):
        return make_date(value, self.zone, is_end)

    def quantities(self, quantities):
        for quantity in quantities or []:
            check_keys(quantity, 'a quantity', 'unit of exact at_least at_most')
        return [{**quantity, 'unit': self.taxonomy.get('unit', quantity['unit']),
                 **({'of': self.taxonomy.get('of', quantity['of'])} if quantity.get('of') else {})}
                for quantity in quantities or []]

    def list_actors(self):
        for actor in self.world['actors']:
            check_keys(actor, 'an actor', 'id parents')
            for parent in actor.get('parents', []):
                check_keys(parent, 'a parent', 'to rel time status')
            yield without_nothing({'type': 'actor', 'id': actor['id'], 'kind': 'other', 'affiliations': [
                without_nothing({'to': parent['to'], 'relation': parent.get('rel', 'part-of'),
                                 'during': parent.get('time'), 'disputed': parent.get('status') == 'disputed'})
                for parent in actor.get('parents', [])]})

    def list_places(self):
        held = {}
        for control in self.world['control']:
            check_keys(control, 'control', 'place actor time')
            held.setdefault(control['place'], []).append(
                without_nothing({'by': control['actor'], 'during': control.get('time')}))
        for place in self.world['places']:
            check_keys(place, 'a place', 'id in maybe_in')
            yield without_nothing({'type': 'place', 'id': place['id'], 'kind': 'other', 'within': place.get('in'),
                                   'maybe_within': place.get('maybe_in'), 'control': held.get(place['id'])})

    def make_parties(self, agreement):
        for party in agreement['parties']:
            check_keys(party, 'a party', 'actor side role bound')
            yield without_nothing({key: party.get(key) for key in ('actor', 'side', 'role', 'bound')})
        for actor, side in agreement.get('aligned', {}).items():
            yield {'actor': actor, 'side': side, 'role': 'aligned'}

    def list_agreements(self):
        for agreement in self.world['agreements']:
            check_keys(agreement, 'an agreement', 'id parties aligned monitors force powers status signed '
                       'supersedes amends provisional_from')
            yield without_nothing({
                'type': 'agreement', 'id': agreement['id'], 'status': agreement.get('status', 'unknown'),
                'signed': self.date(agreement.get('signed')), 'in_force': self.date(agreement.get('force')),
                'provisional_from': self.date(agreement.get('provisional_from')),
                'parties': list(self.make_parties(agreement)), 'monitors': agreement.get('monitors'),
                'amends': agreement.get('amends'), 'supersedes': agreement.get('supersedes'),
                'powers': [{'kind': kind, 'actor': actor} for kind, actor in agreement.get('powers') or []],
                'acts': [self.make_act(act) for act in self.world['acts'] if act['agreement'] == agreement['id']],
                'clauses': [self.make_clause(norm) for norm in self.world['norms']
                            if norm['agreement'] == agreement['id'] and not norm.get('in')]})

    # What a norm asks for

    def read_pattern(self, clause, pattern, is_breach):
        check_keys(pattern, 'a pattern', 'action target exclude means place own_side_ok')
        actions = self.taxonomy.get_all('action', pattern.get('action'))
        if is_breach and clause['modality'] == 'prohibition' and len(actions) > 1:
            clause['modality'], clause['duty'] = 'obligation', 'maintain'  # of what each of them breaks
        if is_breach and clause.get('duty') == 'maintain':
            clause['breached_by'] = actions
        elif len(actions) > 1:
            raise Unreadable('several actions to perform')
        else:
            clause['action'] = (actions or [None])[0]
        places = as_list(pattern.get('place'))
        means = as_list(pattern.get('means'))
        clause.update(targets=as_list(pattern.get('target')), excluded=as_list(pattern.get('exclude')),
                      means=[] if means == ['any'] else self.taxonomy.get_all('means', means),
                      places=[place for place in places if place != 'bearer-controlled'],
                      bearer_controlled='bearer-controlled' in places, own_side=pattern.get('own_side_ok', False))

    def make_trigger(self, trigger):
        check_keys(trigger, 'a trigger', 'pattern complied violation-of streak party')
        made = {'compliance_with': as_list(trigger.get('complied')), 'breach_of': trigger.get('violation-of'),
                'actors': as_list(trigger.get('party'))}
        if trigger.get('pattern'):
            pattern = trigger['pattern']
            check_keys(pattern, 'a pattern', 'action agent target place')
            made.update(action=self.taxonomy.get('action', pattern['action']), targets=as_list(pattern.get('target')),
                        places=as_list(pattern.get('place')), actors=made['actors'] or as_list(pattern.get('agent')))
        if trigger.get('streak'):
            check_keys(trigger['streak'], 'a streak', 'norm days')
            made.update(clause=trigger['streak']['norm'], days_without_breach=trigger['streak']['days'])
        return made

    def read_deadline(self, clause, deadline):
        check_keys(deadline, 'a deadline', 'at after iso party')
        after = deadline.get('after')
        clause['deadline'] = without_nothing({'at': self.date(deadline.get('at')), 'within': deadline.get('iso')})
        if 'iso' in deadline or after:
            clause['deadline']['after'] = 'entry' if after == 'entry' else 'trigger'
        if after and after.startswith('norm:'):
            if clause.get('trigger'):
                raise Unreadable('a deadline that names a clause beside a trigger')
            clause['trigger'] = self.make_trigger({'complied': after[len('norm:'):], 'party': deadline.get('party')})

    def make_exception(self, exception):
        check_keys(exception, 'an exception', 'kind within requires norm')
        kind = exception['kind']
        return without_nothing({'kind': 'authorization' if kind == 'norm' else kind, 'within': exception.get('within'),
                                'requires': exception.get('requires'), 'clause': exception.get('norm')})

    def make_clause(self, norm):
        check_keys(norm, norm['id'], 'id agreement in modality mode bearer breach perform attribution window survives '
                   'trigger deadline every closed exceptions replaces owed_to quantities open_ended')
        attribution = norm.get('attribution') or {}
        check_keys(attribution, 'an attribution', 'proxies')
        clause = {'type': 'clause', 'id': norm['id'], 'text': norm['id'], 'modality': MODALITIES[norm['modality']],
                  'duty': norm.get('mode'), 'proxies': attribution.get('proxies'),
                  'bearers': [] if norm['bearer'] == 'all-parties' else as_list(norm['bearer']),
                  'window': self.date(norm.get('window')), 'survives': norm.get('survives', False),
                  'every': norm.get('every'), 'public_act': norm.get('closed', False),
                  'open_ended': norm.get('open_ended', False), 'replaces': norm.get('replaces'),
                  'owed_to': norm.get('owed_to'), 'quantities': self.quantities(norm.get('quantities')),
                  'exceptions': [self.make_exception(exception) for exception in norm.get('exceptions') or []]}
        if norm.get('perform'):
            self.read_pattern(clause, norm['perform'], False)
        if norm.get('breach'):
            self.read_pattern(clause, norm['breach'], True)
        if norm.get('trigger'):
            clause['trigger'] = self.make_trigger(norm['trigger'])
        if norm.get('deadline'):
            self.read_deadline(clause, norm['deadline'])
        if clause.get('trigger'):
            clause['trigger'] = without_nothing(clause['trigger'])
        clause['clauses'] = [self.make_clause(nested) for nested in self.world['norms'] if nested.get('in') == norm['id']]
        self.clauses[norm['id']] = clause
        return without_nothing(clause)

    # What happened

    def list_incidents(self):
        for incident in self.world['incidents']:
            check_keys(incident, incident['id'],
                       'id kind norm action agent target means place time tz quantities part_of')
            agent = incident.get('agent')
            if incident.get('kind') == 'omission':
                action = self.clauses[incident['norm']].get('action', 'act')
            else:
                action = self.taxonomy.get('action', incident['action'])
            yield without_nothing({
                'type': 'incident', 'id': incident['id'], 'action': action, 'omits': incident.get('norm'),
                'agents': agent['all'] if isinstance(agent, dict) else as_list(agent),
                'agents_any': isinstance(agent, list) and len(agent) > 1, 'targets': as_list(incident.get('target')),
                'means': self.taxonomy.get_all('means', incident.get('means')), 'place': incident.get('place'),
                'when': self.date(incident.get('time')), 'part_of': incident.get('part_of'),
                'timezone': make_timezone(incident['tz']) if 'tz' in incident else None,
                'quantities': self.quantities(incident.get('quantities'))})

    def make_act(self, act):
        check_keys(act, act['id'], 'id kind agreement by at until norms actors announced')
        by = as_list(act['by'])
        return without_nothing({'kind': act['kind'], 'by': by[0], 'jointly_with': by[1:], 'when': self.date(act.get('at')),
                                'until': self.date(act.get('until')), 'statement': act['id'],
                                'clauses': act.get('norms'), 'actors': act.get('actors')})

    def list_statements_of_acts(self):
        """What sources say of an act, they say of the statement by which it was done."""
        for act in self.world['acts']:
            by = as_list(act['by'])
            yield without_nothing({'type': 'statement', 'id': act['id'], 'speaker': by[0], 'jointly_with': by[1:],
                                   'acts': ['assert'], 'form': 'paraphrase', 'when': self.date(act.get('announced'))})

    def make_citation(self, assertion):
        rated = without_nothing({'reliability': assertion.get('rel'), 'support': assertion.get('support'),
                                 'credibility': int(assertion['cred']) if assertion.get('cred') else None})
        return [{'document': 'source', **rated}] if rated else []

    def make_value(self, assertion):
        value = assertion.get('value')
        tree = {'action': 'action', 'means': 'means'}.get(assertion.get('aspect'))
        mark = '&' if isinstance(value, dict) else '|'
        values = as_list(value['all'] if isinstance(value, dict) else value)
        return mark.join(self.taxonomy.get(tree, value) if tree else value for value in values) or None

    def speaks_again(self, assertion):
        """Whether a speaker says something else of the same record, which a statement that takes back would void."""
        return any(other is not assertion and other['about'] == assertion['about']
                   and list_speakers(other) & list_speakers(assertion) for other in self.world['assertions'])

    def is_taken_back(self, assertion):
        """Whether the statement itself says so: where no other can, as of the time of knowledge."""
        when = assertion.get('retracted')
        if not isinstance(when, str) or not self.speaks_again(assertion):
            return when is True
        return self.as_of is None or get_first_second(when, self.zone) <= get_first_second(self.as_of, None)

    def list_statements(self):
        for assertion in self.world['assertions']:
            name = assertion.get('id') or f'assertion-{next(self.numbers)}'
            check_keys(assertion, name, 'id about by with stance aspect value silent_on rel cred certainty origin at '
                       'retracted support asked')
            claim = without_nothing({
                'about': assertion['about'], 'stance': STANCES[assertion['stance']], 'aspect': assertion.get('aspect'),
                'value': self.make_value(assertion), 'silent_on': assertion.get('silent_on'),
                'certainty': assertion.get('certainty'), 'presupposed': assertion.get('support') == 'implicit'})
            statement = without_nothing({
                'type': 'statement', 'id': name, 'speaker': assertion['by'], 'jointly_with': assertion.get('with'),
                'acts': ['ask' if assertion.get('asked') else 'assert'], 'form': 'paraphrase',
                'when': self.date(assertion.get('at')),
                'origin': assertion.get('origin'), 'retracted': self.is_taken_back(assertion),
                'claims': [claim], 'sources': self.make_citation(assertion)})
            yield statement
            if isinstance(assertion.get('retracted'), str) and not self.speaks_again(assertion):
                yield without_nothing({**statement, 'id': f'{name}-taken-back', 'when': assertion['retracted'],
                                       'origin': None, 'sources': None, 'claims': [
                                           without_nothing({**claim, 'stance': 'retracts', 'value': None})]})

    def list_coverage(self):
        for coverage in self.world['coverage']:
            check_keys(coverage, 'coverage', 'id by norm complete time place party reported')
            yield without_nothing({
                'type': 'coverage', 'id': coverage.get('id') or f'coverage-{next(self.numbers)}', 'by': coverage['by'],
                'clauses': as_list(coverage.get('norm')), 'place': coverage.get('place'),
                'parties': as_list(coverage.get('party')), 'during': self.date(coverage['time']),
                'complete': coverage.get('complete', False), 'reported': self.date(coverage.get('reported'))})

    def make_records(self):
        yield {'type': 'document', 'id': 'source', 'kind': 'other'}
        for records in (self.list_actors, self.list_places, self.list_agreements, self.list_incidents,
                        self.list_statements_of_acts, self.list_statements, self.list_coverage):
            yield from records()


def make_timezone(zone):
    """A time zone by its name, as records have it."""
    if zone is None:
        return 'Etc/Unknown'
    if zone in ('Z', 'UTC'):
        return 'UTC'
    if zone[0] in '+-':
        hours, minutes = int(zone[1:3]), int(zone[4:6])
        if minutes:
            raise Unreadable(f'{zone} is no time zone with a name')
        return f'Etc/GMT{"-" if zone[0] == "+" else "+"}{hours}' if hours else 'UTC'
    return zone


def make_settings(vector):
    policy = vector.get('policy') or {}
    check_keys(policy, 'a policy', 'k rel cred support')
    made = without_nothing({'corroboration': policy.get('k'), 'reliability': policy.get('rel', '')[-1:],
                            'credibility': int(policy['cred'][-1]) if policy.get('cred') else None})
    return without_nothing({
        'at': make_date(vector['at'], None), 'as_of': make_date(vector.get('as_of'), None),
        'viewpoint': vector.get('viewpoint'), 'viewpoint_exact': vector.get('viewpoint_exact', False),
        'policy': {key: value for key, value in made.items() if value},
        'is_explicit': policy.get('support') == 'explicit'})


def make_case(file, vector, vocabularies, seed=None):
    """A case, its records in the order of the file or, with a seed, shuffled."""
    check_keys(vector, 'a vector',
               'id title tags split at as_of viewpoint viewpoint_exact policy given expect')
    converter = Converter(file, vector, vocabularies)
    if seed is not None:
        shuffle = random.Random(seed).shuffle
        for name in ('actors', 'places', 'agreements', *LISTS):
            shuffle(converter.world[name])
    records = list(converter.make_records())
    if seed is not None:
        shuffle(records)
    header = without_nothing({'ceasefire': '1.0', 'language': 'en', 'vocabularies': converter.taxonomy.terms,
                              'timezone': make_timezone(converter.zone) if converter.zone else None})
    return {'id': vector['id'], 'settings': make_settings(vector), 'dossier': {**header, 'records': records},
            'expect': vector.get('expect', [])}
