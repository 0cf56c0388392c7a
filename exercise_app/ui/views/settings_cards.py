"""The settings of the window and of the voice."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from exercise_app.core.settings import (
    MAX_RATE,
    MAX_SCREEN_FACTOR,
    MAX_TEXT_SIZE,
    MAX_VIEWING_DISTANCE,
    MAX_WINDOW_TEXT,
    MIN_RATE,
    MIN_SCREEN_FACTOR,
    MIN_TEXT_SIZE,
    MIN_VIEWING_DISTANCE,
    MIN_WINDOW_TEXT,
)
from exercise_app.core.translation import mark, told, tr
from exercise_app.ui.props.settings import SettingsProps, VoiceChoice
from exercise_app.ui.views.settings_parts import SettingsCard
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.controls import Choice, NumberField, Slider
from exercise_app.ui.widgets.ruler import Ruler

_THEMES = (("system", mark("Like the system")), ("light", mark("Light")), ("dark", mark("Dark")))

_CONTRASTS = (
    ("system", mark("Like the system")),
    ("normal", mark("Usual")),
    ("high", mark("High")),
)


class WindowCard(SettingsCard):
    """Theme, viewing distance and text. `changed` tells a key such as `theme`, and the value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Window"), parent=parent)
        self.theme = Choice()
        for key, name in _THEMES:
            self.theme.addItem(told(name), key)
        self.theme.currentIndexChanged.connect(
            lambda _index: self.changed.emit("theme", self.theme.currentData())
        )
        self.add_row(tr("Theme"), self.theme, key="theme")
        self._add_window_text()
        self.distance = NumberField(
            MIN_VIEWING_DISTANCE, MAX_VIEWING_DISTANCE, 0.25, decimals=2, unit=tr("m", "metres")
        )
        self.distance.changed.connect(lambda value: self.changed.emit("viewing_distance", value))
        about = tr("From the mat to the screen. The player’s text grows with it.")
        self.add_row(tr("Viewing distance"), self.distance, about, key="viewing_distance")
        self.text_size = NumberField(100 * MIN_TEXT_SIZE, 100 * MAX_TEXT_SIZE, 10, unit="%")
        self.text_size.changed.connect(lambda value: self.changed.emit("text_size", value / 100))
        about = tr("Larger or smaller than the distance asks for.")
        self.add_row(tr("Text in the player"), self.text_size, about, key="text_size")
        self._add_screen()

    def _add_window_text(self) -> None:
        """What makes the window easier to see, besides its theme."""
        self.contrast = Choice()
        for key, text in _CONTRASTS:
            self.contrast.addItem(told(text), key)
        self.contrast.currentIndexChanged.connect(
            lambda _index: self.changed.emit("contrast", self.contrast.currentData())
        )
        self.add_row(tr("Contrast"), self.contrast, key="contrast")
        self.window_text = NumberField(100 * MIN_WINDOW_TEXT, 100 * MAX_WINDOW_TEXT, 10, unit="%")
        self.window_text.changed.connect(
            lambda value: self.changed.emit("window_text", value / 100)
        )
        hint = tr("All text but the player’s. It changes when the app is started again.")
        self.add_row(tr("Text in the window"), self.window_text, hint, key="window_text")

    def _add_screen(self) -> None:
        """The screen's size, and a line to measure it by."""
        self.screen_factor = NumberField(
            100 * MIN_SCREEN_FACTOR, 100 * MAX_SCREEN_FACTOR, 1, unit="%"
        )
        self.screen_factor.changed.connect(
            lambda value: self.changed.emit("screen_factor", value / 100)
        )
        hint = tr(
            "Some screens tell a wrong size. Lay a ruler on the line below, and change this until "
            "the line is 5 cm long."
        )
        name = tr("Size of the screen")
        row = self.add_row(name, self.screen_factor, hint, key="screen_factor")
        self.ruler = Ruler(tr("A line that is to be 5 cm long"))
        self.add_part(self.ruler, row.words)

    def render_props(self, props: SettingsProps) -> None:
        """Show what is set."""
        with QSignalBlocker(self.theme):
            self.theme.setCurrentIndex([key for key, _ in _THEMES].index(props.theme))
        with QSignalBlocker(self.contrast):
            self.contrast.setCurrentIndex(self.contrast.findData(props.contrast))
        self.window_text.set_value(round(props.window_text * 100))
        self.distance.set_value(props.viewing_distance)
        self.text_size.set_value(round(props.text_size * 100))
        self.screen_factor.set_value(round(props.screen_factor * 100))
        self.ruler.show_factor(props.screen_factor)
        self.show_states(props.states)


