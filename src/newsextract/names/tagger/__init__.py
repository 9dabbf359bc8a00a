"""ORG, PERSON and LOC mentions by a small trained encoder whose weights ship with the package."""

from newsextract.names.tagger.find import find

__all__ = ["find"]
