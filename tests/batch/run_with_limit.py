"""A run in a process whose files may not grow beyond a limit, as on a disk that fills up.

    python run_with_limit.py SOURCE OUT BYTES
"""

from __future__ import annotations

import resource
import sys

from batch_cases import start_fake

from newsextract.batch import StorageError, run
from newsextract.engines import ENGINES

if __name__ == "__main__":
    source, out, limit = sys.argv[1:]
    ENGINES["local"] = start_fake
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    try:
        run([source], out)
    except StorageError as error:
        sys.exit(str(error))
