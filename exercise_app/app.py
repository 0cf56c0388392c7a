"""The composition root: puts window, presenters, engine, voice, history and desktop together.

It is where the program starts; `flow` then leads from view to view.
"""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from exercise_app.context import Context
from exercise_app.desktop.screen import display_problem

if TYPE_CHECKING:
    from exercise_app.core.timeline import Timeline
    from exercise_app.flow import Flow
    from exercise_app.presenters.sessions import Manner

ERROR = 1


def run_app(home: Path | None = None) -> int:
    """Open the window and run until it is closed; gives the exit code."""
    gc.disable()  # nothing that a start makes is garbage; `Flow.run` has it looked for again
    context = Context(home)
    problem = context.home_problem() or display_problem()
    if problem:
        return _complain(problem)
    flow = _make_flow(context)
    return ERROR if flow is None else flow.run()


def run_play(parsed: Namespace) -> int:
    """Open the window on a routine and start it at once.

    Gives 0 when it was done, 3 when it was ended early, 1 when there is no such routine.
    """
    from exercise_app.library.problems import Unreadable
    from exercise_app.library.routine_files import NoSuchRoutine

    context = Context(parsed.home)
    problem = context.home_problem()
    if problem:
        return _complain(problem)
    try:
        timeline = context.routines.find(parsed.routine).timeline
    except (NoSuchRoutine, Unreadable) as error:
        return _complain(str(error))
    if not timeline.segments:
        return _complain(f"{timeline.routine.name} has nothing to do in it; add a step")
    problem = display_problem()
    if problem:
        return _complain(problem)
    with ExitStack() as stack:
        try:
            manner = _manner(parsed, stack)
        except OSError as error:
            return _complain(f"the trace cannot be written: {error}; give another file")
        return _play(context, timeline, manner, leave=parsed.exit)


def _manner(parsed: Namespace, stack: ExitStack) -> Manner:
    from exercise_app.presenters.sessions import Manner
    from exercise_app.tracer import Tracer

    handlers: tuple[Tracer, ...] = ()
    if parsed.trace is not None:
        trace = Path(parsed.trace).open("w", encoding="utf-8")  # noqa: SIM115 - the stack closes it
        handlers = (Tracer(stack.enter_context(trace)),)
    return Manner(speed=parsed.speed, mute=parsed.mute, handlers=handlers)


def _play(context: Context, timeline: Timeline, manner: Manner, *, leave: bool) -> int:
    flow = _make_flow(context)
    if flow is None:
        return ERROR
    flow.play(timeline, manner, leave=leave)
    return flow.run()


def _make_flow(context: Context) -> Flow | None:
    """The application; None where Qt itself cannot be loaded, which is told."""
    try:
        from exercise_app.ui.imports import import_plainly

        import_plainly()
        from exercise_app.flow import Flow
    except ImportError as error:
        _complain(f"Qt cannot start ({error}); `make run` installs what it needs.")
        return None
    return Flow(context)


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201
    return ERROR
