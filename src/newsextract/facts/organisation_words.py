"""Words by which an organisation is, or is not, the one whose figure follows."""

from __future__ import annotations

import re

from newsextract.facts.nationalities import NATIONALITY
from newsextract.facts.words import Words

# Before an organisation that is not the one whose figure follows: `from Zijin`, `overtaking Tesla`.
ASIDE = Words(
    r"(?:\b(?:[Aa]ccording to|[Dd]ata (?:from|of|by)|[Bb]y|reported by|[Ff]igures from|[Ff]rom|[Ll]ike|than|"
    r"to|[Aa]gainst|partner of|flagship of|part of|"
    r"subsidiary of|unit of|owner of|maker of|brand of|[Aa]fter|overtook|overtaking|"
    r"arm of|parent of|rival of|supplier (?:to|of)|such as|[Aa]bove all|agency|regulator|union|ministry|"
    r"[Ii]ncluding|[Ii]n which|[Aa]mong them|[Aa]longside|[Aa]head of|[Tt]hrough|via|shared with|polled by|"
    r"replac(?:ed|ing)|"
    r"dethron(?:ed|ing)|surpass(?:ed|ing)|"
    r"(?:president|chairman|CEO|director|manager|chief|head|officer|governor|analyst|"
    r"founder)(?: of| at)|told|[Ff]or|[Ww]ith)\s+(?:the\s+)?(?:(?:state|rival|partner|parent|owner|supplier|"
    r"lender|bank)\s+){0,2}|\(\s*[“\"]?)$",
    ("overtaking the rival ", "director at ", "figures from the state ", "("),
)
SOURCE = Words(
    r"\)?,?\s+(?:counted|forecasts?|estimates?|puts?|predicts?|projects|data|figures|"
    r"statistics|analysts?|economists?|"
    r"spokes\w+)\b",
    (" counted", ", spokeswoman"),
)
# Behind a newspaper in a dateline: `Oslo, Nordic Times (4/3/2024) - `.
DATELINE = Words(r"\s*(?:\([^()\n]{0,25}\)\s*)?(?:--?|[–—])\s", (" (4 March) - ", " — "))
# Behind a body whose own members are counted.
HAS_MEMBERS = Words(
    r"(?: \([A-Za-z]+\))? (?:represents|unites|counts .{0,20}members|has .{0,20}members)\b",
    (" (ABC) represents", " counts some 40 members"),
)
# A clause about all firms of a market together.
WHOLE = Words(
    r"\b(?:industry(?:-wide| sales| average)|overall|the (?:market|industry) as a whole|"
    r"nationwide|(?:all over|in|of|across) the country(?!['’]s)|together they|"
    r"the (?:two|three|four|five|ten) (?:[\w-]+ )?(?:firms|companies|\w*makers|groups|biggest|"
    r"largest)|the pair|"
    r"their (?:total|combined)|a combined(?= \d))\b",
    ("industry-wide", "the three biggest", "[a combined] 900", "across the country"),
    re.I,
)
# One of these is in each of them, in lower case.
WHOLE_PARTS = (
    "industry", "overall", "whole", "nationwide", "country", "together they", "the t", "the f", "the pair",
    "their total", "their combined", "a combined",
)  # fmt: skip
# A market of which a clause speaks as its subject: `China's heavy truck market sold 900`.
MARKET = Words(
    r"(?<!\b(?:in|on|to|of|by) )(?<!\bled )(?<!\b(?:from|beat) )(?<!(?:leads|enter) )"
    r"(?<!(?:leading|entered) )"
    rf"\b(?:[Tt]he (?!domestic|home|international|overseas|foreign|export)|whole |['’]s |"
    rf"{NATIONALITY.pattern}\s+|[A-Z]+ )"
    r"(?:(?!of |in |among )[\w-]+ ){0,3}(?:market|industry|sector)\b(?!['’]s| share| leader| value| cap)"
    r"|(?:^|\n)[“\"]?Of the (?:total|whole|overall) (?:market|sales|output)\b",
    ("The van market", "Polish bus industry", "Oslo[’s heavy truck market]", "Of the total sales"),
)
MARKET_NOUNS = ("market", "industry", "sector", "Of the ")
# What stands between a figure and its organisation, by metric.
BEHIND = {
    "headcount": Words(
        r" (?:[\w-]+ ){0,3}(?:employees|workers|staff|jobs|people) (?:of|at|for) (?:the )?",
        (" temporary workers of ", " staff at the "),
    ),
    "price": Words(
        r"(?: (?:purchase|acquisition|takeover|sale|offer|bid) (?:of|for) | for |"
        r" that [\w&. -]{2,30} paid for )(?:the )?",
        (" takeover of the ", " for ", " that Lenz paid for "),
    ),
    "orders": Words(
        r" (?:[\w-]+ ){0,4}(?:from|with|placed with) (?:the )?", (" firm ones from ", " from the ")
    ),
}
# Metrics that a firm only has figures of where it is named beside them.
MARKETS = frozenset(("registrations",))
NEXT = 14  # an organisation this close before the figure is its owner whatever stands before: `, Kia 16,350`
# A sentence that goes on about the subject of the one before.
PRONOUN = Words(
    r"[\"“‘'\s]*(?:It|Its|They|Their|The (?:company|firm|group|maker|carmaker|automaker|"
    r"truckmaker|steelmaker|manufacturer|carrier|brand|venture|unit)['’]?s?)\b",
    ("“The carmaker’s", "They"),
)
LEAD = 120  # a line this long is text, and no heading or by-line
LOOK_BACK = 40
CLAUSE = 140
# `of Brandt` names a whole's part or a maker's owner, save where a metric is of it: `sales of Brandt`.
OF = Words(
    r"(?P<head>[\w-]+) of (?:the )?(?:[A-Za-z-]+ ){0,3}$", ("owner of the old bus maker ", "sales of ")
)
ABBREVIATED = Words(r" \([^()\n]{1,20}\)", (" (BL)",))
VERB = Words(r" (?!and |or )[a-z]+(?:s|ed|ve|as|d|t|w|ld)\b", (" sold", " makes"))
RELATIVE = Words(r", (?:whose|which|in which|a|an|the|one of|once|formerly)\b", (", whose", ", once"))
BELONGS = Words(r"(?: \([^()\n]{1,20}\))?\)? of (?:the )?", (" (TD) of the ", " of "))
ONCE = Words(
    r", (?:the )?(?:erstwhile|former|formerly|once|previously|known as|"
    r"until \w+) (?:the )?",
    (", formerly the ", ", until then "),
)
OF_ALL = frozenset(("sales", "production", "registrations", "deliveries", "orders"))
# Between a figure and the unit that its price is for; before one at a market; and before a firm's own.
PER = Words(
    r" ?(?:a|per|/) ?(?:metric )?(?:tonne|ton|t|barrel|bushel|MWh|pound|ounce|kilo|kg|day|mmBtu|gallon)\b",
    (" a tonne", "/MWh"),
)
QUOTED = Words(
    r"\b(?:quoted|traded|spot|benchmark|futures|settled|closed|ended|jumped|rose|fell|slipped|"
    r"gained|dropped|climbed)\b",
    ("spot", "settled"),
)
OWN = Words(r"\b(?:its|our|their|average|realised|realized|selling|contract)\b", ("our", "average"), re.I)
EXPECTS = Words(
    r"\b(?:expects?|forecasts?|foresees?|sees|predicts?|reckons|anticipates?) (?:that )?(?:the )?"
    rf"(?:(?:western|eastern|northern|southern|total|whole|global) )*(?:{NATIONALITY.pattern}\s+)?"
    rf"(?:(?<=\s){NATIONALITY.pattern}|global|(?<=the ))\s*(?:[a-z-]+ ){{0,3}}(?:market|production|"
    rf"sales|registrations|demand|industry)\b",
    ("expects the total Polish van market", "sees global demand", "predicts that the market"),
)
FORESEES = Words(
    r"\b(?:view|forecast|outlook|expects?|predicts?|reckons|estimates?) (?:that )", ("forecast that ",)
)
FORESEEING = (
    "expect",
    "forecast",
    "fores",
    " sees ",
    "predict",
    "reckon",
    "anticipat",
    "view",
    "outlook",
    "estimate",
)
PASSIVE = Words(
    r" (?:[a-z-]+ ){1,4}(?:will|would|should) be (?:registered|sold|delivered|"
    r"built|made)\b",
    (" new vans will be sold",),
)
ENCLOSES = Words(
    r", (?:which|who|whose|in which|a|an|the|one of|once|formerly|founded|part of|owned by)\b",
    (", formerly", ", which"),
)
RESUMES = Words(
    r", (?:now |also |still |then |has |had |have |is |was |will |would )?(?!and |but |or |with |"
    r"in |at )[a-z]+(?:s|ed|ld|de|ve|as|t|n|w|ll)\b",
    (", now makes", ", has sold"),
)
WHICH = Words(
    r"(?: of [A-Z][\w-]+)?, (?:which|who) (?:has|had|have|is|was|will|now|already|itself|alone)?\b",
    (", which already", " of Poland, who has"),
)
ASIDE_OF = Words(
    r", (?:the|a|an|both|part of|owned by|brands of)(?: [a-z]+){0,2} ", (", the bus arm ", ", owned by ")
)
VERB_BETWEEN = Words(r",? [a-z]+(?:ed|old|ade|uilt) ", (" delivered ", ", sold "))
OF_IT = Words(
    r"(?:sales|deliver(?:y|ies)|registrations|production|output|exports|imports|profits?|revenues?|"
    r"turnover|"
    r"shares?|prices?|volumes?|shipments|orders|capacity|part|loss|income|margin|stocks?)$",
    ("turnover", "sales"),
    re.I,
)
