"""From a mention's raw probability to a score that can be read as how often such mentions are right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newsextract.names.tagger.weights import Calibration

_SURE = 1e-6
_STEPS = 50
_STEEP = 30.0
_PRIOR = 1.0  # pulls towards slope 1 and offset 0, so that few mentions can't bend the scores far


def calibrated(probabilities: list[float], right: list[bool]) -> Calibration:
    """Slope and offset over the logits by logistic regression (Platt, 1999), found by Newton's method."""
    kept = np.clip(np.array(probabilities, np.float64), _SURE, 1 - _SURE)
    inputs: NDArray[np.float64] = np.stack([np.log(kept / (1 - kept)), np.ones_like(kept)], axis=1)
    wanted = np.array(right, np.float64)
    start = np.array([1.0, 0.0])
    found = start.copy()
    for _ in range(_STEPS):
        given = 1 / (1 + np.exp(-np.clip(inputs @ found, -_STEEP, _STEEP)))
        slope = inputs.T @ (given - wanted) + _PRIOR * (found - start)
        bend = (inputs * (given * (1 - given))[:, None]).T @ inputs + _PRIOR * np.eye(2)
        move = np.linalg.solve(bend, slope)
        found = found - move / max(1.0, float(np.abs(move).max()))
    return Calibration(round(float(found[0]), 4), round(float(found[1]), 4))
