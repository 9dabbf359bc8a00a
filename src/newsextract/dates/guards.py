"""When a bare word or number is a date: by the company it keeps."""

from __future__ import annotations

from newsextract.dates.company import (
    AWARDED,
    BEFORE_PERIOD,
    DEFINITE_BEFORE,
    DURATION_BEFORE,
    FUTURE_AFTER,
    GOODS,
    MAKES,
    MEASURED,
    MONTH_FIGURES,
    NUMBERED,
    OLD_YEAR_BEFORE,
    PLURAL_BEFORE,
    SEASON_AFTER,
    SEASON_BEFORE,
    STREETS,
    TITLES_AFTER,
    TOLD_OF,
)  # fmt: skip
from newsextract.dates.patterns import Found, kinds_of
from newsextract.dates.shapes import KINDS

_OPEN = kinds_of("(", "break", "stop", "-", "/", ",", "&")
_BEGINNING = kinds_of("break", "stop", ",")
_CLAUSE_END = kinds_of("break", "stop", ",", ")")
_PERIOD_END = kinds_of("break", "stop", ",", ")", "and")
_PERIOD_VERBS = frozenset(
    ("was", "were", "reached", "rose", "fell", "grew", "totalled", "stood", "came", "amounted", "dropped",
     "climbed", "to", "by")
)  # fmt: skip
_MONTHS = kinds_of("MONTH")
_NUMBERS = kinds_of("DIGITS")
_RANGE = kinds_of("to", "-")
_COUNTED = kinds_of("%", "grains")
_PLAIN_NUMBERS = kinds_of("int", "number")
_MONTH_RANGE = _OPEN | kinds_of("to", "and")
_GOES_ON = frozenset(("of", "that", "when", "which", "where", "-", "before", "after"))
_REPORTED = frozenset(("week", "month", "quarter", "half", "semester", "year"))
_EDGES = frozenset(("early", "late", "mid", "-"))
# Lower-case words that are months only beside a day with its ending: `may 3rd`.
_VERBS = frozenset(("may", "march", "mar", "sep", "dec", "jan", "jun"))


def day_follows_well(m: Found) -> bool:
    """Whether the number after a month's name is its day: `May 24`, not `May 24 percent`."""
    if m.has("year"):
        return True
    if m.kind("month") == KINDS["lowmonth"] and m.text("month") in _VERBS:
        return m.text("day")[-1:].isalpha()
    comma = m.tokens.kinds[m.first + 1 : m.first + 2] == KINDS[","] and not m.has("weekday")
    if comma and not (m.text("day")[-1:].isalpha() and ends_clause(m)):
        return False  # `in May, 16 months late`
    counted = m.after() in (
        "percent",
        "pct",
        "per",
        "million",
        "billion",
        "units",
        "tonnes",
        "barrels",
        "teu",
    )
    return not counted and m.kind_after() not in _COUNTED


def ends_clause(m: Found, *words: str) -> bool:
    """Whether a phrase is followed by the end of its clause or of the text, or by one of `words`."""
    return m.kind_after() in _CLAUSE_END or not m.after() or m.after() in words


def bare_month(m: Found) -> bool:
    """A month's name alone. `May`, `March` and short forms need a preposition, a neighbour or a figure."""
    if m.kind_after() in _NUMBERS and m.after().isdigit() and len(m.after()) < 3:
        return m.gap_before() != ""  # a day that is none: `Feb 30`
    kind = m.kind("month")
    if m.after() in STREETS and m.capital_after():
        return False
    if (
        m.before() == "-"
        and m.gap_before() == ""
        and m.kind_before(2) == KINDS["x"]
        and not m.capital("month")
    ):
        return False  # `Jae-june`
    if (
        m.text("month") == "apr"
        and m.tokens.text[m.tokens.starts[m.first] :][:3] == "APR"
        and not m.has("year")
    ):
        return False  # the rate of a loan
    if kind == KINDS["month"] and len(m.text("month").rstrip(".")) < 5 and _between_names(m):
        return False
    if kind != KINDS["softmonth"]:
        return kind != KINDS["lowmonth"]
    if len(m.text("month")) == 3 and m.text("month") != "may":
        return m.kind_before() == KINDS["-"] or m.kind_after() == KINDS["-"] or m.kind_after() in _MONTHS
    if m.after() in MONTH_FIGURES or m.kind_after() == KINDS["'s"]:
        return True
    if m.before() in BEFORE_PERIOD or m.after() in ("last", "this", "next"):
        return True
    if (m.kind_before() in _BEGINNING or not m.before()) and m.after() in TOLD_OF and m.capital("month"):
        return True
    if m.before() == "-" and m.before(2) in BEFORE_PERIOD:
        return True
    near = m.kind_before(2) if m.kind_before() in _OPEN else m.kind_before()
    return near in _MONTHS or (m.kind_after() in _MONTH_RANGE and m.kind_after(2) in _MONTHS)


