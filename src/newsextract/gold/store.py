"""Files in and out: what is imported becomes `gold/<id>.json` and `corpus/<id>.txt`, all of it or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsextract import readers
from newsextract.errors import InputError
from newsextract.gold.annotated import (
    Annotated,
    completed,
    from_case,
    id_fault,
    outer_faults,
    renamed,
    to_case,
)
from newsextract.gold.converters import BY_SUFFIX, CONVERTERS, Converter, Source
from newsextract.gold.reading import (
    SPLITS,
    Fault,
    FaultsError,
    GoldCase,
    parse_record,
    read_text_file,
    unreadable,
)
from newsextract.records import Meta, Record

Propose = Callable[[str, Mapping[str, Any]], Record]
"""Text and meta of an article to what a pipeline finds in it."""


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The folder of gold files and that of their texts; an id that is no safe file name never gets here."""

    gold: Path
    corpus: Path

    def text(self, article_id: str) -> str | None:
        file = self.corpus / f"{article_id}.txt"
        # A file that cannot be read is told when it is written to.
        return read_text_file(file, []) if file.exists() else None

    def known(self, article_id: str) -> GoldCase | None:
        """The article as it stands; None if it has no gold, or gold too broken to keep anything of."""
        file, text = self.gold / f"{article_id}.json", self.text(article_id)
        record = parse_record(str(file), read_text_file(file, []), []) if file.exists() else None
        return None if record is None or text is None else GoldCase(record, text)

    def write(self, case: GoldCase) -> None:
        """Write an article's gold file, and its text if the corpus doesn't have it."""
        if fault := id_fault(case.record.id):
            raise InputError(case.record.id, fault)
        text_file = self.corpus / f"{case.record.id}.txt"
        if not text_file.exists():
            # A text that begins with a byte order mark gets a second one, since readers drop the first.
            mark = "\ufeff" if case.text.startswith("\ufeff") else ""
            _write(text_file, (mark + case.text).encode())
        data = json.dumps(case.record.to_dict(), ensure_ascii=False, indent=1) + "\n"
        _write(self.gold / f"{case.record.id}.json", data.encode())


def import_gold(
    paths: Iterable[Path],
    target: GoldSet,
    *,
    converter: str | None = None,
    labels: Mapping[str, str] | None = None,
    propose: Propose | None = None,
    replace: bool = False,
) -> list[GoldCase]:
    """Turn annotation tools' files into gold, and write it.

    `converter` names the format; by default each file's suffix tells. `labels` maps labels of another
    scheme to ours. `propose` gives values for spans that have none and that it marks alike. A gold file that
    is there already is kept unless `replace`; the text of an article never changes. What a format cannot
    hold is taken from the gold file that is replaced.

    Raises FaultsError with every fault of all files, and writes nothing then.
    """
    faults: list[Fault] = []
    cases: dict[str, GoldCase] = {}
    for name, annotated in _read_all(paths, converter, faults):
        reasons = outer_faults(annotated) or _clashes(annotated, cases, target, replace)
        if reasons:
            faults += [Fault(name, reason) for reason in reasons]
            continue
        loose = renamed(annotated, labels) if labels else annotated
        case = to_case(_completed(loose, target, propose), name, faults)
        if case is not None:
            cases[annotated.id] = case
    if faults:
        raise FaultsError(faults)
    for case in cases.values():
        target.write(case)
    return list(cases.values())


def _clashes(
    annotated: Annotated, cases: Mapping[str, GoldCase], target: GoldSet, replace: bool
) -> list[str]:
    """Why an article may not be written where its id says."""
    reasons = []
    if annotated.id in cases:
        reasons.append(f"a second article of the id {annotated.id!r}")
    text = target.text(annotated.id)
    if text is not None and text != annotated.text:
        reasons.append(f"the text is not that of {target.corpus / annotated.id}.txt")
    if not replace and (target.gold / f"{annotated.id}.json").exists():
        reasons.append(f"{target.gold / annotated.id}.json is there already; --replace overwrites it")
    return reasons


def _completed(annotated: Annotated, target: GoldSet, propose: Propose | None) -> Annotated:
    article = readers.read_text(annotated.text)
    header = article.model_dump(mode="json", include=set(Meta.model_fields), exclude_none=True)
    loose = completed(annotated, target.known(annotated.id), None, header)
    if propose is None:
        return loose
    meta = loose.meta if isinstance(loose.meta, dict) else {}
    return completed(loose, None, propose(loose.text, meta), header)


def _read_all(
    paths: Iterable[Path], converter: str | None, faults: list[Fault]
) -> Iterator[tuple[str, Annotated]]:
    for path, chosen in _files(paths, converter):
        try:
            data = path.read_bytes()
            beside = path.with_suffix(chosen.companion) if chosen.companion else None
            companion = beside.read_bytes() if beside and beside.exists() else None
        except (OSError, ValueError) as error:
            faults.append(Fault(str(path), unreadable(error)))
            continue
        yield from chosen.read(Source(str(path), path.stem, data, companion), faults)


def _files(paths: Iterable[Path], name: str | None) -> Iterator[tuple[Path, Converter]]:
    """Each file to read with its converter; of a folder, those with a known suffix in order of name."""
    for path in paths:
        if path.is_dir():
            for file in sorted(path.iterdir()):
                chosen = BY_SUFFIX.get(file.suffix.lower())
                if chosen and name in (None, chosen.name) and file.name != SPLITS:
                    yield file, chosen
            continue
        chosen = CONVERTERS[name] if name else BY_SUFFIX.get(path.suffix.lower())
        if chosen is None:
            raise InputError(str(path), f"no format has the suffix {path.suffix!r}; say which with --format")
        yield path, chosen


def export_gold(
    cases: Sequence[GoldCase], converter: str, folder: Path, *, replace: bool = False
) -> list[Path]:
    """Write articles in a tool's format into `folder`; the files written, in order.

    InputError, and nothing written, if one is there already and not `replace`, or an id is no file name.
    """
    for case in cases:
        if fault := id_fault(case.record.id):
            raise InputError(case.record.id, fault)
    written = {folder / name: data for name, data in CONVERTERS[converter].write(list(map(from_case, cases)))}
    for file, data in written.items():
        if not replace and file.exists() and file.read_bytes() != data:
            raise InputError(str(file), "is there already; --replace overwrites it")
    for file, data in written.items():
        _write(file, data)
    return list(written)


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except OSError as error:
        reason = (error.strerror or "error").lower()
        raise InputError(str(file), f"cannot be written ({reason})") from None
