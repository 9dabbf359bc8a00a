"""The kinds of organisations that a title or a description can tell apart, by words of their names or beside
them: a union has a general secretary, and `the airline` is the one that is called Airways.

In examples a person stands in `[ ]`, an organisation in `{ }`; the value is the organisation that the title
of the first person fits or, where there is none, for which the kind's name stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from newsextract.names.tables.rows import entries
from newsextract.people.words.title import singular
from newsextract.people.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Kind:
    """`words` tell that an organisation is of this kind, in its name or beside it, or are called so;
    `titles` are words or phrases of titles that only this kind gives."""

    name: str
    titles: tuple[str, ...]
    words: tuple[str, ...]
    examples: Mapping[str, str]
    members: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", frozenset(self.words))


# Words of names in other languages, which share none with an English description of theirs.
_UNIONS = entries("""
    sindicato, syndicat, sindacato, gewerkschaft, trabajadores, trabalhadores, fagforbund, förbundet, vakbond
    sendikası, związek
""")
_ASSOCIATIONS = entries("""
    asociación, associação, associazione, asosiasi, verband, federación, federação, fédération, federazione
    confederación, cámara, câmara, chambre, kammer, derneği
""")
FOREIGN = frozenset(_UNIONS + _ASSOCIATIONS)

UNION = Kind("union", entries("""
    steward, organiser, organizer, convenor, convener, negotiator, general secretary, general-secretary
    national officer, regional secretary, works council, assistant secretary
"""), entries("""
    union, unions, workers, labour, labor, brotherhood, teamsters, trade unions, steelworkers, autoworkers
    metalworkers, mineworkers, dockworkers, dockers, seafarers
""") + _UNIONS, {
    "{Oster} shut a line. The {Halden Union} was angry at {Oster}.\n{Oster} grew, and general secretary "
    "[Iva Lund] wants more.": "Halden Union",
})

ASSOCIATION = Kind("association", entries("""
    director general, director-general, secretary general, secretary-general, general secretary
"""), entries("""
    association, federation, confederation, chamber, council, club, league, society, institute, alliance
    forum, union, board, organisation, organization
""") + _ASSOCIATIONS, {
    "{Oster} grew. The {Halden Chamber} wants fewer rules.\n{Oster} hired again, noted director general "
    "[Iva Lund].": "Halden Chamber",
})

AUTHORITY = Kind("authority", entries("""
    commissioner, administrator, inspector, superintendent, regulator, registrar, cartel, antitrust
    anti-trust, competition bureau, competition division, competition policy, enforcement
"""), entries("""
    ministry, ministries, authority, administration, department, commission, bureau, court, customs, police
    parliament, congress, senate, statistics, treasury, inspectorate, directorate, tribunal, registry
    agency, office, regulator, watchdog, board, council
"""), {
    "{Oster} recalled buses. The {Halden Agency} had asked for it.\n{Oster} must answer, said commissioner "
    "[Iva Lund].": "Halden Agency",
})

COURT = Kind("court", entries("judge, justice, magistrate"), entries("court, tribunal"), {
    "{Oster} sued. The {Halden High Court} sat.\n{Oster} must pay, said Justice [Iva Lund].":
    "Halden High Court",
})

GROUP = Kind("group", entries("group"), entries("""
    group, gruppe, grupo, groupe, gruppo, groep, holding, holdings
"""), {
    "{Oster Line} grew. The {Oster Group} helped.\n{Oster Line} hired, said group chairman [Iva Lund].":
    "Oster Group",
})

LAW_FIRM = Kind("law firm", entries("""
    counsel, solicitor, barrister, senior partner, managing partner
"""), entries("llp, law, partners, solicitors, associates, lawyers, chambers, avocats, advocates"), {
    "{Oster} sued. {Halden LLP} wrote the claim.\n{Oster} will win, said senior partner "
    "[Iva Lund].": "Halden LLP",
})

SCHOOL = Kind("school", entries("""
    rector, dean, provost, vice-chancellor
"""), entries("university, college, institute, school, academy, faculty, polytechnic"), {
    "{Oster} gave money. {Halden University} took it.\n{Oster} pays for a year, said rector "
    "[Iva Lund].": "Halden University",
})

TEAM = Kind("team", entries("""
    coach, rider, co-driver, racer, team principal
"""), entries("team, racing, club"), {
    "{Oster} paid. {Halden Racing} won.\n{Oster} pays again, said coach [Iva Lund].": "Halden Racing",
})

TITLED = (UNION, ASSOCIATION, AUTHORITY, COURT, GROUP, LAW_FIRM, SCHOOL, TEAM)


def _trade(name: str, words: str, firm: str) -> Kind:
    """A kind that gives no titles of its own; `name` is what a description calls it."""
    return Kind(name, (), entries(words), {f"{{Oster}} met {{{firm}}}.": firm})


_MEDIA = """
    daily, weekly, magazine, journal, bulletin, newsletter, monthly, news, times, post, gazette, review
    courier, ledger, herald, tribune, press, observer, mail, chronicle, letter, today
