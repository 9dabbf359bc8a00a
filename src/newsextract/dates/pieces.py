"""What travels from phrases to joins to modifiers: an expression and the tokens in which it stands."""

from __future__ import annotations

from dataclasses import dataclass

from newsextract.dates.expressions import Expression


@dataclass(slots=True)
class Piece:
    """An expression found at tokens `first` to `last` (exclusive), and the row that found it."""

    first: int
    last: int
    expression: Expression
    rule: str
    article: bool = False
    open: bool = False
    why: tuple[str, ...] = ()
