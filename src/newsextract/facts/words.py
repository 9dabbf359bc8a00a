"""Rows of the tables of words: each a regular expression with examples that it matches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

_Once: TypeAlias = "Callable[..., re.Match[str] | None]"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with one part in reading facts; asked like a compiled pattern.

    Each of `examples` is what a search finds over its full length, or has it in square brackets:
    `[more ]vans`.
    """

    pattern: str
    examples: tuple[str, ...]
    flags: int = 0
    search: _Once = field(init=False, repr=False, compare=False)
    match: _Once = field(init=False, repr=False, compare=False)
    fullmatch: _Once = field(init=False, repr=False, compare=False)
    finditer: Callable[..., Iterator[re.Match[str]]] = field(init=False, repr=False, compare=False)
    findall: Callable[..., list[str]] = field(init=False, repr=False, compare=False)
    sub: Callable[..., str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # The compiled pattern's own methods: asking a row costs no more than asking it.
        compiled = re.compile(self.pattern, self.flags)
        for name in ("search", "match", "fullmatch", "finditer", "findall", "sub"):
            object.__setattr__(self, name, getattr(compiled, name))
