"""Where an article names its organisations, and what follows for one that a title leaves out.

Nearness comes in passages: the sentence, the one before it, the rest of the paragraph, the paragraph before.
All are bounded, so that the work on one question is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from newsextract.names.tables.cues import CUES, EXCHANGES
from newsextract.names.tables.organisations import MEDIA
from newsextract.people import kinds
from newsextract.people.descriptions import Descriptions
from newsextract.people.passages import Passages
from newsextract.people.signals import WEIGHTS
from newsextract.people.title import is_corporate
from newsextract.people.tokens import Token

_MOST = 16  # of the organisations named most often that are looked at wherever they stand
_LEAD = 60  # tokens
_RECENT = 8  # mentions of a passage whose surroundings are looked at
_OPENING = 5  # tokens between a sentence's beginning and the name that opens it
_PHRASE = 4  # tokens between a preposition and the name in its phrase
_ASKED = 14  # tokens from a title's phrase to the person
_NOUNS = frozenset(("word", "LOC", "possessive"))
_PLACING = frozenset(("at", "in", "for"))
_OBLIQUE = frozenset((
    "with", "against", "from", "by", "than", "rival", "rivals", "like", "for", "to", "into", "over", "of",
    "joined", "at", "in", "on", "through", "including", "after",
))  # fmt: skip
_LISTED = frozenset("»*•-–/()“\"0123456789")
_SHORTEST = 3  # letters of a part of a name that says whose firm it is

Signals: TypeAlias = "Iterator[tuple[str, str, float]]"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at token `at`: whose `title` stands there; none is known behind `the company's`."""

    at: int
    title: tuple[Token, ...] = ()


@cache
def _bystanders() -> frozenset[str]:
    """Organisations that articles name as their sources, not as what they are about."""
    return frozenset((*MEDIA.entries, *EXCHANGES.entries))


@cache
def _acts() -> frozenset[str]:
    rows = (cue.phrases for cue in CUES if cue.name in ("says", "corporate act"))
    helping = ("is", "was", "are", "were", "has", "have", "had", "will", "would", "does", "did", "can", "may")
    return frozenset((*helping, *(phrase.split()[0] for phrases in rows for phrase in phrases)))


