"""When: the date of the clause, else the one that was in force before."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.facts.layout import BULLET, Sentence
from newsextract.facts.markets import dateline_end
from newsextract.facts.negatives import negative
from newsextract.facts.period_words import (
    ALONE,
    ALONE_BEFORE,
    AS_OF,
    COMPARED,
    COMPARED_LEVEL,
    DAILY,
    DAY,
    EARLIER,
    ENCLOSED,
    EXPECTED,
    HAD,
    HAD_BEEN,
    HEADING,
    ITS,
    LEAD,
    LETTERS,
    LONG_STANDING,
    LOOK_BACK,
    OTHER_CLAUSE,
    OTHER_VERB,
    PLAN,
    RECORD,
    RELATIVE,
    REVISED,
    RIGHT_AFTER,
    SAID,
    SINCE,
    SPAN,
    STANDING,
    THAN,
    WHEN,
)
from newsextract.mentions import FIGURE_LABELS, Mention


class Periods:
    """Follows for when an article's figures hold; dates by their index among the mentions."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self.sentence = Sentence(0, 0, (), ())
        self.carried: int | None = None
        self.lead: int | None = None  # the date last read of the period that the article is about
        self.paragraph = 0  # where it begins
        self.dateline = 0  # where its dateline ends
        self.day: int | None = None  # the day of the report in its lead
        self.listed: int | None = None  # the date that held before the list at hand
        self.planned = False  # whether `carried` is of a plan or forecast
        self.aside = False  # whether `carried` is of a part of it: `in June alone`
        self.compared: dict[str | None, int] = {}  # what a period was compared with, by its value
        self.columns: list[int] = []  # the dates of a table's head

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; the dates of a heading hold for what follows."""
        self.sentence = sentence
        if sentence.at_line:
            self.paragraph = sentence.start
            self._enter_line(sentence)
        if self.day is None and sentence.start < LEAD and sentence.end - sentence.start > HEADING:
            self.day = self._lead_day(sentence)
        if self.lead is not None and (self.aside or (sentence.at_line and self.planned)):
            self.carried, self.aside, self.planned = self.lead, False, False
        if sentence.end - sentence.start > HEADING or any(map(self._counts, sentence.figures)):
            return
        dates = [k for k in sentence.mentions if self._is_span(k)]
        if dates:
            self.carried, self.columns = dates[0], dates
            self.compared.clear()

    def _enter_line(self, sentence: Sentence) -> None:
        """Each line of a list begins with the period that held before it."""
        first = self.mentions[sentence.mentions[0]] if sentence.mentions else None
        self.dateline = dateline_end(self.text, sentence.start, first)
        if not BULLET.match(self.text, sentence.start):
            self.carried, self.listed = self.carried if self.listed is None else self.listed, None
        elif self.listed is None:
            self.listed = self.carried
        else:
            self.carried = self.listed

    def _lead_day(self, sentence: Sentence) -> int | None:
        """The day on which the lead says that something happened, past the dateline."""
        days = (k for k in sentence.mentions if self.mentions[k].start >= self.dateline)
        return next((k for k in days if DAY.match(self._value(self.mentions[k]))), None)

    def _counts(self, k: int) -> bool:
        return not negative(self.text, self.mentions[k].start, self.mentions[k].end)

    def _is_span(self, k: int) -> bool:
        date = self.mentions[k]
        return (
            date.label == "DATE"
            and not DAY.match(self._value(date))
            and (date.value or {}).get("type") == "DATE"
        )

    def _value(self, date: Mention) -> str:
        return str((date.value or {}).get("value", ""))

    def _days(self, date: Mention) -> str:
        """What tells whether two dates name one period: its days if they are known, else its value."""
        value = date.value or {}
        return (
            f"{value['start']}/{value['end']}" if "start" in value and "end" in value else self._value(date)
        )

    def of(self, figure: Mention, metric: str, rule: str = "", product: str | None = None) -> int | None:
        """The index of the date that says for when the figure of a product holds; `rule` told its metric."""
        if (column := self._column(figure)) is not None:
            return column
        best: tuple[float, int] | None = None
        for k in self.sentence.mentions:
            if self.mentions[k].label != "DATE" or not self._holds(k, figure, metric):
                continue
            cost = self._cost(self.mentions[k], figure)
            if best is None or cost < best[0]:
                best = (cost, k)
        if best is not None:
            if metric not in STANDING and not self._passing(best[1], figure):
                self._carry(best[1])
                since = max(self.sentence.start, figure.start - 80)
                self.planned = bool(PLAN.search(self.text, since, figure.start))
            return best[1]
        if metric not in STANDING or rule == "cash":
            return self.carried
        if metric == "price" and product == "shares":
            return self.day
        if rule == "price" and self.carried is not None:
            return self.carried if self.mentions[self.carried].start >= self.paragraph else None
        return None

    def _column(self, figure: Mention) -> int | None:
        """The date at the head of the column, in a row with a level under each of the dates."""
        if len(self.columns) < 2 or any(self.mentions[k].label == "DATE" for k in self.sentence.mentions):
            return None
        levels = [k for k in self.sentence.figures if "change" not in (self.mentions[k].value or {})]
        if len(levels) != len(self.columns):
            return None
        at = [k for k, level in enumerate(levels) if self.mentions[level].start == figure.start]
        between = self.text[self.mentions[levels[0]].end : self.mentions[levels[-1]].start]
        return self.columns[at[0]] if at and not LETTERS.search(between) else None

    def _carry(self, k: int) -> None:
        """A date holds for what follows; the first one's period is what the article is about."""
        self.carried = k
        date = self.mentions[k]
        self.aside = bool(
            ALONE.match(self.text, date.end) or ALONE_BEFORE.search(self.text, date.start, date.end)
        )
        if self.lead is None or self._days(self.mentions[k]) == self._days(self.mentions[self.lead]):
            self.lead = k

    def _passing(self, k: int, figure: Mention) -> bool:
        """Whether a date holds for its own figure alone: of a comparison, or where something began."""
        date = self.mentions[k]
        if EARLIER.search(self.text, date.start, date.end) or self._when(date, figure):
            return True
        if SINCE.search(self.text, max(0, date.start - 10), date.start):
            return True
        return bool(HAD.search(self.text, date.end, figure.start))

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
        if self._value(date) == "PRESENT_REF":
            gap += 40
        return gap + 60 * len(OTHER_CLAUSE.findall(between)) + 8 * between.count(",")

    def _holds(self, k: int, figure: Mention, metric: str) -> bool:
        """Whether the date can be the figure's: no day of a report, no period of a comparison."""
        date = self.mentions[k]
        if date.end <= self.dateline:
            return False
        if date.end <= figure.start and self._when(date, figure):
            return True
        before = self.text[max(0, date.start - 40) : date.start]
        kind = (date.value or {}).get("type")
        if (
            kind == "SET"
            or (kind == "DURATION" and not SPAN.match(self.text, date.start))
            or SAID.search(before)
        ):
            return False
        if DAY.match(self._value(date)) and metric not in DAILY and not AS_OF.search(before):
            return False
        if self._of_comparison(k, figure) or self._of_change(k, figure) or self._beyond(date, figure):
            return False
        if EARLIER.search(self.text, date.start, date.end):
            gap = self.text[figure.end : date.start] if figure.end <= date.start else " - "
            return bool(RIGHT_AFTER.match(gap))
        if date.end <= figure.start and self._aside(date, figure):
            return False
        if metric in LONG_STANDING and self._apart(date, figure):
            return False
        if metric in DAILY and DAY.match(self._value(date)):
            return True
        if " to " in self.text[date.start : date.end] and before.endswith("from "):
            return True
        return not (date.start > figure.end and COMPARED.search(before)) or bool(AS_OF.search(before))

    def _beyond(self, date: Mention, figure: Mention) -> bool:
        """Whether the date behind the figure is that of a record, or of another figure in brackets."""
        if date.start < figure.end:
            return False
        between = self.text[figure.end : date.start]
        if RECORD.search(between):
            return True
        return between.rfind("(") > between.rfind(")") and self._bracketed(date)

    def _bracketed(self, date: Mention) -> bool:
        """Whether a figure stands with the date in its brackets: `(2023: 18.5)`, `(34,855 in 2023)`."""
        start = self.text.rfind("(", self.sentence.start, date.start)
        end = self.text.find(")", date.end, date.end + 60)
        return any(start < self.mentions[k].start < end for k in self.sentence.figures)

    def after(self, figure: Mention, current: int | None) -> int | None:
        """The date of a comparison level: `12,000 a year earlier`, `(2023: 12,000)`, the next column's.

        `current` is the period of the level that it is compared with; what was compared with that period
        before is so again.
        """
        if (column := self._column(figure)) is not None:
            return column
        revised = REVISED.search(self.text, max(self.sentence.start, figure.start - 160), figure.start)
        if revised or EXPECTED.match(self.text, figure.end):
            return current
        key = None if current is None else self._days(self.mentions[current])
        for k in self.sentence.mentions:
            date = self.mentions[k]
            if date.label == "DATE" and k != current and self._beside(date, figure):
                if key is not None:
                    self.compared[key] = k
                return k
        if key in self.compared:
            return self.compared[key]
        return self.columns[1] if len(self.columns) > 1 else None

    def _beside(self, date: Mention, figure: Mention) -> bool:
        if 0 <= date.start - figure.end <= 40 or 0 <= figure.start - date.end <= 3:
            return True
        return 0 <= figure.start - date.end <= 30 and bool(HAD_BEEN.match(self.text[date.end : figure.start]))
