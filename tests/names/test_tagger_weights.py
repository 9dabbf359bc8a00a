"""The shipped tagger: what it finds, that it is deterministic, and what damaged weights say."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
import shutil
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract.errors import NewsextractError
from newsextract.names.tagger import find
from newsextract.names.tagger.weights import GRAPH, MANIFEST, SHIPPED, VOCABULARY, load

ARTICLE = """Ostrava Steel names new chief

PRAGUE (Reuters) - Ostrava Steel Ltd. said on Monday that Jana Novotna would become chief executive in May.
Novotna joins from Volvo Trucks in Sweden. The Czech company sells to Germany, Poland and the United States.
"""


def named(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.label) for m in find(text)]


def test_finds_plain_names() -> None:
    found = named(ARTICLE)
    for name in (
        ("Jana Novotna", "PERSON"),
        ("Reuters", "ORG"),
        ("Sweden", "LOC"),
        ("Germany", "LOC"),
        ("Poland", "LOC"),
        ("United States", "LOC"),
    ):
        assert name in found
    assert not any("Czech" in surface for surface, _ in found)


def test_mentions_are_sorted_disjoint_and_scored() -> None:
    found = find(ARTICLE * 12)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= m.score <= 1 and m.rule == "tagger" for m in found)


def test_what_was_tagged_before_does_not_matter() -> None:
    alone = find(ARTICLE)
    find("Quite another text about Osaka and the Bank of Japan. " * 40)
    assert find(ARTICLE) == alone


def test_neither_order_nor_company_nor_processes_matter() -> None:
    texts = [ARTICLE, "The Bank of Japan met in Osaka.\n" * 30, "RUDEN SELLS VANS\nBy Ann Lee"]
    alone = {text: named(text) for text in texts}
    assert {text: named(text) for text in reversed(texts)} == alone
    nlp = spacy.blank("en")
    nlp.add_pipe("newsextract_names")
    for processes in (1, 2):
        docs = list(nlp.pipe(texts, n_process=processes, batch_size=1))
        assert [[(e.text, e.label_) for e in doc.ents] for doc in docs] == [alone[text] for text in texts]


def test_a_long_text_has_no_seam() -> None:
    text = " ".join(f"Number {n}: Jana Novotna of Volvo Trucks flew to Germany." for n in range(120))
    people = [m for m in find(text) if m.label == "PERSON"]
    assert [text[m.start : m.end] for m in people] == ["Jana Novotna"] * 120


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "x" * 20_000,
        "Ab " * 2_000,
        "".join(random.Random(3).choices("(['\"’.-,&\u200b\u0301漢字\U0001f69a ", k=4_000)),
        "\x00\ufffe\u202e",
    ],
    ids=["empty", "white space", "one long word", "capitalised words", "signs", "controls"],
)
def test_hostile_texts_are_read_to_the_end(text: str) -> None:
    assert all(text[m.start : m.end].strip() == text[m.start : m.end] != "" for m in find(text))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=120))
def test_any_text_gives_valid_spans(text: str) -> None:
    found = find(text)
    assert all(0 <= m.start < m.end <= len(text) for m in found)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (GRAPH, VOCABULARY, MANIFEST):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def test_truncated_weights_are_refused(folder: Path) -> None:
    whole = (folder / GRAPH).read_bytes()
    (folder / GRAPH).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(NewsextractError, match=r"tagger\.onnx: cut short or changed"):
        load(folder)


@pytest.mark.parametrize("name", [GRAPH, VOCABULARY, MANIFEST])
def test_missing_files_are_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(NewsextractError, match=name):
        load(folder)


@pytest.mark.parametrize("manifest", ["", "[]", '{"format": 99}', "{}"])
def test_a_strange_manifest_is_refused(folder: Path, manifest: str) -> None:
    (folder / MANIFEST).write_text(manifest, encoding="utf-8")
    with pytest.raises(NewsextractError, match="manifest"):
        load(folder)


def test_a_graph_that_is_none_is_refused_though_its_digest_fits(folder: Path) -> None:
    (folder / GRAPH).write_bytes(b"no graph")
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["sha256"][GRAPH] = hashlib.sha256(b"no graph").hexdigest()
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(NewsextractError, match="can't be used"):
        load(folder)


def test_the_weights_are_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) <= 25_000_000
