"""What counts as right: the table of measures, and the one definition of a right value.

A right value has every key of the guidelines equal, with two exceptions: `start` and `end` follow from a
date's `value`, and `item` is free text, so it is a measure of its own. An absent key equals only an absent
key. Names have no value: they are scored by their spans alone, and their ids belong to the clusters.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from newsextract.evaluate.alignment import Pair
from newsextract.records import DateValue, Entity, FigureValue

DATE_KEYS = ("type", "value", "mod")
FIGURE_KEYS = ("value", "low", "high", "unit", "mod", "change", "basis")

# Gold rounds what has no finite decimal form to six places (`one-sixth` is 0.166667).
_NUMBER_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to count: which mentions take part, and when an aligned pair of them is right."""

    name: str
    description: str
    applies: Callable[[Entity], bool]
    right: Callable[[Pair], bool]


def wrong_keys(gold: Entity, predicted: Entity) -> tuple[str, ...]:
    """The keys in which two values of the same label differ; none if the value is right."""
    keys = DATE_KEYS if isinstance(gold.value, DateValue) else FIGURE_KEYS
    if gold.value is None or predicted.value is None:
        return () if gold.value is predicted.value else keys
    return tuple(k for k in keys if not _same(getattr(gold.value, k), getattr(predicted.value, k)))


def _same(one: str | float | None, other: str | float | None) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-12, abs_tol=_NUMBER_TOLERANCE)
    return one == other


def _item(entity: Entity) -> str:
    item = entity.value.item if isinstance(entity.value, FigureValue) else None
    return " ".join((item or "").casefold().split())


MEASURES = (
    Measure("spans", "same label, same start and end",
            applies=lambda e: True, right=lambda p: p.exact),
    Measure("overlap", "same label, spans overlap",
            applies=lambda e: True, right=lambda p: True),
    Measure("values", "same label, spans overlap, value right in every key but `item`",
            applies=lambda e: e.value is not None, right=lambda p: not wrong_keys(p.gold, p.predicted)),
    Measure("items", "same label, spans overlap, same `item` but for case and spacing",
            applies=lambda e: bool(_item(e)), right=lambda p: _item(p.gold) == _item(p.predicted)),
)  # fmt: skip
