"""Names under which the trades know one organisation, though no words of an article say so.

Abbreviations of names in another language, short forms that leave the parent out, trade names, exchange codes
used as names, and names of old. A line is one organisation: its names, the present and fullest first, divided
by `|`; after `<` stand former names. Brands and daughters have lines of their own. A test walks every line.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsextract.clusters.folding import words
from newsextract.clusters.short_forms import core


@dataclass(frozen=True, slots=True)
class Known:
    """Organisations of one field; `lines` gives for each its names and its former ones."""

    field: str
    lines: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def _lines(block: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    found = []
    for line in filter(None, map(str.strip, block.splitlines())):
        present, _, former = line.partition("<")
        found.append((_names(present), _names(former)))
    return tuple(found)


def _names(part: str) -> tuple[str, ...]:
    return tuple(name for piece in part.split("|") if (name := piece.strip()))


MAKERS = Known("makers", _lines("""
    Maruti Suzuki India Ltd | Maruti Suzuki | Maruti
    Mitsubishi Fuso Truck and Bus Corporation | Mitsubishi Fuso | Fuso
    Ford Otosan | Ford Otomotiv Sanayi | Otosan | FROTO
    Tofas Turk Otomobil Fabrikasi | Tofas | TOASO
    Hyundai Mobis | Mobis
    Hyundai Glovis | Glovis
    Hyundai Rotem | Rotem
    FAW Jiefang | Jiefang
    Mack Trucks | Mack
    DAF Trucks | DAF
    Leyland Trucks | Leyland
    MAN Truck & Bus | MAN < MAN Nutzfahrzeuge
    Renault Trucks | RVI < Renault Véhicules Industriels
    Solaris Bus & Coach | Solaris
    UD Trucks | UD < Nissan Diesel | Nissan Diesel Motor
    Peterbilt Motors | Peterbilt
    Continental AG | Continental | Conti
    Schaeffler | Schaeffler Technologies
    ZF Friedrichshafen | ZF
    Robert Bosch | Bosch
    Bayerische Motoren Werke | BMW
    Fabbrica Italiana Automobili Torino | Fiat
    PSA Peugeot Citroën | PSA | Groupe PSA | PSA Group
    Toyota Motor | Toyota | TMC
    Contemporary Amperex Technology | CATL
    Anhui Jianghuai Automobile | JAC Motors | JAC | Jianghuai
    Guangzhou Automobile | GAC
    Shanghai Automotive Industry | SAIC Motor | SAIC
    First Automobile Works | FAW
    China National Heavy Duty Truck | CNHTC | China National Heavy Truck | Sinotruk
    Magna International | Magna
    Honeywell International | Honeywell
    Volkswagen Caminhões e Ônibus | VWCO < MAN Latin America
    Tata Motors < Telco | Tata Engineering and Locomotive
    Harman International | Harman
    Tri Petch Isuzu Sales | Tri Petch | TIS
    SAIC-Iveco Hongyan | SAIC Hongyan | SAIC Iveco Hongyan | Hongyan
    Beijing Foton Daimler Automotive | Foton Daimler | BFDA
    Shaanxi Automobile | Shacman | Shaanqi
    Beijing Automotive | Beijing Automotive Industry | BAIC
    Beiqi Foton Motor | Foton Motor | Foton | Beiqi Foton
    Xuzhou Construction Machinery | XCMG
    Jiangling Motors | JMC
    Great Wall Motor | GWM
    Zhengzhou Yutong Bus | Yutong Bus | Yutong | Zhengzhou Yutong
    Zhongtong Bus | Zhongtong
    Higer Bus | Higer
    Anhui Ankai Automobile | Ankai | Ankai Automobile | Ankai Bus
    Yangzhou Yaxing Motor Coach | Yaxing | Yaxing Motor Coach | Asiastar
    Gotion High-Tech | Gotion | Guoxuan High-Tech
    SVOLT Energy Technology | SVOLT
    Guangxi Yuchai Machinery | Yuchai | Yuchai Machinery
    Guangxi LiuGong Machinery | LiuGong | LiuGong Machinery
    Hozon New Energy Automobile | Hozon | Hozon Auto
    Olectra Greentech | Olectra
    Switch Mobility | Switch
    Wabash National | Wabash
    Allison Transmission | Allison
    Schmitz Cargobull | Cargobull
    Knorr-Bremse | Knorr
    Harley-Davidson | Harley
    Aston Martin Lagonda | Aston Martin
    Caio Induscar | Caio
    OPmobility < Plastic Omnium | Compagnie Plastic Omnium
    Otokar Otomotiv ve Savunma Sanayi | Otokar
    Xiamen King Long United Automotive Industry | King Long
    Seres < Sokon | Chongqing Sokon
    Kamskiy Avtomobilny Zavod | Kamaz
    Rostec State Corporation | Rostec < Russian Technologies | Rostekhnologii
    Gorky Automobile Plant | GAZ
    Minsk Automobile Plant | MAZ
    Volzhsky Automobile Plant | AvtoVAZ
    Mahindra & Mahindra | M&M
    VE Commercial Vehicles | VECV
    International Motors < Navistar | Navistar International
    Caterpillar | Cat
    Geely Farizon | Farizon
    KG Mobility < SsangYong | SsangYong Motor
    Astemo < Hitachi Astemo
    Aumovio < Continental Automotive
    Forvia < Faurecia
    Aptiv < Delphi Automotive
    Marelli < Magneti Marelli
    NFI < New Flyer Industries
    Alexander Dennis | ADL
    Mercedes-Benz | Mercedes
    General Motors | GM
    Shandong Lingong Construction Machinery | SDLG | Lingong
    Inner Mongolia First Machinery | Beiben Trucks
    Stellantis < Fiat Chrysler Automobiles
    Wrightbus | Wrights
