"""What stands before a date and belongs to it: START, MID, END, approximators, determiners.

Approximators (`about`, `nearly`, `more than`) are those of `newsextract.bounds`; the table here holds what
only dates have. Reading goes to the left, so that a date is found first and then dressed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from newsextract import bounds
from newsextract.dates.expressions import (
    CalendarDate,
    Duration,
    Expression,
    Fiscal,
    Interval,
    Modified,
    Offset,
    Part,
    Recurring,
    Reference,
)  # fmt: skip
from newsextract.dates.lexer import Tokens
from newsextract.dates.patterns import compile_pattern
from newsextract.dates.pieces import Piece
from newsextract.dates.shapes import KINDS


@dataclass(frozen=True)
class Modifier:
    """A row: `pattern` (see `patterns`) ends right before a date and gives it `mod`, if that is not empty."""

    name: str
    pattern: str
    mod: str
    examples: Mapping[str, str] = field(hash=False)
    not_after: frozenset[str] = frozenset()


MODIFIERS: tuple[Modifier, ...] = (
    Modifier("early", "[ the ]? early|earlier -? [ in|on ]? [ the ]?", "START",
             {"early 2019": "2019", "earlier this year": "2024", "the early 1990s": "199"},
             frozenset({"as"})),
    Modifier("late", "[ the ]? late|later -? [ in|on ]? [ the ]?", "END",
             {"late 2019": "2019", "later this year": "2024", "late last month": "2024-04"},
             frozenset({"as"})),
    Modifier("mid", "[ the ]? mid -? [ to - late ]? [ the ]?", "MID", {"mid-2019": "2019",
        "the mid-2000s": "200"}),
    Modifier("beginning", "[ the ]? [ very ]? beginning of [ the ]?", "START",
        {"the beginning of 2019": "2019"}),
    Modifier("first-weeks", "[ the ]? [ very ]? ord|opening|early grains of [ the ]?", "START",
             {"the first weeks of June 2019": "2019-06", "the opening days of 2019": "2019"}),
    Modifier("last-weeks", "[ the ]? [ very ]? back|closing|late grains of [ the ]?", "END",
             {"the last weeks of June 2019": "2019-06", "the closing months of 2019": "2019"}),
    Modifier("middle", "[ the ]? middle of [ the ]?", "MID", {"the middle of 2019": "2019"}),
    Modifier("end", "[ the ]? [ very ]? end of [ the ]?", "END",
             {"the end of 2019": "2019", "end of 2019": "2019", "the end of March 2019": "2019-03"}),
    Modifier("end-dash", "end - [ of ]?", "END", {"end-2019": "2019", "end-May 2019": "2019-05"}),
    Modifier("whole", "[ the ]? whole|all|entirety of [ the ]?", "",
             {"all of 2019": "2019", "the whole of 2019": "2019"}),
    Modifier("end-bare", "end", "END", {"end 2019": "2019"}),
)  # fmt: skip
_COMPILED = [(row, re.compile(f"(?:{compile_pattern(row.pattern).pattern})$")) for row in MODIFIERS]
_EDGES = frozenset(KINDS[kind] for kind in ("early", "earlier", "late", "later", "mid", "beginning", "middle",
    "end", "of",
                                            "in", "on", "the", "-"))  # fmt: skip
_REACH = 6
"""The most tokens a modifier has."""

# Before a date that is no duration, `over`, `under` or `near` are prepositions.
_DATE_BOUNDS = frozenset({"about"})


def dress(piece: Piece, tokens: Tokens, floor: int) -> Piece:
    """`piece` with the modifiers before it, not reaching below token `floor`."""
    if (
        not _takes_edge(piece.expression)
        or piece.first == floor
        or tokens.kinds[piece.first - 1] not in _EDGES
    ):
        return piece
    low = max(floor, piece.first - _REACH)
    window = tokens.kinds[low : piece.first]
    best: tuple[int, Modifier] | None = None
    for row, pattern in _COMPILED:
        found = pattern.search(window)
        if (
            found
            and row.name == "end-bare"
            and not _names_period(piece.expression, tokens, low + found.start())
        ):
            continue
        if found and (best is None or found.start() < best[0]):
            before = tokens.word(low + found.start() - 1) if low + found.start() else ""
            if before not in row.not_after:
                best = found.start(), row
    if best is None:
        return piece
    first, row = low + best[0], best[1]
    return replace(
        piece,
        first=first,
        article=tokens.kinds[first] != KINDS["the"],
        expression=Modified(piece.expression, row.mod) if row.mod else piece.expression,
        why=(*piece.why, f"modifier: {row.name}"),
    )


def _names_period(expression: Expression, tokens: Tokens, at: int) -> bool:
    """Whether a bare `end` before a date means its end: `end April`, not `is due to end Friday`."""
    before = tokens.word(at - 1) if at else ""
    return before not in ("to", "will", "would", "may", "should", "could", "and") and isinstance(
        expression, CalendarDate | Part) and not (isinstance(expression, CalendarDate) and (
            expression.weekday or expression.day))  # fmt: skip


def _takes_edge(expression: Expression) -> bool:
    match expression:
        case Duration() | Offset() | Recurring() | Reference() | Interval() | Modified():
            return False
    return True


def extend(piece: Piece, tokens: Tokens, floor: int) -> tuple[int, int, Expression, tuple[str, ...]]:
    """The mention's offsets with determiner and approximators, and its expression with their modifier.

    `floor` is the offset that the mention before it reaches.
    """
    start, end = tokens.starts[piece.first], _closed(piece, tokens)
    expression, why = piece.expression, piece.why
    hyphened = KINDS["-"] in tokens.kinds[piece.first : piece.last] and isinstance(
        expression, Part | Duration
    )
    if piece.article and not hyphened and piece.first and tokens.kinds[piece.first - 1] == KINDS["the"] \
            and tokens.starts[piece.first - 1] >= floor:  # fmt: skip
        start = tokens.starts[piece.first - 1]
    counted = isinstance(expression, Duration) or (isinstance(expression, Offset) and _is_counted(expression))
    counted = counted and not _is_preposition(tokens, start, piece)
    if isinstance(expression, Modified | Reference | Recurring | Interval):
        return start, end, expression, why
    reached, mod, name = bounds.before(tokens.text, start, floor)
    if name and (counted or (name in _DATE_BOUNDS and _approximable(expression, tokens.text[reached:start]))):
        start = reached
        if mod:
            expression, why = Modified(expression, mod), (*why, f"bound: {name}")
    elif counted and (beyond := bounds.after(tokens.text, end))[2]:
        end = beyond[0]
        if beyond[1]:
            expression, why = Modified(expression, beyond[1]), (*why, f"bound: {beyond[2]}")
    return start, end, expression, why


def _closed(piece: Piece, tokens: Tokens) -> int:
    """Where the mention ends; with the bracket that closes one opened inside: `Friday (May 17)`."""
    inside = tokens.kinds[piece.first : piece.last]
    is_open = KINDS["("] in inside and KINDS[")"] not in inside
    closes = is_open and tokens.kinds.startswith(KINDS[")"], piece.last)
    return tokens.ends[piece.last if closes else piece.last - 1]


_OVER = re.compile(r"(?:\b(?P<before>\S+)?\s|^|(?<=\W))over\s+$")
# After these `over` counts (`for over 20 years`); else it says in what time (`invest over three years`).
_COUNTING = frozenset(("for", "of", "after", "than", "lasted", "last", "took", "just", "well", "slightly",
    "little",
                       "with", "spent", "bit", "by", "at", "in"))  # fmt: skip


def _is_preposition(tokens: Tokens, start: int, piece: Piece) -> bool:
    """Whether an `over` before a duration is a preposition."""
    found = _OVER.search(tokens.low, max(0, start - 24), start)
    if found is None:
        return False
    shifted = tokens.kinds[piece.first] in (
        KINDS["back"],
        KINDS["past"],
        KINDS["next"],
        KINDS["several"],
        KINDS["the"],
    )
    return shifted or (isinstance(piece.expression, Duration) and found["before"] not in _COUNTING)


def _is_counted(offset: Offset) -> bool:
    return offset.duration.parts[0][0] is not None


def _approximable(expression: Expression, words: str) -> bool:
    if words.split()[-1].lower() not in (
        "about",
        "around",
        "roughly",
        "approximately",
        "circa",
        "ca",
        "ca.",
        "c.",
    ):
        return False
    return isinstance(expression, Fiscal) or (
        isinstance(expression, CalendarDate) and expression.weekday is None
    )
