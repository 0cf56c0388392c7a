"""What Today asks besides, in the hands of a person: pain now, the morning after, a backup."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.notices import NoticeKind
from exercise_app.core.plan import fourth_day
from exercise_app.core.week_off import Reason
from exercise_app.ui.props.today import TodayProps
from exercise_app.ui.views.today import TodayView
from exercise_app.ui.widgets.buttons import Button
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import finished_session
from tests.ui import shown

DAY = 24 * 3600


def today(person: Person) -> TodayProps:
    props = person.flow.window.today.props
    assert props is not None
    return props


def press_button(person: Person, text: str) -> None:
    QApplication.processEvents()
    view: TodayView = person.flow.window.today
    next(b for b in view.findChildren(Button) if b.text() == text and b.isVisible()).click()
    QApplication.processEvents()


def trained(person: Person, days_ago: int = 1, **more: object) -> None:
    begun = person.clock.now - timedelta(days=days_ago)
    person.context.store.merge([finished_session(begun, 5, **more)])
    person.flow.show_today()


class TestPainBeforeASession:
    def test_a_digit_and_enter_are_all_it_takes(self, person: Person) -> None:
        shown.press(shown.focused(person.flow.window), "2")
        before = today(person).before
        assert before is not None
        assert before.told.startswith("Go on.")
        person.press("Enter")
        person.follow_to_the_end()
        assert person.sessions[0].pain_before == 2

    def test_leaving_it_out_keeps_nothing(self, person: Person) -> None:
        person.press("Enter")
        person.follow_to_the_end()
        assert person.sessions[0].pain_before is None

    def test_pain_of_four_offers_something_easier_that_starts_at_once(self, person: Person) -> None:
        shown.press(shown.focused(person.flow.window), "4")
        press_button(person, "Take Recovery day instead")
        assert person.view == "player"
        person.follow_to_the_end()
        (session,) = person.sessions
        assert (session.routine, session.pain_before) == ("recovery-day", 4)

    def test_pain_of_seven_offers_the_page_of_signs_and_start_stays(self, person: Person) -> None:
        shown.press(shown.focused(person.flow.window), "7")
        press_button(person, "When to see someone")
        assert person.view == "signs"
        person.flow.show_today()
        person.press("Enter")
        assert person.view == "player"

    def test_what_was_said_long_ago_is_forgotten(self, person: Person) -> None:
        shown.press(shown.focused(person.flow.window), "4")
        person.clock.advance(2 * 3600)
        person.flow.show_today()
        assert today(person).before is None


class TestALighterSession:
    def lighter(self, person: Person) -> None:
        for week in (1, 2, 3, 4):
            trained(person, 7 * week)
        hero = today(person).hero
        assert hero is not None
        assert hero.lighter

    def test_that_was_cut_off_is_resumed_as_it_was(self, meet: Meet) -> None:
        person = meet()
        self.lighter(person)
        person.press("Enter")
        person.wait(60)
        person.flow.sessions.abandon()
        begun = person.sessions[-1]
        person.leave()
        again = meet(person.clock)
        again.flow._resume(begun.id)
        assert again.view == "player"
        again.follow_to_the_end()
        session = again.sessions[-1]
        assert session.id == begun.id
        assert (session.variant, session.completed) == ("lighter", True)
        assert session.work_planned == begun.work_planned


class TestTheMorningAfter:
    def test_an_answer_is_kept_and_changes_what_is_suggested(self, person: Person) -> None:
        trained(person, 2, pain_before=0, pain_after=3, routine="core-strength-2")
        shown_before = today(person)
        assert shown_before.morning is not None
        person.flow.window.today.morning_rated.emit(4)
        assert person.sessions[0].pain_morning == 4
        person.flow.window.today.morning_rated.emit(None)
        assert person.sessions[0].pain_morning is None, "it can be taken back"

    def test_after_an_answer_nothing_is_asked_from_the_next_visit_on(self, person: Person) -> None:
        trained(person, pain_after=1)
        person.flow.window.today.morning_rated.emit(1)
        assert today(person).morning is not None
        person.flow.window.place_chosen.emit("history")
        person.flow.window.place_chosen.emit("today")
        assert today(person).morning is None

    def test_skipping_holds_for_good(self, meet: Meet) -> None:
        person = meet()
        trained(person, pain_after=4)
        press_button(person, "Skip")
        assert today(person).morning is None
        person.leave()
        again = meet(person.clock)
        assert today(again).morning is None
        again.clock.advance(DAY)
        trained(again, pain_after=4)
        assert today(again).morning is not None, "the next session is asked about"


class TestTheWeek:
    def test_i_ran_leads_to_a_run_being_written_down(self, person: Person) -> None:
        press_button(person, "I ran")
        assert person.view == "runs"
        assert person.flow.runs.run_sheet.isVisible()

    def test_a_week_is_taken_off_counted_again_and_undone(self, person: Person) -> None:
        press_button(person, "Take this week off")
        person.press("Enter")
        assert today(person).is_off
        (off,) = person.context.history.weeks_off.all()
        assert off.reason is Reason.HOLIDAY
        assert off.day == fourth_day(person.clock.now.date(), 0)
        press_button(person, "Count this week")
        assert person.context.history.weeks_off.all() == []
        person.flow.window.undo.take_back()
        assert today(person).is_off

    def test_the_keyboard_stays_where_it_was(self, person: Person) -> None:
        person.flow.window.activateWindow()
        view = person.flow.window.today
        next(b for b in view.findChildren(Button) if b.text() == "Take this week off").setFocus()
        person.press("Enter", "Enter")
        assert today(person).is_off
        focused = shown.focused(person.flow.window)
        assert isinstance(focused, Button)
        assert focused.text() == "Count this week"


class TestAfterDamage:
    @pytest.fixture
    def damaged(self, meet: Meet, qtbot: QtBot) -> Person:
        """Somebody whose history was damaged; there is a backup of thirty sessions."""
        person = meet()
        now = person.clock.now
        person.context.store.merge(finished_session(now - timedelta(days=n)) for n in range(30))
        assert person.context.history.backups.take_daily() is not None
        person.leave()
        path = person.context.paths.history
        path.write_bytes(b"spoiled" + path.read_bytes()[:4000])
        person.clock.advance(60)
        again = meet(person.clock)
        qtbot.waitUntil(lambda: today(again).rescue is not None, timeout=10_000)
        return again

    def test_the_newest_good_backup_is_offered_and_restored(
        self, damaged: Person, qtbot: QtBot
    ) -> None:
        rescue = today(damaged).rescue
        assert rescue is not None
        assert "30 sessions" in rescue.holds
        press_button(damaged, "Restore this backup")
        qtbot.waitUntil(lambda: today(damaged).rescue is None, timeout=10_000)
        assert len(damaged.sessions) == 30
        assert damaged.flow.window.notice.text() == "Your history is back, with 30 sessions."
        assert damaged.flow.window.notice.kind is NoticeKind.DONE
        assert today(damaged).problems == ()

    def test_going_on_without_it_holds_for_good(self, damaged: Person, meet: Meet) -> None:
        press_button(damaged, "Go on without it")
        assert today(damaged).rescue is None
        damaged.leave()
        again = meet(damaged.clock)
        rescue = again.flow.today._rescue
        assert rescue is not None
        rescue.working.wait()
        QApplication.processEvents()
        assert today(again).rescue is None
        assert list(Path(again.context.paths.history.parent).glob("*damaged*")), "it is kept"
