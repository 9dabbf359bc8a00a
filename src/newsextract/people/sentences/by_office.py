"""Whoever is named by his office in the sentence after his name: `Lund said no. The chairman frowned.`"""

from __future__ import annotations

from dataclasses import replace

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.before import BREAKS
from newsextract.people.sentences.predicates import by_verb
from newsextract.people.sentences.trail import past_adverbial
from newsextract.people.words.offices import is_public
from newsextract.people.words.tables import PAST
from newsextract.people.words.title import is_plural
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import HELPING, SAYING, is_past, matched

_OPENING = frozenset(".!?\n\"”,")
_QUOTED = frozenset("\"”’")
_GOING_ON = frozenset(("of", "at", "for", "in", "and", "or", "who", "whose", "to", "from", "with", "that"))
_INSERTED = 20  # tokens of a clause between whoever is named by office and the verb
_APPOSED = frozenset(("a", "an", "the", "part", "maker", "owner"))  # they open what an organisation is
_NAMED = 3  # tokens from that verb in which a name is told
# Whom somebody speaks to is another person.
_MEETING = frozenset(("spoke", "met", "received", "talked", "showed", "joined", "replaced", "thanked"))


def described(reader: Reader, at: int) -> list[Role]:
    """Of `the Halden chairman said` the role; it stands for the person of the sentence before."""
    firm = reader.token(at + 1)
    if firm is None or firm.kind != "ORG":
        return []
    roles, end = reader.phrase(at, before_name=True) or ([], at)
    said = matched(reader.tokens, end, SAYING) is not None and not reader.passage.has_name(end)
    return roles if said and len(roles) == 1 and roles[0].title else []


def named_by_office(reader: Reader, at: int) -> list[Role]:
    """Of `The head of sales at Halden sighed` at the beginning of a sentence the role.

    If the organisation is none that is named there (`The union's president wants`), it says nothing of where.
    """
    opening = reader.token(at - 1)
    quoting = opening is not None and opening.text in _QUOTED
    if opening is not None and opening.text not in BREAKS and opening.text != ":" and not quoting:
        return []
    roles, end = reader.phrase(at) or ([], at)
    if quoting and matched(reader.tokens, end, SAYING) is None:
        return []
    if len(roles) != 1 or not roles[0].explicit or not roles[0].title:
        return []
    link, place = reader.token(end), reader.token(end + 1)
    if link is not None and link.lower in ("of", "in", "at") and place is not None and place.kind == "LOC":
        end += 2
    named = any(token.kind == "ORG" for token in reader.tokens[at:end])
    named = named or is_public(_title(reader, roles[0]))
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


def owned_office(reader: Reader, at: int) -> list[Role]:
    """Of `Halden's treasurer sees none`, `and its head frowns`, `"…," says Halden's treasurer` the role."""
    opening, quoting = reader.token(at - 1), _quotes(reader, at)
    opens = opening is None or opening.text in BREAKS | _QUOTED or opening.lower in ("and", "but")
    roles, end = reader.phrase(at) or ([], at)
    following = reader.token(end)
    if not (opens or quoting) or len(roles) != 1 or following is None:
        return []
    if not roles[0].title or not roles[0].leads:
        return []
    if quoting:
        return roles if following.text in ",.\n" else []
    alone = following.kind == "word" and following.lower not in _GOING_ON
    return roles if alone and not _is_told(reader, end) and not is_plural(_title(reader, roles[0])) else []


def _title(reader: Reader, role: Role) -> list[Token]:
    return reader.tokens[role.begin : role.end]


def _inserted(reader: Reader, at: int) -> tuple[list[Role], int]:
    """The roles in `, who before that was head of Oster,`, `, 46,` at token `at`, and the index after it.

    What the organisation is (`, a joint venture of Oster,`) tells none.
    """
    comma, who = reader.token(at), reader.token(at + 1)
    if comma is None or who is None or comma.text != ",":
        return [], at
    for here in range(at + 2, at + _INSERTED):
        token = reader.token(here)
        if token is None or token.text in BREAKS or token.kind == "PERSON":
            break
        if token.text == "," and (who.text.isdigit() or who.lower == "who"):
            return by_verb(reader, past_adverbial(reader, at + 2)).roles, here + 1
        if token.text == "," and who.lower in _APPOSED:
            return [], here + 1
    return [], at


def _is_told(reader: Reader, at: int) -> bool:
    """Whether token `at` joins a name to whoever is named by office: `(the head of Oster) is Ivo Berg`."""
    begins = reader.token(at)
    if begins is not None and begins.lower in _MEETING:
        return False
    verb = begins is not None and (begins.lower in HELPING.members or is_past(begins.lower))
    if begins is None or not (verb or matched(reader.tokens, at, SAYING)):
        return reader.passage.has_name(at)
    for token in reader.tokens[at : at + _NAMED]:
        if token.text in BREAKS:
            break
        if token.kind == "PERSON":
            return True
    return False


def is_former(role: Role) -> bool:
    """Whether a role is one of former times, which others do not make less likely."""
    return role.explicit and role.title is not None and role.title.split()[0].casefold() in PAST.members


def titled(reader: Reader, at: int) -> list[Role]:
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
