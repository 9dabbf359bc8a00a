"""What the room gives out: one fact, its figures as indices into the article's mentions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A statement that gives a figure for a measured thing; keys as in the annotation guidelines.

    `figure`, `changes` and `period` are indices into the mentions sorted by start. `rule` names the row of
    the metric table that settled `metric`, or says from where it was carried over.
    """

    metric: str
    organisation: str | None = None
    product: str | None = None
    figure: int | None = None
    changes: tuple[int, ...] = ()
    period: int | None = None
    region: str | None = None
    rule: str = ""
