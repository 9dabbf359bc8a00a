"""When: the date of the clause, else the one that was in force before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.facts.layout import Sentence
from newsextract.mentions import Mention

# Metrics that hold at a moment: without a date of their own they have none.
_STANDING = frozenset(
    ("headcount", "reach", "capacity", "fleet", "investment", "milestone", "price", "other", "orders")
)
# Before the date of another period, with which a figure is compared.
_COMPARED = re.compile(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|comparison with|over|from|on|"
    r"below|above|of the|after|since|until|short of)"
    r"(?: (?:that|those))?(?: (?:in|of|for|the|seen in))*\s*$",
    re.I,
)
_EARLIER = re.compile(
    r"\b(?:ago|earlier|before|previous|prior|same|corresponding|preceding|year-ago)\b", re.I
)
_SAID = re.compile(r"\b(?:said|reported|announced|told|released|published|showed)\b[^.]{0,25}$", re.I)
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_AS_OF = re.compile(r"\b(?:as of|as at|by|since|until|at|to|through|effective)\s+(?:the\s+)?$", re.I)
_OTHER_CLAUSE = re.compile(r"[;]|\bwhile\b|\bwhereas\b", re.I)
_HEADING = 80


class Periods:
    """Follows for when an article's figures hold; dates by their index among the mentions."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self.sentence = Sentence(0, 0, (), ())
        self.carried: int | None = None
        self.columns: list[int] = []  # the dates of a table's head

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; the dates of a heading hold for what follows."""
        self.sentence = sentence
        if sentence.figures or sentence.end - sentence.start > _HEADING:
            return
        dates = [k for k in sentence.mentions if self._is_span(k)]
        if dates:
            self.carried, self.columns = dates[0], dates

    def _is_span(self, k: int) -> bool:
        date = self.mentions[k]
        return (
            date.label == "DATE"
            and not _DAY.match(self._value(date))
            and (date.value or {}).get("type") == "DATE"
        )

    def _value(self, date: Mention) -> str:
        return str((date.value or {}).get("value", ""))

    def of(self, figure: Mention, metric: str) -> int | None:
        """The index of the date that says for when the figure holds."""
        best: tuple[float, int] | None = None
        for k in self.sentence.mentions:
            if self.mentions[k].label != "DATE" or not self._holds(k, figure, metric):
                continue
            cost = self._cost(self.mentions[k], figure)
            if best is None or cost < best[0]:
                best = (cost, k)
        if best is not None:
            if metric not in _STANDING:
                self.carried = best[1]
            return best[1]
        return None if metric in _STANDING and metric != "orders" else self.carried

    def _cost(self, date: Mention, figure: Mention) -> float:
        before = date.end <= figure.start
        gap: float = figure.start - date.end if before else date.start - figure.end
        between = self.text[date.end : figure.start] if before else self.text[figure.end : date.start]
        if before and date.start - self.sentence.start < 30:
            gap /= 2
        if not before:
            gap += sum(15 for k in self.sentence.figures if figure.end <= self.mentions[k].start < date.start)
            gap += sum(
                60 for k in self.sentence.figures if 0 <= date.start - self.mentions[k].end <= 10 and gap > 10
            )
        if self._value(date) == "PRESENT_REF":
            gap += 40
        return gap + 60 * len(_OTHER_CLAUSE.findall(between)) + 8 * between.count(",")

    def _holds(self, k: int, figure: Mention, metric: str) -> bool:
        """Whether the date can be the figure's: no day of a report, no period of a comparison."""
        date = self.mentions[k]
        before = self.text[max(0, date.start - 40) : date.start]
        kind = (date.value or {}).get("type")
        if kind == "DURATION" or kind == "SET" or _SAID.search(before):
            return False
        if _DAY.match(self._value(date)) and metric != "price" and not _AS_OF.search(before):
            return False
        if _EARLIER.search(self.text, date.start, date.end):
            return False
        if metric == "price" and _DAY.match(self._value(date)):
            return True
        return not (date.start > figure.end and _COMPARED.search(before)) or bool(_AS_OF.search(before))

    def after(self, figure: Mention) -> int | None:
        """The date of a comparison level: `12,000 a year earlier`, `(2023: 12,000)`, the next column's."""
        for k in self.sentence.mentions:
            date = self.mentions[k]
            if date.label == "DATE" and (
                0 <= date.start - figure.end <= 40 or 0 <= figure.start - date.end <= 3
            ):
                return k
        return self.columns[1] if len(self.columns) > 1 else None
