"""Where: a place or market word of the clause, else the one in force: of the paragraph, of the article."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from newsextract.facts.layout import BULLET, Sentence, is_covered
from newsextract.facts.markets import (
    DOES,
    IN,
    MARKET_PARTS,
    MARKET_WORDS,
    NATIONAL,
    OF,
    SEAT,
    SUBJECT,
    dateline_end,
    market_of,
)
from newsextract.facts.nationalities import COUNTRIES, nationalities
from newsextract.facts.place_words import (
    ABROAD,
    ADVERB,
    AND,
    CARRIED,
    CLAUSE,
    COLON,
    COUNTED,
    DAY,
    FARTHEST,
    HEADING,
    HERE,
    NATIONAL_FIRM,
    NATIONWIDE,
    NEAR,
    NEXT_ONE,
    OF_FIRMS,
    OF_MARKET,
    OF_SITES,
    OF_THE,
    RIGHT_BEHIND,
    ROW,
    SITE,
    SITE_IN,
    SITE_WORD,
    THE_COUNTRY,
)
from newsextract.mentions import FIGURE_LABELS, Mention


class Places:
    """Follows for where an article's figures hold. `of_market`: it is about no single organisation."""

    def __init__(self, text: str, mentions: Sequence[Mention], of_market: bool) -> None:
        self.text = text
        self.mentions = mentions
        self._starts = [m.start for m in mentions]
        found = market_of(text, mentions) if of_market else None
        self.since = found[0] if found else 0  # the market is that of figures from here on
        self.market = found[1] if found else None
        self.sentence = Sentence(0, 0, (), ())
        self.named: list[tuple[int, int]] = []
        self.dateline = 0  # where the sentence's dateline ends
        self.carried: str | None = None
        self.headed: str | None = None  # the place of the heading above
        self.listed: str | None = None  # what holds for the lines of a list
        self.metric = ""  # and of which metric it was told
        self.held: str | None = None  # as `carried`, before the sentence at hand
        self.here: list[str] = []  # the places of its figures
        self.site: str | None = None  # where the plant is that was spoken of last
        self.title = text.find("\n", len(text) - len(text.lstrip()))
        places = (text[m.start : m.end] for m in mentions if m.label == "LOC")
        named = Counter(place for place in places if place in COUNTRIES)
        self.most = max(named, key=lambda name: named[name], default=None)  # the country named most often
        self.first: dict[tuple[str, str | None], str] = {}  # where a firm's first figure of a metric holds

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence; what held in a paragraph ends with it."""
        self.sentence = sentence
        if len(set(self.here)) > 1:
            self.carried = self.held  # a list of places, each with its figure, is of parts
        if sentence.at_line:
            self._enter_line(sentence)
        self.here, self.held = [], self.carried
        first = self.mentions[sentence.mentions[0]] if sentence.mentions and sentence.at_line else None
        self.dateline = dateline_end(self.text, sentence.start, first)
        self.named = list(self._named(sentence)) if sentence.figures else []
        for k in sentence.mentions:
            if self.mentions[k].label == "LOC" and self._is_site(k):
                self.site = self._words(k)
                break
        if not sentence.figures:
            opening = next(
                (
                    m
                    for k in sentence.mentions
                    if (m := self.mentions[k]).label == "LOC" and m.start - sentence.start <= 12
                ),
                None,
            )
            nation = self.text.find("the country", sentence.start, sentence.end) >= 0
            if nation and NATIONWIDE.search(self.text, sentence.start, sentence.end):
                self.carried = self.market or self.most
            if (market := MARKET_WORDS.match(self.text, sentence.start, sentence.end)) is not None:
                self.carried = market.group()
            if opening is not None and IN.search(self.text, max(0, opening.start - 20), opening.start):
                self.carried = self.text[opening.start : opening.end]

    def _enter_line(self, sentence: Sentence) -> None:
        """What held in a paragraph ends with it, save for the list that its last colon announces."""
        before = COLON.search(self.text, max(0, sentence.start - 4), sentence.start)
        if before:
            self.listed = self.carried
        elif not BULLET.match(self.text, sentence.start):
            self.listed = None
        self.carried = self.listed if self.listed is not None else self._heading()

    def _heading(self) -> str | None:
        """The one place that the heading above names, for the short lines below it."""
        if self.sentence.end - self.sentence.start > HEADING:
            self.headed = None
        elif not self.sentence.figures:
            inside = [self.mentions[k] for k in self.sentence.mentions]
            dated = any(m.label == "DATE" and len(str((m.value or {}).get("value"))) == DAY for m in inside)
            closed = (
                self.text[self.sentence.start : self.sentence.end]
                .rstrip()
                .endswith((".", "!", "?", "”", '"'))
            )
            named = {self.text[m.start : m.end] for m in inside if m.label == "LOC"}
            heads = self.sentence.start > self.title and not dated and not closed
            self.headed = named.pop() if len(named) == 1 and heads else None
        return self.headed

    def _words(self, k: int) -> str:
        return self.text[self.mentions[k].start : self.mentions[k].end]

    def _is_site(self, k: int) -> bool:
        """Whether the place is that of a plant: `its works in Tychy`, `the Tychy plant`."""
        place = self.mentions[k]
        if SITE.match(self.text, place.end):
            return True
        return bool(SITE_IN.search(self.text, max(0, place.start - 50), place.start))

    def of(self, figure: Mention, metric: str, organisation: str | None) -> str | None:
        """The place of the figure in the text's words, else the one in force; None if there is none."""
        if THE_COUNTRY.match(self.text, figure.end) and (place := self.carried or self.market):
            return place
        since = max(self.sentence.start, figure.start - NEAR)
        here = THE_COUNTRY.match(self.text, figure.end) or "in the country" in self.text[since : figure.start]
        if here and self.most is not None:
            return self.most
        best: tuple[float, str] | None = None
        for start, end in self.named:
            if metric == "exports" and ABROAD.fullmatch(self.text, start, end):
                continue
            cost = self._cost(start, end, figure)
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, self.text[start:end])
        if best is not None:
            if metric in OF_MARKET:
                self.carried, self.metric = best[1], metric
                self.here.append(best[1])
                self._first(figure, metric, organisation, best[1])
            return best[1]
        at_site = self.site is not None and metric in OF_SITES
        if at_site and SITE_WORD.search(self.text, self.sentence.start, figure.end + 40):
            return self.site
        if metric not in OF_MARKET:
            return None
        if self.first.get((metric, organisation)):
            return self.first[metric, organisation]
        self._first(figure, metric, organisation, "")
        if (
            self.carried is not None
            and (metric == self.metric or not ABROAD.fullmatch(self.carried))
            and (
                metric in CARRIED
                or organisation is None
                or HERE.search(self.text, self.sentence.start, figure.end + 60)
            )
        ):
            return self.carried
        if figure.start < self.since or (organisation is not None and metric not in CARRIED):
            return None
        return self.market

    def _first(self, figure: Mention, metric: str, organisation: str | None, place: str) -> None:
        """What a national firm's first figure below the title says of its place holds for the rest."""
        if (
            organisation is not None
            and NATIONAL_FIRM.search(organisation)
            and metric in OF_FIRMS
            and figure.start > self.title
        ):
            self.first.setdefault((metric, organisation), "" if MARKET_WORDS.fullmatch(place) else place)

    def _cost(self, start: int, end: int, figure: Mention) -> float | None:
        """How far a place is from the figure, None if too far to be its."""
        before = end <= figure.start
        if start > figure.end + NEAR:
            return None
        between = self.text[end : figure.start] if before else self.text[figure.end : start]
        gap: float = len(between)
        opens = start - self.sentence.start <= 8
        if before and (does := DOES.match(self.text, end, figure.start)):
            gap = figure.start - does.end()
        if gap > NEAR and not (before and opens):
            return None
        if not before and (RIGHT_BEHIND.fullmatch(between) or self._adverb(start, end, between, figure)):
            return 0
        if not before and figure.label == "PERCENT" and OF_THE.fullmatch(between):
            return 0
        if self._of_other(start, end, figure):
            return None
        if not before:
            gap += 20 + 60 * sum(1 for k in self.sentence.figures if self._level(k, figure.end, start))
        if before and NEXT_ONE.fullmatch(between):
            gap += 40
        if before and self._taken(start, figure):
            gap += 50
        gap += 40 * len(CLAUSE.findall(between))
        return gap if before or gap <= FARTHEST else None

    def _adverb(self, start: int, end: int, between: str, figure: Mention) -> bool:
        """Whether it is a word like `worldwide` right behind what the figure counts."""
        item = str((figure.value or {}).get("item", ""))
        between = between.removeprefix(f" {item}") if item else between
        return bool(ADVERB.fullmatch(self.text, start, end) and COUNTED.fullmatch(between))

    def _of_other(self, start: int, end: int, figure: Mention) -> bool:
        """Whether the place stands right before the figure in brackets that is its: `Poland (40 units)`."""
        k = bisect_right(self._starts, end)
        if k >= len(self.mentions) or self.mentions[k].start == figure.start:
            return False
        if self.mentions[k].label not in FIGURE_LABELS or self.text[end : self.mentions[k].start] != " (":
            return False
        return start > figure.start or self._level(k, end, figure.start)

    def _taken(self, start: int, figure: Mention) -> bool:
        """Whether the place stands right behind a figure before: `50% from Poland, 35% from Norway`."""
        k = bisect_right(self._starts, start) - 2
        if k < 0 or self.mentions[k].label not in FIGURE_LABELS:
            return False
        return bool(RIGHT_BEHIND.fullmatch(self.text[self.mentions[k].end : start]))

    def _level(self, k: int, start: int, end: int) -> bool:
        """Whether a figure in `[start, end)` is a level, to which a place behind it belongs."""
        mention = self.mentions[k]
        return start <= mention.start < end and not (mention.value or {}).get("change")

    def _named(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Where the sentence names a place or market that figures can be of."""
        done, last = 0, min(sentence.end, self.mentions[sentence.figures[-1]].end + NEAR)
        for k in sentence.mentions:
            place = self.mentions[k]
            if place.label != "LOC" or place.start < done or not self._holds(k):
                continue
            done = self._joined(k)
            yield place.start, done
        words = self.text[sentence.start : last].lower()
        if any(part in words for part in MARKET_PARTS):
            for match in MARKET_WORDS.finditer(self.text, sentence.start, last):
                if not is_covered(match.start(), self.mentions, self._starts):
                    yield match.span()
        for start, end in nationalities(self.text, sentence.start, last):
            if not is_covered(start, self.mentions, self._starts) and NATIONAL.match(self.text, end):
                yield start, end

    def _holds(self, k: int) -> bool:
        place = self.mentions[k]
        if place.end <= self.dateline:
            return False
        before = self.text[max(0, place.start - 45) : place.start]
        behind = k > self.sentence.mentions[0]  # another mention of the sentence stands before it
        follows = behind and self.mentions[k - 1].end == place.start - 4
        if follows and self.mentions[k - 1].label == "ORG" and before.endswith(" of "):
            return False  # a firm's seat: `Lenz of Austria`
        if behind and before.endswith(", ") and self.mentions[k - 1].end == place.start - 2:
            if self.mentions[k - 1].label == "LOC":
                return bool(DOES.match(self.text, place.end))
            return True
        if SEAT.search(before):
            return False
        if IN.search(before) or OF.search(before) or SITE.match(self.text, place.end):
            return True
        owner = place.end + 2 if self.text.startswith(("'s", "’s"), place.end) else place.end
        if NATIONAL.match(self.text, owner):
            return True
        if (
            behind
            and self.mentions[k - 1].label == "LOC"
            and AND.match(self.text[self.mentions[k - 1].end : place.start])
        ):
            return self._holds(k - 1)
        if self._heads_row(k) or DOES.match(self.text, place.end):
            return True
        return place.start - self.sentence.start <= 8 and bool(SUBJECT.match(self.text, place.end))

    def _heads_row(self, k: int) -> bool:
        """Whether a figure follows the place as in a table or list: `Poland 1,200`, `in Poland (+4%)`."""
        if k + 1 >= len(self.mentions) or self.mentions[k + 1].label not in FIGURE_LABELS:
            return False
        return bool(ROW.match(self.text[self.mentions[k].end : self.mentions[k + 1].start]))

    def _joined(self, k: int) -> int:
        """Where the place ends, with a second one joined by `and`."""
        after = self.mentions[k + 1] if k + 1 < len(self.mentions) else None
        place = self.mentions[k]
        if after is not None and after.label == "LOC" and AND.match(self.text[place.end : after.start]):
            return after.end
        return place.end
