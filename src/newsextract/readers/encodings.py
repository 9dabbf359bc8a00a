"""The characters of a page: by its byte order mark, its own word, or what its bytes look like."""

from __future__ import annotations

import re

from newsextract.readers.reading import UnreadableError
from newsextract.readers.text_lines import encoding_by_mark

# As the WHATWG Encoding Standard reads them: pages that say Latin-1 or GB2312 use what has grown out of it.
# A name from a page reaches Python's codecs only by this table, since some of those take quadratic time.
_LABELS = {
    "utf-8": ("utf-8", "utf8", "unicode-1-1-utf-8"),
    "utf-16": ("utf-16", "utf-16le", "utf-16be", "unicode"),
    "cp1252": ("windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"),
    "iso8859-2": ("iso-8859-2", "latin2"),
    "cp1250": ("windows-1250", "cp1250"),
    "cp1251": ("windows-1251", "cp1251"),
    "cp1254": ("windows-1254", "iso-8859-9", "latin5"),
    "iso8859-15": ("iso-8859-15", "latin9"),
    "koi8-r": ("koi8-r",),
    "gb18030": ("gb18030", "gbk", "gb2312", "x-gbk"),
    "big5hkscs": ("big5", "big5-hkscs"),
    "cp932": ("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"),
    "euc-jp": ("euc-jp",),
    "cp949": ("euc-kr", "ks_c_5601-1987", "windows-949"),
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels}
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARATION_REACH = 4096
_SAMPLE = 1 << 16


def page_text(data: bytes, encoding: str | None = None) -> str:
    """`data` as text, with `encoding` if given. UnreadableError if it is binary."""
    marked = encoding_by_mark(data)
    declared = None if marked else encoding or _declared(data)
    if b"\0" in data[:_DECLARATION_REACH] and not marked:
        raise UnreadableError("decode", "is a binary file, not a page")
    for name in (marked, declared, "utf-8"):
        if name and (text := _decoded(data, name)) is not None:
            return text
    return data.decode(_looks_like(data) or declared or "cp1252", "replace")


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_DECLARATION_REACH])
    codec = _CODECS.get(match[1].decode("ascii", "replace").lower()) if match else None
    # What could be read as ASCII so far is not UTF-16, whatever it says.
    return None if codec == "utf-16" else codec


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _looks_like(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    first = next((at for at, byte in enumerate(data) if byte > 127), 0)
    best = from_bytes(data[max(first - _SAMPLE // 2, 0) : first + _SAMPLE // 2]).best()
    return best.encoding if best else None
