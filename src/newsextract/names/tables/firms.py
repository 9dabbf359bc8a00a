"""Further organisations, a row a trade: what trade news names without saying what it is.

These rows go on with those of `tables.organisations`; an entry is the name by which news calls it.
Names that are as often a word, a place or a person stay out.
"""

from newsextract.names.tables.rows import Names, entries

CARRIER = "A deal with {} was signed that day."

# Parts, trailers, buses, tractors, construction and other machines.
SUPPLIERS = Names("maker", "ORG", entries("""
    Akebono, Advics, Nissin Kogyo, Keihin, Stanley Electric, Koito, Toyota Boshoku, Toyota Tsusho
    Toyota Industries, Toyoda Gosei, Calsonic Kansei, Marelli, Magneti Marelli, Sumitomo Rubber
    Sumitomo Electric, Yazaki, Furukawa Electric, Hitachi Astemo, Astemo, Yutaka Giken, Musashi Seimitsu
    Exedy, Tokai Rika, Nexteer, Linamar, Martinrea, American Axle, Hyundai Transys, Hyundai Glovis
    Hyundai Wia, Hanon Systems, Mando, HL Mando, Kumho, Kumho Tire, Nexen Tire, Cooper-Standard, Gestamp
    CIE Automotive, Grupo Antolin, Antolin, Brose, Benteler, Eberspächer, Eberspaecher, ElringKlinger, Leoni
    Dräxlmaier, Hirschvogel, Rheinmetall, Webfleet, Wabtec, Haldex, SAF-Holland, BPW, Jost Werke
    Thermo King, Carrier Transicold, Lamberet, Chereau, Fruehauf, Wielton, Kässbohrer, Tirsan, Fliegl
    Meiller, Palfinger, Hiab, Cargotec, Konecranes, Terberg, VDL, VDL Bus & Coach, Van Hool, Irizar
    Castrosua, Neoplan, Solbus, Autosan, Ikarus, Optare, Wrightbus, Plaxton, CaetanoBus, Salvador Caetano
    Heuliez, Bolloré, Ebusco, BYD Auto, Don-Bur, Gray & Adams, Montracon, Lawrence David, Tiger Trailers
    Ballard Power, Plug Power, Bloom Energy, PowerCell, Hyzon, Quantron, Volta Trucks, Tevva, Einride
    Scania-Vabis, REE Automotive, Lion Electric, Faraday Future, Byton, Karma Automotive, Rimac, Koenigsegg
    Pagani, Caterham, Ineos Automotive, LEVC, Lucid Motors, Sono Motors, Hycan, IM Motors, Luxgen, Yulon
    Hotai, Kymco, Gogoro, Ather, Ather Energy, Hero Electric, TVS Motor, KTM, Ducati, Triumph Motorcycles
    Husqvarna, Aprilia, JBM Auto, Motherson, Samvardhana Motherson, Minda, Uno Minda, Bosch Rexroth, Exide
    Exide Industries, Amara Raja, Balkrishna Industries, Massey Ferguson, New Holland, Case IH
    Case New Holland, Valtra, Fendt, CLAAS, Deutz-Fahr, Landini, Zetor, Escorts Kubota, Sonalika, TAFE
    LS Tractor, LS Mtron, TYM, Iseki, Yanmar, Kverneland, Väderstad, Lemken, Doosan, Doosan Infracore
    Doosan Bobcat, Bobcat, Terex, Manitou, Manitowoc, Tadano, Kobelco, Hitachi Construction Machinery
    Takeuchi, Wacker Neuson, Bomag, Wirtgen, Putzmeister, Sandvik, Epiroc, Atlas Copco, Metso, FLSmidth
    Outotec, Metso Outotec, Hyster-Yale, Jungheinrich, Kion, Crown Equipment, Fanuc, FANUC, Yaskawa, Kuka
    KUKA, ABB, Universal Robots, Teradyne, Boston Dynamics, Omron, Keyence, Mitsubishi Electric, Nabtesco
    Estun, Siasun, Inovance, Unitree, UBTech, Trumpf, DMG Mori, Mazak, Okuma, Makino, Haas Automation
    Danieli, SMS Group, Primetals, Tenova, Paul Wurth, TK Elevator, ThyssenKrupp, Krupp, Mannesmann, MTU
    MTU Aero Engines, Alfa Laval, GEA, Andritz, Valmet, Sulzer, FPT Industrial, Allison Transmission, WABCO
    Accuride, Hendrickson, Stoneridge, Hyundai Translead, Stoughton Trailers, Great Dane
    Motor Coach Industries, Prevost, NFI Group, GreenPower, Vicinity Motor, REV Group, Pierce Manufacturing
    Prestolite, Mitsubishi Heavy Industries, Kawasaki Heavy Industries, IHI, Ishikawajima-Harima
    Sumitomo Heavy Industries, Chiyoda, JGC, Toyo Engineering, Hyundai Engineering, Samsung Engineering
    GS Engineering, Daewoo E&C, Shinko Electric, Murata, TDK, Kyocera, Nidec, Rohm, Renesas, NGK
    NGK Insulators, NGK Spark Plug, Niterra, Daikin, Nichirei, Sevel, Tofaş, Ford Trucks, Brisa, Kordsa
    Vestel, Arçelik, Beko, Electrolux, Whirlpool, Bosch Siemens Hausgeräte, Miele, Husky Energy
    Polaris Industries, Arctic Cat, BRP
"""), CARRIER)

# Chemicals, glass, paper, cement, building.
CHEMICALS = Names("company", "ORG", entries("""
    Evonik, Lanxess, Clariant, Covestro, Wacker Chemie, Brenntag, Symrise, Henkel, Solvay, Syensqo, Arkema
    Rhodia, Atofina, Elf Atochem, Elf Aquitaine, TotalFinaElf, Akzo Nobel, AkzoNobel, Nouryon, DSM
    Royal DSM, DSM-Firmenich, Borealis, Borouge, Ineos, INEOS, Johnson Matthey, Croda
    Imperial Chemical Industries, ICI, Zeneca, AstraZeneca, Ciba-Geigy, Sandoz, Givaudan, Sika, Ems-Chemie
    Hoechst, Celanese, Huntsman, Eastman Chemical, LyondellBasell, Lyondell, Equistar, Chevron Phillips
    Dow Corning, Union Carbide, Rohm and Haas, Air Products, Praxair, Air Liquide, Linde, BOC Group, Messer
    Chemours, Corteva, Mosaic, CF Industries, Nutrien, PotashCorp, Yara, OCI, EuroChem, PhosAgro, Uralkali
    Sasol, AECI, Omnia, Sapref, Engen, Natref, Deepak Nitrite, Tata Chemicals, Pidilite, Asian Paints
    Berger Paints, Nippon Paint, Kansai Paint, PPG, PPG Industries, Sherwin-Williams, Axalta
    RPM International, Ecolab, Mitsubishi Chemical, Sumitomo Chemical, Asahi Kasei, Toray, Teijin, Kuraray
    Shin-Etsu, Shin-Etsu Chemical, Tosoh, Mitsui Chemicals, Showa Denko, Resonac, Lotte Chemical
    Hanwha Solutions, Kolon, Hyosung, SKC, Kumho Petrochemical, Formosa Plastics, Nan Ya, Wanhua
    Wanhua Chemical, Rongsheng, Hengli, Indorama, Indorama Ventures, PTT Global Chemical, Siam Cement, SCG
    Braskem, Synthos, Grupa Azoty, Saint-Gobain, Pilkington, Nippon Sheet Glass, NSG, AGC, Asahi Glass
    Guardian Industries, Libbey-Owens-Ford, Libbey, Corning, Owens Corning, Owens-Illinois, Şişecam, Sisecam
    Trakya Cam, Vitro, Xinyi Glass, Schott, Heinz-Glas, Verallia, Vidrala, Lafarge, LafargeHolcim, Holcim
    Heidelberg Cement, HeidelbergCement, Heidelberg Materials, Cemex, CEMEX, Votorantim, Buzzi Unicem
    Italcementi, CRH, UltraTech, UltraTech Cement, Ambuja, Ambuja Cements, Dangote, Dangote Cement, Dalmia
    Conch Cement, Anhui Conch, CNBM, Stora Enso, UPM, UPM-Kymmene, Essity, Sappi, Mondi, Smurfit Kappa
    Smurfit Westrock, DS Smith, International Paper, WestRock, Weyerhaeuser, Kimberly-Clark, Suzano, Fibria
    Klabin, Metsä, Metsä Board, Norske Skog, Holmen, Amcor, Tetra Pak, Sealed Air, Ball Corporation, Rexam
    Crown Holdings, Vinci, Bouygues, Eiffage, Hochtief, Strabag, Skanska, Balfour Beatty, Carillion, Kier
    Laing O'Rourke, Ferrovial, Acciona, Sacyr, Webuild, Salini Impregilo, Odebrecht, Novonor
    Andrade Gutierrez, Camargo Corrêa, Queiroz Galvão, Bechtel, Fluor, Jacobs Engineering, KBR, AECOM
    Foster Wheeler, Amec Foster Wheeler, Petrofac, Saipem, Technip, TechnipFMC, Técnicas Reunidas
    Maire Tecnimont, Subsea 7, Aker, Aker Solutions, Aker BP, Kvaerner, Larsen & Toubro, L&T
    China State Construction, CSCEC, PowerChina, China Communications Construction, CCCC, Obayashi, Kajima
    Shimizu, Taisei, Enka, Rönesans, Limak
"""), CARRIER)

