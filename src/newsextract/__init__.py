"""Structured, normalised records from trade-news articles.

    import newsextract
    record = newsextract.extract("Sales rose 11.3 per cent to 55,000 units in 2023.", published="2024-05-23")

The names below are imported when first used, so that `import newsextract` costs next to nothing.
"""

from __future__ import annotations

import gc
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsextract.article import Article as Article
    from newsextract.errors import InputError as InputError
    from newsextract.errors import NewsextractError as NewsextractError
    from newsextract.pipeline import extract as extract
    from newsextract.pipeline import extract_many as extract_many
    from newsextract.pipeline import load as load
    from newsextract.records import Record as Record

_HOMES = {
    "Article": "article",
    "InputError": "errors",
    "NewsextractError": "errors",
    "Record": "records",
    "extract": "pipeline",
    "extract_many": "pipeline",
    "load": "pipeline",
}
__all__ = ["Article", "InputError", "NewsextractError", "Record", "extract", "extract_many", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(_imported(f"newsextract.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'newsextract' has no attribute {name!r}")


def _imported(name: str) -> ModuleType:
    """A module of the package, imported without looking for garbage among the many objects that stay."""
    collects = gc.isenabled()
    gc.disable()
    try:
        return import_module(name)
    finally:
        if collects:
            if not gc.get_freeze_count():
                # Old at once, without the collection that would find them so: a tenth of the whole import.
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def __dir__() -> list[str]:
    return sorted(__all__)
