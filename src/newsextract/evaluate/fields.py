"""How often each field of a value is there and right: of all mentions, and of those located correctly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from newsextract.evaluate.alignment import Pair
from newsextract.evaluate.scores import Counts
from newsextract.evaluate.values import Reading, read_fields, same_field
from newsextract.records import Entity

FieldRows: TypeAlias = "Mapping[str, Mapping[str, Counts]]"
"""Counts by the field's name and the mention's label."""

_Readings: TypeAlias = "dict[str, Reading]"


def count_fields(
    gold: Sequence[Entity], predicted: Sequence[Entity], pairs: Iterable[Pair]
) -> tuple[FieldRows, FieldRows]:
    """Counts end to end, and over the pairs with the same boundaries alone.

    A field that one side of a pair lacks counts on the other side only; a field that both lack nowhere.
    """
    here = {e.start: (e.label, read_fields(e)) for e in gold}
    there = {e.start: (e.label, read_fields(e)) for e in predicted}
    met = [(pair.exact, here[pair.gold.start], there[pair.predicted.start]) for pair in pairs]
    located = [(one, other) for exact, one, other in met if exact]
    return (
        _rows(here.values(), there.values(), [(one, other) for _, one, other in met]),
        _rows([one for one, _ in located], [other for _, other in located], located),
    )


def _rows(
    gold: Iterable[tuple[str, _Readings]],
    predicted: Iterable[tuple[str, _Readings]],
    pairs: Iterable[tuple[tuple[str, _Readings], tuple[str, _Readings]]],
) -> FieldRows:
    numbers: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for place, side in ((1, gold), (2, predicted)):
        for label, readings in side:
            for name in readings:
                numbers[name, label][place] += 1
    for (label, one), (_, other) in pairs:
        for name, reading in one.items():
            if same_field(reading, other.get(name)):
                numbers[name, label][0] += 1
    found: dict[str, dict[str, Counts]] = defaultdict(dict)
    for (name, label), counts in numbers.items():
        found[name][label] = Counts(*counts)
    return found
