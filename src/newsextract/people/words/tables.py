"""The words that role phrases are made of, each row with its examples.

In examples a person stands in `[ ]`, an organisation in `{ }`, a place in `< >`; the value is the roles of
the first person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from newsextract.names.tables.roles import ROLE_MODIFIERS, ROLES
from newsextract.names.tables.rows import entries

Roles: TypeAlias = "tuple[tuple[str | None, str | None], ...]"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with one part in a role phrase; `members` are the entries for looking up."""

    name: str
    entries: tuple[str, ...]
    examples: Mapping[str, Roles]
    members: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", frozenset(self.entries))


def distinct(*words: str) -> tuple[str, ...]:
    """The words of several tables, each once."""
    return tuple(dict.fromkeys(words))


# The word that makes a phrase a title. Those of `names` and some that are too common there.
HEADS = Words("title", distinct(*ROLES.entries, *entries("""
    secretary-general, director-general, general-secretary, vice-governor, vice-minister, vice-mayor, co-ceo
    co-president, co-head, co-owner, ceo-founder, founder-ceo, cco, cpo, cso, cdo, chro, cro, gm, chiefs
    heads, chairmen, vice-chair, vice-chairwoman, deputy-chairman, farmer, trader, dealer, programmer
    developer, expert, specialist, coordinator, administrator, ombudsman, mp, mep, md, president-elect
    chairperson, supervisor, foreman, captain, general manager, harbourmaster, master, watchdog
    vice-secretary, managing partner, spokespeople, directress, journalist, blogger, trustee, member
    delegate, negotiator, regulator, operator, adjutant, marshal, shareholder, heir, buyer, salesman
    saleswoman, sales chief, driver, worker, mechanic, welder, baker, nurse, teacher, student, banker
    retailer, importer, haulier, winemaker, grower, rancher, chef, pilot, skipper, gov., sen., rep.
    professional, mgr., dir., commentator, forecaster, meteorologist, geologist, statistician, counsellor
    counselor, planner, dispatcher, apprentice, accountant, receptionist, clerk, solicitor, barrister
    arbitrator, liquidator, magnate, tycoon, industrialist, chairman-elect, deputy head, investigator
    instructor, lobbyist, firefighter, convener, convenor, passenger, pioneer, agent, codirector, cochair
    cochairman, trainer, fellow, docker, stevedore, shipwright, merchant, sailor, machinist, electrician
    forewoman, steward, stewardess, warden, marketer, surveyor, inspector, rapporteur, consul, attaché
    attache, chargé, custodian, registrar, provost, secretary, racer, rider, navigator, co-driver
    representative director, directeur, gérant, prokurist, lt. gov., archivist, curator, commodore, admiral
    brigadier, exec, chief exec, organiser, organizer, campaigner, facilitator, scout, tutor, scholar, justice
    collector, sarpanch, advocate, associate, chaplain, guest, academician, docent, privatdozent, signatory
    bookkeeper, cashier, typist, draughtsman, draftsman, storekeeper, toolmaker, blacksmith, bosun
    timekeeper, chieftain, shipbroker, intern, trainee, manageress, postmaster, stationmaster
    quartermaster, dockmaster, yardmaster, paymaster, moderator, presenter, cleaner, porter, librarian
    bursar, actuary, underwriter, assessor, valuer, notary, mediator, receiver, examiner
    surgeon, physician, metallurgist, proprietor, proprietress, franchisee, scheduler, estimator, purser
    liaison, supremo, czar, tsar, salesperson, mentor, second-in-command, ombudsperson
""")), {
    "[Iva Lund], secretary-general of {Halden Union}, left.": (("secretary-general", "Halden Union"),),
    "{Oster} Chairman [Wang Ostrel] left.": (("Chairman", "Oster"),),
    "[Iva Lund], senior associate at {Halden LLP}, left.": (("senior associate", "Halden LLP"),),
    "[Ruth Ostrel], who now is no analyst, left.": (),
    "[Iva Lund], his wife of many years, was bookkeeper of {Halden}.": (("bookkeeper", "Halden"),),
})

