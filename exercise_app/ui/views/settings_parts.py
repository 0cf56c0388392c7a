"""What the settings page is made of: cards of rows, and the figure's with its preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from exercise_app.core.figure.motion import Moment
from exercise_app.core.figure.pose import Figure
from exercise_app.core.routine import Reps, Tempo
from exercise_app.core.segments import SegmentKind
from exercise_app.core.settings import Clothes, Motion, Skin
from exercise_app.core.translation import mark, told, tr
from exercise_app.ui import theme
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.props.looks import clothes_name, skin_name
from exercise_app.ui.props.settings import SettingsProps
from exercise_app.ui.props.settings_rows import RowState, matches
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_row import SettingRow
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.controls import Choice
from exercise_app.ui.widgets.text import MUTED, Label

SHOWN_REPS = Reps(2, Tempo(1.5, 1.0, 1.5, 0.5))
"""What the preview does before it stands still."""
_MOTIONS = {
    Motion.SYSTEM.value: mark("Like the system"),
    Motion.FULL.value: mark("Moving"),
    Motion.REDUCED.value: mark("Pose by pose"),
}
_PREVIEW_HIGH = 13
"""The preview's height in heights of the body text."""


class SettingsCard(Card):
    """A card with a title and a row for each setting. `reset_requested` tells a setting's key and
    its name.
    """

    reset_requested = Signal(str, str)

    def __init__(self, title: str, told: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.rows: dict[str, SettingRow] = {}
        self._sought = ""
        self._parts: list[tuple[QWidget, Callable[[], str]]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self._heading = Label(title, Text.SUBHEADING)
        self.column.addWidget(self._heading)
        self._told = Label(told, tone=MUTED)
        self.column.addWidget(self._told)
        self._told.setVisible(bool(told))

    def add_row(
        self,
        name: str,
        control: QWidget,
        told: str = "",
        column: QVBoxLayout | None = None,
        *,
        key: str = "",
    ) -> SettingRow:
        """A setting's name and what is `told` of it, and its control at the right. With its `key`
        in `settings.yaml` its default is told, and it can be reset.
        """
        row = SettingRow(name, control, told, key)
        row.reset_requested.connect(self.reset_requested)
        if key:
            self.rows[key] = row
        self._parts.append((row, row.words))
        (column or self.column).addWidget(row)
        return row

    def add_part(self, part: QWidget, words: Callable[[], str]) -> None:
        """Something else that the card holds, and the `words` that it is found by."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        self._parts.append((holder, words))
        self.column.addWidget(holder)

    def stand_alone(self, *keys: str) -> None:
        """Be a part of something else: only these settings, without a title or margins."""
        self._heading.hide()
        self.column.setContentsMargins(0, 0, 0, 0)
        others = {row for key, row in self.rows.items() if key not in keys}
        for row in others:
            row.hide()
        self._parts = [part for part in self._parts if part[0] not in others]

    def show_states(self, states: Mapping[str, RowState]) -> None:
        """Show each setting's default, and what is wrong with it."""
        for key, row in self.rows.items():
            if key in states:
                row.show_state(states[key])
        self.search(self._sought)

    def search(self, sought: str) -> bool:
        """Show only what `sought` is found in, all of it where that is nothing or is found in the
        title; gives whether there is any.
        """
        self._sought = sought
        whole = matches(self.title, sought) or (not self._parts and matches(_words(self), sought))
        found = [whole or matches(words(), sought) for _, words in self._parts]
        for (part, _), is_found in zip(self._parts, found, strict=True):
            part.setVisible(is_found and _has_content(part))
        self._told.setVisible(bool(self._told.text()) and whole)
        return whole or any(found)


def _has_content(part: QWidget) -> bool:
    """Whether there is anything in a part: routines may have no target, or all of them one."""
    shown = (widget for widget in part.findChildren(QWidget) if widget.isVisibleTo(part))
    return any(type(widget) is not QWidget for widget in shown)


def _words(root: QWidget) -> str:
    """All that a card without settings says."""
    labels = [label.text() for label in root.findChildren(QLabel)]
    buttons = [button.accessibleName() for button in root.findChildren(QAbstractButton)]
    return " ".join((*labels, *buttons))


class FigureCard(SettingsCard):
    """What the figure looks like and how it moves, and the figure itself. `changed` tells a key
    path such as `figure.skin`, and the value.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Figure"), parent=parent)
        self._shown: tuple[object, ...] = ()
        self.preview = FigureView()
        self.preview.setFixedHeight(theme.em(_PREVIEW_HIGH))
        self.preview.setAccessibleName(tr("The figure as it will look"))
        self.add_part(self.preview, lambda: "")
        self.skin = self._choice("figure.skin", {skin.value: skin_name(skin) for skin in Skin})
        self.add_row(tr("Skin"), self.skin, key="figure.skin")
        self.clothes = self._choice(
            "figure.clothes", {clothes.value: clothes_name(clothes) for clothes in Clothes}
        )
        self.add_row(tr("Clothes"), self.clothes, key="figure.clothes")
        self.motion = self._choice("motion", {key: told(name) for key, name in _MOTIONS.items()})
        about = tr("Pose by pose: the figure changes from one pose to the next without moving.")
        self.add_row(tr("Movement"), self.motion, about, key="motion")

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
        self.show_states(props.states)

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
