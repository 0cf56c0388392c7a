"""Help from everywhere: a symptom is ticked and heeded, and the guide is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.session_state import Phase
from exercise_app.history.errors import HistoryError
from exercise_app.presenters.sessions import Manner
from exercise_app.ui.views.advice import AdviceCard, AdviceSheet
from tests.e2e.conftest import Meet
from tests.e2e.person import Person


def press_f1(person: Person) -> None:
    QTest.keyClick(QApplication.focusWidget() or person.flow.window, Qt.Key.Key_F1)
    QApplication.processEvents()


@pytest.fixture
def person(meet: Meet) -> Person:
    """Somebody whose window has all its keys."""
    person = meet()
    person.flow.window.finish()
    person.flow.window.activateWindow()
    QApplication.processEvents()
    return person


def tick(person: Person, symptom: str) -> None:
    box = person.flow.window.signs.ticks[symptom]
    box.setFocus()
    person.press("Space")


def advice_on_today(person: Person) -> list[str]:
    props = person.flow.window.today.props
    assert props is not None
    cards = [c for c in person.flow.window.today.findChildren(AdviceCard) if c.isVisible()]
    assert len(cards) == (props.advice is not None)
    return [] if props.advice is None else [props.advice.title, props.advice.ticked]


def sheet(person: Person) -> AdviceSheet | None:
    found = [s for s in person.flow.window.findChildren(AdviceSheet) if s.isVisible()]
    return found[0] if found else None


def test_a_ticked_symptom_advises_against_training_until_it_is_unticked(person: Person) -> None:
    press_f1(person)
    assert person.view == "signs"
    tick(person, "down-a-leg")
    assert person.context.history.symptoms.ticked() == ["down-a-leg"]
    person.press("Esc")
    assert person.view == "today"
    assert advice_on_today(person) == [
        "Better no training until somebody has looked at it",
        "You ticked: Pain that goes down a leg.",
    ]
    person.press("Enter")
    assert person.view == "signs", "the advice has the keyboard, and leads to the page"
    tick(person, "down-a-leg")
    assert person.context.history.symptoms.ticked() == []
    person.press("Esc")
    assert advice_on_today(person) == []
    person.press("Enter")
    assert person.view == "player"


def test_ticks_outlive_the_window(person: Person, meet: Meet) -> None:
    press_f1(person)
    tick(person, "chest-pain")
    person.leave()
    again = meet()
    assert advice_on_today(again)[0] == "This needs help now, before any training"


def test_before_a_session_the_advice_comes_and_the_start_is_still_there(person: Person) -> None:
    press_f1(person)
    tick(person, "chest-pain")
    person.press("Esc")
    person.flow.start("big-three")
    advised = sheet(person)
    assert advised is not None
    assert person.view == "today"
    person.press("Esc")
    assert sheet(person) is None
    assert not person.sessions, "nothing was started"
    person.flow.start("big-three")
    advised.start.click()
    assert sheet(person) is None
    assert person.view == "player"
    assert person.shown.title == "Big three"


def test_the_advice_before_a_session_leads_to_the_page(person: Person) -> None:
    press_f1(person)
    tick(person, "fever")
    person.press("Esc")
    person.flow.start("big-three")
    person.press("Enter")
    assert person.view == "signs"
    assert sheet(person) is None
    assert person.flow.window.body.isEnabled()
    person.press("Esc")
    assert person.view == "today"


def test_going_elsewhere_closes_the_advice_before_a_session(person: Person) -> None:
    press_f1(person)
    tick(person, "fever")
    person.press("Esc")
    person.flow.start("big-three")
    assert sheet(person) is not None
    person.flow.window.place_chosen.emit("history")
    assert person.view == "history"
    assert sheet(person) is None
    assert person.flow.window.body.isEnabled()


def test_f1_in_a_session_pauses_it_and_esc_brings_it_back(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    left = person.shown.left
    press_f1(person)
    assert person.view == "signs"
    assert not person.flow.window.sidebar.isVisible(), "the way back is the only way"
    assert person.playing.engine.session.phase is Phase.PAUSED
    person.wait(60)
    tick(person, "chest-pain")
    person.press("Esc")
    assert person.view == "player"
    assert person.shown.left == left
    assert person.playing.engine.session.phase is Phase.PAUSED
    assert person.shown.notice.startswith("Stop here, and get help now.")
    person.press("Space")
    person.wait(10)
    assert person.playing.engine.session.phase is Phase.RUNNING


def test_f1_out_of_a_question_leads_back_to_the_question(person: Person) -> None:
    person.press("Enter")
    person.wait(20)
    person.press("H")
    assert person.shown.hurt is not None
    press_f1(person)
    assert person.view == "signs"
    person.press("Esc")
    assert person.shown.hurt is not None
    person.press("Esc")
    assert person.shown.hurt is None, "the question has the keyboard again"
    person.wait(5)
    assert person.playing.engine.session.phase is Phase.RUNNING


def test_the_window_closed_during_help_asks_about_the_session(person: Person) -> None:
    person.press("Enter")
    person.wait(30)
    press_f1(person)
    assert not person.flow.window.close()
    assert person.view == "player"
    assert person.playing.is_asking_end


def test_a_session_that_is_about_to_begin_waits_for_the_way_back(person: Person) -> None:
    person.speaker.is_warm = False
    person.press("Enter")
    assert person.playing.engine.session.phase is Phase.READY
    press_f1(person)
    person.speaker.is_warm = True
    person.speaker.warmed.emit()
    assert person.playing.engine.session.phase is Phase.READY
    person.press("Esc")
    assert person.view == "player"
    assert person.playing.engine.session.phase is Phase.RUNNING


def test_f1_closes_the_list_of_keys(person: Person) -> None:
    person.flow.window.show_keys()
    press_f1(person)
    assert person.view == "signs"
    assert person.flow.window.body.isEnabled()
    press_f1(person)
    person.press("Esc")
    assert person.view == "today"


def test_ticks_that_cannot_be_kept_still_advise(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise HistoryError("The disk is full.")

    monkeypatch.setattr(person.context.history.symptoms, "tick", refuse)
    press_f1(person)
    tick(person, "fever")
    assert person.flow.window.notice.text() == "This is not saved: The disk is full."
    assert person.flow.window.signs.ticks["fever"].isChecked()
    person.press("Esc")
    person.flow.start("big-three")
    assert sheet(person) is not None


def test_the_guide_is_read_from_chapter_to_chapter_and_back(person: Person, qtbot: QtBot) -> None:
    window = person.flow.window
    window.place_chosen.emit("guide")
    assert person.view == "guide"
    reader = window.guide.reader
    assert reader.toPlainText().startswith("Why runners’ backs hurt")
    window.guide.link_chosen.emit("pain.md#the-traffic-light")
    assert reader.toPlainText().startswith("What pain may tell you")
    qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 0)
    window.guide.link_chosen.emit("#the-scale")
    window.guide.link_chosen.emit("rest.md")
    person.press("Esc")
    assert reader.toPlainText().startswith("What pain may tell you")
    person.press("Esc")
    assert reader.toPlainText().startswith("Why runners’ backs hurt")
    person.press("Esc")
    assert person.view == "guide"


def test_the_guide_opens_where_it_was_left(person: Person) -> None:
    window = person.flow.window
    window.place_chosen.emit("guide")
    window.guide.entries["shoes"].click()
    window.place_chosen.emit("today")
    window.place_chosen.emit("guide")
    assert window.guide.reader.toPlainText().startswith("Shoes")


def test_a_chapter_opened_from_elsewhere_leads_back_there(person: Person) -> None:
    person.flow.open_guide("when-to-seek-help")
    assert person.flow.window.guide.reader.toPlainText().startswith("When to seek help")
    person.press("Esc")
    assert person.view == "today"


def test_the_guide_leads_to_routines_and_exercises_and_back(person: Person) -> None:
    window = person.flow.window
    person.flow.open_guide("strength")
    window.guide.link_chosen.emit("../../routines/big-three.yaml")
    assert person.view == "routine"
    window.routine.back_requested.emit()
    assert person.view == "guide"
    window.guide.link_chosen.emit("../exercises/bird-dog.yaml")
    assert person.view == "exercise"
    window.exercise.back_requested.emit()
    assert person.view == "guide"
    window.guide.link_chosen.emit("https://example.org/")
    assert person.view == "guide"


def test_f1_from_the_guide_leads_back_to_the_guide(person: Person) -> None:
    person.flow.window.place_chosen.emit("guide")
    press_f1(person)
    assert person.view == "signs"
    person.press("Esc")
    assert person.view == "guide"


def test_a_session_started_by_command_is_told_and_not_asked(person: Person) -> None:
    press_f1(person)
    tick(person, "weakness")
    timeline = person.context.routines.find("big-three").timeline
    person.flow.play(timeline, Manner())
    assert person.view == "player"
    assert person.shown.notice.startswith("Better no training until somebody has looked at it.")


def test_advice_in_a_session_goes_with_the_tick(person: Person) -> None:
    person.press("Enter")
    for told in ("Better no training", ""):
        press_f1(person)
        tick(person, "weakness")
        person.press("Esc")
        assert person.shown.notice.startswith(told)
    assert person.shown.notice == ""


def test_help_leaves_other_notices_of_a_session_alone(person: Person) -> None:
    person.press("Enter")
    person.playing.show_notice("No sound device was found.")
    press_f1(person)
    person.press("Esc")
    assert person.shown.notice == "No sound device was found."


def test_a_history_that_cannot_be_read_is_told_and_ticks_still_advise(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[str]:
        raise HistoryError("The history is in use by another program.")

    for name in ("ticked", "tick", "untick"):
        monkeypatch.setattr(person.context.history.symptoms, name, refuse)
    press_f1(person)
    assert person.flow.window.notice.text() == "The history is in use by another program."
    tick(person, "fever")
    assert person.flow.window.signs.props is not None
    assert person.flow.window.signs.props.advice is not None
    tick(person, "fever")
    assert person.flow.window.signs.props.advice is None
