"""The input of a run as its engine takes it: numbered, and without what was read, seen or refused before."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from newsextract.article import Article
from newsextract.batch.durable import writing
from newsextract.batch.entry import Entry, First
from newsextract.batch.work_folder import WorkFolder
from newsextract.engines import Engine, Failure
from newsextract.readers import Item, Reading, items
from newsextract.readers.streams import COMPRESSIONS, buffered, magic_compression

_SPOOL = "stdin"
_SPOOLS = (_SPOOL, *(_SPOOL + suffix for suffix in COMPRESSIONS))
_KEY_BYTES = 16


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item and its running number in the run."""

    number: int
    item: Item


def spooled(sources: Sequence[str], folder: Path) -> list[str]:
    """The sources, standard input copied into `folder` so that a run from it can be resumed."""
    return [str(_spool(folder)) if source == "-" else source for source in sources]


def numbered(sources: Sequence[str], paths: Sequence[str], reading: Reading) -> Iterator[Numbered]:
    """All items of the sources, in order, read from their `paths` as `spooled` gave them; pages unparsed."""
    copies = {path: source for source, path in zip(sources, paths, strict=True) if source != path}
    for number, item in enumerate(items(paths, replace(reading, unparsed_pages=True))):
        source = copies.get(item.source)
        yield Numbered(number, replace(item, source=source) if source else item)


def entries(
    engine: Engine, incoming: Iterator[Numbered], folder: WorkFolder, *, text: bool
) -> Iterator[Entry]:
    """An Entry for each item, in order; with the article's text if `text`."""
    pending: deque[Entry] = deque()

    def articles() -> Iterator[Article | None]:
        for one in incoming:
            entry, article = _begun(one, folder, text)
            pending.append(entry)
            yield article

    for result in engine.run(articles()):
        entry = pending.popleft()
        if isinstance(result, Failure):
            entry = replace(entry, failure=result, text=None)
        elif result is not None:
            entry = replace(entry, record=result)
        yield entry


def _begun(one: Numbered, folder: WorkFolder, text: bool) -> tuple[Entry, Article | None]:
    """The Entry as far as it is known, and the article if it is to be extracted."""
    item = one.item
    entry = Entry(one.number, _writable(item.source), item.position)
    article = item.article
    if article is None:
        return replace(entry, failure=Failure(_writable(item.reason), item.stage)), None
    words = article.text.split()
    key = hashlib.sha256(" ".join(words).encode()).digest()[:_KEY_BYTES]
    entry = replace(entry, id=article.id, url=article.url, words=len(words))
    first = folder.first_with(key, First(entry.number, entry.source, entry.position))
    if first:
        return replace(entry, first=first), None
    # No output holds the extra fields, and they may be larger than all the rest.
    plain = article.model_copy(update={"extra": {}}) if article.extra else article
    return replace(entry, text=article.text if text else None), plain


def _writable(text: str) -> str:
    """A file's name may hold bytes that are no UTF-8, and Python keeps them as halves of surrogate pairs."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _spool(folder: Path) -> Path:
    """The copy of standard input, made unless an earlier run has; named so that its compression is known."""
    for name in _SPOOLS:
        if (folder / name).exists():
            return folder / name
    stream = buffered(sys.stdin.buffer)
    copy = folder / (_SPOOL + magic_compression(stream))
    with writing(copy) as out:
        shutil.copyfileobj(stream, out, 1 << 20)
    return copy
