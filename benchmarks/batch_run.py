"""The batch run on Reuters-21578: rate with one worker and more, overhead over a bare loop, memory over time.

    python -m benchmarks.batch_run [--data ../shared/data] [--articles 2000] [--workers 1 2] [--out OUT]

Without `--articles` all 19,043 articles are run; a number takes that many, evenly spaced. Rates are of the
time between the first and the last article that was done, when the workers have loaded their pipelines;
`seconds` is the whole run, from its start to the manifest. The bare loop is `nlp.pipe` over the same articles
in a process of its own, each record made to JSON. Memory is that of the whole process tree, pages in common
counted once (PSS), four times a second: its peak, and its mean in the second and the last quarter of the run,
which tell whether it grows. `cpu` is processor seconds of all processes, which a busy machine distorts less.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.datasets import DATA, read_jsonl
from newsextract import batch as batches
from newsextract.batch import Options, Progress

SET = "raw/reuters21578.jsonl.gz"
_EVERY = 0.25  # seconds between two looks at the memory

_LOOP = """
import json, sys, time
import newsextract
from newsextract.formats import dumps
from newsextract.pipeline import make_doc
from newsextract.readers import items
nlp = newsextract.load()
nlp("Volta Motors of Turin sold 1,200 trucks in May 2021, up 5 per cent.")
articles = (item.article for item in items([sys.argv[1]]) if item.article)
seen, words, started, cpu = set(), 0, time.perf_counter(), time.process_time()
def docs():
    for article in articles:
        folded = " ".join(article.text.split())
        if folded not in seen:
            seen.add(folded)
            yield make_doc(nlp, article)
for doc in nlp.pipe(docs()):
    words += len(doc.text.split())
    dumps(doc._.record)
took = {"seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu}
print(json.dumps({"words": words, **took}))
"""


@dataclass
class Memory:
    """Looks at the memory of this process and all below it, in a thread, while the block runs."""

    samples: list[float] = field(default_factory=list)

    def __enter__(self) -> Memory:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(_EVERY):
            self.samples.append(sum(map(_megabytes, _tree(os.getpid()))))

    def mean(self, start: float, end: float) -> float:
        """The mean between two parts of the run, in MB."""
        count = len(self.samples)
        part = self.samples[int(start * count) : max(int(end * count), int(start * count) + 1)]
        return sum(part) / max(len(part), 1)


def _tree(root: int) -> set[int]:
    """The process and all that it has started, directly or not."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                continue
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found and pid not in found}:
        found |= more
    return found


def _megabytes(pid: int) -> float:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return int(rollup.split("\nPss:")[1].split()[0]) / 1024


def bare_loop(source: Path) -> dict[str, Any]:
    """Words a second of `nlp.pipe` alone."""
    done = subprocess.run([sys.executable, "-c", _LOOP, source], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    return {
        "what": "bare nlp.pipe loop", "words": found["words"], "seconds": round(found["seconds"], 1),
        "words/s": round(found["words"] / found["seconds"]),
        "words/cpu s": round(found["words"] / found["cpu"]),
    }  # fmt: skip


def batch(source: Path, out: Path, workers: int) -> dict[str, Any]:
    """One run, from nothing to its output."""
    moments: list[tuple[float, Progress]] = []
    before = _cpu()
    started = time.perf_counter()
    with Memory() as memory:
        summary = batches.run(
            [source], out, options=Options(workers=workers), restart=True,
            watch=lambda moment: moments.append((time.perf_counter(), moment)),
        )  # fmt: skip
    seconds = time.perf_counter() - started
    extracting = [(at, moment.counts) for at, moment in moments if moment.stage == "extracting"]
    (first, counts_first), (last, counts_last) = extracting[0], extracting[-1]
    cpu = _cpu() - before
    return {
        "what": f"batch, {workers} worker{'s' * (workers > 1)}",
        "words": summary.counts.words,
        "seconds": round(seconds, 1),
        "words/s": round((counts_last.words - counts_first.words) / (last - first)),
        "articles/s": round((counts_last.read - counts_first.read) / (last - first), 1),
        "words/cpu s": round(summary.counts.words / cpu),
        "cpu": round(cpu, 1),
        "peak MB": round(max(memory.samples)),
        "MB, second quarter": round(memory.mean(0.25, 0.5)),
        "MB, last quarter": round(memory.mean(0.75, 1)),
        **{key: getattr(summary.counts, key) for key in ("read", "written", "duplicates", "errors")},
    }


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def sample(data: Path, articles: int | None, target: Path) -> None:
    """Write that many articles of the set, evenly spaced, or all."""
    everything = list(read_jsonl(data / SET))
    step = len(everything) / min(articles or len(everything), len(everything))
    chosen = [everything[int(k * step)] for k in range(int(len(everything) / step))]
    target.write_text("".join(json.dumps(article) + "\n" for article in chosen), encoding="utf-8")


def measured(
    data: Path, articles: int | None = None, workers: Sequence[int] = (1, 2), out: str = "records.jsonl",
    *, loop: bool = True,
) -> Iterator[dict[str, Any]]:
    """The bare loop's row, and one for each number of workers, as they are done."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        sample(data, articles, source)
        if loop:
            yield bare_loop(source)
        for number in workers:
            yield batch(source, Path(folder) / out, number)


def run(data: Path, articles: int | None = None) -> list[dict[str, Any]]:
    """Everything that is measured, for the page of benchmarks."""
    return list(measured(data, articles))


def main() -> None:
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=shape)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=int, help="how many, evenly spaced (default: all)")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--out", default="records.jsonl", help="name of the output, whose suffix says what")
    parser.add_argument("--no-loop", action="store_true", help="leave the bare loop out")
    given = parser.parse_args()
    rows = measured(given.data, given.articles, given.workers, given.out, loop=not given.no_loop)
    for row in rows:
        print(row, flush=True)


if __name__ == "__main__":
    main()
