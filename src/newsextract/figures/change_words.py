"""The words of a change: what rises and falls, before and after a figure, and what may stand between."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsextract.figures.draft import Change
from newsextract.figures.words import words as word_list


@dataclass(frozen=True, slots=True)
class Cue:
    """A row: words of a change and its direction.

    `place` says where they stand: `verb` before a figure (`rose 5%`) or before its `by`; `weak` before a
    figure in per cent or points, or before `by` (`cut costs by 5%`); `noun` before `of` and `by`, or after
    the figure (`a rise of 5%`, `a 5% rise`); `of` only before `of`; `after` only after it (`5% higher`);
    `phrase` right before a number of workers, several words long (`PARTING`).
    `examples` maps a sentence to the direction of its first figure.
    """

    name: str
    change: Change
    place: Literal["verb", "weak", "noun", "of", "after", "phrase"]
    words: frozenset[str]
    examples: Mapping[str, str] = field(hash=False)


def _cue(name: str, change: Change, place: Literal["verb", "weak", "noun", "of", "after", "phrase"],
         words: str, examples: Mapping[str, str]) -> Cue:  # fmt: skip
    return Cue(name, change, place, word_list(words), examples)


CUES: tuple[Cue, ...] = (
    _cue("up", "up", "verb",
         "up rose rise rises risen rising grew grow grows grown growing increased increase increases"
         " increasing climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging"
         " soared soar soars soaring advanced advance advances advancing rallied rally rallies rocketed"
         " skyrocketed spiked spike leapt leaped leap leaps rebounded rebound rebounds expanded expand"
         " expands expanding swelled accelerated strengthened appreciated improved improve improves"
         " improving recovered upped ballooned shot vaulted upward upwards firmed bounced popped exploded"
         " mushroomed escalated uptick",
         {"Sales rose 5%": "up", "up by about 7%": "up", "grew in the north by nearly 9%": "up"}),
    _cue("down", "down", "verb",
         "down fell fall falls fallen falling declined decline declines declining dropped drop drops"
         " dropping decreased decrease decreases decreasing slipped slip slips slipping slid slide slides"
         " sliding plunged plunge plunges plunging tumbled tumble tumbles tumbling slumped slump slumps"
         " slumping sank sink sinks shrank shrink shrinks shrunk contracted contract contracts contracting"
         " dipped dip dips dipping eased ease eases easing plummeted plummet plummets dived dove retreated"
         " weakened depreciated lowered crashed nosedived collapsed tanked cratered sagged receded dwindled"
         " deteriorated worsened softened cooled diminished shrinking sinking downward downwards downtick",
         {"Exports fell 5%": "down", "slipped by 0.4%": "down"}),
    _cue("gain", "up", "weak",
         "gained gain gains gaining added add adds adding raised raise raises raising lifted lift lifts"
         " boosted boost boosts hiked hike hikes increases outpaced beat widened widen outgrew elevated"
         " boosting lifting hiking enlarged expanded enhanced upgraded extended grow",
         {"Shares gained 3%": "up", "It raised output by 8%": "up"}),
    _cue("loss", "down", "weak",
         "off lost lose loses losing shed sheds shedding cut cuts cutting reduced reduce reduces reducing"
         " lowered lower lowers lowering slashed slash slashes trimmed trim trims pared narrowed curtailed"
         " shaved cutback slashing trimming shortened erased cooled lagged trailed trailing curbed downgraded"
         " halved",
         {"Shares lost 3%": "down", "It cut output by 8%": "down"}),
    _cue("a rise", "up", "noun",
         "rise rises increase increases growth gain gains jump jumps surge surges climb advance rebound"
         " upswing upturn improvement improvements expansion uplift hike hikes leap spike upside uptick"
         " recovery rally boost acceleration appreciation growths incremental upsurge boom raise uptake",
         {"a 5% increase": "up", "a rise of 5%": "up", "a growth rate of 5.8%": "up"}),
    _cue("a fall", "down", "noun",
         "fall falls decrease decreases decline declines drop drops reduction reductions slump dip loss"
         " losses plunge slide contraction shrinkage downturn cut cuts shortfall setback retreat slowdown"
         " tumble collapse depreciation erosion downswing deterioration downtick slippage",
         {"a 5% decline": "down", "a drop of 5%": "down", "a 5% y/y decrease": "down"}),
    _cue("a plus", "up", "of", "plus", {"a plus of 5%": "up"}),
    _cue("a minus", "down", "of", "minus", {"a minus of 5%": "down"}),
    _cue("let go", "down", "phrase", "let lets letting part parts parted parting lay lays laid laying",
         {"It let go 300 workers": "down", "It will part with up to 90 drivers": "down",
          "It is laying off 40 people": "down"}),
    _cue("higher", "up", "after", "higher more up above ahead better greater larger stronger faster bigger"
         " clear dearer costlier pricier heavier wider longer richer",
         {"5% higher than a year ago": "up", "5% more than last year": "up"}),
    _cue("lower", "down", "after", "lower less fewer down below behind weaker smaller slower short under"
         " cheaper lighter narrower shorter poorer",
         {"5% cheaper than a week ago": "down", "5% lower than a year ago": "down",
          "5% fewer than last year": "down"}),
    _cue("flat", "flat", "verb", "flat unchanged steady stable flatlined",
         {"The rate was unchanged at 5.25%": "flat", "was flat at 3 per cent": "flat"}),
)  # fmt: skip

VERBS = {word: cue for cue in CUES if cue.place == "verb" for word in cue.words}
WEAK = {word: cue for cue in CUES if cue.place == "weak" for word in cue.words}
NOUNS = {word: cue for cue in CUES if cue.place == "noun" for word in cue.words}
BEFORE_OF = NOUNS | {word: cue for cue in CUES if cue.place == "of" for word in cue.words}
AFTER = {word: cue for cue in CUES if cue.place == "after" for word in cue.words}
LET_GO = next(cue for cue in CUES if cue.place == "phrase")
# Of money and counts these nouns tell an amount, not a change of one: `a loss of $5 million`.
AMOUNTS = word_list(
    "loss losses gain gains boost raise cut cuts expansion improvement improvements hike recovery growth"
    " setback shortfall depreciation appreciation leap climb spike collapse recoveries"
)
COMPARATIVES = word_list(
    "dearer costlier pricier heavier wider longer richer cheaper lighter narrower shorter poorer"
)
"""Of these only a price or a percentage tells a change: `25 km longer` compares two things."""
COPULAS = word_list("was is were reached came stood amounted totalled totaled")
"""After a noun of change, what leads to its size: `the decline was only 0.4%`."""
LEVELS = word_list("margin margins yield yields interest return roe roi roce ratio inflation balance")
"""What may itself be negative: a sign on its percentage tells no direction."""
WORKFORCE = word_list(
    "jobs people workers employees staff positions posts roles drivers engineers customers subscribers users"
    " members clients stores shops outlets branches"
)
"""What is shed or added in numbers: `to cut 300 jobs`, `added 40 stores`."""
PARTING = re.compile(
    r"\b(?:lets?|letting) go|\bpart(?:s|ed|ing)? (?:company )?with|\bl(?:ay|ays|aid|aying) off"
)
"""What a firm does with people whom it sends away."""
ADDING = word_list(
    "add adds added adding shed sheds shedding cut cuts cutting lose loses lost losing gain gains gained axe"
    " axed"
)
"""The verbs that need no `by` before a measure, or a number of workers."""
PHRASAL = {
    "up": word_list(
        "make makes made making take takes took set sets setting open opened opens end ended ends come came"
        " use used buy bought grew snap snapped sign signed give gives gave giving given line lined put puts"
        " split wind clocked racked sum hand tie tied back backed speed speeds sped show shows showed bring"
        " brought grow pick free freed build built start started round rounded call called follow turn"
    ),
    "down": word_list(
        "pay paid put puts bring brought write writes writing wrote written cut turn turned broke break shut"
        " close closed lay laid hand settle settled track tracked hunt mow gun shoot shot"
    ),
}
BEFORE_UP = frozenset([",", "(", "was", "were", "is", "are", "be", "been", "points", "index", "units", "and"])
SKIPPED = word_list(
    "a an the further another additional modest sharp solid strong slight whopping massive mere only even as"
    " much big large huge small record cumulative total overall net combined estimated average averaged"
    " respective marked moderate significant substantial considerable staggering hefty healthy robust slower"
    " faster steep year-on-year year-over-year month-on-month month-over-month y/y m/m q/q y-o-y m-o-m q-o-q"
    " y-y m-m q-q w/w w-o-w wow yr-on-yr yr/yr yoy mom qoq year month quarter on over annual monthly"
    " quarterly yearly annually again also still well in during last this next both another's around about"
    " some roughly approximately between year-to-date ytd date back past per second-quarter first-quarter"
    " third-quarter fourth-quarter sequential sequentially week high-single-digit respectively either all"
    " each higher lower"
)
MEASURED = word_list(
    "sales sale price prices volume volumes revenue revenues profit profits output production export exports"
    " import imports earnings wage wages pay salary market delivery deliveries demand cost costs staff job"
    " jobs gdp economic organic viewership traffic rate rates tax tariff capacity growth share unit units"
    " registration registrations order orders income turnover margin dividend workforce headcount production"
    " energy fuel emissions emission usage consumption spending investment stock inventory population"
    " productivity value weight seasonal underlying real nominal adjusted like-for-like comparable same-store"
    " relative compound industry domestic overseas global"
)
GROWTH_LINKS = word_list(
    "was is were be been at of to reached stood came in hit slowed accelerated rate rates will would average"
    " averaged averaging exceed exceeded exceeding recorded registered posted expected forecast target"
    " targets projected seen remained has have had around about above below over and picked up eased than is"
    " likely may could should"
)
