"""Named holidays and the days they fall on.

Week-long holidays of China are given as the days of leave in the year's State Council notice where it is
regular (1 to 7 October), else as the first eight days from the festival (since 2024) or seven (before).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from newsextract.dates.movable import (
    Days,
    chinese_new_year,
    diwali,
    easter,
    islamic_month,
    lunar_month,
    navratri,
    orthodox_easter,
)

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


def span_from_easter(first: int, last: int) -> Callable[[int], Days]:
    """From one day to another, both counted from Western Easter Sunday."""

    def days(year: int) -> Days:
        sunday = easter(year)
        return sunday + dt.timedelta(days=first), sunday + dt.timedelta(days=last)

    return days


def lunar(
    month: int, day: int, lengths: Mapping[int, int], offset: int = 0, least: int = 1
) -> Callable[[int], Days]:
    """A day of the Chinese calendar; `lengths` maps the first year of a rule to the days of leave.

    `offset`: the leave begins so many days later; it lasts `least` days at least.
    """

    def days(year: int) -> Days:
        first = chinese_new_year(year) if month == 1 else lunar_month(year, month)
        first += dt.timedelta(days=day - 1 + offset)
        length = max(least, max((since, count) for since, count in lengths.items() if since <= year)[1])
        return first, first + dt.timedelta(days=length - 1)

    return days


def from_orthodox_easter(offset: int) -> Callable[[int], Days]:
    """A day counted from eastern Easter Sunday."""

    def days(year: int) -> Days:
        day = orthodox_easter(year) + dt.timedelta(days=offset)
        return day, day

    return days


def from_moon(first: Callable[[int], dt.date], offset: int = 0, length: int = 1) -> Callable[[int], Days]:
    """Some days from a festival that follows the moon."""

    def days(year: int) -> Days:
        day = first(year) + dt.timedelta(days=offset)
        return day, day + dt.timedelta(days=length - 1)

    return days


def islamic(month: int, length: int, kept: Mapping[int, int], day: int = 1) -> Callable[[int], Days]:
    """A festival of the Islamic calendar; `kept` maps years to the month and day (`410`) of its beginning."""

    def days(year: int) -> Days:
        first = islamic_month(year, month) + dt.timedelta(days=day - 1)
        if year in kept:
            first = dt.date(year, *divmod(kept[year], 100))
        elif first.year > year:
            first = dt.date(year, 12, 31)
        return first, first + dt.timedelta(days=length - 1)

    return days


# As kept in Turkey and the Gulf, which may be a day apart.
_EID_AL_FITR = {
    2015: 717,
    2016: 706,
    2017: 625,
    2018: 615,
    2019: 604,
    2020: 524,
    2021: 513,
    2022: 502,
    2023: 421,
    2024: 410,
    2025: 330,
    2026: 320,
    2027: 309,
}
_EID_AL_ADHA = {
    2015: 924,
    2016: 912,
    2017: 901,
    2018: 821,
    2019: 811,
    2020: 731,
    2021: 720,
    2022: 709,
    2023: 628,
    2024: 616,
    2025: 606,
    2026: 527,
    2027: 516,
}


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday: the names it goes by (lower case) and, for a year, its first and last day."""

    name: str
    surfaces: tuple[str, ...]
    days: Callable[[int], Days] = field(hash=False)
    examples: Mapping[str, str] = field(hash=False)


