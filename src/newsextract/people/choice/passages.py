"""The sentences and paragraphs of an article's tokens, and what stands in quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from newsextract.people.words.tokens import Token

_EMPTY = 3  # lines without a token that may stand between two paragraphs
_FARTHEST = 120  # tokens back or ahead in which is looked: bounds the work on text without line ends
_REST = 60  # tokens of a sentence behind a title


class Passages:
    """Answers where a token's sentence and paragraph begin; a paragraph is a line."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._paragraphs = [0, *(at + 1 for at, token in enumerate(tokens) if token.text == "\n")]
        self._sentences = [0, *(at + 1 for at, token in enumerate(tokens) if _ends(tokens, at, token))]
        self._begins = frozenset(self._sentences)

    def begins(self, at: int) -> bool:
        """Whether a sentence begins at token `at`."""
        return at in self._begins

    def sentence(self, at: int) -> int:
        """The first token of the sentence, at most a bounded number back."""
        return max(_last(self._sentences, at), at - _FARTHEST)

    def paragraph(self, at: int) -> int:
        """The first token of the paragraph, at most a bounded number back."""
        return max(_last(self._paragraphs, at), at - _FARTHEST)

    def sentence_before(self, at: int) -> int:
        """The first token of the sentence before, at most a bounded number back."""
        begin = self.sentence(at)
        return max(_last(self._sentences, begin - 1), begin - _FARTHEST) if begin else 0

    def near(self, at: int) -> tuple[tuple[int, int], ...]:
        """The spans before token `at`: sentence, sentence before, rest of the paragraph, paragraph before."""
        sentence, paragraph = self.sentence(at), self.paragraph(at)
        earlier = max(paragraph, min(sentence, self.sentence_before(at)))
        above = max(_last(self._paragraphs, paragraph - 1), paragraph - _FARTHEST) if paragraph else 0
        return (sentence, at), (earlier, sentence), (paragraph, earlier), (above, paragraph)

    def before(self, at: int) -> tuple[int, int]:
        """All of `near` in one."""
        return self.near(at)[-1][0], at

    def rest(self, at: int) -> tuple[int, int]:
        """From token `at` to the end of its sentence."""
        return at, min(_next(self._sentences, at, len(self._tokens)), at + _REST)

    def after(self, at: int) -> tuple[int, int]:
        """From token `at` to the end of its paragraph."""
        return at, min(_next(self._paragraphs, at, len(self._tokens)), at + _FARTHEST)

    def line_above(self, begin: int) -> tuple[int, int]:
        """The span of the line above the one that begins with token `begin`; an empty one is passed over."""
        end = begin
        for _ in range(_EMPTY):
            above = _last(self._paragraphs, end - 1) if end else 0
            if end - above > 1:
                return max(above, end - _FARTHEST), end
            end = above
        return end, end

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The tokens that stand between quotation marks of one paragraph."""
        return frozenset(_in_quotes(self._tokens))


def _ends(tokens: Sequence[Token], at: int, token: Token) -> bool:
    """Whether a sentence ends with this token; a full stop before a small letter is an abbreviation's."""
    if token.text == ".":
        return at + 1 == len(tokens) or not tokens[at + 1].text[0].islower()
    return token.text in ("!", "?", "\n")


def _in_quotes(tokens: Sequence[Token]) -> Iterator[int]:
    inside = False
    for at, token in enumerate(tokens):
        if token.text in ("“", "”", "\"", "\n"):
            inside = token.text == "“" or (token.text == "\"" and not inside)
        elif inside:
            yield at


def _last(begins: Sequence[int], at: int) -> int:
    return begins[max(0, bisect_left(begins, at + 1) - 1)]


def _next(begins: Sequence[int], at: int, end: int) -> int:
    here = bisect_right(begins, at)
    return begins[here] if here < len(begins) else end
