"""The words for organisations, their parts and the offices of governments, each row with its examples.

In examples a person stands in `[ ]`, an organisation in `{ }`, a place in `< >`; the value is the roles of
the first person.
"""

from __future__ import annotations

from newsextract.names.tables.rows import entries
from newsextract.people.words.tables import MODIFIERS, Words, distinct

# Who a word stands for: the organisation that the text is about.
OWNERS = Words("owner", entries("its, his, her, their, our, my, your, whose"), {
    "{Halden} grew, said its chief executive, [Iva Lund].": (("chief executive", "Halden"),),
    "{Halden}, whose founder [Iva Lund] left, grew.": (("founder", "Halden"),),
})

FIRMS = Words("firm", entries("""
    company, firm, group, association, carmaker, automaker, truckmaker, maker, manufacturer, producer, bank
    union, organisation, organization, club, federation, chamber, corporation, agency, alliance, airline
    carrier, line, steelmaker, chipmaker, supplier, retailer, operator, utility, refiner, miner, builder
    shipbuilder, shipyard, yard, startup, start-up, conglomerate, institute, body, lender, brokerage, broker
    consultancy, insurer, giant, brand, business, enterprise, trader, hauler, haulier, lobby, cartel, oem
    venture, newcomer, bidder, subsidiary, unit, dealership, dealer, automobile maker, marque, parent, partner
    rival, competitor, contractor, lessor, exchange, bourse, watchdog, regulator, newspaper, magazine
    forwarder, wholesaler, distributor, developer, foundry, recycler, assembler, importer, exporter
"""), {
    "{Halden} grew. [Iva Lund], analyst at the company, left.": (("analyst", "Halden"),),
    "{Halden} grew, said the partner's chairwoman, [Iva Lund].": (("chairwoman", "Halden"),),
    "{Halden} grew. [Iva Lund], the company's head of sales, left.": (("head of sales", "Halden"),),
})

# `of the X` after a title: an organisation in words, if it is none of the names.
UNITS = Words("unit", entries("""
    division, department, unit, sector, section, segment, branch, bureau, office, commission, committee
    ministry, holding, panel, township, district, province, county, city, institute, school, faculty
    university, laboratory, centre, center, team, project, programme, program, platform, plant, factory
    works, mill, yard, joint venture, venture, cooperative, foundation, authority, government, parliament
    town, village, state, region, caucus, fund, bank, museum, hospital, court, police, army, task force
    business, business unit, arm, study, clinical study, trial, clinical trial, survey
"""), {
    "[Iva Lund], manager of the tractor division, left.": (("manager", "tractor division"),),
    "[Iva Lund], manager of the tractor division of {Halden}, left.": (
        ("manager of the tractor division", "Halden"),),
})

# Bodies that the text may leave without a name: `the works council`, `the drivers' federation`.
BODIES = Words("body", entries("""
    council, union, association, federation, chamber, club, lobby, committee, panel, commission, ministry
    authority, agency, alliance, confederation, guild, society, party, caucus, cooperative, co-operative
"""), {
    "{Halden} grew. The works council, led by its chairman [Iva Lund], left.": (
        ("chairman", "works council"),),
    "{Halden} grew. [Iva Lund], president of the state chamber, left.": (("president", "state chamber"),),
})

# Units within a firm: `head of the department` says nothing without them, so that they belong to that title.
INTERNAL = Words("internal unit", entries("""
    division, department, unit, section, desk, team, bureau, segment, arm, practice, laboratory, lab
    business, programme, program, sector
"""), {
    "{Halden} grew. [Iva Lund], head of the axle division, left.": (("head of the axle division", "Halden"),),
})

# What a firm calls its own: the name behind the comma is that of the part.
PARTS = Words("part of a firm", distinct(*INTERNAL.entries, *entries("""
    subsidiary, affiliate, branch, venture, joint venture, business, brand, company, parent, holding, firm
    associate, offshoot, spin-off, spinoff, marque, operation, newspaper, daily, weekly, magazine, journal
    website, consultancy, brokerage, charity, think tank, bank, lender, union, association, maker, airline
    carrier, manufacturer, producer, startup, start-up
""")), {
    "{Oster} grew. [Iva Lund], head of its lending arm, {Halden}, left.": (("head", "Halden"),),
    "{Oster} grew. [Iva Lund], president of its Dutch subsidiary, {Halden}, left.": (
        ("president", "Halden"),),
})

