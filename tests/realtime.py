"""The suite's budget of real time: sound cannot be hurried, so each test that sounds says how long.

`@pytest.mark.realtime(seconds)` declares the seconds that a test with a sound server takes; a
module does so for each of them by `pytestmark`, and a test's own word goes before it. One without
a declaration, or declarations that sum to more than `LIMIT`, stop the suite before it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

LIMIT = 40.0
"""Seconds of sound in real time that the whole suite may take."""
SERVERS = frozenset({"sound_server", "frail_sound_server"})
_took: dict[str, float] = {}


def sounds(item: pytest.Item) -> bool:
    """Whether `item` has a sound server."""
    return not SERVERS.isdisjoint(getattr(item, "fixturenames", ()))


def check(items: Iterable[pytest.Item]) -> None:
    """Raise UsageError where sound is undeclared, or is more than `LIMIT`."""
    total = 0.0
    for item in filter(sounds, items):
        marker = item.get_closest_marker("realtime")
        if marker is None:
            raise pytest.UsageError(f"{item.nodeid} sounds: mark it realtime(seconds)")
        total += float(marker.args[0])
    if total > LIMIT:
        raise pytest.UsageError(f"{total:.1f} s of sound in real time; the suite has {LIMIT:g} s")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Hold the budget."""
    check(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Note what a test that sounds took in truth."""
    report: pytest.TestReport = yield  # type: ignore[assignment]
    if report.when == "call" and sounds(item):
        _took[item.nodeid] = report.duration
    return report  # type: ignore[return-value]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell it at the end."""
    if _took:
        told = f"{sum(_took.values()):.1f} s of sound in real time, in {len(_took)} tests"
        terminalreporter.write_line(f"{told}; the budget is {LIMIT:g} s")
