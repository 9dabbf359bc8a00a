"""One-to-one alignment within a label: rows of spans, and properties over random ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.evaluate import align
from newsextract.records import Entity

TEXT = "x" * 200


def loc(start: int, end: int) -> Entity:
    return Entity(start=start, end=end, label="LOC", text=TEXT[start:end])


def org(start: int, end: int) -> Entity:
    return Entity(start=start, end=end, label="ORG", text=TEXT[start:end], id="x")


def spans(entities: list[Entity]) -> list[tuple[int, int]]:
    return [(entity.start, entity.end) for entity in entities]


@pytest.mark.parametrize(
    ("gold", "predicted", "pairs"),
    [
        pytest.param([(0, 3)], [(0, 3)], [((0, 3), (0, 3))], id="exact"),
        pytest.param([(0, 3)], [(3, 5)], [], id="touching spans share nothing"),
        pytest.param([(0, 9)], [(0, 2), (3, 9)], [((0, 9), (3, 9))], id="the greater overlap wins"),
        pytest.param([(0, 9)], [(0, 4), (5, 9)], [((0, 9), (0, 4))], id="of equal overlaps the left one"),
        pytest.param(
            [(0, 3), (3, 6)], [(0, 6)], [((0, 3), (0, 6))], id="one prediction answers one gold mention only"
        ),
        pytest.param(
            [(0, 5), (6, 10)], [(4, 7), (8, 10)], [((0, 5), (4, 7)), ((6, 10), (8, 10))], id="a chain"
        ),
        pytest.param([(0, 4), (90, 99)], [(91, 99)], [((90, 99), (91, 99))], id="a gap on one side"),
        pytest.param([], [(0, 3)], [], id="nothing in gold"),
        pytest.param([(0, 3)], [], [], id="nothing predicted"),
    ],
)
def test_pairs(
    gold: list[tuple[int, int]],
    predicted: list[tuple[int, int]],
    pairs: list[tuple[tuple[int, int], tuple[int, int]]],
) -> None:
    alignment = align([loc(*span) for span in gold], [loc(*span) for span in predicted])
    found = [((p.gold.start, p.gold.end), (p.predicted.start, p.predicted.end)) for p in alignment.pairs]
    assert found == pairs
    assert spans(alignment.missed) == sorted(set(gold) - {g for g, _ in pairs})
    assert spans(alignment.spurious) == sorted(set(predicted) - {p for _, p in pairs})


def test_labels_do_not_mix() -> None:
    alignment = align([org(0, 3)], [loc(0, 3)])
    assert (alignment.pairs, alignment.missed, alignment.spurious) == ([], [org(0, 3)], [loc(0, 3)])


@st.composite
def disjoint(draw: st.DrawFn) -> list[Entity]:
    borders = sorted(draw(st.sets(st.integers(0, 60), max_size=16)))
    pairs = zip(borders[::2], borders[1::2], strict=False)
    return draw(st.permutations([draw(st.sampled_from((loc, org)))(*pair) for pair in pairs]))


@given(disjoint(), disjoint())
def test_swapping_sides_swaps_partners(gold: list[Entity], predicted: list[Entity]) -> None:
    forth, back = align(gold, predicted), align(predicted, gold)
    assert {(p.gold, p.predicted) for p in forth.pairs} == {(p.predicted, p.gold) for p in back.pairs}
    assert (forth.missed, forth.spurious) == (back.spurious, back.missed)


@given(disjoint(), disjoint())
def test_every_mention_is_used_once_and_exact_pairs_never_lose(
    gold: list[Entity], predicted: list[Entity]
) -> None:
    alignment = align(gold, predicted)
    assert sorted([p.gold for p in alignment.pairs] + alignment.missed, key=repr) == sorted(gold, key=repr)
    assert sorted([p.predicted for p in alignment.pairs] + alignment.spurious, key=repr) == sorted(
        predicted, key=repr
    )
    assert {p.gold for p in alignment.pairs if p.exact} == set(gold) & set(predicted)
    assert not any(
        e.label == f.label and e.start < f.end and f.start < e.end
        for e in alignment.missed
        for f in alignment.spurious
    ), "two that overlap may not both stay alone"
