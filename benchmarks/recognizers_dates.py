"""Dates and date periods in the public specification of Recognizers-Text: how many cases come out right.

The specification is of a calendar assistant. Scored are the cases that a news reader meets; a case is right
if every
expected mention is found with its span and value and, in the whole-model cases, nothing else is. Left out,
with reasons:

* times of day and anything shorter than a day: the guidelines don't mark times.
* chat: `tmrw`, `my week`, `w/c`, `EOY`, `Oct2`, day numbers without a month (`the 27`, `4 to 22 this
month`, `Friday 31`),
  months and days as bare numbers (`4/22`, `on 4.22`: in news these are scores, fractions, ranges),
  alternatives (`this
  or next week`), comparisons typed as signs or words (`=2019`, `year greater than`), `2W`, `3day`.
* adjectives and adverbs of frequency (`weekly`, `annual`): not marked by the guidelines.
* dictated years and days (`twenty one two thousand and eighteen`, `nineteen zero one`), which nobody prints.
* impossible days (`Feb 30`, the 31st of November), which the set expects to be found and not resolved.

Conventions that are converted, with reasons:

* prepositions (`from`, `in`, `between`, `before`, `since`, `for`) and `the` are cut from both spans: the
set takes some in.
* a partial date has two readings in the set (past, future); either is right, as the tense of a command says
nothing.
* a range ends in the set with the day after it, or with the first day of its last part; either is right.
* `next 3 days` is a range from today in the set, P3D in the guidelines: the length is compared. `a few
days` is three
  in the set and PXD in the guidelines. `in two weeks` is a day in the set and P2W here, `two years ago` a
  day in the set
  and the year in the guidelines: right if the day lies in the period, or the length is the one said. `less
  than two
  weeks from today` is a range in the set and a day with LESS_THAN here. A season without a year has none in
  the set.

Run: python benchmarks/recognizers_dates.py --data ../shared/data [--wrong]
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsextract import dates
from newsextract.mentions import Mention

TARGETS = {"date": 92.0, "daterange": 92.0}
KINDS = ("date", "daterange", "duration", "set")
_PARSERS = {"DateTime/DateParser": "date", "DateTime/DatePeriodParser": "daterange",
    "DateTime/DurationParser": "duration",
            "DateTime/SetParser": "set"}  # fmt: skip

_LEFT_OUT = re.compile(
    r"\b(?:tmrw|my (?:day|week|weekend)|w/c|eoy|any (?:year|weekend)|this or next|or this\b"
    r"|this week or next|"
    r"greater than|later than|or later|and later|and greater|2w|3day|\d{1,2} to \d{1,2} (?:this"
    r"|next) month|\d-\d\d in next"
    r"|the (?:27|17)\b|the 2[0-9](?:st|nd|rd|th)|the twenty second|on 29th|(?:monday|friday|tuesday|mon"
    r"|tue|thu|fri|sat) "
    r"\d{1,2}(?:st|nd|rd|th)?\b(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:oct|mar|jan)\d"
    r"|as late as|this time, right|the fortnight|\bday-?off|one thousand seven|thousand and tens"
    r"|two thousands|twenty (?:one|five) (?:two|nineteen)|nineteen zero|ooo\b|for the day"
    r"|leave summer|31st of this|friday[- ]\(?jun|freedom day|morning|evening|night|the \w+ (?:weekend of"
    r"|weekend)|weekend of|halloween weekend|feb 30|2/29/2019|twenty[- ]?(?:first|second)|thirty-first"
    r"|20\d\d-1-32"
    r"|first sunday|friday the fifteen|days? of the month|current date|xxxxx|week (?:00|1\b)|business days"
    r"|two sundays|(?:monday|thursday,|sunday|saturday) (?:two|3) (?:weeks?|year|days)|on friday\.$"
    r"|christmas on friday"
    r"|from 4 to january|from 02 to|year two hundred|end of the (?:day|sunday)|september\.16th|oct-2$"
    r"|october\. 2"
    r"|rest of (?:the|my)|remaining of|year before 2015|ssn|first 12\b|jan first|seventeenth|ninth)"
    r"|\b\d{1,2}[./]\d{1,2}\b(?![./,]\d)|\b(?:\d{1,2}-){1}\d{1,2}\b(?!-\d| (?:jan|may))|08/12,1?5?", re.I)
_FREQUENCY = re.compile(
    r"(?:bi|semi-?)?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|everyday)", re.I
)
_LEAD = re.compile(
    r"^(?:(?:from|in|on|at|between|before|after|since|for|within|until|by|starting|beginning|during|the"
    r"|over|later than"
    r"|the upcoming|upcoming|of)\s+)+", re.I)  # fmt: skip


@dataclass
class Case:
    """One input with the mentions that are expected in it."""

    model: str
    text: str
    anchor: dt.date | None
    expected: list[dict[str, Any]]
    kind: str


@dataclass
class Outcome:
    """Cases scored and right, by kind, and the wrong ones."""

    total: dict[str, int] = field(default_factory=lambda: dict.fromkeys((*KINDS, "none"), 0))
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys((*KINDS, "none"), 0))
    wrong: list[tuple[Case, list[Mention]]] = field(default_factory=list)


def cases(data: Path) -> Iterator[Case]:
    """The cases that matter to news, each with the kind of its first result (`none` if it expects
    nothing)."""
    seen = set()
    for line in (data / "dev" / "recognizers_text_half.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        model = row["model"]
        if model not in _PARSERS and not model.startswith("DateTime/DateTimeModel"):
            continue
        text, results = row["input"], row["results"]
        types = {str(r.get("type") or r.get("type_name") or "").replace("datetimeV2.", "") for r in results}
        key = (text, str(row.get("reference"))[:10], str(sorted(types)))
        if (
            key in seen
            or (not results and model in _PARSERS)
            or not types <= set(KINDS)
            or _is_left_out(text, results)
        ):
            continue
        seen.add(key)
        anchor = dt.date.fromisoformat(row["reference"][:10]) if row.get("reference") else None
        kind = (
            str(results[0].get("type") or results[0].get("type_name")).replace("datetimeV2.", "")
            if results
            else "none"
        )
        yield Case(model, text, anchor, results, kind)


def _is_left_out(text: str, results: list[dict[str, Any]]) -> bool:
    if _LEFT_OUT.search(text) or re.search(
        r"=\s?\d{4}|\d{4} ?[-/] \d|\d [-/]\d|\d{2} s\b|https?://|\b\d{3}-\d\d-|\d:\d\d", text
    ):
        return True
    for result in results:
        timexes = " ".join(_timexes(result))
        if "PT" in timexes or re.search(r"T\d\d", timexes) or _FREQUENCY.fullmatch(result["text"]):
            return True
    return False


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
    return _LEAD.sub("", surface)


def _same_value(mention: Mention, result: dict[str, Any], anchor: dt.date | None) -> bool:
    value = mention.value or {}
    ours = str(value["value"])
    if (
        anchor
        and value["type"] == "DURATION"
        and any(_after(anchor, ours) == reading[1] for reading in _readings(result))
    ):
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
    value = re.sub(r"P(\d+)DE$", lambda m: f"P{int(m[1]) * 10}Y", value)
    value = re.sub(r"P(\d+)WE$", lambda m: f"P{int(m[1]) * 2}D", value)
    value = re.sub(r"P(\d+)Q$", lambda m: f"P{int(m[1]) * 3}M", value)
    return re.sub(r"^(?:\d{4}|XXXX)-(SP|SU|FA|WI)$", r"\1", value) if bare_season else value


def score(data: Path) -> Outcome:
    """All cases scored."""
    outcome = Outcome()
    for case in cases(data):
        mentions = dates.find(case.text, case.anchor)
        outcome.total[case.kind] += 1
        if is_right(case, mentions):
            outcome.right[case.kind] += 1
        else:
            outcome.wrong.append((case, mentions))
    return outcome


def run(data: Path) -> dict[str, float]:
    """The share of right cases, in per cent, by kind."""
    outcome = score(data)
    return {
        kind: 100 * outcome.right[kind] / outcome.total[kind] for kind in outcome.total if outcome.total[kind]
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--wrong", action="store_true", help="list the cases that come out wrong")
    arguments = parser.parse_args()
    outcome = score(arguments.data)
    for kind, total in outcome.total.items():
        target = f"  (target {TARGETS[kind]:.0f})" if kind in TARGETS else ""
        print(f"{kind:<10}{100 * outcome.right[kind] / max(1, total):6.1f}  of {total:3d}{target}")
    if arguments.wrong:
        for case, mentions in outcome.wrong:
            expected = [(r["text"], *_readings(r)) for r in case.expected]
            found = [(case.text[m.start : m.end], (m.value or {})["value"]) for m in mentions]
            print(f"{case.text!r} ({case.anchor})\n   expected {expected}\n   found    {found}")


if __name__ == "__main__":
    main()
