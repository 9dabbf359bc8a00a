"""The tables of currencies: signs, codes and words, hundredths, and what several currencies share.

The unit of MONEY is the ISO 4217 code. Amounts in hundredths (`71 cents`, `5p`) are given in the main unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsextract.numerals.words import Number


@dataclass(frozen=True, slots=True)
class Currency:
    """A row: an ISO 4217 code and how news writes it.

    `signs` stand before or after the number and are matched as written; the code itself is one of them.
    `words` follow the number, in any case (`25 euros`); `hundredths` likewise (`40 sen`). `examples` maps a
    phrase to its value in the main unit.
    """

    code: str
    signs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    hundredths: tuple[str, ...] = ()
    examples: Mapping[str, Number] = field(default_factory=dict, hash=False)


CURRENCIES: tuple[Currency, ...] = (
    Currency("USD", ("US$", "U.S.$", "USD$", "US $", "USD", "$US", "U$S", "US dollars"),
             ("us dollars", "us dollar", "u.s. dollars", "u.s. dollar", "american dollars", "us dlrs",
              "u.s. dlrs", "greenbacks"),
             ("us cents", "u.s. cents"),
             {"US$1.43 million": 1_430_000, "USD 40": 40, "9 million US dollars": 9_000_000}),
    Currency("$", ("$", "＄", "dlrs", "Dlrs"), ("dollars", "dollar", "dlrs", "dlr", "bucks"), (),
             {"$75": 75, "26-mln-dlr": 26_000_000, "$1.5bn": 1_500_000_000}),
    Currency("cent", ("¢",), (), ("cents", "cent", "cts", "c"), {"71 cents": 0.71, "40 cts": 0.4}),
    Currency("EUR", ("€", "EUR", "Eur", "EURO", "Euro", "euro"), ("euros", "euro"),
             ("euro cents", "eurocents"),
             {"EUR 98.2 billion": 98_200_000_000, "25 euros": 25, "€3.4m": 3_400_000}),
    Currency("GBP", ("£", "GBP", "UK£", "￡"),
             ("pounds sterling", "british pounds", "pound sterling", "sterling", "quid"),
             ("pence", "penny", "p"),
             {"£12 million": 12_000_000, "48 pence": 0.48, "7 million pounds sterling": 7_000_000}),
    Currency("CNY", ("RMB", "CNY", "Rmb", "RMB¥", "CN¥", "RMB￥", "元", "Yuan", "yuan", "CNY¥", "renminbi"),
             ("yuan renminbi", "chinese yuan", "yuan", "renminbi", "rmb", "yuan rmb", "rmb yuan"), ("fen",),
             {"RMB1.2 billion": 1_200_000_000, "10-million-yuan": 10_000_000, "300 yuan": 300}),
    Currency("¥", ("¥", "￥"), (), (), {"¥500": 500}),
    Currency("JPY", ("JPY", "JP¥", "円", "Y="), ("japanese yen", "yen"), ("sen",),
             {"640 billion yen": 640_000_000_000}),
    Currency("INR", ("Rs.", "Rs", "INR", "₹", "RS.", "RS", "Re", "Re."), ("indian rupees", "rupees", "rupee"),
             ("paise", "paisa"), {"Rs 1,136 crore": 11_360_000_000, "₹2.5 lakh": 250_000, "90 rupees": 90}),
    Currency("PKR", ("PKR",), ("pakistani rupees", "pakistan rupees"), (), {"PKR 900": 900}),
    Currency("LKR", ("LKR",), ("sri lankan rupees", "sri lanka rupees"), (), {"LKR 900": 900}),
    Currency("NPR", ("NPR",), ("nepalese rupees", "nepali rupees"), (), {"NPR 900": 900}),
    Currency("BDT", ("BDT", "Tk", "Tk.", "৳"), ("taka", "takas", "bangladeshi taka"), (),
             {"Tk 60 crore": 600_000_000}),
    Currency("KRW", ("₩", "KRW", "￦"), ("south korean won", "korean won", "won"), (),
             {"4 trillion won": 4_000_000_000_000}),
    Currency("KPW", ("KPW",), ("north korean won",), (), {"900 north korean won": 900}),
    Currency("TWD", ("NT$", "TWD", "NTD", "NT$."),
             ("taiwan dollars", "taiwanese dollars", "new taiwan dollars"), (),
             {"NT$30 billion": 30_000_000_000}),
    Currency("HKD", ("HK$", "HKD"), ("hong kong dollars",), ("hong kong cents",), {"HK$2.4": 2.4}),
    Currency("MOP", ("MOP", "MOP$"), ("patacas", "pataca"), (), {"40 patacas": 40}),
    Currency("SGD", ("S$", "SGD", "S $"), ("singapore dollars", "singaporean dollars"), ("singapore cents",),
             {"S$60 million": 60_000_000}),
    Currency("AUD", ("A$", "AU$", "AUD", "AUD$"), ("australian dollars", "australian dlrs"),
             ("australian cents",), {"A$35 million": 35_000_000, "5 million Australian dollars": 5_000_000}),
    Currency("NZD", ("NZ$", "NZD", "NZD$"), ("new zealand dollars", "new zealand dlrs"), (), {"NZ$8": 8}),
    Currency("CAD", ("C$", "CA$", "CAD", "CDN$", "Cdn$", "CAD$", "Can$"),
             ("canadian dollars", "canadian dlrs", "canadian dollar"), ("canadian cents", "canadian cts"),
             {"C$4.1 million": 4_100_000}),
    Currency("MYR", ("RM", "MYR", "M$"), ("ringgit", "malaysian ringgit", "ringgits"), ("sen",),
             {"RM2.4mil": 2_400_000, "90 ringgit": 90, "25 sen": 0.25}),
    Currency("THB", ("฿", "THB", "Bt"), ("baht", "thai baht"), ("satang",),
             {"600 million baht": 600_000_000}),
    Currency("IDR", ("Rp", "IDR", "Rp."), ("rupiah", "indonesian rupiah", "rupiahs"), (),
             {"Rp 14 trillion": 14_000_000_000_000}),
    Currency("PHP", ("₱", "PHP", "Php", "PhP"), ("philippine pesos", "philippine peso"), ("centavos",),
             {"₱70": 70}),
    Currency("VND", ("₫", "VND"), ("dong", "vietnamese dong", "dongs"), (),
             {"VND 300 billion": 300_000_000_000}),
    Currency("MMK", ("MMK",), ("kyat", "kyats", "myanmar kyat"), (), {"800 kyats": 800}),
    Currency("LAK", ("LAK", "₭"), ("lao kip",), (), {"LAK 800": 800}),
    Currency("KHR", ("KHR",), ("riels", "riel"), (), {"800 riels": 800}),
    Currency("MNT", ("MNT", "₮"), ("tugrik", "tugriks", "togrog"), (), {"900 tugriks": 900}),
    Currency("CHF", ("CHF", "SFr", "Sfr", "Fr.", "SwFr", "SFr."), ("swiss francs", "swiss franc"),
             ("rappen", "centimes"), {"CHF 5 million": 5_000_000}),
    Currency("SEK", ("SEK", "Skr", "SKr"),
             ("crowns", "swedish kronor", "swedish crowns", "swedish krona", "kronor"), (),
             {"SEK 22 billion": 22_000_000_000, "400 Swedish crowns": 400}),
    Currency("NOK", ("NOK", "Nkr", "NKr"),
             ("kroner", "norwegian kroner", "norwegian crowns", "norwegian krone"), (),
             {"NOK 6 billion": 6_000_000_000}),
    Currency("DKK", ("DKK", "Dkr", "DKr"), ("danish kroner", "danish crowns", "danish krone"), (),
             {"DKK 7": 7}),
    Currency("ISK", ("ISK",), ("icelandic kronur", "icelandic krona"), (), {"ISK 700": 700}),
    Currency("PLN", ("PLN", "zł", "zl"), ("zloty", "zlotys", "polish zlotys", "polish zloty", "zlotych"),
             ("groszy",), {"PLN 80 million": 80_000_000}),
    Currency("CZK", ("CZK", "Kč", "Kc"), ("czech crowns", "czech koruna", "koruna", "korunas"), (),
             {"CZK 900 million": 900_000_000}),
    Currency("HUF", ("HUF", "Ft"), ("forints", "forint", "hungarian forints"), (),
             {"HUF 12 billion": 12_000_000_000}),
    Currency("RON", ("RON",), ("romanian lei", "lei", "leu"), ("bani",), {"RON 3 million": 3_000_000}),
    Currency("BGN", ("BGN",), ("leva", "lev", "bulgarian leva"), (), {"BGN 3": 3}),
    Currency("RSD", ("RSD",), ("serbian dinars", "serbian dinar"), (), {"RSD 3": 3}),
    Currency("RUB", ("₽", "RUB", "RUR"),
             ("roubles", "rubles", "rouble", "ruble", "russian rubles", "russian roubles"),
             ("kopecks", "kopeks"), {"30 billion roubles": 30_000_000_000}),
    Currency("BYN", ("BYN",), ("belarusian rubles", "belarusian roubles"), (), {"BYN 3": 3}),
    Currency("UAH", ("₴", "UAH"), ("hryvnia", "hryvnias", "ukrainian hryvnia"), (), {"UAH 30": 30}),
    Currency("KZT", ("₸", "KZT"), ("tenge", "kazakh tenge"), (), {"5 billion tenge": 5_000_000_000}),
    Currency("UZS", ("UZS",), ("uzbek soums", "soums", "uzbek sums"), (), {"UZS 3": 3}),
    Currency("GEL", ("GEL", "₾"), ("lari", "georgian lari"), (), {"GEL 3": 3}),
    Currency("AZN", ("AZN", "₼"), ("manats", "azerbaijani manats", "manat"), (), {"AZN 3": 3}),
    Currency("TRY", ("₺", "TRY", "TL"), ("turkish lira", "turkish liras", "lira", "liras"), ("kurus",),
             {"TL 3 billion": 3_000_000_000}),
    Currency("ILS", ("₪", "ILS", "NIS"), ("shekels", "shekel", "israeli shekels"), ("agorot",),
             {"NIS 40": 40}),
    Currency("AED", ("AED", "Dh", "Dhs", "Dhs."), ("uae dirhams", "dirhams", "dirham"), ("fils",),
             {"AED 60 million": 60_000_000}),
    Currency("SAR", ("SAR", "SR"), ("saudi riyals", "riyals", "riyal", "saudi riyal"), ("halalas",),
             {"SAR 8": 8}),
    Currency("QAR", ("QAR", "QR"), ("qatari riyals", "qatari riyal"), (), {"QAR 8": 8}),
    Currency("OMR", ("OMR",), ("omani rials", "omani riyals"), ("baisa",), {"OMR 8": 8}),
    Currency("IRR", ("IRR",), ("iranian rials", "rials", "iranian rial"), (), {"900 rials": 900}),
    Currency("KWD", ("KWD",), ("dinars", "kuwaiti dinars", "kuwaiti dinar"), (), {"KWD 8": 8}),
    Currency("BHD", ("BHD", "BD"), ("bahraini dinars", "bahraini dinar"), (), {"BHD 8": 8}),
    Currency("JOD", ("JOD",), ("jordanian dinars", "jordanian dinar"), (), {"JOD 8": 8}),
    Currency("IQD", ("IQD",), ("iraqi dinars", "iraqi dinar"), (), {"IQD 800": 800}),
    Currency("EGP", ("EGP", "E£", "LE"), ("egyptian pounds", "egyptian pound"), ("piastres",),
             {"EGP 40": 40}),
    Currency("MAD", ("MAD",), ("moroccan dirhams", "moroccan dirham"), (), {"MAD 40": 40}),
    Currency("DZD", ("DZD",), ("algerian dinars", "algerian dinar"), (), {"DZD 40": 40}),
    Currency("TND", ("TND",), ("tunisian dinars", "tunisian dinar"), (), {"TND 40": 40}),
    Currency("NGN", ("₦", "NGN"), ("naira", "nigerian naira"), ("kobo",), {"₦90 billion": 90_000_000_000}),
    Currency("KES", ("KES", "KSh", "Ksh", "Sh", "KShs"), ("kenyan shillings", "kenya shillings", "shillings"),
             (), {"KSh 90": 90}),
    Currency("TZS", ("TZS",), ("tanzanian shillings",), (), {"TZS 90": 90}),
    Currency("UGX", ("UGX",), ("ugandan shillings", "uganda shillings"), (), {"UGX 90": 90}),
    Currency("ETB", ("ETB",), ("birr", "ethiopian birr"), (), {"80 million birr": 80_000_000}),
    Currency("GHS", ("GH₵", "GHS", "₵"), ("cedis", "cedi", "ghana cedis"), (), {"GHS 9": 9}),
    Currency("XOF", ("XOF", "FCFA"), ("cfa francs", "cfa"), (), {"300 CFA francs": 300}),
    Currency("ZAR", ("ZAR", "R"), ("rand", "south african rand", "rands"), (),
             {"R1.2 billion": 1_200_000_000, "900 rand": 900}),
    Currency("ZMW", ("ZMW",), ("kwacha", "zambian kwacha"), (), {"ZMW 9": 9}),
    Currency("BWP", ("BWP",), ("pula",), (), {"900 pula": 900}),
    Currency("MXN", ("MXN", "MX$", "Mex$", "MXN$"), ("mexican pesos", "mexican peso", "pesos", "peso"),
             ("centavos",), {"MXN 70 million": 70_000_000, "800 pesos": 800}),
    Currency("BRL", ("R$", "BRL", "BRL$"), ("brazilian reais", "reais", "brazilian real", "brazilian reals"),
             ("centavos",), {"R$7.5 billion": 7_500_000_000}),
    Currency("ARS", ("ARS", "AR$"), ("argentine pesos", "argentinian pesos", "australes"), (),
             {"ARS 30": 30}),
    Currency("CLP", ("CLP", "CLP$"), ("chilean pesos",), (), {"CLP 30": 30}),
    Currency("COP", ("COP", "COP$"), ("colombian pesos",), (), {"COP 30": 30}),
    Currency("PEN", ("PEN", "S/", "S/."), ("peruvian soles", "soles", "nuevos soles"), (), {"PEN 30": 30}),
    Currency("UYU", ("UYU",), ("uruguayan pesos",), (), {"UYU 30": 30}),
    Currency("BOB", ("BOB",), ("bolivianos",), (), {"BOB 30": 30}),
    Currency("PYG", ("PYG",), ("guaranies", "guarani"), (), {"PYG 30": 30}),
    Currency("VES", ("VES",), ("bolivars", "bolivares", "venezuelan bolivars"), (), {"VES 30": 30}),
    Currency("CRC", ("CRC", "₡"), ("colones",), (), {"CRC 30": 30}),
    # Currencies of older news; the codes are ISO 4217's historic ones.
    Currency("DEM", ("DEM", "DM"),
             ("marks", "german marks", "deutsche marks", "deutschmarks", "deutschemarks", "d-marks",
              "west german marks"),
             ("pfennigs", "pfennig"), {"500 million marks": 500_000_000}),
    Currency("FRF", ("FRF", "FFr", "Ffr"), ("french francs", "francs", "french franc"), (),
             {"45 million francs": 45_000_000}),
    Currency("BEF", ("BEF",), ("belgian francs",), (), {"45 million Belgian francs": 45_000_000}),
    Currency("ITL", ("ITL",), ("italian lire", "lire", "italian lira"), (),
             {"300 billion lire": 300_000_000_000}),
    Currency("ESP", ("ESP",), ("pesetas", "spanish pesetas", "peseta"), (), {"900 pesetas": 900}),
    Currency("NLG", ("NLG",), ("guilders", "dutch guilders", "guilder"), (),
             {"70 million guilders": 70_000_000}),
    Currency("ATS", ("ATS",), ("austrian schillings", "schillings"), (),
             {"70 million schillings": 70_000_000}),
    Currency("FIM", ("FIM",), ("finnish markka", "markka", "finnish marks"), (),
             {"70 million markka": 70_000_000}),
    Currency("GRD", ("GRD",), ("drachmas", "drachma"), (), {"700 drachmas": 700}),
    Currency("IEP", ("IEP",), ("irish pounds", "irish punts", "punts"), (), {"7 million punts": 7_000_000}),
    Currency("PTE", ("PTE",), ("escudos", "portuguese escudos"), (), {"700 escudos": 700}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shared:
    """Signs and words that several currencies share: whose it is where the article names one of the places.

    `places` maps a code to a regular expression of what speaks for it; `examples` a text to the code.
    """

    surfaces: tuple[str, ...]
    default: str
    places: Mapping[str, str] = field(hash=False)
    examples: Mapping[str, str] = field(default_factory=dict, hash=False)


DOLLARS = Shared(
    ("$", "＄", "dollars", "dollar", "dlrs", "dlr", "bucks", "cents", "cent", "cts", "¢", "c"),
    "USD",
    {"CAD": r"C\$|CA\$|Cdn\$|Canad|Toronto|Ontario|Quebec|Vancouver|Calgary",
     "AUD": r"A\$|AU\$|Australia|Sydney|Melbourne|Perth|Queensland|Brisbane|ASX",
     "NZD": r"NZ\$|New Zealand|Auckland|NZX", "SGD": r"S\$|Singapore", "HKD": r"HK\$|Hong Kong",
     "TWD": r"NT\$|Taiwan|Taipei"},
    {"The Perth miner paid $30 million (US$20 million) for its Australian rival": "AUD",
     "The Toronto mine cost $30 million, in Canadian dollars": "CAD", "The fee is $30 million": "USD"},
)  # fmt: skip
SHARED: tuple[Shared, ...] = (
    DOLLARS,
    Shared(("¥", "￥"), "CNY", {"JPY": r"\byen\b|Japan|Tokyo|Osaka|Nagoya|JPY"},
           {"In Tokyo it sells for ¥500": "JPY", "In Hefei it sells for ¥500": "CNY"}),
    Shared(("pesos", "peso", "centavos"), "MXN",
           {"PHP": r"Philippin|Manila", "ARS": r"Argentin|Buenos", "CLP": r"Chile|Santiago",
            "COP": r"Colombia|Bogot", "UYU": r"Urugua"},
           {"The Manila terminal cost 800 pesos": "PHP"}),
    Shared(("sen",), "MYR", {"JPY": r"\byen\b|Japan|Tokyo", "IDR": r"rupiah|Indonesia"},
           {"The share fell 25 sen": "MYR"}),
    Shared(("francs",), "FRF",
           {"CHF": r"Swiss|Switzerland|Zurich|Basel|Geneva|CHF", "BEF": r"Belgi|Brussels|Antwerp"},
           {"The Zurich firm made 45 million francs": "CHF"}),
    Shared(("rupees", "rupee", "Rs", "Rs.", "paise"), "INR",
           {"PKR": r"Pakistan|Karachi|Lahore|Islamabad", "LKR": r"Sri Lanka|Colombo",
            "NPR": r"Nepal|Kathmandu"},
           {"The Karachi plant cost 90 rupees": "PKR", "The Pune plant cost Rs 90": "INR"}),
    Shared(("crowns", "kronor", "kroner"), "SEK",
           {"NOK": r"Norw|Oslo", "DKK": r"Danish|Denmark|Copenhagen", "CZK": r"Czech|Prague",
            "SEK": r"Swed|Stockholm"},
           {"Oslo paid 400 kroner": "NOK"}),
    Shared(("dinars", "dinar"), "KWD",
           {"RSD": r"Serbia|Belgrade", "IQD": r"Iraq|Baghdad", "JOD": r"Jordan|Amman", "DZD": r"Algeria",
            "TND": r"Tunis", "BHD": r"Bahrain"},
           {"Belgrade paid 400 dinars": "RSD"}),
    Shared(("dirhams", "dirham"), "AED", {"MAD": r"Morocc|Casablanca|Rabat"},
           {"Casablanca paid 400 dirhams": "MAD"}),
    Shared(("shillings",), "KES", {"TZS": r"Tanzania|Dar es", "UGX": r"Uganda|Kampala"},
           {"Kampala paid 400 shillings": "UGX"}),
)  # fmt: skip
