"""`gold check`: all that can be wrong with a gold set, at once."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from newsextract.gold.reading import SPLITS, Fault, GoldCase, gold_files, read_case, read_text_file
from newsextract.gold.rules import breaches, lost_keys

_SPLITS = TypeAdapter(dict[str, list[str]])


def check_gold(gold: Path, corpus: Path) -> tuple[list[GoldCase], list[Fault]]:
    """The articles that could be read, and every fault of the set: schema, offsets, hash, overlaps,
    references, values, and the splits if there are any."""
    files = gold_files(gold)
    if not files:
        return [], [Fault(str(gold), "no gold files (*.json) in this folder")]
    faults: list[Fault] = []
    cases: list[GoldCase] = []
    for file in files:
        case = read_case(file, corpus, faults)
        if case is None:
            continue
        cases.append(case)
        raw = json.loads(file.read_bytes().decode("utf-8-sig"))
        reasons = [*lost_keys(raw, case.record), *breaches(case.record)]
        faults += [Fault(str(file), reason) for reason in reasons]
    faults += _split_faults(gold / SPLITS, [file.stem for file in files])
    return cases, faults


def _split_faults(file: Path, ids: list[str]) -> list[Fault]:
    """Each article belongs to one split."""
    if not file.exists():
        return []
    faults: list[Fault] = []
    text = read_text_file(file, faults)
    try:
        splits = _SPLITS.validate_json("{}" if text is None else text)
    except ValidationError:
        return [*faults, Fault(str(file), "not a JSON object of lists of ids")]
    listed = Counter(name for names in splits.values() for name in names)
    reasons = [f"{name!r} has no gold file" for name in listed if name not in set(ids)]
    reasons += [f"{name!r} is in no split" for name in ids if name not in listed]
    reasons += [f"{name!r} is listed {times} times" for name, times in listed.items() if times > 1]
    return [*faults, *(Fault(str(file), reason) for reason in reasons)]
