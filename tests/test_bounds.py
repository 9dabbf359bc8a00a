"""Approximators, bounds and range connectors: the tables row by row, and the look-ups around a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.bounds import BOUNDS, CONNECTORS, PARTICLES, Bound, Particle, after, before, connector

ROWS = [(row, phrase, number) for row in BOUNDS for phrase, number in row.examples.items()]


def test_every_row_has_examples() -> None:
    assert all(row.examples for row in (*BOUNDS, *CONNECTORS))


@pytest.mark.parametrize(("row", "phrase", "number"), ROWS, ids=[phrase for _, phrase, _ in ROWS])
def test_row(row: Bound, phrase: str, number: str) -> None:
    at = phrase.rindex(number)
    if row.side == "before":
        assert before(phrase, at) == (0, row.mod, row.name)
    else:
        assert after(phrase, at + len(number)) == (len(phrase), row.mod, row.name)


@pytest.mark.parametrize("row", BOUNDS, ids=lambda row: row.name)
def test_every_surface_is_found(row: Bound) -> None:
    for surface in row.surfaces:
        if row.side == "before":
            gap = "" if surface.endswith("-") else " "
            found = before(f"It sold {surface}{gap}40", len(f"It sold {surface}{gap}"))
            assert found[0] <= len("It sold "), surface
            assert found[2] == row.name, surface
        else:
            gap = "" if surface[0] in "+-" else " "
            assert after(f"40{gap}{surface}.", 2)[2] == row.name, surface


@pytest.mark.parametrize("row", PARTICLES, ids=lambda row: row.surface)
def test_a_particle_belongs_to_its_verb(row: Particle) -> None:
    assert row.examples
    assert row.surface in {surface for bound in BOUNDS for surface in bound.surfaces}
    for text in row.examples:
        start = text.rindex(" ") + 1
        assert before(text, start) == (start, None, "")


def test_an_opening_quote_is_no_part_of_an_approximator() -> None:
    assert before('"More than 40', 11) == (1, "MORE_THAN", "more than")


def test_stacked_approximators_are_taken_together() -> None:
    text = "It needs at least about 40 lorries"
    assert before(text, text.index("40")) == (9, "EQUAL_OR_MORE", "at least")
    text = "It sold just over 40"
    assert before(text, 18) == (8, "MORE_THAN", "more than")


def test_two_bounds_of_one_kind_are_no_stack() -> None:
    text = "It won over more than 40"
    assert before(text, text.index("40")) == (12, "MORE_THAN", "more than")


@pytest.mark.parametrize(
    ("text", "number"),
    [("The 40 lorries", "40"), ("thereabout 40", "40"), ("about\n\n40", "40"), ("roundabout 40", "40")],
)
def test_nothing_before(text: str, number: str) -> None:
    at = text.index(number)
    assert before(text, at) == (at, None, "")


def test_floor_stops_the_search() -> None:
    text = "more than 40"
    assert before(text, 10, floor=6) == (10, None, "")


@pytest.mark.parametrize("text", ["40 plus points", "40 minimum wages", "40+x", "40 or", "40 orders", "40"])
def test_nothing_after(text: str) -> None:
    assert after(text, 2) == (2, None, "")


def test_the_bound_of_the_next_number_is_none_of_this() -> None:
    assert after("5% and up to 90", 2) == (2, None, "")
    assert after("678 or more than 7", 3) == (3, None, "")
    assert after("200 or greater than", 3) == (19, "EQUAL_OR_MORE", "or more")


@pytest.mark.parametrize(
    ("between", "name"),
    [(" to ", "to"), ("-to-", "to"), (" through ", "to"), ("–", "dash"), (" - ", "dash"), (" and ",
     "and after between"),
     (" or ", None), (" to the ", None), ("", None), (" " * 40, None)],
)  # fmt: skip
def test_connector(between: str, name: str | None) -> None:
    row = connector(between)
    assert (row.name if row else None) == name


def test_every_connector_surface_is_found() -> None:
    for row in CONNECTORS:
        assert all(connector(surface) is row for surface in row.surfaces)


@given(st.text(max_size=60), st.integers(0, 60))
def test_look_ups_never_raise_and_stay_inside(text: str, at: int) -> None:
    at = min(at, len(text))
    assert 0 <= before(text, at)[0] <= at
    assert at <= after(text, at)[0] <= len(text)
