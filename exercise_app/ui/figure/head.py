"""The figure's head: face, hair, eyes and ear, seen from wherever."""

from __future__ import annotations

from math import hypot

from PySide6.QtGui import QPainterPath

from exercise_app.core.figure.joints import Joints
from exercise_app.ui.figure.lines import Point, band, flat, smooth, together

# Heights on the head from the chin to the crown, and how far the face, the back of the head and,
# seen from the front, either side reach out there.
_HEAD = (
    (-0.066, 0.030, -0.012, 0.016),
    (-0.058, 0.045, 0.004, 0.027),
    (-0.040, 0.047, 0.030, 0.037),
    (-0.026, 0.049, 0.044, 0.042),
    (-0.014, 0.058, 0.050, 0.044),
    (-0.004, 0.055, 0.054, 0.046),
    (0.010, 0.047, 0.057, 0.047),
    (0.034, 0.045, 0.055, 0.046),
    (0.052, 0.030, 0.042, 0.034),
    (0.064, 0.008, 0.020, 0.015),
)


class HeadShape:
    """The head's paths, seen from wherever: the face, the hair on it and an ear."""

    def __init__(self, joints: Joints) -> None:
        axes = joints.face
        self._at = flat(joints.head)
        self._from_behind = axes.front.z < -0.3 or axes.up.z < -0.6
        ux, uy = axes.up[0], axes.up[1]
        size = hypot(ux, uy) or 1.0
        self._up = (ux / size, uy / size)
        fx, fy = axes.front[0], axes.front[1]
        aside = (self._up[1], -self._up[0])
        along = fx * aside[0] + fy * aside[1]
        self._side = min(1.0, abs(along))
        sign = 1.0 if along >= 0 else -1.0
        self._ahead = (aside[0] * sign, aside[1] * sign)

    def _point(self, forward: float, up: float) -> Point:
        return (
            self._at[0] + self._ahead[0] * forward + self._up[0] * up,
            self._at[1] + self._ahead[1] * forward + self._up[1] * up,
        )

    def _reach(self, row: tuple[float, float, float, float]) -> tuple[float, float]:
        s = self._side
        return s * row[1] + (1 - s) * row[3], s * row[2] + (1 - s) * row[3]

    def face(self) -> QPainterPath:
        """The whole head."""
        reach = [(row[0], *self._reach(row)) for row in _HEAD]
        ahead = [self._point(f, u) for u, f, _ in reach]
        behind = [self._point(-b, u) for u, _, b in reversed(reach)]
        return smooth([*ahead, *behind])

    def hair(self) -> QPainterPath:
        """Short hair: over the crown, and down to the nape as far as the back is seen."""
        s, grown = self._side, 0.006
        rows = _HEAD[6:]
        outer = [self._point(self._reach(row)[0] + grown * 0.7, row[0] + grown) for row in rows[1:]]
        back = [
            self._point(-self._reach(row)[1] - grown, row[0] + (grown if row[0] > 0.03 else 0))
            for row in reversed(_HEAD[3:])
        ]
        if self._from_behind and s < 0.9:
            nape = [self._point(self._reach(row)[0] + grown, row[0]) for row in _HEAD[2:7]]
            return smooth([*nape, *outer, *back])
        front = 0.018 + 0.020 * (1 - s)
        inner = [
            self._point(s * -0.030 - (1 - s) * 0.044, -0.028 + 0.030 * (1 - s)),
            self._point(s * -0.014 - (1 - s) * 0.040, 0.004 + 0.018 * (1 - s)),
            self._point(s * 0.010 - (1 - s) * 0.010, front),
            self._point(s * 0.030 + (1 - s) * 0.040, 0.034 - 0.004 * (1 - s)),
        ]
        return smooth([*outer, *back, *inner])

    def eyes(self) -> QPainterPath | None:
        """One eye seen from the side, two from the front, none from behind."""
        if self._from_behind:
            return None
        if self._side > 0.75:
            return band(self._point(0.034, 0.001), 0.0036, self._point(0.034, 0.007), 0.0036)
        middle = 0.028 * self._side
        return together(
            *(
                band(self._point(x, 0.001), 0.0036, self._point(x, 0.007), 0.0036)
                for x in (middle - 0.017, middle + 0.017)
            )
        )

    def ear(self) -> QPainterPath | None:
        """The ear, where the head is seen from the side."""
        if self._side < 0.6:
            return None
        low, high = self._point(-0.015, -0.020), self._point(-0.018, -0.004)
        return band(low, 0.006, high, 0.009)
