"""Sets and vague references: `every year`, `now`, `recently`, `in the future`."""

from __future__ import annotations

from collections.abc import Callable

from newsextract.dates import periods as p
from newsextract.dates.expressions import Expression, Recurring, Reference
from newsextract.dates.guards import bare_reference
from newsextract.dates.patterns import Found, Phrase, kinds_of
from newsextract.dates.phrases.relative import UNITS


def _the_past(m: Found) -> Expression | None:
    follows = m.kind_after() in kinds_of("stop", ",", "break", ")", "and") or not m.after()
    return Reference("PAST_REF") if m.before() in ("in", "from") and follows else None


def _every(m: Found) -> Expression | None:
    grain = m.grain()
    count = m.value("count") if m.has("count") else 1
    if grain not in UNITS or not isinstance(count, int):
        return None
    return Recurring(f"P{count * (2 if grain == 'fortnight' else 1)}{UNITS[grain]}")


def _every_other(m: Found) -> Expression | None:
    grain = m.grain()
    return Recurring(f"P2{UNITS[grain]}") if grain in UNITS else None


def _every_nth(m: Found) -> Expression | None:
    """`every second month`, `every third Friday`; of a month, it comes once in it."""
    number = m.number("n")
    if not 2 <= number <= 12:
        return None
    if m.has("weekday"):
        return Recurring("P1M") if m.has("of") else Recurring(f"P{number}W")
    return Recurring(f"P{number}{UNITS[m.grain()]}") if m.grain() in UNITS else None


def _every_member(m: Found) -> Expression | None:
    if m.has("weekday"):
        return Recurring(f"XXXX-WXX-{m.number('weekday')}")
    if m.has("month"):
        return Recurring(f"XXXX-{m.number('month'):02d}") if m.capital("month") else None
    return Recurring(f"XXXX-{p.SEASONS[m.number('season') - 1]}")


def _weekdays(m: Found) -> Expression | None:
    return Recurring(f"XXXX-WXX-{m.number('weekday')}")


def _reference(value: str) -> Callable[[Found], Expression | None]:
    return lambda m: Reference(value) if bare_reference(m) else None


def _these_days(m: Found) -> Expression | None:
    return Reference("PRESENT_REF") if m.text("grain") == "days" else None


VAGUE: tuple[Phrase, ...] = (
    Phrase("every", "every [ count:COUNT ]? [ business|working|trading ]? grain:ANY", _every,
           {"every year": "P1Y", "each month": "P1M", "every two weeks": "P2W"}),
    Phrase("every-other", "every another|other grain:grain", _every_other, {"every other day": "P2D"}),
    Phrase("every-nth", "every n:ord grain:grain", _every_nth, {"every second month": "P2M"}),
    Phrase("every-nth-weekday", "every n:ord weekday:weekday [ of:of the|every grain ]?", _every_nth,
           {"every second Tuesday": "P2W", "every second Tuesday of the month": "P1M"}),
    Phrase("every-weekday", "every weekday:weekday", _every_member, {"every Monday": "XXXX-WXX-1"}),
    Phrase("every-month", "every month:MONTH", _every_member, {"every July": "XXXX-07"}),
    Phrase("every-season", "every season:SEASON", _every_member, {"each summer": "XXXX-SU"}),
    Phrase("weekdays", "weekday:weekdays", _weekdays, {"on [Sundays]": "XXXX-WXX-7"}),
    Phrase("now", "now", _reference("PRESENT_REF"), {"[now]": "PRESENT_REF", "right [now]": "PRESENT_REF"}),
    Phrase("currently", "currently|presently|nowadays", _reference("PRESENT_REF"),
           {"currently": "PRESENT_REF"}),
    Phrase("at-present", "at present", _reference("PRESENT_REF"), {"at present": "PRESENT_REF"}),
    Phrase("at-the-moment", "at the moment", _reference("PRESENT_REF"), {"at the moment": "PRESENT_REF"}),
    Phrase("these-days", "these grain:grains", _these_days, {"these days": "PRESENT_REF"}),
    Phrase("recently", "recently", _reference("PAST_REF"), {"recently": "PAST_REF"}),
    Phrase("future", "the? [ near|foreseeable|distant ]? future", _reference("FUTURE_REF"),
           {"in [the future]": "FUTURE_REF", "in [the near future]": "FUTURE_REF",
            "in [future]": "FUTURE_REF"}),
    Phrase("the-past", "the past", _the_past, {"in [the past], orders came late": "PAST_REF"}),
)  # fmt: skip
