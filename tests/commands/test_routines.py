"""`list`, `check` and `timeline`: what they print, where, and their exit codes."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from exercise_app.context import Context
from exercise_app.core.room import CueKind
from exercise_app.voice.cache import Cache
from exercise_app.voice.wav import Sound, write_checked
from tests.commands.commands import ROOT, Run
from tests.library.folders import EXERCISE, ROUTINE, write
from tests.pictures import png

BUILT_IN = sorted(path.stem for path in (ROOT / "routines").glob("*.yaml"))
OPEN = (
    "format: 1\nname: Mine\nkind: stretch\nlevel: 3\nsteps:\n- {exercise: side-plank, hold: 20}\n"
    "- {repeat: 2, steps: [{exercise: squat, reps: 8, pace: self, sets: 2}]}\n"
)


@pytest.fixture
def routines(tmp_path: Path) -> Path:
    """The folder of the user's routines."""
    return tmp_path / "home" / "routines"


def test_list_json_has_the_shape_of_the_format(run: Run, routines: Path) -> None:
    path = write(routines / "mine.yaml", OPEN)
    done = run("list", "--json")
    assert (done.code, done.err) == (0, "")
    assert sorted(entry["id"] for entry in done.json) == sorted([*BUILT_IN, "mine"])
    for entry in done.json:
        assert {key: type(value) for key, value in entry.items()} == {
            "id": str, "name": str, "kind": str, "level": int, "duration": float, "open": int,
            "source": str,
        }  # fmt: skip
        assert entry["source"] == ("built-in" if entry["id"] in BUILT_IN else str(path))
    [mine] = [entry for entry in done.json if entry["id"] == "mine"]
    assert (mine["name"], mine["kind"], mine["level"], mine["open"]) == ("Mine", "stretch", 3, 4)


def test_list_for_people_shows_each_with_its_time(run: Run, routines: Path) -> None:
    path = write(routines / "mine.yaml", OPEN)
    done = run("list")
    lines = done.out.splitlines()
    assert len(lines) == len(BUILT_IN) + 1
    assert lines[-1].split()[:4] == ["mine", "Mine", "stretch", "level"]
    assert lines[-1].endswith(f"+ 4 self-paced  {path}")


def test_list_tells_broken_files_on_stderr_and_still_exits_0(run: Run, routines: Path) -> None:
    path = write(routines / "bad.yaml", "format: 1\nname: B\nkind: strength\nsteps: []\n")
    done = run("list", "--json")
    assert done.code == 0
    assert len(done.json) == len(BUILT_IN)
    assert done.err.startswith(f"{path}:4:8: error: there are no steps; ")


def test_a_users_routine_takes_a_built_ins_place_in_the_list(run: Run, routines: Path) -> None:
    write(routines / "big-three.yaml", ROUTINE.format(name="Mine", exercise="plank"))
    found = {entry["id"]: entry["name"] for entry in run("list", "--json").json}
    assert found["big-three"] == "Mine"
    assert sorted(found) == BUILT_IN


def test_check_is_clean_on_the_built_in_files(run: Run) -> None:
    done = run("check", str(ROOT / "routines"), str(ROOT / "assets" / "exercises"))
    assert (done.code, done.out) == (0, "")
    assert done.err.endswith(" files checked, no errors.\n")


def test_check_prints_a_line_an_error_on_stdout(run: Run, tmp_path: Path) -> None:
    text = "format: 1\nname: B\nkind: strong\nsteps:\n- exercise: plnak\n"
    path = write(tmp_path / "bad.yaml", text)
    done = run("check", str(path))
    assert done.code == 1
    assert done.out.splitlines() == [
        (
            f"{path}:3:7: error: “kind” is one of activation, strength, stretch, mobility; "
            "did you mean “strength”?"
        ),
        f"{path}:5:13: error: there is no exercise “plnak”; did you mean “plank”?",
    ]
    assert done.err == "1 file checked, 2 to mend.\n"


