"""Workers on the machines of a Ray cluster, and the same work on a `ray.data.Dataset`.

An actor holds a local engine of one worker: an article that hangs, raises or kills its process is dealt with
beside it, and has the same result as without Ray. Ray sees to the loss of machines. Needs the extra [ray].
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from newsextract.article import Article
from newsextract.engines import local
from newsextract.engines.engine import TIMEOUT, EngineError, Failure, Result, Work
from newsextract.engines.extractor import reason_of
from newsextract.engines.window import Slot, Window
from newsextract.readers.fields import article_of
from newsextract.readers.reading import Reading, UnreadableError

_IN_FLIGHT = 4  # articles that an actor has, so that it need not wait for the next
# How far may be read ahead of the oldest unfinished article, an actor.
_AHEAD_ARTICLES = 256
_AHEAD_CHARS = 256_000
_STARTING = 300.0  # seconds within which the cluster gives the first actor its place
_RETRIES = 3  # of an article whose machine was lost
# What Ray reads as it is imported, where it isn't set: no reports to its makers; patience, as its node ends
# itself on a busy machine if an agent isn't there within half a minute; and less of it with a cluster that
# doesn't answer, which Ray would ask for a quarter of an hour.
_SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_raylet_start_wait_time_s": "240",
    "RAY_agent_register_timeout_ms": "240000",
}
_SETTINGS_TO_JOIN = {"RAY_NUM_REDIS_GET_RETRIES": "2"}


def _ray() -> Any:
    """Ray, imported when it is used: it takes seconds, and the extra may not be installed."""
    joins = bool(os.environ.get("RAY_ADDRESS"))
    for name, value in (_SETTINGS | (_SETTINGS_TO_JOIN if joins else {})).items():
        os.environ.setdefault(name, value)
    try:
        import ray
    except ImportError as error:
        raise EngineError("Ray is not installed: pip install 'newsextract[ray]'") from error
    return ray


class RayWorker:
    """What an actor holds: a local engine of one worker, begun with the first article."""

    def __init__(self, work: Work) -> None:
        self._stack = ExitStack()
        self._engine = self._stack.enter_context(local.start(work))

    def ready(self) -> None:
        """Answers once the actor has its place."""

    def extract(self, article: Article) -> Result | EngineError:
        """The article's result; an EngineError is returned, as Ray would wrap one that is raised."""
        try:
            return next(self._engine.run([article]))
        except EngineError as error:
            return error


@dataclass(slots=True, eq=False)
class _Actor:
    handle: Any
    ready: bool = False
    in_flight: int = 0


@contextmanager
def start(work: Work) -> Iterator[RayEngine]:
    """An engine of `work.workers` actors, one CPU each, on the cluster this process is connected to; else on
    the one that `RAY_ADDRESS` names, else on one started on this machine."""
    ray = _ray()
    ours = not ray.is_initialized()
    if ours:
        _connect(ray)
    engine = RayEngine(ray, work)
    try:
        yield engine
    finally:
        # Leaving a cluster ends our actors, and without Ray's complaint about what they were at.
        engine.stop(kill=not ours)
        if ours:
            ray.shutdown()


def _connect(ray: Any) -> None:
    """Join the cluster that `RAY_ADDRESS` names; start one on this machine if it names none."""
    address = os.environ.get("RAY_ADDRESS")
    # One that starts gets a second chance; on one that doesn't answer Ray itself has tried more than once.
    for left in (0,) if address else (1, 0):
        try:
            ray.init(
                address=address or "local",
                log_to_driver=False, logging_level="ERROR",  # the terminal is for the run's own words
                **{} if address else {"include_dashboard": False},
            )  # fmt: skip
        except Exception as error:  # Ray raises its own kinds, and here and there a bare Exception
            ray.shutdown()
            if not left:
                fault = f"no Ray cluster answers at {address}" if address else "no Ray cluster can be started"
                raise EngineError(f"{fault}: {reason_of(error)}") from error
        else:
            return


