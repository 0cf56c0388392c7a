"""Reading how a figure is shown: its camera, its poster and the arrows on it."""

from __future__ import annotations

from collections.abc import Collection

from exercise_app.core.figure.pose import Arrow, Camera, Part, Prop, PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.core.translation import tr
from exercise_app.library.nodes import Listing, Node, Scalar
from exercise_app.library.problems import visible
from exercise_app.library.walk import Walk

MAX_ARROWS = 4
MAX_POINTS = 8
MAX_PATH = 16
"""How many names of poses a way through them has at most."""
_FARTHEST = 200.0
_WITH_CAMERA = (
    PropKind.MAT, PropKind.STRAP, PropKind.WALL, PropKind.WALL_BEHIND, PropKind.CHAIR,
)  # fmt: skip


def names(walk: Walk, node: Node, key: str, poses: Collection[str] | None) -> tuple[str, ...]:
    """The list of pose names at `node`; None for `poses`: not all of them are known."""
    if not isinstance(node, Listing) or not 1 <= len(node.items) <= MAX_PATH:
        walk.tell(
            node, tr("“{key}” is a list of pose names, at most {most}", key=key, most=MAX_PATH)
        )
        return ()
    return tuple(_name(walk, item, poses) for item in node.items)


def _name(walk: Walk, node: Node, poses: Collection[str] | None) -> str:
    name = node.text if isinstance(node, Scalar) else ""
    if poses is not None and name not in poses:
        near = walk.near(name, poses) or tr(
            "; there are {names}", names=visible(", ".join(poses), 200)
        )
        walk.tell(node, tr("there is no pose “{name}”{near}", name=visible(name, 40), near=near))
    return name


def poster(walk: Walk, node: Node, poses: Collection[str] | None) -> tuple[str, ...]:
    """One pose's name, or the names on the way to it."""
    if isinstance(node, Listing):
        return names(walk, node, "poster", poses)
    return (_name(walk, node, poses),)


def arrows(walk: Walk, node: Node) -> tuple[Arrow, ...]:
    """Parts of the body, and arrows given by the points that they go through."""
    if not isinstance(node, Listing) or len(node.items) > MAX_ARROWS:
        walk.tell(
            node,
            tr(
                "“arrows” is a list of at most {most}, such as [right foot] or [[[10, 5], "
                "[10, 20]]]",
                most=MAX_ARROWS,
            ),
        )
        return ()
    read = [_arrow(walk, item) for item in node.items]
    return tuple(arrow for arrow in read if arrow is not None)


def _arrow(walk: Walk, node: Node) -> Arrow | None:
    if not isinstance(node, Listing):
        return walk.choice(node, "arrows", Part)
    if not 2 <= len(node.items) <= MAX_POINTS:
        walk.tell(node, tr("an arrow goes through 2 to {most} points [x, y]", most=MAX_POINTS))
        return None
    points = [_point(walk, item) for item in node.items]
    found = tuple(point for point in points if point is not None)
    return found if len(found) == len(points) else None


def _point(walk: Walk, node: Node) -> Vec | None:
    items = node.items if isinstance(node, Listing) else []
    if not 2 <= len(items) <= 3:
        walk.tell(
            node, tr("a point of an arrow is [x, y] or [x, y, depth] in percent of body height")
        )
        return None
    read = [walk.number(item, "arrows", -_FARTHEST, _FARTHEST) for item in items]
    found = [number / 100 for number in read if number is not None]
    return Vec(*found) if len(found) == len(read) else None


def camera(walk: Walk, node: Node, props: Collection[Prop]) -> Camera | None:
    """Degrees round and up; not everything can be seen so."""
    items = node.items if isinstance(node, Listing) else []
    if len(items) != 2:
        walk.tell(
            node, tr("“camera” is [degrees round to the right, degrees up], such as [30, 20]")
        )
        return None
    around = walk.number(items[0], "camera", -180, 180)
    above = walk.number(items[1], "camera", 0, 90)
    if any(prop.kind not in _WITH_CAMERA for prop in props):
        walk.tell(
            node,
            tr(
                "with “camera” only a mat, a strap, a chair and walls can be seen; remove "
                "other props"
            ),
        )
    return None if around is None or above is None else Camera(around, above)
