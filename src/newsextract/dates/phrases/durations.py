"""Amounts of time of a day or more: `two years`, `18-month`, `a year and a half`, `51-year-old`."""

from __future__ import annotations

from newsextract.dates import periods as p
from newsextract.dates.expressions import Duration, Expression
from newsextract.dates.guards import bare_a_grain, bare_plural, counted_grain
from newsextract.dates.patterns import Found, Phrase
from newsextract.dates.phrases.relative import UNITS


def _one(count: int | float | None, grain: str) -> Expression | None:
    if grain == p.WEEKEND:
        return Duration(((count, "weekend"),))
    return Duration(((count, grain),)) if grain in UNITS and grain != p.HALF else None


def _range(m: Found) -> Expression | None:
    """`two to three years`: TIMEX3 has no range of durations; the first number counts, as in TimeBank."""
    low = m.amount("low")
    return _one(low, m.grain()) if low < m.amount("count") and counted_grain(m) else None


def _and_a_half(m: Found) -> Expression | None:
    return _one(m.amount("count") + 0.5 if m.has("count") else 1.5, m.grain())


def _mixed(m: Found) -> Expression | None:
    part, parts = m.number("part"), m.number("parts")
    return _one(m.number("count") + round(part / parts, 2), m.grain()) if part < parts else None


def _half(m: Found) -> Expression | None:
    return _one(0.5, m.grain())


def _quarter_century(m: Found) -> Expression | None:
    return (
        Duration(((25, p.YEAR),)) if m.text("grain") == "century" and m.text("quarter") == "quarter" else None
    )


def _several(m: Found) -> Expression | None:
    if m.text("few") in ("some", "many", "various", "numerous") and m.text("grain") == "quarters":
        return None
    return _one(2 if m.text("few") == "couple" else None, m.grain())


def _two_units(m: Found) -> Expression | None:
    first, second = m.grain(), m.grain("grain2")
    if p.LENGTH.get(first, 0) <= p.LENGTH.get(second, 0):
        return None
    parts = ((m.amount("count"), first), (m.amount("count2"), second))
    if m.has("grain3") and p.LENGTH.get(m.grain("grain3"), 0) < p.LENGTH[second]:
        return Duration((*parts, (m.amount("count3"), m.grain("grain3"))))
    return Duration(parts) if not m.has("grain3") else None


def _a_grain(m: Found) -> Expression | None:
    return _one(1, m.grain()) if bare_a_grain(m) else None


def _plural(m: Found) -> Expression | None:
    return _one(None, m.grain()) if bare_plural(m) else None


def _long(m: Found) -> Expression | None:
    grain = m.grain()
    return _one(None if m.text("grain").endswith("s") else 1, grain)


def _all(m: Found) -> Expression | None:
    if m.text("grain") in ("quarter", "century") or m.before() in ("the", "its", "their"):
        return None
    if m.text("grain") == p.YEAR and m.tokens.word(m.first) == "full" and m.tokens.word(m.first + 1) == "-":
        return None  # an adjective: `its full-year goal`
    return _one(1, m.grain())


def _counted_duration(m: Found) -> Expression | None:
    return _one(m.amount("count"), m.grain()) if counted_grain(m) else None


def _or_two(m: Found) -> Expression | None:
    """`a year or two`, by the first number as in TimeBank."""
    return _one(1, m.grain())


def _half_year(m: Found) -> Expression | None:
    return Duration(((6, p.MONTH),)) if m.text("grain") == p.YEAR else None


def _a_grain_off(m: Found) -> Expression | None:
    return _one(1, m.grain()) if m.after() == "from" else None


def _the_grain_off(m: Found) -> Expression | None:
    return _one(1, m.grain()) if m.after() in ("before", "after") else None


DURATIONS: tuple[Phrase, ...] = (
    Phrase("count",
           "count:COUNT [ "
           "more|another|consecutive|straight|full|business|working|trading|calendar|fiscal|quality ]? "
           "grain:grains", _counted_duration, {"two years": "P2Y", "18 months": "P18M",
            "2.5 years": "P2.5Y", "three consecutive quarters": "P3Q", "10 working days": "P10D",
            "[51 years] old": "P51Y", "four decades": "P4DE", "two boom years": "P2Y"}, article=True),
    Phrase("count-compound",
           "count:COUNT - [ business|working|trading|calendar ]? -? grain:ANY [ - old|long ]?",
           _counted_duration, {"three-year": "P3Y", "51-year-old": "P51Y", "five-year-long": "P5Y",
            "30-day": "P30D"}),
    Phrase("one", "count:words|small [ more|full|whole|business|working|trading|calendar ]? grain:grain",
           _counted_duration, {"one year": "P1Y", "one full month": "P1M"}),
    Phrase("count-range", "low:COUNT to|-|or count:COUNT -? [ more|full ]? grain:ANY", _range,
           {"two to three years": "P2Y", "3-5 years": "P3Y", "one or two weeks": "P1W"}, article=True),
    Phrase("a-or-two", "a grain:grain or count:words", _or_two, {"a year or two": "P1Y"}),
    Phrase("count-and-fraction", "count:small part:small / parts:small -? grain:ANY", _mixed,
           {"2 1/2 years": "P2.5Y"}),
    Phrase("count-and-a-half", "count:COUNT -? and -? a -? half -? grain:ANY", _and_a_half,
           {"two and a half years": "P2.5Y", "six-and-a-half-year": "P6.5Y"}),
    Phrase("grain-and-a-half", "a grain:grain and a half", _and_a_half, {"a year and a half": "P1.5Y"}),
    Phrase("half-a-grain", "half a|an grain:grain", _half, {"half a century": "P0.5CE",
            "half a year": "P0.5Y"}),
    Phrase("half-year", "half - grain:grain", _half_year, {"[half-year]": "P6M"}),
    Phrase("quarter-century", "quarter:grain - grain:grain", _quarter_century,
           {"a [quarter-century]": "P25Y"}),
    Phrase("quarter-of-a-century", "a? quarter:grain of a grain:grain", _quarter_century,
           {"a quarter of a century": "P25Y"}),
    Phrase("several-compound", "few:several - grain:grain", _several, {"a [several-year] run": "PXY"}),
    Phrase("several",
           "[ the|a ]? few:several|couple of? [ more|consecutive|full|quality ]? grain:grains", _several,
           {"several years": "PXY", "a few days": "PXD", "a couple of years": "P2Y"}),
    Phrase("two-units",
           "count:COUNT grain:ANY ,? and? count2:COUNT grain2:ANY [ ,? and? count3:COUNT grain3:ANY ]?",
           _two_units, {"1 year and 3 months": "P1Y3M", "2 years 6 months": "P2Y6M"}),
    Phrase("a-grain", "a|another [ full|whole|single ]? grain:grain", _a_grain, {"for [a year]": "P1Y",
            "within [a month]": "P1M", "[another decade]": "P1DE"}),
    Phrase("plural", "grain:grains", _plural, {"for [years]": "PXY", "within [weeks]": "PXW"}),
    Phrase("grain-long", "grain:ANY - long", _long, {"a [year-long] freeze": "P1Y",
            "[decades-long]": "PXDE"}),
    Phrase("all", "all|full|whole|entire -? grain:grain", _all, {"a [full month]": "P1M", "all year": "P1Y",
            "all-day": "P1D"}),
    Phrase("a-grain-off", "a|an grain:grain", _a_grain_off,
           {"[a week from Friday]": "2024-05-31"}, open=True),
    Phrase("the-grain-off", "the grain:grain", _the_grain_off,
           {"[the day before May 3]": "2024-05-02"}, open=True),
)  # fmt: skip
