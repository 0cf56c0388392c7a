"""Reading YAML into nodes.

Nodes are built from the parser's flat events, so that depth and size are bounded while reading,
duplicate keys are seen, and scalars are resolved by YAML 1.2's core schema: `no`, `on` and `1:30`
stay text, `010` is ten. Tags, merge keys and further documents are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

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


class _Builder:
    """Turns events into nodes, counting as it goes."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._problems: list[Problem] = []
        self._anchors: dict[str, _Anchored | None] = {}
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._count = 0

    def build(self, text: str) -> Document:
        documents = 0
        try:
            for event in events(text):
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        self._tell(
                            event, tr("a file holds one document; remove what follows `---`")
                        )
                        break
                else:
                    self._take(event)
        except NotYaml as error:
            self._fail(error.line, error.column, str(error))
        if self._root is None:
            told = Problem(self._path, 1, 1, tr("the file is empty; begin with `format: 1`"))
            return Document(None, [told], is_empty=True)
        return Document(self._root, self._problems)

    def _take(self, event: Any) -> None:
        taker = _TAKERS.get(type(event))
        if taker is not None:
            taker(self, event)

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
        self._add(node, 1, 0, event)
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(node, 1, 0)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            self._stop(
                event,
                tr(
                    "there is no `&{anchor}` before this alias; define it first",
                    anchor=event.anchor,
                ),
            )
        target = self._anchors[event.anchor]
        if target is None:
            self._stop(
                event,
                tr("the alias `*{anchor}` stands inside itself; write it out", anchor=event.anchor),
            )
        self._add(target.node, target.size, target.height, event)

    def _open(self, event: Any) -> None:
        self._refuse_tag(event)
        begin = event.start_mark
        node: Mapping | Listing
        if isinstance(event, yaml.MappingStartEvent):
            node = Mapping(begin.line, begin.column, begin.index, flow=bool(event.flow_style))
        else:
            node = Listing(begin.line, begin.column, begin.index, flow=bool(event.flow_style))
        if len(self._stack) >= MAX_DEPTH:
            self._stop(
                event, tr("nested deeper than {most} levels; make it flatter", most=MAX_DEPTH)
            )
        self._enumerate(1, event)
        self._stack.append(_Open(node, event))
        if event.anchor:
            self._anchors[event.anchor] = None

    def _close(self, event: Any) -> None:
        done = self._stack.pop()
        done.node.end = event.end_mark.index
        if done.began.anchor:
            self._anchors[done.began.anchor] = _Anchored(done.node, done.size, done.height)
        self._count -= done.size
        self._add(done.node, done.size, done.height, done.began)

    def _add(self, node: Node, size: int, height: int, event: Any) -> None:
        """`node` joins the collection being read; `size` and `height` count what it holds."""
        self._enumerate(size, event)
        if len(self._stack) + height > MAX_DEPTH:
            self._stop(
                event, tr("nested deeper than {most} levels; make it flatter", most=MAX_DEPTH)
            )
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
            self._stop(
                event,
                tr("more than {most:,} values, aliases counted; make it smaller", most=MAX_NODES),
            )

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            self._tell(event, tr("tags (`!`) are not allowed; remove it"))

    def _tell(self, event: Any, message: str) -> None:
        mark = event.start_mark
        self._problems.append(Problem(self._path, mark.line + 1, mark.column + 1, message))

    def _stop(self, event: Any, message: str) -> NoReturn:
        mark = event.start_mark
        self._fail(mark.line, mark.column, message)

    def _fail(self, line: int, column: int, message: str) -> NoReturn:
        """Give up at a place; what was told before stays told."""
        raise Unreadable([*self._problems, Problem(self._path, line + 1, column + 1, message)])


_TAKERS: dict[type, Callable[[_Builder, Any], None]] = {
    yaml.ScalarEvent: _Builder._scalar,
    yaml.AliasEvent: _Builder._alias,
    yaml.MappingStartEvent: _Builder._open,
    yaml.SequenceStartEvent: _Builder._open,
    yaml.MappingEndEvent: _Builder._close,
    yaml.SequenceEndEvent: _Builder._close,
}
