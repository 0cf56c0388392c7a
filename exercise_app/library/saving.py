"""Storing a text in a file: at once or not at all, and told in one sentence where it fails.

QSaveFile is not used: its `commit` gives True on a full tmpfs and leaves a cut file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from exercise_app.core.remedy import writing
from exercise_app.core.translation import tr

_NEW = 0o666
"""The mode of a new file, before the user's umask."""


class NotSaved(OSError):
    """A file could not be written and is as it was; `str` is one sentence that says what to do.

    `strerror` is the system's reason.
    """

    def __init__(self, sentence: str, error: OSError | UnicodeEncodeError) -> None:
        number = error.errno if isinstance(error, OSError) else errno.EILSEQ
        reason = error.strerror if isinstance(error, OSError) else error.reason
        super().__init__(number, reason)
        self.sentence = sentence

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence


def write_text(path: Path, text: str) -> None:
    """Store `text` at `path` as UTF-8, its line ends and its byte order mark as they are in it.

    A symlink stays and what it leads to is replaced; the file's mode stays. Folders that are
    missing are made.

    Raises:
        NotSaved: where that cannot be; the file is as before, and nothing is left beside it.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        told = tr(
            "“{name}” is not saved: line {line} holds half a character. Remove it and save again.",
            name=path.name,
            line=text.count("\n", 0, error.start) + 1,
        )
        raise NotSaved(told, error) from error
    try:
        _write(path, data)
    except OSError as error:
        raise NotSaved(_sentence(path, error), error) from error


def sentence_of(error: OSError) -> str:
    """What to say of a file that could not be written, by whatever."""
    if isinstance(error, NotSaved):
        return error.sentence
    return tr("This cannot be saved: {why}.", why=writing(error))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
    written = target.with_name(f".saving-{secrets.token_hex(8)}")
    handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _NEW)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            written.chmod(mode)
        written.replace(target)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would otherwise change the line ends."""


def _sync_folder(folder: Path) -> None:
    """Make the new name outlast a power cut, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # the file itself is written; not every system knows this
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, error: OSError) -> str:
    """What went wrong and what to do about it."""
    name, folder = path.name, str(path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr(
            "“{name}” is not saved: the disk is full. Make some room, then save again.", name=name
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return tr(
            "“{name}” is not saved: nothing can be written in {folder}. "
            "Allow writing there, then save again.",
            name=name,
            folder=folder,
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EEXIST):
        return tr(
            "“{name}” is not saved: the folder {folder} is not there. "
            "Bring it back, then save again.",
            name=name,
            folder=folder,
        )
    if error.errno == errno.EISDIR:
        return tr(
            "“{name}” is not saved: a folder has that name. Rename it, then save again.", name=name
        )
    return tr("“{name}” is not saved: {why}.", name=name, why=writing(error))
