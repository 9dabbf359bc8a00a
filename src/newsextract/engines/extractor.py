"""What every worker of every engine does with an article: one record or one failure, never an exception."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from newsextract.article import Article
from newsextract.engines.engine import EngineError, Failure

if TYPE_CHECKING:
    from spacy.language import Language

_LONGEST_REASON = 300
# Makes the pipeline load what it loads on first use, before the clock of the first article runs.
_WARM_UP = "Volta Motors of Turin sold 1,200 trucks in May 2021, up 5 per cent."


class Extractor:
    """A loaded pipeline that turns articles into lines of JSON."""

    def __init__(self, pipeline: str, arguments: Mapping[str, str | None]) -> None:
        """EngineError if `pipeline` names no function or that function fails."""
        try:
            self._nlp = _function(pipeline)(**arguments)
        except Exception as error:
            raise EngineError(f"the pipeline {pipeline} cannot be loaded: {reason_of(error)}") from error
        warm = self.extract(Article(text=_WARM_UP))
        if isinstance(warm, Failure):
            raise EngineError(f"the pipeline {pipeline} fails on the simplest article: {warm.reason}")

    def extract(self, article: Article) -> bytes | Failure:
        """The article's Record as one line of JSON, as `newsextract extract --format jsonl` writes it."""
        from newsextract.formats import dumps
        from newsextract.pipeline import extract

        try:
            # The vocabulary remembers every word ever seen; the zone gives back what this article added.
            with self._nlp.memory_zone():
                return dumps(extract(article, nlp=self._nlp)).encode("utf-8")
        except (Exception, SystemExit) as error:
            return Failure(reason_of(error))


def reason_of(error: BaseException) -> str:
    """The error in one line: its kind, and the first line of what it says."""
    said = " ".join(str(error).split())
    reason = f"{type(error).__name__}: {said}" if said else type(error).__name__
    # Half of a surrogate pair in a message could not be written anywhere.
    return reason[:_LONGEST_REASON].encode("utf-8", "backslashreplace").decode("utf-8")


def _function(name: str) -> Callable[..., Language]:
    module, colon, function = name.partition(":")
    if not colon:
        raise ValueError("it has to be named as module:function")
    return cast("Callable[..., Language]", getattr(importlib.import_module(module), function))
