"""Whose governor, mayor or premier is meant where the text names no place beside the title."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from newsextract.names.tables.places import REGIONS
from newsextract.people.choice.focus import Focus
from newsextract.people.words.nations import NATIONS
from newsextract.people.words.regions import has_premier, is_state, spelt_out
from newsextract.people.words.tokens import TITLED, Passage, Token

_CENTRAL = (
    "central bank", "reserve bank", "federal reserve", "national bank of", "people's bank of", "bundesbank",
    "riksbank", "banco central", "norges bank", "nationalbank", "banque de france", "banca d'italia",
)  # fmt: skip
_STATELY = frozenset(("chief", "state", "commissioner"))
_COUNTY = ("County", "Co.")
_WIDE = frozenset(REGIONS.entries)
_COMMERCIAL = frozenset(("China", "America", "Ireland", "Cyprus"))
_COUNTRIES = frozenset(name for names in NATIONS.values() for name in names)


class Governments:
    """Answers for one article whose officer is meant at a token."""

    def __init__(self, passage: Passage, focus: Focus) -> None:
        self._tokens = passage.tokens
        self._focus = focus
        self._regions: dict[bool, str | None] = {}

    def premier(self, at: int) -> str | None:
        """The state or country whose premier is most likely meant at token `at`."""
        return self._premiers_state or self._focus.officer_of(at)

    @cached_property
    def _premiers_state(self) -> str | None:
        """The state that a premier governs which the article names most, of several the first."""
        states = Counter(t.text for t in self._tokens if t.kind == "LOC" and has_premier(t.text))
        return max(states, key=lambda name: states[name], default=None)

    def state(self, at: int) -> str | None:
        """The state with own ministers that the sentence of token `at` names, if it names no country."""
        begin, end = self._focus.sentence(at)
        places = [token for token in self._tokens[begin:end] if token.kind == "LOC"]
        states = [place.text for place in places if has_premier(place.text)]
        return states[0] if states and not any(map(self._focus.is_country, places)) else None

    def region(self, at: int, title: Sequence[Token]) -> str | None:
        """The state, city or central bank whose governor or mayor is most likely meant at token `at`."""
        governs = any("gov" in token.lower or token.lower in _STATELY for token in title)
        banks, place = self._central_banks, self._said(at, governs=governs) or self._region(governs=governs)
        stately = title[0].text in TITLED or title[0].lower == "vice"
        late = bool(banks) and banks[0] > at  # named only behind the governor
        if not (governs and banks) or ((stately or late) and place is not None):
            return place
        after = bisect_left(banks, at)
        nearest = min(banks[max(0, after - 1) : after + 1], key=lambda here: abs(here - at))
        return self._focus.named(self._tokens[nearest])

    def _said(self, at: int, *, governs: bool) -> str | None:
        """The state that the sentence names last before token `at`, or first behind it."""
        begin, end = self._focus.sentence(at)
        places = [here for here in range(begin, end) if governs and self._is_place(self._tokens[here])]
        states = [here for here in places if is_state(_in_title_case(self._tokens[here].text))]
        if self._tokens[at].lower == "state":  # `state Rep.`: of no county
            states = [here for here in states if not self._tokens[here].text.endswith(_COUNTY)]
        near = [here for here in states if here < at][-1:] or states[:1]
        return self._longest[spelt_out(_in_title_case(self._tokens[near[0]].text))] if near else None

    @cached_property
    def _longest(self) -> dict[str, str]:
        """The longest form in which the article writes each place: `Texas` where it has `Tex.` too."""
        forms = (_in_title_case(token.text) for token in self._tokens if token.kind == "LOC")
        return {spelt_out(form): form for form in sorted(forms, key=len)}

    def _is_place(self, token: Token) -> bool:
        wide = token.text in _WIDE and not is_state(token.text)  # `Northern Territory`
        return token.kind == "LOC" and not wide and not self._focus.is_country(token)

    def _region(self, *, governs: bool) -> str | None:
        """The state that is named most, or the city; of several the first."""
        if governs not in self._regions:
            written = [
                _in_title_case(token.text) for token in self._tokens
                if self._is_place(token)
            ]  # fmt: skip
            written = [name for name in written if is_state(name) == governs]
            if governs and not written:
                written = [name for name in self._alluded_states if is_state(name)]
            counts = Counter(map(spelt_out, written))
            best = max(counts, key=lambda name: counts[name], default=None)
            same = (name for name in written if spelt_out(name) == best)
            self._regions[governs] = max(same, key=len, default=None)
        return self._regions[governs]

    @property
    def _alluded_states(self) -> Iterator[str]:
        """What stands first in the names of organisations: `Larkmere` of `Larkmere State Transport`."""
        for token in self._tokens:
            if token.kind == "ORG":
                first, *rest = token.text.split()
                yield from (" ".join((first, *rest[:1])), first)

    @cached_property
    def _central_banks(self) -> list[int]:
        found = []
        for at, token in enumerate(self._tokens):
            name = self._focus.named(token).casefold() if token.kind == "ORG" else ""
            country = name.removeprefix("bank of ").title() if name.startswith("bank of ") else ""
            issuing = country in _COUNTRIES and country not in _COMMERCIAL
            if issuing or any(words in name for words in _CENTRAL):
                found.append(at)
        return found


def _in_title_case(place: str) -> str:
    """`Larkmere` of the `LARKMERE` that opens a report."""
    return place.title() if place.isupper() and "." not in place else place