def test_check_goes_through_folders_and_takes_a_file_once(run: Run, tmp_path: Path) -> None:
    for name in ("b/x.yaml", "a/y.yml", "z.yaml", ".hidden/h.yaml", "a/.h.yaml", "note.txt"):
        write(tmp_path / "pack" / name, "a: 1\n")
    done = run("check", str(tmp_path / "pack"), str(tmp_path / "pack" / "z.yaml"))
    files = [Path(line.split(":")[0]).name for line in done.out.splitlines()]
    assert list(dict.fromkeys(files)) == ["z.yaml", "y.yml", "x.yaml"]
    assert done.err.startswith("3 files checked, ")


def test_check_takes_the_users_exercises_from_the_home(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "r.yaml", ROUTINE.format(name="R", exercise="my-own"))
    assert run("check", str(path)).code == 1
    write(tmp_path / "home" / "exercises" / "my-own.yaml", EXERCISE.format(name="Own"))
    assert run("check", str(path)).code == 0


def test_check_refuses_what_timeline_refuses(run: Run, tmp_path: Path, routines: Path) -> None:
    for folder, name in ((tmp_path / "f", str(tmp_path / "f" / "good.yaml")), (routines, "good")):
        write(folder / "good.yaml", ROUTINE.format(name="Good", exercise="my-ex"))
        write(folder / "my-ex.yaml", EXERCISE.format(name="Mine"))
        told = f"{folder / 'good.yaml'}:4:20: error: there is no exercise “my-ex”"
        shown = run("timeline", name)
        assert (shown.code, shown.err.startswith(told)) == (1, True)
        checked = run("check", str(folder))
        assert (checked.code, checked.out.startswith(told)) == (1, True)


def test_check_of_a_home_is_clean_once_it_was_used(run: Run, routines: Path) -> None:
    write(routines.parent / "exercises" / "my-ex.yaml", EXERCISE.format(name="Mine"))
    text = ROUTINE.format(name="Good", exercise="my-ex")
    write(routines / "good.yaml", text + "exercises: {own: {name: Own, picture: own.png}}\n")
    (routines / "own.png").write_bytes(png())
    assert run("timeline", "good").code == run("list").code == 0
    done = run("check", str(routines.parent))
    assert (done.code, done.out) == (0, "")


def test_check_takes_settings(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "home" / "settings.yaml", "theme: pink\n")
    done = run("check", str(tmp_path / "home"))
    assert (done.code, done.out) == (
        1, f"{path}:1:8: error: “theme” is one of system, light, dark\n",
    )  # fmt: skip


