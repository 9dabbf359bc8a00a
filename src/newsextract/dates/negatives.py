"""What looks like a date and is none: bases of a change, denominators, names.

Each row says where its phrase stands; the examples are texts in which nothing (or nothing else) may be found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from newsextract.dates.expressions import CalendarDate, Duration, Expression, Modified, Offset, Relative
from newsextract.dates.joins import Piece
from newsextract.dates.lexer import Tokens


@dataclass(frozen=True)
class Negative:
    """A row: whether a piece is no date, by the text `before` and `after` it (lower case).

    `examples`: a text and the mentions that are left in it.
    """

    name: str
    applies: Callable[[Expression, str, str], bool]
    examples: Mapping[str, tuple[str, ...]] = field(hash=False)


_BASIS = re.compile(
    r"(?:\b(?:from|than|over|on|versus|vs\.?|with|to|against|by)"
    r"|(?:%|\bper\s?cent|\bpercent|\bpct|percentage points?|\bpoints?|\bbps)"
    r"|\b(?:up|down|higher|lower|more|less|fewer|increase|decrease|decline|growth|rise|fall|drop|gain|jump|surge|flat"
    r"|unchanged|rose|fell|grew|declined|dropped|increased|decreased|gained|jumped|surged|climbed|doubled|tripled))\s*$"
)
_LEVEL = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|vs\.?|from|than)\s+(?:about |around |nearly |just |only |a )?"
    r"[^\s\d]{0,5}\d[\d.,]*\s?(?:%|percent|per\s?cent|pct)\s*$"
)


def _is_basis(expression: Expression, before: str, after: str) -> bool:
    """`from a year earlier`, `up 5% a year ago`: not beside a level."""
    if isinstance(expression, Modified):
        expression = expression.inner
    if not isinstance(expression, Offset) or expression.sign > 0 or expression.origin is not None:
        return False
    if expression.duration.parts not in _ONE_BACK:
        return False
    return bool(_BASIS.search(before)) and not _LEVEL.search(before)


_ONE_BACK = frozenset(((1, grain),) for grain in ("year", "month", "quarter", "week"))


def _is_rate(expression: Expression, before: str, after: str) -> bool:
    """`per year`, `an annual`: the denominator of a rate."""
    return isinstance(expression, Duration) and before.endswith(("per ", "/", "per-"))


def _is_year_on_year(expression: Expression, before: str, after: str) -> bool:
    return bool(re.match(r"[- ](?:on|over|to)[- ](?:year|month|quarter|week|day)", after)) and not isinstance(
        expression, CalendarDate)  # fmt: skip


def _is_title(expression: Expression, before: str, after: str) -> bool:
    return bool(re.match(r"\s(?:times|telegraph|mirror|mail|express|herald|tribune|post)\b", after)) and isinstance(
        expression, CalendarDate | Relative)  # fmt: skip


NEGATIVES: tuple[Negative, ...] = (
    Negative("basis of a change", _is_basis,
             {"up 4% from a year earlier": (), "profit rose 7% from a year ago": (), "3.5% more than a month earlier": (),
              "against 6.5% a year ago": ("a year ago",), "from $3 million a year earlier": ("a year earlier",)}),
    Negative("denominator", _is_rate, {"5,000 units per year": ()}),
    Negative("year on year", _is_year_on_year, {"up 3% year-on-year": (), "fell month on month": ()}),
    Negative("title", _is_title, {"the Sunday Times said": (), "the Friday Express": ()}),
)  # fmt: skip

_WINDOW = 60


def ruled_out(piece: Piece, tokens: Tokens) -> bool:
    """Whether a row of the table says that the piece is no date."""
    start, end = tokens.starts[piece.first], tokens.ends[piece.last - 1]
    before, after = tokens.low[max(0, start - _WINDOW) : start], tokens.low[end : end + _WINDOW]
    return any(row.applies(piece.expression, before, after) for row in NEGATIVES)
