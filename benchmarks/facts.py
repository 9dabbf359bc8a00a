"""Facts against gold: with the gold's own mentions and ids given, and end to end.

    python -m benchmarks.facts [--gold gold] [--corpus corpus] [--split dev]

F1 of the core (metric, figure, changes) and of all keys, as `newsextract evaluate` counts them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.markdown import table
from benchmarks.scores import CORPUS, GOLD, cell, predicted, read_split
from newsextract import facts
from newsextract.evaluate import Case, GoldCase, Report, score
from newsextract.mentions import Mention
from newsextract.records import Fact, Record

MEASURES = (("core: metric, figure, changes", "facts-core"), ("all keys", "facts"))


def with_gold_mentions(cases: Sequence[GoldCase]) -> Iterator[Case]:
    """Each article of the gold with its own mentions and the facts found among them."""
    for case in cases:
        yield Case(case.record, _with_facts(case.record, case.text), case.text)


def _with_facts(record: Record, text: str) -> Record:
    mentions = [
        Mention(e.start, e.end, e.label, e.value and e.value.model_dump(mode="json", exclude_none=True))
        for e in record.entities
    ]
    ids = {(e.start, e.end): e.id for e in record.entities if e.id is not None}
    found = [
        Fact(metric=f.metric, organisation=f.organisation, product=f.product, figure=f.figure,
             changes=list(f.changes), period=f.period, region=f.region)
        for f in facts.find(text, mentions, ids)
    ]  # fmt: skip
    return record.model_copy(update={"facts": found})


def reports(gold: Path = GOLD, corpus: Path = CORPUS, split: str | None = "dev") -> dict[str, Report]:
    """A Report with gold mentions, and one end to end."""
    cases = read_split(gold, corpus, split)
    return {
        "gold mentions": score(with_gold_mentions(cases), keep_differences=False),
        "end to end": score(predicted(cases), keep_differences=False),
    }


def run(gold: Path = GOLD, corpus: Path = CORPUS, split: str | None = "dev") -> list[dict[str, str]]:
    """A row for each way of measuring, for the benchmarks page."""
    return [
        {"mentions": name, **{title: cell(report, measure) for title, measure in MEASURES}}
        for name, report in reports(gold, corpus, split).items()
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=GOLD, help=f"folder of gold records (default {GOLD})")
    parser.add_argument(
        "--corpus", type=Path, default=CORPUS, help=f"folder of their texts (default {CORPUS})"
    )
    parser.add_argument("--split", default="dev", help="train, dev or test (default dev)")
    given = parser.parse_args()
    print(table(run(given.gold, given.corpus, given.split)))


if __name__ == "__main__":
    main()
