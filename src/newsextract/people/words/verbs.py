"""The verbs that give, have or end a role, and the forms in which they stand; each row with its examples.

In examples a person stands in `[ ]`, an organisation in `{ }`, a place in `< >`; the value is the roles of
the first person.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsextract.names.tables.rows import entries
from newsextract.people.words.tables import Words, distinct
from newsextract.people.words.tokens import Token

_IRREGULAR = {
    "be": "is are was were been being am", "become": "becomes became becoming",
    "take": "takes took taken taking", "lead": "leads led leading", "run": "runs ran running",
    "leave": "leaves left leaving", "quit": "quits quitting", "hold": "holds held holding",
    "begin": "begins began begun beginning", "give": "gives gave given giving",
    "rise": "rises rose risen rising", "choose": "chooses chose chosen choosing",
    "swear": "swears swore sworn swearing", "make": "makes made making", "tell": "tells told telling",
    "say": "says said saying", "see": "sees saw seen seeing", "write": "writes wrote written writing",
    "think": "thinks thought thinking", "bring": "brings brought bringing", "win": "wins won winning",
    "go": "goes went gone going", "come": "comes came coming", "step": "steps stepped stepping",
    "tap": "taps tapped tapping", "find": "finds found finding", "know": "knows knew known knowing",
    "drive": "drives drove driven driving", "bid": "bids bidding", "call": "calls called calling",
    "oversee": "oversees oversaw overseen overseeing", "get": "gets got getting",
    "spend": "spends spent spending", "sit": "sits sat sitting",
    "keep": "keeps kept keeping", "speak": "speaks spoke spoken speaking",
}  # fmt: skip


# They say that a role is one more, so that it does not tell where a bare title of the same words is held.
FURTHER = frozenset(entries("""
    also, additionally, concurrently, simultaneously, likewise, doubles, doubling, too, moreover
"""))


# No noun has these forms, so that in an apposition they open no title: `Iva Lund, remains chairman`.
BECOMING = frozenset(entries("""
    becomes, became, becoming, succeeds, succeeded, remains, remained, stays, serves, joins, continues
    replaces, retires, resigns, quits, leaves, returns
"""))

# Forms that are no nouns, so that a noun phrase ends before them: `chief of staff won praise`.
PAST_FORMS = frozenset(forms.split()[1] for forms in _IRREGULAR.values()) - {"quitting"}


def is_past(word: str) -> bool:
    """Whether a word in small letters has the form of a verb's past: `left`, `joined`."""
    return word.endswith("ed") or word in PAST_FORMS


def inflected(words: str) -> tuple[str, ...]:
    """All forms of the verbs in a comma-separated list; of `step down` those of `step`."""
    found = []
    for phrase in entries(words):
        verb, _, rest = phrase.partition(" ")
        found += [f"{form} {rest}".strip() for form in _forms(verb)]
    return distinct(*found)


