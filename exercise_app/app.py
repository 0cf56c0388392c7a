"""The composition root: puts window, presenters, engine, voice, history and desktop together.

It is where the program starts; `flow` then leads from view to view.
"""

from __future__ import annotations

import gc
import logging
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exercise_app.context import Context
from exercise_app.core.translation import mark, told, tr
from exercise_app.desktop.logs import begin_log, end_log, leave_crashes, watch_for_crashes
from exercise_app.desktop.screen import display_problem

if TYPE_CHECKING:
    from exercise_app.core.timeline import Timeline
    from exercise_app.desktop.instance import Instance
    from exercise_app.flow import Flow
    from exercise_app.presenters.sessions import Manner

_log = logging.getLogger(__name__)
ERROR = 1
INTERRUPTED = 130
ANSWER_WITHIN = 10.0
"""Seconds that a window which is open is given to answer, as it may be busy."""
SILENT = mark("Exercise App is open already but does not answer, so this is a second window of it.")


def run_app(home: Path | None = None, files: Sequence[Path] = (), *, hidden: bool = False) -> int:
    """Open the window and run until it is closed; gives the exit code.

    `files` are looked over in it; when `hidden` it starts in the tray, where there is one. Where
    it is open already, it comes forward instead.
    """
    gc.disable()  # nothing that a start makes is garbage; `Flow.run` has it looked for again
    context = Context(home)
    missing = next((path for path in files if not path.exists()), None)
    problem = context.home_problem() or (
        tr("{missing}: there is no such file; check its name", missing=missing) if missing else ""
    )
    problem = problem or display_problem()
    if problem:
        return _complain(problem)
    wanted = {"do": "files", "files": [str(path.absolute()) for path in files]}
    if hidden:
        wanted = {"do": "nothing"}
    elif not files:
        wanted = {"do": "raise"}
    return _open(context, wanted, files=files, hidden=hidden)


def run_play(parsed: Namespace) -> int:
    """Open the window on a routine and start it at once; one that is open already starts it.

    Gives 0 when it was done, 3 when it was ended early, 1 when there is no such routine or
    another session is running.
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
        return _complain(
            tr("{name} has nothing to do in it; add a step", name=timeline.routine.name)
        )
    problem = display_problem()
    if problem:
        return _complain(problem)
    source = timeline.routine.source
    wanted = {
        "do": "play",
        "routine": parsed.routine if source == "built-in" else source,
        "speed": parsed.speed,
        "mute": parsed.mute,
        "trace": None if parsed.trace is None else str(Path(parsed.trace).absolute()),
    }
    return _open(context, wanted, timeline=timeline, leave=parsed.exit)


def _open(
    context: Context,
    wanted: Mapping[str, Any],
    *,
    files: Sequence[Path] = (),
    timeline: Timeline | None = None,
    leave: bool = False,
    hidden: bool = False,
) -> int:
    """Have a window that is open do what is `wanted`, else do it in a new one."""
    instance = _instance(context)
    if instance is None:
        return ERROR
    code = None if instance.take() else _hand_over(instance, wanted)
    if code is not None:
        return code
    with ExitStack() as stack:
        stack.callback(instance.release)
        stack.callback(leave_crashes, watch_for_crashes(context.paths.log))
        try:
            return _run(
                context, instance, wanted, stack, files, timeline, leave=leave, hidden=hidden
            )
        except Exception as error:  # noqa: BLE001 - a sentence, and never a traceback
            stack.callback(end_log, begin_log(context.paths.log))
            _log.exception("the window could not be run")
            told = tr("Something unexpected went wrong: {error}.", error=error)
            return _complain(f"{told} {tr('The log tells where: {path}', path=context.paths.log)}")


def _run(
    context: Context,
    instance: Instance,
    wanted: Mapping[str, Any],
    stack: ExitStack,
    files: Sequence[Path],
    timeline: Timeline | None,
    *,
    leave: bool,
    hidden: bool,
) -> int:
    """Open the window and run until it is closed."""
    flow = _make_flow(context)
    if flow is None:
        return ERROR
    flow.after_paint(lambda: _accompany(flow, instance, stack))
    if files:
        flow.after_paint(lambda: flow.take_files([path.absolute() for path in files]))
    elif timeline is None and context.is_new():
        flow.after_paint(flow.begin_welcome)
    if timeline is not None:
        try:
            manner = _manner(wanted, stack)
        except OSError as error:
            from exercise_app.presenters.handed import no_trace

            return _complain(no_trace(wanted["trace"], error))
        flow.play(timeline, manner, leave=leave)
    return flow.run(hidden=hidden)


def _manner(wanted: Mapping[str, Any], stack: ExitStack) -> Manner:
    from exercise_app.presenters.handed import manner_of

    return manner_of(stack, speed=wanted["speed"], mute=wanted["mute"], trace=wanted["trace"])


def _hand_over(instance: Instance, wanted: Mapping[str, Any]) -> int | None:
    """Ask the window that is open; gives the exit code, None where it does not answer."""
    import os

    from exercise_app.desktop.messages import Caller

    caller = Caller(instance.address)
    try:
        token = os.environ.get("XDG_ACTIVATION_TOKEN") or ""
        answer = None
        if caller.reach(instance.take):
            answer = caller.ask({**wanted, "token": token}, ANSWER_WITHIN)
        if answer is None:
            if not instance.is_held and not instance.take():
                instance.problem = told(SILENT)
            return None
        if not answer.get("taken"):
            return _complain(str(answer.get("told") or tr("The window that is open refused this.")))
        if not answer.get("lasts"):
            return 0
        end = caller.wait()
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        caller.close()
    if end is None:
        return _complain(
            tr("The window was gone before the session ended: Today offers to resume it.")
        )
    return int(end.get("code", ERROR))


def _accompany(flow: Flow, instance: Instance, stack: ExitStack) -> None:
    """What goes along with the window, once it is there: a log, what catches unexpected errors, and
    what listens for further starts.
    """
    from exercise_app.desktop.hooks import Hooks
    from exercise_app.presenters.troubles import Troubles

    stack.callback(end_log, begin_log(flow.context.paths.log))
    hooks = Hooks(Troubles(flow.window, lambda: flow.has_session).tell)
    hooks.install()
    stack.callback(hooks.remove)
    flow.on_trouble = hooks.catch
    if instance.problem:
        flow.window.show_notice(instance.problem)
    if not instance.is_held:
        return
    from exercise_app.desktop.door import Door
    from exercise_app.presenters.handed import Handed

    door = Door(instance.address, flow.window)
    door.asked.connect(Handed(flow).take)
    door.listen()
    stack.callback(door.close)


def _instance(context: Context) -> Instance | None:
    """Who tells whether the window is open already; None where Qt itself cannot be loaded."""
    try:
        from exercise_app.ui.imports import import_plainly

        import_plainly()
        from exercise_app.desktop.instance import Instance
    except ImportError as error:
        _complain_of_qt(error)
        return None
    return Instance(context.paths.state)


def _make_flow(context: Context) -> Flow | None:
    """The application; None where Qt itself cannot be loaded, which is told."""
    try:
        from exercise_app.flow import Flow
    except ImportError as error:
        _complain_of_qt(error)
        return None
    return Flow(context)


def _complain_of_qt(error: ImportError) -> None:
    _complain(tr("Qt cannot start ({error}); `make run` installs what it needs.", error=error))


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201
    return ERROR
