"""What a routine's text comes to: its defaults, its doses and whose exercise a step takes."""

from __future__ import annotations

import pytest

from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Kind,
    Repeat,
    Reps,
    RestStep,
    Side,
    Sides,
    Speech,
    Tempo,
    Timing,
)
from exercise_app.library.routines import read_routine
from tests.library.shelf import HEAD, SHELF, Shelf, problems, routine


def step(line: str) -> ExerciseStep:
    [found] = routine(line).steps
    assert isinstance(found, ExerciseStep)
    return found


def test_a_routine_without_more_takes_every_default() -> None:
    found = routine("{exercise: plank}")
    assert (found.id, found.name, found.kind) == ("r", "A", Kind.STRENGTH)
    assert (found.level, found.about, found.speech) == (1, "", Speech.FULL)
    assert found.timing == Timing(prepare=10, rest=15, switch=5)
    assert found.source == "r.yaml"


@pytest.mark.parametrize(
    ("kind", "speech"),
    [
        ("strength", "full"), ("activation", "full"),
        ("stretch", "essential"), ("mobility", "essential"),
    ],
)  # fmt: skip
def test_how_much_is_said_follows_the_kind_unless_told(kind: str, speech: str) -> None:
    head = f"format: 1\nname: A\nkind: {kind}\n"
    assert routine("{exercise: plank}", head).speech == speech
    assert routine("{exercise: plank}", f"{head}speech: tones\n").speech is Speech.TONES


def test_every_top_key_is_taken() -> None:
    head = (
        HEAD + "about: '  Why.  '\nlevel: 3\nspeech: silent\ntiming: {prepare: 0, switch: 1:00}\n"
    )
    found = routine("{exercise: plank}", head + "x-any: [&a {b: c}]\n")
    assert (found.about, found.level, found.speech) == ("Why.", 3, Speech.SILENT)
    assert found.timing == Timing(prepare=0, rest=15, switch=60)


@pytest.mark.parametrize(
    ("line", "doses"),
    [
        ("{exercise: plank}", [Hold(30)]),
        ("{exercise: plank, sets: 3}", [Hold(30)] * 3),
        ("{exercise: plank, hold: 1m30s}", [Hold(90)]),
        ("{exercise: plank, hold: [30, 20s, 0:10]}", [Hold(30), Hold(20), Hold(10)]),
        ("{exercise: plank, for: [40, 20]}", [For(40), For(20)]),
        ("{exercise: squat, for: 2m, sets: 2}", [For(120), For(120)]),
        ("{exercise: squat, reps: 8}", [Reps(8, None)]),
        ("{exercise: squat, reps: 8, tempo: 2-2}", [Reps(8, Tempo(2, 0, 2))]),
        ("{exercise: squat, reps: 8, tempo: 2-1-2}", [Reps(8, Tempo(2, 1, 2))]),
        ("{exercise: squat, reps: 8, tempo: 2-10-2-5.5}", [Reps(8, Tempo(2, 10, 2, 5.5))]),
        ("{exercise: squat, reps: 8, hold: 5}", [Reps(8, Tempo(1, 5, 1))]),
        ("{exercise: bridge, reps: [10, 8]}", [Reps(10, Tempo(2, 1, 2)), Reps(8, Tempo(2, 1, 2))]),
        ("{exercise: bridge, reps: 6, hold: 5}", [Reps(6, Tempo(2, 5, 2))]),
        ("{exercise: bridge, reps: 6, pace: self}", [Reps(6, None)]),
        ("{exercise: bridge, reps: 6, tempo: 1-1, pace: self}", [Reps(6, None)]),
        ("{exercise: plank, reps: 6}", [Reps(6, Tempo(1, 30, 1))]),
    ],
)  # fmt: skip
def test_doses(line: str, doses: list[Dose]) -> None:
    assert step(line).doses == tuple(doses)


@pytest.mark.parametrize(
    ("line", "sides"),
    [
        ("{exercise: plank}", Sides.NONE),
        ("{exercise: side}", Sides.EACH),
        ("{exercise: side, sides: left}", Sides.LEFT),
        ("{exercise: bird, reps: 6}", Sides.ALTERNATE),
        ("{exercise: bird, for: 40}", Sides.ALTERNATE),
        ("{exercise: bird, hold: 40}", Sides.EACH),
        ("{exercise: bird, reps: 6, hold: 5}", Sides.ALTERNATE),
    ],
)
def test_sides_come_from_the_step_else_from_the_exercise(line: str, sides: Sides) -> None:
    assert step(line).sides is sides


def test_a_steps_other_keys() -> None:
    found = step(
        "{exercise: side, first: right, rest: 0, prepare: 7, switch: 0:03, say: [One., Two.], "
        "note: Slowly, load: 5 kg}"
    )
    assert found.first is Side.RIGHT
    assert (found.rest, found.prepare, found.switch) == (0, 7, 3)
    assert (found.say, found.note, found.load) == (("One.", "Two."), "Slowly", "5 kg")
    assert step("{exercise: plank, say: Breathe.}").say == ("Breathe.",)
    assert step("{exercise: plank}").say is None


def test_rests_and_repeats() -> None:
    found = routine(
        "{rest: 30, note: Drink.}\n{repeat: 3, rest: 60, name: Main, steps: [{exercise: plank}]}"
    )
    rest, repeat = found.steps
    assert rest == RestStep(30, "Drink.")
    assert isinstance(repeat, Repeat)
    assert (repeat.rounds, repeat.rest, repeat.name, len(repeat.steps)) == (3, 60, "Main", 1)


