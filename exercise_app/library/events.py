"""The events of PyYAML's parser, as YAML 1.2 has them.

PyYAML is of YAML 1.1 in two ways that files meet: a next line (U+0085), a line separator and a
paragraph separator end a line there, and its parser in C takes no character that JSON writes as
two escapes. The first are hidden from it, and for the second its parser in Python stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

import yaml

from exercise_app.core.translation import tr
from exercise_app.library.problems import visible

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML's parser, in C where there is one."""

_NO_BREAKS = "\x85\u2028\u2029"
_HALF = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F]")
"""The escape of one half of a character."""
HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters, as no text should hold them."""


class NotYaml(ValueError):
    """A text is no YAML from a place on; `line` and `column` count from 0."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line, self.column = line, column


def events(text: str) -> Iterator[Any]:
    """What the parser tells of `text`, one thing after another.

    Raises:
        NotYaml: where it can tell no more.
    """
    stand_ins = _stand_ins(text)
    has_halves = _HALF.search(text) is not None
    loader = yaml.SafeLoader if has_halves else Loader
    parsed = text.translate(stand_ins) if stand_ins else text
    back = {ord(new): old for old, new in stand_ins.items()}
    try:
        for event in yaml.parse(parsed, Loader=loader):
            if (has_halves or stand_ins) and isinstance(event, yaml.ScalarEvent):
                event.value = _whole(event.value.translate(back))
            yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = text[mark.index : mark.index + 1] if mark else ""
        place = (mark.line, mark.column) if mark else (0, 0)
        raise NotYaml(_reason(error, at), *place) from error
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError) as error:
        told = tr("not valid YAML: {why}; check the file", why=visible(str(error)))
        raise NotYaml(told) from error


def _stand_ins(text: str) -> dict[int, str]:
    """A character that `text` has not, for each that it has and that must not end a line."""
    found = [mark for mark in _NO_BREAKS if mark in text]
    if not found:
        return {}
    used = set(text)
    numbers = chain(range(0xE000, 0xF900), range(0x10000, 0x10FFFE))
    free = (chr(number) for number in numbers if chr(number) not in used)
    return {ord(mark): next(free) for mark in found}


def _whole(text: str) -> str:
    """`text` with the halves of characters put together."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _reason(error: yaml.MarkedYAMLError, at: str) -> str:
    """What to do about an error of YAML's syntax at the character `at`."""
    if at == "\t":
        return tr("a tab cannot stand here; indent with spaces")
    if at == ":":
        return tr(
            "a second `:` in one line; put text that holds one in quotes, or mend the indentation"
        )
    if at and at in "@`%":
        return tr("text cannot begin with `{mark}`; put it in quotes", mark=at)
    told = error.problem or error.context or tr("this cannot be read")
    return tr("not valid YAML: {why}; check what stands here", why=visible(told))
