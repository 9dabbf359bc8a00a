"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence
from newsextract.facts.nationalities import NATIONALITY
from newsextract.facts.triggers import Trigger
from newsextract.mentions import Mention

# Words at which a noun phrase ends, to either side.
_STOP = frozenset((
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
))  # fmt: skip
_WORD = re.compile(r"Class \d\b|[^\W\d_][\w'’/-]*|\d-[\w-]+")
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
_VOLUMES = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share",
    "inventory", "milestone",
))  # fmt: skip
_WITH_SUBJECT = _VOLUMES | {"price", "capacity", "revenue"}
_METRIC_NOUN = re.compile(
    r"^(?:(?:new|firm|unfilled|incoming) )*(?:deliveries|registrations|orders|sales|exports|imports)"
    r"(?: of (?P<what>.+))?$",
    re.I,
)
_OF = re.compile(r"\s+(?:of|for|in)\s+(?:(?:the|its|all) )?(?:[\w-]+['’]s )?")
_SUBJECT = re.compile(
    r"\W*(?:the |only |but |and |(?:those|that) of (?:the )?)?"
    r"(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,4}?) "
    r"(?:rose|fell|grew|dropped|gained|lost|climbed|slipped|jumped|soared|slumped|shrank|"
    r"declined|increased|decreased|tumbled|plunged|sank|"
    r"did|came|were|was|stood|accounted|made up|made|make up|reached|contributed|fared|"
    r"brought in|costs?|starts?|sells?|goes|held|account for|reach|suffered|"
    r"collapsed|remained|surged|added|eased|swelled|"
    r"advanced|saw|totalled|took|represented)\b",
    re.I,
)
_REACH = 60
# A short line without figures, and a word or some before a colon at a line's head.
_HEADING = re.compile(r"\s*(?P<what>[A-Z][\w-]*(?: (?:and |& )?[\w-]+){0,3}s)\s*")
_LABEL = re.compile(r"[\s•*–-]*(?P<what>[^\W\d_][\w-]*(?: [\w-]+){0,3}):\s")
_INTO = re.compile(
    r"(?: \([^)]{1,30}\))? (?:in|into|on|for|to) (?:(?:the|its|their|a|an|two|three|planned) )*"
)
_CLAUSE = re.compile(r"[;:,]\s+(?:and |but |while |whereas )?|\b(?:while|whereas|and) ")
_CLAUSE_REACH = 120
_PRICE = re.compile(r"\b(?<!share )prices?\b", re.I)
_PART_OF = re.compile(r" of (?:(?:the|its|their|all) )*")
# Words of a market at the end of a phrase, and of nations at its head, are no part of the thing.
_TAIL = re.compile(
    r"(?:^|\s+)(?:market|sector|industry|segment|total|volume|output|takers|buyers|them|it|capacity)$", re.I
)
_LEAD = re.compile(rf"(?:{NATIONALITY.pattern}|U\.S\.|US|UK|domestic|overseas|global)\s+")


def _cleaned(words: str) -> str | None:
    """The thing alone: `truck` of `Polish truck market`."""
    return _LEAD.sub("", _TAIL.sub("", words)) or None


_NO_HEAD = _STOP - {"and", "of", "other", "business", "segment"}


