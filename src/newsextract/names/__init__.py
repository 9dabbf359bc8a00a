"""ORG, PERSON and LOC mentions, by the evidence in the text."""

from newsextract.names.external import external_finder
from newsextract.names.find import find

__all__ = ["external_finder", "find"]
