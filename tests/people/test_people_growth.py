"""No wording, however often it comes back, costs more than linear time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from marked_people import read_marks

from growth import LINEAR, exponent
from newsextract.mentions import Mention
from newsextract.people import find

WORDINGS = (
    "[Iva Lund], {Halden} Chief Officer – Customers.",
    "[Iva Lund], chief officer of the Red Star, left {Halden}.",
    "In <Ontario>, {Halden} grew. Premier [Iva Lund] came.",
    "Governor [Iva Lund] of <Texas> met {Halden}.",
    "{Halden} grew. Its chairman, [Iva Lund], left.",
    "{Halden} grew.\n\nChairman [Iva Lund] left.",
    "[Iva Lund], Managing Director, {Halden} and {Oster}.",
    "Transport minister [Iva Lund] left <Peru>.",
    "The Larkmere firm's treasurer, [Iva Lund], left {Halden}.",
    "[Iva Lund]: head of sales ({Halden})",
)  # fmt: skip


@pytest.mark.parametrize("wording", WORDINGS)
def test_linear_time(wording: str) -> None:
    text, mentions = read_marks(f"{wording}\n")

    def prepare(times: int) -> Callable[[], object]:
        many = [
            Mention(m.start + at * len(text), m.end + at * len(text), m.label)
            for at in range(times) for m in mentions
        ]  # fmt: skip
        ids = {(m.start, m.end): text[m.start % len(text) :][: m.end - m.start] for m in many}
        return lambda: find(text * times, many, ids)

    assert exponent(prepare, 150) < LINEAR
