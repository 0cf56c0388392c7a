"""The users' pages of commands and settings: complete, true, and their examples run."""

from __future__ import annotations

import json
import re
import shlex
from argparse import ArgumentParser, _SubParsersAction
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from exercise_app.cli import build_parser
from exercise_app.core.settings import (
    MAX_RATE,
    MAX_SCREEN_FACTOR,
    MAX_TARGET,
    MAX_TEXT_SIZE,
    MAX_VIEWING_DISTANCE,
    MAX_WINDOW_TEXT,
    MIN_RATE,
    MIN_SCREEN_FACTOR,
    MIN_TEXT_SIZE,
    MIN_VIEWING_DISTANCE,
    MIN_WINDOW_TEXT,
    WEEKDAYS,
    Clothes,
    Contrast,
    Motion,
    Settings,
    Skin,
    Theme,
    Units,
)
from exercise_app.history.store import Store
from exercise_app.library import settings as reader
from exercise_app.library.settings import read_settings
from tests.commands.commands import ROOT, Run
from tests.history.records import finished_session

COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


def parsers() -> dict[str, ArgumentParser]:
    """The parser of each command; "" for what stands before it."""
    whole = build_parser()
    [commands] = [a for a in whole._actions if isinstance(a, _SubParsersAction)]
    return {"": whole, **commands.choices}


def options(parser: ArgumentParser) -> set[str]:
    found = {o for action in parser._actions for o in action.option_strings if o.startswith("--")}
    return found - {"--help"}


def section(command: str) -> str:
    """What the page says of a command."""
    if not command:
        return COMMANDS.partition("\n## ")[0]
    found = re.search(
        rf"^## ([\w ]*\b)?{command}\b.*?(?=^## |\Z)", COMMANDS, re.MULTILINE | re.DOTALL
    )
    assert found, command
    return found[0]


def rows(text: str) -> list[str]:
    """The first cells of the tables in `text`, without their marks."""
    return re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)


def test_every_command_is_in_the_page_and_no_other() -> None:
    told = [row.split()[0] for row in rows(section("")) if not row.startswith("--")]
    assert told == [name for name in parsers() if name]


@pytest.mark.parametrize("command", parsers())
def test_every_option_is_in_the_page_and_no_other(command: str) -> None:
    told = {row.split()[0] for row in rows(section(command)) if row.startswith("--")}
    assert told - {"--help"} == options(parsers()[command])


EXAMPLES = re.findall(r"^\$ exercise-app (.+)$", COMMANDS, re.MULTILINE)


def test_every_command_has_an_example() -> None:
    assert {line.split()[0] for line in EXAMPLES} == {name for name in parsers() if name}


@pytest.mark.parametrize("line", EXAMPLES)
def test_the_examples_run(
    line: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = shlex.split(line)
    assert build_parser().parse_args(words).command == words[0]
    if words[0] == "play":
        return  # played in tests/e2e
    if words[0] == "doctor":
        assert run(*words).code in (0, 1)  # as this computer is; tests/commands/test_doctor.py
        return
    for name in ("routines", "assets"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "all.json").write_text('{"format": 1, "sessions": []}', encoding="utf-8")
    assert run(*words).code == 0


def shape(value: Any) -> Any:
    """The keys of a JSON value, and of the first entries of its lists."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value and isinstance(value[0], dict) else []
    return None


@pytest.mark.parametrize(
    "words",
    ["list", "timeline big-three", "week --date 2026-01-01", "history", "doctor --quiet"],
)
def test_the_json_it_shows_has_the_keys_that_are_printed(
    words: str, run: Run, tmp_path: Path
) -> None:
    store = Store(tmp_path / "home" / "history.db")
    store.merge([finished_session(datetime.fromisoformat("2026-01-01T07:30:00+01:00"))])
    store.close()
    command = words.split(maxsplit=1)[0]
    [shown] = re.findall(r"```json\n(.*?)```", section(command), re.DOTALL)
    assert shape(json.loads(shown)) == shape(run(*words.split(), "--json").json)


def test_every_setting_is_in_its_page_and_no_other() -> None:
    before, _, rest = SETTINGS.partition("## Voice")
    voice, _, figure = rest.partition("## Figure")
    assert rows(before) == list(reader._KEYS)
    assert rows(voice) == list(reader._VOICE)
    assert rows(figure) == list(reader._FIGURE)


def test_the_defaults_of_the_page_are_the_programs() -> None:
    [example] = re.findall(r"```yaml\n(format: 1.*?)```", SETTINGS, re.DOTALL)
    told, problems = read_settings(example, "settings.yaml")
    default = Settings()
    assert problems == ()
    assert told.targets == default.targets
    assert (told.theme, told.viewing_distance) == (default.theme, default.viewing_distance)
    told_voice = (told.voice.rate, told.voice.volume, told.voice.tones)
    assert told_voice == (default.voice.rate, default.voice.volume, default.voice.tones)
    assert (told.text_size, told.figure, told.motion) == (
        default.text_size, default.figure, default.motion
    )  # fmt: skip
    assert told.screen_factor == default.screen_factor
    assert (told.reminders, told.tray) == (default.reminders, default.tray)
    assert "| `1` |\n| `screen_factor`" in SETTINGS
    assert "| `1` |\n| `figure`" in SETTINGS
    for word in (default.figure.skin, default.figure.clothes, default.motion):
        assert f"| `{word}` |" in SETTINGS
    for value in (told_voice, told.viewing_distance):
        for number in value if isinstance(value, tuple) else (value,):
            assert f"| `{number}" in SETTINGS
    assert set(re.findall(r"^ *(\w+):", example, re.MULTILINE)) == set(reader._KEYS)


def test_the_limits_of_the_page_are_the_programs() -> None:
    assert f"| `{MIN_RATE}` to `{MAX_RATE}` |" in SETTINGS
    assert f"`{MIN_VIEWING_DISTANCE:g}m` to `{MAX_VIEWING_DISTANCE:g}m`" in SETTINGS
    assert f"number of days from 0 to {MAX_TARGET}" in SETTINGS
    assert f"`{WEEKDAYS[0]}` to `{WEEKDAYS[-1]}`" in SETTINGS
    assert f"`{MIN_SCREEN_FACTOR:g}` to `{MAX_SCREEN_FACTOR:g}`" in SETTINGS
    assert f"`{MIN_TEXT_SIZE:g}` to `{MAX_TEXT_SIZE:g}`" in SETTINGS
    assert f"`{MIN_WINDOW_TEXT:g}` to `{MAX_WINDOW_TEXT:g}`" in SETTINGS
    for words in (Theme, Contrast, Motion, Skin, Clothes, Units):
        assert ", ".join(f"`{word}`" for word in words) in SETTINGS


@pytest.mark.parametrize("example", re.findall(r"```yaml\n(.*?)```", SETTINGS, re.DOTALL))
def test_the_examples_of_settings_are_read_without_a_problem(example: str) -> None:
    assert read_settings(example, "settings.yaml")[1] == ()


def test_the_error_it_shows_is_what_is_told() -> None:
    _, [problem] = read_settings("theme: Dark\n", "settings.yaml")
    assert f"```\n{problem}\n```" in SETTINGS
