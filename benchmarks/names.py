"""Names against two development sets: strict F1 on IEER newswire, recall by overlap on MEANTIME.

IEER's habits brought to the annotation guidelines before scoring: leading `the` and honorifics off;
spans without a capital, and words for peoples and parties' followers (`Nazis`), dropped.
MEANTIME marks maximal noun phrases in the first sentences only, so that just recall is fair: a named mention
(`NAM`) that holds no smaller one counts as found if a prediction of its label overlaps it.

    python benchmarks/names.py --data ../shared/data
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from newsextract.mentions import NAME_LABELS, Mention
from newsextract.names.find import find
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.roles import HONORIFICS

_LEADING = re.compile(r"(?:the|The|THE|" + "|".join(re.escape(h) for h in HONORIFICS.entries) + r")\s+")

Span = tuple[int, int, str]
Finder = Callable[[str], list[Mention]]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _normalised(text: str, start: int, end: int, label: str) -> Span | None:
    while match := _LEADING.match(text, start, end):
        start = match.end()
    surface = text[start:end].strip()
    if not surface or surface == surface.lower() or surface in PEOPLES.entries:
        return None
    return start, end, label


def _scores(right: Counter[str], gold: Counter[str], predicted: Counter[str]) -> dict[str, dict[str, float]]:
    found = {}
    for label in (*NAME_LABELS, "all"):
        counts = [sum(c.values()) if label == "all" else c[label] for c in (right, gold, predicted)]
        precision = counts[0] / counts[2] if counts[2] else 0.0
        recall = counts[0] / counts[1] if counts[1] else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        found[label] = {"precision": precision, "recall": recall, "f1": f1, "gold": counts[1]}
    return found


def ieer(data: Path, finder: Finder = find) -> dict[str, Any]:
    """Strict precision, recall and F1 for each label on IEER newswire."""
    right: Counter[str] = Counter()
    gold_count: Counter[str] = Counter()
    predicted_count: Counter[str] = Counter()
    words = 0
    seconds = 0.0
    for item in _lines(data / "dev" / "ieer_newswire.jsonl"):
        text = item["text"]
        gold = {
            span
            for start, end, label, *_ in item["spans"]
            if label in NAME_LABELS and (span := _normalised(text, start, end, label))
        }
        began = time.process_time()
        predicted = {(m.start, m.end, m.label) for m in finder(text)}
        seconds += time.process_time() - began
        words += len(text.split())
        gold_count.update(span[2] for span in gold)
        predicted_count.update(span[2] for span in predicted)
        right.update(span[2] for span in gold & predicted)
    return {"scores": _scores(right, gold_count, predicted_count), "words_per_second": words / seconds}


def meantime(data: Path, finder: Finder = find) -> dict[str, float]:
    """Recall by overlap of MEANTIME's innermost named mentions, for each label."""
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for item in _lines(data / "dev" / "meantime_en_first6sents.jsonl"):
        named = [s for s in item["spans"] if s[2] in NAME_LABELS and s[3] == "NAM"]
        predicted = finder(item["text"])
        for start, end, label, *_ in named:
            if any(start <= s[0] and s[1] <= end and (s[0], s[1]) != (start, end) for s in named):
                continue
            total[label] += 1
            found[label] += any(m.label == label and m.start < end and start < m.end for m in predicted)
    return {label: found[label] / total[label] for label in NAME_LABELS}


def run(data: Path) -> dict[str, Any]:
    """All figures: `ieer` (scores, words a second) and `meantime` (recall)."""
    find("Warm the tables.")
    return {"ieer": ieer(data), "meantime": meantime(data)}


def main() -> None:
    parser = argparse.ArgumentParser(description="Names against IEER newswire and MEANTIME.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    figures = run(parser.parse_args().data)
    print(f"{'':8}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}   MEANTIME recall")
    for label, row in figures["ieer"]["scores"].items():
        overlap = figures["meantime"].get(label)
        print(
            f"{label:8}{row['precision']:10.1%}{row['recall']:8.1%}{row['f1']:8.1%}{row['gold']:7}"
            + (f"{overlap:18.1%}" if overlap is not None else "")
        )
    print(f"{figures['ieer']['words_per_second']:,.0f} words/s")


if __name__ == "__main__":
    main()
