"""Reading YAML into nodes.

Nodes are built from the parser's flat events, so that depth and size are bounded while reading,
duplicate keys are seen, and scalars are resolved by YAML 1.2's core schema: `no`, `on` and `1:30`
stay text, `010` is ten. Tags, merge keys and further documents are refused. What is wrong is told
and passed over where that can be; a node of which not all is known says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from exercise_app.core.translation import tr
from exercise_app.library.events import HALVES, NotYaml, events
from exercise_app.library.nodes import Document, Listing, Mapping, Node, Scalar
from exercise_app.library.problems import Problem, Unreadable, visible
from exercise_app.library.scalars import resolve
from exercise_app.library.text import decode

MAX_DEPTH = 20
MAX_NODES = 10_000
"""Nodes of one file, aliases expanded."""
_DEEPEST = 100
"""How much deeper is still passed over; the parsers take ever longer, the deeper it is."""


def read_nodes(data: bytes | str, path: str) -> Document:
    """The nodes of a YAML file's content, with every error that YAML itself has."""
    try:
        return _Builder(path).build(decode(data, path))
    except Unreadable as unreadable:
        return Document(None, list(unreadable.problems))


@dataclass(slots=True)
class _Anchored:
    node: Node
    size: int
    height: int


@dataclass(slots=True)
class _Open:
    """A collection still being read."""

    node: Listing | Mapping
    began: Any
    size: int = 1
    height: int = 1
    key: Scalar | None = None
    keyless: bool = False
    seen: set[str] = field(default_factory=set)


def _deeper() -> str:
    return tr("nested deeper than {most} levels; make it flatter", most=MAX_DEPTH)


class _TooMuch(Exception):
    """No more is read of a file, and why was told."""


