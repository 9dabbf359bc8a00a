"""What the surroundings say: tense, the sentence's own period, the year it opens with."""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract.dates import find

ANCHOR = dt.date(2024, 5, 20)  # a Monday


def values(text, anchor=ANCHOR):
    return [m.value["value"] for m in find(text, anchor)]


@pytest.mark.parametrize(("text", "expected"), [
    ("It sold more in May.", "2024-05"),
    ("It sold more in June.", "2023-06"),
    ("It will sell more in June.", "2024-06"),
    ("Output is scheduled to begin in March.", "2025-03"),
    ("December sales fell.", "2023-12"),
    ("The firm said on Friday that it had sold more.", "2024-05-17"),
    ("The firm will publish results on Friday.", "2024-05-24"),
    ("The plant was opened on 3 June.", "2024-06-03"),
    ("The plant was opened on 3 November.", "2023-11-03"),
    ("The firm said it will open the plant in April.", "2025-04"),
    ("The firm said in April it will open the plant.", "2024-04"),
    ("It expects a loss for the first quarter.", "2024-Q1"),
    ("In the second half, output rose.", "2023-H2"),
], ids=str)  # fmt: skip
def test_tense(text, expected):
    assert values(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("In Q1 2024 it made 90 units. A year earlier, it made 80 units.", ["2024-Q1", "2023-Q1"]),
    ("In March 2024, exports were 40 units against 30 units a year earlier.", ["2024-03", "2023-03"]),
    ("Exports reached 9 units in March, and 7 in the same month last year.", ["2024-03", "2023-03"]),
    ("In the first quarter of 2024 it lost money. In the quarter, sales fell.", ["2024-Q1", "2024-Q1"]),
    ("In 2015, the maker opened a plant, and in June it shut another.", ["2015", "2015-06"]),
    ("Founded in June 1998, it moved later that year.", ["1998-06", "1998"]),
    ("It was listed on 3 March 2011. The following year it bought a rival.", ["2011-03-03", "2012"]),
    ("Sales in May and June 2023 fell.", ["2023-05", "2023-06"]),
    ("The plan was made in March 2022. Three months later, it was dropped.", ["2022-03", "2022-06"]),
], ids=str)  # fmt: skip
def test_period_of_the_text(text, expected):
    assert values(text) == expected


def test_the_year_is_still_last_year_in_a_january_report():
    text = "Sales in 2023 were flat. Prices fell at the beginning of the year."
    assert values(text, dt.date(2024, 1, 12)) == ["2023", "2023"]


@pytest.mark.parametrize(("text", "day", "expected"), [
    ("two winters ago", (2024, 5, 5), "2022-WI"), ("two winters ago", (2024, 1, 5), "2021-WI"),
    ("two summers ago", (2024, 11, 5), "2023-SU"), ("two summers ago", (2024, 7, 5), "2022-SU"),
    ("three summers from now", (2024, 7, 5), "2027-SU"), ("90,000 winters ago", (2024, 5, 5), "PAST_REF"),
    ("the year-ago fortnight", (2024, 5, 5), "PAST_REF"),
], ids=str)  # fmt: skip
def test_seasons_and_fortnights_counted_from_publication(text, day, expected):
    assert values(text, dt.date(*day)) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("last year", "PAST_REF"), ("this month", "PRESENT_REF"), ("next week", "FUTURE_REF"),
    ("two years ago", "PAST_REF"), ("in May", "XXXX-05"), ("on 3 May", "XXXX-05-03"), ("Q3", "XXXX-Q3"),
    ("on Friday", "XXXX-WXX-5"), ("May 2023", "2023-05"), ("the first four months", "XXXX-01/XXXX-04"),
], ids=str)  # fmt: skip
def test_without_anchor(text, expected):
    (mention,) = find(text, None)
    assert mention.value["value"] == expected
    assert mention.value.get("start") is None or expected == "2023-05"


