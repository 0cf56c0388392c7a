"""Files of every sort, ordinary or not, give their bytes or one problem."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from exercise_app.library.files import MAX_BYTES, misnamed_files, read_bytes, yaml_files
from exercise_app.library.problems import Unreadable


def told(path: Path, shown: str | None = None) -> str:
    with pytest.raises(Unreadable) as refused:
        read_bytes(path, shown)
    [problem] = refused.value.problems
    return str(problem)


@pytest.mark.parametrize(
    "name", ["a.yaml", "with blank.yaml", "é😀.yaml", "line\nbreak.yaml", "'\".yaml"]
)
def test_an_ordinary_file_gives_its_bytes_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"a: \xff\r\n")
    assert read_bytes(path) == b"a: \xff\r\n"
    assert [found for found, _ in yaml_files(tmp_path)] == [path]


def test_a_mebibyte_is_read_and_a_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * MAX_BYTES)
    assert len(read_bytes(path)) == MAX_BYTES
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    assert told(path).endswith(
        "large.yaml:1:1: error: the file is larger than 1 MiB; split it or take something out"
    )


def test_what_is_not_there_is_told_as_the_user_wrote_it(tmp_path: Path) -> None:
    told_path = told(tmp_path / "none.yaml", "here/none.yaml")
    assert told_path == (
        "here/none.yaml:1:1: error: the file cannot be read: there is no such file; check its name"
    )


def test_a_name_with_a_line_break_stays_in_one_line(tmp_path: Path) -> None:
    assert "\n" not in told(tmp_path / "a\nb.yaml")
    assert "a\\nb.yaml:1:1: error:" in told(tmp_path / "a\nb.yaml")


def test_names_that_no_file_can_have(tmp_path: Path) -> None:
    assert told(tmp_path / "a\0b.yaml").endswith("this is no name that a file can have; check it")
    assert "cannot be read" in told(tmp_path / f"{'a' * 300}.yaml")


def test_only_yaml_is_read(tmp_path: Path) -> None:
    for name in ("a.yml", "a.YAML", "a.txt", "yaml"):
        (tmp_path / name).write_text("a: 1\n", encoding="utf-8")
        assert told(tmp_path / name).endswith("only files that end in .yaml are read; rename it")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    assert told(tmp_path / "x.yaml").endswith("this is no ordinary file; give a YAML file")


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_pipes_devices_and_loops_neither_hang_nor_raise(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "gone.yaml").symlink_to("nowhere")
    assert "no ordinary file" in told(tmp_path / "pipe.yaml")
    assert "no ordinary file" in told(tmp_path / "zero.yaml")
    assert "symbolic links" in told(tmp_path / "loop.yaml")
    assert "there is no such file; check its name" in told(tmp_path / "gone.yaml")
    assert [path.name for path, _ in yaml_files(tmp_path)] == [
        "gone.yaml", "loop.yaml", "pipe.yaml", "zero.yaml",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody can read")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "memory.yaml").symlink_to("/proc/self/mem")
    assert told(tmp_path / "memory.yaml").endswith("its disk cannot be read; check the disk")


def test_a_folder_lists_its_yaml_by_name_and_no_hidden_file(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", ".hidden.yaml", "c.yml", "d.txt"):
        (tmp_path / name).touch()
    assert [path.name for path, _ in yaml_files(tmp_path)] == ["a.yaml", "b.yaml"]
    assert list(yaml_files(tmp_path / "none")) == []


def test_a_stamp_changes_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    [(_, first)] = yaml_files(tmp_path)
    path.write_text("a: 10\n", encoding="utf-8")
    [(_, second)] = yaml_files(tmp_path)
    assert first != second


def test_files_of_another_ending_are_told(tmp_path: Path) -> None:
    for name in ("a.yml", "b.YAML", "c.yaml", ".d.yml", "e.txt"):
        (tmp_path / name).touch()
    assert [str(problem) for problem in misnamed_files(tmp_path)] == [
        f"{tmp_path / name}:1:1: error: only files that end in .yaml are read; rename it"
        for name in ("a.yml", "b.YAML")
    ]


def test_a_folder_that_cannot_be_looked_into_is_told_and_a_missing_one_is_not(
    tmp_path: Path,
) -> None:
    file = tmp_path / "routines"
    assert list(misnamed_files(file)) == []
    file.touch()
    [problem] = misnamed_files(file)
    assert problem.message.startswith("this folder cannot be read (Not a directory)")
    assert list(yaml_files(file)) == []
