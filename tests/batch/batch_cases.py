"""What the tests of batch run on: articles, and an engine in this process that needs no pipeline."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from newsextract.article import Article, text_sha256
from newsextract.batch import TABLES
from newsextract.engines import Failure, Result, Work
from newsextract.formats import dumps
from newsextract.records import DateValue, Entity, Fact, FigureValue, Meta, Person, Record, Role

TEXT = "Arco Steel under Ann Lee, chair, sold about 1,200 units in May 2021, up 5%."


def record_of(article: Article) -> Record:
    """A record with every kind of mention for `TEXT`, an empty one for other texts."""
    meta = Meta.model_validate(article.model_dump(include=set(Meta.model_fields)))
    empty = Record(id=article.id, text_sha256=text_sha256(article.text), meta=meta)
    if not article.text.startswith(TEXT):
        return empty

    def entity(text: str, **parts: object) -> Entity:
        start = TEXT.index(text)
        return Entity.model_validate({"start": start, "end": start + len(text), "text": text, **parts})

    units = FigureValue(value=1200, unit="unit", mod="APPROX")
    may = DateValue(type="DATE", value="2021-05", start="2021-05-01", end="2021-05-31")  # type: ignore[arg-type]
    return empty.model_copy(update={
        "entities": [
            entity("Arco Steel", label="ORG", id="Arco Steel"),
            entity("Ann Lee", label="PERSON", id="Ann Lee"),
            entity("about 1,200 units", label="QUANTITY", value=units),
            entity("May 2021", label="DATE", value=may),
            entity("5%", label="PERCENT", value=FigureValue(value=5, unit="%", change="up")),
        ],
        "people": [Person(name="Ann Lee", roles=[Role(title="chair", organisation="Arco Steel")])],
        "facts": [Fact(metric="sales", organisation="Arco Steel", figure=2, changes=[4], period=3)],
    })  # fmt: skip


class FakeEngine:
    """`record_of` in this process; a text that begins with FAIL is a failure."""

    ran: list[str] = []  # noqa: RUF012 (the ids of all articles that any engine was given)

    def run(self, articles: Iterable[Article | None]) -> Iterator[Result]:
        for article in articles:
            if article is None:
                yield None
                continue
            self.ran.append(article.id)
            fails = article.text.startswith("FAIL")
            yield Failure("no luck") if fails else dumps(record_of(article)).encode()


@contextmanager
def start_fake(work: Work) -> Iterator[FakeEngine]:
    FakeEngine.ran = []
    yield FakeEngine()


def lines(*texts: str) -> str:
    return "".join(json.dumps({"id": f"a{number}", "text": text}) + "\n" for number, text in enumerate(texts))


def write_articles(file: Path, count: int = 30) -> Path:
    """Articles of which every seventh repeats the one before it, white space aside, and every ninth fails."""
    texts = []
    for number in range(count):
        if number % 7 == 6:
            texts.append(f" {texts[-1].replace(' ', '  ')}\n")
        else:
            texts.append(f"FAIL {number}" if number % 9 == 8 else f"{TEXT} Number {number}.")
    file.write_text(lines(*texts) + "no JSON\n", encoding="utf-8")
    return file


def contents(out: Path) -> dict[str, bytes]:
    """Every file that a run has left at or beside OUT, by its name."""
    return {
        str(path.relative_to(out.parent)): path.read_bytes()
        for path in sorted(out.parent.rglob("*"))
        if path.is_file() and path.relative_to(out.parent).parts[0].startswith(out.name)
    }


def tables(out: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every table of an output, dates as ISO 8601 text."""
    if out.suffix == ".sqlite":
        import sqlite3

        database = sqlite3.connect(out)
        rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in TABLES}
        database.close()
        return rows
    if out.suffix == ".duckdb":
        import duckdb

        with duckdb.connect(str(out), read_only=True) as connection:
            return {name: _plain(connection.table(name).fetchall()) for name in TABLES}
    import pyarrow.parquet as pq

    return {
        name: _plain(row.values() for row in pq.read_table(out / f"{name}.parquet").to_pylist())
        for name in TABLES
    }


def _plain(rows: Iterable[Iterable[object]]) -> list[tuple[object, ...]]:
    return [tuple(cell.isoformat() if hasattr(cell, "isoformat") else cell for cell in row) for row in rows]
