"""The roles before a name: `Halden chairman Iva Lund`, `the head of Halden, Iva Lund`, `Editor: Iva Lund`."""

from __future__ import annotations

from calendar import month_name
from dataclasses import replace

from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.phrases.scopes import ARTICLES
from newsextract.people.sentences.addresses import past_address
from newsextract.people.sentences.belonging import (
    DETERMINERS,
    Lead,
    headed_by,
    is_matter,
    led_by,
    possessed_by,
)
from newsextract.people.words.bodies import SITES
from newsextract.people.words.offices import is_government
from newsextract.people.words.rulers import OFFICES, RULERS
from newsextract.people.words.tables import RANKS
from newsextract.people.words.title import AND, is_head
from newsextract.people.words.tokens import Token
from newsextract.people.words.verbs import SAYING, is_past, matched

_FARTHEST = 16  # tokens between the beginning of a role phrase and the name after it
_MOST_HELPING = 5
_FRONTING = 4  # tokens of a sentence before its first role
_APPOSED = 5  # tokens of an apposition before its title
_NOUNS = frozenset(("word", "possessive", "ORG", "LOC"))
BREAKS = frozenset(".!?;\n")
_OPENING = frozenset((*BREAKS, "\"", "“", "”", "—", "–", "•", "|"))
_LINE_OPENING = frozenset(".!?\n-–—•*·»+>")
_INTRODUCTION = 14  # tokens before a sentence's first comma
_INTRODUCING = frozenset((
    "in", "at", "on", "during", "earlier", "also", "meanwhile", "after", "for", "reacting", "with", "later",
))  # fmt: skip
_SENTENCE = 40  # tokens between the role that opens a line and the name at its end
_BYLINES = frozenset(("editor", "reporter", "writer", "author", "correspondent", "editors", "translator"))
_COPULAS = frozenset(("is", "was", "remains", "are", "will"))
_HAVING = frozenset(("has", "had", "have", "gets", "got", "gains", "found", "finds"))
_MONTHS = frozenset(month_name[1:])
_NOW = frozenset(("now", "today", "currently", "then", "again", "there", "here", "locally"))
_SINCE = frozenset(("since", "until", "from", "for"))


def before(reader: Reader, at: int) -> Lead:
    """The roles before the name at token `at`."""
    end = past_address(reader, at)
    sign = reader.token(end - 1)
    if sign is None:
        return Lead([], end)
    if sign.text == ":":
        return _label(reader, end - 1)
    if sign.text in (",", "(", "–", "—"):
        return _apposition(reader, at, end - 1)
    if sign.kind == "possessive" or (sign.lower == "of" and not is_matter(reader, at, end)):
        return possessed_by(reader, end)
    if sign.lower in ("which", "that"):
        return headed_by(reader, at, end)
    direct = ending_at(reader, end)
    if not direct.roles:
        led = led_by(reader, end)
        return led if led.roles else _by_copula(reader, end)
    return _with_rank(reader, _of_state(reader, at, _under(reader, direct)))


def _of_state(reader: Reader, at: int, lead: Lead) -> Lead:
    """`President Clinton` is one of his country, and so is one whom the article gives no other name."""
    role = lead.roles[-1]
    if role.explicit or role.title not in OFFICES:
        return lead
    name = reader.named(at).split()
    country = None
    if name and (names := RULERS.get(name[-1])):
        country = reader.focus.written(names)
    elif len(name) == 1:
        country = reader.focus.country
    return Lead([at_firm(role, country)], lead.begin) if country else lead


def _under(reader: Reader, lead: Lead) -> Lead:
    """`Halden of chairman Iva Lund`, `Halden under its chairman Iva Lund`."""
    link, firm = reader.token(lead.begin - 1), reader.token(lead.begin - 2)
    if link is None or firm is None or link.lower not in ("of", "under") or firm.kind != "ORG":
        return lead
    named = reader.focus.named(firm)
    if link.lower == "of" and is_government(reader.tokens[lead.roles[-1].begin : lead.roles[-1].end]):
        stated = [at_firm(r, r.organisation) if r.organisation else r for r in lead.roles]
        return Lead([*stated, Role(None, named)], lead.begin)  # `Halden of former minister Iva Lund`
    return Lead([r if r.explicit else replace(r, organisation=named) for r in lead.roles], lead.begin)


