"""Which words speak of which metric: one row a way of naming it, with the kinds of figure that it takes.

Order matters where two rows can match at one place: the longer match wins, then the earlier row.
"""

from __future__ import annotations

from dataclasses import dataclass

COUNTS = ("QUANTITY",)
AMOUNTS = ("MONEY",)
SHARES = ("PERCENT",)
ANY = ("QUANTITY", "MONEY", "PERCENT")
VOLUMES = ("QUANTITY", "PERCENT")


@dataclass(frozen=True, slots=True)
class MetricRow:
    """Words that speak of a metric. `words` is a regular expression, matched without regard to case.

    `takes` says for which labels of figure; `weak` words only count where no other word of the sentence does;
    `levels` rows speak of levels alone, not of changes (`bought 49%`, not `bought 5% more`).
    `heads` are the first three letters of every word that can begin a match: only there is one looked for.
    `examples` are word groups that the row must win over their full length, or up to a `|`, or between two.
    """

    name: str
    metric: str
    words: str
    examples: tuple[str, ...]
    takes: tuple[str, ...] = ANY
    weak: bool = False
    levels: bool = False
    heads: str = ""


METRICS: tuple[MetricRow, ...] = (
    MetricRow(
        "stake-deal",
        "other",
        r"(?:bought|buys|acquired|took|takes|kept|keeps|retains|sold|selling)"
        r"(?= (?:a |an |its |the |another |about |some |further ){0,3}"
        r"\d{1,2}(?:\.\d+)?(?:%| ?per ?cent| pct| pc\b))",
        ("bought| 49%", "kept| a further 12.5 per cent"),
        SHARES,
        levels=True,
        heads="acq bou buy kep kee ret sel sol too tak",
    ),
    MetricRow(
        "sales",
        "sales",
        r"(?:whole|re)?sales(?: volumes?)?|sold|sells?|selling|unit sales",
        ("sales", "wholesales", "sold", "sales volume"),
        VOLUMES,
        heads="res sal sel sol uni who",
    ),
    MetricRow(
        "retail",
        "sales",
        r"retails?|retailed|dispatch(?:es|ed)?|despatch(?:es|ed)?|offtake",
        ("retails", "despatches", "dispatched"),
        VOLUMES,
        heads="des dis off ret",
    ),
    MetricRow(
        "bought",
        "sales",
        r"bought|buyers|shifted|volumes?|demand|market",
        ("demand", "shifted", "market"),
        VOLUMES,
        weak=True,
        heads="bou buy dem mar shi vol",
    ),
    MetricRow(
        "sales-money",
        "revenue",
        r"(?:net |gross )?sales|sold|retail sales",
        ("net sales", "sold"),
        AMOUNTS,
        heads="gro net ret sal sol",
    ),
    MetricRow(
        "net-sales",
        "revenue",
        r"net sales|sales (?:and|&) (?:other )?revenues?|sales revenues?",
        ("sales and revenues", "sales revenue"),
        heads="net sal",
    ),
    MetricRow(
        "revenue",
        "revenue",
        r"revenues?|turnover|takings|top ?line|billings|turn(?:ed|s)? over",
        ("revenue", "turnover", "turned over"),
        heads="bil rev tak top tur",
    ),
    MetricRow(
        "output",
        "production",
        r"production|produc(?:ed|es?|ing)|output|manufactur(?:ed|es|ing)|assembl(?:ed|es|ing)|"
        r"crops?|harvest(?:ed)?",
        ("production", "produced", "output", "assembled"),
        heads="ass cro har man out pro",
    ),
    MetricRow(
        "made",
        "production",
        r"built|build|builds|made(?! up)|makes?(?! up)|rolled off|turn(?:ed|s|ing)? out|churn(?:ed|"
        r"s) out|"
        r"generat(?:ed|es?|ing)|generation|mined|smelted|poured",
        ("built", "rolled off", "turned out", "generated"),
        VOLUMES,
        weak=True,
        heads="bui chu gen mad mak min pou rol sme tur",
    ),
    MetricRow(
        "throughput",
        "production",
        r"throughput|handl(?:ed|es|ing)|traffic|transhipped|carried(?! (?:by|out))|carries|"
        r"transport(?:ed|s)|moved|ferried|box volumes?|cargo(?! (?:and|vans?|bikes?|versions?))|"
        r"freight volumes?|passengers|transits?",
        ("throughput", "handled", "traffic", "carried"),
        VOLUMES,
        weak=True,
        heads="box car cro fer fre han mov pas thr tra",
    ),
    MetricRow(
        "exports",
        "exports",
        r"exports?(?! (?:included|excluded))|overseas (?:shipments|deliveries)",
        ("exports", "overseas shipments"),
        heads="exp ove",
    ),
    MetricRow(
        "exported",
        "exports",
        r"exported|exporting|(?:go|went|sold|shipped|sent) (?:abroad|overseas)",
        ("exported", "went abroad"),
        VOLUMES,
        heads="exp go sen shi sol wen",
    ),
    MetricRow(
        "imports",
        "imports",
        r"imports?|arrivals",
        ("imports", "arrivals"),
        heads="arr imp",
    ),
    MetricRow("imported", "imports", r"imported|importing", ("imported",), VOLUMES, heads="imp"),
    MetricRow(
        "registrations",
        "registrations",
        r"registrations?|registered|newly registered|licensed",
        ("registrations", "registered"),
        VOLUMES,
        heads="lic new reg",
    ),
    MetricRow(
        "deliveries",
        "deliveries",
        r"deliver(?:y|ies|ed|s|ing)?|shipments?|shipped|ships(?= \d)|hand(?:ed|s|ing)? over|"
        r"handovers?|supplied",
        ("deliveries", "delivered", "shipments", "handed over", "supplied"),
        VOLUMES,
        heads="del han shi sup",
    ),
    MetricRow(
        "orders",
        "orders",
        r"order(?:s|ed|ing)|(?<=on )order|order(?= (?:for|from|worth))|"
        r"order (?:intake|bookings?|book|backlog|inflow|volume)|"
        r"orderbook|"
        r"bookings?|"
        r"backlog|incoming orders|contracts? (?:for|to build|to supply)|sign(?:ed|s) for|"
        r"tender(?:ed)? for|firm orders?|"
        r"pre-?orders?|reservations",
        ("orders", "order intake", "ordered", "backlog", "contract for", "on |order|", "order| for"),
        heads="bac boo con fir inc ord pre res sig ten",
    ),
    MetricRow(
        "won",
        "orders",
        r"(?:won|wins?|clinched|landed|secured|bagged)(?= (?:a |an |its |new |firm )*(?:order|"
        r"contract|tender|[\d$€£¥₹]|US\$|"
        r"one|two|three|four|five|six|seven|eight|nine|ten))",
        ("won| seven", "clinched| an order"),
        ("QUANTITY", "MONEY"),
        weak=True,
        heads="bag cli lan sec win won",
    ),
    MetricRow(
        "market-share",
        "market_share",
        r"market shares?|shares? of (?:the )?(?:[\w-]+ ){0,3}market|of (?:the |"
        r"all )?(?:(?!off|on|to|for|in|by|from|and)[\w-]+ ){0,3}market|"
        r"of (?:all )?(?:new )?registrations|of the (?:global|world|worldwide|national|EU) total|"
        r"market penetration|penetration rate|"
        r"(?:part )?of the slots|share(?= (?:of|rose|fell|was|in|to))",
        ("market share", "share of the market", "of the market", "of the heavy truck market"),
        ("PERCENT", "QUANTITY"),
        heads="mar of par pen sha",
    ),
    MetricRow(
        "share",
        "market_share",
        r"shares?|penetration|segment",
        ("share", "penetration"),
        SHARES,
        weak=True,
        heads="pen seg sha",
    ),
    MetricRow(
        "profit",
        "profit",
        r"(?:net |gross |operating |pre-?tax |after-tax )?(?:profits?|income|earnings|"
        r"results?|loss|losses)|"
        r"bottom line|earned|earns?|profitability",
        ("net profit", "operating income", "loss", "net income", "earnings"),
        ("MONEY", "PERCENT"),
        heads="aft bot ear gro inc los net ope pre pro res",
    ),
    MetricRow("lost", "profit", r"lost|loses|losing", ("lost",), AMOUNTS, weak=True, heads="los"),
    MetricRow(
        "ebit",
        "profit",
        r"(?:adjusted )?EBIT(?:DA)?(?: margin)?|(?:net |gross |operating |profit )*margins?|"
        r"(?:adjusted )?returns? on (?:sales|equity|capital)|earnings (?:per|a) share|"
        r"returns?(?= of)|EPS|surplus|deficit",
        ("EBIT", "operating margin", "return on sales", "earnings per share"),
        ("MONEY", "PERCENT"),
        heads="adj def ear ebi eps gro mar net ope pro ret sur",
    ),
    MetricRow(
        "per-share",
        "profit",
        r"per share|a share(?! of)",
        ("per share", "a share"),
        AMOUNTS,
        weak=True,
        heads="a per",
    ),
    MetricRow(
        "capacity",
        "capacity",
        r"(?:(?:production|annual|combined|total|installed|planned|design(?:ed)?|"
        r"nameplate) )*capacit(?:y|ies)|"
        r"(?:can|could|able to|capable of|will|would|designed to|to) (?:produc(?:e|ing)|mak(?:e|"
        r"ing)(?! up)|build(?:ing)?|handl(?:e|ing)|carry(?:ing)?|"
        r"assembl(?:e|ing)|turn(?:ing)? out)|pumps? out",
        ("annual capacity", "can produce", "capable of building", "would turn out"),
        VOLUMES,
        heads="abl ann can cap com cou des ins nam pla pro pum to tot wil wou",
    ),
    MetricRow(
        "a-year",
        "capacity",
        r"(?:a|per) (?:year|annum)(?! (?:earlier|ago|before|later|on|old))|annually|each year",
        ("a year", "per annum", "annually"),
        COUNTS,
        weak=True,
        heads="a ann eac per",
    ),
    MetricRow(
        "investment",
        "investment",
        r"invest(?:s|ed|ing|ments?)?|capital (?:expenditures?|spending|outlays?)|capex|"
        r"spend(?:s|ing)?|spent|outlays?|put(?:s|ting)?(?= (?:about |around |some |"
        r"up to )?(?:[$€£¥₹\d]|(?-i:[A-Z]{2,3}[$ ]?\d)))|pump(?:s|ed|ing)? into|plough(?:s|ed|"
        r"ing)? into|grants?|"
        r"subsid(?:y|ies)|fund(?:s|ed|ing)?|"
        r"upgrades?|expansion|construction",
        ("invested", "capital expenditure", "capex", "spending"),
        AMOUNTS,
        heads="cap con exp fun gra inv out plo pum put spe sub upg",
    ),
    MetricRow(
        "at-a-cost",
        "investment",
        r"(?:(?<=at a )|(?<=at the )|(?<=at an ))(?:(?:total|estimated|expected) )?cost of",
        ("at a |cost of|", "at an |estimated cost of|"),
        AMOUNTS,
        heads="cos est exp tot",
    ),
    MetricRow(
        "project",
        "investment",
        r"plants?|factor(?:y|ies)|complex|projects?|facilit(?:y|ies)|terminals?|phase|fabs?",
        ("plant", "project"),
        AMOUNTS,
        weak=True,
        heads="com fab fac pha pla pro ter",
    ),
    MetricRow(
        "headcount",
        "headcount",
        r"employ(?:s|ed|ees?|ing|ment)?|workforce|headcount|payroll|staff(?:ed)?|hir(?:ed?|es|"
        r"ing)|"
        r"jobs?|workers?|lay(?:ing)? off|laid off|lay-?offs|redundanc(?:y|ies)|people work|"
        r"work(?:s|ed)? (?:there|for the)|"
        r"furlough(?:ed|s)?|personnel|positions|recruit(?:s|ed|ing)?",
        ("employees", "workforce", "jobs", "laid off"),
        VOLUMES,
        heads="emp fur hea hir job lai lay pay peo per pos rec red sta wor",
    ),
    MetricRow(
        "price",
        "price",
        r"pric(?:ed?|es|ing)|(?:a|per|the) (?:metric )?(?:tonne|ton|barrel|bushel|gallon|"
        r"litre|kilo|kg|day|unit|pound|ounce|head|MWh)|"
        r"fetch(?:ed|es)?|quoted|stickers?|tariffs?|fees?|costs?|freight rates?|tagged|"
        r"list price|premium",
        ("price", "per barrel", "a tonne", "quoted", "costs"),
        ("MONEY", "PERCENT"),
        heads="a cos fee fet fre lis per pre pri quo sti tag tar the",
    ),
    MetricRow(
        "worth",
        "price",
        r"valued at|worth|value (?:of|was|came to)",
        ("worth", "valued at", "value was"),
        AMOUNTS,
        heads="val wor",
    ),
    MetricRow(
        "shares",
        "price",
        r"shares|stock|scrip|closed|share price|market value",
        ("shares", "share price"),
        ("MONEY",),
        heads="clo mar scr sha sto",
    ),
    MetricRow(
        "share-move",
        "price",
        r"(?:its |the )?(?:shares|stock|scrip|share price|futures|prices?)(?:, which)? (?:were|was|fell|"
        r"rose|closed|slipped|dropped|gained|"
        r"jumped|ended|lost|climbed|soared|tumbled|up|down|have|had|has|of)",
        ("shares were", "stock rose", "shares, which had"),
        ("PERCENT", "MONEY"),
        heads="fut its pri scr sha sto the",
    ),
    MetricRow(
        "deal",
        "price",
        r"acqui(?:re[sd]?|ring|sitions?)|takeovers?|take over|bids?|bidding|purchase[sd]?|"
        r"s(?:ell|old) (?:it|them|for)|buys?|buying|bought",
        ("acquire", "takeover", "bid", "purchase"),
        AMOUNTS,
        heads="acq bid bou buy pur sel sol tak",
    ),
    MetricRow(
        "pay",
        "price",
        r"deals?|offer(?:s|ed)?|paid|pay(?:s|ing)?|transaction|valu(?:es?|ing|ation)|"
        r"consideration|charter(?:ed)?|starts? at|bill",
        ("deal", "paid", "offered"),
        AMOUNTS,
        weak=True,
        heads="bil cha con dea off pai pay sta tra val",
    ),
    MetricRow(
        "inventory",
        "inventory",
        r"inventor(?:y|ies)|stocks(?! (?:closed|fell|rose|market))|stockpiles?|unsold|"
        r"in stock|dealer stock",
        ("inventory", "stocks", "unsold"),
        heads="dea in inv sto uns",
    ),
    MetricRow(
        "fleet",
        "fleet",
        r"fleets?|operat(?:es|ing|ed)|runs|in service",
        ("fleet", "operates"),
        COUNTS,
        weak=True,
        heads="fle in ope run",
    ),
    MetricRow(
        "on-the-road",
        "fleet",
        r"roads?|running",
        ("road", "running"),
        COUNTS,
        heads="roa run",
    ),
    MetricRow(
        "reach",
        "reach",
        r"countries|dealers?|dealerships?|outlets?|showrooms?|branches|service (?:points|"
        r"centres|centers|stations)|"
        r"sales points|offices|touch-?points|points of sale|subsidiaries|locations|cities|"
        r"regions|towns|workshops",
        ("countries", "dealers", "outlets", "service centres"),
        COUNTS,
        weak=True,
        heads="bra cit cou dea loc off out poi reg sal ser sho sub tou tow wor",
    ),
    MetricRow(
        "cash",
        "other",
        r"(?:free |operating )?cash[ -]?flows?|(?:net |gross )(?:debt|liquidity|cash)|"
        r"(?<!including )debt|cash and (?:cash )?equivalents|(?<=of )cash(?! (?:flow|and))|liquidity|"
        r"dividends?|(?:total )?assets|equity|market cap(?:italisation|italization)?|"
        r"liabilities|borrowings|loans?|credits?|bonds?",
        ("free cash flow", "net debt", "dividend", "loans"),
        ("MONEY", "PERCENT"),
        heads="ass bon bor cas cre deb div equ fre gro in lia liq loa mar net of ope tot",
    ),
    MetricRow(
        "charge",
        "other",
        r"impairments?|write-?(?:downs?|offs?)|charges?|provisions?|synerg(?:y|ies)|savings?|"
        r"saves?|(?<!ore )fin(?:e|es|ed)|penalt(?:y|ies)|"
        r"compensation|settlements?|tax(?:es)?|duty|duties|bonus(?:es)?|damages",
        ("impairment", "write-down", "fine", "synergies"),
        ("MONEY", "PERCENT"),
        heads="bon cha com dam dut fin imp pen pro sav set syn tax wri",
    ),
    MetricRow(
        "stake",
        "other",
        r"stakes?|of (?:the |its )?(?:shares|capital|voting rights|equity)|holds|controls|"
        r"owns?|owned|holding|majority|interest in",
        ("stake", "of the shares", "owns"),
        SHARES,
        heads="con hol int maj of own sta",
    ),
    MetricRow(
        "rate",
        "other",
        r"(?:interest|lending|exchange|growth|inflation|key|utilisation|utilization) rates?|"
        r"inflation|GDP|utilisation|utilization|"
        r"emissions?|CO2|of (?:its |their |the )?(?:capacity|limit)|load factor|efficiency|"
        r"fuel consumption|unemployment|rates?",
        ("exchange rate", "inflation", "emissions", "utilisation"),
        ("PERCENT", "MONEY"),
        heads="co2 eff emi exc fue gdp gro inf int key len loa of rat une uti",
    ),
    MetricRow(
        "yield",
        "other",
        r"(?:crop |average )?yields?(?! (?:on|to)\b)",
        ("yield", "yields"),
        ("QUANTITY", "PERCENT"),
        heads="ave cro yie",
    ),
    MetricRow(
        "demand",
        "other",
        r"(?:steel|oil|gas|LNG|coal|copper|nickel|lithium|power|electricity|energy|fuel|diesel|"
        r"cement|grain|food|"
        r"alumini?um|chip) (?:demand|consumption|use)",
        ("steel demand", "electricity consumption"),
        ("PERCENT", "QUANTITY"),
        heads="alu cem chi coa cop die ele ene foo fue gas gra lit lng nic oil pow ste",
    ),
    MetricRow(
        "recall",
        "other",
        r"recall(?:s|ed|ing)?|accidents?|complaints?|fires?|injur(?:y|ies|ed)|deaths?|"
        r"incidents|affected",
        ("recalled", "accidents"),
        VOLUMES,
        heads="acc aff com dea fir inc inj rec",
    ),
)
