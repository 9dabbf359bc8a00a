"""How a cost grows with its input, measured so that a busy machine doesn't decide a test."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable

# Quadratic cost has an exponent of 2. What is linear comes out between 0.9 and 1.4: caches and garbage
# collections cost long inputs more.
LINEAR = 1.6
_FLOOR = 0.005  # seconds: shorter times are mostly noise
_ATTEMPTS = 6


def of_text(cost: Callable[[str], object], unit: str, small: int) -> float:
    """The exponent for texts of the unit repeated to so many characters, and to eight times as many."""

    def prepare(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit)) + "\n"
        return lambda: cost(text)

    return exponent(prepare, small)


def exponent(prepare: Callable[[int], Callable[[], object]], small: int, times: int = 8) -> float:
    """The power of the size with which the processor time of what `prepare(size)` returns grows.

    Noise only ever adds time, so the least times of both sizes are compared; measuring goes on, a few times
    at most, while they don't look linear.
    """

    def seconds(run: Callable[[], object]) -> float:
        gc.collect()
        began = time.process_time()
        run()
        return max(time.process_time() - began, _FLOOR)

    runs = prepare(small), prepare(times * small)
    seconds(runs[0])
    short = long = power = math.inf
    for _ in range(_ATTEMPTS):
        short, long = min(short, seconds(runs[0])), min(long, seconds(runs[1]))
        power = math.log(long / short, times)
        if power < LINEAR:
            break
    return power
