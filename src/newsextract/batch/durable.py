"""Files that are whole or not there: written under another name, brought to disk, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_TEMPORARY = ".tmp"


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A file that gets its name when the block ends well; nothing is left of it otherwise."""
    temporary = path.with_name(path.name + _TEMPORARY)
    try:
        with temporary.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(path: Path) -> None:
    """Bring a file, or a folder with all in it, to disk."""
    for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if one.is_file():
            with one.open("rb") as written:
                os.fsync(written.fileno())
    if path.is_dir():
        sync_folder(path)


def place(made: Path, target: Path) -> None:
    """Rename a file or folder to its place, from which another gives way."""
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    made.replace(target)
    sync_folder(target.parent)


def remove(path: Path) -> None:
    """Remove a file or folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
