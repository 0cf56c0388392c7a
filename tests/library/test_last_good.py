"""The last good version of a file that has errors by now."""

from __future__ import annotations

import pytest

from exercise_app.library.problems import Unreadable
from exercise_app.library.routine_files import NoSuchRoutine, RoutineFiles
from tests.library.folders import Home

BUILT_IN = ["core", "legs"]


def listed(files: RoutineFiles) -> list[str]:
    return [entry.id for entry in files.entries()]


def test_a_file_that_stops_being_valid_keeps_its_last_good_version_in_the_list(home: Home) -> None:
    home.routine("user", "mine")
    files = home.routines().refreshed()
    assert files.entries()[-1].errors == 0
    path = home.routine("user", "mine", text="format: 1\nname: Mine\nkind: x\nsteps: 1\n")
    files.refreshed()
    entry = files.entries()[-1]
    assert (entry.id, entry.name, entry.errors, entry.source) == ("mine", "user mine", 2, str(path))
    with pytest.raises(Unreadable):
        files.find("mine")
    assert files.last_good("mine").routine.name == "user mine"
    assert home.routines().entries() == files.entries()
    home.routine("user", "mine", "squat")
    assert files.refreshed().entries()[-1].errors == 0


def test_a_routine_stays_when_an_exercise_that_it_uses_stops_being_valid(home: Home) -> None:
    home.exercise("user", "hop")
    home.routine("user", "mine", "hop")
    files = home.routines().refreshed()
    broken = home.exercise("user", "hop", "format: 1\n")
    entry = files.refreshed().entries()[-1]
    assert (entry.id, entry.errors) == ("mine", 1)
    assert files.last_good("mine").timeline.works[0].duration == 20
    broken.unlink()
    assert listed(files.refreshed()) == [*BUILT_IN, "mine"]


def test_a_last_good_version_that_cannot_be_read_any_more_is_none(home: Home) -> None:
    home.routine("user", "mine")
    files = home.routines().refreshed()
    home.routine("user", "mine", text="x\n")
    (home.cache / "last-good" / "mine.yaml").write_text("y\n", encoding="utf-8")
    assert listed(files.refreshed()) == BUILT_IN
    with pytest.raises(NoSuchRoutine, match="no version of “mine” that can be read"):
        files.last_good("mine")


def test_the_last_good_version_goes_with_its_file_and_is_no_more_than_a_cache(home: Home) -> None:
    path = home.routine("user", "mine")
    files = home.routines().refreshed()
    kept = home.cache / "last-good" / "mine.yaml"
    assert kept.read_bytes() == path.read_bytes()
    path.unlink()
    files.refreshed()
    assert not kept.exists()
    kept.parent.rmdir()
    kept.parent.touch()
    home.routine("user", "mine")
    assert listed(files.refreshed()) == [*BUILT_IN, "mine"]
    home.routine("user", "mine", text="x\n")
    assert listed(files.refreshed()) == BUILT_IN