# Foods, drinks, tobacco, retail, fashion, leisure, drugs.
FOODS = Names("company", "ORG", entries("""
    Danone, Mondelez, Mondelēz, Kraft Heinz, Ferrero, Lindt, Barry Callebaut, Arla, Arla Foods
    FrieslandCampina, Fonterra, Lactalis, Parmalat, Barilla, Carlsberg, Heineken, AB InBev, InBev
    Anheuser-Busch, Interbrew, SABMiller, Molson Coors, Diageo, Pernod Ricard, Rémy Cointreau, Bacardi
    Royal Unibrew, Tuborg, Asahi Breweries, Kirin, Suntory, Tsingtao, Ambev, AmBev, British American Tobacco
    Imperial Brands, Japan Tobacco, Altria, Hindustan Unilever, Amul, Marfrig, BRF, Minerva Foods
    Tyson Foods, Smithfield, Hormel, ConAgra, Conagra, Dole Food, Del Monte, Chiquita, Tate & Lyle
    Associated British Foods, Südzucker, Tereos, Raízen, Cosan, Copersucar, Mitr Phol, Thai Union
    Charoen Pokphand, CP Foods, CP All, Ülker, Yıldız Holding, Migros, Aldi, Lidl, Schwarz Group, Edeka
    Rewe, Kaufland, Auchan, Leclerc, Intermarché, Ahold, Ahold Delhaize, Delhaize, Colruyt, Sainsbury's
    J Sainsbury, Asda, Morrisons, Waitrose, John Lewis, Marks & Spencer, Ocado, Kingfisher, Dixons, Currys
    B&Q, Toys "R" Us, A.T. Kearney, AT Kearney, Yahoo! Japan, Yum! Brands, iHeartMedia, 8VC, 23andMe
    Mercadona, El Corte Inglés, Inditex, Zara, H&M, Bestseller, Salling, Salling Group, Dansk Supermarked
    Coop Danmark, Axfood, Kesko, Jerónimo Martins, Biedronka, X5, Shoprite, Pick n Pay, Woolworths
    Wesfarmers, Aeon, Seven & i, FamilyMart, Uniqlo, Fast Retailing, Shinsegae, Emart, Kering, Gucci, Hermès
    Richemont, Rolex, L'Oréal, Estée Lauder, Shiseido, Beiersdorf, Asics, Under Armour, Levi Strauss, Lowe's
    Walgreens, CVS, Sears, Kmart, J.C. Penney, Macy's, Nordstrom, Kohl's, Safeway, Albertsons, Whole Foods
    Burger King, KFC, Yum Brands, Hilton, Marriott, Hyatt, Accor, IHG, Wyndham, TUI, Thomas Cook, Expedia
    Zalando, Otto Group, Vinted, Shein, Temu, Pinduoduo, Shopee, Lazada, Flipkart, Myntra, Zomato, Swiggy
    Mercado Libre, MercadoLibre, Magazine Luiza, Deliveroo, Delivery Hero, Just Eat, Takeaway.com, Instacart
    DoorDash, Eli Lilly, Novo Nordisk, Lundbeck, GlaxoSmithKline, GSK, Glaxo Wellcome, SmithKline Beecham
    Sanofi, Aventis, Rhône-Poulenc, AbbVie, Abbott Laboratories, Allergan, Amgen, Gilead, Biogen, Moderna
    BioNTech, CureVac, Regeneron, Bristol-Myers Squibb, Schering-Plough, Wyeth, Boehringer Ingelheim
    Fresenius, Merck KGaA, Takeda, Daiichi Sankyo, Astellas, Eisai, Otsuka, Chugai, Celltrion
    Samsung Biologics, Dr. Reddy's, Cipla, Sun Pharma, Biocon, Teva, Hikma, Medtronic, Boston Scientific
    Zimmer Biomet, Becton Dickinson, Thermo Fisher, Danaher, Siemens Healthineers, GE Healthcare
    Smith & Nephew, Coloplast, William Demant, Ethicon
"""), CARRIER)

# Banks, insurers, investors, exchanges, advisers, law firms.
FINANCE = Names("company", "ORG", entries("""
    Lazard, Schroders, Barings, Kleinwort Benson, Dresdner Bank, Dresdner Kleinwort, SG Warburg, UBS Warburg
    Paribas, Natixis, Crédit Agricole, Société Générale, Crédit Lyonnais, Dexia, KBC, Fortis, ABN Amro
    ABN AMRO, Rabobank, NIBC, Nordea, SEB, Swedbank, Handelsbanken, Svenska Handelsbanken, Danske Bank
    Nykredit, Jyske Bank, Sydbank, Spar Nord, DNB, DnB NOR, SpareBank 1, OP Financial, Pohjola, Erste Bank
    Erste Group, Raiffeisen, Raiffeisen Bank International, Bank Austria, Bank Pekao, Pekao, PKO BP
    PKO Bank Polski, mBank, Bank Zachodni WBK, Millennium BCP, Caixa Geral, CaixaBank, Bankia, Sabadell
    Banco Sabadell, Bankinter, Banco Santander, Intesa Sanpaolo, Mediobanca, Monte dei Paschi, Banco BPM
    Generali, Unipol, Julius Baer, Pictet, Zurich Insurance, Swiss Life, Royal Bank of Scotland, RBS
    NatWest, Standard Chartered, Nationwide Building Society, Northern Rock, Abbey National, Prudential
    Aviva, Legal & General, Standard Life, Abrdn, Hargreaves Lansdown, Man Group, Investec, Old Mutual
    Sanlam, Standard Bank, Nedbank, FirstRand, Absa, Equity Bank, KCB, Ziraat Bank, Ziraat, Halkbank
    Vakifbank, VakıfBank, Garanti BBVA, Akbank, Isbank, İşbank, Yapi Kredi, Yapı Kredi, Koç Holding
    Koc Holding, Sabanci Holding, Sabancı, Dogus, Doğuş, Sberbank, VTB, Gazprombank, Alfa-Bank, Emirates NBD
    First Abu Dhabi Bank, Qatar National Bank, QNB, Qatar Investment Authority, QIA, Adia, ADIA
    Abu Dhabi Investment Authority, Mubadala, Public Investment Fund, Kuwait Investment Authority
    Dubai World, Nakheel, Emaar, State Bank of India, SBI, ICICI, ICICI Bank, HDFC, HDFC Bank, Axis Bank
    Kotak, Kotak Mahindra, Bank of Baroda, Punjab National Bank, Yes Bank, IndusInd Bank
    Life Insurance Corporation, DBS, OCBC, UOB, Maybank, CIMB, Bangkok Bank, Kasikornbank, Krungthai
    Siam Commercial Bank, Bank Mandiri, Bank of China, China Construction Bank, Agricultural Bank of China
    China Life, China Development Bank, China Exim Bank, Ant Group, Hillhouse, Tiger Global
    Andreessen Horowitz, Accel, Index Ventures, EQT, CVC, CVC Capital Partners, Apax, Permira, Bain Capital
    TPG, Apollo Global, Warburg Pincus, Advent International, Cinven, BC Partners, Brookfield, Macquarie
    Elliott Management, Pershing Square, Bridgewater, Vanguard Group, State Street, Fidelity Investments
    Charles Schwab, Norges Bank, Norges Bank Investment Management, Royal Bank of Canada, RBC
    RBC Capital Markets, TD Bank, TD Securities, Scotiabank, BMO, CIBC, Manulife, Desjardins
    Commonwealth Bank, Westpac, ANZ, Macquarie Group, NAB, QBE, Itaú, Itau, Itaú Unibanco, Bradesco
    Banco do Brasil, BTG Pactual, BNDES, Caixa Econômica Federal, Banco Safra, Banorte, Banamex, Bancolombia
    Daiwa, Daiwa Securities, SMBC, Sumitomo Mitsui, Tokio Marine, Sompo, Dai-ichi Life, Shinhan
    KB Financial, Hana Bank, Woori, Korea Development Bank, KDB, Kookmin, Mirae Asset, Kepler Cheuvreux
    Exane, Berenberg, Bernstein Research, Oddo BHF, Metzler, Stifel, Raymond James, Piper Sandler, Cowen
    Needham, Wolfe Research, Keefe Bruyette, Houlihan Lokey, Moelis, Perella Weinberg, PJT Partners
    Centerview, Greenhill, Munich Reinsurance, Hannover Re, SCOR, Beazley, Hiscox, Willis Towers Watson
    Marsh McLennan, Aon, Howden, Arthur J. Gallagher, Chubb, Allstate, Progressive Insurance, MetLife
    Prudential Financial, Clifford Chance, Linklaters, Freshfields, Slaughter and May, Allen & Overy
    Herbert Smith Freehills, Baker McKenzie, DLA Piper, Skadden, Sullivan & Cromwell, Cravath
    Kirkland & Ellis, Latham & Watkins, White & Case, Davis Polk, Hogan Lovells, Norton Rose, Gibson Dunn
    Weil Gotshal, Grant Thornton, BDO, Arthur Andersen, PricewaterhouseCoopers, Capgemini, Bain & Company
    Boston Consulting Group, BCG, Roland Berger, AlixPartners, Visa Europe, Adyen, Klarna, Stripe, Worldline
    Ingenico, Wirecard, Revolut, Coinbase, Binance, Deutsche Boerse, Borsa Italiana, Bursa Malaysia
    Borsa Istanbul, Bovespa, Nasdaq OMX, OMX, Euroclear, Clearstream
"""), CARRIER)

