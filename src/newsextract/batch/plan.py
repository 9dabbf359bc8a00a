"""What a run is: its sources, options, versions and model. One with another plan is another run."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import newsextract
from newsextract.engines import Work
from newsextract.errors import InputError
from newsextract.readers import Reading
from newsextract.readers.sources import files_below

FORMAT = 1
_PACKAGE = Path(newsextract.__file__).parent
# What decides, beside the package itself, which records a text gives.
_LIBRARIES = ("spacy", "onnxruntime", "numpy", "trafilatura", "htmldate", "dateparser")


@dataclass(frozen=True, slots=True)
class Options:
    """How to run. `names` is that of `newsextract.load`, None for nobody; `pipeline`, `module:function`,
    names a function that returns a `Language` of your own in its place.

    `workers` (0: one a core) and `engine` change nothing in the output; nor does `max_errors`, the number of
    errors that the run bears. An article may take `timeout` seconds. `text` says whether tables hold the
    texts. `shard` is the number of items between two checkpoints.
    """

    names: str | None = "tagger"
    pipeline: str | None = None
    workers: int = 0
    engine: str = "local"
    timeout: float = 120.0
    max_errors: int | None = None
    text: bool = True
    shard: int = 250

    def work(self) -> Work:
        """What the engine is to do; as many workers as there are cores if `workers` is 0."""
        workers = self.workers or cores()
        if self.pipeline:
            return Work(self.pipeline, {}, workers, self.timeout)
        return Work(arguments={"names": self.names}, workers=workers, timeout=self.timeout)


def cores() -> int:
    """The processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def make_plan(sources: Sequence[str], reading: Reading, options: Options) -> dict[str, Any]:
    """The plan as JSON data. InputError if a source is not there."""
    reading_options = {key: part for key, part in asdict(reading).items() if part}
    plan = {
        "format": FORMAT,
        "sources": [_source(source, reading) for source in sources],
        "reading": reading_options,
        "options": {
            "names": options.names, "pipeline": options.pipeline, "timeout": options.timeout,
            "text": options.text, "shard": options.shard,
        },
        "versions": _versions(),
        "model": _model(options),
    }  # fmt: skip
    plain: dict[str, Any] = json.loads(json.dumps(plan, default=str))
    return plain


def differences(old: dict[str, Any], new: dict[str, Any]) -> str:
    """What of two plans differs, in words; empty if nothing does."""
    return ", ".join(key for key in new if old.get(key) != new[key])


def _source(source: str, reading: Reading) -> dict[str, Any]:
    """What tells whether a source is still the same. Standard input is known once it has been read."""
    if source == "-":
        return {"source": source}
    path = Path(source)
    try:
        if not path.is_dir():
            status = path.stat()
            return {"source": source, "bytes": status.st_size, "modified": status.st_mtime_ns}
        listing = hashlib.sha256()
        files = size = 0
        for file, error in files_below(path, reading):
            if error or not file.is_file():
                continue
            status = file.stat()
            listing.update(f"{file.relative_to(path)}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(
                "utf-8", "surrogateescape"))  # fmt: skip
            files, size = files + 1, size + status.st_size
        return {"source": source, "files": files, "bytes": size, "listing": listing.hexdigest()}
    except FileNotFoundError:
        raise InputError(source, "no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(source, f"cannot be read ({error})") from None


def _versions() -> dict[str, str]:
    versions = {"newsextract": newsextract.__version__, "python": platform.python_version()}
    for library in _LIBRARIES:
        try:
            versions[library] = version(library)
        except PackageNotFoundError:
            continue
    return versions


def _model(options: Options) -> dict[str, str]:
    """SHA-256 of the package's code and tables, of its weights, and of what is used in their place."""
    digests = dict(_own_digests())
    if options.pipeline:
        digests["pipeline"] = _digest(_module_file(options.pipeline.partition(":")[0]))
    elif options.names not in (None, "tagger", "evidence"):
        digests["names"] = _digest(_pipeline_files(str(options.names)))
    return digests


@cache
def _own_digests() -> dict[str, str]:
    # The manifest of the weights vouches for all of them.
    manifest = (_PACKAGE / "names" / "tagger" / "weights").glob("manifest.json")
    return {"code": _digest(sorted(_PACKAGE.rglob("*.py"))), "weights": _digest(sorted(manifest))}


def _digest(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _module_file(name: str) -> list[Path]:
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        spec = None
    if spec is None or not spec.origin:
        raise InputError(name, "no such module")
    return [Path(spec.origin)]


def _pipeline_files(name: str) -> list[Path]:
    """The files of a spaCy pipeline, by the name of its package or its folder."""
    folder = Path(name)
    if not folder.is_dir():
        spec = importlib.util.find_spec(name) if name.isidentifier() else None
        if spec is None or not spec.origin:
            raise InputError(name, "no such spaCy pipeline is installed")
        folder = Path(spec.origin).parent
    return sorted(file for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc")
