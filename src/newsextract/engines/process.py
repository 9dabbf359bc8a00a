"""One worker process as its parent sees it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, Pipe
from typing import Generic, Protocol, TypeVar

from newsextract.engines.engine import EngineError, Job, Work
from newsextract.engines.worker import Answer, Broken, Ready

# The parent's path, as it is: `python -m` would put the current folder first, from which anything could come.
_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[2:]; "
    "from newsextract.engines.worker import main; main(int(sys.argv[1]))"
)
# One thread a worker: the workers share the cores among themselves.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Holder(Protocol):
    """Something that holds an article or a page."""

    @property
    def job(self) -> Job: ...


Slot = TypeVar("Slot", bound=Holder)


class WorkerProcess(Generic[Slot]):
    """A worker and the slots that it has not answered yet, in the order in which it works on them."""

    def __init__(self, work: Work) -> None:
        self.pending: deque[Slot] = deque()
        self.ready = False
        self.peak = 0
        try:
            self.connection, self._process = _launched()
        except OSError as error:
            raise EngineError(f"no worker can start ({error.strerror})") from error
        self.since = time.monotonic()
        self._send(work)

    def give(self, slots: Sequence[Slot]) -> None:
        """Hand over the next slots; the worker reads them while it works on those before."""
        if not self.pending:
            self.since = time.monotonic()
        self.pending += slots
        self._send([slot.job for slot in slots])

    def messages(self) -> Iterator[Ready | Broken | Answer]:
        """What has arrived. EOFError, after all that was sent before, if the worker has died."""
        try:
            while self.connection.poll():
                message: Ready | Broken | Answer = self.connection.recv()
                self.since = time.monotonic()
                yield message
        except OSError:
            raise EOFError from None

    def died_of(self) -> str:
        """How the process ended; it is ended if it has not."""
        # The end of the connection can be seen a moment before the end of the process.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        self.kill()
        code = self._process.returncode
        if code >= 0:
            return f"exit code {code}"
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
        return f"signal {-code}"

    def kill(self) -> None:
        """End the process, whatever it is at."""
        self.connection.close()
        self._process.kill()
        self._process.wait()

    def _send(self, message: object) -> None:
        # A worker that has died is noticed when its answers are read.
        with contextlib.suppress(OSError):
            self.connection.send(message)


def _launched() -> tuple[Connection, subprocess.Popen[bytes]]:
    """A worker's process, and our end of its socket."""
    ours, theirs = Pipe(duplex=True)
    with theirs:
        # Not multiprocessing.Process: it imports the caller's main module again in the child, which runs a
        # script that does not guard against it, and cannot work from standard input or a notebook.
        process = subprocess.Popen(  # noqa: S603 (our own interpreter and program)
            [sys.executable, "-c", _PROGRAM, str(theirs.fileno()), *sys.path],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            # What a component prints must not get into the output or the progress bar.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**dict.fromkeys(_ONE_THREAD, "1"), **os.environ},
        )
    return ours, process
