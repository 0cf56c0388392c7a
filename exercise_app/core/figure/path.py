"""The poses on a figure's path, and the body on the way between them; time is none of it."""

from __future__ import annotations

from functools import lru_cache

from exercise_app.core.figure.frame import Frame, between, frame_of, settled
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.solve import solve


@lru_cache(maxsize=16)
def posed(figure: Figure, out: float, forward: bool = True, breath: float = 0.0) -> Joints:
    """The body `out` (0 to 1) of the way along the figure's path, or its way back; its own side."""
    frames = key_frames(figure, figure.path if forward else figure.back[::-1])
    place = min(max(out, 0.0), 1.0) * (len(frames) - 1)
    index = min(int(place), len(frames) - 2) if len(frames) > 1 else 0
    frame = frames[index]
    if len(frames) > 1:
        frame = between(frame, frames[index + 1], place - index)
    return solve(frame, breath)


@lru_cache(maxsize=512)
def key_frames(figure: Figure, names: tuple[str, ...]) -> tuple[Frame, ...]:
    """The settled frames of the poses `names`."""
    asked = (frame_of(figure, figure.poses[name]) for name in names)
    return tuple(settled(frame, solve(frame)) for frame in asked)