# Words before a title's head, in lower case; capitalised words are taken without a table.
MODIFIERS = Words("modifier", distinct(*map(str.casefold, ROLE_MODIFIERS.entries), *entries("""
    energy, finance, foreign, trade, transport, industry, economy, prime, group, regional, international
    general, acting, former, previous, ex, then, managing, deputy, vice, senior, junior, chief, executive
    co, non-executive, sales, marketing, purchasing, procurement, production, plant, factory, works, union
    commodities, commodity, equity, credit, market, markets, fleet, truck, trucks, bus, car, auto
    automotive, shipping, steel, oil, gas, commercial, technical, technology, science, scientific, software
    hardware, engineering, product, brand, design, quality, safety, supply, chain, service, services
    customer, dealer, country, area, city, county, provincial, municipal, state, federal, national, local
    party, communications, press, media, public, relations, affairs, legal, human, resources, personnel
    works-council, supervisory, advisory, board, founding, principal, staff, research, investment, private
    portfolio, fund, asset, wealth, risk, data, digital, information, financial, operating, operations
    strategy, strategic, policy, environment, environmental, sustainability, climate, agriculture, labour
    labor, defence, defense, interior, justice, health, education, tax, treasury, senate, house, majority
    minority, opposition, interim, incoming, outgoing, assistant, associate, joint, lead, chartering
    statehouse, honorary, agricultural, industrial, infrastructure, transportation, shop, horse, dairy, corn
    grain, small, independent, veteran, crew, sr., asst., exec., assoc., gen, first, second, third, retired
    longtime, one-time, sometime, once, cabinet, after-sales, aftersales, export, exports, import, freight
    rail, road, port, harbour, harbor, terminal, depot, warehouse, logistics, distribution, network
    corporate, division, divisional, mine, mining, metals, iron, copper, aluminium, wheat, sugar, coffee
    cocoa, rubber, cotton, paper, chemical, chemicals, pharma, retail, wholesale, bank, banking, monetary
    currency, rates, macro, sector, tanker, dry, bulk, container, ship, test, race, racing, rally, team
    trucking, long-haul, delivery, postal, forwarding, customs, border, council, parliamentary, permanent
    cross-party, alternate, development, project, programme, program, account, key, category, store
    district, zone, zonal, cluster, web, content, features, business, motoring, news, picture, copy, desk
    bureau, personal, special, head, police, fire, army, navy, naval, air, force, coast, guard, youth
    co-founding, volunteer, part-time, full-time, contract, ranking, mechanical, electrical, civil
    petroleum, marine, structural, resident, visiting, emeritus, adjunct, full, distinguished, external
    internal, governmental, government, investor, labor-relations, compliance, audit, payroll, ethics
    diversity, talent, people, refinery, smelter, shipyard, mill, site, facility, hub, branch, assembly
    foundry, workshop, garage, yard, laboratory, lab, campus, oilfield, field, pit, quarry, mercantile
    designated, picket, authorised, authorized, chartered, certified, registered, licensed, accredited
    presiding, administrative, law, sole
""")), {
    "Fleets grew, works director [Iva Lund] said.": (("works director", None),),
    "[Iva Lund], first authorised representative of {Halden}, left.": (
        ("first authorised representative", "Halden"),),
    "<Freedonia>'s deputy transport minister [Iva Lund] left.": (("deputy transport minister", "Freedonia"),),
})

# With these, what follows `and` is a role of another time, in another organisation.
PAST = Words("past", entries("""
    former, once, previous, ex, one-time, sometime, then, erstwhile, founding, retired
"""), {
    "{Oster} grew. [Iva Lund], chairman of the board and once head of {Halden}, left.": (
        ("chairman of the board", "Oster"), ("once head", "Halden")),
})

# Before an organisation these belong to the title that stands behind it: `former Halden chairman`.
STANDING = Words("standing", distinct(*PAST.entries, *entries("""
    outgoing, incoming, acting, interim, caretaker, future, ex
""")), {
    "Former {Halden} chairman [Iva Lund] left.": (("Former chairman", "Halden"),),
    "[Iva Lund], the outgoing {Halden} boss, left.": (("outgoing boss", "Halden"),),
})

# Left out of a title: `the current president`, `the new chairman`.
DROPPED = Words("left out", entries("""
    the, a, an, current, currently, now, also, new, newly, appointed, still, already, one, both, today
    recently, long-time, longtime, long-serving, powerful, embattled, outspoken, billionaire, as, is
    formerly, previously, most, formally, earlier, likewise, simultaneously, concurrently, until, well
    since, then, charismatic, veteran, another, other, fellow, hitherto, controversial, influential
    enigmatic, flamboyant, legendary, popular, energetic, combative, much-loved, colourful, female
    additionally, meanwhile, respectively, present, next, visiting, touring
"""), {
    "[Iva Lund], the current president of {Halden}, left.": (("president", "Halden"),),
    "[Iva Lund], also a manager at {Halden}, left.": (("manager", "Halden"),),
    "{Halden} picked [Iva Lund] as its next chairman.": (("chairman", "Halden"),),
    "All is well, visiting <Peru> transport minister [Iva Lund] said.": (("transport minister", "Peru"),),
    "{Halden} grew. [Iva Lund], its present director general, left.": (("director general", "Halden"),),
})