class Products:
    """Reads the product of each statement; a word of another mention is no part of one."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]
        self._words = Counter(word.lower() for word in _WORD.findall(text))
        self.heading: str | None = None

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
        if rule in ("shares", "share-move") and self._of_shares(trigger):
            return "shares"
        if isinstance(item, str) and (what := self._of_item(item)) is not None:
            return what
        if metric == "milestone":
            return self._phrase(self._past_name(figure.end))
        if metric == "profit":
            return None
        if metric == "investment":
            return self._after(figure, _INTO)
        if figure.label in ("PERCENT", "QUANTITY"):
            part = self._after(figure, _PART_OF)
            if part is not None and (what := _cleaned(part)) is not None:
                return what
        if metric == "other":
            return self._own(rule, trigger)
        return self._named(sentence, figure, metric, trigger) or self._carried(metric, before)

    def _of_shares(self, trigger: Trigger | None) -> bool:
        return trigger is None or not _PRICE.search(self.text, trigger.start, trigger.end)

    def _of_item(self, item: str) -> str | None:
        """The thing that an item names, None for words of a metric alone: `new registrations`."""
        noun = _METRIC_NOUN.match(item)
        return noun.group("what") if noun else _cleaned(item)

    def _past_name(self, at: int) -> int:
        """Past a maker's name that stands at `at`: `the 500th Brandt tractor`."""
        k = bisect_right(self._starts, at + 1) - 1
        covers = k >= 0 and self.mentions[k].end > at + 1 and self.mentions[k].label == "ORG"
        return self.mentions[k].end if covers else at

    def _after(self, figure: Mention, words: re.Pattern[str]) -> str | None:
        """The noun phrase behind the figure and `words`."""
        match = words.match(self.text, figure.end, figure.end + _REACH)
        return self._phrase(self._past_name(match.end() - 1)) if match else None

    def _own(self, rule: str, trigger: Trigger | None) -> str | None:
        """The words that speak of the metric, where they name a thing: `net debt`, `stake`."""
        if trigger is None or rule not in ("cash", "stake", "rate", "charge"):
            return None
        words = self.text[trigger.start : trigger.end]
        return words if rule != "stake" or _STAKE.fullmatch(words) else None

    def _named(self, sentence: Sentence, figure: Mention, metric: str, trigger: Trigger | None) -> str | None:
        row = self._labelled(sentence, figure) or self._row(sentence, figure)
        if row or (metric == "revenue" and trigger is None):
            return row
        subject = self._subject(sentence, figure) if metric in _WITH_SUBJECT else None
        anew = trigger is not None and ";" in self.text[trigger.end : figure.start]
        if trigger is None or (anew and subject):
            return subject
        return self._beside(trigger) or subject

    def _carried(self, metric: str, before: FoundFact | None) -> str | None:
        if metric in _VOLUMES and self.heading is not None:
            what, self.heading = self.heading, None
            return what
        carries = before is not None and metric in _VOLUMES and before.metric in _VOLUMES
        return before.product if carries and before is not None else None

    def _labelled(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line is of that says so before a colon: `• Slabs: output of 3 Mt`."""
        match = _LABEL.match(self.text, sentence.start, figure.start) if sentence.at_line else None
        return self._thing(match) if match else None

    def _thing(self, match: re.Match[str]) -> str | None:
        """The words of a heading or label if they name a thing, and no mention or metric."""
        words = match.group("what").split()
        stops = any(word.lower() in _NO_HEAD for word in words) or _NOUN.search(words[-1])
        covered = any(self._covered(word.start()) for word in _WORD.finditer(self.text, *match.span("what")))
        return None if stops or covered else match.group("what")

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; a heading that names a thing holds for the lines below it."""
        if sentence.figures or not sentence.at_line or sentence.end - sentence.start > _REACH:
            return
        match = _HEADING.fullmatch(self.text, sentence.start, sentence.end)
        what = self._thing(match) if match else None
        if what is not None and self._words[what.split()[-1].lower()] > 1:
            self.heading = what

    def _row(self, sentence: Sentence, figure: Mention) -> str | None:
        """The head of a table's row: a few words between the line's start and the first figure."""
        first = self.mentions[sentence.figures[0]] if sentence.figures else figure
        head = self.text[sentence.start : first.start]
        if len(head) > _REACH or not sentence.at_line or not _is_row(self.text[first.end : sentence.end]):
            return None
        name = head.strip(" \t|:•*-–").strip()
        words = _WORD.findall(name)
        if not words or len(words) > 5 or any(word.lower() in _NO_HEAD for word in words):
            return None
        if self._covered(sentence.start + head.index(name)):
            return None
        return name

    def _subject(self, sentence: Sentence, figure: Mention) -> str | None:
        """The subject of the nearest clause that names a thing."""
        for start in self._clauses(sentence, figure):
            match = _SUBJECT.match(self.text, start, figure.start)
            if match is None or self._covered(match.start("what")):
                continue
            words = match.group("what").split()
            if not any(word.lower() in _STOP for word in words) and not _NOUN.search(words[-1]):
                return _cleaned(" ".join(words))
        return None

    def _clauses(self, sentence: Sentence, figure: Mention) -> Iterator[int]:
        """Where the clauses before the figure begin, the nearest first."""
        since = max(sentence.start, figure.start - _CLAUSE_REACH)
        ends = [match.end() for match in _CLAUSE.finditer(self.text, since, figure.start)]
        yield from reversed(ends)
        yield sentence.start

    def _beside(self, trigger: Trigger) -> str | None:
        """The noun phrase after `sales of`, before `sales`, or within `of the heavy truck market`."""
        words = self.text[trigger.start : trigger.end]
        price = _PRICE.search(words)
        if price is not None:
            words = words[: price.end()]
        if not _NOUN.search(words):
            return None
        match = _OF.match(self.text, trigger.start + len(words))
        if match and (found := self._phrase(match.end())):
            return found
        noun = trigger.start + len(words) - len(words.rsplit(None, 1)[-1])
        return self._before(noun)

    def _before(self, end: int) -> str | None:
        start = max(0, end - _REACH)
        kept: list[re.Match[str]] = []
        for match in reversed(list(_WORD.finditer(self.text, start, end))):
            gap = self.text[match.end() : kept[-1].start() if kept else end]
            ends = match.group().lower() in _STOP or gap.strip() or len(kept) == 4
            if "\n" in gap or ends or match.group().endswith(("'s", "’s")) or self._covered(match.start()):
                break
            kept.append(match)
        if not kept or kept[0].group().endswith("ed") or kept[0].group().lower() == "new":
            return None
        return _cleaned(self.text[kept[-1].start() : kept[0].end()])

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
