"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import METRIC_NOUN, NOUN, REACH, STOP, WORD, Phrases, cleaned
from newsextract.facts.triggers import Trigger
from newsextract.mentions import FIGURE_LABELS, Mention

_PEOPLE = re.compile(
    r"^(?:permanent |new |more |additional )*(?:people|employees|workers|staff|jobs|"
    r"persons|positions|workplaces)\b",
    re.I,
)
_STAKE = re.compile(r"stakes?", re.I)
_VOLUMES = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share",
    "inventory", "milestone",
))  # fmt: skip
_WITH_SUBJECT = _VOLUMES | {"price", "capacity", "revenue"}
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
_LEAD_REACH = 400  # how far into an article its thing is named
# Metrics whose counted thing stays the same: `543 outlets, and at least 700 by March`.
_KEPT = frozenset(("reach", "capacity", "price"))
# A clause that goes on about the same: `of these`, `they`.
_GOES_ON = re.compile(r"\b(?:of (?:these|them|those|which|it)|they|it)\b", re.I)
# A short line without figures, and a word or some before a colon at a line's head.
_HEADING = re.compile(r"\s*(?P<what>[A-Z][\w-]*(?: (?:and |& )?[\w-]+){0,3}s)\s*")
_LABEL = re.compile(r"[\s•*–-]*(?P<what>[^\W\d_][\w-]*(?: [\w-]+){0,3}):\s")
# Between two figures of a list, where the second one's thing is named.
_MEMBER = re.compile(
    r"\)?(?:,|;|,? and|,? but) (?:the |those of |that of )?(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}?)"
    r"(?: (?:for|with|at|by|to|a|only|just|up|down|another))?(?: \(|: | )"
)
_INTO = re.compile(
    r"(?: \([^)]{1,30}\))? (?:in|into|on|for|to) (?:(?:the|its|their|a|an|two|three|planned) )*"
)
_CLAUSE = re.compile(r"[;:,]\s+(?:and |but |while |whereas )?|\b(?:while|whereas|and) ")
_CLAUSE_REACH = 120
_PRICE = re.compile(r"\b(?<!share )prices?\b", re.I)
_PART_OF = re.compile(r" of (?:(?:the|its|their|all) )*")


def _is_share(figure: Mention) -> bool:
    """A level in per cent, or a fraction."""
    value = figure.value or {}
    number = value.get("value", 0)
    part = figure.label == "PERCENT" or (isinstance(number, float) and 0 < number < 1)
    return part and "change" not in value


_NO_HEAD = STOP - {"and", "of", "other", "business", "segment"}


class _Statement(NamedTuple):
    """What is known of a statement when its product is asked for; `before` is the fact before it."""

    sentence: Sentence
    figure: Mention
    choice: Choice | None
    organisation: str | None
    before: FoundFact | None


