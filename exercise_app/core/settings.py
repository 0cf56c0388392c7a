"""The user's settings as values, with the defaults of `settings.yaml`.

Named tuples, since the window's start needs them: a dataclass takes ten times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The days a week can start on, as `settings.yaml` spells them; the place is `date.weekday()`."""
MIN_RATE, MAX_RATE = 80, 300
"""Words a minute between which a voice is still understood."""
MIN_VIEWING_DISTANCE, MAX_VIEWING_DISTANCE = 0.5, 6.0
"""Metres between the eyes and the screen."""
MIN_TEXT_SIZE, MAX_TEXT_SIZE = 0.5, 2.0
"""How the player's text may differ from what the viewing distance asks for."""
MIN_WINDOW_TEXT, MAX_WINDOW_TEXT = 1.0, 2.0
"""How much larger the window's text may be than what the system asks for."""
MIN_SCREEN_FACTOR, MAX_SCREEN_FACTOR = 0.25, 4.0
"""How a millimetre on the screen may differ from what the screen says of itself."""
MAX_TARGET = 7
DEFAULT_TARGETS: Mapping[str, int | str] = MappingProxyType(
    {"strength": 3, "stretch": 3, "activation": 0, "mobility": 0}
)


class Theme(StrEnum):
    """Which palette the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Units(StrEnum):
    """What distances are told in."""

    KM = "km"
    MILES = "miles"


class Motion(StrEnum):
    """Whether things move on the screen."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Contrast(StrEnum):
    """How far text and controls stand out from what they stand on."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Skin(StrEnum):
    """The figure's skin and hair, from light to dark."""

    FAIR = "fair"
    WARM = "warm"
    TAN = "tan"
    DEEP = "deep"


class Clothes(StrEnum):
    """The figure's clothes, by the colour of its shirt."""

    TEAL = "teal"
    PLUM = "plum"
    AMBER = "amber"


class Look(NamedTuple):
    """What the figure looks like."""

    skin: Skin = Skin.WARM
    clothes: Clothes = Clothes.TEAL


class VoiceSettings(NamedTuple):
    """The voice: its name (None: the system's language), words a minute, volumes from 0 to 1."""

    name: str | None = None
    rate: int = 165
    volume: float = 0.9
    tones: float = 0.6


class Reminders(NamedTuple):
    """Whether the app reminds of sessions, and at which minute of each weekday; None for never."""

    on: bool = False
    monday: int | None = 18 * 60
    tuesday: int | None = None
    wednesday: int | None = 18 * 60
    thursday: int | None = None
    friday: int | None = 18 * 60
    saturday: int | None = None
    sunday: int | None = None

    def at(self, weekday: int) -> int | None:
        """The minute of the day for a weekday as `date.weekday()` counts them."""
        minute: int | None = self[1 + weekday]
        return minute


def written_hour(minutes: int | None) -> str:
    """A minute of the day as `settings.yaml` writes it: `18:00`, or `off` for None."""
    return "off" if minutes is None else f"{minutes // 60}:{minutes % 60:02}"


class Settings(NamedTuple):
    """Everything in `settings.yaml`.

    `week_starts` is one of `WEEKDAYS`, None for the locale's; `targets` are days a week for a
    kind, or for a routine by its id, 0 for off, or `after-run` (`core.plan`); `units` are those
    of distances, None for the locale's; `viewing_distance` is in metres, and
    `text_size` times what it asks for is how large the player's text is. `screen_factor` corrects
    what the screen says of its size. With `tray` there is an icon in the desktop's tray.
    `window_text` is how large all other text is, times what the system asks for.
    """

    week_starts: str | None = None
    targets: Mapping[str, int | str] = DEFAULT_TARGETS
    voice: VoiceSettings = VoiceSettings()
    theme: Theme = Theme.SYSTEM
    viewing_distance: float = 2.5
    text_size: float = 1.0
    figure: Look = Look()
    motion: Motion = Motion.SYSTEM
    units: Units | None = None
    screen_factor: float = 1.0
    reminders: Reminders = Reminders()
    tray: bool = False
    contrast: Contrast = Contrast.SYSTEM
    window_text: float = 1.0

    @property
    def player_factor(self) -> float:
        """By how much the player's text differs from what distance and screen ask for."""
        return self.text_size * self.screen_factor

    def first_weekday(self, locales: int = 0) -> int:
        """The weekday (0 is Monday) that weeks start on; `locales` where nothing is set."""
        return locales if self.week_starts is None else WEEKDAYS.index(self.week_starts)

    def distance_units(self, locales: Units = Units.KM) -> Units:
        """What distances are told in; `locales` where nothing is set."""
        return locales if self.units is None else self.units
