"""DATE and DURATION in the IEER newswire sample (1998), by the MUC conventions of the set.

MUC marks the bare expression: no determiner, no modifier, each end of a range apart, and only
absolute dates, weekdays, months, seasons and counted durations. So both sides are brought to what
they have in common:

* gold spans of less than a day (minutes, seconds, race times, parts of the day) go: the guidelines
  count them as QUANTITY or do not mark them.
* gold for a lone unit (`month` of `last month`, `year` of `last year`) goes unless after `a` or
  `past`: the set marks it in about one of eight places. So do lone numbers (`two` of `two or three
  years`).
* from the library's mentions go what MUC does not mark: references (`now`, `recently`), words for
  days (`today`), sets, `last year`, `the quarter` and other periods counted from the publication
  date, ages (`51-year-old`).
* determiners, approximators, `early`, `late`, `last`, `past`, `ago`, `later` and the like are cut
  from the library's spans, and a range is cut in its two ends.

The second column is without any conversion: the set's own spans against the library's.

Run: python -m benchmarks.ieer_dates --data ../shared/data
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
    r".*\b(?:hours?|minutes?|seconds?|mornings?|afternoons?|evenings?|nights?|midnight|noon|dawn|sundown)\b.*"
    r"|\d+[:.][\d:.]+|\S*\d+:\d\d.*", re.S)  # fmt: skip
_SLIP = re.compile(rf"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}|{_UNIT})", re.I)
_UNMARKED = re.compile(
    r"(?:(?:the|this|these|that|last|next|previous|current|coming|recent|following|earlier|later|early|late"
    r"|mid|end|beginning|middle|of|in|same|latest|full|entire|whole|year|-|'s|\s)+)?"
    rf"(?:{_UNIT}|ago|end)",
    re.I,
)
_LEAD = re.compile(
    r"(?:the|a|an|about|around|roughly|approximately|some|nearly|almost|more than|less than|at least|at most"
    r"|just|up to|over|under|as long as|as many as|only|another|early|late|mid|earlier|later|beginning of"
    r"|end of|middle of|start of|all of|whole of|in|last|past|next|this|coming|previous|recent|following"
    r"|that|of|year(?=\s\d)|circa|fiscal|well)(?:\s+|-)",
    re.I,
)
_TAIL = re.compile(r"(?:\s+|-)(?:ago|earlier|later|from now|old|long|before|or so|or more)$", re.I)
_RANGE = re.compile(r"\s*(?:-|–|\bto\b|\bthrough\b|\band\b|\buntil\b)\s*(?:the\s+)?", re.I)
_DAY_WORD = re.compile(r"(?:the day (?:before|after) )?(?:today|yesterday|tomorrow)", re.I)
_AGE = re.compile(r"-old$|years old$", re.I)
_IS_AGE = re.compile(r"-old\b|\s+old\b")


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
        if _IS_AGE.match(text, end):
            continue
        kept.add((start, end))
    return kept


def convert_found(text: str, start: int, end: int, value: dict[str, object]) -> list[tuple[int, int]]:
    """A mention of the library as MUC would mark it: nothing, its bare core, or the two ends of a range."""
    surface = text[start:end]
    vague = str(value["value"]).endswith("_REF") and "ago" not in surface
    if value["type"] == "SET" or vague or _DAY_WORD.fullmatch(surface):
        return []
    if _UNMARKED.fullmatch(surface) or _AGE.search(surface) or _IS_AGE.match(text, end):
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
    """Strict F1, precision and recall, in per cent, DATE and DURATION together; then as the set stands."""
    figures: dict[str, float] = {}
    rows = [json.loads(line) for line in _path(data).read_text(encoding="utf-8").splitlines()]
    for note, converted in (("", True), (", unconverted", False)):
        hits = gold_count = found_count = 0
        for row in rows:
            gold, found = marks(row, converted=converted)
            hits += len(gold & found)
            gold_count += len(gold)
            found_count += len(found)
        figures["strict" + note] = 200 * hits / max(1, gold_count + found_count)
        figures["precision" + note] = 100 * hits / max(1, found_count)
        figures["recall" + note] = 100 * hits / max(1, gold_count)
    return figures


def _path(data: Path) -> Path:
    return data / "dev" / "ieer_newswire.jsonl"


_Spans = set[tuple[int, int]]


def marks(row: dict[str, object], *, converted: bool = True) -> tuple[_Spans, _Spans]:
    """Gold and found spans of one document."""
    text, spans = row["text"], row["spans"]
    assert isinstance(text, str) and isinstance(spans, list)
    month, day, year = (int(part) for part in str(row["dct"])[:10].split("/"))
    mentions = dates.find(text, dt.date(year, month, day))
    if not converted:
        gold = {(start, end) for start, end, label, *_ in spans if label in ("DATE", "DURATION")}
        return gold, {(m.start, m.end) for m in mentions}
    found = {span for m in mentions for span in convert_found(text, m.start, m.end, dict(m.value or {}))}
    return convert_gold(text, spans), found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    figures = run(parser.parse_args().data)
    print(f"{'':<10}{'converted':>10}{'as it is':>10}{'target':>8}")
    for name in ("strict", "precision", "recall"):
        plain = figures[f"{name}, unconverted"]
        print(f"{name:<10}{figures[name]:10.1f}{plain:10.1f}{TARGETS.get(name, ''):>8}")


if __name__ == "__main__":
    main()
