"""When a bare word or number is a date: tables of the company it keeps, and what forbids it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsextract.dates.lexer import KINDS
from newsextract.dates.patterns import Found, kinds_of


@dataclass(frozen=True, slots=True)
class Company:
    """A family of words that stand beside a date, or that rule one out. `examples`: a text and its mentions."""

    name: str
    words: frozenset[str]
    examples: Mapping[str, tuple[str, ...]] = field(hash=False)


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


BEFORE_PERIOD = Company(
    "before a period",
    _words("in of for during since until till by from to through throughout last this next early"
           " late mid earlier and or between before after than over with against vs versus ending"
           " ended beginning starting around about circa as late-"),
    {"orders in March": ("March",), "We may buy": (), "The march went on": ()},
)  # fmt: skip
MONTH_FIGURES = Company(
    "figures of a month",
    _words("sales production deliveries exports imports registrations figures data output results"
           " orders shipments numbers volume volumes total record report retail wholesale wholesales"
           " contract futures delivery revenue turnover inflation cpi ppi auto car truck vehicle"
           " passenger"),
    {"March sales were weak": ("March",), "May sales were weak": ("May",)},
)  # fmt: skip
COUNTED = Company(
    "counted after a number",
    _words("units unit vehicles vehicle trucks truck cars car buses bus tonnes tons tonne ton teu"
           " barrels people jobs employees workers staff km kms kilometres kilometers miles metres"
           " meters kg hp bhp kw kwh mw mwh gw gwh nm rpm cc litres liters sets pieces homes houses"
           " shares dealers stores outlets stations countries customers students members hectares"
           " acres mu points percent pct per million billion trillion bn mn crore lakh dollars euros"
           " yuan yen rupees pounds rmb usd eur mm cm m g kb mb gb mhz volts v a-share suppliers"
           " companies firms times copies seats rooms beds passengers aircraft planes ships vessels"
           " containers bags drivers engines batteries bikes motorcycles tractors trailers vans"
           " wagons locomotives chargers pickups suvs men women children soldiers troops pages words"
           " questions visitors attendees"),
    {"built 2000 units": (), "sold 1950 trucks in 1951": ("1951",)},
)  # fmt: skip
NUMBERED = Company(
    "before a number that names something",
    _words("no number flight model type class series version section article page pages room highway"
           " route rule level views view no. tel fax phone isbn iso din gb sae euro stage peugeot"
           " mazda mercedes bmw audi volvo iveco boeing airbus windows office score points index"
           " nikkei close rs usd rmb us$ clause act-no block lot agenda chapter box suite unit code"
           " id"),
    {"Peugeot 2008": (), "Views : 2019": (), "ISO 2010": ()},
)  # fmt: skip
STREETS = Company(
    "after a house number",
    _words("street st avenue ave road rd drive dr lane boulevard blvd way main place court square"
           " park broadway"),
    {"at 1940 Main Street": ()},
)  # fmt: skip
SEASON_COMPANY = Company(
    "before a season",
    _words("in this into over last next early late mid by until since through during for before"
           " after every each of that following previous coming past"),
    {"closed in summer": ("summer",), "a spring broke": ()},
)  # fmt: skip
LEVELS = Company(
    "after a level",
    _words(
        "share million billion thousand units unit vehicles trucks cars tonnes tons barrels cents"
        " percent % cent dollars yuan euros yen rupees crore lakh teu mw kwh bn mn"
    ),
    {"In Q1 2019 it made 300 units, against 200 units a year ago.": ("Q1 2019", "a year ago")},
)
TITLES_AFTER = Company(
    "after a day or year that is part of a title",
    _words("times telegraph mirror mail express herald tribune post"),
    {"the Sunday Times said": ()},
)  # fmt: skip

_OPEN = kinds_of("(", "break", "stop", "-", "/", ",", "&")
_CLOSED = kinds_of("break", "stop", ")", ",")
_MONTHS = kinds_of("MONTH")
_NUMBERS = kinds_of("DIGITS")


def day_follows_well(m: Found) -> bool:
    """Whether the number after a month's name is its day: `May 24`, not `May 24 percent`."""
    if m.has("year"):
        return True
    if m.kind("month") == KINDS["lowmonth"] and m.text("month") in (
        "may",
        "march",
        "mar",
        "sep",
        "dec",
        "jan",
        "jun",
    ):
        return m.text("day")[-1:].isalpha()
    if m.kind_after() == KINDS["%"] or m.after() in ("percent", "pct", "per", "million", "billion", "units"):
        return False
    return m.kind("month") != KINDS["softmonth"] or m.capital("month")


