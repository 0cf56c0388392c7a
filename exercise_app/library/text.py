"""A file's bytes as text: UTF-8, and no character that YAML refuses."""

from __future__ import annotations

import re
from typing import NoReturn

from exercise_app.core.translation import tr
from exercise_app.library.files import MAX_BYTES
from exercise_app.library.problems import Problem, Unreadable

BREAK = re.compile("\r\n|[\r\n]")
"""What ends a line (YAML 1.2, 5.4)."""
BLANK = " \t\r\n"
"""What stands between values and means nothing."""
_NOT_ALLOWED = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters and halves of surrogate pairs (YAML 1.1, 5.1)."""


def decode(data: bytes | str, path: str) -> str:
    """The text of a file's content, without its byte order mark.

    Raises:
        Unreadable: where it is too large, not UTF-8, or holds what cannot stand in YAML.
    """
    size = len(data) if isinstance(data, bytes) else len(data.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        _refuse(path, "", tr("the file is larger than 1 MiB; split it or take something out"))
    text = (data if isinstance(data, str) else _utf8(data, path)).removeprefix("\ufeff")
    wrong = _NOT_ALLOWED.search(text)
    if wrong is not None:
        told = tr(
            "the character U+{number:04X} cannot stand in YAML; remove it", number=ord(wrong[0])
        )
        _refuse(path, text[: wrong.start()], told)
    return text


def _utf8(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        _refuse(path, before, tr("the file is not UTF-8; save it with that encoding"))


def _refuse(path: str, before: str, message: str) -> NoReturn:
    """One problem, at the place behind the text `before`."""
    breaks = list(BREAK.finditer(before))
    column = len(before) - (breaks[-1].end() if breaks else 0)
    raise Unreadable([Problem(path, len(breaks) + 1, column + 1, message)])