def _between_names(m: Found) -> bool:
    """`Dennis Jul Pedersen`: a short form between capitalised words, without its full stop."""
    text, first, last = m.tokens.text, m.first, m.last
    if (
        m.text("month").endswith(".")
        or m.text("month") in ("june", "july")
        or not first
        or last >= len(m.tokens.kinds)
    ):
        return False
    sides = (m.tokens.starts[first - 1], m.tokens.starts[last])
    plain = m.kind_before() == KINDS["x"] and m.kind_after() == KINDS["x"]
    return plain and all(text[at].isupper() and not text[at : at + 2].isupper() for at in sides)


def bare_weekday(m: Found) -> bool:
    """A weekday's name alone; `Sat` and `Sun` only with a full stop (their kind is then `weekday`)."""
    return m.kind("weekday") != KINDS["softday"] and m.after() not in TITLES_AFTER


def bare_year(m: Found) -> bool:
    """Four digits that are a year: not counted, not money, not part of a name or number."""
    before, after, year = m.before(), m.after(), m.number("year")
    if m.kind_before() == KINDS["$"] or m.kind_after() == KINDS["%"] or before in NUMBERED:
        return False
    if before == "." and m.before(2) in ("no", "nos", "nr"):
        return False
    if before == ":":
        return m.before(2) not in NUMBERED and not (m.gap_before() == "" and m.kind_before(2) in _NUMBERS)
    if before in ("#", "+", "=", "*", "№", "_") or _in_document_number(m) or _is_model_year(m):
        return False
    if _is_counted(m) or (after in STREETS and m.capital_after()) or _in_number_chain(m):
        return False
    paired = before in ("-", "and", "or") and m.kind_before(2) == KINDS["year"]
    return 1900 <= year <= 2100 or before in OLD_YEAR_BEFORE or paired


def _is_counted(m: Found) -> bool:
    """`2000 units`, `a 2000-unit order`, `1950 to 2010 units`; not `in 2023 trucks sold well`."""
    if m.after() in MEASURED:
        return m.after(2) != "'s"
    if m.after() in GOODS:
        return m.before() not in ("in", "since", "during", "by") and m.after(2) != "'s"
    if m.after() == "-" and m.after(2) in MEASURED:
        return True
    pair = m.after() in ("and", "or") and m.kind_after(2) == KINDS["year"]
    in_range = pair or (m.kind_after() in _RANGE and m.kind_after(2) in _NUMBERS)
    return in_range and (m.after(3) in MEASURED or m.after(3) == "%")


def _in_document_number(m: Found) -> bool:
    """Digits of a law, a telephone or a licence: `(EU) 2019/1242`, `No 715/2007`, `0800 2020 1945`."""
    if m.before() == "/" and m.gap_before() == "" and m.kind_before(2) in _PLAIN_NUMBERS:
        return True
    if m.after() == "/" and m.kind_after(2) in _NUMBERS:
        close, number = m.tokens.ends[m.last] == m.tokens.starts[m.last + 1], m.after(2)
        coded = m.after(3) == "/" or (len(number) > 2 and not "1900" <= number <= "2100")
        return close and coded
    back = 1
    while back < 4 and m.kind_before(back) in _NUMBERS:
        back += 1
        if m.before(back - 1).startswith("0") or m.before(back) == "+":
            return True
    return False


def _is_model_year(m: Found) -> bool:
    """`the 2025 Volvo FH`: the year of a model, which belongs to its name."""
    return m.after() in MAKES and m.capital_after() and m.after(2) not in ("'s", "’s") and (
        m.before() in ("the", "a", "an", "new", "its", "our", "and", "with", "-")
        or m.kind_before() in _BEGINNING
        or not m.before())  # fmt: skip


def _in_number_chain(m: Found) -> bool:
    """Digits joined by hyphens that are no years: telephone numbers, codes."""
    numbers = _NUMBERS
    if m.before() == "-" and m.gap_before() == "" and m.kind_before(2) in numbers:
        longer = m.before(3) == "-" and m.kind_before(4) in numbers
        if longer or m.kind_before(2) != KINDS["year"]:
            return m.tokens.ends[m.first - 2] == m.tokens.starts[m.first - 1]
    if m.after() == "-" and m.kind_after(2) in numbers and m.kind_after(2) != KINDS["year"]:
        close = m.tokens.ends[m.last - 1] == m.tokens.starts[m.last]
        return close and m.tokens.ends[m.last] == m.tokens.starts[m.last + 1] and len(m.after(2)) != 2
    return False


def bare_decade(m: Found) -> bool:
    """`1980s`, `'70s`, `the 70s`; not `in his 30s`, not a temperature."""
    text, before = m.text("decade"), m.before()
    if text[0] in "'’" or len(text) > 4:
        return True
    if text[:1] in "1234" and len(text) < 5:
        return False  # an age
    named = before == "the" or before in _EDGES or (before == "in" and text[-2] in "'’")
    return named and m.after() not in MEASURED


def bare_century(m: Found) -> bool:
    """Whether the unit is the century, and the ordinal one that centuries have; no title (`20th Century
    X`)."""
    title = m.tokens.text[m.tokens.starts[m.last - 1]].isupper() and m.capital_after()
    return not title and m.tokens.word(m.last - 1) == "century" and m.number("n") <= 30


