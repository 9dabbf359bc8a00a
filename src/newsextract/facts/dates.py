"""Which dates of a sentence can be those of a figure, and how near they are."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.negatives import negative
from newsextract.facts.period_words import (
    BEHIND,
    CHANGE_ON,
    COMPARED_LEVEL,
    DAY,
    ENCLOSED,
    FOUNDED,
    HAD_BEEN,
    IN_REVISED,
    ITS,
    LOOK_BACK,
    OTHER_CLAUSE,
    OTHER_VERB,
    RECORD,
    RELATIVE,
    REVISED_IN,
    RIGHT_AFTER,
    SINCE,
    THAN,
    WHEN,
)
from newsextract.mentions import FIGURE_LABELS, Mention


class Dates:
    """Reads the dates of the sentence at hand, without memory of those before."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self.sentence = Sentence(0, 0, (), ())

    def _counts(self, k: int) -> bool:
        return not negative(self.text, self.mentions[k].start, self.mentions[k].end)

    def _is_span(self, k: int) -> bool:
        date = self.mentions[k]
        return (
            date.label == "DATE"
            and not DAY.match(self._value(date))
            and (date.value or {}).get("type") == "DATE"
        )

    def _is_against(self, k: int) -> bool:
        """Whether a date at the head of a table is what a column of changes compares with."""
        return bool(CHANGE_ON.search(self.text[max(0, self.mentions[k].start - 20) : self.mentions[k].start]))

    def _value(self, date: Mention) -> str:
        return str((date.value or {}).get("value", ""))

    def _days(self, date: Mention) -> str:
        """What tells whether two dates name one period: its days if they are known, else its value."""
        value = date.value or {}
        return (
            f"{value['start']}/{value['end']}" if "start" in value and "end" in value else self._value(date)
        )

    def _of_comparison(self, k: int, figure: Mention) -> bool:
        """Whether the date is of a level with which this one is compared: `after 8,100 in 2020`."""
        date, before = self.mentions[k], self.mentions[k - 1] if k else None
        if before is None or before.label not in FIGURE_LABELS or before.start == figure.start:
            return False
        if date.start - before.end > LOOK_BACK:
            return False
        close = RIGHT_AFTER.match(self.text[before.end : date.start])
        return bool(
            close and COMPARED_LEVEL.search(self.text[max(0, before.start - LOOK_BACK) : before.start])
        )

    def _when(self, date: Mention, figure: Mention) -> bool:
        """Whether the figure stands in a clause about the date: `than in 2009, when it sold 900`."""
        match = WHEN.match(self.text, date.end, figure.start)
        return match is not None and not any(
            match.end() <= self.mentions[k].start < figure.start for k in self.sentence.mentions
            if self.mentions[k].label == "DATE"
        )  # fmt: skip

    def _of_forecast(self, date: Mention) -> bool:
        """Whether a month or day is when a forecast was made or changed, not what it is of."""
        if len(self._value(date)) not in (7, 10):
            return False
        since = max(self.sentence.start, date.start - 60)
        return bool(REVISED_IN.search(self.text[since : date.start]) or IN_REVISED.match(self.text, date.end))

    def _of_change(self, k: int, figure: Mention) -> bool:
        """Whether the date is what a change before the figure compares with: `up 3% from May to 900`."""
        date, before = self.mentions[k], self.mentions[k - 1] if k else None
        if before is None or not (before.value or {}).get("change") or date.start - before.end > LOOK_BACK:
            return False
        if figure.start < date.end or ITS.fullmatch(self.text, date.end, figure.start):
            return False
        if DAY.match(self._value(date)) and self.text[before.end : date.start].endswith(" on "):
            return False
        return bool(THAN.fullmatch(self.text, before.end, date.start))

    def _apart(self, date: Mention, figure: Mention) -> bool:
        """Whether another clause tells of the date than of a figure that holds at a moment."""
        if date.end <= figure.start:
            between = self.text[date.end : figure.start]
            opens = date.start - self.sentence.start <= 12
            enclosed = ENCLOSED.search(self.text, max(0, date.start - 12), date.start)
            return ("," in between and not opens and not enclosed) or bool(OTHER_VERB.search(between))
        return bool(OTHER_VERB.search(self.text, figure.end, date.start))

    def _aside(self, date: Mention, figure: Mention) -> bool:
        """Whether a date before the figure only tells when something else began: `opened in 1998, makes`."""
        start = self.text.rfind(",", self.sentence.start, date.start) + 1 or self.sentence.start
        if SINCE.search(self.text, max(0, date.start - 12), date.start):
            return start > self.sentence.start or date.start - self.sentence.start > 8
        ends = self.text.find(",", date.end, figure.start)
        if ends >= 0 and FOUNDED.match(self.text, self.sentence.start, date.start):
            return True
        return (
            ends >= 0 and start > self.sentence.start and bool(RELATIVE.match(self.text, start, date.start))
        )

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
        if self._value(date) == "PRESENT_REF" and date.start > self.sentence.start:
            gap += 40
        return gap + 60 * len(OTHER_CLAUSE.findall(between)) + 8 * between.count(",")

    def _repeats(self, k: int) -> bool:
        """Whether a date only says the one before it in other words: `the year to March (FY25)`."""
        before = self.mentions[k - 1] if k else self.mentions[k]
        between = self.text[before.end : self.mentions[k].start]
        return before.label == "DATE" and between in (" (", ", from ", ", or ")

    def _beyond(self, date: Mention, figure: Mention) -> bool:
        """Whether the date behind the figure is that of a record, or of another figure in brackets."""
        if date.start < figure.end:
            return False
        between = self.text[figure.end : date.start]
        if RECORD.search(between) or BEHIND.search(between):
            return True
        return between.rfind("(") > between.rfind(")") and self._bracketed(date)

    def _bracketed(self, date: Mention) -> bool:
        """Whether a figure stands with the date in its brackets: `(2023: 18.5)`, `(34,855 in 2023)`."""
        start = self.text.rfind("(", self.sentence.start, date.start)
        end = self.text.find(")", date.end, date.end + 60)
        return any(start < self.mentions[k].start < end for k in self.sentence.figures)

    def _beside(self, date: Mention, figure: Mention) -> bool:
        if 0 <= date.start - figure.end <= 40 or 0 <= figure.start - date.end <= 3:
            return True
        return 0 <= figure.start - date.end <= 30 and bool(HAD_BEEN.match(self.text[date.end : figure.start]))
