"""Organisations that count what others do: associations, ministries, statistics, analysts, media, exchanges.

No figure of a market is theirs. They are told apart by a word of their name, by a name that the trade knows,
by the noun beside them, or because the article only ever has them counting.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsextract.mentions import Mention
from newsextract.names.tables.rows import entries

_BODY = re.compile(
    r"\b(?:Associations?|Society|Federation|Ministry|Bureau|Board|Committee|Council|"
    r"Administration|Agency|Commission|Institute|"
    r"Department|Union|Chamber|Reuters|Bloomberg|Exchange|News|Newswire|Wire|Times|Post|"
    r"Daily|Journal|Ledger|Media|Research|University|Senate|"
    r"Parliament|Court|Registrar|Reserve Bank|Central Bank|Office|Statistics|Securities|"
    r"(?:Transport|Regulatory|Safety|Standards|Competition|Supervisory) Authority|HKEX|NYSE|Nasdaq|Nymex|"
    r"PRNewswire|Interfax|AFP|PTI)\b"
)


@dataclass(frozen=True, slots=True)
class Known:
    """Names that tell by themselves, to one who knows the trade, that their bearers only count or report."""

    name: str
    names: tuple[str, ...]


def _known(name: str, names: str) -> Known:
    return Known(name, entries(names))


KNOWN: tuple[Known, ...] = (
    _known("makers and dealers of vehicles", """
        ACAROM, ACEA, ADEFA, Adefa, AEB, AIVAM, Abeifa, AMDA, AMIA, Anfavea, ANFAVEA, ANFIA, ANIQ,
        ANPACT, ANDEMOS,
        ANIACAM, Acara, ACARA, CAAM, CADA, CAMPI, CCFA, CPCA, CVMA, DVLA, FADA, FCAI, Federauto, Fenabrave,
        FENABRAVE, FTI, Gaikindo, GAIKINDO, JADA, JAMA, JAPIA, KAIDA, KAMA, KBA, MAA, MTA, NAAMSA,
        Naamsa, ODMD, ODD,
        OICA, OSD, PAMA, PZPM, RDC, SIAM, SMMT, TMA, UNRAE, Unrae, VAMA, VDA, VDIK, VFACTS, ZDK
    """),
    _known("makers of steel, ships, machines and chemicals", """
        AISI, BIMCO, CCMIA, CEMA, CISA, Eurofer, EUROFER, JISF, KOSA, MPOB, Sajn, VDMA, worldsteel,
        IISI, TSIA, CANSI,
        GAPKI, Gapki, SEA, ABIOVE, Abiove, Alacero, IAA
    """),
    _known("counts and prices", """
        ACT, Agrural, Alphaliner, Argus, Autodata, Autostat, BNEF, CapitalIQ, Clarksons, CRU, Custeel,
        Dataforce, Drewry,
        Edmunds, Experian, FactSet, FTR, Fastmarkets, Gartner, IDC, IHS, Jato, JATO, JATO Dynamics,
        Kpler, Linerlytica,
        Marklines, MarkLines, Morningstar, Mysteel, MySteel, Platts, Refinitiv, Sublime China,
        TrendForce, VesselsValue,
        Vortexa, Wards, WardsAuto, Xeneta, S&P Global, S&P Global Platts, Clarkson, SteelHome,
        SteelMint, BigMint
    """),
    _known("states and treaties", """
        EIA, Eurostat, FAO, IATA, ICAO, IEA, IMF, IPA, ITF, MIIT, NBS, NHTSA, OECD, SEC, UNCTAD, USDA,
        WTO, Destatis,
        Istat, IBGE, INSEE, INEGI, Conab, CONAB, Rosstat
    """),
)  # fmt: skip
_NAMES = frozenset(name for row in KNOWN for name in row.names)

# Right before an organisation, the noun that says what it is: `the dealers' association AMDA`.
_BODY_NOUNS = frozenset((
    "agency", "association", "associations", "body", "bureau", "consultancy", "consultant",
    "consultants", "federation",
    "forecaster", "institute", "lobby", "ministry", "regulator", "researcher", "think-tank", "watchdog",
))  # fmt: skip
# Behind one that counts, and before one: of figures that are not its own.
_COUNTS = re.compile(
    r"\)?,? (?:counted|puts?|data\b|figures|statistics|analysts?|economists?|numbers show|"
    r"(?:said|reported|estimates?|forecasts?) that the (?:industry|market))\b"
)
_TELLS = re.compile(
    r"\)?,? (?:said|says|reported|reports|estimates?|estimated|shows?|showed|expects?|predicts?|forecasts?|"
    r"president|chairman|(?:senior )?vice president|spokes\w+|director|official)\b(?! (?:it|its)\b)"
)
_TOLD = re.compile(
    r"\b(?:according to|(?:data|figures|statistics|numbers|estimates|report) (?:from|of|by)|"
    r"(?:reported|published|released|compiled|presented|collected|counted|surveyed|polled|"
    r"monitored) by|director of|president of)"
    r"(?: the| figures from| data from)*\s+$",
    re.I,
)
_TOLD_ENDS = (" to", " from", " of", " by", " the")
_BEFORE, _AFTER = 40, 45


def sources(text: str, mentions: Sequence[Mention], ids: Mapping[tuple[int, int], str]) -> frozenset[str]:
    """The ids of the organisations that only tell of the figures of others."""
    own: set[str] = set()  # those that are also spoken of in their own right
    told: dict[str, int] = {}
    bodies: set[str] = set()
    for mention in mentions:
        if mention.label != "ORG":
            continue
        name = text[mention.start : mention.end]
        identity = ids.get((mention.start, mention.end), name)
        if identity in bodies:
            continue
        before = text[max(0, mention.start - _BEFORE) : mention.start]
        if _is_body(name) or _is_body(identity) or before[:-1].rpartition(" ")[2].lower() in _BODY_NOUNS:
            bodies.add(identity)
        elif identity not in own:
            telling = _telling(text, mention, before)
            told[identity] = max(told.get(identity, 0), telling)
            if not telling:
                own.add(identity)
    return frozenset(bodies | {name for name, most in told.items() if most > 1 and name not in own})


@lru_cache(maxsize=4096)
def _is_body(name: str) -> bool:
    return name in _NAMES or bool(_BODY.search(name))


def _telling(text: str, mention: Mention, before: str) -> int:
    """2 where the organisation counts others' figures, 1 where it only speaks or is quoted, else 0."""
    after = mention.end + _AFTER
    if _COUNTS.match(text, mention.end, after):
        return 2
    if before[:-1].endswith(_TOLD_ENDS) and _TOLD.search(before):
        return 1
    return int(bool(_TELLS.match(text, mention.end, after)))
