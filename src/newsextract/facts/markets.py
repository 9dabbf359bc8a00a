"""The words by which a place is that of a market, and which market an article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from newsextract.facts.layout import is_covered
from newsextract.facts.nationalities import nationalities
from newsextract.facts.words import Words
from newsextract.mentions import Mention

IN = Words(
    r"\b(?:in|to|into|for|at|across|throughout|within|outside|from|on(?= the\s+$))\s+"
    r"(?:(?:all of|the whole of|whole of|the)\s+)?$",
    ("throughout the whole of ", "into ", "on the "),
    re.I,
)
# `the vehicle industry of Poland`, `the port of Gdansk`, not `Lenz of Austria`.
OF = Words(
    r"\b(?:industry|market|ports?|exports?|imports?|production|output|rest|that|those|north|south|east|west)"
    r" of (?:the )?$",
    ("market of the ", "ports of "),
    re.I,
)
# Before a place from which or to which something else moves, or that only says where somebody sits.
SEAT = Words(
    r"\b(?:[Bb]ased|[Hh]eadquartered|[Ll]isted|[Hh]eadquarters|[Ss]eat|[Tt]raded|headquarters|seat|born|"
    r"said|exchange|reporters|told \w+|interview|"
    r"traded|closed|court|ceremony|event|conference|fair|show|rally)\s+"
    r"(?:(?:last|this) \w+ )?(?:in|at|from)\s+(?:the\s+)?$",
    ("headquartered in the ", "said last week in ", "fair at "),
)
MARKET_WORDS = Words(
    r"\b(?:domestic|overseas|global(?:ly)?|worldwide|abroad|international|"
    r"world(?=(?:['’]s)? (?:[a-z-]+ ){0,3}(?:steel|total|output|fleet|trade|market|sales|production|"
    r"demand|exports|supply))|"
    r"home market|(?<=at )home|nationwide|"
    r"national(?= (?:[a-z-]+ ){0,2}(?:output|sales|production|market|capacity|fleet|average|total|"
    r"figure)))\b",
    ("domestic", "worldwide", "[world] steel output", "[national] average", "at [home]"),
    re.I,
)
# One of these is in each of them: most sentences need no further look.
MARKET_PARTS = ("domestic", "overseas", "global", "world", "abroad", "national", "nationwide", "home")
# What a nationality before it makes a region: `Polish bus registrations`, not `the Polish firm`.
NATIONAL = Words(
    r" (?:[\w-]+ ){0,4}?(?:market|sales|demand|production|output|exports?|imports?|registrations?|"
    r"deliveries|orders|mills|plants|factories|ports|consumption|stocks|capacity|operations|"
    r"shipments|volumes?|share(?= of)|"
    r"industry|trucks|cars|vehicles|buses|vans|tractors|fleets?|carriers|airlines|orders|(?:ship)?yards|"
    r"[a-z]*makers|(?:ship)?builders|producers|growers|farmers|smelters|buyers|customers|dealers|"
    r"exporters|importers)\b",
    (" van and bus market", " yards", " orders"),
    re.I,
)
# After a place that opens a sentence, and is not of a dateline.
SUBJECT = Words(r"(?:['’]s)?(?: [a-z]|:)", ("’s t", " t", ":"))
# What a country does of which there are figures: `Poland bought 12% more`, `Norway, as ever, lost 4%`.
DOES = Words(
    r"(?: \([^()\n]{1,20}\))?(?:, [^,.;:\n]{3,80},)? (?:alone )?(?:registered|sold|bought|took|"
    r"produced|made|makes|led|leads|"
    r"exported|imported|"
    r"shipped|loaded|handled|moved|contributed|averaged|bagged|secured|taking|buying|accounting for|"
    r"absorbing|posting|adding|turned out|pumped|imported|accounted|contributed|posted|reached|stood at|"
    r"built|mined|ordered|absorbed|"
    r"rose|fell|grew|gained|lost|added|advanced|climbed|slipped|jumped|dropped|declined|increased|"
    r"decreased|recovered|"
    r"surged|slumped|(?:was|were) (?:up|down|flat|ahead)|held|received|recorded|clinched|won|landed)\b",
    (" (PL), as ever, registered", " alone made", " was up"),
)
# A line that says what a picture shows, or who wrote and where.
_CAPTION = Words(r"\W*(?:photo|image|picture|caption|by|source|file)\b", ("Photo", "* Source"), re.I)
# Where and when a report was written, before its first words: `GDANSK, Poland, 4 March - `.
_DATELINE = Words(
    r"[^\n]{0,90}?(?:\)|[A-Za-z\d.)])?\s*(?:\s--?|[–—])\s", (", Poland, 4 March - ", " (Wire) — ")
)
_COLON = Words(r"[^\n:]{0,60}: ", (", 4 March: ",))  # `GDANSK, 4 March: `
_LOWER = Words(r"\b[a-z]{2}", ("[va]ns",))  # words of a sentence
_HEAD = 600  # the market is named in the title or lead
_LEAD = 120  # a line this long is text, and no heading or by-line


def dateline_end(text: str, start: int, first: Mention | None) -> int:
    """Where the dateline of the line that begins at `start` ends; `start` itself if it has none.

    `first` is the line's first mention: a dateline begins with a place.
    """
    if first is None or first.label != "LOC" or text[start : first.start].strip():
        return start
    if text[first.end : first.end + 1] not in ",:;( ":
        return start
    match = _DATELINE.match(text, first.end, first.end + 90)
    if match is None and text[first.start : first.end].isupper():
        match = _COLON.match(text, first.end, first.end + 90)
    between = text[first.end : match.end()] if match else ""
    if match is None or _LOWER.search(between):
        return start
    return match.end() if between[0] != " " or not between.strip(" -–—") else start


def market_of(text: str, mentions: Sequence[Mention]) -> tuple[int, str] | None:
    """Where the article's market is first named, and its words: of the lead, else of its title, else of what
    stands next, else the place named most often."""
    return _Markets(text, mentions).find()


class _Markets:
    """The places of an article's head."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]

    def find(self) -> tuple[int, str] | None:
        lines = [m.span() for m in re.finditer(r"[^\n]+", self.text[: 2 * _HEAD])]
        title = lines[0][1] if lines else 0
        lead = next((line for line in lines if line[1] - line[0] >= _LEAD), (title, title))
        found = sorted(self._found(max(_HEAD, lead[0] + _LEAD)))
        groups = (
            [f for f in found if lead[0] <= f[0] < lead[1]],
            [f for f in found if f[0] < title],
            found,
        )
        if first := next(chain.from_iterable(groups), None):
            return first[0], self.text[slice(*first)]
        named = Counter(self.text[m.start : m.end] for m in self.mentions if m.label == "LOC")
        best = max(named, key=lambda name: named[name], default=None)
        return (0, best) if best is not None and named[best] > 1 else None

    def _found(self, head: int) -> Iterator[tuple[int, int]]:
        """Places, nationalities and `global` before `head` in words that speak of their market."""
        for k, place in enumerate(self.mentions):
            if place.start >= head:
                break
            line = self.text.rfind("\n", 0, place.start) + 1
            if place.label != "LOC" or _CAPTION.match(self.text, line):
                continue
            before = self.text[max(0, place.start - 45) : place.start]
            if SEAT.search(before) or place.end <= self._dateline(line, k):
                continue
            if self._of_market(place, before, line):
                yield place.start, place.end
        for start, end in nationalities(self.text, 0, head):
            if not is_covered(start, self.mentions, self._starts) and NATIONAL.match(self.text, end):
                yield start, end
        for match in MARKET_WORDS.finditer(self.text, 0, head):
            world = match.group().lower() in ("world", "global", "worldwide")
            if world and not is_covered(match.start(), self.mentions, self._starts):
                yield match.span()

    def _of_market(self, place: Mention, before: str, line: int) -> bool:
        opens = place.start - line <= 4 and SUBJECT.match(self.text, place.end)
        owner = self.text.startswith(("'s", "’s"), place.end) or NATIONAL.match(self.text, place.end)
        return bool(
            opens or owner or IN.search(before) or OF.search(before) or DOES.match(self.text, place.end)
        )

    def _dateline(self, line: int, k: int) -> int:
        first = next((j for j in range(max(0, k - 3), k + 1) if self.mentions[j].start >= line), k)
        return dateline_end(self.text, line, self.mentions[first])
