"""`list`, `check` and `timeline`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from exercise_app.commands.output import clock, complain, print_json, print_table
from exercise_app.context import Context
from exercise_app.core.entry import RoutineEntry
from exercise_app.core.room import Cue
from exercise_app.core.segments import Segment
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr, trn


def list_routines(context: Context, arguments: Namespace) -> int:
    """The routines, the user's among them; files with errors are told on stderr."""
    routines = context.routines.refreshed()
    entries = [entry for entry in routines.entries() if not entry.errors]
    if arguments.json:
        print_json([_entry_json(entry) for entry in entries])
    else:
        print_table([_entry_row(entry) for entry in entries], right=(3, 4))
    complain(*routines.problems())
    return 0


def _entry_json(entry: RoutineEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind,
        "level": entry.level,
        "duration": entry.duration,
        "open": entry.open,
        "source": entry.source,
    }


def _entry_row(entry: RoutineEntry) -> tuple[str, ...]:
    time = clock(entry.duration)
    if entry.open:
        time = trn("{time} + {n} self-paced", "{time} + {n} self-paced", entry.open, time=time)
    own = "" if entry.is_built_in else entry.source
    return entry.id, entry.name, entry.kind, tr("level {number}", number=entry.level), time, own


def check(context: Context, arguments: Namespace) -> int:
    """Every error of the files and folders given, a line each on stdout."""
    from exercise_app.library.check import check_files, find_files

    named = find_files(arguments.path)
    exercises = context.exercises.built_in, context.paths.exercises
    problems = check_files(named, *exercises, context.routine_folders)
    for problem in problems:
        print(problem)
    many = trn("{n} file checked", "{n} files checked", len(named.files))
    complain(
        trn("{files}, {n} to mend.", "{files}, {n} to mend.", len(problems), files=many)
        if problems
        else tr("{files}, no errors.", files=many)
    )
    return 1 if problems else 0


def timeline(context: Context, arguments: Namespace) -> int:
    """The compiled timeline of a routine."""
    compiled = context.routines.find(arguments.routine).timeline
    compiled = compiled.with_lengths(context.lengths())
    if arguments.json:
        print_json(timeline_json(compiled))
        return 0
    time = clock(compiled.duration)
    if compiled.open:
        time = trn(
            "{time} and {n} self-paced", "{time} and {n} self-paced", compiled.open, time=time
        )
    print(f"{compiled.routine.name}: {time}")
    print_table([_segment_row(segment) for segment in compiled.segments], right=(0, 1))
    return 0


def _segment_row(segment: Segment) -> tuple[str, ...]:
    length = tr("Next") if segment.duration is None else clock(segment.duration)
    place = f"{segment.part}:" if segment.part else ""
    of = (
        tr("set {number}/{all}", number=segment.set, all=segment.sets)
        if (segment.sets or 1) > 1
        else ""
    )
    lap = (
        tr("round {number}/{all}", number=segment.round, all=segment.rounds)
        if segment.rounds
        else ""
    )
    reps = trn("{n} reps", "{n} reps", segment.reps) if segment.reps else ""
    return (
        place + clock(segment.start),
        length,
        segment.kind,
        segment.exercise or "",
        segment.side or "",
        " ".join(filter(None, (reps, of, lap))),
    )


def timeline_json(compiled: Timeline) -> dict[str, Any]:
    """A timeline in the shape of `timeline --json`."""
    return {
        "routine": compiled.routine.id,
        "name": compiled.routine.name,
        "duration": compiled.duration,
        "open": compiled.open,
        "segments": [_segment_json(segment) for segment in compiled.segments],
        "cues": [_cue_json(cue) for cue in compiled.cues],
    }


def _segment_json(segment: Segment) -> dict[str, Any]:
    return {
        "part": segment.part,
        "start": segment.start,
        "duration": segment.duration,
        "kind": segment.kind,
        "exercise": segment.exercise,
        "side": segment.side,
        "set": segment.set,
        "sets": segment.sets,
        "round": segment.round,
        "rounds": segment.rounds,
        "reps": segment.reps,
    }


def _cue_json(cue: Cue) -> dict[str, Any]:
    return {"part": cue.part, "at": cue.at, "kind": cue.kind, "text": cue.text}
