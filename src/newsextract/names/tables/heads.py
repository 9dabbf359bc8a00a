"""Words that tell what kind of name they close or open: `… Ministry`, `University of …`, `… Province`."""

from newsextract.names.tables.rows import Excluded, Parts, entries

INSTITUTIONS = Parts("institution", entries("""
    Ministry, Department, Dept., Bureau, Agency, Administration, Commission, Committee, Council, Authority
    Association, Associations, Federation, Confederation, Union, Society, Institute, Institution, University
    College, Academy, Foundation, Organisation, Organization, Church, Government, Governments, Parliament
    Congress, Senate, Assembly, Cabinet, Secretariat, Party, Court, Tribunal, Chamber, Consortium, Alliance
    Coalition, Police, Hospital, Museum, Fund, Exchange, Caucus, Embassy, Consulate, Observatory, Registry
    Teamsters, Ombudsman, Directorate, Inspectorate, Treasury
"""), {
    "They wrote to the Halden Ministry about it.": ("Halden Ministry", "ORG"),
    "They met the Oderfeld Council about it.": ("Oderfeld Council", "ORG"),
})

FIRMS = Parts("firm", entries("""
    Group, Corporation, Company, Companies, Holdings, Holding, Bank, Airlines, Airways, Airline, Shipyard
    Shipyards, Shipbuilding, Conglomerate, Cooperative, Newspapers, Broadcasting, Orchestra
"""), {
    "A loan from Larkmere National Bank was agreed.": ("Larkmere National Bank", "ORG"),
    "It was bought by the Ostrel Group that day.": ("Ostrel Group", "ORG"),
})

BUSINESSES = Parts("business", entries("""
    Motors, Motor, Automobile, Automobiles, Automotive, Auto, Autos, Steel, Steelworks, Petroleum
    Petrochemical, Petrochemicals, Oil, Gas, Energy, Shipping, Lines, Logistics, Transport, Transportation
    Freight, Trucking, Insurance, Capital, Partners, Securities, Ventures, Technologies, Technology, Systems
    Solutions, Electronics, Electric, Chemical, Chemicals, Pharmaceuticals, Pharma, Pharmaceutical, Foods
    Beverages, Brothers, Bros., Laboratories, Labs, Research, Consulting, Associates, Enterprises
    Industries, Industrial, Media, News, Tribune, Herald, Gazette, Chronicle, Studios, Pictures
    Entertainment, Communications, Telecom, Telecommunications, Networks, Software, Semiconductor
    Semiconductors, Machinery, Tyres, Tyre, Tire, Tires, Rubber, Glass, Cement, Mining, Mines, Resources
    Minerals, Metals, Materials, Manufacturing, Engineering, Construction, Aerospace, Aviation, Railways
    Railway, Railroad, Marine, Maritime, Terminals, Heavy Industry, Heavy Industries, Robotics, Properties
    Realty, Hotels, Stores, Brands, Products, Instruments, Biosciences, Therapeutics, Analytics, Advisors
    Advisers, Financial, Finance, Investments, Investment, Asset Management, Savings, Mutual, Refining
    Mobility, Powertrain, Batteries, Battery, Vehicles, Aircraft, Airplanes, Works, Mills, Intelligence
    Insights, Exploration, Pipeline, Publishing, Publishers, Biotech, Healthcare, Vineyards, Cosmetics
    Apparel, Textiles
"""), {
    "Shares of Brackwell Motors rose.": ("Brackwell Motors", "ORG"),
    "A plant of Osterlund Heavy Industries was shut.": ("Osterlund Heavy Industries", "ORG"),
})

