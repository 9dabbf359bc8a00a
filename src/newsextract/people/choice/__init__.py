"""Which organisation is meant where a title names none, or only describes it."""
