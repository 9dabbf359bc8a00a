"""The tables of a run, and every output that holds them."""

from __future__ import annotations

import csv
import datetime as dt
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_cases import TEXT, record_of, tables
from hypothesis import given
from hypothesis import strategies as st

from newsextract.article import Article
from newsextract.batch import OUTPUTS, TABLES, Options, run
from newsextract.batch.entry import Entry, First
from newsextract.batch.expected import expected_items
from newsextract.batch.outputs import arrow
from newsextract.batch.outputs.csv_folder import harmless
from newsextract.engines import Failure
from newsextract.formats import dumps
from newsextract.readers import Reading
from newsextract.records import Entity, FigureValue

ROOT = Path(__file__).parents[2]
ARTICLE = Article(
    id="a", text=TEXT, title="Sales", published=dt.date(2021, 6, 1), source="Steel Weekly", author="Jo Ek",
    url="https://example.org/a",
)  # fmt: skip
EXPECTED = {
    "articles": [
        (3, "a", "in.jsonl", 7, "Sales", "2021-06-01", "Steel Weekly", "Jo Ek", "https://example.org/a",
         record_of(ARTICLE).text_sha256, 15, TEXT),
    ],
    "mentions": [
        (3, 0, 0, 10, "ORG", "Arco Steel", "Arco Steel", *[None] * 12),
        (3, 1, 17, 24, "PERSON", "Ann Lee", "Ann Lee", *[None] * 12),
        (3, 2, 38, 55, "QUANTITY", "about 1,200 units", *[None] * 5, "APPROX", 1200, None, None, "unit", None,
         None, None),
        (3, 3, 59, 67, "DATE", "May 2021", None, "DATE", "2021-05", "2021-05-01", "2021-05-31", *[None] * 8),
        (3, 4, 72, 74, "PERCENT", "5%", *[None] * 6, 5, None, None, "%", None, "up", None),
    ],
    "people": [(3, 0, 0, "Ann Lee", "chair", "Arco Steel")],
    "facts": [(3, 0, "sales", "Arco Steel", None, 2, 3, None)],
    "changes": [(3, 0, 0, 4)],
    "duplicates": [(4, "b", "in.jsonl", 8, 3, "in.jsonl", 7)],
    "errors": [(5, None, "in.jsonl", 9, "parse", "is no JSON")],
}  # fmt: skip


def entries() -> list[Entry]:
    return [
        Entry(3, "in.jsonl", 7, "a", ARTICLE.url, 15, TEXT, record=dumps(record_of(ARTICLE)).encode()),
        Entry(4, "in.jsonl", 8, "b", first=First(3, "in.jsonl", 7)),
        Entry(5, "in.jsonl", 9, failure=Failure("is no JSON", "parse")),
    ]


