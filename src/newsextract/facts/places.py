"""Where: a place or market word of the clause, else the one in force: of the paragraph, of the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsextract.facts.layout import BULLET, Sentence
from newsextract.facts.markets import (
    IN,
    MARKET_WORDS,
    dateline_end,
    market_of,
)
from newsextract.facts.nationalities import COUNTRIES
from newsextract.facts.nearby import Nearby
from newsextract.facts.place_words import (
    ABROAD,
    CARRIED,
    COLON,
    COUNTRY_DOES,
    DAY,
    HEADING,
    HERE,
    IS_ONE,
    NATIONAL_FIRM,
    NATIONWIDE,
    NEAR,
    OF_A_MARKET,
    OF_FIRMS,
    OF_MARKET,
    OF_SITES,
    SITE_WORD,
    THE_COUNTRY,
    WIDE,
)
from newsextract.mentions import Mention


class Places(Nearby):
    """Follows for where an article's figures hold. `of_market`: it is about no single organisation."""

    def __init__(self, text: str, mentions: Sequence[Mention], of_market: bool) -> None:
        super().__init__(text, mentions)
        found = market_of(text, mentions) if of_market else None
        self.since = found[0] if found else 0  # the market is that of figures from here on
        self.market = found[1] if found else None
        self.named: list[tuple[int, int]] = []
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
            if self.mentions[k].label == "LOC" and self._is_site(k) and not WIDE.fullmatch(self._words(k)):
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
            if opening is not None and (
                IN.search(self.text, max(0, opening.start - 20), opening.start)
                or (self.market and opening.start == sentence.start and IS_ONE.match(self.text, opening.end))
            ):
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

    def of(self, figure: Mention, metric: str, organisation: str | None) -> str | None:
        """The place of the figure in the text's words, else the one in force; None if there is none."""
        behind = self._in_the_country(figure)
        if behind and (place := self.carried or self.market):
            return place
        if self.carried and COUNTRY_DOES.match(self.text, self.sentence.start, figure.start):
            return self.carried
        since = max(self.sentence.start, figure.start - NEAR)
        if self.most is not None and (behind or "in the country" in self.text[since : figure.start]):
            return self.most
        best = self._nearest(figure, metric)
        if best is not None:
            if metric in OF_MARKET:
                self.carried, self.metric = best, metric
                self.here.append(best)
                self._first(figure, metric, organisation, best)
            return best
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
        if figure.start < self.since or (organisation is not None and metric not in OF_A_MARKET):
            return None
        return self.market

    def _nearest(self, figure: Mention, metric: str) -> str | None:
        """The place of the sentence that is nearest to the figure."""
        best: tuple[float, str] | None = None
        for start, end in self.named:
            if metric == "exports" and ABROAD.fullmatch(self.text, start, end):
                continue
            if metric == "milestone" and not MARKET_WORDS.fullmatch(self.text, start, end):
                continue  # where the n-th was made is not where the others were
            cost = self._cost(start, end, figure)
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, self.text[start:end])
        return best[1] if best is not None else None

    def _in_the_country(self, figure: Mention) -> bool:
        """Whether words behind the figure say that it is of the country spoken of."""
        near = "in the " in self.text[figure.end : figure.end + NEAR]
        return near and THE_COUNTRY.match(self.text, figure.end) is not None

    def _first(self, figure: Mention, metric: str, organisation: str | None, place: str) -> None:
        """What a national firm's first figure below the title says of its place holds for the rest."""
        if (
            organisation is not None
            and NATIONAL_FIRM.search(organisation)
            and metric in OF_FIRMS
            and figure.start > self.title
        ):
            self.first.setdefault((metric, organisation), "" if MARKET_WORDS.fullmatch(place) else place)
