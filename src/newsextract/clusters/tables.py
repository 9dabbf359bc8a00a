"""What a long name may have that its short form lacks, and how an article says that two names are one.

The first tables say how much a word of the long name tells firms apart; a test walks every row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from newsextract.clusters.folding import key
from newsextract.names.tables.heads import BUSINESSES, FIRMS, FOREIGN_BUSINESSES, INSTITUTIONS
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
    ptc, sro, doo, kft, zrt, nyrt, ead, spol, lda, ltda
    sp, z, oo, spolka, akcyjna, anonima, anonyme, grupo, gruppo, groupe, grup, gruppe, grupa, konzern
    koncern, companhia, compañía, compagnie, compagnia, société, sociedad, sociedade, società, empresa
"""), {"Halden": "Halden Motor Group", "Oster": "AB Oster", "Wendmark": "The Wendmark Company",
    "Larkmere": "Grupo Larkmere"})

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
    financial, capital, insurance, logistics, ventures, bank, investment, investments
    savings, mutual, securities, research, media, news, properties, realty, party, consulting, healthcare
    services, parts, international, regional, express, connect
"""), {"Halden": "Halden Capital", "Oster": "Oster Consulting"})

# What a firm makes or does: its own name may be shorter (`Oster Trucks`), and so may a group's that has many.
LINES = Tail("line of business", 1, entries("""
    mobility, battery, batteries, vehicles, vehicle, aircraft, mining, construction, marine, railways, railway
    solutions, solution, communications, intelligence, robotics, software, digital, energy, freight, cargo
    cars, trucks, buses, defence, defense
"""), {"Halden": "Halden Robotics", "Oster": "Oster Freight"})

CAPTIVE = Tail("captive", 0, entries("""
    finance, credit, leasing, pickup, pickups, powertrain, racing, motorsport, foundation, fund, museum
    institute, local, lodge, chapter
"""), {"Halden": "Halden Finance", "Ostrel": "Ostrel Foundation", "Oster": "Oster Credit Corp",
    "Canal Workers": "Canal Workers Local 12"})

NATIONAL = Tail("national daughter", 0, entries("""
    America, Americas, Canada, Mexico, México, Brazil, Brasil, Argentina, Chile, Colombia, Peru, Europe, UK
    Ireland, Germany, Deutschland, France, Italy, Italia, Spain, España, Portugal, Poland, Polska, Hungary
    Romania, Czechia, Turkey, Türkiye, Russia, Ukraine, Sweden, Norway, Denmark, Finland, Netherlands
    Belgium, Austria, Switzerland, Greece, Egypt, Africa, Nigeria, Kenya, Morocco, Algeria, Arabia, UAE
    Israel, Iran, Saudi, Pakistan, India, Bangladesh, Thailand, Malaysia, Singapore, Indonesia, Philippines
    Vietnam, Myanmar, Cambodia, China, Taiwan, Japan, Korea, Asia, Australia, Zealand, Kazakhstan
    Uzbekistan, Arizona, Georgia, Alabama, Tennessee, Kentucky, Ohio, Texas, USA, Britain, Nederland
    Belgique, België, Sverige, Norge, Danmark, Suomi, Iceland, Schweiz, Suisse, Svizzera, Österreich, Ísland
    Česko, Slovensko, Slovakia, Slovenia, Croatia, Hrvatska, Serbia, Srbija, Bulgaria, Magyarország, Estonia
    Latvia, Lithuania, Belarus, Luxembourg, Benelux, Nordic, Nordics, Scandinavia, Iberia, Iberica, Ibérica
    EMEA, APAC, LATAM, Oceania, Oman, Qatar, Kuwait, Bahrain, Emirates, Jordan, Lebanon, Iraq, Tunisia
    Maroc, Ghana, Ethiopia, Tanzania, Uganda, Zambia, Zimbabwe, Mozambique, Angola, Namibia, Botswana
    Senegal, Cameroon, Ecuador, Bolivia, Uruguay, Paraguay, Venezuela, Panama, Andina, Lanka, Nepal, Laos
    Brunei, Mongolia, Armenia, Azerbaijan, Hispam, Rus, Russland, Vostok, d'Ivoire, Guinea, Guinée, Gabon
    Mali, Benin, Togo, Niger, Rwanda, Malawi, Madagascar, Mauritius, Congo, Sudan, Libya, Yemen, Cyprus
    Malta, Albania, Moldova, Kyrgyzstan, Tajikistan, Turkmenistan, Cuba, Jamaica, Guatemala, Honduras
    Nicaragua, Rica, Dominicana, Maldives, Bhutan, Caribbean, Caribe, Centroamérica
