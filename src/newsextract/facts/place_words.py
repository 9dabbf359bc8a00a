"""Words by which a place is, or is not, that of a figure."""

from __future__ import annotations

import re

SITE = re.compile(
    r"\s+(?:plant|factory|works|site|mill|mine|complex|refinery|terminal|yard|smelter|"
    r"port)\b"
)
# Plants and the like, whose place holds for what is said of them.
SITES = (
    r"(?:plants?|factory|factories|works|base|site|mill|smelter|refinery|complex|facility|fabs?|"
    r"shipyard|yard)"
)
SITE_IN = re.compile(
    rf"\b{SITES}(?: [a-z]+){{0,3}} (?:in|at|near|outside) (?:the )?$|\bits ([\w-]+ ){{0,2}}{SITES} $"
)
SITE_WORD = re.compile(rf"\b(?:{SITES}|there|locally|location|assembly|the lines?)\b")
OF_SITES = frozenset(("capacity", "investment", "headcount"))
# A maker's company for one market: `Lenz Motor America`, `Brandt India Ltd`.
NATIONAL_FIRM = re.compile(
    r" (?:North America|America|USA|US|Canada|Mexico|Brazil|Brasil|Europe|UK|Germany|Deutschland|France|"
    r"Italia|Italy|Poland|Russia|Turkey|India|China|Japan|Korea|Thailand|Vietnam|Indonesia|Malaysia|"
    r"Philippines|"
    r"Singapore|Taiwan|Australia|South Africa|Argentina)\b"
)
THE_COUNTRY = re.compile(r"[^.;:,]{0,30}\bin the (?:country|region|state)\b")
NATIONWIDE = re.compile(r"\b(?:all over|across|throughout) the country\b")
AND = re.compile(r"^ (?:and|&) (?:the )?$")
HERE = re.compile(r"\b(?:the country|there|here|the region|the state)\b", re.I)
ROW = re.compile(r"^[\s:|\t,(–-]*(?:with\s+|on\s+|at\s+)?$")
CLAUSE = re.compile(
    r";|, (?:and|but)\b|\band (?!a |the |to |of )(?-i:[a-z]+s)\b|"
    r"\b(?:while|whereas|as|though|although|which|who|because|when|where|thanks)\b",
    re.I,
)
# Between a figure and the place of it alone.
RIGHT_BEHIND = re.compile(
    r" (?:(?:units|vehicles|cars|of (?:it|them)) )?(?:(?:will )?(?:come|came) )?(?:in|from|to|"
    r"for) (?:the )?"
)
OF_THE = re.compile(r" of the (?:total |whole )?")  # `40% of the Polish market`
ADVERB = re.compile(r"worldwide|abroad|overseas|globally|nationwide", re.I)
COUNTED = re.compile(r"(?: (?!and |but |or |while )[a-z-]+){0,2}(?: \([^()]{1,30}\))? ")
NEXT_ONE = re.compile(r",? and ")  # `40 in Poland and 12 in Norway`
ABROAD = re.compile(r"domestic|home(?: market)?|overseas|abroad|international", re.I)
# The end of a line that announces a list.
COLON = re.compile(r":\s*$")
DAY = len("2024-01-31")  # a line with a day is a dateline
HEADING = 80  # longer lines are no headings
NEAR = 70  # how far from the figure a place may stand
FARTHEST = 80  # what a place after the figure may cost
# Metrics of which a market as a whole has figures.
OF_FIRMS = frozenset(("sales", "registrations", "deliveries", "market_share", "imports"))
CARRIED = OF_FIRMS | {"production", "capacity", "investment"}
OF_MARKET = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "market_share", "inventory",
    "capacity", "headcount", "orders", "investment", "fleet",
))  # fmt: skip
