"""The catalogue: the user's files before the built-in ones, and errors that stay where they are."""

from __future__ import annotations

from exercise_app.library.exercise_files import ExerciseFiles
from tests.library.folders import EXERCISE, Home


def name_of(files: ExerciseFiles, id_: str) -> str | None:
    found = files.find(id_)
    return None if found is None else found.name


def test_built_in_exercises_are_found_by_id(home: Home) -> None:
    files = home.exercises()
    assert set(files.ids()) == {"plank", "squat"}
    found = files.find("plank")
    assert found is not None
    assert (found.id, found.name, found.source) == ("plank", "built-in plank", "built-in")
    assert files.find("none") is None
    assert files.trouble("none") is None


def test_the_users_file_takes_the_place_of_the_built_in(home: Home) -> None:
    path = home.exercise("user", "plank")
    found = home.exercises().find("plank")
    assert found is not None
    assert (found.name, found.source) == ("user plank", str(path))
    assert name_of(home.exercises(), "squat") == "built-in squat"


def test_a_broken_one_is_an_id_that_cannot_be_found_and_says_why(home: Home) -> None:
    path = home.exercise("user", "plank", "format: 1\nhold: x\n")
    files = home.exercises()
    assert "plank" in files.ids()
    assert files.find("plank") is None
    assert files.trouble("plank") == str(path)
    assert files.trouble("squat") is None
    assert [(p.line, p.column) for p in files.problems()] == [(1, 1), (2, 7)]


def test_a_file_whose_name_is_no_id_or_not_yaml_is_told(home: Home) -> None:
    home.exercise("user", "My Plank")
    (home.user / "exercises" / "other.yml").touch()
    told = [problem.message for problem in home.exercises().problems()]
    assert told == [
        (
            "the file's name is the id: rename “My Plank” to small letters, digits and single "
            "hyphens, such as my-routine.yaml"
        ),
        "only files that end in .yaml are read; rename it",
    ]


def test_easier_and_harder_may_name_any_exercise_also_a_broken_one(home: Home) -> None:
    home.exercise("user", "a", EXERCISE.format(name="A") + "easier: b\nharder: squat\n")
    home.exercise("user", "b", "nothing")
    assert name_of(home.exercises(), "a") == "A"
    home.exercise("user", "a", EXERCISE.format(name="A") + "easier: c\n")
    [problem] = [p for p in home.exercises().problems() if p.path.endswith("a.yaml")]
    assert problem.message.startswith("there is no exercise “c”; ")


def test_a_refresh_sees_what_is_new_changed_and_gone(home: Home) -> None:
    files = home.exercises()
    assert name_of(files, "plank") == "built-in plank"
    first = files.fingerprint()
    home.exercise("user", "plank")
    assert name_of(files, "plank") == "built-in plank"
    files.refresh()
    assert name_of(files, "plank") == "user plank"
    second = files.fingerprint()
    home.exercise("user", "plank", EXERCISE.format(name="Changed"))
    files.refresh()
    assert name_of(files, "plank") == "Changed"
    third = files.fingerprint()
    (home.user / "exercises" / "plank.yaml").unlink()
    files.refresh()
    assert name_of(files, "plank") == "built-in plank"
    assert len({first, second, third}) == 3
    assert files.fingerprint() == first


def test_a_refresh_without_a_change_keeps_what_was_read(home: Home) -> None:
    files = home.exercises()
    before = files.find("plank")
    files.refresh()
    assert files.find("plank") is before


def test_files_beside_stand_behind_all_others(home: Home) -> None:
    beside = [home.exercise("pack", "plank"), home.exercise("pack", "new")]
    files = ExerciseFiles(home.built_in / "exercises", home.user / "exercises", beside)
    assert name_of(files, "plank") == "built-in plank"
    assert name_of(files, "new") == "pack new"


def test_without_a_folder_of_the_users_there_are_the_built_in_ones(home: Home) -> None:
    files = ExerciseFiles(home.built_in / "exercises")
    assert set(files.ids()) == {"plank", "squat"}
    assert list(files.problems()) == []


def test_all_files_are_read_one_at_a_time(home: Home) -> None:
    home.exercise("user", "broken", "nothing")
    files = home.exercises()
    assert files.read_count() == 0
    counts = [files.read_count() for _ in files.read_all()]
    assert counts == [1, 2, 3]
    assert [exercise.id for exercise in files.known()] == ["plank", "squat"]
    assert list(files.read_all()) == [], "nothing is read twice"


def test_a_changed_file_alone_is_read_again(home: Home) -> None:
    home.exercise("user", "mine")
    files = home.exercises()
    assert len(list(files.read_all())) == 3
    before = files.find("plank")
    home.exercise("user", "mine", EXERCISE.format(name="Changed"))
    files.refresh()
    assert files.read_count() == 2
    assert files.find("plank") is before
    assert name_of(files, "mine") == "Changed"


def test_a_new_file_has_all_read_again_since_others_may_name_it(home: Home) -> None:
    home.exercise("user", "mine", EXERCISE.format(name="Mine") + "easier: new\n")
    files = home.exercises()
    assert name_of(files, "mine") is None
    home.exercise("user", "new")
    files.refresh()
    assert files.read_count() == 0
    assert name_of(files, "mine") == "Mine"


def test_files_that_go_while_all_are_read_do_no_harm(home: Home) -> None:
    path = home.exercise("user", "zebra")
    files = home.exercises()
    reading = files.read_all()
    next(reading)
    path.unlink()
    files.refresh()
    assert len(list(reading)) == 2
    assert [exercise.id for exercise in files.known()] == ["squat"]
    assert len(list(files.read_all())) == 1
