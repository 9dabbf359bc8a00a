"""Words by which a thing is, or is not, what a figure is of."""

from __future__ import annotations

import re

PEOPLE = re.compile(
    r"^(?:permanent |new |more |additional )*(?:people|employees|workers|staff|jobs|"
    r"persons|positions|workplaces)\b",
    re.I,
)
STAKE = re.compile(r"stakes?", re.I)
VOLUMES = frozenset((
    "sales", "production", "exports", "imports", "registrations", "deliveries", "orders", "market_share",
    "inventory", "milestone",
))  # fmt: skip
WITH_SUBJECT = VOLUMES | {"price", "capacity", "revenue"}
OF = re.compile(r"\s+(?:of|for|in|from)\s+(?:(?:the|its|all) )?(?:[\w-]+['’]s )?")
SUBJECT = re.compile(
    r"\W*(?:the |[Oo]nly |but |and |(?:those|that) of (?:the )?|of (?:which|these|them),? )?"
    r"(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,4}?)"
    r"(?:, [^,;.:()\d]{3,50},)?(?: (?:alone|also|again|even|now|still|together))? "
    r"(?:rose|fell|grew|dropped|gained|lost|climbed|slipped|jumped|soared|slumped|shrank|"
    r"declined|increased|decreased|tumbled|plunged|sank|"
    r"did|came|were|was|stood|accounted|made up|made|make up|reached|contributed|fared|"
    r"brought in|costs?|starts?|sells?|goes|held|account for|reach|suffered|"
    r"collapsed|remained|surged|added|eased|swelled|"
    r"advanced|saw|totalled|took|represented|found|clung|became|narrowed|widened|recovered|rebounded|"
    r"retreated|plummeted|leapt|edged|inched|contracted|expanded|ended|doubled|trebled|halved|stayed|"
    r"improved|deteriorated|outsold|led|missed|trailed|lagged|outpaced|sagged|stagnated)\b",
    re.I,
)
# Before a metric that is told of all things together.
TOTAL = re.compile(r"\b(?:total|combined|overall|aggregate|group|whole) (?:[a-z]+ )?$", re.I)
THOSE = re.compile(r"\b(?:those|that) of ")
LEAD_REACH = 400  # how far into an article its thing is named
# Metrics whose counted thing stays the same: `543 outlets, and at least 700 by March`.
KEPT = frozenset(("reach", "capacity", "price"))
# A clause that goes on about the same: `of these`, `they`.
GOES_ON = re.compile(r"\b(?:of (?:these|them|those|which|it)|they|it)\b", re.I)
# Between two figures of a list, where the second one's thing is named.
MEMBER = re.compile(
    r"\)?(?: of (?:sales|revenue|the total|the market|output|production|deliveries|registrations))?"
    r"(?:,|;|,? and|,? but)(?: leaving)? (?:the |those of |"
    r"that of )?(?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}?)"
    r"(?: (?:for|with|at|by|to|a|only|just|up|down|another))?(?: \(|: | )"
)
INTO = re.compile(
    r"(?: \([^)]{1,30}\))? (?:in|into|on|for|to) (?:(?:the|its|their|a|an|two|three|planned) )*"
)
CLAUSE = re.compile(r"[;:,]\s+(?:and |but |while |whereas )?|\b(?:while|whereas|and) ")
CLAUSE_REACH = 120
PRICE_OF = re.compile(r"\b[Pp]rices? of (?:(?:the|a|our|its|their|all|some|most|many|new) )*(?=[A-Za-z])")
TO_PRICE = re.compile(r" (?:to|off|on) the price of (?:(?:a|the|its|each|every) )*")
PRICE = re.compile(r"\b(?<!share )prices?\b", re.I)
MARKET_FOR = re.compile(r"\bmarket (?:for|of) (?:the )?(?=[a-z])")
BRANDS = re.compile(
    r"\b[Aa]mong (?:the )?(?:[a-z-]+ ){1,3}?(?=brands|makers|manufacturers|builders|producers)"
)
OR = re.compile(r"(?: \([^()]{1,12}\))?,? or |,? equivalent to |,? equal to ")
# Between a thing and the metric of it: `van retail sales`.
KIND = re.compile(r" (?:(?:retail|wholesale|unit|domestic|overseas|export|monthly|annual|cumulative) )+$")
ON = re.compile(r" (?:on|in|for) (?:(?:the|its|their|new) )*")
COSTS = re.compile(
    r"costs?\b|starts?\b|sells? (?:for|at)\b|fetch|retails?\b|(?:is|are|was|were) priced\b", re.I
)
ALONE = re.compile(r"\balone\b|\b[Oo]f (?:the total|these|them|which)\b")
A_STAKE = re.compile(r"\bstake (?:in|of) [^,;.]*$")
IN_WHICH = re.compile(r", (?:in|of) which\b")
# A part of what was counted before: `1.5 million of them`.
OF_THEM = re.compile(r" of (?:them|these|those|it|which)\b")
VERB = re.compile(r"[a-z]+ed|became|fell|rose|grew|lost|sold|made|built|held|won|took|came|stood|hit")
# Items that say less than the words for the metric do.
GENERIC = frozenset(("vehicles", "machines", "units", "products"))
ON_WHAT = re.compile(r" (?:on|of) ")
INTO_PLACE = re.compile(r" (?:(?:[a-z]+ ){0,4}(?:in|into|on|for) (?:(?:the|its|a|an) )?)?")
SITE = re.compile(
    r" (?P<what>(?:[a-z-]+ )?(?:plant|factory|complex|works|site|mill|project|refinery|fab|yard|"
    r"terminal|mine))\b"
)
RIVAL = re.compile(r"\W*(?:Its |The )?[Rr]ivals?\b")
MORE = re.compile(r" (?:more|fewer|less|additional) (?=[a-z])")
IS = re.compile(
    r"(?: of (?:them|these|those|it|which))?(?: \([^()]{1,15}\))? (?:were|was|are|is|(?:shall|will|"
    r"would|should|to) be) "
)
PART_OF = re.compile(r" of (?:(?:the|its|their|all) )*")
