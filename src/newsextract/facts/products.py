"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from newsextract.facts.beside import Beside
from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.heads import Heads
from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import cleaned
from newsextract.facts.product_words import (
    A_STAKE,
    ALONE,
    GENERIC,
    GOES_ON,
    IN_WHICH,
    INTO,
    KEPT,
    LEAD_REACH,
    OF_THEM,
    PART_OF,
    PEOPLE,
    RIVAL,
    TOTAL,
    VOLUMES,
    WITH_SUBJECT,
)
from newsextract.facts.things import is_thing
from newsextract.facts.triggers import Trigger
from newsextract.mentions import Mention


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


class Products(Beside):
    """Reads the product of each statement; a word of another mention is no part of one."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        super().__init__(text, mentions)
        self.main: str | None = None  # what the article's market is of
        self.spoken: dict[str | None, str] = {}  # what was last said to be an organisation's, or nobody's
        self.first: dict[str | None, str] = {}  # and first
        self.here: list[str] = []  # what the sentence at hand said of nobody's figures
        self.whole: str | None = None  # what was spoken of before it
        self.silent: Sentence | None = None  # the last one of the paragraph without figures
        self.parted = False  # whether the sentence before told of several parts of that
        self.told = -1  # where the last figure stands whose product was asked for
        self.title = text.find("\n", len(text) - len(text.lstrip()))
        self.heads = Heads(text, mentions, self.phrases, self.title)

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; behind one that told of several things the whole is spoken of again."""
        self.heads.enter(sentence)
        if self.here:
            self.parted = len(set(self.here)) > 1
            if self.parted and self.whole is not None:
                self.spoken[None] = self.whole
            self.here = []
        self.whole = self.spoken.get(None)
        if sentence.at_line:
            self.silent = None
        if not sentence.figures:
            self.silent = sentence

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
        measured = choice is not None and choice.metric in VOLUMES
        if (
            what is not None
            and measured
            and (is_thing(what.split()[-1]) or not (figure.value or {}).get("item"))
        ):
            self._speak(what, organisation, figure.start)
            if self.here and (
                _is_share(figure)
                or ALONE.search(self.text, max(sentence.start, figure.start - 60), figure.start)
            ):
                self.here.append("a part")
        return what

    def _read(self, statement: _Statement) -> str | None:
        sentence, figure, choice, _, before = statement
        item = (figure.value or {}).get("item")
        metric, rule, trigger = (
            (choice.metric, choice.rule, choice.trigger) if choice else ("other", "", None)
        )
        if metric == "headcount":
            return item if isinstance(item, str) and not PEOPLE.match(item) else None
        if rule in ("shares", "share-move") and self._of_shares(trigger):
            return "shares"
        if isinstance(item, str) and (what := self._of_item(item)) is not None:
            return self._said_closer(sentence, figure, trigger) if what in GENERIC else what
        if (what := self._in_other_words(figure)) is not None:
            return what
        if metric in VOLUMES and (what := self._predicate(figure)) is not None:
            return what
        if metric in VOLUMES and (what := self._more(figure)) is not None:
            return what
        if metric == "milestone":
            return self.phrases.phrase(self.phrases.past_name(figure.end))
        if metric == "profit":
            return None
        if metric == "investment" and (what := self._at_place(figure)) is not None:
            return what
        if metric == "investment":
            return self._after(figure, INTO) or self._spent_on(trigger)
        if metric == "price" and A_STAKE.search(
            self.text, max(sentence.start, figure.start - 80), figure.start
        ):
            return "stake"
        if metric == "price" and (what := self._priced(sentence, figure, trigger)) is not None:
            return what
        if (what := self._coordinated(figure, metric)) is not None:
            return what
        if (
            _is_share(figure)
            and metric in WITH_SUBJECT
            and (what := self._subject(sentence, figure)) is not None
        ):
            return what
        if before is not None and before.metric == metric and OF_THEM.match(self.text, figure.end):
            return self._predicate(figure) or before.product
        if figure.label in ("PERCENT", "QUANTITY"):
            part = self._after(figure, PART_OF)
            if part is not None and (what := cleaned(part)) is not None:
                return what
        if rule == "share of the total" and before is not None and self.told >= sentence.start:
            return before.product
        if metric == "other":
            return self._own(rule, trigger) or self._held(statement)
        what = self._named(sentence, figure, metric, trigger)
        if (
            what is None
            and trigger is not None
            and TOTAL.search(self.text, max(0, trigger.start - 30), trigger.start)
        ):
            return None
        if what is None and metric == "market_share" and self._of_whole(statement):
            return None
        return what or self._carried(statement)

    def _speak(self, what: str, organisation: str | None, at: int) -> None:
        """Remember what was last said to be whose."""
        self.spoken[organisation] = what
        if organisation is None:
            self.here.append(what)
        self.first.setdefault(organisation, what)
        if organisation is None and at > self.title:
            self.main = self.main or what

    def _of_whole(self, statement: _Statement) -> bool:
        """Whether a firm's share opens a paragraph that named no thing: it is of the whole market."""
        sentence, _, choice, organisation, before = statement
        if not sentence.at_line or organisation is None or choice is None or choice.trigger is None:
            return False
        same = before is not None and before.metric == "market_share" and before.product is None
        return same or self.told < sentence.start

    def _held(self, statement: _Statement) -> str | None:
        """The firm of which a part is held: `holds 49 % of Lenz`, `Lenz, in which Brandt owns 26 %`."""
        sentence, figure, choice, _, before = statement
        if figure.label != "PERCENT" or choice is None or "stake" not in choice.rule:
            return None
        behind = PART_OF.match(self.text, figure.end, figure.end + 10)
        k = bisect_right(self._starts, behind.end()) - 1 if behind else -1
        if behind is not None and k >= 0 and self.mentions[k].start == behind.end():
            return self.text[self.mentions[k].start : self.mentions[k].end]
        in_which = [m.start() for m in IN_WHICH.finditer(self.text, sentence.start, figure.start)]
        k = bisect_right(self._starts, in_which[-1]) - 1 if in_which else -1
        if k >= 0 and self.mentions[k].end == in_which[-1]:
            return self.text[self.mentions[k].start : self.mentions[k].end]
        same = before is not None and before.metric == "other" and self.told >= sentence.start
        return before.product if same and before is not None else None

    def _named(self, sentence: Sentence, figure: Mention, metric: str, trigger: Trigger | None) -> str | None:
        row = self.heads.of_line(sentence, figure)
        if row or (metric == "revenue" and trigger is None):
            return row
        if metric in VOLUMES and (market := self._of_market(sentence, figure)) is not None:
            return market
        if trigger is not None and not self._anew(trigger, figure) and (what := self._beside(trigger)):
            return what
        subject = self._subject(sentence, figure) if metric in WITH_SUBJECT else None
        return subject or (self._beside(trigger) if trigger is not None else None)

    def _carried(self, statement: _Statement) -> str | None:
        """What was spoken of before: a heading's thing, a market's; a firm's only if the clause goes on."""
        sentence, figure, choice, organisation, before = statement
        metric = choice.metric if choice else "other"
        if metric not in VOLUMES:
            goes_on = self.told >= sentence.start or (metric == "capacity" and not sentence.at_line)
            return self._of_same(metric, organisation, before) if goes_on else None
        if self.heads.in_table(sentence):
            return None if self.heads.is_total(sentence) else self.heads.table
        if (heading := self.heads.take()) is not None:
            return heading
        if self.silent is not None and self.told < sentence.start and (topic := self._topic(self.silent)):
            return topic
        if organisation is None:
            if sentence.at_line and self.told < sentence.start and self.main:
                return self.main
            if self.parted and self.told < sentence.start:
                return self.spoken.get(None) or self.main or self._lead
            if before is not None and before.metric in VOLUMES:
                return before.product
            return self.spoken.get(None) or self.main or self._lead
        beside = (
            before is not None and self.told >= sentence.start and before.metric == metric == "market_share"
        )
        last = before.product if beside and before is not None else self.spoken.get(organisation)
        if last is None and before is not None and before.metric in VOLUMES:
            anew = sentence.at_line and self.told < sentence.start
            return None if anew and RIVAL.match(self.text, sentence.start) else before.product
        if last is None:
            return None
        goes_on = self.told >= sentence.start or bool(
            GOES_ON.search(self.text, sentence.start, figure.end + 12)
        )
        bare = choice is not None and choice.trigger is not None and self._is_noun(choice.trigger)
        return last if goes_on or not bare or last == self.first.get(organisation) else None

    def _topic(self, sentence: Sentence) -> str | None:
        """The thing with which a sentence without figures opens: `Electric cars had a good year.`"""
        what = self.phrases.phrase(sentence.start)
        if what is None or not is_thing(what.split()[-1]):
            return None
        return what if self.text.find(what, sentence.start, sentence.start + len(what) + 4) >= 0 else None

    def _of_same(self, metric: str, organisation: str | None, before: FoundFact | None) -> str | None:
        same = before is not None and before.metric == metric and before.organisation == organisation
        return before.product if same and before is not None and metric in KEPT else None

    @cached_property
    def _lead(self) -> str | None:
        """The first thing that the text speaks of after its title, else in it."""
        below = self.phrases.first_thing(self.title, self.title + LEAD_REACH)
        return below or self.phrases.first_thing(0, self.title)
