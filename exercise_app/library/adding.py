"""Keeping what came from elsewhere among the user's files; nothing is overwritten for good."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercise_app.library.files import SUFFIX
from exercise_app.library.incoming import Incoming
from exercise_app.library.naming import free_id
from exercise_app.library.outline import Path as Place
from exercise_app.library.saving import write_text
from exercise_app.library.source import set_at
from exercise_app.library.values import plain_of

REPLACED = ".replaced"
"""The folder, beside the files, where a file goes that another takes the place of."""


@dataclass(frozen=True, slots=True)
class Added:
    """A file that was written, where the one before it went, and the pictures that came along."""

    path: Path
    replaced: Path | None
    pictures: tuple[Path, ...] = ()

    @property
    def id(self) -> str:
        """The id that it has now."""
        return self.path.stem


def add(incoming: Incoming, id_: str, folder: Path) -> Added:
    """Keep `incoming` as `id_` in `folder`, with its pictures.

    A file of that id is put into the folder `.replaced` first; a picture never takes the place of
    another one. Raises OSError where something cannot be written; then nothing is changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{id_}{SUFFIX}"
    replaced = _put_away(path) if path.exists() else None
    text, pictures = _with_pictures(incoming, folder)
    try:
        write_text(path, text)
    except OSError:
        for picture in pictures:
            picture.unlink(missing_ok=True)
        raise
    return Added(path, replaced, pictures)


def take_back(added: Added) -> None:
    """Undo it: what was there before is there again. Raises OSError."""
    if added.replaced is not None:
        shutil.move(added.replaced, os.path.realpath(added.path))
    else:
        added.path.unlink(missing_ok=True)
    for picture in added.pictures:
        picture.unlink(missing_ok=True)


def _put_away(path: Path) -> Path:
    """A copy of the file at `path`, out of the way."""
    folder = path.parent / REPLACED
    folder.mkdir(exist_ok=True)
    taken = {kept.stem for kept in folder.iterdir()}
    kept = folder / f"{free_id(path.stem, taken)}{SUFFIX}"
    shutil.copy2(path, kept)
    return kept


def _with_pictures(incoming: Incoming, folder: Path) -> tuple[str, tuple[Path, ...]]:
    """The text with the names that its pictures have in `folder`, and those that were copied."""
    text, copied = incoming.text, []
    for picture in incoming.pictures:
        name = _free_name(picture, folder)
        if not (folder / name).exists():
            shutil.copyfile(picture, folder / name)
            copied.append(folder / name)
        text = _naming(text, incoming, picture, name)
    return text, tuple(copied)


def _free_name(picture: Path, folder: Path) -> str:
    """A name that no other picture has in `folder`."""
    data, name, number = picture.read_bytes(), picture.name, 1
    while (folder / name).exists() and (folder / name).read_bytes() != data:
        number += 1
        name = f"{picture.stem}-{number}{picture.suffix}"
    return name


def _naming(text: str, incoming: Incoming, picture: Path, name: str) -> str:
    """`text` with `name` wherever it names `picture`."""
    values = plain_of(text)
    named: list[tuple[Place, dict[str, Any]]] = [((), values)]
    if incoming.exercise is None:
        assert incoming.routine is not None
        own = incoming.routine.routine.exercises.items()
        ids = [id_ for id_, exercise in own if exercise.picture == str(picture)]
        named = [(("exercises", id_), values["exercises"][id_]) for id_ in ids]
    for path, one in named:
        if one["picture"] != name:
            text = set_at(text, (*path, "picture"), name, everywhere=True)
    return text
