"""High contrast: asked of a real portal on a private bus, remembered, and shown."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exercise_app.context import Context
from exercise_app.desktop.contrast import wants_high_contrast
from tests.desktop.test_motion import PORTAL, bus, linux, with_bus

__all__ = ["bus"]
ASK = "from exercise_app.desktop.contrast import wants_high_contrast; print(wants_high_contrast())"
Ask = Callable[..., bool]


@pytest.fixture
def ask(bus: dict[str, str]) -> Iterator[Ask]:
    """What is found where a portal has settings, such as `contrast=1`."""
    portals: list[subprocess.Popen[str]] = []

    def answered(*settings: str) -> bool:
        if settings:
            portal = subprocess.Popen(
                [sys.executable, "-c", PORTAL, *settings],
                env=bus, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            )  # fmt: skip
            portals.append(portal)
            assert portal.stdout is not None
            assert portal.stdout.readline() == "ready\n"
        words = [sys.executable, "-c", ASK]
        told = subprocess.run(words, env=bus, capture_output=True, text=True, check=True)
        return told.stdout == "True\n"

    yield answered
    for portal in portals:
        portal.kill()
        portal.communicate()


@linux
@with_bus
@pytest.mark.parametrize(
    ("settings", "high"),
    [
        (("contrast=1",), True),
        (("contrast=0", "high-contrast=false"), False),
        (("contrast=0", "high-contrast=true"), True),
        (("high-contrast=true",), True),
        ((), False),
    ],
)
def test_the_portal_is_asked(ask: Ask, settings: tuple[str, ...], high: bool) -> None:
    assert ask(*settings) is high


def test_without_a_bus_nothing_is_wanted() -> None:
    assert not wants_high_contrast({}, "linux")


def test_the_setting_goes_before_the_system_whose_answer_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = Context(tmp_path)
    assert not context.high_contrast
    monkeypatch.setattr("exercise_app.desktop.contrast.wants_high_contrast", lambda: True)
    context.ask_contrast()
    assert context.high_contrast
    assert Context(tmp_path).high_contrast
    for told, high in (("normal", False), ("high", True), ("system", True)):
        (tmp_path / "settings.yaml").write_text(f"contrast: {told}\n")
        assert Context(tmp_path).high_contrast is high
    monkeypatch.setattr("exercise_app.desktop.contrast.wants_high_contrast", lambda: False)
    context.ask_contrast()
    assert not Context(tmp_path).high_contrast
