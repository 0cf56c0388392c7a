"""The settings' defaults, as docs/settings.md tells them."""

from __future__ import annotations

import pytest

from exercise_app.core.settings import (
    DEFAULT_TARGETS,
    Clothes,
    Contrast,
    Look,
    Motion,
    Settings,
    Skin,
    Theme,
    Units,
    written_hour,
)


def test_the_defaults_are_those_of_the_format() -> None:
    settings = Settings()
    assert settings.targets == {"strength": 3, "stretch": 3, "activation": 0, "mobility": 0}
    assert (settings.voice.rate, settings.voice.volume, settings.voice.tones) == (165, 0.9, 0.6)
    assert settings.voice.name is None
    assert settings.theme is Theme.SYSTEM
    assert (settings.viewing_distance, settings.text_size) == (2.5, 1.0)
    assert settings.figure == Look(Skin.WARM, Clothes.TEAL)
    assert settings.motion is Motion.SYSTEM
    assert settings.units is None
    assert (settings.screen_factor, settings.player_factor) == (1.0, 1.0)
    assert (settings.contrast, settings.window_text) == (Contrast.SYSTEM, 1.0)


def test_reminders_are_off_and_come_on_three_evenings() -> None:
    reminders = Settings().reminders
    assert not reminders.on
    hours = [written_hour(reminders.at(weekday)) for weekday in range(7)]
    assert hours == ["18:00", "off", "18:00", "off", "18:00", "off", "off"]
    assert written_hour(7 * 60 + 5) == "7:05"


def test_the_players_text_follows_its_own_size_and_the_screens() -> None:
    assert Settings(text_size=1.5, screen_factor=0.5).player_factor == 0.75


@pytest.mark.parametrize(
    ("set_to", "locales", "first"),
    [(None, 0, 0), (None, 6, 6), ("monday", 6, 0), ("sunday", 0, 6), ("saturday", 0, 5)],
)
def test_weeks_start_where_it_is_set_and_else_where_the_locale_has_it(
    set_to: str | None, locales: int, first: int
) -> None:
    assert Settings(week_starts=set_to).first_weekday(locales) == first


def test_distances_are_told_as_it_is_set_and_else_as_the_locale_has_them() -> None:
    assert Settings().distance_units() is Units.KM
    assert Settings().distance_units(Units.MILES) is Units.MILES
    assert Settings(units=Units.KM).distance_units(Units.MILES) is Units.KM


def test_the_default_targets_cannot_be_changed_by_accident() -> None:
    with pytest.raises(TypeError):
        DEFAULT_TARGETS["strength"] = 1  # type: ignore[index]
