"""Durations, sets, references and modifiers: what has no place in the calendar, or takes it from within."""

from __future__ import annotations

from dataclasses import replace

from newsextract.dates import periods as p
from newsextract.dates.expressions import Duration, Modified, Recurring, Reference
from newsextract.dates.normalise.values import Reading, Resolved, unknown

UNITS = {p.DAY: "D", p.WEEK: "W", "fortnight": "W", p.MONTH: "M", p.QUARTER: "Q", p.YEAR: "Y", p.DECADE: "DE",
         p.CENTURY: "CE", p.WEEKEND: "D", p.HALF: "M"}  # fmt: skip
_TIMES = {"fortnight": 2, p.WEEKEND: 2, p.HALF: 6}


def duration(expression: Duration, reading: Reading) -> Resolved | None:
    """`two years` is P2Y, `several weeks` PXW, `1 year and 3 months` P1Y3M; summers have no unit."""
    if any(grain not in UNITS for _, grain in expression.parts):
        return None
    return Resolved("DURATION", "P" + "".join(_amount(amount, grain) for amount, grain in expression.parts))


def _amount(amount: int | float | None, grain: str) -> str:
    if amount is None:
        return "X" + UNITS[grain]
    amount *= _TIMES.get(grain, 1)
    shown = str(int(amount)) if float(amount).is_integer() else f"{amount:.4f}".rstrip("0").rstrip(".")
    return shown + UNITS[grain]


def recurring(expression: Recurring, reading: Reading) -> Resolved:
    """A set."""
    return Resolved("SET", expression.value)


def vague(expression: Reference, reading: Reading) -> Resolved:
    """A vague reference."""
    return unknown(expression.value)


def modified(expression: Modified, reading: Reading) -> Resolved | None:
    """The inner value with its modifier."""
    inner = reading.inner(expression.inner)
    return replace(inner, mod=expression.mod) if inner else None