def bare_month(m: Found) -> bool:
    """A month's name alone. `May`, `March` and short forms need a preposition, a neighbour or a figure."""
    if (
        m.kind_after() in _NUMBERS
        and m.kind_after() != KINDS["year"]
        and m.after().isdigit()
        and len(m.after()) < 3
    ):
        return m.gap_before() != ""  # a day that is none: `Feb 30`
    if m.kind("month") == KINDS["lowmonth"]:
        return False
    if m.kind("month") != KINDS["softmonth"]:
        return True
    if len(m.text("month")) == 3 and m.text("month") != "may":
        return m.kind_before() == KINDS["-"] or m.kind_after() == KINDS["-"] or m.kind_after() in _MONTHS
    if m.after() in MONTH_FIGURES.words or m.kind_after() == KINDS["'s"]:
        return m.after() != "record" or m.before() in BEFORE_PERIOD.words
    if m.before() in BEFORE_PERIOD.words or m.after() in ("last", "this", "next"):
        return True
    if m.before() == "-" and m.before(2) in BEFORE_PERIOD.words:
        return True
    near = (
        (m.tokens.kinds[m.first - 2] if m.first > 1 else "") if m.kind_before() in _OPEN else m.kind_before()
    )
    beyond = m.tokens.kinds[m.last + 1] if m.last + 1 < len(m.tokens.kinds) else ""
    return near in _MONTHS or (m.kind_after() in _OPEN | kinds_of("to", "and") and beyond in _MONTHS)


def bare_softday(m: Found) -> bool:
    """A weekday's name alone; `Sat` and `Sun` only with a full stop (their kind is then `weekday`)."""
    return m.kind("weekday") != KINDS["softday"] and m.after() not in TITLES_AFTER.words


def bare_year(m: Found) -> bool:
    """Four digits that are a year: not counted, not money, not part of a name or number."""
    year = m.number("year")
    before, after = m.before(), m.after()
    if m.kind_before() == KINDS["$"] or m.kind_after() == KINDS["%"] or before in NUMBERED.words:
        return False
    if before in (":", "#", "+", "=", "*", "№", "_") or (
        before == "." and m.gap_before() == "" and _digits(m, 2)
    ):
        return before == ":" and m.first > 1 and m.tokens.word(m.first - 2) not in NUMBERED.words
    if (after in COUNTED.words and m.after(2) != "'s") or (after in STREETS.words and m.capital_after()):
        return False
    if after == "-" and m.after(2) in COUNTED.words:
        return False
    if _in_number_chain(m):
        return False
    if 1900 <= year <= 2100:
        return not _range_of_counts(m)
    return before in ("in", "since", "of", "from", "until", "by", "around", "about", "circa", "(", "before", "after",
                      "year", "between", "to", "early", "late") and year <= 2199 and not _range_of_counts(m)  # fmt: skip


def _digits(m: Found, count: int) -> bool:
    return m.first >= count and m.tokens.kinds[m.first - count] in _NUMBERS