# Words of which the names of departments are made: right behind a title they are what it is for, no
# organisation of its own, though a tagger may have taken them for one.
DEPARTMENTS = Words("department", distinct(*MODIFIERS.entries, *entries("""
    affairs, resource, solutions, stores, brands, brand, equipment, consumer, consumers, beauty, food, foods
    manufacturing, products, systems, innovation, partnerships, alliances, growth, revenue, pricing
    planning, partner, partners, inclusion, culture, experience, workplace, e-commerce, ecommerce, commerce
    emobility, e-mobility, mobility, electrification, powertrain, vehicles, vehicle, trucks, buses, cars
    vans, parts, fleets, accounts, programs, programmes, projects, facilities, quality, reliability
    analytics, intelligence, insights, advertising, merchandising, philanthropy, giving, communication
    technologies, devices, device, computing, cloud, infrastructure, platforms, platform, networks
    capital, treasury, taxation, accounting, reporting, control, controlling, assurance, licensing
    property, estate, real, philanthropic, community, stakeholder, stakeholders, engagement, outreach
    advocacy, stewardship, excellence, transformation, integration, acquisitions, mergers, lending, leasing
    insurance, benefits, rewards, learning, training, recruitment, recruiting, enablement, success, care
    support, materials, sourcing, reefer, air, ocean, cargo, gas, power, renewables, wind, solar, nuclear
    hydrogen, storage, customers, practice, continental, elastomers, polymers, plastics, metals, industrial
    global, commercial, telecom, telecoms, upstream, downstream, midstream, refining, exploration, drilling
    trading, oncology, surgery, immunology, medicine, medical, clinical, regulatory, pharmacy, diagnostics
    worldwide, international, farm, crop, construction, machinery, mining, forestry, forest, defence
    defense, aerospace, aviation, aircraft, engines, aftermarket, charging, battery, batteries, cell, cells
    landside, airside, home, hardlines, softlines, apparel, footwear, grocery, freight, dealer, dealers
    reinsurance, claims, litigation, tyres, trailers, coaches, vessels, crewing, bunkers, bunkering
    land, sea, inland, intermodal, warehousing, maintenance, overhaul
    electric, hybrid, diesel, connected, autonomous, heavy, light, medium, passenger, specialty, permitting
    decarbonisation, decarbonization, autonomy, homologation, warranty, tooling, casting, forging
    europe, asia, africa, americas, america, north, south, east, west, latin, pacific, middle, overseas
    the, and, &, of, for
""")), {
    "[Iva Lund], director of {External Affairs}, left {Halden}.": (
        ("director of External Affairs", "Halden"),),
    "[Iva Lund], Vice President, {Consumer Brands}, left {Halden}.": (
        ("Vice President, Consumer Brands", "Halden"),),
})

