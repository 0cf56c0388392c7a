"""`week`, `history`, `export` and `import`."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from exercise_app.commands.output import clock, complain, print_json, print_table
from exercise_app.context import Context
from exercise_app.core.record import SessionRecord
from exercise_app.core.week import week_json, week_of, week_summary
from exercise_app.desktop.week_start import week_start


def week(context: Context, arguments: Namespace) -> int:
    """The week that holds a date, against the targets."""
    today = context.clocks.local().date()
    day = arguments.date or today
    settings = context.settings
    starts = settings.first_weekday(week_start())
    done = context.store.done_days(None, week_of(day, starts)[1])
    targets = context.history.targets(settings.targets, today, starts)
    summary = week_summary(day, done, targets, starts)
    complain(*context.settings_read[1])
    if arguments.json:
        print_json(week_json(summary))
        return 0
    print(f"{summary.first} to {summary.last}{', a week off' if summary.off else ''}")
    rows = [
        (kind.kind, f"{kind.done} of {kind.target}" if kind.target else str(kind.done),
         " ".join(f"{d:%a}" for d in kind.days))
        for kind in summary.kinds
    ]  # fmt: skip
    print_table(rows)
    print(f"Weeks on target: {summary.weeks_on_target}")
    return 0


def history(context: Context, arguments: Namespace) -> int:
    """The sessions between two dates, oldest first."""
    sessions = context.store.sessions(arguments.from_, arguments.to)
    if arguments.csv:
        from exercise_app.history.csv_shape import write_csv

        write_csv(sessions, sys.stdout)
    elif arguments.json:
        from exercise_app.history.json_shape import session_json

        print_json([session_json(session) for session in sessions])
    else:
        print_table([_session_row(session) for session in sessions], right=(2,))
    return 0


def _session_row(session: SessionRecord) -> tuple[str, ...]:
    if session.completed:
        state = "completed"
    elif session.is_unfinished:
        state = "not finished"
    else:
        state = "partial"
    return (
        f"{session.started:%Y-%m-%d %H:%M}",
        session.name,
        f"{clock(session.work_done)} of {clock(session.work_planned)}",
        state,
    )


def export(context: Context, arguments: Namespace) -> int:
    """All history as one JSON file."""
    from exercise_app.commands.progress import shown
    from exercise_app.history.export import export_history

    with shown("Exporting") as progress:
        many = export_history(context.history, Path(arguments.file), progress)
    complain(f"{many} session{'' if many == 1 else 's'} written to {arguments.file}.")
    return 0


def import_(context: Context, arguments: Namespace) -> int:
    """Merge an exported file into the history."""
    from exercise_app.commands.progress import shown
    from exercise_app.history.errors import ImportRefused
    from exercise_app.history.export import import_history

    try:
        with shown("Importing") as progress:
            report = import_history(context.history, Path(arguments.file), progress)
    except ImportRefused as refused:
        complain(*(f"{arguments.file}: {problem}" for problem in refused.problems))
        return 1
    complain(
        f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged from "
        f"{arguments.file}."
    )
    for part, (added, updated, unchanged) in report.parts.items():
        what = part.replace("_", " ").capitalize()
        complain(f"{what}: {added} added, {updated} updated, {unchanged} unchanged.")
    if report.left_out:
        complain(f"Left out, as this version does not know it: {', '.join(report.left_out)}.")
    return 0
