# SPDX-License-Identifier: LGPL-2.1-or-later
"""Dates, zones, durations and the three relations of MONITOR.md 2 (R2).

Instants are whole seconds since 1970 UTC. A `Span` is an imprecise interval
(s0, s1, e0, e1): it starts somewhere in [s0, s1] and ends, exclusively,
somewhere in [e0, e1]. A `Window` has an opening in [o0, o1] and a close in
[c0, c1]. A moment that is not exact is a pair (lo, hi). Truth values are
0, 1 and 2 for no, half and yes throughout the oracle.
"""

import re
from collections import namedtuple
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

NO, HALF, YES = 0, 1, 2
PAST, FUTURE = -10**15, 10**15
DAY = 86400

Span = namedtuple("Span", "s0 s1 e0 e1 doubtful")
Window = namedtuple("Window", "o0 o1 c0 c1 doubtful")
Unit = namedtuple("Unit", "lo hi first_hi last_lo approximate doubtful before after")
# lo, hi: from the start of the earliest unit that is meant to the end of the
# latest; first_hi, last_lo: the end of the earliest and the start of the latest
# (they differ from hi and lo only with X digits); before, after: start and end
# when widened by one unit.

ALWAYS = Window(PAST, PAST, FUTURE, FUTURE, False)
AT_NO_TIME = Window(FUTURE, FUTURE, PAST, PAST, False)


class InputError(ValueError):
    """What cannot be read: an unknown member, date, zone or reference."""


# ---- zones (R2, S8) ---------------------------------------------------------

UNKNOWN_ZONE = "unknown"


@lru_cache(maxsize=None)
def zone_of(name):
    """The zone of a name: an offset in seconds, a ZoneInfo, or UNKNOWN_ZONE."""
    if name is None:
        return UNKNOWN_ZONE
    if name in ("Z", "UTC"):
        return 0
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)?", name)
    if match:
        seconds = int(match[2]) * 3600 + int(match[3] or 0) * 60
        return -seconds if match[1] == "-" else seconds
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise InputError(f"unknown time zone {name!r}") from error  # S8


def days_from_civil(year, month, day):
    """Days since 1970-01-01 of a date of the Gregorian calendar."""
    year -= month <= 2
    era = year // 400
    yoe = year - era * 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def civil_from_days(days):
    """Year, month and day of a number of days since 1970-01-01."""
    days += 719468
    era = days // 146097
    doe = days - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    shifted = (5 * doy + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return yoe + era * 400 + (month <= 2), month, doy - (153 * shifted + 2) // 5 + 1


def month_days(year, month):
    """How many days the month has."""
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return days_from_civil(*after, 1) - days_from_civil(year, month, 1)


def to_instant(local, zone):
    """Local seconds (as if the zone were UTC) to an instant.

    A time that summer time skips or repeats is read with the earlier offset,
    as zoneinfo does (N17). An unknown zone reads as UTC: the caller widens.
    """
    if zone == UNKNOWN_ZONE or zone == 0:
        return local
    if isinstance(zone, int):
        return local - zone
    if local <= -62135596800 or local >= 253402214400:
        return local
    naive = datetime(1970, 1, 1) + timedelta(seconds=local)
    offset = naive.replace(tzinfo=zone).utcoffset()
    return local - int(offset.total_seconds())


def to_local(instant, zone):
    """An instant to local seconds."""
    if zone == UNKNOWN_ZONE or zone == 0:
        return instant
    if isinstance(zone, int):
        return instant + zone
    if abs(instant) >= 253402214400:
        return instant
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=instant)
    return instant + int(moment.astimezone(zone).utcoffset().total_seconds())


# ---- EDTF -------------------------------------------------------------------

_UNIT = re.compile(
    r"(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})"
    r"(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$")


def _lowest(text):
    return int(text.replace("X", "0"))


def _step(year, month, day, level, steps):
    """The date that lies `steps` years, months or days away."""
    if level == 0:
        return year + steps, 1, 1
    if level == 1:
        index = year * 12 + month - 1 + steps
        return index // 12, index % 12 + 1, 1
    return civil_from_days(days_from_civil(year, month, day) + steps)


def _earliest_and_latest(groups):
    """The earliest and the latest calendar unit that the digits allow."""
    year, month, day = groups[:3]
    low_year, high_year = _lowest(year), int(year.replace("X", "9"))
    if month is None:
        return (low_year, 1, 1), (high_year, 1, 1)
    months = [m for m in range(1, 13) if _fits(month, m)]
    if not months:
        raise InputError(f"no such month: {month}")
    if day is None:
        return (low_year, months[0], 1), (high_year, months[-1], 1)
    first = _day_in(low_year, months, day, min)
    last = _day_in(high_year, months, day, max)
    return first, last


