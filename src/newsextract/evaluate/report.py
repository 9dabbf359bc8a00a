"""Score predicted Records against gold: numbers by article, measure and row, and every difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from newsextract.evaluate import bootstrap
from newsextract.evaluate.aligned import Aligned, Case
from newsextract.evaluate.bootstrap import Array, Interval
from newsextract.evaluate.differences import Difference
from newsextract.evaluate.measures import MEASURES, Measure, count_rows
from newsextract.evaluate.scores import ALL, Counts
from newsextract.records import Record

MACRO = "macro"
"""The mean of the F1 of a measure's labels, each weighing the same."""
BY_ARTICLE = "article mean"
"""The mean of the articles' F1 over all labels, each article weighing the same."""

# Every place that a number can stand in, so that reports over the same measures line up.
ROWS = tuple((measure.name, row) for measure in MEASURES for row in (*measure.rows, ALL))
_NOTHING = Counts().numbers
_PLACE = {row: at for at, row in enumerate(ROWS)}


@dataclass(frozen=True)
class Report:
    """The result of scoring.

    `numbers` has the shape (articles, rows, 4), in the order of `ids` and `ROWS`: matched, gold, predicted,
    matched for precision (see `Counts`). `cases` is kept only if asked for, for reports that show text.
    """

    ids: tuple[str, ...]
    measures: tuple[Measure, ...]
    numbers: Array
    differences: list[Difference] = field(default_factory=list)
    confusion: Mapping[tuple[str | None, str | None], int] = field(default_factory=dict)
    cases: tuple[Aligned, ...] = ()
    samples: int = bootstrap.SAMPLES
    seed: int = bootstrap.SEED

    @property
    def articles(self) -> int:
        return len(self.ids)

    @cached_property
    def scores(self) -> dict[str, dict[str, Counts]]:
        """`scores[measure][row]`; rows that neither side has anything for are left out, but for `all`."""
        sums = self.numbers.sum(axis=0)
        found: dict[str, dict[str, Counts]] = {}
        for measure in self.measures:
            rows = {row: Counts.of(*map(float, sums[_PLACE[measure.name, row]])) for row in measure.rows}
            found[measure.name] = {row: counts for row, counts in rows.items() if counts != Counts()}
            found[measure.name][ALL] = Counts.of(*map(float, sums[_PLACE[measure.name, ALL]]))
        return found

    def f1(self, measure: str, row: str = ALL) -> float | None:
        """F1 from 0 to 1 of a row of `scores`, of `macro` or `article mean`; None where it is undefined."""
        if row in (MACRO, BY_ARTICLE):
            return _mean(bootstrap.f1(self._means_of(measure, row)))
        counts = self.scores[measure].get(row)
        return None if counts is None else counts.f1

    def _means_of(self, measure: str, row: str) -> Array:
        if row == BY_ARTICLE:
            numbers: Array = self.numbers[:, _PLACE[measure, ALL]]
            return numbers
        places = [_PLACE[measure, label] for label in self.scores[measure] if label != ALL]
        sums: Array = self.numbers[:, places].sum(axis=0)
        return sums

    def article_f1(self, measure: str, row: str = ALL) -> dict[str, float | None]:
        """F1 of each article, by id."""
        scores = bootstrap.f1(self.numbers[:, _PLACE[measure, row]])
        return {name: None if np.isnan(score) else float(score)
                for name, score in zip(self.ids, scores, strict=True)}  # fmt: skip

    @cached_property
    def intervals(self) -> dict[tuple[str, str], Interval | None]:
        """95 % bootstrap intervals of F1 by (measure, row), `macro` too; none for less than two articles."""
        if self.articles < 2 or not self.samples:
            return {}
        rows = [(measure, row) for measure, found in self.scores.items() for row in found]
        numbers = self.numbers[:, [_PLACE[row] for row in rows]]
        drawn = bootstrap.resampled(numbers, self.samples, self.seed)
        scores = np.concatenate([bootstrap.f1(sums) for sums in drawn])
        found = {row: Interval.of(scores[:, at]) for at, row in enumerate(rows)}
        for measure in self.scores:
            labels = [at for at, row in enumerate(rows) if row[0] == measure and row[1] != ALL]
            found[measure, MACRO] = Interval.of(_means(scores[:, labels]))
        return found

    def subset(self, ids: Iterable[str]) -> Report:
        """The report over some of the articles: those of `ids` that it has, without confusion and cases."""
        wanted = set(ids)
        chosen = [at for at, name in enumerate(self.ids) if name in wanted]
        return replace(
            self, ids=tuple(self.ids[at] for at in chosen), numbers=self.numbers[chosen],
            differences=[d for d in self.differences if d.article in wanted], confusion={}, cases=(),
        )  # fmt: skip

    def to_dict(self) -> dict[str, Any]:
        """JSON types, in the order of the tables of measures and labels."""
        confusion = [
            {"gold": gold, "predicted": predicted, "mentions": count}
            for (gold, predicted), count in sorted(self.confusion.items(), key=lambda item: str(item[0]))
        ]
        by_measure = {measure.name: self.article_f1(measure.name) for measure in self.measures}
        return {
            "articles": self.articles,
            "measures": self.scores_dict(),
            "per_article": {
                name: {measure: _rounded(scores[name]) for measure, scores in by_measure.items()}
                for name in self.ids
            },
            "confusion": confusion,
            "differences": [difference.to_dict() for difference in self.differences],
        }

    def scores_dict(self) -> dict[str, Any]:
        """Scores by measure and row in JSON types; `macro` and `article mean` among the rows."""
        return {measure.name: self._measure_dict(measure.name) for measure in self.measures}

    def _measure_dict(self, measure: str) -> dict[str, Any]:
        rows: dict[str, dict[str, Any]] = {
            row: counts.to_dict() for row, counts in self.scores[measure].items()
        }
        if len(rows) > 1:
            rows[MACRO] = {"f1": _rounded(self.f1(measure, MACRO))}
        rows[BY_ARTICLE] = {"f1": _rounded(self.f1(measure, BY_ARTICLE))}
        for row, found in rows.items():
            interval = self.intervals.get((measure, row))
            if interval is not None:
                found["interval"] = interval.to_list()
        return rows


