"""Plain-text scrapes: header and residue lines, bytes that are no text, and offsets that never move."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.errors import InputError
from newsextract.readers import READERS, read_file, read_text
from newsextract.readers.lines import FIELDS


def test_the_customers_article(customer_text):
    article = read_text(customer_text)
    assert article.text == customer_text
    assert article.title == "The 300000th JAC Pickup Rolled off the Production Line"
    assert article.published == dt.date(2024, 5, 23)
    assert article.source == "www.chinatrucks.com"
    assert article.author == "Mia"


@pytest.mark.parametrize(("row", "line", "content"), [
    (row, line, content) for row in FIELDS for line, content in row.examples.items()
])  # fmt: skip
def test_every_labelled_line_gives_its_content(row, line, content):
    match = row.pattern.match(line)
    assert match and line[match.end() :] == content
    assert next(other for other in FIELDS if other.pattern.match(line)) is row


def test_every_row_has_an_example():
    assert all(row.examples for row in FIELDS)


BODY = "\nOrders at the yard grew again. The firm expects more."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("May 23,2024", "2024-05-23"),
        ("2024-05-23 09:12", "2024-05-23"),
        ("Published: Thu 23 May 2024", "2024-05-23"),
        ("Posted on: March 4, 2022, 10:15 am", "2022-03-04"),
        ("By Ana Ruiz | 4 March 2022", "2022-03-04"),
        ("Updated: 04 Mar 2022 18:30 IST", "2022-03-04"),
        ("STUTTGART, Germany, March 4, 2022 (Wire Service) -- Orders at the yard grew.", "2022-03-04"),
        ("Date: 4 mars 2022", "2022-03-04"),
        ("Date: 4. März 2022", "2022-03-04"),
        ("Published: 2022年3月4日", "2022-03-04"),
        ("Date: vendredi", None),
        ("Published: 2 days ago", None),
        ("Orders up in 2022", None),
        ("The plant opened on March 4, 2022 after two delays", None),
    ],
)
def test_publication_dates(line, day):
    article = read_text(f"Yard Orders Grow\n{line}{BODY}")
    assert article.published == (day and dt.date.fromisoformat(day))
    assert article.title == "Yard Orders Grow"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"2024-05-23\nYard Orders Grow{BODY}", "Yard Orders Grow"),
        ("Orders at the yard grew again. The firm expects more.\nIt said so on Monday.", None),
        ("One line only", None),
        ("", None),
    ],
)
def test_titles(text, title):
    assert read_text(text).title == title


def test_a_date_given_by_hand_wins():
    assert read_text("A\nMay 23, 2024" + BODY, published=dt.date(2020, 1, 1)).published == dt.date(2020, 1, 1)


def test_byline_and_residue():
    article = read_text(f"Yard Orders Grow\nBy Ana Ruiz{BODY}\nSource: Steel Daily\nTags: yards")
    assert (article.author, article.source) == ("Ana Ruiz", "Steel Daily")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"PK\x03\x04\x00\x00", "is a binary file"),
        (b"caf\xe9 au lait", "is not valid UTF-8 (byte 3)"),
    ],
)
def test_bytes_that_are_no_article(tmp_path, data, reason):
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"article\.txt") as caught:
        list(read_file(path))
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_file_and_directory(tmp_path):
    for path, reason in ((tmp_path / "none.txt", "no such file"), (tmp_path, "is a directory")):
        with pytest.raises(InputError, match=reason):
            list(read_file(path))


def test_line_ends_and_a_byte_order_mark(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfYard Orders Grow\r\nMay 23, 2024\r\n\r\nOrders grew.\r\n")
    (article,) = read_file(path)
    assert article.text.startswith("Yard") and "\r\n" in article.text
    assert (article.id, article.title, article.published) == ("a", "Yard Orders Grow", dt.date(2024, 5, 23))


def test_each_reader_is_reached_by_its_suffixes():
    suffixes = [suffix for reader in READERS.values() for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text_is_an_article(text):
    assert read_text(text).text == text
