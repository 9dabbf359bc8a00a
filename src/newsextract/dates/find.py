"""Where the dates of a text are: phrases, then joins, then what belongs before them; `resolve` says when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from newsextract.dates.algebra import with_year, year_of
from newsextract.dates.company import RESULTS
from newsextract.dates.compose import attach
from newsextract.dates.context import Context
from newsextract.dates.expressions import CalendarDate, Interval, Part
from newsextract.dates.joins import JOINS, join
from newsextract.dates.lexer import Tokens, tokenise
from newsextract.dates.modifiers import dress, extend
from newsextract.dates.negatives import ruled_out
from newsextract.dates.normalise import Normaliser
from newsextract.dates.patterns import Found, Phrase, compile_pattern
from newsextract.dates.phrases import PHRASES
from newsextract.dates.pieces import Piece
from newsextract.dates.shapes import KINDS
from newsextract.mentions import Mention

_RANGES = tuple(row for row in JOINS if row.name == "range")
_AFTER_RANGES = (
    "ended",
    "counted-from",
    "weekdays-of-week",
    "weekday-beside",
    "ago-today",
    "weekday-of-offset",
)
_TIGHT = tuple(row for row in JOINS if row.name not in ("range", *_AFTER_RANGES))
_LOOSE = tuple(row for row in JOINS if row.name in _AFTER_RANGES)


def _by_starter() -> Mapping[str, tuple[Phrase, ...]]:
    table: dict[str, list[Phrase]] = {}
    for phrase in PHRASES:
        for kind in phrase.starters:
            table.setdefault(kind, []).append(phrase)
    return {kind: tuple(rows) for kind, rows in table.items()}


_BY_STARTER = _by_starter()
_EARLIEST, _LATEST = 1000, 9000
"""An anchor outside these years is a slip; counting from it might leave the calendar."""
_PERIODS = ("period", "quarter", "half", "semester")
_YEARS_NAMED = ("years", "seasons", "period")
_RESULTS_OF = RESULTS.words | {"financial", "for", "of", "its", "the"}
_LONGEST_RESULTS = 6
"""The most words between a part and the year that its results are of."""
_COORDINATION = compile_pattern(",? and|or|&|/? the?")
_STARTERS = re.compile("[" + "".join(sorted(_BY_STARTER)) + "]")


def find(text: str, anchor: dt.date | None) -> list[Mention]:
    """The dates, durations, sets and references of `text`, sorted and disjoint.

    `anchor` is the publication date against which relative dates are read; without one they have an open
    value (`XXXX-05`, `PAST_REF`) and no `start` and `end`. Linear in the length of the text; never raises.
    """
    if anchor is not None and not _EARLIEST <= anchor.year <= _LATEST:
        anchor = None
    tokens = tokenise(text, anchor)
    pieces = _pieces(tokens)
    pieces = join(pieces, tokens, _TIGHT)
    pieces = _dressed(pieces, tokens)
    pieces = _named_periods(join(pieces, tokens, _RANGES), tokens)
    pieces = join(pieces, tokens, _LOOSE)
    return _mentions([piece for piece in pieces if not piece.open], tokens, anchor)


def _pieces(tokens: Tokens) -> list[Piece]:
    """The leftmost longest phrases."""
    pieces: list[Piece] = []
    at = 0
    while start := _STARTERS.search(tokens.kinds, at):
        at = start.start()
        piece = _longest(tokens, at)
        if piece is None:
            at += 1
        else:
            pieces.append(piece)
            at = piece.last
    return pieces


def _longest(tokens: Tokens, at: int) -> Piece | None:
    best: Piece | None = None
    for phrase in _BY_STARTER[tokens.kinds[at]]:
        match = phrase.compiled.match(tokens.kinds, at)
        if match is None or (best is not None and match.end() <= best.last):
            continue
        expression = phrase.build(Found(tokens, match))
        if expression is not None:
            best = Piece(at, match.end(), expression, phrase.name, phrase.article, phrase.open)
    return best


def _dressed(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    done: list[Piece] = []
    floor = 0
    for piece in pieces:
        dressed = dress(piece, tokens, floor)
        floor = dressed.last
        done.append(dressed)
    return done


_PERIOD_WORD = re.compile(f"[{KINDS['period']}{KINDS['grain']}{KINDS['half']}]")


def _named_periods(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """`the January-March period`, `the April-June quarter`: with the noun after a range of months."""
    done: list[Piece] = []
    for at, piece in enumerate(pieces):
        match piece.expression:
            case Interval(
                first=CalendarDate(month=int(), day=None), last=CalendarDate(month=int(), day=None)
            ):
                following = pieces[at + 1].first if at + 1 < len(pieces) else len(tokens.kinds)
                noun = piece.last < following and _PERIOD_WORD.match(tokens.kinds, piece.last)
                ends_in_noun = tokens.word(piece.last - 1) in _PERIODS
                if noun and tokens.word(piece.last) in _PERIODS:
                    piece = replace(piece, last=piece.last + 1, article=True)
                elif ends_in_noun:
                    piece = replace(piece, article=True)
            case Interval(first=CalendarDate(month=None, year=int()), last=CalendarDate(month=None)):
                if piece.first and tokens.word(piece.first - 1) in _YEARS_NAMED:
                    piece = replace(piece, first=piece.first - 1, article=True)
        done.append(piece)
    return done


def _mentions(pieces: list[Piece], tokens: Tokens, anchor: dt.date | None) -> list[Mention]:
    if not pieces:
        return []
    normaliser = Normaliser(Context(tokens.text, anchor))
    mentions: list[Mention] = []
    floor = 0
    for at, piece in enumerate(pieces):
        if ruled_out(piece, tokens):
            continue
        piece = _coordinated(piece, pieces[at + 1] if at + 1 < len(pieces) else None, tokens)
        start, end, expression, why = extend(piece, tokens, floor)
        resolved = normaliser.resolve(expression, start, end)
        if resolved is None:
            continue
        mentions.append(Mention(start, end, "DATE", resolved.value(), piece.rule, (*why, *resolved.why)))
        floor = end
    return mentions


def _coordinated(piece: Piece, following: Piece | None, tokens: Tokens) -> Piece:
    """`May and June 2024`: the first takes the year of the second."""
    if following is None:
        return piece
    if isinstance(piece.expression, Part):
        piece = _of_the_year_named(piece, following, tokens)
    if following.first - piece.last > 2:
        return piece
    between = tokens.kinds[piece.last : following.first]
    year = year_of(following.expression)
    if year is None or isinstance(piece.expression, Interval) or not _COORDINATION.fullmatch(between):
        return piece
    expression = with_year(piece.expression, year)
    return piece if expression is piece.expression else replace(piece, expression=expression)


def _of_the_year_named(piece: Piece, following: Piece, tokens: Tokens) -> Piece:
    """`second-quarter results for fiscal 2026`: the part takes the year that its results are of."""
    if following.first - piece.last > _LONGEST_RESULTS or not isinstance(piece.expression, Part):
        return piece
    words = tokens.words(piece.last, following.first)
    close = {"for", "of"} & {*words} and _RESULTS_OF.issuperset(words)
    if not close or year_of(following.expression) is None:
        return piece
    part = attach(piece.expression, following.expression)
    return piece if part is None else replace(piece, expression=part)
