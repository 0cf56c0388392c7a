"""Files changed by another program while the window is open: each page follows within a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from exercise_app.ui.views.trouble import TroubleCard
from exercise_app.ui.widgets.cards import PosterCard
from tests.e2e.conftest import Meet
from tests.e2e.person import Person

ROUTINE = "format: 1\nname: {name}\nkind: strength\nsteps:\n  - exercise: plank\n    hold: {hold}\n"


def own(home: Path, text: str) -> Path:
    path = home / "routines" / "own.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(person: Person) -> dict[str, str]:
    """The routines on Today with what is said of their files."""
    props = person.flow.window.today.props
    assert props is not None
    return {card.name: card.warning for card in props.routines}


def soon(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Within a second, on a computer that does nothing else meanwhile."""
    qtbot.waitUntil(holds, timeout=10_000)


def test_the_list_on_today_follows_the_folder(meet: Meet, home: Path, qtbot: QtBot) -> None:
    person = meet()
    person.flow.beside.watch()
    path = own(home, ROUTINE.format(name="Mine", hold="20s"))
    soon(qtbot, lambda: "Mine" in listed(person))
    path.write_text(ROUTINE.format(name="Mine too", hold="20s"), encoding="utf-8")
    soon(qtbot, lambda: "Mine too" in listed(person))
    path.unlink()
    soon(qtbot, lambda: "Mine too" not in listed(person))
    assert "Mine" not in listed(person)


def card_of(person: Person, name: str) -> PosterCard | None:
    """The routine's card on Today."""
    cards = person.flow.window.today.findChildren(PosterCard)
    named = (c for c in cards if c.isVisible() and c.accessibleName().startswith(name))
    return next(named, None)


def test_a_file_that_stops_being_valid_stays_in_the_list_marked_and_can_be_used(
    meet: Meet, home: Path, qtbot: QtBot
) -> None:
    path = own(home, ROUTINE.format(name="Mine", hold="20s"))
    person = meet()
    person.flow.beside.watch()
    assert listed(person)["Mine"] == ""
    path.write_text(ROUTINE.format(name="Mine", hold="soon"), encoding="utf-8")
    soon(qtbot, lambda: listed(person)["Mine"] != "")
    assert listed(person)["Mine"] == "Last good version: its file has 1 error"
    soon(qtbot, lambda: card_of(person, "Mine") is not None)
    card = card_of(person, "Mine")
    assert card is not None
    assert card.accessibleName().endswith("its file has 1 error")
    card.click()
    assert person.view == "routine"
    props = person.flow.window.routine.props
    assert props is not None
    assert props.trouble == ("Line 6: “hold” is a time, such as 45s, 1m30s or 1:30",)
    [trouble] = person.flow.window.routine.findChildren(TroubleCard)
    assert trouble.isVisible()
    path.write_text(ROUTINE.format(name="Mine", hold="40s"), encoding="utf-8")
    soon(qtbot, lambda: shown_trouble(person) == ())
    person.press("Enter")
    person.follow_to_the_end()
    assert person.works()[0][2] == 40


def shown_trouble(person: Person) -> tuple[str, ...]:
    props = person.flow.window.routine.props
    assert props is not None
    return props.trouble


def test_an_open_routine_follows_its_file_and_its_exercises(
    meet: Meet, home: Path, qtbot: QtBot
) -> None:
    path = own(home, ROUTINE.format(name="Mine", hold="20s"))
    person = meet()
    person.flow.beside.watch()
    person.flow.open_routine("own")

    def dose() -> str:
        props = person.flow.window.routine.props
        assert props is not None
        return props.sections[0].rows[0].dose

    assert dose().startswith("20 s")
    path.write_text(ROUTINE.format(name="Mine", hold="50s"), encoding="utf-8")
    soon(qtbot, lambda: dose().startswith("50 s"))
    exercise = home / "exercises" / "plank.yaml"
    exercise.parent.mkdir()
    exercise.write_text("format: 1\nname: Own plank\n", encoding="utf-8")
    view = person.flow.window.routine
    soon(
        qtbot,
        lambda: view.props is not None and view.props.sections[0].rows[0].name == "Own plank",
    )
    path.unlink()
    soon(qtbot, lambda: person.view == "today")


def test_the_catalogue_follows_the_exercises(meet: Meet, home: Path, qtbot: QtBot) -> None:
    person = meet()
    person.flow.beside.watch()
    person.flow.catalogue.show_list()
    qtbot.waitUntil(lambda: not person.flow.catalogue.is_reading)
    exercise = home / "exercises" / "my-hop.yaml"
    exercise.parent.mkdir(parents=True)
    exercise.write_text("format: 1\nname: My hop\n", encoding="utf-8")

    def names() -> list[str]:
        return [one.name for one in person.context.exercises.known()]

    soon(qtbot, lambda: "My hop" in names())


def test_a_running_session_is_left_alone_and_the_list_follows_at_its_end(
    meet: Meet, home: Path, qtbot: QtBot
) -> None:
    path = own(home, ROUTINE.format(name="Mine", hold="20s"))
    person = meet()
    person.flow.beside.watch()
    person.flow.start("own")
    assert person.view == "player"
    path.write_text(ROUTINE.format(name="Other", hold="50s"), encoding="utf-8")
    with qtbot.waitSignal(person.flow.beside.following.watching.changed, timeout=5_000):
        pass
    assert "Mine" in listed(person)
    person.follow_to_the_end()
    assert person.works()[0][2] == 20
    person.flow.show_today()
    qtbot.waitUntil(lambda: "Other" in listed(person))
