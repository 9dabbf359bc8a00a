"""Facts against gold: with the gold's own mentions and ids given, and end to end.

    python -m benchmarks.facts [--gold gold] [--corpus corpus] [--split dev]

First F1 of the core (metric, figure, changes) and of all keys, as `newsextract evaluate` counts them. Then,
with the gold's mentions, where the points are: how many statements of gold are found at all, have the right
changes and the right metric, and of those whose core is right, how many have each key right. `only this
wrong` counts the facts that would be right with all keys if this one were.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from benchmarks.markdown import table
from benchmarks.scores import CORPUS, GOLD, cell, predicted, read_split
from newsextract import facts
from newsextract.evaluate import Aligned, Case, GoldCase, Report, score
from newsextract.evaluate.aligned import Side
from newsextract.evaluate.statements import full_facts
from newsextract.mentions import Mention
from newsextract.records import Fact, Record

MEASURES = (("core: metric, figure, changes", "facts-core"), ("all keys", "facts"))
KEYS = ("organisation", "product", "period", "region")

Keys: TypeAlias = "tuple[Hashable, ...]"
"""Organisation, product, period and region of a fact, as the evaluation compares them."""


class Told(NamedTuple):
    """One side's fact, as the evaluation compares it."""

    metric: str
    figure: Hashable
    changes: Hashable
    keys: Keys

    @property
    def anchor(self) -> Hashable:
        """What the statement stands at: its level, else its changes."""
        return self.figure or self.changes


def with_gold_mentions(cases: Iterable[GoldCase]) -> Iterator[Case]:
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


def key_rows(cases: Iterable[Case]) -> list[dict[str, str]]:
    """Where the points are: a row for each step to a right core, then one for each key, given the core."""
    pairs = [pair for case in cases for pair in _answered(case)]
    found = [(one, other) for one, other in pairs if other is not None]
    core = [(one.keys, other.keys) for one, other in found if one[:3] == other[:3]]
    rows = [
        _row("statement", len(found), len(pairs)),
        _row("its changes", sum(one.changes == other.changes for one, other in found), len(found)),
        _row("its metric", sum(one.metric == other.metric for one, other in found), len(found)),
    ]
    for at, key in enumerate(KEYS):
        alone = sum(_wrong(one, other) == [at] for one, other in core)
        right = sum(one[at] == other[at] for one, other in core)
        rows.append(_row(key, right, len(core)) | {"only this wrong": str(alone)})
    return [*rows, _row("all four", sum(one == other for one, other in core), len(core))]


def _row(key: str, right: int, of: int) -> dict[str, str]:
    share = f"{100 * right / of:.1f}" if of else ""
    return {"key": key, "right": str(right), "of": str(of), "per cent": share}


def _wrong(one: Keys, other: Keys) -> list[int]:
    return [at for at in range(len(KEYS)) if one[at] != other[at]]


def _answered(case: Case) -> Iterator[tuple[Told, Told | None]]:
    """Each fact of gold with the predicted one of its level or changes that has most in common with it."""
    gold, predicted = (list(_told(side)) for side in Aligned(case).sides)
    left: dict[Hashable, list[Told]] = defaultdict(list)
    for told in predicted:
        left[told.anchor].append(told)
    for told in gold:
        best = max(left[told.anchor], key=lambda other: _common(told, other), default=None)
        if best is not None:
            left[told.anchor].remove(best)
        yield told, best


def _told(side: Side) -> Iterator[Told]:
    key: Any
    for metric, key in full_facts(side):
        (figure, changes), *rest = key
        yield Told(metric, figure, changes, tuple(rest))


def _common(one: Told, other: Told) -> tuple[bool, int]:
    return one[:3] == other[:3], len(KEYS) - len(_wrong(one.keys, other.keys))


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
    print(table(key_rows(with_gold_mentions(read_split(given.gold, given.corpus, given.split)))))


if __name__ == "__main__":
    main()