# What closes a firm's name in the languages of its home; the words say nothing else in English news.
FOREIGN_BUSINESSES = Parts("business", entries("""
    Engenharia, Construções, Construtora, Mineração, Siderúrgica, Siderurgia, Energia, Energía
    Transportes, Logística, Petróleo, Petróleos, Celulose, Alimentos, Seguros, Seguridade, Combustíveis
    Participações, Ingeniería, Construcciones, Constructora, Minera, Cementos, Aceros, Inversiones
    Aerolíneas, Automotriz, Alimentari, Acciaierie, Acciaio, Costruzioni, Assicurazioni, Autolinee
    Trasporti, Vetro, Vini, Meccanica, Aciers, Énergie, Énergies, Ingénierie, Assurances, Constructions
    Navigation, Métaux, Automobiles, Spedition, Speditions, Verlag, Werke, Stahlwerke, Stahl
    Maschinenbau, Motorenwerke, Fahrzeugbau, Anlagenbau, Bau, Versicherung, Versicherungen, Sparkasse
    Volksbank, Landesbank, Brauerei, Reederei, Stadtwerke, Chemie, Rederi, Rederiet, Rederierne
    Skibsværft, Værft, Varv, Verft, Bryggeri, Bryggeriet, Kraft, Kraftverk, Skog, Forsikring, Försäkring
    Sparekasse, Sparbank, Vognmand, Åkeri, Entreprenør, Fisk, Havbruk, Konepaja, Telakka, Lojistik
    Enerji, Otomotiv, Sanayi, Nükleer, Denizcilik, İnşaat, Nakliyat, Turizm, Tekstil, Demir, Çelik, Gıda
    Kimya, Sigorta, Bankası, Taşımacılık, Havayolları, Havacılık, Seiko, Giken, Kogyo, Kōgyō, Denki
    Denko, Seisakusho, Jidosha, Kaiun, Kisen, Sangyo, Shoji, Tekko, Seimitsu, Kagaku, Kensetsu, Gosei
    Unyu, Seiki, Kikai, Kinzoku, Seitetsu, Zosen, Jukogyo, Suisan, Shokuhin, Seiyaku, Ginko, Shoken
    Kotsu, Dengyo, Kenki, Sharyo, Shatai, Spinning, Keiretsu, Bussan, Trading House, Energetika, Nafta
    Metalurji, Stal, Huta, Energetyka, Budowa, Banka, Bankas, Neft, Avtozavod, Perkasa, Nusantara
    Makmur, Sejahtera, Petrokimia, Berjaya, Perdana, Ispat, Udyog, Nigam, Vikas, Bijlee, Roadways
    Roadlines, Carriers, Motorcycles, Haulage, Towage, Salvage, Stevedoring, Shipbrokers, Shipmanagement
    Ferries, Cruises, Coachworks, Bodyworks, Foundries, Foundry, Castings, Forgings, Polymers
    Elastomers, Plastics, Packaging, Ceramics, Breweries, Brewery, Distillers, Distillery, Dairies
    Confectionery, Bakeries, Supermarkets, Supermarked, Pharmacy, Diagnostics, Biologics, Biosystems
    Genomics, Photonics, Semicon, Microsystems, Avionics, Aerosystems, Renewables, Nuclear, Solar, Hydro
    Telekom, Telecoms, Wireless, Broadband, Cellular
"""), {
    "A loan to Ostrelvan Lojistik was signed that day.": ("Ostrelvan Lojistik", "ORG"),
    "A loan to Ostrelvan Engenharia was signed that day.": ("Ostrelvan Engenharia", "ORG"),
    "A loan to Ostrelvan Seisakusho was signed that day.": ("Ostrelvan Seisakusho", "ORG"),
})

# What opens a name abroad, where the proper part comes last: firms, then bodies and papers.
FIRM_OPENERS = Parts("firm opener", entries("""
    Grupo, Groupe, Gruppo, Grupa, Gruppe, Banco, Banca, Banque, Bank, Banka, Bankia, Caixa, Caja, Compañía
    Companhia, Compagnie, Compagnia, Sociedad, Sociedade, Société, Società, Cooperativa, Empresa, Empresas
    Cía., Cia., Cie, Carrocerías, Carrocerias, Carrozzeria, Carrosserie, Transportes, Trasporti
    Autobuses, Aceros, Acerías, Aciéries, Acciaierie, Hierros, Chatarras, Reciclajes, Metales, Cementos
    Cimentos, Ciments, Industrias, Indústrias, Industrie, Minera, Mineração, Siderúrgica, Usinas, Refinería
    Astilleros, Estaleiro, Estaleiros, Chantiers, Cantieri, Naviera, Motores, Officine, Fonderie, Fundición
    Laboratorios, Laboratoires, Constructora, Construtora, Editora, Seguros, Viação, Aerolíneas, Líneas
    Ferrocarriles, Inversiones, Distribuidora, Automotores, Talleres, Garage, Autohaus, Spedition, Reederei
    Brauerei, Stadtwerke, Sparkasse, Volksbank, Fratelli, Frères, Gebrüder, Gebroeders, Koninklijke, Maison
    Zakłady, Fabryka, Huta, Stocznia, Kopalnia, Rafineria, PT, Kompania, Spółka, Przedsiębiorstwo, Elektrownia
    Elektrociepłownia, Energetyka, Koleje, Železnice, Elektrárny, Teplárna, Compania, Societatea, Regia, Uzina
    Combinatul, Şantierul, Șantierul, Fabrika, Železara, Rafinerija, Brodogradilište, Elektroprivreda
    Željeznice, Tvornica, Karoseri, Perum, Syarikat, Permodalan, Perbadanan, Kumpulan, Transportadora
    Concessionária, Montadora, Frigorífico, Refinaria, Metalúrgica, Siderurgica, Mineradora, Usina, Petróleos
    Tractocamiones, Remolques, Semirremolques, Hulleras, Electricidad, Azucarera, Papelera, Química
    Corporación, Consorcio, Consórcio, Consorzio, Ateliers, Fonderia, Établissements, Etablissements
    Verreries, Papeteries, Charbonnages, Houillères, Électricité, Messageries, Autotrasporti, Autolinee
    Ferriere, Cantiere, Azienda, Raffineria, Trafilerie, Maschinenfabrik, Fahrzeugwerke, Stahlwerke, Stahlwerk
    Walzwerk, Hüttenwerke, Kraftwerke, Verkehrsbetriebe, Vereinigte, Landesbank, Kreissparkasse
    Raiffeisenbank, Bausparkasse, Kanzlei, Scheepswerf, Transportbedrijf, Rederij, Rederi, Rederiet
    Maatschappij, Aktiebolaget, Aktieselskabet, Sparebank, Sparbanken
"""), {"A loan to Ostrelvan was signed with Caixa Rudenholt.": ("Caixa Rudenholt", "ORG")})

