def find(text, mentions, ids):
    return []
