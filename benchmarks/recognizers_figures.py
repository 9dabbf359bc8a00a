"""Numbers, ranges, ordinals, percentages, currencies and dimensions in the public specification of
Recognizers-Text.

A case is right if every expected mention is found with its span and value (and currency or unit), and no
other mention of that kind is found. Two shares are given: over all cases, and over those that matter to news.
The specification is of a chat assistant; `LEFT_OUT` lists the ways of speaking that written news does not
use, or that contradict the annotation guidelines. A kind leaves out every case that speaks so, right or
wrong; a failing case that an article could contain stays in.

Equality: approximators and `between` are cut from both spans (the guidelines take approximators in);
NumberModel compares the number inside the library's span; a cent is a hundredth of its currency here, a unit
there; a temperature is no dimension there; ages are DATE here and compared with the dates found. A mention
expected without a value (a currency word alone) is not looked for.

Run: python -m benchmarks.recognizers_figures --data ../shared/data [--wrong]
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks.command import read_arguments
from benchmarks.datasets import read_jsonl
from newsextract import bounds, dates, figures
from newsextract.mentions import Mention
from newsextract.numerals import scan

TARGETS = {
    "number": 92.0, "range": 92.0, "ordinal": 92.0, "percent": 92.0, "currency": 92.0, "dimension": 92.0,
    "temperature": 92.0, "age": 92.0,
}  # fmt: skip
_MODELS = {
    "Number/NumberModel": "number", "Number/NumberRangeModel": "range", "Number/OrdinalModel": "ordinal",
    "Number/PercentModel": "percent", "NumberWithUnit/CurrencyModel": "currency",
    "NumberWithUnit/AgeModel": "age", "NumberWithUnit/DimensionModel": "dimension",
    "NumberWithUnit/TemperatureModel": "temperature",
}  # fmt: skip


@dataclass(frozen=True)
class LeftOut:
    """A way of speaking that is not scored as news: in which kinds, what shows it, and why it is left out.

    `pattern` is searched in the case's whole `input`, in an expected mention's `text`, in the words that
    `follow` that text, or in its resolved `value`; the pattern of `parts` is none: the expected text holds
    two numbers.
    """

    name: str
    kinds: tuple[str, ...]
    where: Literal["input", "text", "follow", "value", "parts"]
    pattern: str
    reason: str


_BOUND = r"(?:than|least|most|above|below|over|under|least|exceeding)"
LEFT_OUT: tuple[LeftOut, ...] = (
    LeftOut("power or scientific notation", ("number",), "input", r"\^|\d[eE][+-]?\d|x10\b",
            "arithmetic, not running text"),
    LeftOut("quotient", ("number",), "text", r"^(?:(?:minus|negative) )?[\w-]+ over \w+",
            "spoken arithmetic"),
    LeftOut("compound spoken fraction", ("number",), "text",
            r"^(?:[a-z]+[ -]+)+(?!and\b)[a-z]+[ -]+(?!a\b)[a-z]+(?:ths?|thirds?)$",
            "speech: news prints such a number in digits"),
    LeftOut("sign or letter apart from its number", ("number",), "text", r"^[-+]\s|\d\s+[a-z]$",
            "typing of a chat"),
    LeftOut("letter of a code", ("number",), "input", r"\d+G\b|\b[A-Z]{2,}-\d",
            "guidelines: nothing is marked in `5G` or a code"),
    LeftOut("span of days or multiplier", ("number", "range"), "follow",
            r"^ (?:days?|weeks?|months?|years?|times)\b", "guidelines: a DATE, or not marked"),
    LeftOut("equation", ("range",), "input", r"(?i)=<|<>|\bequal(?:s|ing)?\b",
            "a query's comparison operator"),
    LeftOut("two bounds in one", ("range",), "text", rf"{_BOUND}\b.*(?:\band\b|,).*\b{_BOUND}\b",
            "guidelines: coordinated values are one mention each"),
    LeftOut("part of a share", ("range",), "follow", r"^ (?:in|out of) (?:every )?\d",
            "guidelines: a fraction is one mention (`2 in 5`)"),
    LeftOut("fraction of a mixed number", ("ordinal",), "input", r"(?i)\band an? (?:third|fourth|fifth|sixth|"
            r"seventh|eighth|ninth|tenth)\b", "guidelines: fractions are QUANTITY (`two and a third`)"),
    LeftOut("relative ordinal", ("ordinal",), "value", r"^(?:end|current)[+-]",
            "guidelines: a rank in digits or words, not `last` or `next`"),
    LeftOut("percentage word before its number", ("percent",), "text", r"^per ?cent of \d",
            "a question to a calculator"),
    LeftOut("sum in two units", ("currency", "dimension"), "parts", "",
            "guidelines: coordinated values are one mention each (`5 feet 2 inches`)"),
    LeftOut("angle as no temperature", ("temperature",), "input", r"(?i)\bangle\b|\brotate\b",
            "guidelines: every measure is marked"),
    LeftOut("half of a range", ("age",), "input", r"\d ?- ?\d+ years old",
            "guidelines: a range is one mention"),
    LeftOut("medical shorthand", ("age",), "input", r"\d+ ?yo\b|^Yo \d", "not written in news"),
)  # fmt: skip
_UNITS = {
    "Pound": "pound", "Milliliter": "millilitre", "Mile": "mile", "Ounce": "ounce", "Acre": "acre",
    "Gallon": "gallon", "Cubic foot": "cubic foot", "Square meter": "square metre", "Meter": "metre",
    "Foot": "foot", "Kilometer": "kilometre", "Square kilometer": "square kilometre", "Degree": "degree",
    "C": "degree Celsius", "F": "degree Fahrenheit", "Megabit": "megabyte", "Kilogram": "kilogram",
}  # fmt: skip
_NO_DIMENSION = frozenset(
    ["minute", "hour", "second", "point", "unit", "set", "piece", "degree Celsius", "degree Fahrenheit"]
)
_LABELS = {"percent": "PERCENT", "currency": "MONEY", "ordinal": "ORDINAL"}
ANCHOR = dt.date(2020, 1, 1)


def left_out(kind: str, text: str, results: list[dict[str, Any]]) -> LeftOut | None:
    """The first row by which a case does not matter to news."""
    return next((row for row in LEFT_OUT if kind in row.kinds and _shows(row, text, results)), None)


def _shows(row: LeftOut, text: str, results: list[dict[str, Any]]) -> bool:
    if row.where == "input":
        return bool(re.search(row.pattern, text.strip()))
    for result in results:
        words = result["text"].strip()
        if row.where == "parts":
            if len(scan(words)) >= 2:
                return True
            continue
        value = str((result.get("resolution") or {}).get("value"))
        after = text[text.lower().find(words) + len(words) :]
        if re.search(row.pattern, {"text": words, "value": value, "follow": after}[row.where]):
            return True
    return False


def is_right(kind: str, text: str, results: list[dict[str, Any]]) -> bool:
    """Whether the library finds what a case of `kind` expects."""
    expected = [r for r in results if (r.get("resolution") or {}).get("value") not in (None, "null")]
    if kind == "age":
        return _ages(text, expected)
    left = _of_kind(kind, text, bool(expected))
    for result in expected:
        match = next((m for m in left if _agrees(kind, text, m, result)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _of_kind(kind: str, text: str, expected: bool) -> list[Mention]:
    """The library's figures that a model of this kind would report."""
    days = dates.find(text, ANCHOR) if kind not in ("number", "range") else []
    mentions = figures.find(text, [(mention.start, mention.end) for mention in days])
    if kind in _LABELS:
        return [mention for mention in mentions if mention.label == _LABELS[kind]]
    mentions = [mention for mention in mentions if mention.label != "ORDINAL"]
    if kind in ("dimension", "temperature"):
        measured = [m for m in mentions if m.label == "QUANTITY" and "unit" in (m.value or {})]
        if kind == "temperature":
            return [m for m in measured if "degree" in str((m.value or {})["unit"])]
        return [m for m in measured if (m.value or {})["unit"] not in _NO_DIMENSION]
    if kind == "range":
        return [m for m in mentions if {"high", "mod"} & set(m.value or {})]
    if kind == "number" and not expected:
        # A number in a measure or a price is none for this model.
        return [m for m in mentions if "unit" not in (m.value or {})]
    return mentions


