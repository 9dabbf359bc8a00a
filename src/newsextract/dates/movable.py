"""Feasts that move: days counted from Easter, from the new moons of China and India, from Islam's months.

Western Easter by the anonymous Gregorian computus, eastern by the Julian one (Meeus); new moons by Meeus,
*Astronomical Algorithms*, chapter 49 (mean phase with its largest periodic terms); the Islamic calendar in
its tabular form (30-year cycle, civil epoch), which may be a day off the sighting of the moon.
"""

from __future__ import annotations

import datetime as dt
import math

Days = tuple[dt.date, dt.date]


def easter(year: int) -> dt.date:
    """Western Easter Sunday of a Gregorian year (anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)


def chinese_new_year(year: int) -> dt.date:
    """The day of the second new moon after the winter solstice; the third in 1985, after a leap month."""
    if year == 1985:
        return dt.date(1985, 2, 20)
    first = _new_moon_on_or_after(dt.date(year, 1, 21))
    return first if first <= dt.date(year, 2, 20) else _new_moon_on_or_after(dt.date(year, 1, 20))


def lunar_month(year: int, month: int) -> dt.date:
    """The first day of the Chinese calendar's fifth or eighth month."""
    # Without leap months: the n-th month begins n - 1 lunations on; a festival after a leap month shifts by
    # one.
    start = chinese_new_year(year)
    for _ in range(month - 1):
        start = _new_moon_on_or_after(start + dt.timedelta(days=25))
    expected = {5: (5, 24), 8: (8, 24)}[month]  # no such month begins before these days
    return (
        start
        if (start.month, start.day) >= expected
        else _new_moon_on_or_after(start + dt.timedelta(days=25))
    )


def _new_moon_on_or_after(day: dt.date) -> dt.date:
    k = math.floor((day - dt.date(2000, 1, 6)).days / 29.530588861) - 1
    while True:
        moon = _new_moon(k)
        if moon >= day:
            return moon
        k += 1


def orthodox_easter(year: int) -> dt.date:
    """Eastern Easter Sunday, as a Gregorian date."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


# In days of universal time: an Indian festival is kept on the evening, or from the morning, of its lunar day.
_DIWALI_EVENING = -12.85 / 24
_INDIAN_MORNING = -0.6 / 24


def diwali(year: int) -> dt.date:
    """The evening before the new moon that comes between 17 October and mid November."""
    return _moon_day(_first_moon(dt.date(year, 10, 17)), _DIWALI_EVENING)


def navratri(year: int) -> dt.date:
    """The first of autumn's nine nights: the morning after the new moon before that of Diwali."""
    return _moon_day(_first_moon(dt.date(year, 10, 17)) - 1, _INDIAN_MORNING) + dt.timedelta(days=1)


def islamic_month(year: int, month: int) -> dt.date:
    """The first day of an Islamic month that begins in a Gregorian year; the first of two."""
    hijri = math.floor((year - 622) * 33 / 32) - 1
    while True:
        first = dt.date.fromordinal(
            29 * (month - 1) + month // 2 + (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + 227015
        )
        if first.year >= year:
            return first
        hijri += 1


def _first_moon(day: dt.date) -> int:
    """The number of the first new moon on or after a day of universal time."""
    k = math.floor((day - dt.date(2000, 1, 6)).days / 29.530588861) - 1
    while _moon_day(k, 0.0) < day:
        k += 1
    return k


def _new_moon(k: int) -> dt.date:
    # To China's time zone, less the difference of dynamical and universal time (about a minute).
    return _moon_day(k, 8 / 24 - 65 / 86400)


def _moon_day(k: int, zone: float) -> dt.date:
    """The day of the `k`-th new moon since 2000, `zone` days from universal time."""
    t = k / 1236.85
    jde = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t
    sun = math.radians(2.5534 + 29.10535670 * k)
    moon = math.radians(201.5643 + 385.81693528 * k)
    latitude = math.radians(160.7108 + 390.67050284 * k)
    node = math.radians(124.7746 - 1.56375588 * k)
    jde += (-0.40720 * math.sin(moon) + 0.17241 * math.sin(sun) + 0.01608 * math.sin(2 * moon)
            + 0.01039 * math.sin(2 * latitude) + 0.00739 * math.sin(moon - sun)
            - 0.00514 * math.sin(moon + sun) + 0.00208 * math.sin(2 * sun)
            - 0.00111 * math.sin(moon - 2 * latitude) - 0.00057 * math.sin(moon + 2 * latitude)
            + 0.00056 * math.sin(2 * moon + sun) - 0.00042 * math.sin(3 * moon)
            - 0.00017 * math.sin(node))  # fmt: skip
    return dt.date.fromordinal(math.floor(jde + 0.5 + zone) - 1721425)
