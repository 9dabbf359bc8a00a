"""Words by which a place is, or is not, that of a figure."""

from __future__ import annotations

import re

from newsextract.facts.words import Words

SITE = Words(
    r"\s+(?:plant|factory|works|site|mill|mine|complex|refinery|terminal|yard|smelter|"
    r"port)\b",
    (" plant",),
)
# Plants and the like, whose place holds for what is said of them.
SITES = (
    r"(?:plants?|factory|factories|works|base|site|mill|smelter|refinery|complex|facility|fabs?|"
    r"shipyard|yard|buildings|acres|hectares)"
)
# No place of a single plant.
WIDE = Words(
    r"(?:North|South|Latin|Central) America|(?:[A-Z][a-z]+ )?(?:Europe|Asia|Africa)",
    ("North America", "Eastern Europe"),
)
SITE_IN = Words(
    rf"\b{SITES}(?: [a-z]+){{0,3}} (?:in|at|near|outside) (?:the )?$|\bits ([\w-]+ ){{0,2}}{SITES} $",
    ("works near ", "mill on the river at the ", "its new paint works "),
)
SITE_WORD = Words(
    rf"\b(?:{SITES}|there|locally|location|assembly|the lines?)\b", ("factories", "there", "the line")
)
OF_SITES = frozenset(("capacity", "investment", "headcount"))
# A maker's company for one market: `Lenz Motor America`, `Brandt India Ltd`.
NATIONAL_FIRM = Words(
    r" (?:North America|America|USA|US|Canada|Mexico|Brazil|Brasil|Europe|UK|Germany|Deutschland|France|"
    r"Italia|Italy|Poland|Russia|Turkey|India|China|Japan|Korea|Thailand|Vietnam|Indonesia|Malaysia|"
    r"Philippines|"
    r"Singapore|Taiwan|Australia|South Africa|Argentina)\b",
    (" South Africa", " India"),
)
THE_COUNTRY = Words(
    r"[^.;:,]{0,30}\bin the (?:country|region|state)\b", (" vans in the country", "in the region")
)
# A sentence about the country that the one before named.
COUNTRY_DOES = Words(
    r"[\"“\s]*The (?:country|kingdom|island|republic)(?:['’]s)? [a-z-]+(?! in )",
    ("The country accounted", "The kingdom’s mills"),
)
NATIONWIDE = Words(r"\b(?:all over|across|throughout) the country\b", ("all over the country",))
AND = Words(r"^ (?:and|&) (?:the )?$", (" and the ", " & "))
# Behind a place of which a sentence without figures tells: `Poland remained the weak spot.`
IS_ONE = Words(
    r"(?:['’]s [a-z-]+(?: [a-z-]+){0,3})? (?:[a-z]+ed|was|is|did|has|saw|kept|led|lost|held)\b",
    (" remained", "’s van market did"),
)
HERE = Words(r"\b(?:the country|there|here|the region|the state)\b", ("the region", "here"), re.I)
ROW = Words(r"^[\s:|\t,(–-]*(?:with\s+|on\s+|at\s+)?$", (" | ", ": with "))
CLAUSE = Words(
    r";|, (?:and|but)\b|\band (?!a |the |to |of )(?-i:[a-z]+s)\b|"
    r"\b(?:while|whereas|as|though|although|which|who|because|when|where|thanks)\b",
    (";", ", but", "and sells", "thanks"),
)
# Between a figure and the place of it alone.
RIGHT_BEHIND = Words(
    r" (?:(?:units|vehicles|cars|of (?:it|them)) )?(?:(?:will )?(?:come|came) )?(?:in|from|to|"
    r"for) (?:the )?",
    (" units will come from the ", " in "),
)
OF_THE = Words(r" of the (?:total |whole )?", (" of the whole ",))  # `40% of the Polish market`
ADVERB = Words(r"worldwide|abroad|overseas|globally|nationwide", ("nationwide",), re.I)
COUNTED = Words(
    r"(?: (?!and |but |or |while )[a-z-]+){0,2}(?: \([^()]{1,30}\))? ", (" new vans (gross) ", " ")
)
NEXT_ONE = Words(r",? and ", (", and ",))  # `40 in Poland and 12 in Norway`
ABROAD = Words(r"domestic|home(?: market)?|overseas|abroad|international", ("home market", "overseas"), re.I)
# The end of a line that announces a list.
COLON = Words(r":\s*$", (": ",))
DAY = len("2024-01-31")  # a line with a day is a dateline
HEADING = 80  # longer lines are no headings
NEAR = 70  # how far from the figure a place may stand
FARTHEST = 80  # what a place after the figure may cost
# Metrics of which a market as a whole has figures.
OF_FIRMS = frozenset(("sales", "registrations", "deliveries", "market_share", "imports"))
CARRIED = OF_FIRMS | {"production", "capacity", "investment"}
OF_A_MARKET = OF_FIRMS | {"production"}  # those that a firm has in it, too
OF_MARKET = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "market_share", "inventory",
    "capacity", "headcount", "orders", "investment", "fleet",
))  # fmt: skip
