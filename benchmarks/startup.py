"""How long a cold start takes, and how much memory: each figure is that of a whole process.

    python -m benchmarks.startup [--runs 5]

Measured: `import newsextract`, `newsextract.load()` without and with Python's clearing up at its exit,
`newsextract extract` on the customer's article and, as a yardstick, spaCy alone, since it is most of
`load()`. The disk cache is warm: the first run isn't counted, and leaves compiled byte code, as installing
does. The median is quoted, the spread beside it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ARTICLE = Path(__file__).parents[1] / "corpus" / "jac-pickup-300000.txt"

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "import spacy": ["-c", "import spacy"],
    "import newsextract": ["-c", "import newsextract"],
    "newsextract.load(), till it returns": ["-c", "import newsextract, os; newsextract.load(); os._exit(0)"],
    "newsextract.load(), with the exit": ["-c", "import newsextract; newsextract.load()"],
    "newsextract extract ARTICLE": ["-m", "newsextract", "extract", str(ARTICLE)],
}


@dataclass(frozen=True)
class Run:
    """One finished process: wall-clock seconds and peak resident memory in MB."""

    seconds: float
    megabytes: float


def _environment() -> dict[str, str]:
    """This one, with byte code kept as an installation keeps it: else every start compiles the package."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def measure(arguments: list[str]) -> Run:
    """Run Python with `arguments` and take the operating system's account of it."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=_environment())
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return Run(seconds, usage.ru_maxrss / 1024)


def run(runs: int = 5) -> list[dict[str, str | float]]:
    """One row a command: median, fastest and slowest seconds, and the largest peak memory."""
    rows: list[dict[str, str | float]] = []
    for name, arguments in COMMANDS.items():
        measure(arguments)
        taken = [measure(arguments) for _ in range(runs)]
        seconds = [one.seconds for one in taken]
        rows.append({
            "command": name,
            "median s": round(statistics.median(seconds), 2),
            "min s": round(min(seconds), 2),
            "max s": round(max(seconds), 2),
            "peak MB": round(max(one.megabytes for one in taken)),
        })  # fmt: skip
    return rows


def main() -> None:
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=shape)
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each command (default 5)")
    for row in run(parser.parse_args().runs):
        command = row.pop("command")
        print(f"{command:>36}", *(f"{key} {value}" for key, value in row.items()), sep="  ")


if __name__ == "__main__":
    main()
