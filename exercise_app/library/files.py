"""The files that routines and exercises are kept in: finding them and reading their bytes."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from exercise_app.core.translation import mark, told, tr
from exercise_app.library.problems import Problem, Unreadable

SUFFIX = ".yaml"
MISNAMED = mark("only files that end in .yaml are read; rename it")
MAX_BYTES = 1024 * 1024
"""The largest file that is read."""


class Stamp(NamedTuple):
    """What tells one version of a file from another: its time of change (ns) and size (bytes)."""

    changed: int
    size: int


def read_bytes(
    path: Path, shown: str | None = None, suffixes: Collection[str] = (SUFFIX,)
) -> bytes:
    """The content of an ordinary file of at most 1 MiB whose name ends in one of `suffixes`.

    Raises:
        Unreadable: with one problem, at `shown` (the path as the user wrote it).
    """
    shown = shown or str(path)
    try:
        told = _unsuitable(path, path.stat(), suffixes)
        if told is None:
            return path.read_bytes()
    except OSError as error:
        from exercise_app.core.remedy import reading

        told = tr("the file cannot be read: {why}", why=reading(error))
    except ValueError:
        told = tr("this is no name that a file can have; check it")
    raise Unreadable([Problem(shown, 1, 1, told)])


def _unsuitable(path: Path, status: os.stat_result, suffixes: Collection[str]) -> str | None:
    """Why the file is not even opened."""
    if not stat.S_ISREG(status.st_mode):
        return tr("this is no ordinary file; give a YAML file")
    if status.st_size > MAX_BYTES:
        return tr("the file is larger than 1 MiB; split it or take something out")
    return None if path.suffix in suffixes else told(MISNAMED)


def yaml_files(folder: Path) -> Iterator[tuple[Path, Stamp]]:
    """The `.yaml` files right in `folder`, by name, with their stamps; none where it is missing."""
    return _files(folder, _is_yaml)


def routine_ids(*folders: Path) -> frozenset[str] | None:
    """The ids of the routines in some folders, be their files right or wrong: only names are read.

    A folder that is missing has none; None where one is there and cannot be looked into.
    """
    found: set[str] = set()
    for folder in folders:
        try:
            found.update(path.stem for path in folder.iterdir() if _is_yaml(path.name))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return None
    return frozenset(found)


def picture_files(folder: Path) -> Iterator[tuple[Path, Stamp]]:
    """The files right in `folder` that are named as pictures, likewise."""
    from exercise_app.core.picture.names import format_of

    return _files(folder, lambda name: format_of(name) is not None)


def _files(folder: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[Path, Stamp]]:
    try:
        with os.scandir(folder) as entries:
            found = sorted((e for e in entries if wanted(e.name)), key=lambda e: e.name)
    except OSError:
        return
    for entry in found:
        try:
            status = entry.stat()
            yield Path(entry.path), Stamp(status.st_mtime_ns, status.st_size)
        except OSError:
            yield Path(entry.path), Stamp(0, 0)


def misnamed_files(folder: Path) -> Iterator[Problem]:
    """A problem for each file in `folder` that was meant to be read and is not: `.yml`.

    A folder that is there and cannot be looked into is a problem as well.
    """
    try:
        names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        return
    except OSError as error:
        what = tr(
            "this folder cannot be read ({why}); check its name and rights",
            why=error.strerror or error,
        )
        yield Problem(str(folder), 1, 1, what)
        return
    for name in names:
        if name.lower().endswith((".yml", SUFFIX)) and not name.endswith(SUFFIX):
            yield Problem(str(folder / name), 1, 1, told(MISNAMED))


def _is_yaml(name: str) -> bool:
    return name.endswith(SUFFIX) and not name.startswith(".")
