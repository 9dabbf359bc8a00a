"""What brackets and marks say: tickers, firms in angle brackets, abbreviations, trade-marked goods."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import LINEAR, of_text
from newsextract.names.tables.products import NEVER
from newsextract.names.tagger.brackets import abbreviations, bracketed, goods, goods_phrases
from newsextract.names.tagger.decode import TAGS, Tagged, best_mentions
from newsextract.names.tagger.document import with_evidence
from newsextract.names.tagger.evidence import with_brackets, with_tables
from newsextract.names.tagger.words import split

SECONDS = 5.0  # a bound for a slow and busy machine
LOC, ORG = TAGS.index("B-LOC"), TAGS.index("B-ORG")


def spans(text: str, parts: list[tuple[int, int]]) -> list[str]:
    words = split(text)
    return [text[words[first].start : words[end - 1].end] for first, end in parts]


@pytest.mark.parametrize(
    ("text", "tickers", "listed", "firms"),
    [
        ("Ruden Corp <RDN> and Hask <HSK.L> met", ["RDN", "HSK", ".", "L"], ["Corp", "Hask"], []),
        ("a unit of <Ruden Foods Inc>, it said", [], [], ["Ruden Foods Inc"]),
        ("Ruden (NYSE: RDN) and Hask (HKEX: 0175)", ["RDN"], [], []),
        ("Ruden (NYSE American: RDN) grew", [], [], []),
        ("Ruden (NASDAQ GS: RDN.A) grew", ["RDN", ".", "A"], [], []),
        ("5 < 7 and a <b>word</b>, x<Y", [], [], []),
        ("<RDN", [], [], []),
    ],
)
def test_tickers_and_firms(text: str, tickers: list[str], listed: list[str], firms: list[str]) -> None:
    words = split(text)
    found = bracketed(text, words)
    assert [words[at].surface for at in found.tickers] == tickers
    assert [words[at].surface for at in found.listed] == listed
    assert spans(text, found.firms) == firms


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("in light commercial vehicles (LCVs) here", ["light commercial vehicles"]),
        ("a complex intra-abdominal infection (cIAI) is", ["complex intra-abdominal infection"]),
        ("the Ruden Association of Truck Builders (RATB) met", ["Ruden Association of Truck Builders"]),
        ("year-to-date (YTD) sales", ["year-to-date"]),
        ("its Ruden plant (LCV) grew", []),
        ("vehicles\nlight commercial (VLC) here", []),
        ("a small (big) one", []),
        ("(LCV)", []),
    ],
)
def test_abbreviations(text: str, wanted: list[str]) -> None:
    found = abbreviations(text, split(text))
    assert spans(text, [(a.first, a.end) for a in found]) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("doses of OSTRELVA® (ostrelizumab) and", {"OSTRELVA"}),
        ("the new Ostrelvan™ robot", {"Ostrelvan"}),
        ("the Ruden Ostrelvan™ robot", set()),
        ("by Ruden® and its units", set()),
    ],
)
def test_goods(text: str, wanted: set[str]) -> None:
    assert goods(text, split(text)) == wanted


def test_a_ticker_is_no_name_and_what_stands_before_it_is_a_firm() -> None:
    text = "RUDEN <RDN> SELLS PLANT"
    words = split(text)
    scores = np.full((len(words), len(TAGS)), -9.0)
    scores[:, 0] = -0.1
    scores[0, [0, LOC, ORG]] = -3.0, -0.5, -1.0
    scores[2, ORG] = 0.0
    is_open = np.ones(len(words), np.bool_)
    with_brackets(bracketed(text, words), scores, is_open)
    assert best_mentions(scores, is_open) == [Tagged(0, 1, ORG)]


def test_a_firm_in_angle_brackets_is_one() -> None:
    text = "a unit of <Ruden and Hask Inc> grew"
    words = split(text)
    scores = np.full((len(words), len(TAGS)), -5.0)
    scores[:, 0] = 0.0
    is_open = np.zeros(len(words), np.bool_)
    with_brackets(bracketed(text, words), scores, is_open)
    assert best_mentions(scores, is_open) == [Tagged(4, 8, ORG)]
    assert np.allclose(np.exp(scores[4:8]).sum(axis=1), 1)


def _named(surface: str, text: str) -> tuple[list[Tagged], np.ndarray]:
    words = split(text)
    scores = np.full((len(words), len(TAGS)), -9.0)
    scores[:, 0] = 0.0
    for at, word in enumerate(words):
        if word.surface == surface:
            scores[at, [0, ORG]] = -2.5, -0.1
    return best_mentions(scores, np.ones(len(words), np.bool_)), scores


def test_an_abbreviation_of_plain_words_is_no_name_anywhere() -> None:
    text = "Light rail units (LRU) sold well. LRU sales grew."
    found, scores = _named("LRU", text)
    assert len(found) == 2
    changed = with_evidence(text, split(text), scores, found, abbreviations(text, split(text)))
    assert best_mentions(changed, np.ones(len(changed), np.bool_)) == []


def test_an_abbreviation_takes_the_label_of_its_name() -> None:
    text = "The Land of Ruden Union (LRU) grew, and LRU sales grew."
    words = split(text)
    _, scores = _named("LRU", text)
    scores[-3, [0, LOC]] = -0.7, -9.0
    named = [Tagged(1, 5, LOC)]
    changed = with_evidence(text, words, scores, named, abbreviations(text, words))
    at = [k for k, w in enumerate(words) if w.surface == "LRU"]
    assert all(changed[k, LOC] > scores[k, LOC] for k in at)


def test_goods_are_no_names_anywhere() -> None:
    text = "They give OSTRELVA® (ostrelizumab), as OSTRELVA works."
    found, scores = _named("OSTRELVA", text)
    changed = with_evidence(text, split(text), scores, found, (), goods(text, split(text)))
    assert best_mentions(changed, np.ones(len(changed), np.bool_)) == []


def test_a_name_in_capitals_is_the_same_name() -> None:
    text = "RUDEN SELLS PLANT\nRuden sold it."
    words = split(text)
    scores = np.full((len(words), len(TAGS)), -9.0)
    scores[:, 0] = 0.0
    scores[0, [0, ORG, LOC]] = -1.0, -1.2, -1.1
    scores[3, [0, ORG]] = -5.0, -0.01
    changed = with_evidence(text, words, scores, [Tagged(3, 4, ORG)])
    assert Tagged(0, 1, ORG) in best_mentions(changed, np.ones(len(words), np.bool_))


@pytest.mark.parametrize("word", sorted({entry for row in NEVER for entry in row.entries}))
def test_no_name_holds_these(word: str) -> None:
    text = f"Ruden {word} grew"
    words = split(text)
    scores = np.full((len(words), len(TAGS)), -9.0)
    scores[:, 0] = -4.0
    scores[0, ORG] = scores[1, ORG + 1] = -0.02
    scores[2, 0] = 0.0
    changed, _ = with_tables(words, scores, [], [True, True, False])
    assert best_mentions(changed, np.array([True, True, False])) == [Tagged(0, 1, ORG)]


PIECES = st.sampled_from(
    ["<", ">", "(", ")", "ABC", "Ruden", "NYSE:", "™", "®", " ", "\n", "and", ".", "x", "-"]
)
HOSTILE = ("<A", "<A ", "(A", "NYSE: ", "A™", "Ruden® (a", "<Ruden", "A-", "(ABC) ", "a b c (ABC) ")


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join)))
def test_whatever_the_text_holds(text: str) -> None:
    words = split(text)
    found = bracketed(text, words)
    assert all(0 <= at < len(words) for at in (*found.tickers, *found.listed))
    assert all(0 <= first < end <= len(words) for first, end in found.firms)
    for short in abbreviations(text, words):
        assert 0 <= short.first < short.end < len(words) - 1
    assert goods(text, words) <= {word.surface for word in words}


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_is_linear(piece: str) -> None:
    text = piece * 20_000
    words = split(text)
    began = time.process_time()
    bracketed(text, words)
    abbreviations(text, words)
    goods(text, words)
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(("text", "wanted"), [
    ("Ruden Mobile™ and Ruden Internet® grew", {"Ruden Mobile", "Ruden Internet"}),
    ("Ruden Mobile (TM) grew", {"Ruden Mobile"}), ("Mobile™ and the mobile™ grew", set()),
    ("Ruden Mobile grew", set()),
])  # fmt: skip
def test_goods_of_several_words(text: str, wanted: set[str]) -> None:
    assert goods_phrases(text) == wanted


def test_goods_of_several_words_cost_linear_time() -> None:
    assert of_text(goods_phrases, "Ruden ", 20_000) < LINEAR
