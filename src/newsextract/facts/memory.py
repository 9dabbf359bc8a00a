"""What was spoken of before: what a firm's or a market's last figure counted, a heading, a lead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from newsextract.facts.beside import Beside
from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.heads import Heads
from newsextract.facts.layout import Sentence
from newsextract.facts.organisation_words import PER
from newsextract.facts.product_words import (
    AIM_REACH,
    GOES_ON,
    KEPT,
    LEAD_REACH,
    RIVAL,
    TARGET,
    VOLUMES,
)
from newsextract.facts.things import is_thing
from newsextract.mentions import Mention


def _same(what: str, other: str | None) -> bool:
    """Whether two words name one thing, be it in the plural or in a headline's capitals."""
    return other is not None and what.casefold().rstrip("s") == other.casefold().rstrip("s")


class Told(NamedTuple):
    """What is known of a statement when its product is asked for; `before` is the fact before it."""

    sentence: Sentence
    figure: Mention
    choice: Choice | None
    organisation: str | None
    before: FoundFact | None


class Memory(Beside):
    """Follows what an article's figures are of."""

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

    def _speak(self, what: str, organisation: str | None, at: int) -> None:
        """Remember what was last said to be whose."""
        self.spoken[organisation] = what
        if organisation is None:
            self.here.append(what)
        self.first.setdefault(organisation, what)
        if organisation is None and at > self.title:
            self.main = self.main or what

    def _carried(self, statement: Told) -> str | None:
        """What was spoken of before: a heading's thing, a market's; a firm's only if the clause goes on."""
        sentence, figure, choice, organisation, before = statement
        metric = choice.metric if choice else "other"
        if metric == "capacity" and (what := self._with_capacity(figure)) is not None:
            return what
        if organisation is None and self._of_article(figure, metric):
            return self._of_market_before()
        if metric not in VOLUMES:
            goes_on = self.told >= sentence.start or (metric == "capacity" and not sentence.at_line)
            return self._of_same(metric, organisation, before) if goes_on else None
        if self.heads.in_table(sentence):
            return None if self.heads.is_total(sentence) else self.heads.table
        if (heading := self.heads.take()) is not None:
            return heading
        first = self.told < sentence.start
        if self.silent is not None and first and (topic := self._topic(self.silent)):
            return topic
        if organisation is not None:
            return self._of_firm(statement)
        if sentence.at_line and first and self.main:
            return self.main
        if not (self.parted and first) and before is not None and before.metric in VOLUMES:
            return before.product
        return self._of_market_before()

    def _of_market_before(self) -> str | None:
        """What was last said of nobody's figures, else what the article is about."""
        return self.spoken.get(None) or self.main or self._lead

    def _of_firm(self, statement: Told) -> str | None:
        """What was last said to be the organisation's, if the statement goes on about that."""
        sentence, figure, choice, organisation, before = statement
        since = max(sentence.start, figure.start - AIM_REACH)
        if figure.label == "MONEY" and TARGET.search(self.text, since, figure.start):
            return None  # a firm's target in money is of all that it sells
        inside = self.told >= sentence.start
        shares = choice is not None and choice.metric == "market_share"
        beside = before is not None and inside and shares and before.metric == "market_share"
        last = before.product if beside and before is not None else self.spoken.get(organisation)
        if last is None and before is not None and before.metric in VOLUMES:
            anew = sentence.at_line and not inside
            return None if anew and RIVAL.match(self.text, sentence.start) else before.product
        if last is None:
            return None
        goes_on = inside or GOES_ON.search(self.text, sentence.start, figure.end + 12) is not None
        bare = choice is not None and choice.trigger is not None and self._is_noun(choice.trigger)
        return last if goes_on or not bare or _same(last, self.first.get(organisation)) else None

    def _of_article(self, figure: Mention, metric: str) -> bool:
        """Whether a market's figure is of the article's thing: a price a tonne, a capacity."""
        if metric == "price":
            return PER.match(self.text, figure.end) is not None
        return metric == "capacity" and (figure.value or {}).get("unit") not in ("megawatt", "gigawatt")

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
