"""Facts of whole sentences, from text alone: what belongs to which figure, and what is no fact."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import dates as date_grammar
from newsextract import facts, figures
from newsextract.facts import FoundFact
from newsextract.mentions import Mention, settle

ANCHOR = dt.date(2024, 3, 4)


def mentions_of(text: str, names: dict[str, str] | None = None) -> list[Mention]:
    """Mentions of the grammars, and of `names` (words to label) wherever they stand."""
    found = date_grammar.find(text, ANCHOR)
    found = [*found, *figures.find(text, [(m.start, m.end) for m in found])]
    for words, label in (names or {}).items():
        at = text.find(words)
        while at >= 0:
            found.append(Mention(at, at + len(words), label, rule="given"))  # type: ignore[arg-type]
            at = text.find(words, at + 1)
    return settle(found)


def read(text: str, names: dict[str, str] | None = None) -> list[tuple[str, str | None, tuple[str, ...]]]:
    """Metric, figure and changes of each fact, in the words of the text."""
    mentions = mentions_of(text, names)

    def words(k: int) -> str:
        return text[mentions[k].start : mentions[k].end]

    return [
        (f.metric, None if f.figure is None else words(f.figure), tuple(words(k) for k in f.changes))
        for f in facts.find(text, mentions, {})
    ]


CORE = {
    "Brandt sold 12,400 trucks in May, up 5%.": [("sales", "12,400", ("5%",))],
    "Sales rose 5% to 12,400 units.": [("sales", "12,400 units", ("5%",))],
    "Output came to 8,300 units (+4%).": [("production", "8,300 units", ("+4%",))],
    "Exports fell 3%.": [("exports", None, ("3%",))],
    "Brandt reported a 5% decline in total sales at 12,400 units.": [("sales", "12,400 units", ("5%",))],
    "Sales came to 900 units, although they fell 2% from May.": [("sales", "900 units", ("2%",))],
    "Output fell 5% compared with May 2023 to 900 units.": [("production", "900 units", ("5%",))],
    "Brandt sold 900 vans (31.6%).": [("sales", "900", ()), ("market_share", "31.6%", ())],
    "The loss before tax came to $40 million.": [("profit", "$40 million", ())],
    "Steel demand will grow by 2%.": [("other", None, ("2%",))],
    "Sales rose 5%. Brandt led with 900 units, taking a market share of 22%.": [
        ("sales", None, ("5%",)),
        ("sales", "900 units", ()),
        ("market_share", "22%", ()),
    ],
    "Sales were 900 units against 850 units a year earlier.": [
        ("sales", "900 units", ()),
        ("sales", "850 units", ()),
    ],
    "Sales reached 9,000 units and production 8,000 units, up 2% and 4% respectively.": [
        ("sales", "9,000 units", ("2%",)),
        ("production", "8,000 units", ("4%",)),
    ],
    "Sales came to $4.2 billion.": [("revenue", "$4.2 billion", ())],
    "Net profit fell 8% to €310 million.": [("profit", "€310 million", ("8%",))],
    "The firm employs 4,300 people.": [("headcount", "4,300", ())],
    "The mill ordered 45 locomotives.": [("orders", "45", ())],
    "The plant has a capacity of 60,000 vans.": [("capacity", "60,000", ())],
    "Brandt handled 3.1 million tonnes. That is 6% more than in 2022.": [
        ("production", "3.1 million tonnes", ("6%",))
    ],
    "Diesel cost $1.40 a litre.": [("price", "$1.40", ())],
    "It invested ¥5 billion ($33 million) in the works.": [("investment", "¥5 billion", ())],
}

NO_FACTS = (
    "The blades are 80 metres long.",
    "Sales went above the 40,000 mark.",
    "The two firms talked for 40 minutes.",
)


@pytest.mark.parametrize("text", CORE)
def test_core_of_facts(text: str) -> None:
    assert read(text) == CORE[text]


@pytest.mark.parametrize("text", NO_FACTS)
def test_what_is_no_fact(text: str) -> None:
    assert read(text) == []


def found(text: str, names: dict[str, str]) -> list[FoundFact]:
    return facts.find(text, mentions_of(text, names), {})


def test_organisation_period_and_region_of_the_clause() -> None:
    text = "Brandt sold 3,100 trucks in Poland in February 2024."
    (fact,) = found(text, {"Brandt": "ORG", "Poland": "LOC"})
    assert (fact.organisation, fact.product, fact.region) == ("Brandt", "trucks", "Poland")
    period = mentions_of(text, {"Brandt": "ORG", "Poland": "LOC"})[fact.period or 0]
    assert text[period.start : period.end] == "February 2024"


def test_organisation_is_carried_to_the_next_sentence() -> None:
    facts_found = found("Brandt sold 3,100 trucks. Exports rose 12%.", {"Brandt": "ORG"})
    assert [fact.organisation for fact in facts_found] == ["Brandt", "Brandt"]


def test_the_whole_industry_is_nobody() -> None:
    facts_found = found("Brandt sold 3,100 trucks. Overall sales fell 4%.", {"Brandt": "ORG"})
    assert [fact.organisation for fact in facts_found] == ["Brandt", None]


@given(st.text(alphabet="a1 ,.%$()5toupsales\n", max_size=200))
def test_any_text_gives_valid_indices(text: str) -> None:
    mentions = mentions_of(text)
    for fact in facts.find(text, mentions, {}):
        assert fact.figure is not None or fact.changes
        for k in (fact.figure, fact.period, *fact.changes):
            assert k is None or 0 <= k < len(mentions)
