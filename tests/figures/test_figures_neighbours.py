"""Every figure survives its neighbours: a grid of ordinary sentences, with what stands left and right of it.

A count before `last year` once vanished as a span of days, and a number after a month as a day; pairs such as
these are found by trying all of them.
"""

from __future__ import annotations

import datetime as dt

import pytest

from newsextract import dates
from newsextract.figures import find

ANCHOR = dt.date(2024, 6, 15)
FIGURES = (
    "4,210", "640", "two hundred and six", "nearly 900", "2.4 million", "640 units", "$4.2 billion",
    "EUR 38m", "7.5%", "+8.8%", "30,000+", "dozens",
)  # fmt: skip
LEFT = (
    "Sales came to {}", "On 5 May {}", "In 2023 {}", "Last year {}", "In Q3 {}", "On Monday {}", "Oslo's {}",
    "In Norway {}", 'She said: "{}', "The line ({}", "Total:\n{}", "• {}", "Sales rose {}", "5% and {}",
    "3,200 vans and {}", "As of June 30, 2024, {}", "From 2020 to 2023 {}", "It ran at {}",
)  # fmt: skip
RIGHT = (
    "{}.", "{} last year.", "{} next month.", "{} in March.", "{} a year earlier.", "{} (2023: 4,100).",
    "{} and 3,000.", "{}\nNext line here", "{} a month.", "{} of them.", "{} two years ago.", "{} in Q2.",
    "{} over 12 months.", "{} year-on-year.", "{}—a record.", "{}” there.",
)  # fmt: skip
PAIRS = (
    "It was {} and {}, they said.", "It was {} ({}), they said.", "It was {} against {}, they said.",
    "It was {}, up from {}, they said.", "It rose by {} to {}, they said.", "It was {}\n{}, they said.",
    "It was {} - {}, they said.", "It was {}. {} was too much.", "It was {} last year and {} now.",
)  # fmt: skip


def covered(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` lies in one figure, in a text whose dates were found before."""
    days = [(mention.start, mention.end) for mention in dates.find(text, ANCHOR)]
    return any(m.start <= start and m.end >= end for m in find(text, days))


@pytest.mark.parametrize("left", LEFT)
def test_a_figure_survives_its_neighbours(left: str) -> None:
    lost = []
    for figure in FIGURES:
        for right in RIGHT:
            text = left.format(right.format(figure))
            start = len(left) - 2
            if not covered(text, start, start + len(figure)):
                lost.append(text)
    assert lost == []


@pytest.mark.parametrize("pair", PAIRS)
def test_two_figures_survive_each_other(pair: str) -> None:
    lost = []
    for one in FIGURES:
        for other in FIGURES:
            text = pair.format(one, other)
            start = pair.index("{}")
            second = pair.rindex("{}") - 2 + len(one)
            if not covered(text, start, start + len(one)) or not covered(text, second, second + len(other)):
                lost.append(text)
    assert lost == []
