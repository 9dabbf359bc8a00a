"""The weights that ship: an ONNX graph, its vocabulary and a manifest that vouches for both.

Nothing here can run code that the files hold: ONNX is a data format, the rest is text.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from newsextract.errors import NewsextractError

SHIPPED = Path(__file__).parent / "weights"
GRAPH, VOCABULARY, MANIFEST = "tagger.onnx", "vocabulary.txt", "manifest.json"
FORMAT = 3


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a mention's raw probability becomes its score: `sigmoid(slope * logit(p) + offset)`."""

    slope: float
    offset: float


@dataclass(frozen=True, slots=True)
class Weights:
    """A loaded tagger; `session` takes what `scores` gives it, and gives float32 (candidates, tags)."""

    session: onnxruntime.InferenceSession
    vocabulary: list[str]
    calibration: Calibration

    def scores(self, pieces: list[int], shapes: list[int], candidates: list[int]) -> NDArray[np.float32]:
        """Scores of tags for the places `candidates` of one window, (candidates, tags).

        One window a run: the activations are quantised over all of a run, so a batch would make an article's
        scores depend on its neighbours; and without a batch there is no padding to pay for.
        """
        given = {
            "pieces": np.array(pieces, np.int64),
            "shapes": np.array(shapes, np.int64),
            "candidates": np.array(candidates, np.int64),
        }
        output: NDArray[np.float32] = self.session.run(None, given)[0]
        return output


def load(folder: Path = SHIPPED) -> Weights:
    """The tagger in `folder`.

    Raises `NewsextractError` if a file is missing, cut short, changed or of another format.
    """
    manifest = _manifest(folder)
    graph, words = (_checked(folder / name, manifest) for name in (GRAPH, VOCABULARY))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        calibration = Calibration(**manifest["calibration"])
    except Exception as error:  # onnxruntime raises classes of its own, all straight under Exception
        raise NewsextractError(f"{folder}: the tagger's weights can't be used ({error})") from error
    return Weights(session, words.decode("utf-8").splitlines(), calibration)


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NewsextractError(f"{path}: not a readable manifest of tagger weights ({error})") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise NewsextractError(f"{path}: tagger weights of another format than {FORMAT}")
    return manifest


def _checked(path: Path, manifest: dict[str, Any]) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NewsextractError(f"{path}: not readable ({error.strerror})") from error
    if hashlib.sha256(content).hexdigest() != manifest.get("sha256", {}).get(path.name):
        raise NewsextractError(f"{path}: cut short or changed: its SHA-256 is not the one in {MANIFEST}")
    return content
