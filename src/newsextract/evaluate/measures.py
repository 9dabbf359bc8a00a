"""The table of measures: what each counts, in which rows, and for whom it is the answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias, get_args

from newsextract.evaluate import clusters, statements
from newsextract.evaluate.aligned import Aligned, Side
from newsextract.evaluate.alignment import Pair
from newsextract.evaluate.scores import ALL, Counts
from newsextract.evaluate.values import FIELDS, VALUE_LABELS, Field
from newsextract.mentions import LABELS
from newsextract.records import Metric

Rows: TypeAlias = "Mapping[str, Counts]"
METRICS: tuple[str, ...] = get_args(Metric)


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to count.

    `count` gives the Counts of an article by row; a row that it leaves out is empty. The row `all` adds up
    the others, unless `count` gives it.
    """

    name: str
    group: str
    description: str
    rows: tuple[str, ...]
    count: Callable[[Aligned], Rows]


@dataclass(frozen=True, slots=True)
class Group:
    """Measures that are shown side by side; `brief` if their F1 says enough."""

    name: str
    description: str
    brief: bool = False


GROUPS = (
    Group("spans", "where and what; SemEval 2013 task 9.1"),
    Group("values", "right in every field but `item` and `days`"),
    Group("fields", "of mentions of the same label whose spans overlap, out of all", brief=True),
    Group("fields-located", "of mentions of the same label with the same boundaries", brief=True),
    Group("clusters", "mentions of one organisation or person under one id"),
    Group("people", "who is what, and where"),
    Group("facts", "by metric"),
)


def _spans(case: Aligned, credit: Callable[[Pair], float], across: bool = False) -> Rows:
    """Credit for pairs: in a label's row those of that label; in `all`, across labels if asked."""
    gold, predicted = case.labels
    matched: dict[str, float] = dict.fromkeys(gold | predicted, 0.0)
    for pair in case.alignment.pairs:
        matched[pair.gold.label] += credit(pair)
    rows = {label: Counts(matched[label], gold[label], predicted[label]) for label in matched}
    if across:
        rows[ALL] = Counts(sum(map(credit, case.across.pairs)), gold.total(), predicted.total())
    return rows


def _strict(pair: Pair) -> float:
    return 1.0 if pair.exact else 0.0


def _half(pair: Pair) -> float:
    return 1.0 if pair.exact else 0.5


def _whole(pair: Pair) -> float:
    return 1.0


def _values(case: Aligned, exact: bool = False) -> Rows:
    gold, predicted = case.labels
    right = Counter[str]([pair.gold.label for pair in case.right if pair.exact or not exact])
    return {
        label: Counts(right[label], gold[label], predicted[label])
        for label in VALUE_LABELS if label in gold or label in predicted
    }  # fmt: skip


def _values_located(case: Aligned) -> Rows:
    right = Counter[str]([pair.gold.label for pair in case.right if pair.exact])
    located = Counter[str]([pair.gold.label for pair in case.alignment.pairs if pair.exact])
    return {label: Counts(right[label], located[label], located[label]) for label in located}


def _field(case: Aligned, field: Field, located: bool = False) -> Rows:
    return case.fields[located].get(field.name, {})


def _clusters(case: Aligned, count: Callable[[clusters.Contingency], Counts]) -> Rows:
    gold, predicted = case.case.gold.entities, case.case.predicted.entities
    return {
        label: count(clusters.contingency(label, gold, predicted, case.alignment.pairs))
        for label in clusters.CLUSTER_LABELS
    }


def _keys(field: Field) -> str:
    return " and ".join(f"`{key}`" for key in field.keys)


def _same(read: Callable[[Side], statements.Keyed]) -> Callable[[Aligned], Rows]:
    return partial(statements.count_same, read=read)


MEASURES: tuple[Measure, ...] = (
    Measure("strict", "spans", "same label, same boundaries", LABELS,
            partial(_spans, credit=_strict)),
    Measure("exact", "spans", "same boundaries; in `all` whatever the label", LABELS,
            partial(_spans, credit=_strict, across=True)),
    Measure("partial", "spans", "as exact, and half for an overlap; in `all` whatever the label", LABELS,
            partial(_spans, credit=_half, across=True)),
    Measure("type", "spans", "same label, spans overlap", LABELS,
            partial(_spans, credit=_whole)),
    Measure("values", "values", "end to end: same label, spans overlap, value right", VALUE_LABELS,
            _values),
    Measure("values-strict", "values", "end to end: same label, same boundaries, value right", VALUE_LABELS,
            partial(_values, exact=True)),
    Measure("values-located", "values", "of mentions with the same label and boundaries, value right",
            VALUE_LABELS, _values_located),
    *(Measure(f"field-{field.name}", "fields", f"{_keys(field)} right", field.labels,
              partial(_field, field=field)) for field in FIELDS),
    *(Measure(f"located-{field.name}", "fields-located", f"{_keys(field)} right", field.labels,
              partial(_field, field=field, located=True)) for field in FIELDS),
    Measure("b-cubed", "clusters", "mentions, by the share of their cluster kept together",
            clusters.CLUSTER_LABELS, partial(_clusters, count=clusters.b_cubed)),
    Measure("muc", "clusters", "links within clusters",
            clusters.CLUSTER_LABELS, partial(_clusters, count=clusters.muc)),
    Measure("ceaf-e", "clusters", "clusters assigned one to one, by their similarity",
            clusters.CLUSTER_LABELS, partial(_clusters, count=clusters.ceaf_e)),
    Measure("people", "people", "persons", (), _same(statements.people)),
    Measure("titles", "people", "person and title", (), _same(statements.titles)),
    Measure("employers", "people", "person and organisation", (), _same(statements.employers)),
    Measure("roles", "people", "person, title and organisation", (), _same(statements.roles)),
    Measure("facts-core", "facts", "metric, figure and changes", METRICS, _same(statements.core_facts)),
    Measure("facts", "facts", "core, organisation, product, period and region", METRICS,
            _same(statements.full_facts)),
)  # fmt: skip


HEADLINE = ("strict", "values", "b-cubed", "roles", "facts-core")
"""The measures that most is said by, where there is room for few."""


def count_rows(measure: Measure, case: Aligned) -> dict[str, Counts]:
    """The Counts of one article in every row of a measure that it has, and in `all`."""
    rows = dict(measure.count(case))
    total = rows.pop(ALL, None)
    rows = {row: counts for row, counts in rows.items() if row in measure.rows}
    if total is None:
        total = Counts.total(rows.values())
    return {**rows, ALL: total}