# Chips, software, telecoms, media groups.
TECHNOLOGY = Names("company", "ORG", entries("""
    ASML, STMicroelectronics, STMicro, NXP, Arm Holdings, Imagination Technologies, Dialog Semiconductor
    AMS Osram, Osram, Soitec, Micron, Western Digital, Seagate, Texas Instruments, Analog Devices, Broadcom
    Marvell, Wolfspeed, ON Semiconductor, Onsemi, GlobalFoundries, SMIC, Hua Hong, UMC, MediaTek
    ASE Technology, Kioxia, Tokyo Electron, Applied Materials, Lam Research, KLA, Quanta, Pegatron, Wistron
    Compal, Asus, Acer, HTC, Oppo, OPPO, Vivo, OnePlus, Realme, Transsion, BlackBerry, Research In Motion
    Siemens Nixdorf, Alcatel, Alcatel-Lucent, Lucent, Nortel, Nokia Siemens Networks, Marconi
    Ericsson Nikola Tesla, Dassault Systèmes, Atos, Sopra Steria, Infosys, Wipro, Tata Consultancy Services
    TCS, HCL, HCLTech, Tech Mahindra, Cognizant, Globant, EPAM, Workday, ServiceNow, Snowflake, Palantir
    Autodesk, Intuit, VMware, Red Hat, Novell, Sun Microsystems, Compaq, Digital Equipment, Netscape
    Lotus Development, Dropbox, Atlassian, Spotify, Skype, Supercell, Rovio, Ubisoft, Nintendo, Sega
    Electronic Arts, Activision, Activision Blizzard, OpenAI, Anthropic, DeepMind, Mistral AI
    Deutsche Telekom, T-Systems, Telefónica, Telefonica, O2, France Telecom, France Télécom
    Bouygues Telecom, SFR, Telecom Italia, Wind Tre, Swisscom, Proximus, Belgacom, KPN, Telenor, Telia
    TeliaSonera, Tele2, BT Group, British Telecom, Cable & Wireless, Virgin Media, Vodacom, MTN, Safaricom
    Airtel, Bharti Airtel, Bharti, Reliance Jio, Jio, Vodafone Idea, Etisalat, Zain, Ooredoo, Qtel
    Saudi Telecom, Orascom, Orascom Telecom, VimpelCom, Veon, MegaFon, Rostelecom, Turkcell, Türk Telekom
    Turk Telekom, Avea, SK Telecom, KT Corp, LG Uplus, NTT, NTT DoCoMo, NTT Docomo, KDDI, China Mobile
    China Unicom, China Telecom, Singtel, SingTel, Telstra, Optus, América Móvil, America Movil, Telmex
    Embratel, Telstra Corp, Naver, Kakao, LINE Corp, Grab, Gojek, GoTo, Sea Ltd, Kuaishou, NetEase, Trip.com
    Ctrip, BOE, TCL, Hisense, Skyworth, Konka, Changhong, Hikvision, Inspur, SenseTime, Megvii, iFlytek
    Cambricon, Instagram, WhatsApp, TikTok, Snapchat, Pinterest, Reddit, Telegram Messenger, Vivendi
    Bertelsmann, Axel Springer, Burda, Pearson, Reed Elsevier, RELX, Wolters Kluwer, Thomson Reuters
    News Corp, News Corporation, BSkyB, ITV, Mediaset, ProSieben, RTL, TF1, Schibsted, Bonnier, Sanoma
    Naspers, Prosus, Televisa, Grupo Globo, Paramount, Universal Music, Warner Music, Live Nation
    Ticketmaster
"""), CARRIER)

