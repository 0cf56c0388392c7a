"""Reminders: one timer for the next one due, none where there are none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from exercise_app.context import Context
from exercise_app.core.reminder import (
    AGAIN,
    LATER,
    Answers,
    Moment,
    Verdict,
    next_due,
    seconds_until,
    verdict,
)
from exercise_app.core.translation import tr
from exercise_app.desktop.bus import has_session_bus
from exercise_app.presenters.asked import Asked

if TYPE_CHECKING:
    from exercise_app.desktop.notify import Notifications

START, IN_AN_HOUR, NOT_TODAY = "start", "later", "not-today"
OPEN = "default"
"""A click on the notification itself."""


class Reminder(NamedTuple):
    """What is reminded of: the routine, and why."""

    title: str
    text: str


class Around(Protocol):
    """What reminders ask of the app."""

    def moment(self) -> Moment:
        """What speaks for and against a reminder now, but for what the desktop says."""
        ...

    def reminder(self) -> Reminder:
        """What to remind of."""
        ...

    def tell(self, reminder: Reminder) -> None:
        """Tell it where the desktop shows no notifications."""
        ...


class Reminding(QObject):
    """Reminds at the hours that are set, where the week still owes something."""

    start_requested = Signal(str)
    show_requested = Signal(str)
    """Both with the desktop's leave to bring the window forward, where it gave one."""

    def __init__(self, context: Context, around: Around, is_filled: Callable[[], bool]) -> None:
        super().__init__()
        self._context, self._around, self._is_filled = context, around, is_filled
        self._asked = Asked(context.paths.cache / "asked.json")
        self._answers = Answers(not_today=self._asked.day_without_reminder())
        self._due: datetime | None = None
        self._notifications: Notifications | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def due(self) -> datetime | None:
        """When the next reminder is due; None where there is none."""
        return self._due

    @property
    def is_waiting(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def follow_settings(self) -> None:
        """Wait for the next reminder that is set, or for none."""
        self._wait_for(self._next())

    def close(self) -> None:
        """Remind no more, and take back what is shown."""
        self._timer.stop()
        if self._notifications is not None:
            self._notifications.withdraw()
            self._notifications.close()
        self._notifications, self._due = None, None

    def look(self) -> None:
        """Look at the clock: remind where that is due, and wait on."""
        now, due = self._context.clocks.local(), self._due
        if due is None:
            return
        moment = Moment(owes=False)
        if now >= due:
            moment = self._around.moment()
            moment = moment._replace(is_busy=moment.owes and self._is_busy())
        found = verdict(now, due, moment)
        if found is Verdict.REMIND:
            self._remind()
        if found is Verdict.PUT_OFF:
            self._timer.start(_milliseconds(AGAIN.total_seconds()))
        else:  # worked out anew while it waits too: the clock may have been set, or the zone
            self._wait_for(self._next())

    def answer(self, action: str) -> None:
        """Do what a reminder's button says, or a click on it."""
        now = self._context.clocks.local()
        if action == START:
            self.start_requested.emit(self._token())
        elif action == IN_AN_HOUR:
            self._answers = self._answers._replace(later=now + LATER)
        elif action == NOT_TODAY:
            self._answers = Answers(not_today=now.date())
            self._asked.remind_no_more_on(now.date())
        else:
            self.show_requested.emit(self._token())
        self._wait_for(self._next())

    def _next(self) -> datetime | None:
        now = self._context.clocks.local()
        return next_due(now, self._context.settings.reminders, self._answers)

    def _wait_for(self, due: datetime | None) -> None:
        self._due = due
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(_milliseconds(seconds_until(due, self._context.clocks.local())))

    def _is_busy(self) -> bool:
        if self._is_filled():
            return True
        if not has_session_bus():
            return False
        return self._desktop().is_inhibited()

    def _remind(self) -> None:
        reminder = self._around.reminder()
        buttons = {
            OPEN: tr("Show the window"),
            START: tr("Start now"),
            IN_AN_HOUR: tr("In an hour"),
            NOT_TODAY: tr("Not today"),
        }
        is_told = has_session_bus() and self._desktop().show(*reminder, buttons)
        if not is_told:
            self._around.tell(reminder)

    def _token(self) -> str:
        return "" if self._notifications is None else self._notifications.token

    def _desktop(self) -> Notifications:
        if self._notifications is None:
            from exercise_app.desktop.notify import Notifications

            self._notifications = Notifications(self)
            self._notifications.acted.connect(self.answer)
        return self._notifications


def _milliseconds(seconds: float) -> int:
    return ceil(1000 * seconds)
