"""Values, units and changes in NewsQuant: F1 over the multiset of quantities of each sentence.

NewsQuant gives no offsets, so a sentence's quantities are compared as multisets of `value`, `(value, unit)`
and `(value, change)`, as its authors do. A range or a value is equal within 1e-6 of its size.

A unit matches if, in this order: both sides have none; the library's unit is the gold unit, by the table
`UNITS` of spellings (`horsepower` is also `brake horsepower`); a currency's code is the gold currency, the
country of a bare dollar apart, as a lone sentence cannot tell it; or, as NewsQuant takes the counted noun as
the unit, the last word of the library's `item` and of the gold unit agree in the singular, or all words of
one are among those of the other.

Two columns are given: with the conventions converted, and without. What is converted, never looking at what
the library found:
* spans of a day or more and ages (`two weeks`, `51-year-old`) are DATE here and quantities there: a DATE that
  holds a number and such a unit gives a quantity; other dates give none. Ordinals are no quantities there and
  are left out.
* a move (`from 75 to 46`) is one range there and two levels here: gold is split in its ends if they descend,
  or if the sentence tells a move (`rose … from`).
* `dozens`, `thousands` have an upper end there (`12-120`): the gold range matches a `low` inside it.
* the denominator of a price or a percentage (`a year`) is outside the unit here: it is cut from the gold
  unit.
* a noun of change (`a 3 percent drop`, `a drop of 3 percent`) leaves the change `=` there, and is `up` or
  `down` here: then it is taken as `=`. Otherwise a direction wins over a modifier, and modifiers map to `~`,
  `<`, `>`.
* gold that the guidelines don't mark is left out: the pronoun (`one of the best`), multipliers (`four times`,
  `sixfold`), network generations (`5G`), scores, decimal parts of names (`.500`).

Run: python -m benchmarks.newsquant --data ../shared/data [--wrong]
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.command import read_arguments
from benchmarks.datasets import read_jsonl
from newsextract import dates, figures
from newsextract.mentions import Mention
from newsextract.numerals import scan

TARGETS = {"value": 94.0, "value+unit": 88.0, "value+change": 90.0}
ANCHOR = dt.date(2020, 1, 1)
_SPAN = re.compile(
    r"[\s-]*(?:more |straight |consecutive |further |full |additional )?(day|week|month|quarter|year|decade|"
    r"centur|night|weekend)(?:s|ies|y)?(?:[\s-]*(old))?",
    re.IGNORECASE,
)
_MOVE = re.compile(
    r"\b(?:rose|grew|increased?|climbed|jumped|surged|soared|expanded|up|fell|declined?|dropped|decreased|"
    r"slipped|slid|plunged|sank|shrank|dipped|eased|down|cut|reduced|lowered|raised|lifted|went|moved|"
    r"gone)\b[^.;]{0,60}\bfrom\b"
)
_NOUN_AFTER = re.compile(
    r"[\s)-]+(?:[a-z/-]+ ){0,4}?(?:rise|increase|growth|gain|jump|surge|climb|advance|hike|fall|drop|decline"
    r"|higher|lower|more|less|fewer|rebound|decrease|reduction|cut|slump|dip|loss|plunge|slide|improvement|expansion|contraction)s?\b"
)
_VERB_BEFORE = re.compile(
    r"\b(?:up|down|rose|risen|grew|grown|increased|climbed|jumped|surged|fell|fallen|declined|dropped|decreased"
    r"|slipped|slid|plunged|by|gained|lost)\b"
)
_UNMARKED = re.compile(r"times?\b|fold|generation|^count$")
_MODS = {"APPROX": "~", "LESS_THAN": "<", "EQUAL_OR_LESS": "<", "MORE_THAN": ">", "EQUAL_OR_MORE": ">"}
_RATE = re.compile(r"\s+(?:per|a|an|each|every|/)\s+\S.*$")
UNITS = {
    "tonne": {"metric ton", "ton", "tonne"},
    "ton": {"ton", "metric ton", "short ton"},
    "hour": {"hour"},
    "%": {"percentage", "percent", "per cent"},
    "pp": {"percentage point"},
    "bp": {"basis point"},
    "horsepower": {"horsepower", "brake horsepower", "metric horsepower"},
    "pound": {"pound-mass", "pound"},
    "pound-foot": {"pound-foot", "foot pound-force"},
    "degree Fahrenheit": {"fahrenheit", "degree fahrenheit"},
    "degree Celsius": {"celsius", "degree celsius"},
    "millilitre": {"millilitre", "cubic centimetre"},
    "revolution per minute": {"revolutions per minute", "rpm"},
    "kilowatt-hour": {"kilowatt hour"},
    "milliampere-hour": {"milliampere-hour"},
    "square foot": {"square foot", "square feet"},
    "ounce": {"ounce", "fluid ounce"},
    "point": {"point"},
    "degree": {"degree"},
}  # fmt: skip
CURRENCIES = {
    "USD": "dollar", "CAD": "dollar", "AUD": "dollar", "NZD": "dollar", "SGD": "dollar", "HKD": "dollar",
    "TWD": "dollar", "EUR": "euro", "GBP": "pound", "JPY": "yen", "CNY": "yuan", "INR": "rupee",
    "MYR": "ringgit", "ILS": "shekel", "CHF": "franc", "KRW": "won", "THB": "baht", "ZAR": "rand",
    "RUB": "ruble", "BRL": "real", "SEK": "krona",
}  # fmt: skip


@dataclass(frozen=True)
class Quantity:
    """One side of a comparison: the ends of its value, the words of its unit, its change."""

    low: float
    high: float
    units: frozenset[str]
    change: str
    label: str = ""
    open_end: bool = False


def found(text: str, *, convert: bool = True) -> list[Quantity]:
    """The library's quantities of a sentence, in NewsQuant's terms."""
    days = dates.find(text, ANCHOR)
    blocked = [(mention.start, mention.end) for mention in days]
    mentions = figures.find(text, blocked)
    if not convert:
        return [_figure(text, mention, convert=False) for mention in mentions]
    quantities = [quantity for mention in days for quantity in _spans(text, mention)]
    return quantities + [_figure(text, mention) for mention in mentions if mention.label != "ORDINAL"]


def _spans(text: str, mention: Mention) -> list[Quantity]:
    quantities = []
    surface = text[mention.start : mention.end]
    mod = _MODS.get(str((mention.value or {}).get("mod")), "=")
    for numeral in scan(surface):
        unit = _SPAN.match(surface, numeral.end)
        if unit and numeral.form in ("digits", "words", "fraction"):
            name = "year of age" if unit[2] else "century" if unit[1].lower() == "centur" else unit[1].lower()
            quantities.append(Quantity(numeral.value, numeral.value, frozenset({name}), mod, "DATE"))
    return quantities


def _figure(text: str, mention: Mention, *, convert: bool = True) -> Quantity:
    value = mention.value or {}
    low = float(value.get("value", value.get("low", 0)))
    high = float(value.get("value", value.get("high", low)))
    change = str(value.get("change", ""))
    if not change or change == "flat" or (convert and _told_by_noun(text, mention)):
        change = _MODS.get(str(value.get("mod")), "=")
    unit = str(
        value.get("unit", "")
        if mention.label != "MONEY"
        else CURRENCIES.get(str(value["unit"]), value["unit"])
    )
    hundredths = mention.label == "MONEY" and re.search(
        r"cents?\b|sen\b|pence|\dp\b|\dc\b| p$|cts", text[mention.start : mention.end]
    )
    words = UNITS.get(unit, {unit.lower()}) if unit else {str(value.get("item", "")).lower()}
    if hundredths:
        low, high, words = low * 100, high * 100, {"cent", "sen", "penny", "point"}
    return Quantity(
        low,
        high,
        frozenset(words - {""}),
        change,
        mention.label,
        "value" not in value and "high" not in value,
    )


def _told_by_noun(text: str, mention: Mention) -> bool:
    """Whether a noun tells the change: after the figure (`a 3 percent drop`), or before it and `of`."""
    if re.search(r"\bof\s+$", text[max(0, mention.start - 4) : mention.start]):
        return True
    if re.search(r"\bof\s+$", text[max(0, mention.start - 4) : mention.start]):
        return True
    told = _VERB_BEFORE.search(text, max(0, mention.start - 40), mention.start)
    return told is None and bool(_NOUN_AFTER.match(text, mention.end))


def gold(text: str, quantities: list[dict[str, Any]], *, convert: bool = True) -> list[Quantity]:
    """The set's quantities of a sentence; converted, those that the guidelines mark too."""
    kept = []
    for quantity in quantities:
        unit, name = quantity["unit"].lower(), quantity["normalized_unit"].lower()
        change = quantity["change"]
        written = re.sub(r"(?<=\d)-", " ", quantity["value"])
        ends = [float(end) for end in re.findall(r"-?\d[\d.]*(?:E[+-]?\d+)?", written)]
        units = frozenset({unit, name} - {"-", ""})
        if not convert:
            kept.append(Quantity(ends[0], ends[-1], units, change))
            continue
        if _UNMARKED.search(name) or _UNMARKED.search(unit) or not _marked(text, quantity):
            continue
        units |= {_RATE.sub("", words) for words in units}
        if len(ends) == 2 and (ends[0] > ends[1] or _MOVE.search(text)):
            level = "=" if change in ("up", "down") else change
            kept += [Quantity(end, end, units, level) for end in ends]
        else:
            kept.append(Quantity(ends[0], ends[-1], units, change))
    return kept


