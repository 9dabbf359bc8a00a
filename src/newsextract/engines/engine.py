"""What an engine is: an ordered stream of articles in, an ordered stream of their records out."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from newsextract.article import Article
from newsextract.errors import NewsextractError
from newsextract.readers.reading import Page

LOAD = "newsextract.pipeline:load"
# Ten times what the longest news article takes on a slow machine.
TIMEOUT = 120.0


class EngineError(NewsextractError):
    """The engine itself cannot work: no worker starts, or the cluster is gone."""


@dataclass(frozen=True, slots=True)
class Work:
    """What every worker does. `pipeline` names the function, `module:function`, that returns its `Language`;
    `arguments` are passed to it. `timeout` bounds the seconds that one article may take. With `job` "parse"
    there is no pipeline: workers are given a Page of HTML each time and return its Article as JSON.
    """

    pipeline: str = LOAD
    arguments: Mapping[str, str | None] = field(default_factory=dict)
    workers: int = 1
    timeout: float = TIMEOUT
    job: Literal["extract", "parse"] = "extract"

    def __post_init__(self) -> None:
        if self.workers < 1:
            raise ValueError(f"{self.workers} workers can do nothing")
        if not (self.timeout > 0 and math.isfinite(self.timeout)):
            raise ValueError(f"a timeout of {self.timeout} seconds is no positive number")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article has no record: one line, and where it went wrong."""

    reason: str
    stage: str = "extract"


Job: TypeAlias = "Article | Page"

Result: TypeAlias = "bytes | Failure | None"
"""A Record as one line of JSON in UTF-8, without the line's end; a Failure; None for a place left empty."""


class Engine(Protocol):
    """Runs articles through a pipeline, somewhere.

    `run` gives one result for each thing that it is given, in the same order. A None among the articles keeps
    its place and comes out as None. It reads ahead, but never without limit. An article that raises, takes
    longer than the timeout or kills its worker is a Failure and the others go on; EngineError only if nothing
    can go on. Records are those that `newsextract.extract` gives.
    """

    def run(self, articles: Iterable[Article | None]) -> Iterator[Result]: ...


Start: TypeAlias = "Callable[[Work], AbstractContextManager[Engine]]"
"""Starts an engine; leaving the context stops its workers, whatever they are at."""
