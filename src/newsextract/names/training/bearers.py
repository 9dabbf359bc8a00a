"""Names to fill silver texts with and to swap into annotated ones: of many countries, kinds and makes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pycountry

from newsextract.errors import InputError
from newsextract.names.tables.common import PEOPLES
from newsextract.names.tables.organisations import ORGANISATIONS
from newsextract.names.tables.people import CHINESE_SURNAMES, GIVEN, KOREAN_SURNAMES, SURNAMES
from newsextract.names.tables.places import CITIES, COUNTRIES, PLACES, REGIONS
from newsextract.names.tables.rows import entries
from newsextract.names.training import phrases

_SYLLABLES = entries("""
    ba, be, bo, da, de, do, fa, fe, ka, ko, la, le, li, lo, ma, me, mi, mo, na, ne, no, pa, pe, ra, re
    ri, ro, sa, se, si, so, ta, te, ti, to, va, ve, vi, vo, za, zi, xi, hu, jin, wei, shan, dong, han
    gang, tai, yu, zhong, gen, tor, nor, lan, mar, kon, bel, dur, fin, gar, hel, kar, lin, men, pol
    ren, ster, tech, tron, vel, wal, yam, zen, ix, ex, an, en, on, ar, er, or, ia, io, us, is, as
""")
_GIVEN_PINYIN = entries("""
    wei, min, hua, jun, ming, li, ping, hong, bo, yan, feng, lin, tao, jie, xin, yu, zhi, guo, jian
    qing, long, hai, chun, yong, shu, zhen, sheng, kai, rui, wen, bin, liang, dong, fei, hao, lei, peng
    xiao
""")
_KOREAN_GIVEN = entries("""
    Min-ho, Jae-sung, Sung-min, Eui-sun, Tae-won, Hyun-woo, Ji-hoon, Seung-hyun, Yong-soo
""")
_FORM_END = re.compile(
    r"[,\s]+(?:inc|corp|co|company|ltd|limited|plc|llc|lp|l\.p|s\.a|sa|nv|n\.v|ag|group|holdings?|trust|/\w{2,9}/)"
    r"\.?,?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name in full, and its short form: a surname, or a firm's name without its legal form."""

    full: str
    short: str