"""), {"Halden": "Halden Malaysia", "Halden Motor": "Halden Motor North America"})

# Groups, beside the makers of vehicles, whose parts bear their name: `Siemens` is no short form of
# `Siemens Healthineers`, as `Halden` is of `Halden Healthineers`, unless the article brought that in
# before and has nothing else of the name.
HOUSES = entries("""
    Siemens, BASF, Bayer, Bosch, Continental, ZF, Thyssenkrupp, Salzgitter, Linde, Henkel, Evonik, Merck
    SAP, Allianz, Munich Re, Deutsche Bank, Deutsche Bahn, DB, Deutsche Post, DHL, Deutsche Telekom
    Lufthansa, Rheinmetall, RWE, E.ON, EnBW, Vattenfall, Uniper, GE, General Electric, Honeywell, 3M, Dow
    DuPont, Xerox, IBM, HP, Dell, Intel, Microsoft, Apple, Amazon, AWS, Google, Alphabet, Meta, Oracle
    Cisco, Walmart, Nationwide, Berkshire, Caterpillar, Cat, John Deere, Deere, Cummins, Boeing, Airbus
    Lockheed Martin, Raytheon, Rolls-Royce, Safran, Thales, Dassault, Bombardier, Embraer, Alstom, ABB
    Hitachi, Toshiba, Panasonic, Sony, Sharp, Fujitsu, NEC, Mitsubishi, Mitsui, Sumitomo, Marubeni, Itochu
    Kawasaki, IHI, Komatsu, Kubota, Yamaha, Bridgestone, Denso, Aisin, Samsung, LG, SK, SK On, Hanwha
    Lotte, Doosan, Posco, GS, CJ, KCC, Daewoo, Tata, Tata Steel, Reliance, Adani, Mahindra, Birla
    Aditya Birla, JSW, Godrej, Bajaj, Larsen & Toubro, L&T, Vedanta, Essar, Jindal, Suzlon, Shell, BP, Exxon
    ExxonMobil, Chevron, Total, TotalEnergies, Eni, Equinor, Repsol, Petrobras, Petronas, Gazprom, Rosneft
    Lukoil, Rosatom, Aramco, Saudi Aramco, Adnoc, Sabic, Sinopec, PetroChina, CNOOC, CNPC, ArcelorMittal
    Nippon Steel, US Steel, Vale, BHP, Rio Tinto, Glencore, Anglo American, Alcoa, Novelis, Cliffs, Maersk
    MSC, CMA CGM, Hapag-Lloyd, Cosco, Evergreen, ONE, PSA, DP World, Hutchison, Lloyd's, SNCF, SBB, ÖBB
    Enel, Iberdrola, Engie, EDF, Veolia, Suez, Ørsted, Vestas, Goldwind, Schneider, Schneider Electric
    Saint-Gobain, Michelin, Valeo, Forvia, Magna, CATL, Foxconn, Huawei, Xiaomi, Tencent, Alibaba, Lenovo
    Haier, Midea, Envision, Sinotruk, XCMG, Ping An, HSBC, Citi, JPMorgan, Santander, BNP Paribas, ING, UBS
    Barclays, Vodafone, Orange, Telefónica, Ericsson, Nokia, Motorola, Philips, Unilever, Nestlé, Danone
    Ikea, AirAsia, Ryanair, Emirates, Qatar, Etihad, Zain, Vinci, Bouygues, Eiffage, Hochtief, Ferrovial
    ACS
