"""Places beside an organisation that say where it is: `Larkmere-based`, `the Larkmere, Ohio, carrier`."""

from __future__ import annotations

from newsextract.people.words.tokens import Passage, Token

BASED = ("-based", "-listed", "-owned", "-backed", "-controlled", "-headquartered", "-led", "-run")


# A firm's sites of which somebody is the manager, so that they are no part of his title.
PLANTS = frozenset((
    "plant", "factory", "works", "mill", "mine", "yard", "shipyard", "refinery", "smelter", "foundry",
))  # fmt: skip
_FARTHEST = 150  # tokens back in which the firm of a place is looked for


def firm_there(passage: Passage, place: int) -> Token | None:
    """The last firm before a place that is called by it or said to be there: `Halden Larkmere`."""
    name = passage.tokens[place].text
    for at in range(place - 1, max(-1, place - _FARTHEST), -1):
        firm, link, where = (passage.token(at + n) for n in range(3))
        if firm is None or firm.kind != "ORG":
            continue
        there = link is not None and where is not None and link.lower in ("in", "at") and where.text == name
        if there or name in firm.text.split()[1:]:
            return firm
    return None


def past_base(passage: Passage, at: int) -> int:
    """Past `Larkmere-based`, `Larkmere Bourse-listed`, whether the names know it or not."""
    if (word := passage.token(at)) and word.kind == "word" and word.lower.endswith(BASED):
        return at + 1
    dash, based = passage.token(at + 1), passage.token(at + 2)
    joined = dash is not None and dash.text == "-" and based is not None
    if dash is not None and dash.text == "," and based is not None and based.kind == "LOC":
        sign, adjective = passage.token(at + 3), passage.token(at + 4)  # `Larkmere, Ohio-based`
        joined = sign is not None and sign.text == "-" and adjective is not None
        return at + 5 if joined and adjective is not None and f"-{adjective.lower}" in BASED else at
    compound = joined and word is not None and word.kind in ("LOC", "ORG")
    return at + 3 if compound and based is not None and f"-{based.lower}" in BASED else at


def past_state(passage: Passage, place: int) -> int:
    """The index after `, Ohio,` behind a city: `(the Larkmere), Ohio, (carrier)`."""
    sign, state, closing = (passage.token(place + n) for n in (1, 2, 3))
    if sign is None or state is None or sign.text != "," or state.kind != "LOC":
        return place + 1
    return place + 3 + (closing is not None and closing.text == ",")
