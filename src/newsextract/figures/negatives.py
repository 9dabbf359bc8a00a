"""What looks like a figure and is none: codes, names, addresses, times of day, numbering.

A `Negative` row tells by what stands right before or right after a number. Rows are looked up by the word
beside the number, or matched on a bounded window; an example is a text in which nothing may be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsextract.numerals import Numeral

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr"
    " jun jul aug sep sept oct nov dec"
)


@dataclass(frozen=True, slots=True)
class Negative:
    """A row: the word before a number, or patterns at its edges, that make it no figure.

    `previous` lists words in any case, `proper` words that count only with a capital (`Line 5`, not `line 5
    trucks up`). `left` must match up to the number, `right` from its end; a row with both needs both. `cues`
    are what a match of `left` holds in lower case: without one of them no pattern is tried. `measured` says
    that the row holds even if a unit or currency was found beside the number. `limit` is the highest value
    that it speaks for, `only` the one value, `forms` the forms of numeral, `plain` only bare digits. With
    `descending` the number that `right` captures must not be higher.
    """

    name: str
    examples: tuple[str, ...]
    previous: str = ""
    proper: str = ""
    cues: str = ""
    left: str = ""
    right: str = ""
    measured: bool = False
    limit: float = float("inf")
    only: float | None = None
    forms: tuple[str, ...] = ()
    plain: bool = False
    descending: bool = False


NEGATIVES: tuple[Negative, ...] = (
    Negative("emission stage", ("It meets Euro 6", "under China 6 rules", "the Bharat 4 norm"),
             previous="euro bs", proper="china bharat stage step national epa", limit=9),
    Negative("vehicle class", ("a Class 8 order", "a Category 3 permit", "of Tier 2", "in Phase 2", "Mark 2"),
             previous="class category phase grade tier level", limit=30,
             proper="group type generation gen mark mk cat stage step series version"),
    Negative("place in a document",
             ("see page 14", "Article 7 applies", "in Section 301", "a Chapter 11 filing", "of Table 2"),
             previous="page pages pp article section sections chapter paragraph para clause annex appendix"
                      " footnote subsection resolution",
             proper="figure fig table chart exhibit schedule note rule regulation act title item items"
                    " resolution directive decree circular bill proposition slide vol volume issue form"
                    " question"),
    Negative("place in a document, in small letters", ("see page 14 and figure 3", "as table 2 shows"),
             cues="figure table chart fig exit", limit=99, forms=("digits",),
             left=r"(?i)\b(?:(?:see|in|and|of|from|as|on) (?:figure|table|chart|fig\.?)|"
                  r"(?:at|near|off|by) exit) \Z"),
    Negative("aircraft model", ("the 737 MAX", "a 787 Dreamliner", "the 320 neo"), plain=True, limit=999,
             right=r"[ -](?:MAX|Max|NG|ER|LR|[Nn]eo|NEO|Dreamliner|Freighter)\b"),
    Negative("size of a model", ("the 4680 format", "the 800 platform"), plain=True,
             left=r"\b(?:the|its|a|an|new) \Z", cues="the its a an new",
             right=r" (?:format|platform|chassis)\b"),
    Negative("patent", ("the patent EP 3141592 B1",), cues="patent", plain=True,
             left=r"\b[Pp]atent [A-Z]{2} \Z"),
    Negative("share index", ("the Standard & Poor's 500 index",), cues="poor", left=r"\bPoor['’]s \Z"),
    Negative("race of a day", ("the 24 Hours of Daytona",), right=r" Hours? of [A-Z]", measured=True),
    Negative("place in the world",
             ("at Gate 12", "on Route 66", "in Room 402", "of Pier 7", "along Highway 401"),
             previous="gate route highway interstate room suite apt apartment pier berth junction",
             proper="bay dock shed lot plot block terminal platform track lane line exit zone district ward"
                    " sector building tower hall booth stand row seat flat hangar junction motorway floor"
                    " warehouse area"),
    Negative("numbered thing",
             ("by version 2.0", "Flight 370 crashed", "Formula 1 teams", "Boeing 777 jets",
              "Fortune 500 firms"),
             previous="version flight formula covid s&p sp ftse cac dax nikkei p/tsx",
             proper="embraer bombardier comac antonov tupolev cessna model boeing airbus"
                    " fortune stoxx nasdaq russell hang windows channel radio unit"
                    " reactor furnace case file order patent ref code train bus week game day race episode"
                    " season part option plan project agenda industry web studio league division mach"),
    Negative("counter", ("Views : 6881", "Hits: 45", "Comments (12)"),
             cues="view views hits click clicks read reads comment comments reply replies like likes visit"
                  " visits visitor visitors pageviews times",
             left=r"(?i)\b(?:views?|hits|clicks?|reads?|comments?|replies|likes?|visits?|visitors|pageviews|"
                  r"times read)\s?(?:[:：(]|\s-)\s?\Z",
             measured=True),
    Negative("telephone",
             ("Tel: 0551 5678901", "Phone +86-551-5678901", "Fax 555 0100", "call 1-800-555-0199",
              "+49 30 901820"),
             cues="tel telephone phone fax mobile hotline whatsapp call dial text cell + - )",
             left=r"(?i)(?:\b(?:tel|telephone|phone|fax|mobile|hotline|whatsapp|call|dial|text|cell|tel\.|"
                  r"fax\.)\s?(?:no\.?)?\s?[:：.]?\s?[+(0-9][0-9() -]{0,18}|\+[0-9][0-9() –-]{0,18}|\d-\d{3}-|"
                  r"\(0\)\s?|\b(?:tel|telephone|phone|fax|hotline|call|dial)\s?[:：.]?\s?[+(]{0,2})\Z",
             measured=True),
    Negative("country code", ("+49 30 901820", "+86-551-5678901"), left=r"\+\Z",
             right=r"[ -]?\(?\d{1,4}\)?[ -]?\d{3,}"),
    Negative("area code", ("Contact: Jo Marsh, (714) 555-0133",), cues="(", left=r"\(\Z",
             right=r"\) \d{3}-\d{4}\b", plain=True),
    Negative("number after an area code", ("Contact: Jo Marsh, (714) 555-0133",), cues=")",
             left=r"\(\d{3}\) (?:\d{3}-)?\Z", right=r"-\d{4}\b|(?!\d)", plain=True),
    Negative("extension", ("to Jo Marsh, ext. 214", "Jo Marsh, extension 4283"), previous="ext extension"),
    Negative("members of a union", ("The EU (27) grew", "in the EU-27", "of the G 20"), proper="eu g",
             cues="eu", left=r"\bEU \(\Z", limit=99),
    Negative("telephone group", ("at 555-867-5309", "on 010-6587-1234"), left=r"\d{2,4}[-–]\Z",
             right=r"[-–]\d{3,}"),
    Negative("telephone start", ("at 555-867-5309", "91-124-4567890"), right=r"[-–]\d{2,4}[-–]\d{3,}"),
    Negative("licence number",
             ("Licence No. 12345678", "ICP 05003412", "ZIP 90049", "Postcode: 230022", "ID 44871"),
             cues="licence license registration permit icp isbn issn doi zip post postcode postal vat ein"
                  " cas pin serial invoice booking account imo mmsi isin cusip wkn article id nct filing"
                  " certificate patent tax",
             left=r"(?i)\b(?:licen[cs]e|registration|permit|icp|isbn|issn|doi|zip|zip code|postcode|"
                  r"post code|postal code|vat|ein|cas|pin|serial|invoice|booking|account|imo|mmsi|isin|"
                  r"cusip|wkn|article|id|nct|filing|certificate|patent|tax)(?: (?:no|number|code|id)\.?|"
                  r" #)?\s?[:：#]?\s?\Z",
             measured=True),
    Negative("standard", ("under ISO 9001", "to IEC 62196", "of GB 1589-2016", "with MIL-STD-810"),
             cues="iso iec din en astm sae ieee nfpa ece un gb ansi api asme mil iatf qs ohsas as jis rfc sa"
                  " ts ip pas bs fips",
             left=r"\b(?:ISO|IEC|DIN|EN|ASTM|SAE|IEEE|NFPA|ECE|ECE R|UN|GB|GB/T|ANSI|API|ASME|MIL-STD|IATF|"
                  r"QS|OHSAS|AS|JIS|RFC|SA|TS|IP|PAS|BS|FIPS)[ -]?(?:[A-Z] ?)?\Z",
             forms=("digits",)),
    Negative("time of day",
             ("at 4:00 PM", "by 10 a.m.", "from 5pm", "until 9.30 am", "between 7 and 11 p.m.",
              "at 7 o'clock", "14:30 GMT"),
             right=r"(?:[:.]\d\d){0,2}(?:(?:\s?[-–]\s?| and | to |"
                   r" or )\d{1,2}(?:[:.]\d\d)?)?\s?(?:[ap]\.?m\b|o['’]clock|noon\b)|:\d\d(?!\d)",
             measured=True),
    Negative("minutes of a time", ("at 16:45", "at 12:08:30", "at 9:05"), cues=":",
             left=r"(?<!\d)\d{1,2}:(?:\d\d:)?\Z", measured=True),
    Negative("hours of a clock", ("at 1400 GMT", "at 0730 local time"),
             right=r"\s?(?:GMT|UTC|BST|CET|EST|EDT|PST|CST|hrs GMT|local time|hours GMT)\b", measured=True),
    Negative("wheel formula", ("a 6x4 tractor", "an 8 x 4 tipper", "4×2"),
             right=r"\s?[x×*]\s?\d{1,2}(?![\d,.]|\s?(?:m|mm|cm|ft|metres?|meters?|km|inch|in)\b)"),
    Negative("wheel formula's end", ("a 6x4 tractor", "an 8 x 4 tipper"), cues="x × *",
             left=r"(?<![\d.])\d{1,2}\s?[x×*]\s?\Z", plain=True, limit=99),
    Negative("score", ("won 2-0", "a 3-1 win", "lost 4-0 at home", "tied at 89-89"),
             right=r"[-–](\d{1,3})(?![\d%,.]|-|\s?(?:%|per|bn|million|billion|[a-z]+s\b|year|month|week|day|"
                   r"hour))",
             limit=200, descending=True),
    Negative("multiplier", ("four times as many", "3 times the size", "a five-fold rise", "a 3x jump"),
             right=r"[ -]fold\b|[ -]times\b(?! (?:since|this|last|during|over the|in (?:the|a|\d|20))\b)|"
                   r"x\b"),
    Negative("age", ("people aged 18 to 34", "drivers aged 25", "a man of age 61"),
             left=r"\bag(?:ed|es?) (?:of )?(?:\d\d (?:to|and|or|-) )?\Z", cues="aged ages age",
             right=r",| (?:to|and|or) |[-–. ]|$", limit=110, plain=True),
    # `In Germany, 54, …` tells no age: a place is led by its preposition.
    Negative("age beside a name", ("Mr. Berg, 54, joined", "the driver, Jo Marsh, 54."), plain=True,
             left=r"(?<!\b[Ii]n )(?<!\bof )[A-Z][a-z]+, \Z", right=r",| and [A-Z]|[.)]|$", limit=110),
    Negative("era", ("from A.D. 900",), cues="a b ad bc", left=r"\b(?:A\.?D\.?|B\.?C\.?) \Z"),
    Negative("era after", ("in 44 B.C.", "by 900 AD"), right=r" (?:B\.?C|A\.?D)\b"),
    Negative("ZIP code", ("in the 90049 ZIP code",), right=r" (?:ZIP|zip)\b"),
    Negative("list number", ("\n1. Sales of trucks", "\n2) Sales of vans", "(3) Sales of buses"),
             left=r"(?:\A|\n)[ \t]{0,8}[(]?\Z", right=r"[.)](?:[ \t]+[A-Z]|\s*\n)", measured=True, limit=60),
    Negative("bracketed list number", ("either (1) a loan or (2) a grant",), left=r"(?:^|[a-z,;:]\s)\(\Z",
             right=r"\)\s+[a-zA-Z]", limit=12),
    Negative("number of a release", ("Press release No: 9",), cues="no", left=r"\bNo: ?\Z"),
    Negative("scale of a table", ("Revenues (in millions)", "figures in thousands of euros,"), cues="in",
             left=r"(?i)(?:\(|figures |amounts |all )in (?:[a-z]{0,3}[$€£¥₹] ?|rmb |sek |eur )?\Z",
             forms=("vague",), measured=True),
    Negative("footnote mark", ("said so.[12]", "Sales fell [3]", "tonnes.4"), left=r"(?:\[|[A-Za-z)]\.)\Z"),
    Negative("street number", ("at 120 Huaihe Road", "of 55 Water Street", "to 7 Park Ave."),
             right=r"(?:[-–]\d+)?,? (?:[NSEW]\.? )?(?:[A-Z][\w'’.-]{1,15} ){1,3}(?:Street|St\b|Road|Rd\b|"
                   r"Avenue|Ave\b|Boulevard|Blvd|Drive|Dr\b|Lane|Ln\b|Way\b|Plaza|Place|Highway|Hwy|"
                   r"Parkway|Pkwy|Court|Square|Terrace|Quay|Crescent)"),
    Negative("box number", ("P.O. Box 4471",), cues="box", left=r"(?i)\b(?:P\.?\s?O\.?\s?)?Box\s\Z"),
    Negative("state and ZIP", ("Denton, TX 76201", "Ann Arbor, Michigan 48104"), plain=True,
             left=r", (?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? \Z", right=r"(?:-\d{4})?(?!\s?[a-z%(])"),
    Negative("share code", ("(SHE: 000957)", "NYSE: 1234"),
             cues="she sse szse sehk hkex hkg tyo tse nyse nasdaq krx tpe bse nse sha code",
             left=r"\b(?:SHE|SSE|SZSE|SEHK|HKEX|HKG|TYO|TSE|NYSE|NASDAQ|KRX|TPE|BSE|NSE|SHA|stock code|"
                  r"code)\s?[:：]\s?\Z",
             measured=True),
    Negative("share code's end", ("(600104.SH)", "0700.HK"),
             right=r"\.(?:SH|SZ|SS|HK|T|KS|TW|NS|BO|L|PA|DE)\b", measured=True),
    Negative("decade", ("in the 1990s", "the '90s"), right=r"['’]?s\b"),
    Negative("date", ("on May 23", "by Oct. 31", "on March 5th", "of June 2026"),
             left=rf"\b(?i:{'|'.join(_MONTHS.split())})\.?[ -]\Z",
             right=r"(?!\s?(?:%|per ?cent|million|units))", limit=2100),
    Negative("day of a month", ("on 23 May", "the 5th of April", "31-Oct"),
             right=rf"(?:st|nd|rd|th)?(?: of)?[ -](?i:{'|'.join(_MONTHS.split())})\b(?! (?:not|be|have)\b)",
             limit=31),
    Negative("parts of a date", ("on 2026-05-23", "12/05/2026", "in 2025/26"),
             right=r"[-/]\d{1,2}(?:[-/]\d{2,4})?(?![\d,.%]|\s?(?:[a-z%]))", limit=2100),
    Negative("first idiom",
             ("a first glance", "First, we cut costs", "first-hand", "First of all", "first and foremost"),
             right=r"(?:,| of all\b|-hand\b|hand\b| hand\b|-aid\b| aid\b| and foremost\b| glance\b| sight\b|"
                   r" lady\b|-class\b| name\b|-name\b| thing\b| come\b)",
             only=1, forms=("ordinal",)),
    Negative("customer-first", ("a customer-first plan", "an America-first policy"), left=r"[a-z]-\Z", only=1,
             forms=("ordinal",)),
    Negative("at first", ("At first it sold", "sold well at first"), cues="at", left=r"(?i)\bat \Z", only=1,
             forms=("ordinal",)),
    Negative("adverb opening a clause",
             ("Second, prices must rise", "First, costs must fall; second, prices must rise"),
             left=r"(?:\A|[.;:!?\n]\s?)\Z", right=r",", limit=9, forms=("ordinal",)),
    Negative("second idiom",
             ("a second-hand truck", "second to none", "second thoughts", "on second thought",
              "the Second World War"),
             right=r"(?:-hand\b|hand\b| hand\b| to none\b| thoughts?\b|-guess\w*| World War\b| wind\b|"
                   r" nature\b| home\b|-rate\b)",
             only=2, forms=("ordinal",)),
    Negative("world war", ("the First World War",), right=r" World War\b", forms=("ordinal",)),
    Negative("third idiom", ("a third party", "third-party risk", "the Third Reich", "Third World debt"),
             right=r"(?:[ -]part(?:y|ies)\b| [Rr]eich\b|[ -][Ww]orld\b|-rate\b)", only=3, forms=("ordinal",)),
    Negative("rank in a title", ("a first vice president", "the second secretary", "its third deputy head"),
             right=r"[ -](?:vice[ -]|secretary|deputy|lieutenant|officer)", limit=4, forms=("ordinal",)),
    Negative("half idiom",
             ("its other half", "cut in half", "the northern half of it", "the first half result"),
             left=r"(?i)\b(?:first|second|latter|1st|2nd|other|better|top|bottom|this|last|next|each|either|"
                  r"in|front|rear|early|late|upper|lower|northern|southern|eastern|western)[ -]\Z",
             only=0.5, forms=("fraction",)),
    Negative("half word",
             ("a half-year report", "half-yearly profit", "half-finished homes", "a half time talk",
              "half marathon"),
             right=r"[ -](?:year|yearly|term|time|brother|sister|way|finished|price|hearted|heartedly|"
                   r"marathon|back|baked|life|truth|track|open|empty|full|built|eaten|staff|mast|moon|"
                   r"century|decade)\b",
             only=0.5, forms=("fraction",)),
    Negative("one idiom",
             ("one another", "one-off costs", "one-stop shop", "one by one", "one-way", "one-on-one",
              "one-to-one"),
             right=r"(?: another\b|-off\b|-stop\b| by one\b|-way\b|-on-one\b|-to-one\b|-sided\b|-time\b|"
                   r" time\b(?! )|-size\b|-liner\b| day\b| and all\b| and only\b| and the same\b| can\b|"
                   r" could\b| must\b| might\b)",
             only=1, forms=("words",)),
    Negative("numbers as words",
             ("zero-emission trucks", "zero tolerance", "24/7 service", "two-wheelers", "two-way radio",
              "three-way talks"),
             right=r"(?:[ -](?:emissions?|tolerance|carbon|sum|waste|accident|in on|defect|interest|cost|"
                   r"covid|turn)\b|-way\b|-wheel(?:er)?s?\b|-wheel(?:er)?s?\b|-pronged\b|-fold\b|"
                   r"-timer?s?\b|-digit\b|-tiered\b)",
             forms=("words",)),
    Negative("net zero", ("net zero", "net-zero goals", "from ground zero", "below zero"),
             left=r"\b(?:net|ground|absolute|sub|below|above|near|patient|subzero)[ -]\Z", only=0),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Compiled:
    row: Negative
    cues: frozenset[str]
    left: re.Pattern[str] | None
    right: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows for one form of numeral, and one pattern that fails where all rows with only a `right` do."""

    patterns: tuple[_Compiled, ...]
    rights: re.Pattern[str]


