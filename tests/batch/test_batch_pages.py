"""Pages are parsed in processes of their own, in order, whatever a page does to its parser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from batch_cases import contents, lines

from newsextract.article import Article
from newsextract.batch import Options, pages, run
from newsextract.batch.feed import Numbered, numbered
from newsextract.engines import Failure, Result, Work
from newsextract.readers import Reading, items
from newsextract.readers.reading import Page

BODY = "Varga Steel of Linz sold 4,{number}00 tonnes in May 2021, up 5%, which is more than in any May."


def page(number: int, words: str = "") -> str:
    said = f"<p>{BODY.format(number=number)}</p>" * 3
    meta = f'<title>Page {number}</title><meta property="article:published_time" content="2021-06-01">'
    return f"<html><head>{meta}</head><body><article>{said}{words}</article></body></html>"


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Pages with an empty one among them, and records between them, one with the text of a page."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    for number in (0, 1, 2, 4, 5):
        (folder / f"{number}.html").write_text(page(number))
    (folder / "2.html").write_text("")
    (twin,) = [item.article.text for item in items([folder / "1.html"]) if item.article]
    (folder / "3.jsonl").write_text(lines("In May 2021.", twin, "no more"))
    return folder


def test_parsed_pages_are_those_of_the_reader(crawl: Path) -> None:
    reading = Reading()
    incoming = numbered([str(crawl)], [str(crawl)], reading)
    found = [one.item for one in pages.parsed(incoming, Work(workers=2), cores=2)]
    assert found == list(items([crawl], reading))
    assert [item.stage for item in found] == ["", "", "validate", "", "", "", "", ""]


@pytest.mark.usefixtures("fake")
def test_a_twin_of_a_page_is_a_duplicate_and_a_resumed_run_parses_no_page_again(
    crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run([crawl], tmp_path / "whole.jsonl", options=Options(shard=2))
    assert (whole.counts.read, whole.counts.duplicates, whole.counts.errors) == (8, 1, 1)
    given: list[bytes] = []

    class Seeing(pages.local.LocalEngine):
        def run(self, articles: Iterable[Article | Page | None]) -> Iterator[Result]:
            def seen() -> Iterator[Article | Page | None]:
                for one in articles:
                    if isinstance(one, Page):
                        given.append(one.data)
                        if len(given) == 4 and not stopped:
                            stopped.append(True)
                            raise KeyboardInterrupt
                    yield one

            return super().run(seen())

    stopped: list[bool] = []
    monkeypatch.setattr(pages.local, "LocalEngine", Seeing)
    out = tmp_path / "out" / "whole.jsonl"
    out.parent.mkdir()
    with pytest.raises(KeyboardInterrupt):
        run([crawl], out, options=Options(shard=2))
    given.clear()
    assert run([crawl], out, options=Options(shard=2)).resumed == 6
    assert given == [page(number).encode() for number in (4, 5)]
    assert contents(out) == contents(tmp_path / "whole.jsonl")


def test_what_becomes_of_a_page_is_told_in_its_place() -> None:
    class Engine:
        def run(self, articles: Iterable[Page | None]) -> Iterator[Result]:
            for one in articles:
                yield one and Failure("took too long", "timeout")

    given = [*items([__file__], Reading(format="html", unparsed_pages=True))] * 2
    assert given[0].page is not None
    held = [Numbered(number, item) for number, item in enumerate(given)]
    found = list(pages._in_a_row(Engine(), iter(held)))  # type: ignore[arg-type]
    assert [(one.number, one.item.stage, one.item.reason, one.item.page) for one in found] == [
        (0, "timeout", "took too long", None), (1, "timeout", "took too long", None),
    ]  # fmt: skip


def test_a_page_that_kills_or_stops_its_parser_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, words in enumerate(("", "<p>CRASH</p>", "", "<p>HANG</p>", "")):
        (folder / f"{number}.html").write_text(page(number, words))
    out = tmp_path / "out.jsonl"
    options = ("--workers", "1", "--names", "off", "--timeout", "8", "--quiet")
    command = [sys.executable, "-m", "newsextract", "batch", folder, "--out", out, *options]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent / "hostile_pages")}
    if path := os.environ.get("PYTHONPATH"):
        environment["PYTHONPATH"] += os.pathsep + path
    done = subprocess.run(command, env=environment, check=False)
    assert done.returncode == 3
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["0", "2", "4"]
    errors = [json.loads(line) for line in out.with_name("out.jsonl.errors.jsonl").read_text().splitlines()]
    assert [(Path(row["source"]).name, row["stage"]) for row in errors] == [
        ("1.html", "crash"), ("3.html", "timeout"),
    ]  # fmt: skip
