"""What to do about the system's errors with files: the end of a sentence that begins with what
could not be done.
"""

from __future__ import annotations

import errno

from exercise_app.core.translation import Marked, mark, told, tr

_MISSING = (errno.ENOENT, errno.ENOTDIR)
_FORBIDDEN = (errno.EACCES, errno.EPERM)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_NAME = (errno.ENAMETOOLONG, errno.EINVAL)
_BAD_NAME = mark("no file can have that name; give another one")


def _by_number(*found: tuple[tuple[int, ...], Marked]) -> dict[int, Marked]:
    return {number: what for numbers, what in found for number in numbers}


_READING = _by_number(
    (_MISSING, mark("there is no such file; check its name")),
    ((errno.EISDIR,), mark("it is a folder; give a file")),
    (_FORBIDDEN, mark("it may not be read; allow reading it and its folder")),
    (_NO_NAME, _BAD_NAME),
    ((errno.EIO,), mark("its disk cannot be read; check the disk")),
)
_WRITING = _by_number(
    (_MISSING, mark("its folder is not there; make it, or give another place")),
    ((errno.EISDIR,), mark("it is a folder; give a file in it")),
    (_FORBIDDEN, mark("nothing may be written there; allow it, or give another place")),
    ((errno.EROFS,), mark("nothing can be written on that disk; give another place")),
    (
        (errno.EEXIST,),
        mark("something else stands in its place; move that away, or give another place"),
    ),
    (_FULL, mark("the disk is full; make some room, and try again")),
    (_NO_NAME, _BAD_NAME),
    ((errno.EIO,), mark("its disk cannot be written; check the disk, or give another place")),
)


def reading(error: OSError) -> str:
    """Why a file cannot be read, and what to do: `there is no such file; check its name`."""
    found = _READING.get(error.errno or 0)
    if found is not None:
        return told(found)
    return tr("{why}; check it and try again", why=error.strerror or error)


def writing(error: OSError) -> str:
    """Why a file cannot be written, and what to do, likewise."""
    found = _WRITING.get(error.errno or 0)
    if found is not None:
        return told(found)
    return tr("{why}; try again, or give another place", why=error.strerror or error)
