"""Names of old, and new ones, of a firm that the sentence only points to: `Until 2015 it was called Oster.`

The firm meant shares a word with the name; or `it` is the one that its sentence or the one before begins
with; or `the firm` is the one that the article names most often.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsextract.clusters.folding import key
from newsextract.clusters.names import Name, Names
from newsextract.clusters.short_forms import is_general
from newsextract.mentions import Mention

_NEAR = 80  # code points before and after a name that are looked at
_FAR = 300  # code points before a name in which the subject of its sentence is looked for
_MENTIONS = 2  # of the firm meant, at least
_MOST = 20  # renamings that are read in one article: each looks at all its names
_MENTIONS_BEFORE = 10  # names before the name among which the subject is looked for
_SENTENCE = re.compile(r"[.!?][\"'”’)]{0,2}\s|\n")
_IT = re.compile(r"\b(?:it|which|its)\b[^.;:\n]{0,40}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Renaming:
    """Words before and after an organisation that say it is a name of the firm spoken of.

    `before` must end at the name, `after` begin behind it. In the examples, the name stands last, after the
    firm's own, which stands there twice.
    """

    name: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    is_former: bool
    examples: tuple[str, ...]


def _before(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?: the)? [\"'“‘]?$", re.IGNORECASE)


_END = re.compile(r"[\"'”’]?(?:[,.;:)\n]|$| (?:in|until|till|before|from|when|and|after|at|by)\b)")
_FIRM = (
    r"(?:it|which|company|firm|business|maker|group|workshop|works|yard|shipyard|mill|line|carrier|bank|plant|"
    r"enterprise|factory|unit|supplier|operator|producer|brewer|airline|association|agency|group|society|body|"
    r"lobby|union|federation|institute|house|builder|party|utility|retailer|dealer|brand|chain|venture|fund)"
)
_ONCE = r"(?:then|still|once|first|originally|formerly|previously|long)"

RENAMINGS = (
    Renaming(
        "called then",
        # A `company named Halden` is another.
        _before(rf"\b{_FIRM}(?:,? (?:(?:was|had been|is|were) )?{_ONCE} | (?:was|had been|is|were) |, )"
                r"(?:called|known as|named|known)"),
        _END, True,
        ("[Oster] grew. Its chief is at [Oster]. Until 2015 it was called [Halden Pin].",
         "[Oster] is old. [Oster] was sold with the business, then known as [Halden Pin], in 2012."),
    ),
    Renaming(
        "formerly",
        _before(rf"\b{_FIRM}(?: \([^()]{{1,30}}\))?,? (?:formerly|previously|once|originally|until \d{{4}}|"
                r"the former|the erstwhile)(?: known as| called| named)?"),
        _END, True,
        ("[Oster] grew. A fund has a fifth of [Oster]. It fights the line, formerly [Halden Marine].",),
    ),
    Renaming(
        "founded as",
        _before(r"\b(?:founded|established|set up|incorporated|started(?: out)?|began(?: life)?|born)"
                r"(?: \w{2,12}){0,3}(?: \d{4})?,? (?:as|under the names?)"),
        _END, True,
        ("[Oster] grew, says [Oster]. It was founded in 1999 as [Halden Pin].",),
    ),
    Renaming(
        "as it was called",
        re.compile(r""),
        re.compile(rf"[\"'”’]?,? as (?:{_FIRM}|the {_FIRM}) (?:was|used to be|had been)(?: then| still)?"
                   r" (?:called|known|named)", re.IGNORECASE),
        True,
        ("[Oster] grew. The court says that [Oster] paid. He was at [Halden Pin], as it was called then.",),
    ),
    Renaming(
        "traded as",
        _before(rf"\b{_FIRM} (?:then |once |long )?(?:traded|operated|did business) (?:as|under)"),
        _END, True,
        ("[Oster] grew, says [Oster]. The firm traded as [Halden Pin] until 1999.",),
    ),
    Renaming(
        "what was then", _before(r"\bwhat (?:was|were) (?:then|still|at the time)(?: called| known as)?"),
        _END, True,
        ("[Oster] grew, says [Oster]. He joined what was then [Halden Pin] in 1985.",),
    ),
    Renaming(
        "old name",
        _before(r"\b(?:its|the) (?:old|former|previous|original|earlier|first) name,? (?:was|of|being)?"),
        _END, True,
        ("[Oster] grew, says [Oster]. Its old name was [Halden Pin].",),
    ),
    Renaming(
        "took the name",
        _before(rf"\b{_FIRM} (?:then |later |soon |had |has )?(?:took|taken|adopted|bore|carried) "
                r"the (?:new |old )?name(?: of)?"),
        _END, True,
        ("[Oster] grew, says [Oster]. In 1977 the firm took the name [Halden Pin].",),
    ),
    Renaming(
        "became",
        _before(rf"\b{_FIRM} (?:then |later |soon |itself )?(?:became|turned into)"),
        _END, True,
        ("[Oster] grew, says [Oster]. The workshop became [Halden Pin] in 1962.",),
    ),
    Renaming(
        "no longer called",
        _before(r"\b(?:no longer|not|never again) (?:be |being )?(?:called|named|known as|trad(?:e|ing) as)"),
        _END, True,
        ("[Oster] grew, says [Oster]. The plant is no longer called [Halden Pin].",),
    ),
    Renaming(
        "called since",
        _before(rf"\b{_FIRM},? (?:which (?:has been |is )?)?"
                r"(?:since (?:\w{3,9} )?\d{4}|now|today|nowadays)(?: been)?,? (?:called|known as|named)"),
        _END, False,
        ("[Oster] grew, says [Oster]. The company, since 2001 called [Halden Pin], stayed here.",),
    ),
    Renaming(
        "renamed",
        _before(rf"\b(?:{_FIRM} (?:was|is|were|will be|has been|had been) (?:later |then |since )?"
                r"(?:renamed|rebranded|rechristened)(?: as)?|chang(?:ed|es|ing) its name to|renamed itself)"),
        _END, False,
        ("[Oster] grew, says [Oster]. Last year the firm was renamed [Halden Pin].",),
    ),
)  # fmt: skip


def link(text: str, mentions: Sequence[Mention], names: Names) -> None:
    """Unite a name that is said to be the firm's own, of old or now, with the name of the firm spoken of."""
    counts = Counter(names.root(key(text[m.start : m.end])) for m in mentions)
    left = _MOST
    for at, mention in enumerate(mentions):
        if not left:
            break
        name = names.by_key[key(text[mention.start : mention.end])]
        if names.is_united(name.key) or (found := _read(text, mention)) is None:
            continue
        left -= 1
        firm = _alike(name, names, counts)
        if firm is None and _IT.search(text[max(0, mention.start - _NEAR) : mention.start]):
            firm = _subject(text, mentions[max(0, at - _MENTIONS_BEFORE) : at], mention, names)
        firm = firm or _main(counts, names.root(name.key))
        if firm is not None:
            names.unite(name.key, firm)
            name.former = found.is_former
            if not found.is_former:
                _make_former(names, firm, name)


