"""`LABEL.MEASURE=X`: a score below which an evaluation fails, for continuous integration."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from newsextract.errors import InputError
from newsextract.evaluate.measures import MEASURES
from newsextract.evaluate.report import BY_ARTICLE, MACRO, Report
from newsextract.evaluate.scores import ALL

_GATE = re.compile(r"([^.=]+)\.([^.=]+)=(\d+(?:\.\d*)?|\.\d+)(%?)")


@dataclass(frozen=True, slots=True)
class Gate:
    """The least F1, from 0 to 1, that a row of a measure must have."""

    row: str
    measure: str
    least: float

    def fault(self, report: Report) -> str | None:
        """One clause if the report does not pass; a score that is undefined does not."""
        name = f"{self.row}.{self.measure}"
        found = report.f1(self.measure, self.row) if self.measure in report.scores else None
        if found is None:
            return f"{name} has no score: no such mentions, or not measured"
        if found < self.least and not math.isclose(found, self.least, abs_tol=1e-9):
            return f"{name} is {100 * found:.2f}, under {100 * self.least:.2f}"
        return None


def read_gate(text: str) -> Gate:
    """A Gate from `LABEL.MEASURE=X`: X is an F1 up to 1, or in per cent above 1 or with `%`.

    LABEL is a row of the measure, `all`, `macro` or `article mean`. Raises InputError.
    """
    match = _GATE.fullmatch(text.strip())
    if not match:
        raise InputError(text, "not of the form LABEL.MEASURE=X, as in ORG.strict=0.9")
    row, name, number, sign = match.groups()
    measure = next((measure for measure in MEASURES if measure.name == name), None)
    if measure is None:
        raise InputError(text, f"{name!r} is none of {', '.join(m.name for m in MEASURES)}")
    rows = (*measure.rows, ALL, *([MACRO] if measure.rows else []), BY_ARTICLE)
    if row not in rows:
        raise InputError(text, f"{row!r} is none of {', '.join(rows)}")
    least = float(number)
    least = least / 100 if sign or least > 1 else least
    if least > 1:
        raise InputError(text, f"{number} is no F1 from 0 to 1, nor one in per cent")
    return Gate(row, name, least)
