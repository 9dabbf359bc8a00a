"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.heads import Heads
from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import METRIC_NOUN, NOUN, REACH, STOP, Phrases, cleaned
from newsextract.facts.things import is_thing
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
    r"\W*(?:the |only |but |and |(?:those|that) of (?:the )?|of (?:which|these|them),? )?"
    r"(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,4}?) "
    r"(?:rose|fell|grew|dropped|gained|lost|climbed|slipped|jumped|soared|slumped|shrank|"
    r"declined|increased|decreased|tumbled|plunged|sank|"
    r"did|came|were|was|stood|accounted|made up|made|make up|reached|contributed|fared|"
    r"brought in|costs?|starts?|sells?|goes|held|account for|reach|suffered|"
    r"collapsed|remained|surged|added|eased|swelled|"
    r"advanced|saw|totalled|took|represented)\b",
    re.I,
)
# Before a metric that is told of all things together.
_TOTAL = re.compile(r"\b(?:total|combined|overall|aggregate|group|whole) (?:[a-z]+ )?$", re.I)
_THOSE = re.compile(r"\b(?:those|that) of ")
_LEAD_REACH = 400  # how far into an article its thing is named
# Metrics whose counted thing stays the same: `543 outlets, and at least 700 by March`.
_KEPT = frozenset(("reach", "capacity", "price"))
# A clause that goes on about the same: `of these`, `they`.
_GOES_ON = re.compile(r"\b(?:of (?:these|them|those|which|it)|they|it)\b", re.I)
# Between two figures of a list, where the second one's thing is named.
_MEMBER = re.compile(
    r"\)?(?: of (?:sales|revenue|the total|the market|output|production|deliveries|registrations))?"
    r"(?:,|;|,? and|,? but)(?: leaving)? (?:the |those of |"
    r"that of )?(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}?)"
    r"(?: (?:for|with|at|by|to|a|only|just|up|down|another))?(?: \(|: | )"
)
_INTO = re.compile(
    r"(?: \([^)]{1,30}\))? (?:in|into|on|for|to) (?:(?:the|its|their|a|an|two|three|planned) )*"
)
_CLAUSE = re.compile(r"[;:,]\s+(?:and |but |while |whereas )?|\b(?:while|whereas|and) ")
_CLAUSE_REACH = 120
_PRICE = re.compile(r"\b(?<!share )prices?\b", re.I)
_MARKET_FOR = re.compile(r"\bmarket for (?:the )?")
_BRANDS = re.compile(
    r"\b[Aa]mong (?:the )?(?:[a-z-]+ ){1,3}?(?=brands|makers|manufacturers|builders|producers)"
)
_OR = re.compile(r"(?: \([^()]{1,12}\))?,? or |,? equivalent to |,? equal to ")
_ON = re.compile(r" (?:on|in|for) (?:(?:the|its|their|new) )*")
_COSTS = re.compile(
    r"costs?\b|starts?\b|sells? (?:for|at)\b|fetch|retails?\b|(?:is|are|was|were) priced\b", re.I
)
_PART_OF = re.compile(r" of (?:(?:the|its|their|all) )*")


