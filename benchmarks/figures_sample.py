"""Figures drawn at random from raw articles, with their context, to be read and judged by a human.

Prints `--count` figures (200), drawn by a hash of their contexts and a fixed seed: the sentence around with
the figure in brackets, label, value, and why. A figure is right if its span, label, value, change and basis
are all what the annotation guidelines ask. The reader's counts and kinds of error stand in
`docs/figures-sample.md`, without a word of the articles, under the digest of the sample that was read; the
script says whether the sample is still that one. With `--missed`, digits that are no figure and no date are
drawn instead.

Run: python -m benchmarks.figures_sample --data ../shared/data [--set raw/press_releases.jsonl] [--count 200]
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from benchmarks.datasets import DATA, read_jsonl
from newsextract import dates, figures

SET = "raw/china_auto_monthly_half.jsonl"
SEED = 20240523
VERDICT = Path(__file__).parents[1] / "docs" / "figures-sample.md"


@dataclass(frozen=True)
class Drawn:
    """One figure in its context, ready to be printed."""

    context: str
    label: str
    value: str
    why: str


def run(data: Path, name: str = SET, count: int = 200, *, missed: bool = False) -> list[Drawn]:
    """`count` figures of the set `name`, drawn by hash and seed, in the order of the draw."""
    found: list[Drawn] = []
    for article in read_jsonl(data / name):
        found += _missed(article["text"]) if missed else _figures(article["text"])
    return sorted(found, key=_lot)[:count]


def _lot(drawn: Drawn) -> str:
    """What the draw is by: a hash of the figure's place, so that a figure more or less moves no other."""
    return hashlib.sha256(f"{SEED}|{drawn.context}".encode()).hexdigest()


def _figures(text: str) -> list[Drawn]:
    blocked = [(mention.start, mention.end) for mention in dates.find(text, dt.date(2024, 1, 1))]
    return [
        Drawn(_context(text, m.start, m.end), m.label, str(m.value), "; ".join((m.rule, *m.why)))
        for m in figures.find(text, blocked)
    ]


def _missed(text: str) -> list[Drawn]:
    taken = [(mention.start, mention.end) for mention in dates.find(text, dt.date(2024, 1, 1))]
    taken += [(mention.start, mention.end) for mention in figures.find(text, taken)]
    return [
        Drawn(_context(text, *number.span()), "", "", "")
        for number in re.finditer(r"(?<![A-Za-z0-9])\d[\d.,]*", text)
        if not any(start < number.end() and number.start() < end for start, end in taken)
    ]


def _context(text: str, start: int, end: int) -> str:
    around = text[max(0, start - 110) : start] + " [[" + text[start:end] + "]] " + text[end : end + 80]
    return " ".join(around.split())


def digest(drawn: list[Drawn]) -> str:
    """Twelve hexadecimal digits that change with any figure of the sample, its value or its context."""
    lines = "\n".join(f"{one.context}|{one.label}|{one.value}" for one in drawn)
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()[:12]


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("--set", default=SET)
    arguments.add_argument("--count", type=int, default=200)
    arguments.add_argument(
        "--missed", action="store_true", help="draw numbers that are no figure and no date"
    )
    given = arguments.parse_args()
    sample = run(given.data, given.set, given.count, missed=given.missed)
    for number, drawn in enumerate(sample, 1):
        print(f"{number:3} {drawn.context}\n      {drawn.label} {drawn.value}   ({drawn.why})")
    name = digest(sample)
    judged = VERDICT.exists() and name in VERDICT.read_text(encoding="utf-8")
    print(f"sample {name}: {'judged in' if judged else 'not the one judged in'} docs/{VERDICT.name}")


if __name__ == "__main__":
    main()