# A place before these opens a title: `Larkmere refinery manager`.
SITES = Words("site", entries("""
    refinery, plant, factory, works, mill, mine, terminal, smelter, yard, shipyard, depot, warehouse, site
    station, complex, facility, hub, branch, bureau, office, campus, operations, assembly
"""), {
    "{Halden} grew. <Larkmere> Refinery General Manager [Iva Lund] left.": (
        ("Larkmere Refinery General Manager", "Halden"),),
    "[Iva Lund], <Larkmere> plant manager, left {Halden}.": (("Larkmere plant manager", "Halden"),),
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

# Committees within a body: they are part of the title of who leads them.
COMMITTEES = Words("committee", entries("""
    party committee, executive committee, management committee, audit committee, standing committee
    discipline inspection commission, steering committee, committee of the communist party
    central committee, group executive, general assembly, administrative council
"""), {
    "[Iva Lund], Deputy Secretary of the Party Committee and General Manager of {Halden}, left.": (
        ("Deputy Secretary of the Party Committee and General Manager", "Halden"),),
})

# Titles that only governments give: a place is their organisation, a firm never.
GOVERNMENT = Words("government", entries("""
    minister, ministers, governor, mayor, premier, senator, chancellor, ambassador, king, queen, prince
    princess, emir, sultan, emperor, prosecutor, lawmaker, legislator, mp, mep, congressman, congresswoman
    councillor, sheriff, judge, vice-governor, undersecretary, vice-minister, vice-mayor, vice-premier
    assemblyman, magistrate, gov., sen., rep., lt. gov., consul, envoy, president-elect, counsellor
    counselor, collector, sarpanch
"""), {
    "[Iva Lund], Mayor of <Larkmere>, left.": (("Mayor", "Larkmere"),),
    "{Halden} grew. Senator [Iva Lund] left.": (("Senator", None),),
})

# With these a leader or whip is one of a parliament, never of the firm that the text is about.
PARLIAMENT = Words("parliament", entries("""
    senate, house, majority, minority, opposition, parliamentary, congressional
"""), {"{Halden} grew. Senate Majority Leader [Iva Lund] left.": (("Senate Majority Leader", None),)})

# Of those, the ones that a country gives.
NATIONAL = Words("national office", entries("""
    minister, ministers, premier, chancellor, ambassador, king, queen, vice-minister, vice-premier
    undersecretary, emperor
"""), {"Fleets grew in <Germany>. Transport minister [Iva Lund] left.": (("Transport minister", "Germany"),)})

# Who sits for a place, which may follow his name: `Lund, of Larkmere`.
SEATED = Words("seat", entries("""
    senator, representative, congressman, congresswoman, assemblyman, lawmaker, legislator, mp, mep, sen.
    rep.
"""), {
    "Sen. [Iva Lund], of <Larkmere>, left.": (("Sen.", "Larkmere"),),
    "Rep. [Iva Lund] left. [Lund], a <Larkmere> Democrat, was fast.": (("Rep.", "Larkmere"),),
    "Senator [Iva Lund] left. [Lund], of <Larkmere>, was fast.": (("Senator", "Larkmere"),),
})

# Those of a state, a province or a city.
REGIONAL = Words("regional office", entries("""
    governor, mayor, gov., lt. gov., vice-governor, vice-mayor, collector, sarpanch
"""), {
    "Fleets grew in <Larkmere>. Mayor [Iva Lund] left.": (("Mayor", "Larkmere"),),
})

# With these a secretary is a member of a government.
POLICIES = Words("policy", entries("""
    state, agriculture, defence, defense, treasury, energy, transport, transportation, commerce, interior
    labor, labour, foreign, trade, home, education, health, housing, finance, exchequer, planning, economic
    budget, environment, justice, industry, communications, digital, culture, overseas, cabinet, forestry
    fisheries, mines, mining, railways, railway, roads, highways, aviation, tourism, shipping, petroleum, oil
    steel, coal, power, water, commodities, plantation, science, technology, internal, investment, economy
    veterans, farm, food, minerals, ports, maritime, commercial, jobs, enterprise, employment, innovation
    equality, welfare, sport, arts, heritage, immigration, climate, infrastructure, construction, urban
    electronics, broadcasting, gas, rural, business, cooperation, reform, taxation, pensions, renewables
"""), {"{Halden} grew. Transportation Secretary [Iva Lund] left.": (("Transportation Secretary", None),)})

# Titles that governments and firms give: with a place, it is the organisation.
PUBLIC = Words("public office", entries("""
    president, vice-president, commissioner, secretary, deputy, representative, supervisor, spokesman
    spokeswoman, official, superintendent, spokesperson
"""), {"[Iva Lund], President of <Freedonia>, left.": (("President", "Freedonia"),)})

# Right behind the name of a country, these are its officers: `U.S. Trade Representative`.
STATE = Words("officer of state", entries("""
    president, vice-president, commissioner, representative, secretary
"""), {
    "{Halden} grew. <China> President [Iva Lund] left.": (("President", "China"),),
    "{Halden} grew. <U.S.> Trade Representative [Iva Lund] left.": (("Trade Representative", "U.S."),),
})

BODY_ROWS = (
    OWNERS, FIRMS, UNITS, BODIES, INTERNAL, PARTS, DEPARTMENTS, SITES, BOARDS, COMMITTEES, GOVERNMENT,
    PARLIAMENT, NATIONAL, SEATED, REGIONAL, POLICIES, PUBLIC, STATE,
)  # fmt: skip
