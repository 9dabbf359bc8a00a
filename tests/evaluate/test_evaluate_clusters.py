"""B-cubed, MUC and CEAF-e against cases worked out by hand, and definitions on random clusters."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np
import pytest
from evaluate_records import mention, record, records
from hypothesis import given
from hypothesis import strategies as st

from newsextract.evaluate import ALL, Report, align, score
from newsextract.evaluate.assignment import best_assignment
from newsextract.evaluate.clusters import matched_ids
from newsextract.records import Record

LETTERS = "abcdefghi"


def clustered(clusters: str) -> Record:
    """Mentions `a` to `i`, one letter each, in clusters: `abc de f`."""
    entities = [
        mention(LETTERS, "ORG", letter, id=cluster) for cluster in clusters.split() for letter in cluster
    ]
    return record(LETTERS, sorted(entities, key=lambda entity: entity["start"]))


def rates(gold: str, predicted: str) -> dict[str, tuple[float | None, float | None]]:
    report = score([(clustered(gold), clustered(predicted))])
    return {
        name: (report.scores[name]["ORG"].precision, report.scores[name]["ORG"].recall)
        for name in ("muc", "b-cubed", "ceaf-e")
    }


@pytest.mark.parametrize(
    ("gold", "predicted", "muc", "b_cubed", "ceaf_e"),
    [
        pytest.param("abc de", "abc de", (1, 1), (1, 1), (1, 1), id="perfect"),
        # One link too few; b-cubed recall (2·2/3 + 1/3 + 2)/5; similarities 4/5 and 1 of 2 and 3 clusters.
        pytest.param("abc de", "ab c de", (1, 2 / 3), (1, 11 / 15), (1.8 / 3, 1.8 / 2), id="one cluster cut"),
        pytest.param("ab c de", "abc de", (2 / 3, 1), (11 / 15, 1), (1.8 / 2, 1.8 / 3), id="two merged"),
        # The example of Bagga and Baldwin (1998) has 5 + 2 + 5 mentions; this is its shape with 3 + 1 + 3.
        pytest.param("abc d efg", "abc defg", (4 / 5, 1), ((3 + 9 / 4 + 1 / 4) / 7, 1),
                     ((1 + 6 / 7) / 2, (1 + 6 / 7) / 3), id="a single one swallowed"),
        pytest.param("ab cd", "ac bd", (0, 0), (0.5, 0.5), (0.5, 0.5), id="crossed"),
        pytest.param("a b c", "abc", (0, None), (1 / 3, 1), (0.5, 1 / 6), id="all in one"),
        # `c` is missed and `d` spurious: 1 of 2 links; 2·2/3 and 2·2/3 of 3 mentions; 2·2/6 of one cluster.
        pytest.param("abc", "abd", (0.5, 0.5), (4 / 9, 4 / 9), (2 / 3, 2 / 3), id="twinless mentions"),
    ],
)  # fmt: skip
def test_by_hand(
    gold: str, predicted: str, muc: tuple[Any, Any], b_cubed: tuple[Any, Any], ceaf_e: tuple[Any, Any]
) -> None:
    found = rates(gold, predicted)
    assert found["muc"] == pytest.approx(muc)
    assert found["b-cubed"] == pytest.approx(b_cubed)
    assert found["ceaf-e"] == pytest.approx(ceaf_e)


def test_a_wrong_boundary_is_no_mention_of_the_cluster() -> None:
    gold = record(LETTERS, [mention(LETTERS, "ORG", "ab", id="x"), mention(LETTERS, "ORG", "cd", id="x")])
    found = record(LETTERS, [mention(LETTERS, "ORG", "ab", id="x"), mention(LETTERS, "ORG", "c", id="x")])
    counts = score([(gold, found)]).scores["b-cubed"]["ORG"]
    assert (counts.precision, counts.recall) == (0.25, 0.25)


def test_organisations_and_persons_are_apart() -> None:
    both = [mention(LETTERS, "ORG", "a", id="x"), mention(LETTERS, "PERSON", "b", id="x")]
    scores = score([(record(LETTERS, both), record(LETTERS, both))]).scores["ceaf-e"]
    assert {label: counts.gold for label, counts in scores.items()} == {"ORG": 1, "PERSON": 1, ALL: 2}


def by_mention(report_of: Record) -> dict[tuple[int, int], tuple[str, str | None]]:
    return {(e.start, e.end): (e.label, e.id) for e in report_of.entities if e.id is not None}


def credit_by_definition(here: Record, there: Record) -> float:
    """B-cubed: for each mention, the share of its cluster that is with it on the other side too."""
    ours, theirs = by_mention(here), by_mention(there)
    total = 0.0
    for span, cluster in ours.items():
        if theirs.get(span, ("", None))[0] == cluster[0]:
            own = [at for at, other in ours.items() if other == cluster]
            kept = [at for at in own if theirs.get(at) == theirs[span]]
            total += len(kept) / len(own)
    return total


@given(records(), records())
def test_b_cubed_by_definition(gold: Record, predicted: Record) -> None:
    report: Report = score([(gold, predicted)], samples=0)
    matched, _, _, matched_predicted = report.scores["b-cubed"][ALL].numbers
    assert matched == pytest.approx(credit_by_definition(gold, predicted))
    assert matched_predicted == pytest.approx(credit_by_definition(predicted, gold))


matrices = st.integers(1, 4).flatmap(
    lambda rows: st.integers(1, 4).flatmap(
        lambda columns: st.lists(
            st.lists(st.sampled_from((0, 0.25, 0.5, 1)), min_size=columns, max_size=columns),
            min_size=rows, max_size=rows,
        )
    )
)  # fmt: skip


@given(matrices)
def test_no_assignment_is_better(rows: list[list[float]]) -> None:
    weights = np.array(rows)
    chosen = best_assignment(weights)
    assert len({row for row, _ in chosen}) == len({column for _, column in chosen}) == min(weights.shape)
    tall = weights if weights.shape[0] >= weights.shape[1] else weights.T
    best = max(
        sum(tall[row, column] for column, row in enumerate(order))
        for order in permutations(range(tall.shape[0]), tall.shape[1])
    )
    assert sum(weights[row, column] for row, column in chosen) == pytest.approx(best)


def test_ids_are_matched_by_the_mentions_that_they_share() -> None:
    gold, predicted = clustered("abc de f"), clustered("ab cde")
    pairs = align(gold.entities, predicted.entities).pairs
    assert matched_ids("ORG", pairs) == [("abc", "ab"), ("de", "cde")]
