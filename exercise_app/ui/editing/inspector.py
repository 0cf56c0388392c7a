"""What is chosen in the editor: its figure, its fields, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.core.written import Sort
from exercise_app.ui import theme
from exercise_app.ui.editing.fields import EditField
from exercise_app.ui.props.editor_fields import InspectorProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.scroll import SlimScrollBar
from exercise_app.ui.widgets.text import MUTED, WARN, Label

_FIGURE = 10
"""How many ems high the moving figure is."""


class Inspector(Page):
    """Renders `InspectorProps`. `edited` gives a field's key and what was typed.

    `hear_requested` asks to hear the step announced, `swap_requested` for another exercise,
    `own_requested` to change an exercise of the user's own.
    """

    edited = Signal(str, str)
    hear_requested = Signal()
    swap_requested = Signal()
    own_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: InspectorProps | None = None
        self._fields: dict[str, EditField] = {}
        self._showcase: QWidget | None = None
        self.setVerticalScrollBar(SlimScrollBar(on_card=True))
        self.body.setSpacing(Space.M)
        self._figure_place = QVBoxLayout()
        self.body.addLayout(self._figure_place)
        self.title = Label(style=Text.SUBHEADING)
        self.subtitle = Label(tone=MUTED)
        self.problem = Label(tone=WARN)
        for label in (self.title, self.subtitle, self.problem):
            self.body.addWidget(label)
        self._make_deeds()
        self._field_place = QVBoxLayout()
        self._field_place.setSpacing(Space.S)
        self.body.addLayout(self._field_place)
        self.body.addStretch(1)

    def render_props(self, props: InspectorProps) -> None:
        """Show what is chosen; a field that is being typed in keeps what was typed."""
        if props == self._props:
            return
        before, self._props = self._props, props
        self.title.show_text(props.title)
        self.subtitle.show_text(props.subtitle)
        told = props.problem
        self.problem.show_text(told[:1].upper() + told[1:])
        is_exercise = props.sort is Sort.EXERCISE
        self._deeds.setVisible(is_exercise)
        self.own.setVisible(props.is_own)
        self.hear.setEnabled(props.exercise is not None)
        self._show_figure(props)
        if before is None or _shape_of(before) != _shape_of(props):
            self._make_fields(props)
        else:
            for field in props.fields:
                self._fields[field.key].render_props(field)
        if before is not None and before.path != props.path:
            self.verticalScrollBar().setValue(0)

    def field(self, key: str) -> EditField:
        """The field of a key."""
        return self._fields[key]

    def has_field(self, key: str) -> bool:
        """Whether there is a field of that key now."""
        return key in self._fields

    def take_all(self) -> None:
        """Take what was typed and not told yet."""
        for field in tuple(self._fields.values()):
            field.take()

    def give_up_all(self) -> None:
        """Show every value as it is written."""
        for field in self._fields.values():
            field.give_up()

    def set_live(self, live: bool) -> None:
        """Whether what is typed is told after a pause, or only when the field is left."""
        for field in self._fields.values():
            field.is_live = live

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        for field in self._fields.values():
            field.control.setFocus()
            return

    def _margin(self, width: int) -> None:
        self.body.setContentsMargins(Space.M, Space.M, Space.L, Space.L)

    def _make_deeds(self) -> None:
        self._deeds = QWidget()
        row = WrapRow(Space.XS)
        self._deeds.setLayout(row)
        self.hear = Button(tr("Hear it"), icon="speech")
        self.hear.clicked.connect(self.hear_requested)
        self.swap = Button(tr("Another exercise"), Look.QUIET)
        self.swap.clicked.connect(self.swap_requested)
        self.own = Button(tr("Change the exercise"), Look.QUIET)
        self.own.clicked.connect(self.own_requested)
        for button in (self.hear, self.swap, self.own):
            row.addWidget(button)
        self.body.addWidget(self._deeds)

    def _show_figure(self, props: InspectorProps) -> None:
        from exercise_app.ui.widgets.showcase import Showcase

        if props.exercise is None or props.moment is None:
            if self._showcase is not None:
                self._showcase.hide()
            return
        if self._showcase is None:
            self._showcase = Showcase()
            self._showcase.setFixedHeight(theme.em(_FIGURE))
            self._figure_place.addWidget(self._showcase)
        assert isinstance(self._showcase, Showcase)
        self._showcase.show()
        self._showcase.show_exercise(props.exercise, props.moment)

    def _make_fields(self, props: InspectorProps) -> None:
        focused = next((key for key, field in self._fields.items() if field.has_focus()), "")
        clear(self._field_place)
        self._fields = {}
        narrow: QWidget | None = None
        for field in props.fields:
            edit = EditField(field)
            edit.edited.connect(self.edited)
            self._fields[field.key] = edit
            if field.is_wide:
                self._field_place.addWidget(edit)
                narrow = None
                continue
            if narrow is None:
                narrow = QWidget()
                narrow.setLayout(CardGrid(theme.em(9.5), 2))
                self._field_place.addWidget(narrow)
            layout = narrow.layout()
            assert layout is not None
            layout.addWidget(edit)
        if focused in self._fields:
            self._fields[focused].control.setFocus()


def _shape_of(props: InspectorProps) -> list[object]:
    """What decides which fields there are."""
    return [(field.key, field.shape) for field in props.fields]
