"""A spaCy pipeline of somebody else's as the finder of names."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from newsextract.errors import NewsextractError
from newsextract.names import external_finder

PATTERNS = {
    "ORG": ["the Ostrel Group", "Scania's"],
    "PERSON": ["Mr. Orvo Lintala", "Dr. Tresk"],
    "GPE": ["Wexmoor"],
    "FAC": ["the Tollerby Bridge"],
    "NORP": ["Norwegian"],
    "FIRM": ["Larkmere"],
}
TEXT = "Mr. Orvo Lintala of the Ostrel Group saw Scania's Norwegian depot in Wexmoor at the Tollerby Bridge."


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": p} for label, found in PATTERNS.items() for p in found])
    folder = tmp_path_factory.mktemp("pipeline")
    nlp.to_disk(folder)
    return str(folder)


def test_labels_are_mapped_and_spans_brought_to_the_guidelines(pipeline: str) -> None:
    found = [(TEXT[m.start : m.end], m.label) for m in external_finder(pipeline)(TEXT)]
    assert found == [
        ("Orvo Lintala", "PERSON"), ("Ostrel Group", "ORG"), ("Scania", "ORG"), ("Wexmoor", "LOC"),
        ("Tollerby Bridge", "LOC"),
    ]  # fmt: skip


def test_mention_says_where_it_is_from(pipeline: str) -> None:
    (mention,) = external_finder(pipeline)("They came to Wexmoor.")
    assert mention.rule == pipeline
    assert mention.why == ("labelled GPE",)


def test_own_label_map(pipeline: str) -> None:
    find = external_finder(pipeline, {"FIRM": "ORG"})
    assert [(m.start, m.end, m.label) for m in find("In Wexmoor, Larkmere grew.")] == [(12, 20, "ORG")]


def test_text_longer_than_the_pipeline_takes(pipeline: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spacy.language.Language.max_length", 50, raising=False)
    loaded = spacy.load(pipeline)
    loaded.max_length = 50
    monkeypatch.setattr(spacy, "load", lambda name: loaded)
    text = "They came to Wexmoor by boat. " * 5
    found = external_finder(pipeline)(text)
    assert [text[m.start : m.end] for m in found] == ["Wexmoor"] * 5


def test_pipeline_that_is_not_installed() -> None:
    with pytest.raises(NewsextractError, match=r"'xx_no_such_pipeline' is not installed"):
        external_finder("xx_no_such_pipeline")


def test_label_map_to_an_unknown_label(tmp_path: Path) -> None:
    with pytest.raises(NewsextractError, match=r"'FIRM'.*none of ORG, PERSON, LOC"):
        external_finder(str(tmp_path), {"ORG": "FIRM"})
