"""What the annotation guidelines ask of gold beyond the schema: each breach in one clause.

The scorer takes records that break these rules, since anybody's predictions may; gold may not.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from typing import Any

from newsextract.records import DateValue, Entity, FigureValue, Record

_NUMBERS = frozenset({"value", "low", "high"})
_CHANGE = frozenset({"change", "basis"})
KEYS = {
    "DATE": frozenset({"type", "value", "start", "end", "mod"}),
    "QUANTITY": _NUMBERS | _CHANGE | {"unit", "item", "mod"},
    "ORDINAL": _NUMBERS | {"item", "mod"},
    "PERCENT": _NUMBERS | _CHANGE | {"unit", "mod"},
    "MONEY": _NUMBERS | _CHANGE | {"unit", "mod"},
}
"""The keys that a value of each label may have."""

_DATE_MODS = frozenset({"START", "MID", "END"})
ENCLOSING = ("()", "[]", "“”", "‘’", '""', "«»")
_PERIOD = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?", re.ASCII)


def breaches(record: Record) -> list[str]:
    """Every way in which a Record that fits its text still breaks the guidelines; none if it is empty."""
    found = []
    for index, entity in enumerate(record.entities):
        name = f"entity {index} ({entity.label} {entity.text!r} at {entity.start})"
        found += [f"{name}: {reason}" for reason in _of_entity(entity)]
    return [*found, *_of_people(record), *_of_facts(record)]


def lost_keys(data: Any, record: Record) -> list[str]:
    """What the schema read otherwise than a file's `data` has it: numbers in quotes, keys set to null."""
    return [f"{path}: is {given!r}, read as {kept!r}" for path, given, kept in _lost(data, record.to_dict())]


def _of_entity(entity: Entity) -> Iterator[str]:
    if len(entity.text) > 1 and entity.text[0] + entity.text[-1] in ENCLOSING:
        yield "enclosed in quotes or brackets"
    if entity.id is not None and not entity.id.strip():
        yield "an empty id"
    if entity.value is None:
        return
    keys = set(entity.value.model_dump(exclude_none=True)) - KEYS[entity.label]
    if keys:
        yield f"a value of {entity.label} has no key {', '.join(sorted(keys))}"
    yield from _of_date(entity.value) if isinstance(entity.value, DateValue) else _of_figure(entity.value)


def _of_figure(value: FigureValue) -> Iterator[str]:
    numbers = [number for number in (value.value, value.low, value.high) if number is not None]
    if not all(isinstance(number, int) or math.isfinite(number) for number in numbers):
        yield "a number that is not finite"
    if value.value is not None and len(numbers) > 1:
        yield "`value` beside `low` or `high`"
    if value.low is not None and value.high is not None and value.low > value.high:
        yield f"low {value.low} above high {value.high}"
    if value.mod in _DATE_MODS:
        yield f"the mod {value.mod} is for dates"


def _of_date(value: DateValue) -> Iterator[str]:
    is_duration = value.value.startswith("P") and not value.value.endswith("_REF")
    if value.type != "SET" and (value.type == "DURATION") != is_duration:
        yield f"type {value.type} does not fit {value.value!r}"
    if (value.start is None) != (value.end is None):
        yield "`start` without `end`, or the reverse"
    if value.start is None or value.end is None:
        return
    if value.type == "DURATION" or value.value.endswith("_REF"):
        yield f"{value.value!r} has no `start` and `end`"
    if value.start > value.end:
        yield f"start {value.start} after end {value.end}"
    first, _, last = value.value.partition("/")
    wanted = days_of(first), days_of(last or first)
    if wanted[0] and wanted[1] and (value.start, value.end) != (wanted[0][0], wanted[1][1]):
        yield f"{value.value!r} runs from {wanted[0][0]} to {wanted[1][1]}, not {value.start} to {value.end}"


def days_of(value: str) -> tuple[dt.date, dt.date] | None:
    """First and last day of a calendar year, half, quarter, month or day in TIMEX3; None for all else."""
    match = _PERIOD.fullmatch(value)
    if match is None:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in match.groups())
    first, last = month or 1, month or 12
    if quarter:
        first, last = 3 * quarter - 2, 3 * quarter
    elif half:
        first, last = 6 * half - 5, 6 * half
    try:
        return dt.date(year, first, day or 1), dt.date(year, last, day or monthrange(year, last)[1])
    except ValueError:
        return None


def _of_people(record: Record) -> Iterator[str]:
    names = Counter(person.name for person in record.people)
    for name, times in names.items():
        if times > 1:
            yield f"person {name!r} comes {times} times"
    for marked in dict.fromkeys(e.id for e in record.entities if e.label == "PERSON"):
        if marked not in names:
            yield f"person {marked!r} is marked, but missing in people"
    for person in record.people:
        if any(role.title is None and role.organisation is None for role in person.roles):
            yield f"person {person.name!r}: a role with neither title nor organisation"


def _of_facts(record: Record) -> Iterator[str]:
    for index, fact in enumerate(record.facts):
        if fact.figure is None and not fact.changes:
            yield f"fact {index} ({fact.metric}): neither figure nor change"


def _lost(data: Any, kept: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(data, dict) and isinstance(kept, dict):
        for key, part in data.items():
            yield from _lost(part, kept.get(key), f"{path}.{key}" if path else str(key))
    elif isinstance(data, list) and isinstance(kept, list) and len(data) == len(kept):
        for index, (part, other) in enumerate(zip(data, kept, strict=True)):
            yield from _lost(part, other, f"{path}.{index}")
    elif data is None or data != kept or isinstance(data, bool):
        yield path, data, kept
