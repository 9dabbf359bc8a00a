"""Pages of HTML are parsed in processes of their own: one that hangs or kills its parser is an error like any
other, and parsing, a third of the work on a page, keeps no worker waiting."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from math import ceil
from typing import cast

from newsextract.article import Article
from newsextract.batch.feed import Numbered
from newsextract.engines import Failure, Result, Work, local
from newsextract.readers.reading import Page, Stage

_EXTRACTION = 3  # times as long as parsing


def parsed(incoming: Iterator[Numbered], work: Work, cores: int) -> Generator[Numbered, None, None]:
    """The items, in order, with each page made an article or a failure. Close it to end its processes, which
    the first page starts."""
    workers = min(ceil(work.workers / _EXTRACTION), cores)
    with ExitStack() as stack:
        engine = None
        for one in incoming:
            if one.item.page is None:
                yield one
                continue
            if engine is None:
                parsing = Work(workers=workers, timeout=work.timeout, job="parse")
                engine = stack.enter_context(local.start(parsing))
            yield from _in_a_row(engine, chain([one], incoming))


def _in_a_row(engine: local.LocalEngine, incoming: Iterator[Numbered]) -> Iterator[Numbered]:
    """The items up to the first that was an article before, and that one."""
    waiting: deque[Numbered] = deque()
    last: list[Numbered] = []

    def pages() -> Iterator[Page | None]:
        for one in incoming:
            if one.item.article is not None:
                # Articles must not pile up here, where nothing counts their length.
                last.append(one)
                return
            waiting.append(one)
            yield one.item.page

    for result in engine.run(pages()):
        yield _with(waiting.popleft(), result)
    yield from last


def _with(one: Numbered, result: Result) -> Numbered:
    if result is None:
        return one
    if isinstance(result, Failure):
        item = replace(one.item, page=None, reason=result.reason, stage=cast("Stage", result.stage))
    else:
        item = replace(one.item, page=None, article=Article.model_validate_json(result))
    return replace(one, item=item)