# Oil, gas, power, coal and uranium, beside the majors.
ENERGY = Names("producer", "ORG", entries("""
    Orlen, PKN Orlen, PGNiG, PGE, CEZ, ČEZ, EPH, MOL Group, MVM, OMV Petrom, Petrom, Rompetrol, Romgaz
    Motor Oil Hellas, Helleniq Energy, Hellenic Petroleum, DEPA, Tüpraş, Tupras, TPAO, Botas, BOTAŞ, Socar
    SOCAR, KazMunayGas, KazMunaiGas, PetroKazakhstan, Tengizchevroil, Kazatomprom, Turkmengaz, Naftogaz
    DTEK, Tatneft, Gazprom Neft, TNK-BP, Yukos, Sibneft, Rosatom, Rosseti, Neste, Fortum, Gasum, St1, Preem
    Statkraft, Norsk Hydro Energi, Saga Petroleum, Vår Energi, Var Energi, Lundin, Lundin Energy, DONG
    DONG Energy, Maersk Oil, Gasunie, GasTerra, Eneco, Nuon, TenneT, Elia, Fluxys, Electrabel, Distrigas
    GDF Suez, Gaz de France, Areva, Orano, Framatome, Storengy, GRTgaz, Amprion, 50Hertz, TransnetBW
    Ruhrgas, E.ON Ruhrgas, Wintershall, Wintershall Dea, BASF SE, Steag, LEAG, Sefe, SEFE, VNG, Verbund
    Axpo, Alpiq, BKW, Snam, Stogit, Terna, A2A, Edison SpA, Enagás, Enagas, Naturgy, Gas Natural, Cepsa
    Endesa, Red Eléctrica, EDP, Centrica, British Gas, National Grid, ScottishPower, Drax, Cairn Energy
    Tullow, Tullow Oil, Premier Oil, Harbour Energy, Ithaca Energy, Serica, BG Group, British Energy
    EDF Energy, Octopus Energy, Westinghouse, GE Hitachi, GE Vernova, NuScale, TerraPower, Holtec, Cameco
    Bruce Power, Ontario Power Generation, Hydro-Québec, Hydro One, BC Hydro, TransAlta, Suncor
    Canadian Natural, Canadian Natural Resources, Cenovus, Imperial Oil, TransCanada, Pembina, Petro-Canada
    Motiva, Citgo, CITGO, Phillips Petroleum, Tosco, Sunoco, Unocal, Amoco, Arco, ARCO, Gulf Oil, Pennzoil
    Enron, Dynegy, Calpine, Southern Company, Dominion Energy, American Electric Power, Entergy, FirstEnergy
    Consolidated Edison, Con Edison, Xcel, Xcel Energy, Pacific Gas & Electric, Southern California Edison
    Edison International, Sempra, Energy Transfer, Plains All American, EnLink, ONEOK, Targa Resources
    Pioneer Natural Resources, Diamondback, Diamondback Energy, Chesapeake Energy, EQT Corporation
    Range Resources, Coterra, Continental Resources, Ovintiv, Murphy Oil, Noble Energy, Freeport LNG
    Cameron LNG, Sempra LNG, Tellurian, NextDecade, Woodfibre LNG, Oman LNG, Nigeria LNG, Qalhat LNG, RasGas
    Ras Gas, Qatar Petroleum, ADGAS, Adnoc, Kuwait Petroleum, Bapco, Petroleum Development Oman, NIOC, INOC
    Yemen LNG, Egas, EGPC, Sonelgaz, Akdeniz Nükleer, Akkuyu Nuclear, Eskom, Seplat, Oando, Dangote Refinery
    Kosmos Energy, Oil Search, Origin Energy, AGL Energy, Beach Energy, Caltex, Ampol, TransGrid
    Snowy Hydro, CLP, CLP Holdings, Towngas, ENN, Kunlun Energy, China Gas, China Huaneng, Huaneng, Datang
    Huadian, China Three Gorges, CGN, CNNC, Shenhua, China Energy, Yanzhou Coal, Yankuang, China Coal
    Tokyo Gas, Osaka Gas, Tepco, TEPCO, Tokyo Electric Power, Kansai Electric, Chubu Electric
    Kyushu Electric, Cosmo Oil, Nippon Oil, JX Nippon, Showa Shell, Korea Electric Power, Korea Gas Corp
    GS Caltex, GS Energy, S-Oil, SK Energy, SK Gas, Hyundai Oilbank, HD Hyundai Oilbank, KHNP, NTPC
    Coal India, Tata Power, Adani Power, Adani Green, ReNew Power, NHPC, Oil India, Bharat Petroleum
    Hindustan Petroleum, Petronet LNG, Nayara, Nayara Energy, Essar, Essar Oil, Cairn India, PTT Exploration
    PTTEP, EGAT, PetroVietnam, PV Gas, EVN, Meralco, First Gen, Medco, Adaro, Bukit Asam, PLN
    Perusahaan Listrik Negara, Tenaga Nasional, Tenaga, Sembcorp, Keppel, Eletrobras, Cemig, Copel
    Engie Brasil, Braskem SA, Comgás, 3R Petroleum, Vibra, Ipiranga, Pluspetrol, Pan American Energy
    Tecpetrol, Geopark, GeoPark, Enap, ENAP, CFE, Comisión Federal de Electricidad, Consol Energy, Teck
    Teck Resources, Whitehaven, Yancoal, Coal & Allied, BHP Coal, Exxaro, Thungela, Seriti, SunPower
    SolarEdge, Enphase, Sunrun, Maxeon, Canadian Solar, JA Solar, Tongwei, GCL, GCL-Poly, Sungrow
    Hanwha Q Cells, Qcells, Meyer Burger, SMA Solar, Nordex, Enercon, Senvion, Suzlon, Mingyang, Ming Yang
    MHI Vestas, LM Wind Power, Siemens Energy, Equinix, Iberdrola Renovables, RES Group
    Mainstream Renewable, Lightsource BP, Neoen, Voltalia, Acwa Power, ACWA Power, Masdar, Scatec, Fluence
    Powin, Form Energy, ITM Power, McPhy, Thyssenkrupp Nucera, Topsoe, Haldor Topsoe, Clarke Energy, Aggreko
    Weatherford, National Oilwell Varco, Nabors, Helmerich & Payne, Valaris, Noble Corporation, Seadrill
    Diamond Offshore, Saipem SpA, Sevan, Modec, MODEC, SBM Offshore, BW Offshore, Bumi Armada, Yinson
    WesternGeco, Vopak, Oiltanking, Odfjell Terminals, Kuwait Oil Company, Saudi Electricity, Ma'aden
    Maaden
"""), CARRIER)

# Steel, aluminium, copper and other metals; miners and traders.
METALS = Names("producer", "ORG", entries("""
    Corus, Hoogovens, British Steel Corporation, Usinor, Arbed, Aceralia, Cockerill Sambre, Ilva
    Acciaierie d'Italia, Arvedi, Riva Group, Marcegaglia, Feralpi, Duferco, Lucchini, Rautaruukki, Ruukki
    Ovako, Sidenor, Acerinox, Megasa, Thyssen, Thyssenkrupp Steel, Hoesch, Saarstahl, Dillinger
    Dillinger Hütte, Badische Stahlwerke, Swiss Steel, Schmolz + Bickenbach, Aperam, Nippon Yakin
    Liberty Galati, Kardemir, Isdemir, Çolakoğlu, Colakoglu, Habas, Habaş, Içdaş, Icdas, Tosyali, Tosyalı
    Tosçelik, Borçelik, Magnitogorsk, Mechel, NMK, Azovstal, Kryvorizhstal, ArcelorMittal Kryvyi Rih
    Ferrexpo, Zaporizhstal, Třinecké železárny, U.S. Steel Kosice, USS Kosice, Huta Katowice, Ispat
    Ispat International, Mittal Steel, LNM, Essar Steel, AM/NS India, Bhushan Steel, Jindal Steel
    Jindal Stainless, JSPL, Jindal Shadeed, Jindal Steel & Power, Rashtriya Ispat Nigam, RINL, NMDC
    Hindalco, Novelis, Nalco, Vedanta, Hindustan Zinc, Hindustan Copper, Sterlite, Baotou Steel
    Baotou Steel Rare-Earth, Baotou Rare-Earth, Baogang, China Northern Rare Earth, Lynas, Molycorp
    MP Materials, Iluka, Neo Performance, Arafura, Valin Steel, Hunan Valin, Liuzhou Steel, Taigang, Tisco
    TISCO, Delong, Tsingshan, Jianlong, Rizhao Steel, Benxi Steel, Bengang, China Steel, China Steel Corp
    Dongkuk Steel, Dongbu Steel, KG Steel, SeAH, SeAH Steel, Hanbo, Kia Steel, Sammi Steel, Kawasaki Steel
    NKK, Sumitomo Metal, Sumitomo Metals, Nisshin Steel, Daido Steel, Tokyo Steel, Godo Steel
    Yodogawa Steel, Hoa Sen, Pomina, Gunung Raja Paksi, SteelAsia, Sahaviriya, Emirates Steel, EMSteel
    Hadeed, Qatar Steel, Kuwait Steel, Ezz Steel, El Ezz, Mobarakeh Steel, Tosyali Algérie, BlueScope
    BlueScope Steel, OneSteel, InfraBuild, Liberty OneSteel, New Zealand Steel, Stelco, Dofasco, Algoma
    Algoma Steel, Ipsco, Evraz North America, Commercial Metals, Republic Steel, Inland Steel
    National Steel, Wheeling-Pittsburgh, Weirton Steel, Rouge Steel, International Steel Group
    AK Steel Holding, Carpenter Technology, Allegheny Technologies, Timken, TimkenSteel, Metallus
    SSAB Americas, Big River Steel, CSN Mineração, Companhia Siderúrgica Nacional, Siderar, Sidor, Hylsa
    Ahmsa, AHMSA, Altos Hornos de México, Aços Villares, Acesita, Alcan, Pechiney, Reynolds Metals
    Kaiser Aluminum, Century Aluminum, Constellium, Hydro Aluminium, Sapa, Emirates Global Aluminium, EGA
    Aluminium Bahrain, Dubal, Qatalum, China Hongqiao, Chinalco, Weiqiao, Xinfa, UC Rusal, Nornickel
    Norilsk Nickel, Norilsk, Kaz Minerals, Kazakhmys, KGHM, Boliden, Aurubis, Atlantic Copper
    Montanwerke Brixlegg, Nyrstar, Umicore, Trafigura Group, Jiangxi Copper, Tongling Nonferrous, Zijin
    Zijin Mining, China Molybdenum, CMOC, MMG, Minmetals, China Minmetals, Huayou Cobalt, GEM Co, Shanshan
    Putailai, Tinci, Capchem, Pilbara Minerals, Mineral Resources Ltd, Allkem, Livent, Arcadium, Orocobre
    Galaxy Resources, Liontown, Sigma Lithium, Piedmont Lithium, Lithium Americas, Antofagasta Minerals
    Freeport, Phelps Dodge, Asarco, Southern Copper, Grupo México, Grupo Mexico, Buenaventura, First Quantum
    Lundin Mining, Hudbay, Ivanhoe Mines, Barrick, Barrick Gold, Newmont, Newcrest, AngloGold
    AngloGold Ashanti, Gold Fields, Harmony Gold, Sibanye-Stillwater, Sibanye, Impala Platinum, Implats
    Amplats, Anglo American Platinum, Lonmin, Northam, Kinross, Agnico Eagle, Polyus, De Beers, Alrosa
    Xstrata, Falconbridge, Inco, Noranda, Vale Inco, WMC, Western Mining, South32, Samarco, Kumba
    Kumba Iron Ore, Assmang, LKAB, Cleveland-Cliffs Inc, Cliffs Natural Resources, Roy Hill
    Hancock Prospecting, Mount Gibson, Grange Resources, Koolan Iron, Champion Iron, Rio Tinto Alcan
    Comalco, Tata Steel Nederland, Tata Steel UK, Noble Group, Stemcor, Cargill Metals
    Salzgitter Mannesmann, Klöckner, Kloeckner, Ryerson, Reliance Steel, Olympic Steel, Sims Metal
    Schnitzer, Radius Recycling, Scholz, TSR Recycling, Derichebourg, Kuusakoski
"""), CARRIER)

