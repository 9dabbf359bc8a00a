"""The roles of sentences about a person named before: `She was head of Halden.`, `the Halden head said`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.before import BREAKS, apposed
from newsextract.people.sentences.interviews import speaker
from newsextract.people.sentences.predicates import by_pronoun, by_verb
from newsextract.people.sentences.trail import past_adverbial, phrase_at
from newsextract.people.words.offices import is_public
from newsextract.people.words.tables import PAST
from newsextract.people.words.title import is_head
from newsextract.people.words.verbs import HELPING, SAYING, is_past, matched

_PRONOUNS = frozenset(("he", "she"))
_JOINING = frozenset(("where", "when", "and", "that", "but", "before", "while", "which"))
_WHEN = frozenset(("since", "in", "until", "from", "before", "earlier", "later", "today", "previously"))
_DATE = 5  # tokens
_OPENING = frozenset(".!?\n\"”,")
_GOING_ON = frozenset(("of", "at", "for", "in", "and", "or", "who", "whose", "to", "from", "with", "that"))
_DEMONYMS = frozenset(PEOPLES.entries) | frozenset(entries("""
    Dane, Swede, Frenchman, Frenchwoman, Briton, Spaniard, Dutchman, Dutchwoman, Finn, Pole, Turk, Irishman
    Irishwoman, Scot, Scotsman, Englishman, Welshman, Czech, Greek, Korean, Indian, Swiss
