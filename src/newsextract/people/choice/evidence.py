"""Where an article names its organisations, and what follows for one that a title leaves out.

Nearness comes in passages: the sentence, the one before it, the rest of the paragraph, the paragraph before.
All are bounded, so that the work on one question is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from newsextract.names.tables.cues import EXCHANGES
from newsextract.names.tables.organisations import MEDIA
from newsextract.people.choice import kinds
from newsextract.people.choice.descriptions import Descriptions
from newsextract.people.choice.passages import Passages
from newsextract.people.choice.signals import WEIGHTS
from newsextract.people.choice.surroundings import Surroundings
from newsextract.people.words.tokens import Token

_MOST = 16  # of the organisations named most often that are looked at wherever they stand
_RECENT = 8  # mentions of a passage whose surroundings are looked at
_ADJACENT = 3  # tokens between an organisation and a title directly behind it
_HEADING = 6  # tokens of a heading
_ENTRIES = 40  # of a list that are passed over
_ENTRY = 20  # tokens of a line that lists one
_STOPS = frozenset(".!?”\"")
_PARTING = frozenset(".:–—-?")
_STAFF = 7  # tokens between an organisation and a person who is with it
_STAFFED = 60  # tokens back in which somebody else is with an organisation
_ASKED = 14  # tokens from a title's phrase to the person
_PLACED = 10  # tokens from a title's beginning in which a place of its sentence may stand
_ITS = frozenset(("its", "their"))
_PASSAGES = ("sentence", "sentence before", "paragraph")  # signals, from near to far
_SHORTEST = 3  # letters of a part of a name that says whose firm it is

Signals: TypeAlias = "Iterator[tuple[str, str, float]]"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at token `at`: whose `title` stands there, empty if it is not known.

    `described`: a description that fits none stands for it, `the Larkmere firm's`.
    """

    at: int
    title: tuple[Token, ...] = ()
    described: bool = False


class _Staff(NamedTuple):
    """A person beside an organisation at token `at`: the parts of his name."""

    at: int
    parts: frozenset[str]


@cache
def _bystanders() -> frozenset[str]:
    """Organisations that articles name as their sources, not as what they are about."""
    return frozenset((*MEDIA.entries, *EXCHANGES.entries))


