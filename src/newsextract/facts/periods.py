"""When: the date of the clause, else the one that was in force before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.negatives import negative
from newsextract.mentions import FIGURE_LABELS, Mention

# Metrics that hold at a moment: without a date of their own they have none.
_STANDING = frozenset(
    ("headcount", "reach", "capacity", "fleet", "investment", "milestone", "price", "other")
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
# Before a date between commas: `its largest recall, in May 2021, covered 900`.
_ENCLOSED = re.compile(r", (?:in|on|during) (?:the )?$")
# Durations that are periods: they end or begin now.
_SPAN = re.compile(r"the (?:past|last|next|coming|first|latest)\b", re.I)
_SAID = re.compile(
    r"\b(?:said|reported|announced|told|released|published|showed)\b[^.]{0,25}$",
    re.I,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_AS_OF = re.compile(r"\b(?:as of|as at|by|since|until|at|to|through|effective)\s+(?:the\s+)?$", re.I)
_OTHER_CLAUSE = re.compile(r"[;]|\b(?:while|whereas|because|due to|thanks to|owing to|although)\b", re.I)
_HEADING = 80
_LOOK_BACK = 40
_RIGHT_AFTER = re.compile(
    r"\s*\)?(?:(?:it |they )?(?:\w+ ){0,2}(?:in|for|of|during|on|at) (?:the )?|(?:the )?)$"
)
# Before the level of another period, with a date of its own behind it.
_COMPARED_LEVEL = re.compile(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|from|after|instead of|below|above|"
    r"over|(?:a shade )?under)"
    r"(?: (?:a|an|the|fall|rise|drop|plus|minus|of|only|just|net|gross|operating|loss|profit|income))*\s*$",
    re.I,
)
# Behind the level that somebody expected of the same period.
_EXPECTED = re.compile(r"(?: \w+)? (?:expected|forecast|predicted|estimated|planned|targeted)\b")
_HAD_BEEN = re.compile(r",? (?:it|they|the \w+|that) (?:\w+ )?(?:been|was|were|sold|asked|made)\s*$")
# A clause with a verb of its own between a date and a figure that holds at a moment.
_OTHER_VERB = re.compile(
    r"[;:]|,? and (?!a |the |to |of |in )\w+s\b|,? and (?:has|the|a|its)\b|\b(?:as|on the way|which|who)\b"
)
_DAILY = frozenset(("price", "milestone", "orders"))  # what happens on a day
_LONG_STANDING = frozenset(("headcount", "reach", "capacity", "fleet", "other", "investment"))
_SINCE = re.compile(r"\bsince\s+$", re.I)
# A date of which only a part of the story tells.
_ALONE = re.compile(r" (?:alone|itself|as well)\b")
_ALONE_BEFORE = re.compile(r"^that (?:month|week|year|quarter)$", re.I)
# A clause of what was before: `in 2013 the market had been 853`; and one of what is to come.
_HAD = re.compile(r"\bhad been\b")
_PLAN = re.compile(
    r"\b(?:is to|are to|will|would|expects?|foresees|forecasts?|plans?|aims?|targets?|goal|hopes?)\b", re.I
)
# Between a figure and the date of a record that it breaks.
_RECORD = re.compile(r"\b(?:since|best|highest|lowest|strongest|weakest)\b", re.I)
_RELATIVE = re.compile(
    r"\s*(?:which|who|where|whose|when|as|with|after|before|once|bought|acquired|founded|opened|built|"
    r"launched|started|set up|spun off|split|taken over|closed|formed|created|established|grounded)\b",
    re.I,
)


class Periods:
    """Follows for when an article's figures hold; dates by their index among the mentions."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self.sentence = Sentence(0, 0, (), ())
        self.carried: int | None = None
        self.lead: int | None = None  # the date last read of the period that the article is about
        self.paragraph = 0  # where it begins
        self.planned = False  # whether `carried` is of a plan or forecast
        self.aside = False  # whether `carried` is of a part of it: `in June alone`
        self.compared: dict[str | None, int] = {}  # what a period was compared with, by its value
        self.columns: list[int] = []  # the dates of a table's head

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; the dates of a heading hold for what follows."""
        self.sentence = sentence
        if sentence.at_line:
            self.paragraph = sentence.start
        if self.lead is not None and (self.aside or (sentence.at_line and self.planned)):
            self.carried, self.aside, self.planned = self.lead, False, False
        if sentence.end - sentence.start > _HEADING or any(map(self._counts, sentence.figures)):
            return
        dates = [k for k in sentence.mentions if self._is_span(k)]
        if dates:
            self.carried, self.columns = dates[0], dates
            self.compared.clear()

    def _counts(self, k: int) -> bool:
        return not negative(self.text, self.mentions[k].start, self.mentions[k].end)

    def _is_span(self, k: int) -> bool:
        date = self.mentions[k]
        return (
            date.label == "DATE"
            and not _DAY.match(self._value(date))
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

    def of(self, figure: Mention, metric: str, rule: str = "") -> int | None:
        """The index of the date that says for when the figure holds; `rule` told its metric."""
        best: tuple[float, int] | None = None
        for k in self.sentence.mentions:
            if self.mentions[k].label != "DATE" or not self._holds(k, figure, metric):
                continue
            cost = self._cost(self.mentions[k], figure)
            if best is None or cost < best[0]:
                best = (cost, k)
        if best is not None:
            if metric not in _STANDING and not self._passing(best[1], figure):
                self._carry(best[1])
                since = max(self.sentence.start, figure.start - 80)
                self.planned = bool(_PLAN.search(self.text, since, figure.start))
            return best[1]
        if metric not in _STANDING or rule == "cash":
            return self.carried
        if rule == "price" and self.carried is not None:
            return self.carried if self.mentions[self.carried].start >= self.paragraph else None
        return None

    def _carry(self, k: int) -> None:
        """A date holds for what follows; the first one's period is what the article is about."""
        self.carried = k
        date = self.mentions[k]
        self.aside = bool(
            _ALONE.match(self.text, date.end) or _ALONE_BEFORE.search(self.text, date.start, date.end)
        )
        if self.lead is None or self._days(self.mentions[k]) == self._days(self.mentions[self.lead]):
            self.lead = k

    def _passing(self, k: int, figure: Mention) -> bool:
        """Whether a date holds for its own figure alone: of a comparison, or where something began."""
        date = self.mentions[k]
        if _EARLIER.search(self.text, date.start, date.end):
            return True
        if _SINCE.search(self.text, max(0, date.start - 10), date.start):
            return True
        return bool(_HAD.search(self.text, date.end, figure.start))

    def _of_comparison(self, k: int, figure: Mention) -> bool:
        """Whether the date is of a level with which this one is compared: `after 8,100 in 2020`."""
        date, before = self.mentions[k], self.mentions[k - 1] if k else None
        if before is None or before.label not in FIGURE_LABELS or before.start == figure.start:
            return False
        if date.start - before.end > _LOOK_BACK:
            return False
        close = _RIGHT_AFTER.match(self.text[before.end : date.start])
        return bool(
            close and _COMPARED_LEVEL.search(self.text[max(0, before.start - _LOOK_BACK) : before.start])
        )

    def _apart(self, date: Mention, figure: Mention) -> bool:
        """Whether another clause tells of the date than of a figure that holds at a moment."""
        if date.end <= figure.start:
            between = self.text[date.end : figure.start]
            opens = date.start - self.sentence.start <= 12
            enclosed = _ENCLOSED.search(self.text, max(0, date.start - 12), date.start)
            return ("," in between and not opens and not enclosed) or bool(_OTHER_VERB.search(between))
        return bool(_OTHER_VERB.search(self.text, figure.end, date.start))

    def _aside(self, date: Mention, figure: Mention) -> bool:
        """Whether a date before the figure only tells when something else began: `opened in 1998, makes`."""
        start = self.text.rfind(",", self.sentence.start, date.start) + 1 or self.sentence.start
        if _SINCE.search(self.text, max(0, date.start - 12), date.start):
            return start > self.sentence.start or date.start - self.sentence.start > 8
        ends = self.text.find(",", date.end, figure.start)
        return (
            ends >= 0 and start > self.sentence.start and bool(_RELATIVE.match(self.text, start, date.start))
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
        return gap + 60 * len(_OTHER_CLAUSE.findall(between)) + 8 * between.count(",")

    def _holds(self, k: int, figure: Mention, metric: str) -> bool:
        """Whether the date can be the figure's: no day of a report, no period of a comparison."""
        date = self.mentions[k]
        before = self.text[max(0, date.start - 40) : date.start]
        kind = (date.value or {}).get("type")
        if (
            kind == "SET"
            or (kind == "DURATION" and not _SPAN.match(self.text, date.start))
            or _SAID.search(before)
        ):
            return False
        if _DAY.match(self._value(date)) and metric not in _DAILY and not _AS_OF.search(before):
            return False
        if self._of_comparison(k, figure) or self._beyond(date, figure):
            return False
        if _EARLIER.search(self.text, date.start, date.end):
            gap = self.text[figure.end : date.start] if figure.end <= date.start else " - "
            return bool(_RIGHT_AFTER.match(gap))
        if date.end <= figure.start and self._aside(date, figure):
            return False
        if metric in _LONG_STANDING and self._apart(date, figure):
            return False
        if metric in _DAILY and _DAY.match(self._value(date)):
            return True
        if " to " in self.text[date.start : date.end] and before.endswith("from "):
            return True
        return not (date.start > figure.end and _COMPARED.search(before)) or bool(_AS_OF.search(before))

    def _beyond(self, date: Mention, figure: Mention) -> bool:
        """Whether the date behind the figure is that of a record, or of another figure in brackets."""
        if date.start < figure.end:
            return False
        between = self.text[figure.end : date.start]
        if _RECORD.search(between):
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
        if _EXPECTED.match(self.text, figure.end):
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
        return 0 <= figure.start - date.end <= 30 and bool(
            _HAD_BEEN.match(self.text[date.end : figure.start])
        )
