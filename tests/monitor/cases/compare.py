# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a vector expects of findings, held against findings as the library writes them."""
from dates import Unreadable

ITSELF = ('norm', 'party')
REMEDIES = {True: 'yes', False: 'no', None: 'no'}


def find(findings, norm, party):
    return next((finding for finding in findings
                 if (finding['clause'], finding['party'], finding.get('quality')) == (norm, party, None)), None)


def find_assessment(finding):
    """That of the incident i; if there is none, the first."""
    assessments = finding.get('incidents', [])
    return next((one for one in assessments if one['incident'] == 'i'), assessments[0] if assessments else {})


def get_name(value):
    return value.removeprefix('vector-') if isinstance(value, str) else value


def get_quantities(finding, wanted):
    """By unit, `of` and, where it is wanted, what is promised: the members that are wanted."""
    result = []
    for quantity in wanted:
        keys = [key for key in ('unit', 'of', 'promised') if key in quantity]
        match = next((found for found in finding.get('quantities', [])
                      if all(get_name(found.get(key)) == get_name(quantity[key]) for key in keys)
                      and ('of' in keys or not found.get('of'))), None)
        result.append(match and {key: get_amount(match, key) if key in ('promised', 'established', 'claimed')
                                 else value for key, value in quantity.items()})
    return result


def get_amount(quantity, name):
    if name == 'promised':
        return quantity.get(name)
    return [quantity.get(f'{name}_low', 0), quantity.get(f'{name}_high')]


def get_found(finding, key, wanted):
    """The member of the finding that is wanted, in the form of the vector."""
    if key == 'status':
        if wanted == 'excused*':
            excused = finding.get('counts', {}).get('excused', 0)
            return wanted if (finding['status'], excused) == ('no-breach-known', 1) else finding['status']
        return 'permission' if finding['status'] == 'power' else finding['status']
    if key == 'phase':
        return finding.get('phase')
    if key in ('unknown', 'coverage', 'simultaneous', 'waits_for', 'acts'):
        return sorted(set(finding.get(key, [])))
    if key == 'periods':
        return finding.get(key, [])
    if key == 'counts':
        return {name: n for name, n in finding.get(key, {}).items() if n}
    if key == 'remedied':
        return finding.get(key, 'no')
    if key == 'quantities':
        return get_quantities(finding, wanted)
    if key in ('disputed', 'against', 'assumed'):
        assessment = find_assessment(finding)
        return sorted(set(assessment.get(key, []) if assessment or key != 'assumed' else finding.get(key, [])))
    if key == 'exception':
        return find_assessment(finding).get(key, 'none')
    raise Unreadable(f'the expectation "{key}"')


def normalise(key, wanted):
    if key in ('unknown', 'coverage', 'simultaneous', 'waits_for', 'acts', 'disputed', 'against', 'assumed'):
        return sorted(set(wanted))
    if key == 'counts':
        return {name: n for name, n in wanted.items() if n}
    return REMEDIES[wanted] if key == 'remedied' and wanted in (True, False, None) else wanted


def compare(expected, findings):
    """Sentences on what differs."""
    where = f'{expected["norm"]}, {expected["party"]}'
    finding = find(findings, expected['norm'], expected['party'])
    if expected.get('status') == 'none' or finding is None:
        same = expected.get('status') == 'none' and finding is None
        return [] if same else [f'{where}: {"there is a finding" if finding else "there is no such finding"}']
    result = []
    for key, wanted in expected.items():
        if key in ITSELF:
            continue
        wanted = normalise(key, wanted)
        found = get_found(finding, key, wanted)
        if found != wanted:
            result.append(f'{where}: {key}: expected {wanted}, found {found}')
    return result
