"""Words by which a date is, or is not, that of a figure."""

from __future__ import annotations

import re

from newsextract.facts.words import Words

# Metrics that hold at a moment: without a date of their own they have none.
STANDING = frozenset(("headcount", "reach", "capacity", "fleet", "investment", "milestone", "price", "other"))
# Before the date of another period, with which a figure is compared.
COMPARED = Words(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|comparison with|over|from|on|"
    r"below|above|of the|after|since|until|short of)"
    r"(?: (?:that|those))?(?: (?:in|of|for|the|seen in))*\s*$",
    ("compared with those seen in the", "than in "),
)
EARLIER = Words(
    r"\b(?:ago|earlier|before|previous|prior|same|corresponding|preceding|"
    r"year-ago)\b",
    ("year-ago", "earlier"),
    re.I,
)
# Before a date between commas: `its largest recall, in May 2021, covered 900`.
ENCLOSED = Words(r", (?:in|on|during) (?:the )?$", (", during the ",))
# Durations that are periods: they end or begin now.
SPAN = Words(r"the (?:past|last|next|coming|first|latest)\b", ("the coming",), re.I)
SAID = Words(
    r"\b(?:said|reported|announced|told|released|published|showed)\b[^.]{0,25}$",
    ("told us on ", "reported in late "),
)
YEAR = Words(r"\b\d{4}(?=-|$)", ("[2024]-03", "2023"))
# Before or behind the date on which a forecast was made or changed: `lifted in July from 9 to 12`.
_CHANGED = (
    r"(?:predicted|foresaw|foreseen|projected|forecast|estimated|guided|promised|raised|cut|lowered|"
    r"lifted|trimmed|"
    r"slashed|reduced|upgraded|downgraded|revised|narrowed|unveiled|given|set)"
)
REVISED_IN = Words(
    rf"\b{_CHANGED}(?: (?:the|its|their) (?:[\w-]+ ){{1,4}})?"
    r"(?: ?(?:from|to|by) [^;,]{1,30}| again| back| earlier)? in (?:late |early |mid-)?$",
    ("cut its sales outlook from 9 to 7 in early ", "raised again in "),
)
IN_REVISED = Words(
    rf",? (?:it|they|the \w+|\w+) had (?:been )?(?:\w+ly )?{_CHANGED}\b",
    (", the yard had sharply cut", " it had been lifted"),
)
DAY = Words(r"\d{4}-\d\d-\d\d$", ("2024-03-04",))
AS_OF = Words(
    r"(?<!compared )(?<!relative )(?<!similar )\b(?:as of|as at|by|since|until|at|to|through|"
    r"effective)\s+(?:the\s+)?$",
    ("as of the ", "until "),
    re.I,
)
OTHER_CLAUSE = Words(
    r"[;]|\b(?:while|whereas|because|due to|thanks to|owing to|although)\b", ("thanks to", ";"), re.I
)
HEADING = 80
LEAD = 500  # the day of the report is given within so many characters
LOOK_BACK = 40
RIGHT_AFTER = Words(
    r"\s*\)?(?:(?:it |they )?(?:\w+ ){0,2}(?:in|for|of|during|on|at) (?:the )?|(?:the )?)$",
    (" in the ", " they had made in ", " the "),
)
# Before the level of another period, with a date of its own behind it.
COMPARED_LEVEL = Words(
    r"\b(?:than|against|versus|vs\.?|compared (?:with|to)|from|after|instead of|below|above|"
    r"over|(?:a shade )?under)"
    r"(?: (?:a|an|the|fall|rise|drop|plus|minus|of|only|just|net|gross|operating|loss|profit|"
    r"income))*\s*$",
    ("after a net loss of", "compared with only"),
    re.I,
)
ITS = Words(r"['’]s | with | \(", ("’s ", " with "))  # `than May's 900`
WHEN = Words(r",? when (?:[^,;.]{1,60} )?", (", when it sold ", " when "))
# Between a change and the date with which it compares.
THAN = Words(
    r"\)? (?:(?:[a-z]+,? )?(?:more|less|fewer|higher|lower|better|worse|up|down|off|above|below|short) )?"
    r"(?:than|from|on|over|against|versus|above|below|up on|compared (?:with|to)|vs\.?)(?: (?:in|of|"
    r"that|for|the|seen))* ?",
    (") less than in ", " up from the "),
)
# Behind the level that somebody expected of the same period.
EXPECTED = Words(
    r"(?: \w+)? (?:expected|forecast|predicted|estimated|planned|targeted)\b", (" vans expected", " forecast")
)
# Before the old and the new level of one and the same forecast.
REVISED = Words(
    r"\b(?:rais|cut|lower|lift|trimm|slash|reduc|increas|upgrad|downgrad|revis|narrow|boost|"
    r"hik)(?:s|es?|ed|ing|ting)?\b"
    r"[^.;]{0,60}\b(?:forecasts?|targets?|guidance|outlook|estimates?|projections?|expectations?|"
    r"goals?|plans?|budget)\b"
    r"[^.;]{0,120} from $",
    ("revised its outlook for vans from ", "cut the target from "),
)
LETTERS = Words(r"[a-z]{3}", ("van",))  # no row of a table
HAD_BEEN = Words(
    r",? (?:it|they|the \w+|that) (?:\w+ )?(?:been|was|were|sold|asked|made)\s*$",
    (", it had been", " the yard sold"),
)
# A clause with a verb of its own between a date and a figure that holds at a moment.
OTHER_VERB = Words(
    r"[;:]|,? and (?!a |the |to |of |in |equivalents)\w+s\b|,? and (?:has|the|a|its)\b|\b(?:as|"
    r"on the way|which|who)\b",
    (", and sells", "which", ";"),
)
DAILY = frozenset(("price", "milestone", "orders", "inventory"))  # what happens on a day
LONG_STANDING = frozenset(("headcount", "reach", "capacity", "fleet", "other", "investment"))
SINCE = Words(r"\bsince\s+$", ("since ",), re.I)
# Before the date of a column of changes: `Change on June 2022`.
CHANGE_ON = Words(
    r"\b(?:change|growth|versus|vs\.?|against|compared with|\+/-|%)(?: (?:on|"
    r"over|from|in))? $",
    ("growth over ", "versus "),
    re.I,
)
# Rows of the metric `other` whose figures are of a period, as those of sales are.
FLOWS = frozenset(("cash", "yield", "demand"))
PRICES = frozenset(("price", "share-move"))
OPENS_COMPARED = Words(
    r"^\W*(?:[Cc]ompared (?:with|to)|[Aa]gainst|[Vv]ersus|"
    r"[Rr]elative to) (?:the )?$",
    ("Compared with the ", "Against "),
)
FOUNDED = Words(
    r"\W*(?:Founded|Set up|Established|Created|Opened|Born|Launched|Acquired|"
    r"Started|Built)\b",
    ("“Founded", "Set up"),
)
# Between a figure and a date of a clause that only says why or where, or of the next statement.
BEHIND = Words(
    r"\b(?:because|due to|thanks to|owing to|as a result of|caused by)\b|, (?:where|whose|who)\b|"
    r", and (?:[\w’'-]+ ){1,4}(?:is|are|was|were|will|would|has|had) ",
    (", where", ", and the old yard was ", "due to"),
)
# Prices that are those of a period, not of a day.
AVERAGE = Words(r"\b(?:average|realis|realiz)", ("average", "realis"), re.I)
# A date of which only a part of the story tells.
ALONE = Words(r" (?:alone|itself|as well)\b", (" as well", " alone"))
ALONE_BEFORE = Words(r"^that (?:month|week|year|quarter)$", ("that quarter",), re.I)
# A clause of what was before: `in 2013 the market had been 853`; and one of what is to come.
HAD = Words(r"\bhad been\b", ("had been",))
PLAN = Words(
    r"\b(?:is to|are to|will|would|expects?|foresees|forecasts?|plans?|aims?|targets?|goal|"
    r"hopes?)\b",
    ("aims", "is to"),
)
# Behind a date that only says which plan is meant: `9 % of its 2023 target`.
OF_PLAN = Words(r" (?:target|goal|forecast|guidance|budget|plan)s?\b", (" budget",), re.I)
# Between a figure and the date of a record that it breaks.
RECORD = Words(r"\b(?:since|best|highest|lowest|strongest|weakest)\b", ("since", "weakest"), re.I)
RELATIVE = Words(
    r"\s*(?:which|who|where|whose|when|as|with|after|before|once|bought|acquired|founded|opened|built|"
    r"launched|started|set up|spun off|split|taken over|closed|formed|created|established|grounded)\b",
    (" founded", " whose"),
    re.I,
)
