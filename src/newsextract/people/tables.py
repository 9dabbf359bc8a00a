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


def _distinct(*words: str) -> tuple[str, ...]:
    """The words of several tables, each once."""
    return tuple(dict.fromkeys(words))


# The word that makes a phrase a title. Those of `names` and some that are too common there.
HEADS = Words("title", _distinct(*ROLES.entries, *entries("""
    secretary-general, director-general, general-secretary, vice-governor, vice-minister, vice-mayor
    co-ceo, co-president, co-head, co-owner, ceo-founder, founder-ceo, cco, cpo, cso, cdo, chro, cro, gm
    chiefs, heads, chairmen, vice-chair, vice-chairwoman, deputy-chairman, farmer, trader, dealer
    programmer, developer, expert, specialist, coordinator, administrator, ombudsman, mp, mep, md
    president-elect, chairperson, supervisor, foreman, captain, general manager, harbourmaster, master
    watchdog, vice-secretary, managing partner, spokespeople, directress, journalist, blogger, trustee
    member, delegate, negotiator, regulator, operator, adjutant, marshal, shareholder, heir, buyer
    salesman, saleswoman, sales chief, driver, worker, mechanic, welder, baker, nurse, teacher, student
    banker, retailer, importer, haulier, winemaker, grower, rancher, chef, pilot, skipper, gov., sen.
    rep., professional, mgr., dir., commentator, forecaster, meteorologist, geologist, statistician
""")), {
    "[Iva Lund], secretary-general of {Halden Union}, left.": (("secretary-general", "Halden Union"),),
    "{Oster} Chairman [Wang Ostrel] left.": (("Chairman", "Oster"),),
    "[Ruth Ostrel], who now is no analyst, left.": (),
})

# Words before a title's head, in lower case; capitalised words are taken without a table.
MODIFIERS = Words("modifier", _distinct(*map(str.casefold, ROLE_MODIFIERS.entries), *entries("""
    energy, finance, foreign, trade, transport, industry, economy, prime, group, regional, international
    general, acting, former, previous, ex, then, managing, deputy, vice, senior, junior, chief, executive
    co, non-executive, sales, marketing, purchasing, procurement, production, plant, factory, works, union
    commodities, commodity, equity, credit, market, markets, fleet, truck, trucks, bus, car, auto
    automotive, shipping, steel, oil, gas, commercial, technical, technology, science, scientific
    software, hardware, engineering, product, brand, design, quality, safety, supply, chain, service
    services, customer, dealer, country, area, city, county, provincial, municipal, state, federal
    national, local, party, communications, press, media, public, relations, affairs, legal, human
    resources, personnel, works-council, supervisory, advisory, board, founding, principal, staff
    research, investment, private, portfolio, fund, asset, wealth, risk, data, digital, information
    financial, operating, operations, strategy, strategic, policy, environment, environmental
    sustainability, climate, agriculture, labour, labor, defence, defense, interior, justice, health
    education, tax, treasury, senate, house, majority, minority, opposition, interim, incoming, outgoing
    assistant, associate, joint, lead, chartering, statehouse, honorary, agricultural, industrial
    infrastructure, transportation, shop, horse, dairy, corn, grain, small, independent, veteran, crew
    sr., asst., exec., assoc., gen, first, second, third, retired, longtime, one-time, sometime, once
""")), {
    "{Oster} finance director [Iva Lund] left.": (("finance director", "Oster"),),
    "<Freedonia>'s deputy transport minister [Iva Lund] left.": (("deputy transport minister", "Freedonia"),),
})

