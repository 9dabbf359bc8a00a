"""What became right and what became wrong between two predictions of the same articles."""

from __future__ import annotations

from typing import Any

import pytest
from evaluate_records import mention, record, records
from hypothesis import given

from newsextract.errors import InputError
from newsextract.evaluate import Comparison, compare, score
from newsextract.records import Record

TEXT = "Ostrava Foundry cast 310 wheels in Ostrava."


def parts(*names: str) -> list[dict[str, Any]]:
    known = {
        "firm": mention(TEXT, "ORG", "Ostrava Foundry", id="Ostrava Foundry"),
        "short firm": mention(TEXT, "ORG", "Ostrava", id="Ostrava"),
        "count": mention(TEXT, "QUANTITY", "310", value={"value": 310, "item": "wheels"}),
        "wrong count": mention(TEXT, "QUANTITY", "310", value={"value": 31, "item": "wheels"}),
        "money": mention(TEXT, "MONEY", "310", value={"value": 310, "unit": "CZK"}),
        "place": mention(TEXT, "LOC", "Ostrava", nth=1),
        "cast": mention(TEXT, "LOC", "cast"),
    }
    return sorted((known[name] for name in names), key=lambda entity: entity["start"])


def compared(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> Comparison:
    gold = record(TEXT, parts("firm", "count", "place"))
    return compare(score([(gold, record(TEXT, before))]), score([(gold, record(TEXT, after))]))


def kinds(changes: Any) -> list[tuple[str, ...]]:
    return [(change.differences[0].mention.text, *(d.kind for d in change.differences)) for change in changes]


ALL_RIGHT = parts("firm", "count", "place")


@pytest.mark.parametrize(
    ("before", "after", "right", "wrong", "still"),
    [
        pytest.param(ALL_RIGHT, ALL_RIGHT, [], [], 0, id="nothing changed"),
        pytest.param(parts("firm", "count"), ALL_RIGHT, [("Ostrava", "missed")], [], 0, id="found"),
        pytest.param(ALL_RIGHT, parts("firm", "count"), [], [("Ostrava", "missed")], 0, id="lost"),
        pytest.param(parts("firm", "wrong count", "place"), ALL_RIGHT, [("310", "value")], [], 0, id="value"),
        pytest.param(ALL_RIGHT, parts("short firm", "count", "place"),
                     [], [("Ostrava Foundry", "boundary")], 0, id="boundary"),
        pytest.param(parts("firm", "money", "place"), parts("firm", "wrong count", "place"),
                     [], [], 1, id="wrong in another way"),
        pytest.param(parts("firm", "cast", "count", "place"), ALL_RIGHT,
                     [("cast", "spurious")], [], 0, id="a spurious one goes"),
        pytest.param(ALL_RIGHT, parts("firm", "cast", "count", "place"),
                     [], [("cast", "spurious")], 0, id="a spurious one comes"),
    ],
)  # fmt: skip
def test_changes(
    before: list[dict[str, Any]], after: list[dict[str, Any]], right: list[Any], wrong: list[Any], still: int
) -> None:
    found = compared(before, after)
    assert (kinds(found.became_right), kinds(found.became_wrong), found.still_wrong) == (right, wrong, still)


def test_scores_name_both_sides_and_their_difference() -> None:
    found = compared(parts("firm", "count"), ALL_RIGHT)
    [change] = [c for c in found.scores if (c.measure, c.row) == ("strict", "all")]
    assert (change.before, change.after, change.difference) == pytest.approx((0.8, 1.0, 0.2))
    assert change.to_dict()["p_value"] is None
    assert found.to_dict()["became_right"][0]["differences"][0]["kind"] == "missed"


def test_other_articles_cannot_be_compared() -> None:
    one, other = (score([(record(TEXT, [], name), record(TEXT, [], name))]) for name in ("a", "b"))
    with pytest.raises(InputError, match="not scored on the same articles"):
        compare(one, other)


def test_articles_are_paired_by_id_whatever_their_order() -> None:
    gold, poor = record(TEXT, ALL_RIGHT, "a"), record(TEXT, [], "a")
    other = record(TEXT, ALL_RIGHT, "b")
    before, after = score([(gold, poor), (other, other)]), score([(other, other), (gold, gold)])
    found = compare(before, after)
    assert len(found.became_right) == 3
    assert found.became_wrong == []


@given(records(), records(), records())
def test_swapping_sides_swaps_right_and_wrong(gold: Record, before: Record, after: Record) -> None:
    reports = [score([(gold, side)], samples=0) for side in (before, after)]
    forth, back = compare(*reports), compare(*reversed(reports))
    assert (forth.became_right, forth.became_wrong) == (back.became_wrong, back.became_right)
    assert forth.still_wrong == back.still_wrong
    mentions = [(d.gold is None, d.mention) for d in reports[0].differences]
    wrong = {(spurious, m.start, m.end, m.label) for spurious, m in mentions}
    assert len(forth.became_right) + forth.still_wrong == len(wrong)
