"""Running the command line in a test, and what it is run on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

STEEL = "Published: 4 March 2021\nVarga Steel of Miskolc shipped 12,500 tonnes in February, up 3.5%.\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


Invoke = Callable[..., Result]
"""The fixture `invoke`: arguments in, exit code and both streams out."""


def write(file: Path, text: str) -> Path:
    file.write_bytes(text.encode())
    return file
