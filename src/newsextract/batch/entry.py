"""What a run keeps of each item of its input: where it came from, and what became of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from newsextract.engines import Failure


@dataclass(frozen=True, slots=True)
class First:
    """Where the article stands that had the text before."""

    number: int
    source: str
    position: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of the input, running number `number`: a record, or a duplicate of `first`, or a failure.

    `record` is a Record as one line of JSON in UTF-8. `id` is None for what could not be read.
    """

    number: int
    source: str
    position: int
    id: str | None = None
    url: str | None = None
    words: int = 0
    text: str | None = None
    first: First | None = None
    failure: Failure | None = None
    record: bytes = b""

    def to_lines(self) -> bytes:
        """Two lines: what is here as JSON, and the record, which stays as it is."""
        head = {
            key: asdict(part) if isinstance(part, (First, Failure)) else part
            for key in self.__slots__ if key != "record" and (part := getattr(self, key)) is not None
        }  # fmt: skip
        return json.dumps(head, separators=(",", ":")).encode() + b"\n" + self.record + b"\n"

    @classmethod
    def from_lines(cls, head: bytes, record: bytes) -> Entry:
        """The Entry of the two lines that `to_lines` gave."""
        parts = json.loads(head)
        for key, kind in (("first", First), ("failure", Failure)):
            if key in parts:
                parts[key] = kind(**parts[key])
        return cls(**parts, record=record.rstrip(b"\n"))
