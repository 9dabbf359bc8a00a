"""Whether a figure is a change, in which direction, and against what: `up 11.3 per cent year-on-year`.

Two tables: `CUES`, the words of a change before and after a figure, and `BASES`, the phrases that say what it
is measured against. Both are read in the words around a figure, within its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsextract import bounds
from newsextract.figures.draft import Change, Draft, Passage

Basis = Literal["yoy", "mom", "qoq", "wow", "ytd"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A row: words of a change and its direction.

    `place` says where they stand: `verb` before a figure (`rose 5%`) or before its `by`; `weak` before a
    figure in per cent or points, or before `by` (`cut costs by 5%`); `noun` before `of` and `by`, or after
    the figure (`a rise of 5%`, `a 5% rise`); `after` only after it (`5% higher`).
    `examples` maps a sentence to the direction of its first figure.
    """

    name: str
    change: Change
    place: Literal["verb", "weak", "noun", "after"]
    words: frozenset[str]
    examples: Mapping[str, str] = field(hash=False)


def _cue(name: str, change: Change, place: Literal["verb", "weak", "noun", "after"], words: str,
         examples: Mapping[str, str]) -> Cue:  # fmt: skip
    return Cue(name, change, place, frozenset(words.split()), examples)


CUES: tuple[Cue, ...] = (
    _cue("up", "up", "verb",
         "up rose rise rises risen rising grew grow grows grown growing increased increase increases increasing"
         " climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars"
         " soaring advanced advance advances advancing rallied rally rallies rocketed skyrocketed spiked spike"
         " leapt leaped leap leaps rebounded rebound rebounds expanded expand expands expanding swelled accelerated"
         " strengthened appreciated improved improve improves improving recovered upped ballooned"
         " shot vaulted upward upwards firmed bounced popped exploded mushroomed escalated uptick",
         {"Sales rose 5%": "up", "up by about 7%": "up", "grew in the north by nearly 9%": "up"}),
    _cue("down", "down", "verb",
         "down fell fall falls fallen falling declined decline declines declining dropped drop drops dropping"
         " decreased decrease decreases decreasing slipped slip slips slipping slid slide slides sliding plunged"
         " plunge plunges plunging tumbled tumble tumbles tumbling slumped slump slumps slumping sank sink sinks"
         " shrank shrink shrinks shrunk contracted contract contracts contracting dipped dip dips dipping eased"
         " ease eases easing plummeted plummet plummets dived dove retreated weakened depreciated lowered crashed"
         " nosedived collapsed tanked cratered sagged receded dwindled deteriorated worsened softened cooled"
         " diminished shrinking sinking downward downwards downtick",
         {"Exports fell 5%": "down", "slipped by 0.4%": "down"}),
    _cue("gain", "up", "weak",
         "gained gain gains gaining added add adds adding raised raise raises raising lifted lift lifts boosted boost"
         " boosts hiked hike hikes increases outpaced beat widened widen outgrew elevated boosting"
         " lifting hiking enlarged expanded enhanced upgraded extended grow",
         {"Shares gained 3%": "up", "It raised output by 8%": "up"}),
    _cue("loss", "down", "weak",
         "off lost lose loses losing shed sheds shedding cut cuts cutting reduced reduce reduces reducing lowered lower"
         " lowers lowering slashed slash slashes trimmed trim trims pared narrowed curtailed shaved cutback"
         " slashing trimming shortened erased cooled lagged trailed curbed downgraded halved",
         {"Shares lost 3%": "down", "It cut output by 8%": "down"}),
    _cue("a rise", "up", "noun",
         "rise rises increase increases growth gain gains jump jumps surge surges climb advance rebound upswing upturn"
         " improvement improvements expansion uplift hike hikes leap spike upside uptick recovery rally boost"
         " acceleration appreciation growths incremental upsurge boom raise uptake",
         {"a 5% increase": "up", "a rise of 5%": "up", "a growth rate of 5.8%": "up"}),
    _cue("a fall", "down", "noun",
         "fall falls decrease decreases decline declines drop drops reduction reductions slump dip loss losses"
         " plunge slide contraction shrinkage downturn cut cuts shortfall setback retreat slowdown tumble collapse"
         " depreciation erosion downswing deterioration downtick slippage",
         {"a 5% decline": "down", "a drop of 5%": "down", "a 5% y/y decrease": "down"}),
    _cue("higher", "up", "after",
         "higher more up above ahead better greater larger stronger faster bigger",
         {"5% higher than a year ago": "up", "5% more than last year": "up"}),
    _cue("lower", "down", "after",
         "lower less fewer down below behind weaker smaller slower short under",
         {"5% lower than a year ago": "down", "5% fewer than last year": "down"}),
    _cue("flat", "flat", "verb",
         "flat unchanged steady stable flatlined",
         {"The rate was unchanged at 5.25%": "flat", "was flat at 300 units": "flat"}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BasisRow:
    """A row: what a change is measured against. `pattern` is matched in lower case; `cue` is a word in all its
    matches, looked for first. `before` says that the phrase may also stand ahead of the figure."""

    name: Basis
    cues: tuple[str, ...]
    pattern: str
    examples: tuple[str, ...]
    before: bool = True


_THAN = r"(?:from|over|than|on|against|versus|vs\.?|(?:as |when )?compared (?:with|to)|relative to|in comparison (?:with|to)"\
        r"|up from|down from|of|above|below)"  # fmt: skip

BASES: tuple[BasisRow, ...] = (
    BasisRow("yoy", ("y/y", "y-o-y", "yoy", "y-y", "yr/yr", "yr-on-yr", "yr-o-yr", "yr on yr"),
             r"\b(?:y/y|y-o-y|yoy|y-y|yr/yr|yr-on-yr|yr-o-yr|yr on yr)(?!\w)",
             ("up 5% y/y", "a YoY rise of 5%", "a 5% y-o-y fall")),
    BasisRow("yoy", ("year",),
             r"\byear[ -](?:on|over|to)[ -]year\b(?! to date)|\byear on year\b|\b(?:on(?: an?| the)?|over the) year\b(?! to)"
             r"|\bon-year\b|\byear-earlier\b|\byear-ago\b",
             ("up 5% year-on-year", "a year-over-year rise of 5%", "up 5% on the year", "up 5% on year")),
    BasisRow("yoy", ("year",),
             r"\b(?:a|one) year (?:ago|earlier|before|previously|prior)\b|\bthe year (?:before|earlier|prior)\b",
             ("up 5% from a year earlier", "up 5% from a year ago", "5% more than the year before"), before=False),
    BasisRow("yoy", ("year",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) (?:fiscal |financial |calendar )?year\b",
             ("up 5% from the previous year", "5% higher than last year", "up 5% on last year"), before=False),
    BasisRow("yoy", ("year",), rf"\b{_THAN} (?:in )?[a-z]+,? (?:of |in )?(?:last|the previous|the prior) year\b",
             ("a decline of 5% compared to October of last year", "5% higher than in May last year"), before=False),
    BasisRow("yoy", ("year",),
             rf"\b(?:{_THAN} )?(?:the )?(?:same|corresponding|comparable|equivalent|similar|year-ago|like) "
             r"(?:[\w-]+ ){0,2}?(?:period|month|quarter|half|week|day|time|term|months|weeks|days)?,? ?(?:(?:of|in|a|the|one|for|during) )?"
             r"(?:the )?(?:last|previous|prior|preceding|past|year) ?(?:year|ago|earlier|before)?\b",
             ("up 5% over the same period last year", "up 5% compared with the same month of the previous year",
              "5% higher than the corresponding period of last year"), before=False),
    BasisRow("yoy", ("annual", "year"),
             r"\b(?:annual|annualised|annualized|annually|yearly)\b(?! (?:average|compound|report|sales|capacity|output))",
             ("an annual rise of 5%", "grew 5% annually", "a 5% annual growth")),
    BasisRow("yoy", ("period", "month", "quarter"),
             rf"\b{_THAN} (?:the )?(?:year-ago|year-earlier|prior-year|previous-year|same) (?:period|month|quarter|level|figure)\b",
             ("up 5% from the year-ago period", "5% above the prior-year quarter"), before=False),
    BasisRow("mom", ("m/m", "m-o-m", "mom", "m-m"),
             r"\b(?:m/m|m-o-m|mom|m-m)(?!\w)", ("up 5% m/m", "a MoM fall of 5%")),
    BasisRow("mom", ("month",),
             r"\bmonth[ -](?:on|over|to|by)[ -]month\b|\b(?:on|over) the month\b|\bon-month\b|\bon month\b",
             ("up 5% month on month", "a month-over-month rise of 5%", "down 5% on the month")),
    BasisRow("mom", ("month",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) month\b|\b(?:a|one) month (?:ago|earlier|before)\b"
             r"|\bthe month before\b",
             ("up 5% from the previous month", "down 5% from a month earlier"), before=False),
    BasisRow("qoq", ("q/q", "q-o-q", "qoq", "q-q", "sequential"),
             r"\b(?:q/q|q-o-q|qoq|q-q)(?!\w)|\bsequential(?:ly)?\b", ("up 5% q/q", "up 5% sequentially")),
    BasisRow("qoq", ("quarter",),
             r"\bquarter[ -](?:on|over|to)[ -]quarter\b|\b(?:on|over) the quarter\b|\bon-quarter\b",
             ("up 5% quarter on quarter", "down 5% on the quarter")),
    BasisRow("qoq", ("quarter",),
             rf"\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) quarter\b|\b(?:a|one) quarter (?:ago|earlier|before)\b"
             r"|\bthe (?:three months|quarter) (?:before|earlier)\b|\bthe previous three months\b",
             ("up 5% from the prior quarter", "up 5% from a quarter earlier"), before=False),
    BasisRow("wow", ("w/w", "w-o-w", "wow", "week"),
             r"\b(?:w/w|w-o-w|wow)(?!\w)|\bweek[ -](?:on|over|to)[ -]week\b|\bon the week\b"
             rf"|\b{_THAN} (?:the )?(?:last|previous|prior|preceding|past) week\b|\b(?:a|one) week (?:ago|earlier|before)\b",
             ("up 5% week on week", "down 5% from a week earlier", "up 5% w/w")),
    BasisRow("ytd", ("ytd", "date", "year"),
             r"\bytd\b|\byear[ -]to[ -]date\b|\bso far this year\b|\b(?:this|for the) year to date\b|\bsince (?:the )?(?:start|beginning) "
             r"of (?:the|this) year\b",
             ("up 5% year to date", "down 5% so far this year", "up 5% YTD"), before=False),
)  # fmt: skip

_VERB = {word: cue for cue in CUES if cue.place == "verb" for word in cue.words}
_WEAK = {word: cue for cue in CUES if cue.place == "weak" for word in cue.words}
_NOUN = {word: cue for cue in CUES if cue.place == "noun" for word in cue.words}
_AFTER = {word: cue for cue in CUES if cue.place == "after" for word in cue.words}
# Of money and counts these nouns tell an amount, not a change of one: `a loss of $5 million`, `a cut of 300 jobs`.
_AMOUNTS = frozenset(
    ["loss", "losses", "gain", "gains", "boost", "raise", "cut", "cuts", "expansion", "improvement", "improvements",
     "hike", "recovery", "growth", "setback", "shortfall", "leap", "climb", "spike", "collapse", "recoveries"]
)  # fmt: skip
_PHRASAL = {
    "up": frozenset("make makes made making take takes took set sets setting open opened opens end ended ends come came use"
                    " used buy bought snap snapped sign signed give gave line lined put puts split wind clocked racked"
                    " sum hand tie tied back backed speed speeds sped show shows showed bring brought grow pick free"
                    " freed build built start started round rounded call called follow turn".split()),
    "down": frozenset("pay paid put puts bring brought write wrote written cut turn turned broke break shut close closed lay"
                      " laid hand settle settled track tracked hunt mow gun shoot shot".split()),
}  # fmt: skip
_BEFORE_UP = frozenset([",", "(", "was", "were", "is", "are", "be", "been", "points", "index", "units", "and"])
_SKIPPED = frozenset(
    "a an the further another additional modest sharp solid strong slight whopping massive mere only even as much big"
    " large huge small record cumulative total overall net combined estimated average averaged respective marked"
    " moderate significant substantial considerable staggering hefty healthy robust slower faster steep year-on-year"
    " year-over-year month-on-month month-over-month y/y m/m q/q y-o-y m-o-m q-o-q y-y m-m q-q w/w w-o-w wow yr-on-yr yr/yr yoy mom qoq year month quarter on over annual monthly"
    " quarterly yearly annually again also still well in during last this next both another's around about some"
    " roughly approximately between year-to-date ytd date back past per second-quarter first-quarter third-quarter"
    " fourth-quarter sequential sequentially week high-single-digit respectively either all each higher lower".split()
)
_MEASURED = frozenset(
    "sales sale price prices volume volumes revenue revenues profit profits output production export exports import imports"
    " earnings wage wages pay salary market delivery deliveries demand cost costs staff job jobs gdp economic organic"
    " viewership traffic rate rates tax tariff capacity growth share unit units registration registrations"
    " order orders income turnover margin dividend workforce headcount production energy fuel emissions emission usage"
    " consumption spending investment stock inventory population productivity value weight seasonal underlying real"
    " nominal adjusted like-for-like comparable same-store relative compound industry domestic overseas global".split()
)
_GROWTH_LINKS = frozenset(
    "was is were be been at of to reached stood came in hit slowed accelerated rate rates will would average averaged"
    " averaging exceed exceeded exceeding recorded registered posted expected forecast target targets projected seen"
    " remained has have had around about above below over and picked up eased than is likely may could should".split()
)
_TOKEN = re.compile(r"[a-z][\w'’/&-]*|[,;:()]")
_CHAINED = frozenset("and or , & a an the respectively both ( ) in of for".split())
_CLAUSE = re.compile(r";| while | whereas | but | although | though |, as ")


def is_change_word(word: str) -> bool:
    """Whether a lower-case word is a cue of change before a figure."""
    return word in _VERB or word in _WEAK or word in _NOUN


@dataclass(slots=True)
class _Reading:
    """How a figure's change was told: by which cue, where it starts, and on which side it stands."""

    cue: Cue | None = None
    at: int = -1
    side: Literal["left", "right", "sign", ""] = ""
    basis_side: Literal["left", "right", ""] = ""


def read_changes(passage: Passage, drafts: list[Draft]) -> None:
    """Set `change` and `basis` of every draft that the words around it make a change."""
    readings = [_read(passage, drafts, at) for at in range(len(drafts))]
    chained = [_is_chained(passage, left, right) for left, right in zip(drafts, drafts[1:], strict=False)]
    for at in range(len(drafts) - 1, 0, -1):
        if chained[at - 1] and drafts[at].change and drafts[at - 1].change is None and readings[at].side == "right":
            _inherit(drafts[at - 1], drafts[at], readings[at - 1], readings[at])
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if left.change and right.change is None and readings[at - 1].side == "left" \
                and (chained[at - 1] or _is_apposed(passage, left, right)):
            _inherit(right, left, readings[at], readings[at - 1])
    for at, draft in enumerate(drafts):
        if draft.change is not None:
            _read_basis(passage, drafts, readings, at)
    for at in range(len(drafts) - 1, 0, -1):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and left.change and right.change and left.basis is None and readings[at].basis_side == "right":
            left.basis, readings[at - 1].basis_side = right.basis, "right"
    for at in range(1, len(drafts)):
        left, right = drafts[at - 1], drafts[at]
        if chained[at - 1] and right.change and right.basis is None and readings[at - 1].basis_side == "left":
            right.basis, readings[at].basis_side = left.basis, "left"


def _inherit(draft: Draft, source: Draft, reading: _Reading, told: _Reading) -> None:
    draft.change = source.change
    reading.cue, reading.at, reading.side = told.cue, told.at, told.side
    draft.why.append("change of the coordinated figure")


def _read(passage: Passage, drafts: list[Draft], at: int) -> _Reading:
    draft = drafts[at]
    if draft.kind == "ordinal":
        return _Reading()
    if draft.sign and (draft.kind == "percent" or draft.sign == "+"):
        draft.change = "up" if draft.sign == "+" else "down"
        draft.why.append(f"sign {draft.sign}")
        return _Reading(at=draft.start, side="sign")
    floor = drafts[at - 1].end if at else 0
    ceiling = drafts[at + 1].start if at + 1 < len(drafts) else len(passage.text)
    reading = _left(passage, draft, floor) or _right(passage, draft, ceiling)
    if reading is None or reading.cue is None:
        return _Reading()
    draft.change = reading.cue.change
    draft.why.append(f"change word {passage.text[reading.at : reading.at + 24].split()[0]}")
    return reading


def _tokens(passage: Passage, start: int, end: int) -> list[tuple[str, int]]:
    """Lower-case words and punctuation with their places; dates and names in between are stepped over."""
    return [
        (token[0], token.start())
        for token in _TOKEN.finditer(passage.low, start, end)
        if not passage.blocked(token.start(), token.end())
    ]


def _left(passage: Passage, draft: Draft, floor: int) -> _Reading | None:
    edge, _, _ = bounds.before(passage.text, draft.start, floor)
    start = max(floor, passage.sentence_start(edge, 110))
    tokens = _tokens(passage, start, edge)
    if tokens and tokens[-1][0] == "between":
        tokens.pop()
    if not tokens:
        return None
    link = tokens[-1][0] if tokens[-1][0] in ("by", "of", "at", "to", "from") else ""
    if link:
        tokens.pop()
    if link in ("", "by", "of"):
        level = draft.kind == "money" and passage.low.startswith(" to ", draft.end)
        found = _walk(draft, tokens, link, level)
        if found:
            return _Reading(*found, "left")
    if link == "at":
        words = [(word, at) for word, at in tokens[-5:] if word not in _SKIPPED]
        cue = _VERB.get(words[-1][0]) if words else None
        if cue is not None and cue.change == "flat":
            return _Reading(cue, words[-1][1], "left")
    return _growth(tokens) if draft.kind == "percent" else None


def _walk(draft: Draft, tokens: list[tuple[str, int]], link: str, leads_to_level: bool) -> tuple[Cue, int] | None:
    """Back from a figure to its cue, over what may stand between: `rose sharply in the north by 5%`."""
    pointed = draft.kind == "percent" or draft.unit == "point" or leads_to_level
    free = {"": 0, "of": 5, "by": 7}[link]
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 13), -1):
        word = tokens[at][0]
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = _cue_before(word, link, pointed, following)
        phrasal = _PHRASAL.get(word)
        if phrasal and at and (tokens[at - 1][0] in phrasal or (draft.kind == "count" and not link
                                                                and tokens[at - 1][0] not in _BEFORE_UP)):
            return None
        if cue is not None and not (cue.place == "noun" and not pointed and word in _AMOUNTS):
            return cue, tokens[at][1]
        if word in _SKIPPED or (word.endswith("ly") and len(word) > 4):
            continue
        if word == "," and (link == "by" or following in _SKIPPED):
            continue
        if not word[0].isalpha() or free == 0:
            return None
        free -= 1
    return None