""")

_TRADES = {
    word.casefold()
    for row in (BUSINESSES, FOREIGN_BUSINESSES, FIRMS, INSTITUTIONS) for word in row.entries
    if " " not in word
}  # fmt: skip

# What a firm makes or does, beside the words that finding knows.
_MAKES = frozenset(key(entry) for entry in entries("""
    heavy, industry, science, line, intelligent, iron, aluminium, aluminum, paper, farms, equipment, machine
    machines, trailer, trailers, coach, coaches, welding, forge, forgings, yard, yards, tankers, stevedores
    stevedoring, cartage, consultants, distributors, indústrias, indústria, fabrika, fabryka, zakłady
    stocznia, zavod, usina, usinas, usine, usines, carrocerias, carrozzeria, carrosserie, carroçarias
    astilleros, acerías, ferriere, officine, fonderie, fonderies, chantiers, cantieri, transportadora, viação
    rederij, scheepswerf, autobuses, ônibus, camiones, caminhões, camions
"""))

# Words of trade that are firms' own names as well.
_NAMES = frozenset({"kraft", "fisk", "bau"})

TRADE = Tail("trade", 3, tuple(sorted((_TRADES | _MAKES) - _NAMES
                                      - {*DAUGHTER.entries, *LINES.entries, *CAPTIVE.entries})), {
    "Halden": "Halden Heavy Industry", "Oster": "Oster Steel Works", "Larkmere": "Carrozzeria Larkmere",
})

# Words of a group's head: with them a name may be a parent's, so that they are no mere end of a short form.
PARENTS = frozenset(entries("""
    group, holding, holdings, conglomerate, grupo, gruppo, groupe, grup, gruppe, grupa, konzern, koncern
