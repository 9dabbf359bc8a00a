"""Bootstrap over articles: how far a score would move on other articles of the same kind.

Articles are drawn with replacement, as many as there are (Efron 1979): mentions of one article go together,
so they are never drawn apart. Everything is deterministic under its seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = "NDArray[np.float64]"

SAMPLES = 1000
SEED = 0
_COVERAGE = 95
# Resamples that are multiplied out at once: enough for speed, few enough for memory.
_CHUNK = 50


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 % of the bootstrapped scores, from 0 to 1."""

    low: float
    high: float

    @classmethod
    def of(cls, scores: Array) -> Interval | None:
        """The interval of scores resampled; None where no resample has a score."""
        known = scores[~np.isnan(scores)]
        if not known.size:
            return None
        low, high = np.percentile(known, [(100 - _COVERAGE) / 2, (100 + _COVERAGE) / 2])
        return cls(float(low), float(high))

    def to_list(self) -> list[float]:
        """Low and high, rounded to six decimals."""
        return [round(self.low, 6), round(self.high, 6)]


def f1(sums: Array) -> Array:
    """F1 of the four numbers of Counts on the last axis; NaN where neither side has anything."""
    matched, gold, predicted, matched_predicted = np.moveaxis(sums, -1, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        precision = np.where(predicted > 0, matched_predicted / predicted, 0.0)
        recall = np.where(gold > 0, matched / gold, 0.0)
        score = np.where(precision + recall > 0, 2 * precision * recall / (precision + recall), 0.0)
    return np.where(gold + predicted > 0, score, np.nan)


def resampled(numbers: Array, samples: int, seed: int) -> Iterator[Array]:
    """Sums over `samples` draws of articles, some draws at a time.

    `numbers` has the shape (articles, rows, 4); each array yielded (draws, rows, 4).
    """
    generator = np.random.default_rng(seed)
    articles = len(numbers)
    flat, place = _distinct(numbers.reshape(articles, -1))
    for done in range(0, samples, _CHUNK):
        draws = min(_CHUNK, samples - done)
        weights = np.empty((draws, articles))
        for draw in range(draws):
            weights[draw] = np.bincount(generator.integers(articles, size=articles), minlength=articles)
        yield (weights @ flat)[:, place].reshape(draws, *numbers.shape[1:])


def _distinct(columns: Array) -> tuple[Array, NDArray[np.intp]]:
    """The distinct columns, and which of them each one is: measures share their counts of mentions."""
    first: dict[bytes, int] = {}
    place = [first.setdefault(column.tobytes(), len(first)) for column in columns.T]
    chosen = np.unique(place, return_index=True)[1]
    return np.ascontiguousarray(columns[:, chosen]), np.array(place, dtype=np.intp)


def p_values(one: Array, other: Array, samples: int, seed: int) -> Array:
    """Two-sided p-values of the difference in F1 of each row, by the paired bootstrap.

    Both arrays have the shape (articles, rows, 4), over the same articles. The share of draws in which the
    difference is as far from the one observed as that is from none (Berg-Kirkpatrick et al., EMNLP 2012),
    with the observation itself counted as a draw, so that no p-value is 0. NaN where a side has no score, and
    with fewer than two articles.
    """
    observed = f1(other.sum(axis=0)) - f1(one.sum(axis=0))
    if len(one) < 2 or not samples:
        return np.full_like(observed, np.nan)
    rows = one.shape[1]
    extreme = np.ones(rows)
    for sums in resampled(np.concatenate([one, other], axis=1), samples, seed):
        scores = f1(sums)
        moved = np.abs(scores[:, rows:] - scores[:, :rows] - observed)
        # A draw without such mentions (NaN) says nothing, so it may not count as evidence.
        extreme += (~(moved < np.abs(observed) - 1e-12)).sum(axis=0)
    return np.where(np.isnan(observed), np.nan, extreme / (samples + 1))
