"""The basis of a change that is told by naming what it is compared with, and what must not give one."""

from __future__ import annotations

import pytest

from newsextract.figures import find

BASES: dict[str, list[str | None]] = {
    # a month, a quarter, a half
    "In July, 900 vans were sold, 3% fewer than in June.": ["mom"],
    "In July, 900 vans were sold, 3% more than the 874 of July 2018.": ["yoy"],
    "January orders came to 300, off 7% from December.": ["mom"],
    "July alone brought 400 units, an advance of 4% on June and of 9% on July 2018.": ["mom", "yoy"],
    "In the third quarter it sold 50 ships, 8% fewer than in the second quarter.": ["qoq"],
    "In the first half of 2019 it built 700 trams, 5% above the weak first half of 2018.": ["yoy"],
    "In the same weeks it sold 8% more than in the same weeks of 2018.": ["yoy"],
    # a year
    "It sold 90,000 tonnes in 2019, 12% more than the 80,400 sold in 2018.": ["yoy"],
    "It handled 12 million tonnes in 2019, up 2% after 11.8 million in 2018.": ["yoy"],
    "In the 2018-19 season it shipped 40% more than the 300,000 tonnes of 2017-18.": ["yoy"],
    # what is compared stands ahead
    "In July output rose. Compared with June, sales inched up 8 percent.": ["mom"],
    "Against 24,000 tonnes for the same period last year this is a fall of 13 per cent.": ["yoy"],
    # a parallel statement of the same sentence carries it
    "Exports fell 5% year on year and imports rose 7%.": ["yoy", "yoy"],
    "It sold 70 (-4% y/y), 50 of them at home (-6%) and 20 abroad (+9%).": ["yoy", "yoy", "yoy"],
    # no basis: another year, a later start, a level's own comparison
    "Sales of 2023 were 30% above those of 2019.": [None],
    "Prices will rise 5% from April.": [None],
    "Imports jumped 38%, and 26% of them were vans, compared with 6% a year ago.": [None, None, None],
    "Sales sank 4% y/y to 70. Exports were higher (+6%).": ["yoy", None],
}


@pytest.mark.parametrize(("text", "bases"), BASES.items(), ids=BASES)
def test_basis_of_a_comparison(text: str, bases: list[str | None]) -> None:
    percents = [mention for mention in find(text) if mention.label == "PERCENT"]
    assert [(mention.value or {}).get("basis") for mention in percents] == bases


CHANGES: dict[str, list[str | None]] = {
    "Demand fell by 15% and capacity by 27%.": ["down", "down"],
    "Demand fell by 16% and in the north by 9%.": ["down", "down"],
    "Revenue climbed 10% to 25 billion won, net profit 38% to 2 billion won.": ["up", "up"],
    "Those to Peru grew 17% to 45 tonnes, those to Chile 12% to 24, and to Cuba 9% to 3.": ["up"] * 3,
    "Peru gained 11%, Chile lost 9% and Bolivia as much as 25%.": ["up", "down", "down"],
    "a plus of 4% after a minus of 2%": ["up", "down"],
    "In the third quarter the decline was only 0.4%.": ["down"],
    "It had a gross margin of -79.1%.": [None],
    "Sales rose 5%, a market share of 20%.": ["up", None],
}


@pytest.mark.parametrize(("text", "changes"), CHANGES.items(), ids=CHANGES)
def test_change_of_a_percentage(text: str, changes: list[str | None]) -> None:
    percents = [mention for mention in find(text) if mention.label == "PERCENT"]
    assert [(mention.value or {}).get("change") for mention in percents] == changes


def test_a_negative_level_keeps_its_sign() -> None:
    assert find("a gross margin of -79.1%")[0].value == {"value": -79.1, "unit": "%"}


@pytest.mark.parametrize(
    ("text", "change"),
    [("The yard will shed 300 jobs.", "down"), ("It added 40 units.", "up"),
     ("Output was a tenth more.", "up"), ("It cut 40 apples.", None),
     ("It wrote down 40 million euros.", None)],
)  # fmt: skip
def test_change_of_a_number(text: str, change: str | None) -> None:
    assert (find(text)[0].value or {}).get("change") == change
