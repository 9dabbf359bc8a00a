"""How far a run is, for whoever shows it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from newsextract.batch.entry import Entry
from newsextract.batch.work_folder import Counts

Stage: TypeAlias = Literal["reading again", "extracting", "writing"]
_WINDOW = 30.0  # seconds over which rates are taken
_INTERVAL = 0.2


@dataclass(frozen=True, slots=True)
class Progress:
    """A moment of a run: `done` items of the stage, of about `total` if that is known; what became of all
    items so far; rates of the last half minute, 0 before there are any.
    """

    stage: Stage
    done: int
    total: int | None
    counts: Counts
    articles_per_second: float
    words_per_second: float
    seconds_left: float | None


Watch: TypeAlias = Callable[[Progress], None]


class Meter:
    """Counts entries as they come, and tells `watch` a few times a second."""

    def __init__(
        self,
        watch: Watch | None,
        counts: Counts,
        total: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.counts = replace(counts)
        self._total = total
        self._watch = watch
        self._clock = clock
        self._told = float("-inf")
        self._past: deque[tuple[float, int, int]] = deque()
        self._stage: Stage | None = None

    def count(self, entry: Entry) -> None:
        self.counts.count(entry)
        self.tell("extracting", self.counts.read)

    def tell(self, stage: Stage, done: int) -> None:
        now = self._clock()
        if self._watch is None or (stage == self._stage and now - self._told < _INTERVAL):
            return
        self._told = now
        if stage != self._stage:
            self._stage = stage
            self._past.clear()
        self._past.append((now, done, self.counts.words))
        while now - self._past[0][0] > _WINDOW:
            self._past.popleft()
        then, done_then, words_then = self._past[0]
        passed = now - then
        rate = (done - done_then) / passed if passed else 0.0
        words = (self.counts.words - words_then) / passed if passed else 0.0
        total = self.counts.read if stage == "writing" else self._total
        left = max(0, total - done) / rate if total is not None and rate else None
        self._watch(Progress(stage, done, total, replace(self.counts), rate, words, left))
