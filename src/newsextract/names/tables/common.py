"""Capitalised words that are no names: at the start of a sentence, in a headline, or by their nature."""

from newsextract.names.tables.rows import Excluded, entries

FUNCTION_WORDS = Excluded("function word", entries("""
    a, an, the, this, that, these, those, i, we, you, he, she, it, they, me, him, her, us, them, my, our
    your, his, its, their, mine, ours, who, whom, whose, which, what, when, where, why, how, and, or, but
    nor, so, yet, for, if, then, else, as, at, by, in, into, of, off, on, onto, out, over, to, from, up
    down, with, without, within, under, above, below, between, among, amongst, across, against, along
    alongside, amid, around, before, after, behind, beside, besides, beyond, despite, during, except, inside
    outside, like, unlike, near, since, than, through, throughout, toward, towards, until, till, upon, via
    versus, vs, while, whilst, whereas, although, though, because, unless, whether, once, is, are, was, were
    be, been, being, am, do, does, did, done, has, have, had, having, will, would, shall, should, can, could
    may, might, must, not, no, yes, all, any, both, each, either, neither, every, everyone, everything
    everybody, few, fewer, many, more, most, much, less, least, little, several, some, someone, something
    somebody, such, other, others, another, same, own, only, just, also, too, very, even, still, again, ever
    never, always, often, sometimes, here, there, now, today, yesterday, tomorrow, tonight, soon, already
    almost, about, nearly, perhaps, maybe, however, therefore, thus, hence, moreover, furthermore, meanwhile
    otherwise, instead, indeed, rather, quite, well, according, additionally, overall, one, two, three, four
    five, six, seven, eight, nine, ten, eleven, twelve, hundred, thousand, million, billion, first, second
    third, fourth, fifth, last, next, per, plus, anyone, anything, nobody, nothing, none, nowhere, whatever
    whenever, wherever, whoever, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, won't, can't
    couldn't, wouldn't, it's, that's, there's, he's, she's, i'm, we're, they're, you're, we've, they've
    i've, you've, we'll, they'll, i'll, you'll, let's, let, what's, who's, here's, oh, upwards, de facto
    e.g, i.e, etc, re, ie, eg, non, anti, pro, pre, ex, sub, mid, semi, multi, co, ultra, earlier, later
    recently, formerly, previously, currently, lately, separately, elsewhere, eventually, originally
    initially, finally, late, early, former
"""), ("However, nothing came of it.", "Meanwhile They waited."))

CALENDAR = Excluded("calendar", entries("""
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon., Tues., Wed., Thurs., Fri., Sat.
    Sun., Mon, Tue, Wed, Thu, Fri, Sat, Sun, January, February, March, April, May, June, July, August
    September, October, November, December, Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sept., Sep., Oct.
    Nov., Dec., Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Christmas, Easter, Thanksgiving
    Navratri, Dussehra, Onam, Dhanteras, Holi, Pongal, Ganesh Chaturthi, Raksha Bandhan, Durga Puja, Chuseok
    Songkran, Qingming, Vesak, Nowruz, Obon, Seollal, Purim, Yom Kippur, Rosh Hashanah, Mardi Gras
    Oktoberfest, Ramadan, Diwali, Lent, Passover, Hanukkah, Eid, Halloween, Spring Festival, Lunar New Year
    New Year, Spring, Summer, Autumn, Winter, Golden Week, Labor Day, Labour Day, Memorial Day
    Independence Day, National Day, Black Friday, Good Friday, Boxing Day
"""), ("It fell on a Tuesday in November.", "Nothing is sold at Easter or on Labor Day."))

