"""What stands around a mention of an organisation: whether it opens its sentence, is a stage of a career."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsextract.people.choice.passages import Passages
from newsextract.people.words.tokens import Token

_OPENING = 5  # tokens between a sentence's beginning and the name that opens it
_STAGE = 11  # tokens between a word of careers and the firm
_NOUNS = frozenset(("word", "LOC", "possessive"))
_LISTED = frozenset("»*•-–/()“\"'’0123456789")
_ENDS = frozenset(".!?")
_ARTICLES = frozenset(("the", "its", "their", "a", "another"))
_DASHES = frozenset("-–—")
_PREPOSITIONS = frozenset((
    "of", "by", "with", "from", "in", "to", "for", "than", "against", "under", "via", "through", "at", "on",
    "into", "between", "as", "like", "after", "before", "over",
))  # fmt: skip
_PREDICATE = _PREPOSITIONS | {"is", "are", "was", "were", "has", "have", "had"}
_CAREER = frozenset((
    "former", "formerly", "previously", "ex", "ex-", "earlier", "once", "until", "joined", "worked", "served",
    "spent", "career", "came", "started", "began",
))  # fmt: skip


class Surroundings:
    """Answers for the organisation at a token."""

    def __init__(self, tokens: Sequence[Token], passages: Passages) -> None:
        self._tokens = tokens
        self._passages = passages

    def unquoted(self, mentions: Iterable[int]) -> list[int]:
        """Those tokens that do not stand between quotation marks."""
        return [at for at in mentions if at not in self._passages.quoted]

    def opens(self, at: int, begin: int | None = None) -> bool:
        """Whether only words of its noun phrase or a list's mark stand before it: `The maker Halden grew`.

        In its sentence or, where that is given, from token `begin` on.
        """
        if at in self._passages.quoted:
            return False
        for here in range(at, max(-1, at - _OPENING - 1), -1):
            if self._passages.begins(here) if begin is None else here == begin:
                return True
            before = self._tokens[here - 1]
            if self._frames(here - 1) or (before.text in ",:" and self._fronts(here - 1)):
                return True
            if (before.kind not in _NOUNS and before.text not in _LISTED) or before.lower in _PREDICATE:
                break
        return False

    def _fronts(self, sign: int) -> bool:
        """Whether before a comma or colon stands only where, or what follows: `In Peru,`, `The parent,`."""
        for here in range(sign - 1, max(-1, sign - _OPENING), -1):
            token = self._tokens[here]
            if self._passages.begins(here):
                place = self._tokens[sign - 1].kind == "LOC" and sign - here <= 1 + (token.lower == "in")
                return place or (self._tokens[sign].text == "," and token.lower in _ARTICLES)
            if token.kind not in _NOUNS or token.lower in _PREDICATE - {"in"}:
                break
        return False

    def possesses(self, at: int) -> bool:
        """Whether `'s` stands behind it."""
        return at + 1 < len(self._tokens) and self._tokens[at + 1].kind == "possessive"

    def is_oblique(self, at: int) -> bool:
        """Whether a preposition stands before it: `sold to (the) Halden`."""
        begin = at - 1 - (at > 1 and self._tokens[at - 1].lower == "the")
        return at > 0 and self._tokens[begin].lower in _PREPOSITIONS and not self._frames(begin)

    def _frames(self, at: int) -> bool:
        """Whether a sentence begins with this preposition: `At Halden`."""
        return self._tokens[at].lower == "at" and self._passages.begins(at)

    def is_stage(self, at: int) -> bool:
        """Whether it is one of a career: `spent ten years with Halden`, `was at Halden`."""
        for here in range(at - 1, max(-1, at - 1 - _STAGE), -1):
            token, following = self._tokens[here], self._tokens[here + 1]
            if token.lower in _CAREER or (token.lower == "was" and following.lower in ("with", "at")):
                return True
            if self._passages.begins(here) or token.text == ";":
                break
        return False

    def _ends(self, at: int) -> bool:
        """Whether a sentence ends here; the full stop of `Feb. 5` does not."""
        following = self._tokens[at + 1].text if at + 1 < len(self._tokens) else ""
        return self._tokens[at].text in _ENDS and not following[:1].isdigit()

    def frames(self, at: int) -> bool:
        """Whether the sentence begins with it and a preposition: `At (the) Halden`."""
        return at > 0 and self._frames(at - 1 - (at > 1 and self._tokens[at - 1].lower == "the"))

    def in_sentence(self, at: int) -> bool:
        """Whether it stands in a sentence of the text: no headline, table, by-line or dateline's agency."""
        ends = any(map(self._ends, range(*self._passages.after(at))))
        signs = [token.text for token in self._tokens[max(0, at - 1) : at + 3]]
        dateline = len(signs) > 3 and (signs[0], signs[2]) == ("(", ")") and signs[3] in _DASHES
        return ends and not dateline