def _read(text: str, mention: Mention) -> Renaming | None:
    before = text[max(0, mention.start - _NEAR) : mention.start]
    after = text[mention.end : mention.end + _NEAR]
    return next((row for row in RENAMINGS if row.before.search(before) and row.after.match(after)), None)


def _alike(name: Name, names: Names, counts: Counter[str]) -> str | None:
    """The root of the organisation, named most often, that has a word of the name and is no part of it."""
    own = names.root(name.key)
    told = {word for word in name.words if not is_general(word)}
    alike = {
        root: counts[root] for other in names.by_key.values()
        if told & set(other.words) and not set(other.words) < set(name.words)
        and (root := names.root(other.key)) != own
    }  # fmt: skip
    return max(alike, key=lambda root: alike[root], default=None)


def _subject(text: str, before: Sequence[Mention], mention: Mention, names: Names) -> str | None:
    """The root of the first organisation of the sentence before a name, or of the sentence before that."""
    ends = [match.end() for match in _SENTENCE.finditer(text, max(0, mention.start - _FAR), mention.start)]
    bounds = [max(0, mention.start - _FAR), *ends, mention.start]
    for start, end in [*pairwise(bounds)][:-3:-1]:
        for other in before:
            if start <= other.start < end:
                return names.root(key(text[other.start : other.end]))
    return None


def _main(counts: Counter[str], own: str) -> str | None:
    """The root that the article names most often, if no other is named as often."""
    ranked = [(root, count) for root, count in counts.most_common(3) if root != own]
    if not ranked or ranked[0][1] < _MENTIONS or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _make_former(names: Names, firm: str, new: Name) -> None:
    for name in _cluster(names, firm):
        name.former = name is not new


def _cluster(names: Names, firm: str) -> Iterable[Name]:
    root = names.root(firm)
    return [name for name in names.by_key.values() if names.root(name.key) == root]