def _label(reader: Reader, end: int) -> Lead:
    """`Editor : Iva Lund`, `The new head of Halden: Iva Lund`, `Head of Halden, a maker: Iva Lund`."""
    lead = ending_at(reader, end)
    if not lead.roles:
        lead = _opening(reader, end)
    opening = reader.token(lead.begin - 1)
    begins = opening is None or opening.text in _LINE_OPENING  # `… - editor: Iva Lund`
    roles = [role for role in lead.roles if role.title and (begins or role.title[0].isupper())]
    return Lead([_of_nobody(reader, role, end) for role in roles], lead.begin)


def _of_nobody(reader: Reader, role: Role, end: int) -> Role:
    """A by-line's `Editor:` has no organisation, though its source stands in the same line before it."""
    alone = role.end == end == role.begin + 1 and reader.tokens[role.begin].lower in _BYLINES
    return replace(role, organisation=None) if alone else role


def _opening(reader: Reader, end: int) -> Lead:
    """The role with its organisation that opens the sentence or line in which token `end` stands."""
    for begin in range(end - 1, max(-1, end - _SENTENCE), -1):
        token, opening = reader.tokens[begin], reader.token(begin - 1)
        if token.kind == "PERSON" or token.text in BREAKS:
            break
        if token.kind == "word" and (opening is None or opening.text in _LINE_OPENING):
            read = reader.phrase(begin)
            roles, after = read or ([], begin)
            sign = reader.token(after)
            apart = after == end or (sign is not None and (sign.text in ",(" or sign.lower in ("in", "at")))
            if len(roles) == 1 and roles[0].explicit and roles[0].title and after <= end and apart:
                return Lead(roles, begin)
            break
    return Lead([], end)


def _apposition(reader: Reader, at: int, sign: int) -> Lead:
    """`the head of Halden, Iva Lund, left`; not `said the head of Halden, Iva Lund said`."""
    after = reader.token(at + 1)
    if after is not None and after.kind == "word" and matched(reader.tokens, at + 1, SAYING) is not None:
        return Lead([], at)
    lead = ending_at(reader, _before_date(reader, sign), determined=True)
    acts = after is not None and (is_past(after.lower) or after.lower in _COPULAS | _HAVING)
    return lead if not acts or _opens_clause(reader, lead.begin) else Lead([], at)


def _opens_clause(reader: Reader, begin: int) -> bool:
    """Whether a phrase opens its sentence, so that the name behind it is its subject.

    `Once head of Halden, Iva Lund left`; not `Asked about the head of Halden, Iva Lund left`.
    """
    for at in range(begin - 1, begin - 1 - _FRONTING, -1):
        token = reader.token(at)
        if token is None or token.text in _OPENING or token.text == ",":
            return True
        if token.lower == "as":
            return True
        if token.lower in ("about", "of", "with", "by", "when") or is_past(token.lower):
            return False
    return False


def apposed(reader: Reader, at: int) -> list[Role]:
    """The roles that stand before the comma before token `at`."""
    return ending_at(reader, _before_date(reader, at - 1), determined=True).roles


def _before_date(reader: Reader, end: int) -> int:
    """Past `since May`, `now` before a comma: `its chairman now, Iva Lund`."""
    date, since = reader.token(end - 1), reader.token(end - 2)
    if date is not None and date.lower in _NOW:
        return end - 1
    dated = date is not None and (date.kind == "DATE" or date.text in _MONTHS)
    return end - 2 if dated and since and since.lower in _SINCE else end


def _with_rank(reader: Reader, direct: Lead) -> Lead:
    """A role that is a rank alone gives way to one before it: `the head of Halden, Captain Iva Lund`."""
    sign = reader.token(direct.begin - 1)
    if sign is None or sign.text != ",":
        return direct
    lead = ending_at(reader, direct.begin - 1, determined=True)
    if not lead.roles:
        return direct
    ranks = [role for role in direct.roles if (role.title or "").casefold() in RANKS.members]
    return Lead([*lead.roles, *(role for role in direct.roles if role not in ranks)], lead.begin)


def _by_copula(reader: Reader, end: int) -> Lead:
    """`whose chairman is his brother Iva Lund`, `its new president will be Iva Lund`."""
    for at in range(end - 1, end - 1 - _MOST_HELPING, -1):
        word = reader.token(at)
        if word is None or word.kind != "word" or word.lower == "to":
            break  # `the chairman is to meet Iva Lund`
        if word.lower in _COPULAS:
            lead = ending_at(reader, at, determined=True)
            return lead if lead.roles else _opening(reader, at)
    return Lead([], end)