"""))

CARRIERS = Known("shipping and transport", _lines("""
    Kawasaki Kisen Kaisha | K Line | K-Line
    Nippon Yusen Kabushiki Kaisha | NYK | NYK Line | Nippon Yusen
    Mitsui O.S.K. Lines | MOL
    A.P. Moller-Maersk | AP Moller Maersk | Maersk
    Mediterranean Shipping Company | MSC
    Qatar Shipping | Q-Ship
    Terminal Investment Limited | TiL
    HMM < Hyundai Merchant Marine
    China COSCO Shipping | Cosco Shipping | Cosco | China Ocean Shipping
    HD Hyundai Heavy Industries | HD HHI | HHI | Hyundai Heavy Industries
    HD Korea Shipbuilding & Offshore Engineering | HD KSOE | KSOE
    Hanwha Ocean < Daewoo Shipbuilding & Marine Engineering | DSME | Daewoo Shipbuilding
    Union Pacific | UP
    Canadian National Railway | Canadian National | CN
    Canadian Pacific Kansas City | CPKC < Canadian Pacific | Canadian Pacific Railway
    Burlington Northern Santa Fe | BNSF Railway | BNSF
    United Parcel Service | UPS
    Federal Express | FedEx
    J.B. Hunt Transport Services | J.B. Hunt
    British Airways | BA
    International Airlines Group | International Consolidated Airlines Group | IAG
    Turkish Airlines | THY | Türk Hava Yolları
    Scandinavian Airlines | SAS | Scandinavian Airlines System
    PSA International | PSA < Port of Singapore Authority
    Hamburger Hafen und Logistik | HHLA
    Deutsche Post | DHL Group | Deutsche Post DHL
    Nippon Kaiji Kyokai | ClassNK
    Det Norske Veritas | DNV < DNV GL
    Régie Autonome des Transports Parisiens | RATP
    Hamburger Hochbahn | Hochbahn
    Wiener Linien | Vienna Lines
    Verkehrsbetriebe Zürich | VBZ
    Münchner Verkehrsgesellschaft | MVG
    Empresa Municipal de Transportes | EMT
    Azienda Trasporti Milanesi | ATM
    Société des Transports Intercommunaux de Bruxelles | STIB
    Hutchison Port Holdings | Hutchison Ports
    Jawaharlal Nehru Port Authority | JNPA < Jawaharlal Nehru Port Trust | JNPT
    Deendayal Port Authority < Kandla Port Trust | Deendayal Port Trust
    Berliner Verkehrsbetriebe | BVG
    Autobuses de Oriente | ADO
