"""The organisation that the text speaks of where it names none: `its chairman`, `the company`, a bare `CEO`."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from newsextract.people.tokens import Token

Span = tuple[int, int]
_DOMINANT = 2  # times as many mentions as the next one has, by which an organisation is what the article is about
_FARTHEST = 12  # sentences back in which an organisation is still spoken of
_ENDS = frozenset(".!?\n")


class Focus:
    """Answers for one article which organisation is meant at a place."""

    def __init__(self, tokens: Sequence[Token], ids: Mapping[Span, str]) -> None:
        self._tokens = tokens
        self._ids = ids
        firms = [ids[t.start, t.end] for t in tokens if t.kind == "ORG" and (t.start, t.end) in ids]
        self._counts = Counter(firms)
        ranked = self._counts.most_common(2)
        self._top = ranked[0][0] if ranked else None
        self._dominates = bool(ranked) and (len(ranked) < 2 or ranked[0][1] >= _DOMINANT * ranked[1][1])
        self._sentences = [0, *(at + 1 for at, token in enumerate(tokens) if token.text in _ENDS)]

    def named(self, token: Token) -> str:
        """The id of an organisation's mention."""
        return self._ids.get((token.start, token.end), token.text)

    def nearest(self, at: int) -> str | None:
        """The last organisation before token `at` in its sentence."""
        begin = self._sentences[self._sentence(at)]
        return next((self.named(t) for t in reversed(self._tokens[begin:at]) if t.kind == "ORG"), None)

    def spoken_of(self, at: int) -> str | None:
        """The organisation that the text is about at token `at`."""
        if self._dominates:
            return self._top
        sentence = self._sentence(at)
        for back in range(sentence, max(-1, sentence - _FARTHEST), -1):
            end = at if back == sentence else self._sentences[back + 1]
            subject = next((t for t in self._tokens[self._sentences[back] : end] if t.kind == "ORG"), None)
            if subject is not None:
                return self.named(subject)
        return self._top

    def _sentence(self, at: int) -> int:
        return max(0, bisect_left(self._sentences, at + 1) - 1)
