"""Every row of the tables proves itself by its own examples."""

import pytest

from newsextract.facts.metrics import METRICS, MetricRow
from newsextract.facts.negatives import NEGATIVES, Negative, negative
from newsextract.facts.triggers import find_triggers


@pytest.mark.parametrize("row", METRICS, ids=lambda row: row.name)
def test_every_metric_row_has_examples_that_it_wins(row: MetricRow) -> None:
    assert row.examples
    for example in row.examples:
        rows = [
            (trigger.start, trigger.end)
            for trigger in find_triggers(example)
            if any(trigger.row_for(label) is row for label in row.takes)
        ]
        assert rows == [(0, len(example))], example


@pytest.mark.parametrize("row", NEGATIVES, ids=lambda row: row.name)
def test_every_negative_has_examples_that_it_meets(row: Negative) -> None:
    assert row.examples
    met = []
    for example in row.examples:
        start, end = example.index("["), example.index("]") - 1
        met.append(negative(example.replace("[", "").replace("]", ""), start, end))
    assert met == [row.name] * len(met)


def test_names_of_metric_rows_are_unique() -> None:
    names = [row.name for row in METRICS]
    assert len(names) == len(set(names))
