"""Role phrases: `the company's head of sales`, `president of Halden and a manager at Oster`.

    phrase     = role {("and" | ",") role}
    role       = [owner] title {complement}
    owner      = ORG ["'s"] | LOC "'s" | "its" | "the company's" | "the panel's"
    complement = ("of" | "at" | "for" | …) (ORG | LOC | words) | "," ORG | "(" words ")" | Capitals
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsextract.names.tables.common import PEOPLES
from newsextract.people.focus import Focus
from newsextract.people.tables import BOARDS, DROPPED, FIRMS, INTERNAL, NATIONAL, OWNERS, REGIONAL, UNITS
from newsextract.people.title import AND, is_government, is_head, is_office, is_public, is_stop, is_top, title_end
from newsextract.people.tokens import Token

_LINKS = frozenset("of at for with in from to on".split())
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "our"})
_DASHES = frozenset("-–—|,")
_ENDS = frozenset(".,;:)!?\n\"”“|/–—")
_LONGEST = 7  # tokens of a complement
_MOST = 5  # roles in one phrase, and complements of one title


@dataclass(frozen=True, slots=True)
class Role:
    """A role as read: `explicit` says that the organisation stands in the phrase."""

    title: str | None
    organisation: str | None
    explicit: bool = True


class Reader:
    """Reads role phrases at a token; every method gives what it read and the index after it."""

    def __init__(self, text: str, tokens: Sequence[Token], focus: Focus) -> None:
        self._text = text
        self.tokens = tokens
        self.focus = focus

    def token(self, at: int) -> Token | None:
        """The token at an index; None beyond the end."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def phrase(self, at: int, *, before_name: bool = False) -> tuple[list[Role], int] | None:
        """One or more roles from token `at` on; None if there is no title."""
        read = self._role(at, before_name=before_name)
        if read is None:
            return None
        roles, end = read
        for _ in range(_MOST):
            further = self._next_role(end)
            if further is None:
                break
            roles += further[0]
            end = further[1]
        return roles, end

    def _next_role(self, end: int) -> tuple[list[Role], int] | None:
        at, joined = end, False
        while (token := self.token(at)) and (token.text == "," or token.lower in AND) and at < end + 2:
            joined = joined or token.lower in AND
            at += 1
        read = self._role(at, before_name=False) if at > end else None
        if read is None or (after := self.token(read[1])) and after.kind in ("PERSON", "honorific"):
            return None
        return read if joined or read[0][0].explicit else None

    def _role(self, at: int, *, before_name: bool) -> tuple[list[Role], int] | None:
        owner, owned, begin = self._owner(at)
        end = title_end(self.tokens, begin, before_name=before_name)
        if end is None:
            return None
        title = self.tokens[begin:end]
        if owned:
            complement = self._complements(begin, end, owned=True)
            return [Role(self._words(begin, complement[1]), owner, owner is not None)], complement[1]
        firms, title_stop, end = self._with_organisation(begin, end)
        if firms:
            return [Role(self._words(begin, title_stop), firm) for firm in firms], end
        return [Role(self._words(begin, title_stop), self._default(at, title), explicit=False)], end

    def _default(self, at: int, title: Sequence[Token]) -> str | None:
        """The organisation of a title that comes without one."""
        if is_office(title):
            return self.focus.spoken_of(at)
        if not is_government(title):
            return None
        if any(token.text in PEOPLES.entries for token in title):
            return None  # `the Japanese transport minister`: his country is in the title
        if any(token.lower in NATIONAL.members for token in title):
            return self.focus.place(country=True)
        regional = any(token.lower in REGIONAL.members for token in title)
        return self.focus.place(country=False) if regional else None

    def _owner(self, at: int) -> tuple[str | None, bool, int]:
        """Whose title it is where that stands before it: (organisation, whether one is meant, next index)."""
        at = self._skip(at)
        token, after = self.token(at), self.token(at + 1)
        if token is None:
            return None, False, at
        possessed = after is not None and after.kind == "possessive"
        if token.kind == "ORG":
            return self.focus.named(token), True, self._skip(at + 1 + possessed)
        if token.kind == "LOC" and (possessed or self._governs(at + 1)):
            return token.text, True, self._skip(at + 1 + possessed)
        if token.lower in OWNERS.members:
            return self._owner_of(at), True, self._skip(at + 1)
        return self._owner_in_words(at)

    def _governs(self, at: int) -> bool:
        """Whether a government's title begins at `at`: `UK transport minister`."""
        end = title_end(self.tokens, at, before_name=True)
        return end is not None and is_government(self.tokens[at:end])

    def _owner_of(self, at: int) -> str | None:
        """Whom `its` and `whose` stand for: a government's place, else the organisation named last."""
        end = title_end(self.tokens, self._skip(at + 1), before_name=True)
        title = self.tokens[at + 1 : end] if end else ()
        if is_government(title):
            return self.focus.nearest(at, "LOC") or self._default(at, title)
        return self.focus.nearest(at) or self.focus.spoken_of(at, near=True)

    def _owner_in_words(self, at: int) -> tuple[str | None, bool, int]:
        for length in (1, 2, 3):
            sign, last = self.token(at + length), self.token(at + length - 1)
            if sign is None or last is None or last.kind != "word":
                break
            if sign.kind == "possessive" or (sign.text in "'’" and last.lower.endswith("s")):
                firm = self.focus.spoken_of(at, near=True) if last.lower in FIRMS.members else None
                if firm is None and last.lower in UNITS.members:
                    firm = self._words(at, at + length)
                return firm, True, self._skip(at + length + 1)
        return None, False, at

    def _skip(self, at: int) -> int:
        """Past words that are no part of a title, and ages (`79-year-old`)."""
        while token := self.token(at):
            if token.lower not in DROPPED.members and token.kind != "DATE":
                break
            at += 1
        return at

    def _with_organisation(self, begin: int, end: int) -> tuple[list[str], int, int]:
        """The organisations after a title, where the title ends, and the index after all."""
        firms, end = self._complements(begin, end, owned=False)
        title_stop = end
        if firms:
            return firms[0], firms[1], end
        return [], title_stop, end

    def _complements(self, begin: int, end: int, *, owned: bool) -> tuple[tuple[list[str], int] | None, int]:
        """Complements of the title: ((organisations, where the title ends) or None, index after all)."""
        for _ in range(_MOST):
            token = self.token(end)
            if token is None:
                break
            if not owned and (found := self._organisation(begin, end)):
                return (found[0], end), found[1]
            further = self._part_of_title(begin, end)
            if further is None:
                break
            end = further
        return None, end

    def _organisation(self, begin: int, at: int) -> tuple[list[str], int] | None:
        """The organisations that stand at `at`, after a title."""
        token = self.tokens[at]
        if token.kind == "ORG":
            return self._firms(at)
        if token.text in _DASHES or token.text == "\n":
            after = self.token(self._skip(at + 1))
            if after and after.kind == "ORG":
                firms, end = self._firms(self._skip(at + 1))
                following = self.token(end)
                ends = following is None or following.kind in ("line", "word") or following.text in _ENDS
                return (firms, end) if ends and (token.text != "\n" or following is None or following.kind == "line") else None
            return None
        if token.lower not in _LINKS:
            return None
        return self._linked(begin, at)

    def _linked(self, begin: int, at: int) -> tuple[list[str], int] | None:
        here = at + 1
        while (word := self.token(here)) and (word.lower in _ARTICLES):
            here += 1
        while (word := self.token(here)) and word.kind == "word" and word.lower.endswith("-based"):
            here += 1
        if (place := self.token(here)) and place.kind == "LOC" and (hyphen := self.token(here + 2)) \
                and hyphen.lower == "based":
            here += 3
        word = self.token(here)
        if word is None:
            return None
        if word.kind == "ORG":
            return self._firms(here)
        if word.kind == "LOC":
            public = is_public(self.tokens[begin:at]) and self.tokens[at].lower in ("of", "for", "in")
            after = self.token(here + 1)
            if after and after.kind == "possessive":
                further = self.token(here + 2)
                return self._firms(here + 2) if further and further.kind == "ORG" else None
            at_end = self.tokens[at].lower == "at" and (after is None or after.text in _ENDS)
            return ([word.text], here + 1) if public or at_end else None
        return self._in_words(at, here)

    def _in_words(self, at: int, here: int) -> tuple[list[str], int] | None:
        """`of the association`, `of the pickup division`, `at the union Oster`."""
        end = self._noun_phrase(here)
        if end == here:
            return None
        last, after = self.tokens[end - 1], self.token(end)
        if after and after.kind == "ORG" and last.lower in FIRMS.members | UNITS.members:
            return self._firms(end)
        if after and after.lower in ("of", "at") and self._linked(at, end) is not None:
            return None
        capital = all(t.text[0].isupper() or t.lower in AND for t in self.tokens[here:end])
        if any(token.lower in BOARDS.members for token in self.tokens[here:end]):
            return None
        if capital and (self.tokens[at].lower == "at" or is_top(self.tokens[at - 1]) and end > here + 1):
            return [self._words(here, end)], end
        definite = here > at + 1 or (self.tokens[here].text[0].isupper() and end > here + 1)
        if not definite or self.tokens[at].lower == "in":
            return None
        words = self._words(here, end)
        if last.lower in INTERNAL.members and self.tokens[at - 1].lower == "head" and self.focus.spoken_of(at):
            return None
        if words.casefold() in ("holding company", "parent company") or last.lower in UNITS.members - FIRMS.members:
            return [words], end
        if last.lower in FIRMS.members:
            firm = self.focus.spoken_of(at, near=True)
            return [firm or words], end
        return ([words], end) if last.lower in UNITS.members else None

    def _firms(self, at: int) -> tuple[list[str], int]:
        """The organisations at `at`: one, `A's B` as B, or `A and B`."""
        token, after, further = (self.token(at + n) for n in range(3))
        assert token is not None
        if after and after.kind == "possessive" and further and further.kind == "ORG":
            return [self.focus.named(further)], at + 3
        firms = [self.focus.named(token)]
        if after and further and after.lower in AND and further.kind == "ORG":
            beyond = self.token(at + 3)
            if beyond is None or beyond.text in _ENDS:
                return [*firms, self.focus.named(further)], at + 3
        return firms, at + 1

    def _part_of_title(self, begin: int, at: int) -> int | None:
        """The index after a complement that belongs to the title; None if there is none."""
        token = self.tokens[at]
        if token.text == "(":
            return self._bracket(at)
        if token.text == ",":
            return self._field(at)
        if token.kind in ("word", "LOC") and token.text[0].isupper() and not is_stop(token):
            capital = self.tokens[at - 1].text[0].isupper() and not is_head(token)
            return at + 1 if capital else None
        if token.lower == "in" and (word := self.token(at + 1)) and word.lower in ("charge", "chief"):
            return at + 2
        if token.lower not in ("of", "for", "at"):
            return None
        here = at + 1
        while (word := self.token(here)) and word.lower in _ARTICLES:
            here += 1
        if word is not None and word.kind == "LOC":
            return here + 1 if token.lower != "at" else None
        end = self._noun_phrase(here)
        board = any(t.lower in BOARDS.members for t in self.tokens[here:end])
        unit = end > here and self.tokens[end - 1].lower in INTERNAL.members
        return end if end > here and (board or unit or here == at + 1 or self._goes_on(end)) else None

    def _goes_on(self, at: int) -> bool:
        token = self.token(at)
        return token is not None and token.lower in ("of", "at", "for")

    def _bracket(self, at: int) -> int | None:
        for here in range(at + 1, min(len(self.tokens), at + _LONGEST)):
            token = self.tokens[here]
            if token.text == ")":
                return here + 1 if here > at + 1 else None
            if token.kind != "word" and token.text != "&" or token.text.isdigit():
                return None
        return None

    def _field(self, at: int) -> int | None:
        """`, Investor Relations,` after a title: a run of capitals that another comma ends."""
        here = at + 1
        while (token := self.token(here)) and here < at + _LONGEST:
            if not (token.kind == "word" and token.text[0].isupper() or token.lower in AND) or is_head(token):
                break
            here += 1
        token = self.token(here)
        ends = token is None or token.text in ",;\n("
        return here if here > at + 1 and ends and self.tokens[at - 1].text[0].isupper() else None

    def _noun_phrase(self, at: int) -> int:
        """The index after the words from `at` that can be one noun phrase; `at` itself if there is none."""
        here = at
        while (token := self.token(here)) and here < at + _LONGEST:
            following = self.token(here + 1)
            if token.kind == "word" and not is_stop(token) and not token.text[0].isdigit():
                here += 1
            elif self._plural_possessive(here, at):
                here += 1
            elif here > at and following and following.kind == "word" and self._joins(here) \
                    and title_end(self.tokens, here + 1, before_name=True) is None:
                here += 1
            else:
                break
        return here

    def _plural_possessive(self, at: int, begin: int) -> bool:
        return at > begin and self.tokens[at].text in "'’" and self.tokens[at - 1].lower.endswith("s")

    def _joins(self, at: int) -> bool:
        """Whether `and`, or a comma before `… and`, goes on with the same list of nouns."""
        if self.tokens[at - 1].lower in FIRMS.members | UNITS.members:
            return False
        if self.tokens[at].lower in AND:
            return not is_stop(self.tokens[at + 1])
        after = self.token(at + 2)
        return self.tokens[at].text == "," and after is not None and after.lower in AND

    def _words(self, begin: int, end: int) -> str:
        return " ".join(self._text[self.tokens[begin].start : self.tokens[end - 1].end].split())
