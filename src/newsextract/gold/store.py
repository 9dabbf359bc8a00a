"""Files in and out: what is imported becomes `gold/<id>.json` and `corpus/<id>.txt`, all of it or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newsextract import readers
from newsextract.errors import InputError
from newsextract.gold.annotated import Annotated, completed, from_case, id_fault, renamed, to_case
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


def import_gold(
    paths: Iterable[Path],
    gold: Path,
    corpus: Path,
    *,
    converter: str | None = None,
    labels: Mapping[str, str] | None = None,
    propose: Propose | None = None,
    replace: bool = False,
) -> list[GoldCase]:
    """Turn annotation tools' files into gold, and write it.

    `converter` names the format; by default each file's suffix tells. `labels` renames labels of another
    scheme. `propose` gives the values that spans of the same place and label lack. A gold file that is there
    already is kept unless `replace`; the text of an article never changes. What a format cannot hold is
    taken from that gold file.

    Raises FaultsError with every fault of all files, and writes nothing then.
    """
    faults: list[Fault] = []
    cases: dict[str, GoldCase] = {}
    for name, annotated in _read_all(paths, converter, faults):
        if annotated.id in cases:
            faults.append(Fault(name, f"a second article of the id {annotated.id!r}"))
            continue
        known = None if id_fault(annotated.id) else _known(annotated.id, gold, corpus)
        if known and known.text != annotated.text:
            faults.append(Fault(name, f"the text is not that of {corpus / annotated.id}.txt"))
            continue
        loose = _completed(renamed(annotated, labels or {}), known, propose)
        case = to_case(loose, name, faults)
        if case is None:
            continue
        cases[annotated.id] = case
        if (gold / f"{annotated.id}.json").exists() and not replace:
            faults.append(Fault(name, f"{gold / annotated.id}.json is there already"))
    if faults:
        raise FaultsError(faults)
    for case in cases.values():
        write_gold(case, gold, corpus)
    return list(cases.values())


def _completed(annotated: Annotated, known: GoldCase | None, propose: Propose | None) -> Annotated:
    article = readers.read_text(annotated.text)
    header = article.model_dump(mode="json", include=set(Meta.model_fields), exclude_none=True)
    loose = completed(annotated, known if known and known.record.entities else None, None, header)
    if propose is None or not isinstance(loose.meta, dict):
        return loose
    return completed(loose, None, propose(loose.text, loose.meta), header)


def _known(article_id: str, gold: Path, corpus: Path) -> GoldCase | None:
    """What the gold set has of an article: its text at least; None if it doesn't have it."""
    ignored: list[Fault] = []  # a broken gold file must not stop its own replacement
    if not (corpus / f"{article_id}.txt").exists():
        return None
    text = read_text_file(corpus / f"{article_id}.txt", ignored)
    file = gold / f"{article_id}.json"
    known = parse_record(str(file), read_text_file(file, ignored), ignored) if file.exists() else None
    record = known or Record(id=article_id, text_sha256="0" * 64)
    return None if text is None else GoldCase(record, text)


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


def write_gold(case: GoldCase, gold: Path, corpus: Path) -> None:
    """Write an article's gold file, and its text if the corpus doesn't have it."""
    if fault := id_fault(case.record.id):
        raise InputError(case.record.id, fault)
    data = json.dumps(case.record.to_dict(), ensure_ascii=False, indent=1) + "\n"
    text_file = corpus / f"{case.record.id}.txt"
    if not text_file.exists():
        # A text that begins with a byte order mark gets a second one, since readers drop the first.
        _write(text_file, ("\ufeff" if case.text.startswith("\ufeff") else "").encode() + case.text.encode())
    _write(gold / f"{case.record.id}.json", data.encode())


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
