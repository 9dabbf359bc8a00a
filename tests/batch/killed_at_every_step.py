"""Kills a run wherever something becomes durable, and holds the resumed one to a whole one's output.

    python killed_at_every_step.py SOURCE OUT

A child of this process does the run and ends without any clean-up just before its n-th call of `os.fsync`, of
`os.replace` and its kind, or of SQLite's commit; then the run is resumed here. Prints the number of steps.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from batch_cases import contents, start_fake

from newsextract.batch import Options, run, target
from newsextract.engines import ENGINES

_KILLED = 9
ENGINES["local"] = start_fake


class Connection(sqlite3.Connection):
    """A connection whose commits are steps."""

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        # As with fsync below.
        return super().execute(sql.replace("synchronous = FULL", "synchronous = OFF"), *parameters)

    def commit(self) -> None:
        step()
        super().commit()


def step() -> None:
    """Counts down to the end of this process."""
    global left  # noqa: PLW0603
    left -= 1
    if left == 0:
        os._exit(_KILLED)


def stepping(call: Callable) -> Callable:
    def stepped(*arguments: object, **options: object) -> object:
        step()
        return call(*arguments, **options)

    return stepped


left = 0
os.fsync = stepping(lambda descriptor: None)  # no power is cut here: what was written is there
for module, name in ((os, "replace"), (os, "unlink"), (os, "rmdir"), (os, "mkdir")):
    setattr(module, name, stepping(getattr(module, name)))
Path.replace = stepping(Path.replace)  # type: ignore[method-assign]
Path.unlink = stepping(Path.unlink)  # type: ignore[method-assign]
shutil.rmtree = stepping(shutil.rmtree)
connect = sqlite3.connect
sqlite3.connect = lambda *arguments, **options: connect(*arguments, **options, factory=Connection)  # type: ignore[assignment]


def killed(source: Path, out: Path, steps: int) -> bool:
    """Whether the run was killed at that step; if not, it has come to its end before."""
    child = os.fork()
    if child == 0:
        global left  # noqa: PLW0603
        left = steps
        run([source], out, options=Options(shard=7))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED


def main(source: Path, out: Path) -> None:
    whole = out.parent / "whole" / out.name
    whole.parent.mkdir()
    run([source], whole, options=Options(shard=7))
    expected = contents(whole)
    steps = 1
    while killed(source, out, steps):
        run([source], out, options=Options(shard=7))
        if contents(out) != expected:
            sys.exit(f"killed at step {steps}, the resumed run gives another output: {sorted(contents(out))}")
        for path in (out, target.Target(out).manifest):
            path.unlink() if path.is_file() else shutil.rmtree(path)
        steps += 1
    print(steps - 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
