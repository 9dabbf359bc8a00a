"""Countries by their adjectives, presidents by their surnames, line ends within sentences."""

from __future__ import annotations

import pytest
from marked_people import people_of

from newsextract.names.tables.common import PEOPLES
from newsextract.people.words.lines import soft_breaks
from newsextract.people.words.nations import NATIONS
from newsextract.people.words.rulers import RULERS


@pytest.mark.parametrize("adjective", NATIONS)
def test_each_adjective_gives_its_country(adjective: str) -> None:
    country = NATIONS[adjective][0]
    assert people_of(f"The {adjective} trade minister, [Iva Lund], left {{Halden}}.") == {
        "Iva Lund": (("trade minister", country),)
    }


@pytest.mark.parametrize("adjective", [row for row in NATIONS if len(NATIONS[row]) > 1])
def test_the_name_that_the_article_uses_is_taken(adjective: str) -> None:
    used = NATIONS[adjective][-1]
    found = people_of(f"In <{used}>, {adjective} trade minister [Iva Lund] left {{Halden}}.")
    assert found == {"Iva Lund": (("trade minister", used),)}


def test_most_peoples_with_a_country_are_there() -> None:
    continents = {"European", "Asian", "African", "Arab", "Nordic", "Latin"}
    assert not continents & set(NATIONS)
    assert {"German", "Chinese", "Thai", "Kenyan", "Dutch"} <= set(NATIONS) & set(PEOPLES.entries)


@pytest.mark.parametrize("surname", RULERS)
def test_each_president_is_his_country_s(surname: str) -> None:
    assert people_of(f"{{Halden}} grew. President [Ivo {surname}] left.") == {
        f"Ivo {surname}": (("President", RULERS[surname][0]),)
    }


WRAPPED = "\n".join(["The maker of buses for the northern towns said that it was going"] * 7)


@pytest.mark.parametrize(("text", "soft"), [
    ("head\nof sales", True),
    ("Iva Lund\nHead of Sales", False),
    ("He left.\nHead of Sales", False),
    ("head\n\nof sales", False),
    (f"{WRAPPED}\nHalden", True),
    (f"{WRAPPED[:-6]}.\nHalden", False),
    (f"{WRAPPED}\n\nHalden", False),
    ("end\n", False),
])  # fmt: skip
def test_soft_breaks(text: str, soft: bool) -> None:
    at = text.rstrip("\n").rindex("\n") if "\n" in text.rstrip("\n") else text.index("\n")
    if text[at - 1] == "\n":
        at -= 1
    assert soft_breaks(text)(at) is soft
