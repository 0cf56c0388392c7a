"""Reading `figure:`: poses in percent of body height and in degrees (docs/figures.md)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from exercise_app.core.figure.frame import frame_of
from exercise_app.core.figure.pose import Figure, Limb, Mirror, Pose, Prop, PropKind, View
from exercise_app.core.figure.solve import solve
from exercise_app.core.figure.strain import strains
from exercise_app.core.kinds import Side
from exercise_app.core.translation import tr
from exercise_app.library.figure_limbs import angle, limb, place
from exercise_app.library.figure_posters import arrows, camera, names, poster
from exercise_app.library.nodes import Listing, Mapping, Node, Scalar
from exercise_app.library.problems import visible
from exercise_app.library.walk import ID, Walk

MAX_POSES = 12
_KEYS = (
    "view", "camera", "side", "mirror", "props", "poses", "path", "back", "poster", "arrows",
)  # fmt: skip
_POSE_KEYS = (
    "like", "hips", "shoulders", "trunk", "pelvis", "curve", "turn", "twist", "head", "look",
    "arms", "right_arm", "left_arm", "legs", "right_leg", "left_leg",
)  # fmt: skip
_LEVEL = {PropKind.CHAIR: 26.0, PropKind.TABLE: 45.0, PropKind.STEP: 10.0}
"""How high a thing is where that is not told, in percent of body height."""
_BARE = (PropKind.MAT, PropKind.WALL_BEHIND)
_PLACED = (PropKind.WALL, PropKind.CHAIR, PropKind.TABLE, PropKind.STEP, PropKind.ROLLER,
           PropKind.PILLOW)  # fmt: skip


def walk_figure(walk: Walk, node: Node) -> Figure | None:
    """The figure that `node` describes; None where it has told a problem."""
    before = len(walk.problems)
    root = walk.mapping(node, tr("a figure"))
    if root is None:
        return None
    found = walk.fields(root, _KEYS, tr("a figure"), needed=("poses",))
    walk.required(root, found, ("poses",))
    poses = _poses(walk, found["poses"]) if "poses" in found else {}
    named = _named(root)
    path = names(walk, found["path"], "path", named) if "path" in found else tuple(named or ())
    back = names(walk, found["back"], "back", named) if "back" in found else path[::-1]
    if path and back and (back[0], back[-1]) != (path[-1], path[0]):
        walk.tell(
            found["back"],
            tr(
                "“back” leads from {last} to {first}, where “path” begins",
                last=visible(path[-1], 40),
                first=visible(path[0], 40),
            ),
        )
    view = walk.choice(found["view"], "view", View) if "view" in found else View.SIDE
    side = walk.choice(found["side"], "side", Side) if "side" in found else Side.RIGHT
    if side is Side.ALTERNATE:
        walk.tell(found["side"], tr("“side” is the side that the poses show: left or right"))
    mirror = walk.choice(found["mirror"], "mirror", Mirror) if "mirror" in found else None
    props = _props(walk, found["props"]) if "props" in found else (Prop(PropKind.MAT),)
    seen_from = camera(walk, found["camera"], props) if "camera" in found else None
    shown = poster(walk, found["poster"], named) if "poster" in found else ()
    pointed = arrows(walk, found["arrows"]) if "arrows" in found else ()
    if len(walk.problems) > before or view is None or side is None:
        return None
    return Figure(poses, path, back, view, side, props, mirror, seen_from, shown, pointed)


def _named(root: Mapping) -> Collection[str] | None:
    """The names of a figure's poses, right or wrong; None where not all of them are known."""
    poses = root.get("poses")
    if not isinstance(poses, Mapping) or poses.trouble is not None:
        return None
    return [key.text for key, _ in poses.pairs]


def tell_strains(walk: Walk, node: Node, figure: Figure) -> None:
    """Tell what no body can do in the poses of the figure that was read from `node`."""
    poses = node.get("poses") if isinstance(node, Mapping) else None
    for name, _ in poses.pairs if isinstance(poses, Mapping) else ():
        frame = frame_of(figure, figure.poses[name.text])
        for strain in strains(frame, solve(frame)):
            walk.tell(name, tr("in “{pose}” {strain}", pose=name.text, strain=strain))


def _poses(walk: Walk, node: Node) -> dict[str, Pose]:
    poses: dict[str, Pose] = {}
    mapping = walk.mapping(node, "“poses”")
    if mapping is None:
        return poses
    if not 1 <= len(mapping.pairs) <= MAX_POSES:
        walk.tell(node, tr("a figure has from 1 to {most} poses", most=MAX_POSES))
    written: dict[str, dict[str, Node] | None] = {}
    for key, value in mapping.pairs[:MAX_POSES]:
        if not ID.fullmatch(key.text):
            walk.tell(key, tr("a pose's name is small letters, digits and single hyphens"))
        body = walk.mapping(value, tr("a pose"))
        fields = walk.fields(body, _POSE_KEYS, tr("a pose")) if body else {}
        base = _liked(walk, fields, written) if "like" in fields else {}
        every = _over(base or {}, fields)
        written[key.text] = every if body is not None and base is not None else None
        if body is not None:
            pose = _pose(walk, body, every, whole=base is not None)
            if pose is not None:
                poses[key.text] = pose
    return poses


