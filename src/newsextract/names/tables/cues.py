"""Words beside a name that speak for what it is, in lower case, a row a way of speaking."""

from newsextract.names.tables.rows import Cue, Parts, entries

CUES = (
    Cue("said by", "before", entries("""
        said, says, added, adds, noted, told, quoted, explained, commented, asked, recalled, wrote, argued
        warned
    """), {"It will take a year, said Ulla Tresk.": ("Ulla Tresk", "PERSON")}),
    Cue("says", "after", entries("""
        said, says, told, added, adds, noted, explained, commented, recalled, believes, thinks, argued
        remarked, stressed, pointed out, emphasised, emphasized, replied, laughed, joked, asserted, insisted
        insists
    """), {"Ulla Tresk said it would take a year.": ("Ulla Tresk", "PERSON")}),
    Cue("corporate speech", "after", entries("""
        said its, said it has, said it had, said it will, said it would acquire, said it would buy
        said it would sell, said it would build, said it would invest, said it would cut, said it would close
        said it agreed, said it plans, said it planned, said it expects, said it expected, said it sold
        said it acquired, said it completed, said it signed, said it received, said it bought, said it reached
        said it filed, said it intends, said it intended, said it is in, said it is seeking, said it is buying
        said it is selling, said it began, said it started, said it raised, said it cut, said it closed
        said it set, said it made, said it won, said it declared, said it reported, said it recorded
        said it adopted, said it issued, said it built, said it delivered, said it produced, said it opened
        said it ordered, said it delayed, said it recalled, said it was in talks, said it was awarded
        said that its, says its, says it has, says it will, says it plans, says it expects, says it is in
        said in a statement it, and its subsidiary, and its subsidiaries, and its unit
    """), {"Ostrelvan said it had sold the plant.": ("Ostrelvan", "ORG")}),
    Cue("personal act", "after", entries("""
        was born, who, whose, resigned, retired, died, stepped down, testified, joked, his, her, succeeds
        smiled, will serve as, will be responsible for, was appointed, was named, has been appointed
        has been named, served as, has served as, oversaw, will lead, will report to, joined the company
        graduated, holds a degree, most recently, took over as, becomes the, was promoted, was elected
        was re-elected, will retire, will take over, previously served, attended, delivered a speech
        made a speech, expressed his, expressed her, took office, married, chairs, chaired, heads
    """), {"Ulla Tresk retired in May.": ("Ulla Tresk", "PERSON")}),
    Cue("personal relation", "before", entries("""
        succeed, succeeds, succeeding, replaced, hired, appointed, named, promoted, elected, attended by
        led by, headed by, with colleague, friend, colleague, wife, husband, daughter, son, brother, sister
        father, mother, uncle, widow, girlfriend, boyfriend, and his wife, predecessor, successor, by author
        photo by, photos by, written by, reported by, posted by, edited by, author :, editor :, writer :
        by-line, contributed by, photograph by, compiled by, hosted by, starring, directed by, designed by
        told to, interview by, interviewed by, translated by, translation by, text by, story by, words by
        picture by, pictures by, video by, graphic by, report by, additional reporting by, reporting by
    """), {
        "The company appointed Ulla Tresk in May.": ("Ulla Tresk", "PERSON"),
        "Editor : Mirtha": ("Mirtha", "PERSON"),
    }),
    Cue("corporate act", "after", entries("""
        announced, announces, announce, plans to, plans, planned, launched, launches, launch, sold, sells
        sell, unveiled, unveils, delivered, delivers, exported, exports, posted, posts, reported, reports
        produced, produces, makes, made, manufactures, builds, built, acquired, acquires, invested, invests
        expects, expected, forecasts, recorded, ranked, recalls, recalled, opened, signed, agreed, aims
        supplies, supplied, operates, operated, owns, bought, bid, will build, will launch, will invest
        will sell, will supply, has sold, has delivered, has launched, has announced, has signed
        have signed, introduced, introduces, offers, offered, shipped, ships, earned, filed, is committed
        has become, has been committed, employs, imports, imported, released, releases, issued, declined to
        secured, won, received, partnered, has received, has won, accounted for, saw its, topped, totalled
        led, achieved, estimated, estimates, raised its, cut its, will acquire, will produce, is planning
        is expected to launch, merged, registered, surpassed, outsold, exhibited, showcased, debuted
        displayed, started production, has exported
    """), {"Ostrelvan launched a bus in May.": ("Ostrelvan", "ORG")}),
    Cue("corporate goods", "after", entries("""
        shares, share price, stock, stocks, spokesman, spokeswoman, spokesperson, officials, executives
        employees, staff, workers, plant, plants, factory, factories, dealer, dealers, dealership
        dealerships, brand, brands, branded, truck, trucks, car, cars, bus, buses, van, vans, pickup
        pickups, vehicle, vehicles, tractor, tractors, engines, engine, sedan, suv, suvs, coaches, products
        subsidiary, subsidiaries, headquarters, unit, division, stores, customers, lawyers, board
        shareholders, chairman, ceo, president, chief, director, models, model, tyres, tankers
        joint venture, sales, deliveries, production, exports, management, managers, report, index, survey
        ships, vessels, containers, terminals, refinery, refineries, mill, mills, chips, chassis, axles
        batteries, parent, affiliate, affiliates, partnership, group, network, technology, data, figures
        lineup, cabs
    """), {"The fleet runs Ostrelvan trucks.": ("Ostrelvan", "ORG")}),
    Cue("corporate kind", "before", entries("""
        maker, makers, automaker, automakers, carmaker, carmakers, truckmaker, manufacturer, manufacturers
        company, companies, firm, firms, supplier, suppliers, subsidiary, subsidiaries, brand, brands
        parent, producer, producers, carrier, carriers, operator, operators, retailer, startup, start-up
        giant, rival, rivals, competitor, partner, competitors, steelmaker, shipbuilder, miner, refiner
        newspaper, magazine, agency, consultancy, broadcaster, network, bank, brokerage, broker, insurer
        airline, unit, affiliate, distributor, dealer, importer, exporter, shipowner, trader, utility
        conglomerate, consortium, publisher, daily, website, group, union, lender, party, developer
        contractor, buyer, owner, charterer, joint venture, partners, trade body, think tank, association
        customers including, brands including, suppliers such as, companies such as, makers such as
        brands such as, companies like, firms like, companies including, automakers including, source :
        source:, sources :
    """), {"The truck maker Ostrelvan grew.": ("Ostrelvan", "ORG")}),
    Cue("corporate relation", "before", entries("""
        shares of, shares in, stake in, subsidiary of, division of, unit of, part of, owned by, made by
        built by, produced by, manufactured by, sold by, supplied by, operated by, launched by, developed by
        published by, released by, according to, works for, worked for, employed by, executive at
        analyst at, analyst with, executive of, president of, chairman of, director of, manager of, ceo of
        officer of, founder of, on behalf of, partnership with, subsidiary, cooperation with
        joint venture with, agreement with, deal with, contract with, merger with, acquired, acquire, buy
        spokesman for, spokeswoman for, spokesperson for, owner of, customer of, customers of, competitor of
        followed by, members of, member of, employees of, employee of, economist at, strategist at
        economist with, researcher at, professor at, partner at, lawyer at, lawyer with, head of
        secretary of, data from, report by, report from, announced by, issued by, compiled by
        statistics from, figures from, joined, sued, brands of, models of, board of, board of directors of
        behalf of, at rival, trucks from, deliveries of, sales of, ordered by, from rival
    """), {"He bought a stake in Ostrelvan that day.": ("Ostrelvan", "ORG")}),
    Cue("in", "before", entries("in, throughout, across, within, inside"), {
        "They opened a depot in Ostrelvan that day.": ("Ostrelvan", "LOC"),
    }),
    Cue("near", "before", entries("""
        near, outside, around, north of, south of, east of, west of, northeast of, northwest of
        southeast of, southwest of, miles from, kilometers from, kilometres from, km from, suburb of
        outskirts of, residents of, shores of, people of, streets of, village of, town of, city of
    commune of, borough of, parish of, hamlet of, municipality of, suburbs of
        province of, state of, island of, port of, district of, region of, regions of, countries such as
        cities such as, countries including, cities including, countries like, markets such as
        markets including, located in, based in, headquartered in, plant in, held in, factory in, born in
        living in, lived in, ports of, visit to, trip to, travelled to, traveled to, flew to, arrived in
        coast of, province, capital, capital of, northern, southern, eastern, western, southeastern
        southwestern, northwestern, northeastern, central, downtown, neighbouring, neighboring, suburban
        nearby, mainland, the port city of, the town of, the city of, exported to, exports to, shipped to
        imported from, imports from, exit from, export to
    """), {"A depot near Ostrelvan was shut.": ("Ostrelvan", "LOC")}),
    Cue("from or to", "before", entries("from, to, at, into, for, leaving, via, through, towards, toward"), {
        "He drove at night to Sheffield by himself.": ("Sheffield", "LOC"),
    }),
    Cue("place noun", "after", entries("""
        province, district, county, city, region, area, port, airport, river, peninsula, strait, suburb
        municipality, border, coast, prefecture, railway station, railway, neighborhood, neighbourhood
        valley, highway, islands, state
    """), {"He came from the Ostrelvan province by train.": ("Ostrelvan", "LOC")}),
    Cue("based", "after", entries("""
        -based, -headquartered, -born, -area, -bound, -registered, -domiciled
    """), {"An Ostrelvan-based buyer came.": ("Ostrelvan", "LOC")}),
    Cue("owned", "after", entries("""
        -owned, -made, -built, -branded, -backed, -led, -controlled, -affiliated, -designed, -badged
        -supplied, -sponsored
    """), {"An Ostrelvan-branded tractor stood there.": ("Ostrelvan", "ORG")}),
)

# Exchanges that stand with a ticker in brackets after a company's name: `(NYSE: …)`.
EXCHANGES = Parts("exchange", entries("""
    NYSE, NASDAQ, Nasdaq, NasdaqGS, NasdaqGM, NasdaqCM, AMEX, TSX, TSXV, LSE, LON, HKEX, SEHK, HKSE, HKG
    SSE, SZSE, SHA, SHE, BSE, NSE, TSE, TYO, KRX, ASX, FWB, FRA, ETR, Xetra, XETRA, EPA, Euronext, OTC
    OTCQB, OTCQX, OTCMKTS, SIX, BIT, STO, OSE, CSE, JSE, TWSE, SGX, Bursa, BMV, B3, MOEX, MCX
"""), {"They bought Ostrel Vandekamp (TYO: 7999) that day.": ("Ostrel Vandekamp", "ORG")})