"""))
_INSERTED = 20  # tokens of a clause between whoever is named by office and the verb
_NAMED = 3  # tokens from that verb in which a name is told
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
            yield known.label, [role for role in by_pronoun(reader, at) if role.explicit], False
        elif token.lower in _PRONOUNS:
            yield from _by_pronoun(reader, at, known)


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
        if roles := _described(reader, at):
            yield spoken, roles, False
        elif not known.several and (roles := _titled(reader, at) or _named_by_office(reader, at)):
            yield spoken, roles[:1], not _was(roles[0])
            yield spoken, roles[1:], False
    elif known.here is not None and before is not None and before.text == ":":
        roles = _named_by_office(reader, at)  # `Iva Lund does not: the head of Halden left.`
        yield known.here, roles, not any(map(_was, roles))


def _by_pronoun(reader: Reader, at: int, known: _Known) -> Iterator[Told]:
    """What `he`, `she` tells of whom it stands for."""
    before = reader.token(at - 1)
    opens = before is None or before.text in BREAKS or before.text in "\"“”,—–" or _is_dated(reader, at)
    meant = next((one for one in (known.here, known.spoken, known.subject) if one is not None), None)
    if before is not None and before.kind == "line" and known.subject is not None:
        meant = known.subject
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


def _subject(reader: Reader) -> int | None:
    """The name of whom a profile is about: he is in the headline, and nobody is named more often."""
    named = [at for at, token in enumerate(reader.tokens) if token.kind == "PERSON"]
    counts = Counter(reader.named(at) for at in named)
    lines = 0
    for at, token in enumerate(reader.tokens):
        lines += token.kind == "line"
        if lines >= _HEADLINES:
            break
        if token.kind == "PERSON":
            most = max(counts.values())
            return at if counts[reader.focus.named(token)] == most else None
    return None


def _somebody(reader: Reader, at: int) -> int | None:
    """The last token of what stands for a person: `(the) Dane`, `(the) 58-year-old`, `58-year-old Dane`."""
    token, noun = reader.token(at), reader.token(at + 1)
    if token is None or token.kind not in ("word", "DATE"):
        return None
    if token.lower.endswith("-year-old"):
        return at + (noun is not None and (noun.text in _DEMONYMS or is_head(noun)))
    return at if token.text in _DEMONYMS else None


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


def _described(reader: Reader, at: int) -> list[Role]:
    """Of `the Halden chairman said` the role; it stands for the person of the sentence before."""
    firm = reader.token(at + 1)
    if firm is None or firm.kind != "ORG":
        return []
    roles, end = reader.phrase(at, before_name=True) or ([], at)
    said = matched(reader.tokens, end, SAYING) is not None and not reader.passage.has_name(end)
    return roles if said and len(roles) == 1 and roles[0].title else []


def _named_by_office(reader: Reader, at: int) -> list[Role]:
    """Of `The head of sales at Halden sighed` at the beginning of a sentence the role.

    If the organisation is none that is named there (`The union's president wants`), it says nothing of where.
    """
    opening = reader.token(at - 1)
    if opening is not None and opening.text not in BREAKS and opening.text != ":":
        return []
    roles, end = reader.phrase(at) or ([], at)
    if len(roles) != 1 or not roles[0].explicit or not roles[0].title:
        return []
    link, place = reader.token(end), reader.token(end + 1)
    if link is not None and link.lower in ("of", "in", "at") and place is not None and place.kind == "LOC":
        end += 2
    named = any(token.kind == "ORG" for token in reader.tokens[at:end])
    named = named or is_public(reader.tokens[roles[0].begin : roles[0].end])
    inserted, end = _inserted(reader, end)
    following = reader.token(end)
    alone = following is not None and following.kind == "word" and following.lower not in _GOING_ON
    same = opening is not None and opening.text == ":"
    if not alone or (not same and _is_told(reader, end)):
        return []
    further = [*inserted, *by_verb(reader, end).roles]
    return [
        roles[0] if named else replace(roles[0], explicit=False),
        *(role for role in further if role.title and role.explicit),
    ]


def _inserted(reader: Reader, at: int) -> tuple[list[Role], int]:
    """The roles in `, who before that was head of Oster,`, `, 46,` at token `at`, and the index after it."""
    comma, who = reader.token(at), reader.token(at + 1)
    if comma is None or who is None or comma.text != ",":
        return [], at
    for here in range(at + 2, at + _INSERTED):
        token = reader.token(here)
        if token is None or token.text in BREAKS or token.kind == "PERSON":
            break
        if token.text == "," and (who.text.isdigit() or who.lower == "who"):
            return by_verb(reader, past_adverbial(reader, at + 2)).roles, here + 1
    return [], at


def _is_told(reader: Reader, at: int) -> bool:
    """Whether token `at` joins a name to whoever is named by office: `(the head of Oster) is Ivo Berg`."""
    begins = reader.token(at)
    verb = begins is not None and (begins.lower in HELPING.members or is_past(begins.lower))
    if begins is None or not (verb or matched(reader.tokens, at, SAYING)):
        return reader.passage.has_name(at)
    for token in reader.tokens[at : at + _NAMED]:
        if token.text in BREAKS:
            break
        if token.kind == "PERSON":
            return True
    return False


def _was(role: Role) -> bool:
    """Whether a role is one of former times, which others do not make less likely."""
    return role.explicit and role.title is not None and role.title.split()[0].casefold() in PAST.members


def _titled(reader: Reader, at: int) -> list[Role]:
    """Of `the deputy chairman wants` at the beginning of a sentence the role, if it says nothing of where."""
    opening = reader.token(at - 1)
    quoting = _quotes(reader, at)
    if opening is not None and opening.text not in _OPENING and not quoting:
        return []
    roles, end = reader.phrase(at) or ([], at)
    following = reader.token(end)
    if len(roles) != 1 or roles[0].explicit or end != roles[0].end or following is None:
        return []
    if quoting:
        return roles if following.text in ",.\n" else []
    alone = following.kind == "word" and following.lower not in _GOING_ON and following.text.islower()
    return roles if alone and not _is_told(reader, end) else []


def _quotes(reader: Reader, at: int) -> bool:
    """Whether `says` behind a quotation stands before token `at`: `"…," says the chief executive`."""
    closing = reader.token(at - 2)
    said = at > 0 and matched(reader.tokens, at - 1, SAYING) == at
    return said and closing is not None and closing.text in "\"”’"
