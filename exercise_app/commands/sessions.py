"""`week`, `history`, `export` and `import`."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from exercise_app.commands.output import clock, complain, print_json, print_table
from exercise_app.context import Context
from exercise_app.core.kinds import Kind
from exercise_app.core.plan import AFTER_RUN, Plan
from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr, trn
from exercise_app.core.week import KindWeek, week_json, week_of, week_summary
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
    span = {"first": summary.first, "last": summary.last}
    print(
        tr("{first} to {last}, a week off", **span)
        if summary.off
        else tr("{first} to {last}", **span)
    )
    plan = context.history.plan_of(summary.first, settings.targets, today, starts)
    shown = [kind for kind in summary.kinds if kind.done or not summary.off]
    print_table([_kind_row(kind, {} if summary.off else plan) for kind in shown])
    print(tr("Weeks on target: {weeks}", weeks=summary.weeks_on_target))
    return 0


def _kind_row(kind: KindWeek, plan: Plan) -> tuple[str, ...]:
    name = kind.kind if kind.kind in tuple(Kind) else tr("routine {name}", name=kind.kind)
    score = _score(kind, is_after_run=plan.get(kind.kind) == AFTER_RUN)
    return name, score, " ".join(f"{day:%a}" for day in kind.days)


def _score(kind: KindWeek, *, is_after_run: bool) -> str:
    """What was done of what was asked for, in words where that is no number."""
    numbers = {"done": kind.done, "target": kind.target}
    if is_after_run:
        if kind.target:
            return tr("{done} of {target}, after each run", **numbers)
        if kind.done:
            return tr("{done} done; after each run: no run in this week", **numbers)
        return tr("after each run: no run in this week")
    if kind.target:
        return tr("{done} of {target}", **numbers)
    return tr("{done} done, no target", **numbers) if kind.done else tr("no target")


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
        state = tr("completed")
    elif session.is_unfinished:
        state = tr("not finished")
    else:
        state = tr("partial")
    return (
        f"{session.started:%Y-%m-%d %H:%M}",
        session.name,
        tr(
            "{done} of {planned}",
            done=clock(session.work_done),
            planned=clock(session.work_planned),
        ),
        state,
    )


def export(context: Context, arguments: Namespace) -> int:
    """All history as one JSON file."""
    from exercise_app.commands.progress import shown
    from exercise_app.history.export import export_history

    with shown(tr("Exporting")) as progress:
        many = export_history(context.history, Path(arguments.file), progress)
    complain(
        trn(
            "{n} session written to {path}.",
            "{n} sessions written to {path}.",
            many,
            path=arguments.file,
        )
    )
    return 0


def import_(context: Context, arguments: Namespace) -> int:
    """Merge an exported file into the history."""
    from exercise_app.commands.progress import shown
    from exercise_app.history.errors import ImportRefused
    from exercise_app.history.export import import_history

    try:
        with shown(tr("Importing")) as progress:
            report = import_history(context.history, Path(arguments.file), progress)
    except ImportRefused as refused:
        complain(*(f"{arguments.file}: {problem}" for problem in refused.problems))
        return 1
    complain(
        tr(
            "{added} added, {updated} updated, {unchanged} unchanged from {path}.",
            added=report.added,
            updated=report.updated,
            unchanged=report.unchanged,
            path=arguments.file,
        )
    )
    for part, (added, updated, unchanged) in report.parts.items():
        what = part.replace("_", " ").capitalize()
        complain(
            tr(
                "{what}: {added} added, {updated} updated, {unchanged} unchanged.",
                what=what,
                added=added,
                updated=updated,
                unchanged=unchanged,
            )
        )
    if report.left_out:
        names = ", ".join(report.left_out)
        complain(tr("Left out, as this version does not know it: {names}.", names=names))
    return 0
