"""Training texts: conventions, variants and silver articles keep every span on its name."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from newsextract.errors import InputError
from newsextract.names.tagger.decode import TAGS
from newsextract.names.training import augment, phrases, silver
from newsextract.names.training.bearers import Bearers
from newsextract.names.training.calibrate import calibrated
from newsextract.names.training.corpora import Corpus, read, read_gold
from newsextract.names.training.texts import UNKNOWN, Text, rewrite, tagged

LISTS = {
    "sec_company_tickers.json": json.dumps({"0": {"title": "VARNHOLT CORP"}, "1": {"title": "Ruden Inc."}}),
    "fortune500.json": json.dumps({"companies": ["Ostrel Foods"]}),
    "surnames_us.txt": "Wendover\nLunden\n",
    "first_names_us.txt": "Iva\nOrrin\n",
}


@pytest.fixture
def bearers(tmp_path: Path) -> Bearers:
    for name, content in LISTS.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return Bearers(tmp_path, Random(5))


def names(text: Text) -> list[tuple[str, str]]:
    return [(text.text[s:e], label) for s, e, label in text.spans]


def one(tmp_path: Path, corpus: Corpus, text: str, *spans: tuple[str, str]) -> Text:
    row = {
        "id": "a",
        "text": text,
        "spans": [[text.index(n), text.index(n) + len(n), label] for n, label in spans],
    }
    (tmp_path / f"{corpus.name}.jsonl").write_text(json.dumps(row), encoding="utf-8")
    return next(read(corpus, tmp_path))


@pytest.mark.parametrize(
    ("marked", "label", "wanted"),
    [
        ("the Ruden Bank", "ORG", "Ruden Bank"),
        ("Mr. Orrin Lunden", "PERSON", "Orrin Lunden"),
        ("Senator Orrin Lunden", "PERSON", "Orrin Lunden"),
        ("Varnholt's", "ORG", "Varnholt"),
        ('"Ostrel"', "ORG", "Ostrel"),
    ],
)
def test_conventions(tmp_path: Path, marked: str, label: str, wanted: str) -> None:
    text = one(tmp_path, Corpus("set"), f"So {marked} came.", (marked, label))
    assert names(text) == [(wanted, label)]


def test_nationalities_are_no_places(tmp_path: Path) -> None:
    text = one(
        tmp_path, Corpus("set", peoples=True), "A French buyer in Lyon.", ("French", "LOC"), ("Lyon", "LOC")
    )
    assert names(text) == [("Lyon", "LOC")]


def test_a_government_is_its_place(tmp_path: Path) -> None:
    assert names(one(tmp_path, Corpus("set"), "Then Norway agreed.", ("Norway", "ORG"))) == [
        ("Norway", "LOC")
    ]


def test_a_makers_name_left_unmarked_teaches_nothing(tmp_path: Path) -> None:
    text = one(tmp_path, Corpus("set", silent=True), "She drove a Volvo Amazon to Lyon.", ("Lyon", "LOC"))
    words, tags = tagged(text)
    by_word = {text.text[w.start : w.end]: tag for w, tag in zip(words, tags, strict=True)}
    assert by_word["Volvo"] == UNKNOWN
    assert by_word["drove"] == 0
    assert by_word["Lyon"] == TAGS.index("B-LOC")


def test_spaces_of_a_tokeniser_are_closed_up(tmp_path: Path) -> None:
    text = one(tmp_path, Corpus("set", spaced=True), "The Ruden - Hask 's plant", ("Ruden - Hask", "ORG"))
    assert text.text == "The Ruden-Hask's plant"
    assert names(text) == [("Ruden-Hask", "ORG")]


def test_rewriting_moves_spans() -> None:
    text = Text("A Ruden b Lyon c", ((2, 7, "ORG"), (10, 14, "LOC")), ((0, 1),))
    moved = rewrite(text, {(2, 7): "Varnholt AG", (14, 15): ""})
    assert moved.text == "A Varnholt AG b Lyonc"
    assert names(moved) == [("Varnholt AG", "ORG"), ("Lyon", "LOC")]


def test_every_phrase_makes_names_that_stand_where_they_are_marked(bearers: Bearers) -> None:
    random = Random(11)
    for _ in range(150):
        text = silver.article(bearers, random)
        assert "{" not in text.text
        assert "|" not in text.text.replace(" | ", "")
        for varied in (
            text,
            augment.swapped(text, bearers, random, 0.8),
            augment.respaced(text, random, 0.5),
            augment.recased(text, random, 0.3),
        ):
            assert len(varied.spans) == len(text.spans)
            assert all(surface and surface == surface.strip() for surface, _ in names(varied))


def test_phrases_use_only_known_slots() -> None:
    known = silver.slots()
    for phrase in (*phrases.HEADLINES, *phrases.OPENINGS, *phrases.SENTENCES):
        assert silver.slots_of(phrase) <= known, phrase


def test_a_swapped_name_is_swapped_throughout(bearers: Bearers) -> None:
    text = Text(
        "Iva Lunden came. Lunden left.", ((0, 10, "PERSON"), (17, 23, "PERSON")), group=("Iva Lunden",) * 2
    )
    swapped = augment.swapped(text, bearers, Random(2), 1.0)
    (full, _), (short, _) = names(swapped)
    assert full != "Iva Lunden"
    assert short in full.split() or full.endswith(short)


def test_calibration_lowers_scores_that_promise_too_much() -> None:
    found = calibrated([0.95] * 200, [True] * 120 + [False] * 80)
    assert found.offset < 0 or found.slope < 1


def test_unreadable_sources_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"absent\.jsonl"):
        next(read(Corpus("absent"), tmp_path))
    with pytest.raises(InputError, match="nobody"):
        next(read_gold(tmp_path, tmp_path, ["nobody"]))
    with pytest.raises(InputError, match="name lists"):
        Bearers(tmp_path / "none", Random(1))
