"""The arithmetic of the measurements: medians, cuts, ratios."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median, quantiles

__all__ = ["median", "p99", "percentile", "quartiles", "ratio"]


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` (1 to 99) of `values` do not exceed, between two where need be."""
    if len(values) == 1:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def p99(values: Sequence[float]) -> float:
    """The value that 99 of 100 do not exceed."""
    return percentile(values, 99)


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """The values a quarter and three quarters of the way."""
    return percentile(values, 25), percentile(values, 75)


def ratio(values: Sequence[float], floor: Sequence[float]) -> float:
    """The median of `values` in medians of `floor`."""
    return median(values) / median(floor)
