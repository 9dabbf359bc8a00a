"""What each kind of evidence weighs for each label: the one table of the scores of names.

A span of capitalised words is taken as a name if the evidence for its best label outweighs `THRESHOLD`.
Weights add up; they were set by hand against development texts, in steps of a tenth.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newsextract.mentions import Label

THRESHOLD = 1.5

# Cost of what a reading leaves out or splits, so that a whole name beats its parts.
LEFT_OUT = 0.3  # a capitalised word in no mention
HEAD_LEFT_OUT = 2.0  # an institution's head or a legal form, left out right after a mention
PLACE_CUT = 1.0  # a firm's head word left out right after a place's name
PERSON_CUT = 0.9  # a capitalised word left out right beside a person's name
ADJACENT = 2.8  # two mentions in one stretch of capitals
JOINED = 0.4  # two mentions in one run, parted by `of`, `and`, a hyphen

# What one mention elsewhere in the document counts for the same name, and the most that all of them can.
ELSEWHERE_EACH = 0.9
ELSEWHERE_MOST = 2.4
IN_A_LIST = 0.8  # for the label of the mention that it is listed with
SURNAME = 1.7  # of a full name
SHORT_FORM = 1.1  # of a longer organisation's name: its first word, its initials
SHORT_FORM_IN_WORDS = 1.9  # its first two words or more
NAME_PART = 0.8  # a given name, `Jiangdu` of `Jiangdu District`

NOTHING: Mapping[Label, float] = MappingProxyType({})

WEIGHTS: Mapping[str, Mapping[Label, float]] = MappingProxyType({
    # known names
    "maker": {"ORG": 3.2},
    "carrier": {"ORG": 3.2},
    "producer": {"ORG": 3.2},
    "company": {"ORG": 3.2},
    "media": {"ORG": 3.2},
    "body": {"ORG": 3.2},
    "country": {"LOC": 3.4},
    "region": {"LOC": 3.2},
    "water": {"LOC": 3.2},
    "city": {"LOC": 3.0},
    "subdivision": {"LOC": 2.6},
    "ambiguous place": {"LOC": 1.3},
    "state abbreviation": {"LOC": 4.0},
    "state code": {"LOC": 4.0},
    "doubtful name": {"ORG": -1.3},
    "known in several words": {"ORG": 0.8, "LOC": 0.8},
    # what an organisation's name is made of
    "legal form": {"ORG": 4.2},
    "institution": {"ORG": 3.1},
    "firm": {"ORG": 3.1},
    "business": {"ORG": 2.6},
    "firm opener": {"ORG": 3.4},
    "generic body": {"ORG": 2.1},
    "division": {"ORG": 2.8},
    "institution of": {"ORG": 3.4},
    "ampersand": {"ORG": 1.2},
    "acronym": {"ORG": 1.2},
    "camel case": {"ORG": 0.6},
    "opens with a name": {"ORG": 1.2, "LOC": 0.9},
    "maker and place": {"ORG": 4.2},
    # what a place's name is made of
    "place head": {"LOC": 2.9},
    "place of": {"LOC": 3.6},
    "place prefix": {"LOC": 1.5},
    "direction": {"LOC": 3.6},
    # what a person's name is made of
    "given name": {"PERSON": 2.1},
    "given name alone": {"PERSON": 0.9},
    "surname": {"PERSON": 0.9},
    "surname alone": {"PERSON": 0.5},
    "initial": {"PERSON": 1.4},
    "particle": {"PERSON": 1.2},
    "generation": {"PERSON": 1.6},
    "Chinese name": {"PERSON": 2.4},
    "Chinese name reversed": {"PERSON": 1.8},
    "Korean name": {"PERSON": 2.4},
    # capitals of which nothing is known
    "single capital": {"ORG": 0.6, "PERSON": 0.5, "LOC": 0.4},
    "two capitals": {"ORG": 0.6, "PERSON": 0.8, "LOC": 0.3},
    "several capitals": {"ORG": 0.6, "PERSON": 0.3, "LOC": 0.1},
    # what stands beside it
    "honorific": {"PERSON": 3.6, "ORG": -2.0, "LOC": -2.0},
    "role before": {"PERSON": 2.2},
    "role after": {"PERSON": 2.3},
    "before role": {"ORG": 1.1},
    "age": {"PERSON": 2.4},
    "by-line": {"PERSON": 1.6},
    "said by": {"PERSON": 1.3, "ORG": 0.5},
    "says": {"PERSON": 1.1, "ORG": 0.7},
    "corporate speech": {"ORG": 2.0, "PERSON": -0.8, "LOC": -0.3},
    "personal act": {"PERSON": 1.2},
    "personal relation": {"PERSON": 1.2},
    "corporate act": {"ORG": 1.0, "PERSON": 0.1},
    "corporate goods": {"ORG": 1.0, "PERSON": -0.5},
    "corporate kind": {"ORG": 1.4, "PERSON": -0.5},
    "corporate relation": {"ORG": 1.1, "PERSON": -0.2},
    "owned": {"ORG": 1.1, "LOC": 0.3},
    "in": {"LOC": 1.3, "PERSON": -0.6},
    "near": {"LOC": 1.5, "PERSON": -0.6},
    "from or to": {"LOC": 0.4, "ORG": 0.1},
    "place noun": {"LOC": 1.4},
    "based": {"LOC": 1.9},
    "dateline": {"LOC": 1.7},
    "place within": {"LOC": 1.7},
    "ticker": {"ORG": 3.2},
    "abbreviation after": {"ORG": 1.0, "LOC": 0.5},
    "own initials": {"ORG": 1.8, "LOC": 1.2},
    "in brackets after a name": {"ORG": 0.9},
    "in a list": {},  # as the mention beside it: IN_A_LIST
    "after the": {"ORG": 0.2, "PERSON": -1.6, "LOC": -0.5},
    "of a place": {"ORG": 0.5, "PERSON": 0.4},
    "possessive": {"ORG": 0.3, "PERSON": 0.3, "LOC": -0.5},
    # what speaks against it
    "other head": {"ORG": -3.0, "PERSON": -3.0, "LOC": -3.0},
    "part of an event": {"ORG": -2.5, "PERSON": -2.5, "LOC": -1.5},
    "abbreviated words": {"ORG": -4.0, "PERSON": -4.0, "LOC": -4.0},
    "common opening": {"ORG": -1.6, "PERSON": -1.6, "LOC": -1.6},
    "common words": {"ORG": -1.5, "PERSON": -2.5, "LOC": -2.5},
    "headline": {"ORG": -1.2, "PERSON": -0.5, "LOC": -0.9},
    "common in headline": {"ORG": -0.9, "PERSON": -1.5, "LOC": -1.2},
    "product code after": {"ORG": 0.4, "PERSON": -1.0},
})  # fmt: skip
