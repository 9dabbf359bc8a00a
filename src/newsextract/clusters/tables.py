"""What a long name may have that its short form lacks, and how an article says that two names are one.

The first tables say how much a word of the long name tells firms apart; a test walks every row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from newsextract.names.tables.heads import BUSINESSES, FIRMS, INSTITUTIONS
from newsextract.names.tables.legal import ABBREVIATED_FORMS
from newsextract.names.tables.rows import entries


@dataclass(frozen=True, slots=True)
class Tail:
    """Words by which a full name is longer than a short one; `strength` says how freely they are dropped.

    4: they add nothing (`Co., Ltd.`), 3: they say what the firm does, so that they may tell it from a sister,
    2: any word that stands in no row, 1: they name a daughter as a rule, 0: they do so for sure.
    `examples` are pairs of a short form and a full name that differ in words of this row alone.
    """

    name: str
    strength: int
    entries: tuple[str, ...]
    examples: Mapping[str, str]


EMPTY = Tail("empty word", 4, entries("""
    the, and, of, group, company, companies, corporation, corp, co, inc, ltd, limited, holding, holdings
    motor, motors, incorporated, joint, stock, private, public, enterprise, enterprises, cos, conglomerate
    kabushiki, kaisha, pt, ab, cv, tbk, for, nv, sa, sarl, aktiengesellschaft, aktiebolag, kk, sdn, bhd
    ptc, sp, z, oo, spolka, akcyjna, anonima, anonyme
"""), {"Halden": "Halden Motor Group", "Oster": "AB Oster", "Wendmark": "The Wendmark Company"})

# What finding takes for legal forms too, but says what the firm is.
_WORDS = frozenset(entries("Mfg., Bros., Assn., Intl."))

LEGAL = Tail("legal form", 4, tuple(form for form in ABBREVIATED_FORMS.entries if form not in _WORDS), {
    "Halden Bus": "Halden Bus Co., Ltd.", "Oster Werke": "Oster Werke GmbH", "Larkmere": "Larkmere S.p.A.",
})

# Of the empty words, those that are a legal form.
WRITTEN_FORMS = entries("""
    company, corporation, corp, co, inc, ltd, limited, incorporated, plc, kabushiki, aktiengesellschaft
    aktiebolag, kk, sdn, bhd, sa, sarl, nv, pt, tbk, ptc, oo, akcyjna, anonima, anonyme
""")

DAUGHTER = Tail("daughter", 1, entries("""
    financial, capital, insurance, logistics, ventures, mobility, bank, investment, investments
    savings, mutual, securities, battery, batteries, research, vehicles, vehicle
    aircraft, mining, construction, marine, railways, railway, solutions, communications, media, news
    intelligence, robotics, software, digital, properties, realty, party, energy, solution, freight, cargo
    consulting, healthcare, services, parts, international, cars, trucks, buses, defence, defense
"""), {"Halden": "Halden Capital", "Oster": "Oster Freight"})

CAPTIVE = Tail("captive", 0, entries("""
    finance, credit, leasing, pickup, pickups, powertrain, racing, motorsport, foundation, fund, museum
    institute
"""), {"Halden": "Halden Finance", "Ostrel": "Ostrel Foundation", "Oster": "Oster Credit Corp"})

NATIONAL = Tail("national daughter", 0, entries("""
    America, Americas, Canada, Mexico, México, Brazil, Brasil, Argentina, Chile, Colombia, Peru, Europe, UK
    Ireland, Germany, Deutschland, France, Italy, Italia, Spain, España, Portugal, Poland, Polska, Hungary
    Romania, Czechia, Turkey, Türkiye, Russia, Ukraine, Sweden, Norway, Denmark, Finland, Netherlands
    Belgium, Austria, Switzerland, Greece, Egypt, Africa, Nigeria, Kenya, Morocco, Algeria, Arabia, UAE
    Israel, Iran, Pakistan, India, Bangladesh, Thailand, Malaysia, Singapore, Indonesia, Philippines
    Vietnam, Myanmar, Cambodia, China, Taiwan, Japan, Korea, Asia, Australia, Zealand, Kazakhstan
    Uzbekistan, Arizona, Georgia, Alabama, Tennessee, Kentucky, Ohio, Texas