def _cue_before(word: str, link: str, pointed: bool, following: str) -> Cue | None:
    if link == "of":
        cue = _NOUN.get(word)
        return cue if cue and following in ("", "in", "for", "rate", "rates", "of", "to", "y/y", "m/m", ",", "yoy", "(") else None
    cue = _VERB.get(word)
    if cue is not None and cue.change != "flat":
        return cue
    if link == "by":
        return _WEAK.get(word) or _NOUN.get(word)
    return _WEAK.get(word) if pointed else None


def _growth(tokens: list[tuple[str, int]]) -> _Reading | None:
    """`growth reached 5.8%`, `the growth rate was 5.8%`: the subject is a change."""
    for word, at in reversed(tokens[-9:]):
        if word == "growth":
            return _Reading(_NOUN[word], at, "left")
        if word not in _GROWTH_LINKS and word not in _SKIPPED:
            return None
    return None


def _right(passage: Passage, draft: Draft, ceiling: int) -> _Reading | None:
    edge, _, _ = bounds.after(passage.text, draft.end)
    end = min(ceiling, passage.sentence_end(edge, 90))
    tokens = _tokens(passage, edge, end)
    percent = draft.kind == "percent"
    for at, (word, place) in enumerate(tokens[:8]):
        following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        cue = _NOUN.get(word)
        if cue is not None and (percent or (at == 0 and word not in _AMOUNTS and draft.kind != "count")):
            return _Reading(cue, place, "right")
        cue = _AFTER.get(word)
        if cue is not None and _compares(word, following, percent, at):
            return _Reading(cue, place, "right")
        if word not in _SKIPPED and word not in _MEASURED and word not in "()":
            return None
        if word in ("in", "on", "over") and following not in _SKIPPED:
            return None
    return None


