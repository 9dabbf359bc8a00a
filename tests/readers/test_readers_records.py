"""Records in JSON Lines, JSON, CSV and Parquet: which field is what, and what is wrong with a bad one."""

from __future__ import annotations

import datetime as dt
import io
import json

import pytest
from sources_of_tests import article, fault, read

from newsextract.article import Article
from newsextract.readers import Reading
from newsextract.readers.fields import FIELD_NAMES, fold
from newsextract.readers.published import as_day

TEXT = "Orders at the Zadar yard grew to 14 ferries. The firm expects more of them."
DAY = dt.date(2021, 3, 4)


# --- fields --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "name"), [(row, name) for row in FIELD_NAMES for name in row.examples], ids=str
)  # fmt: skip
def test_every_spelling_gives_its_field(tmp_path, row, name):
    content = {"published": "2021-03-04", "text": TEXT}.get(row.field, "the content")
    record = {"text": TEXT, name: content} if row.field != "text" else {name: content}
    assert str(getattr(article(tmp_path, "a.jsonl", json.dumps(record)), row.field)) == content


def test_rows_have_examples_and_share_no_name():
    names = [name for row in FIELD_NAMES for name in row.names]
    assert all(row.examples for row in FIELD_NAMES)
    assert len(names) == len(set(names))
    assert all(name == fold(name) for name in names)


@pytest.mark.parametrize(
    ("record", "field", "content"),
    [
        ({"author": ["Ana Ruiz", "Tom Ek"]}, "author", "Ana Ruiz, Tom Ek"),
        ({"authors": [{"name": "Ana Ruiz"}, {"name": "Tom Ek"}]}, "author", "Ana Ruiz, Tom Ek"),
        ({"author": {"name": "Ana Ruiz"}}, "author", "Ana Ruiz"),
        ({"author": []}, "author", None),
        ({"author": float("nan")}, "author", None),
        ({"source": {"id": None, "name": "Ferry News"}}, "source", "Ferry News"),
        ({"title": "  "}, "title", None),
        ({"title": {"rendered": "Ferries"}}, "title", "Ferries"),
        ({"id": 17}, "id", "17"),
        ({"id": 17.0}, "id", "17"),
        ({"_id": {"$oid": "5f"}}, "id", "5f"),
        ({"id": "../../etc/passwd"}, "id", "../../etc/passwd"),
        ({"id": "a\nb\0c"}, "id", "a\nb\0c"),
        ({"title": None, "headline": "Ferries"}, "title", "Ferries"),
        ({"published": None, "date": "2021-03-04"}, "published", DAY),
        ({"date": {"$date": "2021-03-04T00:00:00Z"}}, "published", DAY),
        ({"date": "soon"}, "published", None),
    ],
)
def test_values_are_coerced(tmp_path, record, field, content):
    assert getattr(article(tmp_path, "a.jsonl", json.dumps({"text": TEXT, **record})), field) == content


def test_unknown_fields_are_kept(tmp_path):
    record = {
        "text": TEXT,
        "content": "short",
        "tags": ["a"],
        "score": float("nan"),
        "date": "soon",
        "x": None,
    }
    assert article(tmp_path, "a.jsonl", json.dumps(record)).extra == {
        "content": "short", "tags": ["a"], "date": "soon",
    }  # fmt: skip


def test_paragraphs_make_a_text(tmp_path):
    assert article(tmp_path, "a.jsonl", '{"paragraphs": ["One.", "Two."]}').text == "One.\nTwo."


@pytest.mark.parametrize(
    ("fields", "text"),
    [({"text": "summary"}, "brief"), ({"text": "fields.bodyText"}, "deep"), ({}, TEXT)],
)
def test_the_user_s_names_win(tmp_path, fields, text):
    record = {"text": TEXT, "summary": "brief", "fields": {"bodyText": "deep"}}
    assert article(tmp_path, "a.jsonl", json.dumps(record), Reading(fields=fields)).text == text


def test_a_mapped_field_is_not_guessed(tmp_path):
    record = {"body": TEXT, "title": "Guessed", "kicker": "Mapped"}
    read_back = article(tmp_path, "a.jsonl", json.dumps(record), Reading(fields={"title": "kicker"}))
    assert (read_back.title, read_back.extra) == ("Mapped", {"title": "Guessed"})
    (item,) = read(tmp_path, "a.jsonl", json.dumps(record), Reading(fields={"text": "words"}))
    assert fault(item) == (0, "validate", "has no text in its field 'words'")


def test_header_lines_tell_what_the_record_leaves_out(tmp_path):
    text = f"Zadar Yard Orders Grow\nMarch 4, 2021\n{TEXT}\nSource : Ferry News"
    read_back = article(tmp_path, "a.jsonl", json.dumps({"text": text, "source": "Wire"}))
    assert (read_back.title, read_back.published, read_back.source) == ("Zadar Yard Orders Grow", DAY, "Wire")


