"""What a right value is: the table of the fields of a value, and the one definition of equal fields.

A right value has every field equal but two: `start` and `end` follow from a date's `value`, and `item` is
free text. An absent key equals only an absent key. Names have no value; their ids belong to the clusters.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from newsextract.mentions import FIGURE_LABELS
from newsextract.records import DateValue, Entity, FigureValue

# Gold rounds what has no finite decimal form to six places (`one-sixth` is 0.166667).
_NUMBER_TOLERANCE = 1e-6

Part: TypeAlias = "str | int | float | None"
_DATE = ("DATE",)
VALUE_LABELS = (*_DATE, *FIGURE_LABELS)


Reading: TypeAlias = "tuple[Part, ...]"
"""The keys of a field as they are compared."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a value: the labels that have it, the keys it holds, and whether a right value needs it.

    `written` brings a key to the form in which it is compared.
    """

    name: str
    labels: tuple[str, ...]
    keys: tuple[str, ...]
    required: bool = True
    written: Callable[[Any], Part] | None = None


def normalise_words(words: str | None) -> str:
    """Words as they are compared where gold quotes the text: without case, spacing and edge punctuation."""
    return " ".join((words or "").casefold().split()).strip(" .,;:'\"“”‘’()")


def _words(words: str | None) -> Part:
    return normalise_words(words) or None


def _day(day: dt.date | None) -> Part:
    return None if day is None else day.isoformat()


FIELDS = (
    Field("type", _DATE, ("type",)),
    Field("value", VALUE_LABELS, ("value", "low", "high")),
    Field("unit", FIGURE_LABELS, ("unit",)),
    Field("mod", VALUE_LABELS, ("mod",)),
    Field("change", FIGURE_LABELS, ("change",)),
    Field("basis", FIGURE_LABELS, ("basis",)),
    Field("item", ("QUANTITY",), ("item",), required=False, written=_words),
    Field("days", _DATE, ("start", "end"), required=False, written=_day),
)  # fmt: skip


_FIELDS_OF = {label: tuple(f for f in FIELDS if label in f.labels) for label in VALUE_LABELS}


def read_fields(entity: Entity) -> dict[str, Reading]:
    """The fields that an entity's value has, by name; those whose keys are all absent are left out."""
    if entity.value is None:
        return {}
    found: dict[str, Reading] = {}
    given = entity.value.__dict__
    for field in _FIELDS_OF.get(entity.label, ()):
        reading = tuple([given.get(key) for key in field.keys])
        if field.written:
            reading = tuple(map(field.written, reading))
        if reading.count(None) < len(reading):
            found[field.name] = reading
    return found


def same_field(one: Reading | None, other: Reading | None) -> bool:
    """Whether two readings of a field are equal; numbers to a millionth, as gold rounds them."""
    if one == other:
        return True
    if one is None or other is None:
        return False
    return all(_same(a, b) for a, b in zip(one, other, strict=True))


def _same(one: Part, other: Part) -> bool:
    if one == other or not (isinstance(one, int | float) and isinstance(other, int | float)):
        return one == other
    try:
        return math.isclose(one, other, rel_tol=1e-12, abs_tol=_NUMBER_TOLERANCE)
    except OverflowError:  # an integer too large for a float
        return False


_KEYS = {
    DateValue: tuple(k for f in FIELDS if f.required and "DATE" in f.labels for k in f.keys
                     if k in DateValue.model_fields),
    FigureValue: tuple(k for f in FIELDS if f.required and "MONEY" in f.labels for k in f.keys),
}  # fmt: skip


def wrong_keys(gold: Entity, predicted: Entity) -> tuple[str, ...]:
    """The keys in which two values of the same label differ; none if the value is right."""
    if gold.value is None or predicted.value is None:
        written = gold.value or predicted.value
        return () if written is None else _KEYS[type(written)]
    keys = _KEYS[type(gold.value)]
    return tuple(k for k in keys if not _same(getattr(gold.value, k), getattr(predicted.value, k)))
