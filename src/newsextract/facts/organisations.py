"""Whose figure it is: the organisation that a clause speaks of, or the one that the article is about."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.organisation_words import (
    ABBREVIATED,
    ASIDE,
    ASIDE_OF,
    BEHIND,
    BELONGS,
    CLAUSE,
    DATELINE,
    ENCLOSES,
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
    ONCE,
    OWN,
    PASSIVE,
    PER,
    PRONOUN,
    QUOTED,
    RELATIVE,
    RESUMES,
    SOURCE,
    VERB,
    VERB_BETWEEN,
    WHICH,
    WHOLE,
)
from newsextract.facts.sources import sources
from newsextract.mentions import FIGURE_LABELS, Mention


class Organisations:
    """Follows whose figures an article speaks of. `ids` are the ORG mentions' ids by their offsets."""

    def __init__(self, text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> None:
        self.text = text
        self.mentions = mentions
        self.ids = ids
        self._starts = [m.start for m in mentions]
        self.sources = sources(text, mentions, ids)
        self.sentence = Sentence(0, 0, (), ())
        self.main: str | None = None
        self.main = self._main()
        self.carried = self.main
        self.topic = self.main  # that of the paragraph
        self.foreseen = False  # whether the sentence speaks of what somebody expects
        self.of_markets = False  # whether the sentence speaks of one
        self.subject: str | None = None  # that of the sentence before

    def name(self, mention: Mention) -> str:
        """The id of an ORG mention."""
        return self.ids.get((mention.start, mention.end), self.text[mention.start : mention.end])

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

    def _past_bracket(self, mention: Mention) -> int:
        """Where a name ends with its abbreviation: `Lenz Industries (LI)`."""
        bracket = ABBREVIATED.match(self.text, mention.end)
        return bracket.end() if bracket else mention.end

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
        if WHOLE.search(self.text, since, figure.start) or self._told_only(best, figure, metric):
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

    def _is_source(self, mention: Mention) -> bool:
        """Whether an organisation only tells of the figures of others: `Lenz Research counted`."""
        source = SOURCE.match(self.text, mention.end, mention.end + 20)
        return bool(source) and self.name(mention) != self.main

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
