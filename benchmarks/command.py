"""The command line that the benchmarks on public sets share."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.datasets import DATA


def read_arguments(description: str | None, wrong: str) -> argparse.Namespace:
    """`--data DIR` and `--wrong`; `description` is the script's docstring, `wrong` says what is listed."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--wrong", action="store_true", help=wrong)
    return parser.parse_args()