class Evidence:
    """The organisations of one article, and the signals of each at a question."""

    def __init__(
        self, tokens: Sequence[Token], named: Callable[[Token], str], passages: Passages
    ) -> None:
        self._tokens = tokens
        self._passages = passages
        self._at = [at for at, token in enumerate(tokens) if token.kind == "ORG"]
        self._firms = {at: named(tokens[at]) for at in self._at}
        counts = Counter(self._firms.values())
        self._most = [firm for firm, _ in counts.most_common(_MOST)]
        self._first: dict[str, int] = {}
        for at in self._at:
            self._first.setdefault(self._firms[at], at)
        self._descriptions = Descriptions(tokens, self._firms)
        self._whole = {firm: self._of_article(firm) for firm in self._first}

    def choose(self, question: Question) -> str | None:
        """The organisation with the highest sum, of equals the first named; None if there is none."""
        sums: dict[str, float] = {}
        for firm, signal, value in self.signals(question):
            sums[firm] = sums.get(firm, 0.0) + value * WEIGHTS[signal]
        return max(sums, key=lambda firm: (sums[firm], -self._first[firm]), default=None)

    def candidates(self, question: Question) -> Set[str]:
        """The organisations that may be meant: those named near by or most often."""
        at = question.at
        near = (*self._between(self._passages.before(at)), *self._between(self._passages.after(at)))
        return {*self._most, *(self._firms[here] for here in near)}

    def signals(self, question: Question) -> Signals:
        """Of each candidate (organisation, signal, value)."""
        firms = self.candidates(question)
        parts = self._asked_person(question.at)
        wanted = kinds.asked_for(question.title)
        corporate = not wanted and is_corporate(question.title)
        for firm in firms:
            yield firm, "top", 0.0  # so that one without any signal is among them
            for signal in self._whole[firm]:
                yield firm, signal, 1.0
            if self._first[firm] > question.at:
                yield firm, "only after", 1.0
            if parts and not parts.isdisjoint(firm.casefold().split()):
                yield firm, "name within", 1.0
            if wanted and not wanted.isdisjoint(self._descriptions.kinds(firm)):
                yield firm, "kind fits", 1.0
            if corporate and kinds.AUTHORITY.name in self._descriptions.kinds(firm):
                yield firm, "authority", 1.0
        yield from self._by_place(question)

    def _of_article(self, firm: str) -> tuple[str, ...]:
        line = self._passages.first_line
        first = self._first[firm]
        stands = {
            "top": firm == self._most[0],
            "headline": first < line,
            "lead": first < _LEAD,
            "bystander": firm in _bystanders() or self._tokens[first].text in _bystanders(),
        }
        return tuple(signal for signal, true in stands.items() if true)

    def _between(self, span: tuple[int, int]) -> list[int]:
        """The organisations' tokens in a span of tokens."""
        return self._at[bisect_left(self._at, span[0]) : bisect_left(self._at, span[1])]

    def _by_place(self, question: Question) -> Signals:
        at = question.at
        sentence, *others = map(self._between, self._passages.near(at))
        sentence = [here for here in sentence if here not in self._passages.quoted]
        for firm in {self._firms[here] for here in sentence}:
            yield firm, "in sentence", 1.0
        named = [passage for passage in (sentence, *others) if passage]
        if named:
            for firm in {self._firms[here] for here in named[0]}:
                yield firm, "nearest passage", 1.0
        if others[0] and self._opens(others[0][0]):
            yield self._firms[others[0][0]], "opens sentence before", 1.0
        paragraph = self._between((self._passages.paragraph(at), at))
        if paragraph and self._opens(paragraph[0]):
            yield self._firms[paragraph[0]], "opens paragraph", 1.0
        for firm, number in Counter(self._firms[here] for here in paragraph).items():
            yield firm, "paragraph share", number / len(paragraph)
        if following := self._between(self._passages.rest(at)):
            yield self._firms[following[0]], "after in sentence", 1.0
        yield from self._by_form(named)

    def _by_form(self, passages: Sequence[Sequence[int]]) -> Signals:
        """How each organisation was named last."""
        seen = set()
        for passage in passages:
            for here in reversed(passage[-_RECENT:]):
                firm = self._firms[here]
                if firm in seen:
                    continue
                seen.add(firm)
                if here + 1 < len(self._tokens) and self._tokens[here + 1].kind == "possessive":
                    yield firm, "possessive", 1.0
                if self._is_framed(here):
                    yield firm, "framed", 1.0
                elif self._is_oblique(here):
                    yield firm, "oblique", 1.0

    def _opens(self, at: int) -> bool:
        """Whether only words of its noun phrase or a list's mark stand before it in its sentence."""
        for here in range(at, max(-1, at - _OPENING - 1), -1):
            if self._passages.begins(here):
                return True
            before = self._tokens[here - 1]
            if before.kind not in _NOUNS and before.text not in _LISTED:
                break
        return False

    def _is_framed(self, at: int) -> bool:
        begin = at - 2 if at and self._tokens[at - 1].lower == "the" else at - 1
        return begin >= 0 and self._tokens[begin].lower in _PLACING and self._passages.begins(begin)

    def _is_oblique(self, at: int) -> bool:
        for token in reversed(self._tokens[max(0, at - _PHRASE) : at]):
            if token.kind not in ("word", "LOC") or token.lower in _acts():
                return False
            if token.lower in _OBLIQUE:
                return True
        return False

    def _asked_person(self, at: int) -> Set[str]:
        """The parts of the name of the person whose title is asked for: right before it, or the next one."""
        near = (*self._tokens[max(0, at - 2) : at][::-1], *self._tokens[at : at + _ASKED])
        name = next((token.lower for token in near if token.kind == "PERSON"), "")
        return {part for part in name.split() if len(part) >= _SHORTEST}
