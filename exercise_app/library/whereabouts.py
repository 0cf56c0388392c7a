"""Where in a YAML text somebody is typing, told from the text before: it need not be whole yet.

Unlike the nodes and the outline this never refuses: it looks at indentation, dashes, keys and
brackets, and where that tells nothing it gives None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ITEM = "[]"
"""Stands in a path for an item of a list."""

_KEY = re.compile(r"""(["']?)([A-Za-z0-9_][\w.-]*)\1[ \t]*:(?=\s|$)""")
_ANCHOR = re.compile(r"&[^\s,\[\]{}]+[ \t]*")
_WORD = re.compile(r"[\w.:-]*(?: [\w.:-]+)*")
_COMMENT = re.compile(r"(?:^|\s)#")
_LINE = re.compile(r"\r\n|[\r\n]")
_FLOW = re.compile(
    r"""[\[\]{},]|:(?=[\s,\[\]{}]|$)|"(?:\\.|[^"\\])*"|'[^']*'|(?:^|(?<=\s))#[^\r\n]*"""
)
_MOST_BELOW = 100
"""Lines below that are looked at for keys that are there already."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place where something is typed: `word` is there already, from `start` on.

    `path` leads to the mapping or the list that it belongs to; `keys` are the mapping's other
    keys. `key` is the one whose value is typed; None where a key, or an item of a list, is.
    `column` is where the word's line would begin a key, counted from 0.
    """

    path: tuple[str, ...]
    keys: tuple[str, ...]
    key: str | None
    start: int
    word: str
    column: int
    is_flow: bool = False
    needs_space: bool = False
    """The colon before it has no space yet."""


@dataclass(slots=True)
class _Frame:
    """A collection that is open: a mapping with its keys so far, or a list."""

    is_map: bool
    column: int
    flow: bool = False
    key: str = ""
    has_value: bool = False
    keys: list[str] = field(default_factory=list)


def whereabouts(text: str, index: int) -> Whereabouts | None:
    """The place at `index` of `text`; None in comments, in quotes and where nothing is known."""
    before = text[:index]
    lines = _LINE.split(before)
    scan = _Scan()
    for line in _leading(lines):
        scan.take(line)
    found = scan.end(lines[-1], index)
    if found is None or found.is_flow or found.key is not None:
        return found
    below = _keys_below(text, index, found.column)
    return Whereabouts(
        found.path, (*found.keys, *below), None, found.start, found.word, found.column
    )


def _leading(lines: list[str]) -> list[str]:
    """Of the lines before the last those that lead to it: what stands deeper beside it does not."""
    last = lines[-1]
    limit = len(last) - len(last.lstrip(" "))
    behind_dash = last.lstrip(" ").startswith("-")
    found = []
    for line in reversed(lines[:-1]):
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if indent > limit or not bare or bare.startswith("#"):
            continue
        is_item = bare.startswith("-")
        if indent == limit and behind_dash and is_item:
            continue
        found.append(line)
        limit, behind_dash = indent, is_item
    return found[::-1]


def _keys_below(text: str, index: int, column: int) -> list[str]:
    """The keys that follow in the same block mapping."""
    found = []
    for line in _LINE.split(text[index : index + 40 * _MOST_BELOW])[1:_MOST_BELOW]:
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if not bare or bare.startswith("#") or indent > column:
            continue
        match = _KEY.match(bare)
        if indent < column or match is None:
            break
        found.append(match[2])
    return found


class _Scan:
    """Follows a text line by line, with the collections that are open."""

    def __init__(self) -> None:
        self._stack: list[_Frame] = []
        self._text_below: int | None = None
        """In a block of text: the column of its key."""

    def take(self, line: str) -> None:
        """Go over a line that comes before the place."""
        bare = line.strip()
        if not bare or (bare.startswith("#") and not self._in_text(line)):
            return
        if self._in_flow():
            self._flow(line)
        elif not self._in_text(line):
            self._block(line)

    def end(self, line: str, index: int) -> Whereabouts | None:
        """The place at the end of `line`, which ends at `index` of the text."""
        if self._in_flow():
            token = self._flow(line)
            return self._flow_place(token, index) if self._in_flow() else None
        if self._text_below is not None and (not line.strip() or self._in_text(line)):
            return None
        self._text_below = None
        return self._block_place(line, index)

    def _in_flow(self) -> bool:
        return bool(self._stack) and self._stack[-1].flow

    def _in_text(self, line: str) -> bool:
        """Whether `line` goes on with a block of text; where it does not, the block is over."""
        if self._text_below is None:
            return False
        if len(line) - len(line.lstrip(" ")) > self._text_below:
            return True
        self._text_below = None
        return False

    def _dashes(self, line: str) -> tuple[int, bool]:
        """Take the dashes that `line` begins with; gives where the rest begins, and if any."""
        at = len(line) - len(line.lstrip(" "))
        any_dash = False
        while line[at : at + 1] == "-" and line[at + 1 : at + 2] in ("", " "):
            any_dash = True
            self._close(at)
            if not self._stack or self._stack[-1].is_map:
                self._stack.append(_Frame(is_map=False, column=at))
            rest = line[at + 1 :]
            at += 1 + len(rest) - len(rest.lstrip(" "))
        anchor = _ANCHOR.match(line, at)
        return (at if anchor is None else anchor.end()), any_dash

    def _close(self, column: int) -> None:
        """Leave the collections that are further in than `column`."""
        while self._stack and self._stack[-1].column > column:
            self._stack.pop()

    def _open_map(self, column: int) -> _Frame:
        """The mapping whose keys stand at `column`."""
        self._close(column)
        if self._stack and not self._stack[-1].is_map and self._stack[-1].column == column:
            self._stack.pop()  # a list as far out as the key that it belongs to
        if not self._stack or not self._stack[-1].is_map or self._stack[-1].column < column:
            self._stack.append(_Frame(is_map=True, column=column))
        return self._stack[-1]

    def _block(self, line: str) -> str:
        """Go over a line of a block; gives what stands last in it."""
        at, _ = self._dashes(line)
        match = _KEY.match(line, at)
        value = line[at:]
        if match is not None:
            frame = self._open_map(at)
            frame.key, frame.has_value = match[2], False
            frame.keys.append(match[2])
            behind = match.end()
            while line[behind : behind + 1] in (" ", "\t"):
                behind += 1
            anchor = _ANCHOR.match(line, behind)
            value = line[anchor.end() if anchor else behind :]
            frame.has_value = bool(value) and not value.startswith("#")
        if value.startswith(("|", ">")):
            self._text_below = at if match else max(0, at - 1)
        elif value.startswith(("{", "[")):
            return self._flow(value)
        return value

    def _block_place(self, line: str, index: int) -> Whereabouts | None:
        at, has_dash = self._dashes(line)
        rest = line[at:]
        match = _KEY.match(rest)
        if match is None and rest.startswith(("{", "[")):
            token = self._flow(rest)
            return self._flow_place(token, index) if self._in_flow() else None
        if match is None:
            word = _WORD.fullmatch(rest)
            if word is None or _COMMENT.search(rest):
                return None
            return self._key_place(at, rest, index, has_dash=has_dash)
        value = self._block(line)
        if self._in_flow():
            return self._flow_place(value, index)
        is_over = rest.endswith(("}", "]", "} ", "] "))
        if self._text_below is not None or is_over or _WORD.fullmatch(value) is None:
            return None
        frame = self._stack[-1]
        path = self._path()[:-1]
        space = not value and not line.endswith((" ", "\t"))
        return Whereabouts(
            path, tuple(frame.keys[:-1]), frame.key, index - len(value), value, at,
            needs_space=space,
        )  # fmt: skip

    def _key_place(self, at: int, word: str, index: int, *, has_dash: bool) -> Whereabouts | None:
        self._close(at)
        top = self._stack[-1] if self._stack else None
        if top is not None and not has_dash and not top.is_map and top.column == at:
            self._stack.pop()
            top = self._stack[-1] if self._stack else None
        if top is not None and not has_dash and top.is_map and top.column < at and top.has_value:
            return None  # text that goes on below its key
        keys: tuple[str, ...] = ()
        path = self._path()
        if top is not None and top.is_map and top.column == at:
            keys, path = tuple(top.keys), path[:-1]
        return Whereabouts(path, keys, None, index - len(word), word, at)

    def _path(self) -> tuple[str, ...]:
        return tuple(frame.key if frame.is_map else ITEM for frame in self._stack)

    def _flow(self, text: str) -> str:
        """Go over `text` inside brackets; gives what is being written at its end."""
        begins = 0
        for match in _FLOW.finditer(text):
            mark = match[0]
            written = text[begins : match.start()].strip()
            if mark[0] in "\"'#":
                continue
            if mark in "{[":
                self._stack.append(_Frame(is_map=mark == "{", column=-1, flow=True))
            elif not self._in_flow():
                break
            elif mark in "}]":
                self._stack.pop()
            elif mark == ":" and self._stack[-1].is_map:
                self._stack[-1].key = written.strip("\"'")
                self._stack[-1].keys.append(self._stack[-1].key)
            elif mark == ",":
                self._stack[-1].key = ""
            begins = match.end()
        return text[begins:].lstrip()

    def _flow_place(self, word: str, index: int) -> Whereabouts | None:
        frame = self._stack[-1]
        if _WORD.fullmatch(word) is None:
            return None
        path = self._path()
        if not frame.is_map:
            return Whereabouts(path, (), None, index - len(word), word, 0, is_flow=True)
        key = frame.key or None
        keys = tuple(k for k in frame.keys if k != key)
        return Whereabouts(path[:-1], keys, key, index - len(word), word, 0, is_flow=True)
