"""Somebody looks for an exercise, reads how it is done, and finds the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from exercise_app.ui.views.exercise import ExerciseView
from exercise_app.ui.widgets.cards import PosterCard
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.ui import shown


def open_catalogue(person: Person) -> None:
    person.flow.window.place_chosen.emit("exercises")
    while person.flow.catalogue.is_reading:
        QApplication.processEvents()
    QApplication.processEvents()


def listed(person: Person) -> list[str]:
    cards = person.flow.window.exercises.list.cards
    return [cards.card(n).id for n in range(cards.rowCount())]


def texts(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def page(person: Person) -> ExerciseView:
    assert person.view == "exercise"
    return person.flow.window.exercise


def type_text(text: str) -> None:
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        shown.press(focused, letter)
    QApplication.processEvents()


def test_an_exercise_for_the_glutes_on_the_back_its_how_to_and_the_harder_one(
    person: Person,
) -> None:
    open_catalogue(person)
    catalogue = person.flow.window.exercises
    assert catalogue.list.hasFocus()
    catalogue.trains.chips()["glutes"].click()
    catalogue.positions.chips()["supine"].click()
    assert {"glute-bridge", "single-leg-bridge"} <= set(listed(person))
    assert "plank" not in listed(person)
    assert "clamshell" not in listed(person), "that is done on the side"

    type_text("glute br")
    assert catalogue.search.text() == "glute br"
    assert listed(person)[0] == "glute-bridge"
    person.press("Down", "Enter")
    how = texts(page(person))
    assert "Glute bridge" in how
    assert "Lift the hips until shoulders, hips and knees make one line." in how
    assert "On the back · trains glutes, hamstrings and core" in how
    showcase = page(person).showcase
    assert showcase is not None
    assert showcase.figure.interval > 0, "the figure shows it"

    harder = next(
        card for card in page(person).findChildren(PosterCard)
        if card.accessibleName().startswith("Harder: ")
    )  # fmt: skip
    harder.setFocus()
    person.press("Enter")
    assert "Bridge march" in texts(page(person))
    assert showcase.figure.interval == 0

    person.press("Esc")
    assert "Glute bridge" in texts(page(person))
    person.press("Esc")
    assert person.view == "exercises"
    assert catalogue.search.text() == "glute br", "what was sought is still there"
    assert catalogue.list.chosen() == "glute-bridge"
    catalogue.search.setFocus()
    person.press("Esc", "Esc")
    assert len(listed(person)) == len(person.context.exercises.ids())


def test_from_a_routine_to_an_exercise_to_another_routine_and_all_the_way_back(
    person: Person,
) -> None:
    window = person.flow.window
    window.today.open_requested.emit("big-three")
    window.routine.exercise_requested.emit("bird-dog")
    assert page(person).back.accessibleName() == "Back to Big three"
    page(person).routine_requested.emit("core-strength-2")
    assert "Core strength 2" in texts(window.routine)
    person.press("Esc")
    assert "Bird dog" in texts(page(person))
    person.press("Esc")
    assert person.view == "routine"
    assert "Big three" in texts(window.routine)
    person.press("Esc")
    assert person.view == "today"


def test_no_figure_moves_on_a_page_that_was_left(person: Person) -> None:
    open_catalogue(person)
    person.flow.window.exercises.exercise_requested.emit("squat")
    showcase = page(person).showcase
    assert showcase is not None
    QApplication.processEvents()
    assert showcase.figure.interval > 0
    person.flow.window.place_chosen.emit("today")
    assert showcase.figure.interval == 0


def test_an_exercise_of_ones_own_appears_and_its_errors_are_told(meet: Meet, home: Path) -> None:
    folder = home / "exercises"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("format: 1\nname: Mein Brückenstand\ntrains: [glutes]\n")
    broken = folder / "hips.yaml"
    broken.write_text("format: 1\nname: Hips\nside: each\n")
    person = meet()
    open_catalogue(person)
    catalogue = person.flow.window.exercises
    told = f"{broken}:3:1: error: unknown key “side”; did you mean “sides”?"
    assert told in texts(catalogue)
    catalogue.own.chips()["own"].click()
    assert listed(person) == ["mine"]
    person.press("Enter")
    assert f"Yours: {folder / 'mine.yaml'}" in texts(page(person))
    broken.write_text("format: 1\nname: Hips\nsides: each\n")
    open_catalogue(person)
    assert told not in texts(catalogue)
    assert listed(person) == ["hips", "mine"]


def test_the_keys_lead_there(person: Person) -> None:
    person.flow.window.finish()
    person.flow.window.activateWindow()
    shown.press(person.flow.window, "2", Qt.KeyboardModifier.ControlModifier)
    assert person.view == "exercises"
