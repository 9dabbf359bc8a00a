"""Names that differ in nothing but words that add nothing: one organisation, or a group and its own firm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from newsextract.clusters.folding import singular
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import core, has_legal_form, inverted, without_form

Pairs: TypeAlias = set[frozenset[str]]

# Words that add nothing to one name, but tell two apart (`Halden Motors`, `Halden Group`), in like classes.
_TELLING = {
    "motor": "motor", "motors": "motor", "group": "group", "conglomerate": "group",
    "holding": "holding", "holdings": "holding", "grupo": "group", "gruppo": "group", "groupe": "group",
    "grup": "group", "gruppe": "group", "grupa": "group", "konzern": "group", "koncern": "group",
}  # fmt: skip
_MOST_COMPARED = 40  # spellings of one name up to which each is compared with each
_GROUPS = frozenset({"group", "holding"})
# Legal forms: two names with none in common are two firms' (`Halden Corp.`, `Halden Co., Ltd.`).
_FORMS = {
    "corporation": "corp", "corp": "corp", "company": "co", "co": "co", "limited": "ltd", "ltd": "ltd",
    "incorporated": "inc", "inc": "inc", "plc": "plc", "llc": "llc", "gmbh": "gmbh", "ag": "ag", "ab": "ab",
}  # fmt: skip


def unite(names: Names, parents: Pairs, apart: Pairs) -> None:
    """Unite the spellings of one name, but not those that tell a parent from its own.

    Neither is a name its own firm's that the text sets apart from a longer one.
    """
    groups: dict[str, list[Name]] = {}
    for name in names.by_key.values():
        groups.setdefault("".join(core(inverted(name.words))), []).append(name)
    for group in groups.values():
        for firm in _firms(group, parents, apart, names):
            first = firm[0]
            for name in firm[1:]:
                plural = [*map(singular, name.words)] == [*map(singular, first.words)]
                names.unite(first.key, name.key, found=not plural)


def _firms(group: list[Name], parents: Pairs, apart: Pairs, names: Names) -> Iterable[list[Name]]:
    if len(group) == 1:
        return [group]
    keys = {name.key for name in group}
    if any(pair <= keys for pair in parents) or _is_maker_beside_house(group):
        strict: dict[str, list[Name]] = {}
        for name in group:
            strict.setdefault("".join(without_form(name.words)), []).append(name)
        return strict.values()
    return _told_apart(group, apart, names) if len(group) <= _MOST_COMPARED else [group]


def _is_maker_beside_house(group: Sequence[Name]) -> bool:
    """Whether `Motors` tells firms apart, as it does with `Oster Corp` beside `Oster Motors Corp`."""
    motors = {
        not {"motor", "motors"}.isdisjoint(name.words) for name in group if has_legal_form(name.words)
    }  # fmt: skip
    return len(motors) > 1


def _told_apart(group: list[Name], apart: Pairs, names: Names) -> list[list[Name]]:
    """The names by firm: each joins the first whose names have no word against it; the barest go last."""
    firms: list[list[Name]] = []
    for name in sorted(group, key=lambda name: not _traits(name, _TELLING) | _traits(name, _FORMS)):
        for firm in firms:
            if not (any(_conflict(name, one) for one in firm) or _is_daughters(name, firm, apart, names)):
                firm.append(name)
                break
        else:
            firms.append([name])
    return firms


def _traits(name: Name, table: dict[str, str]) -> frozenset[str]:
    return frozenset(table[word] for word in name.words if word in table)


def _conflict(one: Name, other: Name) -> bool:
    """Whether each of two names has a telling word, or a legal form, and they have none in common."""
    for table in (_TELLING, _FORMS):
        first, second = _traits(one, table), _traits(other, table)
        if first and second and first.isdisjoint(second):
            return True
    return False


def _is_daughters(name: Name, firm: Sequence[Name], apart: Pairs, names: Names) -> bool:
    """`Halden` is `Halden Bank`, brought in before it, and not `Halden Holdings`, which comes only later."""
    if _traits(name, _TELLING) or _traits(name, _FORMS):
        return False
    if not all(_traits(other, _TELLING) & _GROUPS and other.first > name.first for other in firm):
        return False
    own = set(name.words)
    return any(
        other.first < name.first and own <= set(other.words)
        and core(other.words) != core(name.words) and frozenset((name.key, other.key)) not in apart
        for other in names.by_key.values()
    )  # fmt: skip
