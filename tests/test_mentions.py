from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsextract.mentions import LABELS, Mention, settle

MENTIONS = st.lists(
    st.builds(
        lambda start, length, label: Mention(start, start + length, label),
        st.integers(0, 60), st.integers(1, 12), st.sampled_from(LABELS),
    ),
    max_size=40,
)  # fmt: skip


def test_the_longest_wins_then_the_label():
    year = Mention(10, 14, "QUANTITY")
    date = Mention(7, 14, "DATE")
    paper = Mention(0, 14, "ORG")
    assert settle([year, date]) == [date]
    assert settle([year, date, paper]) == [paper]
    assert settle([year, Mention(10, 14, "DATE")]) == [Mention(10, 14, "DATE")]


@given(MENTIONS, st.randoms(use_true_random=False))
def test_settled_mentions_are_disjoint_sorted_maximal_and_order_free(mentions, random):
    kept = settle(mentions)
    assert all(a.end <= b.start for a, b in pairwise(kept))
    assert all(any(m.overlaps(k) for k in kept) for m in mentions)
    shuffled = list(mentions)
    random.shuffle(shuffled)
    assert [(m.start, m.end, m.label) for m in settle(shuffled)] == [(m.start, m.end, m.label) for m in kept]