# Left out of a title: `the current president`, `the new chairman`.
DROPPED = Words("left out", entries("""
    the, a, an, current, currently, now, also, new, newly, appointed, still, already, one, both, today
    recently, long-time, longtime, long-serving, powerful, embattled, outspoken, billionaire, as, is
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
    company, firm, group, association, carmaker, automaker, truckmaker, maker, manufacturer, producer
    bank, union, organisation, organization, club, federation, chamber, corporation, agency, alliance
    airline, carrier, line, steelmaker, chipmaker, supplier, retailer, operator, utility, refiner, miner
    builder, shipbuilder, shipyard, yard, startup, start-up, conglomerate, institute, body, lender
    brokerage, broker, consultancy, insurer, giant, brand, business, enterprise, trader, hauler, haulier
    lobby, cartel, oem, venture, newcomer, subsidiary, unit, dealership, dealer, automobile maker, marque
"""), {
    "{Halden} grew. [Iva Lund], analyst at the company, left.": (("analyst", "Halden"),),
    "{Halden} grew. [Iva Lund], the company's head of sales, left.": (("head of sales", "Halden"),),
})

# `of the X` after a title: an organisation in words, if it is none of the names.
UNITS = Words("unit", entries("""
    division, department, unit, sector, section, segment, branch, bureau, office, commission, committee
    ministry, holding, panel, township, district, province, county, city, institute, school, faculty
    university, laboratory, centre, center, team, project, programme, program, platform, plant, factory
    works, mill, yard, joint venture, venture, cooperative, foundation, authority, government, parliament
    town, village, state, region, caucus, fund, bank, museum, hospital, court, police, army, task force
    business, business unit, arm
"""), {
    "[Iva Lund], manager of the tractor division, left.": (("manager", "tractor division"),),
    "[Iva Lund], manager of the tractor division of {Halden}, left.": (
        ("manager of the tractor division", "Halden"),),
})

# Units within a firm: `head of the department` says nothing without them, so that they belong to that title.
INTERNAL = Words("internal unit", entries("""
    division, department, unit, section, desk, team, bureau, segment, arm
"""), {
    "{Halden} grew. [Iva Lund], head of the axle division, left.": (("head of the axle division", "Halden"),),
})

# `of the board` belongs to the title.
BOARDS = Words("board", entries("""
    board, directors, council, boards, management, supervisors, trustees, executive
"""), {
    "{Halden} grew. [Iva Lund], chairman of the supervisory board, left.": (
        ("chairman of the supervisory board", "Halden"),),
    "[Iva Lund], secretary of the board of directors of {Halden}, left.": (
        ("secretary of the board of directors", "Halden"),),
})

# Titles that only governments give: a place is their organisation, a firm never.
GOVERNMENT = Words("government", entries("""
    minister, ministers, governor, mayor, premier, senator, chancellor, ambassador, king, queen, prince
    princess, emir, sultan, emperor, prosecutor, lawmaker, legislator, mp, mep, congressman, congresswoman
    councillor, sheriff, judge, vice-governor, undersecretary, vice-minister, vice-mayor, vice-premier
    assemblyman, magistrate, gov., sen., rep.
"""), {
    "[Iva Lund], Mayor of <Larkmere>, left.": (("Mayor", "Larkmere"),),
    "{Halden} grew. Senator [Iva Lund] left.": (("Senator", None),),
})

# Of those, the ones that a country gives.
NATIONAL = Words("national office", entries("""
    minister, ministers, premier, chancellor, ambassador, king, queen, vice-minister, vice-premier
    undersecretary, emperor
"""), {"Fleets grew in <Germany>. Transport minister [Iva Lund] left.": (("Transport minister", "Germany"),)})

# Those of a state, a province or a city.
REGIONAL = Words("regional office", entries("governor, mayor, gov., vice-governor, vice-mayor"), {
    "Fleets grew in <Larkmere>. Mayor [Iva Lund] left.": (("Mayor", "Larkmere"),),
})

# With these a secretary is a member of a government.
POLICIES = Words("policy", entries("""
    state, agriculture, defence, defense, treasury, energy, transport, transportation, commerce, interior
    labor, labour, foreign, trade, home, education, health, housing
"""), {"{Halden} grew. Transportation Secretary [Iva Lund] left.": (("Transportation Secretary", None),)})

