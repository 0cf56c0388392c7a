"""Pictures beside the user's files: which file a `picture:` names, and whether it can be shown."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from exercise_app.core.picture.check import MAX_BYTES, picture_fault, size_fault
from exercise_app.core.picture.names import format_of, name_fault
from exercise_app.core.translation import tr
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
        near = _near(name, folder) or tr("; save “{name}” as one of these", name=visible(name, 40))
        raise NoPicture(tr("“picture” ends in .svg, .png, .jpg or .jpeg{near}", near=near))


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
            raise NoPicture(
                tr("“{name}” leads out of this folder; put a copy of the file here", name=name)
            )
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NoPicture(
                tr("“{name}” is no ordinary file; give an SVG, PNG or JPEG file", name=name)
            )
        told = size_fault(name, status.st_size)
        if not told:
            with path.open("rb") as file:
                told = picture_fault(file.read(MAX_BYTES + 1), name)
    except FileNotFoundError:
        near = _near(name, folder) or tr("; put it there")
        raise NoPicture(
            tr("there is no file “{name}” beside this one{near}", name=name, near=near)
        ) from None
    except OSError as error:
        told = tr(
            "“{name}” cannot be read ({why}); check its rights",
            name=name,
            why=error.strerror or error,
        )
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
    return tr("; did you mean “{name}”?", name=same[0]) if same else did_you_mean(name, names)
