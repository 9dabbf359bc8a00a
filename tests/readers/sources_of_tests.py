"""Writing a source in a test and reading it back."""

from __future__ import annotations

from pathlib import Path

from newsextract.article import Article
from newsextract.readers import Item, Reading, items


def read(folder: Path, name: str, data: bytes | str, reading: Reading | None = None) -> list[Item]:
    """The Items of a file of that name with that content."""
    file = folder / name
    file.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return list(items([file], reading or Reading()))


def article(folder: Path, name: str, data: bytes | str, reading: Reading | None = None) -> Article:
    """The one Article of such a file."""
    (item,) = read(folder, name, data, reading)
    assert item.article is not None, item
    return item.article


def fault(item: Item) -> tuple[int, str, str]:
    """Where and why an Item holds no article."""
    assert item.article is None
    return item.position, item.stage, item.reason