# Lines, yards, brokers, ports, hauliers, parcel firms, railways, airlines, aircraft makers.
CARRIERS = Names("carrier", "ORG", entries("""
    P&O, P&O Ferries, P&O Nedlloyd, Nedlloyd, Sea-Land, Sealand, Safmarine, Delmas, CSAV, Hamburg Süd
    Senator Lines, DSR-Senator, Norasia, Lykes, CP Ships, Evergreen Line, Unifeeder, X-Press Feeders
    Samudera, Matson, Crowley, Arkas, Arkas Line, Turkon, Messina, Ignazio Messina, Wilson ASA, Odfjell
    Stolt-Nielsen, Stolt Tankers, Torvald Klaveness, Klaveness, Wilh. Wilhelmsen, Wilhelmsen, Leif Höegh
    Höegh LNG, Golar LNG, Fred. Olsen, Bergesen, Belships, Western Bulk, Jinhui, Gearbulk, Spliethoff
    Wagenborg, Anthony Veder, Boskalis, Smit Salvage, Van Oord, Jan De Nul, Deme, DEME, Svitzer, Tsavliris
    Resolve Marine, Multraship, Norden, D/S Norden, J. Lauritzen, Lauritzen, Ultrabulk, Hafnia, Uni-Tankers
    Esvagt, Viking Line, Tallink, Silja Line, Color Line, Fjord Line, Hurtigruten, Scandlines, Molslinjen
    Brittany Ferries, Irish Ferries, Irish Continental, Moby Lines, Tirrenia, Grandi Navi Veloci
    MSC Cruises, Carnival Corporation, Royal Caribbean, Norwegian Cruise Line, Costa Crociere, Costa Cruises
    AIDA Cruises, TUI Cruises, Cunard, Celebrity Cruises, Kvaerner Masa-Yards, Masa-Yards, Meyer Turku
    Chantiers de l'Atlantique, STX, STX Europe, STX Offshore, Aker Yards, Aker Finnyards, Harland & Wolff
    Harland and Wolff, Cammell Laird, Swan Hunter, Blohm + Voss, Blohm und Voss, HDW, Bremer Vulkan
    Flensburger, Lürssen, Luerssen, Navantia, Damen, IHC, Royal IHC, Odense Steel Shipyard
    Burmeister & Wain, B&W, MAN Diesel, MAN Energy Solutions, Everllence, WinGD, Wärtsilä Marine
    Hyundai Mipo, Hyundai Mipo Dockyard, Samho Heavy, Hyundai Samho, Sungdong, SPP Shipbuilding
    Hanjin Heavy, K Shipbuilding, Daewoo Heavy, Imabari, Imabari Shipbuilding, Oshima Shipbuilding
    Japan Marine United, Universal Shipbuilding, Tsuneishi, Namura, Sanoyas, Mitsui E&S, Yangzijiang
    New Times Shipbuilding, Dalian Shipbuilding, Waigaoqiao, Cosco Heavy Industry, Keppel Offshore
    Sembcorp Marine, Jurong Shipyard, Seatrium, Cochin Shipyard, Mazagon Dock, Garden Reach, Angelicoussis
    Maran Tankers, Maran Gas, Tsakos, TEN Ltd, Costamare, Eagle Bulk, Safe Bulkers, Capital Maritime
    Dynacom, Minerva Marine, Thenamaris, Euroseas, Seaspan, Global Ship Lease, Textainer
    Triton International, CIMC Enric, International Seaways, Overseas Shipholding, DHT
    Tankers International, Nordic American Tankers, Okeanis, Ardmore Shipping, d'Amico, Premuda, Bahri
    NSCSA, NITC, IRISL, QatarEnergy LNG, Nakilat, MISC, AET, Sovcomflot, SCF, Novoship, Fesco, FESCO
    K Line Bulk, NS United, Nippon Yusen Kaisha, Kawasaki Kisen, Kawasaki Kisen Kaisha, Mitsui OSK Lines
    NYK Bulk, SM Line, Pan Ocean, STX Pan Ocean, Heung-A, Sinokor, KMTC, Korea Line, Sinotrans & CSC
    China Shipping, COSCON, OOCL Logistics, Wan Hai Lines, U-Ming, TS Lines, SITC, Braemar
    Simpson Spence Young, SSY, Gibson Shipbrokers, Fearnleys, Howe Robinson, Ifchor, VesselsValue, Veson
    Lloyd's of London, Skuld, Britannia P&I, NorthStandard, ABS Group, Rina, RINA, ABP
    Associated British Ports, PD Ports, Peel Ports, Forth Ports, Hutchison Whampoa, Port of Tyne, Contship
    Terminal Investment Limited, Modern Terminals, Cosco Pacific, China Merchants Port, Transnet
    Kenya Ports Authority, Santos Brasil, Wilson Sons, Rumo, Rumo Logística, MRS Logística
    Hidrovias do Brasil, Log-In, Panalpina, Kuehne & Nagel, Kühne + Nagel, Schenker, Dachser, Geodis, Ceva
    CEVA, Ceva Logistics, TNT, TNT Express, GLS, DPD, Hermes Parcelnet, Evri, Royal Mail, Parcelforce, Yodel
    InPost, Omniva, Itella, Posti, Matkahuolto, PostNord, Posten, Posten Norge, Instabox, Budbee, Bpost
    PostNL, La Poste, Chronopost, Swiss Post, Österreichische Post, Deutsche Post, DHL Express
    DHL Supply Chain, Poste Italiane, Correos, Poczta Polska, Girteka, Hegelmann, Waberer's, Raben, Rohlig
    Röhlig, Rhenus, Hellmann, Nagel-Group, Gebrüder Weiss, LKW Walter, Lkw Walter, Ekol, Ekol Logistics
    Mars Logistics, Horoz, Netlog, Gefco, GEFCO, STEF, Norbert Dentressangle, XPO Logistics, GXO
    Eddie Stobart, Stobart, Wincanton, Malcolm Group, Culina, Hoyer, Bertschi, Den Hartogh, Samskip, Eimskip
    Ewals, Vos Logistics, Jan de Rijk, Primafrio, Sesé, Id Logistics, ID Logistics, C.H. Robinson
    Expeditors, J.B. Hunt Transport, JB Hunt, Swift Transportation, Knight Transportation, Saia, Estes
    ABF Freight, ArcBest, YRC, Yellow Corp, Yellow Freight, Roadway, Con-way, USF, TFI International, TFI
    U.S. Xpress, Heartland Express, Landstar, Hub Group, Marten Transport, PAM Transport, Amazon Logistics
    UPS Freight, Canada Post, USPS, U.S. Postal Service, Purolator, SF Express, SF Holding, JD Logistics
    Cainiao, ZTO, ZTO Express, YTO, Yamato, Yamato Transport, Sagawa, Nippon Express, Seino, CJ Logistics
    Delhivery, Blue Dart, Gati, VRL Logistics, Allcargo, Ninja Van, J&T Express, Kerry Logistics, Toll Group
    Linfox, Aurizon, Pacific National, Imperial Logistics, Bidvest, Barloworld, ÖBB, DB Cargo, Railion
    Trenitalia, Mercitalia, Ferrovie dello Stato, SNCB, Renfe, Adif, MAV, MÁV, PKP, PKP Cargo, ČD Cargo
    SJ AB, Green Cargo, VR Group, Flixbus, FlixBus, FlixTrain, BlaBlaCar, National Express, Stagecoach
    FirstGroup, Arriva, Go-Ahead, Keolis, Transdev, RATP, Veolia Transport, Abellio, Nobina, Thello
    Eurostar, Eurotunnel, Getlink, Thalys, Network Rail, Railtrack, Virgin Trains, EWS, Freightliner Group
    Talgo, Stadler, Stadler Rail, Siemens Mobility, Bombardier Transportation, Škoda Transportation
    Hitachi Rail, Hyundai Rotem, Kawasaki Rolling Stock, Transmashholding, Uralvagonzavod, Greenbrier
    TrinityRail, Trinity Industries, Canadian National, CN Rail, CPKC, Kansas City Southern
    Burlington Northern, Conrail, Southern Pacific, JR East, JR Central, Korail, Indian Railways
    Iberia Airlines, IAG, Vueling, Wizz Air, Norwegian Air, Norwegian Air Shuttle, Finnair, Icelandair
    Swissair, Sabena, Alitalia, ITA Airways, Austrian Airlines, TAP Air Portugal, Aegean Airlines
    Olympic Airways, Turkish Airlines, Pegasus Airlines, SunExpress, El Al, EgyptAir, Royal Air Maroc
    Ethiopian Airlines, Kenya Airways, South African Airways, Etihad, Etihad Airways, Saudia, Gulf Air
    Oman Air, Kuwait Airways, Jet Airways, SpiceJet, Vistara, Akasa Air, GoAir, Go First, SriLankan
    Thai Airways, Malaysia Airlines, AirAsia, AirAsia X, Garuda, Cebu Pacific, Philippine Airlines
    Vietnam Airlines, VietJet, Scoot, Jetstar, Virgin Australia, Korean Air, Asiana, Asiana Airlines
    Jeju Air, Japan Airlines, JAL, All Nippon Airways, Skymark, Hainan Airlines, Sichuan Airlines
    Spring Airlines, EVA Air, China Airlines, Cargolux, Atlas Air, Kalitta Air, United Parcel Service
    Continental Airlines, Northwest Airlines, US Airways, Alaska Airlines, Spirit Airlines
    Frontier Airlines, TWA, Pan Am, WestJet, Porter Airlines, Aeromexico, Aeroméxico, Volaris
    LATAM Airlines, LAN Airlines, TAM Airlines, Gol Linhas Aéreas, Azul Linhas Aéreas, Avianca
    Copa Airlines, Aerolineas Argentinas, Thomas Cook Airlines, Flybe, Virgin Atlantic, Airbus Helicopters
    Eurocopter, Airbus Military, British Aerospace, BAE, BAE Systems, GKN, Meggitt, Cobham, QinetiQ, Thales
    Dassault, Dassault Aviation, Safran, Snecma, Zodiac Aerospace, Latécoère, Messier-Bugatti-Dowty
    Messier-Dowty, CFM, CFM International, Pratt & Whitney, Pratt and Whitney, GE Aviation, GE Aerospace
    International Aero Engines, IAE, Engine Alliance, Collins Aerospace, Rockwell Collins, Goodrich
    Hamilton Sundstrand, Sikorsky, Bell Helicopter, Gulfstream, Cessna, Textron, Hawker Beechcraft, Learjet
    Spirit AeroSystems, Triumph Group, Hexcel, Finmeccanica, AgustaWestland, Alenia, Aermacchi, Avio
    Saab AB, Patria, Hensoldt, Diehl, KNDS, Nexter, Krauss-Maffei, Elbit, Israel Aerospace Industries
    Aselsan, Roketsan, Baykar, Hindustan Aeronautics, Bharat Electronics, Comac, COMAC, Avic, AVIC
    Mitsubishi Aircraft, Sukhoi, Irkut, Tupolev, Ilyushin, United Aircraft Corporation, Rostec, Fokker
    Pilatus, SpaceX, Blue Origin, Arianespace, Eutelsat, Inmarsat, Intelsat, OneWeb, L3Harris
    General Electric Aviation, Huntington Ingalls, Newport News Shipbuilding, Bath Iron Works, AerCap, GPA
    ILFC, GECAS, SMBC Aviation Capital, Avolon, BOC Aviation, Air Lease, Aircastle, Nordic Aviation Capital
    Boeing Capital, Fraport, Heathrow Airport Holdings, BAA, Aéroports de Paris, Aena, Swissport
    Menzies Aviation, Dnata, Gategroup, LSG Sky Chefs, Lufthansa Technik, Lufthansa Cargo
"""), CARRIER)

