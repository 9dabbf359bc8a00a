"""Which places of a sentence can be those of a figure, and how near they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsextract.facts.layout import Sentence, is_covered
from newsextract.facts.markets import (
    DOES,
    IN,
    MARKET_PARTS,
    MARKET_WORDS,
    NATIONAL,
    OF,
    SEAT,
    SUBJECT,
)
from newsextract.facts.nationalities import nationalities
from newsextract.facts.place_words import (
    ADVERB,
    AND,
    CLAUSE,
    COUNTED,
    FARTHEST,
    NEAR,
    NEXT_ONE,
    OF_THE,
    RIGHT_BEHIND,
    ROW,
    SITE,
    SITE_IN,
)
from newsextract.mentions import FIGURE_LABELS, Mention


class Nearby:
    """Reads the places of the sentence at hand, without memory of those before."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]
        self.sentence = Sentence(0, 0, (), ())
        self.dateline = 0  # where the sentence's dateline ends

    def _words(self, k: int) -> str:
        return self.text[self.mentions[k].start : self.mentions[k].end]

    def _is_site(self, k: int) -> bool:
        """Whether the place is that of a plant: `its works in Tychy`, `the Tychy plant`."""
        place = self.mentions[k]
        if SITE.match(self.text, place.end):
            return True
        return bool(SITE_IN.search(self.text, max(0, place.start - 50), place.start))

    def _cost(self, start: int, end: int, figure: Mention) -> float | None:
        """How far a place is from the figure, None if too far to be its."""
        before = end <= figure.start
        if start > figure.end + NEAR:
            return None
        between = self.text[end : figure.start] if before else self.text[figure.end : start]
        gap: float = len(between)
        opens = start - self.sentence.start <= 8
        if before and (does := DOES.match(self.text, end, figure.start)):
            gap = figure.start - does.end()
        if gap > NEAR and not (before and opens):
            return None
        if not before and (RIGHT_BEHIND.fullmatch(between) or self._adverb(start, end, between, figure)):
            return 0
        if not before and figure.label == "PERCENT" and OF_THE.fullmatch(between):
            return 0
        if self._of_other(start, end, figure):
            return None
        if not before:
            gap += 20 + 60 * sum(1 for k in self.sentence.figures if self._level(k, figure.end, start))
        if before and NEXT_ONE.fullmatch(between):
            gap += 40
        if before and self._taken(start, figure):
            gap += 50
        gap += 40 * len(CLAUSE.findall(between))
        return gap if before or gap <= FARTHEST else None

    def _adverb(self, start: int, end: int, between: str, figure: Mention) -> bool:
        """Whether it is a word like `worldwide` right behind what the figure counts."""
        item = str((figure.value or {}).get("item", ""))
        between = between.removeprefix(f" {item}") if item else between
        return bool(ADVERB.fullmatch(self.text, start, end) and COUNTED.fullmatch(between))

    def _of_other(self, start: int, end: int, figure: Mention) -> bool:
        """Whether the place stands right before the figure in brackets that is its: `Poland (40 units)`."""
        k = bisect_right(self._starts, end)
        if k >= len(self.mentions) or self.mentions[k].start == figure.start:
            return False
        if self.mentions[k].label not in FIGURE_LABELS or self.text[end : self.mentions[k].start] != " (":
            return False
        return start > figure.start or self._level(k, end, figure.start)

    def _taken(self, start: int, figure: Mention) -> bool:
        """Whether the place stands right behind a figure before: `50% from Poland, 35% from Norway`."""
        k = bisect_right(self._starts, start) - 2
        if k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return False
        return bool(RIGHT_BEHIND.fullmatch(self.text[self.mentions[k].end : start]))

    def _level(self, k: int, start: int, end: int) -> bool:
        """Whether a figure in `[start, end)` is a level, to which a place behind it belongs."""
        mention = self.mentions[k]
        return start <= mention.start < end and not (mention.value or {}).get("change")

    def _named(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where the sentence names a place or market that figures can be of."""
        done, last = 0, min(sentence.end, self.mentions[sentence.figures[-1]].end + NEAR)
        for k in sentence.mentions:
            place = self.mentions[k]
            if place.label != "LOC" or place.start < done or not self._holds(k):
                continue
            done = self._joined(k)
            yield place.start, done
        words = self.text[sentence.start : last].lower()
        if any(part in words for part in MARKET_PARTS):
            for match in MARKET_WORDS.finditer(self.text, sentence.start, last):
                if not is_covered(match.start(), self.mentions, self._starts):
                    yield match.span()
        for start, end in nationalities(self.text, sentence.start, last):
            if not is_covered(start, self.mentions, self._starts) and NATIONAL.match(self.text, end):
                yield start, end

    def _holds(self, k: int) -> bool:
        place = self.mentions[k]
        if place.end <= self.dateline:
            return False
        before = self.text[max(0, place.start - 45) : place.start]
        behind = k > self.sentence.mentions[0]  # another mention of the sentence stands before it
        follows = behind and self.mentions[k - 1].end == place.start - 4
        if follows and self.mentions[k - 1].label == "ORG" and before.endswith(" of "):
            return False  # a firm's seat: `Lenz of Austria`
        if behind and before.endswith(", ") and self.mentions[k - 1].end == place.start - 2:
            if self.mentions[k - 1].label == "LOC":
                return bool(DOES.match(self.text, place.end))
            return True
        if SEAT.search(before):
            return False
        if IN.search(before) or OF.search(before) or SITE.match(self.text, place.end):
            return True
        owner = place.end + 2 if self.text.startswith(("'s", "’s"), place.end) else place.end
        if NATIONAL.match(self.text, owner):
            return True
        if (
            behind
            and self.mentions[k - 1].label == "LOC"
            and AND.match(self.text[self.mentions[k - 1].end : place.start])
        ):
            return self._holds(k - 1)
        if owner > place.end and self._heads_row(k, owner):
            return True
        if self._heads_row(k, place.end) or DOES.match(self.text, place.end):
            return True
        return place.start - self.sentence.start <= 8 and bool(SUBJECT.match(self.text, place.end))

    def _heads_row(self, k: int, end: int) -> bool:
        """Whether a figure follows the place at `end` as in a list: `Poland 1,200`, `Poland's 40`."""
        if k + 1 >= len(self.mentions) or self.mentions[k + 1].label not in FIGURE_LABELS:
            return False
        return bool(ROW.match(self.text[end : self.mentions[k + 1].start]))

    def _joined(self, k: int) -> int:
        """Where the place ends, with a second one joined by `and`."""
        after = self.mentions[k + 1] if k + 1 < len(self.mentions) else None
        place = self.mentions[k]
        if after is not None and after.label == "LOC" and AND.match(self.text[place.end : after.start]):
            return after.end
        return place.end
