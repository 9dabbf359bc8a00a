"""Capitalised words that no name holds: models and other goods, columns of results, titles in short.

Models are those that stand without their maker in news of sales. One that is a word, a place or a person as
well (`City`, `Tacoma`, `Santana`) is left out: these rows outweigh the encoder.
"""

from newsextract.names.tables.rows import Excluded, entries

MODELS = Excluded("model", entries("""
    Actros, Actyon, Alphard, Altima, Altroz, Arkana, Arocs, Arrizo, Atego, Atenza, Ateca, Avancier, Avanza
    Avensis, Axela, Axor, Aygo, Azera, Baleno, Berlingo, Binrui, Binyue, Boxster, Boyue, Brezza
    Camaro, Camry, Captur, Celerio, Ciaz, Citan, Clio, Corolla, Corsa, Corvette, Creta, Crider
    Crosstrek, Cruze, Cybercab, Cybertruck, Ducato, Duster, Dutro, Dzire, Eado, eActros, eCanter, eCascadia
    EcoSport, Ecosport, Eeco, Elantra, Elgrand, Elysion, Emgrand, Ertiga, Escalade, eSprinter, Eurocargo
    Excelle, Fabia, Fadil, Fortuner, Fronx, Gallardo, Gienia, Grandland, Greiz, Hiace, HiAce, Hijet
    Hilux, HiLux, Huracan, Ignis, Impreza, Ioniq, IONIQ, Jimny, Jolion, Juke, Kadjar, Kamiq, Kangoo, Karoq
    Kiger, Kodiaq, Koleos, Kuga, Kwid, LaFerrari, Lamando, Lannia, Lavida, Levorg, Magotan, Megane
    Mégane, Mistra, Mokka, Mondeo, Mulsanne, Multivan, Navara, Nexon, NWagon, Outlander, Pajero, Palio
    Panamera, Passat, Phaeton, Phideon, Picanto, Poer, Prius, Probox, Profia, Punto, Qashqai, Raeton
    Raize, Roomster, Sagitar, Sandero, Scirocco, Seltos, Sentra, Silverado, Sorento, Spacia, Spirior
    Sportage, Stepwgn, Stonic, Stralis, Sylphy, Tacqua, Taigo, Taigun, Tanto, Tarraco, Tayron, Teana
    Telluride, Teramont, Terrano, Testarossa, Tharu, Tiggo, Tiguan, Tiida, Touareg, Touran, Trakker, Triber
    Twingo, Twizy, Unimog, Vellfire, Venza, Vezel, Vios, Vitara, Vivaro, Voxy, WagonR, Wagoneer
    Wigo, Wingle, Wrangler, Xpander, Xterra, Yaris, Zafira, Megapack, Powerwall, Powerpack, Supercharger
    Citaro, Citea, Citeas, eCitaro, Citelis, Tourismo, Travego, Intouro, Cityliner, Starliner, Tourliner
    Skyliner, Urbanway, Magelys, TGX, TGS, TGM, TGL, TGE, eTGX, eTGS, Cascadia, LoneStar, ProStar, EuroCargo
    Autopilot, iPhone, iPhones, iPad, iPads, iPod, iMac, MacBook, AirPods, PlayStation, Xbox, GeForce, Xeon
    Ryzen, Snapdragon, ChatGPT, iOS, macOS, watchOS, CarPlay, Dreamliners, Superjet, DevOps
"""), (
    "Sales of the Sylphy, Tiida and Qashqai rose.",
    "They built 300 units of the Corolla and sold a Camry.",
    "The Elantra, Passat and Actros were shown.",
))  # fmt: skip

RESULT_WORDS = Excluded("result word", entries("""
    Shr, Shrs, Oper, Avg, Revs, Qtr, Qtrs, Qtly, Mth, Mths, Wk, Wks, Dlr, Dlrs, DLRS, Cts, CTS, Mln, MLN
    Bln, BLN, Pct, PCT, Stg, STG, SHR, QTR, MTHS, REVS, YTD, Ytd, MTD, QTD, YoY, MoM, QoQ, Adj, Incl, Excl
    Prev, Approx, Qty, Amt, Fwd, Fax, Ext, Attn, Encl
"""), (
    "Oper shr 20 cts vs 19 cts\nAvg shrs 12 mln\nRevs 3 mln",
    "Sales grew, and YTD volumes stood at 300 units.",
))  # fmt: skip

