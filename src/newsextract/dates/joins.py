"""Which neighbouring expressions make one: a part and its whole, the two ends of a range, weekday and day.

The rows are tried in order, each from left to right over the whole text, so an earlier row binds tighter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from newsextract.dates import compose, offsets, ranges
from newsextract.dates.expressions import Expression
from newsextract.dates.lexer import Tokens
from newsextract.dates.patterns import compile_pattern
from newsextract.dates.pieces import Piece


@dataclass(frozen=True)
class Join:
    """A row: `between` is a pattern of the tokens that may stand between the two (`""`: nothing at all).

    `article`: a determiner before the two lies in the span, whatever the first alone would take.
    """

    name: str
    between: tuple[str, ...]
    build: Callable[[Piece, Piece, Tokens], Expression | None]
    examples: Mapping[str, str] = field(hash=False)
    article: bool = False

    @cached_property
    def gap(self) -> re.Pattern[str]:
        """The kinds of the tokens that may stand between."""
        return re.compile("|".join(f"(?:{compile_pattern(pattern).pattern})" for pattern in self.between))


JOINS: tuple[Join, ...] = (
    Join("weekday-and-day", (",? the?", "(|-"), compose.weekday_and_day,
         {"Monday, 2019-05-06": "2019-05-06", "6 May 2019 Monday": "2019-05-06",
          "Monday (20-May)": "2024-05-20", "Monday-May-20": "2024-05-20"}),
    Join("weekday-of-week", ("of? on?", ",|-"), compose.weekday_of_week,
         {"Friday next week": "2024-05-31", "Friday two weeks from now": "2024-06-07",
          "Saturday five days from now": "2024-05-25"}),
    Join("period-a-year-ago", ("",), compose.year_ago_period, {"the third quarter a year ago": "2023-Q3"}),
    Join("week-beginning", ("beginning|starting|commencing on?",), compose.week_beginning,
         {"the week beginning May 6": "2024-W19"}),
    Join("part-of-whole", ("[ of|in|- ]? [ the ]?", ", of? the?", "in the"), compose.part_of_whole,
         {"the third quarter of 2019": "2019-Q3", "first half 2023": "2023-H1", "May last year": "2023-05",
          "the first four months of this year": "2024-01/2024-04", "the second week of June 2019": "2019-W24",
          "the last quarter of 2019": "2019-Q4", "the month of May": "2024-05",
          "the week of May 6": "2024-W19",
          "the last Friday in October 2023": "2023-10-27",
          "the 19th of every month": "XXXX-XX-19",
          "the last three months of 2019": "2019-10/2019-12", "nine months of 2019": "2019-01/2019-09",
          "the first quarter of fiscal 2021": "FY2021-Q1",
          "the second half of March": "2024-03-16/2024-03-31", "the first business day of May": "2024-05-01",
          "the second Tuesday of every month": "P1M"}),
    Join("whole-s-part", ("'s? [ fiscal ]?", "-", "the"), compose.whole_s_part,
         {"this year's third quarter": "2024-Q3", "2019 first half": "2019-H1"}),
    Join("ended", ("ended on|in|at?", "to|through|until|till [ the ]?", "up to [ the ]?"), ranges.year_ended,
         {"the three months ended June 30, 2019": "2019-04/2019-06",
         "the year to March 2019": "2018-04/2019-03",
          "the quarter ended Sept. 30, 2019": "2019-07/2019-09",
          "the first quarter ended March 31, 2019": "2019-Q1", "the half-year to 30 June": "2024-01/2024-06",
          "the three months through March": "2024-01/2024-03", "the five years to 2019": "2015/2019"}),
    Join("range", ("- -?", "- to -", "to|through|until|till the?", "and the?", "up? to the?", "/"),
         ranges.interval,
         {"January to April this year": "2024-01/2024-04", "2019-2021": "2019/2021",
         "between [2026 and 2029]": "2026/2029",
          "the April-June 2019 quarter": "2019-04/2019-06", "the January-May 2019 period": "2019-01/2019-05",
          "Q1-Q3 2019": "2019-Q1/2019-Q3", "the July-to-September 2019 period": "2019-07/2019-09",
          "Nov-Feb 2019": "2018-11/2019-02"}),
    Join("weekdays-of-week", ("of?", "from|between"), ranges.weekdays_of_week,
         {"last week from Monday to Friday": "2024-05-13/2024-05-17"}),
    Join("counted-from", ("after|before|from|next", "back to"), offsets.counted_from,
         {"two weeks before Christmas": "2023-12-11", "10 days after May 3": "2024-05-13",
          "a year from today": "2025-05-20", "a week from Thursday": "2024-05-30",
          "10 days prior to May 3": "2024-04-23", "30 days following May 3": "2024-06-02",
          "a couple of weeks before May 3": "2024-04-19",
          "six months after May 2023": "2023-11", "five years after 2019": "2024",
          "the day after Christmas": "2023-12-26", "the week before May 3": "2024-W17"}),
    Join("weekday-beside", ("after|before|next", "back to"), offsets.weekday_beside,
         {"the Monday after Easter": "2024-04-01", "the Friday before Christmas 2023": "2023-12-22",
          "the first Monday after May 3": "2024-05-06", "the Monday following May 3": "2024-05-06",
          "the last Sunday before May 3": "2024-04-28"}, article=True),
    Join("ago-today", ("",), offsets.ago_today,
         {"two years ago today": "2022-05-20", "five years ago this week": "2019-W21",
          "a year ago this month": "2023-05", "a week ago Thursday": "2024-05-09"}),
    Join("weekday-of-offset", (",? on?",), offsets.weekday_of_offset,
         {"Friday, two years from now": "2026-05-22", "Friday three weeks after May 3": "2024-05-24",
          "two weeks before Christmas on Friday": "2023-12-15",
          "the second week of June 2019 on Friday": "2019-06-14"}),
)  # fmt: skip

_FARTHEST = 4
"""The most tokens that may stand between two joined expressions."""


def join(pieces: list[Piece], tokens: Tokens, rows: tuple[Join, ...]) -> list[Piece]:
    """Apply `rows` in order; each row goes once from left to right and may join what it has joined."""
    for row in rows:
        done: list[Piece] = []
        for piece in pieces:
            while done and (joined := _joined(row, done[-1], piece, tokens)):
                done.pop()
                piece = joined
            done.append(piece)
        pieces = done
    return pieces


def _joined(row: Join, left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    if right.first - left.last > _FARTHEST or not row.gap.fullmatch(tokens.kinds, left.last, right.first):
        return None
    expression = row.build(left, right, tokens)
    if expression is None:
        return None
    article = left.article or row.article or (row.name == "whole-s-part" and right.article)
    return Piece(left.first, right.last, expression, row.name, article, False, (*left.why, *right.why))