PEOPLES = Excluded("people or language", entries("""
    Chinese, American, Americans, Japanese, Korean, Koreans, German, Germans, French, British, Briton
    Britons, English, Scottish, Welsh, Irish, Italian, Italians, Spanish, Spaniards, Portuguese, Dutch
    Belgian, Swiss, Austrian, Swedish, Swedes, Norwegian, Norwegians, Danish, Danes, Finnish, Finns
    Icelandic, Polish, Poles, Czech, Slovak, Hungarian, Hungarians, Romanian, Bulgarian, Greek, Greeks
    Turkish, Turks, Russian, Russians, Ukrainian, Ukrainians, Belarusian, Lithuanian, Latvian, Estonian
    Serbian, Serbs, Serb, Croatian, Croats, Bosnian, Albanian, Albanians, Slovenian, Macedonian, Kosovar
    Georgian, Armenian, Azeri, Azerbaijani, Kazakh, Uzbek, Iranian, Iranians, Iraqi, Iraqis, Persian, Syrian
    Syrians, Lebanese, Israeli, Israelis, Palestinian, Palestinians, Jordanian, Saudi Arabian, Saudis
    Emirati, Kuwaiti, Qatari, Omani, Yemeni, Egyptian, Egyptians, Libyan, Tunisian, Algerian, Moroccan
    Sudanese, Ethiopian, Somali, Somalis, Kenyan, Kenyans, Ugandan, Tanzanian, Rwandan, Nigerian, Nigerians
    Ghanaian, Senegalese, Ivorian, Congolese, Angolan, Zambian, Zimbabwean, Malawian, South African
    South Africans, North African, West African, East African, Indian, Indians, Pakistani, Pakistanis
    Bangladeshi, Sri Lankan, Nepalese, Nepali, Afghan, Afghans, Burmese, Thai, Thais, Vietnamese, Cambodian
    Lao, Malaysian, Malaysians, Malay, Singaporean, Indonesian, Indonesians, Filipino, Philippine, Filipinos
    Taiwanese, Mongolian, Tibetan, Australian, Australians, New Zealander, Canadian, Canadians, Mexican
    Mexicans, Brazilian, Brazilians, Argentine, Argentinian, Chilean, Colombian, Peruvian, Venezuelan
    Ecuadorian, Bolivian, Uruguayan, Paraguayan, Cuban, Cubans, Haitian, Jamaican, Dominican, Puerto Rican
    Guatemalan, European, Europeans, Asian, Asians, African, Africans, Latin, Latino, Hispanic, Arab, Arabs
    Arabic, Jewish, Jews, Jew, Muslim, Muslims, Islamic, Christian, Christians, Catholic, Catholics
    Protestant, Protestants, Hindu, Hindus, Buddhist, Orthodox, Sikh, Sunni, Shiite, Kurdish, Kurds
    Mandarin, Cantonese, Hebrew, Hindi, Scandinavian, Nordic, Soviet, Soviets, Anglo, Sino, Afro, Bavarian
    Texan, Californian, Siberian, South Korean, North Korean, South Koreans, North Koreans, South American
    North American, Latin American, Central American, Southeast Asian, South Asian, East Asian
    Central Asian, West European, East European, Middle Eastern, Western European, Eastern European
    Central European, Yugoslav, Yugoslavs, Islamist, Marxist, Nazi, Nazis, Communist, Communists, Democrat
    Democrats, Democratic, Republican, Republicans, Socialist, Liberal, Tory, Westerners, Westerner, Jesuit
    Midwestern, Midwesterners, Hawaiian, Alaskan, Floridian, Virginian, Pennsylvanian, Oregonian, Ohioan
    Texans, Californians, New Yorker, New Yorkers, Londoner, Londoners, Parisian, Parisians, Berliner
    Berliners, Muscovite, Muscovites, Viennese, Venetian, Angeleno, Angelenos, Shanghainese, Hong Konger
    Hong Kongers, Quebecer, Quebecers, Québécois, Albertan, Albertans, Ontarian, Ontarians, Sicilian
    Sicilians, Catalan, Catalans, Prussian, Silesian, Slavic, Germanic, Iberian, Eurasian, Andean, Himalayan
    Saharan, Bengali, Bengalis, Punjabi, Punjabis, Gujarati, Gujaratis, Marathi, Telugu, Malayalam, Tamils
    Sinhalese, Pashtun, Pashtuns, Uighur, Uighurs, Uyghur, Uyghurs, Mongol, Mongols, Maori, Māori, Zulu
    Zulus, Hausa, Igbo, Yoruba, Inuit, Cajun, Creole, Aussie, Aussies, Latinos, Latinas, Hispanics
    Singaporeans, Kazakhs, Uzbeks, Armenians, Georgians, Bulgarians, Romanians, Czechs, Slovaks, Croatians
    Slovenes, Bosnians, Austrians, Belgians, Icelanders, Ethiopians, Ghanaians, Ugandans, Bangladeshis
    Sri Lankans, Cambodians, Colombians, Peruvians, Chileans, Argentines, Argentinians, Venezuelans
    Bolivians, Ecuadorians, Guatemalans, Hondurans, Salvadorans, Nicaraguans, Honduran, Salvadoran
    Nicaraguan, Costa Rican, Panamanian, Panamanians, Yemenis, Kuwaitis, Qataris, Omanis, Emiratis
    Bahrainis, Libyans, Tunisians, Algerians, Moroccans, Jordanians, Malians, Zimbabweans, Zambians
    Angolans, Tanzanians, Rwandans, Cypriots, Luxembourger, Scots, Welshman, Frenchman, Frenchmen
    Englishman, Englishmen, Irishman, Dutchman, Dutchmen, Scotsman, Scotsmen, Mormon, Chechen, Chechens
    Flemish, Cypriot, Maltese, Bahraini, Tajik, Turkmen, Kyrgyz
"""), ("A Chinese buyer and two Germans came.", "She speaks Dutch and Italian."))

