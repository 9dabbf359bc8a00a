"""Whose figure it is: the organisation that a clause speaks of, or the one that the article is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.nationalities import NATIONALITY
from newsextract.facts.sources import sources
from newsextract.mentions import FIGURE_LABELS, Mention

# Before an organisation that is not the one whose figure follows: `from Zijin`, `overtaking Tesla`.
_ASIDE = re.compile(
    r"(?:\b(?:according to|data (?:from|of|by)|by|reported by|figures from|from|like|than|"
    r"to|against|partner of|flagship of|part of|"
    r"subsidiary of|unit of|owner of|maker of|brand of|after|overtook|overtaking|"
    r"arm of|parent of|rival of|supplier (?:to|of)|such as|above all|agency|regulator|union|ministry|"
    r"including|in which|among them|alongside|ahead of|through|via|shared with|polled by|replac(?:ed|ing)|"
    r"dethron(?:ed|ing)|surpass(?:ed|ing)|"
    r"(?:president|chairman|CEO|director|manager|chief|head|officer|governor|analyst|"
    r"founder)(?: of| at)|told|for|with)\s+(?:the\s+)?(?:(?:state|rival|partner|parent|owner|supplier|"
    r"lender|bank)\s+){0,2}|\(\s*[“\"]?)$",
    re.I,
)
_SOURCE = re.compile(
    r"\)?,?\s+(?:counted|forecasts?|estimates?|puts?|predicts?|projects|data|figures|"
    r"statistics|analysts?|economists?|"
    r"spokes\w+)\b"
)
# Behind a newspaper in a dateline: `Oslo, Nordic Times (4/3/2024) - `.
_DATELINE = re.compile(r"\s*(?:\([^()\n]{0,25}\)\s*)?(?:--?|[–—])\s")
# Behind a body whose own members are counted.
_HAS_MEMBERS = re.compile(
    r"(?: \([A-Za-z]+\))? (?:represents|unites|counts .{0,20}members|has .{0,20}members)\b"
)
# A clause about all firms of a market together.
_WHOLE = re.compile(
    r"\b(?:industry(?:-wide| sales| average)|overall|the (?:market|industry) as a whole|"
    r"nationwide|(?:all over|in|of|across) the country(?!['’]s)|together they|"
    r"the (?:two|three|four|five|ten) (?:[\w-]+ )?(?:firms|companies|\w*makers|groups|biggest|"
    r"largest)|the pair|"
    r"their (?:total|combined)|a combined(?= \d))\b",
    re.I,
)
# A market of which a clause speaks as its subject: `China's heavy truck market sold 900`.
_MARKET = re.compile(
    r"(?<!\b(?:in|on|to|of|by) )(?<!\bled )(?<!\b(?:from|beat) )(?<!(?:leads|enter) )"
    r"(?<!(?:leading|entered) )"
    rf"\b(?:[Tt]he (?!domestic|home|international|overseas|foreign|export)|whole |['’]s |"
    rf"{NATIONALITY.pattern}\s+|[A-Z]+ )"
    r"(?:[\w-]+ ){0,3}(?:market|industry|sector)\b(?!['’]s| share| leader| value| cap)"
    r"|(?:^|\n)[“\"]?Of the (?:total|whole|overall) (?:market|sales|output)\b",
)
_MARKET_NOUNS = ("market", "industry", "sector", "Of the ")
# What stands between a figure and its organisation, by metric.
_BEHIND = {
    "headcount": re.compile(
        r" (?:[\w-]+ ){0,3}(?:employees|workers|staff|jobs|people) (?:of|at|for) (?:the )?"
    ),
    "price": re.compile(
        r"(?: (?:purchase|acquisition|takeover|sale|offer|bid) (?:of|for) | for |"
        r" that [\w&. -]{2,30} paid for )(?:the )?"
    ),
    "orders": re.compile(r" (?:[\w-]+ ){0,4}(?:from|with|placed with) (?:the )?"),
}
# Metrics that a firm only has figures of where it is named beside them.
_MARKETS = frozenset(("registrations",))
_NEXT = 14  # an organisation this close before the figure is its owner whatever stands before: `, Kia 16,350`
# A sentence that goes on about the subject of the one before.
_PRONOUN = re.compile(
    r"[\"“‘'\s]*(?:It|Its|They|Their|The (?:company|firm|group|maker|carmaker|automaker|"
    r"truckmaker|steelmaker|manufacturer|carrier|brand|venture|unit)['’]?s?)\b"
)
_LEAD = 120  # a line this long is text, and no heading or by-line
_LOOK_BACK = 40
_CLAUSE = 140
# `of Brandt` names a whole's part or a maker's owner, save where a metric is of it: `sales of Brandt`.
_OF = re.compile(r"(?P<head>[\w-]+) of (?:the )?(?:[A-Za-z-]+ ){0,3}$")
_VERB = re.compile(r" (?!and |or )[a-z]+(?:s|ed|ve|as|d|t|w|ld)\b")
_RELATIVE = re.compile(r", (?:whose|which|in which|a|an|the|one of|once|formerly)\b")
_ASIDE_OF = re.compile(r", (?:the|a|an|both|part of|owned by|brands of)(?: [a-z]+){0,2} ")
_VERB_BETWEEN = re.compile(r",? [a-z]+(?:ed|old|ade|uilt) ")
_OF_IT = re.compile(
    r"(?:sales|deliver(?:y|ies)|registrations|production|output|exports|imports|profits?|revenues?|turnover|"
    r"shares?|prices?|volumes?|shipments|orders|capacity|part|loss|income|margin|stocks?)$",
    re.I,
)


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
                source = _SOURCE.match(self.text, mention.end, mention.end + 20)
                if (
                    name not in self.sources
                    and not source
                    and not bracketed
                    and not _DATELINE.match(self.text, mention.end)
                    and (counts[name] > 1 or start == title[0])
                ):
                    return name
        return None

    def _of_market(self, start: int, end: int) -> bool:
        """Whether the first figure of the lead is of a market, whatever firm the title picks out of it."""
        first = next((m for m in self.mentions if m.start >= start and m.label in FIGURE_LABELS), None)
        if first is None or first.start >= end:
            return False
        if any(name not in self.sources for name in self._between(start, first.start)):
            return False
        return bool(_MARKET.search(self.text, start, first.start))

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
            if len(line) >= _LEAD:
                return title or here, here
            at += len(line) + 1
        return title or (0, 0), (0, 0)

    def enter(self, sentence: Sentence, paragraph: bool) -> None:
        """Go on to the next sentence; a new paragraph is about what the article is about."""
        self.sentence = sentence
        words = self.text[sentence.start : sentence.end] if sentence.figures else ""
        self.of_markets = any(noun in words for noun in _MARKET_NOUNS)
        if paragraph:
            self.topic = self.main
        self.carried = self.topic
        opening = self._opening(sentence)
        if opening is not None:
            self.carried = self.topic = self.name(opening)
        elif not paragraph and self.subject is not None and _PRONOUN.match(self.text, sentence.start):
            self.carried = self.topic = self.subject
        if opening is not None or not _PRONOUN.match(self.text, sentence.start):
            self.subject = None if opening is None else self.name(opening)

    def _opening(self, sentence: Sentence) -> Mention | None:
        """The organisation that a sentence opens with as its subject: `Brandt was founded …`."""
        for k in sentence.mentions[:2]:
            mention = self.mentions[k]
            if mention.label == "ORG" and mention.start - sentence.start <= 5:
                subject = _VERB.match(self.text, mention.end) or _RELATIVE.match(self.text, mention.end)
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
            if _VERB.match(self.text, best.end):
                self.topic = self.carried
        elif metric in _MARKETS:
            return None
        since = best.end if best is not None else self.sentence.start
        since = max(since, figure.start - _CLAUSE)
        if _WHOLE.search(self.text, since, figure.start):
            return None
        if self.of_markets and _MARKET.search(self.text, since, figure.start):
            return None
        return self.carried

    def _owns(self, mention: Mention, figure: Mention) -> bool:
        if self.name(mention) in self.sources:
            return bool(_HAS_MEMBERS.match(self.text, mention.end))
        if _DATELINE.match(self.text, mention.end):
            return False
        if self._is_source(mention) or self._made(mention):
            return False
        if figure.start - mention.end <= _NEXT and not _VERB_BETWEEN.search(
            self.text[mention.end : figure.start]
        ):
            return True
        before = self.text[max(self.sentence.start, mention.start - _LOOK_BACK) : mention.start]
        owner = _OF.search(before)
        if owner is not None and not _OF_IT.match(owner.group("head")):
            return False
        if _ASIDE.search(self.text, max(0, mention.start - _LOOK_BACK), mention.start):
            return False
        joined = self._joined(mention)
        return joined is None or not _ASIDE.search(self.text, max(0, joined.start - _LOOK_BACK), joined.start)

    def _behind(self, figure: Mention, metric: str) -> Mention | None:
        """The organisation that words behind the figure say it is of: `5,900 employees of Lenz`."""
        words = _BEHIND.get(metric)
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
                if names and _ASIDE_OF.fullmatch(self.text, names[-1].end, mention.start):
                    continue
                names = [*names, mention] if names and self._joined(mention) is names[-1] else [mention]
            elif mention.label == figure.label and "change" not in (mention.value or {}):
                levels.append(mention)
        at = next((at for at, level in enumerate(levels) if level is figure), len(names))
        return names[at] if len(names) > 1 and at < len(names) else None

    def _is_source(self, mention: Mention) -> bool:
        """Whether an organisation only tells of the figures of others: `Lenz Research counted`."""
        source = _SOURCE.match(self.text, mention.end, mention.end + 20)
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