_PATTERNS = tuple(
    _Compiled(
        row,
        frozenset(row.cues.split()),
        re.compile(row.left) if row.left else None,
        re.compile(row.right) if row.right else None,
    )
    for row in NEGATIVES
    if row.left or row.right
)
_CUES = re.compile(r"[a-z][a-z&]*|[^\sa-z]")


@cache  # and not made before a text asks for it: few texts have all forms of numerals
def _group(form: str, measured: bool) -> _Group:
    rows = tuple(
        pattern
        for pattern in _PATTERNS
        if (pattern.row.measured or not measured) and (not pattern.row.forms or form in pattern.row.forms)
    )
    rights = [f"(?:{pattern.row.right})" for pattern in rows if pattern.row.right and not pattern.row.left]
    return _Group(rows, re.compile("|".join(rights)))


_PREVIOUS = {word: row for row in NEGATIVES for word in row.previous.split()}
_PROPER = {word: row for row in NEGATIVES for word in row.proper.split()}
_WINDOW = 40


def negative(text: str, numeral: Numeral, previous: str, measured: bool, floor: int = 0) -> Negative | None:
    """The row by which `numeral` is no figure, if there is one.

    `previous` is the word before it, as written; `measured` says that a unit or currency stands beside it.
    Nothing before `floor` is read: a date ends there that the number is no part of.
    """
    if not measured and numeral.form in ("digits", "words", "fraction"):
        word = previous.lower().rstrip(".").removesuffix("'s").removesuffix("’s")
        row = _PREVIOUS.get(word) or (_PROPER.get(word) if previous[:1].isupper() else None)
        grouped = numeral.form == "digits" and not numeral.plain and numeral.value >= 1000
        if row is not None and numeral.value <= row.limit and numeral.scale == 1 and not grouped:
            return row
    group = _group(numeral.form, measured)
    low = max(floor, numeral.start - _WINDOW)
    cues = set(_CUES.findall(text[low : numeral.start].lower()))
    rights = group.rights.match(text, numeral.end) is not None
    for pattern in group.patterns:
        if (pattern.left is None and not rights) or (pattern.cues and pattern.cues.isdisjoint(cues)):
            continue
        row = pattern.row
        if not _speaks_for(row, numeral):
            continue
        if pattern.right is not None:
            after = pattern.right.match(text, numeral.end)
            if after is None or (row.descending and int(after[1]) > numeral.value):
                continue
        if pattern.left is None or pattern.left.search(text, low, numeral.start):
            return row
    return None


def previous_word(text: str, start: int, floor: int = 0) -> str:
    """The word between `floor` and `start`, as written, one space or hyphen apart; else an empty string."""
    window = text[max(floor, start - 24) : start]
    if not window or window[-1] not in " -\u00a0" or window[:-1][-1:].isspace():
        return ""
    before = window[:-1].split()
    word = before[-1].lstrip("(\"'“‘[") if before else ""
    return word if word[-1:].isalnum() or word.endswith(".") else ""


def _speaks_for(row: Negative, numeral: Numeral) -> bool:
    if numeral.value > row.limit or (row.plain and not numeral.plain):
        return False
    return row.only is None or numeral.value == row.only
