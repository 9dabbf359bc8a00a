"""The words that role phrases are made of, each row with its examples.

In examples a person stands in `[ ]`, an organisation in `{ }`, a place in `< >`; the value is the roles of the
first person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from newsextract.names.tables.roles import ROLE_MODIFIERS, ROLES
from newsextract.names.tables.rows import entries

Roles: TypeAlias = "tuple[tuple[str | None, str | None], ...]"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with one part in a role phrase."""

    name: str
    entries: tuple[str, ...]
    examples: Mapping[str, Roles]


# The word that makes a phrase a title. Those of `names` and some that are too common there.
HEADS = Words("title", (*ROLES.entries, *entries("""
    secretary-general, director-general, general-secretary, vice-governor, vice-minister, vice-mayor
    co-ceo, co-president, co-head, co-owner, ceo-founder, founder-ceo, cco, cpo, cso, cdo, chro, cro, gm
    chiefs, heads, chairmen, vice-chair, vice-chairwoman, deputy-chairman, farmer, trader, dealer
    programmer, developer, expert, specialist, coordinator, administrator, ombudsman, mp, mep, md
    president-elect, chairperson, supervisor, foreman, captain, general manager, harbourmaster, master
    watchdog, vice-secretary, managing partner, spokespeople, directress, journalist, blogger, trustee
    member, delegate, negotiator, regulator, operator, adjutant, marshal, shareholder, heir, buyer
    salesman, saleswoman, sales chief, driver, worker, mechanic, welder, baker, nurse, teacher, student
    investor, banker, retailer, importer, haulier, winemaker, grower, rancher, chef, pilot, skipper
    administrateur, geschäftsführer, commentator, forecaster, meteorologist, geologist, statistician
""")), {
    "[Iva Lund], secretary-general of {Halden Union}, left.": (("secretary-general", "Halden Union"),),
    "{Oster} Chairman [Wang Ostrel] left.": (("Chairman", "Oster"),),
    "[Ruth Ostrel], who now is no analyst, left.": (),
})

# Words before a title's head, in lower case; capitalised words are taken without a table.
MODIFIERS = Words("modifier", tuple(word.casefold() for word in ROLE_MODIFIERS.entries) + entries("""
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
    grain, small, independent, veteran, crew, first, second, third, retired, longtime, one-time, sometime
"""), {
    "{Oster} finance director [Iva Lund] left.": (("finance director", "Oster"),),
    "<Freedonia>'s deputy transport minister [Iva Lund] left.": (("deputy transport minister", "Freedonia"),),
})

# Left out of a title: `the current president`, `the new chairman`.
DROPPED = Words("left out", entries("""
    the, a, an, current, currently, now, also, new, newly, appointed, once, still, already, one, of, both
    today, recently, long-time, longtime, long-serving, powerful, embattled, outspoken, billionaire, as, is
    formally, likewise, simultaneously, concurrently, until, well, since, then, charismatic, veteran
"""), {
    "[Iva Lund], the current president of {Halden}, left.": (("president", "Halden"),),
    "[Iva Lund], also a manager at {Halden}, left.": (("manager", "Halden"),),
})

# Who a word stands for: the organisation that the text is about.
OWNERS = Words("owner", entries("its, his, her, their, our, whose"), {
    "{Halden} grew, said its chief executive, [Iva Lund].": (("chief executive", "Halden"),),
    "{Halden}, whose founder [Iva Lund] left, grew.": (("founder", "Halden"),),
})

FIRMS = Words("firm", entries("""
    company, firm, group, association, carmaker, automaker, truckmaker, maker, manufacturer, producer, bank
    union, organisation, organization, club, federation, chamber, corporation, agency, alliance, airline
    carrier, line, steelmaker, chipmaker, supplier, retailer, operator, utility, refiner, miner, builder
    shipbuilder, shipyard, yard, startup, start-up, conglomerate, institute, body, lender, brokerage
    broker, consultancy, insurer, giant, brand, business, enterprise, trader, hauler, haulier, lobby, cartel
    oem, venture, newcomer, subsidiary, unit, dealership, dealer, automobile maker, marque
"""), {
    "{Halden} grew. [Iva Lund], president of the association, left.": (("president", "Halden"),),
    "{Halden} grew. [Iva Lund], the company's head of sales, left.": (("head of sales", "Halden"),),
})

# `of the X` after a title: an organisation in words, if it is none of the names.
UNITS = Words("unit", entries("""
    division, department, unit, sector, section, segment, branch, bureau, office, commission, committee
    ministry, holding, panel, township, district, province, county, city, council, institute, school
    faculty, university, laboratory, centre, center, team, project, programme, program, platform, plant
    factory, works, mill, yard, joint venture, venture, cooperative, foundation, authority, government
    parliament, town, village, state, region, caucus, fund, bank, museum, hospital, court, police, army
    task force, business, business unit, arm
"""), {
    "[Iva Lund], head of the statistics bureau, left.": (("head", "statistics bureau"),),
    "[Iva Lund], manager of the tractor division of {Halden}, left.": (
        ("manager of the tractor division", "Halden"),),
})

