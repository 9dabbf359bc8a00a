"""How a percentage, percentage points and basis points are written after a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsextract.numerals.words import Number


@dataclass(frozen=True, slots=True)
class Percent:
    """A row: the unit (`%`, `pp`, `bp`), its surfaces, and examples with their values."""

    unit: str
    surfaces: tuple[str, ...]
    examples: Mapping[str, Number] = field(hash=False)


PERCENTS: tuple[Percent, ...] = (
    Percent("%", ("%", "％", "per cent", "percent", "per-cent", "pct", "p.c.", "pc", "percents",
                  "percentage"),
            {"11.3 per cent": 11.3, "6 pc": 6, "0.4pct": 0.4, "five percent": 5, "9 ％": 9}),
    Percent("pp",
            ("percentage points", "percentage point", "percentage-points", "percentage-point", "pp", "pps",
             "ppt", "ppts", "pct points", "pct point", "p.p.", "% points", "% point", "percent points",
             "per cent points", "pctg points"),
            {"1.4 percentage points": 1.4, "a half-percentage-point": 0.5, "0.3 pp": 0.3, "2ppts": 2}),
    Percent("bp", ("basis points", "basis point", "basis-point", "bps", "bp", "bips"),
            {"25 basis points": 25, "40bps": 40, "50-basis-point": 50}),
)  # fmt: skip

_UNITS = {surface: row.unit for row in PERCENTS for surface in row.surfaces}
_SURFACE = re.compile(
    r"[\s-]{0,2}("
    + "|".join(re.escape(s).replace(r"\ ", r"[\s-]{1,2}") for s in sorted(_UNITS, key=len, reverse=True))
    + r")(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[\s-]+")


def find_percent(text: str, at: int) -> tuple[int, str] | None:
    """The end and the unit of the percentage word or sign right after `at`; None if there is none."""
    found = _SURFACE.match(text, at)
    if found is None:
        return None
    surface = _SPACE.sub(" ", found[1].lower())
    unit = _UNITS.get(surface) or _UNITS.get(surface.replace(" ", "-")) or "%"
    if surface in ("pc", "pp") and found[1] != surface:
        return None  # `5 PC makers`, `5 PP pipes`
    return found.end(), unit
