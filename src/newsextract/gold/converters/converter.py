"""What a converter is: a format's name, its files, how to read and how to write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from newsextract.gold.annotated import Annotated
from newsextract.gold.reading import Fault


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import: its name for messages, its stem, its bytes, and those of its companion if any."""

    name: str
    stem: str
    data: bytes
    companion: bytes | None = None

    def fault(self, reason: str) -> Fault:
        return Fault(self.name, reason)


@dataclass(frozen=True, slots=True)
class Converter:
    """One format of annotation. Both functions are pure: bytes and names in, bytes and names out.

    `read` gives the articles of a file with a name for each in messages, and adds to the faults what it
    cannot read. `write` gives file names and contents. `companion` is the suffix of a second file that
    belongs to each.
    """

    name: str
    suffix: str
    read: Callable[[Source, list[Fault]], Iterator[tuple[str, Annotated]]]
    write: Callable[[Sequence[Annotated]], Iterator[tuple[str, bytes]]]
    description: str
    companion: str | None = None


def decoded(source: Source, faults: list[Fault], data: bytes | None = None) -> str | None:
    """The bytes as UTF-8, line ends and all; None and a fault if they aren't."""
    try:
        return (source.data if data is None else data).decode("utf-8")
    except UnicodeDecodeError as error:
        faults.append(source.fault(f"not UTF-8 at byte {error.start}"))
        return None


def is_offsets(*numbers: Any) -> bool:
    """Whether all are whole numbers, as offsets are; True is not one."""
    return all(isinstance(number, int) and not isinstance(number, bool) for number in numbers)


def objects_or_none(data: Any) -> list[Any] | None:
    """A list as it is, anything else as None: tools fill missing keys in many ways."""
    return data if isinstance(data, list) else None
