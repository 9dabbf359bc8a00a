"""The words that dates are made of: what kind of token each is, and its value.

A row is a family of words of one kind. Phrases (`phrases/`) are written in these kinds, never in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsextract.dates import periods as p

LexValue = int | str | float


@dataclass(frozen=True, slots=True)
class Words:
    """A family of words of one `kind`; a value each. `examples`: a text and the TIMEX3 value found in it.

    `cased`: only counts where it is written with a capital first letter.
    """

    kind: str
    words: Mapping[str, LexValue]
    examples: Mapping[str, str] = field(hash=False)
    cased: bool = False


def _numbered(words: str, first: int = 1) -> dict[str, LexValue]:
    return {word: at for at, word in enumerate(words.split(), first)}


def _same(words: str, value: LexValue) -> dict[str, LexValue]:
    return dict.fromkeys(words.split(), value)


WORDS: tuple[Words, ...] = (
    Words(
        "month",
        _numbered("january february _ april _ june july august september october november december"),
        {"in October 2019": "2019-10", "in october 2019": "2019-10"},
    ),
    Words("month", {"febuary": 2, "feb": 2, "apr": 4, "jul": 7, "aug": 8, "sept": 9, "oct": 10, "nov": 11},
          {"6 Sept. 2021": "2021-09-06"}, cased=True),
    # Also a verb or a name: a phrase must say in what company they are months.
    Words(
        "softmonth",
        {"march": 3, "may": 5, "jan": 1, "mar": 3, "jun": 6, "sep": 9, "dec": 12},
        {"3 May 2020": "2020-05-03", "Mar. 2022": "2022-03"}, cased=True,
    ),
    Words(
        "weekday",
        _numbered("monday tuesday wednesday thursday friday saturday sunday")
        | {"tues": 2, "weds": 3, "thurs": 4, "thur": 4},
        {"Tuesday, July 2, 2019": "2019-07-02"},
    ),
    # `Sat` and `Sun` are also words and names: a date must stand beside them.
    Words(
        "softday",
        {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7},
        {"Sat 6 July 2019": "2019-07-06"}, cased=True,
    ),
    Words(
        "weekdays",
        _numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
        {"closed on Fridays": "XXXX-WXX-5"},
    ),
    Words("season", {"spring": 1, "summer": 2, "autumn": 3, "winter": 4}, {"the summer of 2018": "2018-SU"}),
    Words("fall", {"fall": 3}, {"the fall of 2018": "2018-FA"}),
    Words(
        "grain",
        {g: g for g in (p.DAY, p.WEEK, p.WEEKEND, p.MONTH, p.QUARTER, p.YEAR, p.DECADE, p.CENTURY)}
        | {"fortnight": "fortnight", "yr": p.YEAR},
        {"a one-year term": "P1Y", "a one-week stop": "P1W"},
    ),
    Words("half", {p.HALF: p.HALF, "semester": p.HALF},
          {"the first half of 2020": "2020-H1", "the second semester of 2020": "2020-H2"}),
    Words("closing", _same("final closing concluding", -1), {"the final month of 2020": "2020-12"}),
    Words("opening", _same("opening initial", 1), {"the opening weeks of 2020": "2020"}),
    # Adjectives of a time that stand between its number and its unit.
    Words(
        "quality",
        _same("good bad poor strong weak boom record lean tough difficult hard short happy busy quiet golden"
              " lost profitable turbulent further solid great crucial successive", 0),
        {"two lean years": "P2Y", "several poor months": "PXM"},
    ),
    Words(
        "grains",
        {g + "s": g for g in (p.DAY, p.WEEK, p.WEEKEND, p.MONTH, p.QUARTER, p.YEAR, p.DECADE)}
        | {"centuries": p.CENTURY, "halves": p.HALF, "fortnights": "fortnight", "yrs": p.YEAR,
           "summers": "summer", "winters": "winter"},
        {"for six months": "P6M", "three centuries": "P3CE"},
    ),
    Words("back", _same("last previous prior preceding", -1), {"for the previous two years": "P2Y"}),
    Words("past", {"past": -1}, {"for the past two years": "P2Y"}),
    Words("next", _same("next coming upcoming following subsequent ensuing", 1),
        {"the coming three years": "P3Y"}),
    Words("latest", {"latest": -1}, {"for the latest three months": "P3M"}),
    Words("this", _same("this current", 0), {"this year": "PRESENT_REF"}),
    Words("same", _same("same corresponding comparable", 0),
          {"the same period of 2020": "2020"}),
    Words("every", _same("every each", 0), {"every year": "P1Y", "each month": "P1M"}),
    Words("beginning", _same("beginning start outset", 0), {"the start of 2015": "2015"}),
    Words("middle", {"middle": 0}, {"the middle of 2015": "2015"}),
    Words("end", _same("end close", 0), {"the end of 2015": "2015"}),
    Words("deictic", {"yesterday": -1, "today": 0, "tomorrow": 1}, {"until tomorrow": "FUTURE_REF"}),
    Words("several", _same("several some many few various numerous", 0), {"for several years": "PXY"}),
    Words("ago", {"ago": -1}, {"two years ago": "PAST_REF"}),
    Words("fiscal", _same("fiscal financial fy", 0), {"fiscal 2021": "FY2021"}),
    Words("calendar", {"calendar": 0}, {"calendar year 2021": "2021"}),
    Words("ended", _same("ended ending", 0), {"the three months ended June 30, 2021": "2021-04/2021-06"}),
    Words("era", _same("bc bce ad ce", 0), {"in AD 1204": "1204"}),
    Words("decadename", _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
          | {"noughties": 200},
          {"the nineties": "199"}),
)  # fmt: skip

MONTH_NUMBERS: Mapping[str, int] = {
    word[:3]: int(number)
    for row in WORDS
    if row.kind in ("month", "softmonth")
    for word, number in row.words.items()
    if word != "_"
}
"""The first three letters of a month's name to its number."""

# Words that phrases name one by one: each is a kind of its own.
OWN_KIND = [
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "at",
    "for",
    "to",
    "and",
    "or",
    "from",
    "through",
    "until",
    "till",
    "between",
    "by",
    "during",
    "since",
    "within",
    "than",
    "as",
    "before",
    "after",
    "early",
    "earlier",
    "late",
    "later",
    "mid",
    "now",
    "currently",
    "recently",
    "presently",
    "nowadays",
    "recent",
    "present",
    "future",
    "moment",
    "time",
    "times",
    "these",
    "those",
    "that",
    "long",
    "old",
    "couple",
    "business",
    "working",
    "trading",
    "consecutive",
    "full",
    "whole",
    "entirety",
    "entire",
    "all",
    "rest",
    "remainder",
    "another",
    "more",
    "least",
    "ahead",
    "date",
    "per",
    "period",
    "right",
    "come",
    "very",
    "up",
    "near",
    "foreseeable",
    "distant",
    "other",
    "straight",
    "so",
    "starting",
    "commencing",
    "turn",
    "new",
    "single",
    "accounting",
    "marketing",
]
