"""Closed lists of words by which the end of a counted noun phrase is told without a tagger."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


DURATIONS = words(
    "day days week weeks month months quarter quarters year years decade decades century centuries fortnight"
    " fortnights weekend weekends yr yrs millennium millennia halves semester semesters night nights weekday"
    " weekdays"
)
"""A number of these is a span of a day or more, which is a DATE."""
QUALIFIERS = words(
    "working business calendar trading consecutive straight full more additional further long short past last"
    " next whole odd fiscal financial model light successive solid good best previous preceding following"
    " entire or plus about school lunar to"
)
"""Words that may stand between a number and its span of time."""

DETERMINERS = words(
    "a an the this that these those its his her their our my your every each any some no another such both"
    " all either neither which what whose"
)
PREPOSITIONS = words(
    "of in on at by for from to with without within into onto over under above below between among against"
    " during since until till through throughout across after before about around near off out up down via"
    " per than as like despite including excluding toward towards upon along behind beside besides beyond"
    " amid outside inside versus vs compared due plus minus worth except following regarding concerning"
    " pending alongside aboard atop"
)
CONJUNCTIONS = words(
    "and or but nor so yet while whereas although though because if unless when where whether that who whom"
    " which whose however meanwhile thus hence then therefore as since once"
)
PRONOUNS = words(
    "i he she it we they you me him us them himself herself itself themselves ours theirs who there here one"
    " everyone everybody someone something nothing everything anything anyone nobody"
)
ADVERBS = words(
    "ago also already again only just even still now today yesterday tomorrow tonight later earlier soon then"
    " here there together each apiece respectively worldwide globally annually monthly daily weekly quarterly"
    " yearly nationwide overseas abroad domestically locally not never always often ever very too quite"
    " rather more less fewer most least almost nearly altogether overall alone cheaper larger bigger faster"
    " slower longer shorter older younger stronger weaker smaller greater heavier lighter better worse higher"
    " lower sooner instead away back forward onwards long high wide deep tall old apart extra maximum minimum"
    " total online offline onboard elsewhere so far yet else last next this year-on-year y/y m/m yoy mom qoq"
    " q/q year month approximately roughly mainly mostly currently previously recently initially immediately"
    " simultaneously however thereby otherwise additionally furthermore moreover likewise namely especially"
    " particularly"
)
VERBS = words(
    "is are was were be been being am has have had having do does did done doing will would shall should can"
    " could may might must cannot won't didn't don't isn't aren't wasn't sold sell sells said say says rose"
    " rise rises fell fall falls grew grow grows reached reach reaches made make makes took take takes came"
    " come comes went go goes got get gets gave give gives left leave leaves built build builds bought buy"
    " buys paid pay pays lost lose loses won win wins hit hits set sets put puts cut cuts met meet meets kept"
    " keep keeps ran run runs saw see sees stood stand stands became become becomes began begin begins showed"
    " show shows led lead leads held hold holds brought bring brings sent send sends spent spend spends told"
    " tell tells found find finds thought think thinks died die dies rolled join joined attended exceeded"
    " entered totalled totaled accounted remained contributed participated represented compared according"
    " based covering covers cover making including using ranging giving taking reaching bringing leading"
    " producing employs employ operates operate serves serve exports produces include includes received"
    " receive expects expect plans wants want needs need aims agreed announced reported recorded posted"
    " increased decreased declined dropped surged jumped soared climbed slipped plunged gained added added"
    " rolling arrived departed left lie lies live lives work works remain remains appear appears seem"
    " continue continues represent represents account accounts mean means know known shown seen taken given"
    " driven written broken fallen risen grown chosen born worn drawn thrown flown begun run intend"
    " refuse tend fail failed stay stayed compares compare equals exceeds exceed agree"
)
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | ADVERBS | VERBS
"""No word of a counted noun phrase."""

CLOSED = STOPS | words(
    "some about around nearly almost over only at least another these those other others further roughly"
    " approximately more less fewer than exactly just up first last next past top all total totalling"
    " totaling combined record estimated additional new nos no"
)
"""Words that, even with a capital, are no name whose number follows (`Some 300`, `Top 10`)."""

IRREGULAR = words(
    "people men women children staff personnel aircraft police cattle sheep fish mice feet teeth geese media"
    " data criteria phenomena lives wives knives wolves halves crew workforce livestock poultry offspring"
    " servicemen businessmen policemen workmen fishermen salesmen craftsmen spacecraft hovercraft watercraft"
    " folk vermin troops goods premises headquarters series species means"
)
_SINGULAR_S = ("ss", "us", "is", "ous")
_SINGULAR = words(
    "gas bus lens plus news chaos atlas canvas bias bonus campus census status virus focus process access"
    " business loss class glass mass"
)


def is_plural(word: str) -> bool:
    """Whether a noun looks plural by its form: `trucks`, `countries`, `people`; not `process`, `bus`."""
    low = word.lower()
    if low in IRREGULAR:
        return True
    if word[:-1].isupper() and word[-1:] == "s" and len(word) > 2:
        return True  # `EVs`, `SUVs`
    if low.endswith(("'s", "’s")):
        return False
    return len(low) > 3 and low.endswith("s") and not low.endswith(_SINGULAR_S) and low not in _SINGULAR
