"""Pictures beside the user's files: which file a `picture:` names, and whether it can be shown."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from exercise_app.core.picture.check import MAX_BYTES, picture_fault, size_fault
from exercise_app.core.picture.names import format_of, name_fault
from exercise_app.library.files import picture_files
from exercise_app.library.naming import slug_of
from exercise_app.library.problems import did_you_mean, visible


class NoPicture(ValueError):
    """A picture cannot be shown; the message is one sentence that says what to do."""


def check_name(name: str, folder: Path | None = None) -> None:
    """Take `name` as that of a picture; one in `folder` that is like it is told.

    Raises:
        NoPicture: where it is no bare name, or none of an SVG, PNG or JPEG file.
    """
    told = name_fault(name)
    if told:
        raise NoPicture(told)
    if format_of(name) is None:
        near = _near(name, folder) or f"; save “{visible(name, 40)}” as one of these"
        raise NoPicture(f"“picture” ends in .svg, .png, .jpg or .jpeg{near}")


def find_picture(folder: Path, name: str) -> Path:
    """The absolute path, free of links, of the picture called `name` right in `folder`.

    Its header is read, not its pixels. Nothing that is not inside `folder` is opened, also where
    a link leads out of it.

    Raises:
        NoPicture: where it cannot be shown.
    """
    check_name(name, folder)
    try:
        path = Path(os.path.realpath(folder / name))
        if not path.is_relative_to(os.path.realpath(folder)):
            raise NoPicture(f"“{name}” leads out of this folder; put a copy of the file here")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NoPicture(f"“{name}” is no ordinary file; give an SVG, PNG or JPEG file")
        told = size_fault(name, status.st_size)
        if not told:
            with path.open("rb") as file:
                told = picture_fault(file.read(MAX_BYTES + 1), name)
    except FileNotFoundError:
        near = _near(name, folder) or "; put it there"
        raise NoPicture(f"there is no file “{name}” beside this one{near}") from None
    except OSError as error:
        told = f"“{name}” cannot be read ({error.strerror or error}); check its rights"
    if told:
        raise NoPicture(told)
    return path


def copy_picture(source: Path, folder: Path) -> str:
    """Copy a picture into `folder`, where `picture:` finds it by the name that this gives.

    One that is there already with the same bytes is taken. Raises NoPicture where it cannot be
    shown, and OSError where it cannot be copied; then nothing is left there.
    """
    kind = source.suffix.lower()
    stem = slug_of(source.stem) or "picture"
    check_name(f"{stem}{kind}")
    data = source.read_bytes() if source.stat().st_size <= MAX_BYTES else b""
    told = size_fault(source.name, source.stat().st_size) or picture_fault(data, source.name)
    if told:
        raise NoPicture(told)
    name, number = f"{stem}{kind}", 1
    while (folder / name).exists() and (folder / name).read_bytes() != data:
        number += 1
        name = f"{stem}-{number}{kind}"
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / name).exists():
        (folder / name).write_bytes(data)
    return name


def _near(name: str, folder: Path | None) -> str:
    """`; did you mean …?` where a picture in `folder` has a name like it."""
    names = [path.name for path, _ in picture_files(folder)] if folder is not None else []
    stem = name.rpartition(".")[0] or name
    same = [other for other in names if other.rpartition(".")[0] == stem]
    return f"; did you mean “{same[0]}”?" if same else did_you_mean(name, names)