class Bearers:
    """Draws names at random from `lists` (the folder of name lists) and the package's own tables."""

    def __init__(self, lists: Path, random: Random) -> None:
        self._random = random
        try:
            tickers = json.loads((lists / "sec_company_tickers.json").read_text(encoding="utf-8"))
            fortune = json.loads((lists / "fortune500.json").read_text(encoding="utf-8"))
            self._surnames = (lists / "surnames_us.txt").read_text(encoding="utf-8").split()
            self._first = (lists / "first_names_us.txt").read_text(encoding="utf-8").split()
        except (OSError, ValueError) as error:
            raise InputError(str(lists), f"the name lists are not readable ({error})") from error
        titles: set[str] = {_title_case(row["title"]) for row in tickers.values()} | set(fortune["companies"])
        self._listed = sorted(t for t in titles if t[:1].isalpha() and len(t) < 45)
        self._known = sorted({n for row in ORGANISATIONS if row.name != "body" for n in row.entries})
        self._bodies = sorted({n for row in ORGANISATIONS if row.name == "body" for n in row.entries})
        self._countries: list[str] = sorted(
            {*COUNTRIES.entries, *(c.name for c in pycountry.countries if c.name.isalpha())}
        )
        self._regions: list[str] = sorted(
            {*REGIONS.entries, *(s.name for s in pycountry.subdivisions if s.name.isalpha())}
        )
        self._places = sorted({n for row in PLACES for n in row.entries})

    def organisation(self) -> Bearer:
        r = self._random
        kind = r.random()
        if kind < 0.3:
            return _both(r.choice(self._listed))
        if kind < 0.55:
            name = r.choice(self._known)
            full = f"{name} {r.choice(phrases.BUSINESSES)}" if r.random() < 0.4 else name
            return Bearer(self._formed(full), name)
        if kind < 0.65:
            name = "".join(r.choice("ABCDEFGHIJKLMNOPRSTUVWXYZ") for _ in range(r.choice((2, 3, 3, 3, 4))))
            return Bearer(self._formed(f"{name} {r.choice(phrases.BUSINESSES)}"), name)
        if kind < 0.7:
            return Bearer(f"{self._surname()} & {self._surname()}", self._surname())
        name = r.choice((self._invented, self._invented, self._surname, self.city, self.region))()
        business = r.choice(phrases.BUSINESSES)
        short = f"{name} {business}" if r.random() < 0.5 or kind > 0.85 else name
        return Bearer(self._formed(f"{name} {business}"), short)

    def body(self) -> Bearer:
        r = self._random
        if r.random() < 0.25:
            name = r.choice(self._bodies)
        else:
            field = r.choice(phrases.FIELDS)
            name = r.choice(phrases.BODIES).format(field, place=self.place(), nation=self.nation())
        return Bearer(name, "".join(w[0] for w in name.split() if w[0].isupper()) if " " in name else name)

    def media(self) -> str:
        r = self._random
        if r.random() < 0.5:
            return r.choice(phrases.WIRES)
        return (
            r.choice(phrases.MEDIA)
            .format(r.choice((self.city(), self.country(), self._invented())))
            .removeprefix("The ")
        )

    def person(self) -> Bearer:
        r = self._random
        kind = r.random()
        if kind < 0.22:
            surname = r.choice(CHINESE_SURNAMES.entries)
            given = "".join(r.choice(_GIVEN_PINYIN) for _ in range(r.choice((1, 2, 2)))).capitalize()
            return Bearer(f"{surname} {given}" if r.random() < 0.85 else f"{given} {surname}", surname)
        if kind < 0.28:
            surname = r.choice(KOREAN_SURNAMES.entries)
            return Bearer(f"{surname} {r.choice(_KOREAN_GIVEN)}", surname)
        given = r.choice(GIVEN.entries if r.random() < 0.7 else self._first)
        surname = self._surname() if r.random() < 0.85 else self._invented()
        if r.random() < 0.08:
            given += f" {r.choice('ABCDEFGHJKLMRST')}."
        elif r.random() < 0.05:
            surname = f"{r.choice(('van', 'de', 'von', 'van der', 'De', 'al', 'bin', 'da'))} {surname}"
        return Bearer(f"{given} {surname}", surname)

    def place(self) -> str:
        return self._random.choice(self._places)

    def country(self) -> str:
        return self._random.choice(self._countries)

    def city(self) -> str:
        if self._random.random() < 0.12:
            return self._invented()
        return self._random.choice(CITIES.entries)

    def region(self) -> str:
        return self._random.choice(self._regions)

    def site(self) -> str:
        name = self._invented() if self._random.random() < 0.3 else self.city()
        return self._random.choice(phrases.SITES).format(name)

    def nation(self) -> str:
        return self._random.choice(PEOPLES.entries[:120])

    def model(self) -> str:
        r = self._random
        if r.random() < 0.15:
            return self.city()  # cars are called Tucson and Santa Fe
        if r.random() < 0.35:
            return r.choice(phrases.MODELS)
        if r.random() < 0.5:
            return "".join(r.choices("ABCDEFGJKLMQRSTVXZ", k=r.choice((1, 1, 2)))) + str(r.randint(1, 999))
        return f"{self._invented()}{r.choice(('', '', ' Pro', ' EV', ' 3', ' XL', ' Plus'))}"

    def _surname(self) -> str:
        return self._random.choice(SURNAMES.entries if self._random.random() < 0.5 else self._surnames)

    def _invented(self) -> str:
        return "".join(
            self._random.choice(_SYLLABLES) for _ in range(self._random.choice((2, 2, 3)))
        ).capitalize()

    def _formed(self, name: str) -> str:
        if self._random.random() < 0.3:
            return name
        return f"{name} {self._random.choice(phrases.LEGAL_FORMS)}"


def _both(full: str) -> Bearer:
    short = full
    for _ in range(3):
        short = _FORM_END.sub("", short)
    return Bearer(full, short or full)


def _title_case(title: str) -> str:
    """`NVIDIA CORP` as `Nvidia Corp`; a title that isn't all capitals stays."""
    return title.title() if title.isupper() else title
