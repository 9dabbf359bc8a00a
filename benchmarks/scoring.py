"""How long 10,000 articles take to score, and how much memory: reading, checking, scoring, intervals.

    python -m benchmarks.scoring [--articles 10000]

The articles are generated under a fixed seed: some 300 words, 40 mentions, 3 people and 8 facts each. The
prediction is the gold with one in ten mentions dropped, moved or given another value. A process of its own
scores them, so that its peak memory is that of scoring alone.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from newsextract.article import text_sha256

ARTICLES = 10_000
MENTIONS = 40
LABELS = ("ORG", "ORG", "PERSON", "LOC", "DATE", "QUANTITY", "QUANTITY", "PERCENT", "MONEY", "ORDINAL")
LIMIT_SECONDS = 60
LIMIT_BYTES = 1_000_000_000


def _value(label: str, draw: random.Random) -> dict[str, Any] | None:
    if label == "DATE":
        month = draw.randint(1, 12)
        day = f"2023-{month:02}-01"
        return {"type": "DATE", "value": f"2023-{month:02}", "start": day, "end": day}
    number = {"value": draw.randint(1, 99_999)}
    if label == "QUANTITY":
        return {**number, "unit": "unit", "item": "trucks", "mod": "APPROX"}
    if label == "PERCENT":
        return {**number, "unit": "%", "change": "up", "basis": "yoy"}
    if label == "MONEY":
        return {**number, "unit": "EUR"}
    return number if label == "ORDINAL" else None


def _entity(text: str, start: int, end: int, label: str, draw: random.Random) -> dict[str, Any]:
    found: dict[str, Any] = {"start": start, "end": end, "label": label, "text": text[start:end]}
    if label in ("ORG", "PERSON"):
        found["id"] = f"{label.title()} {draw.randint(1, 5)}"
    elif value := _value(label, draw):
        found["value"] = value
    return found


def article(number: int, draw: random.Random) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A text, its gold record and a prediction that is wrong in about one mention of ten."""
    text = " ".join(f"w{draw.randint(0, 999):03}" for _ in range(300))
    starts = sorted(draw.sample(range(0, 1490, 10), MENTIONS))
    gold = [_entity(text, at, at + 4, draw.choice(LABELS), draw) for at in starts]
    found = []
    for entity in gold:
        fate = draw.random()
        if fate < 0.03:
            continue
        if fate < 0.06:
            entity = {**entity, "end": entity["start"] + 3, "text": entity["text"][:3]}
        elif fate < 0.1:
            entity = _entity(text, entity["start"], entity["end"], entity["label"], draw)
        found.append(entity)
    name, sha = f"article-{number:05}", text_sha256(text)
    gold_record, predicted = (
        {"id": name, "text_sha256": sha, "entities": entities, **_statements(entities)}
        for entities in (gold, found)
    )
    return text, gold_record, predicted


def _statements(entities: list[dict[str, Any]]) -> dict[str, Any]:
    people = sorted({e["id"] for e in entities if e["label"] == "PERSON"})[:3]
    firms = sorted({e["id"] for e in entities if e["label"] == "ORG"}) or [None]
    figures = [at for at, e in enumerate(entities) if e["label"] in ("QUANTITY", "MONEY")]
    role = {"title": "manager"} | ({"organisation": firms[0]} if firms[0] else {})
    fact = {"metric": "sales", "product": "trucks"} | ({"organisation": firms[-1]} if firms[-1] else {})
    return {
        "people": [{"name": name, "roles": [role]} for name in people],
        "facts": [{**fact, "figure": at} for at in figures[:8]],
    }


def write(folder: Path, articles: int) -> None:
    """`gold/`, `corpus/` and `predicted.jsonl` in `folder`."""
    draw = random.Random(4)
    (folder / "gold").mkdir()
    (folder / "corpus").mkdir()
    with (folder / "predicted.jsonl").open("w", encoding="utf-8") as lines:
        for number in range(articles):
            text, gold, predicted = article(number, draw)
            (folder / "gold" / f"{gold['id']}.json").write_text(json.dumps(gold), encoding="utf-8")
            (folder / "corpus" / f"{gold['id']}.txt").write_text(text, encoding="utf-8")
            lines.write(json.dumps(predicted) + "\n")


def run(articles: int = ARTICLES) -> dict[str, Any]:
    """Seconds and peak memory of `newsextract evaluate`, with its F1 over all spans.

    `processor seconds` leaves out what a busy machine gives to others; the limit is held by the clock.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, articles)
        out = folder / "scores.csv"
        command = [
            sys.executable, "-m", "newsextract", "evaluate", "--gold", folder / "gold",
            "--corpus", folder / "corpus", "--predictions", folder / "predicted.jsonl",
            "--format", "csv", "--output", out,
        ]  # fmt: skip
        started = time.perf_counter()
        subprocess.run(command, check=True)
        seconds = time.perf_counter() - started
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        rows = [line.split(",") for line in out.read_text(encoding="utf-8").splitlines()]
    peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    strict = next(row for row in rows if row[1:3] == ["strict", "all"])
    return {
        "articles": articles, "seconds": round(seconds, 1),
        "processor seconds": round(used.ru_utime + used.ru_stime, 1), "peak MB": round(peak / 1e6),
        "strict F1": float(strict[9]), "within limits": seconds < LIMIT_SECONDS and peak < LIMIT_BYTES,
    }  # fmt: skip


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    arguments.add_argument("--articles", type=int, default=ARTICLES)
    print("  ".join(f"{key} {value}" for key, value in run(arguments.parse_args().articles).items()))


if __name__ == "__main__":
    main()