def test_a_date_for_those_that_have_none(tmp_path):
    lines = json.dumps({"text": TEXT}) + "\n" + json.dumps({"text": TEXT, "date": "2020-01-02"})
    given = read(tmp_path, "a.jsonl", lines, Reading(published=DAY))
    assert [item.article.published for item in given if item.article] == [DAY, dt.date(2020, 1, 2)]


def test_an_article_has_no_such_field():
    with pytest.raises(ValueError, match="no field body"):
        Reading(fields={"body": "text"})


@pytest.mark.parametrize(
    "value",
    [
        "2021-03-04", "2021-03-04T23:59:59-11:00", "2021-03-04 08:15:00.123456", "20210304", "2021/03/04",
        "2021.03.04", "Thu, 04 Mar 2021 08:15:00 GMT", "March 4, 2021", "4 March 2021 at 8:15 am",
        "Mar 4, 2021",
        "4 mars 2021", "4. März 2021", "2021年3月4日", " 2021-03-04\n", 20210304, 1614844800, 1614844800.5,
        "1614844800", 1614844800000, "1614844800000", dt.date(2021, 3, 4), dt.datetime(2021, 3, 4, 23, 59),
    ],
)  # fmt: skip
def test_dates_of_common_forms(value):
    assert as_day(value) == DAY


@pytest.mark.parametrize(
    "value",
    ["", "soon", "2021", "March 2021", "2021-13-45", "Orders of March 4, 2021", 7, True, None, [], "9" * 400,
     -5, float("nan"), float("inf"), 1e300, "yesterday", "12.5"],
)  # fmt: skip
def test_no_dates(value):
    assert as_day(value) is None


# --- JSON ----------------------------------------------------------------------------------------------


def texts(items):
    return [item.article.text if item.article else item.stage for item in items]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ('{"text": "a"}', ["a"]),
        ('[{"text": "a"}, {"text": "b"}]', ["a", "b"]),
        ('{"status": "ok", "articles": [{"content": "a"}, {"content": "b"}]}', ["a", "b"]),
        ('{"response": {"page": 1, "docs": [{"body": "a"}]}}', ["a"]),
        ('{"hits": {"total": 2, "hits": [{"_id": 1, "_source": {"body": "a"}}]}}', ["a"]),
        ('{"links": [{"rel": "next"}], "items": [{"body": "a"}]}', ["a"]),
        ('{"text": "a", "authors": [{"name": "A"}]}', ["a"]),
        ('{"text": "a"}\n{"text": "b"}\n', ["a", "b"]),
        ('[{"text": "a"}][{"text": "b"}]', ["a", "b"]),
        ('[{"text": "]}{[,\\"\\\\"}, {"text": "b"}]', ["]}{[,\"\\", "b"]),
        ('[{"text": tru}, {"text": "b"}]', ["parse", "b"]),
        ('[{"text": "a"}, 5, "b", null, ["c"]]', ["a", *["validate"] * 4]),
        ('[{"text": "a"}, {"text": "b', ["a", "parse", "parse"]),
        ('[{"text": "a"}', ["a", "parse"]),
        ("[]", ["parse"]),
        ("", ["parse"]),
        ("<html>", ["parse"]),
        ('{"a": 1}', ["validate"]),
        ('{"text": 5, "n": ' + "9" * 5000 + "}", ["parse"]),
        ("\ufeff" + '[{"text": "a"}]', ["a"]),
    ],
)  # fmt: skip
def test_json_of_many_shapes(tmp_path, data, wanted):
    assert texts(read(tmp_path, "a.json", data)) == wanted


def test_json_in_pieces_of_any_size(tmp_path, monkeypatch):
    data = '[{"text": "a\\\\\\"]"}, {"text": "b", "x": [1, {"y": "}"}]}]'
    whole = read(tmp_path, "a.json", data)
    for size in range(1, len(data)):
        monkeypatch.setattr("newsextract.readers.json_records._BLOCK", size)
        assert read(tmp_path, "a.json", data) == whole
    assert texts(whole) == ['a\\"]', "b"]


def test_one_object_is_named_by_its_file(tmp_path):
    assert article(tmp_path, "ferries.json", '{"text": "a"}').id == "ferries"
    assert article(tmp_path, "ferries.json", '[{"text": "a"}]').id == Article(text="a").id


