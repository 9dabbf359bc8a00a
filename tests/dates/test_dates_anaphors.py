"""What points back at the text, and the tense of a clause: the cases in which several rules meet."""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract.dates import find

ANCHOR = dt.date(2024, 5, 20)  # a Monday


def values(text, anchor=ANCHOR):
    return [m.value["value"] for m in find(text, anchor)]


@pytest.mark.parametrize(("text", "expected"), [
    ("The first quarter saw a loss; the second will be better.", ["2024-Q1", "2024-Q2"]),
    ("The second half will be better than the first.", ["2024-H2", "2024-H1"]),
    ("Sales rose in the first. They fell in the second.", []),
    ("Sales rose 5% in April. March's figure was cut. Permits for the month were up.",
     ["2024-04", "2024-03", "2024-04"]),
    ("Exports fell in April, the longest run since a slump that began in May last year. In the month, "
     "9 ships called.", ["2024-04", "2023-05", "2024-04"]),
    ("It made 9 in 2023. Imports, which began in 2015, rose. That was 7% above the 8 of the previous year.",
     ["2023", "2015", "2022"]),
    ("Net debt rose in the first half of 2023. It was 5.3 in June, after 4.7 a year before.",
     ["2023-H1", "2023-06", "2022-06"]),
    ("In the week ended April 13, stocks rose. The week before, they fell.",
     ["2024-04-07/2024-04-13", "2024-03-31/2024-04-06"]),
    ("In October 2023, exports were 9. In the ten months they were 80.", ["2023-10", "2023-01/2023-10"]),
    ("Inflation was 9.9% in the year to April, after 10.1% the month before.",
     ["2023-05/2024-04", "2024-03"]),
    ("Week 15 of 2024 brought 9, against 8 in the same week of 2023.", ["2024-W15", "2023-W15"]),
    ("In 2005, the plant was shut until the following spring.", ["2005", "2006-SP"]),
    ("It flew 19% in April. Its chairman will leave at the end of the month.", ["2024-04", "2024-05"]),
    ("Prices have risen since the beginning of the month.", ["2024-05"]),
    ("Fiscal 2023 ended in September. In the fourth quarter, it lost money.",
     ["FY2023", "2023-09", "FY2023-Q4"]),
    ("In the fiscal year ended October 31, 2023, it sold 9. In the fourth quarter, it sold 2.",
     ["FY2023", "FY2023-Q4"]),
    ("It applies from today until 31 March.", ["2024-05-20/2025-03-31"]),
    ("It plans to release second-quarter results for fiscal 2026 soon.", ["FY2026-Q2", "FY2026"]),
], ids=str)  # fmt: skip
def test_what_points_back(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("The tax break, introduced six years ago, ends in March.", ["2018", "2025-03"]),
    ("The result should be known by Friday.", ["2024-05-24"]),
    ("Its office is closed on Thursday.", ["2024-05-23"]),
    ("Cuts begin on Friday unless parliament acts.", ["2024-05-24"]),
    ("The ruling of 12 March can be appealed.", ["2024-03-12"]),
    ("It said it could load fully in April.", ["2024-04"]),
    ("Sales were expected to top 9 million in April.", ["2024-04"]),
    ("It should have been ready in March.", ["2024-03"]),
    ("It expects deliveries to fall in the second half, and said so.", ["2024-H2"]),
    ("The outlook was raised to 5 million, after 4 million in the forecast of February.", ["2024-02"]),
    ("April data are due on Friday.", ["2024-04", "2024-05-24"]),
    ("The forecast for the year ending March 31 was kept.", ["2023-04/2024-03"]),
    ("The line was closed until March.", ["2024-03"]),
], ids=str)  # fmt: skip
def test_tense_of_the_clause(text, expected):
    assert values(text) == expected


def test_a_year_that_is_ending_is_the_one_that_runs():
    text = "The forecast for the year ending March 31 was kept."
    assert values(text, dt.date(2024, 1, 20)) == ["2023-04/2024-03"]


@pytest.mark.parametrize("text", [
    "Regulation (EU) 2019/1242 and No 715/2007", "ISO 9001:2015", "Call 0800 2020 1945.",
    "Directive 2014/94/EU",
    "the 2025 Volvo FH", "a variable APR", "Kim Jae-june and Dennis Jul Pedersen", "at 9 August Street",
    "in his early forties", "order no. 2011-14",
])  # fmt: skip
def test_names_and_numbers_that_are_no_dates(text):
    assert values(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("on 9 and 10 June", ["9", "10 June"]),
    ("on June 9 and 10", ["June 9", "10"]),
    ("By 2030 half of its buses will be electric.", ["2030"]),
    ("Test runs began in late March, 16 months late.", ["late March", "16 months"]),
    ("Over the past two years it closed nine.", ["the past two years"]),
    ("from 2003 to 2007 and from 2011 to 2015", ["2003 to 2007", "2011 to 2015"]),
    ("The level of 2019 until 2023 is out of reach.", ["2019", "2023"]),
    ("between Christmas and New Year", ["Christmas and New Year"]),
    ("the years 2020-2024", ["the years 2020-2024"]),
], ids=str)  # fmt: skip
def test_spans(text, expected):
    assert [text[m.start : m.end] for m in find(text, ANCHOR)] == expected
