"""What a statement is about: its metric, organisation, product, period and region, carried over or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsextract.facts.choice import Choice, Chooser
from newsextract.facts.found import FoundFact
from newsextract.facts.layout import Sentence
from newsextract.facts.organisations import Organisations
from newsextract.facts.periods import Periods
from newsextract.facts.places import Places
from newsextract.facts.products import Products
from newsextract.facts.statements import Statement, is_small
from newsextract.mentions import Mention


class Reader:
    """Reads the statements of an article in order, remembering what the ones before were about."""

    def __init__(self, text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> None:
        self.text = text
        self.mentions = mentions
        self.organisations = Organisations(text, mentions, ids)
        self.chooser = Chooser(text, mentions, self.organisations.main is None)
        self.periods = Periods(text, mentions)
        self.products = Products(text, mentions)
        self.places = Places(text, mentions, self.organisations.main is None)
        self.sentence = Sentence(0, 0, (), ())
        self.before: FoundFact | None = None

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence."""
        self.sentence = sentence
        self.organisations.enter(sentence, sentence.at_line)
        self.periods.enter(sentence)
        self.chooser.enter(sentence)
        self.places.enter(sentence)
        self.products.enter(sentence)

    def read(self, statement: Statement) -> FoundFact | None:
        """The fact of a statement; None where its figure is of nothing that is measured."""
        mention = self.mentions[statement.anchor]
        if statement.comparison and self.before is not None:
            return self._comparison(statement, self.before)
        choice = self.chooser.choose(self.sentence, mention, statement.figure is None)
        # `900,000 gross tonnes, or 12 ships`
        again = self.text.startswith(", or ", max(0, mention.start - 5))
        if is_small(mention) and not again and not _counts(mention, choice):
            return None
        metric, rule = (choice.metric, choice.rule) if choice else ("other", "no word for a metric")
        organisation = self.organisations.of(mention, metric)
        product = self.products.of(self.sentence, mention, choice, organisation, self.before)
        fact = FoundFact(
            metric=metric,
            organisation=organisation,
            product=product,
            figure=statement.figure,
            changes=tuple(statement.changes),
            period=self.periods.of(mention, metric, rule, product),
            region=self.places.of(mention, metric, organisation),
            rule=rule,
        )
        self.before = fact
        return fact

    def _comparison(self, statement: Statement, before: FoundFact) -> FoundFact:
        """The level of an earlier period: all as in the statement before, but the period."""
        assert statement.figure is not None
        return FoundFact(
            before.metric, before.organisation, before.product, statement.figure, (),
            self.periods.after(self.mentions[statement.figure], before.period), before.region, "comparison",
        )  # fmt: skip


# Metrics of which a small count is told: `ordered two ships`, `opened 12 outlets`.
_TOLD_SMALL = frozenset(("orders", "fleet", "reach", "headcount", "deliveries"))
_NEAR = 25


def _counts(mention: Mention, choice: Choice | None) -> bool:
    """Whether a small bare count is of a metric: by its item, or a word right beside it."""
    if choice is None or choice.metric not in _TOLD_SMALL:
        return False
    trigger = choice.trigger
    return choice.rule.startswith("item") or (
        trigger is not None and 0 <= mention.start - trigger.end <= _NEAR
    )