# Titles that governments and firms give: with a place, it is the organisation.
PUBLIC = Words("public office", entries("""
    president, vice-president, commissioner, secretary, deputy, representative, supervisor, spokesman
    spokeswoman, official, superintendent, spokesperson
"""), {"[Iva Lund], President of <Freedonia>, left.": (("President", "Freedonia"),)})

# Titles that a firm's officers have: without an organisation, it is the one that the text is about.
OFFICES = Words("office", entries("""
    ceo, cfo, coo, cto, cio, cmo, chairman, chairwoman, chairperson, chair, president, vice-president
    vice-chairman, director, manager, officer, founder, co-founder, cofounder, head, chief, executive
    chiefs, co-ceo, ceo-founder, secretary-general, director-general, treasurer, owner, evp, svp, vp, md
    spokesman, spokeswoman, spokesperson, co-chairman, vice-chair, general secretary, dealer principal
    master, chief executive, executives, co-president, cco, cso, cpo, gm, president-elect
    director general, controller, chairmen, secretary, board member
"""), {
    "{Halden} grew. CFO [Iva Lund] left.": (("CFO", "Halden"),),
    "{Halden} grew, said [Iva Lund], vice president.": (("vice president", "Halden"),),
})

# What follows the `of` of these is an organisation, even where the names don't know it.
TOP = Words("top", entries("""
    ceo, founder, co-founder, cofounder, owner, chairman, chairwoman, chairperson, co-owner
"""), {
    "[Iva Lund], CEO of Halden Street Launch, left.": (("CEO", "Halden Street Launch"),),
})

# Between a person and the role that he has, had or gets; helping verbs before them are passed over.
VERBS = Words("has the role", entries("""
    is, was, are, been, be, am, becomes, became, become, remains, remained, remain, appointed, named
    elected, made, promoted, serves, served, serve, serving, stays on, stayed on, stay on, steps down
    stepped down, step down, resigned, resigns, resign, retires, retired, retire, takes over, took over
    taken over, take over, takes charge, took charge, take charge, taken charge, joined, joins, join, acts
    acted, act, continues, continued, continue, worked, works, work, hands over, handed over, hand over
    left, leaves, leave, takes up his post, took up his post, takes up her post, taken up his post
    taken up her post, take up the post, takes the helm, returned, returns, return, quit, quits, succeeds
    confirmed, sworn in, started, starts, start, led, leads, dispatched, hired, chosen, picked
    moves up to, rises to, rose to, nominated, tapped, hailed, doubles, doubled, reelected, re-elected
    reappointed, installed, begins, began, gave up his post, replaced, assumed the role of
    assumes the role of, assume the role of, holds the post of, held the post of, assumed the post of
    assume the post of, takes the title of, take the title of, took the title of, known, moved up to
    move up to, promoted to, advanced to, started out, ran, resume
"""), {
    "[Iva Lund] has been president and CEO of {Halden} for years.": (("president and CEO", "Halden"),),
    "[Iva Lund], who serves as treasurer of {Halden}, left.": (("treasurer", "Halden"),),
    "[Iva Lund] was appointed chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] will step down as chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] joined {Halden} as chief engineer.": (("chief engineer", "Halden"),),
    "[Iva Lund], 58, left in May and served as treasurer of {Halden}.": (("treasurer", "Halden"),),
})

# Before those verbs.
HELPING = Words("helping verb", entries("""
    has, have, had, will, would, is, was, are, be, been, to, also, currently, now, since, then, previously
    formerly, formally, officially, recently, later, today, concurrently, who, which, and, himself
    herself, there, long, once, simultaneously, shall, should, must, may, gets, set, due, expected, re
"""), {"[Iva Lund], who has also been named head of {Halden}, left.": (("head", "Halden"),)})

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

ROWS = (
    HEADS, MODIFIERS, DROPPED, OWNERS, FIRMS, UNITS, INTERNAL, BOARDS, GOVERNMENT, NATIONAL, REGIONAL,
    POLICIES, PUBLIC, OFFICES, TOP, VERBS, HELPING, NAMING, HEADING,
)  # fmt: skip