def _in_number_chain(m: Found) -> bool:
    """Digits joined by hyphens that are no years: telephone numbers, codes."""
    chained = m.kind_before() == KINDS["-"] and m.gap_before() == "" and _digits(m, 2)
    if chained and m.first > 3 and m.tokens.kinds[m.first - 3] == KINDS["-"] and _digits(m, 4):
        return True
    if chained and m.tokens.kinds[m.first - 2] not in kinds_of("year"):
        return m.tokens.starts[m.first - 1] == m.tokens.ends[m.first - 2] and not m.tokens.text[
            m.tokens.starts[m.first - 1]] == "–"  # fmt: skip
    follows = m.kind_after() == KINDS["-"] and m.last + 1 < len(m.tokens.kinds) and \
        m.tokens.kinds[m.last + 1] in kinds_of("int", "number", "small")  # fmt: skip
    return follows and m.tokens.starts[m.last] == m.tokens.ends[m.last - 1] and len(m.after(2)) != 2 \
        and m.tokens.starts[m.last + 1] == m.tokens.ends[m.last]  # fmt: skip


def _range_of_counts(m: Found) -> bool:
    """`1950 to 2010 units`: the end of the range is counted."""
    return (m.kind_after() in kinds_of("to", "-", "and", "or") and m.last + 1 < len(m.tokens.kinds)
            and m.tokens.kinds[m.last + 1] in _NUMBERS
            and (m.after(3) in COUNTED.words or m.after(3) == "%"))  # fmt: skip


def bare_decade(m: Found) -> bool:
    """`1980s`, `'70s`, `the 70s`; not `in his 30s`, not a temperature."""
    text, before = m.text("decade"), m.before()
    if text[0] in "'’" or len(text) > 4:
        return True
    return (
        before in ("the", "early", "late", "mid", "-") or (before == "in" and text[-2] in "'’")
    ) and m.after() not in COUNTED.words


def bare_century(m: Found) -> bool:
    """Whether the unit is the century, and the ordinal one that centuries have."""
    title = m.tokens.text[m.tokens.starts[m.last - 1]].isupper() and m.capital_after()
    return (
        not title and m.tokens.word(m.last - 1) == "century" and m.number("n") <= 30 and m.text("n") != "last"
    )


def bare_season(m: Found) -> bool:
    """A season's name alone, after a preposition or `the`; `fall` only after `the` of a year or a demonstrative."""
    before = m.before()
    if m.after() in (
        "of",
        "festival",
        "water",
        "steel",
        "tyres",
        "tires",
        "sports",
        "games",
        "olympics",
        "in",
        "on",
    ):
        return m.after() == "of" and m.before() in SEASON_COMPANY.words | {"the"}
    if m.kind("season") == KINDS["fall"]:
        return before in ("this", "last", "next", "that", "every", "each") or (
            before == "the" and m.before(2) in ("in", "by", "during", "until", "through", "for"))  # fmt: skip
    return before in SEASON_COMPANY.words or (before == "the" and m.before(2) in SEASON_COMPANY.words)


DURATION_BEFORE = Company(
    "before `a year` as a duration",
    _words("for in within after over about nearly almost than around roughly least most least last"
           " lasting lasted takes took take spent spend through throughout only just to up every"
           " under less approximately quite half during of be was nearly barely some early full"),
    {"within a month": ("a month",), "5,000 units a month": ()},
)  # fmt: skip
PLURAL_BEFORE = Company(
    "before a bare plural",
    _words("for within after over in of many"),
    {"lasted for weeks": ("weeks",), "the days of steam": ()},
)  # fmt: skip
DEFINITE_BEFORE = Company(
    "before `the year` as the reporting period",
    _words("in of for during by over throughout through since from until at on within into and as"
           " with to before after than"),
    {"in the quarter": ("the quarter",), "won Truck of the Year": ()},
)  # fmt: skip
_PERIOD_END = kinds_of("break", "stop", ",", ")", "and")


