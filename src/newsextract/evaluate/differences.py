"""Every disagreement about a mention, with its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

from newsextract.evaluate.alignment import Alignment, align_across_labels
from newsextract.evaluate.values import wrong_keys
from newsextract.records import Entity

Kind: TypeAlias = Literal["missed", "spurious", "boundary", "type", "value"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Difference:
    """One disagreement: a mention without a partner, or a pair with another boundary, label or value."""

    article: str
    kind: Kind
    gold: Entity | None = None
    predicted: Entity | None = None
    keys: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where it stands in the article: gold's offset, or that of the spurious mention."""
        return self.mention.start

    @property
    def mention(self) -> Entity:
        """Gold's mention, or the spurious one."""
        entity = self.gold or self.predicted
        assert entity is not None
        return entity

    def to_dict(self) -> dict[str, Any]:
        """JSON types, absent keys left out."""
        found: dict[str, Any] = {"article": self.article, "kind": self.kind}
        for side, entity in (("gold", self.gold), ("predicted", self.predicted)):
            if entity is not None:
                found[side] = entity.model_dump(mode="json", exclude_none=True)
        return {**found, "keys": list(self.keys)} if self.keys else found


def differences(article: str, alignment: Alignment) -> list[Difference]:
    """What an alignment within labels leaves to say, in text order.

    A gold mention and a predicted one of another label that overlap, and have no partner of their own label,
    are one difference of kind `type`. A pair may differ in its boundaries and in its value: that makes two.
    """
    crossed = align_across_labels(alignment.missed, alignment.spurious)
    found = [Difference(article, "missed", gold=entity) for entity in crossed.missed]
    found += [Difference(article, "spurious", predicted=entity) for entity in crossed.spurious]
    found += [Difference(article, "type", pair.gold, pair.predicted) for pair in crossed.pairs]
    for pair in alignment.pairs:
        keys = wrong_keys(pair.gold, pair.predicted)
        if not pair.exact:
            found.append(Difference(article, "boundary", pair.gold, pair.predicted))
        if keys:
            found.append(Difference(article, "value", pair.gold, pair.predicted, keys))
    return sorted(found, key=lambda difference: difference.start)
