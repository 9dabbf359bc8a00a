"""Whose figure it is: the organisation that a clause speaks of, or the one that the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.organisation_words import (
    ASIDE,
    CLAUSE,
    DATELINE,
    EXPECTS,
    FORESEEING,
    FORESEES,
    HAS_MEMBERS,
    LEAD,
    LOOK_BACK,
    MARKET,
    MARKET_NOUNS,
    MARKETS,
    NEXT,
    OF,
    OF_ALL,
    OF_IT,
    OWN,
    PASSIVE,
    PER,
    PRONOUN,
    QUOTED,
    RELATIVE,
    SOURCE,
    VERB,
    VERB_BETWEEN,
    WHOLE,
    WHOLE_PARTS,
)
from newsextract.facts.owners import Owners
from newsextract.facts.sources import sources
from newsextract.mentions import FIGURE_LABELS, Mention


class Organisations(Owners):
    """Follows whose figures an article speaks of. `ids` are the ORG mentions' ids by their offsets."""

    def __init__(self, text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> None:
        super().__init__(text, mentions, ids)
        self.sources = sources(text, mentions, ids)
        self.main: str | None = None
        self.main = self._main()
        self.carried = self.main
        self.topic = self.main  # that of the paragraph
        self.foreseen = False  # whether the sentence speaks of what somebody expects
        self.of_markets = False  # whether the sentence speaks of one
        self.of_all = False  # whether it may speak of all firms together
        self.subject: str | None = None  # that of the sentence before

    def _main(self) -> str | None:
        """The organisation that the article is about; None where it is about a market."""
        counts = Counter(self.name(m) for m in self.mentions if m.label == "ORG")
        title, lead = self._head()
        if self._of_market(*lead):
            return None
        for start, end in (title, lead):
            for mention in self.mentions:
                if mention.label != "ORG" or not start <= mention.start < end:
                    continue
                name = self.name(mention)
                bracketed = mention.start > 0 and self.text[mention.start - 1] in "(/|"
                source = SOURCE.match(self.text, mention.end, mention.end + 20)
                if (
                    name not in self.sources
                    and not source
                    and not bracketed
                    and not DATELINE.match(self.text, mention.end)
                    and (counts[name] > 1 or start == title[0])
                ):
                    return self._part_of(name, *lead) or name
        return None

    def _part_of(self, name: str, start: int, end: int) -> str | None:
        """The part of a firm that the lead speaks of: `the Truck Division of Lenz sold 900`."""
        for k, mention in enumerate(self.mentions[1:], 1):
            if mention.start >= end or (mention.start >= start and mention.label in FIGURE_LABELS):
                return None
            if mention.start >= start and mention.label == "ORG" and self.name(mention) == name:
                return self.name(self.mentions[k - 1]) if self._owner_of(mention) else None
        return None

    def _of_market(self, start: int, end: int) -> bool:
        """Whether the first figure of the lead is of a market, whatever firm the title picks out of it."""
        first = next((m for m in self.mentions if m.start >= start and m.label in FIGURE_LABELS), None)
        if first is None or first.start >= end:
            return False
        if any(name not in self.sources for name in self._between(start, first.start)):
            return False
        return bool(MARKET.search(self.text, start, first.start))

    def _between(self, start: int, end: int) -> list[str]:
        return [self.name(m) for m in self.mentions if m.label == "ORG" and start <= m.start < end]

    def _head(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Where the first line stands, and the first that is long enough to be text."""
        title: tuple[int, int] | None = None
        at = 0
        for line in self.text.split("\n")[:40]:
            here = (at, at + len(line))
            if title is None and line.strip():
                title = here
            if len(line) >= LEAD:
                return title or here, here
            at += len(line) + 1
        return title or (0, 0), (0, 0)

    def enter(self, sentence: Sentence, paragraph: bool) -> None:
        """Go on to the next sentence; a new paragraph is about what the article is about."""
        self.sentence = sentence
        words = self.text[sentence.start : sentence.end] if sentence.figures else ""
        self.of_markets = any(noun in words for noun in MARKET_NOUNS)
        self.foreseen = any(verb in words for verb in FORESEEING)
        words = words.lower()
        self.of_all = any(part in words for part in WHOLE_PARTS)
        if paragraph:
            self.topic = self.main
        self.carried = self.topic
        opening = self._opening(sentence)
        if opening is not None:
            self.carried = self.topic = self.name(opening)
        elif not paragraph and self.subject is not None and PRONOUN.match(self.text, sentence.start):
            self.carried = self.topic = self.subject
        if opening is not None or not PRONOUN.match(self.text, sentence.start):
            self.subject = None if opening is None else self.name(opening)

    def _opening(self, sentence: Sentence) -> Mention | None:
        """The organisation that a sentence opens with as its subject: `Brandt was founded …`."""
        for k in sentence.mentions[:2]:
            mention = self.mentions[k]
            if mention.label == "ORG" and mention.start - sentence.start <= 5:
                end = self._past_bracket(mention)
                subject = VERB.match(self.text, end) or RELATIVE.match(self.text, end)
                if self.name(mention) in self.sources or self._is_source(mention):
                    return None
                return mention if subject else None
        return None

    def of(self, figure: Mention, metric: str = "other") -> str | None:
        """The id of the organisation whose figure this is, carried over if the clause names none."""
        best = self._behind(figure, metric) or self._in_turn(figure)
        for k in self.sentence.mentions if best is None else ():
            mention = self.mentions[k]
            if mention.start >= figure.start:
                break
            if mention.label == "ORG" and self._owns(mention, figure):
                best = mention
        if best is not None:
            self.carried = self.name(best)
            if VERB.match(self.text, best.end):
                self.topic = self.carried
        elif metric in MARKETS:
            return None
        since = best.end if best is not None else self.sentence.start
        since = max(since, figure.start - CLAUSE)
        if self.of_all and WHOLE.search(self.text, since, figure.start):
            return None
        if self._told_only(best, figure, metric):
            return None
        if self.of_markets and MARKET.search(self.text, since, figure.start):
            return None
        return self.carried

    def _owns(self, mention: Mention, figure: Mention) -> bool:
        if self.name(mention) in self.sources:
            return bool(HAS_MEMBERS.match(self.text, mention.end))
        if DATELINE.match(self.text, mention.end):
            return False
        if self._is_source(mention) or self._made(mention):
            return False
        if figure.start - mention.end <= NEXT and not VERB_BETWEEN.search(
            self.text[mention.end : figure.start]
        ):
            return True
        before = self.text[max(self.sentence.start, mention.start - LOOK_BACK) : mention.start]
        if self._enclosed(mention, figure):
            return False
        if self._goes_on(mention, figure):
            return True
        owner = OF.search(before)
        if owner is not None and not OF_IT.match(owner.group("head")):
            return False
        if self._owner_of(mention) or self._set_aside(mention):
            return False
        joined = self._joined(mention)
        return joined is None or not ASIDE.search(self.text, max(0, joined.start - LOOK_BACK), joined.start)

    def _told_only(self, best: Mention | None, figure: Mention, metric: str) -> bool:
        """Whether it is a market's: the price at an exchange, or what a firm expects of all firms."""
        since = max(self.sentence.start, figure.start - CLAUSE)
        if metric == "price":
            quoted = PER.match(self.text, figure.end) and QUOTED.search(self.text, since, figure.start)
            return best is None and bool(quoted) and not OWN.search(self.text, since, figure.start)
        if metric not in OF_ALL or not self.foreseen:
            return False
        return bool(EXPECTS.search(self.text, since, figure.start)) or bool(
            FORESEES.search(self.text, since, figure.start) and PASSIVE.match(self.text, figure.end)
        )

    def _is_source(self, mention: Mention) -> bool:
        """Whether an organisation only tells of the figures of others: `Lenz Research counted`."""
        source = SOURCE.match(self.text, mention.end, mention.end + 20)
        return bool(source) and self.name(mention) != self.main