# Newspapers, agencies, trade journals, price reporters.
PRESS = Names("media", "ORG", entries("""
    Financial Post, Globe and Mail, Toronto Star, Chicago Tribune, Houston Chronicle, Dallas Morning News
    Detroit News, Detroit Free Press, Boston Globe, Philadelphia Inquirer, Miami Herald
    San Francisco Chronicle, San Jose Mercury News, Seattle Times, Denver Post, Star Tribune, Baltimore Sun
    Barron's, Fortune Magazine, Businessweek, BusinessWeek, Politico, Axios, TechCrunch, Wired Magazine
    Sunday Times, Daily Mail, Daily Mirror, Daily Express, Evening Standard, Sunday Telegraph, Irish Times
    Irish Independent, Irish Examiner, Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung
    Süddeutsche Zeitung, Die Welt, Die Zeit, Tagesspiegel, WirtschaftsWoche, Manager Magazin, Börsen-Zeitung
    Automobilwoche, Auto Motor und Sport, Neue Zürcher Zeitung, Die Presse, La Tribune, Libération
    L'Usine Nouvelle, El País, El Pais, El Mundo, Expansión, Cinco Días, La Vanguardia, Corriere della Sera
    La Repubblica, La Stampa, Il Sole 24 Ore, De Telegraaf, Het Financieele Dagblad, Financieele Dagblad
    De Tijd, L'Echo, Dagens Nyheter, Dagens Industri, Svenska Dagbladet, Aftenposten, Dagens Næringsliv
    Børsen, Berlingske, Jyllands-Posten, Politiken, Helsingin Sanomat, Kauppalehti, Ritzau, TT News Agency
    NTB, ANP, Belga, ANSA, Ansa, EFE, Lusa, PAP, Rzeczpospolita, Gazeta Wyborcza, Puls Biznesu
    Hospodářské noviny, Kommersant, Vedomosti, Izvestia, RIA Novosti, RBC Daily, Moscow Times
    Kyiv Independent, Anadolu Agency, Anadolu Ajansı, Hürriyet, Hurriyet, Dünya Gazetesi, Haaretz
    Jerusalem Post, Al Jazeera, Al Arabiya, Asharq, Gulf News, Khaleej Times, Arab News, MEED, Zawya
    Al-Ahram, Daily Nation, Business Daily Africa, Mail & Guardian, News24, Vanguard Nigeria, Premium Times
    Economic Times, Times of India, Hindustan Times, Indian Express, Business Standard, Business Line
    Hindu BusinessLine, Financial Express, Moneycontrol, CNBC-TV18, ANI, Business Recorder, Bangkok Post
    Straits Times, New Straits Times, Jakarta Post, Kompas, Kontan, Bisnis Indonesia, VnExpress
    Vietnam News, Tuoi Tre, Philippine Daily Inquirer, Manila Bulletin, Rappler, Taipei Times, Focus Taiwan
    Korea Herald, Korea Times, Korea Economic Daily, Maeil Business Newspaper, Chosun Ilbo, Chosun Biz
    JoongAng Ilbo, Dong-A Ilbo, Hankyoreh, The Elec, ETNews, Mainichi Shimbun, Sankei Shimbun, Jiji Press
    Japan Times, Nikkan Kogyo, Chunichi Shimbun, China Securities Journal, Shanghai Securities News
    Economic Observer, Southern Weekly, Sohu, NetEase News, CnEVPost, CarNewsChina, Gasgoo, Yicai Global
    China News Service, Australian Financial Review, Sydney Morning Herald, Australian Coal Report
    Mining Weekly, Mining Journal, Northern Miner, Folha de S.Paulo, Folha de S. Paulo, O Estado de S. Paulo
    Estadão, O Globo, Valor Econômico, Valor Economico, Agência Estado, Agência Brasil, Clarín, La Nación
    Ámbito Financiero, El Mercurio, La Tercera, Diario Financiero, El Tiempo, La República, El Financiero
    El Economista, Excélsior, TradeWinds, Splash247, Seatrade, Hellenic Shipping News, Ship & Bunker
    Journal of Commerce, Loadstar, Port Technology, Container News, Cargo Systems, American Shipper
    Commercial Motor, Motor Transport, Fleet Owner, Heavy Duty Trucking, Trucks.com, Autocar, Auto Express
    Autocar India, Overdrive India, Top Gear, Car and Driver, Motor Trend, MotorTrend, Road & Track
    Electrek, InsideEVs, Just Auto, Autoblog, Ward's Auto World, Automotive News Europe
    Automotive Industries, Steel Business Briefing, American Metal Market, Kallanish, MEPS, SteelOrbis
    Metal Expert, Davis Index, Steel Market Update, ICIS, ICIS-LOR, Chemical Week, C&EN, OPIS, Heren
    ICIS Heren, Montel, Energy Intelligence, Petroleum Intelligence Weekly, Petroleum Economist, Rigzone
    Oil & Gas Journal, Hart Energy, Natural Gas Intelligence, Windpower Monthly, PV Tech, Utility Dive
    E&E News, World Nuclear News, Nucleonics Week, Cedigaz, Aviation Week, Flight International
    FlightGlobal, Air Transport World, Aviation Daily, Cirium, Teal Group, Railway Gazette
    International Railway Journal, Progressive Railroading, Reuters News, Dow Jones Newswires, Knight-Ridder
    Knight Ridder, Bridge News, AFX, AFX News, AP-Dow Jones, Kyodo News, Xinhua News Agency, Antara News
    Interfax-Ukraine, MarketWatch, Seeking Alpha, Motley Fool, Benzinga, Morningstar, Refinitiv, LSEG
    FactSet, Statista, NielsenIQ, Kantar, GfK, IDC, Canalys, Counterpoint, Counterpoint Research, Omdia
    TrendForce, DigiTimes, Strategy Analytics, Forrester, Frost & Sullivan, Dataforce, Autovista, Dataquest
    IDEAcarz, R.L. Polk, CarGurus, iSeeCars, Autotrader, Cars.com, Carvana, CarMax, AutoNation
    Penske Automotive, Lithia, Inchcape, Pendragon, Lookers, Emil Frey, Vertu Motors
"""), CARRIER)

