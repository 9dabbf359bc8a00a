"""All 19,043 articles of Reuters-21578 through the batch run on two workers: the long run, as one row.

    python -m benchmarks.batch_whole [--data ../shared/data]

What is measured, and how, stands in `benchmarks.batch_run`, which compares numbers of workers.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from benchmarks.batch_run import measured
from benchmarks.datasets import DATA
from benchmarks.markdown import table


def run(data: Path) -> list[dict[str, Any]]:
    """The row of the whole run."""
    return list(measured(data, workers=(2,), loop=False))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA, help=f"the measuring sets (default {DATA})")
    print(table(run(parser.parse_args().data)))


if __name__ == "__main__":
    main()
