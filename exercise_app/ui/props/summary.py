"""What was done in a session: for the summary after it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.after import derive_after

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.ui.props.before import BeforeProps


class ExerciseRow(NamedTuple):
    """One exercise of a session: what was done of it; `fraction` is 0 to 1."""

    name: str
    sets: str
    done: str
    fraction: float
    hurt: bool = False


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
    answer: BeforeProps | None = None
    """What the traffic light says to it."""


def derive_summary_props(
    record: SessionRecord, routines: Sequence[RoutineEntry] = (), symptoms: Collection[str] = ()
) -> SummaryProps:
    """The summary of a session that is over.

    `routines` are those that may be offered where it hurt, `symptoms` the ids of those ticked.
    """
    return SummaryProps(
        id=record.id,
        title=tr("Done") if record.completed else tr("Partly done"),
        told=_told(record),
        facts=_facts(record),
        rows=tuple(_exercise_row(works) for works in _by_exercise(record.works)),
        effort=record.effort,
        pain=record.pain_after,
        answer=derive_after(record, routines, symptoms),
    )


def felt_parts(record: SessionRecord) -> list[str]:
    """What was said of effort and pain."""
    parts = []
    if record.effort is not None:
        parts.append(tr("effort {number}", number=record.effort))
    if record.pain_after is not None:
        parts.append(tr("pain {number}", number=record.pain_after))
    return parts


def done_text(record: SessionRecord) -> str:
    """`100 %` of the planned work, or `3 of 4 sets` where all of it was self-paced."""
    totals = record.totals
    if totals.planned:
        share = totals.done / totals.planned
        return tr("{number} %", number=int(share * 100 + 1e-9))
    return _part_of_sets(totals.open_finished, totals.open_works)


def _part_of_sets(part: int, all_: int) -> str:
    return trn("{part} of {n} set", "{part} of {n} sets", all_, part=part)


def _by_exercise(works: Iterable[WorkRecord]) -> list[list[WorkRecord]]:
    """The works of each exercise, in the order in which the exercises came first."""
    found: dict[tuple[str, str], list[WorkRecord]] = {}
    for work in works:
        found.setdefault((work.exercise, work.name), []).append(work)
    return list(found.values())


def _told(record: SessionRecord) -> str:
    if record.completed and record.ended is not Ended.EARLY:
        return tr("{name}, done. That counts for your week.", name=record.name)
    if record.completed:
        return tr(
            "{name}, ended a little early. It counts for your week all the same.",
            name=record.name,
        )
    if not any(not work.is_skipped for work in record.works):
        return tr("Nothing was done this time. That is fine; it is here when you are ready.")
    return tr("What you did is kept. Part of a session is better than none.")


def _facts(record: SessionRecord) -> str:
    parts = []
    if record.finished is not None:
        parts.append(words.span(round((record.finished - record.started).total_seconds())))
    if record.work_planned:
        done = words.span(round(record.work_done))
        planned = words.span(round(record.work_planned))
        parts.append(tr("{done} of {planned} work", done=done, planned=planned))
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
            text = words.of_planned(text, words.span(round(planned)))
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
        if sides > 1:
            return trn("{part} of {n} side", "{part} of {n} sides", len(works), part=whole)
        return _part_of_sets(whole, len(works))
    if sides == 2 and len(works) == 2:
        return tr("both sides")
    if sides == 2:
        return trn("{n} set each side", "{n} sets each side", len(works) // 2)
    return words.sets(len(works) // sides)
