"""What a phrase says before it is known when: the unresolved forms of a date, a small algebra.

Phrases build these from tokens, joins put them together, `resolve` reads them against the anchor and
context.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Amount: TypeAlias = "int | float | None"
"""How many of a unit; None for an unknown number (`several years`, `years`)."""


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """Fields of a calendar date as far as they are given: `May 2024`, `23 May`, `Friday`, `2024`.

    `shift` is -1 or 1 where the words say on which side of the anchor a day without a year lies (`last 3
    May`).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The `number`-th `grain` of `whole`: `the third quarter`, `H1`; from its end if negative (`the last
    week of`).

    Number 0 is the one in which the whole begins: `the week of May 6`. `code`: written `Q3` or called
    fiscal.
    """

    grain: str
    number: int
    whole: Expression | None = None
    code: bool = False


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """`the first Friday of July`: a weekday counted within a month, from its end if negative.

    Number 0 is that of the week in which the whole begins: `Friday three weeks after Christmas`.
    """

    weekday: int
    number: int
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Workday:
    """`the first business day of May`: a day from Monday to Friday, counted from the end if negative."""

    number: int
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Elliptic:
    """`the second` after `the first quarter`: another part of what the text has named."""

    number: int


@dataclass(frozen=True, slots=True)
class Turn:
    """`the turn of the year`: the beginning of the period that begins nearest to the anchor."""

    grain: str


@dataclass(frozen=True, slots=True)
class Run:
    """Several first (or, negative, last) parts of a whole: `the first four months of the year`, `9M 2023`."""

    grain: str
    count: int
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """A period counted from the anchor's own: `last year`, `this week`, `next quarter`."""

    grain: str
    shift: int


@dataclass(frozen=True, slots=True)
class RelativeMember:
    """A named month, weekday or season counted from the anchor: `last May`, `next Friday`, `this summer`.

    `week`: the weekday of the week so many weeks away (`Friday next week`), else None. `told`: counted from
    the date named last (`the following spring`).
    """

    grain: str
    number: int
    shift: int
    week: int | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """A season, 1 for spring, with its year if given."""

    number: int
    year: int | None = None
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Decade:
    """A decade by its TIMEX3 digits (199); two digits or one (`the '60s` is 6) leave the century open."""

    digits: int


@dataclass(frozen=True, slots=True)
class Century:
    """The `number`-th century."""

    number: int


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year by the year in which it ends (None: the anchor's, plus `shift`), with a part of it.

    `told`: the one that the text tells of, if it has named one; `shift` counts from there. `ends`: the words
    name the year in which
    it ends for sure (`FY2012-13`); else the article may count otherwise.
    """

    year: int | None
    grain: str = ""
    number: int = 0
    shift: int = 0
    ends: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class SplitYear:
    """`2022-23`: a fiscal year, or two years; `last` is the second."""

    last: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named holiday; `shift` is -1 for `last Christmas`."""

    name: str
    year: int | None = None
    whole: Expression | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of time in one or more units: `two years`, `1 year and 3 months`."""

    parts: tuple[tuple[Amount, str], ...]


@dataclass(frozen=True, slots=True)
class Offset:
    """A time counted from another: `two years ago`, `a week later`, `three weeks from tomorrow`.

    `sign` is -1 for back, 1 for ahead; `origin` None is the anchor for `ago`, else the last date named
    (`from_context`).
    """

    duration: Duration
    sign: int
    origin: Expression | None = None
    from_context: bool = False


@dataclass(frozen=True, slots=True)
class WeekdayBeside:
    """`the Monday after Easter`: the nearest such weekday before (`sign` -1) or after a day.

    `origin` None is the last day that the text has named (`the Friday after`).
    """

    weekday: int
    sign: int
    origin: Expression | None


@dataclass(frozen=True, slots=True)
class Recurring:
    """A set: `every year`, `each Monday`; `value` is its TIMEX3 value."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A vague reference: `recently`, `now`, `in the future`; `value` is `PAST_REF` and so on."""

    value: str


@dataclass(frozen=True, slots=True)
class Interval:
    """From the first to the last: `January to April this year`, `2019-2021`."""

    first: Expression
    last: Expression


@dataclass(frozen=True, slots=True)
class Same:
    """The sentence's own period in another year: `the same period last year`, `the year-earlier quarter`."""

    grain: str | None
    shift: int = -1
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """A duration by its last day or month: `the three months ended June 30`, `the year to March`.

    `number`: of a quarter that is counted (`the fourth quarter ended October 27`), else 0. `ending`: so
    said, of one that may still run.
    """

    duration: Duration
    last: Expression
    fiscal: bool = False
    number: int = 0
    ending: bool = False


@dataclass(frozen=True, slots=True)
class Definite:
    """A period that the context names: `the quarter`, `the month`; `pointed` if it points back (`that
    year`)."""

    grain: str
    pointed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """`the nine months`, `these two quarters`: a run of so many that the text has named, else a duration."""

    count: int
    grain: str


@dataclass(frozen=True, slots=True)
class Beside:
    """The period before or after the one named last: `the following month`, `the year before`."""

    grain: str
    shift: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a period: `the rest of the year`."""

    whole: Expression


@dataclass(frozen=True, slots=True)
class Within:
    """A part that has a name, in a whole that has yet to be resolved: `May of last year`."""

    part: Expression
    whole: Expression


@dataclass(frozen=True, slots=True)
class Modified:
    """An expression with a TIMEX3 modifier: `early 2024`, `about two years`."""

    inner: Expression
    mod: str


Expression: TypeAlias = (
    CalendarDate | Part | NthWeekday | Run | Relative | RelativeMember | Season | Decade | Century | Fiscal
    | Holiday | Duration | Offset | Recurring | Reference | Interval | Same | Ended | Definite | Beside
    | Rest | SplitYear | Told | WeekdayBeside | Within | Modified | Workday | Elliptic | Turn
)  # fmt: skip