"""))

RESOURCES = Known("energy, steel and mining", _lines("""
    China Petroleum & Chemical | Sinopec | China Petrochemical
    China National Petroleum | CNPC
    China National Offshore Oil | CNOOC
    Aluminum Corporation of China | Chalco | Chinalco
    Petroleo Brasileiro | Petrobras
    Petroleos Mexicanos | Pemex
    Petroleos de Venezuela | PDVSA
    Petroliam Nasional | Petronas
    Exxon Mobil | Exxon
    Saudi Arabian Oil | Saudi Aramco | Aramco
    Shell plc | Shell < Royal Dutch Shell
    TotalEnergies < Total
    Equinor < Statoil
    Ørsted < DONG Energy
    QatarEnergy < Qatar Petroleum
    SLB < Schlumberger
    Usinas Siderúrgicas de Minas Gerais | Usiminas
    Companhia Siderúrgica Nacional | CSN
    Vale < Companhia Vale do Rio Doce | CVRD
    United States Steel | U.S. Steel | US Steel
    China Steel | CSC
    Pohang Iron & Steel | Posco
    Steel Authority of India | SAIL
    State Grid Corporation of China | State Grid
    Rosatom State Corporation | Rosatom
    Magnitogorsk Iron and Steel Works | MMK
    Novolipetsk Steel | NLMK
    Fortescue < Fortescue Metals
    Korea Electric Power | Kepco
    Tokyo Electric Power | Tepco
    China Southern Power Grid | Southern Grid
    Électricité de France | EDF
    Marathon Petroleum | MPC
    Thyssenkrupp | Thyssen
    Hebei Iron and Steel | HBIS
    Saudi Iron and Steel | Hadeed
    Saudi Basic Industries | Sabic
    Abu Dhabi National Oil | Adnoc
    Emirates Global Aluminium | EGA
    China Baowu Steel | Baowu
    Baotou Iron and Steel | Baogang | Baotou Steel
    Anshan Iron and Steel | Ansteel | Angang
    Wuhan Iron and Steel | Wisco | Wugang
    Tangshan Iron and Steel | Tangsteel | Tanggang
    Handan Iron and Steel | Hansteel | Hangang
    Jinan Iron and Steel | Jigang
    Laiwu Iron and Steel | Laigang
    Liuzhou Iron and Steel | Liusteel | Liugang
    Maanshan Iron and Steel | Magang | Masteel
    Benxi Iron and Steel | Bengang | Benxi Steel
    Taiyuan Iron and Steel | Tisco
    Jiangsu Shagang | Shagang
    Ternium Brasil < Companhia Siderúrgica do Atlântico
    Nippon Steel < Nippon Steel & Sumitomo Metal | NSSMC
    Australian Energy Producers < APPEA | Australian Petroleum Production and Exploration Association
    Polska Grupa Górnicza | Polish Mining Group | PGG
    Polska Grupa Energetyczna | Polish Energy Group | PGE
    Empresa Colombiana de Petróleos | Ecopetrol
    Corporación Nacional del Cobre | National Copper Corporation | Codelco
    Yacimientos Petrolíferos Fiscales | YPF
    Comisión Federal de Electricidad | Federal Electricity Commission | CFE
    Electricity Generating Authority of Thailand | Egat
    Perusahaan Listrik Negara | State Electricity Company | PLN
    National Iranian Oil | NIOC
    Norsk Hydro | Hydro
    Sumitomo Metal Mining | SMM
    AGC < Asahi Glass
    Resonac < Showa Denko
    Eneos < JXTG
    BHP < BHP Billiton
    Vinacomin | TKV | Vietnam National Coal and Mineral Industries
    Office Chérifien des Phosphates | OCP
    National Industrial and Mining Company | Société Nationale Industrielle et Minière | SNIM
    Sociedad Química y Minera | SQM
    Empresa Nacional del Petróleo | National Petroleum Company | Enap
    Instituto Costarricense de Electricidad | ICE
    Luossavaara-Kiirunavaara | LKAB
    Kombinat Górniczo-Hutniczy Miedzi | KGHM | KGHM Polska Miedź
    Turkish Petroleum | Türkiye Petrolleri | TPAO
    State Oil Company of Azerbaijan | Socar
    China General Nuclear Power | CGN
    China National Nuclear | CNNC
    Nippon Yakin Kogyo | Nippon Yakin
    Orlen < PKN Orlen
