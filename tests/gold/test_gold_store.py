"""Import and export: what is written where, what is kept, and nothing at all when anything is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsextract.article import text_sha256
from newsextract.errors import InputError
from newsextract.gold import FaultsError, GoldCase, GoldSet, export_gold, import_gold, read_gold
from newsextract.records import Entity, Record

TEXT = "Published: 23 May 2024\nOrlo Motors built 900 vans, Ms Petrov said."
ORG = {"start": 23, "end": 34, "label": "ORG", "text": "Orlo Motors", "id": "Orlo Motors"}
COUNT = {"start": 41, "end": 44, "label": "QUANTITY", "text": "900", "value": {"value": 900, "item": "vans"}}
PERSON = {"start": 54, "end": 60, "label": "PERSON", "text": "Petrov", "id": "Vesna Petrov"}
GOLD = {
    "id": "vans", "text_sha256": text_sha256(TEXT), "meta": {"title": "Vans", "published": "2024-05-23"},
    "entities": [ORG, COUNT, PERSON],
    "people": [{"name": "Vesna Petrov", "roles": [{"title": "director"}]}],
    "facts": [{"metric": "production", "organisation": "Orlo Motors", "figure": 1, "changes": []}],
}  # fmt: skip


@pytest.fixture
def target(tmp_path: Path) -> GoldSet:
    return GoldSet(tmp_path / "gold", tmp_path / "corpus")


@pytest.fixture
def stored(target: GoldSet) -> GoldSet:
    target.write(GoldCase(Record.model_validate(GOLD), TEXT))
    return target


def line(spans: list[dict[str, Any]], name: str = "vans", text: str = TEXT, **extra: Any) -> str:
    return json.dumps({"id": name, "text": text, "spans": spans, **extra}) + "\n"


def bare(entity: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**{key: entity[key] for key in ("start", "end", "label")}, **changes}


def put(folder: Path, content: str, name: str = "in.jsonl") -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder / name


def load(target: GoldSet) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((target.gold / "vans.json").read_text(encoding="utf-8"))
    return data


def test_a_new_article_gets_gold_text_and_what_its_header_says(tmp_path: Path, target: GoldSet) -> None:
    import_gold([put(tmp_path, line([ORG, COUNT, PERSON]))], target)
    [case] = read_gold(target.gold, target.corpus)
    assert case.text == TEXT
    assert str(case.record.meta.published) == "2024-05-23"
    assert [(person.name, person.roles) for person in case.record.people] == [("Vesna Petrov", [])]
    assert case.record.facts == []


def test_what_a_format_cannot_hold_is_kept(tmp_path: Path, stored: GoldSet) -> None:
    """Spans alone come back, one more before the others: ids, values, people and facts are still there."""
    day = {"start": 11, "end": 22, "label": "DATE", "value": {
        "type": "DATE", "value": "2024-05-23", "start": "2024-05-23", "end": "2024-05-23",
    }}  # fmt: skip
    import_gold([put(tmp_path, line([day, *map(bare, (ORG, COUNT, PERSON))]))], stored, replace=True)
    data = load(stored)
    assert data["entities"][1:] == GOLD["entities"]
    assert (data["meta"], data["people"]) == (GOLD["meta"], GOLD["people"])
    assert data["facts"] == [{**GOLD["facts"][0], "figure": 2}]  # type: ignore[index]


def test_a_fact_whose_mention_is_gone_is_a_fault(tmp_path: Path, stored: GoldSet) -> None:
    with pytest.raises(FaultsError, match=r"line 1: fact 0 \(production\): no mention has the tag 'm2'"):
        import_gold([put(tmp_path, line([bare(ORG), bare(PERSON)]))], stored, replace=True)
    assert load(stored) == GOLD


def test_gold_is_not_overwritten_unasked(tmp_path: Path, stored: GoldSet) -> None:
    with pytest.raises(FaultsError, match=r"vans\.json is there already; --replace"):
        import_gold([put(tmp_path, line([ORG]))], stored)


def test_a_text_never_changes(tmp_path: Path, stored: GoldSet) -> None:
    with pytest.raises(FaultsError, match=r"the text is not that of .*vans\.txt"):
        import_gold([put(tmp_path, line([ORG], text=TEXT + " "))], stored, replace=True)


def test_broken_gold_can_be_replaced(tmp_path: Path, stored: GoldSet) -> None:
    put(stored.gold, "{", "vans.json")
    import_gold([put(tmp_path, line([ORG]))], stored, replace=True)
    assert load(stored)["entities"] == [ORG]


def test_all_faults_come_at_once_and_nothing_is_written(tmp_path: Path, target: GoldSet) -> None:
    lines = [
        line([ORG], "good"),
        line([bare(ORG, label="TOWN"), bare(COUNT)], "values"),
        line([bare(ORG, start=30), bare(ORG, end=35)], "spans"),
        line([bare(ORG, end=35)], "space"),
        line([bare(ORG, start=-1), bare(ORG, end=900)], "edges"),
        line([], "good"),
        line([], "half", text="\ud800"),
        line([], "empty", text=""),
        line([], "facts", facts=[7, {"metric": "sales", "figure": "m9"}], meta={"id": "facts"}),
    ]
    with pytest.raises(FaultsError) as caught:
        import_gold([put(tmp_path, "".join(lines))], target)
    found = [str(fault).split("in.jsonl ")[1] for fault in caught.value.faults]
    wanted = [
        "line 2: entities.0.label (TOWN 'Orlo Motors'): Input should be 'ORG'",
        "line 2: entities.1 (QUANTITY '900'): the value of QUANTITY '900' is not of its kind",
        "line 3: ORG at 30 to 34: overlaps the one before it",
        "line 4: entity 0 (ORG 'Orlo Motors ' at 23): white space at its edge",
        "line 5: ORG at -1 to 34: not in the text of 66 characters",
        "line 5: ORG at 23 to 900: not in the text of 66 characters",
        "line 6: a second article of the id 'good'",
        "line 7: not valid Unicode: a lone surrogate at offset 0",
        "line 8: there is no text",
        "line 9: fact 0: not an object",
        "line 9: fact 1 (sales): no mention has the tag 'm9'",
    ]
    assert len(found) == len(wanted)
    assert [text[: len(start)] for text, start in zip(found, wanted, strict=True)] == wanted
    assert not target.gold.exists()
    assert not target.corpus.exists()


def test_labels_of_another_scheme(tmp_path: Path, target: GoldSet) -> None:
    spans = [bare(ORG, label="COMPANY"), bare(COUNT, label="NORP")]
    [case] = import_gold([put(tmp_path, line(spans))], target, labels={"COMPANY": "ORG"})
    assert [entity.label for entity in case.record.entities] == ["ORG"]


def test_values_can_be_proposed(tmp_path: Path, target: GoldSet) -> None:
    asked = []

    def propose(text: str, meta: Any) -> Record:
        asked.append((text, meta["published"]))
        found = [Entity.model_validate({**ORG, "id": "Somebody else"}), Entity.model_validate(COUNT)]
        return Record(id="x", text_sha256="0" * 64, entities=found)

    [case] = import_gold([put(tmp_path, line([bare(ORG), bare(COUNT)]))], target, propose=propose)
    assert case.record.to_dict()["entities"] == [ORG, COUNT]
    assert asked == [(TEXT, "2024-05-23")]


def test_folders_and_suffixes(tmp_path: Path, stored: GoldSet) -> None:
    cases = read_gold(stored.gold, stored.corpus)
    for name in ("inline", "brat", "labelstudio", "docbin"):
        export_gold(cases, name, tmp_path / name)
        import_gold([tmp_path / name], stored, replace=True)
        assert load(stored) == GOLD


def test_a_file_of_no_known_format(tmp_path: Path, target: GoldSet) -> None:
    with pytest.raises(InputError, match=r"x\.csv: no format has the suffix '\.csv'"):
        import_gold([put(tmp_path, "", "x.csv")], target)
    with pytest.raises(FaultsError, match=r"gone\.mark: no such file"):
        import_gold([tmp_path / "gone.mark"], target)


def test_corrections_are_not_overwritten_unasked(tmp_path: Path, stored: GoldSet) -> None:
    cases = read_gold(stored.gold, stored.corpus)
    [file] = export_gold(cases, "inline", tmp_path)
    export_gold(cases, "inline", tmp_path)  # the same again does no harm
    put(tmp_path, "corrected", "vans.mark")
    with pytest.raises(InputError, match=r"vans\.mark: is there already; --replace"):
        export_gold(cases, "inline", tmp_path)
    assert file.read_text() == "corrected"
    export_gold(cases, "inline", tmp_path, replace=True)
    assert file.read_text() != "corrected"


def test_a_byte_order_mark_is_kept(tmp_path: Path, target: GoldSet) -> None:
    text = "\ufeffOrlo"
    import_gold([put(tmp_path, line([], text=text))], target)
    [case] = read_gold(target.gold, target.corpus)
    assert case.text == text


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "..", ".hidden", "a\\b", "C:evil", "a\0b", "x" * 300, "a\n", " "]
)
def test_an_id_cannot_leave_the_folder(tmp_path: Path, target: GoldSet, name: str) -> None:
    with pytest.raises(FaultsError, match=r"in\.jsonl line 1: (the|an) id "):
        import_gold([put(tmp_path, line([], name))], target)
    assert [file.name for file in tmp_path.iterdir()] == ["in.jsonl"]
    case = GoldCase(Record(id=name, text_sha256="0" * 64), "Orlo")
    with pytest.raises(InputError):
        export_gold([case], "inline", tmp_path / "out")
    with pytest.raises(InputError):
        target.write(case)
    assert [file.name for file in tmp_path.iterdir()] == ["in.jsonl"]


def test_the_markup_of_the_documentation_is_gold(tmp_path: Path, target: GoldSet) -> None:
    page = (Path(__file__).parents[2] / "docs" / "gold.md").read_text(encoding="utf-8")
    [example] = [block for block in page.split("```\n") if block.startswith("{")]
    [case] = import_gold([put(tmp_path, example, "vans.mark")], target)
    assert len(case.record.entities) == 5
    assert (case.record.facts[0].figure, case.record.facts[0].changes) == (1, [3])
