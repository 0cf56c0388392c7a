"""What a session needs of the world around it, from what commands work with."""

from __future__ import annotations

from collections.abc import Callable

from exercise_app.context import Context
from exercise_app.presenters.playing import Surroundings, Wakefulness


def surroundings_of(
    context: Context,
    awake: Wakefulness,
    mute: Callable[[bool], None],
    on_error: Callable[[Exception], None],
) -> Surroundings:
    """The context's clock, exercises and motion, and what the caller keeps awake and mutes."""
    return Surroundings(
        clock=context.clocks.read,
        awake=awake,
        find_exercise=context.exercises.find,
        mute=mute,
        reduced_motion=lambda: context.reduced_motion,
        on_error=on_error,
    )
