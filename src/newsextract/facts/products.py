"""What was measured: the counted item, `sales of X`, `X sales`, else what was spoken of before."""

from __future__ import annotations

import re

from newsextract.facts.found import FoundFact
from newsextract.facts.triggers import Trigger
from newsextract.mentions import Mention

# Words at which a noun phrase ends, to either side.
_STOP = frozenset((
    "a", "an", "the", "its", "their", "his", "our", "of", "in", "at", "by", "to", "for", "on", "with", "from", "and", "or", "but", "as", "that", "which",
    "total", "net", "domestic", "overall", "retail", "annual", "monthly", "quarterly", "global", "overseas", "combined", "group", "company's", "average",
    "whose", "record", "it", "they", "he", "she", "we", "would", "will", "could", "can", "should", "may", "is", "are", "was", "were", "be", "been",
    "has", "have", "had", "said", "says", "today", "now", "still", "all", "while", "more", "less", "fewer", "than", "new", "consolidated", "worldwide",
    "rose", "fell", "grew", "went", "stood", "came", "sank", "rise", "fall", "up", "down", "slipped", "dropped", "climbed", "totalled", "declined",
    "increased", "decreased", "reached", "amounted", "after", "before", "during", "between", "this", "these", "year", "month", "quarter", "half",
    "about", "around", "nearly", "some", "cut", "cuts", "raised", "saw", "see", "expected", "first", "last", "strong", "weak", "however", "also", "only",
    "full-year", "year's", "month's", "china's", "world", "recorded", "posted", "shrank", "slumped", "jumped", "surged", "eased", "swelled", "compared",
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w'’/-]*|Class(?:es)? \d(?:-\d)?")
_PEOPLE = re.compile(r"^(?:permanent |new |more )*(?:people|employees|workers|staff|jobs|persons|positions)\b", re.I)
_NOUN_ROWS = frozenset(("sales", "retail", "sales-money", "output", "exports", "imports", "registrations", "deliveries", "orders",
                        "inventory", "capacity", "throughput", "revenue", "market-share", "share", "price", "net-sales"))
_OWN = frozenset(("cash", "stake", "rate", "charge"))  # the words that speak of the metric are the product
_CARRIED = frozenset(("sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share", "inventory", "milestone"))
_OF = re.compile(r"\s+(?:of|for|in)\s+(?:(?:the|its|all|new) )?")
_METRIC_NOUN = re.compile(r"^(?:deliveries|registrations|orders|sales|exports|imports)(?: of (?P<what>.+))?$", re.I)
_REACH = 60


def product(text: str, figure: Mention, metric: str, rule: str, trigger: Trigger | None, before: FoundFact | None) -> str | None:
    """The measured thing in the words of the text, None for an organisation as a whole."""
    item = (figure.value or {}).get("item")
    if metric == "headcount":
        return item if isinstance(item, str) and not _PEOPLE.match(item) else None
    if rule in ("shares", "share-move"):
        return "shares"
    if isinstance(item, str):
        noun = _METRIC_NOUN.match(item)
        return noun.group("what") if noun else item
    if metric in ("profit", "investment"):
        return None
    if trigger is not None and rule in _OWN:
        return text[trigger.start : trigger.end]
    if trigger is not None and rule in _NOUN_ROWS and (words := _beside(text, trigger)):
        return words
    if before is not None and metric in _CARRIED and before.metric in _CARRIED:
        return before.product
    return None


def _beside(text: str, trigger: Trigger) -> str | None:
    """The noun phrase after `sales of`, or before `sales`."""
    if match := _OF.match(text, trigger.end):
        after = text[match.end() : match.end() + _REACH]
        if words := _until_stop(after):
            return words
    before = text[max(0, trigger.start - _REACH) : trigger.start]
    kept: list[re.Match[str]] = []
    for match in reversed(list(_WORD.finditer(before))):
        gap = before[match.end() : kept[-1].start() if kept else len(before)]
        if match.group().lower() in _STOP or gap.strip() or len(kept) == 4 or match.group().endswith(("'s", "’s")):
            break
        kept.append(match)
    return before[kept[-1].start() : kept[0].end()] if kept else None


def _until_stop(text: str) -> str | None:
    start = end = -1
    for match in _WORD.finditer(text):
        word = match.group()
        if end >= 0 and text[end : match.start()].strip():
            break
        if word.lower() in _STOP and not (word == "and" and end >= 0) or (start < 0 and word[0].isupper() and not word.isupper()):
            break
        start = match.start() if start < 0 else start
        end = match.end()
    return re.sub(r"\s+and$", "", text[start:end]) if end >= 0 else None
