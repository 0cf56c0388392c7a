from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from exercise_app.context import Context
from exercise_app.core.settings import (
    Clothes,
    Contrast,
    Look,
    Motion,
    Reminders,
    Settings,
    Skin,
    Theme,
    Units,
    VoiceSettings,
)
from exercise_app.library.settings_cache import keep_settings, known_settings, stamp_of

SETTINGS = Settings(
    week_starts="sunday",
    targets={"strength": 2, "stretch": "after-run", "big-three": 1},
    voice=VoiceSettings("gmw/en", 150, 0.5, 0.25),
    theme=Theme.LIGHT,
    viewing_distance=3.0,
    text_size=1.5,
    figure=Look(Skin.DEEP, Clothes.PLUM),
    motion=Motion.REDUCED,
    units=Units.MILES,
    reminders=Reminders(on=True, monday=450, friday=None),
    tray=True,
    screen_factor=0.8,
    contrast=Contrast.HIGH,
    window_text=1.5,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.yaml"
    path.write_text("theme: light\n", encoding="utf-8")
    return path


@pytest.fixture
def cache(tmp_path: Path, file: Path) -> Path:
    path = tmp_path / "cache" / "settings.json"
    keep_settings(stamp_of(file), path, SETTINGS)
    return path


def test_settings_come_back_as_they_were_kept(file: Path, cache: Path) -> None:
    assert known_settings(file, cache) == SETTINGS


def test_a_changed_file_of_the_same_size_and_time_is_read_anew(file: Path, cache: Path) -> None:
    before = file.stat()
    again = file.with_suffix(".new")
    again.write_text("theme: black\n", encoding="utf-8")
    os.utime(again, ns=(before.st_atime_ns, before.st_mtime_ns))
    again.replace(file)
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert known_settings(file, cache) is None


def test_settings_of_another_file_are_not_taken(file: Path, cache: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    os.link(file, other)
    assert known_settings(other, cache) is None


def test_a_file_that_is_gone_or_never_was_has_nothing_known(file: Path, cache: Path) -> None:
    file.unlink()
    assert known_settings(file, cache) is None
    assert stamp_of(file) is None


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"file": 1}', "\x00"])
def test_a_damaged_cache_counts_as_none(file: Path, cache: Path, text: str) -> None:
    cache.write_text(text, encoding="utf-8")
    assert known_settings(file, cache) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"), ("targets", [1]), ("voice", {"pitch": 1}), ("voice", 3),
        ("figure", {"skin": "deep"}), ("figure", {"skin": "blue", "clothes": "teal"}),
        ("motion", "some"), ("units", "furlongs"),
    ],
)  # fmt: skip
def test_a_cache_with_other_values_counts_as_none(
    file: Path, cache: Path, key: str, value: object
) -> None:
    cache.write_text(json.dumps({**json.loads(cache.read_text()), key: value}), encoding="utf-8")
    assert known_settings(file, cache) is None


def test_a_cache_that_cannot_be_written_is_no_error(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    keep_settings(stamp_of(file), blocked / "settings.json", SETTINGS)
    assert known_settings(file, blocked / "settings.json") is None


def test_a_start_uses_what_the_last_one_read_and_follows_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("theme: light\n", encoding="utf-8")
    assert Context(tmp_path).settings.theme is Theme.LIGHT
    assert (tmp_path / "cache" / "settings.json").exists()
    assert Context(tmp_path).settings.theme is Theme.LIGHT
    path.write_text("theme: dark\n", encoding="utf-8")
    assert Context(tmp_path).settings.theme is Theme.DARK


def test_settings_with_an_error_are_told_at_every_start(tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("theme: pink\n", encoding="utf-8")
    for _ in range(2):
        assert len(Context(tmp_path).settings_read[1]) == 1