@pytest.mark.parametrize("suffix", [".parquet", ".duckdb", ".sqlite"])
def test_tables_hold_all_that_a_record_holds(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    counts = OUTPUTS[suffix].write(out, entries())
    assert tables(out) == EXPECTED
    assert counts == {name: len(rows) for name, rows in EXPECTED.items()}


def test_csv_holds_the_same(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    OUTPUTS[".csv"].write(out, entries())
    for name, rows in EXPECTED.items():
        with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            header, *cells = csv.reader(file)
        assert header == [column.name for column in TABLES[name].columns]
        assert cells == [["" if cell is None else str(cell) for cell in row] for row in rows]


@pytest.mark.parametrize("suffix", [".parquet", ".duckdb", ".sqlite", ".csv"])
def test_tables_without_rows_are_there_too(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    OUTPUTS[suffix].write(out, [])
    if suffix == ".csv":
        assert sorted(file.stem for file in out.iterdir()) == sorted(TABLES)
    else:
        assert not any(tables(out).values())


def test_columns_have_their_types(tmp_path: Path) -> None:
    for suffix in (".parquet", ".duckdb", ".sqlite"):
        OUTPUTS[suffix].write(tmp_path / f"out{suffix}", entries())
    schema = pq.read_schema(tmp_path / "out.parquet" / "mentions.parquet")
    assert (schema.field("value").type, schema.field("start_date").type) == (pa.float64(), pa.date32())
    assert not schema.field("start").nullable
    assert schema.field("unit").metadata[b"description"]
    with duckdb.connect(str(tmp_path / "out.duckdb"), read_only=True) as database:
        row = database.execute('SELECT start_date, value, "end" FROM mentions WHERE number = 3').fetchone()
    assert row == (dt.date(2021, 5, 1), None, 67)
    connection = sqlite3.connect(tmp_path / "out.sqlite")
    connection.row_factory = lambda _, row: row[0]
    assert connection.execute("SELECT typeof(value) FROM mentions WHERE number = 2").fetchall() == ["real"]
    day_after = "SELECT date(end_date, '+1 day') FROM mentions WHERE number = 3"
    assert connection.execute(day_after).fetchall() == ["2021-06-01"]
    connection.close()


def test_batches_end_by_rows_and_by_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_BATCH_ROWS", 2)
    OUTPUTS[".parquet"].write(tmp_path / "out.parquet", entries())
    file = pq.ParquetFile(tmp_path / "out.parquet" / "mentions.parquet")
    assert [file.metadata.row_group(k).num_rows for k in range(file.num_row_groups)] == [2, 2, 1]
    monkeypatch.setattr(arrow, "_BATCH_CHARS", 1)
    OUTPUTS[".duckdb"].write(tmp_path / "out.duckdb", entries())
    assert tables(tmp_path / "out.duckdb") == EXPECTED


@pytest.mark.parametrize("suffix", [".parquet", ".duckdb", ".sqlite", ".csv"])
def test_extreme_values_are_written(tmp_path: Path, suffix: str) -> None:
    figures = [FigureValue(value=2**80), FigureValue(low=-1e300), FigureValue(high=0.1)]
    odd = "=\0\t\r\n\x1b[31m😀\u202e"
    record = record_of(Article(text="odd")).model_copy(update={
        "id": odd,
        "entities": [Entity(start=0, end=3, label="QUANTITY", text="odd", value=value) for value in figures],
    })  # fmt: skip
    out = tmp_path / f"out{suffix}"
    OUTPUTS[suffix].write(out, [Entry(0, odd, 0, odd, text=odd, record=dumps(record).encode())])
    if suffix != ".csv":
        written = tables(out)
        assert written["articles"][0][1:3] == (odd, odd)
        assert [row[-7:-4] for row in written["mentions"]] == [
            (2.0**80, None, None), (None, -1e300, None), (None, None, 0.1),
        ]  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "＝1", "'=1", "''@x"])
def test_csv_cells_run_nothing(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("cell", ["text", "'90s", "1=1", " =1", "", None, -5, -1.5])
def test_harmless_cells_are_left_as_they_are(cell: str | float | None) -> None:
    assert harmless(cell) == cell


@given(st.text(alphabet="'=+-@\t\rx"))
def test_csv_cells_can_be_read_back(text: str) -> None:
    cell = str(harmless(text))
    assert cell == text or cell == "'" + text
    assert not cell.startswith(tuple("=+-@\t\r"))
    marked = cell.startswith("'") and cell.lstrip("'").startswith(tuple("=+-@\t\r"))
    assert (cell[1:] if marked else cell) == text


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS, TEXTS, st.none() | TEXTS, st.integers(0, 99), st.none() | st.builds(Failure, TEXTS, TEXTS))
def test_entries_come_back_as_they_were(
    source: str, own: str, text: str | None, number: int, failure: Failure | None
) -> None:
    for entry in (
        Entry(number, source, number, own, text=text, failure=failure),
        Entry(number, source, 0, first=First(number, source, 1), record=b'{"a": 1}'),
    ):
        head, record = entry.to_lines().splitlines(keepends=True)
        assert Entry.from_lines(head, record) == entry


@pytest.mark.usefixtures("fake")
def test_tables_can_leave_the_texts_out(source: Path, out: Path) -> None:
    target = out.with_suffix(".sqlite")
    run([source], target, options=Options(text=False))
    assert {row[-1] for row in tables(target)["articles"]} == {None}


@pytest.mark.usefixtures("fake")
def test_all_tabular_outputs_are_the_same_tables(source: Path, out: Path) -> None:
    targets = [out.with_suffix(suffix) for suffix in (".parquet", ".duckdb", ".sqlite")]
    for target in targets:
        run([source], target)
    first, *others = map(tables, targets)
    assert len(first["articles"]) == 23
    assert all(other == first for other in others)


def test_the_documentation_lists_every_column() -> None:
    page = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
    for table in TABLES.values():
        section = page.split(f"### {table.name}\n")[1].split("\n#")[0]
        assert table.description in section
        for column in table.columns:
            assert f"| `{column.name}` | {column.kind} | {column.description} |" in section
        assert section.count("\n| `") == len(table.columns)


@pytest.mark.parametrize("suffix", [".duckdb", ".sqlite"])
def test_the_documented_query_runs(tmp_path: Path, suffix: str) -> None:
    page = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
    query = page.split("```sql\n")[1].split("```")[0]
    out = tmp_path / f"out{suffix}"
    OUTPUTS[suffix].write(out, entries())
    with closing(sqlite3.connect(out) if suffix == ".sqlite" else duckdb.connect(str(out))) as database:
        (row,) = database.execute(query).fetchall()
    months = ("2021-05-01", "2021-05-31")
    assert tuple(str(cell) if isinstance(cell, dt.date) else cell for cell in row) == (
        "sales", "Arco Steel", None, 1200, "unit", *months, 5, "up",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        ("a.jsonl", '{"text": "one"}\n' * 7, 7),
        ("a.csv", 'text,id\n"two\nlines ""quoted""",1\nplain,2\n', 3),
        ("a.txt", "one\npage\n", 1),
        ("a.json", "[]", None),
    ],
)
def test_the_number_of_items_is_estimated(tmp_path: Path, name: str, content: str, count: int | None) -> None:
    (tmp_path / name).write_text(content)
    assert expected_items([str(tmp_path / name)], Reading()) == count
    assert expected_items([str(tmp_path)], Reading()) == count


def test_a_long_file_is_estimated_by_its_beginning(tmp_path: Path) -> None:
    line = json.dumps({"text": "word " * 100}) + "\n"
    (tmp_path / "a.jsonl").write_text(line * 20_000)
    estimate = expected_items([str(tmp_path)], Reading())
    assert estimate is not None
    assert abs(estimate - 20_000) < 500
    (tmp_path / "b.jsonl.gz").write_bytes(b"\x1f\x8b no gzip")
    assert expected_items([str(tmp_path / "b.jsonl.gz"), str(tmp_path / "missing.csv")], Reading()) == 2
