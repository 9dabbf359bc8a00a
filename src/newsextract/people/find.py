"""The people of an article with their roles: `find` is the face of this room.

A role stands beside the name: before it (`Oster Chairman Wang`, `the head of Oster, Wang`, `Editor : Wang`),
after it as an apposition, or joined by a verb (`Wang was appointed head of Oster`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from newsextract.mentions import Mention
from newsextract.names.tables.roles import HONORIFICS
from newsextract.people.focus import Focus
from newsextract.people.phrase import Reader, Role
from newsextract.people.tables import HEADING, HELPING, NAMING, VERBS, Roles
from newsextract.people.tokens import TITLED, Passage, Token

Span = tuple[int, int]
_FARTHEST = 14  # tokens between the beginning of a role phrase and the name after it
_ASIDE = 20  # tokens of an apposition between a name and its verb
_MOST_HELPING = 5
_APPOSITION = frozenset(",(|–—-/:")
_BREAKS = frozenset(".!?;\n")


def find(text: str, mentions: Sequence[Mention], ids: Mapping[Span, str]) -> list[tuple[str, Roles]]:
    """Each named person once, by the id of his mentions, in order of the text: (name, roles).

    `ids` are those of `clusters.link`. A role is (title, organisation), either None if not given: the title
    as in the text, the organisation an ORG's id or the words used. Work on each mention is bounded.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end))
    passage = Passage(text, ordered)
    reader = Reader(passage, Focus(passage.tokens, ids))
    found: dict[str, list[Role]] = {}
    for at, token in enumerate(passage.tokens):
        if token.kind == "PERSON":
            name = ids.get((token.start, token.end), token.text)
            found.setdefault(name, []).extend(_roles(reader, at))
    return [(name, _merged(roles)) for name, roles in found.items()]


def _roles(reader: Reader, at: int) -> list[Role]:
    before = _before(reader, at)
    after = _after(reader, at)
    belongs = _belongs(reader, at + 1)
    if belongs is None:
        return [*before, *after]
    if before and not before[-1].explicit:
        return [*before[:-1], Role(before[-1].title, belongs), *after]
    return [*before, *(after or [Role(None, belongs)])]


def _belongs(reader: Reader, at: int) -> str | None:
    """`Iva Lund of Halden`: the organisation."""
    link, firm = reader.token(at), reader.token(at + 1)
    if firm is not None and firm.lower == "the":
        firm = reader.token(at + 2)
    if link and firm and link.lower in ("of", "at", "from", "with") and firm.kind == "ORG":
        return reader.focus.named(firm)
    return None


def _before(reader: Reader, at: int) -> list[Role]:
    """The roles before the name at token `at`."""
    end = at
    while (token := reader.token(end - 1)) and token.kind != "PERSON" and _is_honorific(token):
        end -= 1
    sign = reader.token(end - 1)
    if sign is None:
        return []
    if sign.text == ":":
        labels, _ = _ending_at(reader, end - 1)
        return [role for role in labels if role.title and role.title[0].isupper()]
    if sign.text == ",":
        return _ending_at(reader, end - 1, determined=True)[0]
    if sign.kind == "possessive" and (firm := reader.token(end - 2)) and firm.kind == "ORG":
        return [Role(None, reader.focus.named(firm))]
    roles, start = _ending_at(reader, end)
    if roles and (sign := reader.token(start - 1)) and sign.text == ",":
        return [*_ending_at(reader, start - 1, determined=True)[0], *roles]
    return roles or _by_copula(reader, end)


def _by_copula(reader: Reader, end: int) -> list[Role]:
    """`whose chairman is his brother Iva Lund`, `its new president will be Iva Lund`."""
    for _ in range(_MOST_HELPING):
        word = reader.token(end - 1)
        if word is None or word.kind != "word":
            return []
        end -= 1
        if word.lower in ("is", "was", "remains", "are", "will"):
            return _ending_at(reader, end, determined=True)[0]
    return []


def _is_honorific(token: Token) -> bool:
    return token.kind == "honorific" or token.lower in _honorifics()


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(h.casefold() for h in HONORIFICS.entries if h not in TITLED)


def _ending_at(reader: Reader, end: int, *, determined: bool = False) -> tuple[list[Role], int]:
    """The longest role phrase that ends right before token `end`, and where it begins.

    `determined`: it has to begin with `the`, `its`, `A's`.
    """
    best: list[Role] = []
    begin = end
    for start in range(end - 1, max(-1, end - _FARTHEST), -1):
        token = reader.tokens[start]
        if token.text in _BREAKS or token.kind in ("PERSON", "DATE"):
            break
        read = reader.phrase(start, before_name=True)
        if read is not None and read[1] == end and _may_begin(reader, start, determined=determined):
            best, begin = read[0], start
    return best, begin


def _may_begin(reader: Reader, start: int, *, determined: bool) -> bool:
    """Whether a phrase before a name may begin here: not inside another person's apposition."""
    token, before = reader.tokens[start], reader.token(start - 1)
    name = reader.token(start - 2)
    if before is not None and before.text == "," and name is not None and name.kind == "PERSON":
        return False
    if not determined:
        return True
    owner = token.kind in ("ORG", "LOC") and (after := reader.token(start + 1)) and after.kind == "possessive"
    return bool(owner) or token.lower in ("the", "its", "his", "her", "their", "whose", "our")