"""))

BUSINESS = Known("banks, technology, press", _lines("""
    Amazon Web Services | AWS
    Woolworths | Woolies
    Kasikorn Research Center | K-Research | KResearch
    Bank of America | BofA | BofA Securities
    JPMorgan Chase | JPMorgan | JP Morgan | JPMC
    Goldman Sachs | Goldman
    Hongkong and Shanghai Banking | HSBC
    PricewaterhouseCoopers | PwC
    Ernst & Young | EY
    Standard & Poor's | S&P
    Hewlett-Packard | HP
    Société Générale | SocGen
    Skandinaviska Enskilda Banken | SEB
    Banca Monte dei Paschi di Siena | Monte dei Paschi | MPS
    Norddeutsche Landesbank | NordLB
    Caixa Econômica Federal | Caixa
    Kreditanstalt für Wiederaufbau | KfW
    Mitsubishi UFJ | MUFG
    Permodalan Nasional | PNB
    Bank Negara Malaysia | Bank Negara | BNM
    Anheuser-Busch InBev | AB InBev | ABI
    Industrial and Commercial Bank of China | ICBC
    Wood Mackenzie | WoodMac
    Rystad Energy | Rystad
    FTR Transportation Intelligence | FTR
    ACT Research | ACT
    J.D. Power | JD Power
    GlobalData < LMC Automotive
    S&P Global Mobility < IHS Markit Automotive
    International Business Machines | IBM
    General Electric | GE
    Johnson & Johnson | J&J
    Procter & Gamble | P&G
    Taiwan Semiconductor Manufacturing | TSMC
    Hon Hai Precision Industry | Foxconn | Hon Hai
    Meta Platforms | Meta < Facebook
    X Corp < Twitter
    RTX < Raytheon Technologies
    Block Inc < Square Inc
    AtkinsRéalis < SNC-Lavalin
    Wall Street Journal | WSJ
    New York Times | NYT
    Financial Times | FT
    Xinhua News Agency | Xinhua
    Agence France-Presse | AFP
    Press Trust of India | PTI
    Deutsche Presse-Agentur | dpa
    Nihon Keizai Shimbun | Nikkei
    Frankfurter Allgemeine Zeitung | FAZ
"""))

BODIES = Known("ministries, agencies and associations", _lines("""
    Federal Reserve | Federal Reserve Board | Fed
    Ministry of Commerce | MOFCOM | Mofcom | Commerce Ministry
    Ministry of Road Transport and Highways | MoRTH | MORTH
    Ministry of Economy, Trade and Industry | METI
    Ministry of International Trade and Industry | MITI
    Ministry of Industry and Information Technology | MIIT
    National Development and Reform Commission | NDRC
    Federal Motor Transport Authority | Kraftfahrt-Bundesamt | KBA
    German Association of the Automotive Industry | Verband der Automobilindustrie | VDA
    Association of International Motor Vehicle Manufacturers | VDIK
    European Automobile Manufacturers' Association | ACEA
    European Association of Automotive Suppliers | CLEPA
    International Organization of Motor Vehicle Manufacturers | OICA
    National Association of Motor Vehicle Manufacturers | Anfavea
    National Federation of Motor Vehicle Distribution | Fenabrave
    Association of Automotive Manufacturers of Argentina | Adefa
    Mexican Association of the Automotive Industry | AMIA
    National Association of Bus, Truck and Tractor-Truck Producers | ANPACT
    Spanish Association of Automobile and Truck Manufacturers | ANFAC
    Italian Association of the Automotive Industry | ANFIA
    National Union of Foreign Vehicle Representatives | UNRAE
    French Automobile Platform | PFA
    Association of Indonesian Automotive Industries | Indonesian Automotive Industry Association | Gaikindo
    Automotive Manufacturers' Association | Automotive Manufacturers Association | OSD
    Automotive Distributors' Association | ODMD | ODD
    Polish Automotive Industry Association | PZPM
    Vietnam Automobile Manufacturers' Association | VAMA
    Korea Iron & Steel Association | KOSA
    Korea Automobile & Mobility Association | Korea Automobile Manufacturers Association | KAMA
    Korea Automobile Importers & Distributors Association | KAIDA
    Japan Automobile Dealers Association | JADA
    Japan Light Motor Vehicle and Motorcycle Association | Zenkeijikyo
    Japan Iron and Steel Federation | JISF
     Federal Chamber of Automotive Industries | FCAI
    World Steel Association | worldsteel
    United Steelworkers | USW
    United Auto Workers | UAW
    International Association of Machinists and Aerospace Workers | IAM
    Organization of the Petroleum Exporting Countries | OPEC
    World Trade Organization | WTO
    International Road Transport Union | IRU
    American Trucking Associations | ATA
    Department for Transport | DfT
    Transport for London | TfL
    German Steel Federation | Wirtschaftsvereinigung Stahl | WV Stahl
