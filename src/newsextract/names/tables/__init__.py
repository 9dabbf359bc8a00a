"""Word knowledge about names, as rows with examples; nothing here computes."""
