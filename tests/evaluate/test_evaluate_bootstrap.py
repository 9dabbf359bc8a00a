"""Intervals and p-values: against a plain loop over the same draws, and at the ends of their range."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from evaluate_records import BLANK, record
from hypothesis import given
from hypothesis import strategies as st

from newsextract.evaluate import ALL, MACRO, Counts, Report, compare, score
from newsextract.evaluate.bootstrap import Interval, f1, p_values, resampled
from newsextract.records import Record

numbers = st.tuples(*[st.integers(0, 9)] * 4).filter(lambda n: n[0] <= n[1] and n[3] <= n[2])


def places(starts: range) -> list[dict[str, Any]]:
    return [{"start": at, "end": at + 1, "label": "LOC", "text": "x"} for at in starts]


def articles(found: list[int], of: int = 10) -> list[tuple[Record, Record]]:
    """An article for each number: so many of its `of` places are found."""
    return [
        (record(BLANK, places(range(of)), f"a{at}"), record(BLANK, places(range(n)), f"a{at}"))
        for at, n in enumerate(found)
    ]


@given(st.lists(numbers, min_size=1, max_size=5))
def test_f1_is_that_of_counts(rows: list[tuple[int, int, int, int]]) -> None:
    scores = f1(np.array(rows, dtype=float))
    for row, found in zip(rows, scores, strict=True):
        expected = Counts.of(*row).f1
        assert np.isnan(found) if expected is None else found == pytest.approx(expected)


def test_draws_are_sums_of_articles_drawn_with_replacement() -> None:
    one = np.arange(24.0).reshape(3, 2, 4)
    drawn = np.concatenate(list(resampled(one, 120, seed=3)))
    assert drawn.shape == (120, 2, 4)
    possible = {
        tuple((one[i] + one[j] + one[k]).ravel()) for i in range(3) for j in range(3) for k in range(3)
    }
    seen = {tuple(sums.ravel()) for sums in drawn}
    assert seen <= possible
    assert len(seen) == len(possible)
    assert np.array_equal(drawn, np.concatenate(list(resampled(one, 120, seed=3))))


def test_interval_is_that_of_a_plain_loop() -> None:
    found = [3, 9, 5, 10, 0, 7, 8, 8]
    report = score(articles(found), samples=2000, seed=1)
    generator = np.random.default_rng(9)
    plain = []
    for _ in range(2000):
        matched = sum(found[at] for at in generator.integers(len(found), size=len(found)))
        plain.append(2 * matched / (80 + matched))
    low, high = np.percentile(plain, [2.5, 97.5])
    interval = report.intervals["strict", "LOC"]
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=0.02)
    assert interval.low < float(report.f1("strict")) < interval.high  # type: ignore[arg-type]
    assert report.intervals["strict", ALL] == report.intervals["strict", MACRO] == interval


def test_articles_that_are_alike_have_no_width() -> None:
    assert score(articles([5, 5, 5])).intervals["strict", ALL] == Interval(2 / 3, 2 / 3)


@pytest.mark.parametrize(("found", "samples"), [([5], 1000), ([5, 6], 0)])
def test_no_interval_without_articles_or_draws(found: list[int], samples: int) -> None:
    assert score(articles(found), samples=samples).intervals == {}


def reports(before: list[int], after: list[int], seed: int = 0) -> tuple[Report, Report]:
    return score(articles(before), seed=seed), score(articles(after), seed=seed)


def p_value(before: list[int], after: list[int]) -> float | None:
    changes = compare(*reports(before, after)).scores
    return next(change.p_value for change in changes if (change.measure, change.row) == ("strict", ALL))


def test_p_value_tells_steady_from_chance() -> None:
    assert p_value([4] * 12, [4] * 12) == 1
    assert p_value([4, 5] * 6, [7, 8] * 6) == pytest.approx(1 / 1001)
    chance = p_value([4, 8] * 6, [8, 4] * 5 + [8, 5])
    assert chance is not None
    assert chance > 0.5
    assert p_value([4], [9]) is None, "one article says nothing about others"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=6))
def test_p_values_do_not_depend_on_the_order_of_sides(found: list[tuple[int, int]]) -> None:
    sides = [np.array([[(n, 10, n, n)] for n in side], dtype=float) for side in zip(*found, strict=True)]
    forth, back = p_values(*sides, 100, 0), p_values(*reversed(sides), 100, 0)
    assert forth == pytest.approx(back, nan_ok=True)
    assert np.all((forth > 0) & (forth <= 1))


def test_p_values_match_a_plain_loop() -> None:
    before, after = [4, 6, 5, 7, 3, 8], [5, 6, 6, 6, 5, 8]
    sides = [np.array([[(n, 10, n, n)] for n in side], dtype=float) for side in (before, after)]
    generator = np.random.default_rng(4)

    def gain(drawn: list[int]) -> float:
        old, new = (sum(side[at] for at in drawn) for side in (before, after))
        return 2 * new / (60 + new) - 2 * old / (60 + old)

    observed = gain(list(range(6)))
    draws = [gain(list(generator.integers(6, size=6))) for _ in range(4000)]
    plain = sum(abs(draw - observed) >= abs(observed) - 1e-12 for draw in draws) / 4000
    assert p_values(*sides, 4000, 0)[0] == pytest.approx(plain, abs=0.03)
