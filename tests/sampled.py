"""Coverage comes from examples: tests of hundreds of cases run without it, twice as fast.

What only a property or a sweep happens to reach is thus told as untested: it wants an example.
"""

from __future__ import annotations

from collections.abc import Iterator

import coverage
import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Stop the measurement while a property of Hypothesis, or a test marked `sweep`, runs."""
    measured = coverage.Coverage.current()
    many = item.get_closest_marker("hypothesis") or item.get_closest_marker("sweep")
    if measured is None or many is None:
        return (yield)
    measured.stop()
    try:
        return (yield)
    finally:
        measured.start()
