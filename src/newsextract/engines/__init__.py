"""Where articles are run: one engine a row in `ENGINES`; a new one is a module and a row."""

from __future__ import annotations

from newsextract.engines import local, ray
from newsextract.engines.engine import Engine, EngineError, Failure, Result, Start, Work

ENGINES: dict[str, Start] = {"local": local.start, "ray": ray.start}

__all__ = ["ENGINES", "Engine", "EngineError", "Failure", "Result", "Start", "Work"]
