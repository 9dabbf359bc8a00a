"""Where: a place or market word of the clause, else the one in force: of the paragraph, of the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.nationalities import NATIONALITY
from newsextract.mentions import FIGURE_LABELS, Mention

_IN = re.compile(
    r"\b(?:in|to|into|for|at|across|throughout|within|outside|from)\s+"
    r"(?:(?:all of|the whole of|whole of|the)\s+)?$",
    re.I,
)
# `the vehicle industry of Poland`, `the port of Gdansk`, not `Lenz of Austria`.
_OF = re.compile(
    r"\b(?:industry|market|ports?|exports?|imports?|production|output|rest|north|south|east|west)"
    r" of (?:the )?$",
    re.I,
)
# Before a place from which or to which something else moves, or that only says where somebody sits.
_SEAT = re.compile(
    r"\b(?:based|headquartered|listed|headquarters|seat|born|said|exchange|reporters|told \w+|interview|"
    r"traded|closed|court|ceremony|event|conference|fair|show|rally)\s+"
    r"(?:(?:last|this) \w+ )?(?:in|at|from)\s+(?:the\s+)?$",
    re.I,
)
_SITE = re.compile(r"\s+(?:plant|factory|works|site|mill|mine|complex|refinery|terminal|yard|smelter|port)\b")
_WORDS = re.compile(
    r"\b(?:domestic|overseas|global|worldwide|abroad|international|"
    r"world(?=['’]s (?:steel|total|output|fleet|trade|market|sales|production)|"
    r" market| sales| trade)|home market|(?<=at )home|nationwide|"
    r"national(?= (?:\w+ ){0,2}(?:output|sales|production|market|capacity|fleet)))\b",
    re.I,
)
# What a nationality before it makes a region: `Polish bus registrations`, not `the Polish firm`.
_NATIONAL = re.compile(
    r"\s+(?:[\w-]+\s+){0,4}?(?:market|sales|demand|production|output|exports?|imports?|registrations?|"
    r"deliveries|orders|mills|plants|factories|ports|consumption|stocks|capacity|operations|shipments|volumes?|"
    r"industry|trucks|cars|vehicles|buses|vans|tractors|fleets?|carriers|airlines|orders)\b",
    re.I,
)
# After a place that opens a sentence, and is not of a dateline.
_SUBJECT = re.compile(r"(?:['’]s)?(?: [a-z]|:)")
# What a country does of which there are figures: `Germany registered 12% more`.
_DOES = re.compile(
    r" (?:alone )?(?:registered|sold|bought|took|produced|made|makes|led|leads|exported|imported|shipped|"
    r"loaded|accounted|contributed|posted|reached|stood at|built|mined|ordered|absorbed)\b"
)
# Plants and the like, whose place holds for what is said of them.
_SITES = (
    r"(?:plants?|factory|factories|works|base|site|mill|smelter|refinery|complex|facility|fabs?|"
    r"shipyard|yard)"
)
_SITE_IN = re.compile(
    rf"\b{_SITES}(?: [a-z]+){{0,3}} (?:in|at|near|outside) (?:the )?$|\bits ([\w-]+ ){{0,2}}{_SITES} $"
)
_SITE_WORD = re.compile(rf"\b(?:{_SITES}|there|locally)\b")
_OF_SITES = frozenset(("capacity", "investment", "headcount"))
# A maker's company for one market: `Lenz Motor America`, `Brandt India Ltd`.
_NATIONAL_FIRM = re.compile(
    r" (?:North America|America|USA|US|Canada|Mexico|Brazil|Brasil|Europe|UK|Germany|Deutschland|France|"
    r"Italia|Italy|Poland|Russia|Turkey|India|China|Japan|Korea|Thailand|Vietnam|Indonesia|Malaysia|Philippines|"
    r"Singapore|Taiwan|Australia|South Africa|Argentina)\b"
)
_THE_COUNTRY = re.compile(r"[^.;:,]{0,30}\bin the (?:country|region|state)\b")
# A line that says what a picture shows, or who wrote and where.
_CAPTION = re.compile(r"\W*(?:photo|image|picture|caption|by|source|file)\b", re.I)
_AND = re.compile(r"^ (?:and|&) (?:the )?$")
_HERE = re.compile(r"\b(?:the country|there|here|the region|the state)\b", re.I)
_ROW = re.compile(r"^[\s:|\t,(–-]*(?:with\s+|on\s+)?$")
_CLAUSE = re.compile(
    r";|, (?:and|but)\b|\band (?!a |the |to |of )(?-i:[a-z]+s)\b|"
    r"\b(?:while|whereas|as|though|although|which|who|because|when|where|thanks)\b",
    re.I,
)
# Between a figure and the place of it alone.
_RIGHT_BEHIND = re.compile(
    r" (?:(?:units|vehicles|cars|of (?:it|them)) )?(?:(?:will )?(?:come|came) )?(?:in|from|to|for) (?:the )?"
)
_NEXT_ONE = re.compile(r",? and ")  # `40 in Poland and 12 in Norway`
_ABROAD = re.compile(r"domestic|home market|overseas|abroad|international", re.I)
_NEAR = 70  # how far from the figure a place may stand
_FARTHEST = 80  # what a place after the figure may cost
_HEAD = 600  # the market is named in the title or lead
# Metrics of which a market as a whole has figures.
_OF_FIRMS = frozenset(("sales", "registrations", "deliveries", "market_share", "imports"))
_CARRIED = _OF_FIRMS | {"production", "capacity", "investment"}
_OF_MARKET = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "market_share", "inventory",
    "capacity", "headcount", "orders", "investment", "fleet",
))  # fmt: skip


class Places:
    """Follows for where an article's figures hold. `of_market`: it is about no single organisation."""

    def __init__(self, text: str, mentions: Sequence[Mention], of_market: bool) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]
        found = self._market() if of_market else None
        self.since = found[0] if found else 0  # the market is that of figures from here on
        self.market = found[1] if found else None
        self.sentence = Sentence(0, 0, (), ())
        self.named: list[tuple[int, int]] = []
        self.carried: str | None = None
        self.site: str | None = None  # where the plant is that was spoken of last
        self.title = text.find("\n", len(text) - len(text.lstrip()))
        self.first: dict[tuple[str, str | None], str] = {}  # where a firm's first figure of a metric holds

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; what held in a paragraph ends with it."""
        self.sentence = sentence
        if sentence.at_line:
            self.carried = None
        self.named = list(self._named(sentence)) if sentence.figures else []
        for k in sentence.mentions:
            if self.mentions[k].label == "LOC" and self._is_site(k):
                self.site = self._words(k)
                break
        if not sentence.figures:
            opening = next(
                (
                    m
                    for k in sentence.mentions
                    if (m := self.mentions[k]).label == "LOC" and m.start - sentence.start <= 12
                ),
                None,
            )
            if opening is not None and _IN.search(self.text, max(0, opening.start - 20), opening.start):
                self.carried = self.text[opening.start : opening.end]

    def _words(self, k: int) -> str:
        return self.text[self.mentions[k].start : self.mentions[k].end]

    def _is_site(self, k: int) -> bool:
        """Whether the place is that of a plant: `its works in Tychy`, `the Tychy plant`."""
        place = self.mentions[k]
        if _SITE.match(self.text, place.end):
            return True
        return bool(_SITE_IN.search(self.text, max(0, place.start - 50), place.start))

    def of(self, figure: Mention, metric: str, organisation: str | None) -> str | None:
        """The place of the figure in the text's words, else the one in force; None if there is none."""
        if _THE_COUNTRY.match(self.text, figure.end) and (here := self.carried or self.market):
            return here
        best: tuple[float, str] | None = None
        for start, end in self.named:
            if metric == "exports" and _ABROAD.fullmatch(self.text, start, end):
                continue
            cost = self._cost(start, end, figure)
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, self.text[start:end])
        if best is not None:
            if metric in _OF_MARKET:
                self.carried = best[1]
                self._first(figure, metric, organisation, best[1])
            return best[1]
        if metric in _OF_SITES and _SITE_WORD.search(self.text, self.sentence.start, figure.end + 40):
            here = self.site
            if here is not None:
                return here
        if metric not in _OF_MARKET:
            return None
        if self.first.get((metric, organisation)):
            return self.first[metric, organisation]
        self._first(figure, metric, organisation, "")
        if self.carried is not None and (
            metric in _CARRIED or _HERE.search(self.text, self.sentence.start, figure.end + 60)
        ):
            return self.carried
        if figure.start < self.since or (organisation is not None and metric not in _CARRIED):
            return None
        return self.market

    def _first(self, figure: Mention, metric: str, organisation: str | None, place: str) -> None:
        """What a national firm's first figure below the title says of its place holds for the rest."""
        if (
            organisation is not None
            and _NATIONAL_FIRM.search(organisation)
            and metric in _OF_FIRMS
            and figure.start > self.title
        ):
            self.first.setdefault((metric, organisation), "" if _WORDS.fullmatch(place) else place)

    def _cost(self, start: int, end: int, figure: Mention) -> float | None:
        """How far a place is from the figure, None if too far to be its."""
        before = end <= figure.start
        if start > figure.end + _NEAR:
            return None
        between = self.text[end : figure.start] if before else self.text[figure.end : start]
        gap: float = len(between)
        opens = start - self.sentence.start <= 8
        if gap > _NEAR and not (before and opens):
            return None
        if not before and _RIGHT_BEHIND.fullmatch(between):
            return 0
        if not before:
            gap += 20 + 60 * sum(1 for k in self.sentence.figures if self._level(k, figure.end, start))
        if before and _NEXT_ONE.fullmatch(between):
            gap += 40
        if before and self._taken(start, figure):
            gap += 50
        gap += 40 * len(_CLAUSE.findall(between))
        return gap if before or gap <= _FARTHEST else None

    def _taken(self, start: int, figure: Mention) -> bool:
        """Whether the place stands right behind a figure before: `50% from Poland, 35% from Norway`."""
        k = bisect_right(self._starts, start) - 2
        if k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return False
        return bool(_RIGHT_BEHIND.fullmatch(self.text[self.mentions[k].end : start]))

    def _level(self, k: int, start: int, end: int) -> bool:
        """Whether a figure in `[start, end)` is a level, to which a place behind it belongs."""
        mention = self.mentions[k]
        return start <= mention.start < end and not (mention.value or {}).get("change")

    def _named(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where the sentence names a place or market that figures can be of."""
        done, last = 0, min(sentence.end, self.mentions[sentence.figures[-1]].end + _NEAR)
        for k in sentence.mentions:
            place = self.mentions[k]
            if place.label != "LOC" or place.start < done or not self._holds(k):
                continue
            done = self._joined(k)
            yield place.start, done
        for match in _WORDS.finditer(self.text, sentence.start, last):
            if not self._covered(match.start()):
                yield match.span()
        for match in NATIONALITY.finditer(self.text, sentence.start, last):
            if not self._covered(match.start()) and _NATIONAL.match(self.text, match.end()):
                yield match.span()

    def _holds(self, k: int) -> bool:
        place = self.mentions[k]
        before = self.text[max(0, place.start - 45) : place.start]
        behind = k > self.sentence.mentions[0]  # another mention of the sentence stands before it
        if behind and before.endswith(", ") and self.mentions[k - 1].end == place.start - 2:
            return self.mentions[k - 1].label != "LOC" or not self._holds(k - 1)
        if _SEAT.search(before):
            return False
        if _IN.search(before) or _OF.search(before) or _SITE.match(self.text, place.end):
            return True
        owner = place.end + 2 if self.text.startswith(("'s", "’s"), place.end) else place.end
        if _NATIONAL.match(self.text, owner):
            return True
        if (
            behind
            and self.mentions[k - 1].label == "LOC"
            and _AND.match(self.text[self.mentions[k - 1].end : place.start])
        ):
            return self._holds(k - 1)
        if self._heads_row(k) or _DOES.match(self.text, place.end):
            return True
        return place.start - self.sentence.start <= 8 and bool(_SUBJECT.match(self.text, place.end))

    def _heads_row(self, k: int) -> bool:
        """Whether a figure follows the place as in a table or list: `Poland 1,200`, `in Poland (+4%)`."""
        if k + 1 >= len(self.mentions) or self.mentions[k + 1].label not in FIGURE_LABELS:
            return False
        return bool(_ROW.match(self.text[self.mentions[k].end : self.mentions[k + 1].start]))

    def _joined(self, k: int) -> int:
        """Where the place ends, with a second one joined by `and`."""
        after = self.mentions[k + 1] if k + 1 < len(self.mentions) else None
        place = self.mentions[k]
        if after is not None and after.label == "LOC" and _AND.match(self.text[place.end : after.start]):
            return after.end
        return place.end

    def _covered(self, at: int) -> bool:
        k = bisect_right(self._starts, at) - 1
        return k >= 0 and self.mentions[k].end > at

    def _market(self) -> tuple[int, str] | None:
        """The place of the market that the article's lead speaks of, else its title, else the most named."""
        title = next((m.end() for m in re.finditer(r"[^\n]+", self.text[:_HEAD])), 0)
        found = sorted(self._of_markets(_HEAD))
        for start, end in [*(f for f in found if f[0] >= title), *(f for f in found if f[0] < title)]:
            return start, self.text[start:end]
        named = Counter(self.text[m.start : m.end] for m in self.mentions if m.label == "LOC")
        best = max(named, key=lambda name: named[name], default=None)
        return (0, best) if best is not None and named[best] > 1 else None

    def _of_markets(self, head: int) -> Iterator[tuple[int, int]]:
        """Places and nationalities before `head` in words that speak of their market."""
        for place in self.mentions:
            if place.start >= head:
                break
            line = self.text.rfind("\n", 0, place.start) + 1
            if place.label != "LOC" or _CAPTION.match(self.text, line):
                continue
            before = self.text[max(0, place.start - 45) : place.start]
            if _SEAT.search(before):
                continue
            opens = place.start - line <= 4 and _SUBJECT.match(self.text, place.end)
            owner = self.text.startswith(("'s", "’s"), place.end) or _NATIONAL.match(self.text, place.end)
            if opens or owner or _IN.search(before) or _OF.search(before):
                yield place.start, place.end
        for match in NATIONALITY.finditer(self.text, 0, head):
            if not self._covered(match.start()) and _NATIONAL.match(self.text, match.end()):
                yield match.span()
