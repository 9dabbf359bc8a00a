"""Words by which a date is, or is not, that of a figure."""

from __future__ import annotations

import re

# Metrics that hold at a moment: without a date of their own they have none.
STANDING = frozenset(("headcount", "reach", "capacity", "fleet", "investment", "milestone", "price", "other"))
# Before the date of another period, with which a figure is compared.
COMPARED = re.compile(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|comparison with|over|from|on|"
    r"below|above|of the|after|since|until|short of)"
    r"(?: (?:that|those))?(?: (?:in|of|for|the|seen in))*\s*$",
    re.I,
)
EARLIER = re.compile(
    r"\b(?:ago|earlier|before|previous|prior|same|corresponding|preceding|"
    r"year-ago)\b",
    re.I,
)
# Before a date between commas: `its largest recall, in May 2021, covered 900`.
ENCLOSED = re.compile(r", (?:in|on|during) (?:the )?$")
# Durations that are periods: they end or begin now.
SPAN = re.compile(r"the (?:past|last|next|coming|first|latest)\b", re.I)
SAID = re.compile(
    r"\b(?:said|reported|announced|told|released|published|showed)\b[^.]{0,25}$",
    re.I,
)
YEAR = re.compile(r"\b\d{4}(?=-|$)")
# Before or behind the date on which a forecast was made or changed: `lifted in July from 9 to 12`.
_CHANGED = (
    r"(?:predicted|foresaw|foreseen|projected|forecast|estimated|guided|promised|raised|cut|lowered|"
    r"lifted|trimmed|"
    r"slashed|reduced|upgraded|downgraded|revised|narrowed|unveiled|given|set)"
)
REVISED_IN = re.compile(
    rf"\b{_CHANGED}(?: (?:the|its|their) (?:[\w-]+ ){{1,4}})?"
    r"(?: ?(?:from|to|by) [^;,]{1,30}| again| back| earlier)? in (?:late |early |mid-)?$"
)
IN_REVISED = re.compile(rf",? (?:it|they|the \w+|\w+) had (?:been )?(?:\w+ly )?{_CHANGED}\b")
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
AS_OF = re.compile(
    r"(?<!compared )(?<!relative )(?<!similar )\b(?:as of|as at|by|since|until|at|to|through|"
    r"effective)\s+(?:the\s+)?$",
    re.I,
)
OTHER_CLAUSE = re.compile(r"[;]|\b(?:while|whereas|because|due to|thanks to|owing to|although)\b", re.I)
HEADING = 80
LEAD = 500  # the day of the report is given within so many characters
LOOK_BACK = 40
RIGHT_AFTER = re.compile(
    r"\s*\)?(?:(?:it |they )?(?:\w+ ){0,2}(?:in|for|of|during|on|at) (?:the )?|(?:the )?)$"
)
# Before the level of another period, with a date of its own behind it.
COMPARED_LEVEL = re.compile(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|from|after|instead of|below|above|"
    r"over|(?:a shade )?under)"
    r"(?: (?:a|an|the|fall|rise|drop|plus|minus|of|only|just|net|gross|operating|loss|profit|"
    r"income))*\s*$",
    re.I,
)
ITS = re.compile(r"['’]s | with | \(")  # `than May's 900`
WHEN = re.compile(r",? when (?:[^,;.]{1,60} )?")
# Between a change and the date with which it compares.
THAN = re.compile(
    r"\)? (?:(?:[a-z]+,? )?(?:more|less|fewer|higher|lower|better|worse|up|down|off|above|below|short) )?"
    r"(?:than|from|on|over|against|versus|above|below|up on|compared (?:with|to)|vs\.?)(?: (?:in|of|"
    r"that|for|the|seen))* ?"
)
# Behind the level that somebody expected of the same period.
EXPECTED = re.compile(r"(?: \w+)? (?:expected|forecast|predicted|estimated|planned|targeted)\b")
# Before the old and the new level of one and the same forecast.
REVISED = re.compile(
    r"\b(?:rais|cut|lower|lift|trimm|slash|reduc|increas|upgrad|downgrad|revis|narrow|boost|"
    r"hik)(?:s|es?|ed|ing|ting)?\b"
    r"[^.;]{0,60}\b(?:forecasts?|targets?|guidance|outlook|estimates?|projections?|expectations?|"
    r"goals?|plans?|budget)\b"
    r"[^.;]* from $"
)
LETTERS = re.compile(r"[a-z]{3}")  # no row of a table
HAD_BEEN = re.compile(r",? (?:it|they|the \w+|that) (?:\w+ )?(?:been|was|were|sold|asked|made)\s*$")
# A clause with a verb of its own between a date and a figure that holds at a moment.
OTHER_VERB = re.compile(
    r"[;:]|,? and (?!a |the |to |of |in |equivalents)\w+s\b|,? and (?:has|the|a|its)\b|\b(?:as|"
    r"on the way|which|who)\b"
)
DAILY = frozenset(("price", "milestone", "orders", "inventory"))  # what happens on a day
LONG_STANDING = frozenset(("headcount", "reach", "capacity", "fleet", "other", "investment"))
SINCE = re.compile(r"\bsince\s+$", re.I)
# Before the date of a column of changes: `Change on June 2022`.
CHANGE_ON = re.compile(
    r"\b(?:change|growth|versus|vs\.?|against|compared with|\+/-|%)(?: (?:on|"
    r"over|from|in))? $",
    re.I,
)
# Rows of the metric `other` whose figures are of a period, as those of sales are.
FLOWS = frozenset(("cash", "yield", "demand"))
PRICES = frozenset(("price", "share-move"))
OPENS_COMPARED = re.compile(
    r"^\W*(?:[Cc]ompared (?:with|to)|[Aa]gainst|[Vv]ersus|"
    r"[Rr]elative to) (?:the )?$"
)
FOUNDED = re.compile(
    r"\W*(?:Founded|Set up|Established|Created|Opened|Born|Launched|Acquired|"
    r"Started|Built)\b"
)
# Between a figure and a date of a clause that only says why or where, or of the next statement.
BEHIND = re.compile(
    r"\b(?:because|due to|thanks to|owing to|as a result of|caused by)\b|, (?:where|whose|who)\b|"
    r", and (?:[\w’'-]+ ){1,4}(?:is|are|was|were|will|would|has|had) "
)
# Prices that are those of a period, not of a day.
AVERAGE = re.compile(r"\b(?:average|realis|realiz)", re.I)
# A date of which only a part of the story tells.
ALONE = re.compile(r" (?:alone|itself|as well)\b")
ALONE_BEFORE = re.compile(r"^that (?:month|week|year|quarter)$", re.I)
# A clause of what was before: `in 2013 the market had been 853`; and one of what is to come.
HAD = re.compile(r"\bhad been\b")
PLAN = re.compile(
    r"\b(?:is to|are to|will|would|expects?|foresees|forecasts?|plans?|aims?|targets?|goal|"
    r"hopes?)\b",
    re.I,
)
# Behind a date that only says which plan is meant: `9 % of its 2023 target`.
OF_PLAN = re.compile(r" (?:target|goal|forecast|guidance|budget|plan)s?\b", re.I)
# Between a figure and the date of a record that it breaks.
RECORD = re.compile(r"\b(?:since|best|highest|lowest|strongest|weakest)\b", re.I)
RELATIVE = re.compile(
    r"\s*(?:which|who|where|whose|when|as|with|after|before|once|bought|acquired|founded|opened|built|"
    r"launched|started|set up|spun off|split|taken over|closed|formed|created|established|grounded)\b",
    re.I,
)
