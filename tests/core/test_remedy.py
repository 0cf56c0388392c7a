"""What to do about the system's errors with files."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from exercise_app.core.remedy import reading, writing


def of(number: int) -> OSError:
    return OSError(number, os.strerror(number), "/some/file")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOENT, "there is no such file; check its name"),
        (errno.ENOTDIR, "there is no such file; check its name"),
        (errno.EISDIR, "it is a folder; give a file"),
        (errno.EACCES, "it may not be read; allow reading it and its folder"),
        (errno.ENAMETOOLONG, "no file can have that name; give another one"),
        (errno.EIO, "its disk cannot be read; check the disk"),
        (errno.ELOOP, f"{os.strerror(errno.ELOOP)}; check it and try again"),
    ],
)
def test_reading(number: int, told: str) -> None:
    assert reading(of(number)) == told


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOENT, "its folder is not there; make it, or give another place"),
        (errno.ENOTDIR, "its folder is not there; make it, or give another place"),
        (errno.EISDIR, "it is a folder; give a file in it"),
        (errno.EPERM, "nothing may be written there; allow it, or give another place"),
        (errno.EROFS, "nothing can be written on that disk; give another place"),
        (errno.ENOSPC, "the disk is full; make some room, and try again"),
        (errno.EDQUOT, "the disk is full; make some room, and try again"),
        (errno.ENAMETOOLONG, "no file can have that name; give another one"),
        (errno.EIO, "its disk cannot be written; check the disk, or give another place"),
        (errno.EEXIST, "something else stands in its place; move that away, or give another place"),
        (errno.EBUSY, f"{os.strerror(errno.EBUSY)}; try again, or give another place"),
    ],
)
def test_writing(number: int, told: str) -> None:
    assert writing(of(number)) == told


def test_an_error_of_no_number_tells_itself() -> None:
    assert reading(OSError("a cable is loose")) == "a cable is loose; check it and try again"
    assert writing(OSError("no")) == "no; try again, or give another place"


def test_what_the_system_says_of_a_missing_file_is_known(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        (tmp_path / "none").read_bytes()
    assert reading(missing.value) == "there is no such file; check its name"
    with pytest.raises(IsADirectoryError) as folder:
        tmp_path.write_bytes(b"")
    assert writing(folder.value) == "it is a folder; give a file in it"
