"""A typed walk over nodes that collects every error and never stops at the first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from exercise_app.core.routine import MAX_DURATION, MAX_TEMPO, Tempo, seconds
from exercise_app.core.translation import tr
from exercise_app.library.nodes import Listing, Mapping, Node, Scalar
from exercise_app.library.problems import Problem, did_you_mean, visible

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What an id looks like, and so the stem of a routine's or an exercise's file."""
_DURATION = re.compile(
    r"(?P<m>[0-9]+)m(?:(?P<s>0*[0-5]?[0-9](?:\.[0-9]+)?)s)?"
    r"|(?P<clock>[0-9]+):(?P<rest>[0-5][0-9](?:\.[0-9]+)?)|(?P<plain>[0-9]+(?:\.[0-9]+)?)s?"
)
_OVERFULL = re.compile(r"([0-9]+)(?:m([0-9]+)(\.[0-9]+)?s|:([0-9]+)(\.[0-9]+)?)")
"""Minutes and seconds, also where the seconds are more than a minute has."""
_TEMPO = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:-[0-9]+(?:\.[0-9]+)?){1,3}")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters and halves of pairs: quotes in YAML can hold them, nothing can show them."""
_LONGEST_TIME = 20
_LONGEST_WORD = 40
_MOST_HINTS = 50
"""Looking for a near name takes a while, so a file with more errors gets no more of them."""

Choice = TypeVar("Choice", bound=StrEnum)


def parse_duration(text: str) -> float | None:
    """Seconds of `45`, `45s`, `1.5s`, `1m30s`, `2m` or `1:30`; None for anything else."""
    written = _written(text)
    return None if written is None else seconds(written)


def _written(text: str) -> float | None:
    """The same, not rounded."""
    match = _DURATION.fullmatch(text)
    if match is None or len(text) > _LONGEST_TIME:
        return None
    part = {name: float(value or 0) for name, value in match.groupdict().items()}
    return 60 * (part["m"] + part["clock"]) + part["s"] + part["rest"] + part["plain"]


def _settled(text: str) -> str:
    """A time as it should be written whose seconds make up a minute or more; else nothing."""
    match = _OVERFULL.fullmatch(text)
    if match is None or len(text) > _LONGEST_TIME:
        return ""
    is_clock = match[4] is not None
    more, rest = divmod(int(match[4] or match[2]), 60)
    minutes, fraction = int(match[1]) + more, match[5] or match[3] or ""
    if not more:
        return ""
    if is_clock:
        return f"{minutes}:{rest:02}{fraction}"
    return f"{minutes}m{rest}{fraction}s" if rest or fraction else f"{minutes}m"


def parse_tempo(text: str) -> Tempo | None:
    """The tempo that `2-1-2` stands for; None where it is none."""
    if len(text) > 60 or not _TEMPO.fullmatch(text):
        return None
    written = [float(number) for number in text.split("-")]
    numbers = [seconds(number) for number in written]
    if len(numbers) == 2:
        numbers.insert(1, 0.0)
    if max(written) > MAX_TEMPO or not any(numbers):
        return None
    return Tempo(*numbers)


