"""Lists as therapists write them become routines; whatever is pasted, it takes little time."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.routine import Exercise, ExerciseStep, Repeat, RestStep, Routine
from exercise_app.library.plain_list import MAX_LINES, PlainList, read_plain_list
from exercise_app.library.routines import read_routine
from exercise_app.library.values import plain_of
from tests.content.material import BUILT_IN
from tests.work import calls


@cache
def exercises() -> tuple[Exercise, ...]:
    found = (BUILT_IN.find(id_) for id_ in sorted(BUILT_IN.ids()))
    return tuple(exercise for exercise in found if exercise is not None)


def read(text: str) -> PlainList:
    return read_plain_list(text, exercises())


def step(line: str) -> dict[str, object]:
    """The one step that a line becomes, as it is written."""
    (found,) = plain_of(read(line).yaml)["steps"]
    assert isinstance(found, dict)
    return found


def routine(found: PlainList) -> Routine:
    return read_routine(found.yaml, "list.yaml", "list", BUILT_IN).routine


LINES = {
    "Plank 3x30s": "plank hold=30s sets=3",
    "Plank 3 x 30 sec": "plank hold=30s sets=3",
    "Plank: 3 sets of 30 seconds": "plank hold=30s sets=3",
    "3 x 30s plank": "plank hold=30s sets=3",
    "Plank - 30 seconds x 3": "plank hold=30s sets=3",
    "Plank (30 sec, 3 sets)": "plank hold=30s sets=3",
    "Plank 3 × 30″": "plank hold=30s sets=3",
    "PLANK 60s": "plank hold=1m",
    "Bird dog 2x8/side": "bird-dog reps=8 sets=2 sides=each",
    "Bird dog 2 x 8 each side": "bird-dog reps=8 sets=2 sides=each",
    "Bird-dogs: 2 sets of 8 reps per side, hold 5 sec": "bird-dog reps=8 hold=5s sets=2 sides=each",
    "2 x 8 bird dogs each side, hold 5 sec": "bird-dog reps=8 hold=5s sets=2 sides=each",
    "Bird dog 6 reps, alternating, 5 second hold": "bird-dog reps=6 hold=5s sides=alternate",
    "Side plank 2 x 20 sec each side": "side-plank hold=20s sets=2 sides=each",
    "Side plank L/R 20s": "side-plank hold=20s sides=each",
    "Glute bridges: 3 sets of 10, hold 5 sec": "glute-bridge reps=10 hold=5s sets=3",
    "Glute bridge 3x10 (5s hold)": "glute-bridge reps=10 hold=5s sets=3",
    "1. Glute bridge 15 reps": "glute-bridge reps=15",
    "2) Dead bug 10 reps alternating": "dead-bug reps=10 sides=alternate",
    "a) Dead bug 10": "dead-bug reps=10",
    "- [ ] Clam shell 15 each leg": "clamshell reps=15 sides=each",
    "• Child’s pose 45s": "childs-pose hold=45s",
    "* Cat cow x 10": "cat-cow reps=10",
    "– Cat-cow 10x": "cat-cow reps=10",
    "Hamstring stretch - hold 30 seconds, 2 sets, left leg":
        "hamstring-stretch hold=30s sets=2 sides=left",
    "Hamstring stretch 3 times, hold for 20-30 seconds each leg":
        "hamstring-stretch reps=3 hold=20s sides=each",
    "Hamstring stretch, hold 4 breaths": "hamstring-stretch hold=20s",
    "Squats, 12": "squat reps=12",
    "Squats 3 sets x 12 reps": "squat reps=12 sets=3",
    "Squats 8-10 reps": "squat reps=8",
    "Calf raises 3 × 15 reps": "calf-raise reps=15 sets=3",
    "Calf raise 3x15 @ bodyweight": "calf-raise reps=15 sets=3 load=bodyweight",
    "Calf raises 2x12 with 5 kg": "calf-raise reps=12 sets=2 load=5 kg",
    "Monster walks with red band, 2 sets of 10 steps each way":
        "monster-walks reps=10 sets=2 sides=each load=red band",
    "Curl up 10-8-6": "curl-up reps=[10, 8, 6]",
    "Curl-up: 5/3/1 reps, 10 s holds": "curl-up reps=[5, 3, 1] hold=10s",
    "Plank 30, 20, 10 sec": "plank hold=['30s', '20s', '10s']",
    "Pelvic tilts 10 reps x 2 sets": "pelvic-tilt reps=10 sets=2",
    "Prone press-ups 10 times, every 2 hours": "prone-press-up reps=10 note=every 2 hours",
    "Hip flexor stretch 2 min each side": "hip-flexor-stretch hold=2m sides=each",
    "Knee to chest 3x (20 sec)": "knee-to-chest hold=20s sets=3",
    "Wall sit 1:30": "wall-sit hold=1m30s",
    "Plank alternating 20s": "plank hold=20s sides=each",
    "Curlup 10": "curl-up reps=10",
    "Brid dog 8": "bird-dog reps=8",
    "Single leg bridge 2x8 e/s, slowly": "single-leg-bridge reps=8 sets=2 sides=each note=slowly",
    "Plank": "plank",
    "rest 45s": "rest=45s",
    "Squats 900 reps": "squat reps=500",
}  # fmt: skip
"""Lines as they stand in leaflets and messages, and what they ask for."""


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_understood(line: str) -> None:
    text = line if not line.startswith("rest") else f"Plank 5s\n{line}"
    found = plain_of(read(text).yaml)["steps"][-1]
    told = [value if key == "exercise" else f"{key}={value}" for key, value in found.items()]
    assert " ".join(told) == LINES[line]


def test_a_whole_leaflet_becomes_a_routine_with_its_name_and_rounds() -> None:
    found = read(
        "Home programme:\n\n- Plank 3x30s\nRest 1 min\nRest 20 sec between sets\n3 rounds:\n"
        "- Clam shell 15 each leg\n- Child’s pose 45s\nTwice a day\n"
    )
    made = routine(found)
    assert made.name == "Home programme"
    assert made.timing.rest == 20
    plank, rest, rounds = made.steps
    assert isinstance(plank, ExerciseStep)
    assert rest == RestStep(60.0)
    assert isinstance(rounds, Repeat)
    assert (rounds.rounds, len(rounds.steps)) == (3, 2)
    assert found.unknown == ()
    assert found.notes == ("“Twice a day” says only how often and was left out.",)


@pytest.mark.parametrize("heading", ["3 rounds:", "Repeat x3", "Do 3 rounds of:", "Circuit x3:",
                                     "3 x through", "Repeat 3 times"])  # fmt: skip
def test_rounds_are_headed_in_many_ways(heading: str) -> None:
    (rounds,) = routine(read(f"{heading}\nPlank 20s")).steps
    assert isinstance(rounds, Repeat)
    assert rounds.rounds == 3


def test_the_name_is_the_first_line_or_a_given_one() -> None:
    assert routine(read("For Anna\nPlank 20s")).name == "For Anna"
    assert routine(read("Plank\nSquat 5")).name == "My routine"
    assert routine(read_plain_list("For Anna\nPlank 20s", exercises(), "Mine")).name == "Mine"


def test_a_name_that_is_not_known_becomes_an_exercise_and_is_told() -> None:
    found = read("Übungsband-Rudern 3x12\nÜbungsband-Rudern 2x10\nMcGill curl up 5")
    made = routine(found)
    assert [e.name for e in made.exercises.values()] == ["Übungsband-Rudern", "McGill curl up"]
    assert list(made.exercises) == ["ubungsband-rudern", "mcgill-curl-up"]
    assert found.unknown == ("Übungsband-Rudern", "McGill curl up")
    assert found.notes == ("“McGill curl up” is not among the exercises; did you mean “Curl-up”?",)


def test_two_names_that_give_one_id_stay_two_exercises() -> None:
    made = routine(read("Wippe! 5\nWippé 5"))
    assert {id_: e.name for id_, e in made.exercises.items()} == {
        "wippe": "Wippe", "wippe-2": "Wippé",
    }  # fmt: skip


def test_what_is_guessed_is_told() -> None:
    found = read("Plank 9s\nZebra kick\nSquats 8 to 10 reps\n12345")
    assert "“Zebra kick” names no reps or time: 10 reps were put in." in found.notes
    assert "“Squats” gives a range: its lower end was taken." in found.notes
    assert "“12345” names no exercise and was left out." in found.notes


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Squats 10-12", {"reps": 10}),
        ("Squats 3x10-12", {"reps": 10, "sets": 3}),
        ("Squats 3 x 8 – 10 each side", {"reps": 8, "sets": 3, "sides": "each"}),
        ("Squats 10 to 12", {"reps": 10}),
    ],
)
def test_a_range_needs_no_unit(line: str, asked: dict[str, object]) -> None:
    assert step(line) == {"exercise": "squat", **asked}
    assert "“Squats” gives a range: its lower end was taken." in read(line).notes


@pytest.mark.parametrize("line", ["L4-5 glide 10 reps", "Press-up 10 - 8 - 12", "Squat 9-8-12"])
def test_other_numbers_with_a_dash_are_no_range(line: str) -> None:
    assert not any("range" in note for note in read(line).notes)


@pytest.mark.parametrize("text", ["", "\n \n", "rest 1 min", "3 rounds:", "!!!", "Twice a day"])
def test_a_text_without_exercises_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="no line names an exercise; write one in a line"):
        read(text)


def test_a_list_that_lasts_for_days_is_refused() -> None:
    with pytest.raises(ValueError, match="in this list the routine lasts more than 4 h"):
        read("Plank 50 x 60 min\n" * 10)


def test_lines_beyond_the_limit_are_told() -> None:
    found = read("Plank 1s\n" * (MAX_LINES + 1))
    assert found.notes == (f"Only the first {MAX_LINES} lines were read.",)


WORDS = st.sampled_from(
    ["Plank", "bird dog", "3x", "x", "10", "30s", "each side", "hold", "5 sec", "sets of", "-",
     "(", ")", "rest", "rounds:", "Übung", "8-10", "5/3/1", "with band", "@", "twice a day", ",",
     "\n", "\n", "1:30", "left", "alternating", "#", ":", "'", "\x00", "\u2028", "9999"]
)  # fmt: skip


@given(st.text(max_size=200) | st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_gives_a_routine_that_reads_clean_or_a_sentence(text: str) -> None:
    try:
        found = read(text)
    except ValueError as told:
        refused = str(told)
    else:
        assert routine(found).steps
        return
    assert refused.startswith(("no line names", "in this list the routine lasts"))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_048_576,
        "Plank 3x30s\n" * 90_000,
        "(" * 1_048_576,
        ("x " * 150 + "\n") * 3_000,
        ("1 " * 150 + "\n") * 3_000,
        ("- " * 150 + "!\n") * 3_000,
        ("1-" * 150 + "\n") * 3_000,
        "\n".join(f"Zebra{n} kick{n} 10" for n in range(50_000)),
        ("with a " * 43 + "\n") * 3_000,
        " " * 1_048_575 + "a",
    ],
    ids=range(10),
)
@pytest.mark.sweep
def test_a_mebibyte_of_anything_is_not_much_work(text: str) -> None:
    exercises()

    def answer() -> None:
        try:
            assert read(text).steps
        except ValueError as told:
            assert str(told)  # noqa: PT017 - either is fine, soon

    assert calls(answer) < 10_000_000
