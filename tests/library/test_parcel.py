"""A routine goes to another person as one text, and is the same routine there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exercise_app.commands.routines import timeline_json
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.parcel import parcel
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import Exercises, read_routine
from tests.content.material import ROUTINES
from tests.library.folders import Home, write
from tests.library.test_reader_properties import STEPS
from tests.library.test_reader_properties import block as in_block

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "exercises"
EXERCISE = """\
# from my therapist
format: 1
x-notes: nothing for others
name: Wall sit
sides: each
tempo: 2-1-2
harder: squat-deep
how: [Lean on the wall., "Slide down: slowly."]
"""
ROUTINE = """\
format: 1
name: Mine   # and yours
kind: strength
x-dose: &dose {hold: 20s, sets: 2}
steps:
  - exercise: wall-sit
    reps: 8
  # the usual
  - exercise: plank
    hold: &time 20s
  - {exercise: squat, hold: *time}
"""


def timeline(text: str, exercises: Exercises) -> dict[str, Any]:
    """What is done, as `timeline --json` tells it."""
    return timeline_json(read_routine(text, "r.yaml", "r", exercises).timeline)


@pytest.fixture
def there(home: Home) -> Home:
    """A home with exercises of the user's, one of them in the place of a built-in."""
    home.exercise("user", "wall-sit", EXERCISE)
    home.exercise("user", "squat-deep", "format: 1\nname: Deep squat\neasier: wall-sit\n")
    home.exercise("user", "squat", "format: 1\nname: My squat\nhold: 33s\n")
    return home


def elsewhere(home: Home) -> ExerciseFiles:
    """What another person's app has: what comes with it."""
    return ExerciseFiles(home.built_in / "exercises")


def test_the_users_exercises_go_inside_and_built_in_ones_stay_outside(there: Home) -> None:
    found = parcel(ROUTINE, there.exercises())
    assert found.without_pictures == ()
    assert found.yaml.startswith(ROUTINE)
    assert found.yaml.removeprefix(ROUTINE) == (
        "exercises:\n"
        "  wall-sit:\n"
        "    name: Wall sit\n"
        "    sides: each\n"
        "    tempo: 2-1-2\n"
        "    harder: squat-deep\n"
        '    how: [Lean on the wall., "Slide down: slowly."]\n'
        "  squat:\n"
        "    name: My squat\n"
        "    hold: 33s\n"
        "  squat-deep:\n"
        "    name: Deep squat\n"
        "    easier: wall-sit\n"
    )
    here = timeline(ROUTINE, there.exercises())
    assert timeline(found.yaml, elsewhere(there)) == here
    assert any(segment["exercise"] == "wall-sit" for segment in here["segments"])


def test_a_routine_of_built_in_exercises_is_its_own_parcel(home: Home) -> None:
    text = "format: 1\nname: A\nkind: strength\nsteps: [{exercise: plank}]\n"
    assert parcel(text, home.exercises()).yaml == text


def test_exercises_that_it_has_already_stay_and_others_come_beside_them(there: Home) -> None:
    text = ROUTINE + "exercises:\n  squat: {name: Its own, hold: 5s}  # kept\n"
    found = parcel(text, there.exercises()).yaml
    assert found.startswith(text)
    assert "My squat" not in found
    assert timeline(found, elsewhere(there)) == timeline(text, there.exercises())


def test_the_order_and_the_comments_of_a_text_with_windows_line_ends_stay(there: Home) -> None:
    text = "\ufeff" + ROUTINE.replace("\n", "\r\n")
    found = parcel(text, there.exercises()).yaml
    assert found.startswith(text)
    assert "\n" not in found.replace("\r\n", "")


def test_exercises_behind_an_alias_take_more_beside_them(there: Home) -> None:
    text = ROUTINE.replace("steps:", "x-own: &own {march: {name: March}}\nsteps:")
    text += "exercises: *own\n"
    found = parcel(text, there.exercises()).yaml
    assert timeline(found, elsewhere(there)) == timeline(text, there.exercises())


