"""The settings page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from exercise_app.core.figure.pose import Figure
from exercise_app.core.formats import formats
from exercise_app.core.settings import Settings, Units
from exercise_app.core.translation import told
from exercise_app.core.week import MONDAY
from exercise_app.ui.props import words
from exercise_app.ui.props.distances import LONG
from exercise_app.ui.props.settings_desktop import (
    HERE,
    DesktopProps,
    Surroundings,
    derive_desktop_props,
)
from exercise_app.ui.props.settings_rows import RowState, derive_row_states


class VoiceChoice(NamedTuple):
    """A voice to choose: what the file keeps, and what people read.

    `near` where it speaks the user's language; those come first.
    """

    id: str
    label: str
    near: bool = False


class Target(NamedTuple):
    """A weekly target: its key in `settings.yaml`, its name, and days a week (0: off).

    With `after_run` it is as many days as a week had of runs, and `days` is 0; `may_follow_runs`
    where that is offered. `is_routine`: it is a single routine's, and can be removed. One with a
    `problem` does not count, and can only be removed.
    """

    key: str
    name: str
    days: int
    after_run: bool = False
    may_follow_runs: bool = False
    is_routine: bool = False
    problem: str = ""


class RoutineChoice(NamedTuple):
    """A routine that can be given a target."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """Everything that the settings page shows.

    `preview` is a figure to see the look on; with `reduced_motion`, be it by this setting or by
    the system's, it does without moving. `voices` are there to choose from, None while they are
    not known yet. `week_starts` and `units` are empty for the locale's, which are `local_week` and
    `local_units`. `routines` have no target of their own. `states` has each setting's default, and
    what is wrong with it, by its key.
    """

    theme: str
    viewing_distance: float
    text_size: float
    skin: str
    clothes: str
    motion: str
    week_starts: str
    targets: tuple[Target, ...]
    voice: str
    rate: int
    volume: float
    tones: float
    voices: tuple[VoiceChoice, ...] | None = None
    problems: tuple[str, ...] = ()
    path: str = ""
    preview: Figure | None = None
    reduced_motion: bool = False
    routines: tuple[RoutineChoice, ...] = ()
    units: str = ""
    local_week: str = ""
    local_units: str = ""
    screen_factor: float = 1.0
    contrast: str = "system"
    window_text: float = 1.0
    states: Mapping[str, RowState] = field(default_factory=dict)
    desktop: DesktopProps | None = None


def derive_settings_props(
    settings: Settings,
    *,
    voices: Sequence[VoiceChoice] | None = None,
    problems: Sequence[str] = (),
    wrong: Mapping[str, str] | None = None,
    routine_names: Mapping[str, str] | None = None,
    path: str = "",
    preview: Figure | None = None,
    reduced_motion: bool = False,
    local_week: int = MONDAY,
    local_units: Units = Units.KM,
    surroundings: Surroundings = HERE,
) -> SettingsProps:
    """The page's props; `routine_names` names the routines by their ids, `wrong` tells what is
    wrong with a setting by its key.
    """
    states = derive_row_states(
        settings, problems=wrong, local_week=local_week, local_units=local_units
    )
    names = routine_names or {}
    return SettingsProps(
        theme=settings.theme.value,
        viewing_distance=settings.viewing_distance,
        text_size=settings.text_size,
        skin=settings.figure.skin.value,
        clothes=settings.figure.clothes.value,
        motion=settings.motion.value,
        week_starts=settings.week_starts or "",
        targets=_targets(settings, names, wrong or {}),
        voice=settings.voice.name or "",
        rate=settings.voice.rate,
        volume=settings.voice.volume,
        tones=settings.voice.tones,
        voices=None if voices is None else tuple(voices),
        problems=tuple(problems),
        path=path,
        preview=preview,
        reduced_motion=reduced_motion,
        routines=_choices(names, settings.targets),
        units="" if settings.units is None else settings.units.value,
        local_week=formats().weekdays[local_week],
        local_units=told(LONG[local_units]),
        screen_factor=settings.screen_factor,
        contrast=settings.contrast.value,
        window_text=settings.window_text,
        states=states,
        desktop=derive_desktop_props(settings, states, surroundings),
    )


def _targets(
    settings: Settings, routine_names: Mapping[str, str], wrong: Mapping[str, str]
) -> tuple[Target, ...]:
    """Those of the kinds and of routines, and what stands among them in the file and is none."""
    names = {**routine_names, **{key: words.kind(key) for key in words.KINDS}}
    keys = dict.fromkeys((*words.KINDS, *settings.targets))
    told = {key.removeprefix(_AMONG): wrong[key] for key in wrong if key.startswith(_AMONG)}
    return (
        *(_target(key, names.get(key, key), settings.targets.get(key, 0)) for key in keys),
        *(
            Target(key, names.get(key, key), 0, is_routine=True, problem=problem)
            for key, problem in told.items()
            if key not in keys and "." not in key
        ),
    )


def _choices(names: Mapping[str, str], taken: Mapping[str, object]) -> tuple[RoutineChoice, ...]:
    """The routines without a target of their own, by name."""
    ordered = sorted(names.items(), key=lambda item: item[1].lower())
    return tuple(
        RoutineChoice(id_, name) for id_, name in ordered if id_ not in (*words.KINDS, *taken)
    )


def _target(key: str, name: str, value: int | str) -> Target:
    after_run = not isinstance(value, int)
    return Target(
        key,
        name,
        value if isinstance(value, int) else 0,
        after_run,
        may_follow_runs=after_run or key not in _BEFORE_RUNS,
        is_routine=key not in words.KINDS,
    )


_AMONG = "targets."
_BEFORE_RUNS = ("strength", "activation")
"""Kinds that nobody owes after a run."""
