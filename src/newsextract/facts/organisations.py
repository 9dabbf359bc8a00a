"""Whose figure it is: the organisation that a clause speaks of, or the one that the article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from newsextract.facts.layout import Sentence
from newsextract.mentions import Mention

# Bodies that count and report what others do, and media: no figure of a market is theirs.
BODY = re.compile(
    r"\b(?:Associations?|Society|Federation|Ministry|Bureau|Board|Committee|Council|"
    r"Administration|Agency|Commission|Institute|"
    r"Department|Union|Chamber|Reuters|Bloomberg|Exchange|News|Newswire|Wire|Times|Post|"
    r"Daily|Journal|Ledger|Media|Research|University|Senate|"
    r"Parliament|Court|Registrar|Reserve Bank|Central Bank|Office|Statistics|Securities|"
    r"(?:Transport|Regulatory|Safety|Standards|Competition|Supervisory) Authority|HKEX|NYSE|Nasdaq|Nymex|"
    r"PRNewswire|Interfax|AFP|PTI)\b"
)
# Before an organisation that is not the one whose figure follows: `from Zijin`, `overtaking Tesla`.
_ASIDE = re.compile(
    r"(?:\b(?:according to|data (?:from|of|by)|by|reported by|figures from|from|like|than|"
    r"to|against|partner of|flagship of|part of|"
    r"subsidiary of|unit of|owner of|maker of|brand of|after|overtook|overtaking|"
    r"arm of|parent of|rival of|supplier (?:to|of)|such as|above all|agency|regulator|union|ministry|"
    r"including|in which|among them|alongside|ahead of|"
    r"(?:president|chairman|CEO|director|manager|chief|head|officer|governor|analyst|"
    r"founder)(?: of| at)|told|for|with)\s+(?:the\s+)?|\(\s*[“\"]?)$",
    re.I,
)
_SOURCE = re.compile(
    r"\)?,?\s+(?:counted|forecasts?|estimates?|puts?|predicts?|projects|data|figures|"
    r"statistics|president|chairman|analysts?|economists?|"
    r"spokes\w+)\b"
)
# A clause about all firms of a market together.
_WHOLE = re.compile(
    r"\b(?:(?:the|whole) (?:industry|market)|industry(?:-wide| sales| average)|overall|"
    r"nationwide|(?:in|of) the country(?!['’]s))\b",
    re.I,
)
_NEXT = 14  # an organisation this close before the figure is its owner whatever stands before: `, Kia 16,350`
_FIRST_PERSON = re.compile(r"\b(?:we|our|us)\b", re.I)
_LEAD = 120  # a line this long is text, and no heading or by-line
_LOOK_BACK = 40
_CLAUSE = 140
# `of Brandt` names a whole's part or a maker's owner, save where a metric is of it: `sales of Brandt`.
_OF = re.compile(r"(?P<head>[\w-]+) of (?:the )?(?:[A-Za-z-]+ ){0,3}$")
_VERB = re.compile(r" (?!and |or )[a-z]+(?:s|ed|ve|as|d|t|w|ld)\b")
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
        self.sentence = Sentence(0, 0, (), ())
        self.main = self._main()
        self.carried = self.main

    def name(self, mention: Mention) -> str:
        """The id of an ORG mention."""
        return self.ids.get((mention.start, mention.end), self.text[mention.start : mention.end])

    def _main(self) -> str | None:
        """The organisation that the article is about; None where it is about a market."""
        counts = Counter(self.name(m) for m in self.mentions if m.label == "ORG")
        title, lead = self._head()
        for start, end in (title, lead):
            for mention in self.mentions:
                if mention.label != "ORG" or not start <= mention.start < end:
                    continue
                name = self.name(mention)
                bracketed = mention.start > 0 and self.text[mention.start - 1] in "(/|"
                source = _SOURCE.match(self.text, mention.end, mention.end + 20)
                if (
                    not BODY.search(name)
                    and not source
                    and not bracketed
                    and (counts[name] > 1 or start == title[0])
                ):
                    return name
        return None

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
        if paragraph or _FIRST_PERSON.search(self.text, sentence.start, sentence.end):
            self.carried = self.main
        opening = self._opening(sentence)
        if opening is not None:
            self.carried = self.name(opening)

    def _opening(self, sentence: Sentence) -> Mention | None:
        """The organisation that a sentence opens with as its subject: `Brandt was founded …`."""
        for k in sentence.mentions[:2]:
            mention = self.mentions[k]
            if mention.label == "ORG" and mention.start - sentence.start <= 5:
                subject = _VERB.match(self.text, mention.end) and not BODY.search(self.name(mention))
                return mention if subject else None
        return None

    def of(self, figure: Mention) -> str | None:
        """The id of the organisation whose figure this is, carried over if the clause names none."""
        best: Mention | None = None
        for k in self.sentence.mentions:
            mention = self.mentions[k]
            if mention.start >= figure.start:
                break
            if mention.label == "ORG" and self._owns(mention, figure):
                best = mention
        if best is not None:
            self.carried = self.name(best)
        since = best.end if best is not None else self.sentence.start
        if _WHOLE.search(self.text, max(since, figure.start - _CLAUSE), figure.start):
            return None
        return self.carried

    def _owns(self, mention: Mention, figure: Mention) -> bool:
        if BODY.search(self.name(mention)):
            return False
        if figure.start - mention.end <= _NEXT and not _VERB_BETWEEN.search(
            self.text[mention.end : figure.start]
        ):
            return True
        if _SOURCE.match(self.text, mention.end, mention.end + 20):
            return False
        before = self.text[max(self.sentence.start, mention.start - _LOOK_BACK) : mention.start]
        owner = _OF.search(before)
        if owner is not None and not _OF_IT.match(owner.group("head")):
            return False
        return not _ASIDE.search(self.text, max(0, mention.start - _LOOK_BACK), mention.start)
