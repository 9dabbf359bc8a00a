"""Calendar arithmetic and the movable holidays."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract.dates import periods as p
from newsextract.dates.holidays import BY_NAME, HOLIDAYS
from newsextract.dates.movable import chinese_new_year, diwali, easter, orthodox_easter
from newsextract.dates.periods import Period, add_months, containing, of_year, within, years_on

DAYS = st.dates(dt.date(200, 1, 1), dt.date(9700, 12, 31))
GRAINS = st.sampled_from([p.DAY, p.WEEK, p.WEEKEND, p.MONTH, p.QUARTER, p.HALF, p.YEAR, p.DECADE, p.CENTURY])


@settings(deadline=None)  # a busy machine is no failure
@given(GRAINS, DAYS)
def test_a_day_lies_in_its_period(grain, day):
    first, last = containing(grain, day).days()
    assert grain == p.WEEKEND or first <= day <= last


@settings(deadline=None)  # a busy machine is no failure
@given(GRAINS, DAYS)
def test_neighbours_touch(grain, day):
    period = containing(grain, day)
    following = period.shift(1).days()
    if following and grain != p.WEEKEND:
        assert following[0] - period.days()[1] == dt.timedelta(days=1)


@pytest.mark.parametrize(("period", "timex", "first", "last"), [
    (of_year(p.MONTH, 2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
    (of_year(p.QUARTER, 2023, 4), "2023-Q4", "2023-10-01", "2023-12-31"),
    (of_year(p.HALF, 2023, 1), "2023-H1", "2023-01-01", "2023-06-30"),
    (of_year(p.WEEK, 2021, 53), "2022-W01", "2022-01-03", "2022-01-09"),
    (of_year(p.WEEK, 2020, 53), "2020-W53", "2020-12-28", "2021-01-03"),
    (Period(p.DECADE, 199), "199", "1990-01-01", "1999-12-31"),
    (Period(p.CENTURY, 19), "19", "1900-01-01", "1999-12-31"),
    (Period(p.YEAR, 842), "0842", "0842-01-01", "0842-12-31"),
])  # fmt: skip
def test_known_periods(period, timex, first, last):
    assert period.timex == timex
    assert tuple(day.isoformat() for day in period.days()) == (first, last)


def test_seasons_have_no_days():
    assert of_year(p.SEASON, 2024, 2).timex == "2024-SU"
    assert of_year(p.SEASON, 2024, 2).days() is None
    assert containing(p.SEASON, dt.date(2024, 1, 15)) == of_year(p.SEASON, 2023, 4)


@pytest.mark.parametrize(("whole", "grain", "number", "timex"), [
    (of_year(p.MONTH, 2024, 5), p.WEEK, 1, "2024-W18"),
    (of_year(p.MONTH, 2024, 5), p.WEEK, -1, "2024-W22"),
    (Period(p.YEAR, 2027), p.WEEK, 3, "2027-W03"),
    (Period(p.YEAR, 2024), p.QUARTER, -1, "2024-Q4"),
    (of_year(p.QUARTER, 2024, 2), p.MONTH, 2, "2024-05"),
    (Period(p.DECADE, 202), p.YEAR, 3, "2022"),
])  # fmt: skip
def test_parts(whole, grain, number, timex):
    assert within(whole, grain, number).timex == timex


@pytest.mark.parametrize(("whole", "grain", "number"), [
    (Period(p.YEAR, 2024), p.QUARTER, 5), (Period(p.YEAR, 2024), p.QUARTER, 0),
    (of_year(p.MONTH, 2024, 2), p.DAY, 30), (of_year(p.MONTH, 2024, 2), p.YEAR, 1),
])  # fmt: skip
def test_no_such_part(whole, grain, number):
    assert within(whole, grain, number) is None


def test_months_and_years_on():
    assert add_months(dt.date(2024, 1, 31), 1) == dt.date(2024, 2, 29)
    assert add_months(dt.date(1, 1, 1), -1) is None
    assert years_on(of_year(p.QUARTER, 2024, 3), -1).timex == "2023-Q3"
    assert years_on(containing(p.DAY, dt.date(2024, 2, 29)), -1).timex == "2023-02-28"
    assert years_on(Period(p.DECADE, 199), 1) is None


# Known from almanacs.
NEW_YEARS = {1966: "01-21", 1985: "02-20", 1996: "02-19", 2000: "02-05", 2004: "01-22", 2007: "02-18",
    2012: "01-23",
             2015: "02-19", 2018: "02-16", 2020: "01-25", 2021: "02-12", 2023: "01-22", 2024: "02-10",
                 2025: "01-29",
             2026: "02-17", 2031: "01-23", 2033: "01-31", 2034: "02-19"}  # fmt: skip


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items())
def test_chinese_new_year(year, day):
    assert chinese_new_year(year).strftime("%m-%d") == day


@pytest.mark.parametrize(("year", "dragon_boat", "mid_autumn"), [
    (2017, "05-30", "10-04"), (2020, "06-25", "10-01"), (2023, "06-22", "09-29"), (2024, "06-10", "09-17"),
    (2025, "05-31", "10-06"), (2026, "06-19", "09-25"),
])  # fmt: skip
def test_lunar_festivals(year, dragon_boat, mid_autumn):
    found = [
        BY_NAME[name].days(year)[0].strftime("%m-%d")
        for name in ("dragon boat festival", "mid-autumn festival")
    ]
    assert found == [dragon_boat, mid_autumn]


@pytest.mark.parametrize(
    ("year", "day"), [(1999, "04-04"), (2000, "04-23"), (2008, "03-23"), (2024, "03-31"), (2038, "04-25")]
)
def test_easter(year, day):
    assert easter(year).strftime("%m-%d") == day


@pytest.mark.parametrize("year", [1901, 1999, 2024, 2099])
def test_every_holiday_has_days_in_its_year(year):
    for holiday in HOLIDAYS:
        first, last = holiday.days(year)
        assert first.year == year
        assert first <= last


@pytest.mark.parametrize(
    ("year", "day"), [(2016, "10-30"), (2019, "10-27"), (2020, "11-14"), (2022, "10-24"), (2024, "10-31")]
)
def test_diwali(year, day):
    assert diwali(year).strftime("%m-%d") == day


@pytest.mark.parametrize(("year", "day"), [(2008, "04-27"), (2019, "04-28"), (2024, "05-05")])
def test_orthodox_easter(year, day):
    assert orthodox_easter(year).strftime("%m-%d") == day
