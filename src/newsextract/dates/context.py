"""What a date's surroundings say: its sentence, the sentence's tense, the dates named before."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from newsextract.dates.periods import Period
from newsextract.dates.sentences import Sentences
from newsextract.dates.tense import Tenses

_MEMORY = 12
"""How many named periods are looked back on, at the most."""


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


class Context:
    """What is known while an article is read from its beginning."""

    def __init__(self, text: str, anchor: dt.date | None) -> None:
        self.text = text
        self.anchor = anchor
        self.sentences = Sentences(text)
        self.tenses = Tenses(text, self.sentences)
        self.named: list[Named] = []

    def recent(self, start: int, sentences: int = 1) -> list[Named]:
        """The periods named before `start` in its sentence and so many before it, the nearest first."""
        here = self.sentences.at(start)
        found = []
        for named in self.named[: -1 - _MEMORY : -1]:
            if here - named.sentence > sentences:
                break
            found.append(named)
        return found
