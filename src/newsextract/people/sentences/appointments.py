"""The roles that somebody is given: `named Iva Lund chairman`, `Iva Lund's appointment as chairman`."""

from __future__ import annotations

from calendar import day_name

from newsextract.people.choice.kinds import COURT, told_by
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.addresses import is_honorific
from newsextract.people.sentences.before import BREAKS
from newsextract.people.sentences.belonging import Lead
from newsextract.people.sentences.heading import ARTICLES
from newsextract.people.sentences.predicates import by_verb
from newsextract.people.sentences.trail import Trail, owned, past_additions, phrase_at
from newsextract.people.words.nations import DEMONYMS
from newsextract.people.words.offices import runs_failed
from newsextract.people.words.tables import KIN
from newsextract.people.words.title import AND, is_head
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import APPOINTMENTS, HEADING, HELPING, LINKING, NAMING, VERBS, matched

_APPOSING = frozenset(("the", "a", "an", "which", "one", "part", "owned", "maker", "owner"))
_LINKED = frozenset(("of", "at", "from", "for", "by", "with", "in", "to", "("))
_DAYS = frozenset(("on", *(day.casefold() for day in day_name)))  # `Halden, a maker, on Monday named`
_TITLING = frozenset(("of", "-", "–", "—", ",", "("))  # behind `head` as a title: `to head – sales`
_SENTENCE = 70  # tokens before a verb in which its subject is looked for
_LIST = 40  # tokens of a list of appointments
_DESCRIBED = 5  # tokens of what is said of somebody before the name
_PERSONS = frozenset((
    "veteran", "insider", "outsider", "man", "woman", "hand", "newcomer", "colleague", "native",
))  # fmt: skip


def given(reader: Reader, at: int, lead: Lead, name: int) -> Trail:
    """The role that somebody gives: `named Iva Lund chairman`, `the appointment of Iva Lund as chairman`."""
    verb = _verb(reader, lead, name)
    word = reader.token(verb - 1)
    as_word = reader.token(at)
    if word is None or as_word is None:
        return Trail([], at)
    noun = reader.token(verb - 2)
    of = word.lower == "of" and noun is not None and noun.lower in APPOINTMENTS.members
    named = word.lower in NAMING.members
    nearest = _giver(reader, verb - 1) if named else reader.focus.nearest(verb)
    if named and as_word.lower == "from" and (firm := reader.token(at + 1)) and firm.kind == "ORG":
        at += 2
        as_word = reader.token(at) or as_word
    if as_word.lower == "to" and (named or of):
        return _task(reader, at + 1, nearest)
    if not (named or of or as_word.lower == "as"):
        return Trail([], at)
    own = nearest if (its := reader.token(at + 1)) and its.lower in ("its", "their") else None
    roles, end = phrase_at(reader, at + (2 if own else 0), owner=own)
    firm_named = nearest if named and as_word.text != "," else None
    if firm_named and roles and runs_failed(reader.tokens[roles[0].begin : roles[0].end]):
        firm_named = _failed(reader, verb)
    return Trail([owned(role, firm_named) for role in roles], end)


def _failed(reader: Reader, at: int) -> str | None:
    """The firm for which a court names somebody at token `at`: that of the sentence, else of the text."""
    for here in range(at - 1, reader.focus.sentence(at)[0] - 1, -1):
        token = reader.tokens[here]
        if token.kind == "ORG" and COURT.name not in told_by(token.lower.split()):
            return reader.named(here)
    return reader.focus.spoken_of(at)


def _verb(reader: Reader, lead: Lead, name: int) -> int:
    """The index after the verb whose object is the name at token `name` with what stands before it."""
    return _shared_verb(reader, _past_described(reader, lead.begin if lead.roles else name))


def _past_described(reader: Reader, at: int) -> int:
    """Where what is said of somebody before token `at` begins: `(made) his daughter`, `(named) the Dane`."""
    begin = _past_opening(reader, at)
    noun = reader.token(begin - 1)
    if noun is None or noun.kind != "word" or not _is_person(noun):
        return begin
    for here in range(begin - 1, begin - 1 - _DESCRIBED, -1):
        token, verb = reader.token(here), reader.token(here - 1)
        if token is None or verb is None or token.kind not in ("word", "ORG", "DATE"):
            break
        if verb.lower in NAMING.members:
            return here
    return begin


def _is_person(noun: Token) -> bool:
    """Whether a noun says who somebody is: `daughter`, `Dane`, `veteran`."""
    return noun.lower in KIN.members or noun.text in DEMONYMS or noun.lower in _PERSONS or is_head(noun)


def _past_opening(reader: Reader, at: int) -> int:
    """Where the articles and forms of address before token `at` begin."""
    while (token := reader.token(at - 1)) and (is_honorific(token) or token.lower in ARTICLES):
        at -= 1
    return at


