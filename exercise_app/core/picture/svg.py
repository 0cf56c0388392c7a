"""Whether an SVG drawing is harmless: it loads nothing, and takes little work to draw.

Elements are counted as often as they are drawn: `use`, patterns, markers and masks can nest, and
a kilobyte could so ask for a billion shapes.
"""

from __future__ import annotations

import re
from xml.parsers.expat import ExpatError, ParserCreate

MAX_ELEMENTS = 10_000
MAX_DEPTH = 32
"""How deep elements, and what they refer to, may stand inside each other: Qt draws no deeper."""
MAX_DRAWN = 250_000
"""How many elements a drawing may come to, with each repeated one counted again."""
_FILTER_WORK = 200
"""A step of a filter touches every pixel: it counts as so many elements."""
_BYTES_A_POINT = 4
"""A path has at most a point for so many characters."""
_URL = re.compile(r"url\s*\(\s*[\"']?\s*([^\"')\s]*)", re.IGNORECASE)
_RASTER = "image"
_LINK = "a"


class _Fault(Exception):
    """The drawing is not shown; the message says why and what to do."""


class _Element:
    """An element: how many it holds with itself, how many points, and what it refers to."""

    __slots__ = ("children", "count", "kind", "points", "refs")

    def __init__(self, kind: str, points: int, refs: list[str]) -> None:
        self.kind, self.points, self.refs = kind, points, refs
        self.children: list[_Element] = []
        self.count = 1

    def close(self, parent: _Element) -> None:
        """Count it in with the one that holds it."""
        parent.children.append(self)
        parent.count += self.count
        parent.points += self.points


class _Reader:
    """Follows the parser's events and keeps what is needed for counting."""

    def __init__(self) -> None:
        self.root: _Element | None = None
        self.by_id: dict[str, list[_Element]] = {}
        self.style_refs: list[str] = []
        self._open: list[_Element] = []
        self._styles: list[str] | None = None
        self.elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = _local(name)
        self.elements += 1
        if self.root is None and kind != "svg":
            raise _Fault("is no SVG drawing; save it as one")
        if self.elements > MAX_ELEMENTS or len(self._open) >= MAX_DEPTH:
            raise _too_many()
        if kind == _RASTER:
            raise _Fault("has an image in it, which is not shown; save all of it as a PNG")
        points = sum(len(attributes.get(key, "")) for key in ("d", "points")) // _BYTES_A_POINT
        element = _Element(kind, 1 + points, _refs(kind, attributes))
        self.root = self.root or element
        self._open.append(element)
        for key, value in attributes.items():
            if _local(key) == "id":
                self.by_id.setdefault(value, []).append(element)
        self._styles = [] if kind == "style" else None

    def end(self, _name: str) -> None:
        element = self._open.pop()
        if self._open:
            element.close(self._open[-1])
        if self._styles is not None:
            css = "".join(self._styles)
            if "@import" in css.lower():
                raise _outside("@import")
            self.style_refs += _urls(css)
            self._styles = None

    def text(self, text: str) -> None:
        if self._styles is not None:
            self._styles.append(text)

    def instruction(self, target: str, _data: str) -> None:
        if target.lower() == "xml-stylesheet":
            raise _outside("xml-stylesheet")

    def entity(self, *_declared: object) -> None:
        raise _Fault("declares entities, which are not read; save it as plain SVG")


def drawing_fault(data: bytes) -> str:
    """Why the SVG drawing `data` is not shown, to follow its name; empty where it is."""
    reader = _Reader()
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.ProcessingInstructionHandler = reader.instruction
    parser.EntityDeclHandler = reader.entity
    try:
        parser.Parse(data, True)
        if _drawn(reader) > MAX_DRAWN:
            raise _Fault(f"comes to more than {MAX_DRAWN:,} shapes; simplify the drawing")
    except _Fault as fault:
        return str(fault)
    except (ExpatError, LookupError, ValueError) as error:
        place = f"line {error.lineno}" if isinstance(error, ExpatError) else "its encoding"
        return f"is no SVG drawing that can be read ({place}); save it again"
    return ""


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2].rpartition(":")[2]


def _too_many() -> _Fault:
    return _Fault(
        f"has more than {MAX_ELEMENTS:,} elements, or more than {MAX_DEPTH} inside each other; "
        "simplify the drawing"
    )


def _outside(what: str) -> _Fault:
    return _Fault(f"asks for “{what[:40]}” from outside; put all of it into the drawing")


def _refs(kind: str, attributes: dict[str, str]) -> list[str]:
    """The ids that an element refers to; raises where it refers to anything else."""
    found = []
    for key, value in attributes.items():
        if _local(key) != "href":
            found += _urls(value)
        elif kind == _LINK:
            continue  # a link is not followed
        elif value.strip().startswith("#"):
            found.append(value.strip()[1:])
        else:
            raise _outside(value.strip())
    return found


def _urls(text: str) -> list[str]:
    """The ids in `url(#id)`; raises where a url leads out of the drawing."""
    urls = [url for url in _URL.findall(text) if not url.lower().startswith("data:")]
    for url in urls:
        if not url.startswith("#"):
            raise _outside(url)
    return [url[1:] for url in urls]


class _Count:
    """Counts the elements that are drawn; raises where they nest too deep, or endlessly."""

    def __init__(self, reader: _Reader) -> None:
        self._by_id = reader.by_id
        self._known: dict[int, tuple[int, int]] = {}
        self._active: set[int] = set()

    def of(self, element: _Element) -> tuple[int, int]:
        """How many elements are drawn for one, and how deep they stand inside each other."""
        key = id(element)
        if key in self._active:
            raise _Fault("has a part that contains itself; mend the drawing")
        if len(self._active) >= MAX_DEPTH:
            raise _too_many()
        if key not in self._known:
            self._active.add(key)
            self._known[key] = self._count(element)
            self._active.discard(key)
        return self._known[key]

    def of_refs(self, refs: list[str], user: _Element) -> tuple[int, int]:
        """How many are drawn for what `user` refers to, and how deep.

        A pattern or so may be inherited by each element inside; a marker stands on each point.
        Of several parts with one id it is the largest.
        """
        drawn = deepest = 0
        for ref in refs:
            most = 0
            for target in self._by_id.get(ref, ()):
                times = user.points if target.kind == "marker" else user.count
                count, depth = self.of(target)
                most, deepest = max(most, times * count), max(deepest, depth)
            drawn += most
        return drawn, deepest

    def _count(self, element: _Element) -> tuple[int, int]:
        drawn, deepest = self.of_refs(element.refs, element)
        for child in element.children:
            count, depth = self.of(child)
            drawn, deepest = drawn + count, max(deepest, depth)
        if deepest >= MAX_DEPTH:
            raise _too_many()
        drawn += _FILTER_WORK if element.kind.startswith("fe") else 1
        return min(drawn, 2 * MAX_DRAWN), deepest + 1


def _drawn(reader: _Reader) -> int:
    """How many elements the whole drawing comes to."""
    assert reader.root is not None, "the parser finds a root or raises"
    count = _Count(reader)
    return count.of(reader.root)[0] + count.of_refs(reader.style_refs, reader.root)[0]
