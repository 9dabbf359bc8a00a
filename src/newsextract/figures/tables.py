"""Tables in running text, a line a row: what the header says of the figures below it.

A header gives counts their unit and scale (`Sales (units)`, `in million tonnes`), and tells that a column of
percentages holds changes and against what (`Change yoy`, `2016 2015 change`, `change on June 2022`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise

from newsextract.figures.bases import Basis, find_basis
from newsextract.figures.comparisons import Timeline, compared_period
from newsextract.figures.draft import Draft, Passage
from newsextract.figures.units import UnitMatch, find_unit
from newsextract.numerals import SCALES, scaled

_CELL = re.compile(r"[+\-–−(]{0,2}[$€£¥₹]?\d[\d.,]*%?\)?|[%|–—-]|[Nn]/?[Aa]|\([a-z*]\)")
_LABEL_ENDS = (".", ";", ":", "!", "?")
_MOST_LABEL_WORDS = 8
_CHANGE = re.compile(r"\b(?:change|chg|growth|variation|yoy|y-o-y|y/y|mom|m-o-m|m/m|vs)\b|\+/-|±")
_UNIT = re.compile(r"(?:\(|\bin )(?:in )?(?:(thousand|million|billion|lakh|crore|m|bn) )?(?=([A-Za-z]))")
_SCALE = re.compile(r"(?:\(|\bin )(?:in )?(?:[a-z]{0,3}[$€£¥₹]? ?)(thousand|million|billion)s?\b")
_UNITS_COLUMN = re.compile(r"\bunits\b")
_COLUMN_YEAR = re.compile(r"(?:\b|['’-])((?:20)?\d\d)\b")
_WIDEST = 160


def first_cell(line: str) -> int:
    """Where the cells of a row of a table begin in `line`; -1 if it is none.

    A row ends in two cells or more (numbers, percentages, `N/A`), after a short label.
    """
    at = len(line)
    cells = 0
    for word in reversed(list(re.finditer(r"\S+", line[:_WIDEST]))):
        if not _CELL.fullmatch(word[0]):
            label = line[: word.end()].rstrip()
            short = len(label.split()) <= _MOST_LABEL_WORDS and not label.endswith(_LABEL_ENDS)
            return at if cells >= 2 and short and len(line) <= _WIDEST else -1
        at, cells = word.start(), cells + (word[0] != "%")
    return -1


@dataclass(frozen=True, slots=True)
class _Header:
    """What the lines above a table say of its figures."""

    changes: bool
    basis: Basis | None
    unit: UnitMatch | None
    scale: int


def read_tables(passage: Passage, drafts: list[Draft]) -> None:
    """Give the figures of tables the unit, scale, change and basis that their header states."""
    if "\n" not in passage.text:
        return
    rows = groupby(drafts, key=lambda draft: _line_start(passage, draft.start))
    header: _Header | None = None
    reached = -1
    for start, group in rows:
        cells = list(group)
        end = passage.text.find("\n", start, start + _WIDEST + 2)  # bounded: a line may be a megabyte long
        end = min(len(passage.text), start + _WIDEST + 2) if end < 0 else end
        if end - start > _WIDEST or first_cell(passage.text[start:end]) < 0:
            continue
        if start != reached + 1 or header is None:
            header = _read_header(passage, start)
        reached = end
        for draft in cells:
            _apply(header, draft)


def _line_start(passage: Passage, at: int) -> int:
    return passage.text.rfind("\n", max(0, at - _WIDEST), at) + 1 or max(0, at - _WIDEST)


def _read_header(passage: Passage, row: int) -> _Header:
    """The line above the first row, and the one above it, as far as they are short."""
    lines = passage.text[max(0, row - 2 * _WIDEST) : row].rstrip("\n").split("\n")[-2:]
    kept = [line for line in lines if len(line) <= _WIDEST and not line.rstrip().endswith(".")]
    words = " ".join(kept)
    low = words.lower()
    changes = bool(_CHANGE.search(low)) or (bool(kept) and kept[-1].rstrip().endswith("%"))
    unit, scale = _unit(words)
    return _Header(changes, _basis(low) if changes else None, unit, scale)


def _unit(words: str) -> tuple[UnitMatch | None, int]:
    for found in _UNIT.finditer(words):
        unit = find_unit(words, found.start(2))
        if unit is not None:
            return unit, int(SCALES.get((found[1] or "").lower(), 1)) if found[1] else 1
    if _UNITS_COLUMN.search(words.lower()):
        return find_unit(" units", 0), 1
    scale = _SCALE.search(words.lower())
    return None, int(SCALES[scale[1]]) if scale else 1


def _basis(low: str) -> Basis | None:
    if found := find_basis(low, 0, len(low)):
        return found[2].name
    told = _CHANGE.search(low)
    if told and (named := compared_period(low, Timeline(low), told.start(), len(low))):
        return named[2]
    years = [int(year[-2:]) for year in _COLUMN_YEAR.findall(low)]
    return "yoy" if any(abs(a - b) == 1 for a, b in pairwise(years)) else None


def _apply(header: _Header, draft: Draft) -> None:
    if draft.kind == "percent":
        if header.changes and draft.high is None:
            draft.change = "down" if draft.sign == "-" else "up" if draft.value else "flat"
            draft.basis = draft.basis or header.basis
            draft.why.append("change column of a table")
        return
    if draft.kind == "count" and header.unit is not None:
        unit = header.unit
        draft.kind, draft.unit = "generic" if unit.generic else "measure", unit.name
        draft.factor, draft.rule = Decimal(unit.factor), unit.row
        draft.why.append(f"unit of the table's header: {unit.name}")
    if header.scale > 1 and draft.scale == 1 and draft.kind in ("count", "measure", "money"):
        draft.value, draft.scale = scaled(draft.value, header.scale), header.scale
