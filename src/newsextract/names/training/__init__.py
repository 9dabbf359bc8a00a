"""Training of the tagger of names: `train.train` is the way in; it needs the extra `[train]`."""
