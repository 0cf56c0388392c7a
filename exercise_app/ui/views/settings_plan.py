"""The settings of the plan: targets of the week, when it starts, and units."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from exercise_app.core.formats import formats
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import MAX_TARGET, WEEKDAYS, Units
from exercise_app.core.translation import mark, told, tr, trn
from exercise_app.ui import theme
from exercise_app.ui.props.distances import long_name
from exercise_app.ui.props.settings import SettingsProps, Target
from exercise_app.ui.props.words import capital
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_parts import SettingsCard
from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.controls import Choice
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import WARN, Label

_TOLD = mark(
    "On how many days a week you want to do each kind. A change counts from this week on; the "
    "weeks before keep the targets they had."
)


class TargetChoice(Choice):
    """Days a week, off, or after each run; `picked` gives it as `settings.yaml` has it."""

    picked = Signal(object)

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(target.name)
        self.addItem(tr("Off"), 0)
        for days in range(1, MAX_TARGET + 1):
            self.addItem(trn("{n} day a week", "{n} days a week", days), days)
        if target.may_follow_runs:
            self.addItem(tr("After each run"), AFTER_RUN)
        self.show_target(target)
        self.currentIndexChanged.connect(lambda _index: self.picked.emit(self.currentData()))

    def show_target(self, target: Target) -> None:
        """Show a target without telling anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(AFTER_RUN if target.after_run else target.days))


class _WideChoice(Choice):
    """Room for a routine's name."""

    def sizeHint(self) -> QSize:
        return QSize(theme.em(20), super().sizeHint().height())


class PlanCard(SettingsCard):
    """What is to be done in a week. `changed` tells a key path such as `targets.stretch`, and the
    value; `removed` the id and the name of a routine that is to have no target any more.
    """

    changed = Signal(str, object)
    removed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plan"), told(_TOLD), parent)
        self.targets: dict[str, TargetChoice] = {}
        self._kinds = QVBoxLayout()
        self._kinds.setSpacing(Space.M)
        self.column.addLayout(self._kinds)
        self._routines: QWidget | None = None
        self._shown: tuple[tuple[str, bool, str], ...] = ()
        holder = QWidget()
        self._routines_slot = QVBoxLayout(holder)
        self._routines_slot.setContentsMargins(0, 0, 0, 0)
        self.add_part(holder, self._routine_names)
        self._build_adding()
        self.week, self.units = Choice(), Choice()
        self.week.addItem("", None)
        for day, name in zip(WEEKDAYS, formats().weekdays, strict=True):
            self.week.addItem(name, day)
        self.units.addItem("", None)
        for units in Units:
            self.units.addItem(capital(long_name(units)), units.value)
        self.week.currentIndexChanged.connect(self._tell("week_starts", self.week))
        self.units.currentIndexChanged.connect(self._tell("units", self.units))
        self.add_row(tr("Week starts on"), self.week, key="week_starts")
        self.add_row(tr("Distances in"), self.units, key="units")

    def render_props(self, props: SettingsProps) -> None:
        """Show the plan; what has the keyboard keeps it."""
        kinds = [target for target in props.targets if not target.is_routine]
        for target in kinds:
            if target.key not in self.targets:
                key = f"targets.{target.key}"
                self.add_row(target.name, self._choice(target), column=self._kinds, key=key)
        self._show_routines([target for target in props.targets if target.is_routine])
        for target in props.targets:
            if not target.problem:
                self.targets[target.key].show_target(target)
        with QSignalBlocker(self.week), QSignalBlocker(self.units):
            self.week.setItemText(0, tr("{name} (system)", name=props.local_week))
            self.week.setCurrentIndex(self.week.findData(props.week_starts or None))
            self.units.setItemText(0, tr("{name} (system)", name=capital(props.local_units)))
            self.units.setCurrentIndex(self.units.findData(props.units or None))
        if [self.routine.itemData(n) for n in range(self.routine.count())] != [
            routine.id for routine in props.routines
        ]:
            self.routine.clear()
            for routine in props.routines:
                self.routine.addItem(routine.name, routine.id)
        self._adding.setVisible(bool(props.routines))
        self.show_states(props.states)

    def _tell(self, key: str, choice: Choice) -> Callable[[int], None]:
        return lambda _index: self.changed.emit(key, choice.currentData())

    def _choice(self, target: Target) -> TargetChoice:
        choice = TargetChoice(target)
        choice.picked.connect(lambda value: self.changed.emit(f"targets.{target.key}", value))
        self.targets[target.key] = choice
        return choice

    def _build_adding(self) -> None:
        """A routine to choose, and the button that gives it a target."""
        self.routine = _WideChoice()
        self.routine.setAccessibleName(tr("Routine to give a target"))
        self.add = Button(tr("Add"), icon="plus")
        self.add.setAccessibleName(tr("Add a target for the routine"))
        self.add.clicked.connect(self._add)
        name = Label(tr("A target for a single routine"))
        self._adding = _below(name, self.routine, self.add)
        self.add_part(self._adding, name.text)

    def _routine_names(self) -> str:
        return " ".join(choice.accessibleName() for choice in self.targets.values())

    def _add(self) -> None:
        chosen = str(self.routine.currentData())
        self.changed.emit(f"targets.{chosen}", 1)
        if chosen in self.targets:
            self.targets[chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_routines(self, targets: list[Target]) -> None:
        """The routines with a target; made anew where one was added or removed."""
        keys = tuple((target.key, target.may_follow_runs, target.problem) for target in targets)
        if keys == self._shown:
            return
        for key, _, _ in self._shown:
            self.targets.pop(key, None)
        self._shown = keys
        had_focus = False
        if self._routines is not None:
            had_focus = self._routines.isAncestorOf(QApplication.focusWidget() or self)
            self._routines.hide()
            self._routines.deleteLater()
        self._routines = QWidget()
        column = QVBoxLayout(self._routines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for target in targets:
            column.addWidget(self._removable(target))
        self._routines_slot.addWidget(self._routines)
        self._routines.setVisible(bool(targets))
        if had_focus:
            self.routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _removable(self, target: Target) -> QWidget:
        """A routine's target, below its name, which may be long; or what is wrong with it."""
        told = tr("Remove the target for {name}", name=target.name)
        remove = Button(tr("Remove")) if target.problem else IconButton(told, "close")
        remove.setAccessibleName(told)
        remove.clicked.connect(lambda: self.removed.emit(target.key, target.name))
        name = Label(target.name)
        if target.problem:
            remove.setAccessibleDescription(target.problem)
            return _below(name, remove, problem=target.problem)
        return _below(name, self._choice(target), remove)


def _below(name: Label, *controls: QWidget, problem: str = "") -> QWidget:
    """Controls in a row below their name, and below what is wrong with it."""
    holder, wrapped = QWidget(), QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(name)
    if problem:
        column.addWidget(Label(problem, Text.SMALL, WARN))
    row = WrapRow(Space.S)
    wrapped.setLayout(row)
    for control in controls:
        row.addWidget(control)
    column.addWidget(wrapped)
    return holder
