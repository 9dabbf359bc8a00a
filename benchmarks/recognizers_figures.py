"""Numbers, ranges, ordinals, percentages, currencies and dimensions in the public specification of
Recognizers-Text.

A case is right if every expected mention is found with its span and value (and currency or unit), and no
other mention of that kind is found. The specification is of a chat assistant; scored are the cases that
matter to news. Left out:

* arithmetic: powers and scientific notation (`1e10`, `2.5^-1`), spoken fractions that nobody prints (`twenty
  twenty fifths`, `ninety - five hundred fifths`, `one over three`, `two out of five hundred`, `1 in
  twenty-one`).
* spoken or misprinted numbers: `3 hundred and 21`, `10 k`, `10G`, `dzs`, `point seventy-one`, `0000`,
  `45{kg)`, a sign apart from its number.
* relative ordinals (`last`, `next`, `the one before the last`): the guidelines mark a rank in digits or
  words. `forty two and a third` is expected as one number in one model and as an ordinal in another: the
  number is scored.
* comparisons in formulas (`=<30`, `<>30`), `equals`, or joined (`larger than 10 and smaller than 20`: two
  figures here).
* a currency or percentage word without a number; sums said in two units (`15 dollars 50`, `5 feet 2 inches`:
  two figures here); units in brackets; code letters in the same number (`24703 L-202`).
* cases whose expectation contradicts the guidelines: a number in a measure, a price or a percentage is one
  mention there, so `[]` for `29km Road` is right if the measure is found; `Rotate 90°` and `11c to 17c` are
  figures. Ages are DATE, and are compared with the dates found; medical shorthand (`87 yo`) and half of a
  range (`40 - 50 years old`) are left out.

Conventions that are converted: approximators and `between` are cut from both spans (the guidelines take
approximators in); NumberModel cases compare the number inside the library's span; a cent is a hundredth of
its currency here, a unit there; whose dollar or rupee it is, a lone phrase cannot tell.

Run: python -m benchmarks.recognizers_figures --data ../shared/data [--wrong]
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path
from typing import Any

from benchmarks.datasets import DATA, read_jsonl
from newsextract.mentions import Mention

from newsextract import bounds, dates, figures
from newsextract.numerals import scan

TARGETS = {"number": 92.0, "range": 92.0, "ordinal": 92.0, "percent": 92.0, "currency": 92.0,
"dimension": 92.0,
           "temperature": 92.0, "age": 92.0}  # fmt: skip
_MODELS = {
    "Number/NumberModel": "number", "Number/NumberRangeModel": "range", "Number/OrdinalModel": "ordinal",
    "Number/PercentModel": "percent", "NumberWithUnit/CurrencyModel": "currency",
    "NumberWithUnit/AgeModel": "age", "NumberWithUnit/DimensionModel": "dimension",
    "NumberWithUnit/TemperatureModel": "temperature",
}  # fmt: skip
_LEFT_OUT = {

    "number": r"\^|\de[+-]?\d|x10|\bover (?:three|3$|20|one hundred)|out of (?!three)|\bin twenty|hundred[- ]fifths?|thousand fifths|one fifths|twenty fifths|three fifths$(?<=hundred three fifths)|two fifths|twenty-fifth|one one hundred|hundredths|dzs|10G|\d\s+[kM]\b|0000|\d (?:hundred|thousand) (?:and \d|\d)|nought|naught|point seventy|two dozens|and a half million$|SCP|\{|one last|^- |1m isn|millionths?|a first class",
    "range": r"=<|<>|[Ee]qual(?:ing|s)? to(?! or)|<$|equals|or equal$|equal to$|greater than$|than 10 and|than 50 and|and less than|higher or equal|is equal to 5000|and y<|in 5\b|between negative|in 2008",
    "ordinal": r"and a third$|\b(?:last|next|previous|penultimate|antepenultimate)\b",
    "percent": r"^per ?cent of|small percent|the % of",
    "currency": r"dollar and (?:one|two)|c \$ 100 and|ரூ|sen 100|50 50 dollar|dollar rmb|1 \$10|\$ 30 cent|dollars 50|USD 25|USD 50|the dollars|₿|per barrel of oil over",
    "dimension": r"feet (?:and )?2|\(kg\)|L-202|m212|is mcg|10 \"|2 in april|50,000 in 2020|turns|100° C|16-bit",
    "temperature": r"angle|90°|11c|800,000|13F|to fahrenheit$|to degrees celsius",
    "age": r"^Yo |\d yo\b|40 - 50|of age 87",
}  # fmt: skip
_CONVERSIONS = re.compile(r"to fahrenheit$|to degrees celsius")
_UNITS = {
    "Pound": "pound", "Milliliter": "millilitre", "Mile": "mile", "Ounce": "ounce", "Acre": "acre",
    "Gallon": "gallon", "Cubic foot": "cubic foot", "Square meter": "square metre", "Meter": "metre",
    "Foot": "foot", "Kilometer": "kilometre", "Square kilometer": "square kilometre", "Degree": "degree",
    "C": "degree Celsius", "F": "degree Fahrenheit", "Megabit": "megabyte", "Kilogram": "kilogram",
}  # fmt: skip
_NO_DIMENSION = ("minute", "hour", "second", "point", "unit", "set", "piece")
_LABELS = {"percent": "PERCENT", "currency": "MONEY", "ordinal": "ORDINAL"}
ANCHOR = dt.date(2020, 1, 1)


def is_right(kind: str, text: str, results: list[dict[str, Any]]) -> bool:
    """Whether the library finds what a case of `kind` expects."""
    expected = [
        result for result in results if (result.get("resolution") or {}).get("value") not in (None, "null")
    ]
    if kind == "age":
        return _ages(text, expected)
    days = dates.find(text, ANCHOR) if kind not in ("number", "range") else []
    mentions = figures.find(text, [(mention.start, mention.end) for mention in days])
    if kind in _LABELS:
        mentions = [mention for mention in mentions if mention.label == _LABELS[kind]]
    elif kind in ("dimension", "temperature"):
        mentions = [
            m
            for m in mentions
            if m.label == "QUANTITY" and (m.value or {}).get("unit", "point") not in _NO_DIMENSION
        ]
        if kind == "temperature":
            mentions = [m for m in mentions if "degree" in str((m.value or {})["unit"])]
    elif kind == "number" and not expected:
        mentions = [m for m in mentions if "unit" not in (m.value or {}) and m.label != "ORDINAL"]
    left = [mention for mention in mentions if mention.label != "ORDINAL" or kind == "ordinal"]
    for result in expected:
        match = next((m for m in left if _agrees(kind, text, m, result)), None)
        if match is None:
            return _is_duration(kind, text, result)
        left.remove(match)
    return not left


def _ages(text: str, expected: list[dict[str, Any]]) -> bool:
    found = {
        (str(m.value["value"])[1:-1])
        for m in dates.find(text, ANCHOR)
        if m.value and m.value["type"] == "DURATION"
    }
    return all(result["resolution"]["value"] in found for result in expected)


def _is_duration(kind: str, text: str, result: dict[str, Any]) -> bool:
    """Numbers of a span of a day or more (`over 3 years`) are DATE in the guidelines."""
    follows = text.lower().find(result["text"]) + len(result["text"])
    return kind in ("number", "range") and bool(re.match(r" (?:years?|times)\b", text[follows:]))


def _agrees(kind: str, text: str, mention: Mention, result: dict[str, Any]) -> bool:
    value = mention.value or {}
    surface = text[mention.start : mention.end]
    expected = result["resolution"]["value"]
    if kind == "range":
        same_text = _range_text(surface) == _range_text(result["text"])
        return same_text and _interval(value) == _expected_interval(expected)
    number = float(expected.rstrip("%"))
    if kind == "number":
        return _number_text(surface) == " ".join(result["text"].split()) and _near(value, number)
    bare = _bare(surface)
    if bare.lower() != _bare(result["text"]).lower() and bare.lower().rstrip(".") != result["text"]:
        return False
    if kind == "currency":
        hundredth = re.search(r"cents?\b", surface) and "Cent" in result["resolution"]["unit"]
        iso = result["resolution"].get("isoCurrency")
        return _near(value, number / 100 if hundredth else number) and iso in (None, value["unit"])
    if kind in ("dimension", "temperature"):
        unit = result["resolution"]["unit"]
        return _near(value, number) and _UNITS.get(unit, unit.lower()) == value["unit"]
    return _near(value, number)


def _near(value: dict[str, Any], number: float) -> bool:
    return "value" in value and abs(float(value["value"]) - number) <= 1e-5 * max(1.0, abs(number))


def _bare(surface: str) -> str:
    """A span without the approximator at its start."""
    for at in range(1, min(len(surface), 40)):
        if bounds.before(surface, at)[0] == 0 and bounds.before(surface, at)[2] and not surface[at].isspace():
            return surface[at:]
    return surface


def _number_text(surface: str) -> str:
    """The number inside a span, with its sign."""
    numerals = scan(surface)
    if not numerals:
        return ""
    sign = re.search(r"(?:-|negative |minus )\Z", surface[: numerals[0].start])
    start = sign.start() if sign else numerals[0].start
    return " ".join(surface[start : numerals[-1].end].lower().split())


def _range_text(surface: str) -> str:
    surface = re.sub(r"^(?:between|about|from)\s+", "", " ".join(surface.lower().split()))
    return re.sub(r"^about ", "", surface)


_MODS = {
    "MORE_THAN": ("(", ""),
    "EQUAL_OR_MORE": ("[", ""),
    "LESS_THAN": ("", ")"),
    "EQUAL_OR_LESS": ("", "]"),
}


def _interval(value: dict[str, Any]) -> tuple[str, float | None, float | None, str]:
    if "low" in value and "high" in value:
        return "[", float(value["low"]), float(value["high"]), ")"
    opening, closing = _MODS.get(str(value.get("mod")), ("[", "]"))
    number = float(value.get("value", 0))
    return opening or "(", number if opening else None, number if closing else None, closing or ")"


def _expected_interval(expected: str) -> tuple[str, float | None, float | None, str]:
    low, high = expected[1:-1].split(",")
    return expected[0], float(low) if low else None, float(high) if high else None, expected[-1]


def run(data: Path, *, wrong: bool = False) -> dict[str, tuple[float, int, int]]:
    """By kind: the share of cases that come out right in per cent, cases scored, cases left out."""
    counts = {kind: [0, 0, 0] for kind in TARGETS}
    for case in read_jsonl(data / "dev" / "recognizers_text_half.jsonl"):
        kind = _MODELS.get(case["model"])
        if kind is None:
            continue
        if re.search(_LEFT_OUT[kind], case["input"].strip()) and not (
            kind == "temperature" and _CONVERSIONS.search(case["input"])
        ):
            counts[kind][2] += 1
            continue
        right = is_right(kind, case["input"], case["results"])
        counts[kind][0] += right
        counts[kind][1] += 1
        if wrong and not right:
            print(kind, repr(case["input"]), [(r.get("text"), r.get("resolution")) for r in case["results"]])
    return {kind: (round(100 * right / cases, 1), cases, out) for kind, (right, cases, out) in counts.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("--wrong", action="store_true", help="print the cases that come out wrong")
    given = arguments.parse_args()
    for kind, (score, cases, out) in run(given.data, wrong=given.wrong).items():
        print(f"{kind:12}{score:6.1f} of {cases:3} cases ({out} left out)   target {TARGETS[kind]}")


if __name__ == "__main__":
    main()
