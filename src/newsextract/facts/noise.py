"""Figures that are part of no statement: technical data, classes, conversions, ranks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.facts.negatives import TECHNICAL_UNITS, negative
from newsextract.facts.words import Words
from newsextract.mentions import Mention

_CONVERSION = Words(r"^\s*(?:\(|,? or |,? equivalent to |,? equal to )\s*$", (" (", ", or "))
_HEAVIEST = 100  # tonnes that a vehicle may weigh
_CLASSED = Words(
    r"\b(?:vehicles|trucks|lorries|buses|vans|coaches|"
    r"trailers)(?: \([A-Z]+\))?(?: of| with)? $",
    ("lorries with ", "buses (HB) of "),
)
_ROUND = 1000  # from here an ordinal is the n-th of something made, below it only beside a word for making
_MADE = Words(
    r"\b(?:roll(?:ed|s|ing)? (?:off|out)|built|handed over|delivered|put up|completed|"
    r"shipped|produced)\b[^|]{0,40}\||"
    r"\|[^|.,;]{0,40}\b(?:off|leaves|left) the (?:\w+ )?line\b",
    ("rolled out the |", "| left the old line"),
    re.I,
)


def is_noise(text: str, mentions: Sequence[Mention], k: int) -> bool:
    mention = mentions[k]
    value = mention.value or {}
    if mention.label == "ORDINAL":
        number = value.get("value", 0)
        return not isinstance(number, (int, float)) or (
            number < _ROUND and not _MADE.search(_around(text, mention))
        )
    if mention.label == "QUANTITY" and (value.get("unit") in TECHNICAL_UNITS or _is_class(text, mention)):
        return True
    if _is_conversion(text, mentions, k):
        return True
    return bool(negative(text, mention.start, mention.end))


def _is_class(text: str, mention: Mention) -> bool:
    """Whether a weight says which vehicles are meant: `heavy buses (HB) over 3.5t`."""
    value = mention.value or {}
    number = value.get("value", value.get("low", _HEAVIEST))
    light = isinstance(number, (int, float)) and number < _HEAVIEST
    before = text[max(0, mention.start - 30) : mention.start]
    return light and value.get("unit") == "tonne" and bool(_CLASSED.search(before))


def _is_conversion(text: str, mentions: Sequence[Mention], k: int) -> bool:
    """`¥5bn ($33m)`: the same amount once more in another unit."""
    if k == 0 or mentions[k - 1].label != mentions[k].label:
        return False
    before, this = mentions[k - 1], mentions[k]
    unit, other = (before.value or {}).get("unit"), (this.value or {}).get("unit")
    return (
        unit != other
        and None not in (unit, other)
        and bool(_CONVERSION.match(text[before.end : this.start]))
        and this.label in ("MONEY", "QUANTITY")
    )


def _around(text: str, mention: Mention) -> str:
    return text[max(0, mention.start - 30) : mention.start] + "|" + text[mention.end : mention.end + 40]
