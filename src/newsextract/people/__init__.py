from newsextract.people.find import find

__all__ = ["find"]
