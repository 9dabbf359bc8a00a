"""Runs of words that could make up names: capitals in a row, with the small words that names hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from newsextract.names.lexicon import Known, classes_of, function_words, is_legal_form, known_at
from newsextract.names.tables.legal import PARTNERS
from newsextract.names.tables.people import PARTICLES
from newsextract.names.tables.products import NEVER
from newsextract.names.words import Word

_PLAIN_GAPS = frozenset((" ", "-", "–", " & ", "&"))
_PARTICLES = frozenset(PARTICLES.entries)
_LOWER_NAMES = frozenset(("naamsa", "voestalpine", "worldsteel", "dpa", "eBay", "easyJet"))
_NOT_NAME_KINDS = frozenset(("lower", "code"))
_LEADING_PARTICLES = frozenset(("del", "della", "van", "von", "bin", "ibn", "ter"))
_OPENER_CLASSES = frozenset(("institution of", "place of"))
_LOOK_AHEAD = 4  # words after `and` within which an institution's head word joins both sides
_LONGEST_LINK = 4  # letters of a small word between two hyphens
_NO_NAME = frozenset((
    "calendar", "abbreviation", "honorific", "dividing role", *(row.name for row in NEVER),
))  # fmt: skip


KnownAt: TypeAlias = "dict[int, list[tuple[int, Known]]]"
"""Known names by the index of their first word: (index after the last word, the name)."""


@dataclass(slots=True)
class Run:
    """Words `[first, end)`; `small` holds the indices of those that can neither open nor close a name."""

    first: int
    end: int
    small: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Reading:
    """All runs of a text, the known names in it by the index of their first word, its words in lower case."""

    words: list[Word]
    runs: list[Run]
    known: KnownAt
    lower: frozenset[str]


def read(words: list[Word]) -> Reading:
    """Find the runs. Linear: each word is looked at a bounded number of times."""
    known: KnownAt = {}
    covered: set[int] = set()
    for at, word in enumerate(words):
        if (word.kind == "lower" and word.text not in _LOWER_NAMES) or _is_currency(words, at):
            continue
        if found := known_at(words, at):
            known[at] = found
            covered.update(range(at, found[0][0]))
    like = [
        at in covered or (word.kind not in _NOT_NAME_KINDS and _is_name_like(words, at))
        for at, word in enumerate(words)
    ]
    particles = [at for at, word in enumerate(words) if word.text in _LEADING_PARTICLES]
    for at in reversed(particles):
        alone = at == 0 or not like[at - 1] or words[at].gap != " "
        like[at] = like[at] or (alone and _opens_surname(words, at) and like[at + 1])
    _drop_role_modifiers(words, like, covered)
    runs: list[Run] = []
    at = 0
    while at < len(words):
        if not like[at]:
            at += 1
            continue
        run = _run_from(words, at, like, known)
        runs.append(run)
        at = run.end
    return Reading(words, runs, known, frozenset(w.text for w in words if w.kind == "lower"))


def _is_currency(words: list[Word], at: int) -> bool:
    """`US` of `US$` and `US dollars`."""
    if at + 1 == len(words):
        return False
    follows = words[at + 1]
    if words[at].kind == "acronym" and follows.gap in (" ", "-"):
        return follows.text.lower() in ("dollar", "dollars")
    return follows.gap.startswith("$")


def _is_name_like(words: list[Word], at: int) -> bool:
    word = words[at]
    if _is_currency(words, at):
        return False
    follows = words[at + 1] if at + 1 < len(words) and not words[at + 1].breaks else None
    if word.text.lower() in function_words():
        return word.gap == " " and _is_hyphened(follows)
    found = classes_of(word.text)
    if "abbreviation" in found and follows is not None and follows.gap == " " and is_legal_form(follows):
        return True
    if "calendar" in found and "given name" in found:  # April Jones
        if follows is None or follows.gap != " ":
            return False
        return follows.kind == "capital" or follows.text in _PARTICLES
    return not _NO_NAME & found or "given name" in found


def _is_hyphened(follows: Word | None) -> bool:
    """Whether a capital follows at a hyphen, as in `All-Star`."""
    return follows is not None and follows.gap == "-" and follows.kind == "capital"


def _opens_surname(words: list[Word], at: int) -> bool:
    """Whether the particle opens a surname that stands alone: `del Ponte`, `van Gaal`."""
    return at + 1 < len(words) and words[at].kind == "lower" and words[at + 1].gap == " "


def _drop_role_modifiers(words: list[Word], like: list[bool], covered: set[int]) -> None:
    """`General` of `General Manager` belongs to the role, and is no part of a name."""
    capitals = [at for at, is_like in enumerate(like) if is_like and at + 1 < len(words)]
    for at in capitals:
        if at and words[at].text == "General" and "dividing role" in classes_of(words[at - 1].text):
            like[at] = at in covered  # Secretary-General, Attorney General
    for at in reversed(capitals):
        follows = words[at + 1]
        if (
            like[at]
            and not like[at + 1]
            and at not in covered
            and follows.gap in (" ", "-")
            and "role modifier" in classes_of(words[at].text)
            and classes_of(follows.text) & {"dividing role", "role modifier"}
        ):
            like[at] = False


def _run_from(words: list[Word], first: int, like: list[bool], known: KnownAt) -> Run:
    run = Run(first, first + 1)
    inside = known[first][0][0] if first in known else 0  # a known name's own gaps never divide it
    while run.end < len(words):
        at = run.end
        word = words[at]
        if at < inside:
            if word.kind == "lower":
                run.small.add(at)
        elif word.breaks or words[at - 1].possessive:
            break
        elif like[at] and (word.gap in _PLAIN_GAPS and not word.opens):
            pass
        elif word.gap in (", ", " ") and is_legal_form(word) and not (at in known and word.gap == ", "):
            pass  # `Motors, Inc.`, but not `Reno, NV`
        elif _is_korean_tail(words, run, at):
            pass
        elif taken := _small_words(words, run, at, like):
            run.small.update(range(at, at + taken))
            run.end += taken
            continue
        else:
            break
        if at in known:
            inside = max(inside, known[at][0][0])
        run.end += 1
    return run


def _is_korean_tail(words: list[Word], run: Run, at: int) -> bool:
    """The last syllable of `Chung Mong-koo`."""
    word = words[at]
    if word.gap != "-" or word.kind != "lower" or not word.text.isalpha() or at - run.first < 2:
        return False
    surname = classes_of(words[at - 2].text) & {"Korean surname", "Chinese surname"}
    return (bool(surname) and len(word.text) <= 6) or "Korean syllable" in classes_of(word.text)


def _small_words(words: list[Word], run: Run, at: int, like: list[bool]) -> int:
    """How many small words from `at` on join the run to the capital after them; 0 if they don't."""
    text = words[at].text
    before = classes_of(words[at - 1].text)
    if words[at].kind == "lower" and words[at].gap == "-" and len(text) <= _LONGEST_LINK:
        follows = words[at + 1] if at + 1 < len(words) else None  # Stratford-upon-Avon
        return int(follows is not None and follows.gap == "-" and follows.kind == "capital")
    if words[at].gap != " " or words[at].kind != "lower":
        return 0
    if text in ("of", "for", "on", "to"):
        joins = bool(before & _OPENER_CLASSES) and (text != "to" or "institution of" in before)
    elif text == "and":
        joins = _joins_and(words, run, at, like) or _has_partners(words, at)
    else:
        joins = text in _PARTICLES
    if not joins:
        return 0
    taken = 1
    while taken < 3 and at + taken < len(words) and words[at + taken].gap == " ":
        if words[at + taken].text != "the" and words[at + taken].text not in _PARTICLES:
            break
        taken += 1
    after = at + taken
    if after == len(words) or words[after].gap not in (" ", "-"):
        return 0
    return taken if like[after] or _has_partners(words, at) else 0


def _has_partners(words: list[Word], at: int) -> bool:
    """Whether `and Co` follows, or the like."""
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at + 1].text not in PARTNERS:
        return False
    return at + 2 == len(words) or words[at + 2].gap != "-"  # Co-operators


def _joins_and(words: list[Word], run: Run, at: int, like: list[bool]) -> bool:
    """`and` stays within `Ministry of Industry and Trade` and `National Roads and Reform Commission`."""
    if any("institution of" in classes_of(words[k - 1].text) for k in run.small if at - k < 8):
        return True
    for k in range(at + 1, min(at + 1 + _LOOK_AHEAD, len(words))):
        if not like[k] or words[k].gap != " " or words[k].possessive:
            return False
        if "institution" in classes_of(words[k].text):
            return k > at + 1
    return False
