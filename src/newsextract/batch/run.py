"""A run: items in, entries into shards, shards into OUT."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from newsextract.batch import work_folder
from newsextract.batch.entry import Entry
from newsextract.batch.expected import expected_items
from newsextract.batch.feed import Numbered, entries, numbered, spooled
from newsextract.batch.outputs import output_for
from newsextract.batch.outputs.output import Output, RowCounts
from newsextract.batch.pages import parsed
from newsextract.batch.plan import Options, cores, make_plan
from newsextract.batch.progress import Meter, Watch
from newsextract.batch.target import Target
from newsextract.batch.work_folder import Counts, DamagedError, WorkFolder
from newsextract.engines import ENGINES
from newsextract.errors import NewsextractError
from newsextract.readers import Reading

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READING = Reading()
_OPTIONS = Options()
_GO_ON = "the same command goes on where it stopped"


class TooManyErrorsError(NewsextractError):
    """More articles failed than the run was to bear. The work folder is kept."""


class StorageError(NewsextractError):
    """OUT or its work folder can't be written: the disk is full, or fails."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did. `found` if it had been finished before and nothing was left to do; `resumed` is the
    number of items that an earlier, interrupted run had done.
    """

    out: Path
    counts: Counts
    found: bool = False
    resumed: int = 0


def run(
    sources: Sequence[str | Path],
    out: str | Path,
    *,
    reading: Reading = _READING,
    options: Options = _OPTIONS,
    restart: bool = False,
    watch: Watch | None = None,
) -> Summary:
    """Extract the records of all articles of `sources` into `out`, whose suffix says how: a row of `OUTPUTS`.

    Called again after an interruption with the same arguments it goes on where it stopped; the output is that
    of an uninterrupted run. `restart` begins anew instead, also where a finished run's output stands. `watch`
    is told a few times a second how far the run is.

    Articles that fail raise nothing: they are counted, and rows of `errors`. InputError or NewsextractError
    if the run can't be done as asked, TooManyErrorsError, StorageError, or EngineError if no worker can work.
    """
    target = Target(Path(out))
    output = output_for(target.out)
    names = [str(source) for source in sources]
    if not names:
        raise NewsextractError("a run needs a source")
    if options.engine not in ENGINES:
        raise NewsextractError(f"{options.engine!r} is none of the engines {', '.join(ENGINES)}")
    plan = make_plan(names, reading, options)
    target.check(names)
    try:
        if not restart and (counts := target.finished(plan)):
            return Summary(target.out, counts, found=True)
        with closing(target.open_folder(plan, restart=restart)) as folder:
            resumed = folder.counts.read
            paths = spooled(names, folder.path)
            meter = Meter(watch, folder.counts, expected_items(paths, reading) if watch else None)
            if not folder.complete:
                _extract(numbered(names, paths, reading), options, folder, meter)
            target.clear_made()
            rows = _write(folder, output, target.made, meter)
            target.place(folder, plan, rows)
        work_folder.discard(target.work)
    except (OSError, sqlite3.OperationalError) as error:
        raise _storage_error(error, target) from error
    return Summary(target.out, folder.counts, resumed=resumed)


def _extract(incoming: Iterator[Numbered], options: Options, folder: WorkFolder, meter: Meter) -> None:
    """Bring the shards up to the end of the input."""
    for passed, _ in enumerate(islice(incoming, folder.counts.read)):
        meter.tell("reading again", passed)
    first = next(incoming, None)
    if first is not None:  # else no worker need start
        work = options.work()
        with (
            ENGINES[options.engine](work) as engine,
            closing(parsed(chain([first], incoming), work, cores())) as ready,
        ):
            coming = entries(engine, ready, folder, text=options.text)
            for entry in coming:
                _fill_shard(chain([entry], islice(coming, options.shard - 1)), options, folder, meter)
    folder.finish()


def _fill_shard(coming: Iterator[Entry], options: Options, folder: WorkFolder, meter: Meter) -> None:
    with folder.shard() as shard:
        for entry in coming:
            shard.add(entry)
            meter.count(entry)
            if options.max_errors is not None and meter.counts.errors > options.max_errors:
                raise TooManyErrorsError(
                    f"stopped: {meter.counts.errors} articles have failed, the last for this reason: "
                    f"{entry.failure.reason if entry.failure else ''} ({entry.source}, {entry.position}); "
                    f"with a higher --max-errors {_GO_ON}"
                )


def _write(folder: WorkFolder, output: Output, made: Path, meter: Meter) -> RowCounts:
    """Write all shards as the output; DamagedError if they don't hold what was counted."""
    counts = Counts()

    def counted() -> Iterator[Entry]:
        for entry in folder.entries():
            counts.count(entry)
            meter.tell("writing", counts.read)
            yield entry

    rows = output.write(made, counted())
    if counts != folder.counts or not counts.balanced:
        raise DamagedError(folder.path, "has lost some of its shards")
    return rows


def _storage_error(error: OSError | sqlite3.OperationalError, target: Target) -> StorageError:
    full = "full" in str(error) if isinstance(error, sqlite3.Error) else error.errno in _FULL
    reason = "there is no room left (disk full, quota or limit on file size)" if full else str(error)
    return StorageError(f"{target.out}: cannot be written: {reason}; {_GO_ON}")
