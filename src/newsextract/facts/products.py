"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence
from newsextract.facts.triggers import Trigger
from newsextract.mentions import Mention

# Words at which a noun phrase ends, to either side.
_STOP = frozenset((
    "a", "about", "after", "all", "alone", "also", "amounted", "an", "and", "annual", "are", "around", "as",
    "at", "average", "be", "because", "been", "before", "between", "biggest", "billion", "brand", "brought",
    "business", "but", "by", "came", "can", "cent", "change", "climbed", "combined", "company's",
    "compared", "consolidated", "could", "counted", "countries", "country", "cut", "cuts", "declined",
    "decreased", "domestic", "down", "dropped", "during", "eased", "estimates", "expected", "expects",
    "export", "fall", "fell", "fewer", "first", "for", "from", "full-year", "global", "grew", "gross",
    "group", "growth", "had", "half", "has", "have", "he", "his", "however", "if", "in", "incoming",
    "increased", "industry", "initial", "is", "it", "its", "joint", "jumped", "largest", "last", "less",
    "market", "markets", "may", "mean", "means", "million", "month", "month's", "monthly", "more", "nearly",
    "net", "new", "notes", "now", "of", "on", "only", "or", "order", "our", "overall", "overseas", "pct",
    "per", "percent", "period", "posted", "put", "puts", "quarter", "quarterly", "raised", "reached",
    "record", "recorded", "region", "reporting", "retail", "rise", "rose", "said", "sank", "save", "saw",
    "says", "see", "segment", "she", "should", "shrank", "slipped", "slumped", "some", "still", "stood",
    "strong", "surged", "swelled", "target", "than", "that", "the", "their", "these", "they", "this", "to",
    "today", "top", "total", "totalled", "units", "up", "was", "we", "weak", "went", "were", "when",
    "where", "which", "while", "whose", "will", "with", "world", "worldwide", "would", "year", "year's",
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w'’/-]*|\d-[\w-]+")
_PEOPLE = re.compile(
    r"^(?:permanent |new |more |additional )*(?:people|employees|workers|staff|jobs|"
    r"persons|positions|workplaces)\b",
    re.I,
)
# Rows of nouns that can have the thing before or after them; those of verbs cannot.
_NOUN = re.compile(
    r"(?:sales|retails?|volumes?|demand|market|production|output|exports?|imports?|"
    r"registrations?|deliver(?:y|ies)|shipments?|orders?|bookings?|"
    r"inventor(?:y|ies)|stocks|stockpiles?|capacity|throughput|traffic|revenues?|share|"
    r"prices?|despatches|dispatches|turnover|backlog)$",
    re.I,
)
_STAKE = re.compile(r"stakes?", re.I)
_VOLUMES = frozenset(
    (
        "sales",
        "production",
        "exports",
        "imports",
        "registrations",
        "deliveries",
        "orders",
        "market_share",
        "inventory",
        "milestone",
    )
)
_METRIC_NOUN = re.compile(
    r"^(?:deliveries|registrations|orders|sales|exports|imports)(?: of (?P<what>.+))?$", re.I
)
_OF = re.compile(r"\s+(?:of|for|in)\s+(?:(?:the|its|all|new) )?")
_SUBJECT = re.compile(
    r"\W*(?:the |only |but |new |and )?(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,4}?) "
    r"(?:rose|fell|grew|dropped|gained|lost|climbed|slipped|jumped|soared|slumped|shrank|"
    r"declined|increased|decreased|tumbled|plunged|sank|"
    r"did|came|were|was|stood|accounted|made up|made|make up|reached|contributed|fared|"
    r"suffered|collapsed|remained|surged|added|eased|swelled|"
    r"advanced|saw|totalled|took|represented)\b",
    re.I,
)
_REACH = 60


class Products:
    """Reads the product of each statement; a word of another mention is no part of one."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]

    def of(
        self, sentence: Sentence, figure: Mention, choice: Choice | None, before: FoundFact | None
    ) -> str | None:
        """The measured thing in the words of the text, None for an organisation as a whole."""
        item = (figure.value or {}).get("item")
        metric, rule, trigger = (
            (choice.metric, choice.rule, choice.trigger) if choice else ("other", "", None)
        )
        if metric == "headcount":
            return item if isinstance(item, str) and not _PEOPLE.match(item) else None
        if rule in ("shares", "share-move"):
            return "shares"
        if isinstance(item, str):
            noun = _METRIC_NOUN.match(item)
            return noun.group("what") if noun else item
        if metric in ("profit", "investment"):
            return None
        if metric == "other":
            return self._own(rule, trigger)
        return self._named(sentence, figure, metric, trigger) or self._carried(metric, before)

    def _own(self, rule: str, trigger: Trigger | None) -> str | None:
        """The words that speak of the metric, where they name a thing: `net debt`, `stake`."""
        if trigger is None or rule not in ("cash", "stake", "rate", "charge"):
            return None
        words = self.text[trigger.start : trigger.end]
        return words if rule != "stake" or _STAKE.fullmatch(words) else None

    def _named(self, sentence: Sentence, figure: Mention, metric: str, trigger: Trigger | None) -> str | None:
        row = self._row(sentence, figure)
        if row or (metric == "revenue" and trigger is None):
            return row
        if trigger is not None and (words := self._beside(trigger)):
            return words
        return self._subject(sentence, figure) if metric in _VOLUMES else None

    def _carried(self, metric: str, before: FoundFact | None) -> str | None:
        carries = before is not None and metric in _VOLUMES and before.metric in _VOLUMES
        return before.product if carries and before is not None else None

    def _row(self, sentence: Sentence, figure: Mention) -> str | None:
        """The head of a table's row: a few words between the line's start and the first figure."""
        first = self.mentions[sentence.figures[0]] if sentence.figures else figure
        head = self.text[sentence.start : first.start]
        if len(head) > _REACH or not sentence.at_line or not _is_row(self.text[first.end : sentence.end]):
            return None
        name = head.strip(" \t|:•*-–").strip()
        words = _WORD.findall(name)
        if not words or len(words) > 5 or self._covered(sentence.start + head.index(name)):
            return None
        return name

    def _subject(self, sentence: Sentence, figure: Mention) -> str | None:
        match = _SUBJECT.match(self.text, sentence.start, figure.start)
        if match is None or self._covered(match.start("what")):
            return None
        words = match.group("what").split()
        return (
            None
            if any(word.lower() in _STOP for word in words) or _NOUN.search(words[-1])
            else " ".join(words)
        )

    def _beside(self, trigger: Trigger) -> str | None:
        """The noun phrase after `sales of`, before `sales`, or within `of the heavy truck market`."""
        words = self.text[trigger.start : trigger.end]
        if not _NOUN.search(words):
            return None
        match = _OF.match(self.text, trigger.end)
        if match and (found := self._phrase(match.end())):
            return found
        noun = trigger.end - len(words.rsplit(None, 1)[-1])
        return self._before(noun)

    def _before(self, end: int) -> str | None:
        start = max(0, end - _REACH)
        kept: list[re.Match[str]] = []
        for match in reversed(list(_WORD.finditer(self.text, start, end))):
            gap = self.text[match.end() : kept[-1].start() if kept else end]
            ends = match.group().lower() in _STOP or gap.strip() or len(kept) == 4
            if ends or match.group().endswith(("'s", "’s")) or self._covered(match.start()):
                break
            kept.append(match)
        return self.text[kept[-1].start() : kept[0].end()] if kept else None

    def _phrase(self, start: int) -> str | None:
        """The noun phrase that begins at `start`."""
        first = last = -1
        for match in _words(self.text, start):
            word = match.group().lower()
            if self._covered(match.start()) or (last >= 0 and self.text[last : match.start()].strip()):
                break
            if word in _STOP and not (word == "and" and last >= 0):
                break
            first = match.start() if first < 0 else first
            last = match.end()
        return re.sub(r"\s+and$", "", self.text[first:last]) if last >= 0 else None

    def _covered(self, at: int) -> bool:
        """Whether the character belongs to a mention."""
        k = bisect_right(self._starts, at) - 1
        return k >= 0 and self.mentions[k].end > at


def _words(text: str, start: int) -> Iterator[re.Match[str]]:
    return _WORD.finditer(text, start, start + _REACH)


def _is_row(rest: str) -> bool:
    """Whether what follows the first figure of a line is cells, not a sentence."""
    return len(re.findall(r"[a-z]{3,}", rest[:200])) <= 2
