"""The tokens of a text and the tables of words for titles, organisations, places and verbs."""
