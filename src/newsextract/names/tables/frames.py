"""Words around a name that no person's, or no place's, stands between, a row a way of speaking.

Unlike the cues, which are weighed with much else, a frame decides unless the encoder is very sure.
"""

from __future__ import annotations

from itertools import product

from newsextract.names.tables.rows import Frame, entries

_STAFF = entries("""
    analyst, analysts, economist, economists, strategist, strategists, banker, bankers, broker, brokers
    trader, traders, engineer, engineers, consultant, consultants, researcher, researchers, underwriter
    partner, apprentice, manager, executive, lawyer, actuary, planner, designer, welder, fitter
""")
_HEADS = entries("""
    chief executive, chief executive officer, ceo, cfo, coo, chief financial officer, managing director
    chief operating officer, finance director, general manager, chairman and chief executive
    president and ceo, commercial director, co-founder, co-owner, managing partner, senior partner
""")
_HOLDINGS = entries("""
    shares in, stake in, stakes in, subsidiary of, subsidiaries of, division of, merger with, takeover of
    joint venture with, venture with, owned by, shareholders of, shareholder in, investors in, orders from
    shares of, bid for, a unit of, bought by, the works of, competitors of, rivals of, a loan from
""")
MODIFIERS = frozenset(entries("""
    new, former, then, own, interim, acting, current, outgoing, deputy, local, only
"""))

FRAMES = (
    Frame("staff of", "before", tuple(map(" ".join, product(_STAFF, ("at", "with")))), ("PERSON",), {
        "It will rise, said an engineer with Tresk Hallwin.": "Tresk Hallwin",
    }),
    Frame("analyst for", "before", entries("""
        analyst for, economist for, strategist for, works for, worked for, working for, drives for, drove for
        driven for, drivers for, employed by, board of, board of directors of, on behalf of
    """), ("PERSON",), {"She drives for Tresk in the north.": "Tresk"}),
    Frame("head of", "before", tuple(f"{head} of" for head in _HEADS), ("PERSON", "LOC"), {
        "The managing director of Tresk Hallwin spoke.": "Tresk Hallwin",
    }),
    Frame("held", "before", _HOLDINGS, ("LOC",), {"They sold a stake in Tresk to the bank.": "Tresk"}),
    Frame("head", "after", (*_HEADS, *entries("""
        chairman, chairwoman, chairperson, president, shareholders, share price, shares, subsidiary, parent
        board, plant, plants, factory, factories, dealers, headquarters, works council
    """)), ("PERSON",), {"Tresk Hallwin's managing director spoke.": "Tresk Hallwin"}),
)
