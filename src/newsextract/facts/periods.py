"""When: the date of the clause, else the one that was in force before."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.facts.dates import Dates
from newsextract.facts.layout import BULLET, Sentence
from newsextract.facts.markets import dateline_end
from newsextract.facts.period_words import (
    ALONE,
    ALONE_BEFORE,
    AS_OF,
    AVERAGE,
    COMPARED,
    DAILY,
    DAY,
    EARLIER,
    EXPECTED,
    FLOWS,
    HAD,
    HEADING,
    LEAD,
    LETTERS,
    LONG_STANDING,
    LOOK_BACK,
    OF_PLAN,
    OPENS_COMPARED,
    PLAN,
    PRICES,
    REVISED,
    RIGHT_AFTER,
    SAID,
    SINCE,
    SPAN,
    STANDING,
    YEAR,
)
from newsextract.mentions import Mention


class Periods(Dates):
    """Follows for when an article's figures hold; dates by their index among the mentions."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        super().__init__(text, mentions)
        self.title = text.find("\n", len(text) - len(text.lstrip()))
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
        self.headed = False  # whether `carried` is that of a heading
        self.told: dict[str, int] = {}  # by its days, the date that named a period last

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; the dates of a heading hold for what follows."""
        self.told |= {
            self._days(date): k for k in self.sentence.mentions
            if (date := self.mentions[k]).label == "DATE" and not OF_PLAN.match(self.text, date.end)
        }  # fmt: skip
        self.sentence = sentence
        if sentence.at_line:
            self.paragraph = sentence.start
            self._enter_line(sentence)
        if self.day is None and sentence.start < LEAD and sentence.end - sentence.start > HEADING:
            self.day = self._lead_day(sentence)
        if self.lead is not None and (self.aside or (sentence.at_line and (self.planned or self._anew()))):
            self.carried, self.aside, self.planned = self.lead, False, False
        if sentence.end - sentence.start > HEADING or any(map(self._counts, sentence.figures)):
            return
        dates = [k for k in sentence.mentions if self._is_span(k) and not self._is_against(k)]
        if dates:
            self.carried, self.columns, self.headed = dates[0], dates, True
            self.compared.clear()

    def _anew(self) -> bool:
        """Whether a paragraph begins that goes back to what the article is about, no list, no heading's."""
        long = self.sentence.end - self.sentence.start
        text = long > HEADING or (long > HEADING // 2 and bool(self.sentence.figures))
        return text and not self.headed and self.listed is None

    def _enter_line(self, sentence: Sentence) -> None:
        """Each line of a list begins with the period that held before it."""
        first = self.mentions[sentence.mentions[0]] if sentence.mentions else None
        self.dateline = dateline_end(self.text, sentence.start, first)
        if not BULLET.match(self.text, sentence.start):
            self.carried, self.listed = self.carried if self.listed is None else self.listed, None
        elif self.listed is None:
            self.listed = self.carried = self._nearest()
        else:
            self.carried = self.listed

    def _lead_day(self, sentence: Sentence) -> int | None:
        """The day on which the lead says that something happened, past the dateline."""
        days = (k for k in sentence.mentions if self.mentions[k].start >= self.dateline)
        return next((k for k in days if DAY.match(self._value(self.mentions[k]))), None)

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
        if metric not in STANDING or rule in FLOWS:
            return self._nearest()
        if metric == "price" and product == "shares":
            return self.day
        if metric == "price" and rule in PRICES and product != "shares":
            return self._of_price(figure)
        return None

    def _of_price(self, figure: Mention) -> int | None:
        """The period of a price: an average's is that in force, another's only if the paragraph named it."""
        if AVERAGE.search(self.text, max(self.sentence.start, figure.start - 80), figure.start):
            return self._nearest()
        if self.carried is not None:
            return self.carried if self.mentions[self.carried].start >= self.paragraph else None
        return None

    def _nearest(self) -> int | None:
        """The date in force in the words that named its period last."""
        if self.carried is None or self.listed is not None:
            return self.carried
        return max(self.carried, self.told.get(self._days(self.mentions[self.carried]), 0))

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
        self.carried, self.headed = k, False
        date = self.mentions[k]
        self.aside = bool(
            ALONE.match(self.text, date.end) or ALONE_BEFORE.search(self.text, date.start, date.end)
        )
        titled = not self.aside and self.lead is not None and self.mentions[self.lead].start < self.title
        if (
            self.lead is None
            or titled
            or self._days(self.mentions[k]) == self._days(self.mentions[self.lead])
        ):
            self.lead = k

    def _passing(self, k: int, figure: Mention) -> bool:
        """Whether a date holds for its own figure alone: of a comparison, or where something began."""
        date = self.mentions[k]
        if EARLIER.search(self.text, date.start, date.end) or self._when(date, figure):
            return True
        if self._value(date) == "PRESENT_REF" or self._is_base(date) or OF_PLAN.match(self.text, date.end):
            return True
        if SINCE.search(self.text, max(0, date.start - 10), date.start):
            return True
        return bool(HAD.search(self.text, date.end, figure.start))

    def _is_base(self, date: Mention) -> bool:
        """Whether a date is the period of an earlier year with which that of the article is compared."""
        if self.lead is None:
            return False
        days, lead = self._days(date), self._days(self.mentions[self.lead])
        same = YEAR.sub("", days) == YEAR.sub("", lead) and bool(YEAR.match(days))
        return same and days[:4] < lead[:4]

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
        if metric != "price" and self._of_forecast(date):
            return False
        start = self.sentence.start
        if date.start - start < LOOK_BACK and OPENS_COMPARED.match(self.text[start : date.start]):
            return False
        if (
            self._repeats(k)
            or self._of_comparison(k, figure)
            or self._of_change(k, figure)
            or self._beyond(date, figure)
        ):
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
