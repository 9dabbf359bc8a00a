"""How far our names are ahead of spaCy's English pipelines, in points of strict F1 on the same articles.

    python -m benchmarks.margins [--gold gold] [--corpus corpus] [--split test] [--pipeline NAME …]

`--pipeline` is as in `benchmarks.peers`, which has the systems' own figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import peer_systems
from benchmarks.peers import SPLIT, chosen_pipelines, command, scored
from benchmarks.scores import CORPUS, GOLD, read_split
from newsextract.evaluate import Report
from newsextract.mentions import NAME_LABELS

TARGETS: Mapping[str, Mapping[str, float]] = {
    "sm": {"ORG": 25, "PERSON": 25, "LOC": 8},
    "md": {"ORG": 15, "PERSON": 15, "LOC": 5},
}
"""Points by the size of spaCy's pipeline."""


def rows(
    gold: Path = GOLD,
    corpus: Path = CORPUS,
    split: str | None = SPLIT,
    pipelines: Sequence[str] | None = None,
) -> list[dict[str, str]]:
    """A row for each pipeline and label."""
    cases = read_split(gold, corpus, split)
    ours = scored(peer_systems.ours(), cases)
    found = []
    for name in chosen_pipelines(pipelines):
        peer = peer_systems.pipeline(name)
        theirs = scored(peer, cases)
        size = next((size for size in TARGETS if f"_{size}" in peer.name), "")
        for label in NAME_LABELS:
            us, them = _strict(ours, label), _strict(theirs, label)
            target = TARGETS.get(size, {}).get(label)
            found.append({
                "beside": peer.name, "label": label, "ours": f"{us:.1f}", "theirs": f"{them:.1f}",
                "points ahead": f"{us - them:.1f}", "target": "" if target is None else f"{target:g}",
            })  # fmt: skip
    return found


run = rows  # the name by which benchmarks.__main__ calls every section


def _strict(report: Report, label: str) -> float:
    return 100 * (report.f1("strict", label) or 0.0)


if __name__ == "__main__":
    command(__doc__, rows)
