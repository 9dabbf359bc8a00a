"""The numeral grammar: its table row by row, whole numerals, numerals in running text, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import LINEAR, of_text
from newsextract.numerals import Numeral, parse, scaled, scan
from newsextract.numerals.words import NUMBER_WORDS

ROWS = [(row.name, surface, value) for row in NUMBER_WORDS for surface, value in row.examples.items()]


def value_of(surface: str) -> int | float | None:
    numeral = parse(surface)
    return None if numeral is None else numeral.value


def test_every_row_has_examples_with_a_word_of_its_own() -> None:
    for row in NUMBER_WORDS:
        assert row.examples, row.name
        for surface in row.examples:
            assert any(word in surface.lower() for word in row.words), (row.name, surface)


@pytest.mark.parametrize(("name", "surface", "value"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_row(name: str, surface: str, value: float) -> None:
    assert value_of(surface) == value


WHOLE = {
    "1,234,567": 1_234_567, "7,00,000": 700_000, "12,34,567.89": 1_234_567.89, "1 234 567": 1_234_567,
    "1\u00a0234\u202f567": 1_234_567, "12\u2009500": 12_500, "1'234'567": 1_234_567, "1.234.567": 1_234_567,
    "3.2m": 3_200_000, "1.5bn": 1_500_000_000, "4 bn": 4_000_000_000, "120 mln": 120_000_000, "10k": 10_000,
    "2mil": 2_000_000, "6tn": 6_000_000_000_000, "10-million": 10_000_000, "0.07": 0.07, ".5": 0.5,
    "5,6 million": 5_600_000, "3 1/2": 3.5, "21-1/2": 21.5, "3/4": 0.75, "½": 0.5, "3½": 3.5, "⅔": 0.666667,
    "300,000th": 300_000, "1st": 1, "22nd": 22, "10-millionth": 10_000_000, "thirty-second": 32,
    "one hundred and first": 101, "nineteen": 19, "two thousand and ten": 2010, "twelve hundred": 1200,
    "one million two hundred thousand": 1_200_000, "two hundred and two thousand": 202_000,
    "five thousand million": 5_000_000_000, "half-dozen": 6, "a half-million": 500_000,
    "quarter million": 250_000, "three-quarters of a million": 750_000, "a million and a half": 1_500_000,
    "three and one fourth": 3.25, "one and a half": 1.5, "3 million and a quarter": 3_250_000,
    "several hundred thousand": 200_000, "a few thousand": 2000, "2 billions": 2_000_000_000, "two dozen": 24,
    "three lakh crore": 3_000_000_000_000, "412 thousand 608": 412_608, "3 million 250 thousand": 3_250_000,
    "4 million 120 thousand 75": 4_120_075, "6 hundred and 12": 612, "5 thousand 4 hundred and 21": 5421,
    "one billion and a half million": 1_000_500_000, "one in five": 0.2, "3 out of 10": 0.3,
    "one in twenty-five": 0.04, "two in five": 0.4, "2.310,50": 2310.5, "10.42-1/2": 10.425,
    "half-millionth": 500_000,
}  # fmt: skip


@pytest.mark.parametrize(("surface", "value"), WHOLE.items())
def test_whole(surface: str, value: float) -> None:
    assert value_of(surface) == value


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("between one hundred and two hundred", ["one hundred", "two hundred"]),
        ("five million and two million", ["five million", "two million"]),
        ("a third plant", ["third"]),
        ("a third of the plants", ["a third"]),
        ("May 23,2024", ["23", "2024"]),
        ("in 2025 345 123 trucks", ["2025", "345", "123"]),  # columns of a table are no thousands
        ("version 1.2.3 or 10.0.0.1", []),
        ("open 24/7", []),
        ("3 million 2018 models and 2 thousand 30-tonne trucks", ["3 million", "2018", "2 thousand", "30"]),
        ("one in 5 days, 2 in 5 colours", ["one", "5", "2", "5"]),
        ("a half-hour and the other half", ["a half", "half"]),
        ("in 2023 dozens, in Q3 hundreds", ["2023", "dozens", "3", "hundreds"]),
        ("in Q3 640 vans", ["3", "640"]),
        ("won three in four races", ["three", "four"]),
        ("two mills and building a third, cut by a third", ["two", "third", "a third"]),
        ("a million in EUR 1.204.500.", ["a million", "1.204.500"]),
        ("in the last quarter", []),
        ("1" * 25, []),  # no number of any article
        ("J6 with RMB1.2 billion", ["6", "1.2 billion"]),
    ],
)
def test_in_running_text(text: str, surfaces: list[str]) -> None:
    assert [text[n.start : n.end] for n in scan(text)] == surfaces


def test_fields() -> None:
    assert scan("12m") == [Numeral(0, 3, 12_000_000, "digits", 1_000_000, core_end=2, letter=True)]
    assert scan("2025")[0].plain
    assert not scan("2,025")[0].plain
    assert scan("5.5 million")[0].core_end == 3


def test_scaled_is_exact() -> None:
    assert scaled(1.02, 10**6) == 1_020_000
    assert scaled(0.1, 3) == 0.3


@given(st.integers(0, 10**17))
def test_grouped_digits_are_read_back(number: int) -> None:
    assert value_of(f"{number:,}") == number
    assert value_of(str(number)) == number


@given(st.integers(1, 99), st.sampled_from(["thousand", "million", "billion"]))
def test_scale_words_multiply(number: int, scale: str) -> None:
    worth = {"thousand": 10**3, "million": 10**6, "billion": 10**9}[scale]
    assert value_of(f"{number} {scale}") == value_of(f"{number}-{scale}") == number * worth


ATOMS = st.sampled_from([
    "one", "twenty", "hundred", "million", "half", "third", "quarter", "dozens", "several", "a ", "and ",
    "of ", "in ", "out ", "-", " ", "\n", "1,234", "3.5", "½", "1/2", "th", "m", "bn", "point", "millionth",
    "%", "½", "１２", "İ",
])  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(ATOMS, max_size=30).map("".join)))
def test_numerals_are_ordered_disjoint_and_inside(text: str) -> None:
    reached = 0
    for numeral in scan(text):
        assert reached <= numeral.start < numeral.end <= len(text)
        assert not text[numeral.start].isspace()
        assert not text[numeral.end - 1].isspace()
        reached = numeral.end


@pytest.mark.parametrize(
    "unit",
    ["one ", "million ", "1,11,", "1 000 ", "a hundred and ", "1.1.", "two and a half ", "twenty-",
     "tens of ", "3 thousand 4 ", "one in ", "1", " ", "½"],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    assert of_text(scan, unit, 10_000) < LINEAR
