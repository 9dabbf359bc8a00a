"""Which figures of a sentence belong together: a level with its changes, a comparison level by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsextract.facts.layout import Sentence
from newsextract.facts.negatives import SMALL
from newsextract.facts.noise import is_noise
from newsextract.facts.triggers import NOUNS
from newsextract.mentions import Mention

# Words between a change and the level that it leads to: `rose 5% to 12,400`, `gaining 41 % at 14,000`.
LEADS_TO = re.compile(
    r"\b(?:to|at|reach(?:ed|ing|es)?|total(?:l?ed|l?ing)|became|becom(?:e|ing)|"
    r"hit(?:ting)?|came to|amount(?:ed|ing) to|"
    r"stood at|realised as|resulting in|(?<=, )with)\s+(?:(?:a|an|the|its)\s+)?(?:[a-z-]+\s+){0,3}$"
)
# Words that announce the level of an earlier period.
COMPARES = re.compile(
    r"(?:\b(?:against|compared (?:with|to)|versus|vs\.?|from|after|before|than(?: the)?|"
    r"above(?: the)?|below(?: the)?|over(?: the)?|up on|"
    r"it (?:was|had been)|instead of|(?:had|have) (?:been|sold|made|produced|"
    r"asked))\s+(?:(?:the|a|an|its|some|last year's)\s+)?"
    r"(?:(?:(?:net|operating|gross) )?(?:loss|profit|income|deficit|surplus|share|margin|base|"
    r"level) of )?|"
    r"\(\s*(?:[\w-]+:? ){0,3}\s*)$",
    re.I,
)
# Before a level compared with; a date would have been left out: `compared with  to 900`.
_COMPARED = re.compile(r"\bcompared (?:with|to) (?:\S|$)")
# Between a change and its level: `a 3% fall in sales to 900`.
_CHANGE_IN = re.compile(
    r" (?:[a-z-]+ )?(?:declines?|increase|decrease|rise|fall|drop|growth|gain|jump|surge|slump|slide|"
    r"dip|plunge|"
    r"contraction|reduction|improvement) (?:in|of) (?:[\w-]+ ){0,4}\s?(?:to|at|reaching|totalling) $"
)
# The same level goes on: `900 units, although it rose 2% from May`.
_STILL = re.compile(r",? (?:although|though|but|while) (?:it|they|that|this)\b")
_BREAK = re.compile(
    r"[;•]|:\s|\b(?:while|whereas|but (?:the|its|in)|although|and (?:its|the|"
    r"in))\b",
    re.I,
)
_GAP = 110  # a change further than this from its level belongs to another statement
_ROW = re.compile(r"^[\s|\t:,–-]*$")
# A change in brackets behind a figure is that figure's, be it a comparison level.
_BRACKET = re.compile(
    r"^[^,;.()]{0,25}\(\s*(?:(?:up|down|plus|minus|an?|increase|decrease|rise|fall|of|"
    r"by)\s+){0,4}$",
    re.I,
)
# Only these words and dates stand between two changes of a level: `up 3% from May and 9% from a year before`.
_ALSO = frozenset((
    "a", "above", "ago", "also", "an", "and", "average", "before", "below", "but", "by", "compared",
    "decrease", "down", "drop", "earlier", "fall", "fewer", "from", "gain", "growth", "higher", "in",
    "increase", "its", "just", "last", "less", "lower", "m-o-m", "minus", "mom", "month", "month-on-month",
    "more", "of", "off", "on", "only", "or", "over", "percent", "period", "plus", "preceding", "previous",
    "prior", "qoq", "quarter", "quarter-on-quarter", "representing", "rise", "same", "sequentially",
    "still", "than", "the", "though", "to", "up", "week", "week-on-week", "with", "y-o-y", "year",
    "year-on-year", "yoy",
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PER_SHARE = re.compile(r" (?:per|a) (?:[a-z]+ ){0,2}share\b")
# Before the change of an earlier period or forecast: `after a fall of 10%`, `instead of the 8 %`.
_EARLIER = re.compile(
    r"\b(?:after|against|instead of|from|than|compared with|following)\s+(?:(?:a|an|"
    r"the)\s+)?(?:\w+\s+(?:of|by)\s+)?$",
    re.I,
)
# A sentence that only adds the change of the level before it: `That is 7 % more than …`.
_THAT = re.compile(
    r"^\W*(?:that|this|it|which)(?: figure| number| result)? (?:is|was|means?|represents?|"
    r"represented|marks|marked|equals|amounts to)\b[^.;:]{0,40}$",
    re.I,
)
# A verb of change that follows a noun, not a comma or bracket: a statement of its own.
_SUBJECT = re.compile(
    r"(?<![,(–—-])(?<! and)(?<! but)(?<! or)\s\b(?:rose|fell|grew|dropped|gained|lost|"
    r"climbed|slipped|jumped|soared|slumped|shrank|declined|increased|"
    r"decreased|tumbled|plunged|expanded|contracted|eased|surged|advanced|added|was down|"
    r"was up|were down|were up)\b",
    re.I,
)


@dataclass(slots=True)
class Statement:
    """A level and its changes, by index of mention; `comparison` for the level of an earlier period."""

    figure: int | None = None
    changes: list[int] = field(default_factory=list)
    comparison: bool = False

    @property
    def anchor(self) -> int:
        """The mention that stands for the statement."""
        return self.changes[0] if self.figure is None else self.figure


def group(
    text: str, mentions: Sequence[Mention], sentence: Sentence, before: Statement | None = None
) -> list[Statement]:
    """The statements among the figures of one sentence, in the order of their levels.

    `before` is the last statement of the sentence before: it takes the change of `That is 7 % more`.
    """
    kept = [k for k in sentence.figures if not is_noise(text, mentions, k)]
    return _distribute(text, mentions, _Grouping(text, mentions, kept, sentence.start).run(before))


class _Grouping:
    """One walk over the figures of a sentence."""

    def __init__(self, text: str, mentions: Sequence[Mention], figures: Sequence[int], start: int) -> None:
        self.text = text
        self.mentions = mentions
        self.figures = figures
        self.start = start
        self.found: list[Statement] = []
        self.current: Statement | None = None  # the statement that takes a change that follows
        self.pending: list[int] = []  # changes whose level is still to come

    def run(self, before: Statement | None) -> list[Statement]:
        """The statements; a change of `before` at the head of the sentence is added to it."""
        for at, k in enumerate(self.figures):
            if not self._is_change(k):
                self._level(at, k)
            elif at == 0 and before is not None and before.figure is not None and self._that():
                before.changes.append(k)
                self.current = before
            else:
                self._change(at, k)
        self._flush()
        return self.found

    def _that(self) -> bool:
        return bool(_THAT.search(self.text[self.start : self.mentions[self.figures[0]].start][:80]))

    def _is_change(self, k: int) -> bool:
        return bool((self.mentions[k].value or {}).get("change"))

    def _gap(self, at: int) -> str:
        """What stands between the figure before and this one, without dates."""
        if at == 0:
            return ""
        first, last = self.figures[at - 1], self.figures[at]
        if last - first > 12:
            return self.text[self.mentions[first].end : self.mentions[last].start]
        parts, reached = [], self.mentions[first].end
        for mention in self.mentions[first + 1 : last]:
            if mention.label == "DATE":
                parts.append(self.text[reached : mention.start])
                reached = mention.end
        return "".join((*parts, self.text[reached : self.mentions[last].start]))

    def _change(self, at: int, k: int) -> None:
        if self._leads_on(at):
            if self.pending and not _adds(self._gap(at)):
                self._flush()
            self.pending.append(k)
            return
        gap = self._gap(at)
        if at and self.found and not self._is_change(self.figures[at - 1]) and _BRACKET.match(gap):
            self.found[-1].changes.append(k)
        elif self._tied(at, gap) and self.pending:
            self.pending.append(k)
        elif self._tied(at, gap) and self.current is not None:
            self.current.changes.append(k)
        else:
            self._flush()
            self.current = Statement(changes=[k])
            self.found.append(self.current)

    def _tied(self, at: int, gap: str) -> bool:
        """Whether this change is one of the statement before it."""
        if at == 0 or len(gap) > _GAP:
            return False
        if self._is_change(self.figures[at - 1]):
            return _adds(gap)
        return not _starts_anew(gap) and not _EARLIER.search(gap)

    def _leads_on(self, at: int) -> bool:
        """Whether the next level, past coordinated changes, is what this change led to."""
        for after in range(at + 1, min(at + 4, len(self.figures))):
            gap = self._gap(after)
            if len(gap) > _GAP or _BREAK.search(gap) or ", and " in gap or _COMPARED.search(gap):
                return False
            if self._is_change(self.figures[after]):
                if not _adds(gap):
                    return False
                continue
            if _CHANGE_IN.fullmatch(gap):
                return self._fits(at, after)
            lead = LEADS_TO.search(gap)
            if lead and lead.group().startswith("with") and self._tied(at, self._gap(at)):
                return False
            if lead is None or NOUNS.search(gap, 0, lead.start()):
                return False
            return not _SUBJECT.search(gap) and self._fits(at, after)
        return False

    def _fits(self, at: int, after: int) -> bool:
        """A change in % is none of a level in %: that one moves by points."""
        change, level = self.mentions[self.figures[at]], self.mentions[self.figures[after]]
        return level.label != "PERCENT" or (change.value or {}).get("unit") != "%"

    def _level(self, at: int, k: int) -> None:
        statement = Statement(figure=k)
        if self.pending:
            statement.changes, self.pending = self.pending, []
        elif self.current is not None and at > 0:
            statement.comparison = self._compares(at)
        self.found.append(statement)
        if not statement.comparison:
            self.current = statement

    def _compares(self, at: int) -> bool:
        """Whether this level is that of an earlier period: `against 12,000`, `(9.4)`, a next cell."""
        start = self.mentions[self.figures[at]].start
        gap = self.text[max(self.mentions[self.figures[at - 1]].end, start - 40) : start]
        same = self.mentions[self.figures[at - 1]].label == self.mentions[self.figures[at]].label
        if self._named(at) or (
            gap.endswith("(") and _PER_SHARE.match(self.text, self.mentions[self.figures[at]].end)
        ):
            return False
        compares = COMPARES.search(gap)
        share = self.mentions[self.figures[at]].label == "PERCENT" and not same
        if compares and share and compares.group().startswith("("):
            return False  # `900 units (12%)`: a share of its own
        return bool(compares) or (same and bool(_ROW.match(gap)) and "," not in gap)

    def _named(self, at: int) -> bool:
        """Whether brackets begin right behind the name of another one: `ahead of Lenz (40 units)`."""
        name = self.mentions[self.figures[at] - 1]
        between = self.text[name.end : self.mentions[self.figures[at]].start]
        return name.label in ("ORG", "LOC") and between.strip() == "("

    def _flush(self) -> None:
        if self.pending:
            self.current = Statement(changes=self.pending)
            self.found.append(self.current)
            self.pending = []


def _adds(gap: str) -> bool:
    """Whether the change behind `gap` is one more of the level that the change before it is of."""
    return not _BREAK.search(gap) and all(word.lower() in _ALSO for word in _WORD.findall(gap))


def _starts_anew(gap: str) -> bool:
    """Whether a new clause with a subject of its own begins in `gap`, past the noun that the level counts."""
    if _STILL.match(gap):
        return False
    cut = min((at for sign in ",(" if (at := gap.find(sign)) >= 0), default=0)
    rest = gap[cut:]
    if rest.startswith("(") and ")" in rest:
        rest = rest[rest.index(")") :]
    return bool(_BREAK.search(rest) or NOUNS.search(rest) or _SUBJECT.search(rest))


def _distribute(text: str, mentions: Sequence[Mention], found: list[Statement]) -> list[Statement]:
    """`sales 12 and output 14, up 3% and 4% respectively`: as many changes as levels, one each."""
    for at, last in enumerate(found):
        count = len(last.changes)
        before = found[max(0, at - count + 1) : at + 1]
        if (
            count < 2
            or len(before) != count
            or any(s.changes for s in before[:-1])
            or None in (s.figure for s in before)
        ):
            continue
        end = mentions[last.changes[-1]].end
        span = text[mentions[before[0].anchor].start : end + 80]
        if "respectively" in span:
            for statement, change in zip(before, list(last.changes), strict=True):
                statement.changes = [change]
    return found


def is_small(mention: Mention) -> bool:
    """A bare count so small that it only counts beside a word for its metric."""
    value = mention.value or {}
    number = value.get("value", value.get("low", 0))
    return (
        mention.label == "QUANTITY"
        and "unit" not in value
        and isinstance(number, (int, float))
        and 1 <= number < SMALL
    )
