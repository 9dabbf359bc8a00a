"""What a date's surroundings say: its sentence, the sentence's tense, the dates named before."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property

from newsextract.dates import fiscal
from newsextract.dates.fiscal import FiscalYear
from newsextract.dates.periods import Period
from newsextract.dates.sentences import Sentences
from newsextract.dates.tense import Tenses

_MEMORY = 12
"""How many named periods are looked back on, at the most."""

_CLOSE = 1
"""In how many sentences back a period outweighs the one that the article opens with."""
_OPENING = 6
"""The last of the sentences and lines that open an article, from 0."""


@dataclass(frozen=True, slots=True)
class Named:
    """A period that the text has named: where, and whether it was said outright (a frame for what
    follows)."""

    start: int
    sentence: int
    first: Period
    last: Period
    explicit: bool
    compared: bool = False
    """Named only to compare with (`a year earlier`): nothing counts on from it."""
    fiscal: bool = False
    """A fiscal period; `first` and `last` are the calendar period that stands for it."""
    mod: str | None = None
    aside: bool = False
    """Told in passing (`which went on sale in April`): what follows counts on from the report's period."""

    def months(self) -> int:
        """How many whole months it spans; 0 if it spans none, or others than whole ones."""
        first, last = self.first.days(), self.last.days()
        if first is None or last is None or first[0].day != 1 or (last[1] + dt.timedelta(days=1)).day != 1:
            return 0
        return 12 * (last[1].year - first[0].year) + last[1].month - first[0].month + 1


_ASIDE = re.compile(
    r"(?:\b(?:which|who|whose|when|where|since)|\bthat (?:began|started|opened|came|went|was))"
    r"\b[^,;:()]{0,80}$",
    re.IGNORECASE,
)
_ASIDE_WITHIN = 100


class Context:
    """What is known while an article is read from its beginning."""

    def __init__(self, text: str, anchor: dt.date | None) -> None:
        self.text = text
        self.anchor = anchor
        self.sentences = Sentences(text)
        self.tenses = Tenses(text, self.sentences)
        self.named: list[Named] = []

    @cached_property
    def fiscal_year(self) -> FiscalYear:
        """When the article's fiscal years end."""
        return fiscal.read(self.text.lower())

    def is_aside(self, start: int) -> bool:
        """Whether a date stands in a clause that only says when something else was."""
        begun = max(self.sentences.bounds(self.sentences.at(start))[0], start - _ASIDE_WITHIN)
        return _ASIDE.search(self.text, begun, start) is not None

    def antecedents(self, start: int, sentences: int) -> list[Named]:
        """The periods from which a comparison counts: those close by, those of the opening, the rest.

        What is only compared with or told in passing comes last of all.
        """
        recent = self.recent(start, sentences)
        here = self.sentences.at(start)
        close = [named for named in recent if here - named.sentence <= _CLOSE]
        ordered = [*close, *(named for named in self.opening() if named.start < start), *recent]
        told = [named for named in ordered if not named.compared]
        return [*(named for named in told if not named.aside), *(named for named in told if named.aside)]

    def topic(self, grain: str) -> Named | None:
        """The first period of a grain that the article's opening tells of, if that is what it reports on."""
        of_grain = (n for n in self.opening() if n.first.grain == grain and n.first == n.last)
        return next((n for n in of_grain if not n.compared and not n.aside), None)

    def opening(self) -> list[Named]:
        """The periods that the article's opening names, in order."""
        return [named for named in self.named[:_MEMORY] if named.sentence <= _OPENING]

    def recent(self, start: int, sentences: int = 1) -> list[Named]:
        """The periods named before `start` in its sentence and so many before it, the nearest first."""
        here = self.sentences.at(start)
        found = []
        for named in self.named[: -1 - _MEMORY : -1]:
            if here - named.sentence > sentences:
                break
            found.append(named)
        return found
