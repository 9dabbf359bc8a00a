"""Hostile and huge input: each is made, read by `items` in a process of its own, and accounted for.

    python -m benchmarks.hostile_input [--only NAME …]

A row tells how many Items came out with an article and how many without, the reason of the first of those,
and the seconds and peak memory of the whole process. A process that dies or takes more than five minutes
shows as such. The last rows are large but sound.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_READ = """
import collections, json, sys
from newsextract.readers import items
count, reasons = collections.Counter(), {}
for item in items(sys.argv[1:]):
    count[item.article is not None] += 1
    if item.article is None:
        reasons.setdefault(f"{item.stage}: {item.reason}")
# The peak that the system accounts for would be that of the process which started this one.
peak = int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) // 1024
told = {"read": count[True], "not": count[False], "reason": next(iter(reasons), ""), "peak": peak}
print(json.dumps(told))
"""
_PATIENCE = 300
_MB = 1_000_000
_SENTENCE = "Orders for heavy plate rose by 4 per cent to 12,400 tonnes in May 2021, the mill said. "


@dataclass(frozen=True)
class Hostile:
    """One input: `name` with the suffix that chooses the reader, and a function that yields its bytes."""

    name: str
    suffix: str
    chunks: Callable[[], Iterator[bytes]]


def _repeated(part: bytes, size: int) -> Iterator[bytes]:
    block = part * max(_MB // len(part), 1)
    for _ in range(size // len(block)):
        yield block


def _between(start: bytes, part: bytes, size: int, end: bytes) -> Callable[[], Iterator[bytes]]:
    def chunks() -> Iterator[bytes]:
        yield start
        yield from _repeated(part, size)
        yield end

    return chunks


def _once(data: bytes) -> Callable[[], Iterator[bytes]]:
    return lambda: iter([data])


def _gz_bomb() -> Iterator[bytes]:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as file:
        for block in _repeated(b"0", 2_000 * _MB):
            file.write(block)
    yield packed.getvalue()


def _zst_bomb() -> Iterator[bytes]:
    import zstandard

    packer = zstandard.ZstdCompressor().compressobj()
    for block in _repeated(b"0", 10_000 * _MB):
        yield packer.compress(block)
    yield packer.flush()


def _sound_gz() -> Iterator[bytes]:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as file:
        for number in range(19_000):
            record = {"id": number, "date": "2021-06-04", "body": f"{number}. {_SENTENCE * 30}"}
            file.write(json.dumps(record).encode() + b"\n")
    yield packed.getvalue()


def _repeated_text_parquet() -> Iterator[bytes]:
    import pyarrow
    import pyarrow.parquet

    packed = io.BytesIO()
    table = pyarrow.table({"text": ["0" * 50 * _MB] * 12})
    pyarrow.parquet.write_table(table, packed, compression="zstd", row_group_size=12)
    yield packed.getvalue()


def _bad_lines() -> Iterator[bytes]:
    lines = [
        b"not json", b"{", b"[]", b"null", b'"text"', b'{"text": "\\ud800"}', b'{"text": ""}',
        b'{"text": "a", "date": "9999-99-99"}', b"\xff\xfe\x00", b'{"text": "' + b"\\u0000" * 9 + b'"}',
        b"[" * 100_000, b'{"id": ' + b"9" * 10_000 + b', "text": "a"}',
        b'{"text": "=cmd()", "id": "../../etc/passwd"}', b'{"text": "+1", "id": "a\\u0000b\\nc"}',
        b'{"text": "-2", "id": "/dev/null"}', b'{"text": "@x", "id": "' + b"x" * 100_000 + b'"}',
    ]  # fmt: skip
    yield b"\n".join(lines)


_P = f"<p>{_SENTENCE}</p>\n".encode()
INPUTS = (
    Hostile("gz bomb, 2 GB in 2 MB", ".jsonl.gz", _gz_bomb),
    Hostile("gz bomb as a page", ".html.gz", _gz_bomb),
    Hostile("zst bomb, 10 GB", ".txt.zst", _zst_bomb),
    Hostile("gz cut off", ".jsonl.gz", lambda: iter([next(_sound_gz())[:100_000]])),
    Hostile("gz of noise", ".csv.gz", _once(b"\x1f\x8b\x08\x00" + bytes(range(256)) * 99)),
    Hostile("page of 50 MB", ".html", _between(b"<html><body>", _P, 50 * _MB, b"</body></html>")),
    Hostile("page of 19 MB", ".html", _between(b"<html><body>", _P, 19 * _MB, b"</body></html>")),
    Hostile("page of 8 MB", ".html", _between(b"<html><body>", _P, 8 * _MB, b"</body></html>")),
    Hostile("100,000 nested tags", ".html",
            _once(b"<html><body>" + _P + b"<div>" * 100_000 + _P + b"</div>" * 100_000)),
    Hostile("2,000 nested tags", ".html",
            _once(b"<html><body>" + _P + b"<div class=a>" * 2_000 + _P * 9 + b"</div>" * 2_000)),
    Hostile("600 nested tables", ".html",
            _once(b"<html><body>" + b"<table><tr><td>x" * 600 + _P * 9 + b"</table>" * 600)),
    Hostile("100,000 unclosed tags", ".html", _once(b"<html><body>" + b"<b><i><a href=x>" * 33_000 + _P)),
    Hostile("90,000 spans that say date", ".html",
            _once(b"<html><body>" + b"<span class=date>2 x</span>" * 90_000 + _P)),
    Hostile("a million entities", ".html", _once(b"<html><body><p>" + b"&amp;&#8364;&nosuch;" * 333_000)),
    Hostile("19 MB of script", ".html",
            _between(b"<html><body>" + _P * 9 + b"<script>", b"var d='2021-03';\n", 19 * _MB, b"</script>")),
    Hostile("50 MB saved pictures", ".html",
            _between(b"<html>" + _P * 9 + b"<img src='data:image/gif;base64,", b"QUJD", 50 * _MB, b"'>")),
    Hostile("linked data nested 100,000 deep", ".html",
            _once(b'<script type="application/ld+json">' + b'{"@graph":[' * 100_000 + b"</script>" + _P * 9)),
    Hostile("csv cell of 100 MB", ".csv",
            _between(b'id,text\n1,a\n2,"', b'x ""y"",\n', 100 * _MB, b'"\n3,c\n')),
    Hostile("csv quote never closed", ".csv", _between(b'id,text\n1,a\n2,"', b"x,y\n", 100 * _MB, b"")),
    Hostile("csv row of 10 million cells", ".csv", _between(b"id,text\n1,a\n", b",", 10 * _MB, b"\n3,c\n")),
    Hostile("jsonl line of 100 MB", ".jsonl",
            _between(b'{"text": "a"}\n{"text": "', b"x", 100 * _MB, b'"}\n{"text": "c"}\n')),
    Hostile("jsonl lines of every kind", ".jsonl", _bad_lines),
    Hostile("json of 30 million lists", ".json", _between(b"[", b"[],", 60 * _MB, b"[]]")),
    Hostile("json object of 60 MB of lists", ".json", _between(b'{"a":[', b"[],", 60 * _MB, b"[]]}")),
    Hostile("json of 10 million brackets deep", ".json", _once(b"[" * 10_000_000)),
    Hostile("parquet, one text of 50 MB 12 times", ".parquet", _repeated_text_parquet),
    Hostile("parquet of noise", ".parquet", _once(b"PAR1" + bytes(range(256)) * 99 + b"PAR1")),
    Hostile("text of 200 MB", ".txt", _between(b"", _SENTENCE.encode(), 200 * _MB, b"")),
    Hostile("19,000 articles, sound", ".jsonl.gz", _sound_gz),
    Hostile("csv of 200 MB, sound", ".csv",
            _between(b"id,text\n", f'1,"{_SENTENCE * 20}"\n'.encode(), 200 * _MB, b"")),
)  # fmt: skip


def measure(hostile: Hostile, folder: Path) -> dict[str, str | int | float]:
    """Write one input, read it in a process of its own, and tell what became of it."""
    file = folder / f"input{hostile.suffix}"
    # Also in a process of its own: a child is charged with the memory of the process that starts it.
    writing = [sys.executable, "-m", "benchmarks.hostile_input", "--write", str(file), "--only", hostile.name]
    subprocess.run(writing, check=True, cwd=Path(__file__).parents[1])
    written = file.stat().st_size
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", _READ, str(file)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        try:
            status = _waited(process.pid, started)
        finally:
            file.unlink()
        process.returncode = status
        printed = process.stdout.read()
    ended = {"read": "", "not": "", "reason": f"ended with {status}", "peak": ""}
    told = json.loads(printed) if status == 0 else ended
    return {
        "input": hostile.name, "MB": round(written / _MB, 1), "read": told["read"], "not read": told["not"],
        "first reason": told["reason"], "s": round(time.perf_counter() - started, 1), "peak MB": told["peak"],
    }  # fmt: skip


def _waited(pid: int, started: float) -> int:
    """Exit status; a process out of time is killed."""
    while True:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        if time.perf_counter() - started > _PATIENCE:
            os.kill(pid, 9)
        time.sleep(0.02)


def write(hostile: Hostile, file: Path) -> None:
    """Make one input."""
    with file.open("wb") as out:
        for chunk in hostile.chunks():
            out.write(chunk)


def run(only: list[str] | None = None) -> Iterator[dict[str, str | int | float]]:
    """One row an input."""
    with tempfile.TemporaryDirectory() as folder:
        for hostile in INPUTS:
            if not only or any(word in hostile.name for word in only):
                yield measure(hostile, Path(folder))


def main() -> None:
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=shape)
    parser.add_argument("--only", nargs="+", help="inputs whose name holds one of these words")
    parser.add_argument("--write", type=Path, metavar="FILE", help="make the first of them there, read none")
    given = parser.parse_args()
    if given.write:
        write(next(one for one in INPUTS if not given.only or one.name in given.only), given.write)
        return
    for row in run(given.only):
        print(*(f"{key} {value}" for key, value in row.items()), sep=" | ", flush=True)


if __name__ == "__main__":
    main()
