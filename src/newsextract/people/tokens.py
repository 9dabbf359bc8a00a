"""A text as the tokens that role phrases are read from: words, signs, and each mention as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from newsextract.mentions import Mention
from newsextract.names.tables.roles import HONORIFICS

_DOTTED = "|".join(re.escape(h) for h in HONORIFICS.entries if h.endswith("."))
TITLED = frozenset({"Gov.", "Sen.", "Rep."})  # honorifics that are a title as well
_TOKEN = re.compile(
    rf"(?P<honorific>(?:{_DOTTED})(?=\s))"
    r"|(?P<degree>(?:Ph\.? ?D|M\.D|Sc\.D|J\.D|B\.Sc|M\.Sc|P\.E|C\.P\.A|Esq|Jr|CFA|CPA|MBA|PhD|PE|QC|KC)"
    r"(?!\w)\.?)"
    r"|(?P<short>(?:Sr|Asst|Dept|Exec|Gen|Mgr|Dir|Assoc|Rep|Gov|Sen|Pres|Vice-Pres)\.)"
    r"|(?P<possessive>['’]s(?!\w))"
    r"|(?P<word>[^\W_]+(?:[-/.][^\W_]+)*(?:['’](?!s\b)[^\W_]+)*)"
    r"|(?P<line>\n)|(?P<sign>[^\w\s])"
)


@dataclass(frozen=True, slots=True)
class Token:
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
        self.tokens = scan(text, mentions)

    def token(self, at: int) -> Token | None:
        """The token at an index; None beyond the ends."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def words(self, begin: int, end: int) -> str:
        """The text from one token to before another, its white space narrowed."""
        return " ".join(self.text[self.tokens[begin].start : self.tokens[end - 1].end].split())

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
        if mention.start < end:
            continue
        tokens += _plain(text, end, mention.start)
        surface = text[mention.start : mention.end]
        tokens.append(Token(mention.start, mention.end, surface, mention.label, surface.casefold()))
        end = mention.end
    return [*tokens, *_plain(text, end, len(text))]


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "word"
        if kind == "short" or match.group() in TITLED:
            kind = "word"
        yield Token(match.start(), match.end(), match.group(), kind, match.group().casefold())
