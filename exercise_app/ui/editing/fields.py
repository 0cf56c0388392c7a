"""The editor's fields: what is typed is told after a pause, and when the field is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from exercise_app.ui import theme
from exercise_app.ui.props.editor_fields import FieldProps, Shape
from exercise_app.ui.props.nudge import nudged_number, nudged_time
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, IconButton
from exercise_app.ui.widgets.controls import Choice, paint_field
from exercise_app.ui.widgets.fields import Named, TextField

PAUSE = 350
"""Milliseconds after the last key at which what was typed is taken."""
_UNDOING = (
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Save,
)  # fmt: skip


def is_page_key(event: QEvent) -> bool:
    """Whether a key is one of the page's own, which no field is to keep for itself."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and any(event.matches(key) for key in _UNDOING)
    )


class _Line(TextField):
    """A line of text. Undo and redo are the page's."""

    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Leave undo, redo and saving to the page."""
        if is_page_key(event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole text, unless the mouse chose a place in it."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are more and less."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class _Lines(QPlainTextEdit):
    """A few lines of text; Tab leads on."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(Text.BODY))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(Space.M + RING, Space.S + RING, Space.M + RING, Space.S + RING)
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setBrush(palette.ColorRole.Base, Qt.BrushStyle.NoBrush)
        self.setPalette(palette)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Leave undo, redo and saving to the page; paint the field."""
        if is_page_key(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.Paint:
            paint_field(self, QPainter(self), focused=self.hasFocus())
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(theme.em(14), self.fontMetrics().lineSpacing() * 3 + 2 * (Space.S + RING) + 4)

    def minimumSizeHint(self) -> QSize:
        """As high as it is meant to be."""
        return QSize(theme.em(6), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()


class _Step(IconButton):
    """Less or more, close to its field."""

    def _pad(self) -> float:
        return theme.em(0.25)


class _Stepped(QWidget):
    """A line with less and more beside it."""

    def __init__(self, line: _Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(line, 1)
        self.setFocusProxy(line)
        self.less, self.more = _Step("", "minus"), _Step("", "plus")
        for button in (self.less, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            row.addWidget(button)


def _control_of(shape: Shape) -> tuple[QWidget, _Line]:
    """What a field of a shape is edited with, and the line in it where there is one."""
    line = _Line()
    if shape is Shape.CHOICE:
        return Choice(), line
    if shape is Shape.LINES:
        return _Lines(), line
    return (line if shape is Shape.LINE else _Stepped(line)), line


class EditField(Named):
    """One field. `edited` gives its key and text.

    While the keyboard is in it, it keeps what was typed; it takes another value when that says
    something else.
    """

    edited = Signal(str, str)

    def __init__(self, props: FieldProps, parent: QWidget | None = None) -> None:
        control, line = _control_of(props.shape)
        super().__init__(props.name, control, parent=parent)
        self.key, self._shape, self._line = props.key, props.shape, line
        self._value = props.value
        self.is_live = True
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.take)
        self._connect()
        self.render_props(props)

    def render_props(self, props: FieldProps) -> None:
        """Show a value, what is wrong with it, and what may stand there."""
        self._show_hint(props)
        if isinstance(self.control, Choice):
            self._show_options(props)
        elif _plain(props.value) != _plain(self.text()):
            if not (self.has_focus() and props.value == self._value and self._pause.isActive()):
                self._show(props.value)
        elif not self.has_focus() and props.value != self.text():
            self._show(props.value)
        self._value = props.value
        self.show_problem(props.problem)

    def text(self) -> str:
        """What stands in the field now."""
        match self.control:
            case Choice():
                return str(self.control.currentData())
            case _Lines():
                return self.control.toPlainText()
            case _:
                return self._line.text()

    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        return self.control.hasFocus() or (
            self._shape not in (Shape.LINES, Shape.CHOICE) and self._line.hasFocus()
        )

    def take(self) -> None:
        """Tell what was typed, if that is something else."""
        self._pause.stop()
        if _plain(self.text()) != _plain(self._value):
            self.edited.emit(self.key, self.text())

    def give_up(self) -> None:
        """Show the value as it is written, whatever was typed."""
        self._pause.stop()
        self._show(self._value)

    def _connect(self) -> None:
        match self.control:
            case Choice():
                self.control.activated.connect(self.take)
            case _Lines():
                self.control.textChanged.connect(self._wait)
                self.control.left.connect(self.take)
            case _:
                self._line.textEdited.connect(self._wait)
                self._line.editingFinished.connect(self.take)
                self._line.stepped.connect(self._step)
        if isinstance(self.control, _Stepped):
            for button, by in ((self.control.less, -1), (self.control.more, 1)):
                button.clicked.connect(lambda _on=False, by=by: self._step(by))

    def _step(self, by: int) -> None:
        if not isinstance(self.control, _Stepped):
            return
        nudge = nudged_number if self._shape is Shape.NUMBER else nudged_time
        self._line.setText(nudge(self._line.text(), by))
        self.take()

    def _wait(self) -> None:
        if self.is_live:
            self._pause.start()

    def _show(self, value: str) -> None:
        if isinstance(self.control, _Lines):
            blocked = self.control.blockSignals(True)
            self.control.setPlainText(value)
            self.control.blockSignals(blocked)
        elif not isinstance(self.control, Choice):
            self._line.setText(value)
            if not self._line.hasFocus():
                self._line.setCursorPosition(0)

    def _show_hint(self, props: FieldProps) -> None:
        self.rename(props.name)
        if isinstance(self.control, _Lines):
            self.control.setPlaceholderText(props.hint)
        elif not isinstance(self.control, Choice):
            self._line.setPlaceholderText(props.hint)
            self._line.setAccessibleName(props.name)
        if isinstance(self.control, _Stepped):
            self.control.less.set_name(f"{props.name}: −")
            self.control.more.set_name(f"{props.name}: +")

    def _show_options(self, props: FieldProps) -> None:
        choice = self.control
        assert isinstance(choice, Choice)
        shown = [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())]
        if shown != list(props.options):
            choice.clear()
            for value, name in props.options:
                choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(props.value)))

    def show_problem(self, problem: str) -> None:
        """Say what is wrong, or that nothing is."""
        super().show_problem(problem[:1].upper() + problem[1:])


def _plain(text: str) -> str:
    """`text` without what is not written down: blanks at the ends, and behind commas."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    parts = (part.strip() for part in "\n".join(line for line in lines if line).split(","))
    return ", ".join(part for part in parts if part)
