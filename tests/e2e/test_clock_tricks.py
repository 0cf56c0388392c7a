"""The clock's tricks: sleep, a stopped process, clocks set back and forward, zones, midnight.

With clocks in the hand; `test_clock_real.py` has the real thing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.events import End
from exercise_app.desktop.clock import Clocks
from exercise_app.presenters.days import LONGEST, Days
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.fakes import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")


class Abroad(FakeClock):
    """Clocks whose zone can be changed; the local time follows summer time."""

    zone: ZoneInfo = BERLIN

    def clocks(self) -> Clocks:
        def local() -> datetime:
            now = self.now.astimezone(self.zone)
            return now.replace(tzinfo=timezone(now.utcoffset() or timedelta()))

        return Clocks(super().clocks().read, local, lambda: self.zone.key)


def at(text: str, zone: ZoneInfo = BERLIN) -> Abroad:
    clock = Abroad(now=datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC))
    clock.zone = zone
    return clock


def short(home: Path) -> str:
    """A routine of ten minutes without a gap."""
    folder = home / "routines"
    folder.mkdir(parents=True, exist_ok=True)
    text = "format: 1\nname: Ten\nkind: stretch\ntiming: {prepare: 0s, rest: 0s}\n"
    steps = "steps: [{exercise: plank, hold: 2m, sets: 5}]\n"
    (folder / "ten.yaml").write_text(text + steps, encoding="utf-8")
    return "ten"


def left(person: Person) -> float:
    """How far into its segment the session is."""
    engine = person.playing.engine
    return engine.session.elapsed(engine.now())


class TestSleep:
    def test_it_pauses_at_the_last_known_place_says_so_and_loses_nothing(
        self, person: Person
    ) -> None:
        person.press("Enter")
        person.wait(25)
        person.clock.sleep(3600)
        person.playing.look()
        assert "The computer slept for" in person.shown.notice
        assert left(person) == 10.0
        person.press("Space")
        person.wait(3 + 20)
        assert person.sessions[0].works[0].done == 30.0

    def test_asleep_over_a_pause_nothing_changes(self, person: Person) -> None:
        person.press("Enter")
        person.wait(25)
        person.press("Space")
        person.clock.sleep(8 * 3600)
        person.playing.look()
        assert left(person) == 10.0
        assert person.sessions[0].works[0].done == 10.0

    def test_its_length_in_the_history_has_the_sleep_in_it(self, person: Person) -> None:
        person.press("Enter")
        person.wait(25)
        person.clock.sleep(3600)
        person.playing.look()
        person.playing.send(End())
        session = person.sessions[0]
        assert session.finished == session.started + timedelta(seconds=25 + 3600)


class TestStopped:
    def test_a_process_that_stood_still_pauses_where_it_was(self, person: Person) -> None:
        person.press("Enter")
        person.wait(25)
        person.clock.advance(600)
        person.playing.look()
        assert "The computer slept for" in person.shown.notice
        assert left(person) == 10.0

    def test_after_a_short_stall_time_has_gone_on_and_late_cues_are_not_sounded(
        self, person: Person
    ) -> None:
        person.press("Enter")
        person.wait(25)
        said = len(person.speaker.said.words)
        person.clock.advance(9)
        person.playing.look()
        assert left(person) == 19.0
        assert len(person.speaker.said.words) <= said + 1


class TestClockSet:
    @pytest.mark.parametrize("by", [timedelta(days=-1), timedelta(hours=-1), timedelta(hours=5),
                                    timedelta(days=400)])  # fmt: skip
    def test_a_session_neither_jumps_nor_grows_nor_ends_before_it_began(
        self, person: Person, by: timedelta
    ) -> None:
        person.press("Enter")
        person.wait(25)
        before = person.sessions[0]
        person.clock.now += by
        person.wait(5)
        assert left(person) == 15.0
        assert person.shown.notice == ""
        person.playing.send(End())
        session = person.sessions[0]
        assert session.finished == session.started + timedelta(seconds=30)
        assert (session.started, session.date) == (before.started, before.date)
        assert session.edited > before.edited, "an export of before never wins over it"
        assert session.works[0].done == 15.0


class TestSummerTime:
    @pytest.mark.parametrize(
        ("start", "date"), [("2026-10-25T02:55", "2026-10-25"), ("2026-03-29T01:55", "2026-03-29")]
    )
    def test_at_night_when_the_clock_jumps_an_hour_no_second_is_lost_or_gained(
        self, meet: Meet, home: Path, start: str, date: str
    ) -> None:
        person = meet(at(start))
        person.flow.start(short(home))
        person.wait(600, step=5.0)
        session = person.sessions[0]
        assert session.completed
        assert session.work_done == session.work_planned
        assert str(session.date) == date
        assert session.finished is not None
        took = session.finished - session.started
        assert took == timedelta(minutes=10)


class TestMidnight:
    def test_a_session_over_midnight_counts_on_the_day_it_began_and_today_is_the_new_one(
        self, meet: Meet, home: Path
    ) -> None:
        person = meet(at("2026-11-17T23:55"))
        days = person.flow.follow_days()
        shown = person.flow.window.today.props
        person.flow.start(short(home))
        person.wait(400, step=5.0)
        days.look()
        assert person.view == "player", "the session is left alone"
        person.wait(200, step=5.0)
        assert str(person.sessions[0].date) == "2026-11-17"
        person.press("Enter")
        assert person.view == "today"
        assert person.flow.today._known is not None
        assert str(person.flow.today._known.today) == "2026-11-18"
        assert person.flow.window.today.props != shown

    def test_today_rolls_over_while_the_window_stays_open(self, meet: Meet) -> None:
        person = meet(at("2026-11-22T23:59:30"))
        days = person.flow.follow_days()
        assert days._timer.interval() == 31_000
        person.clock.advance(31)
        days._timer.timeout.emit()
        assert person.flow.today._known is not None
        assert str(person.flow.today._known.today) == "2026-11-23"
        assert str(person.flow.today._known.week.first) == "2026-11-23", "a new week, a Monday"

    def test_no_look_is_further_away_than_a_quarter_of_an_hour(self, meet: Meet) -> None:
        person = meet(at("2026-11-22T10:00"))
        days = person.flow.follow_days()
        assert days._timer.interval() == LONGEST.total_seconds() * 1000
        assert days._timer.isSingleShot()

    def test_on_another_page_it_stays_there(self, meet: Meet) -> None:
        person = meet(at("2026-11-22T23:59"))
        days = person.flow.follow_days()
        person.flow.history.show_list()
        person.clock.advance(120)
        days.look()
        assert person.view == "history"


class TestZone:
    def test_after_a_flight_today_is_the_day_of_the_new_place_and_old_days_stay(
        self, qtbot: QtBot, meet: Meet
    ) -> None:
        clock = at("2026-11-22T22:00")
        person = meet(clock)
        changed: list[bool] = []
        days = Days(person.flow.window, person.context.clocks.local)
        days.changed.connect(lambda: changed.append(True))
        days.changed.connect(person.flow.refresh_today)
        person.flow.start("big-three")
        person.wait(120, step=1.0)
        clock.zone = ZoneInfo("Pacific/Auckland")
        person.wait(10)
        person.playing.send(End())
        person.press("Enter")
        QApplication.sendEvent(person.flow.window, QEvent(QEvent.Type.WindowActivate))
        assert changed
        assert str(person.flow.today._known.today) == "2026-11-23"  # type: ignore[union-attr]
        (session,) = person.sessions
        assert (str(session.date), session.zone) == ("2026-11-22", "Europe/Berlin")
        assert session.started.utcoffset() == timedelta(hours=1)
        person.flow.start("big-three")
        person.wait(60, step=1.0)
        person.playing.send(End())
        assert [str(one.date) for one in person.sessions] == ["2026-11-22", "2026-11-23"]
        assert person.sessions[1].zone == "Pacific/Auckland"
