"""How values and scraped text are put before a reader's eyes: readably, and without side effects."""

from __future__ import annotations

import re

from newsextract.records import DateValue, Entity, Fact, FigureValue, Meta, Mod, Record, Role

MOD_WORDS: dict[Mod, str] = {
    "APPROX": "about",
    "LESS_THAN": "less than",
    "MORE_THAN": "more than",
    "EQUAL_OR_LESS": "up to",
    "EQUAL_OR_MORE": "at least",
    "START": "early",
    "MID": "mid",
    "END": "late",
}

# Control characters can drive a terminal, bidirectional embeddings and overrides can reorder what stands
# around them, separators break lines, and lone surrogates cannot be written as UTF-8. Tab and line ends are
# left to the caller; direction marks (U+200E, U+200F) are harmless and needed in right-to-left text.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """`text` with a sign in the place of each character that acts instead of showing; same length."""
    return _UNSAFE.sub(lambda match: _picture(ord(match.group())), text)


def one_line(text: str) -> str:
    """`text` for a terminal's table: visible, white space and line ends as single spaces."""
    return visible(" ".join(text.split()))


def _picture(code: int) -> str:
    """The Unicode control picture of an ASCII control character, the replacement character for others."""
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def readable(entity: Entity) -> str:
    """An entity's value for human eyes, as in `55,000 unit · about`; the id of a name if it says more."""
    value = entity.value
    if value is None:
        return entity.id if entity.id is not None and entity.id != entity.text else ""
    body = _date(value) if isinstance(value, DateValue) else _figure(value, entity.label)
    return body if value.mod is None else f"{body} · {MOD_WORDS[value.mod]}"


def _date(value: DateValue) -> str:
    body = value.value.replace("/", " … ")
    return f"every {body}" if value.type == "SET" else body


def _figure(value: FigureValue, label: str) -> str:
    number = _range(value) if value.value is None else _number(value.value)
    if label == "ORDINAL" and isinstance(value.value, int):
        number += _ordinal_ending(value.value)
    parts = [value.unit, number] if label == "MONEY" else [number, value.unit]
    parts += [value.item and f"({value.item})", value.change, value.basis]
    return " ".join(part for part in parts if part)


def _range(value: FigureValue) -> str:
    low, high = ("" if end is None else _number(end) for end in (value.low, value.high))
    return f"{low} … {high}".strip()


def _number(number: float) -> str:
    return f"{number:,}"


def _ordinal_ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def headline(meta: Meta) -> str:
    """What an article says of itself beside its title, in one line: date, source, author."""
    published = meta.published.isoformat() if meta.published else None
    return " · ".join(part for part in (published, meta.source, meta.author) if part)


def roles(listed: list[Role]) -> str:
    """A person's roles, as in `chairman, Sinotruk; deputy secretary`."""
    return "; ".join(", ".join(part for part in (r.title, r.organisation) if part) for r in listed)


FACT_COLUMNS = ("metric", "organisation", "product", "figure", "changes", "period", "region")


def fact_cells(fact: Fact, record: Record) -> tuple[str, ...]:
    """A fact's cells in the order of FACT_COLUMNS, entities by their readable values."""

    def values(*indices: int | None) -> str:
        return "; ".join(readable(record.entities[i]) for i in indices if i is not None)

    return (
        fact.metric.replace("_", " "),
        fact.organisation or "",
        fact.product or "",
        values(fact.figure),
        values(*fact.changes),
        values(fact.period),
        fact.region or "",
    )
