"""Dates and date periods in the public specification of Recognizers-Text: how many cases come out right.

The specification is of a calendar assistant. A case is right if every expected mention is found
with its span and value and, in the whole-model cases, nothing else is. Two shares are reported:
over all date cases, and over those that matter to news, without the kinds of expression of the
table `LEFT_OUT`. A case is left out by the words that are expected in it, never by what the library
finds; one that news could print stays in, right or wrong. Cases that expect a time of day
(`datetime`, `time` and their ranges) are not date cases at all.

Conventions that are converted, in both shares:

* prepositions (`from`, `in`, `before`, `for`), comparisons (`or later`, `as late as`) and `the` are
  cut from both spans: the set takes some in, the guidelines none.
* a partial date has two readings in the set (past, future); either is right, as the tense of a
  command says nothing.
* a range ends in the set with the day after it, or with the first day of its last part; either is
  right.
* the set's own calendar mode is left out: it wants what its plain mode holds for no date (`the
  21st`).
* `next 3 days` is a range from today in the set, P3D in the guidelines: the length is compared. `a
  few days` is three in the set and PXD in the guidelines, and business days are counted as days.
  `in two weeks` is a day in the set and P2W here, `two years ago` a day in the set and the year in
  the guidelines: right if the day lies in the period, or the length is the one said. `less than two
  weeks from today` is a range in the set and a day with LESS_THAN here. A season without a year has
  none in the set.

Run: python -m benchmarks.recognizers_dates --data ../shared/data [--wrong] [--left-out]
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsextract import dates
from newsextract.mentions import Mention

TARGETS = {"date": 92.0, "daterange": 92.0}
KINDS = ("date", "daterange", "duration", "set", "none")
_PARSERS = (
    "DateTime/DateParser", "DateTime/DatePeriodParser", "DateTime/DurationParser", "DateTime/SetParser",
)  # fmt: skip
_MODELS = (*_PARSERS, "DateTime/DateTimeModel")


@dataclass(frozen=True)
class LeftOut:
    """A kind of expected expression that news has no use for, or that the guidelines rule out.

    `applies` sees its words, in lower case, and its TIMEX3 values.
    """

    name: str
    reason: str
    applies: Callable[[str, Sequence[str]], bool]


def _words(pattern: str) -> Callable[[str, Sequence[str]], bool]:
    compiled = re.compile(pattern)
    return lambda words, _: compiled.search(words) is not None


def _is_time(words: str, timexes: Sequence[str]) -> bool:
    of_day = re.search(r"\b(?:mornings?|afternoons?|evenings?|nights?)\b", words)
    return bool(of_day) or any(re.search(r"T(?:\d|MO|AF|EV|NI|DT)", timex) for timex in timexes)


def _is_impossible(_: str, timexes: Sequence[str]) -> bool:
    """A day that no calendar has; 2024 stands for an open year, so that a 29 February passes."""
    for found in re.finditer(r"(\d{4}|XXXX)-(\d\d)-(\d\d)\b", " ".join(timexes)):
        try:
            dt.date(2024 if found[1] == "XXXX" else int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return True
    return False


_MONTH_STEM = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MONTH = _MONTH_STEM + "[a-z]*"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:day)?"
_TENS = r"(?:ten|eleven|twelve|\w{2,6}teen|twenty|thirty|hundred|thousands?|zero)"
LEFT_OUT = (
    LeftOut("time of day", "the guidelines mark no times; spans under a day are quantities", _is_time),
    LeftOut("adjective or adverb", "the guidelines do not mark `weekly`, `annual`, `full-year`, `to date`",
            _words(r"^(?:(?:bi|semi-?)?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|everyday)"
                   r"|full-year|to date)$")),
    LeftOut("edges of a range", "the guidelines let `end of` and `middle of` move no ends",
            _words(r"\b(?:end|middle|beginning|start) of .* to the (?:end|middle|beginning|start) of ")),
    LeftOut("day and month as a bare pair", "`4/22`, `7.6` are scores, fractions and versions in news",
            _words(r"(?<![\d./])\d{1,2}[./]\d{1,2}(?![\d./])|(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])")),
    LeftOut("spaced-out month", "`2016 - 11` is a range or a difference in news, never a month",
            _words(r"^\d{2,4}(?: [-/] ?|[-/] )\d{2,4}$")),
    LeftOut("day number alone", "news gives a day a month or an ending: not `the 27`, `Monday 21`",
            _words(rf"^the \d{{1,2}}$|^{_WEEKDAY} \d{{1,2}}$|^(?:from )?\d{{1,2}} to {_MONTH}"
                   r"|^(?:from )?\d{1,2}(?: to |-)\d{1,2} (?:in )?(?:this|next|last) ")),
    LeftOut("dictated", "days from the tenth on and years are printed in digits",
            _words(rf"\b{_TENS}\b(?!.*\b(?:days?|weeks?|months?|quarters?|years?|decades?)\b)"
                   rf"|\byear .*\b{_TENS}\b|\b{_TENS}[- ]\w+ days? of ")),
    LeftOut("run together", "`Oct2`, `2W`, `3day` are not printed",
            _words(rf"\b{_MONTH_STEM}\d|^\d(?:w|day)$")),
    LeftOut("chat", "`tmrw`, `my week`, `w/c`, `EOY` belong to messages", _words(r"\b(?:tmrw|my|w/c|eoy)\b")),
    LeftOut("query sign", "`=2019` belongs to a search box", _words(r"[=<>]")),
    LeftOut("impossible day", "the set wants `Feb 30` found and left unresolved", _is_impossible),
)  # fmt: skip
# What the set takes into a span and the guidelines leave outside.
_LEAD = re.compile(
    r"^(?:(?:from|in|on|at|between|before|after|since|for|within|until|by|starting|beginning|during|the"
    r"|over|later than|greater than|as late as|year(?= greater)|the upcoming|upcoming|of)\s+)+"
)
_TAIL = re.compile(r" (?:or|and) (?:later|greater)$")


@dataclass
class Case:
    """One input, what is expected in it, and the kind that it is left out by (`""`: it matters to news)."""

    model: str
    text: str
    anchor: dt.date | None
    expected: list[dict[str, Any]]
    kind: str
    left_out: str


@dataclass
class Outcome:
    """Right and all cases by (kind, whether left out), and the wrong ones."""

    total: Counter[tuple[str, bool]] = field(default_factory=Counter)
    right: Counter[tuple[str, bool]] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[Case, list[Mention]]] = field(default_factory=list)

    def share(self, kind: str, *, news: bool) -> tuple[float, int]:
        """The share of right cases of a kind, in per cent, and the number of cases."""
        sides = (False,) if news else (False, True)
        total = sum(self.total[kind, side] for side in sides)
        return 100 * sum(self.right[kind, side] for side in sides) / max(1, total), total


def cases(data: Path) -> Iterator[Case]:
    """The date cases, each with the kind of its first result (`none` if it expects nothing)."""
    seen = set()
    for line in (data / "dev" / "recognizers_text_half.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        model, text, results = row["model"], row["input"], row["results"]
        if model not in _MODELS:
            continue
        types = [_type(result) for result in results]
        key = (text, str(row.get("reference"))[:10], tuple(sorted(set(types))))
        # A parser is only given what an extractor has found: its cases without a result are about that.
        if key in seen or (not results and model in _PARSERS) or not set(types) <= set(KINDS):
            continue
        seen.add(key)
        anchor = dt.date.fromisoformat(row["reference"][:10]) if row.get("reference") else None
        yield Case(model, text, anchor, results, types[0] if types else "none", _left_out(results))


def _type(result: dict[str, Any]) -> str:
    return str(result.get("type") or result.get("type_name") or "").replace("datetimeV2.", "")


def _left_out(results: list[dict[str, Any]]) -> str:
    """The first kind of the table that an expected expression is of, or `""`."""
    for kind in LEFT_OUT:
        for result in results:
            if kind.applies(" ".join(result["text"].lower().split()), _timexes(result)):
                return kind.name
    return ""


def _timexes(result: dict[str, Any]) -> list[str]:
    resolution = result.get("resolution") or {}
    if "Timex" in resolution:
        return [str(resolution["Timex"])]
    return [str(value.get("timex")) for value in resolution.get("values", [])]


def _readings(result: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    """(timex, start, end) of each reading; a single date has no end."""
    resolution = result.get("resolution") or {}
    if "Timex" not in resolution:
        return [
            (str(v.get("timex")), v.get("start") or v.get("value"), v.get("end"))
            for v in resolution.get("values", [])
        ]
    readings = []
    for side in ("PastResolution", "FutureResolution"):
        found = resolution.get(side) or {}
        start = found.get("startDate") or found.get("date")
        readings.append((str(resolution["Timex"]), start, found.get("endDate")))
    return readings


def is_right(case: Case, mentions: list[Mention]) -> bool:
    """Whether every expected mention is there with its value, and in whole-model cases nothing else."""
    free = list(mentions)
    for result in case.expected:
        match = next((m for m in free if _same_span(case.text, m, result["text"])
                      and _same_value(m, result, case.anchor)), None)  # fmt: skip
        if match is None:
            return False
        free.remove(match)
    return not free or case.model in _PARSERS


def _same_span(text: str, mention: Mention, expected: str) -> bool:
    return _core(text[mention.start : mention.end]) == _core(expected)


def _core(surface: str) -> str:
    surface = " ".join(surface.lower().split()).rstrip(".")
    return _TAIL.sub("", _LEAD.sub("", surface))


def _same_value(mention: Mention, result: dict[str, Any], anchor: dt.date | None) -> bool:
    value = mention.value or {}
    ours = str(value["value"])
    if anchor and value["type"] == "DURATION":
        days = (_after(anchor, ours), _business_days_after(anchor, ours, result["text"]))
        if any(reading[1] in days for reading in _readings(result)):
            return True
    return any(_fits(ours, value, *reading) for reading in _readings(result))


def _after(anchor: dt.date, duration: str) -> str:
    """The day so much after the anchor, for whole days, weeks, months and years."""
    found = re.fullmatch(r"P(\d+)([DWMY])", duration)
    if not found:
        return ""
    count, unit = int(found[1]), found[2]
    if unit in "DW":
        return (anchor + dt.timedelta(days=count * (7 if unit == "W" else 1))).isoformat()
    months = anchor.year * 12 + anchor.month - 1 + count * (12 if unit == "Y" else 1)
    return f"{months // 12:04d}-{months % 12 + 1:02d}-{anchor.day:02d}"


def _business_days_after(anchor: dt.date, duration: str, words: str) -> str:
    """The day so many working days after the anchor; empty where they are none."""
    found = re.fullmatch(r"P(\d+)D", duration)
    if not found or "business day" not in words.lower():
        return ""
    day, left = anchor, int(found[1])
    while left:
        day += dt.timedelta(days=1)
        left -= day.isoweekday() < 6
    return day.isoformat()


def _fits(ours: str, value: dict[str, Any], timex: str, start: str | None, end: str | None) -> bool:
    if _spelled(ours, timex in ("SP", "SU", "FA", "WI")) == _spelled(timex) or ours == start:
        return True
    if timex.startswith("XXXX-") and re.fullmatch(timex.replace("XXXX", r"\d{4}"), ours):
        return True
    if ours.startswith("PX") and re.fullmatch(r"P3[DWMY]", timex):
        return ours[2:] == timex[2:]
    length = re.search(r"(P[\dA-Z.]+)\)$", timex)
    if value["type"] == "DURATION":
        return bool(length) and _spelled(ours) == _spelled(length[1])  # type: ignore[index]
    if "start" not in value:
        return False
    if value.get("mod") == "LESS_THAN" and ours == end:
        return True
    first, last = str(value["start"]), str(value["end"])
    if start and not end and re.fullmatch(r"\d{4}-\d\d-\d\d", start):
        return first <= start <= last and first != last
    after = (dt.date.fromisoformat(last) + dt.timedelta(days=1)).isoformat()
    tail = ours.split("/")[-1]
    last_begins = {_first_day(tail)}
    return start == first and (end in {last, after} | last_begins)


def _first_day(point: str) -> str:
    """The day on which a TIMEX3 point begins."""
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", point):
        return dt.date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat()
    if part := re.fullmatch(r"(\d{4})-([QH])(\d)", point):
        return f"{part[1]}-{(int(part[3]) - 1) * (3 if part[2] == 'Q' else 6) + 1:02d}-01"
    return point + "-01-01"[len(point) - 4 :] if len(point) in (4, 7) else point


def _spelled(value: str, bare_season: bool = False) -> str:
    value = re.sub(r"P(\d+)BD$", r"P\1D", value)
    value = re.sub(r"P(\d+)DE$", lambda m: f"P{int(m[1]) * 10}Y", value)
    value = re.sub(r"P(\d+)WE$", lambda m: f"P{int(m[1]) * 2}D", value)
    value = re.sub(r"P(\d+)Q$", lambda m: f"P{int(m[1]) * 3}M", value)
    return re.sub(r"^(?:\d{4}|XXXX)-(SP|SU|FA|WI)$", r"\1", value) if bare_season else value


def score(data: Path) -> Outcome:
    """All cases scored."""
    outcome = Outcome()
    for case in cases(data):
        mentions = dates.find(case.text, case.anchor)
        key = (case.kind, bool(case.left_out))
        outcome.total[key] += 1
        outcome.left_out[case.left_out] += 1
        if is_right(case, mentions):
            outcome.right[key] += 1
        else:
            outcome.wrong.append((case, mentions))
    return outcome


def run(data: Path) -> dict[str, float]:
    """The share right, in per cent, by kind: of the cases that matter to news, and of all."""
    outcome = score(data)
    return {
        kind + note: outcome.share(kind, news=news)[0]
        for note, news in (("", True), (", all cases", False))
        for kind in KINDS
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--wrong", action="store_true", help="list the cases that come out wrong")
    parser.add_argument("--left-out", action="store_true", help="list the kinds left out")
    given = parser.parse_args()
    outcome = score(given.data)
    print(f"{'kind':<10}{'news %':>8}{'cases':>7}{'all %':>8}{'cases':>7}{'target':>8}")
    for kind in KINDS:
        news, all_cases = outcome.share(kind, news=True), outcome.share(kind, news=False)
        figures = f"{news[0]:8.1f}{news[1]:7d}{all_cases[0]:8.1f}{all_cases[1]:7d}"
        print(f"{kind:<10}{figures}{TARGETS.get(kind, ''):>8}")
    if given.left_out:
        for kind in LEFT_OUT:
            print(f"{outcome.left_out[kind.name]:4d}  {kind.name}: {kind.reason}")
    if given.wrong:
        for case, mentions in outcome.wrong:
            expected = [(r["text"], *_readings(r)) for r in case.expected]
            found = [(case.text[m.start : m.end], (m.value or {})["value"]) for m in mentions]
            print(f"[{case.left_out}] {case.text!r} ({case.anchor})")
            print(f"   expected {expected}\n   found    {found}")


if __name__ == "__main__":
    main()
