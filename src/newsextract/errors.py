"""The errors that a user can cause and mend; everything else is a bug and keeps its traceback."""

from __future__ import annotations


class NewsextractError(Exception):
    """Base of the package's own errors: one line, fit to be shown as it is."""


class InputError(NewsextractError):
    """An input that cannot be used: which one, and why.

    `source` names the file (or `-`, or an article's id); `reason` is one clause without a full stop.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason
