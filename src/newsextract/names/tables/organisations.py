"""Well-known organisations of the trades: makers, carriers, energy and steel firms, agencies, media, bodies.

Not a register: a document's own evidence finds the rest. An entry is the name by which news calls it.
"""

from newsextract.names.tables.firms import FIRMS
from newsextract.names.tables.rows import Names, Parts, entries

CARRIER = "A deal with {} was signed that day."

VEHICLES = Names("maker", "ORG", entries("""
    Toyota, Lexus, Daihatsu, Hino, Honda, Acura, Nissan, Infiniti, Datsun, Mazda, Subaru, Suzuki
    Maruti Suzuki, Maruti, Mitsubishi, Mitsubishi Fuso, Fuso, Isuzu, UD Trucks, Yamaha, Kawasaki, Komatsu
    Kubota, Hitachi, Denso, Aisin, Bridgestone, Yokohama Rubber, NTN, NSK, JTEKT, Panasonic, Jatco, Hyundai
    Kia, Genesis Motor, KG Mobility, SsangYong, Daewoo, Tata Daewoo, Hankook, Hyundai Mobis, Mobis
    Volkswagen, VW, Audi, Porsche, Bentley, Lamborghini, Skoda, Škoda, SEAT, Cupra, MAN, MAN Truck & Bus
    Scania, Traton, Navistar, BMW, Rolls-Royce, Mercedes-Benz, Mercedes, Maybach, Daimler, Daimler Truck
    Daimler Trucks, Daimler Buses, DaimlerChrysler, Setra, Freightliner, Western Star, Thomas Built Buses
    Detroit Diesel, BharatBenz, Smart Automobile, Opel, Vauxhall, Bosch, Continental AG, ZF
    ZF Friedrichshafen, Schaeffler, Mahle, Hella, Knorr-Bremse, Wabco, Krone, Schmitz Cargobull, Kögel
    Liebherr, Deutz, Voith, Webasto, Thyssenkrupp, Siemens, Infineon, Renault, Renault Trucks, Dacia, Alpine
    Peugeot, Citroen, Citroën, DS Automobiles, PSA, Groupe PSA, PSA Peugeot Citroen, Stellantis, Michelin
    Valeo, Faurecia, Forvia, Plastic Omnium, Alstom, Fiat, Fiat Chrysler, Fiat Chrysler Automobiles, FCA
    Alfa Romeo, Lancia, Ferrari, Maserati, Abarth, Iveco, Iveco Group, CNH, CNH Industrial, Pirelli, Piaggio
    Brembo, Pininfarina, Volvo, Volvo Trucks, Volvo Cars, Polestar, Saab, Mack Trucks, Mack, Nova Bus
    Autoliv, SKF, General Motors, GM, Chevrolet, Chevy, Buick, Cadillac, GMC, Hummer, Pontiac, Oldsmobile
    Holden, Saturn, Ford, Ford Motor, Ford Otosan, Otosan, Lincoln Motor, Chrysler, Dodge, Jeep, Tesla
    Rivian, Lucid, Nikola, Fisker, Canoo, Lordstown Motors, Workhorse, Waymo, Zoox, Aurora Innovation
    Argo AI, Mobileye, Paccar, PACCAR, Kenworth, Peterbilt, DAF, DAF Trucks, Leyland, Cummins, Caterpillar
    Allison, Eaton, Dana Incorporated, Meritor, BorgWarner, Delphi, Aptiv, Visteon, Lear, Magna, Goodyear
    Cooper Tire, Tenneco, John Deere, Deere, AGCO, Oshkosh, Blue Bird, IC Bus, New Flyer, Gillig, Proterra
    Wabash, Wabash National, Great Dane Trailers, Hyliion, Harley-Davidson, Polaris, Winnebago
    Thor Industries, Jaguar, Land Rover, Jaguar Land Rover, JLR, MG, Rover, Mini, Lotus, Aston Martin
    McLaren, Bentley Motors, Alexander Dennis, JCB, Dennis Eagle, LDV, Arrival, Tata, Tata Motors, Mahindra
    Mahindra & Mahindra, Ashok Leyland, Eicher, VE Commercial Vehicles, VECV, Force Motors, Bajaj
    Bajaj Auto, Hero MotoCorp, TVS, Royal Enfield, Ola Electric, Switch Mobility, Olectra, SML Isuzu
    Bharat Forge, Apollo Tyres, MRF, CEAT, Proton, Perodua, VinFast, Thaco, Astra, Gaz, GAZ, Kamaz, KAMAZ
    AvtoVAZ, Lada, UAZ, Sollers, MAZ, Belaz, Tatra, Avia, Solaris, Ursus, Temsa, Otokar, Karsan, BMC, Tofas
    Anadolu Isuzu, TOGG, Togg, Marcopolo, Caio Induscar, Randon, Agrale, Embraer, FAW, FAW Jiefang, Jiefang
    FAW-Volkswagen, Hongqi, Bestune, Dongfeng, Dongfeng Liuzhou, Voyah, DFM, DFSK, Sokon, Seres, SAIC
    SAIC Motor, SAIC-GM, SAIC-GM-Wuling, SAIC Volkswagen, SAIC Maxus, Maxus, Wuling, Roewe, Hongyan
    SAIC-Iveco Hongyan, SAIC Hongyan, Sinotruk, SINOTRUK, Sinotruck, CNHTC, Shacman, SHACMAN, Shaanxi Auto
    Shaanxi Automobile, Foton, FOTON, Foton Motor, Foton Daimler, BAIC, Beiqi, Beiqi Foton, BYD, Geely
    Farizon, Zeekr, Lynk & Co, JAC, JMC, JMEV, Jiangling, Chery, Jetour, Exeed, Karry, Great Wall
    Great Wall Motor, Great Wall Motors, GWM, Haval, Wey, Tank Motor, Changan, Chang'an, Avatr, Deepal, GAC
    GAC Group, Aion, GAC Aion, Trumpchi, Hino Trucks, GAC Hino, Haima, Zotye, Lifan, Brilliance, Huachen
    Jinbei, Youngman, Yutong, King Long, Kinglong, Golden Dragon, Higer, Ankai, Zhongtong, Zhongtong Bus
    Sunwin, Sunlong, Wuzhoulong, Yaxing, Asiastar, CRRC, CRRC Electric, Camc, CAMC, Valin, Hualing, XCMG
    SANY, Sany, Zoomlion, Liugong, LiuGong, Lonking, Shantui, SDLG, Lovol, Weichai, Weichai Power, Yuchai
    Fast Gear, Dayun, T-King, Tangjun, CIMC, CIMC Vehicles, Sinomach, NIO, Nio, XPeng, Xpeng, Li Auto
    Leapmotor, Neta, Hozon, Aiways, WM Motor, HiPhi, Skywell, Xiaomi, Huawei, DJI, CATL, Gotion, EVE Energy
    CALB, SVOLT, Farasis, LG Energy Solution, LG Chem, Samsung SDI, SK On, SK Innovation, Northvolt
    QuantumScape, Wanxiang, Fuyao, Ningbo Joyson, Pony.ai, Inceptio, TuSimple, Plus.ai, Didi, Nissan Diesel
    NUMMI, Guangzhou Honda, Beijing Hyundai, Dongfeng Nissan, Dongfeng Honda, Dongfeng Peugeot Citroen
    Jiangling Ford, Changan Ford, Brilliance BMW, BMW Brilliance, FAW Toyota, GAC Toyota, Beijing Benz
    Shanghai GM, Isuzu Motors
"""), CARRIER)

SHIPPING = Names("carrier", "ORG", entries("""
    Maersk, A.P. Moller-Maersk, Maersk Line, Moller-Maersk, MSC, Mediterranean Shipping Company, CMA CGM
    Hapag-Lloyd, Cosco, COSCO, Cosco Shipping, COSCO Shipping, OOCL, OOIL, Evergreen Marine, Yang Ming, HMM
    Hyundai Merchant Marine, Hanjin, Hanjin Shipping, ZIM, Zim, PIL, Wan Hai, K Line, MOL, Mitsui OSK
    Mitsui O.S.K. Lines, NYK, NYK Line, Nippon Yusen, Ocean Network Express, Hamburg Sud, APL
    Neptune Orient, Wallenius Wilhelmsen, Hoegh Autoliners, Höegh Autoliners, Grimaldi, DFDS, Stena Line
    Stena, Frontline, Euronav, Teekay, Torm, Golar, Star Bulk, Pacific Basin, Golden Ocean, Scorpio Tankers
    BW LPG, Sinotrans, China Merchants, DP World, PSA International, Hutchison Ports, APM Terminals
    Eurogate, HHLA, ICTSI, Adani Ports, Adani, CSSC, CSIC, Hudong-Zhonghua, Jiangnan Shipyard
    Hyundai Heavy Industries, HD Hyundai, HD KSOE, Samsung Heavy Industries, Daewoo Shipbuilding
    Hanwha Ocean, Hanwha, Fincantieri, Meyer Werft, Kongsberg, Wartsila, Wärtsilä, DNV, Lloyd's Register
    Lloyd's, Lloyd's List, ClassNK, Bureau Veritas, Clarksons, Drewry, Alphaliner, Linerlytica, Xeneta
    Freightos, BIMCO, Baltic Exchange, DHL, FedEx, UPS, DB Schenker, Kuehne + Nagel, DSV, XPO, J.B. Hunt
    Schneider National, Knight-Swift, Werner Enterprises, Old Dominion, Ryder, Penske, Union Pacific, BNSF
    CSX, Norfolk Southern, Canadian Pacific, Amtrak, Deutsche Bahn, SNCF, Boeing, Airbus, EADS, Lockheed
    Lockheed Martin, Northrop Grumman, Northrop, McDonnell Douglas, Raytheon, Bombardier, Delta Air Lines
    American Airlines, United Airlines, Lufthansa, Air France, Air France-KLM, KLM, British Airways, Ryanair
    EasyJet, easyJet, Emirates Airline, Qatar Airways, Singapore Airlines, Cathay Pacific, Qantas, Aeroflot
    Air India, IndiGo, Air China, Air Canada, Air New Zealand, Air Berlin, Garuda Indonesia, China Eastern
    China Southern, Southwest Airlines, JetBlue
"""), CARRIER)

RESOURCES = Names("producer", "ORG", entries("""
    ExxonMobil, Exxon Mobil, Exxon, Mobil, Chevron, Texaco, ConocoPhillips, Conoco, Phillips 66, BP, Shell
    Royal Dutch Shell, Royal Dutch/Shell, TotalEnergies, Total SA, Eni, ENI, Repsol, Equinor, Statoil, OMV
    Galp, Lukoil, Rosneft, Gazprom, Novatek, Transneft, Surgutneftegaz, Saudi Aramco, Aramco, SABIC, Sabic
    ADNOC, QatarEnergy, Qatargas, KPC, Petronas, Pertamina, PTT, Petrobras, Pemex, PEMEX, PDVSA, Ecopetrol
    YPF, Sonatrach, NNPC, Sonangol, CNPC, PetroChina, Sinopec, CNOOC, Sinochem, ONGC, Indian Oil, IOC, HPCL
    BPCL, Reliance Industries, GAIL, Petronet, JERA, Inpex, Eneos, Idemitsu, Kogas, KEPCO, Korea Gas
    Woodside, Occidental, Anadarko, Devon Energy, EOG, Hess, Marathon Oil, Marathon Petroleum, Valero
    Cheniere, Venture Global, Kinder Morgan, Enbridge, TC Energy, Enterprise Products, Halliburton
    Schlumberger, SLB, Baker Hughes, Transocean, Duke Energy, NextEra, Exelon, PG&E, E.ON, RWE, Uniper, EnBW
    Vattenfall, EDF, Engie, Enel, Iberdrola, Orsted, Ørsted, Vestas, Siemens Gamesa, Goldwind, First Solar
    LONGi, Longi, Jinko Solar, JinkoSolar, Trina Solar, State Grid, Vitol, Trafigura, Gunvor, Mercuria
    Glencore, Cargill, Bunge, Louis Dreyfus, ADM, Archer Daniels Midland, Wilmar, Rio Tinto, BHP
    BHP Billiton, Vale, Fortescue, Anglo American, Freeport-McMoRan, Alcoa, Rusal, RUSAL, Chalco
    Norsk Hydro, Hongqiao, Codelco, Albemarle, SQM, Ganfeng, Tianqi, ArcelorMittal, Arcelor, Mittal
    Nippon Steel, JFE, JFE Steel, Kobe Steel, POSCO, Posco, Hyundai Steel, Baosteel, Baowu, Baoshan
    China Baowu, Hesteel, HBIS, Shagang, Ansteel, Angang, Shougang, Masteel, Maanshan Iron & Steel, WISCO
    Tata Steel, JSW, JSW Steel, SAIL, Jindal, Nucor, US Steel, U.S. Steel, Steel Dynamics, Cleveland-Cliffs
    AK Steel, Bethlehem Steel, LTV Steel, Salzgitter AG, Voestalpine, voestalpine, Outokumpu, SSAB, Celsa
    Gerdau, Usiminas, CSN, Ternium, Techint, Severstal, NLMK, Evraz, MMK, Metinvest, Erdemir, Liberty Steel
    British Steel, Hoa Phat, Formosa Ha Tinh, Krakatau Steel, SEAISI, Worldsteel, worldsteel, OPEC, IEA
"""), CARRIER)

COMPANIES = Names("company", "ORG", entries("""
    Apple, Microsoft, Google, Alphabet, Amazon, Facebook, Meta Platforms, Netflix, Nvidia, NVIDIA, Intel
    AMD, Qualcomm, IBM, Oracle, Cisco, Dell, Hewlett-Packard, HP, Xerox, Motorola, Nokia, Ericsson, Samsung
    Samsung Electronics, LG, LG Electronics, SK Hynix, TSMC, Foxconn, Hon Hai, Sony, Toshiba, Sharp, Fujitsu
    NEC, Canon, Nikon, Olympus, Ricoh, SoftBank, Rakuten, Uber, Lyft, Airbnb, Twitter, LinkedIn, YouTube
    Yahoo, eBay, PayPal, Visa, Mastercard, American Express, Alibaba, Tencent, Baidu, JD.com, Meituan
    ByteDance, Lenovo, ZTE, Haier, Midea, Gree, Philips, SAP, Salesforce, AT&T, Verizon, Comcast, T-Mobile
    Vodafone, Walmart, Wal-Mart, Costco, Home Depot, Kroger, McDonald's, Starbucks, Coca-Cola, Coke, Pepsi
    PepsiCo, Nestle, Nestlé, Unilever, Procter & Gamble, P&G, Johnson & Johnson, Pfizer, Merck, Novartis
    Roche, Bayer, BASF, Dow Chemical, DuPont, Monsanto, 3M, GE, General Electric, Honeywell, Emerson
    United Technologies, General Dynamics, General Mills, Kraft, Kellogg, Philip Morris, Walt Disney, Disney
    Warner Bros., Time Warner, America Online, AOL, Georgia-Pacific, Chase Manhattan, Viacom, Nike, Adidas
    Ikea, IKEA, Carrefour, Tesco, LVMH, Kodak, Eastman Kodak, JPMorgan, JPMorgan Chase, J.P. Morgan
    Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, Bear Stearns, Salomon Brothers, Citigroup
    Citicorp, Citibank, Wells Fargo, Bank of America, BlackRock, Berkshire Hathaway, Capital One, Fannie Mae
    Freddie Mac, AIG, HSBC, Barclays, Lloyds, UBS, Credit Suisse, Deutsche Bank, Commerzbank, BNP Paribas
    Societe Generale, Credit Agricole, ING, Santander, BBVA, UniCredit, Nomura, Mizuho, MUFG, Sumitomo
    Itochu, Marubeni, Mitsui, Sojitz, Temasek, ICBC, Citic, CITIC, Jefferies, Bernstein, Evercore, Wedbush
    Moody's, Standard & Poor's, S&P, S&P Global, Fitch, Fitch Ratings, Dow Jones, Dun & Bradstreet, Deloitte
    KPMG, PwC, EY, Ernst & Young, McKinsey, Accenture, Gartner, Kohlberg Kravis Roberts, KKR, Carlyle
    Blackstone, Cerberus, Unicredito, Allianz, AXA, Munich Re, Swiss Re
"""), CARRIER)

MEDIA = Names("media", "ORG", entries("""
    Reuters, REUTER, Bloomberg, Bloomberg News,
    Associated Press, AP, AFP, Agence France-Presse, UPI, Xinhua, Kyodo
    Yonhap, Interfax, Itar-Tass, ITAR-Tass, Tass, TASS, Press Trust of India, PTI, dpa, BBC, CNN, CNBC, NBC
    CBS, ABC News, Fox News, PBS, NPR, HBO, ESPN, CCTV, NHK, New York Times, Wall Street Journal
    Washington Post, Los Angeles Times, USA Today, Financial Times, Economist, Guardian, Daily Telegraph
    Le Monde, Les Echos, Le Figaro, Der Spiegel, Handelsblatt, Bild, Nikkei, Asahi Shimbun, Yomiuri Shimbun
    People's Daily, China Daily, Global Times, Caixin, Yicai, South China Morning Post, Automotive News
    Transport Topics, FreightWaves, Platts, S&P Global Platts, Argus, Argus Media, Fastmarkets
    Metal Bulletin, Mysteel, Kpler, Wood Mackenzie, Rystad, Rystad Energy, IHS, IHS Markit
    S&P Global Mobility, LMC Automotive, Jato Dynamics, JATO, J.D. Power, Edmunds, Cox Automotive
    Kelley Blue Book, ACT Research, FTR, FTR Transportation Intelligence, Wards, MarkLines, BloombergNEF
    SNE Research, Benchmark Mineral Intelligence, PR Newswire, PRNewswire, Business Wire, BUSINESS WIRE
    GlobeNewswire, GLOBE NEWSWIRE, Getty Images, AP Photo, Forbes, Newsweek, Vogue, National Geographic
    Der Standard, U.S. News & World Report, U.S. News
"""), CARRIER)

BODIES = Names("body", "ORG", entries("""
    United Nations, UN, U.N., UNESCO, UNICEF, WHO, WTO, World Trade Organization, World Bank, IMF, OECD
    NATO, Nato, G7, G20, ILO, IMO, ICAO, IATA, Interpol, INTERPOL, Red Cross, Greenpeace
    Amnesty International, European Commission, European Parliament, European Central Bank, ECB, Eurostat
    Bank of England, Bundesbank, Bundestag, Federal Reserve, Federal Reserve Board, Fed, Congress, Senate
    House of Representatives, Parliament, White House, Pentagon, Treasury, Supreme Court, State Department
    Capitol, Knesset, Duma, State Duma, Politburo, State Council, Security Council, General Assembly
    Vatican, Holy See, Taliban, Hamas, Hezbollah, Mafia, NASA, FBI, CIA, FDA, EPA, SEC, FTC, FCC, FAA, NHTSA
    NTSB, DOT, DOE, IRS, CARB, California Air Resources Board, EIA, Energy Information Administration, USDA
    USTR, OSHA, NLRB, UAW, United Auto Workers, Teamsters, IG Metall, AFL-CIO, CAAM, CPCA, CADA, CATARC
    MIIT, MOFCOM, NDRC, SASAC, CISA, SMMT, ACEA, VDA, VDIK, KBA, CCFA, ANFAC, ANFIA, ANFAVEA, Anfavea
    Fenabrave, JAMA, JADA, JAIA, KAMA, KAIDA, SIAM, FADA, AMIA, INEGI, NAAMSA, naamsa, Gaikindo, GAIKINDO
    AEB, OICA, IRU, ATA, NADA, OOIDA, NTEA, ACEEE, AISI, Eurofer, EUROFER, JISF, Euro NCAP, IIHS, TÜV, Tüv
    NYSE, New York Stock Exchange, Nasdaq, NASDAQ, London Stock Exchange, London Metal Exchange, LME, CME
    CME Group, Comex, Nymex, NYMEX, ICE Futures, Hong Kong Stock Exchange, Shanghai Stock Exchange
    Shenzhen Stock Exchange, Tokyo Stock Exchange, MAS, Shanghai Futures Exchange, Dalian Commodity Exchange
    Euronext, Deutsche Börse, SHFE, Harvard, Yale, MIT, Oxford University, Cambridge University
    Stanford University, Princeton University, Berkeley Lab, Brookings, Smithsonian, Smithsonian Institution
    Louvre, Army, Navy, Air Force, Marines, Coast Guard, Communist Party, Democratic Party, Republican Party
    Labour Party, Labor Party, Conservative Party, Likud, Scotland Yard, NFL, NBA, NHL, MLB, FIFA, UEFA, IOC
"""), CARRIER)

ORGANISATIONS = (VEHICLES, SHIPPING, RESOURCES, COMPANIES, MEDIA, BODIES, *FIRMS)

# Entries that are common words, given names or surnames as well: they weigh less than their row.
DOUBTFUL = Parts("doubtful name", entries("""
    MAN, Mini, Shell, Apple, Amazon, Visa, Lucid, Arrival, Lear, Delphi, Alpine, Mobil, Ford, Jaguar, Lotus
    Saturn, Rover, Hess, Eaton, Allison, Deere, Mack, Dodge, Oracle, Canon, Sharp, Olympus, Argus, Fitch
    Fed, Wards, Bernstein, Carlyle, Guardian, Economist, Forbes, Capitol, Disney, Kellogg, Kraft, Dell
    Mitsui, Tata, Mercedes, Nomura, Army, Navy, Marines, Parliament, Congress, Senate, Treasury, Bild, Vale
    Emerson, Edmunds, Solaris, Brilliance, Penske, Ryder, WHO, MAS, SEC, ATA, DOT, Frontline, Coke, Wey
    Nikola, Avia, Aion, Astra, Mittal, Jindal, Mahindra, Bajaj, Duma, Mafia, Brookings, Louvre, Smithfield
"""), {"They bought shares of Penske on the day.": ("Penske", "ORG")})
