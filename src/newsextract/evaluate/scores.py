"""Counts, and the precision, recall and F1 that follow from them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were matched of how many in gold and how many predicted; counts of parts add up."""

    matched: int = 0
    gold: int = 0
    predicted: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.matched + other.matched, self.gold + other.gold, self.predicted + other.predicted
        )

    @property
    def precision(self) -> float | None:
        """Share of the predicted that is right, 0 to 1; None if nothing was predicted."""
        return self.matched / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of gold that was found, 0 to 1; None if gold holds nothing."""
        return self.matched / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, 0 to 1; None if both sides are empty."""
        both = self.gold + self.predicted
        return 2 * self.matched / both if both else None

    def to_dict(self) -> dict[str, int | float | None]:
        """The counts and what follows from them, rounded to six decimals; None where it is undefined."""
        rates = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {
            "matched": self.matched,
            "gold": self.gold,
            "predicted": self.predicted,
            **{name: None if rate is None else round(rate, 6) for name, rate in rates.items()},
        }