def counted_grain(m: Found) -> bool:
    """Whether a number and a unit are a duration: no fraction (`three quarters of`), no rate, no code."""
    count, grain = m.value("count"), m.text("grain")
    if (
        m.kind_before() == KINDS["$"]
        or m.before() in ("per", "/")
        or (m.gap_before() == "" and m.before() == "-")
    ):
        return m.before() == "-" and m.first > 1 and not _digits(m, 2)
    if grain.startswith("quarter"):
        if grain == "quarters" and m.text("count") in ("three", "3") and m.after() == "of":
            return m.after(2) in ("growth", "decline", "contraction")
        if grain == "quarter" and m.text("count") in ("one", "1"):
            return m.after() not in ("of", "to", "in")
        if m.tokens.word(m.last - 2) == "-" and m.text("count") == "three":
            return False
    if grain in ("half", "halves", "weekend"):
        return grain == "weekend"
    if m.tokens.word(m.last - 1) in ("day", "one") and m.text("count") == "one" and m.after() in ("be", ","):
        return False
    return isinstance(count, int | float) and count > 0


def bare_a_grain(m: Found) -> bool:
    """`a year` is a duration after a preposition, the denominator of a rate after a number or noun."""
    if m.text("grain") in ("quarter", "half"):
        return False
    if m.kind_after() == KINDS["-"] or m.kind_after() == KINDS["ago"]:
        return False
    if m.tokens.word(m.first) == "another" or m.after() in ("after", "before", "into"):
        return True
    if m.after() in ("when", "of", "in", "that", "which", "marked", "where"):
        return m.before() == "within" or (m.before() in ("for", "over") and m.after() == "in")
    return m.before() in DURATION_BEFORE.words


def bare_plural(m: Found) -> bool:
    """`years` alone is a duration only as a unit of time that has passed: `for years`, `within weeks`."""
    if m.text("grain") in ("quarters", "halves", "summers", "winters"):
        return False
    if m.kind_after() == KINDS["-"]:
        return False
    return (m.before() in PLURAL_BEFORE.words and m.before() != "of" and m.after() not in ("of", "'s")) or (
        m.after() in ("after", "before", "later") and m.text("grain") != "days" and m.kind_before() != KINDS["the"])  # fmt: skip


def bare_definite(m: Found) -> bool:
    """`the quarter`, `the year`: the period that is reported on."""
    word = m.tokens.word(m.last - 1)
    if m.tokens.text[m.tokens.starts[m.last - 1]].isupper() or m.last - m.first < 2:
        return False
    before_ok = (
        m.before() in DEFINITE_BEFORE.words
        or m.kind_before() in kinds_of("break", "stop", ",")
        or not m.before()
    )
    if word == "period":
        return before_ok and m.before() in ("in", "during", "over", "for") and m.last - m.first == 2 and (
            m.kind_after() in _PERIOD_END or not m.after())  # fmt: skip
    if m.kind_after() == KINDS["year"] or (word == "week" and m.kind_after() == KINDS["small"]):
        return False
    if word not in ("week", "weekend", "month", "quarter", "year", "decade", "century"):
        return False
    if word == "week" and m.after() in ("beginning", "starting", "commencing"):
        return True
    if (
        m.after() in ("of", "that", "when", "which", "where", "-", "before", "after", "was")
        and m.after() != "was"
    ):
        return m.after() == "of" and word in ("week", "month")
    if word in ("decade", "century"):
        return m.before() in ("in", "of", "by", "during", "until")
    return before_ok or word == "weekend"


def bare_reference(m: Found) -> bool:
    """`now`, `recently`, `the future`, but not `the future of coal` nor `futures`."""
    last = m.tokens.word(m.last - 1)
    if last == "future":
        if m.after() in (
            "of",
            "-",
            "generations",
            "generation",
            "growth",
            "development",
            "earnings",
            "plans",
        ):
            return False
        lone = m.tokens.word(m.first) == "future"
        return m.before() == "in" if lone else m.before() in ("in", "for", "into", "to", "from", "of")
    if last == "now":
        return m.after() != "-" and m.before() != "-"
    return True


COMPANIES = (BEFORE_PERIOD, MONTH_FIGURES, COUNTED, NUMBERED, STREETS, SEASON_COMPANY, TITLES_AFTER, LEVELS,
             DURATION_BEFORE, PLURAL_BEFORE, DEFINITE_BEFORE)  # fmt: skip