BODY_OPENERS = Parts("firm opener", entries("""
    Asociación, Associação, Associazione, Cámara, Câmara, Confederación, Confederação, Confédération
    Confederazione, Federación, Federação, Fédération, Federazione, Sindicato, Syndicat, Sindacato, Instituto
    Istituto, Institut, Ministerio, Ministério, Ministère, Ministero, Secretaría, Secretaria, Consejo
    Conselho, Conseil, Consiglio, Concejo, Comisión, Comissão, Commissione, Tribunal, Tribunale
    Superintendencia, Diario, Diário, Jornal, Rádio, Radio, Periódico, Revista, Gazeta, Gazzetta
    Länsstyrelsen, Universidad, Universidade, Université, Università, Fundación, Fundação, Fondation
    Fondazione, Stichting, Stiftung, Verband, Bundesverband, Agencia, Agência, Agence, Agenzia, Unión, União
    Kementerian, Perusahaan, Persatuan, Dewan, Badan, Dziennik, Głos, Glasul, Ziarul, Monitorul, Evenimentul
    Harian, Berita, Utusan, Lembaga, Jabatan, Verein, Vereniging, Związek, Stowarzyszenie, Izba, Urząd, Sąd
    Svaz, Asociace, Ministerstvo, Ministerul, Autoritatea, Asociația, Federația, Universitatea, Savez
    Sindikat, Ministarstvo, Departamento, Dirección, Direção, Autorité, Autoridad, Autoridade, Chambre
    Comité, Observatoire, Observatorio, Caisse, Régie, Collectif, Landesamt
    Bundesamt, Bundesministerium, Gewerkschaft, Arbeitsgemeinschaft, Landgericht, Amtsgericht, Forbundet
"""), {"She wrote to Kementerian Rudenholt in May.": ("Kementerian Rudenholt", "ORG")})

# What closes the name of a newspaper, a club or a union abroad.
FOREIGN_BODIES = Parts("generic body", entries("""
    Ilbo, Shinmun, Shimbun, Dagblad, Tidende, Tidning, Tidningen, Avis, Zeitung, Anzeiger, Rundschau
    Nachrichten, Gazete, Gazetesi, Gazeta, Gazetta, Gazzetta, Diário, Jornal, Folha, Corriere, Giornale
    Courrier, Spor, Kulübü, Sindicato, Gewerkschaft, Bundesamt, Landesamt, Ministerium, Ministério
    Ministerio, Verband, Fagforbund, Forbund, Förbundet, Sendikası, Derneği, Birliği, Kamu, Stiftung
    Stichting, Fundação, Fundación, Fondation, Institut, Instituto, Istituto, Universität, Universidade
    Universidad, Université, Università, Üniversitesi, Hochschule, Akademi, Akademie, Bulletin, Hírlap, Hirlap
    Újság, Dziennik, Kurier, Veritas, Noticias, Sanomat, Lehti, Bladet, Posten, Nieuws, Dagbladet, Haber
"""), {"She wrote for the Ostrelvan Ilbo in May.": ("Ostrelvan Ilbo", "ORG")})