# Unions, associations, regulators, banks of issue, parties.
UNIONS = Names("body", "ORG", entries("""
    Ver.di, IG BCE, IG Bau, DGB, GDL, EVG, FNV, CNV, CGT, CFDT, CFTC, Force Ouvrière, CGIL, CISL, Fiom, FIOM
    Fim-Cisl, Uilm, UGT, Comisiones Obreras, CCOO, Unite the Union, Aslef, ASLEF, TSSA, USDAW
    Trades Union Congress, ICTU, SIPTU, Siptu, IF Metall, Unionen, Metallförbundet, 3F, Dansk Metal
    HK Privat, Finansforbundet, Industri Energi, Fagforbundet, Fellesforbundet, Solidarność, Solidarnosc
    OPZZ, Türk Metal, Turk-Is, Türk-İş, DİSK, Petrol-İş, KCTU, FKTU, Numsa, NUMSA, Cosatu, COSATU, AMCU
    SATAWU, Satawu, Força Sindical, SINTTAV, CTM, Unifor, Canadian Auto Workers, USW, United Steelworkers
    UMWA, United Mine Workers, ILWU, International Longshoremen's Association, ALPA
    Air Line Pilots Association, SEIU, AFSCME, Unite Here, CFMEU, Maritime Union of Australia, MUA, AMWU
    Transport Workers Union, IndustriALL, IndustriAll, UNI Global, ETUC, Vereinigung Cockpit, Sud Rail
    Nautilus International, Cowu, COWU, COTU, CITU, INTUC, AITUC, All India Motor Transport Congress, AIMTC
    CEFIC, Cefic, VCI, VDMA, BDI, BDA, DIHK, ZVEI, BDEW, BGA, BGL, DSLV, Bitkom, HDE, ADAC, TÜV Süd
    TÜV Rheinland, Dekra, DEKRA, Anfia, Acea, Clepa, CLEPA, Eurelectric, WindEurope, SolarPower Europe
    Hydrogen Europe, Gas Infrastructure Europe, Eurogas, ENTSO-E, ENTSOG, Eurocontrol, EASA, EMSA, Frontex
    ESMA, EBA, EIB, European Investment Bank, EBRD, European Bank for Reconstruction and Development
    European Court of Justice, European Council, Eurogroup, Europol, Euratom
    Confederation of British Industry, IoD, Federation of Small Businesses, Road Haulage Association, RHA
    Logistics UK, Freight Transport Association, DVSA, DVLA, Ofgem, Ofcom, Ofwat, Office of Fair Trading
    Competition and Markets Authority, Serious Fraud Office, SFO, Financial Conduct Authority
    Financial Services Authority, HM Treasury, HMRC, National Crime Agency, Bundeskartellamt, BaFin, Bafin
    Bundesnetzagentur, Kraftfahrt-Bundesamt, Kartellamt, Bundesamt für Güterverkehr, BALM, Bundesrat, CDU
    CSU, SPD, FDP, AfD, Die Linke, Ifo, Ifo Institute, ZEW, DIW, IfW, Destatis, Fraunhofer, Max Planck
    Insee, INSEE, AMF, Autorité de la concurrence, Medef, MEDEF, Consob, CONSOB, Confindustria
    Banca d'Italia, Bank of Italy, Istat, ISTAT, Banco de España, CNMC, CNMV, CEOE, De Nederlandsche Bank
    Riksbank, Sveriges Riksbank, Danmarks Nationalbank, Statistics Denmark, Statistics Norway
    Statistics Canada, Finnvera, Eksfin, EKF, Euler Hermes, Coface, Sace, SACE, Swiss National Bank, SNB
    Comco, Seco, Oesterreichische Nationalbank, National Bank of Poland, UOKiK, Czech National Bank
    Central Bank of Russia, Bank of Russia, Rosstat, Federal Antimonopoly Service, National Bank of Ukraine
    Central Bank of Turkey, TÜİK, TurkStat, Turkstat, TÜSİAD, TOBB, EPDK, BDDK, AK Party, Bank of Israel
    Central Bank of Egypt, Suez Canal Authority, SAMA, Central Bank of Kenya, Kenya Revenue Authority, KRA
    Central Bank of Nigeria, CBN, NUPRC, South African Reserve Bank, Reserve Bank of India, Sebi, SEBI, TRAI
    Competition Commission of India, NITI Aayog, Niti Aayog, ARAI, iCAT, Ficci, FICCI, Assocham, ASSOCHAM
    ACMA, Directorate General of Civil Aviation, DGCA, BJP, Bharatiya Janata Party, Indian National Congress
    Bank of Thailand, Federation of Thai Industries, Palang Pracharath, Pheu Thai, Bank Indonesia, OJK
    Monetary Authority of Singapore, Bank Negara, Bank Negara Malaysia, Malaysian Automotive Association
    VAMA, Campi, CAMPI, State Bank of Vietnam, Bangko Sentral ng Pilipinas, Hong Kong Monetary Authority
    HKMA, People's Bank of China, PBOC, PBoC, National Bureau of Statistics
    National Development and Reform Commission, Ministry of Industry and Information Technology
    General Administration of Customs, State Administration for Market Regulation, SAMR
    China Passenger Car Association, China Iron and Steel Association
    China Association of Automobile Manufacturers, China Banking Regulatory Commission, CBRC, CSRC
    China Securities Regulatory Commission, Bank of Japan, BOJ, METI, MITI, Japan Iron and Steel Federation
    JAFTA, Keidanren, JETRO, JBIC, JICA, JOGMEC, Korea Fair Trade Commission, KFTC, Bank of Korea, BOK
    Financial Services Commission, Financial Supervisory Service, Kotra, KOTRA
    Korea Iron and Steel Association, Korea Customs Service, Reserve Bank of Australia, ACCC, ASIC, AEMO
    Fair Work Commission, Reserve Bank of New Zealand, Bank of Canada, CMHC, Transport Canada
    Canada Energy Regulator, National Energy Board, Banco Central do Brasil, Banco Central, Cade, CADE
    Aneel, ANEEL, Anatel, Antaq, ANTAQ, Anac, Ibama, IBAMA, CNI, Fiesp, FIESP, Abimaq, ABIMAQ, Abiquim
    Aço Brasil, IBGE, Conab, Unica, Sindipeças, Petrobras Distribuidora, Banco Central de Chile, Cochilco
    Banxico, Bank of Mexico, Cofece, Pemex Exploration, ANTAD, ANPACT, AMDA, Indec, INDEC, Adefa, ADEFA
    Commodity Futures Trading Commission, Federal Trade Commission, Securities and Exchange Commission
    Department of Justice, Justice Department, Treasury Department, Commerce Department, Labor Department
    Energy Department, Department of Energy, Department of Transportation, Environmental Protection Agency
    Federal Aviation Administration, Federal Energy Regulatory Commission, FERC
    Nuclear Regulatory Commission, Surface Transportation Board, Federal Maritime Commission, FMCSA
    International Trade Commission, Export-Import Bank, Ex-Im Bank, Business Roundtable
    U.S. Chamber of Commerce, National Association of Manufacturers, American Petroleum Institute
    American Trucking Associations, Teamsters Union, Association of American Railroads
    Steel Manufacturers Association, Aluminum Association, Alliance for Automotive Innovation
    Edison Electric Institute, World Steel Association, International Energy Agency
    International Monetary Fund, International Maritime Organization, International Chamber of Shipping
    Intercargo, INTERCARGO, Intertanko, INTERTANKO, World Shipping Council, GECF, IRENA, IAEA
    International Atomic Energy Agency, World Nuclear Association, Gulf Cooperation Council, African Union
    African Development Bank, AfDB, Asian Development Bank, AIIB, Mercosur, UNCTAD, UNDP, UNHCR, UNECE
    World Economic Forum, Transparency International, Transport & Environment, Friends of the Earth, WWF
    Sea Shepherd, Rainforest Action Network, Sierra Club, Deutsche Umwelthilfe, Fridays for Future
    Global Witness, Amnesty, Oxfam, Médecins Sans Frontières, Bellona, Carbon Tracker, InfluenceMap, ICCT
    International Council on Clean Transportation, Agora Energiewende, Cornwall Insight, Bruegel
    Chatham House, RUSI, Rand Corporation, RAND, Peterson Institute, Cato Institute, Heritage Foundation
    MITRE, Battelle, Argonne, UKMTO, EUNAVFOR, Europcar, Avis, Hertz, Sixt, Enterprise Rent-A-Car, Localiza
    Arval, LeasePlan, Ayvens, ALD Automotive, Bayern Munich, FC Bayern, Real Madrid, FC Barcelona
    Manchester United, Manchester City, Liverpool FC, Juventus, AC Milan, Paris Saint-Germain, PSG
    Borussia Dortmund, Schalke, Galatasaray, Fenerbahçe, Fenerbahce, Beşiktaş, Besiktas, Trabzonspor
    Olympiacos, Olympiakos, Panathinaikos, Boca Juniors, River Plate, Flamengo, Palmeiras
    Formula One Management, IIHF, IAAF
"""), CARRIER)

