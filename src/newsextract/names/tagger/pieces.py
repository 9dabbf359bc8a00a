"""Words to the encoder's word pieces: greedy longest match (WordPiece, as BERT defines it)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_UNKNOWN = "[UNK]"
_LONGEST_WORD = 30  # code points; what is longer is a code or noise
_MOST_PIECES = 12  # of one word; a longer one is a code or noise, and its rest adds nothing
_CACHED_WORDS = 50_000


class Pieces:
    """The piece ids of words, remembered per word: news repeats its words."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: index for index, piece in enumerate(vocabulary)}
        self._cache: dict[str, tuple[int, ...]] = {}
        self.unknown = self._ids[_UNKNOWN]
        self.opening = self._ids["[CLS]"]
        self.closing = self._ids["[SEP]"]

    def of(self, word: str) -> tuple[int, ...]:
        """One to `_MOST_PIECES` ids; the unknown one where the vocabulary has no way to spell the word."""
        found = self._cache.get(word)
        if found is None:
            if len(self._cache) >= _CACHED_WORDS:
                self._cache.clear()
            found = self._cache[word] = self._spell(word)
        return found

    def _spell(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self.unknown,)
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        found: list[int] = []
        for part in _parts(plain):
            ids = self._longest_matches(part)
            if ids is None:
                return (self.unknown,)
            found += ids
        return tuple(found[:_MOST_PIECES]) or (self.unknown,)

    def _longest_matches(self, part: str) -> list[int] | None:
        found: list[int] = []
        at = 0
        while at < len(part):
            for end in range(len(part), at, -1):
                index = self._ids.get(part[at:end] if at == 0 else "##" + part[at:end])
                if index is not None:
                    found.append(index)
                    at = end
                    break
            else:
                return None
        return found


def _parts(word: str) -> list[str]:
    """The word parted at its apostrophes, which are pieces of their own."""
    return [part for part in word.replace("’", "'").replace("'", " ' ").split(" ") if part]
