"""Props from the samples, and what can be asked of any widget that is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.paint import WRAP
from exercise_app.ui.props.before import derive_before
from exercise_app.ui.props.morning import derive_morning
from exercise_app.ui.props.player import PlayerProps, derive_player_props, player_context
from exercise_app.ui.props.rescue import derive_rescue
from exercise_app.ui.props.routine import RoutineProps, derive_routine_props
from exercise_app.ui.props.today import TodayProps, derive_today_props
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.fitted import Digits, FitText
from tests.ui import samples

PROBLEMS = tuple(f"routines/hips.yaml:{n}:5: error: “rep” is no key." for n in range(1, 6))


def today_props(*, full: bool = False, many: int = 0, problems: tuple[str, ...] = ()) -> TodayProps:
    routines = [samples.summarise(routine) for routine in samples.ROUTINES]
    routines += [routines[0]._replace(id=f"r{n}", name=f"Routine {n}") for n in range(many)]
    props = derive_today_props(
        today=samples.TODAY,
        routines=routines,
        week=samples.week(),
        last_done=samples.LAST_DONE,
        unfinished=samples.record(0.4, None) if full else None,
        problems=PROBLEMS if full else problems,
    )
    if not full:
        return props
    return props._replace(
        before=derive_before(7, routines[0], routines),
        morning=derive_morning(samples.AWAITING, samples.TODAY, 6),
        rescue=derive_rescue(samples.BACKUP, samples.TODAY),
    )


def routine_props() -> RoutineProps:
    return derive_routine_props(compile_timeline(samples.CORE), samples.EXERCISES)


def player_props(work: int = 3, into: float = 2.4, **more: object) -> PlayerProps:
    index = samples.work_index(compile_timeline(samples.CORE), work)
    session, now = samples.run_to(samples.CORE, index, into)
    context = player_context(session.timeline)
    return derive_player_props(session, now, context, **more)  # type: ignore[arg-type]


def press(
    widget: QWidget,
    key: Qt.Key | str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key, or the key of a character, with the keyboard on `widget`."""
    QTest.keyClick(widget, key, modifier)  # type: ignore[arg-type]


def focused(root: QWidget) -> QWidget:
    """Where the keyboard is inside `root`."""
    found: QWidget | None = root.focusWidget()
    return root if found is None else found


def visible(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader could not name."""
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
    return [
        repr(widget)
        for kind in kinds
        for widget in visible(root, kind)
        if not widget.accessibleName()
    ]


def clipped(root: QWidget) -> list[str]:
    """The texts that are cut off, by their own metrics or by what they stand in."""
    found = [
        f"{label.text()!r} {label.size()}"
        for label in visible(root, QLabel)
        if isinstance(label, QLabel) and label.text() and _label_is_cut(label)
    ]
    found += [
        f"{button.accessibleName()!r} {button.geometry()}"
        for button in visible(root, Button)
        if not _inside_parent(button) or button.width() < button.sizeHint().width()
    ]
    for text in visible(root, FitText):
        assert isinstance(text, FitText)
        if text.text() and _fitted_is_cut(text):
            found.append(f"{text.text()!r} {text.geometry()}")
    return found


def _label_is_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    if not label.wordWrap():
        return metrics.horizontalAdvance(label.text()) > room.width() + 1
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), WRAP, label.text())
    return needed.height() > room.height() + 1 or needed.width() > room.width() + 1


def _inside_parent(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is None or parent.rect().contains(widget.geometry())


def _fitted_is_cut(text: FitText) -> bool:
    cap, lines = text.fitted()
    shown = " ".join(lines).split()
    if not isinstance(text, Digits) and shown != text.text().replace(" · ", " ").split():
        return True
    if isinstance(text, Digits):
        width = sum(text.want_digits(text.text(), text.beside()).words) * cap
        return width > text.width() + 1 or cap > text.height()
    widest = max(sum(text.want(line, 1).words) for line in lines) * cap
    return widest > text.width() + 1 or len(lines) * cap > text.height()


def up(qtbot: QtBot, view: QWidget) -> None:
    """Show a view in a window of its own."""
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    QApplication.processEvents()


def texts(view: QWidget) -> list[str]:
    """What the labels say that can be seen."""
    QApplication.processEvents()
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
