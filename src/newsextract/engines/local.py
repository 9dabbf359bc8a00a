"""Worker processes on this machine, each with a pipeline of its own.

Every worker answers article by article over a socket of its own, so that a death or a standstill has one
culprit, the first article not answered, and nobody else is harmed by it: no lock or queue is shared.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait

from newsextract.engines.engine import EngineError, Failure, Job, Result, Work
from newsextract.engines.process import WorkerProcess
from newsextract.engines.window import Slot, Window
from newsextract.engines.worker import Answer, Broken, Ready

_CHUNK_CHARS = 16_000  # half a second's work or more, so that a worker need not wait for the next chunk
_CHUNK_ARTICLES = 64
# How far may be read ahead of the oldest unfinished article, a worker.
_AHEAD_CHARS = 16 * _CHUNK_CHARS
_AHEAD_ARTICLES = 16 * _CHUNK_ARTICLES
_STARTING = 300.0  # seconds within which a pipeline is loaded, or never will be
_DEADLY = 2  # workers that an article may kill: one death can be for want of memory
_STARTS = 3  # in a row that may fail
# A worker that held more than this is replaced once it has nothing to do: what a giant article took is not
# given back.
_SWOLLEN_MB = 1500


def _is_short(slots: Iterable[Slot]) -> bool:
    """Whether they are less than a chunk."""
    chars = 0
    for count, slot in enumerate(slots, 1):
        chars += slot.chars
        if chars >= _CHUNK_CHARS or count >= _CHUNK_ARTICLES:
            return False
    return True


@contextmanager
def start(work: Work) -> Iterator[LocalEngine]:
    """An engine of `work.workers` processes, started at once and ended with the context."""
    engine = LocalEngine(work)
    try:
        engine.start()
        yield engine
    finally:
        engine.stop()


class LocalEngine:
    """See `Engine`; started by `start`."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._workers: list[WorkerProcess[Slot]] = []
        self._window = self._over(())
        self._failed_starts = 0

    def start(self) -> None:
        for _ in range(self._work.workers):
            self._workers.append(WorkerProcess(self._work))

    def stop(self) -> None:
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def run(self, articles: Iterable[Job | None]) -> Iterator[Result]:
        """See `Engine.run`."""
        if not self._workers:
            raise EngineError("the engine has been stopped")
        self._window = window = self._over(articles)
        while window or not window.exhausted:
            has_read = window.read_ahead()
            self._hand_out(hurried=not has_read)
            yield from window.finished()
            if window:
                self._listen(block=not has_read)

    def _over(self, articles: Iterable[Job | None]) -> Window:
        workers = self._work.workers
        return Window(articles, chars=workers * _AHEAD_CHARS, articles=workers * _AHEAD_ARTICLES)

    def _hand_out(self, hurried: bool) -> None:
        """Give chunks to the workers with room: to an idle one what there is, to a busy one its next chunk
        once that is full or, `hurried`, no more can come for now."""
        for worker in sorted(self._workers, key=lambda worker: len(worker.pending)):
            if not self._window.waiting:
                return
            if not worker.ready or worker.peak > _SWOLLEN_MB:
                continue
            if not worker.pending or (_is_short(worker.pending) and self._is_next(hurried)):
                worker.give(self._chunk())

    def _is_next(self, hurried: bool) -> bool:
        """Whether the waiting slots make a chunk for a worker that is busy."""
        if self._window.waiting[0].chars > _CHUNK_CHARS:
            return False  # sending it could block for as long as the worker is stuck
        return hurried or not _is_short(self._window.waiting)

    def _chunk(self) -> list[Slot]:
        chunk = [self._window.waiting.popleft()]
        chars = chunk[0].chars
        while self._window.waiting and len(chunk) < _CHUNK_ARTICLES and chars < _CHUNK_CHARS:
            if self._window.waiting[0].chars > _CHUNK_CHARS:
                break
            chunk.append(self._window.waiting.popleft())
            chars += chunk[-1].chars
        return chunk

    def _listen(self, block: bool) -> None:
        """Take what the workers say, and see to those that have died, stand still or have grown too large."""
        connections = [worker.connection for worker in self._workers]
        spoke = set(wait(connections, timeout=self._patience() if block else 0))
        for worker in list(self._workers):
            try:
                if worker.connection in spoke:
                    for message in worker.messages():
                        self._hear(worker, message)
                if self._is_late(worker):
                    self._give_up(worker)
                elif worker.peak > _SWOLLEN_MB and not worker.pending:
                    self._replace(worker)
            except EOFError:
                self._bury(worker)

    def _hear(self, worker: WorkerProcess[Slot], message: Ready | Broken | Answer) -> None:
        if isinstance(message, Broken):
            raise EngineError(message.reason)
        if isinstance(message, Ready):
            worker.ready = True
            self._failed_starts = 0
            return
        worker.peak = message.peak
        worker.pending.popleft().settle(message.result)

    def _limit(self, worker: WorkerProcess[Slot]) -> float | None:
        """The seconds for which the worker may be silent; None if nothing is expected of it."""
        if not worker.ready:
            return _STARTING
        return self._work.timeout if worker.pending else None

    def _is_late(self, worker: WorkerProcess[Slot]) -> bool:
        limit = self._limit(worker)
        # What it has said meanwhile is heard first, next time round.
        return limit is not None and time.monotonic() - worker.since > limit and not worker.connection.poll()

    def _patience(self) -> float | None:
        """The seconds until some worker's limit is reached."""
        limits = [
            worker.since + limit for worker in self._workers if (limit := self._limit(worker)) is not None
        ]
        return max(0.0, min(limits) - time.monotonic()) + 0.01 if limits else None

    def _give_up(self, worker: WorkerProcess[Slot]) -> None:
        if not worker.ready:
            raise EngineError(f"a worker has not loaded its pipeline in {_STARTING:.0f} seconds")
        culprit = worker.pending.popleft()
        culprit.settle(Failure(f"took longer than {self._work.timeout:g} seconds", "timeout"))
        self._replace(worker)

    def _bury(self, worker: WorkerProcess[Slot]) -> None:
        """Blame the death on the article at work; if there was none, on the start."""
        cause = worker.died_of()
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _STARTS * self._work.workers:
                raise EngineError(f"no worker can start ({cause})")
        elif worker.pending:
            culprit = worker.pending[0]
            culprit.deaths += 1
            if culprit.deaths >= _DEADLY:
                worker.pending.popleft()
                culprit.settle(Failure(f"killed its worker ({cause}), and another before", "crash"))
        self._replace(worker)

    def _replace(self, worker: WorkerProcess[Slot]) -> None:
        """A new worker in its place; what it had still to do comes first."""
        worker.kill()
        self._window.waiting.extendleft(reversed(worker.pending))
        self._workers[self._workers.index(worker)] = WorkerProcess(self._work)
