"""Words a second of the whole pipeline on one core, beside spaCy's pipelines on the same articles.

    python -m benchmarks.pipeline_speed [--data ../shared/data] [--pipeline NAME …]

`--pipeline` is as in `benchmarks.peers`. Each system reads `raw/china_auto_monthly_half` text by text, loaded
and warm, the fastest of three runs by processor time; the systems take turns, so that a machine that is
slower for a while is slower for all. A word is a run of non-space characters.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import spacy

import newsextract
from benchmarks.datasets import DATA, read_jsonl
from benchmarks.markdown import table
from benchmarks.peers import chosen_pipelines

RUNS = 3
TARGET = 1.5
"""Times the words a second of `en_core_web_sm`."""


def run(data: Path, pipelines: Sequence[str] | None = None) -> list[dict[str, str]]:
    """A row for our pipeline, and one for each of spaCy's with how many times faster ours is."""
    texts = [row["text"] for row in read_jsonl(data / "raw" / "china_auto_monthly_half.jsonl")]
    systems: dict[str, Callable[[Iterable[str]], Iterable[object]]] = {"newsextract": newsextract.load().pipe}
    for name in chosen_pipelines(pipelines):
        nlp = spacy.load(name)
        systems[f"{nlp.meta['lang']}_{nlp.meta['name']}"] = nlp.pipe
    taken: dict[str, list[float]] = {name: [] for name in systems}
    for pipe in systems.values():
        _seconds(pipe, texts[:2])
    for _ in range(RUNS):
        for name, pipe in systems.items():
            taken[name].append(_seconds(pipe, texts))
    words = sum(len(text.split()) for text in texts)
    ours = min(taken["newsextract"])
    return [
        {"system": name, "words/s": f"{words / min(seconds):,.0f}",
         "ours is faster by": "" if name == "newsextract" else f"{min(seconds) / ours:.2f}",
         "target": f"{TARGET:g}" if "_sm" in name else ""}
        for name, seconds in taken.items()
    ]  # fmt: skip


def _seconds(pipe: Callable[[Iterable[str]], Iterable[object]], texts: list[str]) -> float:
    started = time.process_time()
    for _ in pipe(texts):
        pass
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--pipeline", action="append", metavar="NAME", help="a spaCy pipeline")
    given = parser.parse_args()
    print(table(run(given.data, given.pipeline)))


if __name__ == "__main__":
    main()
