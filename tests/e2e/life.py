"""Somebody who trains over weeks: a `Person`, day by day, with the clock in the hand."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from exercise_app.core.record import SessionRecord
from exercise_app.core.runs import Run
from exercise_app.history.past import past_session
from exercise_app.ui.props.today import Hero, TodayProps
from exercise_app.ui.views.today_asking import MorningCard
from exercise_app.ui.widgets.buttons import Button
from tests.e2e.person import Person

START = date(2026, 9, 7)
"""A Monday."""
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
STEP = 8.0
"""Seconds between two looks at the clock; above 10 the session would take it for sleep."""


class Life:
    """Somebody who trains, day by day."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.said: list[str] = []

    @property
    def today(self) -> TodayProps:
        """What Today shows."""
        props = self.person.flow.window.today.props
        assert props is not None
        return props

    @property
    def hero(self) -> Hero:
        """The suggestion."""
        assert self.today.hero is not None
        return self.today.hero

    @property
    def scores(self) -> dict[str, str]:
        """The week's cards, in their words."""
        return {card.name: card.score for card in self.today.week}

    @property
    def row(self) -> tuple[str, str]:
        """What is said of the weeks in a row."""
        card = next(card for card in self.today.week if card.name == "Weeks on target")
        return card.score, card.note

    @property
    def last(self) -> SessionRecord:
        """The last session in the history."""
        return self.person.sessions[-1]

    def wake(self, week: int, weekday: int) -> None:
        """Open Today on each morning up to that of a day; the first week is 1."""
        until = START + timedelta(weeks=week - 1, days=weekday)
        clock = self.person.clock
        assert clock.now.date() <= until
        while clock.now.date() < until:
            morning = clock.now.replace(hour=7, minute=30, second=0) + timedelta(days=1)
            clock.advance((morning - clock.now).total_seconds())
            self.look()

    def look(self) -> None:
        """Open Today, and remember all that it says."""
        self.person.flow.window.place_chosen.emit("today")
        QApplication.processEvents()
        shown = self.today
        said = [shown.owed, self.hero.reason, *(f"{c.score} {c.note}" for c in shown.week)]
        if shown.morning is not None:
            said.append(f"{shown.morning.question} {shown.morning.told}")
        if shown.before is not None:
            said.append(shown.before.told)
        self.said += said

    def press(self, name: str) -> None:
        """Press the button of that name on Today."""
        view = self.person.flow.window.today
        button = next(b for b in view.findChildren(Button) if b.text() == name and not b.isHidden())
        button.click()
        QApplication.processEvents()

    def follow(self, upto: float = 1.0) -> None:
        """Train until that share of the session's time has passed, and end it there."""
        person = self.person
        left = upto * person.playing.engine.session.timeline.duration
        while person.flow.sessions.playing is not None and (upto == 1.0 or left > 0):
            person.wait(STEP, step=STEP)
            left -= STEP
        if person.flow.sessions.playing is not None:
            person.press("Esc")
            person.flow.window.player.end_confirmed.emit()

    def feel(self, effort: int | None, pain: int | None) -> None:
        """Say on the summary how it was, and go back to Today."""
        summary = self.person.flow.window.summary
        if effort is not None:
            summary.effort.choose(effort)
        if pain is not None:
            summary.pain.choose(pain)
        self.person.press("Enter")
        self.look()

    def train(self, effort: int | None = 5, pain: int | None = 1, *, upto: float = 1.0) -> None:
        """Do what is suggested: press Enter, follow, say how it was."""
        self.person.press("Enter")
        assert self.person.view == "player"
        self.follow(upto)
        self.feel(effort, pain)

    def write_down(self, effort: int = 8) -> None:
        """Keep what is suggested as a session done without the app, which is much the quicker."""
        context, now = self.person.context, self.person.clock.now
        timeline = context.routines.find(self.hero.card.id).timeline
        session = past_session(timeline, now, zone="Europe/Berlin")
        context.store.add(replace(session, effort=effort, pain_after=1))
        self.person.clock.advance(timeline.duration)
        self.look()

    def run(self, metres: int) -> None:
        """Write a run of today down."""
        now = self.person.clock.now
        run = Run(id=str(uuid.uuid4()), date=now.date(), metres=metres, edited=now)
        self.person.context.history.runs.add(run)
        self.look()

    def answer_the_morning(self, pain: int) -> None:
        """Say how the morning after was."""
        card = self.person.flow.window.today.findChild(MorningCard)
        assert card is not None
        card.scale.choose(pain)
        QApplication.processEvents()

    def change_target(self, value: int) -> None:
        """Ask for so many strength days a week, in the settings."""
        self.person.flow.settings.change("targets.strength", value)
        self.look()
