"""Whether one name is a short form of another, by their words alone."""

from __future__ import annotations

from functools import cache

from newsextract.clusters.folding import words
from newsextract.clusters.tables import HEADS_ALONE, LEGAL, TAILS, WRITTEN_FORMS

ANY_WORD = 1  # the long name has a word that may tell two firms apart


def strength(short: tuple[str, ...], full: tuple[str, ...]) -> int:
    """How well `short` serves as a short form of `full`: 3, 2 or 1 as in `Tail`, 0 if it is none.

    The words of a short form stand side by side in the full name (`Yutong` in `Zhengzhou Yutong Bus`).
    """
    at = _position(short, full)
    if at is None or len(short) >= len(full):
        return 0
    rest = full[:at] + full[at + len(short) :]
    return min(_strengths().get(word, ANY_WORD) for word in rest)


def is_head_alone(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` are the general words of an institution's name: `Port Authority`, `Senate`."""
    if not short or len(short) >= len(full) or not HEADS_ALONE.issuperset(short):
        return False
    rest = iter(full)
    return all(word in rest for word in short)


def has_legal_form(name: tuple[str, ...]) -> bool:
    """Whether a name has a legal form of its own, be it written out: `Halden Corporation`."""
    return any(word in _legal_forms() for word in name)


@cache
def _legal_forms() -> frozenset[str]:
    forms = (words(entry) for entry in (*LEGAL.entries, *WRITTEN_FORMS))
    return frozenset(form[0] for form in forms if len(form) == 1)


def core(full: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without those that add nothing; the whole name if nothing else is left."""
    return tuple(word for word in full if _strengths().get(word) != TAILS[0].strength) or full


def _position(short: tuple[str, ...], full: tuple[str, ...]) -> int | None:
    for at in range(len(full) - len(short) + 1):
        if full[at : at + len(short)] == short:
            return at
    return None


@cache
def _strengths() -> dict[str, int]:
    table: dict[str, int] = {}
    for row in reversed(TAILS):
        for entry in row.entries:
            parts = words(entry)
            if len(parts) == 1:
                table[parts[0]] = row.strength
    return table
