"""Words a second on one core, beside quantulum3 plus dateparser's search, and how time grows with length.

    python -m benchmarks.speed [--data ../shared/data] [--peers]

A word is a run of non-space characters. Tokenisation is not counted for the grammars, which read text. The
articles are those of `raw/china_auto_monthly_half` and `raw/press_releases`. With `--peers`, quantulum3 (its
parser without the classifier) and `dateparser.search.search_dates` read the same articles in the run; the
ratio is of the two times. The scaling table repeats the articles to texts of up to a million words each.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.datasets import DATA, read_jsonl
from newsextract import dates, figures

ANCHOR = dt.date(2024, 5, 20)
SETS = ("raw/china_auto_monthly_half.jsonl", "raw/press_releases.jsonl")
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)


def grammars(text: str) -> int:
    """Dates, then figures, as the pipeline runs them; the number of mentions."""
    found = dates.find(text, ANCHOR)
    return len(found) + len(figures.find(text, [(mention.start, mention.end) for mention in found]))


def seconds(task: Callable[[str], object], texts: list[str]) -> float:
    """Processor seconds of `task` over all `texts`."""
    started = time.process_time()
    for text in texts:
        task(text)
    return time.process_time() - started


def words(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts)


def run(data: Path, *, peers: bool = False) -> list[dict[str, str | float]]:
    """Rows of `what`, words a second, and for the peers how many times slower they are."""
    texts = [article["text"] for name in SETS for article in read_jsonl(data / name)]
    for text in texts[:20]:
        grammars(text)
    best = min(seconds(grammars, texts) for _ in range(3))
    total = words(texts)
    rows: list[dict[str, str | float]] = [
        {"what": "dates and figures", "words": total, "words/s": round(total / best)},
        {"what": "dates alone", "words": total,
         "words/s": round(total / seconds(lambda text: dates.find(text, ANCHOR), texts))},
        {"what": "figures alone", "words": total, "words/s": round(total / seconds(figures.find, texts))},
    ]  # fmt: skip
    if peers:
        some = texts[::8]
        slow = seconds(_peers(), some)
        ours = min(seconds(grammars, some) for _ in range(3))
        rows.append({
            "what": "quantulum3 + search_dates, every eighth article", "words": words(some),
            "words/s": round(words(some) / slow), "times slower": round(slow / ours, 1),
        })  # fmt: skip
    return rows + _scaling(texts)


def _scaling(texts: list[str]) -> list[dict[str, str | float]]:
    stock = " ".join(texts).split(" ")
    rows: list[dict[str, str | float]] = []
    for length in LENGTHS:
        repeated = stock * (length // len(stock) + 1)
        text = " ".join(repeated[:length])
        rate = round(words([text]) / seconds(grammars, [text]))
        rows.append({"what": f"one text of {length:,} words", "words": words([text]), "words/s": rate})
    return rows


def _peers() -> Callable[[str], object]:
    """quantulum3 and search_dates as one task; both are loaded before the clock starts."""
    import dateparser.search
    import quantulum3.classifier
    from quantulum3 import parser

    quantulum3.classifier.USE_CLF = False
    settings = {"RELATIVE_BASE": dt.datetime(2024, 5, 20)}

    def task(text: str) -> None:
        parser.parse(text)
        dateparser.search.search_dates(text, languages=["en"], settings=settings)

    task("Sales rose 5 % to 3 million tonnes in May 2024.")
    return task


def main() -> None:
    shape = argparse.RawDescriptionHelpFormatter
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=shape)
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("--peers", action="store_true", help="time quantulum3 + search_dates (minutes)")
    given = arguments.parse_args()
    for row in run(given.data, peers=given.peers):
        print("  ".join(f"{key} {value:,}" if isinstance(value, int) else f"{key} {value}"
                        for key, value in row.items()))  # fmt: skip


if __name__ == "__main__":
    main()
