"""The program of a worker process, started by `process.WorkerProcess`.

It talks over one socket with its parent. First comes the `Work`, answered by `Ready` or `Broken`; then lists
of articles, or of pages to parse, each answered by an `Answer`, in order. Reading has a thread of its own, so
that the next articles wait here when these are done, and so that the end of the parent, however sudden, is
the end of the worker.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from newsextract.engines.engine import EngineError, Failure, Job, Work
from newsextract.engines.extractor import Extractor
from newsextract.engines.parser import Parser


@dataclass(frozen=True, slots=True)
class Ready:
    """The pipeline is loaded."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The pipeline cannot be loaded: a worker that starts anew would say the same."""

    reason: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an article, and the most memory in MB that the worker has held so far."""

    result: bytes | Failure
    peak: int


def main(fd: int) -> None:
    """Serve the parent at the other end of `fd` until it goes away."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches us too, and is the parent's affair
    parent = Connection(fd)
    work: Work = parent.recv()
    inbox: queue.SimpleQueue[list[Job]] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(parent, inbox), daemon=True).start()
    try:
        try:
            done = _function(work)
        except EngineError as error:
            parent.send(Broken(str(error)))
            return
        parent.send(Ready())
        while True:
            for job in inbox.get():
                parent.send(Answer(done(job), _peak()))
    except BrokenPipeError:
        return  # the parent has gone between two breaths


def _function(work: Work) -> Callable[[Any], bytes | Failure]:
    return Parser().parse if work.job == "parse" else Extractor(work.pipeline, work.arguments).extract


def _read(parent: Connection, inbox: queue.SimpleQueue[list[Job]]) -> None:
    try:
        while True:
            inbox.put(parent.recv())
    except (EOFError, OSError):
        os._exit(0)  # the main thread may be deep in an article


def _peak() -> int:
    """The most memory that this process has held, in MB."""
    try:
        # On Linux a program inherits the peak of the one that started it, in all accounts but this.
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) // 1024
    except (OSError, IndexError, ValueError):
        import resource  # not on every system, and the command line imports this module on all

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used // (1 << 20 if sys.platform == "darwin" else 1 << 10)