class VoiceCard(SettingsCard):
    """The voice and the tones. `changed` tells a key such as `voice.rate`, and the value."""

    changed = Signal(str, object)
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Voice and tones"), parent=parent)
        self._voices: list[VoiceChoice] = []
        self.voice = Choice()
        self.voice.setMaxVisibleItems(14)
        self.voice.setStyleSheet("QComboBox { combobox-popup: 0; }")  # else as high as the screen
        self.voice.currentIndexChanged.connect(
            lambda _index: self.changed.emit("voice.name", self.voice.currentData())
        )
        self.add_row(tr("Voice"), self.voice, key="voice.name")
        self.rate = NumberField(MIN_RATE, MAX_RATE, 5, unit=tr("words/min"))
        self.rate.changed.connect(lambda value: self.changed.emit("voice.rate", round(value)))
        about = tr("Words a minute. 130 to 180 suits most people.")
        self.add_row(tr("Speed"), self.rate, about, key="voice.rate")
        self.volume, self.tones = Slider(), Slider()
        for slider, key in ((self.volume, "voice.volume"), (self.tones, "voice.tones")):
            slider.valueChanged.connect(self._tell_share(key))
        self.add_row(tr("Volume of the voice"), self.volume, key="voice.volume")
        self.add_row(tr("Volume of the tones"), self.tones, key="voice.tones")
        self.sample = Button(tr("Hear a sample"), icon="sound")
        self.sample.clicked.connect(self.sample_requested)
        self.add_part(self.sample, self.sample.accessibleName)

    def changeEvent(self, event: QEvent) -> None:
        """Hand another theme on: a widget with a style sheet of its own would miss it."""
        if event.type() == QEvent.Type.PaletteChange:
            self.voice.setPalette(self.palette())
        super().changeEvent(event)

    def _tell_share(self, key: str) -> Callable[[int], None]:
        """Percent as 0 to 1."""
        return lambda value: self.changed.emit(key, value / 100)

    def render_props(self, props: SettingsProps) -> None:
        """Show what is set, and the voices where they are known, always with the one that is."""
        blockers = [QSignalBlocker(c) for c in (self.voice, self.volume, self.tones)]
        choices = [VoiceChoice("", tr("The system’s language"), near=True), *(props.voices or ())]
        if props.voice.casefold() not in {word.casefold() for c in choices for word in c[:2]}:
            choices.insert(1, VoiceChoice(props.voice, props.voice, near=True))
        if choices != self._voices:
            self._list_voices(choices)
        chosen = next(c for c in choices if props.voice.casefold() in map(str.casefold, c[:2]))
        self.voice.setCurrentIndex(self.voice.findText(chosen.label))
        self.rate.set_value(props.rate)
        self.volume.setValue(round(props.volume * 100))
        self.tones.setValue(round(props.tones * 100))
        del blockers
        self.show_states(props.states)

    def _list_voices(self, choices: list[VoiceChoice]) -> None:
        self._voices = choices
        self.voice.clear()
        for former, choice in itertools.pairwise([choices[0], *choices]):
            if former.near and not choice.near:
                self.voice.insertSeparator(self.voice.count())
            self.voice.addItem(choice.label, choice.id or None)
