"""What was measured: the counted item, `sales of X`, `X sales`, a row's head, else as before."""

from __future__ import annotations

from bisect import bisect_right

from newsextract.facts.choice import Choice
from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence
from newsextract.facts.memory import Memory, Told
from newsextract.facts.phrases import cleaned
from newsextract.facts.product_words import (
    A_STAKE,
    ALONE,
    GENERIC,
    IN_WHICH,
    INTO,
    OF_THEM,
    PART_OF,
    PEOPLE,
    STAKE_REACH,
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


class Products(Memory):
    """Reads the product of each statement; a word of another mention is no part of one."""

    def of(
        self,
        sentence: Sentence,
        figure: Mention,
        choice: Choice | None,
        organisation: str | None,
        before: FoundFact | None,
    ) -> str | None:
        """The measured thing in the words of the text, None for an organisation as a whole."""
        what = self._read(Told(sentence, figure, choice, organisation, before))
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

    def _read(self, statement: Told) -> str | None:
        sentence, figure, choice, _, before = statement
        metric, rule, trigger = (
            (choice.metric, choice.rule, choice.trigger) if choice else ("other", "", None)
        )
        if metric == "headcount":
            item = (figure.value or {}).get("item")
            return item if isinstance(item, str) and not PEOPLE.match(item) else None
        if rule in ("shares", "share-move") and self._of_shares(trigger):
            return "shares"
        if (what := self._counted(statement, metric)) is not None:
            return what
        if metric in ("milestone", "profit", "investment"):
            return self._of_deed(statement, metric)
        if (what := self._in_clause(statement, metric)) is not None:
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
        return what or (None if self._of_all(statement, metric) else self._carried(statement))

    def _counted(self, statement: Told, metric: str) -> str | None:
        """What the figure itself counts, or words around it say that it is."""
        sentence, figure, choice, _, _ = statement
        item = (figure.value or {}).get("item")
        if isinstance(item, str) and (what := self._of_item(item)) is not None:
            generic = what in GENERIC
            return (
                self._said_closer(sentence, figure, choice.trigger if choice else None) if generic else what
            )
        if (what := self._in_other_words(figure)) is not None:
            return what
        return self._predicate(figure) or self._more(figure) if metric in VOLUMES else None

    def _of_deed(self, statement: Told, metric: str) -> str | None:
        """What is made for the n-th time, or what money is spent on; nothing for a profit."""
        sentence, figure, choice, organisation, _ = statement
        if metric == "milestone":
            what = self.phrases.phrase(self.phrases.past_name(figure.end))
            return what or self.spoken.get(organisation) or self.main or self._lead
        if metric == "profit":
            return None
        what = self._at_place(figure) or self._after(figure, INTO)
        what = what or self._spent_on(choice.trigger if choice else None)
        built = choice is not None and choice.rule in ("at-a-cost", "project")
        return what or (self._built(sentence, figure) if built else None)

    def _in_clause(self, statement: Told, metric: str) -> str | None:
        """What other words of the clause say that it is of: of a list, a price, a share."""
        sentence, figure, choice, _, _ = statement
        since = max(sentence.start, figure.start - STAKE_REACH)
        if metric == "price" and A_STAKE.search(self.text, since, figure.start):
            return "stake"
        if (what := self._coordinated(figure, metric)) is not None:
            return what
        if metric == "price":
            what = self._priced(sentence, figure, choice.trigger if choice else None)
        elif metric in VOLUMES:
            what = self._before_figure(figure) or self._for(figure)
        if what is None and _is_share(figure) and metric in WITH_SUBJECT:
            return self._subject(sentence, figure)
        return what

    def _of_all(self, statement: Told, metric: str) -> bool:
        """Whether the words for the metric say that it is of all things together."""
        trigger = statement.choice.trigger if statement.choice else None
        if trigger is not None and TOTAL.search(self.text, max(0, trigger.start - 30), trigger.start):
            return True
        return metric == "market_share" and self._of_whole(statement)

    def _of_whole(self, statement: Told) -> bool:
        """Whether a firm's share opens a paragraph that named no thing: it is of the whole market."""
        sentence, _, choice, organisation, before = statement
        if not sentence.at_line or organisation is None or choice is None or choice.trigger is None:
            return False
        same = before is not None and before.metric == "market_share" and before.product is None
        return same or self.told < sentence.start

    def _held(self, statement: Told) -> str | None:
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