"""

TRADES = (
    _trade("venture", "venture, jv, jointly, equally, half", "Halden, a joint venture"),
    _trade("airline", "airline, airlines, airways, air, aviation, carrier", "Halden Airways"),
    _trade("shipping line", """
        shipping, shipowner, shipper, line, lines, liner, maritime, marine, navigation, container
        containers, tanker, tankers, ferry, ferries, bulk, carrier, carriers, seaways, rederi, reederei
    """, "Halden Maritime"),
    _trade("shipyard", """
        shipyard, shipyards, yard, shipbuilder, shipbuilding, dockyard, docks
    """, "Halden Docks"),
    _trade("terminal operator", """
        port, ports, terminal, terminals, harbour, harbor, stevedores
    """, "Halden Ports"),
    _trade("haulier", """
        haulier, hauler, haulage, trucking, transport, transports, transportation, forwarder, forwarding
        freight, logistics, parcel, parcels, courier, express, delivery, shipper
    """, "Halden Freight"),
    _trade("railway", "railway, railways, rail, railroad, railroads, trains", "Halden Rail"),
    _trade("carmaker", """
        carmaker, automaker, truckmaker, motor, motors, automobile, automobiles, automotive, auto, autos
        car, cars, truck, trucks, vehicle, vehicles, bus, buses, coach, coaches, marque
    """, "Halden Motors"),
    _trade("tyre maker", "tyre, tyres, tire, tires, rubber", "Halden Rubber"),
    _trade("battery maker", "battery, batteries, cell, cells", "Halden Cells"),
    _trade("chipmaker", """
        chipmaker, chip, chips, semiconductor, semiconductors, microelectronics
    """, "Halden Chips"),
    _trade("steelmaker", """
        steelmaker, steelworks, steel, steels, iron, mill, mills, stahl, acciaierie, acero, aceros, aço
    """, "Halden Iron"),
    _trade("miner", """
        miner, mining, mines, mine, minerals, metals, resources, ore, coal, copper, gold, lithium, nickel
    """, "Halden Copper"),
    _trade("oil company", """
        oil, petroleum, gas, refiner, refining, driller, drilling, lng, petrochemical
    """, "Halden Petroleum"),
    _trade("utility", """
        utility, power, electric, electricity, grid, energy, energie, networks
    """, "Halden Energy"),
    _trade("bank", "bank, banks, lender, banking, banco, banque, banca, savings, bancorp", "Halden Banco"),
    _trade("brokerage", "brokerage, broker, securities, capital, research", "Halden Securities"),
    _trade("fund", """
        fund, investor, equity, capital, partners, investment, investments, ventures
    """, "Halden Capital"),
    _trade("insurer", """
        insurer, insurance, assurance, reinsurer, reinsurance, versicherung
    """, "Halden Assurance"),
    _trade("consultancy", """
        consultancy, consultant, consultants, consulting, research, analytics, intelligence, advisory
        advisers, advisors, data
    """, "Halden Analytics"),
    _trade("telephone company", """
        telephone, phone, telco, telecom, telecoms, mobile, wireless
    """, "Halden Mobile"),
    _trade("retailer", """
        retailer, retail, stores, supermarket, supermarkets, markets, shops
    """, "Halden Stores"),
    _trade("newspaper", f"newspaper, paper, {_MEDIA}", "Halden Herald"),
)  # fmt: skip

KINDS = (*TITLED, *TRADES)
WORDS = frozenset(word for kind in KINDS for word in kind.words)
# In the names of those who publish; some of them are other firms' too, in which they weigh little.
_PUBLISHING = frozenset(entries(f"""
    {_MEDIA}, newspaper, wire, tv, radio, online, report, express, dispatch, standard, mirror, monitor
    mercury, insider, digest, gazeta, zeitung, jornal, diario, diário, corriere, presse, nachrichten
    tagblatt, tidende, woche, avis, blad, dagblad, diary
"""))


def asked_for(title: Sequence[Token]) -> Set[str]:
    """The kinds that give a title, by name; none if any organisation may."""
    return _of_title(tuple(singular(token.lower) for token in title if token.kind == "word"))


@lru_cache(maxsize=4096)
def _of_title(words: tuple[str, ...]) -> Set[str]:
    phrase = f" {' '.join(words)} "
    return frozenset(kind.name for kind in KINDS if any(f" {title} " in phrase for title in kind.titles))


def told_by(words: Iterable[str]) -> Set[str]:
    """The kinds that an organisation is of, by the words of its names and beside them."""
    found = frozenset(words)
    return frozenset(kind.name for kind in KINDS if not kind.members.isdisjoint(found))


def is_medium(name: str) -> bool:
    """Whether an organisation is one that publishes, by its name."""
    return not _PUBLISHING.isdisjoint(name.casefold().split())
