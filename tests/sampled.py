"""Which tests are measured for coverage: examples, and of those with a window every third.

Properties and sweeps go through hundreds of cases, and tests with a window go the same ways again
and again; unmeasured they take half the time. What only they happen to reach is thus told as
untested: it wants an example.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

import coverage
import pytest

WINDOWS = frozenset({"qtbot", "qapp"})
"""The fixtures of tests with a window."""
ONE_IN = 3
"""Of how many tests with a window one is measured."""


def is_measured(item: pytest.Item) -> bool:
    """Whether `item` counts for coverage; always the same for its name."""
    if item.get_closest_marker("hypothesis") or item.get_closest_marker("sweep"):
        return False
    has_window = not WINDOWS.isdisjoint(getattr(item, "fixturenames", ()))
    return not has_window or crc32(item.nodeid.encode()) % ONE_IN == 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Stop the measurement while a test runs that is not measured."""
    measured = coverage.Coverage.current()
    if measured is None or is_measured(item):
        return (yield)
    measured.stop()
    try:
        return (yield)
    finally:
        measured.start()