def giver(reader: Reader, lead: Lead, name: int) -> str | None:
    """Who names or hires the person at token `name`; None if nobody does."""
    verb = _verb(reader, lead, name)
    word = reader.token(verb - 1)
    return _giver(reader, verb - 1) if word is not None and word.lower in NAMING.members else None


def _subject(reader: Reader, verb: int) -> str | None:
    """The organisation that does what several verbs say: `Halden turned down Oster's offer and named`."""
    begin = verb
    while begin > max(0, verb - _SENTENCE) and reader.tokens[begin - 1].text not in BREAKS:
        begin -= 1
    for at in range(begin, verb):
        before, after = reader.token(at - 1), reader.token(at + 1)
        if reader.tokens[at].kind == "PERSON":
            break
        possessed = after is not None and after.kind == "possessive"
        linked = before is not None and before.lower in _LINKED
        if reader.tokens[at].kind == "ORG" and not (possessed or linked):
            return reader.named(at)
    return None


def _giver(reader: Reader, verb: int) -> str | None:
    """Who names somebody at token `verb`: before an apposition, `Halden, the venture of A and B, named`."""
    while (helping := reader.token(verb - 1)) and (
        helping.lower in HELPING.members or helping.kind == "DATE" or helping.lower in _DAYS
    ):
        verb -= 1
    comma, first = reader.token(verb - 1), reader.tokens[verb]
    if first.lower in AND and (subject := _subject(reader, verb)):
        return subject
    if comma is not None and comma.text == ",":
        for at in range(verb - 2, max(0, verb - _LIST), -1):
            token, firm = reader.tokens[at], reader.tokens[at - 1]
            if token.text in BREAKS or token.kind == "PERSON":
                break
            if token.text == "," and firm.kind == "ORG" and reader.tokens[at + 1].lower in _APPOSING:
                return reader.focus.named(firm)
    return reader.focus.nearest(verb)


def _shared_verb(reader: Reader, verb: int) -> int:
    """The index after the verb that an earlier name of the list has: `promoted A to treasurer and B to`."""
    joined = reader.token(verb - 1)
    if joined is None or (joined.text != "," and joined.lower not in AND):
        return verb
    at = verb - 1
    for at in range(verb - 1, max(0, verb - _LIST), -1):
        token = reader.tokens[at]
        if token.text in BREAKS:
            break
        if token.kind != "PERSON":
            continue
        at = _past_opening(reader, at)
        giver = reader.token(at - 1)
        if giver is not None and giver.lower in NAMING.members:
            return at
    return verb


def gapped(reader: Reader, name: int) -> Trail:
    """The role of `(A becomes treasurer of Halden and) B head of sales`, whose verb the name before has."""
    joined = reader.token(name - 1)
    roles, end = phrase_at(reader, name + 1)
    if joined is None or (joined.text != "," and joined.lower not in AND) or not roles:
        return Trail([], name + 1)
    if roles[0].begin == name + 1:
        for at in range(name - 2, max(0, name - _LIST), -1):
            token = reader.tokens[at]
            if token.text in BREAKS:
                break
            if token.kind == "PERSON":
                first = by_verb(reader, past_additions(reader, at) + 1).roles
                firm = first[0].organisation if first else None
                return Trail([owned(role, firm) for role in roles] if first else [], end)
    return Trail([], name + 1)


def _task(reader: Reader, at: int, giver: str | None) -> Trail:
    """What somebody is picked for: `to head Halden`, `to vice president`, `to be its chairman`."""
    task = matched(reader.tokens, at, HEADING)
    noun = reader.token(task) if task is not None else None
    if task is not None and not (noun is not None and noun.lower in _TITLING):  # not `to head of sales`
        here = reader.passage.past(task, ARTICLES)
        firm = reader.token(here)
        if firm is None or firm.lower in ("his", "her", "their"):
            return Trail([], at)
        if firm.kind == "ORG":
            return Trail([Role(None, reader.focus.named(firm))], here + 1)
        is_givers = reader.tokens[task].lower == "its" and giver is not None
        return Trail([Role(None, giver)] if is_givers else [], here)
    links = matched(reader.tokens, at, VERBS) or at
    post = matched(reader.tokens, reader.passage.past(links, ARTICLES), LINKING)
    begin = post or links
    its = reader.token(begin)
    own = giver if its is not None and its.lower in ("its", "their") else None
    roles, end = phrase_at(reader, begin + 1 if own else begin, owner=own)
    return Trail([owned(role, giver) for role in roles], end)


def possessed(reader: Reader, at: int) -> Trail:
    """`Iva Lund's appointment as chairman`."""
    noun, link = reader.token(at), reader.token(at + 1)
    if noun and link and noun.lower in APPOINTMENTS.members and link.lower in ("as", "to"):
        return Trail(*phrase_at(reader, at + 2))
    return Trail([], at)
