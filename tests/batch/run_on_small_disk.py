"""Runs on a disk that is full but for ever more room, and goes on when there is enough.

    unshare --user --map-root-user --mount python run_on_small_disk.py SOURCE DISK NAME

DISK becomes a file system in memory that nobody else sees and that is gone with this process. A run that
finds no room must say so; once the ballast is gone the same run must give what one gives beside DISK, where
there is room. Prints how many runs found no room, and at how many different moments.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from batch_cases import contents, start_fake, tables

from newsextract.batch import Options, StorageError, run
from newsextract.engines import ENGINES

_DISK = 16 << 20
_LEAST = 16 << 10  # bytes of room that are worth a try
_OPTIONS = Options(shard=100)
ENGINES["local"] = start_fake


def outcome(out: Path) -> object:
    return tables(out) if out.suffix in (".parquet", ".duckdb") else contents(out)


def left(out: Path) -> tuple[int, bool]:
    """How far a run came: its whole shards, and whether it was writing OUT."""
    work = out.with_name(out.name + ".partial")
    return len(list(work.glob("shards/*.zst"))), any(work.glob("result/*"))


def main(source: Path, disk: Path, name: str) -> None:
    whole = disk.parent / "whole" / name
    whole.parent.mkdir()
    run([source], whole, options=_OPTIONS)
    expected = outcome(whole)
    refused = 0
    moments = set()
    room = 0
    while True:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "none", disk], check=True)
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(_DISK - room))
        try:
            run([source], disk / name, options=_OPTIONS)
        except StorageError as error:
            if "there is no room left" not in str(error):
                sys.exit(f"with {room} bytes of room: {error}")
            refused += 1
            moments.add(left(disk / name))
            ballast.unlink()
            run([source], disk / name, options=_OPTIONS)
        else:
            print(refused, len(moments))
            return
        if outcome(disk / name) != expected:
            sys.exit(f"with {room} bytes of room first the output is another: {list(contents(disk / name))}")
        subprocess.run(["umount", "--lazy", disk], check=True)
        room += room // 2 + _LEAST


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