def test_aliases_stand_for_what_they_name() -> None:
    text = (
        HEAD + "x-set: &s {exercise: plank, hold: &h 20}\nsteps: [*s, {exercise: side, hold: *h}]\n"
    )
    first, second = read_routine(text, "r.yaml", "r", SHELF).routine.steps
    assert isinstance(first, ExerciseStep)
    assert isinstance(second, ExerciseStep)
    assert first.doses == second.doses == (Hold(20),)


def test_a_routines_own_exercise_goes_before_the_others_and_replaces_the_whole_entry() -> None:
    text = f"{HEAD}steps: [{{exercise: side, for: 5}}]\nexercises: {{side: {{name: Mine}}}}\n"
    [found] = read_routine(text, "r.yaml", "r", SHELF).routine.steps
    assert isinstance(found, ExerciseStep)
    assert found.exercise == Exercise("side", "Mine", source="r.yaml")


def test_own_exercises_may_name_each_other_and_the_others() -> None:
    own = "exercises: {a: {name: A, easier: b, harder: plank}, b: {name: B}}\n"
    assert problems(f"{HEAD}steps: [{{exercise: a, for: 5}}]\n{own}") == []
    assert problems(f"{HEAD}steps: [{{exercise: a, for: 5}}]\n{own.replace('plank', 'plonk')}") == [
        "5:45 there is no exercise “plonk”; did you mean “plank”?"
    ]


def test_what_uses_a_broken_exercise_says_which_file_to_mend() -> None:
    text = (
        f"{HEAD}steps:\n- {{exercise: bad}}\n- {{exercise: bad, hold: 0}}\n- {{exercise: plank}}\n"
    )
    assert problems(text) == [
        "5:14 the exercise “bad” cannot be read; mend exercises/bad.yaml first",
        "6:14 the exercise “bad” cannot be read; mend exercises/bad.yaml first",
        "6:25 “hold” lasts from 1 s to 1 h",
    ]


def test_a_broken_exercise_of_its_own_is_told_once_where_it_is_wrong() -> None:
    text = f"{HEAD}steps: [{{exercise: a}}]\nexercises: {{a: {{name: [x]}}}}\n"
    assert problems(text) == ["5:23 “name” is one line of text"]


def test_all_errors_of_a_file_come_at_once_in_the_order_of_their_places() -> None:
    text = (
        "name: 5\nkind: strong\nlevel: 9\ntimings: {}\ntiming: {prepare: soon, reset: 1}\n"
        "steps:\n- exercise: plonk\n- reps: 3\n- exercise: squat\n- exercise: plank\n  hold: 0\n"
        "  sets: 99\n- exercise: bird\n  hold: 5\n  sides: alternate\n"
    )
    found = problems(text, "Bad Name")
    assert [line.partition(" ")[0] for line in found] == [
        "1:1", "1:1", "1:7", "2:7", "3:8", "4:1", "5:19", "5:25", "7:13", "8:3", "9:3", "11:9",
        "12:9", "15:10",
    ]  # fmt: skip
    assert all(";" in line or " is " in line or " lasts " in line for line in found), found


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("kind: strenght", "; did you mean “strength”?"),
        ("kind: strength\nspeeech: full", "; did you mean “speech”?"),
        ("kind: strength\nspeech: essental", "; did you mean “essential”?"),
        ("kind: strength\nzzz: 1", "; a routine takes format, name, about, kind, level, speech"),
        ("kind: strength\ntiming: {prepar: 1}", "; did you mean “prepare”?"),
        ("kind: strength\nexercises: {a: {name: A, sdies: none}}", "; did you mean “sides”?"),
    ],
)
def test_a_near_name_is_offered(wrong: str, near: str) -> None:
    [line] = problems(f"format: 1\nname: A\n{wrong}\nsteps: [{{exercise: plank}}]\n")
    assert near in line


@pytest.mark.parametrize("word", ["hold", "prepare", "rest", "switch"])
@pytest.mark.parametrize(
    "text", ["٤٥", "-5", "+5", "1e1", ".5", "5 s", "1h", "1:5", "soon", "[5"[1:] + "ss"]
)
def test_what_is_no_duration_is_refused(word: str, text: str) -> None:
    [line] = problems(f"{HEAD}steps: [{{exercise: plank, {word}: '{text}'}}]\n")
    assert line.endswith(f"“{word}” is a time, such as 45s, 1m30s or 1:30")


def test_text_that_cannot_be_shown_is_refused() -> None:
    for character in ("\\0", "\\x1b", "\\x7f", "\\uFFFE"):
        [line] = problems(f'{HEAD}about: "a{character}b"\nsteps: [{{exercise: plank}}]\n')
        assert line == "4:8 “about” holds a character that cannot be shown; remove it"
    assert problems(f'{HEAD}about: "a\\n\\tb"\nsteps: [{{exercise: plank}}]\n') == []


def test_thousands_of_errors_are_all_told_and_only_some_with_a_near_name() -> None:
    text = HEAD + "steps:\n" + "".join(f"- exercise: plonk{n}\n" for n in range(3000))
    found = problems(text)
    assert len(found) == 3000
    assert 10 < sum("did you mean" in line for line in found) < 100


def test_a_catalogue_of_thousands_does_not_slow_a_long_routine_down() -> None:
    many = Shelf({f"e-{n}": Exercise(f"e-{n}", "E", hold=1.0) for n in range(5000)})
    text = HEAD + "timing: {prepare: 0, rest: 0}\nsteps:\n" + "- exercise: e-7\n" * 3000
    read = read_routine(text, "r.yaml", "r", many)
    assert len(read.timeline.segments) == 3000
