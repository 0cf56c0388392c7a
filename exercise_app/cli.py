"""The command line: which words there are, and what runs for each."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from exercise_app.core.translation import tr

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date
    from pathlib import Path

ERROR = 1
USAGE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code: 0 done, 1 errors, 2 wrong usage, 3 ended early."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if not words:
        return _open_window()
    files = _files(words)
    if files is not None:
        return _open_window(files)
    parsed = _parse(words)
    if parsed.command is None:
        return _open_window(parsed)
    if parsed.command == "play":
        return _play(parsed)
    return _run(parsed)


def run() -> None:
    """The entry point of the installed commands: `main` as an exit code."""
    sys.exit(main())


def _open_window(parsed: Namespace | None = None) -> int:
    from exercise_app.app import run_app

    home = parsed.home if parsed is not None else None
    return run_app(home, getattr(parsed, "file", ()), hidden=getattr(parsed, "tray", False))


def _play(parsed: Namespace) -> int:
    from exercise_app.app import run_play

    return run_play(parsed)


def _run(parsed: Namespace) -> int:
    """One of the commands that need no window; what goes wrong is told in a sentence."""
    from exercise_app.commands.output import complain
    from exercise_app.context import Context
    from exercise_app.history.errors import HistoryError
    from exercise_app.library.problems import Unreadable
    from exercise_app.library.routine_files import NoSuchRoutine

    _never_fail_to_print()
    context = Context(parsed.home)
    if problem := context.home_problem():
        complain(problem)
        return ERROR
    try:
        code = int(parsed.run(context, parsed))
        complain(*context.notices())
        _flush()
        return code
    except (NoSuchRoutine, HistoryError, Unreadable) as error:
        complain(error)
    except BrokenPipeError:
        _print_no_more()
    except OSError as error:
        _print_no_more()
        where, why = error.filename or tr("what is written here"), error.strerror or error
        complain(tr("{path}: {why}; check it and try again", path=where, why=why))
    except KeyboardInterrupt:
        _print_no_more()
        return INTERRUPTED
    return ERROR


def _flush() -> None:
    """Let an error of writing come to light while it can still be told."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _print_no_more() -> None:
    """Whoever read our output is gone: leave what is left unsaid, also when the program ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _never_fail_to_print() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _files(words: Sequence[str]) -> Namespace | None:
    """`[--home DIR] FILE...`, as a file manager opens them; None where that is a command."""
    rest = list(words)
    while rest and rest[0].startswith("--home"):
        del rest[: 1 if "=" in rest[0] else 2]
    if not rest or rest[0].startswith("-"):
        return None
    from pathlib import Path

    if not rest[0].endswith((".yaml", ".yml")) and os.sep not in rest[0]:
        return None
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="exercise-app", allow_abbrev=False)
    parser.add_argument("--home", type=_home, metavar="DIR")
    parser.add_argument("file", nargs="+", type=Path, metavar="FILE")
    return parser.parse_args(words)


def _parse(words: Sequence[str]) -> Namespace:
    return build_parser().parse_args(words)


def build_parser() -> ArgumentParser:
    """The parser of all commands and options."""
    from argparse import ArgumentParser

    from exercise_app import __version__

    parser = ArgumentParser(
        prog="exercise-app", description="A desktop coach for runners with low-back pain.",
        epilog="Without a command the window opens; with files of routines, it looks them over.",
        allow_abbrev=False,
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "--home", type=_home, metavar="DIR", help="keep settings, data and cache in this folder"
    )
    parser.add_argument(
        "--tray",
        action="store_true",
        help="without a command: start in the tray, where there is one",
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_play(commands)
    _add_routines(commands)
    _add_sessions(commands)
    _add_figures(commands)
    _add_doctor(commands)
    return parser


def _add(commands: object, name: str, help_: str, **options: object) -> ArgumentParser:
    added: ArgumentParser = commands.add_parser(  # type: ignore[attr-defined]
        name, help=help_, description=help_, allow_abbrev=False, **options
    )
    return added


def _add_play(commands: object) -> None:
    play = _add(commands, "play", "open a routine and start it at once")
    play.add_argument("routine", metavar="ROUTINE", help="an id, or the path of a file")
    play.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="run the clock N times as fast"
    )
    play.add_argument("--mute", action="store_true", help="without any sound")
    play.add_argument("--exit", action="store_true", help="close the window at the end")
    play.add_argument("--trace", metavar="FILE", help="write what happens as JSON lines")


def _add_routines(commands: object) -> None:
    from exercise_app.commands import routines

    listed = _add(commands, "list", "the routines")
    listed.add_argument("--json", action="store_true", help="for programs")
    listed.set_defaults(run=routines.list_routines)
    check = _add(commands, "check", "validate routine and exercise files, or folders of them")
    check.add_argument("path", nargs="+", metavar="PATH")
    check.set_defaults(run=routines.check)
    timeline = _add(commands, "timeline", "the compiled timeline of a routine")
    timeline.add_argument("routine", metavar="ROUTINE", help="an id, or the path of a file")
    timeline.add_argument("--json", action="store_true", help="for programs")
    timeline.set_defaults(run=routines.timeline)


def _add_sessions(commands: object) -> None:
    from exercise_app.commands import sessions

    week = _add(commands, "week", "a week against the targets")
    week.add_argument("--date", type=_date, metavar="D", help="a day of it, YYYY-MM-DD")
    week.add_argument("--json", action="store_true", help="for programs")
    week.set_defaults(run=sessions.week)
    history = _add(commands, "history", "the sessions, oldest first")
    history.add_argument("--from", dest="from_", type=_date, metavar="D", help="YYYY-MM-DD")
    history.add_argument("--to", type=_date, metavar="D", help="YYYY-MM-DD")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--csv", action="store_true", help="for spreadsheets")
    history.set_defaults(run=sessions.history)
    export = _add(commands, "export", "all history as one JSON file")
    export.add_argument("file", metavar="FILE")
    export.set_defaults(run=sessions.export)
    import_ = _add(commands, "import", "merge an exported file into the history")
    import_.add_argument("file", metavar="FILE")
    import_.set_defaults(run=sessions.import_)


def _add_figures(commands: object) -> None:
    from exercise_app.commands import figures

    added = _add(commands, "figures", "a contact sheet of the exercises' figures")
    added.add_argument("--out", required=True, metavar="FILE.png", help="the picture to write")
    added.add_argument("--light", action="store_true", help="in the light theme")
    added.add_argument("exercise", nargs="*", metavar="EXERCISE", help="an id; all without one")
    added.set_defaults(run=figures.figures)


def _add_doctor(commands: object) -> None:
    from exercise_app.commands import doctor

    what = "what works on this computer, what does not, and what to do about it"
    added = _add(commands, "doctor", what)
    added.add_argument("--quiet", action="store_true", help="without the tone and the phrase")
    added.add_argument("--json", action="store_true", help="for programs")
    added.set_defaults(run=doctor.doctor)


def _home(text: str) -> Path:
    """The folder at a path; an empty one is that of a variable which is not set, and no folder."""
    from argparse import ArgumentTypeError
    from pathlib import Path

    if not text.strip():
        raise ArgumentTypeError("no folder is named; name one, or leave --home out")
    return Path(text)


def _date(text: str) -> date:
    from argparse import ArgumentTypeError

    from exercise_app.core.iso import read_day

    try:
        return read_day(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no date; write it as YYYY-MM-DD") from None


def _speed(text: str) -> float:
    from argparse import ArgumentTypeError

    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.01 <= speed <= 10_000:
        raise ArgumentTypeError(f"{text!r} is no speed; write a number from 0.01 to 10000")
    return speed
