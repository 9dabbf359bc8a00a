"""Counts, and the precision, recall and F1 that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

ALL = "all"
"""The row over all labels of a measure (micro average)."""

Numbers: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of gold was matched and how much of the prediction; counts of parts add up.

    `matched` is the credit of which recall is a share of `gold`, and precision a share of `predicted`. Where
    the two sides earn different credit (MUC, B-cubed), `matched_predicted` is that of precision.
    """

    matched: float = 0
    gold: float = 0
    predicted: float = 0
    matched_predicted: float | None = None

    def __add__(self, other: Counts) -> Counts:
        return Counts.total((self, other))

    @classmethod
    def of(cls, matched: float, gold: float, predicted: float, matched_predicted: float) -> Counts:
        """Counts of four numbers, as `numbers` gives them."""
        return cls(matched, gold, predicted, None if matched_predicted == matched else matched_predicted)

    @classmethod
    def total(cls, parts: Iterable[Counts]) -> Counts:
        """All of the parts together."""
        columns = list(zip(*(part.numbers for part in parts), strict=True))
        return cls.of(*map(sum, columns)) if columns else cls()

    @property
    def numbers(self) -> Numbers:
        """Matched for recall, gold, predicted, matched for precision."""
        credit = self.matched if self.matched_predicted is None else self.matched_predicted
        return self.matched, self.gold, self.predicted, credit

    @property
    def precision(self) -> float | None:
        """Share of the predicted that is right, 0 to 1; None if nothing was predicted."""
        return self.numbers[3] / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of gold that was found, 0 to 1; None if gold holds nothing."""
        return self.matched / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, 0 to 1; None if both sides are empty."""
        if self.matched_predicted is None:
            both = self.gold + self.predicted
            return 2 * self.matched / both if both else None
        precision, recall = self.precision or 0.0, self.recall or 0.0
        if precision + recall:
            return 2 * precision * recall / (precision + recall)
        return 0.0 if self.gold or self.predicted else None

    def to_dict(self) -> dict[str, int | float | None]:
        """The counts and what follows from them, rounded to six decimals; None where it is undefined."""
        numbers = {"matched": self.matched, "gold": self.gold, "predicted": self.predicted}
        if self.matched_predicted is not None:
            numbers["matched_predicted"] = self.matched_predicted
        rates = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {
            **{name: int(number) if number == int(number) else round(number, 6)
               for name, number in numbers.items()},
            **{name: None if rate is None else round(rate, 6) for name, rate in rates.items()},
        }  # fmt: skip