class Products:
    """Reads the product of each statement; a word of another mention is no part of one."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.phrases = Phrases(text, mentions)
        self.mentions = mentions
        self._starts = [m.start for m in mentions]
        self.heading: str | None = None
        self.main: str | None = None  # what the article's market is of
        self.spoken: dict[str | None, str] = {}  # what was last said to be an organisation's, or nobody's
        self.first: dict[str | None, str] = {}  # and first
        self.told = -1  # where the last figure stands whose product was asked for
        self.title = text.find("\n", len(text) - len(text.lstrip()))

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word stands in the text; counted only for an article with headings."""
        return Counter(word.lower() for word in WORD.findall(self.text))

    def of(
        self,
        sentence: Sentence,
        figure: Mention,
        choice: Choice | None,
        organisation: str | None,
        before: FoundFact | None,
    ) -> str | None:
        """The measured thing in the words of the text, None for an organisation as a whole."""
        what = self._read(_Statement(sentence, figure, choice, organisation, before))
        self.told = figure.start
        return what

    def _read(self, statement: _Statement) -> str | None:
        sentence, figure, choice, organisation, _ = statement
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
            return self.phrases.phrase(self.phrases.past_name(figure.end))
        if metric == "profit":
            return None
        if metric == "investment":
            return self._after(figure, _INTO)
        if (what := self._coordinated(figure, metric)) is not None:
            return what
        if (
            _is_share(figure)
            and metric in _WITH_SUBJECT
            and (what := self._subject(sentence, figure)) is not None
        ):
            return what
        if figure.label in ("PERCENT", "QUANTITY"):
            part = self._after(figure, _PART_OF)
            if part is not None and (what := cleaned(part)) is not None:
                return what
        if metric == "other":
            return self._own(rule, trigger)
        what = self._named(sentence, figure, metric, trigger)
        what = what or self._carried(statement)
        if what is not None and metric in _VOLUMES:
            self.spoken[organisation] = what
            self.first.setdefault(organisation, what)
            if organisation is None and figure.start > self.title:
                self.main = self.main or what
        return what

    def _coordinated(self, figure: Mention, metric: str) -> str | None:
        """The thing of a list's later members: `vans 12%, trucks 3%`, `and smartphones for 33%`."""
        k = bisect_right(self._starts, figure.start) - 2
        if metric not in _WITH_SUBJECT or k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return None
        match = _MEMBER.fullmatch(self.text, self.mentions[k].end, figure.start)
        if match is None or self.phrases.covered(match.start("what")):
            return None
        words = match.group("what").split()
        if any(word.lower() in STOP - {"and"} for word in words) or NOUN.search(words[-1]):
            return None
        return cleaned(match.group("what"))

    def _of_shares(self, trigger: Trigger | None) -> bool:
        return trigger is None or not _PRICE.search(self.text, trigger.start, trigger.end)

    def _of_item(self, item: str) -> str | None:
        """The thing that an item names, None for words of a metric alone: `new registrations`."""
        noun = METRIC_NOUN.match(item)  # no product where only the metric is counted
        return noun.group("what") if noun else cleaned(item)

    def _after(self, figure: Mention, words: re.Pattern[str]) -> str | None:
        """The noun phrase behind the figure and `words`."""
        match = words.match(self.text, figure.end, figure.end + REACH)
        return self.phrases.phrase(self.phrases.past_name(match.end() - 1)) if match else None

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

    def _carried(self, statement: _Statement) -> str | None:
        """What was spoken of before: a heading's thing, a market's; a firm's only if the clause goes on."""
        sentence, figure, choice, organisation, before = statement
        metric = choice.metric if choice else "other"
        if metric not in _VOLUMES:
            return self._of_same(metric, organisation, before) if self.told >= sentence.start else None
        if self.heading is not None:
            what, self.heading = self.heading, None
            return what
        if organisation is None:
            if sentence.at_line and self.told < sentence.start and self.main:
                return self.main
            if before is not None and before.metric in _VOLUMES:
                return before.product
            return self.spoken.get(None) or self.main or self._lead
        last = self.spoken.get(organisation)
        if last is None and before is not None and before.metric in _VOLUMES:
            return before.product
        if last is None:
            return None
        goes_on = self.told >= sentence.start or _GOES_ON.search(self.text, sentence.start, figure.end + 12)
        bare = choice is not None and choice.trigger is not None and self._is_noun(choice.trigger)
        return last if goes_on or not bare or last == self.first.get(organisation) else None

    def _of_same(self, metric: str, organisation: str | None, before: FoundFact | None) -> str | None:
        same = before is not None and before.metric == metric and before.organisation == organisation
        return before.product if same and before is not None and metric in _KEPT else None

    @cached_property
    def _lead(self) -> str | None:
        """The first thing that the text speaks of after its title, else in it."""
        below = self.phrases.first_thing(self.title, self.title + _LEAD_REACH)
        return below or self.phrases.first_thing(0, self.title)

    def _is_noun(self, trigger: Trigger) -> bool:
        return bool(NOUN.search(self.text[trigger.start : trigger.end]))

    def _labelled(self, sentence: Sentence, figure: Mention) -> str | None:
        """What a line is of that says so before a colon: `• Slabs: output of 3 Mt`."""
        match = _LABEL.match(self.text, sentence.start, figure.start) if sentence.at_line else None
        return self._thing(match) if match else None

    def _thing(self, match: re.Match[str]) -> str | None:
        """The words of a heading or label if they name a thing, and no mention or metric."""
        words = match.group("what").split()
        stops = any(word.lower() in _NO_HEAD for word in words) or NOUN.search(words[-1])
        covered = any(
            self.phrases.covered(word.start()) for word in WORD.finditer(self.text, *match.span("what"))
        )
        return None if stops or covered else match.group("what")

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; a heading that names a thing holds for the lines below it."""
        if sentence.figures or not sentence.at_line or sentence.end - sentence.start > REACH:
            return
        match = _HEADING.fullmatch(self.text, sentence.start, sentence.end)
        what = self._thing(match) if match else None
        if what is not None and self._words[what.split()[-1].lower()] > 1:
            self.heading = what

    def _row(self, sentence: Sentence, figure: Mention) -> str | None:
        """The head of a table's row: a few words between the line's start and the first figure."""
        first = self.mentions[sentence.figures[0]] if sentence.figures else figure
        head = self.text[sentence.start : first.start]
        if len(head) > REACH or not sentence.at_line or not _is_row(self.text[first.end : sentence.end]):
            return None
        name = head.strip(" \t|:•*-–").strip()
        words = WORD.findall(name)
        if not words or len(words) > 5 or any(word.lower() in _NO_HEAD for word in words):
            return None
        if self.phrases.covered(sentence.start + head.index(name)):
            return None
        return name

    def _subject(self, sentence: Sentence, figure: Mention) -> str | None:
        """The subject of the nearest clause that names a thing."""
        for start in self._clauses(sentence, figure):
            match = _SUBJECT.match(self.text, start, figure.start)
            if match is None or self.phrases.covered(match.start("what")):
                continue
            words = match.group("what").split()
            if not any(word.lower() in STOP for word in words) and not NOUN.search(words[-1]):
                return cleaned(" ".join(words))
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
        if not NOUN.search(words):
            return None
        match = _OF.match(self.text, trigger.start + len(words))
        if match and (found := self.phrases.phrase(match.end())):
            return found
        noun = trigger.start + len(words) - len(words.rsplit(None, 1)[-1])
        return self.phrases.before(noun)


def _is_row(rest: str) -> bool:
    """Whether what follows the first figure of a line is cells, not a sentence."""
    return len(re.findall(r"[a-z]{3,}", rest[:200])) <= 2
