"""Which organisations of a sentence can be those whose figure it is, and which are only told of beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.organisation_words import (
    ABBREVIATED,
    ASIDE,
    ASIDE_OF,
    BEHIND,
    BELONGS,
    ENCLOSES,
    LOOK_BACK,
    ONCE,
    PRONOUN,
    RESUMES,
    WHICH,
)
from newsextract.mentions import FIGURE_LABELS, Mention


class Owners:
    """Reads the organisations of the sentence at hand; `ids` are the ORG mentions' ids by their offsets."""

    def __init__(self, text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> None:
        self.text = text
        self.mentions = mentions
        self.ids = ids
        self._starts = [m.start for m in mentions]
        self.sentence = Sentence(0, 0, (), ())

    def name(self, mention: Mention) -> str:
        """The id of an ORG mention."""
        return self.ids.get((mention.start, mention.end), self.text[mention.start : mention.end])

    def _past_bracket(self, mention: Mention) -> int:
        """Where a name ends with its abbreviation: `Lenz Industries (LI)`."""
        bracket = ABBREVIATED.match(self.text, mention.end)
        return bracket.end() if bracket else mention.end

    def _enclosed(self, mention: Mention, figure: Mention) -> bool:
        """Whether it only stands in a clause about the subject: `The firm, which left Lenz, sold 900`."""
        first = self.mentions[self.sentence.mentions[0]]
        at = self.sentence.start
        if first.label == "ORG" and first.start - at <= 5 and first.start < mention.start:
            opens = self._past_bracket(first)
        else:
            pronoun = PRONOUN.match(self.text, at)
            opens = pronoun.end() if pronoun else -1
        if opens < 0 or not ENCLOSES.match(self.text, opens):
            return False
        closed = self.text.rfind(", ", mention.end, figure.start)
        return closed >= 0 and bool(RESUMES.match(self.text, closed))

    def _goes_on(self, mention: Mention, figure: Mention) -> bool:
        """Whether a clause about it has the figure: `handed to Lenz, which has 900 on order`."""
        match = WHICH.match(self.text, self._past_bracket(mention), figure.start)
        return match is not None and "," not in self.text[match.end() : figure.start]

    def _owner_of(self, mention: Mention) -> bool:
        """Whether it is what another firm before it belongs to: `the Truck Division (TD) of Lenz`."""
        k = bisect_left(self._starts, mention.start) - 1
        if k < 0 or self.mentions[k].label != "ORG":
            return False
        return bool(BELONGS.fullmatch(self.text[self.mentions[k].end : mention.start]))

    def _set_aside(self, mention: Mention) -> bool:
        """Whether words before it, or before what it once was, say that the figure is not its."""
        start = mention.start
        k = bisect_left(self._starts, start) - 1
        if k >= 0 and self.mentions[k].label == "ORG":
            start = (
                self.mentions[k].start if ONCE.fullmatch(self.text[self.mentions[k].end : start]) else start
            )
        return bool(ASIDE.search(self.text, max(0, start - LOOK_BACK), start))

    def _behind(self, figure: Mention, metric: str) -> Mention | None:
        """The organisation that words behind the figure say it is of: `5,900 employees of Lenz`."""
        words = BEHIND.get(metric)
        match = words and words.match(self.text, figure.end, figure.end + 60)
        if not match:
            return None
        k = bisect_left(self._starts, match.end())
        found = self.mentions[k] if k < len(self.mentions) else None
        return found if found is not None and found.label == "ORG" and found.start == match.end() else None

    def _in_turn(self, figure: Mention) -> Mention | None:
        """Of as many organisations as figures the one in its place: `Lenz and Brandt sold 40 and 50`."""
        if "respectively" not in self.text[figure.start : self.sentence.end]:
            return None
        names: list[Mention] = []
        levels: list[Mention] = []
        for k in self.sentence.mentions:
            mention = self.mentions[k]
            if mention.label == "ORG" and not levels:
                if names and ASIDE_OF.fullmatch(self.text, names[-1].end, mention.start):
                    continue
                names = [*names, mention] if names and self._joined(mention) is names[-1] else [mention]
            elif mention.label == figure.label and "change" not in (mention.value or {}):
                levels.append(mention)
        at = next((at for at, level in enumerate(levels) if level is figure), len(names))
        return names[at] if len(names) > 1 and at < len(names) else None

    def _made(self, mention: Mention) -> bool:
        """Whether it is the maker of what a figure counts: `the 300 Lenz buses`."""
        k = bisect_left(self._starts, mention.start) - 1
        if k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return False
        return self.text[self.mentions[k].end : mention.start] == " "

    def _joined(self, mention: Mention) -> Mention | None:
        """The organisation before, to which this one is joined by `and`."""
        k = bisect_left(self._starts, mention.start) - 1
        if k < 0 or self.mentions[k].label != "ORG":
            return None
        between = self.text[self.mentions[k].end : mention.start]
        return self.mentions[k] if between in (" and ", " & ", ", ") else None