def _forms(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return [verb, *_IRREGULAR[verb].split()]
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    third = verb + "es" if verb.endswith(("s", "sh", "ch", "x")) else verb + "s"
    return [verb, third, stem + "ed", stem + "ing"]


# Between a person and the role that he has, had or gets; helping verbs before them are passed over.
VERBS = Words("has the role", distinct(*inflected("""
    be, become, remain, stay, serve, act, continue, work, stay on, step down, step up, step in, resign, retire
    take over, take charge, take the helm, take the reins, join, hand over, return, quit, leave, start
    begin, move up to, rise to, double, hail, resume, assume the role of, hold the post of
    assume the post of, assume the position of, hold the position of, hold the title of, take the title of
    take up the post of, take up his post, take up her post, take up the position of, take on the role of
    take up the role of, take up his duties, take up her duties, start out, go on to be, advance to
    give up his post, give up her post, sit as, sit on the, sit on, double as, work as, act as
"""), *entries("""
    appointed, named, elected, made, promoted, confirmed, sworn in, dispatched, hired, chosen, picked
    nominated, tapped, reelected, re-elected, reappointed, re-appointed, installed, replaced, known
    promoted to, appointed to the post of, appointed to the role of, appointed to the position of
    named to the post of, moved to the post of, unveiled, confirmed in office, designated, succeeds
    nominated for the post of, elevated to, elected to the post of, introduced, announced, recruited
    proposed, recalled, reinstated, ousted, dismissed, removed, sacked, fired, relieved, demoted
""")), {
    "[Iva Lund] has been president and CEO of {Halden} for years.": (("president and CEO", "Halden"),),
    "[Iva Lund], who serves as treasurer of {Halden}, left.": (("treasurer", "Halden"),),
    "[Iva Lund] was appointed chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] will step down as chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] joined {Halden} as chief engineer.": (("chief engineer", "Halden"),),
    "[Iva Lund], 58, left in May and served as treasurer of {Halden}.": (("treasurer", "Halden"),),
    "[Iva Lund] is leaving as treasurer of {Halden}.": (("treasurer", "Halden"),),
    "[Iva Lund] sits on the {Halden} as a board member.": (("board member", "Halden"),),
})

# Behind `and`: what somebody stays in the same organisation.
KEEPING = Words("keeps", inflected("keep, retain"), {
    "[Iva Lund] is acting head of {Halden} and keeps her job as treasurer.": (
        ("acting head", "Halden"), ("treasurer", "Halden")),
})

# Before those verbs.
HELPING = Words("helping verb", entries("""
    has, have, had, will, would, is, was, are, be, been, to, also, currently, now, since, then, previously
    formerly, formally, officially, recently, later, today, concurrently, who, which, and, himself, herself
    there, long, once, simultaneously, shall, should, must, may, gets, set, due, expected, re, being, duly
    already, still, first, just, before, afterwards, subsequently, most, initially, having, effectively
    unanimously, newly, earlier, not only, only, were, widely, soon, temporarily, jointly, said, reported
    believed, rumoured, rumored, understood, tipped, likely, slated, poised, about, reportedly
"""), {
    "[Iva Lund] will also be treasurer of {Halden}.": (("treasurer", "Halden"),),
    "[Iva Lund] is said to be joining {Halden} as treasurer.": (("treasurer", "Halden"),),
})

# Somewhere behind a verb, in the same clause: what follows is the role.
LINKING = Words("opens the role", entries("""
    as, charge as, charge of, to become, becoming, became, post of, position of, role of, job of, office of
    title of, duties of, functions of, function of, rank of, role as, post as, position as, job as
    promoted to, chair of, appointed, elected, named
"""), {
    "[Iva Lund] took the wheel in May as chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] has taken up the hard post of treasurer at {Halden}.": (("treasurer", "Halden"),),
    "[Iva Lund] beat two rivals to become president of {Halden}.": (("president", "Halden"),),
})

# Behind these, a role is somebody's or something's view, or another's.
SAYING = Words("says", distinct(*inflected("""
    say, tell, see, regard, describe, add, explain, write, note, think, believe, warn, expect, announce
    report, claim, argue, portray, treat, view, consider, address, quote, cite, ask, meet, sue, criticise
    criticize, thank, praise, accuse, comment, predict, joke, insist, concede
"""), *entries("because, although, if, whether")), {
    "[Iva Lund] described the plan as chairman of {Halden}.": (),
})

# Before a person who gets the role that follows: `named Iva Lund chairman`.
NAMING = Words("names", distinct(*inflected("""
    name, appoint, elect, make, promote, hire, pick, tap, nominate, choose, recruit, poach, install
    reappoint, re-elect, bring in, propose, confirm, select, designate, unveil, welcome, dispatch, send
    move, assign, present, introduce, lure, take, elevate
""")), {
    "{Halden} appointed [Iva Lund] chief executive.": (("chief executive", "Halden"),),
    "{Halden} has promoted [Iva Lund] to vice president of engineering.": (
        ("vice president of engineering", "Halden"),),
    "{Halden} has elevated [Iva Lund] to head – dealer development.": (
        ("head – dealer development", "Halden"),),
})

# The nouns of those verbs: `the appointment of Iva Lund as`, `Iva Lund's departure as`.
APPOINTMENTS = Words("appointment", entries("""
    appointment, nomination, promotion, election, re-election, selection, choice, naming, hiring, departure
    resignation, exit, retirement, dismissal, ouster, tenure, term, time, spell, stint, days, years, work
    role, job, post, position, elevation, return, arrival, removal, reappointment, designation, contract
    mandate, last day, first day
"""), {
    "The promotion of [Iva Lund] to chairman of {Halden} came late.": (("chairman", "Halden"),),
    "[Iva Lund]'s tenure as chairman of {Halden} was short.": (("chairman", "Halden"),),
})

# The subject of these gets the object's role: `Iva Lund replaces Ivo Berg as`.
REPLACING = Words("replaces", distinct(*inflected("""
    replace, succeed, follow, oust
"""), *entries("from, after")), {
    "[Iva Lund] replaces [Ivo Berg] as chairman of {Halden}.": (("chairman", "Halden"),),
    "[Iva Lund] takes over from [Ivo Berg] as chairman of {Halden}.": (("chairman", "Halden"),),
})

# Verbs after which an organisation follows directly: he belongs to it, with no title given.
HEADING = Words("heads", distinct(*inflected("""
    head, lead, run, chair, represent, manage, oversee, drive for, fly for, race for
    head up, command, own, co-own, found, co-found, take the helm of, take the helm at, take the reins at
    take the reins of, take the wheel at, take charge of
"""), *entries("""
    at the helm of, at the head of, at the wheel of, in charge at, is with, has been with, work for, works for
    work at, works at, has worked for, has worked at
""")), {
    "[Iva Lund], who heads the {Halden Union}, left.": ((None, "Halden Union"),),
    "[Iva Lund], who has led {Halden} since May, left.": ((None, "Halden"),),
    "{Oster} hired [Iva Lund] to run {Halden}.": ((None, "Halden"),),
    "{Oster} fell. [Iva Lund], who has been at the helm of {Halden} since May, left.": ((None, "Halden"),),
})

# Behind a comma: for whom somebody speaks or what he is in charge of there, with no title given.
SERVING = Words("serves", entries("""
    speaking for, speaking on behalf of, acting for, acting on behalf of, in charge of, responsible for
    representing, on behalf of, working for, at the helm of, at the head of, in charge at
    the man in charge of, the woman in charge of
"""), {
    "{Oster} fell. [Iva Lund], speaking for {Halden}, left.": ((None, "Halden"),),
    "{Oster} fell. [Iva Lund], in charge of buses at {Halden}, left.": ((None, "Halden"),),
})

# With whom an interview is, if behind `we`: he is named in the headline.
MEETING = Words("meets", entries("""
    spoke to, spoke with, talked to, talked with, met, met with, sat down with, interviewed, visited, asked
    caught up with
"""), {
    "Why [Iva Lund] sells cars\n{Halden} grew. We met its treasurer in the yard.": (("treasurer", "Halden"),),
})

# Before `by` and a person: the organisation that he heads.
LED = Words("led by", entries("headed, led, run, chaired, managed, directed, owned"), {
    "{Halden}, headed by [Iva Lund], grew.": ((None, "Halden"),),
})

# Whose successor somebody is has not got the role that follows: `successor of Iva Lund as chairman`.
KINDRED = Words("successor", entries("""
    successor, predecessor, replacement, deputy, son, daughter, brother, widow
"""), {
    "The successor of [Iva Lund] as chairman of {Halden} left.": (),
})

VERB_ROWS = (
    VERBS, KEEPING, HELPING, LINKING, SAYING, NAMING, APPOINTMENTS, REPLACING, HEADING, SERVING, MEETING, LED,
    KINDRED,
)  # fmt: skip


def matched(tokens: Sequence[Token], at: int, row: Words) -> int | None:
    """The index after the longest of the row's phrases that stands at token `at`; None if none does."""
    if at >= len(tokens):
        return None
    for words in _by_first_word(row.members).get(tokens[at].lower, ()):
        if [token.lower for token in tokens[at : at + len(words)]] == words:
            return at + len(words)
    return None


@cache
def _by_first_word(phrases: frozenset[str]) -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = {}
    for words in sorted((phrase.split() for phrase in phrases), key=lambda words: (-len(words), words)):
        table.setdefault(words[0], []).append(words)
    return table
