"""Ids and roles against gold: B-cubed F1 of ORG and PERSON, and F1 of people's roles.

Two readings: with gold's mentions given, which measures linking alone, and end to end. A role is right if
person, title and organisation are (as `newsextract.evaluate` counts them).

    python -m benchmarks.linking --gold gold --corpus corpus [--splits FILE --split test] [--show]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import newsextract
from newsextract import clusters, people
from newsextract.evaluate.aligned import Aligned, Case
from newsextract.evaluate.measures import MEASURES
from newsextract.evaluate.reading import read_gold
from newsextract.evaluate.scores import Counts
from newsextract.evaluate.splits import choose, read_splits
from newsextract.mentions import Mention
from newsextract.records import Person, Record, Role

MEASURED = ("b-cubed", "titles", "employers", "roles")


def linked(gold: Record, text: str) -> Record:
    """Gold's mentions with our ids and people."""
    mentions = [Mention(e.start, e.end, e.label) for e in gold.entities]
    ids = clusters.link(text, mentions)
    entities = [
        e.model_copy(update={"id": ids[e.start, e.end]}) if e.label in ("ORG", "PERSON") else e
        for e in gold.entities
    ]
    found = [
        Person(name=name, roles=[Role(title=title, organisation=firm) for title, firm in roles])
        for name, roles in people.find(text, mentions, ids)
    ]
    return gold.model_copy(update={"entities": entities, "people": found})


def measure(cases: Iterable[Case]) -> dict[str, Counts]:
    """The counts of each measure over all articles, ORG and PERSON together and apart."""
    totals: dict[str, Counts] = {}
    for case in cases:
        aligned = Aligned(case)
        for one in MEASURES:
            if one.name in MEASURED:
                for row, counts in one.count(aligned).items():
                    for name in {one.name, f"{one.name} {row}" if row != "all" else one.name}:
                        totals[name] = totals.get(name, Counts()) + counts
    return totals


def show(cases: Iterable[Case]) -> Iterator[str]:
    """What differs, article by article: clusters and roles."""
    for gold, ours, _ in cases:
        yield f"== {gold.id}"
        for label in ("ORG", "PERSON"):
            one, other = (
                {i: {(e.start, e.text) for e in r.entities if (e.label, e.id) == (label, i)} for i in
                 dict.fromkeys(e.id for e in r.entities if e.label == label)} for r in (gold, ours)
            )  # fmt: skip
            sets = list(other.values())
            for name, spans in one.items():
                if spans not in sets:
                    split = [sorted({t for _, t in s}) for s in sets if s & spans]
                    yield f"  {label} {name!r} {sorted({t for _, t in spans})} -> {split}"
        ours_by = {p.name: p for p in ours.people}
        for person in gold.people:
            wanted = [(r.title, r.organisation) for r in person.roles]
            got = ours_by.get(person.name)
            given = [(r.title, r.organisation) for r in got.roles] if got else None
            if given is None or sorted(map(str, given)) != sorted(map(str, wanted)):
                yield f"  {person.name}: {wanted}\n      -> {given}"
        names = {p.name for p in gold.people}
        yield from (f"  + {p.name}: {p.roles}" for p in ours.people if p.name not in names and p.roles)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--gold", type=Path, default=Path("gold"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--splits", type=Path, help="JSON file of the splits' ids")
    parser.add_argument("--split", help="the one to measure; all articles by default")
    parser.add_argument("--show", choices=("given", "end"), help="print what differs in one of the readings")
    given = parser.parse_args()
    ids = choose(read_splits(given.splits, given.gold), given.split)
    gold = read_gold(given.gold, given.corpus, ids)
    cases = {"given": [Case(case.record, linked(case.record, case.text), case.text) for case in gold]}
    if given.show != "given":
        nlp = newsextract.load()
        read = (
            newsextract.Article(id=case.record.id, text=case.text, published=case.record.meta.published)
            for case in gold
        )
        cases["end"] = [
            Case(case.record, record, case.text)
            for case, record in zip(gold, newsextract.extract_many(read, nlp=nlp), strict=True)
        ]
    if given.show:
        print("\n".join(show(cases[given.show])))
    for reading, articles in cases.items():
        print({"given": "gold's mentions given", "end": "end to end"}[reading], f"({len(articles)} articles)")
        for name, counts in sorted(measure(articles).items()):
            precision, recall, f1 = (100 * (r or 0) for r in (counts.precision, counts.recall, counts.f1))
            print(f"  {name:16} P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}   of {counts.gold:g}")


if __name__ == "__main__":
    main()
