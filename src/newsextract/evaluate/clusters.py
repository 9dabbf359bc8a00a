"""Clusters of mentions that share an id: B-cubed, MUC and CEAF-e, and which id answers which.

A predicted mention is a gold mention if label and boundaries are the same, as the reference scorer of the
CoNLL shared tasks has it (Pradhan et al., ACL 2014); a mention that only one side has counts against it. ORG
and PERSON are clustered apart. Sources: MUC, Vilain et al. 1995; B-cubed, Bagga and Baldwin 1998; CEAF with
the entity-based similarity φ4, Luo 2005.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from newsextract.evaluate.alignment import Pair
from newsextract.evaluate.assignment import best_assignment
from newsextract.evaluate.scores import Counts
from newsextract.records import Entity

CLUSTER_LABELS = ("ORG", "PERSON")


@dataclass(frozen=True, slots=True)
class Contingency:
    """How the clusters of one label meet: mentions of each side by id, and shared mentions by both ids."""

    gold: Mapping[str, int]
    predicted: Mapping[str, int]
    shared: Mapping[tuple[str, str], int]


def contingency(
    label: str, gold: Iterable[Entity], predicted: Iterable[Entity], pairs: Iterable[Pair]
) -> Contingency:
    """The clusters of `label`; of `pairs`, those with the same label and boundaries are shared mentions."""
    return Contingency(
        Counter(e.id for e in gold if e.label == label and e.id is not None),
        Counter(e.id for e in predicted if e.label == label and e.id is not None),
        Counter(
            (pair.gold.id, pair.predicted.id)
            for pair in pairs
            if pair.gold.label == label and pair.exact and pair.gold.id is not None
            and pair.predicted.id is not None
        ),
    )  # fmt: skip


def muc(table: Contingency) -> Counts:
    """Links: of the n-1 that hold a cluster of n together, those that the other side keeps."""
    return Counts(
        sum(table.shared.values()) - len(table.shared),
        sum(table.gold.values()) - len(table.gold),
        sum(table.predicted.values()) - len(table.predicted),
    )


def b_cubed(table: Contingency) -> Counts:
    """Mentions: the credit of each is the share of its cluster that the other side puts with it."""
    recall = sum(n * n / table.gold[one] for (one, _), n in table.shared.items())
    precision = sum(n * n / table.predicted[other] for (_, other), n in table.shared.items())
    return Counts.of(recall, sum(table.gold.values()), sum(table.predicted.values()), precision)


def ceaf_e(table: Contingency) -> Counts:
    """Clusters: the similarity 2·shared/(both sizes) of clusters assigned one to one, at best in total."""
    matched = sum(map(_best_similarity, _components(table.shared.keys(), table)))
    return Counts(matched, len(table.gold), len(table.predicted))


def _similarity(table: Contingency, one: str, other: str) -> float:
    return 2 * table.shared.get((one, other), 0) / (table.gold[one] + table.predicted[other])


def _best_similarity(similarities: Mapping[tuple[str, str], float]) -> float:
    if len(similarities) == 1:
        return next(iter(similarities.values()))
    rows = {one: at for at, one in enumerate(sorted({one for one, _ in similarities}))}
    columns = {other: at for at, other in enumerate(sorted({other for _, other in similarities}))}
    weights = np.zeros((len(rows), len(columns)))
    for (one, other), similarity in similarities.items():
        weights[rows[one], columns[other]] = similarity
    return float(sum(weights[row, column] for row, column in best_assignment(weights)))


def _components(
    links: Iterable[tuple[str, str]], table: Contingency
) -> Iterator[dict[tuple[str, str], float]]:
    """Similarities by groups of clusters that share mentions: most are a pair, and need no assignment."""
    beside: dict[tuple[int, str], list[tuple[int, str]]] = defaultdict(list)
    for one, other in links:
        beside[0, one].append((1, other))
        beside[1, other].append((0, one))
    seen: set[tuple[int, str]] = set()
    for start in beside:
        if start in seen:
            continue
        seen.add(start)
        waiting, found = [start], {}
        while waiting:
            node = waiting.pop()
            for next_node in beside[node]:
                one, other = (node[1], next_node[1]) if node[0] == 0 else (next_node[1], node[1])
                found[one, other] = _similarity(table, one, other)
                if next_node not in seen:
                    seen.add(next_node)
                    waiting.append(next_node)
        yield found


def matched_ids(label: str, pairs: Iterable[Pair]) -> list[tuple[str, str]]:
    """Which predicted id stands for which gold id: one to one, by the most aligned mentions shared.

    Mentions count as shared if they overlap, so that a wrong boundary does not cost a role or a fact as well.
    Of equals the pair that meets first in the text wins.
    """
    shared: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], int] = {}
    for at, pair in enumerate(pairs):
        if pair.gold.label == label and pair.gold.id is not None and pair.predicted.id is not None:
            ids = pair.gold.id, pair.predicted.id
            shared[ids] += 1
            first.setdefault(ids, at)
    used_gold: set[str] = set()
    used_predicted: set[str] = set()
    matched = []
    for one, other in sorted(shared, key=lambda ids: (-shared[ids], first[ids])):
        if one not in used_gold and other not in used_predicted:
            used_gold.add(one)
            used_predicted.add(other)
            matched.append((one, other))
    return matched
