"""The tagger of names: strict F1 on IEER newswire, recall by overlap on MEANTIME, words a second.

    python -m benchmarks.names_tagger [--data ../shared/data] [--split dev --gold gold --corpus corpus]

With `--split`, strict F1 on the project's own articles of that split comes first. How the public sets are
read stands in `benchmarks.names`. Speed is words in a processor second of one thread, the fastest of three
runs over `raw/china_auto_monthly_half`; a word is a run of non-space characters.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks import names
from benchmarks.datasets import DATA, read_jsonl
from benchmarks.markdown import table
from benchmarks.scores import CORPUS, GOLD, read_split
from newsextract.evaluate import GoldCase
from newsextract.mentions import NAME_LABELS
from newsextract.names.tagger import find

IEER: Mapping[str, float] = {"ORG": 78, "PERSON": 93, "LOC": 82}
MEANTIME = 88
WORDS_A_SECOND = 10_000
RUNS = 3

Row: TypeAlias = dict[str, str]


def run(data: Path) -> list[Row]:
    """A row for each label of IEER and MEANTIME, and one of the speed, with the targets."""
    strict = names.ieer(data, find)["scores"]
    rows = [_row("IEER", label, row, IEER.get(label)) for label, row in strict.items()]
    for label, share in names.meantime(data, find).items():
        rows.append(_row("MEANTIME, by overlap", label, {"recall": share}, None) | {"target": f"{MEANTIME}"})
    rows.append({"set": "words a second", "measured": f"{speed(data):,.0f}", "target": f"{WORDS_A_SECOND:,}"})
    return [{name: row.get(name, "") for name in rows[0]} for row in rows]


def _row(name: str, label: str, scores: Mapping[str, float], target: float | None) -> Row:
    shares = {part: f"{100 * scores[part]:.1f}" for part in ("precision", "recall", "f1") if part in scores}
    return {
        "set": name, "label": label, "precision": shares.get("precision", ""),
        "recall": shares.get("recall", ""), "measured": shares.get("f1", shares.get("recall", "")),
        "target": "" if target is None else f"{target:g}",
    }  # fmt: skip


def articles(cases: list[GoldCase], title: str) -> list[Row]:
    """Strict scores on annotated articles, a row for each label."""
    gold, found = [], []
    for number, case in enumerate(cases):
        entities = (e for e in case.record.entities if e.label in NAME_LABELS)
        gold += [(number, e.start, e.end, e.label) for e in entities]
        found += [(number, m.start, m.end, m.label) for m in find(case.text)]
    right = set(gold) & set(found)
    hits, wanted, given = (Counter(span[3] for span in part) for part in (right, gold, found))
    return [
        _row(title, label, {
            "precision": hits[label] / max(given[label], 1), "recall": hits[label] / max(wanted[label], 1),
            "f1": 2 * hits[label] / max(wanted[label] + given[label], 1),
        }, None)
        for label in NAME_LABELS
    ]  # fmt: skip


def speed(data: Path) -> float:
    """Words a second of one thread's processor time."""
    texts = [row["text"] for row in read_jsonl(data / "raw" / "china_auto_monthly_half.jsonl")]
    find(texts[0])
    taken = []
    for _ in range(RUNS):
        began = time.process_time()
        for text in texts:
            find(text)
        taken.append(time.process_time() - began)
    return sum(len(text.split()) for text in texts) / min(taken)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--split", help="a split of the project's gold, such as dev")
    parser.add_argument("--gold", type=Path, default=GOLD, help=f"gold records (default {GOLD})")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help=f"their texts (default {CORPUS})")
    given: Any = parser.parse_args()
    if given.split:
        print(table(articles(list(read_split(given.gold, given.corpus, given.split)), given.split)))
    print(table(run(given.data)))


if __name__ == "__main__":
    main()