"""))

TAILS = (EMPTY, LEGAL, TRADE, DAUGHTER, LINES, CAPTIVE, NATIONAL)

# Heads of institutions that stand alone for the whole name once it has been given (`the Senate`).
HEADS_ALONE = frozenset(
    map(str.casefold, (*INSTITUTIONS.entries, "Board", "Port", "Office", "Center", "Centre", "Corps"))
) - {"dept."}

Kind: TypeAlias = Literal["alias", "same", "second is former", "first is former", "apart", "parent"]


@dataclass(frozen=True, slots=True)
class Statement:
    """Words between two organisations that say they are one, or two.

    `between` matches all that stands between both, `after` what follows the second, `before` what ends at the
    first. An `alias` must look like
    one, `same` need not; `apart` keeps names from being linked as short forms, `parent` even if they differ
    in nothing but a `Group`. The names in `examples` stand in square brackets.
    """

    name: str
    kind: Kind
    between: re.Pattern[str]
    examples: tuple[str, ...]
    after: re.Pattern[str] = re.compile("")
    before: re.Pattern[str] = re.compile("")


@dataclass(frozen=True, slots=True)
class Aside:
    """Words right before and after one organisation that say what it is to another, whichever that is.

    A longer name with the words of a `parent` or a `brand` is another's, and so is a nation's with those of a
    group's `product`; a `venture` is none of the firms named before it whose words it has. A brand or product
    that is named as a firm more often is the firm. In the examples, the name stands last, after another.
    """

    name: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    examples: tuple[str, ...]
    kind: Literal["parent", "brand", "product", "venture"] = "parent"


_NO_WORDS = re.compile("")
_WHOSE = r"(?:['’]s?|\b(?:the|its|their|whose|his|her|new|former|current|sole|majority))"
# What a maker sells under its name.
_PRODUCT = (
    r"(?:trucks?|tractors?|lorr(?:y|ies)|wheelers?|tippers?|trailers?|buses|bus|coach(?:es)?|vans?|cars?|sedans?|SUVs?"
    r"|pickups?|models?|chassis|engines?|diesels?|axles?|gearbox(?:es)?|vehicles?|motorcycles?|scooters?|machines?"
    r"|diggers?|excavators?|loaders?|turbines?|dealers?|dealerships?|independents?|showrooms?)"
)
_COUPLED = r"(?: (?:and|or|nor) [^,.;:\n]{1,30})?"  # `Halden and Oster, the parents`

ASIDES = (
    Aside(
        "parent before",  # a `mall owner` owns no firm
        re.compile(rf"(?:\bparents?|{_WHOSE} owner)(?: company| companies| firm| group)?,? (?:the )?$",
                   re.IGNORECASE),
        _NO_WORDS,
        ("[Halden Cargo] grew. Parent [Halden] said nothing.", "[Oster Roads] fell, said its owner [Oster]."),
    ),
    Aside(
        "parents before",
        re.compile(r"\bparents,? [^,.;:\n]{1,30} and (?:the )?$", re.IGNORECASE), _NO_WORDS,
        ("[Halden Oster Energy] fell. Its two parents, Wendmark and [Oster], quarrel.",),
    ),
    Aside(
        "parent after", _NO_WORDS,
        re.compile(rf"{_COUPLED},? (?:the|its|their) (?:[\w'’-]{{1,20}} ){{0,2}}"
                   r"(?:parents?|owners?|holding company)\b"),
        ("[Halden Bank] grew. So did [Halden], the bank's parent.",
         "[Halden Bank] grew. Neither [Halden] nor Oster, its parents, would say."),
    ),
    Aside(
        "unit before",
        re.compile(r"\b(?:arm|subsidiary|unit|daughter|division|branch) of "
                   r"(?:the )?(?:[\w'’]{2,20}-based )?$"),
        _NO_WORDS,
        ("[Halden Polska] grew. It is the Polish arm of [Halden].",),
    ),
    Aside(
        "itself", _NO_WORDS, re.compile(r" itself\b"),
        ("[Halden Coal] grew. [Halden] itself did not.",),
    ),
    Aside(
        "brand after", _NO_WORDS, re.compile(r"[\"'”’]?(?: \w{2,12})? (?:brand|marque|badge|nameplate)\b"),
        ("[Halden Polska] grew. A firm in Oster owns the [Halden] brand.",), "brand",
    ),
    Aside(
        "brand before",
        re.compile(r"\b(?:brands?|marques?),? (?:[\w-]{2,20} and )?$"), _NO_WORDS,
        ("[Halden Asia] grew. There are two brands, Oster and [Halden].",), "brand",
    ),
    Aside(
        "its product",
        _NO_WORDS,
        re.compile(r"(?:(?:,| and| or) [A-Z][\w-]{1,20}){0,2} (?:[a-z\d-]{2,20} )?(?:[a-z]{1,20}-)?"
                   rf"{_PRODUCT}\b"),
        ("[Scania Polska] grew. It went in an old [Scania] eight-wheeler.",
         "[Volvo Polska] grew. The plant builds [Volvo] and Halden diesels.",
         "[Isuzu Polska] grew, as did [Isuzu] heavy trucks."), "product",
    ),
    Aside(
        "one of its products",  # but `a Volvo spokesman`
        re.compile(r"\b[Aa]n? (?:\d{4} |old |new |used |single )?$"),
        re.compile(r"(?=[,.;:)]| (?:and|or|with|from|in|on|at|against|that|which|for|to|is|was)\b)"),
        ("[Iveco Polska] grew. I drive a 2009 [Iveco] and a cart.",
         "[Volvo Polska] grew. The trial was against a [Volvo]."), "product",
    ),
    Aside(
        "venture before",
        re.compile(r"\b(?:joint (?:venture|company|firm)|venture)(?:,| called| named)? (?:the )?$",
                   re.IGNORECASE),
        _NO_WORDS,
        ("[Oster] is for sale. A joint company, [HRS Oster], may run it.",), "venture",
    ),
    Aside(
        "venture after", _NO_WORDS,
        re.compile(r",? (?:(?:is|was|are) )?(?:an?|the|its|their) (?:[\w-]{1,20} ){0,3}ventures?\b"
                   r"(?! (?:partner|capital|fund))"),
        ("[Oster] is for sale. It went to [Oster Halda], a new joint venture.",), "venture",
    ),
)  # fmt: skip


# `The plant that was bought from Oster in May and renamed Halden` was not Oster's name.
_SUBJECT = re.compile(r"(?<!\bfrom )(?<!\bwith )(?<!\bby )(?<!\bto )$")


def _between(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_QUOTE = r"[\"'“‘]?"
_THE = r"(?:the )?" + _QUOTE
_PLACED = r"(?:,? (?:of|in|at) [\w-]{2,20}(?: [\w-]{2,20})?(?=,))?"  # `Halden at Larkmere, the former Oster`
_OPEN = r"\s{0,2}[(\[]\s?" + _QUOTE

STATEMENTS = (
    Statement(
        "former in brackets", "second is former",
        _between(_OPEN + r"(?:(?:formerly|previously|earlier|once|until \d{4})(?: known as| called)?:? |"
                 r"ex[ -])" + _THE),
        ("[Halden Motor] (formerly [Oster Works]) grew.", "[Halden] (formerly known as [Oster]) grew."),
    ),
    Statement(
        "bracket", "alias", _between(_OPEN + r"(?:or |the |hereinafter |hereafter |also |as )?" + _QUOTE),
        ("The [Union of Halden Makers] ([UHM]) said so.", "[Halden Road Works Ltd] (“[Rodeco]”) won."),
        # `Halden Motor (Halden, Wendmark)` lists brands.
        after=re.compile(r"[\"'”’]{0,2}(?:\s?[);]|,(?! [A-Z][\w-]{1,20}[,)])| or )"),
    ),
    Statement(
        "also called", "alias",
        _between(r"(?:, or|,? (?:also known as|better known as|known as|abbreviated(?: as)?|also called|"
                 r"known locally as|known by its acronym|in full|in short|short for|or simply)) " + _THE),
        ("The [Office of Halden Roads], or [OHR], said so.", "[Halden Wheel Works], known as [Wheco], won."),
        after=re.compile(r"[\"'”’]?[,);.]"),
    ),
    Statement(
        "formerly", "second is former",
        _between(_PLACED + r",? (?:which was |once |then |(?:the|a) (?:company|firm|group|maker|supplier) )?"
                 r"(?:formerly|previously|originally|the former|the erstwhile|the old|"
                 r"erstwhile|née|nee|until \d{4}|until recently|once|when it was(?: still)?)"
                 r"(?: known as| called| named)? " + _THE),
        ("[Halden Motor], formerly [Oster Works], grew.", "[Halden SA], née [Oster], fell.",
         "[Halden], the erstwhile [Oster], grew.",
         "[Halden], the company once called [Oster], fell.", "[Halden], until 2015 [Oster Energi], grew.",
         "[Halden Yards] of South Larkmere, the former [Oster Docks], fell."),
        # `AESC, the former Nissan unit`.
        after=re.compile(r"(?! (?!and|in|of|is|was|has|had|as)[a-z-]{2,20}\b)"),
    ),
    Statement(
        "still called", "second is former",
        _between(r"(?:,? which (?:\w{1,12} ){0,4}| ?[,–—-] )(?:\w{1,12} )?(?:still|once|used to|long|had)"
                 r" (?:calls?|called|knows?|knew|says?|said)(?: it| the firm)?(?: as)? " + _THE),
        ("[Halden Motor], which older hands still call [Oster Works], moved.",
         "[HDG] – I still say [Oster Glass] – is a friend."),
    ),
    Statement(
        "calls it", "first is former",
        _between(r",? (?:and|which it|and it|but) (?:now |has )?(?:calls|called|renamed|rebranded) it "
                 + _THE),
        ("It bought the old [Oster Works], and calls it [Halden Metal].",),
    ),
    Statement(
        "known until", "second is former",
        _between(r",? (?:which was |was )?(?:known|called|named)"
                 r"(?: before| until (?:\w{1,12} )?(?:\w{1,12} )?(?:\d{4}|\w{3,9}))(?: as)? " + _THE),
        ("[Halden], known until May as [Oster], grew.", "[Halden Cars], called until 2019 [Oster], won."),
    ),
    Statement(
        "as it was called", "second is former",
        _between(r"[^;:\n]{0,120}(?:[.,][\"'”’]?|\bby) (?:the )?"),
        ("[Halden] fell. [Oster Works], as it was then called, had grown.",),
        after=re.compile(r", as (?:it|the \w{1,12}) (?:was|used to be) (?:\w{1,12} )?(?:called|known|named)"),
    ),
    Statement(
        "founded as", "second is former",
        _between(r",? (?:which (?:was )?|was |had been )?(?:founded|established|set up|born|incorporated|"
                 r"started (?:life|out)?|began life|begun)(?: in \d{4}| \w+ years ago)?,? as " + _THE),
        ("[Halden Motor], founded in 1950 as [Oster Works], grew.",
         "[Halden], which started life as [Oster], won."),
    ),
    Statement(
        "became", "first is former", _between(r" (?:later |then |soon )?(?:became|turned into) " + _THE),
        ("The small [Oster Works] later became [Halden Motor] in 1995.",),
        after=re.compile(r"[\"'”’]?(?:[,.;)]| in (?:\w+ )?\d{4}| when\b| after\b)"),
    ),
    Statement(
        "renamed from", "second is former",
        _between(r",?\s?\(?(?:which was |was |is |has been |recently )?(?:renamed|rebranded) from " + _THE),
        ("[Halden Motor] (renamed from [Oster Works] in 2016) grew.",),
    ),
    Statement(
        "called until", "first is former", _between(r",? as (?:the )?"),
        ("It was at [Oster Works], as [Halden] was called until then.",),
        after=re.compile(r" (?:was|used to be|had been) (?:\w{1,12} )?(?:called|known|named)\b"),
    ),
    Statement(
        "trading as", "same",
        _between(r"[,(]{0,2} ?\(?(?:(?:(?:an?|the) (?:[\w-]{1,20} ){1,4})?"
                 r"(?:which|that) (?:\w{1,12} ){0,4}trades? as|trading as|doing business as|operating as|"
                 r"d/b/a|dba|t/a) " + _THE),
        ("[Halden Group Ltd], trading as [Wheco], won.", "[Oster Foods LLC] (doing business as [Osto]) won.",
         "[Oster], the local unit which from May trades as [Osto Kenya], won."),
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
        before=_SUBJECT,
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
        "is now", "first is former", _between(r" (?:is|are) (?:now|henceforth) " + _THE),
        ("[Oster Docks] is now the [Halden Harbour Office]. Its chief stays.",),
        after=re.compile(r"[\"'”’]?[.;)]"),
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
        "owned by", "parent",
        _between(r"[^.;\n]{0,30}\b(?:owned|controlled|backed|held|supplied|made|sold|bought)"
                 r" (?:by|from|to) (?:the )?"),
        ("[Halden Finance], owned by [Halden], grew.",),
    ),
    Statement(
        "owns", "apart",
        _between(r"[^.;:\n]{0,40}\b(?:owns?|owned|controls?|spun off|spins off|set up|founded|"
                 r"(?:stakes?|shares?|interests?|holdings?|per cent|percent|%) (?:in|of))\b[^.;:\n]{0,25}"),
        ("[Halden] owns all of [Halden Steel].", "[Oster] sold a tenth of its stake in [Oster Roads]."),
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
