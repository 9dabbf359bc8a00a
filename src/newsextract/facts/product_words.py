"""Words by which a thing is, or is not, what a figure is of."""

from __future__ import annotations

import re

from newsextract.facts.words import Words

PEOPLE = Words(
    r"^(?:permanent |new |more |additional )*(?:people|employees|workers|staff|jobs|"
    r"persons|positions|workplaces)\b",
    ("new permanent workers", "people"),
    re.I,
)
STAKE = Words(r"stakes?", ("stakes",), re.I)
VOLUMES = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share",
    "inventory", "milestone",
))  # fmt: skip
WITH_SUBJECT = VOLUMES | {"price", "capacity", "revenue"}
OF = Words(
    r"\s+(?:of|for|in|from)\s+(?:(?:the|its|all) )?(?:[\w-]+['’]s )?", (" of the ", " for its Lenz’s ")
)
SUBJECT = Words(
    r"\W*(?:[Tt]he |[Oo]nly |[Bb]ut |[Aa]nd |[Tt](?:hose|hat) of (?:the )?|[Oo]f (?:which|these|them),? )?"
    r"(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,4}?)"
    r"(?:, [^,;.:()\d]{3,50},)?(?: (?:alone|also|again|even|now|still|together|there|all|more than|nearly|"
    r"almost))? "
    r"(?:(?:should|will|would|could|may|might|(?:is|are) (?:to|expected to|seen|forecast to)) "
    r"(?:also |only )?(?:be|lose|gain|fall|rise|grow|drop|shrink|climb|decline|increase|reach|sell|"
    r"cost|make up|account for|come|add|recover)|"
    r"rose|fell|grew|dropped|gained|lost|climbed|slipped|jumped|soared|slumped|shrank|"
    r"declined|increased|decreased|tumbled|plunged|sank|"
    r"did|came|were|was|stood|accounted|made up|made|make up|reached|contributed|fared|"
    r"brought in|costs?|starts?|sells?|goes|held|account for|reach|suffered|"
    r"collapsed|remained|surged|added|eased|swelled|"
    r"advanced|saw|totall?ed|averaged|tripled|quadrupled|went (?:up|down)|makes up|took|represented|found|"
    r"clung|became|narrowed|widened|recovered|rebounded|"
    r"retreated|plummeted|leapt|edged|inched|contracted|expanded|ended|doubled|trebled|halved|stayed|"
    r"improved|deteriorated|outsold|led|missed|trailed|lagged|outpaced|sagged|stagnated)\b",
    ("the heavy trucks, as ever, also fell", "Of these, vans made up", "Copper slipped", "vans should lose"),
)
# The first of two things that are a clause's subject.
JOINT = Words(r"\W*(?:[Tt]he )?(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}) ", ("The heavy trucks ",))
# Before a metric that is told of all things together.
TOTAL = Words(
    r"\b(?:total|combined|overall|aggregate|group|whole) (?:[a-z]+ )?$", ("total ", "combined car "), re.I
)
THOSE = Words(r"\b(?:those|that) of ", ("those of ",))
LEAD_REACH = 400  # how far into an article its thing is named
# Metrics whose counted thing stays the same: `543 outlets, and at least 700 by March`.
KEPT = frozenset(("reach", "capacity", "price"))
# A clause that goes on about the same: `of these`, `they`.
GOES_ON = Words(r"\b(?:of (?:these|them|those|which|it)|they|it)\b", ("of these", "they"), re.I)
# Between two figures of a list, where the second one's thing is named.
MEMBER = Words(
    r"\)?(?: of (?:sales|revenue|the total|the market|output|production|deliveries|registrations))?"
    r"(?:,|;|,? and|,? but)(?: leaving)? (?:the |(?:those|"
    r"that) of )?(?:an? )?(?:[\d,.-]+(?:-[a-z-]+)? (?:[A-Z]+ )?)?(?P<what>[^\W\d_][\w-]*(?: "
    r"[^\W\d_][\w-]*){0,3}?)"
    r"(?: (?:for|with|at|by|to|a|only|just|up|down|another))?(?: \(|: | )",
    (", trucks ", " of the total, and light vans for ", "; buses (", ", that of coaches: "),
)
# Between a figure and its date.
SHORT = Words(
    r" (?:(?:units|tonnes|vehicles) )?(?:in|for|by|during|from|on) (?:the )?", (" in ", " units from the ")
)
INTO = Words(
    r"(?: \([^)]{1,30}\))? (?:in|into|on|for|to) (?:(?:the|its|their|a|an|two|three|planned) )*",
    (" in the ", " ($3m) into its planned "),
)
CLAUSE = Words(
    r"[;:,]\s+(?:and |but |while |whereas )?|\b(?:while|whereas|and) ", ("; while ", ", ", "whereas ")
)
CLAUSE_REACH = 120
AIM_REACH = 40
STAKE_REACH = 80
PRICE_OF = Words(
    r"\b[Pp]rices? of (?:(?:the|a|our|its|their|all|some|most|many|"
    r"new) )*(?:[\d,.-]+[a-z-]* (?:[A-Z]+ )?)?(?=[A-Za-z])",
    ("[prices of the new ]vans",),
)
TO_PRICE = Words(r" (?:to|off|on) the price of (?:(?:a|the|its|each|every) )*", (" off the price of a ",))
PRICE = Words(r"\b(?<!share )prices?\b", ("prices",), re.I)
MARKET_FOR = Words(r"\bmarket (?:for|of) (?:the )?(?=[a-z])", ("[market for the ]vans",))
# Before the thing of a market that somebody leads.
LEADS = Words(
    r"\b(?:lead(?:s|ing)?|led|top(?:s|ped)|head(?:s|ed)|dominat(?:es|ed)|entered|in) (?:the |"
    r"its )(?:[a-z-]+ ){1,4}?"
    r"(?=market |segment )",
    ("[led the heavy van ]market ", "[in the truck ]segment "),
)
BRANDS = Words(
    r"\b[Aa]mong (?:the )?(?:[a-z-]+ ){1,3}?(?=brands|makers|manufacturers|builders|producers)",
    ("[Among the van ]makers", "[among truck ]brands"),
)
OR = Words(
    r"(?: \([^()]{1,12}\))?,? or |,? equivalent to |,? equal to ",
    (" (net), or ", " equal to ", ", equivalent to "),
)
# Between a thing and the metric of it: `van retail sales`.
KIND = Words(
    r" (?:(?:retail|wholesale|unit|domestic|overseas|export|monthly|annual|cumulative|net|"
    r"gross|new|firm) )+$",
    (" domestic retail ", " net "),
)
ON = Words(r" (?:on|in|for) (?:(?:the|its|their|new) )*", (" on its new ",))
COSTS = Words(
    r"costs?\b|starts?\b|sells? (?:for|at)\b|fetch|retails?\b|(?:is|are|was|were) priced\b",
    ("sells for", "costs", "are priced"),
    re.I,
)
ALONE = Words(r"\balone\b|\b[Oo]f (?:the total|these|them|which)\b", ("alone", "of these"))
A_STAKE = Words(r"\bstake (?:in|of) [^,;.]{0,80}$", ("stake in the Oslo yard",))
IN_WHICH = Words(r", (?:in|of) which\b", (", in which",))
# A part of what was counted before: `1.5 million of them`.
OF_THEM = Words(r" of (?:them|these|those|it|which)\b", (" of those",))
VERB = Words(
    r"[a-z]+ed|became|fell|rose|grew|lost|sold|made|built|held|won|took|came|stood|hit", ("gained", "rose")
)
# Items that say less than the words for the metric do.
GENERIC = frozenset(("vehicles", "machines", "units", "products"))
# Behind a word for a rate or payment that is only a part of its noun: `utilisation ratio`.
RATE_OF = Words(r" (?:rates?|ratio|credits?|payments?|income|costs?)\b", (" ratio", " credits"))
ON_WHAT = Words(r" (?:on|of) ", (" on ",))
INTO_PLACE = Words(
    r" (?:(?:[a-z]+ ){0,4}(?:in|into|on|for) (?:(?:the|its|a|an) )?)?",
    (" into the ", " to be spent in ", " "),
)
SITE = Words(
    r" (?P<what>(?:[a-z-]+ )?(?:plant|factory|complex|works|site|mill|project|refinery|fab|yard|"
    r"terminal|mine))\b",
    (" steel mill", " plant"),
)
# Between what is counted and its capacity.
WITH_A = Words(r" with (?:an? )?(?:[a-z]+ ){1,3}of ", (" with a total capacity of ", " with a total of "))
# A price told in passing: `with corn at $4 a bushel`.
WITH_AT = Words(
    r"\b[Ww]ith (?:the )?(?P<what>[a-z][\w-]*(?: [a-z][\w-]*){0,2}?) (?:now |still )?(?:trading )?(?:at|"
    r"above|below|near) $",
    ("With corn at ", "with the thermal coal now trading near "),
)
BUILT = Words(r"\b(?:plant|factory|complex|mill|project|refinery|fab|terminal)\b", ("factory", "terminal"))
OF_COLON = Words(r": (?P<what>[a-z][\w-]*(?: [a-z][\w-]*){0,3}) $", (": heavy vans ",))
RIVAL = Words(r"\W*(?:Its |The )?[Rr]ivals?\b", ("The rivals",))
FOR = Words(
    r" (?:orders? |units )?for (?:(?:the|its|new) )*(?=[A-Za-z])", ("[ for the ]vans", "[ units for ]trucks")
)
TARGET = Words(r"\b(?:target|goal|budget) of $", ("target of ",))
MORE = Words(r" (?:more|fewer|less|additional) (?=[a-z])", ("[ more ]vans", "[ fewer ]buses"))
IS = Words(
    r"(?: of (?:them|these|those|it|which))?(?: \([^()]{1,15}\))? (?:were|was|are|is|(?:shall|will|"
    r"would|should|to) be) ",
    (" of them were ", " (8%) shall be "),
)
PART_OF = Words(r" of (?:(?:the|its|their|all) )*", (" of all the ",))