def _liked(
    walk: Walk, fields: dict[str, Node], written: dict[str, dict[str, Node] | None]
) -> dict[str, Node] | None:
    """The keys of the pose that “like” names; None where they are not known, which is told."""
    node = fields["like"]
    name = node.text if isinstance(node, Scalar) else ""
    if name in written:
        return written[name]
    near = walk.near(name, written) or tr("; “like” names a pose above this one")
    walk.tell(node, tr("there is no pose “{name}” above{near}", name=visible(name, 40), near=near))
    return None


def _over(base: dict[str, Node], own: dict[str, Node]) -> dict[str, Node]:
    """`base` with a pose's own keys laid over; a key puts out those that say the same."""
    result = dict(base)
    for keys in (("hips", "shoulders"), ("trunk", "pelvis")):
        if any(key in own for key in keys):
            for key in keys:
                result.pop(key, None)
    for both, pair in (("arms", ("right_arm", "left_arm")), ("legs", ("right_leg", "left_leg"))):
        if both in own:
            for key in pair:
                result.pop(key, None)
    return {**result, **{key: value for key, value in own.items() if key != "like"}}


def _pose(walk: Walk, node: Mapping, found: dict[str, Node], *, whole: bool) -> Pose | None:
    """A pose; where it is not `whole`, what it lacks would come from a pose that there is not."""
    before = len(walk.problems)
    arms, legs = _limbs(walk, node, found, "arm", whole), _limbs(walk, node, found, "leg", whole)
    for one, other, what in (
        ("hips", "shoulders", tr("where the trunk is")),
        ("trunk", "pelvis", tr("which way it points")),
    ):
        said = (one in found) + (other in found)
        if said == 2 or (whole and not said):
            walk.tell(
                node,
                tr(
                    "a pose says {what} by “{one}” or by “{other}”, one of them",
                    what=what,
                    one=one,
                    other=other,
                ),
            )
    values = {
        key: walk.number(found[key], key, -180, 180)
        for key in ("turn", "twist", "head", "look")
        if key in found
    }
    places = {key: place(walk, found[key], key) for key in ("hips", "shoulders") if key in found}
    ways = {key: angle(walk, found[key], key) for key in ("trunk", "pelvis") if key in found}
    curve = _curve(walk, found["curve"]) if "curve" in found else (0.0, 0.0)
    (right_arm, left_arm), (right_leg, left_leg) = arms, legs
    if len(walk.problems) > before or not whole:
        return None
    assert right_arm is not None
    assert left_arm is not None
    assert right_leg is not None
    assert left_leg is not None
    assert curve is not None
    pose = Pose(right_arm, left_arm, right_leg, left_leg, curve=curve)
    told = {key: value for key, value in values.items() if value is not None}
    return replace(pose, **places, **ways, **told)  # type: ignore[arg-type]


def _limbs(
    walk: Walk, node: Mapping, found: dict[str, Node], part: str, whole: bool
) -> tuple[Limb | None, Limb | None]:
    """The right one and the left one."""
    both = f"{part}s"
    right, left = (
        limb(walk, node, found, own, both) if whole or own in found or both in found else None
        for own in (f"right_{part}", f"left_{part}")
    )
    return right, left


def _curve(walk: Walk, node: Node) -> tuple[float, float] | None:
    if isinstance(node, Listing):
        numbers = [walk.number(item, "curve", -120, 120) for item in node.items]
        if len(numbers) == 2 and numbers[0] is not None and numbers[1] is not None:
            return numbers[0], numbers[1]
        if None not in numbers:
            walk.tell(node, tr("“curve” is one number of degrees, or two: lower and upper back"))
        return None
    whole = walk.number(node, "curve", -120, 120)
    return None if whole is None else (whole / 2, whole / 2)


def _props(walk: Walk, node: Node) -> tuple[Prop, ...]:
    items = node.items if isinstance(node, Listing) else [node]
    read = (_prop(walk, item) for item in items)
    return tuple(prop for prop in read if prop is not None)


def _prop(walk: Walk, node: Node) -> Prop | None:
    if isinstance(node, Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        kind = walk.choice(key, "props", PropKind)
        if kind is PropKind.STRAP:
            side = walk.choice(value, "strap", Side)
            if side is Side.ALTERNATE:
                walk.tell(value, tr("“strap” is the foot that it goes round: left or right"))
            return Prop(kind, side=side)
        return None if kind is None else _placed(walk, kind, value)
    kind = walk.choice(node, "props", PropKind)
    if kind is not None and kind not in _BARE:
        walk.tell(
            node, tr("say where: {kind}: 50, or for a strap the foot it goes round", kind=kind)
        )
    return None if kind is None else Prop(kind)


def _placed(walk: Walk, kind: PropKind, node: Node) -> Prop | None:
    items = node.items if isinstance(node, Listing) else [node]
    if kind not in _PLACED or not 1 <= len(items) <= 2:
        walk.tell(
            node,
            tr("“{kind}” is its place in percent of body height, or [place, height]", kind=kind),
        )
        return None
    x = walk.number(items[0], kind, -200, 200)
    height = walk.number(items[1], kind, 0, 200) if len(items) > 1 else _LEVEL.get(kind, 0.0)
    return None if x is None or height is None else Prop(kind, x / 100, height / 100)
