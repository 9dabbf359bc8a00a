"""Words by which an organisation is, or is not, the one whose figure follows."""

from __future__ import annotations

import re

from newsextract.facts.nationalities import NATIONALITY

# Before an organisation that is not the one whose figure follows: `from Zijin`, `overtaking Tesla`.
ASIDE = re.compile(
    r"(?:\b(?:according to|data (?:from|of|by)|by|reported by|figures from|from|like|than|"
    r"to|against|partner of|flagship of|part of|"
    r"subsidiary of|unit of|owner of|maker of|brand of|after|overtook|overtaking|"
    r"arm of|parent of|rival of|supplier (?:to|of)|such as|above all|agency|regulator|union|ministry|"
    r"including|in which|among them|alongside|ahead of|through|via|shared with|polled by|"
    r"replac(?:ed|ing)|"
    r"dethron(?:ed|ing)|surpass(?:ed|ing)|"
    r"(?:president|chairman|CEO|director|manager|chief|head|officer|governor|analyst|"
    r"founder)(?: of| at)|told|for|with)\s+(?:the\s+)?(?:(?:state|rival|partner|parent|owner|supplier|"
    r"lender|bank)\s+){0,2}|\(\s*[“\"]?)$",
    re.I,
)
SOURCE = re.compile(
    r"\)?,?\s+(?:counted|forecasts?|estimates?|puts?|predicts?|projects|data|figures|"
    r"statistics|analysts?|economists?|"
    r"spokes\w+)\b"
)
# Behind a newspaper in a dateline: `Oslo, Nordic Times (4/3/2024) - `.
DATELINE = re.compile(r"\s*(?:\([^()\n]{0,25}\)\s*)?(?:--?|[–—])\s")
# Behind a body whose own members are counted.
HAS_MEMBERS = re.compile(
    r"(?: \([A-Za-z]+\))? (?:represents|unites|counts .{0,20}members|has .{0,20}members)\b"
)
# A clause about all firms of a market together.
WHOLE = re.compile(
    r"\b(?:industry(?:-wide| sales| average)|overall|the (?:market|industry) as a whole|"
    r"nationwide|(?:all over|in|of|across) the country(?!['’]s)|together they|"
    r"the (?:two|three|four|five|ten) (?:[\w-]+ )?(?:firms|companies|\w*makers|groups|biggest|"
    r"largest)|the pair|"
    r"their (?:total|combined)|a combined(?= \d))\b",
    re.I,
)
# A market of which a clause speaks as its subject: `China's heavy truck market sold 900`.
MARKET = re.compile(
    r"(?<!\b(?:in|on|to|of|by) )(?<!\bled )(?<!\b(?:from|beat) )(?<!(?:leads|enter) )"
    r"(?<!(?:leading|entered) )"
    rf"\b(?:[Tt]he (?!domestic|home|international|overseas|foreign|export)|whole |['’]s |"
    rf"{NATIONALITY.pattern}\s+|[A-Z]+ )"
    r"(?:(?!of |in |among )[\w-]+ ){0,3}(?:market|industry|sector)\b(?!['’]s| share| leader| value| cap)"
    r"|(?:^|\n)[“\"]?Of the (?:total|whole|overall) (?:market|sales|output)\b",
)
MARKET_NOUNS = ("market", "industry", "sector", "Of the ")
# What stands between a figure and its organisation, by metric.
BEHIND = {
    "headcount": re.compile(
        r" (?:[\w-]+ ){0,3}(?:employees|workers|staff|jobs|people) (?:of|at|for) (?:the )?"
    ),
    "price": re.compile(
        r"(?: (?:purchase|acquisition|takeover|sale|offer|bid) (?:of|for) | for |"
        r" that [\w&. -]{2,30} paid for )(?:the )?"
    ),
    "orders": re.compile(r" (?:[\w-]+ ){0,4}(?:from|with|placed with) (?:the )?"),
}
# Metrics that a firm only has figures of where it is named beside them.
MARKETS = frozenset(("registrations",))
NEXT = 14  # an organisation this close before the figure is its owner whatever stands before: `, Kia 16,350`
# A sentence that goes on about the subject of the one before.
PRONOUN = re.compile(
    r"[\"“‘'\s]*(?:It|Its|They|Their|The (?:company|firm|group|maker|carmaker|automaker|"
    r"truckmaker|steelmaker|manufacturer|carrier|brand|venture|unit)['’]?s?)\b"
)
LEAD = 120  # a line this long is text, and no heading or by-line
LOOK_BACK = 40
CLAUSE = 140
# `of Brandt` names a whole's part or a maker's owner, save where a metric is of it: `sales of Brandt`.
OF = re.compile(r"(?P<head>[\w-]+) of (?:the )?(?:[A-Za-z-]+ ){0,3}$")
ABBREVIATED = re.compile(r" \([^()\n]{1,20}\)")
VERB = re.compile(r" (?!and |or )[a-z]+(?:s|ed|ve|as|d|t|w|ld)\b")
RELATIVE = re.compile(r", (?:whose|which|in which|a|an|the|one of|once|formerly)\b")
BELONGS = re.compile(r"(?: \([^()\n]{1,20}\))?\)? of (?:the )?")
ONCE = re.compile(
    r", (?:the )?(?:erstwhile|former|formerly|once|previously|known as|"
    r"until \w+) (?:the )?"
)
OF_ALL = frozenset(("sales", "production", "registrations", "deliveries", "orders"))
# Between a figure and the unit that its price is for; before one at a market; and before a firm's own.
PER = re.compile(
    r" ?(?:a|per|/) ?(?:metric )?(?:tonne|ton|t|barrel|bushel|MWh|pound|ounce|kilo|kg|day|mmBtu|gallon)\b"
)
QUOTED = re.compile(
    r"\b(?:quoted|traded|spot|benchmark|futures|settled|closed|ended|jumped|rose|fell|slipped|"
    r"gained|dropped|climbed)\b"
)
OWN = re.compile(r"\b(?:its|our|their|average|realised|realized|selling|contract)\b", re.I)
EXPECTS = re.compile(
    r"\b(?:expects?|forecasts?|foresees?|sees|predicts?|reckons|anticipates?) (?:that )?(?:the )?"
    rf"(?:(?:western|eastern|northern|southern|total|whole|global) )*(?:{NATIONALITY.pattern}\s+)?"
    rf"(?:(?<=\s){NATIONALITY.pattern}|global|(?<=the ))\s*(?:[a-z-]+ ){{0,3}}(?:market|production|"
    rf"sales|registrations|demand|industry)\b"
)
FORESEES = re.compile(r"\b(?:view|forecast|outlook|expects?|predicts?|reckons|estimates?) (?:that )")
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
PASSIVE = re.compile(
    r" (?:[a-z-]+ ){1,4}(?:will|would|should) be (?:registered|sold|delivered|"
    r"built|made)\b"
)
ENCLOSES = re.compile(
    r", (?:which|who|whose|in which|a|an|the|one of|once|formerly|founded|part of|owned by)\b"
)
RESUMES = re.compile(
    r", (?:now |also |still |then |has |had |have |is |was |will |would )?(?!and |but |or |with |"
    r"in |at )[a-z]+(?:s|ed|ld|de|ve|as|t|n|w|ll)\b"
)
WHICH = re.compile(
    r"(?: of [A-Z][\w-]+)?, (?:which|who) (?:has|had|have|is|was|will|now|already|itself|alone)?\b"
)
ASIDE_OF = re.compile(r", (?:the|a|an|both|part of|owned by|brands of)(?: [a-z]+){0,2} ")
VERB_BETWEEN = re.compile(r",? [a-z]+(?:ed|old|ade|uilt) ")
OF_IT = re.compile(
    r"(?:sales|deliver(?:y|ies)|registrations|production|output|exports|imports|profits?|revenues?|"
    r"turnover|"
    r"shares?|prices?|volumes?|shipments|orders|capacity|part|loss|income|margin|stocks?)$",
    re.I,
)