def _after(reader: Reader, at: int) -> list[Role]:
    """The roles after the name at token `at`."""
    at = _past_additions(reader, at)
    sign = reader.token(at + 1)
    if sign is None or sign.kind == "possessive":
        return []
    if _was_named(reader, at) and (named := _phrase(reader, at + 1)[0]):
        return named
    if sign.text == "\n":
        roles, end = _phrase(reader, at + 2)
        after = reader.token(end)
        return roles if after is None or after.kind == "line" else []
    if sign.text not in _APPOSITION:
        return _by_verb(reader, at + 1) or _by_later_verb(reader, at + 1)
    roles, end = _phrase(reader, at + 2)
    if roles and (name := reader.token(end)) and (name.kind == "PERSON" or _is_honorific(name)):
        return []
    if not roles:
        roles = _by_verb(reader, at + 2)
        end = at + 2
    return [*roles, *_by_later_verb(reader, end)] if sign.text == "," else roles


def _past_additions(reader: Reader, at: int) -> int:
    """The index of the last token of `Iva Lund, Ph.D., M.D.`, or of `Iva Lund, 58`."""
    while (degree := reader.token(at + 2)) and reader.tokens[at + 1].text == ",":
        age = degree.text.isdigit() and (after := reader.token(at + 3)) and after.text == ","
        if not age and degree.kind != "degree":
            break
        at += 2
    return at


def _phrase(reader: Reader, at: int) -> tuple[list[Role], int]:
    """The roles at a token and the index after them; what somebody is by trade (`an engineer`) is no role."""
    roles, end = reader.phrase(at) or ([], at)
    if roles and not roles[0].organisation and reader.tokens[at].lower in ("a", "an"):
        return [], at
    return roles, end


def _was_named(reader: Reader, at: int) -> bool:
    """Whether the name is the object of a verb that gives roles: `appointed Iva Lund …`."""
    before = at - 1
    while (token := reader.token(before)) and _is_honorific(token):
        before -= 1
    return token is not None and token.lower in NAMING.members


def _by_later_verb(reader: Reader, at: int) -> list[Role]:
    """The roles after a later verb of the same subject: `…, was appointed`, `… and stayed on as`."""
    for here in range(at, min(len(reader.tokens), at + _ASIDE)):
        token = reader.tokens[here]
        if token.text in _BREAKS or token.kind == "PERSON":
            break
        if (token.text == "," or token.lower == "and") and (roles := _by_verb(reader, here + 1)):
            return roles
    return []


def _by_verb(reader: Reader, at: int) -> list[Role]:
    """The roles after a verb at token `at` that says what somebody is, or whom he belongs to."""
    if (end := _matched(reader, at, HEADING.entries)) is not None:
        firm = reader.token(end + 1 if (the := reader.token(end)) and the.lower == "the" else end)
        after = reader.token(end + 1)
        if firm is not None and firm.kind == "ORG" and after is not None and after.lower != "as":
            return [Role(None, reader.focus.named(firm))]
    for start in range(at, at + _MOST_HELPING):
        end = _matched(reader, start, VERBS.entries)
        if end is not None and (roles := _after_verb(reader, end)):
            return roles
        helping = reader.token(start)
        if helping is None or helping.lower not in HELPING.members:
            break
    return []


def _after_verb(reader: Reader, at: int) -> list[Role]:
    firm, linked = reader.token(at), reader.token(at + 1)
    if firm and firm.kind == "ORG" and linked and linked.lower == "as":
        owner = reader.focus.named(firm)
        return [role if role.explicit else Role(role.title, owner) for role in _phrase(reader, at + 2)[0]]
    return _phrase(reader, at)[0]


def _matched(reader: Reader, at: int, phrases: Sequence[str]) -> int | None:
    """The index after the longest of `phrases` that stands at token `at`."""
    longest = _longest_first(tuple(phrases))
    for words in longest.get(reader.tokens[at].lower, ()) if at < len(reader.tokens) else ():
        if [t.lower for t in reader.tokens[at : at + len(words)]] == words:
            return at + len(words)
    return None


@cache
def _longest_first(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = {}
    for words in sorted(map(str.split, phrases), key=len, reverse=True):
        table.setdefault(words[0], []).append(words)
    return table


def _merged(roles: Sequence[Role]) -> Roles:
    """Each role once: one whose organisation is given displaces the same title without."""
    kept: dict[tuple[str, str | None], Role] = {}
    stated = {role.title.casefold() for role in roles if role.title and role.explicit}
    employers = {role.organisation for role in roles if role.title}
    for role in roles:
        if role.title is None and role.organisation in employers:
            continue
        if role.title and not role.explicit and role.title.casefold() in stated:
            continue
        kept.setdefault(((role.title or "").casefold(), role.organisation), role)
    return tuple((role.title, role.organisation) for role in kept.values())
