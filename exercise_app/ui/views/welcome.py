"""The first run: three quiet steps and the signs to stop at, in a sheet over Today."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import told, tr
from exercise_app.ui.accessible import announce
from exercise_app.ui.props import welcome
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_cards import VoiceCard
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label
from exercise_app.ui.widgets.tick import Tick


class WishTick(Tick):
    """Something to want: ticked it is good, and no warning."""

    INK, GROUND = "accent", "accent_soft"


class _Step(QWidget):
    """One step: its title, what is told of it, and its controls."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        if text:
            self.column.addWidget(Label(text, tone=MUTED))


class WelcomeSheet(ReturningSheet):
    """Asks what for and which days, lets the voice be heard, and says when to stop.

    `planned` tells the targets that were answered, by their kinds, and the reminders by their
    days; `finished` comes at the end, and `dismissed` where the rest is skipped.
    `signs_requested` asks for the page of symptoms.
    """

    planned = Signal(dict, dict)
    finished = Signal()
    voice_reached = Signal()
    signs_requested = Signal()

    def __init__(self, parent: QWidget, behind: QWidget, first_weekday: int = 0) -> None:
        super().__init__(tr("Welcome"), parent, behind)
        self._at = 0
        self._place_told = Label(style=Text.SMALL_STRONG, tone=ACCENT)
        self.body.insertWidget(0, self._place_told)
        self._steps = [
            self._ask_wishes(), self._ask_days(first_weekday), self._ask_voice(), self._warn()
        ]  # fmt: skip
        for step in self._steps:
            step.hide()
            self.body.addWidget(step)
        self.body.addStretch(1)
        self._make_foot()

    def _ask_wishes(self) -> _Step:
        step = _Step(
            tr("What is it for?"),
            tr(
                "Choose what you want to do: Today then suggests what your week still owes. "
                "All of this is in the settings too."
            ),
        )
        self.wishes: dict[str, WishTick] = {}
        for wish in welcome.wishes():
            tick = WishTick(wish.text)
            tick.setChecked(wish.is_chosen)
            self.wishes[wish.kind] = tick
            step.column.addWidget(tick)
        return step

    def _ask_days(self, first: int) -> _Step:
        step = _Step(
            tr("Which days?"),
            tr("Two or three days a week are enough to begin with, best with a day between."),
        )
        self.days: dict[int, Chip] = {}
        holder, row = QWidget(), WrapRow(Space.XS)
        holder.setLayout(row)
        for day in welcome.days(first):
            chip = Chip(day.name)
            chip.setChecked(day.is_chosen)
            chip.toggled.connect(self._sum_up)
            self.days[day.number] = chip
            row.addWidget(chip)
        step.column.addWidget(holder)
        self.after_run = WishTick(tr("Stretch on the days on which I ran"))
        self.after_run.toggled.connect(self._sum_up)
        step.column.addWidget(self.after_run)
        self.remind = WishTick(tr("Remind me on these days, while the app runs"))
        step.column.addWidget(self.remind)
        self.summary = Label(style=Text.STRONG)
        step.column.addWidget(self.summary)
        return step

    def _ask_voice(self) -> _Step:
        step = _Step(
            tr("Hear the voice"),
            tr("It says what comes next, counts, and tells when to stop. Take the one you like."),
        )
        self.voice = VoiceCard()
        self.voice.stand_alone("voice.name", "voice.rate")
        step.column.addWidget(self.voice)
        return step

    def _warn(self) -> _Step:
        step = _Step(
            tr("When to stop"),
            tr("This is no medical device. Stop, and get help at once, if you have any of these:"),
        )
        for sign in welcome.stop_signs():
            step.column.addWidget(Label(f"•  {sign}"))
        self.signs = Button(told(SEE_SOMEONE), icon="aid", key="F1")
        self.signs.clicked.connect(self.signs_requested)
        step.column.addWidget(self.signs)
        return step

    def _make_foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.skip = Button(tr("Skip"), Look.QUIET, key="Esc")
        self.skip.clicked.connect(self.dismissed)
        self.back = Button(tr("Back"))
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.next = Button(tr("Next"), Look.PRIMARY)
        self.next.clicked.connect(self._go_on)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.body.addSpacing(Space.S)
        self.body.addLayout(row)

    def begin(self) -> None:
        """Open at the first step."""
        self._show_step()
        self.open(self.next)

    def _go_on(self) -> None:
        if self._at == 1:
            days = [day for day, chip in self.days.items() if chip.isChecked()]
            reminders = welcome.reminders_of(days, on=self.remind.isChecked())
            self.planned.emit(self._targets(), reminders)
        if self._at + 1 == len(self._steps):
            self.finished.emit()
        else:
            self._go(self._at + 1)

    def _go(self, step: int) -> None:
        self._at = step
        self._show_step()
        self.next.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.title.text())
        if step == 2:
            self.voice_reached.emit()
            self.voice.sample.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_step(self) -> None:
        last = len(self._steps) - 1
        for number, step in enumerate(self._steps):
            step.setVisible(number == self._at)
        self.title.show_text(self._steps[self._at].title)
        place = tr("Step {n} of {all}", n=self._at + 1, all=last)
        self._place_told.show_text(place if self._at < last else tr("Good to know"))
        self.back.setVisible(self._at > 0)
        self.skip.setVisible(self._at < last)
        self.next.setText(tr("Done") if self._at == last else tr("Next"))
        self.after_run.setVisible(self.wishes["stretch"].isChecked())
        self._sum_up()
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once its rows have found their widths

    def _targets(self) -> dict[str, int | str]:
        chosen = [kind for kind, tick in self.wishes.items() if tick.isChecked()]
        days = sum(chip.isChecked() for chip in self.days.values())
        return welcome.targets_of(chosen, days, after_run=self.after_run.isChecked())

    def _sum_up(self) -> None:
        self.summary.show_text(welcome.sum_up(self._targets()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from control to control, as Tab does; Esc skips the rest."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
