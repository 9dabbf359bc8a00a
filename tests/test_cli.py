"""The command line as a user meets it: what is printed, where, and the exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsextract
from command_line import STEEL, Invoke, write
from newsextract import cli
from newsextract.records import Record, check

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "corpus" / "jac-pickup-300000.txt"
SHIPS = "Orders for 14 tankers worth $1.2bn were placed last year."


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    return write(tmp_path / "ships.txt", SHIPS)


def words(record: dict) -> list[tuple[str, str]]:
    return [(entity["label"], entity["text"]) for entity in record["entities"]]


# --- extract -------------------------------------------------------------------------------------------


def test_table_is_the_default(invoke: Invoke) -> None:
    code, out, err = invoke("extract", ARTICLE)
    assert (code, err) == (0, "")
    assert out.startswith("The 300000th JAC Pickup Rolled off the Production Line")
    assert "2024-05-23" in out
    assert "2024-01 … 2024-04" in out
    assert "55,000 unit" in out
    assert "11.3 % up yoy" in out


def test_json_of_one_file_is_its_record(invoke: Invoke, steel: Path) -> None:
    code, out, _ = invoke("extract", "--format", "json", steel)
    record = Record.model_validate_json(out)
    assert code == 0
    assert record.id == "steel"
    assert check(record, STEEL) == []
    assert ("QUANTITY", "12,500 tonnes") in words(json.loads(out))
    february = next(e for e in record.entities if e.text == "February")
    assert february.value is not None
    assert february.value.value == "2021-02"


def test_several_files_give_an_array_or_lines(invoke: Invoke, steel: Path, ships: Path) -> None:
    array = json.loads(invoke("extract", "--format", "json", steel, ships).out)
    printed = invoke("extract", "--format", "jsonl", steel, ships).out
    lines = [json.loads(line) for line in printed.splitlines()]
    assert [record["id"] for record in array] == ["steel", "ships"]
    assert array == lines


def test_html_is_one_page(invoke: Invoke, steel: Path, ships: Path) -> None:
    out = invoke("extract", "--format", "html", steel, ships).out
    assert out.startswith("<!doctype html>")
    assert out.count("<details") == 2
    assert "12,500 tonnes" in out


def test_published_overrides_the_article(invoke: Invoke, steel: Path) -> None:
    record = json.loads(invoke("extract", "--format", "json", "--published", "2019-03-04", steel).out)
    assert record["meta"]["published"] == "2019-03-04"
    assert "2019-02" in {e["value"]["value"] for e in record["entities"] if e["label"] == "DATE"}


def test_standard_input(invoke: Invoke) -> None:
    record = json.loads(invoke("extract", "--format", "json", "-", stdin=STEEL.encode()).out)
    assert record["id"] == "stdin"
    assert check(Record.model_validate(record), STEEL) == []


def test_names_can_be_turned_off(invoke: Invoke, steel: Path) -> None:
    record = json.loads(invoke("extract", "--format", "json", "--names", "off", steel).out)
    assert {label for label, _ in words(record)} == {"DATE", "QUANTITY", "PERCENT"}


def test_output_goes_to_a_file(invoke: Invoke, steel: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    assert invoke("extract", "--format", "json", "--output", target, steel) == (0, "", "")
    assert Record.model_validate_json(target.read_bytes()).id == "steel"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(None, "no such file", id="missing"),
        pytest.param("folder", "is a directory; name the files in it", id="directory"),
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\t\n", "is empty", id="only white space"),
        pytest.param(b"\x89PNG\r\n\0\0\0", "is a binary file, not text", id="NUL bytes"),
        pytest.param("Škoda".encode("iso8859-2"), "is not valid UTF-8 (byte 0)", id="another encoding"),
        pytest.param(bytes(range(128, 256)) * 9, "is not valid UTF-8 (byte 0)", id="noise"),
    ],
)
def test_an_unusable_file_is_one_line(
    invoke: Invoke, tmp_path: Path, content: bytes | str | None, reason: str
) -> None:
    file = tmp_path / "input.txt"
    if isinstance(content, bytes):
        file.write_bytes(content)
    elif content == "folder":
        file.mkdir()
    for name in ("table", "json", "jsonl", "html"):
        assert invoke("extract", "--format", name, file) == (2, "", f"newsextract: {file}: {reason}\n")


def test_one_bad_file_does_not_stop_the_others(
    invoke: Invoke, steel: Path, ships: Path, tmp_path: Path
) -> None:
    code, out, err = invoke("extract", "--format", "jsonl", tmp_path / "gone", steel, tmp_path, ships)
    assert code == 2
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["steel", "ships"]
    assert [line.split(": ")[1] for line in err.splitlines()] == [str(tmp_path / "gone"), str(tmp_path)]


def test_a_failed_run_leaves_the_output_file_alone(invoke: Invoke, tmp_path: Path) -> None:
    target = write(tmp_path / "out.json", "precious")
    assert invoke("extract", "--output", target, tmp_path / "gone").code == 2
    assert target.read_text() == "precious"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "--published", "now", "x"], "Invalid value for '--published': 'now' is no ISO 8601"),
        (["extract", "--published", "2024-02-30", "x"], "Invalid value for '--published': '2024-02-30' is"),
        (["extract", "--format", "xml", "x"], "Invalid value for '--format': 'xml' is none of table, json"),
        (["extract", "--names", "no_such", "x"], "the spaCy pipeline 'no_such' is not installed"),
        (["extract", "--output", "/dev/null/x", str(ARTICLE)], "/dev/null/x: cannot be written (not a dir"),
        (["extract"], "Missing argument 'FILE'"),
        (["extract", "--colour"], "No such option: --colour"),
        (["translate"], "No such command 'translate'"),
        (["evaluate", "--format", "xml"], "Invalid value for '--format': 'xml' is none of table, json"),
        (["evaluate", "--gold", "nowhere"], "nowhere: no gold files (*.json) in this folder"),
        (["explain", "text", "--published", "23/5/2024"], "Invalid value for '--published'"),
    ],
)
def test_a_mistake_is_one_line(invoke: Invoke, arguments: list[str], message: str) -> None:
    code, out, err = invoke(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"newsextract: {message}")
    assert err.count("\n") == 1


def test_a_file_name_cannot_drive_the_terminal(invoke: Invoke) -> None:
    assert "\x1b" not in invoke("extract", "\x1b[2J").err


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("🚚🚚 sales rose 12 per cent to 4,300 units in May 2021 👍.", id="emoji"),
        pytest.param("شحنت الشركة 4,300 units (up 12%) في May 2021.", id="right to left"),
        pytest.param("\u202esales\u202c\x07 12% \x1b[31mto\x1b[0m 4,300 units\x85in May 2021", id="control"),
        pytest.param("a\u0301b 4,300 units\r\nup 12%\rin May 2021", id="combining accents, line ends"),
    ],
)
def test_offsets_count_code_points(invoke: Invoke, tmp_path: Path, text: str) -> None:
    file = write(tmp_path / "odd.txt", text)
    record = Record.model_validate_json(invoke("extract", "--format", "json", file).out)
    assert check(record, text) == []
    assert {"4,300 units", "12 per cent" if "per cent" in text else "12%", "May 2021"} <= {
        e.text for e in record.entities
    }
    assert "\x1b" not in invoke("extract", file).out


def test_a_line_of_a_megabyte(invoke: Invoke, tmp_path: Path) -> None:
    text = "the mill ran as before " * 45_000 + "and sold 4,300 units in May 2021"
    file = write(tmp_path / "long.txt", text)
    record = Record.model_validate_json(invoke("extract", "--format", "json", "--names", "off", file).out)
    assert check(record, text) == []
    assert [entity.text for entity in record.entities] == ["4,300 units", "May 2021"]


# --- explain, schema, help -----------------------------------------------------------------------------


def test_explain_names_rule_and_reasons(invoke: Invoke, nlp) -> None:
    text = "Exports reached almost 7,400 trucks in the first quarter, up 6 per cent year-on-year."
    code, out, _ = invoke("explain", text, "--published", "2022-05-02")
    assert code == 0
    doc = nlp(text)
    assert doc.ents
    for ent in doc.ents:
        assert ent.text in out
        assert f"rule   {ent._.rule}" in out
    assert "2022-Q1" in out
    assert "why" in out


def test_explain_of_nothing(invoke: Invoke) -> None:
    assert invoke("explain", "and so on").out == "No mentions.\n"


def test_schema_is_that_of_a_record(invoke: Invoke) -> None:
    assert json.loads(invoke("schema").out) == Record.model_json_schema()


def test_version(invoke: Invoke) -> None:
    assert invoke("--version") == (0, f"newsextract {newsextract.__version__}\n", "")


@pytest.mark.parametrize("command", ["extract", "evaluate", "compare", "explain"])
def test_help_teaches_by_example(invoke: Invoke, command: str) -> None:
    code, out, _ = invoke(command, "--help")
    assert code == 0
    assert f"newsextract {command} " in out.split("Example")[1]


def test_every_command_and_option_says_what_it_is_for() -> None:
    import typer

    group = typer.main.get_command(cli.app)
    for command in group.commands.values():  # type: ignore[attr-defined]
        assert command.help
        assert all(getattr(parameter, "help", "") for parameter in command.params), command.name


# --- as a process --------------------------------------------------------------------------------------

NEWSEXTRACT = (sys.executable, "-m", "newsextract")


def test_the_program_runs_in_any_locale(steel: Path) -> None:
    done = subprocess.run(
        [*NEWSEXTRACT, "extract", "--format", "json", "--names", "off", steel],
        capture_output=True, check=True, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert check(Record.model_validate_json(done.stdout), STEEL) == []
    assert done.stderr == b""


def test_a_reader_that_goes_away_is_no_error(steel: Path) -> None:
    command = [*NEWSEXTRACT, "extract", "--format", "jsonl", *[steel] * 50]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_help_does_not_wait_for_spacy() -> None:
    code = "import sys; import newsextract.cli; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