def test_pictures_stay_behind_and_are_told(there: Home) -> None:
    there.exercise("user", "wall-sit", EXERCISE + "picture: wall.png\n")
    text = ROUTINE + "exercises: {own: {name: Own, picture: own.svg}}\n"
    write(there.user / "exercises" / "wall.png", "x")
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000a49444154"
        "789c6300010000050001"
        "0d0a2db40000000049454e44ae426082"
    )
    (there.user / "exercises" / "wall.png").write_bytes(png)
    found = parcel(text, there.exercises())
    assert found.without_pictures == ("own", "wall-sit")
    assert "picture" not in found.yaml
    assert timeline(found.yaml, elsewhere(there)) == timeline(text, there.exercises())


def test_an_exercise_that_leads_to_a_broken_one_goes_without_that_way(there: Home) -> None:
    there.exercise("user", "squat-deep", "format: 1\nname: [\n")
    found = parcel(ROUTINE, there.exercises()).yaml
    assert "squat-deep" not in found
    assert timeline(found, elsewhere(there))["segments"]


def test_a_routine_with_errors_is_told_as_everywhere(home: Home) -> None:
    with pytest.raises(Unreadable, match="did you mean “plank”"):
        parcel("format: 1\nname: A\nkind: strength\nsteps: [{exercise: plan}]\n", home.exercises())


def test_a_text_without_room_for_more_goes_without_its_comments(there: Home) -> None:
    text = ROUTINE + "#" * (1024 * 1024 - len(ROUTINE.encode()) - 1) + "\n"
    found = parcel(text, there.exercises()).yaml
    assert "#" not in found
    assert "x-dose" not in found
    assert timeline(found, elsewhere(there)) == timeline(text, there.exercises())


def test_what_grows_too_large_is_told(there: Home) -> None:
    about = "about: " + "a" * (1024 * 1024 - len(ROUTINE.encode()) - 9) + "\n"
    text = ROUTINE.replace("kind:", about + "kind:")
    with pytest.raises(Unreadable, match="larger than 1 MiB"):
        parcel(text, there.exercises())


@pytest.mark.parametrize("path", ROUTINES, ids=lambda path: path.stem)
def test_each_built_in_routine_goes_as_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert parcel(text, ExerciseFiles(ASSETS)).yaml == text


NAMES = {"plank": "plank", "bridge": "wall-sit", "squat": "squat", "side": "squat-deep"}


@given(st.lists(STEPS, min_size=1, max_size=4), st.sampled_from(["block", "flow", "crlf"]))
def test_any_routine_is_the_same_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, steps: list[dict[str, Any]], style: str
) -> None:
    home = _shared(tmp_path_factory)
    meant = {"format": 1, "name": "A", "kind": "strength", "steps": _renamed(steps)}
    text = json.dumps(meant, ensure_ascii=False) if style == "flow" else in_block(meant)
    text = text.replace("\n", "\r\n") if style == "crlf" else text
    try:
        here = timeline(text, home.exercises())
    except Unreadable as refused:
        assume("more than 4 h" not in str(refused))
        raise
    assert timeline(parcel(text, home.exercises()).yaml, elsewhere(home)) == here


def _renamed(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for step in steps:
        inner = {"steps": _renamed(step["steps"])} if "steps" in step else {}
        named = {"exercise": NAMES[step["exercise"]]} if "exercise" in step else {}
        found.append({**step, **inner, **named})
    return found


_HOMES: list[Home] = []


def _shared(factory: pytest.TempPathFactory) -> Home:
    if not _HOMES:
        home = Home(factory.mktemp("parcel"))
        home.exercise("user", "wall-sit", EXERCISE)
        home.exercise("user", "squat-deep", "format: 1\nname: Deep squat\neasier: wall-sit\n")
        home.exercise("user", "squat", "format: 1\nname: My squat\nhold: 33s\n")
        _HOMES.append(home)
    return _HOMES[0]