def _marked(text: str, quantity: dict[str, Any]) -> bool:
    value = quantity["value"]
    if value in ("1", "1.0") and re.search(r"\b[Oo]ne of\b|\bthis one\b|\bor two\b", text):
        return False
    return not (re.fullmatch(r"\d\.0-\d\.0", value) and quantity["unit"] == "-")


def same_value(left: Quantity, right: Quantity) -> bool:
    """`left` is gold. Fractions agree in their first digits; a vague count lies within the gold range."""
    if right.open_end:
        return left.low <= right.low <= max(left.high, left.low)

    def near(a: float, b: float) -> bool:
        return abs(abs(a) - abs(b)) <= max(1e-6 * abs(a), 1e-5)

    return near(left.low, right.low) and near(left.high, right.high)


def same_unit(left: Quantity, right: Quantity) -> bool:
    """`left` is gold. See the module's docstring."""
    if not left.units or not right.units:
        return not left.units and not right.units
    if left.units & right.units:
        return True
    if right.label in ("MONEY", "DATE") or right.label == "PERCENT":
        return any(a in b.split() or b in a.split() for a in right.units for b in left.units) or (
            right.label == "MONEY" and any(unit in _SIGNS for unit in left.units)
        )
    return any(_nouns_agree(a, b) for a in left.units for b in right.units)


