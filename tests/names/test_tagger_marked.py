"""Marked training articles: every mark becomes a span on its name, and nothing else is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.errors import InputError
from newsextract.names.training.marked import parsed, read_marked


def test_marks_become_spans() -> None:
    text = parsed("[[Ruden|ORG]],[[Varn|LOC]]\r\nsaid [[Iva Lunden|PERSON]]. [[Lunden|PERSON]] left.")
    assert text.text == "Ruden,Varn\r\nsaid Iva Lunden. Lunden left."
    assert [(text.text[s:e], label) for s, e, label in text.spans] == [
        ("Ruden", "ORG"),
        ("Varn", "LOC"),
        ("Iva Lunden", "PERSON"),
        ("Lunden", "PERSON"),
    ]
    assert text.group == ("Ruden", "Varn", "Iva Lunden", "Iva Lunden")


def test_short_forms_are_grouped_within_their_label() -> None:
    text = parsed("[[Ruden Motor Ltd.|ORG]] [[Ruden Motor|ORG]] [[Ruden|LOC]] [[Ruden Bay|LOC]]")
    assert text.group == ("Ruden Motor Ltd.", "Ruden Motor Ltd.", "Ruden", "Ruden Bay")


@given(st.lists(st.tuples(st.text("ab ü\n", max_size=5), st.text("Xyé", min_size=1, max_size=4)), max_size=9))
def test_spans_stand_on_their_names(parts: list[tuple[str, str]]) -> None:
    text = parsed("".join(f"{between}[[{name}|LOC]]" for between, name in parts))
    assert text.text == "".join(between + name for between, name in parts)
    assert [text.text[s:e] for s, e, _ in text.spans] == [name for _, name in parts]


@pytest.mark.parametrize(
    "marked", ["[[Ruden|FIRM]]", "a [[Ruden b", "Ruden|ORG]]", "[[|ORG]]", "[[Ru\nden|ORG]]"]
)
def test_a_mark_that_is_none_is_refused(tmp_path: Path, marked: str) -> None:
    (tmp_path / "one.txt").write_text(marked, encoding="utf-8")
    with pytest.raises(InputError, match=r"one\.txt"):
        read_marked(tmp_path)


def test_a_folder_is_read_in_order(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(f"{name} [[Ruden|ORG]]", encoding="utf-8")
    (tmp_path / "README.md").write_text("[[", encoding="utf-8")
    assert [text.text for text in read_marked(tmp_path)] == ["a Ruden", "b Ruden"]
    with pytest.raises(InputError, match="no such folder"):
        read_marked(tmp_path / "none")


def test_only_the_train_split_of_a_folder_is_read(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(f"{name} [[Ruden|ORG]]", encoding="utf-8")
    splits = tmp_path / "splits.json"
    splits.write_text('{"train": ["b"], "dev": ["a"]}', encoding="utf-8")
    assert [text.text for text in read_marked(tmp_path)] == ["b Ruden"]
    splits.write_text('{"dev": ["a"]}', encoding="utf-8")
    with pytest.raises(InputError, match=r"splits\.json: no lists of ids with a split 'train'"):
        read_marked(tmp_path)


def test_a_gold_file_beside_a_text_has_its_names(tmp_path: Path) -> None:
    text = "Ruden [Varn] hired Iva Lunden. Lunden left."
    names = [(0, 5, "ORG", "Ruden"), (19, 29, "PERSON", "Iva Lunden"), (31, 37, "PERSON", "Iva Lunden")]
    entities = [dict(zip(("start", "end", "label", "id"), name, strict=True), text="") for name in names]
    entities.append({"start": 7, "end": 11, "label": "QUANTITY", "text": ""})
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    (tmp_path / "one.json").write_text(json.dumps({"entities": entities}), encoding="utf-8")
    (found,) = read_marked(tmp_path)
    assert found.text == text
    assert found.spans == tuple(name[:3] for name in names)
    assert found.group == ("Ruden", "Iva Lunden", "Iva Lunden")
