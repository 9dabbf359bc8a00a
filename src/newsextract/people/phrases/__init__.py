"""Role phrases: a title with whose it is, its complements and its fields."""