_SIGNS = frozenset(["$", "us$", "usd", "£", "€", "ps", "rm", "eur"])


def _nouns_agree(left: str, right: str) -> bool:
    a, b = [_singular(word) for word in left.split()], [_singular(word) for word in right.split()]
    return a[-1] == b[-1] or set(a) <= set(b) or set(b) <= set(a)


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def run(data: Path, *, wrong: bool = False) -> list[dict[str, str | float]]:
    """Rows of measure, F1 in per cent with and without conversions, target."""
    converted, plain = measure(data, wrong=wrong), measure(data, convert=False)
    return [
        {"measure": name, "F1": score, "without conversions": plain[name], "target": TARGETS[name]}
        for name, score in converted.items()
    ]


def measure(data: Path, *, convert: bool = True, wrong: bool = False) -> dict[str, float]:
    """F1 in per cent: `value`, `value+unit`, `value+change`."""
    hits = dict.fromkeys(TARGETS, 0)
    golds = ours_total = 0
    for line in read_jsonl(data / "dev" / "newsquant_half.jsonl"):
        ours = found(line["text"], convert=convert)
        theirs = gold(line["text"], line["quantities"], convert=convert)
        golds, ours_total = golds + len(theirs), ours_total + len(ours)
        faults = []
        for name in hits:
            matched, missed = _match(name, theirs, ours)
            hits[name] += matched
            faults += missed
        if wrong and faults:
            print(line["text"], *faults, sep="\n")
    return {name: round(200 * count / (golds + ours_total), 1) for name, count in hits.items()}


def _match(name: str, theirs: list[Quantity], ours: list[Quantity]) -> tuple[int, list[str]]:
    """How many of a sentence's quantities agree in `name`, and a line for each that has no partner."""
    left, hits, faults = list(ours), 0, []
    for quantity in theirs:
        match = next((q for q in left if same_value(quantity, q) and _also(name, quantity, q)), None)
        if match is None:
            faults.append(f"  {name}: missed {quantity}")
        else:
            left.remove(match)
            hits += 1
    return hits, faults + [f"  {name}: not in gold {quantity}" for quantity in left]


def _also(name: str, left: Quantity, right: Quantity) -> bool:
    if name == "value+unit":
        return same_unit(left, right)
    return name == "value" or left.change == right.change


def main() -> None:
    given = read_arguments(__doc__, "print what is missed or not in gold")
    for row in run(given.data, wrong=given.wrong):
        print("  ".join(f"{key} {value}" for key, value in row.items()))


if __name__ == "__main__":
    main()
