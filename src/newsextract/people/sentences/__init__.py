"""Where role phrases stand beside a name: before it, after it, joined by a verb, in another sentence."""