# Whoever speaks says so: not the last organisation that he names.
SPEAKERS = Words("speaker's", entries("my, our, your"), {
    "A: Our treasurer [Iva Lund] buys for {Oster}.\nQ: And you?\n[Ivo Berg] is head of {Halden}.": (
        ("treasurer", "Halden"),),
})

# What follows the `of` of these is an organisation, even where the names don't know it.
TOP = Words("top", entries("""
    ceo, founder, co-founder, cofounder, owner, chairman, chairwoman, chairperson, co-owner
"""), {
    "[Iva Lund], CEO of Halden Street Launch, left.": (("CEO", "Halden Street Launch"),),
})

# These describe, so that no title has them: `Oster, the country's biggest buyer`.
SUPERLATIVES = Words("superlative", entries("""
    largest, biggest, smallest, oldest, youngest, newest, richest, strongest, greatest, best-selling
    wealthiest, poorest, fastest
"""), {
    "[Iva Lund], head of {Halden}, <Chile>'s largest buyer, left.": (("head", "Halden"),),
})

# Of a rank before a name (`Captain Iva Lund`) nothing is told where the person has another role.
RANKS = Words("rank", entries("""
    captain, admiral, rear admiral, vice admiral, colonel, lieutenant colonel, major, lieutenant, sergeant
    general, major general, lieutenant general, brigadier, brigadier general, commander, professor, sheikh
    prince, princess, chief, commodore, air marshal, marshal, cardinal, bishop
"""), {
    "The managing director of {Halden}, Captain [Iva Lund], left.": (("managing director", "Halden"),),
})

# How titles end that no table knows: `Commercial Counsellor`, `corn grower`; read only with an organisation.
SUFFIXES = Words("title's suffix", entries("""
    er, or, ist, man, woman, person, ant, ian, eer, chief, head, lead, boss, hand
"""), {
    "[Iva Lund], deck hand at the {Halden Line}, left.": (("deck hand", "Halden Line"),),
})

# Words of that form that are no titles: kin, fans, things.
RELATIONS = Words("relation", distinct(*entries("""
    brother, sister, father, mother, daughter, grandfather, grandmother, granddaughter, widower, customer
    supporter, admirer, follower, predecessor, successor, competitor, winner, number, newcomer, factor
    power, paper, letter, order, offer, matter, quarter, answer, corner, danger, user, reader, another
    stranger, foreigner, september, october, november, december, summer, winter, water, weather, computer
    center, later, after, over, under, never, other, rather, together, for, or, nor, major, minor, former
    interior, exterior, color, favor, labor, honor, per, her, better, bigger, larger, smaller, greater
    lower, higher, younger, older, elder, german, asian, russian, italian, indian, brazilian, canadian
    australian, giant, important, significant, plant, restaurant, christian, descendant, tenant, defendant
    participant, inhabitant, survivor, prisoner, holder, contender, frontrunner, front-runner, visitor
    neighbor, senior, junior, prior, sector, tractor, reactor, motor, tanker, container, carrier, beforehand
    overhead, ahead, politician, statesman, man, woman, person
""")), {
    "[Iva Lund], the daughter of {Halden}, left.": (),
    "[Iva Lund], a long-standing supporter of {Halden}, left.": (),
})

# Whose office stands behind `and`: `his sister and treasurer`.
KIN = Words("kin", entries("""
    brother, sister, father, mother, son, daughter, wife, husband, uncle, aunt, cousin, nephew, niece, widow
    grandson, granddaughter, grandfather, twin, half-brother, brother-in-law, sister-in-law, son-in-law
    daughter-in-law, father-in-law
"""), {
    "{Halden} grew. His sister and finance director, [Iva Lund], left.": (("finance director", "Halden"),),
})

# In brackets after a name in a caption.
ASIDES = Words("aside", entries("""
    left, right, centre, center, pictured, above, below, middle, second, third, fourth, from, far, front, l
    r, standing, seated, photo, picture, in, the, foreground, background, 2nd, 3rd, and, third-left, aged
    second-left, second-right
"""), {
    "[Iva Lund] (second from left), head of {Halden}, in May.": (("head", "Halden"),),
})

# In the lines that say who wrote or photographed, an organisation in brackets is no employer's.
CREDITS = Words("credit", entries("""
    photo, photos, picture, pictures, image, images, photograph, photographer, courtesy, credit, reporting
    editing, writing, foto, copyright, illustration, by
"""), {
    "Photo: [Iva Lund] ({Halden})": (),
})

ROWS = (
    HEADS, MODIFIERS, PAST, STANDING, DROPPED, SPEAKERS, TOP, SUPERLATIVES, RANKS, SUFFIXES,
    RELATIONS, KIN, ASIDES, CREDITS,
)  # fmt: skip