GENERIC_BODIES = Parts("generic body", entries("""
    International, Center, Centre, Board, Office, Team, Line, Power, Force, Post, Times, Journal, Press
    Daily, Service, Services, Trust, League, Club, Network, Division, School, Schools, Library, Mission
    Guard, Army, Navy, Corps, Initiative for, Local, Service Corps, Magazine, Today, Radio, Television, TV
    Music, Records, Theater, Theatre, Opera, Ballet, Gallery, Global, Worldwide, Digital, Interactive
    Restaurant, Restaurants, Express, Bancorp, Air, Design, Studio, Lab, Forum, Front, Movement, Brigade
    Brigades, Militia, Command, Staff, Faculty, Legion, Republicans, Workers, Manufacturers, Dealers
    Traders, Engineers, Farmers, Makers, Employers, Forces, Rangers, Ledger, Weekly, Observer, Courier
    Examiner, Inquirer, Monitor, Telegraph, Newsletter, Newswire, Digest, Advertiser, Sentinel, Mail
    Business Review, Business Times, Business Daily
"""), {
    "The deal with Wendmark International was signed.": ("Wendmark International", "ORG"),
    "She wrote for the Ostrava Evening Post in May.": ("Ostrava Evening Post", "ORG"),
})

# `Volvo Trucks` is a firm because Volvo is one; after a word that isn't known the same words are goods.
DIVISIONS = Parts("division", entries("""
    Truck, Trucks, Pickup, Bus, Buses, Coaches, Cars, Vans, Commercial Vehicle, Commercial Vehicles
    Passenger Cars, Passenger Vehicle, Passenger Vehicles, Credit, Financial Services, Trailer, Trailers
    Engines, Engine, Motorcycles, Motorcycle, Ventures, Venture, Services, Joint Venture, Racing, Parts
    Components, Digital Services, Autonomous Solutions, Construction Equipment, Performance, Dealer
    Dealers, Penta, Chassis, Axle, Transmission, Transmissions
"""), {"The new boss of Scania Buses left.": ("Scania Buses", "ORG")})

OPENERS = Parts("institution of", entries("""
    Ministry, Ministries, Department, Dept., University, Bank, Institute, Association, Society, Bureau
    Office, College, School, Academy, Federation, Confederation, Chamber, Council, House, Court, Church
    Commission, Committee, Union, League, Organisation, Organization, Museum, Administration, Center, Centre
    Agency, Foundation, Fund, Campaign, Brotherhood, Friends, Alliance, Coalition, Register, Board, Embassy
    Daughters, Sons, Directorate, Division, General Administration, People's Bank, People's Government
    Party, Front, Movement, Secretariat, Exchange, Library
"""), {
    "They wrote to the Ministry of Roads and Inland Shipping about it.": (
        "Ministry of Roads and Inland Shipping", "ORG"),
    "She studied at the University of Larkmere that year.": ("University of Larkmere", "ORG"),
    "He runs the Center for Freight Studies now.": ("Center for Freight Studies", "ORG"),
})

PLACE_HEADS = Parts("place head", entries("""
    District, County, Province, Prefecture, City, Town, Township, Village, Municipality, Region, Territory
    Oblast, Krai, Autonomous Region, River, Sea, Ocean, Bay, Gulf, Strait, Straits, Canal, Island, Islands
    Isle, Peninsula, Valley, Mountains, Mountain, Hills, Desert, Basin, Plateau, Lake, Lakes, Coast, Beach
    Street, St., Avenue, Ave., Road, Rd., Boulevard, Blvd., Highway, Expressway, Freeway, Motorway, Parkway
    Drive, Lane, Square, Plaza, Airport, Port, Harbor, Harbour, Bridge, Tunnel, Park, Industrial Park
    Industrial Zone, Free Trade Zone, Economic Zone, New Area, Development Zone, High-tech Zone, Forest
    Creek, Falls, Heights, Springs, Parish, Emirate, Governorate, Republic, Kingdom, Quarter, Ranch, Suburb
    Shale, Corridor, Delta, Circuit, Station
    Terminal Island, Reservoir, Dam, Panhandle, Archipelago, Canyon, Highlands, Lowlands, Steppe, Atoll, Reef
"""), {
    "A plant in Wexmoor County was shut.": ("Wexmoor County", "LOC"),
    "Boats crossed the Ondava River at night.": ("Ondava River", "LOC"),
    "The line ends at Tollerby Industrial Park today.": ("Tollerby Industrial Park", "LOC"),
})

PLACE_OPENERS = Parts("place of", entries("""
    Port, Gulf, Strait, Straits, Republic, State, City, Province, Bay, Isle, Cape, Kingdom, Sea
    Municipality, County, District, Emirate, Principality, Islamic Republic, Federal Republic, Commonwealth
    Horn, Sultanate, Territory
"""), {"Ships left the Port of Wexmoor today.": ("Port of Wexmoor", "LOC")})

