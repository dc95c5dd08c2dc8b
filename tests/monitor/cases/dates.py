# SPDX-License-Identifier: LGPL-2.1-or-later
"""Dates of the vector form as EDTF: windows {from, to} or {from, for}, edges {earliest, latest}."""
import datetime
import re
import zoneinfo

INSTANT = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?')
DURATION = re.compile(r'P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?'
                      r'(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?')
SECOND = datetime.timedelta(seconds=1)


class Unreadable(Exception):
    """Something that the vector form does not have."""


def check_keys(thing, where, keys):
    unknown = set(thing) - set(keys.split())
    if unknown:
        raise Unreadable(f'{where}: {", ".join(sorted(unknown))}')


def get_zone(name):
    """A zone by its name or offset; UTC where the vector tells none."""
    if name in (None, 'Z', 'UTC'):
        return datetime.timezone.utc
    if name[0] in '+-':
        sign = -1 if name[0] == '-' else 1
        return datetime.timezone(sign * datetime.timedelta(hours=int(name[1:3]), minutes=int(name[4:6])))
    return zoneinfo.ZoneInfo(name)


def find_second(text, is_last):
    """The first or last second of a date, with its offset as it is written: '' if it has none."""
    if INSTANT.fullmatch(text):
        clock, offset = re.fullmatch(r'(.{16,19}?)(Z|[+-]\d\d:\d\d)?', text).groups('')
        start = datetime.datetime.fromisoformat(clock)
        return start + (datetime.timedelta(seconds=59) if is_last and len(clock) == 16 else 0 * SECOND), offset
    parts = [int(part) for part in text.split('-')]
    start = datetime.datetime(*(parts + [1, 1])[:3])
    if not is_last:
        return start, ''
    if len(parts) == 3:
        return start + datetime.timedelta(days=1) - SECOND, ''
    year, month = (parts[0] + 1, 1) if len(parts) == 1 or parts[1] == 12 else (parts[0], parts[1] + 1)
    return datetime.datetime(year, month, 1) - SECOND, ''


def format_second(moment, offset):
    return moment.isoformat() + offset


def make_range(edge, is_end, zone):
    """[a..b], whose ends must be of one precision; if they are not, they are given in seconds."""
    check_keys(edge, 'an imprecise date', 'earliest latest')
    ends = [edge['earliest'], edge['latest']]
    if len({(len(end), end[-1:] == 'Z', '+' in end) for end in ends}) > 1:
        seconds = [find_second(end, is_end) for end in ends]
        if len({offset for _, offset in seconds}) > 1:
            seconds = [(moment.replace(tzinfo=get_zone(offset or zone)).astimezone(datetime.timezone.utc)
                        .replace(tzinfo=None), 'Z') for moment, offset in seconds]
        ends = [format_second(*second) for second in seconds]
    return f'[{ends[0]}..{ends[1]}]'


def add_duration(text, duration):
    """The end of a time of that length: a day where it ends with one, with the doubt of its start."""
    text, doubt = re.fullmatch('(.*?)([?~%]?)', text).groups()
    years, months, weeks, days, hours, minutes, seconds = (
        int(part or 0) for part in DURATION.fullmatch(duration).groups())
    start, offset = find_second(text, False)
    month = start.month - 1 + months + 12 * years
    year, month = start.year + month // 12, month % 12 + 1
    last_day = find_second(f'{year:04}-{month:02}', True)[0].day
    end = start.replace(year=year, month=month, day=min(start.day, last_day)) + datetime.timedelta(
        weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if not INSTANT.fullmatch(text) and end.time() == datetime.time():
        return f'{(end - SECOND).date()}{doubt}'
    return format_second(end - SECOND, offset)


def list_ends(text):
    """The first and the last day of a date with unspecified digits of its day."""
    start, digits = text[:8], text[8:]
    last_day = find_second(text[:7], True)[0].day
    days = [day for day in range(1, last_day + 1) if re.fullmatch(digits.replace('X', '.'), f'{day:02}')]
    return {'earliest': f'{start}{days[0]:02}', 'latest': f'{start}{days[-1]:02}'}


def make_end(window, zone):
    if 'for' in window:
        start = window['from']
        if isinstance(start, str) and 'X' in start:
            start = list_ends(start)
        if isinstance(start, dict):
            return make_range({key: add_duration(value, window['for']) for key, value in start.items()}, True, zone)
        return add_duration(start, window['for'])
    end = window.get('to')
    return make_range(end, True, zone) if isinstance(end, dict) else end or '..'


def make_date(value, zone, is_end=True):
    """EDTF of a date, a window, or an imprecise date; None of null or of a window without ends."""
    if value is None or isinstance(value, str):
        return value
    if 'earliest' in value:
        return make_range(value, is_end, zone)
    check_keys(value, 'a window', 'from to for')
    start = value.get('from')
    start = make_range(start, False, zone) if isinstance(start, dict) else start or '..'
    end = make_end(value, zone)
    return None if (start, end) == ('..', '..') else f'{start}/{end}'