class Walk:
    """Reads values out of nodes; each reader gives None where it has told a problem.

    `path` is how problems call the file, `folder` where it is kept; None: it is no file.
    """

    def __init__(self, path: str, folder: Path | None = None) -> None:
        self.path, self.folder = path, folder
        self.problems: list[Problem] = []
        self.unsure: Problem | None = None
        """Why not every exercise is known that the file may use; None: they are."""
        self._hints = 0

    def tell(self, node: Node, message: str) -> None:
        """Note that `message` holds at `node`, or what is wrong with the YAML there."""
        told = Problem(self.path, node.line + 1, node.column + 1, message)
        self.problems.append(node.trouble or told)

    def near(self, word: str, known: Iterable[str]) -> str:
        """`; did you mean …?` where `known` has a word near to `word`, else nothing."""
        self._hints += 1
        return did_you_mean(word, known) if self._hints <= _MOST_HINTS else ""

    def mapping(self, node: Node, what: str) -> Mapping | None:
        """`node` as a mapping."""
        if isinstance(node, Mapping):
            return node
        self.tell(node, tr("{what} is written as `key: value` lines", what=what))
        return None

    def fields(
        self,
        node: Mapping,
        known: Iterable[str],
        what: str,
        *,
        needed: Iterable[str] = (),
        extensions: bool = False,
    ) -> dict[str, Node]:
        """The pairs of `node` by key; unknown keys and keys without a value are told.

        A key without a value has one of which that is all that will be told. The `needed` must not
        be left out, and `extensions` are keys that anybody may add.
        """
        known = tuple(known)
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.text in known:
                found[key.text] = value
                if isinstance(value, Scalar) and value.value is None and not value.trouble:
                    self._tell_empty(key, key.text in tuple(needed))
                    found[key.text] = replace(value, trouble=self.problems[-1])
            elif not (extensions and key.text.startswith("x-")):
                free = set(known).difference(other.text for other, _ in node.pairs)
                hint = self.near(key.text, free) or tr(
                    "; {what} takes {keys}", what=what, keys=", ".join(known)
                )
                self.tell(
                    key,
                    tr(
                        "unknown key “{key}”{hint}", key=visible(key.text, _LONGEST_WORD), hint=hint
                    ),
                )
        return found

    def _tell_empty(self, key: Scalar, is_needed: bool) -> None:
        if is_needed:
            told = tr("“{text}” has no value; write one behind the colon", text=key.text)
        else:
            told = tr("“{text}” has no value; give one, or remove the key", text=key.text)
        self.tell(key, told)

    def required(self, node: Mapping, found: dict[str, Node], keys: Iterable[str]) -> None:
        """Tell which of `keys` are missing."""
        for key in keys:
            if key not in found:
                self.tell(node, tr("“{key}” is missing; add `{key}: …`", key=key))

    def text(self, node: Node, key: str) -> str | None:
        """One line of text."""
        if isinstance(node, Scalar) and isinstance(node.value, str):
            if _UNSEEN.search(node.value):
                self.tell(
                    node, tr("“{key}” holds a character that cannot be shown; remove it", key=key)
                )
            elif node.value.strip():
                return node.value.strip()
            else:
                self.tell(node, tr("“{key}” is empty; write some text, or remove the key", key=key))
        elif isinstance(node, Scalar):
            text = visible(node.text, _LONGEST_WORD)
            self.tell(node, tr('“{key}” is text; put it in quotes: "{text}"', key=key, text=text))
        else:
            self.tell(node, tr("“{key}” is one line of text", key=key))
        return None

    def lines(self, node: Node, key: str) -> tuple[str, ...] | None:
        """A line of text, or a list of lines."""
        items = node.items if isinstance(node, Listing) else [node]
        read = [self.text(item, key) for item in items]
        return None if None in read else tuple(line for line in read if line is not None)

    def identifier(self, node: Node, key: str) -> str | None:
        """An id."""
        text = str(node.text) if isinstance(node, Scalar) else ""
        if ID.fullmatch(text):
            return text
        self.tell(node, tr("“{key}” is an id: small letters, digits and single hyphens", key=key))
        return None

    def choice(self, node: Node, key: str, options: type[Choice]) -> Choice | None:
        """One of the words of `options`."""
        words = [option.value for option in options]
        if isinstance(node, Scalar) and node.text in words:
            return options(node.text)
        near = self.near(node.text, words) if isinstance(node, Scalar) else ""
        self.tell(
            node, tr("“{key}” is one of {words}{near}", key=key, words=", ".join(words), near=near)
        )
        return None

    def truth(self, node: Node, key: str) -> bool | None:
        """`true` or `false`."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool):
            return value
        near = " (YAML 1.2 has no yes, no, on or off)" if isinstance(value, str) else ""
        self.tell(node, tr("“{key}” is true or false{near}", key=key, near=near))
        return None

    def integer(self, node: Node, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`."""
        if isinstance(node, Scalar) and type(node.value) is int and low <= node.value <= high:
            return node.value
        self.tell(
            node, tr("“{key}” is a whole number from {low} to {high}", key=key, low=low, high=high)
        )
        return None

    def number(self, node: Node, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`."""
        value = node.value if isinstance(node, Scalar) else None
        if type(value) in (int, float) and isinstance(value, int | float) and low <= value <= high:
            return float(value)
        self.tell(
            node, tr("“{key}” is a number from {low:g} to {high:g}", key=key, low=low, high=high)
        )
        return None

    def duration(self, node: Node, key: str, least: float = 0.0) -> float | None:
        """Seconds from `least` to an hour."""
        text = node.text if isinstance(node, Scalar) else ""
        better = _settled(text)
        written = _written(better or text)
        if written is None:
            self.tell(node, tr("“{key}” is a time, such as 45s, 1m30s or 1:30", key=key))
        elif not least <= written <= MAX_DURATION:
            self.tell(node, tr("“{key}” lasts from {least:g} s to 1 h", key=key, least=least))
        elif better:
            self.tell(
                node,
                tr(
                    "“{key}” has 60 seconds or more behind its minutes; write {better}",
                    key=key,
                    better=better,
                ),
            )
        else:
            return parse_duration(text)
        return None

    def tempo(self, node: Node, key: str = "tempo") -> Tempo | None:
        """The pace of a rep."""
        tempo = parse_tempo(node.text) if isinstance(node, Scalar) else None
        if tempo is None:
            self.tell(
                node,
                tr(
                    "“{key}” is two to four numbers of seconds from 0 to 60, not all 0, joined by "
                    "hyphens: 2-2, 2-1-2 or 2-10-2-5",
                    key=key,
                ),
            )
        return tempo