class Evidence:
    """The organisations of one article, and the signals of each at a question."""

    def __init__(
        self, tokens: Sequence[Token], named: Callable[[Token], str], passages: Passages
    ) -> None:
        self._tokens = tokens
        self._passages = passages
        self._at = [at for at, token in enumerate(tokens) if token.kind == "ORG"]
        self._firms = {at: named(tokens[at]) for at in self._at}
        self._mentions: dict[str, list[int]] = defaultdict(list)
        for at in self._at:
            self._mentions[self._firms[at]].append(at)
        self._first = {firm: mentions[0] for firm, mentions in self._mentions.items()}
        self._most = sorted(self._mentions, key=lambda firm: -len(self._mentions[firm]))[:_MOST]
        self._around = Surroundings(tokens, passages)
        self.descriptions = Descriptions(tokens, self._firms)

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
        before = bisect_left(self._at, question.at)
        for firm in firms:
            mentions = self._mentions[firm]
            yield firm, "share", len(mentions) / len(self._at)
            if earlier := bisect_left(mentions, question.at):
                yield firm, "share before", earlier / before
            if firm == self._opening:
                yield firm, "first", 1.0
            if firm in self._stand_by:
                yield firm, "bystander", 1.0
            if self._first[firm] > question.at:
                yield firm, "only after", 1.0
        if question.described:
            yield from self._by_description(question.at, firms)
        yield from self._by_kind(question, firms)
        yield from self._by_staff(question, firms)
        yield from self._by_place(question)

    @cached_property
    def _stand_by(self) -> Set[str]:
        """The news agencies, papers and exchanges."""
        known = _bystanders()
        return {
            firm for firm, first in self._first.items()
            if firm in known or self._tokens[first].text in known or kinds.is_medium(firm)
        }  # fmt: skip

    @cached_property
    def _opening(self) -> str | None:
        """The organisation named first of those that a sentence names, but for bystanders."""
        said = self._around.in_sentence
        return next((firm for firm, mentions in self._mentions.items()
                     if firm not in self._stand_by and any(map(said, mentions))), None)  # fmt: skip

    def _by_description(self, at: int, firms: Set[str]) -> Signals:
        """Who a description that sets apart may mean: seldom whom the article is about."""
        last = self._around.unquoted(self._between(self._passages.before(at)))
        if last:
            yield self._firms[last[-1]], "described", 1.0
        for firm in firms:
            yield firm, "described share", len(self._mentions[firm]) / len(self._at)

    def _by_kind(self, question: Question, firms: Set[str]) -> Signals:
        """What each is, beside what the title, its words and the place where they stand tell."""
        at = question.at
        wanted = kinds.asked_for(question.title)
        begin, end = self._passages.sentence(at), min(at + _PLACED, self._passages.rest(at)[1])
        places = {token.lower for token in self._tokens[begin:end] if token.kind == "LOC"}
        for firm in firms:
            if not wanted.isdisjoint(self.descriptions.kinds(firm)):
                yield firm, "kind fits", 1.0
            if self.descriptions.is_in(firm, places):
                yield firm, "place fits", 1.0

    def _by_staff(self, question: Question, firms: Set[str]) -> Signals:
        """The name of the person asked for, and who else is with each organisation."""
        at = question.at
        asked = self._asked_person(at)
        for firm in firms:
            if not asked.isdisjoint(firm.casefold().split()):
                yield firm, "name within", 1.0
            staff = self._staff[firm]
            near = staff[bisect_left(staff, (at - _STAFFED,)) : bisect_left(staff, (at,))]
            if any(asked.isdisjoint(one.parts) for one in near):
                yield firm, "staffed", 1.0

    @cached_property
    def _staff(self) -> dict[str, list[_Staff]]:
        """The persons who stand near each organisation, some tokens before or behind it."""
        found: dict[str, list[_Staff]] = defaultdict(list)
        for at, firm in self._firms.items():
            begin, end = max(0, at - _STAFF), min(len(self._tokens), at + _STAFF + 1)
            for here in range(begin, end):
                if self._tokens[here].kind == "PERSON":
                    found[firm].append(_Staff(at, frozenset(self._tokens[here].lower.split())))
        return found

    def _between(self, span: tuple[int, int]) -> list[int]:
        """The organisations' tokens in a span of tokens."""
        return self._at[bisect_left(self._at, span[0]) : bisect_left(self._at, span[1])]

    def _by_place(self, question: Question) -> Signals:
        at = question.at
        *near, above = self._passages.near(at)
        spans = (*near, self._above_list(at) or above)
        passages = [self._around.unquoted(self._between(span)) for span in spans]
        named = [passage for passage in passages if passage]
        for firm in {self._firms[here] for here in named[0]} if named else ():
            yield firm, "nearest passage", 1.0
        seen: set[str] = set()
        for passage, signal in zip(passages, _PASSAGES, strict=False):
            firms = {self._firms[here] for here in passage} - seen
            yield from ((firm, signal, 1.0) for firm in firms)
            seen |= firms
        yield from self._by_opening(at, passages[1])
        if named and self._tokens[at].lower in _ITS:
            yield self._firms[named[0][0]], "its first", 1.0
        if passages[0] and self._around.frames(passages[0][0]):
            yield self._firms[passages[0][0]], "frames", 1.0
        if following := self._between(self._passages.rest(at)):
            yield self._firms[following[0]], "after in sentence", 1.0
        if (beside := self._beside(at)) is not None:
            yield self._firms[beside], "adjacent", 1.0
        for firm in {self._firms[here] for here in self._own(at)}:
            yield firm, "own", 1.0
        yield from self._by_form(named)

    def _by_opening(self, at: int, before: Sequence[int]) -> Signals:
        """What opens the paragraph, its heading, or the sentence before, which names those at `before`."""
        if before and self._around.opens(before[0]):
            yield self._firms[before[0]], "opens sentence before", 1.0
        paragraph = self._between((self._passages.paragraph(at), at))
        if paragraph and self._around.opens(paragraph[0]):
            yield self._firms[paragraph[0]], "opens paragraph", 1.0
        above = self._between(self._passages.near(at)[-1])
        if above and self._around.opens(above[0]):
            yield self._firms[above[0]], "opens paragraph before", 1.0
        if (heading := self._heading(at)) is not None:
            yield self._firms[heading], "heads", 1.0
            if self._is_listed(at):
                yield self._firms[heading], "heads list", 1.0

    def _own(self, at: int) -> list[int]:
        """The organisations of what else somebody is: `Iva Lund, treasurer of Halden, becomes chairwoman`."""
        begin, end = self._passages.sentence(at), min(self._passages.rest(at)[1], at + _ASKED)
        before = [here for here in range(begin, at) if self._tokens[here].kind == "PERSON"]
        if not before or any(token.kind == "PERSON" for token in self._tokens[at:end]):
            return []
        return self._between((before[-1], at))

    def _heading(self, at: int) -> int | None:
        """The organisation that heads the paragraph: `Halden: …`, `3. Halden. …`, or alone above it."""
        begin = self._passages.paragraph(at)
        inside = self._between((begin, min(at, begin + _HEADING)))
        if inside and self._around.opens(inside[0], begin) and self._tokens[inside[0] + 1].text in _PARTING:
            return inside[0]
        line = self._above_entries(begin)
        above = self._between(line)
        opens = line[1] - line[0] <= _HEADING or self._tokens[line[1] - 2].text == ":"
        return above[0] if len(above) == 1 and opens else None

    def _above_entries(self, begin: int) -> tuple[int, int]:
        """The line above the one that begins with token `begin`, and above entries of a list before it."""
        line = self._passages.line_above(begin)
        for _ in range(_ENTRIES):
            if not self._is_entry(line):
                break
            line = self._passages.line_above(line[0])
        return line

    def _above_list(self, at: int) -> tuple[int, int] | None:
        """The line above the list of persons that token `at` is in, if it is.

        What one entry names isn't the next one's.
        """
        begin = self._passages.paragraph(at)
        inside = self._is_entry((begin, self._passages.after(at)[1]))
        return self._above_entries(begin) if inside else None

    def _is_listed(self, at: int) -> bool:
        """Whether a colon and a person stand behind a title: `President: Iva Lund`."""
        behind = self._tokens[at : self._passages.rest(at)[1]]
        return any(sign.text == ":" and person.kind == "PERSON" for sign, person in pairwise(behind))

    def _is_entry(self, line: tuple[int, int]) -> bool:
        """Whether a line is one of a list of persons: `President: Iva Lund (reappointed)`."""
        inside = self._tokens[slice(*line)]
        named = any(token.kind == "PERSON" for token in inside)
        ends = [token for token in inside[-2:] if token.kind != "line"]
        return named and len(inside) <= _ENTRY and ends[-1].text not in _STOPS

    def _beside(self, at: int) -> int | None:
        """The organisation with no more between it and token `at` than signs, a person and an article."""
        for here in range(at - 1, max(-1, at - 1 - _ADJACENT), -1):
            token = self._tokens[here]
            if token.kind == "ORG":
                return here
            if token.text not in ",()" and token.kind != "PERSON" and token.lower not in ("the", "its"):
                return None
        return None

    def _by_form(self, passages: Sequence[Sequence[int]]) -> Signals:
        """How each organisation was named last."""
        around, seen = self._around, set()
        forms = {"possessive": around.possesses, "oblique": around.is_oblique, "background": around.is_stage}
        for passage in passages:
            for here in reversed(passage[-_RECENT:]):
                firm = self._firms[here]
                if firm in seen:
                    continue
                seen.add(firm)
                for signal, stands in forms.items():
                    if stands(here):
                        yield firm, signal, 1.0

    def _asked_person(self, at: int) -> Set[str]:
        """The parts of the name of the person whose title is asked for: right before it, or the next one."""
        near = (*self._tokens[max(0, at - 2) : at][::-1], *self._tokens[at : at + _ASKED])
        behind = range(at - 1, self._passages.sentence(at) - 1, -1)
        subject = (self._tokens[here] for here in behind if self._tokens[here].kind == "PERSON")
        name = next((token.lower for token in (*near, *subject) if token.kind == "PERSON"), "")
        return {part for part in name.split() if len(part) >= _SHORTEST}
