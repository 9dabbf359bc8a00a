"""Score predicted Records against gold: counts by measure and label, and every difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from newsextract.evaluate.alignment import Alignment, align
from newsextract.evaluate.measures import MEASURES, wrong_keys
from newsextract.evaluate.scores import Counts
from newsextract.mentions import LABELS
from newsextract.records import Entity, Record

ALL = "all"
"""The row that adds up the labels (micro average)."""

Kind: TypeAlias = Literal["missed", "spurious", "span", "value"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One disagreement: a mention without a partner, or a pair with another span or value."""

    article: str
    kind: Kind
    gold: Entity | None = None
    predicted: Entity | None = None
    keys: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where it stands in the article: gold's offset, or that of the spurious mention."""
        entity = self.gold or self.predicted
        assert entity is not None
        return entity.start

    def to_dict(self) -> dict[str, Any]:
        """JSON types, absent keys left out."""
        found: dict[str, Any] = {"article": self.article, "kind": self.kind}
        for side, entity in (("gold", self.gold), ("predicted", self.predicted)):
            if entity is not None:
                found[side] = entity.model_dump(mode="json", exclude_none=True)
        return {**found, "keys": list(self.keys)} if self.keys else found


@dataclass(frozen=True, slots=True)
class Report:
    """`scores[measure][label]` are Counts; label `all` adds up the others."""

    articles: int
    scores: dict[str, dict[str, Counts]]
    differences: list[Difference] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """JSON types, in the order of the tables of measures and labels."""
        return {
            "articles": self.articles,
            "measures": {
                name: {label: counts.to_dict() for label, counts in rows.items()}
                for name, rows in self.scores.items()
            },
            "differences": [difference.to_dict() for difference in self.differences],
        }


def score(pairs: Iterable[tuple[Record, Record]]) -> Report:
    """Compare (gold, predicted) Records of the same articles; labels that neither side has get no row."""
    gold: Counter[tuple[str, str]] = Counter()
    predicted: Counter[tuple[str, str]] = Counter()
    matched: Counter[tuple[str, str]] = Counter()
    differences: list[Difference] = []
    articles = 0
    for expected, found in pairs:
        articles += 1
        alignment = align(expected.entities, found.entities)
        differences += _differences(expected.id, alignment)
        for measure in MEASURES:
            gold.update((measure.name, e.label) for e in expected.entities if measure.applies(e))
            predicted.update((measure.name, e.label) for e in found.entities if measure.applies(e))
            matched.update(
                (measure.name, pair.gold.label)
                for pair in alignment.pairs
                if measure.applies(pair.gold) and measure.applies(pair.predicted) and measure.right(pair)
            )
    scores: dict[str, dict[str, Counts]] = {}
    for measure in MEASURES:
        keys = [(measure.name, label) for label in LABELS]
        rows = {key[1]: Counts(matched[key], gold[key], predicted[key]) for key in keys}
        rows = {label: counts for label, counts in rows.items() if counts != Counts()}
        scores[measure.name] = {**rows, ALL: sum(rows.values(), Counts())}
    return Report(articles, scores, differences)


def _differences(article: str, alignment: Alignment) -> list[Difference]:
    found = [Difference(article, "missed", gold=entity) for entity in alignment.missed]
    found += [Difference(article, "spurious", predicted=entity) for entity in alignment.spurious]
    for pair in alignment.pairs:
        keys = wrong_keys(pair.gold, pair.predicted)
        if not pair.exact:
            found.append(Difference(article, "span", pair.gold, pair.predicted))
        if keys:
            found.append(Difference(article, "value", pair.gold, pair.predicted, keys))
    return sorted(found, key=lambda difference: difference.start)
