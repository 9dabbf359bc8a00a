"""Figures that are no facts: technical data, thresholds, conversions, small counts told in passing."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Units that measure a product or a route and not what somebody sold or made.
TECHNICAL_UNITS = frozenset((
    "ampere", "bar", "centimetre", "cubic centimetre", "cubic metre", "degree", "degree Celsius",
    "degree Fahrenheit", "foot", "gram", "horsepower", "hour", "inch", "kilogram", "kilometre",
    "kilometre per hour", "kilowatt", "knot", "litre", "metre", "metric horsepower", "micrometre", "mile",
    "mile per hour", "millimetre", "minute", "nanometre", "nautical mile", "newton metre",
    "revolution per minute", "second", "volt", "yard",
))  # fmt: skip

# Below this a bare count needs a word of its own for a metric: `two plants` say nothing about a metric.
SMALL = 20


@dataclass(frozen=True, slots=True)
class Negative:
    """A context in which a figure is no fact: `before` ends where it starts, `after` starts where it ends."""

    name: str
    examples: tuple[str, ...]
    before: str = ""
    after: str = ""


NEGATIVES: tuple[Negative, ...] = (
    Negative(
        "threshold",
        ("passed the mark of [two million]",),
        before=r"\b(?:mark|threshold|barrier|level|milestone) of\s*$",
    ),
    Negative(
        "mark",
        ("above the [40,000]-unit mark", "through the [50,000] barrier"),
        after=r"(?:[- ]units?)?[- ](?:mark|threshold|barrier|limit)\b",
    ),
    Negative("top-list", ("the top [five]",), before=r"\btop\s*$"),
    Negative(
        "largest",
        ("the [ten] largest makers",),
        after=r"\s+(?:biggest|largest|best|leading|top|major|main|key|most)\b",
    ),
    Negative(
        "specification",
        ("the [16-tonne] segment", "with a [30,000-mile] warranty"),
        after=r"(?:-\w+)?\s+(?:engine|battery|pack|motor|screen|warranty|gearbox|powertrain|"
        r"truck class|segment|payload)\b",
    ),
    Negative(
        "surveyed",
        ("the [71] countries in the table", "the [26] makers that report"),
        after=r"\s+(?:\w+ )?(?:countries|makers|companies|members|mills|ports)\s+(?:reporting|"
        r"surveyed|covered|"
        r"(?:in|of) the (?:table|survey|statistics|sample|report)|(?:that|which) report)\b",
    ),
    Negative(
        "ratio",
        (
            "[less than half] of the 806 a year before",
            "gave back [about half] of the gains",
            "[9.5%] of its 2023 target",
        ),
        after=r"\s+of (?:the \d|(?:the|its|their) gains?\b|(?:the|its|their) (?:\d{4} |annual |"
        r"full-year )?"
        r"(?:target|goal|forecast|plan|guidance)\b)",
    ),
    Negative(
        "ship size",
        ("two ships of [9,000 TEU]", "six each of [15,000 TEU]"),
        before=r"\b(?:ships|vessels|carriers|tankers|one|two|three|four|five|six|eight|ten|"
        r"twelve)(?: each)? of\s*$",
    ),
    Negative("times", ("raised [12] times", "[3] times more"), after=r"\s*(?:times|-?fold)\b"),
)

_BEFORE = tuple((row.name, re.compile(row.before, re.I)) for row in NEGATIVES if row.before)
_AFTER = tuple((row.name, re.compile(row.after)) for row in NEGATIVES if row.after)
# Most figures stand in none: one look for all rows.
_ANY_BEFORE = re.compile("|".join(rf"(?:{row.before})" for row in NEGATIVES if row.before), re.I)
_ANY_AFTER = re.compile("|".join(rf"(?:{row.after})" for row in NEGATIVES if row.after))
_REACH = 24  # how far before a figure a context may begin
# A context before a figure ends in one of these words, one behind it begins with no other sign.
_ENDS = ("of", "top")
_BEGINS = frozenset(" -\t\n\xa0tf")


def negative(text: str, start: int, end: int) -> str:
    """The name of the row in whose context `text[start:end]` stands, or an empty text."""
    before = max(0, start - _REACH)
    ends = text[before:start].rstrip().lower().endswith(_ENDS)
    if ends and _ANY_BEFORE.search(text, before, start):
        return next((name for name, pattern in _BEFORE if pattern.search(text, before, start)), "")
    if text[end : end + 1] in _BEGINS and _ANY_AFTER.match(text, end, end + _REACH):
        return next((name for name, pattern in _AFTER if pattern.match(text, end, end + _REACH)), "")
    return ""