def _is_share(figure: Mention) -> bool:
    """A level in per cent, or a fraction."""
    value = figure.value or {}
    number = value.get("value", 0)
    part = figure.label == "PERCENT" or (isinstance(number, float) and 0 < number < 1)
    return part and "change" not in value


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
        self.main: str | None = None  # what the article's market is of
        self.spoken: dict[str | None, str] = {}  # what was last said to be an organisation's, or nobody's
        self.first: dict[str | None, str] = {}  # and first
        self.told = -1  # where the last figure stands whose product was asked for
        self.title = text.find("\n", len(text) - len(text.lstrip()))
        self.heads = Heads(text, mentions, self.phrases, self.title)

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence."""
        self.heads.enter(sentence)

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
        measured = choice is not None and choice.metric in _VOLUMES
        if (
            what is not None
            and measured
            and (is_thing(what.split()[-1]) or not (figure.value or {}).get("item"))
        ):
            self._speak(what, organisation, figure.start)
        return what

    def _read(self, statement: _Statement) -> str | None:
        sentence, figure, choice, _, _ = statement
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
        if (what := self._in_other_words(figure)) is not None:
            return what
        if metric == "milestone":
            return self.phrases.phrase(self.phrases.past_name(figure.end))
        if metric == "profit":
            return None
        if metric == "investment":
            return self._after(figure, _INTO) or self._spent_on(trigger)
        if metric == "price" and (what := self._priced(sentence, figure, trigger)) is not None:
            return what
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
        if (
            what is None
            and trigger is not None
            and _TOTAL.search(self.text, max(0, trigger.start - 30), trigger.start)
        ):
            return None
        return what or self._carried(statement)

    def _speak(self, what: str, organisation: str | None, at: int) -> None:
        """Remember what was last said to be whose."""
        self.spoken[organisation] = what
        self.first.setdefault(organisation, what)
        if organisation is None and at > self.title:
            self.main = self.main or what

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

    def _in_other_words(self, figure: Mention) -> str | None:
        """The item of the same once more in another unit: `900,000 gross tonnes, or 12 ships`."""
        k = bisect_right(self._starts, figure.start)
        if k >= len(self.mentions) or not _OR.fullmatch(self.text, figure.end, self.mentions[k].start):
            return None
        item = (self.mentions[k].value or {}).get("item")
        return item if isinstance(item, str) else None

    def _spent_on(self, trigger: Trigger | None) -> str | None:
        """What follows the words for an investment: `spending on research`."""
        match = _ON.match(self.text, trigger.end) if trigger is not None else None
        return self.phrases.phrase(match.end()) if match else None

    def _priced(self, sentence: Sentence, figure: Mention, trigger: Trigger | None) -> str | None:
        """What has a price: `the oil price of $90 a barrel`, `a large tanker costs $120 million`."""
        prices = list(_PRICE.finditer(self.text, max(sentence.start, figure.start - REACH), figure.start))
        if prices and (trigger is None or trigger.start >= figure.end):
            return self._beside(Trigger(*prices[-1].span(), ()))
        if trigger is not None and _COSTS.match(self.text, trigger.start) and trigger.end <= figure.start:
            return self.phrases.before(trigger.start)
        return None

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
        if trigger is None or rule not in ("cash", "stake", "rate", "charge", "demand"):
            return None
        words = self.text[trigger.start : trigger.end]
        return words if rule != "stake" or _STAKE.fullmatch(words) else None

    def _named(self, sentence: Sentence, figure: Mention, metric: str, trigger: Trigger | None) -> str | None:
        row = self.heads.of_line(sentence, figure)
        if row or (metric == "revenue" and trigger is None):
            return row
        if metric in _VOLUMES and (market := self._of_market(sentence, figure)) is not None:
            return market
        subject = self._subject(sentence, figure) if metric in _WITH_SUBJECT else None
        if trigger is None or (subject and self._anew(trigger, figure)):
            return subject
        return self._beside(trigger) or subject

    def _of_market(self, sentence: Sentence, figure: Mention) -> str | None:
        """The thing of a market in which a firm stands: `Lenz led the market for vans with 900`."""
        since = max(sentence.start, figure.start - _CLAUSE_REACH)
        words = self.text[since : figure.start]
        if "market for " not in words and "mong " not in words:
            return None
        found = [m.end() for m in _MARKET_FOR.finditer(self.text, since, figure.start)]
        if found:
            return self.phrases.phrase(found[-1])
        brands = list(_BRANDS.finditer(self.text, since, figure.start))
        return self.phrases.before(brands[-1].end()) if brands else None

    def _anew(self, trigger: Trigger, figure: Mention) -> bool:
        """Whether a clause of another thing begins between: `vans rose 3%, while those of trucks …`."""
        between = self.text[trigger.end : figure.start]
        return ";" in between or bool(_THOSE.search(between))

    def _carried(self, statement: _Statement) -> str | None:
        """What was spoken of before: a heading's thing, a market's; a firm's only if the clause goes on."""
        sentence, figure, choice, organisation, before = statement
        metric = choice.metric if choice else "other"
        if metric not in _VOLUMES:
            return self._of_same(metric, organisation, before) if self.told >= sentence.start else None
        if (heading := self.heads.take()) is not None:
            return heading
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
