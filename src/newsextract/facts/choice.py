"""Which metric a figure is of: its item, the nearest word that speaks of one, what was said before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.facts.layout import Sentence
from newsextract.facts.metrics import MetricRow
from newsextract.facts.triggers import Trigger, Triggers
from newsextract.mentions import Mention

_CLAUSE = re.compile(r"[;:]|, (?:while|whereas|and|but|as)\b|\b(?:while|whereas)\b|\. ")
_PEOPLE = re.compile(
    r"\b(?:people|employees|workers|staff|jobs|engineers|personnel|positions|technicians|"
    r"associates)\b",
    re.I,
)
_OUTLETS = re.compile(
    r"\b(?:countries|dealers?|dealerships?|outlets?|showrooms?|branches|touch-?points|"
    r"offices|cities|towns|markets|"
    r"service (?:points|centres|centers|stations|outlets)|locations|customers|sites|ports|"
    r"workshops|subsidiaries)\s*(?:and\b.*)?$",
    re.I,
)
_OF_TOTAL = re.compile(
    r"\s+of (?:the|its|their|all) (?:total|whole|volume|mix)\b|\s+of (?:them|these|it)\b", re.I
)
_SOLD = frozenset(("sales", "registrations", "deliveries"))
_BOXES = frozenset(("TEU", "thousand TEU"))
_FAR = 400  # words further from a figure say nothing of it
_HEADING = 80  # longer lines are no headings
_MAIN = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "revenue", "profit",
    "market_share",
))  # fmt: skip
# Kinds of figures that a sum of money can be worth: `orders of 40 trucks, worth $9 million`.
_WORTH = _MAIN - {"revenue", "profit", "market_share"} | {"inventory"}
# What is told beside the main thing: a new paragraph goes back to that.
_ASIDE = frozenset(("exports", "imports", "market_share"))
# Before what a metric leaves out, and what can be so deducted.
_WITHOUT = re.compile(
    r"\b(?:excluding|without|adjusted for|stripping out|net of|apart from) (?:[\w-]+ ){0,2}$", re.I
)
_NET_OF = re.compile(r"\b(?:before|after|including) (?:[\w-]+ ){0,2}$", re.I)
_LEAVES = ("xcluding", "ithout", "djusted", "tripping", "et of", "part from", "before", "after", "ncluding")
_DEDUCTED = frozenset(("charge", "cash", "rate"))
# Between a figure and the verb that says what was done with the things: `900 are to be exported`.
_PREDICATE = re.compile(
    r" (?:of (?:them|these|those|it) )?(?:(?:units|vehicles|cars|trucks) )?"
    r"(?:(?:are|were|is|was|have been|had been|will be|would be|are to be|to be|for) )"
)
_AIM = re.compile(r"\b(?:(?:target|goal|aim)s? of|aim(?:s|ing|ed)? (?:for|at)|targets|targeting) $")
# Weak rows that are as good as others right before a figure: `lost $900`.
_VERBS = frozenset(("lost", "won", "pay"))
_MARKET = re.compile(
    r"\b(?:market|share|sales)\b(?: (?:of|in|for) [^,;.:]{1,50})? (?:has |had |"
    r"have )?$",
    re.I,
)
_THEY = re.compile(r"[\"“‘'\s]*(?:They|These|Those|It|This|That)\b")
# What a trigger after the figure costs, what one beyond a clause's end, what one beyond another level.
_AFTER, _BEYOND, _WEAK = 25, 60, 45
_NEXT = 40  # and what one beside the next figure
_BESIDE = 60  # words that stand further behind a figure are not beside it


@dataclass(frozen=True, slots=True)
class Choice:
    """A metric, the row or reason, and the trigger that spoke of it, if one did."""

    metric: str
    rule: str
    trigger: Trigger | None = None


class Chooser:
    """Chooses the metric of each statement of an article, in order."""

    def __init__(self, text: str, mentions: Sequence[Mention], of_market: bool) -> None:
        self.text = text
        self.mentions = mentions
        self.triggers = Triggers(text)
        self.of_market = of_market
        self.last: dict[str, Choice] = {}
        self.main: dict[str, Choice] = {}  # as `last`, but not of what is told in passing
        self.lead: dict[str, Choice] = {}  # what the first figures of the article are of
        self.latest: Choice | None = None
        self.since = -1  # where the sentence of the latest choice begins
        self.inside = False  # whether that is the sentence of the figure at hand

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; a heading says what the figures below it are of."""
        if sentence.at_line:
            self.last = {
                label: self.lead.get(label, choice) if choice.metric in _ASIDE else choice
                for label, choice in self.main.items()
            }
        if not sentence.figures and sentence.end - sentence.start < _HEADING:
            for trigger in self.triggers.between(sentence.start, sentence.end):
                for label in ("QUANTITY", "MONEY", "PERCENT"):
                    row = trigger.row_for(label)
                    if row is not None and not row.weak:
                        self._keep(label, Choice(row.metric, row.name))

    def _keep(self, label: str, choice: Choice) -> None:
        self.last[label] = choice
        if choice.metric in _MAIN:
            self.main[label] = choice
            self.lead.setdefault(label, choice)

    def choose(self, sentence: Sentence, mention: Mention, change: bool) -> Choice | None:
        """The metric of the figure; `change` if it is only a change. None if nothing speaks of any."""
        self.inside = self.since == sentence.start
        self.since = sentence.start
        choice = _by_kind(mention) or self._total(sentence, mention) or self._aimed(sentence, mention)
        choice = choice or self._nearest(sentence, mention, change)
        choice = choice or self._worth(sentence, mention) or self._carried(mention.label, change)
        if choice is None:
            return None
        choice = self._in_context(mention, choice, change)
        self._keep(mention.label, choice)
        self.latest = choice
        return choice

    def _in_context(self, mention: Mention, choice: Choice, change: bool) -> Choice:
        """What the same words mean in this article."""
        unit = (mention.value or {}).get("unit")
        if choice.rule == "bought":
            if unit in _BOXES:
                return Choice("production", "boxes handled", choice.trigger)
            carried = self.latest if change else self.last.get(mention.label)
            if carried is not None and carried.metric in _MAIN - {"orders"}:
                return Choice(carried.metric, f"carried over: {carried.rule}", choice.trigger)
        if mention.label == "PERCENT" and not change and self.of_market and choice.metric in _SOLD:
            return Choice("market_share", "share of a market", choice.trigger)
        if choice.rule == "made" and self._of_a_market(choice):
            return Choice(
                "market_share" if mention.label == "PERCENT" else "sales", "a market made", choice.trigger
            )
        main = self.main.get("QUANTITY")
        if choice.rule == "sales" and not self._of_all(choice) and self._in_money(mention):
            return Choice("revenue", "sales in money", choice.trigger)
        if (
            choice.rule == "worth"
            and self.latest is not None
            and self.latest.metric in _WORTH
            and self.inside
        ):
            return Choice(self.latest.metric, "what is counted is worth", choice.trigger)
        if choice.rule == "deliveries" and main is not None and main.metric == "exports":
            return Choice("exports", "shipped abroad", choice.trigger)
        return choice

    def _of_all(self, choice: Choice) -> bool:
        """Whether the sales are those of all firms: `industry sales`, `new car market sales`."""
        before = choice.trigger.start if choice.trigger is not None else 0
        return self.text[max(0, before - 9) : before].lower().endswith(("industry ", "market "))

    def _of_a_market(self, choice: Choice) -> bool:
        """Whether a market or share `made` the figure: it came to that."""
        start = choice.trigger.start if choice.trigger is not None else 0
        return bool(_MARKET.search(self.text[max(0, start - 80) : start]))

    def _in_money(self, mention: Mention) -> bool:
        """Whether sales of which a share or change is told are those that the article gives in money."""
        counts, money = self.main.get("QUANTITY"), self.main.get("MONEY")
        share = mention.label == "PERCENT" or 0 < _number(mention) < 1
        sold = counts is not None and counts.metric in _SOLD
        return share and not sold and money is not None and money.metric in ("revenue", "profit")

    def _total(self, sentence: Sentence, mention: Mention) -> Choice | None:
        """`17 % of the total`: of what was spoken of last."""
        counted = mention.label == "PERCENT" or 0 < _number(mention) < 1
        if counted and self.latest is not None and _OF_TOTAL.match(self.text, mention.end, mention.end + 30):
            triggers = self.triggers.between(*_window(sentence, mention))
            if any(t.end + 1 == mention.start and t.rows[0].metric in _MAIN for t in triggers):
                return None  # `with exports 7 % of the total`
            return Choice(self.latest.metric, "share of the total")
        return None

    def _nearest(self, sentence: Sentence, mention: Mention, change: bool) -> Choice | None:
        best: tuple[float, Trigger, MetricRow] | None = None
        for trigger in reversed(self.triggers.between(*_window(sentence, mention))):
            row = trigger.row_for(mention.label, change)
            if row is None or (row.metric == "market_share" and _is_count(mention)):
                continue
            if (
                best is not None
                and max(mention.start - trigger.end, trigger.start - mention.end - _BESIDE) > best[0]
            ):
                continue  # too far to be nearer, whatever stands between
            cost = self._cost(mention, trigger, row) + self._of_next(sentence, mention, trigger, row)
            if (best is None or cost <= best[0]) and not self._left_out(trigger, row):
                best = (cost, trigger, row)
        if best is None:
            return None
        return Choice(best[2].metric, best[2].name, best[1])

    def _left_out(self, trigger: Trigger, row: MetricRow) -> bool:
        """Whether the words only say what another metric leaves out: `profit before tax`."""
        before = self.text[max(0, trigger.start - 40) : trigger.start]
        if not any(word in before for word in _LEAVES):
            return False
        return bool(_WITHOUT.search(before)) or (row.name in _DEDUCTED and bool(_NET_OF.search(before)))

    def _cost(self, mention: Mention, trigger: Trigger, row: MetricRow) -> float:
        """How far the words are from the figure, in characters and what clauses between them are worth."""
        if trigger.end <= mention.start:
            gap = self.text[trigger.end : mention.start]
            cost: float = len(gap)
        else:
            gap = self.text[mention.end : trigger.start]
            beside = (len(gap) <= 3 and "," not in gap) or _PREDICATE.fullmatch(gap)
            cost = -10 if beside else len(gap) + _AFTER
        cost += _BEYOND * len(_CLAUSE.findall(gap))
        told = gap == " " and trigger.end <= mention.start and row.name in _VERBS
        return cost + _WEAK * (row.weak and not told)

    def _of_next(self, sentence: Sentence, mention: Mention, trigger: Trigger, row: MetricRow) -> float:
        """What it costs that words behind the figure stand closer to the next: `12 %, and employs 40`."""
        if trigger.start < mention.end:
            return 0
        for k in sentence.figures:
            other = self.mentions[k]
            if other.start >= trigger.end:
                closer = other.start - trigger.end < trigger.start - mention.end
                return _NEXT if closer and other.label in row.takes else 0
        return 0

    def _worth(self, sentence: Sentence, mention: Mention) -> Choice | None:
        """A sum that what was counted last brought in: `They brought in $9 million`."""
        money = mention.label == "MONEY" and self.latest is not None and self.latest.metric in _WORTH
        if self.latest is None or not money or not _THEY.match(self.text, sentence.start):
            return None
        return Choice(self.latest.metric, "what was counted is worth")

    def _aimed(self, sentence: Sentence, mention: Mention) -> Choice | None:
        """A target of what was spoken of last, if its words name nothing else: `aims for 900`."""
        if self.latest is None or self.latest.metric not in _MAIN:
            return None
        before = self.text[max(sentence.start, mention.start - 30) : mention.start]
        match = _AIM.search(before) if "aim" in before or "target" in before or "goal" in before else None
        if match is None:
            return None
        start = mention.start - len(before) + match.start()
        if self.triggers.between(max(sentence.start, start - 30), mention.start):
            return None
        return Choice(self.latest.metric, f"carried over: {self.latest.rule}")

    def _carried(self, label: str, change: bool) -> Choice | None:
        carried = self.latest if change else self.last.get(label)
        if carried is None and label == "PERCENT":
            carried = self.last.get("QUANTITY") or self.last.get("MONEY")
        if carried is None and label == "QUANTITY" and self.latest and self.latest.metric in _WORTH:
            carried = self.latest  # `Sales rose 5%. Brandt led with 900 units`
        return carried and Choice(carried.metric, f"carried over: {carried.rule}")


def _window(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """The stretch of the sentence in which words can speak of the figure."""
    return max(sentence.start, mention.start - _FAR), min(sentence.end, mention.end + _FAR)


def _is_count(mention: Mention) -> bool:
    """A number of things, which is no share of them."""
    return mention.label == "QUANTITY" and not 0 < _number(mention) < 1


def _number(mention: Mention) -> float:
    number = (mention.value or {}).get("value", 0)
    return number if isinstance(number, (int, float)) else 0


def _by_kind(mention: Mention) -> Choice | None:
    """The metric that the figure itself gives away."""
    value = mention.value or {}
    if mention.label == "ORDINAL":
        return Choice("milestone", "ordinal")
    item = str(value.get("item", ""))
    if _PEOPLE.search(item):
        return Choice("headcount", "item: people")
    if _OUTLETS.search(item):
        return Choice("reach", "item: outlets")
    if value.get("unit") in ("gigawatt", "megawatt"):
        return Choice("capacity", "unit: power")
    return None
