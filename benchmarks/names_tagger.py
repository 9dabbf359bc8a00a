"""The trained tagger: strict F1 on IEER and on annotated articles, recall on MEANTIME, words a second.

    python -m benchmarks.names_tagger [--data ../shared/data] [--gold DIR --split FILE --part test]

`--gold` is a folder of `<id>.json` and `<id>.txt` files (`--texts` if the texts lie elsewhere), `--split` a
JSON file of lists of ids. Speed is words in a processor second of one thread over the set
`raw/china_auto_monthly_half`; a word is a run of non-space characters.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks import names
from benchmarks.datasets import DATA, read_jsonl
from newsextract.mentions import NAME_LABELS
from newsextract.names.tagger import find


def articles(gold: Path, ids: list[str], texts: Path | None = None) -> dict[str, dict[str, float]]:
    """Strict precision, recall and F1 for each label on the annotated articles `ids`."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    for article in ids:
        record = json.loads((gold / f"{article}.json").read_text(encoding="utf-8"))
        with ((texts or gold) / f"{article}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        truth = {(e["start"], e["end"], e["label"]) for e in record["entities"] if e["label"] in NAME_LABELS}
        found = {(m.start, m.end, m.label) for m in find(text)}
        wanted.update(span[2] for span in truth)
        predicted.update(span[2] for span in found)
        right.update(span[2] for span in truth & found)
    return names._scores(right, wanted, predicted)


def speed(data: Path) -> float:
    """Words a second of one thread's processor time."""
    texts = [row["text"] for row in read_jsonl(data / "raw" / "china_auto_monthly_half.jsonl")]
    find(texts[0])
    began = time.process_time()
    for text in texts:
        find(text)
    return sum(len(text.split()) for text in texts) / (time.process_time() - began)


def run(data: Path) -> dict[str, Any]:
    """All figures on the public sets: `ieer`, `meantime`, `words_per_second`."""
    return {
        "ieer": names.ieer(data, find)["scores"],
        "meantime": names.meantime(data, find),
        "words_per_second": speed(data),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--split", type=Path)
    parser.add_argument("--part", default="test")
    given = parser.parse_args()
    if given.gold and given.split:
        ids = json.loads(given.split.read_text(encoding="utf-8"))[given.part]
        _show(f"{given.part} split", articles(given.gold, ids, given.texts))
    figures = run(given.data)
    _show("IEER", figures["ieer"])
    print("MEANTIME recall", {label: f"{share:.1%}" for label, share in figures["meantime"].items()})
    print(f"{figures['words_per_second']:,.0f} words/s")


def _show(title: str, scores: dict[str, dict[str, float]]) -> None:
    print(f"{title:14}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}")
    for label, row in scores.items():
        shares = f"{row['precision']:10.1%}{row['recall']:8.1%}{row['f1']:8.1%}"
        print(f"{label:14}{shares}{row['gold']:7}")


if __name__ == "__main__":
    main()
