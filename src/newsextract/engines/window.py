"""Reading ahead of the oldest unfinished article, but only so far, and results in the order of the input."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from newsextract.article import Article
from newsextract.engines.engine import Job, Result

_MARKUP = 8  # bytes of a page for each of its text


@dataclass(slots=True, eq=False)
class Slot:
    """A place in the stream: its article or page while that is at work, then its result."""

    waiting_job: Job | None
    done: bool = False
    result: Result = None
    deaths: int = 0
    chars: int = field(init=False)

    def __post_init__(self) -> None:
        job = self.waiting_job
        self.done = job is None
        self.chars = 0
        if isinstance(job, Article):
            parts = (job.text, job.id, job.title, job.source, job.author, job.url)
            self.chars = sum(len(part) for part in parts if part)
        elif job:
            self.chars = len(job.data) // _MARKUP

    @property
    def job(self) -> Job:
        return cast("Job", self.waiting_job)

    def settle(self, result: Result) -> None:
        self.result = result
        self.done = True
        self.waiting_job = None


class Window:
    """The part of a stream that is at work: at most about `chars` characters and `articles` articles."""

    def __init__(self, incoming: Iterable[Job | None], *, chars: int, articles: int) -> None:
        self._incoming = iter(incoming)
        self._most_chars = chars
        self._most_articles = articles
        self._chars = 0
        self._slots: deque[Slot] = deque()  # all from the oldest unfinished one, in the order of the input
        self.waiting: deque[Slot] = deque()  # those that no worker has yet
        self.exhausted = False

    def __len__(self) -> int:
        return len(self._slots)

    def read_ahead(self) -> bool:
        """Take one thing in; False if there is no room for it, or none to be had."""
        if self.exhausted or self._chars >= self._most_chars or len(self._slots) >= self._most_articles:
            return False
        for job in self._incoming:
            slot = Slot(job)
            self._slots.append(slot)
            self._chars += slot.chars
            if not slot.done:
                self.waiting.append(slot)
            return True
        self.exhausted = True
        return False

    def finished(self) -> Iterator[Result]:
        """The results that are due, each of them once."""
        while self._slots and self._slots[0].done:
            slot = self._slots.popleft()
            self._chars -= slot.chars
            yield slot.result
