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
    "throughput", "took", "transport", "operations", "latter", "former", "guidance",
    "businesses", "yield", "unsold", "value", "volumes", "wants", "together", "operating", "taken",
    "booked", "clinched", "landed", "received", "secured", "sold", "won", "held", "bought", "ordered", "off",
    "shipbuilders", "shipyards", "yards", "builders", "brands", "rivals", "growers", "smelters", "refiners",
    "hauliers",
))  # fmt: skip
WORD = re.compile(r"joint ventures?\b|Class(?:es \d-|es)? ?\d\b|[^\W\d_](?:[\w'’/-]|[&+](?=\w))*|\d-[\w-]+")
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
# At the head of a phrase: of which part or time the figure is, not what it counts.
_OF_FIGURE = frozenset(("annual", "further", "additional", "combined", "overall"))
# What a headline says was done: `Pickup Rolled off`.
_TOLD = re.compile(r" (?:Rolled|Rolls|Roll|Leaves|Left|Delivered|Built|Made|Sold|Handed)\b.*")
# An abbreviation inside a phrase: `liquefied natural gas (LNG) carrier`.
_BRACKETED = re.compile(r" \([A-Z]{2,6}\) ([a-z-]+)")
_LAST = re.compile(r"([^\W\d_][\w-]*) $")
_ON_AND_ON = frozenset(("and", "or", "with", "of", "for", "from", "over", "under", "above", "below", "up"))
_SINGULAR = frozenset(("bus", "chassis", "diesels", "gas", "textiles"))
_LIST = re.compile(
    r", ((?:[a-z-]+ ){0,2}[A-Za-z-]+)(?:, ((?:[a-z-]+ ){0,2}[A-Za-z-]+))? and ((?:[a-z-]+ ){0,2}[A-Za-z-]+)"
)
REACH = 60  # characters that a phrase may take


def cleaned(words: str) -> str | None:
    """The thing alone: `truck` of `Polish truck market`."""
    kept = _to_head(words.split())
    while kept and (_TAIL.match(kept[-1]) or NOUN.match(kept[-1])):
        kept.pop()
    while kept and kept[0].lower() in _OF_FIGURE:
        kept.pop(0)
    return _NATION.sub("", " ".join((*kept, ""))).rstrip() or None


def _to_head(words: list[str]) -> list[str]:
    """The words up to a plural thing that ends the phrase: `heavy trucks` of `heavy trucks held better`."""
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        plural = word.endswith("s") and word.lower() not in _SINGULAR and is_thing(word)
        if plural and after.islower() and after not in _ON_AND_ON and not is_thing(after):
            return words[: at + 1]
    return words


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
        most = 4
        for match in reversed(list(WORD.finditer(self.text, start, end))):
            gap = self.text[match.end() : kept[-1].start() if kept else end]
            word = match.group().lower()
            if word == "and" and kept and not gap.strip() and self._pair(start, match.start()):
                kept.append(match)
                most = 6
                continue
            ends = word in STOP or gap.strip() or len(kept) == most
            if "\n" in gap or ends or match.group().endswith(("'s", "’s")) or self.covered(match.start()):
                break
            kept.append(match)
        if not kept or kept[0].group().endswith("ed") or kept[0].group().lower() == "new":
            return None
        return cleaned(self.text[kept[-1].start() : kept[0].end()])

    def _pair(self, start: int, end: int) -> bool:
        """Whether a thing stands before the `and` at `end` that nothing parts from it: `oil and gas`."""
        word = _LAST.search(self.text, start, end)
        return word is not None and is_thing(word.group(1)) and not self.covered(word.start(1))

    def adjectives(self, end: int) -> str:
        """The words of one noun phrase that stand before its noun, which begins at `end`: `key lending `."""
        start = end
        for match in reversed(list(WORD.finditer(self.text, max(0, end - REACH // 2), end))):
            word = match.group()
            if self.text[match.end() : start] != " " or word.lower() in STOP or self.covered(match.start()):
                break
            if word.endswith(("'s", "’s", "ed", "ing")):
                break
            start = match.start()
        return self.text[start:end]

    def phrase(self, start: int) -> str | None:
        """The noun phrase that begins at `start`."""
        first = last = -1
        for match in _words(self.text, start):
            word = match.group().lower()
            gap = self.text[last : match.start()].strip() if last >= 0 else ""
            if gap == "(" and (bracket := _BRACKETED.match(self.text, last)) and is_thing(bracket.group(1)):
                last = bracket.end()
                break
            if self.covered(match.start()) or (gap and not self._listed(last, gap)):
                break
            if word in STOP and not (word == "and" and last >= 0):
                break
            first = match.start() if first < 0 else first
            last = match.end()
        if last < 0:
            return None
        words = _TOLD.sub("", re.sub(r"\s+and$", "", self.text[first:last]))
        words = words[: len(" ".join(_to_head(words.split(" "))))]
        return None if NATIONALITY.fullmatch(words) else words

    def _listed(self, at: int, gap: str) -> bool:
        """Whether a list of things goes on at a comma: `cars, light trucks and buses`."""
        match = _LIST.match(self.text, at) if gap == "," else None
        return match is not None and all(any(map(is_thing, part.split())) for part in match.groups() if part)

    def covered(self, at: int) -> bool:
        """Whether the character belongs to a mention."""
        return is_covered(at, self.mentions, self._starts)

    def first_thing(self, start: int, end: int) -> str | None:
        """The first phrase between that ends in a thing."""
        for match in WORD.finditer(self.text, start, max(start, end)):
            if _names_thing(match.group()) and not self.covered(match.start()):
                follows = WORD.match(self.text, match.end() + 1)
                if follows is None or not _names_thing(follows.group()):
                    return self.before(match.end())
        return None


def _names_thing(word: str) -> bool:
    return is_thing(word) or is_thing(re.split(r"[+&/]", word)[-1])


def _past_bracket(text: str, end: int) -> int:
    """Before a bracket that ends at `end`: `new energy vehicle (NEV) sales`."""
    kept = text[max(0, end - 30) : end].rstrip()
    if not kept.endswith(")") or "(" not in kept:
        return end
    return max(0, end - 30) + len(kept[: kept.rindex("(")].rstrip())


def _words(text: str, start: int) -> Iterator[re.Match[str]]:
    return WORD.finditer(text, start, start + REACH)
