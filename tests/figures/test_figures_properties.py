"""What holds for the figures of any text: no error, spans in order and inside, values of the right shape."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import LINEAR, of_text
from newsextract.figures import find

WORDS = [
    "1", "12", "2025", "3.5", "1,234", "7,00,000", "½", "1/2", "300th", "10-15", "6x4", "J6", "one",
    "twenty", "hundred", "million", "half", "third", "dozens", "a", "of", "and", "to", "between", "from",
    "up", "rose", "fell", "by", "about", "more", "than", "in", "May", "on", "2018", "%", "per", "cent", "$",
    "€", "RMB", "yuan", "Rs", "km", "km/h", "tonnes", "units", "barrels", "day", "m", "(", ")", ",", ".",
    ";", "\n", "\n\n", "-", "+", "–", "No.", "year-on-year", "y/y", "respectively", "trucks", "Scania", "R",
    "İ", "１", "\x00",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
KEYS = {"value", "low", "high", "unit", "item", "mod", "change", "basis"}


@settings(max_examples=200)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=4))
def test_figures_of_any_text(text: str, blocked: list[tuple[int, int]]) -> None:
    reached = 0
    for mention in find(text, blocked):
        assert reached <= mention.start < mention.end <= len(text)
        reached = mention.end
        surface = text[mention.start : mention.end]
        assert surface == surface.strip()
        value = mention.value
        assert value is not None
        assert set(value) <= KEYS
        assert ("value" in value) != ("low" in value)
        assert "high" not in value or float(value["low"]) < float(value["high"])
        assert mention.label != "PERCENT" or value["unit"] in ("%", "pp", "bp")
        assert mention.label != "MONEY" or len(str(value["unit"])) == 3
        assert "basis" not in value or "change" in value
        assert mention.rule


@given(TEXTS)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert find(text) == find(text)


@pytest.mark.parametrize(
    "unit",
    ["1 ", "up 5% ", "from 5 to 7 ", "1 million and ", "$1 ", "rose by ", "5% and ", "12 trucks of ", "5-",
     "(5) ", "about more than up to at least ", "No. 1 ", "year-on-year ", "1-2-3-", "5% y/y, ",
     "a quarter of ", "1,", "x", "7% than in May ", "5% over 2018 and ", "Peru 140.2 +11.8%\n", "from "],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    assert of_text(find, unit, 2_000) < LINEAR
