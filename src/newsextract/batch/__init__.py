"""Many articles at once: extracted on every core, resumable, written as records or tables."""

from __future__ import annotations

from newsextract.batch.outputs import OUTPUTS, Output
from newsextract.batch.plan import Options
from newsextract.batch.progress import Progress
from newsextract.batch.run import StorageError, Summary, TooManyErrorsError, run
from newsextract.batch.tables import TABLES, Column, Table
from newsextract.batch.work_folder import Counts

__all__ = [
    "OUTPUTS", "TABLES", "Column", "Counts", "Options", "Output", "Progress", "StorageError", "Summary",
    "Table", "TooManyErrorsError", "run",
]  # fmt: skip
