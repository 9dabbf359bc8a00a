"""Two sets of predictions against the same gold: what became right, what became wrong, and by how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from newsextract.errors import InputError
from newsextract.evaluate import bootstrap
from newsextract.evaluate.differences import Difference
from newsextract.evaluate.report import ROWS, Report


@dataclass(frozen=True, slots=True)
class Change:
    """A mention whose standing changed, with what was wrong with it on the side where it was wrong."""

    differences: tuple[Difference, ...]

    @property
    def article(self) -> str:
        return self.differences[0].article

    def to_dict(self) -> dict[str, Any]:
        return {"article": self.article, "differences": [d.to_dict() for d in self.differences]}


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """F1 of both sides in one row of a measure, and the p-value of their difference (None: no score)."""

    measure: str
    row: str
    before: float | None
    after: float | None
    p_value: float | None

    @property
    def difference(self) -> float | None:
        return None if self.before is None or self.after is None else self.after - self.before

    def to_dict(self) -> dict[str, Any]:
        numbers = {"before": self.before, "after": self.after, "difference": self.difference,
                   "p_value": self.p_value}  # fmt: skip
        return {
            "measure": self.measure,
            "label": self.row,
            **{name: None if number is None else round(number, 6) for name, number in numbers.items()},
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """What `compare` found: changes of mentions in text order, and of scores in the tables' order.

    `still_wrong` counts the mentions that are wrong on both sides, though perhaps in another way.
    """

    articles: int
    became_right: list[Change]
    became_wrong: list[Change]
    still_wrong: int
    scores: list[ScoreChange]

    def to_dict(self) -> dict[str, Any]:
        """JSON types."""
        return {
            "articles": self.articles,
            "scores": [change.to_dict() for change in self.scores],
            "became_right": [change.to_dict() for change in self.became_right],
            "became_wrong": [change.to_dict() for change in self.became_wrong],
            "still_wrong": self.still_wrong,
        }


_Place: TypeAlias = tuple[str, int, int, str, bool]


def compare(before: Report, after: Report) -> Comparison:
    """Compare two reports over the same articles, with differences kept.

    A gold mention is right if it has no difference: label, boundaries and value as in gold. A spurious one
    that the other side lacks became right by going, or wrong by coming. p-values are of the paired bootstrap,
    with the samples and the seed of `before`, and not corrected for their number. Raises InputError if the
    articles differ.
    """
    if set(before.ids) != set(after.ids):
        raise InputError("compare", "the two sides are not scored on the same articles")
    wrong_before, wrong_after = _wrong(before.differences), _wrong(after.differences)
    return Comparison(
        before.articles,
        became_right=_changes(wrong_before, wrong_after),
        became_wrong=_changes(wrong_after, wrong_before),
        still_wrong=len(wrong_before.keys() & wrong_after.keys()),
        scores=_score_changes(before, after),
    )


def _wrong(differences: Iterable[Difference]) -> dict[_Place, list[Difference]]:
    """Differences by the mention that they are about."""
    found: dict[_Place, list[Difference]] = defaultdict(list)
    for difference in differences:
        mention = difference.mention
        place = difference.article, mention.start, mention.end, mention.label, difference.gold is None
        found[place].append(difference)
    return found


def _changes(
    wrong: Mapping[_Place, Sequence[Difference]], wrong_no_more: Mapping[_Place, object]
) -> list[Change]:
    return [Change(tuple(wrong[place])) for place in sorted(wrong.keys() - wrong_no_more.keys())]


def _score_changes(before: Report, after: Report) -> list[ScoreChange]:
    order = {name: at for at, name in enumerate(after.ids)}
    numbers = before.numbers, after.numbers[[order[name] for name in before.ids]]
    rows = [at for at in range(len(ROWS)) if any(side[:, at].any() for side in numbers)]
    one, other = (side[:, rows] for side in numbers)
    p_values = bootstrap.p_values(one, other, before.samples, before.seed)
    scores = [bootstrap.f1(side.sum(axis=0)) for side in (one, other)]
    return [
        ScoreChange(*ROWS[row], _known(scores[0][at]), _known(scores[1][at]), _known(p_values[at]))
        for at, row in enumerate(rows)
    ]


def _known(number: float) -> float | None:
    return None if np.isnan(number) else float(number)