def _fits(pattern, number):
    return all(p in ("X", d) for p, d in zip(pattern, f"{number:02d}"))


def _day_in(year, months, pattern, choose):
    """The first or last day of the year that fits the pattern."""
    ordered = months if choose is min else months[::-1]
    for month in ordered:
        days = [d for d in range(1, month_days(year, month) + 1) if _fits(pattern, d)]
        if days:
            return year, month, choose(days)
    raise InputError(f"no such day: {pattern}")


@lru_cache(maxsize=65536)
def read_unit(text, zone_name):
    """One EDTF date or instant as a Unit (R2)."""
    bare = re.sub(r"[~?%]", "", text)
    approximate = "~" in text or "%" in text
    doubtful = "?" in text or "%" in text
    match = _UNIT.match(bare)
    if not match:
        raise InputError(f"not a date: {text!r}")
    groups = match.groups()
    zone = zone_of(groups[6] if groups[6] else zone_name)
    if groups[3] is not None:
        unit = _clock_unit(groups, zone, approximate, doubtful)
    else:
        unit = _calendar_unit(groups, zone, approximate, doubtful)
    if zone == UNKNOWN_ZONE:  # R2: widened by -14 h / +12 h
        unit = unit._replace(lo=unit.lo - 14 * 3600, hi=unit.hi + 12 * 3600,
                             first_hi=unit.first_hi - 14 * 3600,
                             last_lo=unit.last_lo + 12 * 3600,
                             before=unit.before - 14 * 3600, after=unit.after + 12 * 3600)
    return unit


def _clock_unit(groups, zone, approximate, doubtful):
    year, month, day = (int(g) for g in groups[:3])
    hour, minute, second = groups[3:6]
    size = 1 if second else 60 if minute else 3600
    local = (days_from_civil(year, month, day) * DAY + int(hour) * 3600
             + int(minute or 0) * 60 + int(second or 0))
    lo = to_instant(local, zone)
    hi = lo + size
    return Unit(lo, hi, hi, lo, approximate, doubtful, lo - size, hi + size)


def _calendar_unit(groups, zone, approximate, doubtful):
    level = 0 if groups[1] is None else 1 if groups[2] is None else 2
    first, last = _earliest_and_latest(groups)

    def start(date):
        return to_instant(days_from_civil(*date) * DAY, zone)

    return Unit(start(first), start(_step(*last, level, 1)), start(_step(*first, level, 1)),
                start(last), approximate, doubtful,
                start(_step(*first, level, -1)), start(_step(*last, level, 2)))


def _edges(text):
    """What kind of EDTF text it is, and its parts."""
    if text.startswith("[") and text.endswith("]"):
        inner = text[1:-1]
        if ".." in inner:
            return "one-of", inner.split("..", 1)
        parts = [p.strip() for p in inner.split(",")]
        return "one-of", [parts[0], parts[-1]]
    if "/" in text:
        return "lasting", text.split("/", 1)
    return "unit", [text]


@lru_cache(maxsize=65536)
def occurrence(text, zone_name):
    """When something happened: somewhere inside (R2). Not told: any time (N3)."""
    if text is None:
        return Span(PAST, FUTURE - 1, PAST + 1, FUTURE, False)
    kind, parts = _edges(text)
    units = [None if p in ("", "..") else read_unit(p, zone_name) for p in parts]
    first, last = units[0], units[-1]
    doubtful = any(u.doubtful for u in units if u)

    def low(unit):
        return PAST if unit is None else unit.before if unit.approximate else unit.lo

    def high(unit):
        return FUTURE if unit is None else unit.after if unit.approximate else unit.hi

    if kind == "lasting":
        s0, s1 = low(first), high(first) - 1
        e0, e1 = low(last) + 1, high(last)
    else:
        s0, s1 = low(first), high(last) - 1
        e0, e1 = s0 + 1, high(last)
    return Span(s0, min(s1, e1 - 1), max(e0, s0 + 1), e1, doubtful)


def _edge(text, zone_name, opening):
    """An edge of an extent: where it may lie, and whether it is doubtful (R2)."""
    if isinstance(text, dict):
        low = _edge(text.get("earliest"), zone_name, opening) if text.get("earliest") \
            else (PAST, PAST, False)
        high = _edge(text.get("latest"), zone_name, opening) if text.get("latest") \
            else (FUTURE, FUTURE, False)
        return low[0], high[1], low[2] or high[2]
    kind, parts = _edges(text)
    first = read_unit(parts[0], zone_name) if parts[0] not in ("", "..") else None
    last = read_unit(parts[-1], zone_name) if parts[-1] not in ("", "..") else None
    doubtful = any(u.doubtful for u in (first, last) if u)
    if opening:
        lo = PAST if first is None else first.before if first.approximate else first.lo
        hi = FUTURE if last is None else last.hi if last.approximate else last.last_lo
    else:
        lo = PAST if first is None else first.lo if first.approximate else first.first_hi
        hi = FUTURE if last is None else last.after if last.approximate else last.hi
    return lo, hi, doubtful


