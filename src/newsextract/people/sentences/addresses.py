"""Forms of address between a role and a name: `chairman Mr. Iva Lund`, `the chairman, Ing. Iva Lund`."""

from __future__ import annotations

from functools import cache

from newsextract.names.tables.roles import HONORIFICS
from newsextract.people.phrases.phrase import Reader
from newsextract.people.words.tokens import TITLED, Token

_ADDRESSES = frozenset(("sheikha", "haji", "hajji", "sri"))


def is_honorific(token: Token) -> bool:
    """Whether a token is a form of address between a role and a name."""
    return token.kind == "honorific" or token.lower in _honorifics()


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(h.casefold() for h in HONORIFICS.entries if h not in TITLED) | _ADDRESSES


def past_address(reader: Reader, at: int) -> int:
    """Where the forms of address begin that stand before the name at token `at`; `at` if none does."""
    while (token := reader.token(at - 1)) and token.kind != "PERSON" and is_honorific(token):
        at -= 1
    return at