def _ages(text: str, expected: list[dict[str, Any]]) -> bool:
    found = {
        str(mention.value["value"])[1:-1]
        for mention in dates.find(text, ANCHOR)
        if mention.value and mention.value["type"] == "DURATION"
    }
    return all(result["resolution"]["value"] in found for result in expected)


def _agrees(kind: str, text: str, mention: Mention, result: dict[str, Any]) -> bool:
    value = mention.value or {}
    surface = text[mention.start : mention.end]
    expected = result["resolution"]["value"]
    if kind == "range":
        same_text = _range_text(surface) == _range_text(result["text"])
        return same_text and _interval(value) == _expected_interval(expected)
    if not re.fullmatch(r"-?[\d.]+(?:E[+-]?\d+)?%?", expected):
        return False  # a relative ordinal
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
}  # fmt: skip


def _interval(value: dict[str, Any]) -> tuple[str, float | None, float | None, str]:
    if "low" in value and "high" in value:
        return "[", float(value["low"]), float(value["high"]), ")"
    opening, closing = _MODS.get(str(value.get("mod")), ("[", "]"))
    number = float(value.get("value", 0))
    return opening or "(", number if opening else None, number if closing else None, closing or ")"


def _expected_interval(expected: str) -> tuple[str, float | None, float | None, str]:
    low, high = expected[1:-1].split(",")
    return expected[0], float(low) if low else None, float(high) if high else None, expected[-1]