HOLIDAYS: tuple[Holiday, ...] = (
    Holiday("new year's day", ("new year's day", "new year’s day", "new year"), fixed(1, 1),
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
    Holiday("juneteenth", ("juneteenth", "jubilee day"), fixed(6, 19), {"Juneteenth 2021": "2021-06-19"}),
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
    Holiday("epiphany", ("epiphany", "three kings day"), fixed(1, 6), {"Epiphany 2021": "2021-01-06"}),
    Holiday("martin luther king day", ("martin luther king jr. day", "martin luther king jr day",
            "martin luther king day", "mlk day"), nth_weekday(1, 1, 3),
            {"Martin Luther King Day 2021": "2021-01-18"}),
    Holiday("inauguration day", ("inauguration day",), fixed(1, 20), {"Inauguration Day 2021": "2021-01-20"}),
    Holiday("australia day", ("australia day",), fixed(1, 26), {"Australia Day 2021": "2021-01-26"}),
    Holiday("presidents' day", ("presidents' day", "presidents’ day", "presidents day"), nth_weekday(2, 1, 3),
            {"Presidents' Day 2021": "2021-02-15"}),
    Holiday("lantern festival", ("lantern festival",), lunar(1, 15, {0: 1}),
            {"the Lantern Festival of 2019": "2019-02-19"}),
    Holiday("shrove tuesday", ("shrove tuesday", "mardi gras"), from_easter(-47),
            {"Shrove Tuesday 2021": "2021-02-16"}),
    Holiday("ash wednesday", ("ash wednesday",), from_easter(-46), {"Ash Wednesday 2021": "2021-02-17"}),
    Holiday("palm sunday", ("palm sunday",), from_easter(-7), {"Palm Sunday 2021": "2021-03-28"}),
    Holiday("maundy thursday", ("maundy thursday",), from_easter(-3), {"Maundy Thursday 2021": "2021-04-01"}),
    Holiday("holy week", ("holy week",), span_from_easter(-7, -1),
            {"Holy Week 2021": "2021-03-28/2021-04-03"}),
    Holiday("orthodox easter", ("orthodox easter", "orthodox christian easter"), from_orthodox_easter(0),
            {"Orthodox Easter 2021": "2021-05-02"}),
    Holiday("april fools' day", ("april fools' day", "april fools’ day", "april fool's day"), fixed(4, 1),
            {"April Fools' Day 2021": "2021-04-01"}),
    Holiday("tax day", ("tax day",), fixed(4, 15), {"Tax Day 2024": "2024-04-15"}),
    Holiday("earth day", ("earth day",), fixed(4, 22), {"Earth Day 2021": "2021-04-22"}),
    Holiday("anzac day", ("anzac day",), fixed(4, 25), {"Anzac Day 2021": "2021-04-25"}),
    Holiday("king's day", ("king's day", "king’s day"), fixed(4, 27), {"King's Day 2021": "2021-04-27"}),
    Holiday("cinco de mayo", ("cinco de mayo",), fixed(5, 5), {"Cinco de Mayo 2021": "2021-05-05"}),
    Holiday("victory day", ("victory day",), fixed(5, 9), {"Victory Day 2021": "2021-05-09"}),
    Holiday("ascension day", ("ascension day",), from_easter(39), {"Ascension Day 2021": "2021-05-13"}),
    Holiday("whit sunday", ("whit sunday", "pentecost sunday", "pentecost"), from_easter(49),
            {"Pentecost 2021": "2021-05-23"}),
    Holiday("whit monday", ("whit monday", "pentecost monday"), from_easter(50),
            {"Whit Monday 2021": "2021-05-24"}),
    Holiday("corpus christi", ("feast of corpus christi", "corpus christi day"), from_easter(60),
            {"the Feast of Corpus Christi 2021": "2021-06-03"}),
    Holiday("russia day", ("russia day",), fixed(6, 12), {"Russia Day 2021": "2021-06-12"}),
    Holiday("canada day", ("canada day",), fixed(7, 1), {"Canada Day 2021": "2021-07-01"}),
    Holiday("assumption", ("assumption day", "feast of the assumption", "ferragosto"), fixed(8, 15),
            {"Ferragosto 2021": "2021-08-15"}),
    Holiday("ramadan", ("holy month of ramadan", "ramadan"), islamic(9, 30, {}),
            {"Ramadan 2024": "2024-03-11/2024-04-09"}),
    Holiday("eid al-fitr", ("eid al-fitr", "eid ul-fitr", "eid-ul-fitr", "ramazan bayram"),
            islamic(10, 3, _EID_AL_FITR), {"Eid al-Fitr 2024": "2024-04-10/2024-04-12"}),
    Holiday("eid al-adha", ("eid al-adha", "eid ul-adha", "eid-ul-adha", "kurban bayram"),
            islamic(12, 4, _EID_AL_ADHA, 10), {"Eid al-Adha 2024": "2024-06-16/2024-06-19"}),
    Holiday("chuseok", ("chuseok holiday", "chuseok"), lunar(8, 15, {0: 1}, -1, 3),
            {"Chuseok 2023": "2023-09-28/2023-09-30"}),
    Holiday("seollal", ("seollal holiday", "seollal"), lunar(1, 1, {0: 1}, -1, 3),
            {"Seollal 2023": "2023-01-21/2023-01-23"}),
    Holiday("tet", ("tet holiday", "lunar new year festival"), lunar(1, 1, {0: 7}),
            {"the Tet holiday of 2019": "2019-02-05/2019-02-11"}),
    Holiday("songkran", ("songkran festival", "songkran"), fixed(4, 13, 3),
            {"Songkran 2021": "2021-04-13/2021-04-15"}),
    Holiday("gandhi jayanti", ("gandhi jayanti",), fixed(10, 2), {"Gandhi Jayanti 2021": "2021-10-02"}),
    Holiday("german unity", ("day of german unity", "german unity day"), fixed(10, 3),
            {"German Unity Day 2021": "2021-10-03"}),
    Holiday("navratri", ("navratri", "navaratri"), from_moon(navratri, 0, 9),
            {"Navratri 2023": "2023-10-15/2023-10-23"}),
    Holiday("dhanteras", ("dhanteras",), from_moon(diwali, -2), {"Dhanteras 2023": "2023-11-10"}),
    Holiday("diwali", ("diwali", "deepavali"), from_moon(diwali, -2, 5),
            {"Diwali 2023": "2023-11-10/2023-11-14"}),
    Holiday("all saints' day", ("all saints' day", "all saints’ day"), fixed(11, 1),
            {"All Saints' Day 2021": "2021-11-01"}),
    Holiday("remembrance day", ("remembrance day",), fixed(11, 11), {"Remembrance Day 2021": "2021-11-11"}),
    Holiday("giving tuesday", ("giving tuesday",), nth_weekday(11, 4, 4, 5),
            {"Giving Tuesday 2021": "2021-11-30"}),
    Holiday("boxing day", ("boxing day",), fixed(12, 26), {"Boxing Day 2021": "2021-12-26"}),
)  # fmt: skip

BY_SURFACE: Mapping[str, Holiday] = {surface: row for row in HOLIDAYS for surface in row.surfaces}
BY_NAME: Mapping[str, Holiday] = {row.name: row for row in HOLIDAYS}