"""), {"Halden": "Halden Malaysia", "Halden Motor": "Halden Motor North America"})

_TRADES = {
    word.casefold()
    for row in (BUSINESSES, FIRMS, INSTITUTIONS) for word in row.entries if " " not in word
}  # fmt: skip

TRADE = Tail("trade", 3, tuple(sorted((_TRADES | {"heavy", "industry", "science", "line", "intelligent"})
                                      - {*DAUGHTER.entries, *CAPTIVE.entries})), {
    "Halden": "Halden Heavy Industry", "Oster": "Oster Steel Works",
})

# Words of a group's head: with them a name may be a parent's, so that they are no mere end of a short form.
PARENTS = frozenset(entries("group, holding, holdings, conglomerate"))

TAILS = (EMPTY, LEGAL, TRADE, DAUGHTER, CAPTIVE, NATIONAL)

# Heads of institutions that stand alone for the whole name once it has been given (`the Senate`).
HEADS_ALONE = frozenset(
    word.casefold() for word in (*INSTITUTIONS.entries, "Board", "Port", "Office", "Center", "Centre")
) - {"dept."}

Kind: TypeAlias = Literal["alias", "same", "second is former", "first is former", "apart", "parent"]


@dataclass(frozen=True, slots=True)
class Statement:
    """Words between two organisations that say they are one, or two.

    `between` matches all that stands between both, `after` what follows the second. An `alias` must look like
    one, `same` need not; `apart` keeps names from being linked as short forms, `parent` even if they differ
    in nothing but a `Group`. The names in `examples` stand in square brackets.
    """

    name: str
    kind: Kind
    between: re.Pattern[str]
    examples: tuple[str, ...]
    after: re.Pattern[str] = re.compile("")


def _between(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_QUOTE = r"[\"'“‘]?"
_THE = r"(?:the )?" + _QUOTE
_OPEN = r"\s{0,2}[(\[]\s?" + _QUOTE

STATEMENTS = (
    Statement(
        "former in brackets", "second is former",
        _between(_OPEN + r"(?:formerly|previously|earlier|ex|until \d{4})(?: known as| called)?:? " + _THE),
        ("[Halden Motor] (formerly [Oster Works]) grew.", "[Halden] (formerly known as [Oster]) grew."),
    ),
    Statement(
        "bracket", "alias", _between(_OPEN + r"(?:or |the |hereinafter |hereafter |also |as )?" + _QUOTE),
        ("The [Union of Halden Makers] ([UHM]) said so.", "[Halden Road Works Ltd] (“[Rodeco]”) won."),
        after=re.compile(r"[\"'”’]{0,2}(?:\s?[);,]| or )"),
    ),
    Statement(
        "also called", "alias",
        _between(r",? (?:or|also known as|better known as|known as|abbreviated(?: as)?|also called|"
                 r"known locally as|known by its acronym|or simply) " + _THE),
        ("The [Office of Halden Roads], or [OHR], said so.", "[Halden Wheel Works], known as [Wheco], won."),
        after=re.compile(r"[\"'”’]?[,);.]"),
    ),
    Statement(
        "formerly", "second is former",
        _between(r",? (?:which was |once |then |(?:the|a) (?:company|firm|group|maker|supplier) )?"
                 r"(?:formerly|previously|originally|the former|the erstwhile|the old|"
                 r"erstwhile|until \d{4}|until recently|once|when it was(?: still)?)"
                 r"(?: known as| called| named)? " + _THE),
        ("[Halden Motor], formerly [Oster Works], grew.", "[Halden], the erstwhile [Oster], grew.",
         "[Halden], the company once called [Oster], fell.", "[Halden], until 2015 [Oster Energi], grew."),
    ),
    Statement(
        "known until", "second is former",
        _between(r",? (?:which was |was )?(?:known|called|named)"
                 r"(?: before| until (?:\w{1,12} )?(?:\w{1,12} )?(?:\d{4}|\w{3,9}))(?: as)? " + _THE),
        ("[Halden], known until May as [Oster], grew.", "[Halden Cars], called until 2019 [Oster], won."),
    ),
    Statement(
        "as it was called", "second is former", _between(r"[^;:\n]{0,80}(?:[.,]|\bby) (?:the )?"),
        ("[Halden] fell. [Oster Works], as it was then called, had grown.",),
        after=re.compile(r", as (?:it|the \w{1,12}) (?:was|used to be) (?:\w{1,12} )?(?:called|known|named)"),
    ),
    Statement(
        "trading as", "same",
        _between(r"[,(]{0,2} ?\(?(?:trading as|doing business as|operating as|d/b/a|dba|t/a) " + _THE),
        ("[Halden Group Ltd], trading as [Wheco], won.", "[Oster Foods LLC] (doing business as [Osto]) won."),
    ),
    Statement(
        "apposition", "alias", _between(r", the "),
        ("[Hafavea], the [National Association of Halden Makers], said so.",),
        after=re.compile(r"[,.;)]"),
    ),
    Statement(
        "dash", "second is former", _between(r" ?[–—-] ?(?:formerly |the former )?"),
        ("[Halden Ocean] — [Oster Shipbuilding] until last year — won.",),
        after=re.compile(r" (?:until|till|before)\b"),
    ),
    Statement(
        "is called", "first is former",
        _between(r",? (?:is|are|will be|has been|was)(?: now| henceforth)? (?:called|named) " + _THE),
        ("The firm, formerly [Oster], is called [Halden Motors] from today.",),
    ),
    Statement(
        "renamed", "first is former",
        _between(r"[^.;:\n]{0,50}\b(?:renamed?|rebranded?|renaming|rechristened)(?: itself| it)?"
                 r"(?: as| to| into)? " + _THE),
        ("[Oster Motor Co.] will be renamed [Halden Cars Co.] in May.", "[Oster] was rebranded as [Halden]."),
    ),
    Statement(
        "changes its name", "first is former",
        _between(r"[^.;:\n]{0,40}\b(?:chang(?:e|es|ed|ing) (?:its|the|their) (?:\w{1,20} )?name (?:to|into)|"
                 r"change of (?:its |the )?name (?:to|into)|"
                 r"bears? the name(?: of)?|new name (?:is|of|will be)) " + _THE),
        ("[Oster Works] changed its name to [Halden Motor].", "[Oster] plans a change of name to [Halden].",
         "[Oster] now bears the name of [Halden]."),
    ),
    Statement(
        "takes a name", "first is former",
        _between(r"[^.;:\n]{0,40}\b(?:took|takes?|taken|adopt(?:s|ed)?) the (?:new )?name (?:of )?" + _THE),
        ("What was left of [Oster] took the name [Halden Wheels] then.",),
    ),
    Statement(
        "now", "first is former",
        _between(r"(?:,| -| –|\s?\()? ?(?:which is )?(?:now|today|since then|since \d{4})"
                 r"(?: known as| called| named)? " + _THE),
        ("[Oster Works], now [Halden Motor], grew.", "[Oster] (now called [Halden]) grew."),
    ),
    Statement(
        "unit of", "parent",
        _between(r"(?:,|,? (?:is|was|which is|which was))? (?:a |an |the |now )?(?:[\w-]{1,20} ){0,3}"
                 r"(?:unit|subsidiary|arm|division|part|member|flagship|daughter|affiliate|brand)"
                 r"(?: company| firm)? of (?:the )?"),
        ("[Halden], a listed unit of [Halden Group], grew.", "[Oster] is part of the [Oster Group]."),
    ),
    Statement(
        "its parent", "parent",
        _between(r"(?:['’]s?|,? (?:and|from|and from) its) (?:[\w-]{1,20} )?(?:parent|owner)"
                 r"(?: company| firm| group)?,? (?:the )?"),
        ("[Halden]'s parent [Halden Holding] grew.", "[Oster] and its parent company [Oster Group] fell."),
    ),
    Statement(
        "belongs to", "apart",
        _between(r"[^.;\n]{0,40}\b(?:joint venture|venture|subsidiary|unit|arm|division|brand|part|daughter|"
                 r"affiliate|parent|owner|shareholder|branch|partner)(?: company)?"
                 r"(?: of| between| with| in)?[^.;\n]{0,20}"),
        ("[Halden Otomar], the joint venture of [Halden] with others, grew.",
         "[Halden Finance] opened a branch of [Halden] there."),
    ),
    Statement(
        "owned by", "apart",
        _between(r"[^.;\n]{0,30}\b(?:owned|controlled|backed|held|supplied|made|sold|bought)"
                 r" (?:by|from|to) (?:the )?"),
        ("[Halden Finance], owned by [Halden], grew.",),
    ),
    Statement(
        "possessive", "apart", _between(r"['’]s? (?:own |new |sister )?"),
        ("[Halden]'s [Halden Finance] grew.",),
    ),
    Statement(
        "list", "apart", _between(r"(?:,| and| or| &| with) (?:the )?"),
        ("[Halden], [Halden Finance] and others grew.", "[Oster Roads] and [Oster] grew."),
    ),
    Statement(
        "end of a list", "apart", _between(r", (?:and|or) (?:the )?"),
        ("They are [Halden], and [Halden Roads].",),
        # A verb makes a clause of its own: `the plan of A Ltd, and A is to build it`.
        after=re.compile(r"(?! (?:is|was|has|had|will|would|said|says|can|could|may|did|does|\w{2,14}ed)\b)"),
    ),
)  # fmt: skip