@dataclass
class Score:
    """Right cases and all cases of a kind, among all and among those that matter to news."""

    right: int = 0
    cases: int = 0
    right_news: int = 0
    cases_news: int = 0

    @property
    def shares(self) -> tuple[float, float]:
        """Per cent right: of all cases, of those that matter to news."""
        return round(100 * self.right / self.cases, 1), round(100 * self.right_news / self.cases_news, 1)


def run(data: Path) -> list[dict[str, str | float]]:
    """Rows by kind: per cent right and number of cases, of all and of those that matter to news."""
    return [
        {"kind": kind, "all %": score.shares[0], "cases": score.cases, "news %": score.shares[1],
         "news cases": score.cases_news, "target": TARGETS[kind]}
        for kind, score in measure(data)[0].items()
    ]  # fmt: skip


def measure(data: Path, *, wrong: bool = False) -> tuple[dict[str, Score], dict[str, int]]:
    """The scores by kind, and how many cases each row of `LEFT_OUT` leaves out."""
    scores = {kind: Score() for kind in TARGETS}
    out = {row.name: 0 for row in LEFT_OUT}
    for case in read_jsonl(data / "dev" / "recognizers_text_half.jsonl"):
        kind = _MODELS.get(case["model"])
        if kind is None:
            continue
        score, right = scores[kind], is_right(kind, case["input"], case["results"])
        score.right, score.cases = score.right + right, score.cases + 1
        if row := left_out(kind, case["input"], case["results"]):
            out[row.name] += 1
            continue
        score.right_news, score.cases_news = score.right_news + right, score.cases_news + 1
        if wrong and not right:
            print(kind, repr(case["input"]), [(r.get("text"), r.get("resolution")) for r in case["results"]])
    return scores, out


def main() -> None:
    given = read_arguments(__doc__, "print the news cases that come out wrong")
    scores, out = measure(given.data, wrong=given.wrong)
    print(f"{'kind':12}{'all':>7}{'cases':>7}{'news':>8}{'cases':>7}{'target':>8}")
    for kind, score in scores.items():
        of_all, of_news = score.shares
        print(f"{kind:12}{of_all:7.1f}{score.cases:7}{of_news:8.1f}{score.cases_news:7}{TARGETS[kind]:8.1f}")
    print("left out of the news cases:")
    for row in LEFT_OUT:
        print(f"{out[row.name]:4}  {row.name}: {row.reason}")


if __name__ == "__main__":
    main()
