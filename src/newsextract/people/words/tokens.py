"""A text as the tokens that role phrases are read from: words, signs, and each mention as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from newsextract.mentions import Mention
from newsextract.names.tables.cues import EXCHANGES
from newsextract.names.tables.roles import HONORIFICS
from newsextract.people.words.lines import soft_breaks
from newsextract.people.words.plain import DEGREES, is_plain, place_within

_DOTTED = "|".join(re.escape(h) for h in HONORIFICS.entries if h.endswith("."))
_SENTENCE = 40  # tokens of a sentence that are looked through
_WORDS = frozenset({"short", "rank"})
TITLED = frozenset({"Gov.", "Sen.", "Rep.", "Justice"})  # honorifics that are a title as well
_EMPTY = 3  # lines without a token that may stand between two paragraphs
_BRACKET = 16  # tokens of one behind an organisation
_QUOTES = frozenset("\"“”‘'")
_LISTING = frozenset((":", ",", ";", ".", "/", "and", "symbol", *map(str.casefold, EXCHANGES.entries)))
_TOKEN = re.compile(
    r"(?=[A-Z])(?:"  # most words are none of these
    r"(?P<rank>Lt\. ?Gov\.(?=\s))"
    rf"|(?P<honorific>(?:{_DOTTED})(?=\s))"
    rf"|(?P<degree>{DEGREES}(?!\w)\.?)"
    r"|(?P<short>(?:Sr|Asst|Dept|Exec|Gen|Mgr|Dir|Assoc|Rep|Gov|Sen|Pres|Vice-Pres)\.))"
    r"|(?P<possessive>['’]s(?!\w))"
    r"|(?P<word>[^\W_]+(?:[-/.][^\W_]+)*(?:['’](?!s\b)[^\W_]+)*)"
    r"|(?P<line>\n)|(?P<sign>[^\w\s])"
)


class Token(NamedTuple):
    """A word, a sign, a line end or a mention at `[start, end)`; `lower` is its text casefolded.

    `kind` is `word`, `possessive`, `honorific`, `degree`, `line`, `sign`, or a mention's label.
    """

    start: int
    end: int
    text: str
    kind: str
    lower: str


class Passage:
    """A text with its tokens; an index beyond them gives no token."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.tokens = _without_names(scan(text, mentions))
        self._size = len(self.tokens)

    def token(self, at: int) -> Token | None:
        """The token at an index; None beyond the ends."""
        return self.tokens[at] if 0 <= at < self._size else None

    def words(self, begin: int, end: int) -> str:
        """The text from one token to before another, its white space narrowed."""
        return " ".join(self.text[self.tokens[begin].start : self.tokens[end - 1].end].split())

    def has_name(self, at: int) -> bool:
        """Whether a person is named behind token `at` in its sentence."""
        for token in self.tokens[at : at + _SENTENCE]:
            if token.text in ".!?;\n":
                break
            if token.kind == "PERSON":
                return True
        return False

    def past_empty(self, at: int, step: int = 1) -> int:
        """The index of the next line end's last, where only empty lines follow; `at` if none stands there."""
        for _ in range(_EMPTY):
            here = self.token(at + step)
            if here is None or here.kind != "line":
                break
            at += step
        return at

    def past(self, at: int, words: Set[str]) -> int:
        """The first index from `at` on at which none of `words` stands."""
        while (token := self.token(at)) and token.lower in words:
            at += 1
        return at


def scan(text: str, mentions: Sequence[Mention]) -> list[Token]:
    """All tokens of `text`; `mentions` in order, those that overlap an earlier one are passed over."""
    tokens: list[Token] = []
    end = 0
    for mention in mentions:
        if mention.start < end or is_plain(mention, text):
            continue
        tokens += _plain(text, end, mention.start)
        place = place_within(mention, text)
        end, label = (mention.end, mention.label) if place is None else (place, "LOC")
        surface = text[mention.start : end]
        tokens.append(Token(mention.start, end, surface, label, surface.casefold()))
    tokens += _plain(text, end, len(text))
    soft = soft_breaks(text)
    return [token for token in tokens if token.kind != "line" or not soft(token.start)]


def _without_names(tokens: Sequence[Token]) -> list[Token]:
    """The tokens but for brackets behind an organisation that only call or list it.

    So that `the head of Halden (HLD), Iva Lund` is its head: `(NYSE: HLD)`, `(the "Company")`.
    """
    kept: list[Token] = []
    begin = 0
    for at, token in enumerate(tokens):
        if token.text != "(" or at < max(1, begin):
            continue
        last = tokens[at - 1] if at > begin else kept[-1]  # `Halden Inc. (NYSE: HLD) ("Halden")`
        if last.kind == "ORG" and (end := _aside(tokens, at + 1)) is not None:
            kept += tokens[begin:at]
            begin = end
    return kept + list(tokens[begin:])


def _aside(tokens: Sequence[Token], at: int) -> int | None:
    """The index after the bracket that opens before token `at`, if it is one of those."""
    texts = [token.text for token in tokens[at : at + _BRACKET]]
    closing = at + texts.index(")") if ")" in texts else at
    inside = tokens[at:closing]
    calls = _abbreviates(inside) or _lists(inside) or _defines(inside)
    return closing + 1 if inside and calls else None


def _abbreviates(inside: Sequence[Token]) -> bool:
    """`(HLD)`, `(Halden Group)`: one name or word with capitals."""
    name = inside[0] if len(inside) == 1 else None
    return name is not None and name.kind in ("ORG", "word") and sum(map(str.isupper, name.text)) > 1


def _lists(inside: Sequence[Token]) -> bool:
    """`(NYSE: HLD)`, `(Oslo: HLD.OL; Nasdaq: HLD)`: where it is traded, and its codes."""
    exchange = bool(inside) and (inside[0].kind in ("ORG", "LOC") or inside[0].lower in _LISTING)
    codes = all(token.text.upper() == token.text or token.lower in _LISTING for token in inside[1:])
    return exchange and codes and any(token.text == ":" for token in inside)


def _defines(inside: Sequence[Token]) -> bool:
    """`("Halden")`, `("Halden" or the "Company")`, `(the "Group")`, `(together, "Halden")`."""
    return bool(inside) and inside[-1].text in _QUOTES and any(token.text in _QUOTES for token in inside[:-1])


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        kind, word = match.lastgroup or "word", match.group()
        if kind in _WORDS or word in TITLED:
            kind = "word"
        begin, stop = match.span()
        yield Token(begin, stop, word, kind, word.casefold())
