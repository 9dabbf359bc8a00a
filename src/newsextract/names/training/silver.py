"""Articles made of phrases of our own and drawn names, so that all that is marked in them is known."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from newsextract.names.tables.rows import entries
from newsextract.names.training import phrases
from newsextract.names.training.bearers import Bearers
from newsextract.names.training.texts import Span, Text

_MARK = re.compile(r"\{(?P<slot>[A-Za-z]+[0-9]?)\}|(?P<open><)|\|(?P<label>ORG|PERSON|LOC)>")
_MONTHS = entries(
    "January, February, March, April, May, June, July, August, September, October, November, December"
)
_PER_CENT = ("%", " percent", " per cent", " pct")
_CURRENCIES = ("$", "EUR ", "RMB ", "US$", "€", "Rs ")
_LABELS = {
    **dict.fromkeys(("org", "short", "other", "firm", "rival", "body", "abbr", "media"), "ORG"),
    **dict.fromkeys(("person", "second", "surname", "surname2"), "PERSON"),
    **dict.fromkeys(("city", "city2", "country", "country2", "region", "site", "state", "CITY"), "LOC"),
}


def article(bearers: Bearers, random: Random) -> Text:
    """One silver article: a headline, an opening and some sentences about the same few names."""
    names = _cast(bearers, random)
    fillers = _fillers(bearers, random)
    count = random.randint(4, 14)
    parts = [random.choice(phrases.HEADLINES), random.choice(phrases.OPENINGS)]
    parts += random.sample(phrases.SENTENCES, count)
    template = parts[0] + "\n"
    for part in parts[1:]:
        template += part + ("\n" if random.random() < 0.35 or "\n" in part else " ")
    return _filled(template, names, fillers)


def _cast(bearers: Bearers, random: Random) -> dict[str, str]:
    organisation, body = bearers.organisation(), bearers.body()
    person, second = bearers.person(), bearers.person()
    others = [bearers.organisation() for _ in range(3)]
    other, firm, rival = (o.short if random.random() < 0.7 else o.full for o in others)
    city = bearers.city()
    return {
        "org": organisation.full, "short": organisation.short, "other": other, "firm": firm, "rival": rival,
        "body": body.full, "abbr": body.short, "media": bearers.media(),
        "person": person.full, "surname": person.short, "second": second.full, "surname2": second.short,
        "city": city, "CITY": city.upper(), "city2": bearers.city(), "country": bearers.country(),
        "country2": bearers.country(), "region": bearers.region(), "site": bearers.site(),
        "state": random.choice(phrases.STATES),
    }  # fmt: skip


_FILLED = entries(
    "nation, model, title, goods, event, count, share, money, year, month, festival, acronym, ticker, day"
)


def _fillers(bearers: Bearers, random: Random) -> dict[str, Callable[[], str]]:
    return {
        "nation": bearers.nation,
        "model": bearers.model,
        "title": lambda: random.choice(phrases.TITLES),
        "goods": lambda: random.choice(phrases.GOODS),
        "event": lambda: random.choice(phrases.EVENTS),
        "count": lambda: f"{random.randint(11, 900_000):,}",
        "share": lambda: f"{random.randint(1, 600) / 10}{random.choice(_PER_CENT)}",
        "money": lambda: f"{random.choice(_CURRENCIES)}{random.randint(2, 900)} million",
        "year": lambda: str(random.randint(1996, 2026)),
        "month": lambda: random.choice(_MONTHS),
        "festival": lambda: random.choice(phrases.FESTIVALS),
        "acronym": lambda: random.choice(phrases.ACRONYMS),
        "ticker": lambda: "".join(random.choices("ABCDEFGHKLMNPQRSTXYZ", k=random.randint(2, 4))),
        "day": lambda: str(random.randint(1, 28)),
    }


def _filled(template: str, names: dict[str, str], fillers: dict[str, Callable[[], str]]) -> Text:
    pieces: list[str] = []
    spans: list[Span] = []
    length = reached = opened = 0
    for match in _MARK.finditer(template):
        slot, label = match["slot"], match["label"]
        value = (names[slot] if slot in names else fillers[slot]()) if slot else ""
        stop = value.endswith(".") and template.startswith(".", match.end())  # one dot serves both
        between = template[reached : match.start()]
        length += len(between)
        if match["open"]:
            opened = length + 1  # so that 0 means that none is open
        elif label:
            spans.append((opened - 1, length, label))
            opened = 0
        elif slot in names and not opened:
            spans.append((length, length + len(value), _LABELS[slot]))
        pieces += (between, value)
        length += len(value)
        reached = match.end() + stop
    pieces.append(template[reached:])
    text = "".join(pieces)
    return Text(text, tuple(spans), group=tuple(text[start:end] for start, end, _ in spans))


def slots_of(phrase: str) -> set[str]:
    """The names of the places that `phrase` leaves open."""
    return {match["slot"] for match in _MARK.finditer(phrase) if match["slot"]}


def slots() -> set[str]:
    """All places that a phrase may leave open."""
    return {*_LABELS, *_FILLED}
