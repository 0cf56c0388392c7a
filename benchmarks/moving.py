"""What the moving figure costs: a running session with it against the same window without it."""

from __future__ import annotations

from pathlib import Path

from benchmarks.homes import copy_home
from benchmarks.idle import SETTLE, app_usage, percent, platforms
from benchmarks.processes import environment
from benchmarks.report import Figure, Section
from benchmarks.routines import BREATHING, MOVING, write_routine

SECONDS = 20.0
USUAL, LARGE = ["main.py"], ["-m", "benchmarks.children.large_window"]
METHOD = f"""
`play ROUTINE --mute` at speed 1 with reps of the bird dog at a tempo of 2-1-2 and no gaps, so that
it moves 4 of 5 seconds, and with the same reps of an exercise that has no figure; then a hold in
which it only breathes. From {SETTLE:g} s after the start, {SECONDS:g} s long, counted as for a
running session: percent of one core. The window has 1280 × 800 pixels, and once 1920 × 1080.
"""


def measure(home: Path, work: Path) -> Section:
    """The whole part."""
    figures: list[Figure] = []
    for name, platform in platforms():
        with platform as variables:
            place = copy_home(home, work / f"moving-{name}")

            def used(program: list[str], text: str) -> float:
                write_routine(place / "routines", "measured", text)  # noqa: B023 - called at once
                words = [*program, "play", "measured", "--mute"]
                env = environment(place, variables)  # noqa: B023
                return percent(app_usage(words, env, SECONDS), SECONDS)

            for size, program, limit in (("", USUAL, 15.0), (", 1920 × 1080", LARGE, 20.0)):
                moving, without = used(program, MOVING), used(program, without_figure(MOVING))
                against = f"without it, {without:.2f} %: {moving / max(without, 0.01):.0f} times"
                figures.append(
                    Figure(f"CPU while it moves, {name}{size}", moving, " %", limit, None, against)
                )
            breathing = used(USUAL, BREATHING)
            figures.append(Figure(f"CPU while it breathes, {name}", breathing, " %", 4.0))
    return Section("A running session with a moving figure", METHOD, tuple(figures))


def without_figure(text: str) -> str:
    """The same routine with an exercise of its own in the place of the catalogue's."""
    own = "exercises:\n  stand-in: {name: Bird dog}\n"
    return text.replace("exercise: bird-dog", "exercise: stand-in") + own
