"""The roles of sentences about a person named before: `She was head of Halden.`, `the Halden head said`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.before import BREAKS, apposed
from newsextract.people.sentences.by_office import described, is_former, named_by_office, owned_office, titled
from newsextract.people.sentences.interviews import is_interview, speaker
from newsextract.people.sentences.predicates import by_pronoun
from newsextract.people.sentences.trail import phrase_at
from newsextract.people.words.nations import DEMONYMS
from newsextract.people.words.title import is_head
from newsextract.people.words.verbs import MEETING, matched

_PRONOUNS = frozenset(("he", "she"))
_JOINING = frozenset((
    "where", "when", "and", "that", "but", "before", "while", "which", "since", "because", "as", "although",
))  # fmt: skip
_WHEN = frozenset((
    "since", "in", "until", "from", "before", "earlier", "later", "today", "previously", "between", "during",
))  # fmt: skip
_DATE = 5  # tokens
_FRONTED = 16  # tokens of a role before `, he`
_HEADLINES = 3  # lines of a text among which its headline is
_CARRIED = 3  # sentences without a name through which a pronoun still means the same person


Told: TypeAlias = "tuple[int, list[Role], bool]"
"""The token of a name, the roles told of it, and whether they are a bare title."""


def pronouns(reader: Reader) -> Iterator[Told]:
    """The token of the name that each `he`, `she` or `the Halden head` stands for, and the roles told of it.

    The last says whether it is a bare title, which tells nothing of who has one already.

    It is the first person that the sentence names before it, else the first of the last sentence that names
    any; where that is long ago, the one whom a profile is about.
    """
    known = _Known(subject=_subject(reader))
    for at, token in enumerate(reader.tokens):
        known.label = None if token.kind == "line" else known.label
        if token.text in BREAKS:
            known.end_sentence()
        elif token.kind == "PERSON":
            if speaker(reader, at):
                known.label = at
                continue
            known.several = known.here is not None
            known.here = at if known.here is None else known.here
        elif token.lower == "the":
            yield from _by_noun(reader, at, known)
        elif token.lower == "i" and known.label is not None:  # `Lund: I started as a clerk at Halden`
            told = [*_fronted_as(reader, at), *by_pronoun(reader, at)]
            yield known.label, [role for role in told if role.explicit], False
        elif token.lower == "a" and speaker(reader, at):
            known.label = known.subject  # `A: As head of Halden I …`
        elif token.lower in _PRONOUNS:
            yield from _by_pronoun(reader, at, known)
        elif token.lower == "we" and known.here is None and known.subject is not None:
            yield known.subject, _met(reader, at), True
        elif (token.lower == "its" or token.kind == "ORG") and known.spoken is not None and known.is_alone():
            yield known.spoken, owned_office(reader, at), True


@dataclass(slots=True)
class _Known:
    """Whom a sentence may mean: who was `spoken` of before it, who is named `here` in it.

    `subject` is whom a profile is about, `label` who speaks in the line of an interview; `several` says
    whether the sentence before names more than one, `carried` counts the sentences since that name nobody.
    """

    subject: int | None
    spoken: int | None = None
    here: int | None = None
    label: int | None = None
    several: bool = False
    carried: int = 0

    def is_alone(self) -> bool:
        """Whether the sentence names nobody, and the one before it one person."""
        return self.here is None and self.carried == 0 and not self.several

    def end_sentence(self) -> None:
        self.carried = 0 if self.here is not None else self.carried + 1
        self.spoken, self.here = (self.here if self.here is not None else self.spoken), None
        if self.carried > _CARRIED:
            self.spoken = None


def _by_noun(reader: Reader, at: int, known: _Known) -> Iterator[Told]:
    """What `the Dane`, `the head of Halden` tells of whom it stands for."""
    before, spoken = reader.token(at - 1), known.spoken
    opens = before is not None and before.text in BREAKS
    if opens and (noun := _somebody(reader, at + 1)):
        meant = spoken if spoken is not None else known.subject
        if meant is not None:  # `The Dane has been`, `The Swede, currently head of Halden,`
            roles = by_pronoun(reader, noun) or _apposed_to(reader, noun + 1)
            yield meant, [role for role in roles if role.title], False
    elif known.here is None and spoken is not None and known.carried == 0:
        if roles := described(reader, at):
            yield spoken, roles, False
        elif not known.several and (roles := titled(reader, at) or named_by_office(reader, at)):
            yield spoken, roles[:1], not is_former(roles[0])
            yield spoken, roles[1:], False
    elif known.here is not None and before is not None and before.text == ":":
        roles = named_by_office(reader, at)  # `Iva Lund does not: the head of Halden left.`
        yield known.here, roles, not any(map(is_former, roles))


def _by_pronoun(reader: Reader, at: int, known: _Known) -> Iterator[Told]:
    """What `he`, `she` tells of whom it stands for."""
    before = reader.token(at - 1)
    signs = before is None or before.text in BREAKS or before.text in "\"“”,—–:(-" or before.text[-1] == "."
    opens = signs or _is_dated(reader, at)  # `… of Larkmere, Ga. She`
    meant = next((one for one in (known.here, known.spoken, known.subject) if one is not None), None)
    if before is not None and before.kind == "line" and known.subject is not None:
        meant = known.subject
    if meant is not None and (told := _fronted_as(reader, at)):
        yield meant, told, False
    if meant is not None and (opens or (before is not None and before.lower in _JOINING)):
        yield meant, by_pronoun(reader, at), False
        if before is not None and before.text == ",":  # `A former treasurer of Halden, she left.`
            told = apposed(reader, at) or _fronted(reader, at)
            yield meant, [role for role in told if role.explicit], False


def _fronted(reader: Reader, at: int) -> list[Role]:
    """The roles of `Treasurer of Halden since the flood,` before the pronoun at token `at`."""
    for begin in range(at - 1, max(0, at - _FRONTED), -1):
        if reader.tokens[begin].kind == "PERSON":
            break
        if reader.tokens[begin - 1].text in BREAKS:
            roles, end = phrase_at(reader, begin)
            return roles if roles and roles[0].begin == begin and end < at else []
    return []


def _fronted_as(reader: Reader, at: int) -> list[Role]:
    """The roles of `As head of Halden(,)`, `In his role as head of Halden` before the pronoun `at`."""
    for begin in range(at - 1, max(0, at - _FRONTED), -1):
        token = reader.tokens[begin]
        if token.kind == "PERSON" or token.text in BREAKS:
            break
        if token.lower == "as":
            roles, end = reader.phrase(begin + 1) or ([], at)
            comma = reader.token(end)
            ends = end == at or (end == at - 1 and comma is not None and comma.text == ",")
            return roles if roles and roles[0].explicit and ends else []
    return []


def _met(reader: Reader, at: int) -> list[Role]:
    """Of `We spoke to Halden's treasurer` in an interview the role of whom it is with."""
    goal = matched(reader.tokens, at + 1, MEETING)
    roles, end = (reader.phrase(goal) if goal is not None else None) or ([], at)
    following = reader.token(end)
    named = following is None or following.kind == "PERSON" or following.text == ","
    return roles if len(roles) == 1 and roles[0].explicit and not named else []


def _subject(reader: Reader) -> int | None:
    """Whom a profile or interview is about: in the headline, in a profile also named most often."""
    named = [at for at, token in enumerate(reader.tokens) if token.kind == "PERSON"]
    counts = Counter(reader.named(at) for at in named)
    lines = 0
    for at, token in enumerate(reader.tokens):
        lines += token.kind == "line" and at > 0 and reader.tokens[at - 1].kind != "line"
        if lines >= _HEADLINES:
            break
        if token.kind == "PERSON":
            most = max(counts.values())
            return at if counts[reader.focus.named(token)] == most or is_interview(reader) else None
    return None


def _somebody(reader: Reader, at: int) -> int | None:
    """The last token of what stands for a person: `(the) Dane`, `(the) 58-year-old`, `58-year-old Dane`."""
    token, noun = reader.token(at), reader.token(at + 1)
    if token is None or token.kind not in ("word", "DATE"):
        return None
    if token.lower.endswith("-year-old"):
        return at + (noun is not None and (noun.text in DEMONYMS or is_head(noun)))
    return at if token.text in DEMONYMS else None


def _apposed_to(reader: Reader, at: int) -> list[Role]:
    """The roles in apposition to such a word."""
    comma = reader.token(at)
    roles = phrase_at(reader, at + 1)[0] if comma is not None and comma.text == "," else []
    return [role for role in roles if role.explicit]


def _is_dated(reader: Reader, at: int) -> bool:
    """Whether before token `at` its sentence has only a date: `Since May she`, `In 2019 he`."""
    for begin in range(at - 1, max(-1, at - _DATE), -1):
        opening = reader.token(begin - 1)
        if reader.tokens[begin].kind not in ("word", "DATE"):
            break
        if opening is None or opening.text in BREAKS:
            return reader.tokens[begin].lower in _WHEN or reader.tokens[begin].kind == "DATE"
    return False