OTHER_FIRMS = Names("company", "ORG", entries("""
    Rosenbauer, Magirus, Schwarzmüller, Goldhofer, Nooteboom, Faymonville, Koegel, Manac, Librelato
    Irisbus, Oldendorff, Höegh, Wallenius, Finnlines, Danaos, TORM, CEVA Logistics, Mainfreight
    Total Quality Logistics, Uber Freight, Amerco, U-Haul, Rush Enterprises, Penske Truck Leasing, KamAZ
    UralAZ, KrAZ, LiAZ, Auman, Beiben, North Benz, Sitrak, Geely Farizon, SGMW, Windrose, Deepway, NFI
    Embark Trucks, Torc Robotics, Gatik, WeRide, Adient, Nemak, Metalsa, Vallourec, Dragon Steel
    Maanshan Steel, Magang, Arrium, Wuhan Iron and Steel, Altos Hornos, KNPC, Petrovietnam, KOGAS, Kepco
    Jera, J-Power, Northland Power, Ocean Winds, HF Sinclair, Arch Resources, COFCO, Cofco, Vortexa
    Sea-Intelligence, CLSA, Orpic, Asyad, Duro Felguera, Tenaris, Opmobility, Caio, Neobus, Busscar, Comil
    Robert Bosch, BNEF, Energy Absolute, Ciferal, Karosa, Heuliez Bus, Jelcz, Rába, Bova
"""), CARRIER)

TRADE_FIRMS = Names("company", "ORG", entries("""
    Midrex, Verkor, Lotos, Grupa Lotos, Slovnaft, Dina Camiones, Terasen, Sentek, Tongaat Hulett
    Svenska kraftnät, Svenska Kraftnät, SMS group, Renault-Nissan, Renault-Nissan-Mitsubishi
    Adani Ports and Special Economic Zone, Kenya Power and Lighting Company, Kenya Power, KenGen, Ormat
    STX Offshore & Shipbuilding, Unipetrol, Tauron, Energa, Hidroelectrica, Transgaz, Gaz-System, Gascade
    Nord Stream, Gassco, Moeve, H2 Green Steel, Stegra, Skellefteå Kraft, Freyr, AESC, Envision AESC
    ProLogium, Sunwoda, EcoPro, Posco Future M, Arcadium Lithium, Enami, Eramet, Huayou, Shinmaywa
    ShinMaywa, Kyokuto Kaihatsu, J-Bus, Jidosha Buhin, Topre, TI Automotive, Tower International, Teksid
    Hayes Lemmerz, Krampe, Lecitrailer, Benalu, Trailor, SDC Trailers, VDL Groep, Unvi, Sunsundegui, NABI
    Iveco Bus, Škoda Electric, MCI, Thomas Built, Micro Bird, Highland Electric Fleets, First Student
    Durham School Services, Megabus, TransMilenio, Transjakarta, SBS Transit, SMRT, ComfortDelGro, RapidKL
    BMTA, CTA, SEPTA, Iveco Defence Vehicles, Astra Veicoli, Sisu, Fassi, Demag, Dynapac, DSME
    HJ Shipbuilding, Sembawang, ST Engineering, Brightoil, Hin Leong, Ocean Tankers, OW Bunker
    World Fuel Services, Peninsula Petroleum, Olam, Viterra, TOTE, TOTE Maritime, Seaboard Marine
    Horizon Lines, Sea Star Line, American President Lines, SeaLand, Pacific International Lines, RCL
    Namsung, Emirates Shipping, UASC, CH Robinson, RXO, Bison Transport, Day & Ross, StarTrack
    K&S Corporation, Scott's Refrigerated, Asciano, Cosco Shipping Ports, JSW Infrastructure, TNPA, Grindrod
    Unitrans, Motus, UD Trucks Southern Africa, Powerstar, Babcock, Iritrans, Serco, Afrit, Henred Fruehauf
    SA Truck Bodies, Paramount Trailers, Busmark, IOCL, Punjab Tractors, Alfred Berg, KeyBanc
    Banchero Costa, Poten, SMM, CRU, Shanghai Metals Market
"""), CARRIER)

OTHER_BODIES = Names("body", "ORG", entries("""
    BOI, BoI, STB, FMC, PHMSA, CRTC, COFECE, JFTC, BNetzA, FEBIAC, RAI Vereniging, BIL Sweden, UNRAE, Unrae
    Anfac, Faconauto, ACAP, ZDK, FNTR, Irena, NUPENG, PENGASSAN, TWU, AWU, GMB, UIL, GACC, KARI
    ACARA, ANTT, ANAC, Denatran, Inmetro, Canacintra, Canacar, Concamin, Canacero, Federacciai, WV Stahl
    UNESID, Fenabus, Fabus, Bernama, Antara, Jiji
"""), CARRIER)

FIRMS = (
    SUPPLIERS, CHEMICALS, FOODS, FINANCE, TECHNOLOGY, ENERGY, METALS, CARRIERS, PRESS, UNIONS, OTHER_FIRMS,
    TRADE_FIRMS, OTHER_BODIES,
)  # fmt: skip
