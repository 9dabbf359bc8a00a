"""Who is what, and where: the roles of the people that an article names."""

from newsextract.people.find import find

__all__ = ["find"]