SHIP_CLASSES = Excluded("ship class", entries("""
    Panamax, Panamaxes, Aframax, Aframaxes, Suezmax, Suezmaxes, Capesize, Capesizes, Handysize, Handysizes
    Handymax, Supramax, Supramaxes, Ultramax, Ultramaxes, Kamsarmax, Kamsarmaxes, Newcastlemax, Valemax
    Neopanamax, Feedermax, Qatarmax, Seawaymax
"""), (
    "The charterer took an Aframax and two Capesizes.",
    "Rates for a Panamax and a Suezmax fell.",
))  # fmt: skip

WIRE_MARKS = Excluded("wire's mark", entries("""
    Enditem, Unsubscribe, ATTN, RECASTS, UPDATES, EMBARGOED
"""), ("It closed on Monday. Enditem\nUnsubscribe",))

COMMODITIES = Excluded("commodity", entries("""
    Rebar, Rebars, Billet, Billets, Naphtha, Turntable, Turntables, Flatbed, Flatbeds, Forklift, Forklifts
    Tarpaulin, Tarpaulins, Drayage, Backhaul, Biodiesel, Bioethanol, AdBlue
"""), ("Rebar in the north rose again, as Billets did.", "Forklifts and Tarpaulins were sold."))

TITLES = Excluded("title in short", entries("""
    CEO, CEOs, CFO, CFOs, COO, CTO, CMO, CHRO, EVP, SVP, AVP, VP, VPs
"""), ("The CEO and the CFO left, and so did an SVP and two VPs.",))

NEVER = (MODELS, RESULT_WORDS, SHIP_CLASSES, COMMODITIES, WIRE_MARKS, TITLES)

# Models that are words, places or persons as well: goods only right after their maker (`Peugeot Boxer`).
MAKERS_MODELS = frozenset(entries("""
    Boxer, Relay, Expert, Partner, Dispatch, Transit, Master, Trafic, Focus, Fiesta, Galaxy, Escort
    Ranger, Explorer, Escape, Fusion, Edge, Maverick, Bronco, Mustang, Taurus, Courier, Connect, Golf
    Polo, Beetle, Transporter, Crafter, Caddy, Amarok, Civic, Accord, City, Jazz, Fit, Insight, Odyssey
    Pilot, Ridgeline, Tacoma, Tundra, Sequoia, Highlander, Innova, Crown, Sierra, Malibu, Equinox
    Blazer, Colorado, Canyon, Trax, Volt, Bolt, Spark, Suburban, Tahoe, Titan, Frontier, Rogue, Leaf
    March, Sunny, Note, Patrol, Magnite, Swift, Alto, Wagon, Carry, Across, Dart, Caravan, Charger
    Challenger, Sprinter, Vito, Daily, Movano, Combo, Cavalier, Vectra, Omega, Zafira, Panda, Tipo
    Doblo, Scudo, Talento, Strada, Toro, Octavia, Superb, Rapid, Leon, Ibiza, Toledo, Accent, Sonata
    Tucson, Staria, Porter, Mighty, Rio, Soul, Carnival, Bongo, Stinger, Forester, Legacy, Outback
    Demio, Lancer, Galant, Colt, Mirage, Canter, Fighter, Elf, Giga, Forward, Symbol, Scenic, Espace
    Laguna, Logan, Spring, Jogger, Defender, Discovery, Evoque, Freelander, Thar, Bolero, Scorpio
    Safari, Harrier, Punch, Tigor, Ace, Prima, Signa, Dolphin, Seal, Seagull, Han, Qin, Song, Yuan, Tang
    Atto
"""))

# Goods in the singular that are called by their maker and these words: `Hask Wallet`, where Hask is a firm.
MAKERS_GOODS = frozenset(entries("""
    Card, Cards, Pay, Wallet, Internet, TVs, Watch, Maps, Play, Phone, Phones, Laptop, Tablet, Autopilot
    Chromecast, Store
"""))

TRADE_MARKS = frozenset(("™", "®"))
