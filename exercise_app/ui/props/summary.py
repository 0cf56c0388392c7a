"""What was done in a session: for the summary after it, and for its page in the history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.ui.props import words


class ExerciseRow(NamedTuple):
    """One exercise of a session: what was done of it; `fraction` is 0 to 1."""

    name: str
    sets: str
    done: str
    fraction: float
    hurt: bool = False


class WorkRow(NamedTuple):
    """One work: one side of one set."""

    name: str
    which: str
    done: str
    fraction: float
    told: str = ""


@dataclass(frozen=True, slots=True)
class SummaryProps:
    """Everything that the summary shows; `effort` is 1 to 10, `pain` 0 to 10, None: not given."""

    id: str
    title: str
    told: str
    facts: str
    rows: tuple[ExerciseRow, ...]
    effort: int | None = None
    pain: int | None = None


@dataclass(frozen=True, slots=True)
class SessionProps:
    """A session's page in the history."""

    id: str
    routine: str
    title: str
    day: str
    facts: str
    works: tuple[WorkRow, ...]
    note: str = ""


def derive_summary_props(record: SessionRecord) -> SummaryProps:
    """The summary of a session that is over."""
    return SummaryProps(
        id=record.id,
        title="Done" if record.completed else "Partly done",
        told=_told(record),
        facts=_facts(record),
        rows=tuple(_exercise_row(works) for works in _by_exercise(record.works)),
        effort=record.effort,
        pain=record.pain_after,
    )


def derive_session_props(record: SessionRecord, today: date) -> SessionProps:
    """A session's page."""
    facts = [_facts(record), *felt_parts(record)]
    if record.is_unfinished:
        facts.append("cut off")
    elif record.ended is Ended.EARLY:
        facts.append("ended early")
    day = words.full_day(record.date)
    near = words.day_name(record.date, today)
    return SessionProps(
        id=record.id,
        routine=record.routine,
        title=record.name,
        day=f"{day} ({near})" if near in ("today", "yesterday") else day,
        facts=" · ".join(filter(None, facts)),
        works=tuple(_work_row(work) for work in record.works),
        note=record.note or "",
    )


def felt_parts(record: SessionRecord) -> list[str]:
    """What was said of effort and pain."""
    parts = []
    if record.effort is not None:
        parts.append(f"effort {record.effort}")
    if record.pain_after is not None:
        parts.append(f"pain {record.pain_after}")
    return parts


def done_text(record: SessionRecord) -> str:
    """`100 %` of the planned work, or `3 of 4 sets` where all of it was self-paced."""
    totals = record.totals
    if totals.planned:
        share = totals.done / totals.planned
        return f"{int(share * 100 + 1e-9)} %"
    return f"{totals.open_finished} of {words.count(totals.open_works, 'set')}"


def _by_exercise(works: Iterable[WorkRecord]) -> list[list[WorkRecord]]:
    """The works of each exercise, in the order in which the exercises came first."""
    found: dict[tuple[str, str], list[WorkRecord]] = {}
    for work in works:
        found.setdefault((work.exercise, work.name), []).append(work)
    return list(found.values())


def _told(record: SessionRecord) -> str:
    if record.completed and record.ended is not Ended.EARLY:
        return f"{record.name}, done. That counts for your week."
    if record.completed:
        return f"{record.name}, ended a little early. It counts for your week all the same."
    if not any(not work.is_skipped for work in record.works):
        return "Nothing was done this time. That is fine; it is here when you are ready."
    return "What you did is kept. Part of a session is better than none."


def _facts(record: SessionRecord) -> str:
    parts = []
    if record.finished is not None:
        parts.append(words.span(round((record.finished - record.started).total_seconds())))
    if record.work_planned:
        done, planned = round(record.work_done), round(record.work_planned)
        parts.append(f"{words.span(done)} of {words.span(planned)} work")
    parts.append(done_text(record))
    return " · ".join(parts)


def _exercise_row(works: list[WorkRecord]) -> ExerciseRow:
    planned = sum(work.planned or 0.0 for work in works)
    done = sum(work.done for work in works if work.planned is not None)
    begun = [work for work in works if not work.is_skipped]
    whole = [work for work in works if _is_whole(work)]
    if planned:
        fraction = done / planned
        text = words.span(round(done))
        if done < planned - 0.5:
            text += f" of {words.span(round(planned))}"
    else:
        fraction = len(whole) / len(works)
        text = words.span(round(sum(work.done for work in begun)))
    return ExerciseRow(
        works[0].name, _sets(works, len(whole)), text, fraction, any(w.hurt for w in works)
    )


def _is_whole(work: WorkRecord) -> bool:
    return work.finished or (work.planned is not None and work.done >= work.planned)


def _sets(works: list[WorkRecord], whole: int) -> str:
    """`2 sets`, `1 of 2 sets`, `both sides`, `2 sets each side`, `3 of 4 sides`."""
    sides = len({work.side for work in works})
    if whole < len(works):
        return f"{whole} of {words.count(len(works), 'side' if sides > 1 else 'set')}"
    if sides == 2 and len(works) == 2:
        return "both sides"
    each = " each side" if sides == 2 else ""
    return words.count(len(works) // sides, "set") + each


def _work_row(work: WorkRecord) -> WorkRow:
    which = []
    if work.sets > 1:
        which.append(f"set {work.set} of {work.sets}")
    if work.round is not None:
        which.append(f"round {work.round}")
    if work.side is not None:
        which.append({"left": "left", "right": "right"}.get(work.side.value, "both in turn"))
    if work.reps is not None:
        which.append(words.count(work.reps, "rep"))
    done = words.span(round(work.done))
    fraction = float(work.finished)
    if work.planned:
        fraction = work.done / work.planned
        done = f"{done} of {words.span(round(work.planned))}"
    told = []
    if work.is_skipped:
        done, fraction = "skipped", 0.0
    if work.hurt:
        told.append("it hurt")
    if work.instead_of:
        told.append("eased")
    return WorkRow(work.name, " · ".join(which), done, fraction, " · ".join(told))
