"""What is written in any format is read back the same, and no bytes make a reader raise."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sources_of_tests import read

from newsextract.article import Article
from newsextract.readers import READERS, Reading, read_text

_ANY = st.characters(codec="utf-8")
# The csv module of Python 3.10 takes no NUL.
_CSV_ANY = st.characters(codec="utf-8", exclude_characters="\0" if sys.version_info < (3, 11) else "")
_FIELDS = ("id", "text", "title", "published", "source", "author", "url")


def _articles(characters):
    words = st.text(characters, min_size=1, max_size=40).filter(lambda text: not text.isspace())
    named = st.one_of(st.none(), words)
    return st.lists(
        st.builds(
            Article, id=words, text=words, title=named, source=named, author=named, url=named,
            published=st.one_of(st.none(), st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))),
            extra=st.dictionaries(words.map("x{}".format), st.one_of(words, st.integers(-9, 9)), max_size=2),
        ),
        min_size=1, max_size=4,
    )  # fmt: skip


def _told(article: Article) -> Article:
    """The article with what its own header lines tell where its fields do not."""
    header = read_text(article.text)
    missing = {name: getattr(header, name) for name in _FIELDS if getattr(article, name) is None}
    return article.model_copy(update=missing)


def _rows(articles: list[Article]) -> list[dict[str, str | None]]:
    plain = [article.model_dump(mode="json") for article in articles]
    return [{**row, "extra": json.dumps(row["extra"])} for row in plain]


def _as_jsonl(articles: list[Article]) -> bytes:
    return "".join(article.model_dump_json() + "\n" for article in articles).encode()


def _as_json(articles: list[Article]) -> bytes:
    return json.dumps([article.model_dump(mode="json") for article in articles]).encode()


def _as_csv(articles: list[Article]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, [*_FIELDS, "extra"], quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(_rows(articles))
    return out.getvalue().encode()


def _as_parquet(articles: list[Article]) -> bytes:
    arrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet

    out = io.BytesIO()
    strings = arrow.schema([(name, arrow.string()) for name in (*_FIELDS, "extra")])
    pyarrow.parquet.write_table(arrow.Table.from_pylist(_rows(articles), strings), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "write", "characters"),
    [("a.jsonl", _as_jsonl, _ANY), ("a.json", _as_json, _ANY), ("a.csv", _as_csv, _CSV_ANY),
     ("a.parquet", _as_parquet, _ANY)],
)  # fmt: skip
def test_articles_are_read_back_the_same(name, write, characters):
    with tempfile.TemporaryDirectory() as folder:

        @settings(max_examples=60, deadline=None)
        @given(_articles(characters))
        def check(articles):
            found = read(Path(folder), name, write(articles))
            assert [item.article for item in found] == [_told(article) for article in articles]

        check()


@pytest.mark.parametrize("reader", READERS)
def test_no_bytes_raise(reader):
    pieces = st.sampled_from([
        b"{", b"}", b"[", b"]", b'"', b"text", b":", b",", b"\n", b"\r", b"\\", b"<p>", b"<html>", b"\0",
        b"\xff", b"id,text\n", b'{"text": "a"}', b"PAR1", b" ", b"<script>", b"&#0;", b"\\ud800", b"<?xml",
    ])  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:

        @settings(max_examples=60, deadline=None)
        @given(st.one_of(st.binary(max_size=99), st.lists(pieces, max_size=30).map(b"".join)))
        def check(data):
            for suffix in ("", ".gz", ".zst"):
                for item in read(Path(folder), f"a.txt{suffix}", data, Reading(format=reader)):
                    assert (item.article is None) == bool(item.reason) == bool(item.stage)
                    assert "\n" not in item.reason

        check()
