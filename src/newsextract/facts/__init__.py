"""Facts: who has how many of what, where, in which period, and up or down by how much."""

from newsextract.facts.find import find
from newsextract.facts.found import FoundFact

__all__ = ["FoundFact", "find"]
