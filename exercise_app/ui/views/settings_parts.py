"""What the settings page is made of: cards of rows, and the figure's with its preview."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.figure.motion import Moment
from exercise_app.core.figure.pose import Figure
from exercise_app.core.routine import Reps, Tempo
from exercise_app.core.segments import SegmentKind
from exercise_app.core.settings import Clothes, Motion, Skin
from exercise_app.ui import theme
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.props.settings import SettingsProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.controls import Choice, NumberField
from exercise_app.ui.widgets.text import MUTED, Label

SHOWN_REPS = Reps(2, Tempo(1.5, 1.0, 1.5, 0.5))
"""What the preview does before it stands still."""
_MOTIONS = {
    Motion.SYSTEM.value: "Like the system",
    Motion.FULL.value: "Moving",
    Motion.REDUCED.value: "Pose by pose",
}
_PREVIEW_HIGH = 13
"""The preview's height in heights of the body text."""


class SettingsCard(Card):
    """A card with a title and a row for each setting."""

    def __init__(self, title: str, told: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.column.addWidget(Label(title, Text.SUBHEADING))
        if told:
            self.column.addWidget(Label(told, tone=MUTED))

    def add_row(
        self, name: str, control: QWidget, told: str = "", column: QVBoxLayout | None = None
    ) -> None:
        """A setting's name and what is `told` of it, and its control at the right."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        label = Label(name)
        label.setBuddy(control)
        text.addWidget(label)
        if told:
            text.addWidget(Label(told, Text.SMALL, MUTED))
        text.addStretch(1)
        if isinstance(control, NumberField):
            control.set_name(name, told)
        else:
            control.setAccessibleName(name)
            control.setAccessibleDescription(told)
        control.setFixedSize(control.sizeHint())
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addLayout(text, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        (column or self.column).addLayout(row)


class FigureCard(SettingsCard):
    """What the figure looks like and how it moves, and the figure itself. `changed` tells a key
    path such as `figure.skin`, and the value.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Figure", parent=parent)
        self._shown: tuple[object, ...] = ()
        self.preview = FigureView()
        self.preview.setFixedHeight(theme.em(_PREVIEW_HIGH))
        self.preview.setAccessibleName("The figure as it will look")
        self.column.addWidget(self.preview)
        self.skin = self._choice("figure.skin", {skin.value: skin.capitalize() for skin in Skin})
        self.add_row("Skin", self.skin)
        self.clothes = self._choice(
            "figure.clothes", {clothes.value: clothes.capitalize() for clothes in Clothes}
        )
        self.add_row("Clothes", self.clothes)
        self.motion = self._choice("motion", _MOTIONS)
        told = "Pose by pose: the figure changes from one pose to the next without moving."
        self.add_row("Movement", self.motion, told)

    def _choice(self, key: str, names: Mapping[str, str]) -> Choice:
        choice = Choice()
        for value, name in names.items():
            choice.addItem(name, value)
        choice.currentIndexChanged.connect(
            lambda _index: self.changed.emit(key, choice.currentData())
        )
        return choice

    def render_props(self, props: SettingsProps) -> None:
        """Show what is set; the preview moves anew where that is seen."""
        for choice, value in (
            (self.skin, props.skin),
            (self.clothes, props.clothes),
            (self.motion, props.motion),
        ):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value))
        shown = (props.preview, props.skin, props.clothes, props.motion, props.reduced_motion)
        if shown != self._shown:
            self._shown = shown
            self._move(props.preview, reduced=props.reduced_motion)

    def _move(self, figure: Figure | None, *, reduced: bool) -> None:
        """Do a few reps, and then stand still: a page that is only open costs nothing."""
        tempo = SHOWN_REPS.tempo
        assert tempo is not None
        seconds = SHOWN_REPS.count * tempo.length
        self.preview.present(
            figure,
            Moment(SegmentKind.WORK, 0.0, seconds, dose=SHOWN_REPS, reduced=reduced),
        )
        self.preview.setVisible(figure is not None)
