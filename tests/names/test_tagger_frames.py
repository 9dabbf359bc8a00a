"""What the words around a name say that it can't be."""

from __future__ import annotations

import numpy as np
import pytest

from newsextract.names.tables.frames import FRAMES, MODIFIERS
from newsextract.names.tables.rows import Frame
from newsextract.names.tagger.decode import TAGS, Tagged
from newsextract.names.tagger.frames import with_frames
from newsextract.names.tagger.words import split

EXAMPLES = [(row, text, name) for row in FRAMES for text, name in row.examples.items()]
PHRASES = [(row, phrase) for row in FRAMES for phrase in row.phrases]
LABELS = ("PERSON", "LOC")


def excluded(text: str, name: str) -> tuple[str, ...]:
    """The labels that the frames around `name` speak against."""
    words = split(text)
    start = text.index(name)
    inside = [at for at, word in enumerate(words) if start <= word.start < start + len(name)]
    found = []
    for label in LABELS:
        likelihoods = np.full((len(words), len(TAGS)), -np.log(len(TAGS)))
        mention = Tagged(inside[0], inside[-1] + 1, TAGS.index(f"B-{label}"))
        if with_frames(words, likelihoods, [mention]):
            found.append(label)
            assert (likelihoods[inside, mention.tag] < likelihoods[inside, 0] - 5).all()
            assert np.allclose(np.exp(likelihoods).sum(axis=1), 1)
    return tuple(found)


@pytest.mark.parametrize(("row", "text", "name"), EXAMPLES, ids=[text for _, text, _ in EXAMPLES])
def test_examples(row: Frame, text: str, name: str) -> None:
    assert excluded(text, name) == row.excludes


@pytest.mark.parametrize("row", FRAMES, ids=[row.name for row in FRAMES])
def test_each_row_has_an_example_of_one_of_its_phrases(row: Frame) -> None:
    assert row.examples
    for text in row.examples:
        assert any(phrase in text.lower() for phrase in row.phrases)


@pytest.mark.parametrize(("row", "phrase"), PHRASES, ids=[f"{r.side} {p}" for r, p in PHRASES])
def test_each_phrase_holds(row: Frame, phrase: str) -> None:
    text = f"So {phrase} Tresk in May" if row.side == "before" else f"So Tresk’s {phrase} in May"
    assert excluded(text, "Tresk") == row.excludes


@pytest.mark.parametrize("modifier", sorted(MODIFIERS))
def test_adjectives_may_stand_before_what_a_firm_has(modifier: str) -> None:
    assert excluded(f"They saw Tresk's {modifier} chairman.", "Tresk") == ("PERSON",)


@pytest.mark.parametrize("text", [
    "They saw Tresk's brother.", "They met Tresk, chairman of it.", "A friend of Tresk spoke.",
    "an engineer\nTresk spoke", "with Tresk", "Tresk", "Tresk's", "Tresk's new",
])  # fmt: skip
def test_no_frame(text: str) -> None:
    assert excluded(text, "Tresk") == ()


def test_a_frame_holds_wherever_the_same_words_stand() -> None:
    words = split("The analyst with Tresk Hallwin spoke. Tresk Hallwin grew, and Tresk left.")
    person = TAGS.index("B-PERSON")
    found = [Tagged(3, 5, person), Tagged(7, 9, person), Tagged(12, 13, person)]
    likelihoods = np.full((len(words), len(TAGS)), -np.log(len(TAGS)))
    assert with_frames(words, likelihoods, found)
    framed = [bool(likelihoods[m.first, person] < likelihoods[m.first, 0]) for m in found]
    assert framed == [True, True, False]