class _Builder:
    """Turns events into nodes, counting as it goes."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._problems: list[Problem] = []
        self._anchors: dict[str, _Anchored | None] = {}
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._count = 0
        self._too_deep = 0
        """How many collections are open that are nested too deep to be read."""

    def build(self, text: str) -> Document:
        is_cut = False
        try:
            self._read(text)
        except NotYaml as error:
            at = (error.line + 1, error.column + 1)
            self._problems.append(Problem(self._path, *at, str(error)))
            is_cut = True
        except _TooMuch:
            is_cut = True
        if is_cut:
            self._break_off()
        elif self._root is None:
            told = Problem(self._path, 1, 1, tr("the file is empty; begin with `format: 1`"))
            return Document(None, [told], is_empty=True)
        return Document(self._root, self._problems, is_cut=is_cut)

    def _read(self, text: str) -> None:
        documents = 0
        for event in events(text):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._tell(event, tr("a file holds one document; remove what follows `---`"))
                    break
            elif self._too_deep:
                self._pass_over(event)
            elif type(event) in _TAKERS:
                _TAKERS[type(event)](self, event)

    def _break_off(self) -> None:
        """Close what is open; its end is not known."""
        while self._stack:
            opened = self._stack.pop()
            opened.node.trouble = self._problems[-1]
            if isinstance(opened.node, Mapping) and opened.key is not None:
                opened.node.pairs.append((opened.key, self._unknown(opened.began)))
            self._put(opened.node, opened.size, opened.height, opened.began)

    def _scalar(self, event: Any) -> None:
        self._refuse_tag(event)
        value = event.value if event.style else resolve(event.value)
        begin, end = event.start_mark, event.end_mark
        node = Scalar(event.value, value, begin.line, begin.column, begin.index, end.index)
        half = HALVES.search(event.value) if event.style == '"' else None
        if half is not None:
            self._tell(
                event,
                tr(
                    "`\\u{code:04x}` is half of a character; write the character itself",
                    code=ord(half[0]),
                ),
            )
            node.trouble = self._problems[-1]
        self._enumerate(1, event)
        self._put(node, 1, 0, event)
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(node, 1, 0)

    def _alias(self, event: Any) -> None:
        found = self._anchors.get(event.anchor)
        if found is not None:
            self._enumerate(found.size, event)
            if len(self._stack) + found.height <= MAX_DEPTH:
                self._put(found.node, found.size, found.height, event)
                return
            told = _deeper()
        elif event.anchor in self._anchors:
            told = tr(
                "the alias `*{anchor}` stands inside itself; write it out", anchor=event.anchor
            )
        else:
            told = tr(
                "there is no `&{anchor}` before this alias; define it first", anchor=event.anchor
            )
        self._tell(event, told)
        self._enumerate(1, event)
        self._put(self._unknown(event), 1, 0, event)

    def _open(self, event: Any) -> None:
        self._refuse_tag(event)
        begin = event.start_mark
        kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Listing
        node = kind(begin.line, begin.column, begin.index, flow=bool(event.flow_style))
        self._enumerate(1, event)
        if len(self._stack) >= MAX_DEPTH:
            self._tell(event, _deeper())
            self._too_deep = 1
            self._put(self._unknown(event), 1, 0, event)
            return
        self._stack.append(_Open(node, event))
        if event.anchor:
            self._anchors[event.anchor] = None

    def _pass_over(self, event: Any) -> None:
        """What is nested too deep is counted, and no more."""
        if isinstance(event, yaml.NodeEvent):
            self._enumerate(1, event)
            if event.anchor and not isinstance(event, yaml.AliasEvent):
                self._anchors[event.anchor] = _Anchored(self._unknown(event), 1, 0)
        if isinstance(event, yaml.CollectionStartEvent):
            self._too_deep += 1
            if self._too_deep > _DEEPEST:
                raise _TooMuch
        elif isinstance(event, yaml.CollectionEndEvent):
            self._too_deep -= 1

    def _close(self, event: Any) -> None:
        done = self._stack.pop()
        done.node.end = event.end_mark.index
        if done.began.anchor:
            self._anchors[done.began.anchor] = _Anchored(done.node, done.size, done.height)
        self._put(done.node, done.size, done.height, done.began)

    def _unknown(self, event: Any) -> Scalar:
        """What stands for a value that cannot be told, by the problem told last."""
        begin, end = event.start_mark, event.end_mark
        place = (begin.line, begin.column, begin.index, end.index)
        return Scalar("", None, *place, trouble=self._problems[-1])

    def _put(self, node: Node, size: int, height: int, event: Any) -> None:
        """`node` joins the collection being read; `size` and `height` count what it holds."""
        if not self._stack:
            self._root = node
            return
        parent = self._stack[-1]
        parent.size += size
        parent.height = max(parent.height, height + 1)
        if isinstance(parent.node, Listing):
            parent.node.items.append(node)
        elif parent.key is None and not parent.keyless:
            self._key(parent, node, event)
        else:
            if parent.key is not None:
                parent.node.pairs.append((parent.key, node))
            parent.key, parent.keyless = None, False

    def _key(self, parent: _Open, node: Node, event: Any) -> None:
        if node.trouble is not None:
            parent.keyless = True
            return
        wrong = self._wrong_key(parent, node)
        if wrong is None and isinstance(node, Scalar):
            parent.seen.add(node.text)
            parent.key = node
        else:
            parent.keyless = True
            self._tell(event, wrong or tr("a key is a single word; write it on one line"))

    @staticmethod
    def _wrong_key(parent: _Open, node: Node) -> str | None:
        if not isinstance(node, Scalar):
            return tr("a key is a single word, not a list or a mapping")
        if node.text == "<<" and node.end - node.start == 2:
            return tr(
                "merge keys (`<<`) are not allowed; use an alias for the whole, or write it out"
            )
        if node.text in parent.seen:
            return tr(
                "“{key}” stands here a second time; keep one of them", key=visible(node.text, 40)
            )
        return None

    def _enumerate(self, size: int, event: Any) -> None:
        self._count += size
        if self._count > MAX_NODES:
            self._tell(
                event,
                tr("more than {most:,} values, aliases counted; make it smaller", most=MAX_NODES),
            )
            raise _TooMuch

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            self._tell(event, tr("tags (`!`) are not allowed; remove it"))

    def _tell(self, event: Any, message: str) -> None:
        mark = event.start_mark
        self._problems.append(Problem(self._path, mark.line + 1, mark.column + 1, message))


_TAKERS: dict[type, Callable[[_Builder, Any], None]] = {
    yaml.ScalarEvent: _Builder._scalar,
    yaml.AliasEvent: _Builder._alias,
    yaml.MappingStartEvent: _Builder._open,
    yaml.SequenceStartEvent: _Builder._open,
    yaml.MappingEndEvent: _Builder._close,
    yaml.SequenceEndEvent: _Builder._close,
}
