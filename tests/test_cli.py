"""The program as it is typed: exit codes, streams, its home, and what it leaves alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exercise_app import __version__
from exercise_app.cli import build_parser
from tests.commands.commands import ROOT, in_process, program
from tests.history.records import finished_session

WINDOWLESS = [
    ("list", "--json"), ("check", "routines"), ("timeline", "core-strength-1", "--json"),
    ("week", "--json"), ("history", "--json"), ("export", "HOME/all.json"),
    ("import", "HOME/in.json"),
]  # fmt: skip


@pytest.mark.parametrize("start", [("-m", "exercise_app"), ("main.py",)])
def test_it_starts_as_a_module_and_from_a_checkout(start: tuple[str, ...], tmp_path: Path) -> None:
    done = program("--home", str(tmp_path), "list", "--json", start=start)
    assert (done.code, done.err) == (0, "")
    assert "core-strength-1" in [entry["id"] for entry in done.json]
    assert program("--version", start=start).out == f"exercise-app {__version__}\n"


PROBE = """
import json, sys
from exercise_app.cli import main
code = main(sys.argv[1:])
qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
print(json.dumps([code, qt]), file=sys.stderr)
"""


@pytest.mark.parametrize("words", WINDOWLESS, ids=lambda words: words[0])
def test_commands_that_need_no_window_import_no_qt_and_write_only_below_the_home(
    words: tuple[str, ...], own_home: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "in.json").write_text('{"format": 1, "sessions": []}', encoding="utf-8")
    before = files_below(own_home)
    given = [word.replace("HOME", str(home)) for word in words]
    done = program(*given, start=("-c", PROBE), environment={"EXERCISE_APP_HOME": str(home)})
    assert json.loads(done.err.splitlines()[-1]) == [0, []]
    assert files_below(own_home) == before
    assert [path for path in tmp_path.iterdir() if path != home] == []


def files_below(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_the_home_in_the_command_goes_before_the_environments(tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name / "routines"
        folder.mkdir(parents=True)
        text = (ROOT / "routines" / "big-three.yaml").read_text(encoding="utf-8")
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    two = {"EXERCISE_APP_HOME": str(tmp_path / "two")}
    named = program("--home", str(tmp_path / "one"), "list", "--json", environment=two)
    assert {"one", "two"} & {entry["id"] for entry in named.json} == {"one"}
    told = program("list", "--json", environment=two)
    assert {"one", "two"} & {entry["id"] for entry in told.json} == {"two"}


@pytest.mark.parametrize("words", [("list",), ("week",), ("history",), ("timeline", "big-three")])
def test_a_home_that_is_a_file_is_one_sentence(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    assert in_process(("--home", str(file), *words)) == 1
    assert capsys.readouterr() == ("", f"{file} is no folder; give one as --home\n")


@pytest.mark.parametrize("home", [("--home", ""), ("--home=",), ("--home", "  ")])
@pytest.mark.parametrize("words", [("list",), (), ("play", "big-three"), ("./mine.yaml",)])
def test_a_home_without_a_name_is_wrong_usage_and_not_this_folder(
    home: tuple[str, ...], words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert in_process((*home, *words)) == 2
    out, err = capsys.readouterr()
    told = "error: argument --home: no folder is named; name one, or leave --home out\n"
    assert (out, err.endswith(told)) == ("", True)


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody can write is in /proc")
def test_a_home_that_cannot_be_written_reads_as_empty_and_refuses_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (("list",), ("history", "--json"), ("week",)):
        assert in_process(("--home", "/proc/none", *words)) == 0
        assert capsys.readouterr().err == ""
    write_export(tmp_path / "in.json")
    assert in_process(("--home", "/proc/none", "import", str(tmp_path / "in.json"))) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def write_export(path: Path) -> None:
    """One session, exported by the program itself."""
    from exercise_app.history.export import export_history
    from exercise_app.history.history import History

    history = History(path.with_suffix(".db"), lambda: datetime.now(UTC))
    history.store.merge([finished_session()])
    export_history(history, path)
    history.close()


@pytest.mark.parametrize(
    "words",
    [("bogus",), ("list", "--jsn"), ("list", "--js"), ("list", "extra"), ("check",), ("timeline",),
     ("history", "--json", "--csv"), ("week", "--date"), ("list", "--home", "x"), ("--home",),
     ("play", "big-three", "--speed", "0"), ("play", "big-three", "--speed", "fast"), ("play",),
     ("export",), ("import", "a", "b")],
)  # fmt: skip
def test_wrong_usage_is_exit_2_with_a_word_on_stderr(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert in_process(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "error: " in err


@pytest.mark.parametrize("words", [("--help",), ("list", "--help"), ("play", "-h")])
def test_help_is_exit_0(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert in_process(words) == 0
    assert capsys.readouterr().out.startswith("usage: exercise-app")


def test_speeds_and_defaults_of_play() -> None:
    parsed = build_parser().parse_args(["play", "big-three"])
    assert (parsed.speed, parsed.mute, parsed.exit, parsed.trace) == (1.0, False, False, None)
    parsed = build_parser().parse_args(["play", "x", "--speed", "60", "--mute", "--exit"])
    assert (parsed.speed, parsed.mute, parsed.exit) == (60.0, True, True)


ASCII = [
    {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "ascii"},
]


@pytest.mark.parametrize("encoding", ASCII)
def test_a_terminal_that_has_only_ascii_is_no_trouble(
    tmp_path: Path, encoding: dict[str, str]
) -> None:
    folder = tmp_path / "routines"
    folder.mkdir()
    text = "format: 1\nname: Übung 😀\nkind: strength\nsteps: [{exercise: plank}]\n"
    (folder / "uebung.yaml").write_text(text, encoding="utf-8")
    (folder / "größe.yaml").write_text(text, encoding="utf-8")
    done = program("--home", str(tmp_path), "list", environment=encoding)
    assert done.code == 0
    assert "\\xdcbung \\U0001f600" in done.out
    assert "error: the file's name is the id" in done.err
    assert "Traceback" not in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are told otherwise there")
@pytest.mark.parametrize("words", [("list",), ("timeline", "core-strength-3", "--json")])
def test_a_reader_that_leaves_early_is_no_trouble(tmp_path: Path, words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-X", "dev", "-m", "exercise_app", "--home", str(tmp_path), *words]
    done = subprocess.run(
        command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_output_onto_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "exercise_app", "--home", str(tmp_path), "list"],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b"what is written here: No space left on device; check it and try again\n"


def test_an_interrupt_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("exercise_app.commands.routines.list_routines", interrupted)
    monkeypatch.setattr("exercise_app.cli._print_no_more", lambda: None)
    assert in_process(("--home", str(tmp_path), "list")) == 130
    assert capfd.readouterr() == ("", "")
