"""What each setting says of itself: its default, whether it stands there, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import DEFAULT_TARGETS, WEEKDAYS, Settings, Units
from exercise_app.core.translation import tr, trn
from exercise_app.core.week import MONDAY
from exercise_app.ui.props import words
from exercise_app.ui.props.catalogue import plain
from exercise_app.ui.props.distances import long_name
from exercise_app.ui.props.looks import clothes_name, skin_name


class RowState(NamedTuple):
    """A setting's `default` in words, what is wrong with it in the file, and whether it is reset
    by taking it out of the file.
    """

    default: str
    problem: str = ""
    can_reset: bool = False


def derive_row_states(
    settings: Settings,
    *,
    problems: Mapping[str, str] | None = None,
    local_week: int = MONDAY,
    local_units: Units = Units.KM,
) -> dict[str, RowState]:
    """The state of every setting by its key, such as `voice.rate`."""
    wrong = problems or {}
    usual = Settings()
    defaults = _defaults(local_week, local_units)
    return {
        key: RowState(
            tr("Default: {value}", value=told),
            _problem(key, wrong),
            value_of(settings, key) != value_of(usual, key) or bool(_problem(key, wrong)),
        )
        for key, told in defaults.items()
    }


def value_of(settings: Settings, key: str) -> object:
    """What is set under a key such as `voice.rate`; None where it has nothing."""
    first, _, rest = key.partition(".")
    value = getattr(settings, first, None)
    if not rest:
        return value
    return value.get(rest) if isinstance(value, Mapping) else getattr(value, rest, None)


def matches(told: str, sought: str) -> bool:
    """Whether every word that is `sought` stands somewhere in what is `told` of a setting."""
    inside = plain(told)
    return all(word in inside for word in plain(sought).split())


def target(days: int | str) -> str:
    """A target in words: `3 days a week`."""
    if days == AFTER_RUN:
        return tr("After each run")
    return trn("{n} day a week", "{n} days a week", int(days)) if days else tr("Off")


def _problem(key: str, problems: Mapping[str, str]) -> str:
    """What is wrong with a setting, or with the whole that it is a part of."""
    return problems.get(key) or problems.get(key.partition(".")[0], "")


def _defaults(local_week: int, local_units: Units) -> dict[str, str]:
    usual = Settings()
    like_system = tr("Like the system")

    def share(value: float) -> str:
        return tr("{n} %", n=round(100 * value))

    return {
        **{f"targets.{kind}": target(days) for kind, days in DEFAULT_TARGETS.items()},
        "week_starts": tr("{name} (system)", name=formats().weekdays[local_week]),
        "units": tr("{name} (system)", name=words.capital(long_name(local_units))),
        "voice.name": tr("The system’s language"),
        "voice.rate": tr("{n} words/min", n=usual.voice.rate),
        "voice.volume": share(usual.voice.volume),
        "voice.tones": share(usual.voice.tones),
        "theme": like_system,
        "contrast": like_system,
        "window_text": share(usual.window_text),
        "viewing_distance": tr("{n} m", n=words.number(usual.viewing_distance, 2)),
        "text_size": share(usual.text_size),
        "screen_factor": share(usual.screen_factor),
        "figure.skin": skin_name(usual.figure.skin),
        "figure.clothes": clothes_name(usual.figure.clothes),
        "motion": like_system,
        "reminders.on": tr("Off"),
        "tray": tr("Off"),
        **{
            f"reminders.{day}": hour(at)
            for day, at in zip(WEEKDAYS, usual.reminders[1:], strict=True)
        },
    }


def hour(minutes: int | None) -> str:
    """A minute of the day: `18:00`, or `6:00 PM`; `Off` for none."""
    if minutes is None:
        return tr("Off")
    return formats().time(datetime(2000, 1, 1, *divmod(minutes, 60), tzinfo=UTC))
