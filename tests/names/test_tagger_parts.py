"""The parts of the tagger that need no weights: words, pieces, windows, decoding."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.names.tagger.decode import TAGS, best_mentions
from newsextract.names.tagger.pieces import Pieces
from newsextract.names.tagger.windows import LONGEST, windows
from newsextract.names.tagger.words import BROKEN, SHAPES, SPACED, split

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "north", "##field", "'", "o", "neil", "a", "##b"]


def surfaces(text: str) -> list[str]:
    return [text[w.start : w.end] for w in split(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Varnholt's T9 sold 1,250.", ["Varnholt", "'s", "T", "9", "sold", "1,250", "."]),
        ("O'Neil & Co., Ltd.", ["O'Neil", "&", "Co", ".", ",", "Ltd", "."]),
        ("Ruden-Hask’s bid", ["Ruden", "-", "Hask", "’s", "bid"]),
        ("up +7.5% to $3 and 3M, 4 K9", ["up", "+7.5%", "to", "$3", "and", "3", "M", ",", "4", "K", "9"]),
        ("Ostrel 1,250 +3% 14\n9 Varn", ["Ostrel", "1,250 +3% 14", "9", "Varn"]),
        ("  \n\t", []),
    ],
)
def test_words(text: str, wanted: list[str]) -> None:
    assert surfaces(text) == wanted


def test_numbers_are_read_by_kind() -> None:
    assert [w.surface for w in split("In 2019 some 7 of 12,400")] == ["In", "2010", "some", "10", "of", "100"]


def test_shape_tells_case_and_what_stands_before() -> None:
    shapes = [w.shape for w in split("Oslo OSLO oslo eMobility O\nOslo(Oslo")]
    assert len({*shapes}) == 7  # five cases, a sign, a glued word
    assert shapes[0] == shapes[5]  # the start of the text is the start of a line


@pytest.mark.parametrize("gap", ["\n", "\t", "   ", " \t ", "     "])
def test_what_parts_cells_parts_names(gap: str) -> None:
    words = split(f"Lucy{gap}Oslo")
    assert words[1].shape % 3 == words[0].shape % 3 == BROKEN


@pytest.mark.parametrize("gap", [" ", "  ", "\u00a0"])
def test_a_space_or_two_part_no_names(gap: str) -> None:
    assert split(f"Lucy{gap}Oslo")[1].shape % 3 == SPACED


@given(st.text(max_size=200))
def test_words_cover_all_but_white_space(text: str) -> None:
    words = split(text)
    assert "".join("".join(text[w.start : w.end].split()) for w in words) == "".join(text.split())
    assert all(0 <= w.shape < SHAPES for w in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("Northfield", ["north", "##field"]),
        ("NORTH", ["north"]),
        ("O'Neil", ["o", "'", "neil"]),
        ("O’Neil", ["o", "'", "neil"]),
        ("Ñorth", ["north"]),
        ("áb", ["a", "##b"]),
        ("xyz", ["[UNK]"]),
    ],
)
def test_pieces(word: str, wanted: list[str]) -> None:
    assert [VOCABULARY[i] for i in Pieces(VOCABULARY).of(word)] == wanted


@given(st.text(min_size=1, max_size=300))
def test_every_word_has_a_few_pieces(word: str) -> None:
    assert 1 <= len(Pieces(VOCABULARY).of(word)) <= 12


@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from((0, 0, 0, 1, 2))), max_size=1500))
def test_windows_tag_every_word_once_and_stay_within_bounds(words: list[tuple[int, int]]) -> None:
    lengths, fitness = [length for length, _ in words], [fit for _, fit in words]
    found = windows(lengths, fitness)
    assert [at for w in found for at in range(w.core, w.core_end)] == list(range(len(lengths)))
    for window in found:
        assert window.first <= window.core < window.core_end <= window.end
        assert sum(lengths[window.first : window.end]) <= LONGEST


def test_a_short_text_is_one_window_and_a_long_one_overlaps() -> None:
    assert len(windows([1] * LONGEST, [0] * LONGEST)) == 1
    first, second, *_ = windows([1] * 600, [0] * 600)
    assert first.end > second.core > second.first
    assert second.first < first.core_end


def test_windows_part_at_the_end_of_a_line_rather_than_a_sentence() -> None:
    fitness = [0] * 300
    fitness[140], fitness[152], fitness[160] = 2, 1, 2
    first, second = windows([1] * 300, fitness)
    assert (first.end, second.first) == (140, 140) or (first.end, second.first) == (160, 160)


def _is_valid(tags: tuple[int, ...]) -> bool:
    before = 0
    for tag in tags:
        if tag and tag % 2 == 0 and before not in (tag, tag - 1):
            return False
        before = tag
    return True


@given(st.lists(st.lists(st.integers(-50, 0), min_size=7, max_size=7), min_size=1, max_size=4))
def test_decoding_is_the_best_of_all_valid_sequences(scores: list[list[int]]) -> None:
    def worth(tags: tuple[int, ...]) -> int:
        return sum(row[tag] for row, tag in zip(scores, tags, strict=True))

    best = max(worth(t) for t in itertools.product(range(len(TAGS)), repeat=len(scores)) if _is_valid(t))
    tags = [0] * len(scores)
    for mention in best_mentions(np.array(scores, np.float64), np.ones(len(scores), np.bool_)):
        inside = mention.end - mention.first - 1
        tags[mention.first : mention.end] = [mention.tag] + [mention.tag + 1] * inside
    assert _is_valid(tuple(tags))
    assert worth(tuple(tags)) == best


def test_neighbouring_mentions_stay_apart() -> None:
    wanted = [1, 1, 2, 0, 5, 6, 3]
    scores = [[0.0 if tag == t else -9.0 for tag in range(7)] for t in wanted]
    found = best_mentions(np.array(scores), np.ones(len(wanted), np.bool_))
    assert [(m.first, m.end, TAGS[m.tag]) for m in found] == [
        (0, 1, "B-ORG"),
        (1, 3, "B-ORG"),
        (4, 6, "B-LOC"),
        (6, 7, "B-PERSON"),
    ]


def test_a_word_that_is_not_open_parts_mentions() -> None:
    scores = np.full((5, len(TAGS)), -9.0)
    scores[[0, 1, 2, 3, 4], [1, 2, 2, 0, 1]] = 0.0
    found = best_mentions(scores, np.array([True, True, False, True, True]))
    assert [(m.first, m.end) for m in found] == [(0, 2), (4, 5)]


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        (frozenset({1}), [(0, 1), (2, 3)]),  # `Ruden of` is no name; `Ruden` is, and so is what follows
        (frozenset(), [(0, 2), (2, 3)]),
    ],
)
def test_no_mention_ends_on_a_link(link: frozenset[int], wanted: list[tuple[int, int]]) -> None:
    tags = ("B-ORG", "I-ORG", "B-LOC")
    scores = np.full((3, len(TAGS)), -5.0)
    for at, tag in enumerate(tags):
        scores[at, TAGS.index(tag)] = 0.0
    scores[1, 0] = -1.0
    found = best_mentions(scores, np.ones(3, np.bool_), link)
    assert [(mention.first, mention.end) for mention in found] == wanted


def test_no_mention_ends_on_a_link_at_the_end() -> None:
    scores = np.full((2, len(TAGS)), -5.0)
    scores[0, TAGS.index("B-ORG")] = scores[1, TAGS.index("I-ORG")] = 0.0
    assert [(m.first, m.end) for m in best_mentions(scores, np.ones(2, np.bool_), {1})] == [(0, 1)]
