"""What the rest of a list says of an item."""

from __future__ import annotations

import numpy as np
import pytest

from growth import LINEAR, of_text
from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.lists import with_lists
from newsextract.names.tagger.words import split

ORG, LOC = TAGS.index("B-ORG"), TAGS.index("B-LOC")


def filled(text: str, **tags: int) -> list[str]:
    """The words that become organisations where the mentions of `tags`, a word each, are found."""
    words = split(text)
    found = [Tagged(at, at + 1, tags[word.surface]) for at, word in enumerate(words) if word.surface in tags]
    likelihoods = np.full((len(words), len(TAGS)), -np.log(len(TAGS)))
    is_open = np.zeros(len(words), np.bool_)
    changed = with_lists(words, likelihoods, is_open, found)
    assert np.allclose(np.exp(likelihoods).sum(axis=1), 1)
    opened = [words[at].surface for at in np.flatnonzero(is_open)]
    likely = np.flatnonzero(likelihoods[:, [ORG, ORG + 1]].max(axis=1) > -0.5)
    assert changed == bool(opened)
    assert opened == [words[at].surface for at in likely]
    return opened


@pytest.mark.parametrize(("text", "wanted"), [
    ("makers such as Ruden, Hask, Varn Tresk and Oster grew", ["Hask", "Varn", "Tresk"]),
    ("makers such as Ruden, Hask, Varn, and Oster grew", ["Hask", "Varn"]),
    ("Ruden, Oster & Varn & Hask grew", ["Varn", "Hask"]),
    ("Ruden, Oster and Varn grew", []),  # three may be a firm, a place and a day
    ("Ruden, a maker, Hask, Varn and Oster grew", []),
    ("Ruden, Hask, Varn, Tresk, Birk, Lark and Oster grew", []),  # two of seven say little of the rest
    ("Ruden, Hask\nVarn, Oster", []),
], ids=str)  # fmt: skip
def test_firms_fill_their_list(text: str, wanted: list[str]) -> None:
    assert filled(text, Ruden=ORG, Oster=ORG) == wanted


def test_a_list_of_several_kinds_says_nothing() -> None:
    assert filled("Ruden, Hask, Varn, Tresk and Oster grew", Ruden=ORG, Oster=ORG, Varn=LOC) == []


def test_linear_time() -> None:
    def cost(text: str) -> object:
        words = split(text)
        return with_lists(words, np.zeros((len(words), len(TAGS))), np.zeros(len(words), np.bool_), [])

    assert of_text(cost, "Ruden, Hask and ", 20_000) < LINEAR