def _compares(word: str, following: str, percent: bool, at: int) -> bool:
    if following in ("payment", "payments", "to", "side"):
        return False
    if word in ("higher", "lower"):
        return True
    if percent:
        return at == 0 or following in ("than", "on", "from", "over")
    return at == 0 and following == "than"


def _is_apposed(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether `right` says the same change in other terms: `fell 190 points, or 0.6%`."""
    if left.kind == right.kind or right.kind not in ("percent", "money") or right.start - left.end > 24:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    return passage.low[left.end : start].replace("(", " ").strip(" ,") in ("or", "")


def _is_chained(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether nothing but coordination and a basis stands between two figures of one kind."""
    if left.kind != right.kind or right.start - left.end > 70:
        return False
    start, _, _ = bounds.before(passage.text, right.start, left.end)
    between = passage.low[left.end : start]
    for _, row in _rows(between):
        between = row.sub(" ", between)
    words = re.findall(r"[a-z'-]+|[^\sa-z]", between)
    if left.kind != "percent" and "," in words:
        return False
    return len(words) < 8 and all(word in _CHAINED for word in words)


# --- basis -------------------------------------------------------------------------------------------

_COMPILED = tuple((row, re.compile(row.pattern)) for row in BASES)


def _rows(low: str) -> list[tuple[BasisRow, re.Pattern[str]]]:
    """The rows of which a cue stands in `low`: no pattern is tried in vain."""
    return [(row, pattern) for row, pattern in _COMPILED if any(cue in low for cue in row.cues)]


def find_basis(low: str, start: int, end: int, ahead: bool = False) -> tuple[int, int, BasisRow] | None:
    """The first basis phrase in `low[start:end]`, the longest where two start together.

    With `ahead`, only of rows whose phrase may stand ahead of a figure.
    """
    best: tuple[int, int, BasisRow] | None = None
    for row, pattern in _rows(low[start:end]):
        if ahead and not row.before:
            continue
        match = pattern.search(low, start, end)
        if match and (best is None or (match.start(), -match.end()) < (best[0], -best[1])):
            best = match.start(), match.end(), row
    return best


def _read_basis(passage: Passage, drafts: list[Draft], readings: list[_Reading], at: int) -> None:
    draft, reading = drafts[at], readings[at]
    limit, told = _reach(passage, drafts, readings, at)
    found = find_basis(passage.low, draft.end, limit)
    if found and not (told and found[1] >= limit - 3):
        _set_basis(draft, found[2], passage.text[found[0] : found[1]])
        reading.basis_side = "right"
        return
    cue = reading.at if reading.side == "left" else draft.start
    floor = drafts[at - 1].end if at else 0
    start = max(floor, passage.sentence_start(cue, 200))
    near = find_basis(passage.low, max(start, cue - 30), draft.start, ahead=True)
    if near and (near[0] >= cue or not passage.low[near[1] : cue].strip(" )")):
        _set_basis(draft, near[2], passage.text[near[0] : near[1]])
        reading.basis_side = "left"
        return
    first = find_basis(passage.low, start, min(cue, start + 40), ahead=True)
    if first and not re.search(r"[a-z]{4}", passage.low[start : first[0]]):
        _set_basis(draft, first[2], passage.text[first[0] : first[1]])
        reading.basis_side = "left"


def _set_basis(draft: Draft, row: BasisRow, words: str) -> None:
    draft.basis = row.name
    draft.why.append(f"basis {words}")


def _reach(passage: Passage, drafts: list[Draft], readings: list[_Reading], at: int) -> tuple[int, bool]:
    """How far right of a figure its basis may stand: to the next change or clause, and whether a cue is there."""
    end = passage.sentence_end(drafts[at].end, 200)
    if clause := _CLAUSE.search(passage.low, drafts[at].end, end):
        end = clause.start()
    for following, reading in zip(drafts[at + 1 : at + 6], readings[at + 1 : at + 6], strict=True):
        if following.start >= end:
            break
        if following.change is not None:
            left = reading.side == "left" and reading.at > drafts[at].end
            return min(end, reading.at if left else following.start), left
    return end, False