ABBREVIATIONS = Excluded("abbreviation", entries("""
    EV, EVs, BEV, BEVs, PHEV, PHEVs, HEV, HEVs, NEV, NEVs, FCEV, FCEVs, FCV, FCVs, PHV, EREV, ICE, MPV, MPVs
    SUV, SUVs, CV, CVs, PC, PCs, PV, PVs, LCV, LCVs, HCV, HCVs, MCV, HDT, HDV, HGV, HGVs, MHCV, LGV, CUV
    ATV, UTV, RV, RVs, GVW, GVWR, OEM, OEMs, ODM, CBU, CKD, SKD, ADAS, ABS, EBS, ESC, ESP, AMT, AT, MT, CVT
    DCT, LNG, CNG, LPG, GTL, SAF, HVO, LFP, NMC, NCM, GDP, GNP, CPI, PPI, PMI, VAT, GST, IPO, IPOs, M&A, R&D
    ESG, KPI, ROI, EBIT, EBITDA, EPS, P&L, NAV, ETF, ETFs, REIT, FY, YTD, YOY, QOQ, MOM, Q1, Q2, Q3, Q4, H1
    H2, CEO, CEOs, CFO, COO, CTO, CIO, CMO, CHRO, EVP, SVP, VP, MD, PR, HR, IT, ICT, AI, IoT, ML, AR, VR
    GPS, LED, LCD, USB, PDF, TV, TVs, DVD, CD, CDs, HD, 4G, 5G, 3D, 4WD, 2WD, AWD, RWD, FWD, V2G, V2X, OTA
    HQ, ID, IDs, FAQ, TEU, TEUs, FEU, DWT, GT, VLCC, VLCCs, VLGC, ULCV, FPSO, FSRU, FOB, CIF, FFA, HRC, CRC
    HDG, EAF, BOF, DRI, HBI, GW, MW, KW, kWh, MWh, GWh, TWh, KWh, Nm, HP, PS, RPM, KM, KG, CO, CO2, NOx, SOx
    GHG, PM, AM, GMT, EDT, EST, CET, UTC, PST, PDT, BST, USD, EUR, RMB, CNY, JPY, GBP, INR, HKD, KRW, US$
    HK$, BRL, MXN, RUB, A$, C$, NT$, Rs, DM, QR, VIN, TCO, TCO2, B2B, B2C, D2C, PPP, SME, SMEs, NGO, NGOs
    MOU, MoU, LOI, JV, JVs, FTA, FTAs, FDI, PLI, CSR, PPE, PCR, COVID, COVID-19, Covid, Covid-19, SARS, DNA
    HIV, AIDS, UV, AC, DC, TBD, N/A, NA, EIN, NB, P.S, OK, A.M, P.M, A.D, B.C.E, AD, SOS, UFO, DIY, VIP
    VIPs, MBA, PhD, Ph.D, BSc, MSc, SVR, UI, UX, API, APIs, SDK, OS, URL, HTTP, WWW, RSS, SMS, ATM, PIN
    PO, SKU, ERP, CRM, SaaS, LTL, TL, ELD, HOS, POD, ROE, GAAP, IFRS, ETA, ETD, PTO, YoY, MoM, QoQ, bps, IBC
    AFV, ZEV, ZEVs, ULEV, RDE, WLTP, NEDC, CLTC, NVH, SOP, MY, RHD, LHD, SBS, T&D, E&P, EPC, O&M, P&C, D&I
    STEM, BMS, PDI, CAB, NEW, KD, AGM, EGM, SOE, SOEs, CCUS, CCS, ETS, CBAM, FTSE, DJIA, DAX, CAC, CPU, GPU
    RAM, SSD, MP, MPs
"""), ("The EV and SUV segments grew, the CEO said.", "GDP and CPI rose and R&D costs fell."))

