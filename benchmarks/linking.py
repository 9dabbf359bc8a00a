"""Ids and roles against gold: with the gold's own mentions given (linking alone), and end to end.

    python -m benchmarks.linking [--gold gold] [--corpus corpus] [--split dev] [--show "end to end"]

F1 in per cent, as `newsextract evaluate` counts: B-cubed of ORG and PERSON; a role is right if person, title
and organisation are. The targets are for articles that nobody has looked at while the rules were written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.markdown import table
from benchmarks.scores import CORPUS, GOLD, cell, predicted, read_split
from newsextract import clusters, people
from newsextract.evaluate import ALL, Case, GoldCase, score
from newsextract.mentions import Mention
from newsextract.records import Person, Record, Role

MEASURES = (
    ("clusters of ORG, B-cubed", "b-cubed", "ORG", 88),
    ("clusters of PERSON, B-cubed", "b-cubed", "PERSON", 88),
    ("titles: person and title", "titles", ALL, None),
    ("employers: person and organisation", "employers", ALL, None),
    ("roles: person, title and organisation", "roles", ALL, 80),
)
READINGS = ("gold mentions", "end to end")


def with_gold_mentions(cases: Iterable[GoldCase]) -> Iterator[Case]:
    """Each article of the gold with its own mentions, linked, and the people found among them."""
    for case in cases:
        yield Case(case.record, _linked(case.record, case.text), case.text)


def _linked(gold: Record, text: str) -> Record:
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


def readings(gold: Path, corpus: Path, split: str | None) -> dict[str, list[Case]]:
    """The cases of a split (None: all articles), read in both ways."""
    cases = read_split(gold, corpus, split)
    return dict(zip(READINGS, (list(with_gold_mentions(cases)), list(predicted(cases))), strict=True))


def run(gold: Path = GOLD, corpus: Path = CORPUS, split: str | None = "dev") -> list[dict[str, str]]:
    """A row for each measure, for the benchmarks page."""
    return _rows(readings(gold, corpus, split))


def _rows(read: dict[str, list[Case]]) -> list[dict[str, str]]:
    reports = {name: score(cases, keep_differences=False) for name, cases in read.items()}
    return [
        {"measure": title, "target": f"{target}" if target else "",
         **{name: cell(report, measure, row) for name, report in reports.items()}}
        for title, measure, row, target in MEASURES
    ]  # fmt: skip


def show(cases: Sequence[Case]) -> Iterator[str]:
    """What differs, article by article: clusters and roles."""
    for gold, ours, _ in cases:
        yield f"== {gold.id}"
        for label in ("ORG", "PERSON"):
            wanted, sets = _spans(gold, label), list(_spans(ours, label).values())
            for name, spans in wanted.items():
                if spans not in sets:
                    split = [sorted({text for _, text in found}) for found in sets if found & spans]
                    yield f"  {label} {name!r} {sorted({text for _, text in spans})} -> {split}"
        yield from _roles(gold, ours)


def _spans(record: Record, label: str) -> dict[str | None, set[tuple[int, str]]]:
    found: dict[str | None, set[tuple[int, str]]] = {}
    for entity in record.entities:
        if entity.label == label:
            found.setdefault(entity.id, set()).add((entity.start, entity.text))
    return found


def _roles(gold: Record, ours: Record) -> Iterator[str]:
    found = {person.name: [(r.title, r.organisation) for r in person.roles] for person in ours.people}
    for person in gold.people:
        wanted = [(role.title, role.organisation) for role in person.roles]
        given = found.pop(person.name, None)
        if given is None or sorted(map(str, given)) != sorted(map(str, wanted)):
            yield f"  {person.name}: {wanted}\n      -> {given}"
    yield from (f"  + {name}: {roles}" for name, roles in found.items() if roles)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--gold", type=Path, default=GOLD, help=f"folder of gold records (default {GOLD})")
    parser.add_argument(
        "--corpus", type=Path, default=CORPUS, help=f"folder of their texts (default {CORPUS})"
    )
    parser.add_argument("--split", help="train, dev or test (default: all that the folder has)")
    parser.add_argument("--show", choices=READINGS, help="print what differs in one of the readings")
    given = parser.parse_args()
    read = readings(given.gold, given.corpus, given.split)
    if given.show:
        print("\n".join(show(read[given.show])))
    print(table(_rows(read)))


if __name__ == "__main__":
    main()