def score(
    pairs: Iterable[tuple[Record, Record] | Case],
    *,
    measures: Sequence[Measure] = MEASURES,
    keep_differences: bool = True,
    keep_cases: bool = False,
    samples: int = bootstrap.SAMPLES,
    seed: int = bootstrap.SEED,
) -> Report:
    """Compare (gold, predicted) Records of the same articles, one after the other.

    `keep_cases` keeps both Records and the text of every article in the report. Without it and
    `keep_differences`, memory grows by the numbers of an article alone. `samples` resamples, 0 for none,
    drawn under `seed`, give the intervals.
    """
    ids: list[str] = []
    numbers: list[Array] = []
    differences: list[Difference] = []
    confusion: Counter[tuple[str | None, str | None]] = Counter()
    cases: list[Aligned] = []
    for pair in pairs:
        case = Aligned(Case(*pair))
        ids.append(case.case.gold.id)
        numbers.append(_numbers(case, measures))
        confusion.update(_confused(case))
        if keep_differences:
            differences += case.differences
        if keep_cases:
            cases.append(case)
    stacked = np.stack(numbers) if numbers else np.zeros((0, len(ROWS), 4))
    return Report(tuple(ids), tuple(measures), stacked, differences, confusion, tuple(cases), samples, seed)


def _numbers(case: Aligned, measures: Iterable[Measure]) -> Array:
    found = [_NOTHING] * len(ROWS)
    for measure in measures:
        for row, counts in count_rows(measure, case).items():
            found[_PLACE[measure.name, row]] = counts.numbers
    return np.array(found, dtype=np.float64)


def _confused(case: Aligned) -> Iterable[tuple[str | None, str | None]]:
    """Gold label and predicted label of what overlaps, None for nothing."""
    yield from ((pair.gold.label, pair.predicted.label) for pair in case.across.pairs)
    yield from ((entity.label, None) for entity in case.across.missed)
    yield from ((None, entity.label) for entity in case.across.spurious)


def _means(scores: Array) -> Array:
    """The mean of each row's numbers, NaN left out; NaN where nothing is left."""
    known = ~np.isnan(scores)
    counted = known.sum(axis=1)
    with np.errstate(invalid="ignore"):
        means: Array = np.where(counted > 0, np.where(known, scores, 0).sum(axis=1) / counted, np.nan)
    return means


def _mean(scores: Array) -> float | None:
    known = scores[~np.isnan(scores)]
    return float(known.mean()) if known.size else None


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 6)
