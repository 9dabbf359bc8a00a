"""The people of an article with their roles: `find` is the face of this room.

A role stands beside the name: before it (`Oster Chairman Wang`, `the head of Oster, Wang`, `Editor : Wang`),
after it as an apposition, or joined by a verb (`Wang was appointed head of Oster`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsextract.mentions import Mention
from newsextract.people.after import after
from newsextract.people.before import Lead, before, joined_to
from newsextract.people.bodies import FIRMS, UNITS
from newsextract.people.company import company, dealt, shared
from newsextract.people.fields import ARTICLES
from newsextract.people.focus import Focus
from newsextract.people.offices import is_government, is_public
from newsextract.people.phrase import Reader, Role
from newsextract.people.pronouns import pronouns
from newsextract.people.tables import FREE, RANKS, Roles
from newsextract.people.tokens import Passage
from newsextract.people.trail import past_additions
from newsextract.people.verbs import NAMING

Span = tuple[int, int]


def find(text: str, mentions: Sequence[Mention], ids: Mapping[Span, str]) -> list[tuple[str, Roles]]:
    """Each named person once, by the id of his mentions, in order of the text: (name, roles).

    `ids` are those of `clusters.link`. A role is (title, organisation), either None if not given: the title
    as in the text, the organisation an ORG's id or the words used. Work on each mention is bounded.
    """
    if all(mention.label != "PERSON" for mention in mentions):
        return []
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end))
    passage = Passage(text, ordered)
    reader = Reader(passage, Focus(passage.tokens, ids))
    spoken = _Spoken(reader)
    at = 0
    for at, token in enumerate(passage.tokens):
        if token.kind == "PERSON" and at not in spoken.roles:
            spoken.read(at)
    for at, roles, bare in pronouns(reader):
        _tell(spoken.roles[at], roles, bare=bare)
    spans = [(mention.start, mention.end) for mention in ordered if mention.label == "PERSON"]
    found: dict[str, list[Role]] = {ids.get(span, text[slice(*span)]): [] for span in spans}
    for at, roles in spoken.roles.items():
        token = passage.tokens[at]
        found[ids.get((token.start, token.end), token.text)] += roles
    return [(name, _merged(roles)) for name, roles in found.items()]


def _tell(known: list[Role], told: Sequence[Role], *, bare: bool) -> None:
    """Add what a further sentence tells of a person: a bare title only if none is known of him yet."""
    if bare and any(role.title for role in known):
        return
    firm = next((role.organisation for role in known if role.organisation), None)
    if bare and firm is not None:
        told = [role if role.explicit else _at(role, firm) for role in told]
    known += [role for role in told if role.title or not known]


@dataclass(slots=True)
class _Spoken:
    """The roles at each name's token; `_last` is the name read last, `_end` the index after its phrase.

    `_plural` is a title that those named together share: `analysts A of Halden and B of Oster`.
    """

    reader: Reader
    roles: dict[int, list[Role]] = field(default_factory=dict)
    _last: int = -1
    _end: int = -1
    _plural: list[Role] = field(default_factory=list)

    def read(self, at: int) -> None:
        """The roles of the name at token `at` and of those that are named together with it."""
        members = company(self.reader, at)
        lead = before(self.reader, at)
        trail = after(self.reader, members[-1], lead)
        belongs, end = _belongs(self.reader, members[-1], leading=lead.roles) or (None, 0)
        leading, trailing = lead.roles, trail.roles
        if len(members) == 1:
            leading = self._each(at, lead, belongs)
            trailing = [] if shared(self.reader, trailing) else trailing
        self._join(at, lead.begin if leading else at, leading, trailing)
        if belongs is not None:
            leading, trailing = _with_firm(leading, trailing, belongs)
        own_lead = bool(leading) and not shared(self.reader, leading)  # `Halden head A and B, Oster head`
        several = len(members) > 1 and not own_lead
        dealt_out = dealt(self.reader, trailing, len(members)) if several else None
        for index, member in enumerate(members):
            own = list(leading) if index == 0 or shared(self.reader, leading) else []
            if dealt_out is not None:
                own += dealt_out[index]
            elif member == members[-1] or shared(self.reader, trailing):
                own += trailing
            self.roles[member] = own
        self._last, self._end = members[-1], max(members[-1] + 1, trail.end, end)

    def _each(self, at: int, lead: Lead, belongs: str | None) -> list[Role]:
        """Of `analysts A of Halden and B of Oster` each has the title, in an organisation of his own."""
        if not shared(self.reader, lead.roles):
            if not lead.roles and belongs and self._plural and joined_to(self.reader, at) == self._end - 1:
                self._plural = [replace(role, organisation=None, explicit=False) for role in self._plural]
                return self._plural
            self._plural = []
            return lead.roles
        self._plural = lead.roles if belongs and not lead.roles[-1].explicit else []
        return self._plural

    def _join(self, at: int, begin: int, leading: list[Role], trailing: list[Role]) -> None:
        """One firm for both: `Halden chairman A and treasurer B`, `A, chairman, and B, head of Halden`."""
        if self._last < 0 or begin in (self._end, 0) or joined_to(self.reader, begin) != self._end - 1:
            return
        earlier = self.roles[self._last]
        firm = next((role.organisation for role in earlier if role.leads and role.explicit), None)
        if firm is not None and not trailing:
            leading[:] = [self._of(role, firm) for role in leading]
        firm = next((role.organisation for role in trailing if role.explicit), None)
        if firm is None:
            link, _ = _belongs(self.reader, at) or (None, 0)
            firm = link if leading and not leading[-1].explicit else None
        if firm is not None:
            earlier[:] = [self._of(role, firm) for role in earlier]

    def _of(self, role: Role, firm: str) -> Role:
        """A role without an organisation as one of `firm`; a minister stays what he is."""
        public = is_government(self.reader.tokens[role.begin : role.end])
        return role if role.explicit or not role.title or public else _at(role, firm)


def _at(role: Role, firm: str) -> Role:
    return replace(role, organisation=firm, explicit=True)


def _with_firm(leading: list[Role], trailing: list[Role], firm: str) -> tuple[list[Role], list[Role]]:
    """The roles of `[analyst] Iva Lund of Halden`."""
    if leading and not leading[-1].explicit:
        return [_at(role, firm) if not role.explicit else role for role in leading], trailing
    elsewhere = all(role.explicit and role.organisation != firm for role in trailing)
    return leading, [Role(None, firm), *trailing] if elsewhere else trailing


def _belongs(reader: Reader, name: int, leading: Sequence[Role] = ()) -> tuple[str, int] | None:
    """`Iva Lund of Halden`, `Iva Lund, Ph.D., of Halden`: the organisation and the index after it.

    Of a public office it may be a place: `President Iva Lund of Freedonia`.
    """
    at = past_additions(reader, name) + 1
    if at > name + 1 and (comma := reader.token(at)) and comma.text == ",":
        at += 1
    link = reader.token(at)
    here = reader.passage.past(at + 1, ARTICLES)
    if (kind := reader.token(here)) and kind.lower in FIRMS.members | UNITS.members:
        here += 1  # `of team Halden`, `of the union Halden`
    firm = reader.token(here)
    if link is None or firm is None:
        return None
    if firm.kind == "LOC" and link.lower == "of" and leading:
        public = is_public(reader.tokens[leading[-1].begin : leading[-1].end])
        return (firm.text, here + 1) if public else None
    if firm.kind != "ORG":
        return None
    by = reader.token(name - 1)
    if link.lower == "from" and by is not None and by.lower in NAMING.members:
        return None  # `hired Iva Lund from Oster`
    signed = link.lower == "for" and by is not None and by.lower == "by"
    belongs = signed or link.lower in ("of", "at", "from", "with")  # `signed by Iva Lund for Halden`
    return (reader.focus.named(firm), here + 1) if belongs else None


def _filled(roles: Sequence[Role]) -> Sequence[Role]:
    """`Analyst Iva Lund` in one sentence and `Lund of Halden` in another tell one role."""
    firms = list(dict.fromkeys(role.organisation for role in roles if role.title is None))
    if len(firms) != 1 or any(role.title and role.explicit and role.organisation for role in roles):
        return roles
    return [replace(role, organisation=firms[0]) if _may_be_of(role) else role for role in roles]


def _may_be_of(role: Role) -> bool:
    """Whether a title without an organisation beside it is one that a firm can give."""
    if role.title is None or role.explicit:
        return False
    return role.organisation is not None or role.title.casefold().rpartition(" ")[2] in FREE.members


def _merged(roles: Sequence[Role]) -> Roles:
    """Each role once: one whose organisation is given displaces the same title without."""
    kept: dict[tuple[str, str | None], Role] = {}
    roles = _filled(roles)
    stated = {role.title.casefold() for role in roles if role.title and role.explicit}
    employers = {role.organisation for role in roles if role.title}
    titled = any(role.title and role.title.casefold() not in RANKS.members for role in roles)
    for role in roles:
        if role.title is None and role.organisation in employers:
            continue
        if role.title and not role.explicit and role.title.casefold() in stated:
            continue
        if role.title and role.title.casefold() in RANKS.members and not role.explicit and titled:
            continue
        kept.setdefault(((role.title or "").casefold(), role.organisation), role)
    return tuple((role.title, role.organisation) for role in kept.values())
