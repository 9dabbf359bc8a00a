"""Money beside a number: its currency before or after, and whose dollar a shared sign is in this article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from newsextract.figures.currencies import CURRENCIES, DOLLARS, SHARED, Shared


@dataclass(frozen=True, slots=True)
class CurrencyMatch:
    """A currency found beside a number: how far it reaches, its code, what the number is multiplied by.

    `sign` is what was written; where several currencies share it, only the article's `Context` can tell.
    """

    at: int
    code: str
    sign: str
    factor: Decimal = Decimal(1)


_SIGNS: dict[str, str] = {}
_WORDS: dict[str, tuple[str, Decimal]] = {}
for _row in CURRENCIES:
    _SIGNS.update({sign: _row.code for sign in _row.signs if sign not in _SIGNS})
    for _word in _row.words:
        _WORDS.setdefault(_word, (_row.code, Decimal(1)))
    for _word in _row.hundredths:
        _WORDS.setdefault(_word, (_row.code, Decimal("0.01")))
# Codes in lower case follow a number too, unless they are words.
_CODES = {row.code for row in CURRENCIES if len(row.code) == 3}
_ENGLISH = frozenset(
    {"try", "mad", "pen", "mop", "cop", "gel", "ron", "bob", "lak", "all", "top", "sar", "brl"}
)
for _word in _CODES:
    if _word.lower() not in _ENGLISH:
        _WORDS.setdefault(_word.lower(), (_word, Decimal(1)))
_WORDS["¢"] = ("cent", Decimal("0.01"))
_LONGEST_SIGN = max(map(len, _SIGNS))
_LONGEST_WORDS = max(len(words.split()) for words in _WORDS)
# Signs that are as likely words or codes: what the number must look like to be money.
_NEEDS_SCALE = frozenset({"R", "Re", "Re.", "Sh", "SR", "BD", "LE", "QR", "Fr.", "Bt", "Ft", "M$", "CAN"})
_NEEDS_SIZE = frozenset({"won", "marks", "crowns", "lei", "dong", "pula", "soles", "bucks"})
_EMISSION_STAGE = frozenset({"Euro", "EURO", "euro", "Eur"})
_MULTIPLIED = {
    "M": 10**6,
    "m": 10**6,
    "T": 10**3,
    "k": 10**3,
    "K": 10**3,
    "B": 10**9,
    "bn": 10**9,
    "mn": 10**6,
}
_PIECE = re.compile(r"[^\s\d,;:()!?\"“”\[\]<>/–—-]{1,16}")
_GAP = re.compile(r"[ \u00a0]?-?[ \u00a0\n]?")
_NATION = re.compile(
    r" (US|U\.S\.|USD|Canadian|CDN|Cdn|CAD|Australian|AUD|NZ|HK)(?=\s*[.,;:)]|\s+(?:in|to|for|from|and|of|a|"
    r"an|per|at|on|by|bail)\b|\s*$)"
)
_NATIONS = {
    "US": "USD", "U.S.": "USD", "USD": "USD", "Canadian": "CAD", "CDN": "CAD", "Cdn": "CAD", "CAD": "CAD",
    "Australian": "AUD", "AUD": "AUD", "NZ": "NZD", "HK": "HKD",
}  # fmt: skip


# `HK $ 10`, `usd$ 15`: a code that the table has not glued to its sign. `a $` holds an article.
_PREFIXES = {"HK": "HKD", "NZ": "NZD", "NT": "TWD", "US": "USD", "U.S.": "USD", "C": "CAD", "A": "AUD",
"S": "SGD",
             "USD": "USD", "AUD": "AUD", "NZD": "NZD", "CAD": "CAD", "SGD": "SGD", "HKD": "HKD", "MXN": "MXN",
             "TWD": "TWD"}  # fmt: skip
_NATION_BEFORE = re.compile(
    r"(?<![\w.])((?i:HK|NZ|NT|US|U\.S\.|USD|AUD|NZD|CAD|SGD|HKD|MXN|TWD)|[CS]|c(?= )) ?\Z"
)


def find_before(text: str, start: int, floor: int, bare: bool, small: bool) -> CurrencyMatch | None:
    """The sign or code that ends right before `start`, one space apart: the longest that fits.

    `bare` says that the number is plain digits without a scale, `small` that it is below ten.
    """
    end = start
    if end > floor and text[end - 1] in " \u00a0\u202f\n":
        end -= 1
    glued = end == start
    for length in range(min(_LONGEST_SIGN, end - floor), 0, -1):
        sign = text[end - length : end]
        code = _SIGNS.get(sign)
        if code is None:
            continue
        before = text[end - length - 1 : end - length] if end > length else ""
        if sign[0].isalpha() and before.isalnum():
            factor = _MULTIPLIED.get(before)
            wide = end - length - 2
            if factor and sign in _CODES and not (wide >= 0 and text[wide].isalnum()):
                return CurrencyMatch(end - length - 1, code, sign, Decimal(factor))
            continue
        if sign == "$" and (
            nation := _NATION_BEFORE.search(text, max(floor, end - length - 5), end - length)
        ):
            return CurrencyMatch(nation.start(1), _PREFIXES[nation[1].upper()], nation[0] + sign)
        if (sign in _NEEDS_SCALE and (bare or not glued)) or (sign in _EMISSION_STAGE and bare and small):
            return None
        return CurrencyMatch(end - length, code, sign)
    return None


_LEADS_NEXT = re.compile(r"(?:[A-Z]{3} ?|[A-Z]{0,3}[€$£¥₹])\d")


def find_after(text: str, end: int, scaled: bool, large: bool) -> CurrencyMatch | None:
    """The currency word or sign that follows a number's `end`: `25 euros`, `5 €`, `10-million-yuan`.

    `scaled` says that the number has a scale word, `large` that it is above a hundred.
    """
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    if start > end and _LEADS_NEXT.match(text, start):
        return None  # `in 2023 EUR 38 million`
    pieces: list[str] = []
    ends: list[int] = []
    at = start
    while len(pieces) < _LONGEST_WORDS and (piece := _PIECE.match(text, at)):
        pieces.append(piece[0])
        ends.append(piece.end())
        gap = _GAP.match(text, piece.end())
        if gap is None or gap.end() == piece.end():
            break
        at = gap.end()
    for count in range(len(pieces), 0, -1):
        words = " ".join(pieces[:count])
        for surface in dict.fromkeys((words, words.rstrip("."))):
            found = _after(surface, start > end, scaled, large)
            if found:
                code, factor = found
                end_at = ends[count - 1] - (len(words) - len(surface))
                return CurrencyMatch(end_at, code, surface.lower(), factor)
    if pieces and pieces[0][0] in "€$£¥₹" and pieces[0][0] in _SIGNS:
        return CurrencyMatch(start + 1, _SIGNS[pieces[0][0]], pieces[0][0])
    return None


def _after(surface: str, apart: bool, scaled: bool, large: bool) -> tuple[str, Decimal] | None:
    short = len(surface) < 3 and surface.isascii() and surface.isalpha()
    if surface in _SIGNS and not short and surface not in _EMISSION_STAGE:
        return _SIGNS[surface], Decimal(1)
    if surface[:1] in _MULTIPLIED and surface[1:] in _CODES:
        return surface[1:], Decimal(_MULTIPLIED[surface[0]])
    word = surface.lower()
    found = _WORDS.get(word)
    if found is None or (word in ("p", "c") and apart):
        return None
    return None if word in _NEEDS_SIZE and not (scaled or large) else found


def nation_after(text: str, end: int) -> CurrencyMatch | None:
    """Whose dollar, said after it: `$500 US`, `$1.2 million Canadian`."""
    found = _NATION.match(text, end)
    return CurrencyMatch(found.end(), _NATIONS[found[1]], found[1]) if found else None


_SHARED = {surface: row for row in reversed(SHARED) for surface in row.surfaces}
_UNITED_STATES = re.compile(r"US\$|U\.S\.|\bUSD?\b|America|United States|Washington|New York")
_US_MARKED = re.compile(r"US\$|USD|U\.S\. (?:dollars|dlrs)|US dollars")
_POUNDS = re.compile(
    r"£|sterling|\bpence\b|\bUK\b|U\.K\.|Britain|British|London|\dp (?:a|per) (?:share|lit|mile|pint|unit|k)"
)
_CENTS = re.compile(r"\$|\bcents?\b|dividend")
_EUROS = re.compile(r"€|\beuros?\b|EUR")


class Context:
    """What an article says about shared signs. Each question is asked of its text once, when first needed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._codes: dict[str, str] = {}

    def code(self, sign: str, code: str) -> str:
        """The ISO 4217 code of `sign`; `code` is what the table gives without context."""
        row = _SHARED.get(sign)
        if row is None:
            return code
        if row.default not in self._codes:
            self._codes[row.default] = self._dollar() if row is DOLLARS else self._place(row)
        found = self._codes[row.default]
        if code == "cent" and found == "USD" and "$" not in self._text and _EUROS.search(self._text):
            return "EUR"
        return found

    def pounds_are_money(self) -> bool:
        """Whether `pounds` and `p` are sterling here, not a weight."""
        return bool(_POUNDS.search(self._text))

    def cents(self) -> bool:
        """Whether a glued `c` is a cent here."""
        return bool(_CENTS.search(self._text))

    def _counts(self, row: Shared) -> list[tuple[int, str]]:
        counts = [(len(re.findall(places, self._text)), code) for code, places in row.places.items()]
        return sorted(counts, key=lambda pair: -pair[0])

    def _place(self, row: Shared) -> str:
        count, code = self._counts(row)[0]
        return code if count else row.default

    def _dollar(self) -> str:
        """A bare `$` is the United States', unless the article marks those apart or never names them."""
        stated = re.search(r"\bin (Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars", self._text)
        if stated:
            return {"Can": "CAD", "Aus": "AUD", "New": "NZD", "Sin": "SGD", "Hon": "HKD"}[stated[1][:3]]
        count, code = self._counts(DOLLARS)[0]
        if count >= 2 and _US_MARKED.search(self._text):
            return code
        return code if count >= 3 and not _UNITED_STATES.search(self._text) else "USD"
