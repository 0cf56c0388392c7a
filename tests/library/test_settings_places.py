"""Each problem of a settings file is told at the setting that it is about."""

from __future__ import annotations

import pytest

from exercise_app.library.settings import read_settings
from exercise_app.library.settings_places import problems_by_key


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("theme: blue\n", ["theme"]),
        ("format: 1\n\n# slow\nvoice: {rate: 90000, volume: 2}\n", ["voice.rate", "voice.volume"]),
        ("voice:\n  name: English\n  tones: loud\nmotion: none\n", ["motion", "voice.tones"]),
        ("targets: {strength: 9, stretch: 2}\ntext_size: 9\n", ["targets.strength", "text_size"]),
        ("voice: loud\n", ["voice"]),
        ("colour: red\n", ["colour"]),
        ("theme: dark\n", []),
        ("theme: [\n", []),
        ("- theme\n", []),
    ],
)
def test_a_problem_is_found_by_its_setting(text: str, keys: list[str]) -> None:
    problems = read_settings(text, "settings.yaml")[1]
    found = problems_by_key(text, problems)
    assert sorted(found) == keys
    assert set(found.values()) <= {problem.message for problem in problems}
