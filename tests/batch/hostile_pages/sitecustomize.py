"""Imported by every Python process of a test that has this folder on its path: a page that says so ends the
process in which it is parsed, or holds it up."""

from __future__ import annotations

import os
import signal
import time
from typing import Any

from newsextract.readers import pages

_page_record = pages.page_record


def hostile(markup: str) -> dict[str, Any]:
    if "CRASH" in markup:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "HANG" in markup:
        time.sleep(3600)
    return _page_record(markup)


pages.page_record = hostile
