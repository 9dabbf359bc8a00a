"""What the annotation guidelines say of dates, case by case: spans, values, first and last days."""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract.dates import find

ANCHOR = dt.date(2024, 5, 20)


def surfaces(text, anchor=ANCHOR):
    return [text[m.start : m.end] for m in find(text, anchor)]


@pytest.mark.parametrize(("text", "expected"), [
    ("It was opened in 2012, on 3 May, by Monday, since June.", ["2012", "3 May", "Monday", "June"]),
    ("in the first quarter of 2012", ["the first quarter of 2012"]),
    ("between 2026 and 2029", ["2026 and 2029"]),
    ("in 2019 and 2020", ["2019", "2020"]),
    ("at 4:00 PM on October 31st", ["October 31st"]),
    ("It waited 20 minutes, then two hours, then two days.", ["two days"]),
    ("an annual fee, a monthly report, daily output", []),
    ("5,000 units a year, 40 barrels per day, 3% per annum, twice a month", []),
    ("every year", ["every year"]),
    ("currently, now and recently", ["currently", "now", "recently"]),
    ("in the future, in recent years", ["the future", "recent years"]),
    ("a 51-year-old man, a five-year low", ["51-year-old", "five-year"]),
    ("2019-2021; May 3-5; 2023/24", ["2019-2021", "May 3-5", "2023/24"]),
    ("China’s May sales, the group's 2023 result", ["May", "2023"]),
    ("(May 3, 2024)", ["May 3, 2024"]),
    ("Tel: 010-6512-2024; mail@site2024.com; www.site.com/2024/05/23", []),
    ("up 4.1% year-to-date", []),
], ids=str)  # fmt: skip
def test_spans(text, expected):
    assert surfaces(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Sales rose 4% from a year earlier.", []),
    ("Sales rose 4% year on year and 2% month-on-month.", []),
    ("up 3% from a month earlier", []),
    ("against 6.5% a year ago", ["a year ago"]),
    ("It sold 900 units, against 800 units a year earlier.", ["a year earlier"]),
    ("2% more than in the same period last year", ["the same period last year"]),
], ids=str)  # fmt: skip
def test_basis_or_date(text, expected):
    assert surfaces(text) == expected


@pytest.mark.parametrize(("text", "value"), [
    ("23 May 2024", {"type": "DATE", "value": "2024-05-23", "start": "2024-05-23", "end": "2024-05-23"}),
    ("February 2024", {"type": "DATE", "value": "2024-02", "start": "2024-02-01", "end": "2024-02-29"}),
    ("2023", {"type": "DATE", "value": "2023", "start": "2023-01-01", "end": "2023-12-31"}),
    ("Q2 2023", {"type": "DATE", "value": "2023-Q2", "start": "2023-04-01", "end": "2023-06-30"}),
    ("second half of 2023", {"type": "DATE", "value": "2023-H2", "start": "2023-07-01", "end": "2023-12-31"}),
    ("last week", {"type": "DATE", "value": "2024-W20", "start": "2024-05-13", "end": "2024-05-19"}),
    ("January-April 2024",
     {"type": "DATE", "value": "2024-01/2024-04", "start": "2024-01-01", "end": "2024-04-30"}),
    ("summer 2023", {"type": "DATE", "value": "2023-SU"}),
    ("the 1990s", {"type": "DATE", "value": "199", "start": "1990-01-01", "end": "1999-12-31"}),
    ("the mid-2000s",
     {"type": "DATE", "value": "200", "start": "2000-01-01", "end": "2009-12-31", "mod": "MID"}),
    ("FY2024", {"type": "DATE", "value": "FY2024"}),
    ("financial year 2012-13", {"type": "DATE", "value": "FY2013"}),
    ("the year to March 2024",
     {"type": "DATE", "value": "2023-04/2024-03", "start": "2023-04-01", "end": "2024-03-31"}),
    ("National Day holiday 2023",
     {"type": "DATE", "value": "2023-10-01/2023-10-07", "start": "2023-10-01", "end": "2023-10-07"}),
    ("13 years", {"type": "DURATION", "value": "P13Y"}),
    ("two weeks", {"type": "DURATION", "value": "P2W"}),
    ("about three years", {"type": "DURATION", "value": "P3Y", "mod": "APPROX"}),
    ("nearly two decades", {"type": "DURATION", "value": "P2DE", "mod": "LESS_THAN"}),
    ("more than 30 years", {"type": "DURATION", "value": "P30Y", "mod": "MORE_THAN"}),
    ("up to 180 days", {"type": "DURATION", "value": "P180D", "mod": "EQUAL_OR_LESS"}),
    ("at least six months", {"type": "DURATION", "value": "P6M", "mod": "EQUAL_OR_MORE"}),
    ("early 2024",
     {"type": "DATE", "value": "2024", "start": "2024-01-01", "end": "2024-12-31", "mod": "START"}),
    ("the end of 2025",
     {"type": "DATE", "value": "2025", "start": "2025-01-01", "end": "2025-12-31", "mod": "END"}),
    ("every year", {"type": "SET", "value": "P1Y"}),
    ("each Monday", {"type": "SET", "value": "XXXX-WXX-1"}),
    ("currently", {"type": "DATE", "value": "PRESENT_REF"}),
], ids=str)  # fmt: skip
def test_value(text, value):
    (mention,) = find(text, ANCHOR)
    assert (text[mention.start : mention.end], mention.value) == (text, value)


def test_numeric_order_by_the_other_dates():
    day_first = "Signed on 13/05/2024; due on 05/06/2024."
    month_first = "Signed on 05/13/2024; due on 05/06/2024."
    spelled = "It opened on 9 March 2024 and closes on 05/06/2024."
    assert [m.value["value"] for m in find(day_first, ANCHOR)] == ["2024-05-13", "2024-06-05"]
    assert [m.value["value"] for m in find(month_first, ANCHOR)] == ["2024-05-13", "2024-05-06"]
    assert [m.value["value"] for m in find(spelled, ANCHOR)] == ["2024-03-09", "2024-06-05"]
    assert [m.value["value"] for m in find("05/06/2024", ANCHOR)] == ["2024-05-06"]


@pytest.mark.parametrize("text", ["30 February 2024", "2024-13-01", "31/31/2024", "2024-02-30"])
def test_impossible_days_are_no_days(text):
    assert all(m.value.get("start") != m.value.get("end") for m in find(text, ANCHOR))
