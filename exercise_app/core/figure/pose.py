"""What a person writes: poses, and the figure that they make. Lengths in body heights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from exercise_app.core.figure.space import Vec
from exercise_app.core.kinds import Side


class View(StrEnum):
    """Which way the body is looked at: the way the pelvis is turned."""

    SIDE = "side"
    FRONT = "front"
    BACK = "back"


class Anchor(StrEnum):
    """A named place on the body, for a hand or a foot to rest on."""

    LEFT_KNEE = "left knee"
    RIGHT_KNEE = "right knee"
    LEFT_SHIN = "left shin"
    RIGHT_SHIN = "right shin"
    LEFT_THIGH = "left thigh"
    RIGHT_THIGH = "right thigh"
    BEHIND_LEFT_THIGH = "behind left thigh"
    BEHIND_RIGHT_THIGH = "behind right thigh"
    LEFT_ANKLE = "left ankle"
    RIGHT_ANKLE = "right ankle"
    LEFT_HIP = "left hip"
    RIGHT_HIP = "right hip"
    LEFT_SHOULDER = "left shoulder"
    RIGHT_SHOULDER = "right shoulder"
    LEFT_HAND = "left hand"
    RIGHT_HAND = "right hand"
    BELLY = "belly"
    CHEST = "chest"
    LOWER_BACK = "lower back"
    FOREHEAD = "forehead"
    HEAD = "head"


class Hold(StrEnum):
    """Which point of a limb a place is for."""

    END = "end"
    """The wrist or the ankle."""
    BALL = "ball"
    """The ball of the foot, the heel lifted."""
    JOINT = "joint"
    """The elbow or the knee."""


@dataclass(frozen=True, slots=True)
class Angle:
    """A direction on the screen in degrees (0 right, 90 up), and its slant towards the viewer."""

    screen: float
    depth: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """A point. `y` None lies on the mat; `z` None is straight before or behind the limb's root.

    With an `anchor` the point is that place on the body, moved by x, y and z.
    """

    x: float = 0.0
    y: float | None = 0.0
    z: float | None = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Limb:
    """Where an arm or a leg is: a `place` for one of its points, or the `upper` part's direction.

    `lower` is the direction of forearm or shin, needed unless the end has a place. `tip` is the
    direction of fingers or toes. `out` turns the knee or elbow outwards, in degrees. A `straight`
    limb draws the trunk to where it is straight. `mirrored` limbs are written for the right.
    """

    hold: Hold | None = None
    place: Place | None = None
    upper: Angle | None = None
    lower: Angle | None = None
    tip: Angle | None = None
    out: float = 0.0
    straight: bool = False
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """One posture. Angles in degrees; flexion (forward bending) is positive.

    One of `hips` and `shoulders` is where the trunk is held. `trunk` is the direction from hips to
    shoulders; `pelvis` in its place is the direction of the spine's lower end. `curve` bends the
    lower and the upper back; `turn` rolls the whole trunk towards the viewer, `twist` the chest
    further; `look` turns the face further. `head` bends the neck.
    """

    right_arm: Limb
    left_arm: Limb
    right_leg: Limb
    left_leg: Limb
    hips: Place | None = None
    shoulders: Place | None = None
    trunk: Angle | None = None
    pelvis: Angle | None = None
    curve: tuple[float, float] = (0.0, 0.0)
    turn: float = 0.0
    twist: float = 0.0
    head: float = 0.0
    look: float = 0.0


class Mirror(StrEnum):
    """How the other side is shown."""

    TURN = "turn"
    """Facing the other way."""
    SWAP = "swap"
    """Near and far exchanged."""


class PropKind(StrEnum):
    """Things that stand by."""

    MAT = "mat"
    WALL = "wall"
    WALL_BEHIND = "wall-behind"
    CHAIR = "chair"
    TABLE = "table"
    STEP = "step"
    ROLLER = "roller"
    PILLOW = "pillow"
    STRAP = "strap"


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing at `x`, as high as `height`; a strap goes from hands to a foot."""

    kind: PropKind
    x: float = 0.0
    height: float = 0.0
    side: Side | None = None


class Part(StrEnum):
    """A part of the body whose way an arrow shows."""

    LEFT_HAND = "left hand"
    RIGHT_HAND = "right hand"
    LEFT_ELBOW = "left elbow"
    RIGHT_ELBOW = "right elbow"
    LEFT_KNEE = "left knee"
    RIGHT_KNEE = "right knee"
    LEFT_FOOT = "left foot"
    RIGHT_FOOT = "right foot"
    HIPS = "hips"
    BELLY = "belly"
    BACK = "back"
    CHEST = "chest"
    HEAD = "head"


Arrow = Part | tuple[Vec, ...]
"""The way of a part of the body, or points that the arrow goes through."""


class Camera(NamedTuple):
    """From where the body is looked at, in degrees from the view's own direction.

    `around` goes to the right of the picture, `above` up; (0, 90) looks straight down.
    """

    around: float = 0.0
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Figure:
    """An exercise's poses, the path out through them by name, and the way back.

    `side` is the side that the poses show: working left or right; the other is mirrored. `poster`
    is the way, by names of poses, to the one that stands for the exercise; empty is the path.
    """

    poses: Mapping[str, Pose]
    path: tuple[str, ...]
    back: tuple[str, ...]
    view: View = View.SIDE
    side: Side = Side.RIGHT
    props: tuple[Prop, ...] = (Prop(PropKind.MAT),)
    mirror: Mirror | None = None
    camera: Camera | None = None
    poster: tuple[str, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "poses", MappingProxyType(dict(self.poses)))
        object.__setattr__(self, "_hash", hash((tuple(self.poses.items()), self.path, self.view)))

    def __hash__(self) -> int:
        return self._hash
