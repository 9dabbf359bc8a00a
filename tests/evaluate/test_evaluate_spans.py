"""The span measures against nervaluate and spaCy's Scorer, on random spans."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from evaluate_records import BLANK, record, spans
from hypothesis import given
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from newsextract.evaluate import ALL, Counts, Report, score
from newsextract.mentions import LABELS
from newsextract.records import Record

Evaluator = pytest.importorskip("nervaluate", reason="nervaluate needs Python 3.11").Evaluator

# Ours, and nervaluate's name for the same.
SCENARIOS = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}
VOCAB = spacy.blank("en").vocab


def scored(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> Report:
    return score([(record(BLANK, gold), record(BLANK, predicted))], samples=0)


def nervaluate(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> dict[str, Any]:
    # nervaluate's ends are inclusive.
    sides = [[{"label": e["label"], "start": e["start"], "end": e["end"] - 1} for e in s]
             for s in (gold, predicted)]  # fmt: skip
    results: dict[str, Any] = Evaluator([sides[0]], [sides[1]], tags=list(LABELS), loader="dict").evaluate()
    return results


def as_counts(result: Any) -> Counts:
    return Counts(result.correct + 0.5 * result.partial, result.possible, result.actual)


def crowded(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> bool:
    """Whether a mention of either side overlaps more than one of the other."""
    meets = [[sum(a["start"] < b["end"] and b["start"] < a["end"] for b in there) for a in here]
             for here, there in ((one, other), (other, one))]  # fmt: skip
    return max([*meets[0], *meets[1], 0]) > 1


@given(spans(), spans())
def test_all_labels_agree_with_nervaluate(
    gold: list[dict[str, Any]], predicted: list[dict[str, Any]]
) -> None:
    ours, theirs = scored(gold, predicted).scores, nervaluate(gold, predicted)["overall"]
    for name in ("strict", "exact", "partial"):
        assert ours[name][ALL] == as_counts(theirs[SCENARIOS[name]])


@given(spans(), spans())
def test_labels_agree_with_nervaluate(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> None:
    ours, theirs = scored(gold, predicted).scores, nervaluate(gold, predicted)["entities"]
    assert set(ours["strict"]) == {*theirs, ALL}
    for label, results in theirs.items():
        for name in ("strict", "exact", "partial"):
            assert ours[name][label] == as_counts(results[SCENARIOS[name]])


@given(spans(), spans())
def test_type_agrees_with_nervaluate(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> None:
    """nervaluate gives out partners in order of text, so what it finds among crowds is no upper bound."""
    ours, theirs = scored(gold, predicted).scores["type"][ALL], nervaluate(gold, predicted)["overall"]
    found = as_counts(theirs["ent_type"])
    assert (ours.gold, ours.predicted) == (found.gold, found.predicted)
    assert ours.matched >= found.matched
    if not crowded(gold, predicted):
        assert ours.matched == found.matched


def test_type_finds_the_pairs_that_a_greedy_choice_loses() -> None:
    first = [{"start": 0, "end": 4, "label": "LOC", "text": "xxxx"}]
    second = [{"start": 5, "end": 20, "label": "LOC", "text": "x" * 15}]
    wide = [{"start": 2, "end": 14, "label": "LOC", "text": "x" * 12}]
    late = [{"start": 15, "end": 20, "label": "LOC", "text": "x" * 5}]
    assert scored(first + second, wide + late).scores["type"][ALL] == Counts(2, 2, 2)


def doc_of(found: Record) -> Doc:
    doc = Doc(VOCAB, words=list(BLANK), spaces=[False] * len(BLANK))
    ents = [doc.char_span(e.start, e.end, label=e.label) for e in found.entities]
    doc.set_ents(ents)  # type: ignore[arg-type]
    return doc


@given(spans(), spans())
def test_strict_agrees_with_spacy(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> None:
    ours = scored(gold, predicted).scores["strict"]
    example = Example(doc_of(record(BLANK, predicted)), doc_of(record(BLANK, gold)))
    theirs = Scorer.score_spans([example], "ents")
    # Where there is nothing to score, ours is None, and spaCy's 0 or None.
    for name, rate in (("f", ours[ALL].f1), ("p", ours[ALL].precision), ("r", ours[ALL].recall)):
        assert (theirs[f"ents_{name}"] or 0) == pytest.approx(rate or 0)
    for label, scores in (theirs["ents_per_type"] or {}).items():
        assert scores["f"] == pytest.approx(ours[label].f1)
