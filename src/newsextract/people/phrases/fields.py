"""Words behind a title that belong to it: `(operations)`, `, Investor Relations`, `of research`."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.people.phrases.nouns import LONGEST, Nouns, is_noun
from newsextract.people.phrases.scopes import (
    ARTICLES,
    CLOSING,
    COMPASS,
    EMPLOYING,
    TERRITORIES,
    Scopes,
    is_named,
    is_region,
)
from newsextract.people.words.bodies import BOARDS, COMMITTEES, DEPARTMENTS, FIRMS, INTERNAL, SITES, UNITS
from newsextract.people.words.callings import ADVISERS, SCHOLARS
from newsextract.people.words.offices import has_policy
from newsextract.people.words.tables import MODIFIERS
from newsextract.people.words.title import (
    AND,
    is_capital,
    is_head,
    is_stop,
    singular,
    title_end,
)
from newsextract.people.words.tokens import Passage, Token
from newsextract.people.words.verbs import PAST_FORMS

FIELDS = MODIFIERS.members | UNITS.members | INTERNAL.members | DEPARTMENTS.members
_LISTED = DEPARTMENTS.members | SITES.members | {"port", "health"}
_BUSINESSES = frozenset(("business", "businesses", "group", "operations", "products", "services"))
_FIELD_DASHES = frozenset("-–")
_OFFICERS = frozenset((
    "president", "vice-president", "director", "manager", "officer", "svp", "evp", "vp", "ceo", "executive",
))  # fmt: skip
_SERVED = frozenset(("passenger", "driver", "worker", "supplier", "investor", "operator", "member"))
_VERBS = frozenset(("works", "projects", "plans", "practice", "the", "of", "for", "and", "head", "lead"))
_SINCE = frozenset(("since", "until", "from", "in"))
_ACTIVITIES = ("ing", "ion", "ment", "ance", "ity", "ics", "logy", "ture", "sign", "ship", "ence")
_DEPARTMENTS = 3  # of them behind a title


class Fields:
    """Reads what behind a title is part of it."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._token = passage.token
        self._nouns = Nouns(passage)
        self._scopes = Scopes(passage, self._nouns)
        self.goes_on = self._scopes.goes_on
        self.capitals = self._nouns.capitals
        self.noun_phrase = self._nouns.noun_phrase

    def part(self, at: int, *, owned: bool = False) -> int | None:
        """The index after a complement at token `at` that belongs to the title; None if there is none.

        `owned`: the title's organisation stood before it, so that what follows is none.
        """
        token = self._tokens[at]
        if token.text == "(":
            return self._bracket(at)
        if token.text == "," or token.text in _FIELD_DASHES:
            return self._field(at) or (self._capitals_field(at) if owned else None)
        if token.kind in ("word", "LOC") and token.text[0].isupper() and not is_stop(token):
            # `area director North Sea`, `sales manager North`
            before = self._tokens[at - 1]
            scope = (token.kind == "LOC" or token.lower in COMPASS) and is_head(before)
            scope = scope or (token.kind == "LOC" and before.lower in FIELDS and is_region(token))
            return at + 1 if (is_capital(self._tokens[at - 1]) or scope) and not is_head(token) else None
        if (end := self._close_behind(at)) is not None:
            return end
        following = self._token(at + 1)
        if token.lower in AND:
            return self._list(at)
        if token.lower == "in":
            if following and following.lower in ("charge", "chief"):
                return at + 2
            return self._subject_taught(at)
        if token.lower in ("responsible", "accountable"):
            return self._subject(at + 1) if following and following.lower == "for" else None
        if token.lower == "on":
            return self._subject(at) if self._tokens[at - 1].lower in ADVISERS.members else None
        if token.lower == "to":
            return self._subject(at) if following and following.kind == "LOC" else None
        if token.lower not in ("of", "for", "at"):
            return None
        return self._subject(at) or (self._whole(at) if owned and token.lower != "at" else None)

    def _list(self, at: int) -> int | None:
        """`(Vice President Sales) & Marketing`: the list of departments behind a title goes on.

        Of two one may be in no table: `(Manager Regulated) Scheduling and Optimization,`.
        """
        before, following = self._tokens[at - 1], self._token(at + 1)
        if not is_capital(before) or is_head(before) or following is None or self._nouns.opens_title(at + 1):
            return None
        first, second = (word.lower in DEPARTMENTS.members for word in (before, following))
        acts = all(word.lower.endswith(_ACTIVITIES) for word in (before, following))
        listed = (first and second) or ((first or second or acts) and self._scopes.closes(at + 2))
        return at + 2 if is_capital(following) and listed else None

    def _subject_taught(self, at: int) -> int | None:
        """`in road safety` after who teaches or studies it: `lecturer in road safety`."""
        scholar = self._tokens[at - 1].lower in SCHOLARS.members
        end = self.noun_phrase(at + 1)
        return end if scholar and end > at + 1 and not is_capital(self._tokens[at + 1]) else None

    def is_body(self, phrase: Sequence[Token]) -> bool:
        """Whether a title's complement is a board or committee: `of the board of directors`."""
        if any(token.lower in BOARDS.members for token in phrase):
            return True
        return " ".join(token.lower for token in phrase) in COMMITTEES.members

    def _subject(self, at: int) -> int | None:
        """`of research`, `for heavy vehicles`, `of the board of directors`, `of Europe`."""
        here = self._passage.past(at + 1, ARTICLES)
        token = self._token(here)
        if token is not None and token.kind == "LOC":
            dash, noun = self._token(here + 1), self._token(here + 2)
            based = dash is not None and dash.text == "-" and noun is not None and noun.lower == "based"
            firm = noun if based else dash
            if based or (firm is not None and firm.lower in FIRMS.members):
                return None  # `of the Larkmere firm`
            return self._past_place(here + 1) if self._tokens[at].lower != "at" else None
        if token is not None and token.kind == "ORG":
            return self._rest(here + 1)  # a minister's field or a division: otherwise its title
        end = self.noun_phrase(here)
        if end == here or (self._tokens[at].lower == "for" and self._titles_name(here)):
            return None
        after = self._token(end)
        board = self.is_body(self._tokens[here:end])
        goes_on = after is not None and after.lower in ("of", "at", "for")
        internal = self._tokens[end - 1].lower in INTERNAL.members
        policy = has_policy(self._tokens[at - 1], self._tokens[here:end])
        return end if board or goes_on or internal or policy or here == at + 1 else None

    def _titles_name(self, at: int) -> bool:
        """Whether another's title stands before his name: `(spokesman for) Transport Commissioner Berg`."""
        end = title_end(self._tokens, at, before_name=True)
        name = self._token(end) if end is not None else None
        return name is not None and name.kind in ("PERSON", "honorific")

    def _whole(self, at: int) -> int | None:
        """`for the Environment,` where the title has its organisation before it."""
        here = self._passage.past(at + 1, ARTICLES)
        end = self.noun_phrase(here)
        after = self._token(end)
        ends = after is None or after.text in CLOSING or after.kind in ("PERSON", "honorific")
        return end if end > here and ends else None

    def _past_place(self, at: int) -> int:
        """Past what goes on with a place: `of Asia Pacific`, `of Europe research`, where a firm follows."""
        end = self.noun_phrase(at)
        link = self._token(end)
        if end > at and link is not None and link.lower in EMPLOYING and self._scopes.names_firm(end + 1):
            return end
        if end == at + 1 and self._tokens[at].lower in DEPARTMENTS.members | SITES.members | INTERNAL.members:
            return end  # `of Larkmere operations`
        return self._rest(at)

    def _rest(self, at: int) -> int:
        """Past the capitals that go on with a name: `of U.S. Group Benefits`, `of Halden Pay and Wallet`."""
        here = at
        while (token := self._token(here)) and here < at + LONGEST:
            following = self._token(here + 1)
            joins = token.lower in AND and following is not None and is_named(following)
            if not (joins or is_named(token)) or (joins and self._nouns.opens_title(here + 1)):
                break
            here += 1
        return here

    def _bracket(self, at: int) -> int | None:
        """`(operations)` after a title."""
        for here in range(at + 1, min(len(self._tokens), at + LONGEST)):
            token = self._tokens[here]
            if token.text == ")":
                return here + 1 if here > at + 1 else None
            if (token.kind != "word" and token.text != "&") or token.text.isdigit():
                return None
        return None

    def _field(self, at: int) -> int | None:
        """`, Investor Relations,` after a title: a run of capitals that another comma or the line ends.

        In lower case it is one if an organisation follows: `, global supply chain and quality, Halden`. An
        organisation is in it where it is a part of the one that follows: `, Road & Rail, Halden`.
        """
        here = at + 1 + self._scopes.is_article(at + 1)
        while (token := self._token(here)) and here < at + LONGEST:
            joins = token.lower in AND
            if is_head(token) and not self._qualifies(here):
                break
            if joins and self._nouns.opens_title(here + 1):
                break
            if not (is_noun(token) or joins or token.kind in ("LOC", "ORG")):
                break
            here += 1
        run = self._tokens[at + 1 : here]
        if not run or run[-1].lower in AND or not self._scopes.closes(here):
            return None
        territory = len(run) > 1 and run[-1].lower in TERRITORIES and is_named(run[0])
        if territory:
            return here  # `, Nordic region,`
        if any(token.kind != "word" and token.text != "&" for token in run):
            return here if self._scopes.is_scope(at, here) else None
        ends_sentence = token is not None and token.text in ".\"”"
        if ends_sentence and not (FIELDS & {w.lower for w in run} or run[-1].lower.endswith(_ACTIVITIES)):
            return None
        capitals = all(is_capital(word) or word.lower in AND for word in run)
        if capitals and (is_named(self._tokens[at - 1]) or (token is not None and token.lower in AND)):
            return here
        listed = capitals or (token is not None and token.text in ",.\n")
        if listed and (self._are_departments(run) or self._are_activities(at, run)):
            return here  # `general manager, sales, at Larkmere`
        if self._tokens[at].text != "," and not is_capital(self._tokens[at - 1]):
            return None
        if token is not None and token.lower in EMPLOYING:
            return here if self._is_officers(at, run) else None
        if token is None or token.text != ",":
            return None
        # `president, tractor division, said`
        unit = len(run) > 1 and run[-1].lower in INTERNAL.members | _BUSINESSES
        return here if unit or self._scopes.names_firm(self._scopes.past_link(here + 1)) else None

    def _are_departments(self, run: Sequence[Token]) -> bool:
        return all(singular(word.lower) in _LISTED or word.lower in _LISTED for word in run)

    def _are_activities(self, at: int, run: Sequence[Token]) -> bool:
        """Whether two nouns for what is done behind an officer are his: `, gathering and compression.`"""
        nouns = [word.lower for word in run if word.lower not in AND]
        officer = self._tokens[at].text == "," and singular(self._tokens[at - 1].lower) in _OFFICERS
        pair = len(nouns) > 1 and len(nouns) < len(run)
        known = all(n in _LISTED or n.endswith(_ACTIVITIES) for n in nouns)
        acts = all(n.endswith("ing") for n in nouns)  # `, laughing and waving.`
        return officer and pair and known and not acts

    def _is_officers(self, at: int, run: Sequence[Token]) -> bool:
        """Whether words between an officer's title and `at Halden` are his: `, digital portfolio at Halden`.

        No verb is: `the president, speaking at Halden`.
        """
        officer = singular(self._tokens[at - 1].lower) in _OFFICERS
        acts = run[0].lower.endswith("ing") and run[0].lower not in DEPARTMENTS.members
        return officer and not acts and not any(word.lower in PAST_FORMS for word in run)

    def _qualifies(self, at: int) -> bool:
        """Whether a word for a person stands before what is his: `dealer operations`, `passenger cars`."""
        person, noun = self._tokens[at].lower, self._token(at + 1)
        served = person in DEPARTMENTS.members | _SERVED
        return served and noun is not None and not is_head(noun) and noun.lower in _LISTED

    def _close_behind(self, at: int) -> int | None:
        """`(vice president) ocean freight`, `(general manager) landside`: departments without a comma.

        Other nouns are one if the organisation follows: `(managing director) locomotives of Halden`.
        """
        before = self._tokens[at - 1]
        if singular(before.lower) not in _OFFICERS or is_capital(self._tokens[at]):
            return None
        if (end := self._goods(at)) is not None:
            return end
        here = at
        while (token := self._token(here)) and here < at + _DEPARTMENTS and self._is_department(here):
            joined = self._token(here + 1)
            goes_on = joined is not None and joined.lower in AND and self._is_department(here + 2)
            here += 3 if goes_on else 1  # `people and safety`
        if here == at:
            return None
        following = self._token(here)
        if token is not None and token.kind == "LOC" and is_region(token):
            return here + 1  # `(chief executive) land transport Europe`
        since = following is not None and (following.lower in _SINCE or following.kind == "PERSON")
        return here if since or self._scopes.closes(here) else None

    def _is_department(self, at: int) -> bool:
        """Whether the word at a token can be a department behind a title."""
        token = self._token(at)
        known = token is not None and token.kind == "word" and token.lower in DEPARTMENTS.members - _VERBS
        return known and token is not None and not is_head(token) and not is_stop(token)

    def _goods(self, at: int) -> int | None:
        """The index after nouns in the plural between a title and its firm: `locomotives (of Halden)`."""
        end = self.noun_phrase(at)
        link, last = self._token(end), self._tokens[end - 1]
        plural = end > at and last.lower.endswith("s") and not any(map(is_head, self._tokens[at:end]))
        if not plural or end > at + _DEPARTMENTS or any(map(is_capital, self._tokens[at:end])):
            return None
        linked = link is not None and link.lower in ("of", "at")
        return end if linked and self._scopes.names_firm(end + 1) else None

    def _capitals_field(self, at: int) -> int | None:
        """`, Bauxite and Alumina,`, `– Skills.` behind a title whose organisation is known."""
        here = at + 1
        while (token := self._token(here)) and here < at + LONGEST:
            if not (is_capital(token) or (token.lower in AND and here > at + 1)) or is_head(token):
                break
            here += 1
        closing = CLOSING if self._tokens[at].text in _FIELD_DASHES else ","
        return here if here > at + 1 and token is not None and token.text in closing else None
