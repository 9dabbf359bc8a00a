"""A text as the tokens that role phrases are read from: words, signs, and each mention as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from newsextract.mentions import Mention
from newsextract.names.tables.roles import HONORIFICS
from newsextract.people.tables import BOARDS, COMMITTEES, HEADS, MODIFIERS

_BODY = BOARDS.members | {"of", "supervisory", "and", "advisory", "the"}
_DOTTED = "|".join(re.escape(h) for h in HONORIFICS.entries if h.endswith("."))
_INITIALS = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "EVP", "SVP", "VP"})
_NEXT = re.compile(r" ([^\W_]+)")
# Words that are part of a title before its head; some are bodies by themselves.
_QUALIFIERS = MODIFIERS.members - {
    "treasury", "senate", "house", "union", "party", "police", "army", "navy", "bank", "state", "council",
    "parliamentary", "city", "group",
}  # fmt: skip
_WORDS = frozenset({"short", "rank"})
TITLED = frozenset({"Gov.", "Sen.", "Rep."})  # honorifics that are a title as well
_DEGREES = r"(?:Ph\.? ?D|M\.D|Sc\.D|J\.D|B\.Sc|M\.Sc|P\.E|C\.P\.A|Esq|Jr|CFA|CPA|MBA|PhD|PE|QC|KC)"
_DEGREE = re.compile(rf"{_DEGREES}\.?")
_TOKEN = re.compile(
    r"(?=[A-Z])(?:"  # most words are none of these
    r"(?P<rank>Lt\. ?Gov\.(?=\s))"
    rf"|(?P<honorific>(?:{_DOTTED})(?=\s))"
    rf"|(?P<degree>{_DEGREES}(?!\w)\.?)"
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
        self.tokens = scan(text, mentions)
        self._size = len(self.tokens)

    def token(self, at: int) -> Token | None:
        """The token at an index; None beyond the ends."""
        return self.tokens[at] if 0 <= at < self._size else None

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
        if mention.start < end or _is_plain(mention, text):
            continue
        tokens += _plain(text, end, mention.start)
        surface = text[mention.start : mention.end]
        tokens.append(Token(mention.start, mention.end, surface, mention.label, surface.casefold()))
        end = mention.end
    return [*tokens, *_plain(text, end, len(text))]


def _is_plain(mention: Mention, text: str) -> bool:
    """Whether a mention is read as words: `first` of `first vice president`, a body that any firm has.

    Names that are found by a tagger may be titles (`SVP`), parts of one, or degrees (`Ph.D.`), too.
    """
    if mention.label not in ("ORG", "PERSON"):
        return mention.label == "ORDINAL"
    name = text[mention.start : mention.end]
    if mention.label == "PERSON":
        return _DEGREE.fullmatch(name) is not None
    words = name.casefold().removeprefix("the ")
    generic = words in COMMITTEES.members or all(word in _BODY for word in words.split())
    return generic or name in _INITIALS or (_qualifies(words) and _before_head(text, mention.end))


def _qualifies(words: str) -> bool:
    return all(word in _QUALIFIERS for word in words.split())


def _before_head(text: str, at: int) -> bool:
    """Whether a title's head follows: `Port` of `Port director`."""
    following = _NEXT.match(text, at)
    return following is not None and following[1].casefold() in HEADS.members


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        kind, word = match.lastgroup or "word", match.group()
        if kind in _WORDS or word in TITLED:
            kind = "word"
        begin, stop = match.span()
        yield Token(begin, stop, word, kind, word.casefold())