def test_check_tells_a_target_for_what_is_not_there(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"
    targets = "targets: {strenght: 2, big-three: 1, own: 1, beside: 1}\n"
    write(home / "routines" / "own.yaml", "nothing: good\n")
    path = write(tmp_path / "other" / "settings.yaml", targets)
    write(tmp_path / "other" / "routines" / "beside.yaml", ROUTINE.format(name="R", exercise="e"))
    done = run("check", str(path))
    told = "there is no kind or routine “strenght”; did you mean “strength”?"
    assert (done.code, done.out) == (1, f"{path}:1:11: error: {told}\n")


def test_check_of_nothing_is_wrong_usage_and_of_no_file_an_error(run: Run, tmp_path: Path) -> None:
    assert run("check").code == 2
    done = run("check", str(tmp_path / "none.yaml"))
    assert done.code == 1
    assert done.out.endswith("the file cannot be read: there is no such file; check its name\n")


SEGMENT = tuple("part start duration kind exercise side set sets round rounds reps".split())


def test_timeline_json_has_the_shape_of_the_format(run: Run, routines: Path) -> None:
    write(routines / "mine.yaml", OPEN)
    done = run("timeline", "mine", "--json")
    assert (done.code, done.err) == (0, "")
    found = done.json
    assert {key: found[key] for key in ("routine", "name", "duration", "open")} == {
        "routine": "mine", "name": "Mine", "duration": 115.0, "open": 4,
    }  # fmt: skip
    assert list(found) == ["routine", "name", "duration", "open", "segments", "cues"]
    segments = [tuple(segment[key] for key in SEGMENT) for segment in found["segments"]]
    nothing = (None,) * 6
    assert segments[:5] == [
        (0, 0.0, 10.0, "prepare", "side-plank", *nothing),
        (0, 10.0, 20.0, "work", "side-plank", "left", 1, 1, None, None, None),
        (0, 30.0, 5.0, "switch", None, *nothing),
        (0, 35.0, 20.0, "work", "side-plank", "right", 1, 1, None, None, None),
        (0, 55.0, 5.0, "rest", None, *nothing),
    ]
    assert segments[6:8] == [
        (0, 70.0, None, "work", "squat", None, 1, 2, 1, 2, 8),
        (1, 0.0, 15.0, "rest", None, *nothing),
    ]
    assert all(tuple(segment) == SEGMENT for segment in found["segments"])
    assert {cue["kind"] for cue in found["cues"]} <= {kind.value for kind in CueKind}
    assert all(list(cue) == ["part", "at", "kind", "text"] for cue in found["cues"])


def test_the_timeline_has_the_cues_where_the_users_voice_has_them(
    run: Run, routines: Path, tmp_path: Path
) -> None:
    def announced() -> tuple[float, str]:
        cues = run("timeline", "core-strength-1", "--json").json["cues"]
        return next((cue["at"], cue["text"]) for cue in cues[1:] if cue["kind"] == "announce")

    settings = write(tmp_path / "home" / "settings.yaml", "format: 1\n")
    at, text = announced()
    settings.write_text("format: 1\nvoice: {rate: 100}\n", encoding="utf-8")
    slow = announced()
    assert slow != (at, text)
    cache = Cache(tmp_path / "home" / "cache" / "voice", Context(tmp_path / "home").spoken)
    cache.folder.mkdir(parents=True, exist_ok=True)
    quick = Sound(22050, array("h", [900] * 22050))
    for said in {text, slow[1]}:
        write_checked(quick, cache.path(None, 100, said))
    assert announced() != slow


def test_timeline_for_people(run: Run, routines: Path) -> None:
    write(routines / "mine.yaml", OPEN)
    lines = run("timeline", "mine").out.splitlines()
    assert lines[0] == "Mine: 1:55 and 4 self-paced"
    assert lines[2].split() == ["0:10", "0:20", "work", "side-plank", "left"]
    assert lines[7].split() == [
        "1:10", "Next", "work", "squat", "8", "reps", "set", "1/2", "round", "1/2",
    ]  # fmt: skip
    assert lines[8].split() == ["1:0:00", "0:15", "rest"]


@pytest.mark.parametrize("id_", BUILT_IN)
def test_every_built_in_routine_has_a_timeline(run: Run, id_: str) -> None:
    done = run("timeline", id_, "--json")
    assert done.code == 0
    assert done.json["open"] == 0
    assert done.json["cues"]


def test_timeline_of_a_path_uses_the_users_exercises(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "other" / "r.yaml", ROUTINE.format(name="R", exercise="my-own"))
    write(tmp_path / "home" / "exercises" / "my-own.yaml", EXERCISE.format(name="Own"))
    assert run("timeline", str(path), "--json").json["routine"] == "r"


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("core-strength-9", "there is no routine “core-strength-9”; did you mean “core-strength-"),
        ("none.yaml", "none.yaml:1:1: error: the file cannot be read: there is no such"),
        ("./none", "./none:1:1: error: the file cannot be read: there is no such file; check its"),
    ],
)
def test_what_is_no_routine_is_told_in_one_line(run: Run, wanted: str, message: str) -> None:
    done = run("timeline", wanted)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(message)
    assert done.err.count("\n") == 1


def test_the_errors_of_a_routine_go_to_stderr(run: Run, routines: Path) -> None:
    path = write(routines / "bad.yaml", "format: 1\nname: B\nkind: x\nsteps: []\n")
    done = run("timeline", "bad", "--json")
    assert (done.code, done.out) == (1, "")
    assert [line.partition(": ")[0] for line in done.err.splitlines()] == [
        f"{path}:3:7", f"{path}:4:8",
    ]  # fmt: skip
