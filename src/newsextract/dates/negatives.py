"""What looks like a date and is none: bases of a change, denominators, names.

Each row looks at a piece and at the text around it; its examples are texts with the mentions that are left
in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from newsextract.dates.company import TITLES_AFTER
from newsextract.dates.expressions import (
    Beside,
    CalendarDate,
    Definite,
    Duration,
    Expression,
    Modified,
    Offset,
    Relative,
    Same,
)
from newsextract.dates.lexer import Tokens
from newsextract.dates.pieces import Piece

_WINDOW = 60
"""How far a row sees on either side, in characters."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A piece's expression and words, and what stands before and after it, in lower case."""

    expression: Expression
    surface: str
    before: str
    after: str


@dataclass(frozen=True)
class Negative:
    """A row: whether a piece is no date. `examples`: a text and the mentions that are left in it."""

    name: str
    applies: Callable[[Sight], bool]
    examples: Mapping[str, tuple[str, ...]] = field(hash=False)


_AFTER_CHANGE = re.compile(
    r"(?:\b(?:from|than|over|on|versus|vs\.?|with|to|against|by)"
    r"|(?:%|\bper\s?cent|\bpercent|\bpct|percentage points?|\bpoints?|\bbps)"
    r"|\b(?:up|down|higher|lower|more|less|fewer|increase|decrease|decline|growth|rise|fall|drop|gain|jump"
    r"|surge"
    r"|flat|unchanged|rose|fell|grew|declined|dropped|increased|decreased|gained|jumped|surged|climbed"
    r"|doubled"
    r"|tripled))\s*$"
)
_AFTER_LEVEL = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|vs\.?|from|than|after)\s+"
    r"(?:about |around |nearly |just |only |a )?"
    r"(?:[^\s\d]{0,5}\d[\d.,]*\s?(?:%|percent|per\s?cent|pct) in [a-z ]{3,20} and )?"
    r"[^\s\d]{0,5}\d[\d.,]*\s?(?:%|percent|per\s?cent|pct)\s*$"
)
_CHANGE_FROM = re.compile(
    r"(?:(?:%|\bper\s?cent|\bpercent|\bpct|\bpoints?|\bbps|\bup|\bdown|\bhigher|\blower|\bmore|\bless|\bfewer)"
    r"\s+(?:from|above|below|on|than(?: in)?|over|versus|vs\.?)|\b(?:compared|in comparison) (?:with|to))"
    r"\s+(?:the\s+)?$"
)
_ON_THE = re.compile(r"(?:%|\bper\s?cent|\bpercent|\bpct)\s+(?:up|down|higher|lower)?\s{0,2}on\s+$")
_UNITS = ("year", "month", "quarter", "week")
_ONE_BACK = frozenset([*(((1, grain),) for grain in _UNITS), ((12, "month"),)])
_AND_AGAIN = re.compile(r"[- ](?:on|over|to)[- ](?:year|month|quarter|week|day)")


def _is_basis(sight: Sight) -> bool:
    """`from a year earlier`, `up 5% a year ago`: after a change, not beside a level."""
    expression = sight.expression.inner if isinstance(sight.expression, Modified) else sight.expression
    match expression:
        case Offset(sign=-1, origin=None, duration=Duration(parts=parts)):
            one_back = parts in _ONE_BACK
        case Beside(shift=-1):
            if _CHANGE_FROM.search(sight.before):
                return True
            one_back = sight.surface.endswith("before")
        case Definite():
            return bool(_ON_THE.search(sight.before))
        case Same(grain=None, shift=-1, whole=None):
            one_back = sight.surface.endswith(("ago", "earlier")) and "same" not in sight.surface
        case _:
            return False
    return one_back and bool(_AFTER_CHANGE.search(sight.before)) and not _AFTER_LEVEL.search(sight.before)


def _is_rate(sight: Sight) -> bool:
    return isinstance(sight.expression, Duration) and sight.before.endswith(("per ", "/", "per-"))


def _is_year_on_year(sight: Sight) -> bool:
    return not isinstance(sight.expression, CalendarDate) and bool(_AND_AGAIN.match(sight.after))


def _is_title(sight: Sight) -> bool:
    named = isinstance(sight.expression, CalendarDate | Relative)
    return named and sight.after.lstrip().partition(" ")[0].rstrip(".,;:") in TITLES_AFTER


NEGATIVES: tuple[Negative, ...] = (
    Negative("basis of a change", _is_basis,
             {"12% above the previous quarter": (), "up on prior year": (), "up 1% on the month": (),
              "against 68% in the previous month": ("the previous month",),
              "up 4% from a year earlier": (), "profit rose 7% from a year ago": (),
             "down 2% on the year before": (),
              "3.5% more than a month earlier": (), "rose from year-earlier levels": (),
              "against 6.5% a year ago": ("a year ago",), "24 more than twelve months earlier": (),
              "from 2.5% in April and 0.6% a year earlier": ("April", "a year earlier"),
              "from $3 million a year earlier": ("a year earlier",
              )}),
    Negative("denominator", _is_rate, {"5,000 units per year": ()}),
    Negative("year on year", _is_year_on_year, {"up 3% year-on-year": (), "fell month on month": ()}),
    Negative("title", _is_title, {"the Sunday Times said": (), "the Friday Express": ()}),
)  # fmt: skip


def ruled_out(piece: Piece, tokens: Tokens) -> bool:
    """Whether a row of the table says that the piece is no date."""
    start, end = tokens.starts[piece.first], tokens.ends[piece.last - 1]
    before, after = tokens.low[max(0, start - _WINDOW) : start], tokens.low[end : end + _WINDOW]
    sight = Sight(piece.expression, tokens.low[start:end], before, after)
    return any(row.applies(sight) for row in NEGATIVES)
