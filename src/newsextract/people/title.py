"""The title at the heart of a role phrase: modifiers and the word that makes it a title; coordinated ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsextract.names.tables.common import FUNCTION_WORDS
from newsextract.people.tables import GOVERNMENT, HEADS, MODIFIERS, OFFICES, POLICIES, PUBLIC, TOP
from newsextract.people.tokens import Token

AND = frozenset({"and", "&"})
_LONGEST = 9  # tokens before a title's last word
_DEEPEST = 4  # titles that are coordinated in one


@cache
def _stops() -> frozenset[str]:
    return frozenset(FUNCTION_WORDS.entries) - MODIFIERS.members - HEADS.members


def is_stop(token: Token) -> bool:
    """Whether a word cannot be part of a title: `the`, `who`, `said`."""
    return token.lower in _stops()


def is_head(token: Token) -> bool:
    """Whether a word makes a title: `chairman`, `vice-president`, `CEO-Founder`."""
    if token.kind != "word":
        return False
    last = token.lower.replace("/", "-").rsplit("-", 1)[-1]
    return token.lower in HEADS.members or last in HEADS.members


def title_end(tokens: Sequence[Token], at: int, *, before_name: bool, depth: int = 0) -> int | None:
    """The index after the title that begins at `at`; None if none does.

    Before a name (`said chief executive Iva Lund`) lower-case modifiers are those of the table; after it,
    where the phrase is an apposition, any word will do that isn't plainly something else.
    """
    last = None
    here = at
    while here < min(len(tokens), at + _LONGEST):
        token = tokens[here]
        if is_head(token):
            last = here + 1
        elif not _modifies(tokens, here, before_name=before_name, opens=here == at, ended=last is not None):
            break
        here += 1
    if last is None:
        return None
    return _coordinated(tokens, last, before_name=before_name, depth=depth)


def _modifies(tokens: Sequence[Token], at: int, *, before_name: bool, opens: bool, ended: bool) -> bool:
    token = tokens[at]
    if token.kind == "LOC":
        return not opens and not ended
    if token.text in ("&",) or token.lower == "and":
        joined = at + 1 < len(tokens) and is_capital(tokens[at + 1]) and is_capital(tokens[at - 1])
        return not opens and joined and not is_head(tokens[at - 1])
    if token.kind != "word" or is_stop(token):
        return False
    if token.lower in MODIFIERS.members:
        return True
    if is_capital(token):
        return not ended or before_name
    return not before_name and not ended and not token.lower.endswith(("ing", "ed")) and token.text.isalpha()


def is_capital(token: Token) -> bool:
    """Whether it is a word with a capital."""
    return token.kind == "word" and token.text[0].isupper()


def _coordinated(tokens: Sequence[Token], end: int, *, before_name: bool, depth: int) -> int:
    """Go on over `and CEO`, `, president and CEO` after a title."""
    if depth >= _DEEPEST or end + 1 >= len(tokens):
        return end
    sign = tokens[end]
    if sign.lower not in AND and sign.text not in (",", "/"):
        return end
    further = title_end(tokens, end + 1, before_name=True, depth=depth + 1)
    if further is None or (not before_name and further < len(tokens) and tokens[further].kind == "PERSON"):
        return end
    if sign.text == "," and not any(t.lower in AND for t in tokens[end + 1 : further]):
        return end
    return further


def is_office(title: Sequence[Token]) -> bool:
    """Whether a title is one of a firm's officers, who belong to the firm that the text is about."""
    heads = [token.lower for token in title if is_head(token)]
    heads += [head.rsplit("-", 1)[-1] for head in heads]
    board = any(token.lower == "board" for token in title)
    return (board or not OFFICES.members.isdisjoint(heads)) and not is_government(title)


def is_government(title: Sequence[Token]) -> bool:
    """Whether a title is one that no firm gives: `energy minister`, `Governor`."""
    if any(token.lower in GOVERNMENT.members for token in title):
        return True
    words = {token.lower for token in title}
    return "secretary" in words and not words.isdisjoint(POLICIES.members)


def is_public(title: Sequence[Token]) -> bool:
    """Whether a place can be the organisation of a title: `Mayor of Larkmere`."""
    return is_government(title) or any(token.lower in PUBLIC.members for token in title)


def is_top(tokens: Sequence[Token], last: int) -> bool:
    """Whether the title whose last word is token `last` is followed by what somebody leads: `CEO of X`.

    After other titles `of` may open what he is responsible for: `head of Investor Relations`.
    """
    president = tokens[last].text == "president" and tokens[last - 1].lower != "vice"
    return president or tokens[last].lower in TOP.members