PLACE_PREFIXES = Parts("place prefix", entries("""
    Mount, Mt., Lake, Fort, Ft., Cape, San, Santa, Saint, St., Ste., Los, Las, Port, Puerto, Rio, El, Camp
    Point, Isla, Ciudad, Villa, Porto, Nova, Novo, Nizhny, Bad, Ras, Kota, Kuala, Tanjung
"""), {
    "A plant near Fort Wendover was shut.": ("Fort Wendover", "LOC"),
    "A mine near San Telmadro was shut.": ("San Telmadro", "LOC"),
})

# What a possessive gives its name to: `Ruden's Pass`.
HEIGHTS = frozenset(entries("""
    Pass, Gate, Peak, Hill, Ridge, Gap, Point, Cove, Bay, Creek, Island, Landing, Crossing, Rest, Drift, Nek
"""))

DIRECTIONS = Parts("direction", entries("""
    North, South, East, West, Northern, Southern, Eastern, Western, Central, Northeast, Northwest, Southeast
    Southwest, Northeastern, Northwestern, Southeastern, Southwestern, Upper, Lower, Greater, Inner, Outer
    Downtown, Metro, Mid, Mainland, Continental, Coastal, Metropolitan, New
"""), {"Floods hit Southern Vietnam last week.": ("Southern Vietnam", "LOC")})

HEADS = (INSTITUTIONS, FIRMS, BUSINESSES, FOREIGN_BUSINESSES, GENERIC_BODIES, FOREIGN_BODIES, DIVISIONS,
         FIRM_OPENERS, BODY_OPENERS, OPENERS, PLACE_HEADS, PLACE_OPENERS, PLACE_PREFIXES, DIRECTIONS)

# What these words close is a building or a ground, which has no label; a place that it is named by has.
BUILDINGS = Excluded("building head", entries("""
    Stadium, Arena, Ballpark, Coliseum, Speedway, Raceway, Racecourse, Racetrack, Palace, Castle, Cathedral
    Temple, Mosque, Synagogue, Chapel, Basilica, Monastery, Hotel, Motel, Inn, Resort, Casino
    Mansion, Tower, Towers, Skyscraper, Hall, Ballroom, Auditorium, Amphitheater, Amphitheatre, Mall, Pavilion
    Building, Residence, Dome, Courthouse, Lounge, Room, Bedroom, Galleria, Showroom, Warehouse
"""), ("It stands behind Halden Hotel today.",))

# What these words close is no organisation: an event, a law, a programme, a document, an index.
EVENTS = Excluded("event head", entries("""
    Show, Motorshow, Expo, Exhibition, Fair, Conference, Summit, Festival, Cup, Games, Olympics
    Championship, Championships, Awards, Award, Prize, Gala, Ceremony, Seminar, Workshop, Tour, Rally, Race
    Bowl, Open, Marathon, Roadshow, Webinar, Convention, Symposium, Prix
"""), ("They won the Green Fleet Award twice.", "Visitors came to the Commercial Trailer Expo in May."))

OTHER_HEADS = Excluded("other head", entries("""
    Week, Day, Night, Month, Year, Series, Season, Act, Agreement, Accord, Treaty, Law, Bill, Plan, Program
    Programme, Project, Initiative, Strategy, Policy, Protocol, Constitution, Amendment, Pact, Deal, Report
    Survey, Index, Outlook, Review, Guide, Average, Model, Edition, Class, Version, Standard, Stage, Phase
    Generation, Platform, War, Revolution, Crisis, Recession, Holiday, Era, Age, Century, Bible, Prayer
    Statement, Letter, Note, Table, Figure, Chart, Appendix, Chapter, Section, Article, Episode, Release
    Directive, Regulation, Rule, Code, Rights, Composite, Campaign, Challenge, Event, Meeting, Dialogue
    Debate, Election, Elections, Primary, Referendum, Doctrine, Theory, Disease, Syndrome, Virus, Medal
    Certificate, Degree, Rate, Tax, Credit Card, Card, Call, Q&A, Anniversary, Launch, Delivery, Deliveries
    Sales, Production, Exports, Imports, Registrations, Results, Earnings, Revenue, Profit, Orders, Market
    Markets, Price, Prices, Demand, Supply, Growth, Pickup, Pickups, SUV, SUVs, Sedan, MPV, Tractor
    Tractors, Dumper, Mixer, Concept, Coupe, Hatchback, Wagon, Minivan, Hybrid, Chassis Cab
    Electric Vehicle, Dreamliner
"""), ("The new Safe Roads Act was passed.", "It drafted a Clean Fleet Programme for them."))