"""))

# Bodies of countries where they are called by an abbreviation of their own language.
NATIONAL_BODIES = Known("national bodies", _lines("""
    Swiss Federal Railways | Schweizerische Bundesbahnen | SBB
    Austrian Federal Railways | Österreichische Bundesbahnen | ÖBB
    German Railways | Deutsche Bahn | DB
    French National Railways | Société nationale des chemins de fer français | SNCF
    Dutch Railways | Nederlandse Spoorwegen
    Belgian National Railways | SNCB
    Italian State Railways | Ferrovie dello Stato
    Polish State Railways | Polskie Koleje Państwowe | PKP
    Hungarian State Railways | MÁV
    Czech Railways | České dráhy
    Turkish State Railways | TCDD
    Russian Railways | RZD
    Swedish State Railways | Statens Järnvägar
    Danish State Railways | DSB
    Finnish State Railways | VR
    Luxembourg Railways | CFL
    Romanian Railways | CFR
    Portuguese Railways | Comboios de Portugal
    Korea Railroad Corporation | Korail
    German Aerospace Center | Deutsches Zentrum für Luft- und Raumfahrt | DLR
    Netherlands Organisation for Applied Scientific Research | TNO
    Technical Research Centre of Finland | VTT
    National Centre for Scientific Research | CNRS
    National Office for Aerospace Studies and Research | ONERA
    National Institute for Space Research | INPE
    Royal Institute of Technology | KTH Royal Institute of Technology | KTH
    Swiss Federal Institute of Technology | ETH Zurich | ETH
    Norwegian University of Science and Technology | NTNU
    Technical University of Denmark | DTU
    Delft University of Technology | TU Delft
    State Secretariat for Economic Affairs | SECO
    Federation of the Swiss Watch Industry | FH
    Federal Roads Office | Astra | Fedro
    Federal Office of Transport | BAV
    Competition Commission | Weko | Comco
    Treuhandanstalt | Treuhand
    Federal Office for Economic Affairs and Export Control | BAFA
    Federal Maritime and Hydrographic Agency | BSH
    German Institute for Economic Research | DIW
    Kiel Institute for the World Economy | IfW | Kiel Institute
    Ifo Institute for Economic Research | Ifo Institute | Ifo
    Association of German Transport Companies | VDV
    German Shipowners' Association | VDR
    German Shipbuilding and Ocean Industries Association | VSM
    German Association for the Motor Trade | ZDK
    German Retail Federation | HDE
    German Wind Energy Association | BWE
    German Solar Industry Association | BSW
    German Farmers' Association | DBV
    Confederation of German Employers' Associations | BDA
    German Chambers of Commerce and Industry | DIHK
    Federal Employment Agency | Bundesagentur für Arbeit
    Austrian Institute of Economic Research | Wifo
    Austrian Federal Economic Chamber | Austrian Economic Chamber | WKO
    Federation of Austrian Industries | IV
    De Nederlandsche Bank | Dutch Central Bank | DNB
    Netherlands Bureau for Economic Policy Analysis | CPB
    Netherlands Environmental Assessment Agency | PBL
    Royal Association of Netherlands Shipowners | KVNR
    Human Environment and Transport Inspectorate | ILT
    Belgian Automobile and Cycle Federation | Febiac
    Federation of Enterprises in Belgium | VBO | FEB
    General Directorate for Civil Aviation | DGAC
    French Agency for Ecological Transition | Ademe
    Nuclear Safety Authority | ASN
    Union of Metallurgical Industries | UIMM
    Workers' Force | Force Ouvrière | FO
    Bank of Italy | Banca d'Italia | Bankitalia
    Italian Ports Association | Assoporti
    Italian Shipowners' Confederation | Confitarma
    Italian Confederation of Workers' Trade Unions | CISL
    Italian Labour Union | UIL
    National Civil Aviation Authority | ENAC
    General Union of Workers | UGT
    Spanish Wind Energy Association | AEE
    Automobile Association of Portugal | ACAP
    Central Statistical Office | Statistics Poland | GUS
    Monetary Policy Council | RPP
    Energy Regulatory Office | URE
    Polish Financial Supervision Authority | Financial Supervision Authority | KNF
    Supreme Audit Office | NIK
    Office of Rail Transport | UTK
    General Directorate for National Roads and Motorways | GDDKiA
    Polish Wind Energy Association | PSEW
    Czech Statistical Office | ČSÚ
    Czech Automotive Industry Association | Automotive Industry Association | AutoSAP
    Car Importers Association | SDA
    Hungarian Central Statistical Office | KSH
    National Bank of Hungary | Hungarian National Bank | Magyar Nemzeti Bank | MNB
    Hungarian Competition Authority | GVH
    National Bank of Romania | BNR
    Sveriges Riksbank | Riksbank
    Swedish Transport Agency | Transportstyrelsen
    Mobility Sweden < Bil Sweden
    Norwegian Road Federation | OFV
    Confederation of Norwegian Enterprise | NHO
    Norwegian Confederation of Trade Unions | LO
    Norwegian Water Resources and Energy Directorate | NVE
    Norwegian Offshore Directorate | NOD < Norwegian Petroleum Directorate | NPD
    Confederation of Danish Industry | Dansk Industri | DI
    Finnish Transport and Communications Agency | Traficom
    Turkish Exporters Assembly | TİM
    Uludağ Automotive Industry Exporters' Association | OİB
    Banking Regulation and Supervision Agency | BDDK
    Capital Markets Board | SPK
    Association of Automotive Parts and Components Manufacturers | Taysad
    Federal Statistical Office | Statistisches Bundesamt | Destatis
    Statistics Netherlands | CBS
    Statistics Sweden | SCB
    Statistics Norway | SSB
    Statistics Indonesia | BPS | Badan Pusat Statistik
    National Institute of Statistics and Economic Studies | INSEE
    National Institute of Statistics | INE
    Italian National Institute of Statistics | Istat
    Brazilian Institute of Geography and Statistics | IBGE
    National Institute of Statistics and Geography | INEGI
    National Institute of Statistics and Censuses | INDEC
    National Administrative Department of Statistics | DANE
    Turkish Statistical Institute | TÜİK | Turkstat
    Federal State Statistics Service | Rosstat
    Administrative Council for Economic Defense | CADE
    National Land Transport Agency | ANTT
    National Waterway Transport Agency | Antaq
    National Health Surveillance Agency | Anvisa
    National Electric System Operator | National System Operator | ONS
    Energy Research Company | EPE
    Getulio Vargas Foundation | Fundação Getulio Vargas | FGV
    Institute of Applied Economic Research | Ipea
    National Union of Auto Parts Makers | Sindipeças
    ABC Metalworkers Union | Sindicato dos Metalúrgicos do ABC
    Brazilian Wind Energy Association | ABEEólica
    Federal Economic Competition Commission | Cofece
    National Auto Parts Industry | INA
    Mexican Social Security Institute | IMSS
    Mexican Employers' Confederation | Coparmex
    Business Coordinating Council | CCE
    National Chamber of the Iron and Steel Industry | Canacero
    Mexican Institute for Competitiveness | IMCO
    Ministry of Environment and Natural Resources | Semarnat
    Union of Automotive Mechanics | Smata
    Production Development Corporation | Corfo
    National Mining Society | Sonami
    National Business Association of Colombia | Andi
    Investment Coordinating Board | BKPM
    Business Competition Supervisory Commission | KPPU
    Financial Services Authority | OJK
    Corruption Eradication Commission | KPK
    Indonesian Employers Association | Apindo
    Japanese Trade Union Confederation | Rengo
    Export-Import Bank of Korea | Korea Eximbank | Kexim
    National Railways Office | ONCF
    International Association of Public Transport | UITP
    International Union of Railways | UIC
    WindEurope < European Wind Energy Association | EWEA
    Transport & Environment | T&E
    German Federal Cartel Office | Federal Cartel Office | Bundeskartellamt
    Office of Competition and Consumer Protection | UOKiK
    Italian Competition Authority | AGCM
    Federal Antimonopoly Service | FAS
    Federal Financial Supervisory Authority | BaFin
    Swiss Financial Market Supervisory Authority | Finma
    French Financial Markets Authority | AMF
    Italian Companies and Exchange Commission | Consob
    National Securities Market Commission | CNMV
    Securities and Exchange Commission of Brazil | CVM
    Federal Logistics and Mobility Office | BALM
    Bundesamt für Güterverkehr | Federal Office for Goods Transport | BAG
    Federal Network Agency | Bundesnetzagentur | BNetzA
    Federal Railway Authority | Eisenbahn-Bundesamt | EBA
    Federal Environment Agency | Umweltbundesamt | UBA
    Federal Institute for Geosciences and Natural Resources | BGR
    Directorate General for Traffic | DGT
    Dutch Vehicle Authority | RDW
    Swedish Transport Administration | Trafikverket
    Norwegian Public Roads Administration | Statens vegvesen
    German Trade Union Confederation | Deutscher Gewerkschaftsbund | DGB
    Austrian Trade Union Federation | Österreichischer Gewerkschaftsbund | ÖGB
    General Confederation of Labour | CGT
    French Democratic Confederation of Labour | CFDT
    Italian General Confederation of Labour | CGIL
    Federation of Dutch Trade Unions | FNV
    United Services Union | Vereinte Dienstleistungsgewerkschaft | Verdi
    Industrial Union of Metalworkers | IG Metall
    Swedish Trade Union Confederation | LO
    Finnish Metalworkers' Union | Metalworkers' Union | Metalli
    Workers' Commissions | Comisiones Obreras | CCOO
    Unified Workers' Central | Central Única dos Trabalhadores | CUT
    Unión Obrera Metalúrgica | Metalworkers Union of Argentina | UOM
    Confederation of Mexican Workers | CTM
    Confederation of Progressive Trade Unions of Turkey | DİSK
    Congress of South African Trade Unions | Cosatu
    National Union of Metalworkers of South Africa | Numsa
    Turkish Steel Producers' Association | Turkish Steel Producers Association | TÇÜD
    Union of Chambers and Commodity Exchanges of Turkey | TOBB
    Turkish Industry and Business Association | TÜSİAD
    Energy Market Regulatory Authority | EPDK
    Mechanical Engineering Industry Association | VDMA
    German Chemical Industry Association | Verband der Chemischen Industrie | VCI
    Federation of German Industries | Bundesverband der Deutschen Industrie | BDI
    Electrical and Electronic Manufacturers' Association | ZVEI
    German Association of Energy and Water Industries | BDEW
    German Automobile Club | Allgemeiner Deutscher Automobil-Club | ADAC
    Federal Association of Road Haulage, Logistics and Disposal | BGL
    French Automobile Manufacturers' Committee | CCFA
    Movement of the Enterprises of France | MEDEF
    Italian Steel Federation | Federacciai
    General Confederation of Italian Industry | Confindustria
    Dutch Road Transport Association | Transport en Logistiek Nederland | TLN
    Confederation of Swedish Enterprise | Svenskt Näringsliv
    Spanish Association of Steel Companies | Unesid
    Spanish Confederation of Business Organisations | CEOE
    National Bank for Economic and Social Development | Brazilian Development Bank | BNDES
    National Petroleum Agency | Agência Nacional do Petróleo | ANP
    National Electric Energy Agency | Aneel
    National Civil Aviation Agency | Anac
    National Confederation of Industry | CNI
    Federation of Industries of the State of São Paulo | Fiesp
    Brazilian Machinery Builders' Association | Abimaq
    Brazilian Vegetable Oil Industry Association | Abiove
    Brazilian Sugarcane Industry Association | Unica
    Brazilian Steel Institute | Aço Brasil
    Brazilian Institute of the Environment | Ibama
    National Supply Company | Conab
    Brazilian Aluminium Association | Abal
    Argentine Chamber of Automotive Dealers | Acara
    National Association of Automobile Dealers | Cavem
    Chilean Copper Commission | Cochilco
    National Chamber of Freight Transport | Canacar
    Mexican Association of Automotive Distributors | AMDA
    Bank of Mexico | Banco de México | Banxico
    Central Bank of Turkey | TCMB
    Swiss National Bank | SNB
    Norwegian Shipowners' Association | Norges Rederiforbund
    Norwegian Oil and Gas Association | Norsk olje og gass
    Indonesian Chamber of Commerce and Industry | Kadin
    Indonesian Palm Oil Association | Gapki
    Indonesian Coal Mining Association | APBI
    Malaysian Palm Oil Board | MPOB
    National Development Planning Agency | Bappenas
    Malaysian Automotive Association | MAA
    Vietnam Oil and Gas Group | PetroVietnam | PVN
    Vietnam Electricity | EVN
    State-owned Assets Supervision and Administration Commission | SASAC
    State Administration for Market Regulation | SAMR
    National Bureau of Statistics | NBS
    China Passenger Car Association | CPCA
    China Iron and Steel Association | CISA
    Japan Business Federation | Keidanren
    Japan Automobile Manufacturers Association | JAMA
    Ministry of Land, Infrastructure, Transport and Tourism | MLIT
    Korea Fair Trade Commission | KFTC
    Korean Confederation of Trade Unions | KCTU
    Federation of Korean Industries | FKI
    Association for Advancing Automation | A3
    International Federation of Robotics | IFR
    International Chamber of Commerce | ICC
    International Automobile Federation | Fédération Internationale de l'Automobile | FIA
    European Steel Association | Eurofer
    European Cement Association | Cembureau
    European Chemical Industry Council | Cefic
    European Committee for Standardization | CEN
    European Organization for Nuclear Research | CERN
    European Organisation for the Safety of Air Navigation | Eurocontrol
    Statistical Office of the European Union | Eurostat
    European Border and Coast Guard Agency | Frontex
    Doctors Without Borders | Médecins Sans Frontières | MSF
"""))

KNOWN = (MAKERS, CARRIERS, RESOURCES, BUSINESS, BODIES, NATIONAL_BODIES)


def rows(name: tuple[str, ...]) -> tuple[int, ...]:
    """The numbers of the organisations known by a name (its folded words), mostly one or none."""
    return _rows().get("".join(core(name)), ())


def is_former(name: tuple[str, ...]) -> bool:
    """Whether a name is one of old."""
    return "".join(core(name)) in _former()


@cache
def _former() -> frozenset[str]:
    return frozenset(_key(name) for known in KNOWN for _, former in known.lines for name in former)


@cache
def _rows() -> dict[str, tuple[int, ...]]:
    lines = [names + former for known in KNOWN for names, former in known.lines]
    found: dict[str, tuple[int, ...]] = {}
    for at, line in enumerate(lines):
        for one in {_key(name) for name in line}:
            found[one] = (*found.get(one, ()), at)
    return found


def _key(name: str) -> str:
    return "".join(core(words(name)))
