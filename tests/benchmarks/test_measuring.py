from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.compiling import longest
from benchmarks.homes import copy_home, make_home
from benchmarks.idle import SETTLE
from benchmarks.moving import SECONDS as MEASURED
from benchmarks.moving import without_figure
from benchmarks.processes import ROOT, Usage, environment, family, field, pss, running, usage
from benchmarks.routines import BREATHING, HOLDS, HOUR, MOVING, SECONDS, write_routine
from benchmarks.startup import APP, BARE, Start, alternate, start
from exercise_app.core.routine import ExerciseStep
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.history.store import Store
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.routine_files import RoutineFiles

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def routines(folder: Path) -> RoutineFiles:
    return RoutineFiles(folder, folder / "none", lambda: ExerciseFiles(folder / "none"))


def test_a_home_has_a_session_a_day_and_a_copy_of_it_no_cache(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home", days=10)
    (home / "cache").mkdir()
    copy = copy_home(home, tmp_path / "copy", routines=3)
    with closing(Store(copy / "history.db")) as store:
        assert store.count() == 10
        assert len({record.date for record in store.sessions()}) == 10
    assert len(list((copy / "routines").glob("*.yaml"))) == 3
    assert not (copy / "cache").exists()


@pytest.mark.parametrize(("text", "seconds"), [(HOLDS, 1795), (HOUR, 3600), (SECONDS, 300)])
def test_the_routines_that_sessions_are_measured_with_are_valid(
    tmp_path: Path, text: str, seconds: float
) -> None:
    write_routine(tmp_path, "measured", text)
    timeline = routines(tmp_path).find("measured").timeline
    assert timeline.duration == seconds
    assert all(exercise.figure is None for exercise in timeline.routine.exercises.values())


def test_with_and_without_a_figure_the_same_reps_are_measured(tmp_path: Path) -> None:
    write_routine(tmp_path, "moving", MOVING)
    write_routine(tmp_path, "without", without_figure(MOVING))
    write_routine(tmp_path, "breathing", BREATHING)
    catalogue = ExerciseFiles(ROOT / "assets" / "exercises")
    found = RoutineFiles(tmp_path, tmp_path / "none", lambda: catalogue)
    timelines = [found.find(name).timeline for name in ("moving", "without", "breathing")]
    moving, without, breathing = ([step.exercise for step in steps(line)] for line in timelines)
    assert all(exercise.figure is not None for exercise in (*moving, *breathing))
    assert all(exercise.figure is None for exercise in without)
    assert timelines[0].duration == timelines[1].duration
    assert all((line.duration or 0) > SETTLE + MEASURED + 60 for line in timelines)


def steps(timeline: Timeline) -> list[ExerciseStep]:
    return [work.step for work in timeline.works if work.step is not None]


def test_the_longest_routine_has_ten_thousand_segments() -> None:
    assert len(compile_timeline(longest()).segments) == 10_000


def test_memory_and_waits_are_read_from_what_the_system_tells() -> None:
    assert pss("Rss:  9000 kB\nPss:  2048 kB\nPss_Dirty: 10 kB\n") == 2.0
    assert field("x: 1\nvoluntary_ctxt_switches:\t42\n", "voluntary_ctxt_switches") == "42"
    with pytest.raises(ValueError, match="no Pss"):
        field("Rss: 1 kB\n", "Pss")


def test_usage_is_that_of_the_time_between() -> None:
    assert Usage(3.0, 12).since(Usage(1.0, 10)) == Usage(2.0, 2)


@linux
def test_a_process_that_computes_has_used_time_and_its_children_count() -> None:
    script = (
        "import subprocess, sys; sum(range(300_000))\n"
        "child = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)\n"
        "print(child.pid, flush=True); child.wait()"
    )
    with running(["-c", script], environment(), is_read=True) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        assert child in family(process.pid)
        assert usage(process.pid).cpu > 0.001
        os.kill(child, 9)


@linux
def test_the_app_and_the_bare_window_tell_when_they_were_painted(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home", days=2)
    [bare], [app] = alternate(1, lambda: start(BARE, home), lambda: start(APP, home))
    assert isinstance(app, Start)
    for begun in (bare, app):
        assert 0 < begun.seconds < 60
        assert begun.memory > 5
