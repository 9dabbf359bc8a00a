"""Which articles are for training, developing and testing: a JSON object of lists of ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from newsextract.errors import InputError
from newsextract.gold.reading import SPLITS

_SPLITS = TypeAdapter(dict[str, list[str]])


def read_splits(file: Path | None, gold: Path) -> dict[str, list[str]]:
    """The ids of each split, from `file`, or from the gold folder's `splits.json` if it has one.

    Raises InputError if the file cannot be read or is no object of lists of ids, or if an article is in two
    splits.
    """
    chosen = file or gold / SPLITS
    if file is None and not chosen.is_file():
        return {}
    try:
        splits = _SPLITS.validate_json(chosen.read_bytes())
    except OSError as error:
        raise InputError(str(chosen), (error.strerror or "cannot be read").lower()) from None
    except ValidationError:
        raise InputError(str(chosen), "no JSON object of lists of ids, a list for each split") from None
    owner: dict[str, str] = {}
    for split, ids in splits.items():
        for name in ids:
            if owner.setdefault(name, split) != split:
                raise InputError(str(chosen), f"{name!r} is in the splits {owner[name]!r} and {split!r}")
    return splits


def choose(splits: Mapping[str, Sequence[str]], name: str | None) -> Sequence[str] | None:
    """The ids of the split called `name`; None, which is all articles, for None. Raises InputError."""
    if name is None:
        return None
    if name not in splits:
        raise InputError(f"split {name!r}", f"none of {', '.join(splits) or 'the splits: there are none'}")
    return splits[name]
