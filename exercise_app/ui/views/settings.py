"""Settings: each row is one key of `settings.yaml`."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.settings import (
    MAX_RATE,
    MAX_TARGET,
    MAX_TEXT_SIZE,
    MAX_VIEWING_DISTANCE,
    MIN_RATE,
    MIN_TEXT_SIZE,
    MIN_VIEWING_DISTANCE,
    WEEKDAYS,
)
from exercise_app.ui.props.settings import SettingsProps, VoiceChoice
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_parts import FigureCard, SettingsCard
from exercise_app.ui.views.today_parts import ProblemsCard
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.controls import Choice, NumberField, Slider
from exercise_app.ui.widgets.page import Page
from exercise_app.ui.widgets.text import MUTED, Label

_THEMES = (("system", "Like the system"), ("light", "Light"), ("dark", "Dark"))


class SettingsView(Page):
    """Renders `SettingsProps`. `changed` gives a key path such as `voice.rate`, and the value."""

    changed = Signal(str, object)
    sample_requested = Signal()
    voices_wanted = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SettingsProps | None = None
        self._targets: dict[str, NumberField] = {}
        self._voices: list[VoiceChoice] = []
        self.body.addWidget(Label("Settings", Text.TITLE))
        self._problems_slot = QVBoxLayout()
        self.body.addLayout(self._problems_slot)
        self._problems: QWidget | None = None
        self._build_window()
        self.figure = FigureCard()
        self.figure.changed.connect(self.changed)
        self.body.addWidget(self.figure)
        self._build_week()
        self._build_voice()
        self._path = Label(style=Text.SMALL, tone=MUTED)
        self.body.addWidget(self._path)
        self.file = Button("Open the settings file", Look.QUIET)
        self.file.clicked.connect(self.file_requested)
        self.body.addWidget(self.file)
        self.body.addStretch(1)

    def render_props(self, props: SettingsProps) -> None:
        """Show the settings; what the user is just changing is left as it is."""
        if props == self._props:
            return
        former, self._props = self._props, props
        blockers = [
            QSignalBlocker(control)
            for control in (self.theme, self.week, self.voice, self.volume, self.tones)
        ]
        self.theme.setCurrentIndex([key for key, _ in _THEMES].index(props.theme))
        self.distance.set_value(props.viewing_distance)
        self.text_size.set_value(round(props.text_size * 100))
        self.figure.render_props(props)
        self.week.setCurrentIndex(WEEKDAYS.index(props.week_starts) + 1 if props.week_starts else 0)
        self._render_targets(props)
        self._render_voices(props)
        self.rate.set_value(props.rate)
        self.volume.setValue(round(props.volume * 100))
        self.tones.setValue(round(props.tones * 100))
        self._path.show_text(f"Kept in {props.path}" if props.path else "")
        self.file.setVisible(bool(props.path))
        if former is None or former.problems != props.problems:
            self._render_problems(props)
        del blockers

    def showEvent(self, event: QEvent) -> None:
        """Ask for the voices once they can be seen."""
        if self._props is None or self._props.voices is None:
            self.voices_wanted.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the first setting."""
        self.theme.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, title: str, told: str = "") -> SettingsCard:
        card = SettingsCard(title, told)
        self.body.addWidget(card)
        return card

    def _tell(self, key: str) -> Callable[[object], None]:
        return lambda value: self.changed.emit(key, value)

    def _tell_whole(self, key: str) -> Callable[[float], None]:
        return lambda value: self.changed.emit(key, round(value))

    def _build_window(self) -> None:
        card = self._card("Window")
        self.theme = Choice()
        for key, name in _THEMES:
            self.theme.addItem(name, key)
        self.theme.currentIndexChanged.connect(
            lambda _index: self.changed.emit("theme", self.theme.currentData())
        )
        card.add_row("Theme", self.theme)
        self.distance = NumberField(
            MIN_VIEWING_DISTANCE, MAX_VIEWING_DISTANCE, 0.25, decimals=2, unit="m"
        )
        self.distance.changed.connect(self._tell("viewing_distance"))
        told = "From the mat to the screen. The player’s text grows with it."
        card.add_row("Viewing distance", self.distance, told)
        self.text_size = NumberField(100 * MIN_TEXT_SIZE, 100 * MAX_TEXT_SIZE, 10, unit="%")
        self.text_size.changed.connect(lambda value: self.changed.emit("text_size", value / 100))
        told = "Larger or smaller than the distance asks for."
        card.add_row("Text in the player", self.text_size, told)

    def _build_week(self) -> None:
        card = self._card("Week", "On how many days a week you want to do each kind; 0 is off.")
        self._week = card
        self.week = Choice()
        self.week.addItem("Like the system", None)
        for day in WEEKDAYS:
            self.week.addItem(day.capitalize(), day)
        self.week.currentIndexChanged.connect(
            lambda _index: self.changed.emit("week_starts", self.week.currentData())
        )
        self._target_rows = QVBoxLayout()
        self._target_rows.setSpacing(Space.M)
        card.column.addLayout(self._target_rows)
        card.add_row("Week starts on", self.week)

    def _build_voice(self) -> None:
        card = self._card("Voice and tones")
        self.voice = Choice()
        self.voice.setMaxVisibleItems(14)
        self.voice.setStyleSheet("QComboBox { combobox-popup: 0; }")  # else as high as the screen
        self.voice.currentIndexChanged.connect(
            lambda _index: self.changed.emit("voice.name", self.voice.currentData())
        )
        card.add_row("Voice", self.voice)
        self.rate = NumberField(MIN_RATE, MAX_RATE, 5, unit="words/min")
        self.rate.changed.connect(self._tell_whole("voice.rate"))
        card.add_row("Speed", self.rate, "Words a minute. 130 to 180 suits most people.")
        self.volume, self.tones = self._slider("voice.volume"), self._slider("voice.tones")
        card.add_row("Volume of the voice", self.volume)
        card.add_row("Volume of the tones", self.tones)
        self.sample = Button("Hear a sample", icon="sound")
        self.sample.clicked.connect(self.sample_requested)
        card.column.addWidget(self.sample)

    def _slider(self, key: str) -> Slider:
        """A slider in percent that tells 0 to 1."""
        slider = Slider()
        slider.valueChanged.connect(lambda value: self.changed.emit(key, value / 100))
        return slider

    def _render_targets(self, props: SettingsProps) -> None:
        for target in props.targets:
            spin = self._targets.get(target.key)
            if spin is None:
                spin = NumberField(0, MAX_TARGET, 1, unit="days", zero="Off")
                spin.set_value(target.days)
                spin.changed.connect(self._tell_whole(f"targets.{target.key}"))
                self._targets[target.key] = spin
                self._week.add_row(target.name, spin, column=self._target_rows)
            spin.set_value(target.days)

    def _render_voices(self, props: SettingsProps) -> None:
        """The voices where they are known, always with the one that is set."""
        choices = [VoiceChoice("", "The system’s language", near=True), *(props.voices or ())]
        if props.voice.casefold() not in {word.casefold() for c in choices for word in c[:2]}:
            choices.insert(1, VoiceChoice(props.voice, props.voice, near=True))
        if choices != self._voices:
            self._voices = choices
            self.voice.clear()
            for former, choice in itertools.pairwise([choices[0], *choices]):
                if former.near and not choice.near:
                    self.voice.insertSeparator(self.voice.count())
                self.voice.addItem(choice.label, choice.id or None)
        chosen = next(c for c in choices if props.voice.casefold() in map(str.casefold, c[:2]))
        self.voice.setCurrentIndex(self.voice.findText(chosen.label))

    def _render_problems(self, props: SettingsProps) -> None:
        if self._problems is not None:
            self._problems.hide()
            self._problems.deleteLater()
            self._problems = None
        if props.problems:
            self._problems = ProblemsCard(props.problems)
            self._problems_slot.addWidget(self._problems)