def test_why_names_what_settled_the_value():
    assert find("It will open in June.", ANCHOR)[0].why == ("future by 'will'",)
    assert find("early last year", ANCHOR)[0].why == ("modifier: early", "from the publication date")
    assert find("Q3", None)[0].why == ("no publication date",)


@pytest.mark.parametrize("year", [1, 999, 9001, 9999])
def test_an_impossible_anchor_is_none(year):
    assert values("last year", dt.date(year, 1, 1)) == ["PAST_REF"]


@pytest.mark.parametrize(("text", "expected"), [
    ("The fiscal year ends in March. In the fiscal first quarter, sales rose.", "FY2024-Q1 2023-04-01"),
    ("In the fourth quarter ended October 29, 2023, it lost money.", "FY2023-Q4 2023-08-01"),
    ("The fourth quarter ended October 29, 2023 was bad. In the quarter ended January 28, 2024, sales fell.",
     "FY2024-Q1 2023-11-01"),
    ("It earned 9 lakh rupees in FY24. Profit rose in Q3.", "FY2024-Q3 2023-10-01"),
    ("In fiscal 2023 (ending March 2024) it sold 9 trucks. In the year, it cut jobs.", "FY2024 2023-04-01"),
    ("In FY2023 it sold 9 trucks, after 8 in the year before.", "FY2022"),
    ("In the fiscal year ended March 31, 2024, it sold 9 trucks, 8 a year earlier.", "FY2023 2022-04-01"),
    ("The fiscal year ends in June. In the first nine months of FY24, it sold 9.",
     "2023-07/2024-03 2023-07-01"),
    ("The financial year 2022-23 was good; in 2023-24 sales fell.", "FY2024"),
    ("The fiscal year ends in March. It will invest more this fiscal.", "FY2025 2024-04-01"),
], ids=str)  # fmt: skip
def test_fiscal_year_by_its_end(text, expected):
    value = find(text, ANCHOR)[-1].value
    assert " ".join(filter(None, (value["value"], value.get("start")))) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("In Q1 2024 it made 9, against 8 in Q1 2023. In the quarter, costs fell.", "2024-Q1"),
    ("In March 2024 it made 9, the most since May 2019. Prices rose in the month.", "2024-03"),
    ("From January to April it made 9. Of these, 4 were sold in the four months.", "2024-01/2024-04"),
    ("Output in 2023 was 9, after 8 in 2022. Exports fell from 7 in the previous year.", "2022"),
], ids=str)  # fmt: skip
def test_a_period_of_comparison_is_no_frame(text, expected):
    assert values(text)[-1] == expected


@pytest.mark.parametrize(("text", "anchor", "expected"), [
    ("08/04/2022 Orders fell.", dt.date(2022, 4, 8), "2022-04-08"),
    ("08/04/2022 Orders fell.", dt.date(2022, 8, 4), "2022-08-04"),
], ids=str)  # fmt: skip
def test_a_date_line_tells_the_order_of_day_and_month(text, anchor, expected):
    assert values(text, anchor) == [expected]


@pytest.mark.xfail(strict=True, reason="a range across a verb is two dates")
def test_split_range():
    text = "Sales rose from May, and kept rising, to July 2023."
    assert values(text) == ["2023-05/2023-07"]


@pytest.mark.xfail(strict=True, reason="the tense is the nearest cue's, not the governing verb's")
def test_participle_before_a_planned_date():
    assert values("He announced a plant owned by the state for October.") == ["2024-10"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Sales fell in the six months before May 2023.", ["P6M", "2023-05"]),
    ("The deal runs for five years from 2019.", ["P5Y", "2019"]),
    ("It met on Thursday, two days after May 3.", ["2024-05-05"]),
    ("It opened last Friday in Lagos.", ["2024-05-17"]),
    ("The ship sailed Monday - May 3 was the last call.", ["2024-05-20", "2024-05-03"]),
    ("The plant is open on the 19th of every month.", ["XXXX-XX-19"]),
], ids=str)  # fmt: skip
def test_amounts_that_last_and_days_beside(text, expected):
    assert values(text) == expected