def ending_at(reader: Reader, end: int, *, determined: bool = False) -> Lead:
    """The longest role phrase that ends right before token `end`, and where it begins.

    `determined`: it has to begin with `the`, `its`, `A's`, or with its sentence.
    """
    best = Lead([], end)
    # Without a title's head nothing can be read, but for a title in no table after an organisation's name.
    headed = False
    for start in range(end - 1, max(-1, end - _FARTHEST), -1):
        token = reader.tokens[start]
        if token.text in BREAKS or token.kind in ("PERSON", "DATE"):
            break
        headed = headed or is_head(token)
        if not headed and token.kind != "ORG":
            continue
        clear = determined and token.lower in DETERMINERS
        read = reader.phrase(start, before_name=True, loose=token.kind == "ORG", clear=clear)
        inner = best.roles and _is_apposed(reader, start)
        if inner and any(part.text == "," for part in reader.tokens[start:end]):
            continue  # another person's apposition: `Ivo Berg, president of Oster, whose head Iva Lund`
        ends = read is not None and (read[1] == end or (determined and _past_seat(reader, read) == end))
        if read is not None and ends and _may_begin(reader, start, determined=determined):
            best = Lead(read[0], start)
    return best


def _past_seat(reader: Reader, read: tuple[list[Role], int]) -> int:
    """The index after `in Larkmere` behind a title whose organisation stands before it."""
    roles, end = read
    link, place = reader.token(end), reader.token(end + 1)
    if link is None or place is None or link.lower not in ("at", "in") or not roles[-1].leads:
        return end
    site = reader.passage.past(end + 1, ARTICLES)
    where = reader.token(site)
    at_site = where is not None and site > end + 1 and where.lower in SITES.members  # `at the yard`
    return site + 1 if at_site else end + 2 * (place.kind == "LOC")


def _may_begin(reader: Reader, start: int, *, determined: bool) -> bool:
    """Whether a phrase before a name may begin here: not inside another person's apposition."""
    token, before_it = reader.tokens[start], reader.token(start - 1)
    if determined and _follows_name(reader, start):
        return False
    if determined and token.lower in ("a", "an") and before_it is not None and before_it.lower == "of":
        return False  # `the son of a foreman at Halden, Iva Lund`
    if before_it is not None and before_it.kind == "possessive" and token.kind == "word":
        return False
    if not determined:
        return True
    if token.kind in ("ORG", "LOC"):
        after = reader.token(start + 1)
        return bool(after and after.kind == "possessive") or _opens(before_it)
    if before_it is not None and before_it.lower == "as":
        return True  # `in her role as head of Halden, Iva Lund`
    if token.lower in DETERMINERS:
        return True
    if before_it is not None and before_it.text == "," and token.text[0].islower():
        return _is_introduced(reader, start - 1)
    return _opens(before_it) and token.text[0].isupper()


def _is_introduced(reader: Reader, comma: int) -> bool:
    """Whether before a comma stands but how a sentence opens: `Speaking there, (head of Halden, Lund)`."""
    for begin in range(comma - 1, max(-1, comma - _INTRODUCTION), -1):
        token, opening = reader.tokens[begin], reader.token(begin - 1)
        if token.kind == "PERSON" or token.text == ",":
            break
        if opening is None or opening.text in BREAKS:
            return token.lower.endswith("ing") or token.lower in _INTRODUCING
    return False


def _is_apposed(reader: Reader, start: int) -> bool:
    """Whether a name stands before the noun phrase that token `start` is in: `Ivo Berg, the firm's head`."""
    at = start - 1
    while (token := reader.token(at)) and at > start - _APPOSED and token.kind in _NOUNS:
        at -= 1
    return _follows_name(reader, at + 1)


def _follows_name(reader: Reader, start: int) -> bool:
    comma, name = reader.token(start - 1), reader.token(start - 2)
    return comma is not None and name is not None and comma.text == "," and name.kind == "PERSON"


def _opens(before_it: Token | None) -> bool:
    return before_it is None or before_it.text in _OPENING


def joined_to(reader: Reader, begin: int) -> int:
    """The index of the last token before `begin` that is no comma or `and`."""
    at = begin - 1
    while (token := reader.token(at)) and (token.text == "," or token.lower in AND):
        at -= 1
    return at