class RayEngine:
    """See `Engine`; started by `start`."""

    def __init__(self, ray: Any, work: Work) -> None:
        self._ray = ray
        one = Work(work.pipeline, work.arguments, 1, work.timeout)
        kind = ray.remote(num_cpus=1, max_restarts=-1, max_task_retries=_RETRIES)(RayWorker)
        self._actors = [_Actor(kind.remote(one)) for _ in range(work.workers)]
        # What was asked of an actor and is not answered; no slot with the question whether it is ready.
        self._asked: dict[Any, tuple[_Actor, Slot | None]] = {
            actor.handle.ready.remote(): (actor, None) for actor in self._actors
        }

    def stop(self, *, kill: bool = True) -> None:
        for actor in self._actors if kill else ():
            self._ray.kill(actor.handle)
        self._actors.clear()

    def run(self, articles: Iterable[Article | None]) -> Iterator[Result]:
        """See `Engine.run`."""
        if not self._actors:
            raise EngineError("the engine has been stopped")
        actors = len(self._actors)
        window = Window(articles, chars=actors * _AHEAD_CHARS, articles=actors * _AHEAD_ARTICLES)
        while window or not window.exhausted:
            has_read = window.read_ahead()
            self._hand_out(window.waiting)
            yield from window.finished()
            if window and self._asked:
                self._listen(block=not has_read)

    def _hand_out(self, waiting: deque[Slot]) -> None:
        for actor in sorted(self._actors, key=lambda actor: actor.in_flight):
            while waiting and actor.ready and actor.in_flight < _IN_FLIGHT:
                slot = waiting.popleft()
                self._asked[actor.handle.extract.remote(slot.job)] = (actor, slot)
                actor.in_flight += 1

    def _listen(self, block: bool) -> None:
        """Take the answers that are there; wait for one if `block`."""
        started = any(actor.ready for actor in self._actors)
        patience = 0 if not block else None if started else _STARTING
        answered, _ = self._ray.wait(list(self._asked), timeout=patience)
        if block and not answered:
            raise EngineError(f"the cluster had no free CPU for a worker in {_STARTING:.0f} seconds")
        for ref in answered:
            actor, slot = self._asked.pop(ref)
            result = self._answer(ref)
            if slot is None:
                if isinstance(result, Failure):
                    raise EngineError(f"no worker can start ({result.reason})")
                actor.ready = True
                continue
            slot.settle(result)
            actor.in_flight -= 1

    def _answer(self, ref: Any) -> Result:
        try:
            result: Result | EngineError = self._ray.get(ref)
        except self._ray.exceptions.RayError as error:
            said = str(error).strip().partition("\n")[0]
            return Failure(f"its Ray worker was lost again and again ({said[:200]})", "crash")
        if isinstance(result, EngineError):
            raise result
        return result


class RowExtractor:
    """Turns a row of a Dataset into the same row with `record`, `stage` and `reason`."""

    def __init__(self, work: Work, fields: Mapping[str, str]) -> None:
        self._worker = RayWorker(work)
        self._reading = Reading(fields=fields)

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        try:
            result = self._worker.extract(article_of(row, self._reading))
        except UnreadableError as fault:
            result = Failure(fault.reason, fault.stage)
        if isinstance(result, EngineError):
            raise result
        # Empty text and not NULL: a block without a failure would have a column of no type.
        if isinstance(result, Failure):
            return {**row, "record": "", "stage": result.stage, "reason": result.reason}
        return {**row, "record": (result or b"").decode("utf-8"), "stage": "", "reason": ""}


def extract_dataset(
    ds: Any,
    *,
    concurrency: int = 1,
    fields: Mapping[str, str] | None = None,
    names: str | None = "tagger",
    timeout: float = TIMEOUT,
) -> Any:
    """The `ray.data.Dataset` with three more columns of text: `record`, a Record as JSON; for an article that
    fails it is empty, and `stage` and `reason` say where and why.

    `fields` maps a field of Article to its column, by default the one with a usual name. `concurrency` is the
    number of actors, a CPU each. ValueError if a column has the name of a new one.
    """
    _ray()
    taken = {"record", "stage", "reason"} & set(ds.columns() or ())
    if taken:
        raise ValueError(f"the dataset has columns of the names that are added: {', '.join(sorted(taken))}")
    work = Work(arguments={"names": names}, timeout=timeout)
    return ds.map(
        RowExtractor, fn_constructor_args=(work, dict(fields or {})), concurrency=concurrency, num_cpus=1
    )
