"""Reading the parts of a pose: places, angles, arms and legs."""

from __future__ import annotations

from dataclasses import dataclass

from exercise_app.core.figure.pose import Anchor, Angle, Hold, Limb, Place
from exercise_app.core.translation import Marked, mark, told, tr
from exercise_app.library.nodes import Listing, Mapping, Node, Scalar
from exercise_app.library.walk import Walk

MAT = "mat"
FARTHEST = 200.0


@dataclass(frozen=True)
class _Words:
    """What the parts of an arm or of a leg are called."""

    limb: Marked
    places: dict[str, Hold]
    upper: str
    lower: str
    tip: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (*self.places, self.upper, self.lower, self.tip, "out", "straight")


_ARM = _Words(mark("an arm"), {"hand": Hold.END, "elbow": Hold.JOINT}, "upper", "fore", "fingers")
_LEG = _Words(
    mark("a leg"),
    {"foot": Hold.END, "ball": Hold.BALL, "knee": Hold.JOINT},
    "thigh",
    "shin",
    "toes",
)


def angle(walk: Walk, node: Node, key: str) -> Angle | None:
    """Degrees on the screen, or those and the slant towards the viewer."""
    if not isinstance(node, Listing):
        screen = walk.number(node, key, -360, 360)
        return None if screen is None else Angle(screen)
    numbers = [walk.number(item, key, -360, 360) for item in node.items]
    if len(numbers) == 2 and numbers[0] is not None and numbers[1] is not None:
        return Angle(numbers[0], numbers[1])
    if None not in numbers:
        walk.tell(node, tr("“{key}” is an angle, or [angle, slant towards the viewer]", key=key))
    return None


def place(walk: Walk, node: Node, key: str) -> Place | None:
    """`[x, y]`, `[x, mat]`, `[x, y, z]`, a place on the body, or `[place, x, y, z]` beside one."""
    items: list[Node] = node.items if isinstance(node, Listing) else [node]
    first = items[0] if items else node
    is_limb = key not in ("hips", "shoulders")
    if is_limb and isinstance(first, Scalar) and isinstance(first.value, str):
        return _anchored(walk, items, key)
    if not isinstance(node, Listing) or not 2 <= len(items) <= 3:
        named = tr(", or a place on the body such as right knee") if is_limb else ""
        walk.tell(
            node,
            tr("“{key}” is a point [x, y] in percent of body height{named}", key=key, named=named),
        )
        return None
    on_mat = isinstance(items[1], Scalar) and items[1].text == MAT
    x = walk.number(items[0], key, -FARTHEST, FARTHEST)
    y = None if on_mat else walk.number(items[1], key, -FARTHEST, FARTHEST)
    z = walk.number(items[2], key, -FARTHEST, FARTHEST) if len(items) > 2 else None
    if x is None or (y is None and not on_mat) or (z is None and len(items) > 2):
        return None
    return Place(x / 100, None if y is None else y / 100, None if z is None else z / 100)


def _anchored(walk: Walk, items: list[Node], key: str) -> Place | None:
    anchor = walk.choice(items[0], key, Anchor)
    if len(items) > 4:
        walk.tell(items[4], tr("“{key}” beside a place on the body is [place, x, y, z]", key=key))
    moved = [walk.number(item, key, -FARTHEST, FARTHEST) for item in items[1:4]]
    if anchor is None or None in moved:
        return None
    x, y, z = (*((m or 0.0) / 100 for m in moved), 0.0, 0.0, 0.0)[:3]
    return Place(x, y, z, anchor)


def limb(walk: Walk, pose: Mapping, found: dict[str, Node], own: str, both: str) -> Limb | None:
    """One arm or leg of a pose: its own key's, else what is said of both."""
    words = _ARM if both == "arms" else _LEG
    node = found.get(own) or found.get(both)
    if node is None:
        walk.tell(
            pose, tr("a pose says where “{own}” is, or “{both}” for both", own=own, both=both)
        )
        return None
    mapping = walk.mapping(node, words.limb)
    if mapping is None:
        return None
    fields = walk.fields(mapping, words.keys, words.limb)
    is_whole = _is_whole(walk, mapping, fields, words)
    ways = {
        key: angle(walk, fields[key], key)
        for key in (words.upper, words.lower, words.tip)
        if key in fields
    }
    named = next((key for key in words.places if key in fields), None)
    point = place(walk, fields[named], named) if named else None
    out = walk.number(fields["out"], "out", -180, 180) if "out" in fields else 0.0
    straight = _yes(walk, fields["straight"]) if "straight" in fields else False
    if not is_whole or (named and point is None):
        return None
    return Limb(
        hold=words.places[named] if named else None,
        place=point,
        upper=ways.get(words.upper),
        lower=ways.get(words.lower),
        tip=ways.get(words.tip),
        out=out or 0.0,
        straight=straight,
        mirrored=own not in found,
    )


def _is_whole(walk: Walk, node: Node, fields: dict[str, Node], words: _Words) -> bool:
    """Whether the keys of a limb place it, and only once."""
    given = [key for key in (*words.places, words.upper) if key in fields]
    choice = ", ".join(f"“{key}”" for key in (*words.places, words.upper))
    if len(given) != 1:
        walk.tell(
            node, tr("{limb} is placed by one of {choice}", limb=told(words.limb), choice=choice)
        )
        return False
    hold = words.places.get(given[0])
    if hold is Hold.JOINT and words.lower not in fields:
        walk.tell(
            node,
            tr(
                "beside “{given}” say which way “{lower}” points", given=given[0], lower=words.lower
            ),
        )
        return False
    if hold in (Hold.END, Hold.BALL) and words.lower in fields:
        walk.tell(
            fields[words.lower],
            tr("“{lower}” follows from “{given}”; remove it", lower=words.lower, given=given[0]),
        )
        return False
    return True


def _yes(walk: Walk, node: Node) -> bool:
    if isinstance(node, Scalar) and isinstance(node.value, bool):
        return node.value
    walk.tell(node, tr("“straight” is true or false"))
    return False
