"""The organisations behind a title's `of`: one, a part of another, or several: `Halden, Oster and Kalix`."""

from __future__ import annotations

from newsextract.people.choice.focus import Focus
from newsextract.people.phrases.fields import Fields
from newsextract.people.phrases.places import past_base
from newsextract.people.phrases.scopes import ARTICLES, EMPLOYING
from newsextract.people.words.bodies import FIRMS, PARTS, UNITS
from newsextract.people.words.title import AND, is_head
from newsextract.people.words.tokens import Passage

ENDS = frozenset(".,;:)!?\n\"”“|/–—")
_KINDS_OF_PARTS = PARTS.members | FIRMS.members | UNITS.members
_LISTED = 12  # organisations of one title

Firms = tuple[list[str], int]
"""Organisations, and the index after them."""


class FirmNames:
    """Reads them at a token."""

    def __init__(self, passage: Passage, focus: Focus, fields: Fields) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._focus = focus
        self._fields = fields

    def part(self, at: int) -> int | None:
        """The index of the organisation that is named behind a possessive: `'s (truck unit) Halden`."""
        end = self._fields.noun_phrase(at)
        firm, noun = self._passage.token(end), self._tokens[end - 1]
        named = firm is not None and firm.kind == "ORG" and end < len(self._tokens)
        return end if named and (end == at or noun.lower in _KINDS_OF_PARTS) else None

    def read(self, at: int, *, both: bool = False) -> Firms:
        """The organisations at `at`: one, `A's B` as B, or `A and B`."""
        named = self._focus.named
        after, further, beyond = (self._passage.token(at + n) for n in (1, 2, 3))
        if after is not None and after.kind == "possessive" and (part := self.part(at + 2)) is not None:
            return [named(self._tokens[part])], part + 1
        if after is not None and after.lower in AND and (second := self._second(at + 2, both=both)):
            return [named(self._tokens[at]), second[0]], second[1]
        if (listed := self._listed(at)) is not None:
            return listed
        if after is None or further is None or further.kind != "ORG":
            return [named(self._tokens[at])], at + 1
        if after.lower in AND and (both or beyond is None or beyond.text in ENDS):
            return [named(self._tokens[at]), named(further)], at + 3
        return [named(self._tokens[at])], at + 1

    def _listed(self, at: int) -> Firms | None:
        """Three organisations or more: `(a director of) Halden, Oster and Kalix`, `…, Oster, and Kalix`."""
        firms, here = [self._focus.named(self._tokens[at])], at + 1
        while (sign := self._passage.token(here)) is not None and len(firms) < _LISTED:
            joined = sign.lower in AND
            if not joined and sign.text != ",":
                break
            follows = self._passage.token(here + 1)
            if not joined and follows is not None and follows.lower in AND:
                here, joined = here + 1, True
            here = self._passage.past(here + 1, ARTICLES)
            firm, closing = self._passage.token(here), self._passage.token(here + 1)
            if firm is None or firm.kind != "ORG":
                break
            firms.append(self._focus.named(firm))
            here += 1
            if joined:
                ends = closing is None or closing.text in ENDS
                return (firms, here) if ends and len(firms) > 2 else None
        return None

    def _second(self, at: int, *, both: bool) -> tuple[str, int] | None:
        """The other organisation of `(both Halden and) its parent Oster`, `(of Halden and) of the mill`."""
        link = self._passage.token(at)
        linked = link is not None and link.lower in EMPLOYING
        if not linked and not both:
            return None
        here = self._passage.past(at + linked, ARTICLES)
        end = past_base(self._passage, here)
        end = self._fields.noun_phrase(end)
        firm = self._passage.token(end)
        if firm is not None and firm.kind == "ORG" and (end == here or not is_head(self._tokens[end - 1])):
            return self._focus.named(firm), end + 1
        if end == here or self._tokens[end - 1].lower not in FIRMS.members:
            return None
        meant = self._focus.meant(here, self._tokens[here:end])
        return (meant, end) if meant is not None else None
