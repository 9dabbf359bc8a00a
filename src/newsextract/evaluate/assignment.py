"""The best one-to-one assignment between two small sets, as CEAF needs it.

The Hungarian method with potentials, one row at a time (Kuhn 1955; Jonker and Volgenant 1987), O(n³). Written
here since nothing else of scipy would be used.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def best_assignment(weights: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The (row, column) pairs, each row and column at most once, whose weights add up to the most.

    `weights` is a matrix of numbers from 0 up; as many pairs are returned as its shorter side is long.
    """
    if weights.shape[0] > weights.shape[1]:
        return sorted((row, column) for column, row in best_assignment(weights.T))
    rows, columns = weights.shape
    row_price = np.zeros(rows)
    column_price = np.zeros(columns + 1)
    owner = np.full(columns + 1, -1)  # the row that holds a column; the last column is the way in
    for row in range(rows):
        owner[columns] = row
        _place(-weights, row_price, column_price, owner)
    return sorted((int(owner[column]), column) for column in range(columns) if owner[column] >= 0)


def _place(
    costs: NDArray[np.float64],
    row_price: NDArray[np.float64],
    column_price: NDArray[np.float64],
    owner: NDArray[np.int64],
) -> None:
    """Give the row at the way in a column, moving others on along the cheapest path (Dijkstra)."""
    entry = costs.shape[1]
    distance = np.full(entry, np.inf)
    previous = np.full(entry, entry)
    visited = np.zeros(entry + 1, dtype=bool)
    column = entry
    while owner[column] >= 0:
        visited[column] = True
        row = owner[column]
        slack = costs[row] - row_price[row] - column_price[:entry]
        shorter = ~visited[:entry] & (slack < distance)
        distance[shorter] = slack[shorter]
        previous[shorter] = column
        reachable = np.where(visited[:entry], np.inf, distance)
        column = int(np.argmin(reachable))
        step = reachable[column]
        row_price[owner[visited]] += step
        column_price[visited] -= step
        distance[~visited[:entry]] -= step
    while column != entry:
        owner[column] = owner[previous[column]]
        column = int(previous[column])
    owner[entry] = -1
