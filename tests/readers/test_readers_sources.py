"""Where articles come from: directories, compressed files, standard input; limits; what is not imported."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard
from sources_of_tests import article, fault, read

from newsextract.errors import InputError
from newsextract.readers import READERS, Reading, items, read_file, read_stdin

TEXT = "Orders at the Zadar yard grew to 14 ferries. The firm expects more of them."
LINES = "".join(json.dumps({"id": number, "text": f"{number}. {TEXT}"}) + "\n" for number in range(50))


def packed(data: bytes, suffix: str) -> bytes:
    return gzip.compress(data, mtime=0) if suffix == ".gz" else zstandard.ZstdCompressor().compress(data)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a/z.html",
        "a/c.txt.gz",
        "a/.hidden.txt",
        "a/photo.jpg",
        ".git/x.txt",
        "README",
        "c.jsonl",
    ):
        file = tmp_path / "news" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        data = f"<p>{TEXT}</p>" if name.endswith("html") else '{"text": "x"}' if name.endswith("l") else TEXT
        file.write_bytes(packed(data.encode(), ".gz") if name.endswith("gz") else data.encode())
    return tmp_path / "news"


def test_a_directory_is_walked_in_order(news):
    found = list(items([news]))
    assert [item.source.removeprefix(f"{news}/") for item in found] == [
        "a/c.txt.gz",
        "a/z.html",
        "b.txt",
        "c.jsonl",
    ]
    assert [item.article.id for item in found if item.article][:3] == ["a/c", "a/z", "b"]


def test_suffixes_choose_files(news):
    chosen = items([news], Reading(suffixes=(".html", "")))
    assert [Path(item.source).name for item in chosen] == ["README", "z.html"]


def test_an_empty_directory_is_told(tmp_path):
    (item,) = items([tmp_path], Reading(suffixes=(".txt",)))
    assert fault(item) == (0, "open", "holds no file that ends in .txt")


def test_pipes_links_and_loops_in_a_directory(news):
    os.mkfifo(news / "p.txt")
    (news / "d.txt").symlink_to(news / "b.txt")
    (news / "gone.txt").symlink_to(news / "nowhere")
    (news / "loop").symlink_to(news)
    told = {Path(item.source).name: item.reason for item in items([news], Reading(suffixes=(".txt",)))}
    assert told == {
        "c.txt.gz": "",
        "b.txt": "",
        "d.txt": "",
        "gone.txt": "no such file",
        "p.txt": "is no regular file",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such a name")
def test_a_name_that_is_no_utf_8(tmp_path):
    file = os.fsencode(tmp_path) + b"/a\xff\n.txt"
    Path(os.fsdecode(file)).write_text(TEXT)
    (item,) = items([tmp_path])
    assert item.article
    assert item.article.id == "a\\xff\n"
    item.source.encode()


def test_several_sources_in_order(news):
    found = list(items([news / "c.jsonl", "nowhere.txt", news / "b.txt"]))
    assert [bool(item.article) for item in found] == [True, False, True]
    assert fault(found[1]) == (0, "open", "no such file")


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_compressed_files(tmp_path, suffix):
    data = packed(LINES.encode(), suffix)
    assert [item.position for item in read(tmp_path, f"a.jsonl{suffix}", data) if item.article] == list(
        range(50)
    )
    assert article(tmp_path, f"A.TXT{suffix.upper()}", packed(TEXT.encode(), suffix)).id == "A"
    twice = read(tmp_path, f"a.jsonl{suffix}", data + data)
    assert [bool(item.article) for item in twice] == [True] * 100


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_damaged_and_cut_off(tmp_path, suffix):
    data = packed(os.urandom(300_000).hex().encode(), suffix)
    for broken, word in (
        (data[:-1], "cut off"),
        (data[: len(data) // 2], "cut off"),
        (b"x" + data, "damaged"),
    ):
        (item,) = read(tmp_path, f"a.txt{suffix}", broken)
        assert item.stage == "decompress"
        assert word in item.reason


def test_zst_frames_of_every_kind_are_complete(tmp_path):
    text = (TEXT * 9999).encode()
    for options in ({}, {"write_checksum": True}, {"write_content_size": False}, {"level": 19}):
        pack = zstandard.ZstdCompressor(**options)
        skippable = (0x184D2A53).to_bytes(4, "little") + (5).to_bytes(4, "little") + b"notes"
        streamed = pack.compressobj()
        stream = streamed.compress(text) + streamed.flush()
        for data in (
            pack.compress(text),
            stream,
            skippable + stream + skippable,
            pack.compress(text) + stream,
        ):
            assert article(tmp_path, "a.txt.zst", data).text.startswith(TEXT)
            (item,) = read(tmp_path, "a.txt.zst", data[:-2])
            assert item.stage == "decompress"


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.html", "a.csv", "a.json"])
def test_bombs(tmp_path, name, suffix):
    data = packed(b"\n" * 9_000_000, suffix)
    found = read(tmp_path, name + suffix, data, Reading(max_bytes=100_000))
    assert [item.article for item in found] == [None]
    assert found[0].stage in ("decompress", "open")


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.json", "a.csv"])
def test_an_article_above_the_limit(tmp_path, name):
    start, end = {
        "jsonl": ('{"text": "', '"}\n'),
        "json": ('[{"text": "', '"}]'),
        "csv": ("text\n", "\n"),
    }.get(name.partition(".")[2], ("", ""))
    (item,) = read(tmp_path, name, start + "x" * 5000 + end, Reading(max_bytes=4000))
    assert item.stage in ("open", "parse")
    assert item.reason in ("is larger than 4,000 bytes", "is longer than 4,000 bytes")


def test_the_limit_is_one_of_an_article_and_not_of_a_file(tmp_path):
    for name, data in (("a.jsonl", LINES), ("a.json", f"[{LINES.strip().replace(chr(10), ',')}]")):
        assert (
            len([item for item in read(tmp_path, name, data, Reading(max_bytes=200)) if item.article]) == 50
        )


def test_a_large_line_leaves_the_others(tmp_path):
    data = '{"text": "a"}\n{"text": "' + "x" * 3_000_000 + '"}\n{"text": "c"}'
    assert [bool(item.article) for item in read(tmp_path, "a.jsonl", data, Reading(max_bytes=999))] == [
        True,
        False,
        True,
    ]


def test_failures_without_end_are_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("newsextract.readers.sources._MOST_FAILURES", 3)
    found = read(tmp_path, "a.jsonl", '{"text": "a"}\n' + "x\n" * 9)
    assert [item.position for item in found] == [0, 1, 2, 3, 4]
    assert found[-1].reason == "is given up after 3 failures on end"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode(), TEXT),
        (f"<!DOCTYPE html><title>x</title><p>{TEXT}</p>".encode(), f"x\n{TEXT}"),
        (b'{"body": "a"}\n', "a"),
        (b'[{"body": "a"}]', "a"),
        (gzip.compress(b'{"body": "a"}', mtime=0), "a"),
        (zstandard.ZstdCompressor().compress(TEXT.encode()), TEXT),
    ],
)
def test_standard_input_and_nameless_files_by_what_they_begin_with(tmp_path, monkeypatch, data, text):
    stdin = io.TextIOWrapper(io.BytesIO(data))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert [item.article.text for item in items(["-"]) if item.article] == [text]
    assert not stdin.buffer.closed
    if not data.startswith((b"\x1f", b"\x28")):
        assert article(tmp_path, "download.php", data).text == text


def test_a_format_for_every_source(tmp_path):
    assert article(tmp_path, "a.txt", '{"body": "a"}', Reading(format="jsonl")).text == "a"
    with pytest.raises(ValueError, match="'xml' is none of plain, html"):
        list(items([tmp_path], Reading(format="xml")))
    with pytest.raises(TypeError):
        list(items("a.txt"))


def test_read_file_and_read_stdin_raise_what_items_tell(tmp_path, monkeypatch):
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\nbad\n')
    articles = read_file(tmp_path / "a.jsonl")
    assert next(articles).text == "a"
    with pytest.raises(InputError, match=r"a\.jsonl: line 2 is no JSON"):
        next(articles)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match="-: is empty"):
        next(read_stdin())


def test_every_reader_is_reached_by_its_suffixes():
    suffixes = [suffix for reader in READERS.values() for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_a_plain_text_imports_nothing_heavy(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    code = (
        "import sys; from newsextract.readers import items;"
        "print([item.article.id for item in items(sys.argv[1:])],"
        "sorted({'trafilatura', 'htmldate', 'lxml', 'pyarrow', 'zstandard', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "a.txt"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['a'] []"