# Ordinary words that open sentences, fill headlines and headings, or stand as table heads.
COMMON = Excluded("common word", entries("""
    accelerated, access, according, account, accounts, achieve, achieved, acquire, acquires, acquisition
    action, actual, add, added, adding, adds, additional, adjusted, advance, advanced, advances, affected
    agency, ahead, aid, aim, aims, air, annual, announce, announced, announces, announcement, application
    applications, area, areas, article, asked, assembly, attend, auto, automaker, automakers, automotive
    autonomous, available, average, award, awards, back, balance, bank, banks, based, basic, battery, beat
    beats, become, becomes, begin, begins, behind, benefits, best, better, big, bigger, biggest, black, blue
    board, boat, boost, boosts, boosting, branch, brand, brands, break, breaking, brief, briefs, bring
    brings, build, building, builds, built, bus, buses, business, businesses, buy, buyers, buying, buys
    call, called, calls, capacity, capital, car, cargo, cars, cash, category, celebrate, celebrates, center
    centre, central, century, ceremony, certain, chain, challenge, chance, change, changes, charge, charging
    chart, check, chief, chip, choose, citizens, city, class, clean, clear, click, close, closed, coach
    coaches, coal, cold, combined, come, comes, coming, comment, comments, commercial, committed, commodity
    common, companies, company, compared, comparison, competition, complete, completed, completes
    comprehensive, concerns, concrete, conditions, consumer, consumers, contact, container, content
    continue, continued, continues, contract, control, cooperation, core, corporate, cost, costs, could
    country, countries, course, court, cover, create, creates, credit, crisis, critical, critics, crude
    cumulative, currency, current, currently, customer, customers, cut, cuts, daily, data, date, day, days
    deal, dealer, dealers, deals, debt, debut, debuts, decision, deep, defense, deliver, delivered, delivers
    delivery, deliveries, demand, department, deputy, design, despite, details, develop, developed
    development, diesel, digital, direct, director, disclaimer, discount, distribution, diverse, dividend
    division, dollar, domestic, double, dr, drive, driven, driver, drivers, driving, drop, drops, dual, due
    duty, early, earlier, earnings, ease, easy, economic, economists, economy, edition, editor, editors
    efficiency, efficient, effective, effort, efforts, election, electric, electrification, emission
    emissions, employees, encourage, end, ends, energy, engine, engines, engineering, enter, enterprise
    enterprises, enters, entry, environment, environmental, equipment, equal, especially, estimates, event
    events, everyday, excluding, executive, executives, existing, expand, expands, expansion, expect
    expected, expects, experience, experts, export, exports, extended, exclusive, exhibition, face, faces
    facility, fact, factory, facts, fall, falls, family, fan, far, fast, faster, features, federal, fees
    field, figure, figures, fight, file, final, finally, finance, financial, find, fine, fire, firm, firms
    firstly, fiscal, five-year, fixed, flagship, fleet, fleets, flexible, flights, focus, food, force
    forecast, forecasts, foreign, form, former, forward, found, founded, founder, foundation, free, freight
    fresh, friends, front, fuel, full, fully, fund, funds, further, future, gain, gains, gas, gasoline
    general, generation, get, gets, getting, give, given, gives, giving, global, globally, go, goes, going
    gold, good, goods, government, governments, great, greater, green, gross, group, grow, growing, grows
    growth, guide, half, hand, hard, head, headline, headquarters, heads, health, heart, heat, heavy
    heavy-duty, help, helps, high, higher, highest, highlights, highway, historic, hit, hits, hold, holds
    holiday, home, homes, hope, hot, hours, house, household, housing, huge, human, hundreds, hybrid
    hydrogen, idea, image, images, impact, import, important, imports, improve, improved, improves
    improvement, include, included, includes, including, income, increase, increased, increases, increasing
    independent, index, individual, industrial, industry, inflation, info, information, infrastructure
    initial, initially, initiative, inside, insurance, integrated, intelligent, interest, interior
    international, introduce, introduced, introduces, introducing, invest, investment, investments, investor
    investors, invests, iron, issue, issues, item, items, job, jobs, join, joint, joins, journalist, keep
    keeps, key, know, known, labor, labour, lack, land, large, larger, largest, late, later, latest, launch
    launched, launches, launching, law, lawmakers, lawyers, lead, leader, leaders, leading, leads, learn
    leave, leaves, left, legal, level, levels, life, light, light-duty, likewise, limited, line, lines, list
    listed, live, living, load, loan, loans, local, located, logistics, long, long-term, longer, look
    looking, looks, lose, loses, loss, losses, lot, low, lower, luxury, machinery, made, mail, main, mainly
    maintain, major, make, maker, makers, makes, making, man, management, manager, managers, manufacture
    manufacturer, manufacturers, manufacturing, map, marine, mark, market, marketing, markets, marks, mass
    material, materials, media, medium, medium-duty, meet, meeting, members, memory, men, metal, metals
    middle, miles, military, mining, minister, ministry, minivan, missing, mobile, model, models, modern
    money, monthly, months, month, moreover, morning, motor, motors, motorcycle, move, moves, moving, mr
    mrs, ms, multiple, mutual, name, named, national, nationwide, natural, nearby, necessary, need, needs
    negative, net, network, new, newly, news, night, normal, note, notably, notes, number, numbers, offer
    offers, offering, office, official, officials, offshore, oil, old, older, online, open, opened, opening
    opens, operating, operation, operations, operators, opinion, opposition, option, order, orders, ordinary
    organic, original, originally, output, overnight, overseas, overview, owned, owner, owners, owns
    package, page, pages, paper, parent, part, parts, particularly, partner, partners, partnership, party
    pass, passenger, past, pay, payment, payments, people, percent, performance, period, person, personal
    phase, phone, photo, photos, pickup, pickups, picture, pictures, pipeline, place, plan, plans, planned
    plant, plants, platform, play, players, please, plug-in, point, points, police, policies, policy
    political, poor, popular, population, port, ports, position, positive, possible, power, powered, premium
    present, presented, president, press, pressure, previous, previously, price, prices, pricing, primary
    private, prize, problem, problems, process, produce, produced, producer, producers, produces, product
    production, products, profit, profits, program, programme, project, projects, promote, proposed
    proposal, provide, provided, provides, providing, public, published, purchase, pure, push, put, puts
    quality, quarter, quarterly, question, questions, quick, quote, race, rail, railroads, railway, raise
    raises, range, ranked, ranking, rate, rates, ratings, raw, reach, reached, reaches, reaching, read
    readers, ready, real, really, rebound, recent, recently, record, records, recovery, red, reduce, reduced
    reduces, reducing, reduction, refined, refinery, reflecting, region, regional, registration
    registrations, related, release, released, releases, remain, remains, remember, renewable, rental
    report, reported, reporters, reporting, reports, representatives, research, researchers, reserve
    reserves, residents, resources, respectively, response, rest, result, results, retail, return, returns
    revenue, revenues, review, rich, right, rights, rise, rises, rising, risk, risks, river, road, roads
    rolled, rolling, room, root, roughly, round, run, running, runs, rural, safe, safety, said, sale, sales
    save, saw, say, saying, says, scale, school, schools, science, scope, season, search, seasonal
    secondary, secondly, secretary, section, sector, sectors, security, sedan, sedans, see, seek, seeking
    seeks, seen, sees, segment, segments, select, self-driving, sell, selling, sells, semi-trailer, send
    senior, separate, separately, series, serious, serve, service, services, set, sets, setting, share
    shareholders, shares, sharp, ship, shipbuilding, shipment, shipments, shipping, ships, short, show
    showing, shown, shows, side, sign, signed, significant, signs, similar, similarly, simple, simply
    single, site, situation, size, slow, slowdown, slower, small, smaller, smart, social, soft, software
    sold, solar, solution, solutions, source, sources, south, space, speaking, special, specifically, speed
    spending, spot, staff, stage, standard, start, started, starting, starts, state, stated, statement
    states, station, statistics, stay, steady, steel, step, steps, stock, stocks, stop, stops, storage
    store, stores, story, strategic, strategy, street, strong, stronger, structure, student, students
    studies, study, subject, subscribe, subsidiary, subsidies, success, successful, successfully, summary
    summer, supplier, suppliers, supply, support, supported, supporting, supports, surge, surges, survey
    sustainability, sustainable, system, systems, table, tags, take, taken, takes, taking, talks, tank
    target, targets, tariff, tariffs, tax, taxes, team, tech, technical, technologies, technology, tell
    tells, term, terms, test, tests, text, thanks, then, things, think, thirdly, thousands, time, times
    title, told, ton, tonnes, tons, took, tool, top, topic, topics, total, totaled, totally, tour, track
    tractor, tractors, trade, traders, trading, traditional, traffic, trailer, trailers, training
    transactions, transfer, transformation, transit, transition, transport, transportation, travel
    treatment, trend, trends, trial, trip, trucking, truck, truckers, trucks, true, trust, try, turn
    turning, turns, type, types, typical, typically, ultimately, unchanged, undeclared, understanding, union
    unions, unit, unique, units, university, unveil, unveiled, unveils, update, updated, updates, upgrade
    upgrades, urban, usage, use, used, user, users, uses, using, usually, value, van, vans, variable
    various, vehicle, vehicles, version, vessel, vessels, video, view, views, village, visit, visitors
    volume, volumes, vote, voters, wage, wages, wait, want, wants, war, warm, warning, warns, washing, waste
    watch, water, way, ways, weak, weaker, wealth, weather, website, week, weekly, weeks, welcome, wheat
    wheel, white, wholesale, wide, win, wind, winner, winners, wins, winter, wireless, woman, women, won
    word, words, work, workers, working, works, world, worldwide, worse, worst, worth, write, writer
    written, yard, year, years, yellow, young, youth, zero, zero-emission, zone, regards, dear, sincerely
    photograph, caption, courtesy, via, filed, posted, keywords, categories, registered, trademark
    copyright, reserved, forward-looking, safe harbor, media contact, contacts, investor relations
    conference, regarding, concerning, following, considering, led, headquartered, sir, madam, god, heaven
    internet, web, mother, father, brother, sister, son, daughter, wife, husband, king, queen
    grid, grids, regulator, regulators, bench, appeal, appeals, transmission, supreme, harbour, harbor
"""), ("Global production fell.", "New Orders And Output Rise As Prices Drop", "Sales of heavy trucks fell."))

EXCLUDED = (FUNCTION_WORDS, CALENDAR, PEOPLES, ABBREVIATIONS, COMMON)