@lru_cache(maxsize=65536)
def _text_edge(text, zone_name, opening):
    return _edge(text, zone_name, opening)


def edge(value, zone_name, opening):
    """An edge of a window: text or {earliest, latest} (R2)."""
    if isinstance(value, str):
        return _text_edge(value, zone_name, opening)
    return _edge(value, zone_name, opening)


def extent(text, zone_name):
    """The extent that "a/b" (or one unit) covers: `..` is open."""
    kind, parts = _edges(text)
    opening, closing = parts[0], parts[-1]
    o = (PAST, PAST, False) if opening in ("", "..") else edge(opening, zone_name, True)
    c = (FUTURE, FUTURE, False) if closing in ("", "..") else edge(closing, zone_name, False)
    return Window(o[0], o[1], c[0], c[1], o[2] or c[2])


def moment(text, zone_name):
    """When an act was done or a word said: one moment of the unit (D6)."""
    if text is None:
        return PAST, FUTURE
    span = occurrence(text, zone_name)
    return span.s0, span.e1 - 1


# ---- durations --------------------------------------------------------------

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$")


@lru_cache(maxsize=4096)
def read_duration(text):
    """An ISO 8601 duration as (months, days, seconds)."""
    match = _DURATION.match(text)
    if not match or text in ("P", "PT"):
        raise InputError(f"not a duration: {text!r}")
    years, months, weeks, days, hours, minutes, seconds = (int(g or 0) for g in match.groups())
    return (years * 12 + months, weeks * 7 + days, hours * 3600 + minutes * 60 + seconds)


def add_duration(instant, text, zone_name, times=1):
    """An instant plus a duration; days and months are those of the zone (N17)."""
    if instant <= PAST // 2 or instant >= FUTURE // 2:
        return instant
    months, days, seconds = read_duration(text)
    months, days, seconds = months * times, days * times, seconds * times
    zone = zone_of(zone_name)
    if not months and (not days or zone == UNKNOWN_ZONE or isinstance(zone, int)):
        return instant + days * DAY + seconds
    local = to_local(instant, zone)
    number, clock = divmod(local, DAY)
    if months:
        year, month, day = civil_from_days(number)
        index = year * 12 + month - 1 + months
        year, month = index // 12, index % 12 + 1
        number = days_from_civil(year, month, min(day, month_days(year, month)))
    return to_instant((number + days) * DAY + clock, zone) + seconds


def seconds_of(text):
    """A duration as seconds, at the least and at the most, for `within`: days of 24 hours (R7.7)."""
    _, days, seconds = read_duration(text)
    years, months = (int(group or 0) for group in _DURATION.match(text).groups()[:2])
    rest = days * DAY + seconds
    return (years * 365 + months * 28) * DAY + rest, (years * 366 + months * 31) * DAY + rest


# ---- the three relations (R2) -----------------------------------------------

def intersects(span, window):
    """Whether what happened meets the window."""
    if span.s0 >= window.c1 or window.o0 >= span.e1:
        return NO
    if span.s1 < window.c0 and window.o1 < span.e0:
        return HALF if span.doubtful or window.doubtful else YES
    return HALF


def within(span, window):
    """Sure if what happened lies in the window, possible if it meets it (S5, W)."""
    if intersects(span, window) == NO:
        return NO
    if span.s0 >= window.o1 and span.e1 <= window.c0:
        return HALF if span.doubtful or window.doubtful else YES
    return HALF


def done_by(span, lo, hi, doubtful=False):
    """Whether it was over by a deadline in [lo, hi]."""
    if span.e0 > hi:
        return NO
    if span.e1 <= lo:
        return HALF if span.doubtful or doubtful else YES
    return HALF


def responds(attack, answer, least, most):
    """Whether the answer came after the attack and within so many seconds; what touches is within."""
    if attack.s0 > answer.s1 or answer.s0 - attack.e1 > most:
        return NO
    if attack.s1 <= answer.s0 and answer.s1 - attack.e0 <= least:
        return HALF if attack.doubtful or answer.doubtful else YES
    return HALF


def before(lo, hi, m0, m1):
    """Whether a moment in [lo, hi] lies at or before one in [m0, m1]."""
    if hi <= m0:
        return YES
    return NO if lo > m1 else HALF
