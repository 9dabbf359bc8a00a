"""Noun phrases: where one begins and ends beside a word, and which name a thing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsextract.facts.layout import is_covered
from newsextract.facts.nationalities import NATIONALITY
from newsextract.facts.things import is_thing
from newsextract.mentions import Mention

# Words at which a noun phrase ends, to either side.
STOP = frozenset((
    "a", "about", "abroad", "after", "all", "alone", "also", "amounted", "an", "and", "annual", "are",
    "around", "as", "at", "average", "be", "because", "been", "before", "between", "biggest", "billion",
    "brand", "brought", "business", "but", "by", "came", "can", "cent", "change", "climbed", "combined",
    "company's", "compared", "consolidated", "could", "counted", "countries", "country", "cumulative",
    "cut", "cuts", "decline", "declined", "decreased", "domestic", "double", "down", "dropped", "during",
    "eased", "estimates", "expected", "expects", "export", "fall", "fell", "fewer", "first", "for",
    "from", "full-year", "global", "grew", "gross", "group", "growth", "had", "half", "has", "have", "he",
    "his", "however", "if", "in", "incoming", "increased", "industry", "initial", "is", "it", "its",
    "joint", "jumped", "largest", "last", "less", "market", "markets", "may", "mean", "means", "million",
    "month", "month's", "monthly", "more", "nameplate", "nearly", "net", "notes", "now", "of", "on",
    "only", "or", "order", "our", "overall", "overseas", "pct", "per", "percent", "period", "posted",
    "purchase", "put", "puts", "quarter", "quarterly", "raised", "rate", "reached", "record", "recorded",
    "region", "reporting", "retail", "rise", "rose", "said", "sank", "save", "saw", "says", "see",
    "segment", "she", "should", "shrank", "slipped", "slumped", "some", "still", "stood", "strong",
    "surged", "swelled", "target", "than", "that", "the", "their", "these", "they", "this", "to", "today",
    "top", "total", "totalled", "unit", "units", "up", "was", "we", "weak", "went", "were", "when",
    "where", "which", "while", "wholesale", "whose", "will", "with", "world", "worldwide", "would",
    "year", "year's",
    # prepositions and conjunctions
    "above", "across", "against", "amid", "among", "below", "beyond", "but", "despite", "excluding",
    "including", "like", "once", "since", "so", "through", "toward", "towards", "under", "until", "versus",
    "via", "whereas", "without", "within", "worth",
    # adjectives of the figure, not of the thing
    "accumulated", "additional", "aggregate", "average", "daily", "further", "outstanding", "preliminary",
    "provisional", "realised", "realized", "seasonally", "weekly",
    # who tells or makes, and what is told
    "aims", "announced", "brings", "carmaker", "company", "counts", "cutting", "exporter", "exporters",
    "factory", "firm", "forecast", "forecasts", "gain", "given", "government", "growing", "handles",
    "higher", "kingdom", "leaves", "lower", "lowers", "made", "maker", "maker's", "makers", "makes",
    "manufacturer", "manufacturers", "mix", "only", "pending", "plans", "posts", "predicts", "projects",
    "raises", "reports", "rises", "rolls", "see", "sees", "sells", "share", "stands", "takes", "targets",
    "throughput", "took", "transport", "unsold", "value", "volumes", "wants",
))  # fmt: skip
WORD = re.compile(r"Class \d\b|[^\W\d_][\w'’/-]*|\d-[\w-]+")
# Rows of nouns that can have the thing before or after them; those of verbs cannot.
NOUN = re.compile(
    r"(?:sales|retails?|volumes?|demand|market|production|output|exports?|imports?|"
    r"registrations?|deliver(?:y|ies)|shipments?|orders?|bookings?|"
    r"inventor(?:y|ies)|stocks|stockpiles?|capacity|throughput|traffic|revenues?|share|"
    r"prices?|despatches|dispatches|turnover|backlog)$",
    re.I,
)
METRIC_NOUN = re.compile(
    r"^(?:(?:new|firm|unfilled|incoming) )*(?:deliveries|registrations|orders|sales|exports|imports)"
    r"(?: of (?P<what>.+))?$",
    re.I,
)
# Words of a market at the end of a phrase, and of nations at its head, are no part of the thing.
_TAIL = re.compile(
    r"(?:market|sector|industry|segment|total|volume|output|takers|buyers|them|it|capacity)$", re.I
)
_NATION = re.compile(rf"(?:{NATIONALITY.pattern}|U\.S\.|US|UK|domestic|overseas|global)\s+")
REACH = 60  # characters that a phrase may take


def cleaned(words: str) -> str | None:
    """The thing alone: `truck` of `Polish truck market`."""
    kept = words.split()
    while kept and (_TAIL.match(kept[-1]) or NOUN.match(kept[-1])):
        kept.pop()
    return _NATION.sub("", " ".join(kept)) or None


class Phrases:
    """Reads noun phrases of a text; a word of a mention is no part of one."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]

    def past_name(self, at: int) -> int:
        """Past a maker's name that stands at `at`: `the 500th Brandt tractor`."""
        k = bisect_right(self._starts, at + 1) - 1
        covers = k >= 0 and self.mentions[k].end > at + 1 and self.mentions[k].label == "ORG"
        return self.mentions[k].end if covers else at

    def before(self, end: int) -> str | None:
        """The noun phrase that ends at `end`."""
        end = _past_bracket(self.text, end)
        start = max(0, end - REACH)
        kept: list[re.Match[str]] = []
        for match in reversed(list(WORD.finditer(self.text, start, end))):
            gap = self.text[match.end() : kept[-1].start() if kept else end]
            ends = match.group().lower() in STOP or gap.strip() or len(kept) == 4
            if "\n" in gap or ends or match.group().endswith(("'s", "’s")) or self.covered(match.start()):
                break
            kept.append(match)
        if not kept or kept[0].group().endswith("ed") or kept[0].group().lower() == "new":
            return None
        return cleaned(self.text[kept[-1].start() : kept[0].end()])

    def phrase(self, start: int) -> str | None:
        """The noun phrase that begins at `start`."""
        first = last = -1
        for match in _words(self.text, start):
            word = match.group().lower()
            if self.covered(match.start()) or (last >= 0 and self.text[last : match.start()].strip()):
                break
            if word in STOP and not (word == "and" and last >= 0):
                break
            first = match.start() if first < 0 else first
            last = match.end()
        return re.sub(r"\s+and$", "", self.text[first:last]) if last >= 0 else None

    def covered(self, at: int) -> bool:
        """Whether the character belongs to a mention."""
        return is_covered(at, self.mentions, self._starts)

    def first_thing(self, start: int, end: int) -> str | None:
        """The first phrase between that ends in a thing."""
        for match in WORD.finditer(self.text, start, max(start, end)):
            if is_thing(match.group()) and not self.covered(match.start()):
                follows = WORD.match(self.text, match.end() + 1)
                if follows is None or not is_thing(follows.group()):
                    return self.before(match.end())
        return None


def _past_bracket(text: str, end: int) -> int:
    """Before a bracket that ends at `end`: `new energy vehicle (NEV) sales`."""
    kept = text[max(0, end - 30) : end].rstrip()
    if not kept.endswith(")") or "(" not in kept:
        return end
    return max(0, end - 30) + len(kept[: kept.rindex("(")].rstrip())


def _words(text: str, start: int) -> Iterator[re.Match[str]]:
    return WORD.finditer(text, start, start + REACH)
