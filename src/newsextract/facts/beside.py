"""What the words beside a figure, or beside the words for its metric, say that it is of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsextract.facts.layout import Sentence
from newsextract.facts.phrases import METRIC_NOUN, NOUN, REACH, STOP, Phrases, cleaned
from newsextract.facts.product_words import (
    BRANDS,
    BUILT,
    CLAUSE,
    CLAUSE_REACH,
    COSTS,
    FOR,
    INTO_PLACE,
    IS,
    JOINT,
    KIND,
    LEADS,
    MARKET_FOR,
    MEMBER,
    MORE,
    OF,
    OF_COLON,
    ON,
    ON_WHAT,
    OR,
    PRICE,
    PRICE_OF,
    RATE_OF,
    SHORT,
    SITE,
    STAKE,
    SUBJECT,
    THOSE,
    TO_PRICE,
    VERB,
    WITH_A,
    WITH_AT,
    WITH_SUBJECT,
)
from newsextract.facts.things import ends_in_thing, is_thing
from newsextract.facts.triggers import Trigger
from newsextract.facts.words import Words
from newsextract.mentions import FIGURE_LABELS, Mention


def _is_plural(word: str) -> bool:
    return word.endswith("s") or is_thing(word)


class Beside:
    """Reads the things of a sentence, without memory of those before."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = mentions
        self.phrases = Phrases(text, mentions)
        self._starts = [m.start for m in mentions]
        self._read_beside: dict[tuple[int, int], str | None] = {}  # by the words for a metric

    def _coordinated(self, figure: Mention, metric: str) -> str | None:
        """The thing of a list's later members: `vans 12%, trucks 3%`, `and smartphones for 33%`."""
        k = bisect_right(self._starts, figure.start) - 2
        if k > 0 and self.mentions[k].label == "DATE":
            since = self.mentions[k - 1].end  # `1.2 Mt in May, coke for 0.4 Mt`
            k -= SHORT.fullmatch(self.text, since, self.mentions[k].start) is not None
            end = self.mentions[k + 1].end
        elif k >= 0:
            end = self.mentions[k].end
        if metric not in WITH_SUBJECT or k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return None
        match = MEMBER.fullmatch(self.text, end, figure.start)
        if match is None or self.phrases.covered(match.start("what")):
            return None
        words = match.group("what").split()
        if any(word.lower() in STOP - {"and"} for word in words) or NOUN.search(words[-1]):
            return None
        if words[-1] == "and" or VERB.fullmatch(words[0]):
            return None  # `lost 3% and ended at 900`
        return cleaned(match.group("what"))

    def _before_figure(self, figure: Mention) -> str | None:
        """The thing right before a figure: `heavy trucks (+4%)`, `: vans +15%`."""
        before = self.text[max(0, figure.start - REACH) : figure.start]
        if before.endswith(" (") and self.text.startswith(")", figure.end):
            what = self.phrases.before(figure.start - 2)
            return what if what is not None and is_thing(what.split()[-1]) else None
        head = OF_COLON.search(self.text, figure.start - len(before), figure.start)
        if head is None or self.phrases.covered(head.start("what")):
            return None
        return head.group("what") if is_thing(head.group("what").split()[-1]) else None

    def _in_other_words(self, figure: Mention) -> str | None:
        """The item of the same once more in another unit: `900,000 gross tonnes, or 12 ships`."""
        k = bisect_right(self._starts, figure.start)
        if k >= len(self.mentions) or not OR.fullmatch(self.text, figure.end, self.mentions[k].start):
            return None
        item = (self.mentions[k].value or {}).get("item")
        return item if isinstance(item, str) else None

    def _spent_on(self, trigger: Trigger | None) -> str | None:
        """What follows the words for an investment: `spending on research`."""
        match = ON.match(self.text, trigger.end) if trigger is not None else None
        return self.phrases.phrase(match.end()) if match else None

    def _priced(self, sentence: Sentence, figure: Mention, trigger: Trigger | None) -> str | None:
        """What has a price: `the oil price of $90 a barrel`, `a large tanker costs $120 million`."""
        said = list(PRICE_OF.finditer(self.text, sentence.start, figure.start))
        of = said[-1] if said else TO_PRICE.match(self.text, figure.end, figure.end + 40)
        if of is not None:
            return self.phrases.phrase(of.end())
        at = WITH_AT.search(self.text, max(sentence.start, figure.start - REACH), figure.start)
        if at is not None and not self.phrases.covered(at.start("what")):
            return at.group("what")
        prices = list(PRICE.finditer(self.text, max(sentence.start, figure.start - REACH), figure.start))
        if prices and (trigger is None or trigger.start >= figure.end):
            return self._beside(Trigger(*prices[-1].span(), ()))
        if trigger is not None and COSTS.match(self.text, trigger.start) and trigger.end <= figure.start:
            return self.phrases.before(trigger.start)
        return None

    def _of_shares(self, trigger: Trigger | None) -> bool:
        return trigger is None or not PRICE.search(self.text, trigger.start, trigger.end)

    def _said_closer(self, sentence: Sentence, figure: Mention, trigger: Trigger | None) -> str:
        """What a generic item stands for, if the sentence said so: `truck sales, at 900 vehicles`."""
        named = trigger is not None and sentence.start <= trigger.start < figure.start
        said = self._beside(trigger) if named and trigger is not None else None
        return (
            said if said is not None and is_thing(said.split()[-1]) else str((figure.value or {}).get("item"))
        )

    def _of_item(self, item: str) -> str | None:
        """The thing that an item names, None for words of a metric alone: `new registrations`."""
        noun = METRIC_NOUN.match(item)  # no product where only the metric is counted
        return noun.group("what") if noun else cleaned(item)

    def _after(self, figure: Mention, words: Words) -> str | None:
        """The noun phrase behind the figure and `words`."""
        match = words.match(self.text, figure.end, figure.end + REACH)
        return self.phrases.phrase(self.phrases.past_name(match.end() - 1)) if match else None

    def _more(self, figure: Mention) -> str | None:
        """Of what there are more or fewer: `12 % more vans`."""
        what = self._after(figure, MORE)
        return what if what is not None and is_thing(what.split()[-1]) else None

    def _for(self, figure: Mention) -> str | None:
        """For what it is, where that is a thing: `900 for light vans`."""
        what = self._after(figure, FOR)
        return what if what is not None and ends_in_thing(what) else None

    def _at_place(self, figure: Mention) -> str | None:
        """What is built, with its place before it: `$5 bn Arizona complex`, `$2 bn into the Gent plant`."""
        k = bisect_right(self._starts, figure.start)
        place = self.mentions[k] if k < len(self.mentions) else None
        if (
            place is None
            or place.label != "LOC"
            or not INTO_PLACE.fullmatch(self.text, figure.end, place.start)
        ):
            return None
        match = SITE.match(self.text, place.end)
        return match.group("what") if match else None

    def _with_capacity(self, figure: Mention) -> str | None:
        """What was counted that has the capacity: `runs 40 ships with a capacity of 900 TEU`."""
        k = bisect_right(self._starts, figure.start) - 2
        if k < 0 or self.mentions[k].label != "QUANTITY":
            return None
        item = (self.mentions[k].value or {}).get("item")
        between = self.text[self.mentions[k].end : figure.start].removeprefix(f" {item}")
        return str(item) if item and WITH_A.fullmatch(between) else None

    def _built(self, sentence: Sentence, figure: Mention) -> str | None:
        """The plant that is built for the sum: `a factory at Tychy is being built for $40 million`."""
        since = max(sentence.start, figure.start - CLAUSE_REACH)
        found = [m.end() for m in BUILT.finditer(self.text, since, figure.start)]
        return self.phrases.before(found[-1]) if found else None

    def _predicate(self, figure: Mention) -> str | None:
        """What a part is said to be: `1,610 of them were refrigerated trailers`, `900 shall be vans`."""
        match = IS.match(self.text, figure.end, figure.end + 40)
        what = self.phrases.phrase(match.end()) if match else None
        return what if what is not None and is_thing(what.split()[-1]) else None

    def _own(self, rule: str, trigger: Trigger | None) -> str | None:
        """The words that speak of the metric, where they name a thing: `net debt`, `stake`."""
        if trigger is None or rule not in ("cash", "stake", "rate", "charge", "demand", "yield"):
            return None
        words = self.text[trigger.start : trigger.end]
        if rule == "stake":
            return words if STAKE.fullmatch(words) else None
        return self._told_more(trigger) if rule != "cash" else words

    def _told_more(self, trigger: Trigger) -> str:
        """The words of a trigger with those that belong to them: `duty on cars`, `emissions of trucks`."""
        start = trigger.start - len(self.phrases.adjectives(trigger.start))
        end = RATE_OF.match(self.text, trigger.end)
        words = self.text[start : end.end() if end else trigger.end]
        match = ON_WHAT.match(self.text, trigger.end)
        what = self.phrases.phrase(match.end()) if match else None
        return f"{words}{match.group()}{what}" if match and what and is_thing(what.split()[-1]) else words

    def _of_market(self, sentence: Sentence, figure: Mention) -> str | None:
        """The thing of a market in which a firm stands: `Lenz led the market for vans with 900`."""
        since = max(sentence.start, figure.start - CLAUSE_REACH)
        words = self.text[since : figure.start]
        if not any(part in words for part in ("market ", "mong ", "segment ")):
            return None
        found = [m.end() for m in MARKET_FOR.finditer(self.text, since, figure.start)]
        if found:
            return self.phrases.phrase(found[-1])
        named = list(BRANDS.finditer(self.text, since, figure.start))
        named = named or list(LEADS.finditer(self.text, since, figure.start))
        what = self.phrases.before(named[-1].end()) if named else None
        return what if what is not None and is_thing(what.split()[-1]) else None

    def _anew(self, trigger: Trigger, figure: Mention) -> bool:
        """Whether a clause of another thing begins between: `vans rose 3%, while those of trucks …`."""
        between = self.text[trigger.end : figure.start]
        return ";" in between or bool(THOSE.search(between))

    def _is_noun(self, trigger: Trigger) -> bool:
        return bool(NOUN.search(self.text[trigger.start : trigger.end]))

    def _subject(self, sentence: Sentence, figure: Mention) -> str | None:
        """The subject of the nearest clause that names a thing."""
        for start in self._clauses(sentence, figure):
            at = self._past_maker(start)
            match = SUBJECT.match(self.text, at, figure.start)
            if match is None or self.phrases.covered(match.start("what")):
                continue
            words = match.group("what").split()
            single = [word for k, word in enumerate(words) if not (word == "and" and is_thing(words[k - 1]))]
            if any(word.lower() in STOP for word in single) or NOUN.search(words[-1]):
                continue
            if _is_plural(words[-1]) or len(words) > 1 or at > start or self.text.startswith("The ", start):
                return cleaned(" ".join(words))
        return None

    def _past_maker(self, start: int) -> int:
        """Where a clause's subject begins, past a maker's name: `The Lenz Corso sold best`."""
        the = start + 4 if self.text.startswith(("The ", "the "), start) else start
        past = self.phrases.past_name(the - 1)
        return past if past > the else start

    def _clauses(self, sentence: Sentence, figure: Mention) -> Iterator[int]:
        """Where the clauses before the figure begin, the nearest first."""
        since = max(sentence.start, figure.start - CLAUSE_REACH)
        found = list(CLAUSE.finditer(self.text, since, figure.start))
        for at in range(len(found) - 1, -1, -1):
            opens = found[at - 1].end() if at else sentence.start
            if not (found[at].group() == "and " and self._joint(opens, found[at].start())):
                yield found[at].end()
        yield sentence.start

    def _joint(self, start: int, end: int) -> bool:
        """Whether a clause has only named the first of two things: `Cars and vans rose`."""
        words = JOINT.fullmatch(self.text, start, end)
        named = words is not None and not self.phrases.covered(words.start("what"))
        return named and words is not None and is_thing(words.group("what").split()[-1])

    def _beside(self, trigger: Trigger) -> str | None:
        """The noun phrase after `sales of`, before `sales`, or within `of the heavy truck market`."""
        where = trigger.start, trigger.end
        if where not in self._read_beside:
            self._read_beside[where] = self._look_beside(trigger)
        return self._read_beside[where]

    def _look_beside(self, trigger: Trigger) -> str | None:
        words = self.text[trigger.start : trigger.end]
        price = PRICE.search(words)
        if price is not None:
            words = words[: price.end()]
        if not NOUN.search(words):
            return None
        match = OF.match(self.text, trigger.start + len(words))
        if match and (found := self.phrases.phrase(match.end())):
            return found
        noun = trigger.start + len(words) - len(words.rsplit(None, 1)[-1])
        if words.lower().startswith("market share"):
            noun = trigger.start
        kind = KIND.search(self.text, max(0, noun - 40), noun)
        return self.phrases.before(kind.start() + 1 if kind else noun)
