"""The folder beside OUT in which an unfinished run is kept: its plan, its index, and its shards.

A shard holds the entries of a fixed number of items, in the order of the input. It is done once its file is
on disk and the index says so, in one transaction with the texts that it brought; whatever else lies here
after a sudden end is dropped. The index is locked while a run goes on, so that no second one works here.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO

import zstandard

from newsextract.batch.durable import remove, sync_folder, writing
from newsextract.batch.entry import Entry, First
from newsextract.errors import NewsextractError

PLAN, INDEX, SHARDS = "plan.json", "index.sqlite", "shards"
_LEVEL = 3

_SCHEMA = """
CREATE TABLE texts (key BLOB PRIMARY KEY, number INTEGER, source TEXT, position INTEGER) WITHOUT ROWID;
CREATE TABLE shards (shard INTEGER PRIMARY KEY, items INTEGER, written INTEGER, duplicates INTEGER,
                     errors INTEGER, words INTEGER);
"""


class DamagedError(NewsextractError):
    """The work folder doesn't hold what it should."""

    def __init__(self, path: Path, fault: str) -> None:
        super().__init__(f"{path}: {fault}; --restart begins anew")


@dataclass(slots=True)
class Counts:
    """What became of items: `read` is always `written + duplicates + errors`. `words` of those written."""

    read: int = 0
    written: int = 0
    duplicates: int = 0
    errors: int = 0
    words: int = 0

    def count(self, entry: Entry) -> None:
        self.read += 1
        if entry.first:
            self.duplicates += 1
        elif entry.failure:
            self.errors += 1
        else:
            self.written += 1
            self.words += entry.words

    def add(self, other: Counts) -> None:
        for part in fields(self):
            setattr(self, part.name, getattr(self, part.name) + getattr(other, part.name))

    @property
    def balanced(self) -> bool:
        return self.read == self.written + self.duplicates + self.errors


class WorkFolder:
    """An open work folder; close it to let another run work there."""

    def __init__(self, path: Path, index: sqlite3.Connection) -> None:
        self.path = path
        self._index = index
        self.counts = Counts()
        self.shards = 0
        for row in index.execute("SELECT items, written, duplicates, errors, words FROM shards"):
            self.counts.add(Counts(*row))
            self.shards += 1

    @classmethod
    def create(cls, path: Path, plan: dict[str, Any]) -> WorkFolder:
        """A new one. Its plan is written last: without it a folder counts as never begun."""
        (path / SHARDS).mkdir(parents=True)
        index = _locked(path / INDEX)
        index.executescript(_SCHEMA)
        sync_folder(path)
        sync_folder(path.parent)
        with writing(path / PLAN) as out:
            out.write(json.dumps(plan, indent=2).encode())
        return cls(path, index)

    @classmethod
    def reopen(cls, path: Path) -> WorkFolder:
        """The one that an earlier run left, with whole shards only. DamagedError if it can't be used."""
        index = _locked(path / INDEX)
        try:
            folder = cls(path, index)
            numbers = [number for (number,) in index.execute("SELECT shard FROM shards ORDER BY shard")]
        except sqlite3.DatabaseError as error:
            index.close()
            raise DamagedError(path, f"its index can't be read ({error})") from error
        if numbers != list(range(len(numbers))) or not all(folder._file(n).is_file() for n in numbers):
            index.close()
            raise DamagedError(path, "shards are missing")
        for file in (path / SHARDS).iterdir():
            if file not in {folder._file(number) for number in numbers}:
                file.unlink()
        with index:
            index.execute("DELETE FROM texts WHERE number >= ?", (folder.counts.read,))
        return folder

    def close(self) -> None:
        self._index.close()

    @property
    def complete(self) -> bool:
        """Whether every item of the input is in a shard."""
        (mark,) = self._index.execute("PRAGMA user_version").fetchone()
        return bool(mark)

    def finish(self) -> None:
        """Note that the input has come to its end."""
        self._index.execute("PRAGMA user_version = 1")
        self._index.commit()

    def first_with(self, key: bytes, item: First) -> First | None:
        """The earlier item with the text of that key; None, and `item` is remembered, if there is none."""
        known = self._index.execute("SELECT number, source, position FROM texts WHERE key = ?", (key,))
        if row := known.fetchone():
            return First(*row)
        self._index.execute("INSERT INTO texts VALUES (?, ?, ?, ?)", (key, *astuple(item)))
        return None

    @contextmanager
    def shard(self) -> Iterator[ShardWriter]:
        """The next shard; done if the block ends well."""
        with writing(self._file(self.shards)) as out:
            writer = ShardWriter(out)
            yield writer
            writer.close()
        counts = writer.counts
        self._index.execute("INSERT INTO shards VALUES (?, ?, ?, ?, ?, ?)", (self.shards, *astuple(counts)))
        self._index.commit()
        self.shards += 1
        self.counts.add(counts)

    def entries(self) -> Iterator[Entry]:
        """All entries of the whole shards, in order. DamagedError if a shard is not as it was written."""
        for number in range(self.shards):
            try:
                with self._file(number).open("rb") as file:
                    lines = BufferedReader(zstandard.ZstdDecompressor().stream_reader(file))
                    for head in lines:
                        yield Entry.from_lines(head, next(lines))
            except (OSError, ValueError, StopIteration, zstandard.ZstdError) as error:
                raise DamagedError(self._file(number), f"is damaged ({error})") from error

    def _file(self, shard: int) -> Path:
        return self.path / SHARDS / f"{shard:08d}.zst"


class ShardWriter:
    """Takes the entries of one shard."""

    def __init__(self, out: BinaryIO) -> None:
        self.counts = Counts()
        self._stream = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).stream_writer(
            out, closefd=False
        )

    def add(self, entry: Entry) -> None:
        self._stream.write(entry.to_lines())
        self.counts.count(entry)

    def close(self) -> None:
        self._stream.close()  # type: ignore[no-untyped-call]


def read_plan(path: Path) -> dict[str, Any] | None:
    """The plan of a run that was begun in the folder; None if none was."""
    try:
        plan = json.loads((path / PLAN).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise DamagedError(path / PLAN, f"can't be read ({error})") from error
    return plan if isinstance(plan, dict) else {}


def discard(path: Path) -> None:
    """Remove a work folder; the plan goes first, so that half a folder is never taken for a whole one."""
    if path.is_dir():
        remove(path / PLAN)
        shutil.rmtree(path)


def _locked(path: Path) -> sqlite3.Connection:
    """The index, held for this process alone until it ends, however that is."""
    index = sqlite3.connect(path, timeout=0)
    try:
        index.execute("PRAGMA locking_mode = EXCLUSIVE")
        index.execute("PRAGMA synchronous = FULL")
        index.execute("BEGIN EXCLUSIVE")
        index.commit()
    except sqlite3.OperationalError as error:
        index.close()
        if "locked" not in str(error):
            raise  # the disk's fault
        raise NewsextractError(f"{path.parent}: another run is at work there ({error})") from error
    except sqlite3.DatabaseError as error:
        index.close()
        raise DamagedError(path, f"can't be read ({error})") from error
    return index