# `of the board` belongs to the title.
BOARDS = Words("board", entries("board, directors, council, boards, management, supervisors, trustees, executive"), {
    "{Halden} grew. [Iva Lund], chairman of the supervisory board, left.": (
        ("chairman of the supervisory board", "Halden"),),
    "[Iva Lund], secretary of the board of directors of {Halden}, left.": (
        ("secretary of the board of directors", "Halden"),),
})

# Titles of governments: a place is their organisation, and without one they have none.
PUBLIC = Words("public office", entries("""
    minister, governor, mayor, premier, senator, chancellor, president, vice-president, ambassador, king
    queen, prince, princess, emir, sultan, emperor, prosecutor, commissioner, lawmaker, legislator, mp, mep
    congressman, congresswoman, councillor, sheriff, judge, secretary, vice-governor, undersecretary, deputy
    vice-minister, vice-mayor, vice-premier, representative, supervisor, assemblyman, spokesman, spokeswoman
    official, magistrate, superintendent
"""), {
    "[Iva Lund], Mayor of <Larkmere>, left.": (("Mayor", "Larkmere"),),
    "{Halden} grew. Governor [Iva Lund] left.": (("Governor", None),),
})

# Titles that a firm's officers have: without an organisation, it is the one that the text is about.
OFFICES = Words("office", entries("""
    ceo, cfo, coo, cto, cio, cmo, chairman, chairwoman, chairperson, chair, president, vice-president
    vice-chairman, director, manager, officer, founder, co-founder, cofounder, head, chief, executive, chiefs
    co-ceo, ceo-founder, secretary-general, director-general, treasurer, owner, evp, svp, vp, md, spokesman
    spokeswoman, spokesperson, co-chairman, vice-chair, general secretary, dealer principal, master
    chief executive, executives, co-president, cco, cso, cpo, gm, president-elect, director general
    controller, chairmen, secretary
"""), {
    "{Halden} grew. CFO [Iva Lund] left.": (("CFO", "Halden"),),
    "{Halden} grew, said [Iva Lund], vice president.": (("vice president", "Halden"),),
})

# Between a person and the role that he has, had or gets.
VERBS = Words("has the role", entries("""
    is, was, becomes, became, remains, remained, has been, had been, will become, is to become, is now
    was appointed, was named, was elected, was made, was promoted to, is appointed, has been appointed
    has been named, has been elected, has been made, been appointed, will be appointed, will serve
    is appointed to be, appointed, named, elected, promoted to, serves, served, has served, had served
    also served, also serves, stays on, stayed on, steps down, stepped down, resigned, resigns, retires
    retired, takes over, took over, has taken over, will take over, takes charge, took charge, joined
    joins, has joined, acts, acted, continues, continued, worked, works, hands over, will hand over
    takes up his post, took up his post, takes up her post, has taken up his post, has taken up her post
    takes the helm, left, is to be, to be, to become, will be, returns, returned, currently serves, quit
    succeeds, is currently, was then, was formerly, is also, was also, concurrently serves, would become
    to serve, had become, has become, was until recently, took office, was confirmed, was sworn in, started
    starts, will start, will join, has led as, retires from his post, is dispatched, will be dispatched
    will work, was hired, is hired, was chosen, was picked, has been chosen, moves up to, rises to be
"""), {
    "[Iva Lund] has been president and CEO of {Halden} for years.": (("president and CEO", "Halden"),),
    "[Iva Lund], who serves as treasurer of {Halden}, left.": (("treasurer", "Halden"),),
    "[Iva Lund] was appointed chairman of {Halden}.": (("chairman", "Halden"),),
})

# Before a person who gets the role that follows: `named Iva Lund chairman`.
NAMING = Words("names", entries("""
    names, named, naming, name, appoints, appointed, appoint, appointing, elects, elected, elect, makes
    promotes, promoted, hires, hired, hire, picks, picked, taps, tapped, nominates, nominated, chooses
    chose, recruits, recruited, poaches, poached, installs, installed
"""), {"{Halden} appointed [Iva Lund] chief executive.": (("chief executive", "Halden"),)})

# Verbs after which an organisation follows directly: he belongs to it, with no title given.
HEADING = Words("heads", entries("""
    heads, headed, leads, led, runs, chairs, works for, worked for, represents, who heads, who leads
    who runs, who chairs, who works for, who represents, which heads
"""), {"[Iva Lund], who heads the {Halden Union}, left.": ((None, "Halden Union"),)})

ROWS = (HEADS, MODIFIERS, DROPPED, OWNERS, FIRMS, UNITS, BOARDS, PUBLIC, OFFICES, VERBS, NAMING, HEADING)