def test_lines_are_counted_and_each_is_on_its_own(tmp_path):
    lines = [b'{"text": "a"}', b"", b"no json", b'{"text": "caf\xe9"}', b'{"text": "\\ud800"}',
             b'{"text": " "}', b"[" * 5000, b'["a"]', b'{"text": "b"}\r']  # fmt: skip
    found = read(tmp_path, "a.jsonl", b"\n".join(lines))
    assert texts(found) == ["a", "parse", "decode", "validate", "validate", "parse", "validate", "b"]
    assert [item.position for item in found] == [0, 2, 3, 4, 5, 6, 7, 8]
    assert all("\n" not in item.reason for item in found)


def test_line_separators_inside_a_text_are_kept(tmp_path):
    text = "one\u2028two\x85three\x0bfour"
    assert article(tmp_path, "a.jsonl", json.dumps({"text": text}, ensure_ascii=False)).text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(tmp_path, encoding):
    for name, data in (("a.jsonl", '{"text": "Škoda"}\n'), ("a.csv", "text\nŠkoda\n"), ("a.txt", "Škoda")):
        assert article(tmp_path, name, data.encode(encoding)).text == "Škoda"


def test_the_user_s_encoding(tmp_path):
    data = "text;date\nŠkoda;2021-03-04\n".encode("cp1250")
    assert article(tmp_path, "a.csv", data, Reading(encoding="cp1250")).text == "Škoda"
    (item,) = read(tmp_path, "a.csv", data)
    assert item.stage == "decode"
    with pytest.raises(LookupError):
        Reading(encoding="nonsense")


# --- CSV -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("text,date\na,2021-03-04\nb,\n", ["a", "b"]),
        ("id;text\n1;a\n2;b, c\n", ["a", "b, c"]),
        ("id\ttext\n1\ta\n", ["a"]),
        ('text\n"a\n""b"", c"\nd\n', ['a\n"b", c', "d"]),
        ('id,text\n1,5" pipe\n2,b\n', ['5" pipe', "b"]),
        ("id,text\r1,a\r2,b", ["a", "b"]),
        ("text,id\n=1+1,1\n@x,2\n+3,3\n-4,4\n", ["=1+1", "@x", "+3", "-4"]),
        ("id,text\n1,a\n2,b,c\n3,d\n4\n\n5,e\n", ["a", "parse", "d", "validate", "e"]),
        ("id,text\n", []),
        ("", ["parse"]),
        ("id,words\n1,a\n", ["validate"]),
        ('id,text\n1,a\n2,"b', ["a", "parse"]),
    ],
)
def test_csv_of_many_shapes(tmp_path, data, wanted):
    assert texts(read(tmp_path, "a.csv", data)) == wanted


def test_rows_are_counted_below_the_header(tmp_path):
    assert [item.position for item in read(tmp_path, "a.csv", "text,id\na,1\n,2\nc,3\n")] == [0, 1, 2]


def test_the_limit_of_the_csv_module_is_put_back(tmp_path):
    import csv

    before = csv.field_size_limit()
    assert len(article(tmp_path, "a.csv", f"text\n{'x' * 200_000}\n").text) == 200_000
    assert csv.field_size_limit() == before


def test_no_column_for_the_text(tmp_path):
    (item,) = read(tmp_path, "a.csv", "id,words\n1,a\n")
    assert item.reason == "has no column known to hold the text (columns: 'id', 'words')"


# --- Parquet -------------------------------------------------------------------------------------------


def parquet(columns: dict[str, list[object]], **options: object) -> bytes:
    arrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(arrow.table(columns), out, **options)
    return out.getvalue()


def test_parquet_with_types_of_its_own(tmp_path):
    data = parquet({
        "body": ["a", b"b".decode(), None], "date": [dt.datetime(2021, 3, 4, 5), None, None],
        "n": [1.0, None, 2.5], "raw": [b"\xff", b"x", b""], "tags": [["t"], [], None],
    })  # fmt: skip
    found = read(tmp_path, "a.parquet", data)
    assert texts(found) == ["a", "b", "validate"]
    first = found[0].article
    assert first is not None
    assert (first.published, first.extra) == (DAY, {"n": 1.0, "raw": "\ufffd", "tags": ["t"]})


def test_parquet_that_is_none(tmp_path):
    pytest.importorskip("pyarrow")
    whole = parquet({"text": ["a"]})
    for data in (
        b"",
        b"PAR1",
        b"PAR1" + b"x" * 999 + b"PAR1",
        whole[:-9],
        whole[:40] + b"!" * 30 + whole[70:],
    ):
        assert [item.stage for item in read(tmp_path, "a.parquet", data) if not item.article] == ["parse"]


def test_parquet_that_unpacks_to_too_much(tmp_path):
    data = parquet({"text": ["0" * 9_000_000]}, compression="zstd", use_dictionary=False)
    (item,) = read(tmp_path, "a.parquet", data, Reading(max_bytes=1_000_000))
    assert fault(item) == (0, "decompress", "unpacks to more than 200 times its size")
