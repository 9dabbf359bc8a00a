"""Things that stand at the head of lines: in a heading, before a colon, at the start of a table's row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import NOUN, REACH, STOP, WORD, Phrases
from newsextract.mentions import Mention

# A short line without figures, and a word or some before a colon at a line's head.
_HEADING = re.compile(r"\s*(?P<what>[A-Z][\w-]*(?: (?:and |& )?[\w-]+){0,3}s)\s*")
_LABEL = re.compile(r"[\s•*–-]*(?P<what>[^\W\d_][\w-]*(?: [\w-]+){0,3})(?: \([^()\n]{1,30}\))?:\s")
_CLOSED = re.compile(r"[.!?:;”\"]\s*$")  # the end of a sentence
# A metric in the head of a row or in a headline: what it is of stands before.
_METRIC = re.compile(
    r"(?:^| )(?:sales|production|output|exports|imports|registrations|deliveries|shipments|orders|bookings|"
    r"stocks)\b",
    re.I,
)
_NO_HEAD = STOP - {"and", "of", "other", "business", "segment"}


class Heads:
    """Reads what the lines of a text are of; `title` is where the first line ends."""

    def __init__(self, text: str, mentions: Sequence[Mention], phrases: Phrases, title: int) -> None:
        self.text = text
        self.mentions = mentions
        self.phrases = phrases
        self.title = title
        self.heading: str | None = None

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; a heading that names a thing holds for the lines below it."""
        if sentence.figures or not sentence.at_line or sentence.end - sentence.start > REACH:
            return
        match = _HEADING.fullmatch(self.text, sentence.start, sentence.end)
        what = self._thing(match) if match else None
        if what is not None and self._words[what.split()[-1].lower()] > 1:
            self.heading = what
        elif sentence.start > self.title and not _CLOSED.search(self.text, sentence.start, sentence.end):
            self.heading = self.phrases.first_thing(sentence.start, sentence.end) or self.heading

    def take(self) -> str | None:
        """The thing of the heading, to the first figure below it that asks."""
        what, self.heading = self.heading, None
        return what

    def of_line(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line or row says at its head that its figures are of."""
        return self._labelled(sentence, figure) or self._row(sentence, figure)

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word stands in the text; counted only for an article with headings."""
        return Counter(word.lower() for word in WORD.findall(self.text))

    def _labelled(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line is of that says so before a colon: `• Slabs: output of 3 Mt`."""
        match = _LABEL.match(self.text, sentence.start, figure.start) if sentence.at_line else None
        return self._thing(match) if match else None

    def _thing(self, match: re.Match[str]) -> str | None:
        """The words of a heading or label if they name a thing, and no mention or metric."""
        words = match.group("what").split()
        stops = any(word.lower() in _NO_HEAD for word in words) or NOUN.search(words[-1])
        covered = any(
            self.phrases.covered(word.start()) for word in WORD.finditer(self.text, *match.span("what"))
        )
        return None if stops or covered else match.group("what")

    def _row(self, sentence: Sentence, figure: Mention) -> str | None:
        """The head of a table's row: a few words between the line's start and the first figure."""
        first = self.mentions[sentence.figures[0]] if sentence.figures else figure
        head = self.text[sentence.start : first.start]
        if len(head) > REACH or not sentence.at_line or not _is_row(self.text[first.end : sentence.end]):
            return None
        name = head.strip(" \t|:•*-–").strip()
        if (noun := _METRIC.search(name)) is not None:
            return self.phrases.before(sentence.start + head.index(name) + noun.start())
        words = WORD.findall(name)
        if not words or len(words) > 5 or any(word.lower() in _NO_HEAD for word in words):
            return None
        if self.phrases.covered(sentence.start + head.index(name)):
            return None
        return name


def _is_row(rest: str) -> bool:
    """Whether what follows the first figure of a line is cells, not a sentence."""
    return len(re.findall(r"[a-z]{3,}", rest[:200])) <= 2
