"""An organisation before a name without a title: `Halden's Iva Lund`, `Halden, led by`, `Halden, which`."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsextract.names.tables.rows import entries
from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.words.verbs import HEADING, HELPING, LED, is_past, matched

DETERMINERS = frozenset(entries(
    "the, its, his, her, their, whose, our, my, your, a, an, one, another"
))
_TELLING = frozenset(entries("""
    tell, tells, told, inform, informs, informed, remind, reminds, reminded, warn, warns, warned, accuse
    accuses, accused, notify, notified, convince, convinced, assure, assured, advise, advised, rid, deprive
    deprived, rob, robbed, cleared
"""))


@dataclass(frozen=True, slots=True)
class Lead:
    """The roles before a name, and the token with which their phrase begins."""

    roles: list[Role] = field(default_factory=list)
    begin: int = 0


def headed_by(reader: Reader, at: int, end: int) -> Lead:
    """`Halden, which Iva Lund runs`, not whom he left or founded."""
    comma = reader.token(end - 2)
    where = end - 3 if comma is not None and comma.text == "," else end - 2
    firm, task = reader.token(where), matched(reader.tokens, at + 1, HEADING)
    past = reader.tokens[at + 1].lower if at + 1 < len(reader.tokens) else ""
    if firm is None or firm.kind != "ORG" or task is None or is_past(past):
        return Lead([], end)
    goal = reader.token(reader.passage.past(task, DETERMINERS))
    named = goal is not None and goal.kind in ("ORG", "PERSON")
    return Lead([] if named else [Role(None, reader.focus.named(firm))], end)


def is_matter(reader: Reader, at: int, end: int) -> bool:
    """Whether the name at `at` is told to the organisation before `of`: `told Halden of (Iva Lund)`.

    Or what is his: `(accused) Halden of Iva Lund('s murder)`.
    """
    sign, verb = reader.token(at + 1), reader.token(end - 3)
    if verb is not None and verb.lower == "the":
        verb = reader.token(end - 4)
    owner = sign is not None and sign.kind == "possessive"
    return owner or (verb is not None and verb.lower in _TELLING)


def possessed_by(reader: Reader, end: int) -> Lead:
    """`Halden's (Iva Lund)`, `the Halden of (Iva Lund)`."""
    firm = reader.token(end - 2)
    if firm is None or firm.kind != "ORG":
        return Lead([], end)
    return Lead([Role(None, reader.focus.named(firm), leads=True)], end - 2)


def led_by(reader: Reader, end: int) -> Lead:
    """`Halden, headed by Iva Lund`, `Halden has been run by Iva Lund`, `Halden, under Iva Lund,`."""
    by, verb = reader.token(end - 1), reader.token(end - 2)
    if by is not None and by.lower == "under" and verb is not None:
        firm = reader.token(end - 3) if verb.text == "," else verb
        headed = firm is not None and firm.kind == "ORG"
        return Lead([Role(None, reader.focus.named(firm))] if headed and firm else [], end)
    if by is None or verb is None or by.lower != "by" or verb.lower not in LED.members:
        return Lead([], end)
    at = end - 3
    while (token := reader.token(at)) and (token.text == "," or token.lower in HELPING.members):
        at -= 1
    firm = reader.token(at)
    headed = firm is not None and firm.kind == "ORG"
    return Lead([Role(None, reader.focus.named(firm))] if headed and firm else [], end)
