"""Named holidays and the days they fall on.

Week-long holidays of China are given as the days of leave in the year's State Council notice where it is
regular (1 to 7 October), else as the first eight days from the festival (since 2024) or seven (before).
Movable feasts: Gauss's Easter formula, and the new moons of Meeus, *Astronomical Algorithms*, chapter 49
(mean phase with its largest periodic terms), in China's time zone.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Days = tuple[dt.date, dt.date]
FIRST_YEAR, LAST_YEAR = 1901, 2099
"""The years for which the tables and formulas hold."""


def fixed(month: int, day: int, length: int = 1) -> Callable[[int], Days]:
    """A holiday on the same day every year."""

    def days(year: int) -> Days:
        first = dt.date(year, month, day)
        return first, first + dt.timedelta(days=length - 1)

    return days


def nth_weekday(month: int, weekday: int, number: int, offset: int = 0) -> Callable[[int], Days]:
    """The `number`-th weekday (1 is Monday) of a month, from its end if negative, plus `offset` days."""

    def days(year: int) -> Days:
        if number > 0:
            first = dt.date(year, month, 1)
            day = first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
        else:
            last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
            day = last - dt.timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-number - 1))
        day += dt.timedelta(days=offset)
        return day, day

    return days


def from_easter(offset: int) -> Callable[[int], Days]:
    """A day counted from Western Easter Sunday."""

    def days(year: int) -> Days:
        day = easter(year) + dt.timedelta(days=offset)
        return day, day

    return days


def lunar(month: int, day: int, lengths: Mapping[int, int]) -> Callable[[int], Days]:
    """A day of the Chinese calendar; `lengths` maps the first year of a rule to the days of leave."""

    def days(year: int) -> Days:
        first = chinese_new_year(year) if month == 1 else _lunar_month(year, month)
        first += dt.timedelta(days=day - 1)
        length = max((since, count) for since, count in lengths.items() if since <= year)[1]
        return first, first + dt.timedelta(days=length - 1)

    return days


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


def _lunar_month(year: int, month: int) -> dt.date:
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


def _new_moon(k: int) -> dt.date:
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
    # To China's time zone, less the difference of dynamical and universal time (about a minute).
    return dt.date.fromordinal(math.floor(jde + 0.5 + 8 / 24 - 65 / 86400) - 1721425)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday: the names it goes by (lower case) and, for a year, its first and last day."""

    name: str
    surfaces: tuple[str, ...]
    days: Callable[[int], Days] = field(hash=False)
    examples: Mapping[str, str] = field(hash=False)


