"""People's roles and facts: when one of gold and one of the prediction say the same.

Both are compared by keys. A figure, change or period is the pair of aligned mentions that it points to (same
label, overlapping spans; whether the value is right is scored elsewhere). An organisation or person is the
pair of clusters matched by `clusters.matched_ids`, else its words. Words (titles, products, regions,
organisations that are no mention) are equal but for case, spacing and punctuation at their edges. An absent
part equals only an absent part. Each statement answers one at most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeAlias

from newsextract.evaluate.aligned import Aligned, Side
from newsextract.evaluate.scores import ALL, Counts
from newsextract.evaluate.values import normalise_words
from newsextract.records import Fact

Keyed: TypeAlias = "Iterable[tuple[str, Hashable]]"
"""Statements of one side: the row that each counts in, and the key by which it is compared."""


def count_same(case: Aligned, read: Callable[[Side], Keyed]) -> Mapping[str, Counts]:
    """Counts by row of what `read` makes of each side."""
    gold, predicted = (Counter(read(side)) for side in case.sides)
    rows = {row for row, _ in gold} | {row for row, _ in predicted}
    both = gold & predicted
    return {row: Counts(*(_in_row(found, row) for found in (both, gold, predicted))) for row in rows}


def _in_row(found: Counter[tuple[str, Hashable]], row: str) -> int:
    return sum(times for (at, _), times in found.items() if at == row)


def people(side: Side) -> Keyed:
    """The persons themselves."""
    return [(ALL, side.identity("PERSON", person.name)) for person in side.record.people]


def titles(side: Side) -> Keyed:
    """Who has which title, whatever the organisation."""
    return [(ALL, (who, title)) for who, title, _ in _roles(side) if title]


def employers(side: Side) -> Keyed:
    """Who belongs to which organisation, whatever the title."""
    return [(ALL, (who, organisation)) for who, _, organisation in _roles(side) if organisation]


def roles(side: Side) -> Keyed:
    """Who has which title in which organisation."""
    return [(ALL, role) for role in _roles(side)]


def _roles(side: Side) -> list[tuple[Hashable, str, Hashable]]:
    return [
        (
            side.identity("PERSON", person.name),
            normalise_words(role.title),
            side.identity("ORG", role.organisation),
        )
        for person in side.record.people
        for role in person.roles
    ]


def core_facts(side: Side) -> Keyed:
    """Metric, figure and changes, in the metric's row."""
    return [(fact.metric, _core(side, fact)) for fact in side.record.facts]


def full_facts(side: Side) -> Keyed:
    """All of a fact, in its metric's row."""
    return [
        (
            fact.metric,
            (
                _core(side, fact),
                side.identity("ORG", fact.organisation),
                normalise_words(fact.product),
                side.entity(fact.period),
                normalise_words(fact.region),
            ),
        )
        for fact in side.record.facts
    ]


def _core(side: Side, fact: Fact) -> Hashable:
    return side.entity(fact.figure), frozenset(side.entity(change) for change in fact.changes)
