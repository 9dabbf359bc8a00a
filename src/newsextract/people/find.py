"""The people of an article with their roles: `find` is the face of this room.

A role stands beside the name: before it (`Oster Chairman Wang`, `the head of Oster, Wang`, `Editor : Wang`),
after it as an apposition, or joined by a verb (`Wang was appointed head of Oster`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsextract.mentions import Mention
from newsextract.people.choice.focus import Focus
from newsextract.people.choice.kinds import AUTHORITY, told_by
from newsextract.people.merging import merged
from newsextract.people.phrases.phrase import Reader, Role, at_firm
from newsextract.people.sentences.affiliations import belongs, seat
from newsextract.people.sentences.after import after
from newsextract.people.sentences.announced import announce
from newsextract.people.sentences.before import before, joined_to
from newsextract.people.sentences.belonging import Lead
from newsextract.people.sentences.company import company, dealt, shared
from newsextract.people.sentences.contacts import reach
from newsextract.people.sentences.interviews import answer
from newsextract.people.sentences.peers import Service, inherit, peer_of, post_of, same_post, serving
from newsextract.people.sentences.pronouns import pronouns
from newsextract.people.sentences.vacancies import vacancy
from newsextract.people.words.callings import LAWYERS
from newsextract.people.words.offices import is_government, runs_failed, sits
from newsextract.people.words.tables import Roles
from newsextract.people.words.title import is_plural
from newsextract.people.words.tokens import Passage

Span = tuple[int, int]
_FIRST = 20  # mentions of a person that are looked at for what he is
_PERSONS = frozenset(("his", "her", "my", "your"))  # whose lawyer is his own firm's


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
        if not (bare and spoken.is_titled(at)):
            _tell(spoken.roles[at], roles, bare=bare)
    inherit(reader, spoken.roles)
    answer(reader, spoken.roles)
    announce(reader, spoken.roles)
    reach(reader, spoken.roles)
    spans = [(mention.start, mention.end) for mention in ordered if mention.label == "PERSON"]
    found: dict[str, list[Role]] = {ids.get(span, text[slice(*span)]): [] for span in spans}
    for at, roles in spoken.roles.items():
        token = passage.tokens[at]
        found[ids.get((token.start, token.end), token.text)] += roles
    return [(name, merged(roles)) for name, roles in found.items()]


def _tell(known: list[Role], told: Sequence[Role], *, bare: bool) -> None:
    """Add what a further sentence tells of a person: a bare title only if none is known of him yet."""
    if bare and any(role.title for role in known):
        return
    firm = next((role.organisation for role in known if role.organisation), None)
    if bare and firm is not None:
        told = [role if role.explicit else at_firm(role, firm) for role in told]
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
    _mentions: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def read(self, at: int) -> None:
        """The roles of the name at token `at` and of those that are named together with it."""
        members = company(self.reader, at)
        lead = before(self.reader, at)
        trail = after(self.reader, members[-1], lead)
        firm, end = belongs(self.reader, members[-1], leading=lead.roles) or (None, 0)
        leading, trailing = lead.roles, trail.roles
        if len(members) == 1:
            leading = self._each(at, lead, firm)
            if not leading and (service := serving(self.reader, at)) is not None:
                leading = self._served(service)
            leading = vacancy(self.reader, at) or leading
            trailing = [] if shared(self.reader, trailing) else trailing
        told = [role.organisation for role in trailing if role.title is None]
        everyones = firm is None and bool(told and leading) and self._is_told_apart(leading[-1])
        if everyones:
            firm, trailing = told[0], []  # `analysts A and B, of Halden`
        self._join(at, lead.begin if leading else at, leading, trailing)
        if firm is not None:
            leading, trailing = self._with_firm(lead.begin, leading, trailing, firm)
        if len(members) == 1:
            leading, trailing = self._likened(at, leading, trailing)
        own_lead = bool(leading) and not shared(self.reader, leading)  # `Halden head A and B, Oster head`
        several = len(members) > 1 and not own_lead
        dealt_out = dealt(self.reader, trailing, len(members)) if several else None
        for index, member in enumerate(members):
            own = list(leading) if index == 0 or shared(self.reader, leading) else []
            if dealt_out is not None:
                own += dealt_out[index]
            elif member == members[-1] or everyones or shared(self.reader, trailing):
                own += trailing
            self.roles[member] = own
            self._mentions[self.reader.named(member)].append(member)
        if not leading:
            self._seat(members[-1])
        self._last, self._end = members[-1], max(members[-1] + 1, trail.end, end)

    def _each(self, at: int, lead: Lead, firm: str | None) -> list[Role]:
        """Of `analysts A of Halden and B of Oster` each has the title, in an organisation of his own."""
        if not shared(self.reader, lead.roles):
            if not lead.roles and firm and self._plural and joined_to(self.reader, at) == self._end - 1:
                self._plural = [replace(role, organisation=None, explicit=False) for role in self._plural]
                return self._plural
            self._plural = []
            return lead.roles
        self._plural = lead.roles if firm and not lead.roles[-1].explicit else []
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
            link, _ = belongs(self.reader, at) or (None, 0)
            firm = link if leading and not leading[-1].explicit else None
        if firm is not None:
            earlier[:] = [self._of(role, firm) for role in earlier]

    def _with_firm(
        self, begin: int, leading: list[Role], trailing: list[Role], firm: str
    ) -> tuple[list[Role], list[Role]]:
        """The roles of `[analyst] Iva Lund of Halden`, `[his lawyer] Iva Lund of Halden`."""
        if leading and self.reader.tokens[begin].lower in _PERSONS:
            return [at_firm(role, firm) for role in leading], trailing
        if leading and not leading[-1].explicit and self._is_sent(leading[-1], firm):
            stated = [at_firm(role, role.organisation) if role.organisation else role for role in leading]
            return stated, [Role(None, firm), *trailing]
        if leading and not leading[-1].explicit:
            return [at_firm(role, firm) if not role.explicit else role for role in leading], trailing
        elsewhere = all(role.explicit and role.organisation != firm for role in trailing)
        if elsewhere:
            return leading, [Role(None, firm), *trailing]
        return leading, [role if role.explicit else at_firm(role, firm) for role in trailing]

    def _is_told_apart(self, role: Role) -> bool:
        """Whether `, of Halden` behind the name tells of several, or of no firm that gives the title."""
        title = self.reader.tokens[role.begin : role.end]
        return not role.explicit and (is_plural(title) or runs_failed(title))

    def _is_sent(self, role: Role, firm: str) -> bool:
        """Whether `administrator Iva Lund of Halden` runs another firm: not where that is an authority."""
        title = self.reader.tokens[role.begin : role.end]
        return runs_failed(title) and AUTHORITY.name not in told_by(firm.casefold().split())

    def _likened(
        self, at: int, leading: list[Role], trailing: list[Role]
    ) -> tuple[list[Role], list[Role]]:
        """The roles with those that another person's, or his own elsewhere, tell: `same title, Halden`."""
        own = next((role for role in leading if role.title), None)
        begin = own.begin if own is not None else at
        peer = peer_of(self.reader, begin, own)
        firm = peer or same_post(self.reader, at)
        told = own or next((role for role in trailing if role.title), None)
        model = told or (self._title_before() if firm is not None else None)
        if peer is not None and model is not None:
            return ([at_firm(role, peer) for role in leading] if own else [at_firm(model, peer)]), trailing
        if firm is not None and model is not None:
            kept = [at_firm(role, role.organisation) if role.organisation else role for role in leading]
            return kept, [*(role for role in trailing if role.title), at_firm(model, firm)]
        return leading, trailing

    def _served(self, service: Service) -> list[Role]:
        """Whose lawyer somebody is, he speaks for; another's office is in the firm of whom he serves."""
        master = self.reader.tokens[service.master]
        if (service.role.title or "").rpartition(" ")[2].casefold() in LAWYERS.members:
            return [at_firm(service.role, master.text)]
        firm = post_of("", self._told(self.reader.focus.named(master)))
        return [at_firm(service.role, firm)] if firm is not None else []

    def _seat(self, at: int) -> None:
        """Give the seat that was told of somebody its place: `Sen. Iva Lund left. Lund, of Larkmere, …`"""
        if (place := seat(self.reader, at)) is None:
            return
        for earlier in self._mentions[self.reader.named(at)][:_FIRST]:
            self.roles[earlier] = [
                at_firm(role, place) if role.organisation is None and self._sits(role) else role
                for role in self.roles[earlier]
            ]

    def _sits(self, role: Role) -> bool:
        return role.title is not None and sits(self.reader.tokens[role.begin : role.end])

    def _told(self, name: str) -> list[Role]:
        """What has been told of a person by now."""
        return [role for at in self._mentions[name][:_FIRST] for role in self.roles[at]]

    def is_titled(self, at: int) -> bool:
        """Whether any mention of the person at token `at` tells a title."""
        return any(role.title for role in self._told(self.reader.named(at)))

    def _title_before(self) -> Role | None:
        """The first role with a title of the person named last."""
        if self._last < 0:
            return None
        told = self._told(self.reader.named(self._last))
        return next((role for role in told if role.title), None)

    def _of(self, role: Role, firm: str) -> Role:
        """A role without an organisation as one of `firm`; a minister stays what he is."""
        public = is_government(self.reader.tokens[role.begin : role.end])
        return role if role.explicit or not role.title or public else at_firm(role, firm)