HOLIDAYS: tuple[Holiday, ...] = (
    Holiday("new year's day", ("new year's day", "new year’s day"), fixed(1, 1),
        {"New Year's Day 2021": "2021-01-01"}),
    Holiday("new year's eve", ("new year's eve", "new year’s eve"), fixed(12, 31),
            {"New Year's Eve 2021": "2021-12-31"}),
    Holiday("spring festival",
            ("spring festival holiday", "spring festival", "chinese new year holiday", "chinese new year",
             "lunar new year holiday", "lunar new year"),
            lunar(1, 1, {0: 7, 2024: 8}), {"the Spring Festival of 2019": "2019-02-05/2019-02-11"}),
    Holiday("valentine's day", ("valentine's day", "valentine’s day"), fixed(2, 14),
            {"Valentine's Day 2020": "2020-02-14"}),
    Holiday("st. patrick's day", ("st. patrick's day", "st patrick's day", "st. patrick’s day",
        "st patrick’s day"),
            fixed(3, 17), {"St. Patrick's Day 2020": "2020-03-17"}),
    Holiday("women's day", ("international women's day", "international women’s day"), fixed(3, 8),
            {"International Women's Day 2020": "2020-03-08"}),
    Holiday("qingming", ("qingming festival", "tomb-sweeping day", "tomb sweeping day"), fixed(4, 4),
            {"Tomb-Sweeping Day 2022": "2022-04-04"}),
    Holiday("good friday", ("good friday",), from_easter(-2), {"Good Friday 2021": "2021-04-02"}),
    Holiday("easter", ("easter sunday", "easter"), from_easter(0), {"Easter 2021": "2021-04-04"}),
    Holiday("easter monday", ("easter monday",), from_easter(1), {"Easter Monday 2021": "2021-04-05"}),
    Holiday("labour day of may", ("may day holiday", "may day", "international workers' day"), fixed(5, 1),
            {"May Day 2021": "2021-05-01"}),
    Holiday("labour day", ("labour day holiday", "labour day"), fixed(5, 1),
        {"Labour Day 2021": "2021-05-01"}),
    Holiday("labor day", ("labor day weekend", "labor day"), nth_weekday(9, 1, 1),
        {"Labor Day 2021": "2021-09-06"}),
    Holiday("mother's day", ("mother's day", "mother’s day"), nth_weekday(5, 7, 2),
        {"Mother's Day 2021": "2021-05-09"}),
    Holiday("memorial day", ("memorial day",), nth_weekday(5, 1, -1), {"Memorial Day 2021": "2021-05-31"}),
    Holiday("dragon boat festival", ("dragon boat festival",), lunar(5, 5, {0: 1}),
            {"the Dragon Boat Festival of 2021": "2021-06-14"}),
    Holiday("father's day", ("father's day", "father’s day"), nth_weekday(6, 7, 3),
            {"Father's Day 2021": "2021-06-20"}),
    Holiday("juneteenth", ("juneteenth",), fixed(6, 19), {"Juneteenth 2021": "2021-06-19"}),
    Holiday("independence day", ("independence day", "fourth of july"), fixed(7, 4),
            {"Independence Day 2021": "2021-07-04"}),
    Holiday("bastille day", ("bastille day",), fixed(7, 14), {"Bastille Day 2021": "2021-07-14"}),
    Holiday("mid-autumn festival", ("mid-autumn festival", "mid-autumn day"), lunar(8, 15, {0: 1}),
            {"the Mid-Autumn Festival of 2019": "2019-09-13"}),
    Holiday("national day holiday", ("national day golden week", "national day holidays",
        "national day holiday",
                                     "golden week holiday", "golden week"), fixed(10, 1, 7),
            {"the National Day holiday of 2021": "2021-10-01/2021-10-07"}),
    Holiday("national day", ("national day",), fixed(10, 1), {"National Day 2021": "2021-10-01"}),
    Holiday("columbus day", ("columbus day",), nth_weekday(10, 1, 2), {"Columbus Day 2021": "2021-10-11"}),
    Holiday("halloween", ("halloween",), fixed(10, 31), {"Halloween 2021": "2021-10-31"}),
    Holiday("singles' day", ("singles' day", "singles’ day", "singles day", "double eleven"), fixed(11, 11),
            {"Singles' Day 2021": "2021-11-11"}),
    Holiday("veterans day", ("veterans day", "veterans' day", "armistice day"), fixed(11, 11),
            {"Veterans Day 2021": "2021-11-11"}),
    Holiday("election day", ("election day",), nth_weekday(11, 1, 1, 1), {"Election Day 2020": "2020-11-03"}),
    Holiday("thanksgiving", ("thanksgiving day", "thanksgiving"), nth_weekday(11, 4, 4),
            {"Thanksgiving 2021": "2021-11-25"}),
    Holiday("black friday", ("black friday",), nth_weekday(11, 4, 4, 1), {"Black Friday 2021": "2021-11-26"}),
    Holiday("cyber monday", ("cyber monday",), nth_weekday(11, 4, 4, 4), {"Cyber Monday 2021": "2021-11-29"}),
    Holiday("christmas eve", ("christmas eve",), fixed(12, 24), {"Christmas Eve 2021": "2021-12-24"}),
    Holiday("christmas", ("christmas day", "christmas"), fixed(12, 25), {"Christmas 2021": "2021-12-25"}),
    Holiday("boxing day", ("boxing day",), fixed(12, 26), {"Boxing Day 2021": "2021-12-26"}),
)  # fmt: skip

BY_SURFACE: Mapping[str, Holiday] = {surface: row for row in HOLIDAYS for surface in row.surfaces}
BY_NAME: Mapping[str, Holiday] = {row.name: row for row in HOLIDAYS}
