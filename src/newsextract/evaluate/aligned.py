"""One article with its gold and predicted Record, aligned once for all measures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeAlias

from newsextract.evaluate.alignment import Alignment, Pair, align, align_across_labels
from newsextract.evaluate.clusters import CLUSTER_LABELS, matched_ids
from newsextract.evaluate.differences import Difference, differences
from newsextract.evaluate.fields import FieldRows, count_fields
from newsextract.evaluate.values import VALUE_LABELS, normalise_words, wrong_keys
from newsextract.records import Record

Key: TypeAlias = "tuple[str, str | int]"
"""How an index or id of one side is named so that it equals the key of what answers it on the other."""



class Case(NamedTuple):
    """What is compared for one article; `text` may stay empty, and is only there to be shown."""

    gold: Record
    predicted: Record
    text: str = ""


class Side:
    """The keys of one side's mentions and ids: equal on both sides for what is aligned, and only for that."""

    def __init__(
        self, record: Record, paired: dict[int, int], ids: dict[tuple[str, str], int], name: str
    ) -> None:
        self.record = record
        self._paired = paired
        self._ids = ids
        self._name = name

    def entity(self, index: int | None) -> Key | None:
        """The key of an entity: its pair, or itself if it has no partner; None if the index is absent."""
        if index is None:
            return None
        start = self.record.entities[index].start if index < len(self.record.entities) else -1
        return ("pair", self._paired[start]) if start in self._paired else (self._name, index)

    def identity(self, label: str, words: str | None) -> Key | None:
        """The key of an id: its matched pair of clusters, else the words as they are compared."""
        if words is None:
            return None
        pair = self._ids.get((label, words))
        return ("words", normalise_words(words)) if pair is None else ("pair", pair)


@dataclass(frozen=True)
class Aligned:
    """An article's two Records and what follows from aligning them."""

    case: Case

    @cached_property
    def alignment(self) -> Alignment:
        """Pairs of the same label."""
        return align(self.case.gold.entities, self.case.predicted.entities)

    @cached_property
    def across(self) -> Alignment:
        """Pairs whatever the label."""
        return align_across_labels(self.case.gold.entities, self.case.predicted.entities)

    @cached_property
    def labels(self) -> tuple[Counter[str], Counter[str]]:
        """How many mentions of each label gold and the prediction have."""
        gold, predicted = self.case.gold.entities, self.case.predicted.entities
        return Counter([e.label for e in gold]), Counter([e.label for e in predicted])

    @cached_property
    def fields(self) -> tuple[FieldRows, FieldRows]:
        """Counts by field and label, end to end and over located mentions."""
        return count_fields(self.case.gold.entities, self.case.predicted.entities, self.alignment.pairs)

    @cached_property
    def right(self) -> list[Pair]:
        """The pairs of the same label whose value is right."""
        return [
            pair for pair in self.alignment.pairs
            if pair.gold.label in VALUE_LABELS and not wrong_keys(pair.gold, pair.predicted)
        ]  # fmt: skip

    @cached_property
    def differences(self) -> list[Difference]:
        """Every disagreement about a mention, in text order."""
        return differences(self.case.gold.id, self.alignment)

    @cached_property
    def sides(self) -> tuple[Side, Side]:
        """The keys of gold and of the prediction."""
        pairs = self.alignment.pairs
        gold_ids: dict[tuple[str, str], int] = {}
        predicted_ids: dict[tuple[str, str], int] = {}
        for label in CLUSTER_LABELS:
            for at, (one, other) in enumerate(matched_ids(label, pairs)):
                gold_ids[label, one] = predicted_ids[label, other] = at
        return (
            Side(self.case.gold, {p.gold.start: at for at, p in enumerate(pairs)}, gold_ids, "gold"),
            Side(
                self.case.predicted, {p.predicted.start: at for at, p in enumerate(pairs)}, predicted_ids,
                "predicted",
            ),
        )  # fmt: skip
