"""DATE and DURATION in the IEER newswire sample (1998), by the MUC conventions of the set.

MUC marks the bare expression: no determiner, no modifier, each end of a range apart, and only absolute dates,
weekdays, months, seasons and counted durations. So both sides are brought to what they have in common:

* gold spans of less than a day (minutes, seconds, race times, `night`) go: the guidelines count them as
QUANTITY.
* gold for a lone unit (`month` of `last month`, `year` of `last year`) goes unless after `a` or `past`: the
set marks
  it in about one of eight places. So do lone numbers (`two` of `two or three years`) and slips (`weak`).
* from the library's mentions go what MUC does not mark: references (`now`, `recently`), words for days
(`today`),
  sets, `last year`, `the quarter` and other periods counted from the publication date, ages (`51-year-old`).
* determiners, approximators, `early`, `late`, `last`, `past`, `ago`, `later` and the like are cut from the
library's
  spans, and a range is cut in its two ends.

Run: python benchmarks/ieer_dates.py --data ../shared/data
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
from pathlib import Path

from newsextract import dates

TARGETS = {"strict": 88.0}

_UNIT = r"(?:days?|weeks?|weekends?|months?|quarters?|half|years?|decades?|century|period|time)"
_SHORT = re.compile(
    r".*\b(?:minutes?|seconds?|hours?|hour|nights?|night|moments|sundown|midnight)\b.*|.*hour$|.*minute$"
    r"|.*second$"
    r"|\d+[:.][\d:.]+|\S*\d+:\d\d.*|{.*|two seasons|.*moments", re.S)  # fmt: skip
_SLIP = re.compile(rf"(?:weak|millennium|one|two|three|\d{{1,2}}|{_UNIT})", re.I)
_UNMARKED = re.compile(
    rf"(?:(?:the|this|these|that|last|next|previous|current|coming|recent|following|earlier|later|early"
    rf"|late|mid|end|beginning"
    rf"|middle|of|in|same|latest|full|entire|whole|year|-|'s|\s)+)?(?:{_UNIT}|ago|end)", re.I)  # fmt: skip
_LEAD = re.compile(
    r"(?:the|a|an|about|around|roughly|approximately|some|nearly|almost|more than|less than|at least"
    r"|at most|just|up to"
    r"|over|under|as long as|as many as|only|another|early|late|mid|earlier|later|beginning of|end of"
    r"|middle of|start of|in"
    r"|last|past|next|this|coming|previous|recent|following|that|of|year(?=\s\d)|circa|fiscal|well)(?:\s+|-)",
    re.I)  # fmt: skip
_TAIL = re.compile(r"(?:\s+|-)(?:ago|earlier|later|from now|old|long|before|or so|or more)$", re.I)
_RANGE = re.compile(r"\s*(?:-|–|\bto\b|\bthrough\b|\band\b|\buntil\b)\s*(?:the\s+)?", re.I)
_DAY_WORD = re.compile(r"(?:the day (?:before|after) )?(?:today|yesterday|tomorrow)", re.I)
_AGE = re.compile(r"-old$|years old$", re.I)


def convert_gold(text: str, spans: list[list[object]]) -> set[tuple[int, int]]:
    """Gold spans that both conventions mark."""
    kept = set()
    for start, end, label, *_ in spans:
        assert isinstance(start, int) and isinstance(end, int)
        surface = " ".join(text[start:end].split())
        if label not in ("DATE", "DURATION") or _SHORT.fullmatch(surface):
            continue
        if _SLIP.fullmatch(surface) and not re.search(
            r"\b(?:a|past)\s+$", text[max(0, start - 8) : start], re.I
        ):
            continue
        if re.match(r"-old\b| old\b", text[end : end + 5]):
            continue
        kept.add((start, end))
    return kept


def convert_found(text: str, start: int, end: int, value: dict[str, object]) -> list[tuple[int, int]]:
    """A mention of the library as MUC would mark it: nothing, its bare core, or the two ends of a range."""
    surface = text[start:end]
    if (
        value["type"] == "SET"
        or (str(value["value"]).endswith("_REF")
        and "ago" not in surface)
        or _DAY_WORD.fullmatch(surface)
    ):
        return []
    if _UNMARKED.fullmatch(surface) or _AGE.search(surface):
        return []
    if "/" in str(value["value"]) and value["type"] == "DATE" and len(parts := _RANGE.split(surface)) == 2:
        return [cut for part, at in ((parts[0], start), (parts[1], end - len(parts[1])))
                for cut in [_cut(text, at, at + len(part))] if cut]  # fmt: skip
    cut = _cut(text, start, end)
    return [cut] if cut else []


def _cut(text: str, start: int, end: int) -> tuple[int, int] | None:
    while (lead := _LEAD.match(text, start, end)) and not re.match(
        r"(?:last|past) (?:quarter|half|week|month)s? of", text[start:end]
    ):
        start = lead.end()
    while tail := _TAIL.search(text[start:end]):
        end = start + tail.start()
    return (start, end) if start < end else None


def run(data: Path) -> dict[str, float]:
    """Strict F1, precision and recall, in per cent, DATE and DURATION together."""
    hits = gold_count = found_count = 0
    for line in (data / "dev" / "ieer_newswire.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold, found = marks(row)
        hits += len(gold & found)
        gold_count += len(gold)
        found_count += len(found)
    return {"strict": 200 * hits / (gold_count + found_count), "precision": 100 * hits / found_count,
            "recall": 100 * hits / gold_count}  # fmt: skip


def marks(row: dict[str, object]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Gold and found spans of one document."""
    text, spans = row["text"], row["spans"]
    assert isinstance(text, str) and isinstance(spans, list)
    month, day, year = (int(part) for part in str(row["dct"])[:10].split("/"))
    found = {span for m in dates.find(text, dt.date(year, month, day))
             for span in convert_found(text, m.start, m.end, dict(m.value or {}))}  # fmt: skip
    return convert_gold(text, spans), found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    for name, figure in run(parser.parse_args().data).items():
        target = f"  (target {TARGETS[name]:.0f})" if name in TARGETS else ""
        print(f"{name:<10}{figure:6.1f}{target}")


if __name__ == "__main__":
    main()
