"""A setting goes back to its default, and comes back as it was, with the file's comments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.core.settings import Theme
from exercise_app.ui.widgets.buttons import Button
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.library.folders import ROUTINE
from tests.ui.shown import texts

TEXT = "# mine\r\nformat: 1\r\nvoice: {rate: 150, tones: 2}  # slow\r\ntheme: dark # night owl\r\n"


def opened(meet: Meet, home: Path, text: str) -> Person:
    home.mkdir(exist_ok=True)
    (home / "settings.yaml").write_bytes(text.encode())
    person = meet()
    person.flow.settings.show_page()
    QApplication.processEvents()
    return person


def test_a_reset_takes_the_key_out_and_undo_brings_the_file_back_to_the_byte(
    meet: Meet, home: Path
) -> None:
    person = opened(meet, home, TEXT)
    page, file = person.flow.window.settings, home / "settings.yaml"
    page.looks.rows["theme"].reset.click()
    assert file.read_bytes().decode() == TEXT.replace("theme: dark # night owl\r\n", "")
    assert person.flow.settings.settings.theme is Theme.SYSTEM
    assert person.flow.window.undo.text() == "“Theme” is back at its default."
    person.flow.window.undo.take_back()
    assert file.read_bytes().decode() == TEXT
    assert page.looks.theme.currentText() == "Dark"


def test_where_the_file_was_edited_since_undo_brings_the_value_back_alone(
    meet: Meet, home: Path
) -> None:
    person = opened(meet, home, TEXT)
    page, file = person.flow.window.settings, home / "settings.yaml"
    page.voice.rows["voice.rate"].reset.click()
    file.write_text("motion: full  # mine\n")
    person.flow.window.undo.take_back()
    assert file.read_text() == "motion: full  # mine\nvoice: {rate: 150}\n"


def test_a_bad_value_is_told_at_its_setting_and_gone_after_a_reset(meet: Meet, home: Path) -> None:
    person = opened(meet, home, TEXT)
    row = person.flow.window.settings.voice.rows["voice.tones"]
    assert row.problem.text() == "“tones” is a number from 0 to 1"
    row.reset.click()
    assert not row.problem.isVisible()
    assert (home / "settings.yaml").read_bytes().decode() == TEXT.replace(", tones: 2", "")


def test_the_screens_factor_holds_in_a_session(person: Person, home: Path) -> None:
    person.press("Enter")
    person.wait(1)
    stage = person.flow.window.player.stage
    scale = stage.scale()
    person.flow.settings.change("screen_factor", 1.25)
    assert stage.scale() == 1.25 * scale
    assert (home / "settings.yaml").read_text() == "screen_factor: 1.25\n"


def test_a_reset_that_cannot_be_written_offers_no_undo(meet: Meet, home: Path) -> None:
    person = opened(meet, home, "theme: dark\nvoice: [\n")
    person.flow.settings.reset("theme", "Theme")
    assert "cannot be changed" in person.flow.window.notice.text()
    assert "undo" not in person.flow.window.__dict__


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: path.write_bytes(b"# \xfcber\n"),
         "it is not UTF-8; save it with that encoding."),
        (lambda path: path.mkdir(), "it is a folder; give a file."),
    ],
)  # fmt: skip
def test_why_the_file_cannot_be_changed_is_told_with_what_to_do(
    person: Person, home: Path, make: Callable[[Path], object], told: str
) -> None:
    path = home / "settings.yaml"
    home.mkdir(exist_ok=True)
    make(path)
    person.flow.settings.change("theme", "dark")
    assert person.flow.window.notice.text() == f"{path} cannot be changed: {told}"


def test_a_target_that_counts_for_nothing_is_told_and_removed(meet: Meet, home: Path) -> None:
    text = "targets:\n  strenght: 2  # mine\n  stretch: 1\n  gone: after-run\n  big-three: 9\n"
    person = opened(meet, home, text)
    page, file = person.flow.window.settings, home / "settings.yaml"
    told = set(texts(page.plan))
    assert "there is no kind or routine “strenght”; did you mean “strength”?" in told
    assert {"Big three", "strenght", "gone"} <= told
    assert set(page.plan.targets) == {"strength", "stretch", "activation", "mobility"}
    for name in ("strenght", "Big three"):
        label = f"Remove the target for {name}"
        next(b for b in page.plan.findChildren(Button) if b.accessibleName() == label).click()
    assert file.read_text() == "targets:\n  stretch: 1\n  gone: after-run\n"
    person.flow.window.undo.take_back()
    assert file.read_text() == "targets:\n  stretch: 1\n  gone: after-run\n  big-three: 9\n"


def test_a_routine_that_is_deleted_takes_its_row_of_the_week_along(meet: Meet, home: Path) -> None:
    own = home / "routines" / "own.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(ROUTINE.format(name="Own", exercise="plank"))
    person = opened(meet, home, "targets: {own: 2}\n")
    person.flow.today.read_now()
    props = person.flow.window.today.props
    assert props is not None
    assert "Own" in [week.name for week in props.week]
    own.unlink()
    person.flow.today.read_now()
    props = person.flow.window.today.props
    assert props is not None
    assert "Own" not in [week.name for week in props.week]
    assert any("there is no kind or routine “own”" in problem for problem in props.problems)
