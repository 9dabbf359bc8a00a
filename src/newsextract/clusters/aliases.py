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
    MAN Truck & Bus | MAN
    Solaris Bus & Coach | Solaris
    UD Trucks | UD < Nissan Diesel | Nissan Diesel Motor
    Peterbilt Motors | Peterbilt
    Continental AG | Continental | Conti
    Schaeffler | Schaeffler Technologies
    ZF Friedrichshafen | ZF
    Robert Bosch | Bosch
    Bayerische Motoren Werke | BMW
    Fabbrica Italiana Automobili Torino | Fiat
    PSA Peugeot Citroën | PSA | Groupe PSA | PSA Group | Peugeot SA
    Toyota Motor | Toyota | TMC
    Contemporary Amperex Technology | CATL
    Anhui Jianghuai Automobile | JAC Motors | JAC | Jianghuai
    Guangzhou Automobile | GAC
    Shanghai Automotive Industry | SAIC Motor | SAIC
    First Automobile Works | FAW
    China National Heavy Duty Truck | CNHTC | China National Heavy Truck
    Shaanxi Automobile | Shacman | Shaanqi
    Beijing Automotive | Beijing Automotive Industry | BAIC
    Beiqi Foton Motor | Foton Motor | Foton | Beiqi Foton
    Xuzhou Construction Machinery | XCMG
    Jiangling Motors | JMC
    Great Wall Motor | GWM
    Zhengzhou Yutong Bus | Yutong Bus | Yutong
    Xiamen King Long United Automotive Industry | King Long
    Seres < Sokon | Chongqing Sokon
    Kamskiy Avtomobilny Zavod | Kamaz
    Rostec State Corporation | Rostec
    Gorky Automobile Plant | GAZ
    Minsk Automobile Plant | MAZ
    Volzhsky Automobile Plant | AvtoVAZ
    Mahindra & Mahindra | M&M
    VE Commercial Vehicles | VECV
    International Motors | International < Navistar | Navistar International
    KG Mobility < SsangYong | SsangYong Motor
    Astemo < Hitachi Astemo
    Aumovio < Continental Automotive
    Forvia < Faurecia
    Aptiv < Delphi Automotive
    Marelli < Magneti Marelli
    NFI < New Flyer Industries
    Alexander Dennis | ADL
    Wrightbus | Wrights
"""))

CARRIERS = Known("shipping and transport", _lines("""
    Kawasaki Kisen Kaisha | K Line | K-Line
    Nippon Yusen Kabushiki Kaisha | NYK | NYK Line | Nippon Yusen
    Mitsui O.S.K. Lines | MOL
    A.P. Moller-Maersk | AP Moller Maersk | Maersk
    Mediterranean Shipping Company | MSC
    Terminal Investment Limited | TiL
    HMM < Hyundai Merchant Marine
    China COSCO Shipping | Cosco Shipping | Cosco | China Ocean Shipping
    HD Hyundai Heavy Industries | HD HHI | HHI | Hyundai Heavy Industries
    HD Korea Shipbuilding & Offshore Engineering | HD KSOE | KSOE
    Hanwha Ocean < Daewoo Shipbuilding & Marine Engineering | DSME | Daewoo Shipbuilding
    Union Pacific | UP
    Canadian National Railway | Canadian National | CN
    Canadian Pacific Kansas City | CPKC < Canadian Pacific
    Burlington Northern Santa Fe | BNSF Railway | BNSF
    United Parcel Service | UPS
    Federal Express | FedEx
    J.B. Hunt Transport Services | J.B. Hunt
    British Airways | BA
    International Airlines Group | IAG
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
"""))

BUSINESS = Known("banks, technology, press", _lines("""
    Bank of America | BofA | BofA Securities
    JPMorgan Chase | JPMorgan | JP Morgan | JPMC
    Goldman Sachs | Goldman
    Hongkong and Shanghai Banking | HSBC
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

KNOWN = (MAKERS, CARRIERS, RESOURCES, BUSINESS, BODIES)


def row(name: tuple[str, ...]) -> int | None:
    """The number of the organisation known by a name (its folded words), None if there is none."""
    return _rows().get("".join(core(name)))


def is_former(name: tuple[str, ...]) -> bool:
    """Whether a name is one of old."""
    return "".join(core(name)) in _former()


@cache
def _former() -> frozenset[str]:
    return frozenset(_key(name) for known in KNOWN for _, former in known.lines for name in former)


@cache
def _rows() -> dict[str, int]:
    lines = [names + former for known in KNOWN for names, former in known.lines]
    return {_key(name): at for at, line in enumerate(lines) for name in line}


def _key(name: str) -> str:
    return "".join(core(words(name)))