def bare_season(m: Found) -> bool:
    """A season's name alone, after a preposition or `the`; `fall` only where it cannot be a verb."""
    before = m.before()
    if m.after() in SEASON_AFTER:
        return False
    if m.kind("season") == KINDS["fall"]:
        if m.after() == "of":
            return False
        if before == "the":
            return m.before(2) in ("in", "by", "during", "until", "through", "for")
        return before in ("this", "last", "next", "that", "every", "each")
    if m.after() == "of" and before == "the":
        return True
    return before in SEASON_BEFORE or (before == "the" and m.before(2) in SEASON_BEFORE)


def counted_grain(m: Found) -> bool:
    """Whether a number and a unit are a duration: no fraction (`three quarters of`), no rate, no code."""
    if m.kind_before() == KINDS["$"] or m.before() in ("per", "/") or m.amount("count") <= 0:
        return False
    if m.before() == "-" and m.gap_before() == "" and (m.first < 2 or m.kind_before(2) in _NUMBERS):
        return False
    grain, count = m.text("grain"), m.text("count")
    if grain == "quarters" and count in ("three", "3") and m.after() == "of":
        return m.after(2) in ("growth", "decline", "contraction")
    if grain == "quarter" and count in ("one", "1") and m.after() in ("of", "to", "in"):
        return False
    if grain.startswith("quarter") and count == "three" and m.tokens.word(m.last - 2) == "-":
        return False
    one_day = grain == "day" and count == "one" and m.after() in ("be", ",")
    return grain not in ("half", "halves") and not one_day


def bare_a_grain(m: Found) -> bool:
    """`a year` is a duration after a preposition, the denominator of a rate after a number or noun."""
    if m.text("grain") in ("quarter", "half") or m.kind_after() in (KINDS["-"], KINDS["ago"]):
        return False
    if (
        m.tokens.word(m.first) == "another"
        or m.tokens.word(m.last - 2) == "single"
        or m.after() in ("after", "before", "into")
    ):
        return True
    if m.after() in ("when", "of", "in", "that", "which", "marked", "where"):
        return m.before() == "within" or (m.before() in ("for", "over") and m.after() == "in")
    return m.before() in DURATION_BEFORE


def bare_plural(m: Found) -> bool:
    """`years` alone is a duration only as a time that has passed: `for years`, `within weeks`."""
    if m.text("grain") in ("quarters", "halves", "summers", "winters") or m.kind_after() == KINDS["-"]:
        return False
    if m.before() in PLURAL_BEFORE and (m.after() not in ("of", "'s") or m.before() == "after"):
        return True
    if m.after() == "away":
        return True
    return (
        m.after() in ("after", "before", "later", "until")
        and m.text("grain") != "days"
        and m.before() != "the"
    )


def bare_definite(m: Found) -> bool:
    """`the quarter`, `the year`: the period that is reported on."""
    word = m.tokens.word(m.last - 1)
    if m.tokens.text[m.tokens.starts[m.last - 1]].isupper() or m.last - m.first != 2:
        return False
    if word == "period":
        return m.before() in ("in", "during", "over", "for") and (
            m.kind_after() in _PERIOD_END or m.after() in _PERIOD_VERBS or not m.after()
        )
    if m.before() == "of" and m.before(2) in AWARDED:
        return False
    if m.kind_after() == KINDS["year"] or (word == "week" and m.kind_after() == KINDS["small"]):
        return False
    if word == "week" and m.after() in ("beginning", "starting", "commencing"):
        return True
    if m.after() in _GOES_ON:
        return m.after() == "of" and word in ("week", "month")
    if word in ("half", "semester") and (
        m.before() not in ("in", "for", "over", "during") or m.after() == "a"
    ):
        return False
    if word in ("decade", "century"):
        return m.before() in ("in", "of", "by", "during", "until")
    reported = m.before() in DEFINITE_BEFORE or m.kind_before() in _BEGINNING or not m.before()
    return word == "weekend" or (reported and word in _REPORTED)


def bare_reference(m: Found) -> bool:
    """`now`, `recently`, `the future`, but not `the future of coal` nor `futures`."""
    last = m.tokens.word(m.last - 1)
    if last == "future":
        if m.after() in FUTURE_AFTER:
            return False
        if m.tokens.word(m.first) == "future":
            return m.before() == "in"
        plain = m.kind_after() == KINDS["x"] and m.before() != "in"  # `for the future cars`
        return m.before() in ("in", "for", "into", "to", "from", "of", "about") and not plain
    return last != "now" or "-" not in (m.before(), m.after())


_NAMED_MONTH = kinds_of("month", "softmonth")
_SHIFT = kinds_of("SHIFT")


def in_a_month(m: Found) -> bool:
    """Whether a month follows: `of May`, `in May`, `next month`."""
    if m.after() == "of" or m.kind_after() in _NAMED_MONTH:
        return True
    if m.after() == "in":
        return m.kind_after(2) in _NAMED_MONTH
    return m.kind_after() in _SHIFT and m.after(2) == "month"
