"""Which articles are learned from, and which choose and calibrate: a JSON object of lists of ids."""

from __future__ import annotations

import json
from pathlib import Path

from newsextract.errors import InputError

FILE = "splits.json"


def ids(path: Path, split: str) -> list[str]:
    """The ids of `split` in the file `path`; `InputError` if it can't be read or has no such split."""
    try:
        return list(json.loads(path.read_text(encoding="utf-8"))[split])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(str(path), f"no lists of ids with a split {split!r} ({error})") from error
