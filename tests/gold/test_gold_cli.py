"""`newsextract gold …` as a user meets it: from a draft to gold, and what is told on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import typer

from newsextract import cli
from newsextract.gold import CONVERTERS, read_gold

ROOT = Path(__file__).parents[2]
TEXT = "Published: 4 March 2021\nVarga Steel of Miskolc shipped 12,500 tonnes in February, up 3.5%.\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


Invoke = Callable[..., Result]


@pytest.fixture
def invoke(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Invoke:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> Result:
        with pytest.raises(SystemExit) as stopped:
            cli.main(["gold", *map(str, arguments)])
        return Result(int(stopped.value.code or 0), *capsys.readouterr())

    return run


@pytest.fixture
def steel(tmp_path: Path) -> Path:
    (tmp_path / "steel.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "steel.txt"


@pytest.mark.parametrize("name", sorted(CONVERTERS))
def test_from_draft_to_gold_and_back(invoke: Invoke, steel: Path, name: str) -> None:
    code, out, err = invoke("draft", "--names", "off", "--format", name, "--output", "drafts", steel)
    assert (code, err) == (0, "")
    written = [Path(line) for line in out.splitlines()]
    assert all(file.is_file() for file in written)
    assert invoke("import", "--format", name, "drafts") == (0, "gold/steel.json\n", "")
    assert invoke("check").err == "1 article, 4 mentions, 0 faults\n"
    [case] = read_gold(Path("gold"), Path("corpus"))
    assert case.text == TEXT
    assert {entity.text for entity in case.record.entities} >= {"12,500 tonnes", "February", "3.5%"}
    # Exported again it is the draft, but for what brat cannot hold.
    assert invoke("export", "--format", name, "--output", "drafts", "--id", "steel") == (0, out, "")


def test_a_correction_reaches_the_gold(invoke: Invoke, steel: Path) -> None:
    [draft] = invoke("draft", "--names", "off", steel).out.splitlines()
    markup = Path(draft).read_text(encoding="utf-8")
    assert "[[12,500 tonnes|QUANTITY|value=12500;unit=tonne]]" in markup
    corrected = markup.replace("up [[3.5%", "[[up 3.5%").replace("Varga Steel of", "[[Varga Steel|ORG]] of")
    Path(draft).write_text(corrected, encoding="utf-8")
    assert invoke("import", draft).code == 0
    [case] = read_gold(Path("gold"), Path("corpus"))
    assert {"Varga Steel", "up 3.5%"} <= {entity.text for entity in case.record.entities}


def test_a_draft_is_not_overwritten(invoke: Invoke, steel: Path) -> None:
    invoke("draft", "--names", "off", steel)
    Path("steel.mark").write_text("hours of work", encoding="utf-8")
    code, out, err = invoke("draft", "--names", "off", steel)
    assert (code, out) == (2, "")
    assert err == "newsextract: steel.mark: is there already; --replace overwrites it\n"
    assert invoke("draft", "--names", "off", "--replace", steel).code == 0


def test_spans_alone_are_filled_and_their_labels_mapped(invoke: Invoke, tmp_path: Path) -> None:
    places = [("Miskolc", "GPE"), ("12,500 tonnes", "QUANTITY"), ("February", "DATE"), ("shipped", "NORP")]
    spans = [[TEXT.index(words), TEXT.index(words) + len(words), label] for words, label in places]
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": "steel", "text": TEXT, "spans": spans}))
    refused = invoke("import", "in.jsonl")
    assert refused.code == 2
    assert refused.err.count("newsextract: in.jsonl line 1: entities.") >= 3
    assert invoke("import", "--label-map", "GPE=LOC", "--fill", "in.jsonl").code == 0
    entities = read_gold(Path("gold"), Path("corpus"))[0].record.to_dict()["entities"]
    assert [entity["label"] for entity in entities] == ["LOC", "QUANTITY", "DATE"]
    assert entities[1]["value"] == {"value": 12500, "unit": "tonne"}
    assert entities[2]["value"]["value"] == "2021-02"


def test_check_names_every_fault_and_fails(invoke: Invoke, steel: Path) -> None:
    invoke("draft", "--names", "off", steel)
    invoke("import", "steel.mark")
    Path("corpus/steel.txt").write_text(TEXT.replace("12,500", "12,600"), encoding="utf-8")
    Path("gold/gone.json").write_text("{}", encoding="utf-8")
    code, out, err = invoke("check")
    assert code == 1
    assert "gold/steel.json: text_sha256 is not that of the text\n" in out
    assert "(QUANTITY '12,500 tonnes' at 55): the text there is '12,600 tonnes'\n" in out
    assert "gold/gone.json: id: Field required\n" in out
    assert err == f"1 article, 4 mentions, {out.count(chr(10))} faults\n"


def test_the_committed_gold_is_sound(invoke: Invoke) -> None:
    code, out, _ = invoke("check", "--gold", ROOT / "gold", "--corpus", ROOT / "corpus")
    assert (code, out) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["import", "--format", "word", "x"], "Invalid value for '--format': 'word' is none of inline, brat"),
        (["import", "gone.mark"], "gone.mark: no such file or directory"),
        (["import", "x.csv"], "x.csv: no format has the suffix '.csv'; say which with --format"),
        (["import", "--label-map", "GPE", "x.mark"], "label map 'GPE': 'GPE' is not of the form THEIRS=OURS"),
        (["export", "--format", "brat"], "gold: no gold files (*.json) in this folder"),
        (["export", "--format", "brat", "--gold", ROOT / "gold", "--corpus", ROOT / "corpus", "--id", "x"],
         f"{ROOT / 'gold'}: no gold of x"),
        (["draft", "gone.txt"], "gone.txt: no such file"),
        (["draft", "--output", "/dev/null/x", ROOT / "corpus" / "jac-pickup-300000.txt"],
         "/dev/null/x/jac-pickup-300000.mark: cannot be written"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line(invoke: Invoke, arguments: list[object], message: str) -> None:
    code, out, err = invoke(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"newsextract: {message}")
    assert err.count("\n") == 1


def test_every_command_and_option_says_what_it_is_for() -> None:
    group = typer.main.get_command(cli.app).commands["gold"]  # type: ignore[attr-defined]
    for command in group.commands.values():
        assert f"newsextract gold {command.name}" in command.help
        assert all(getattr(parameter, "help", "") for parameter in command.params), command.name
