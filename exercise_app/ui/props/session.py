"""A session's page in the history: what was planned and done of it, and how it felt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.kinds import LIGHTER, Side
from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.runs import BarProps, Mark
from exercise_app.ui.props.summary import done_text

_COUNTS_FROM = 0.8
"""The share of a session from which it counts, as `core.record` has it."""


class WorkRow(NamedTuple):
    """One work: one side of one set."""

    name: str
    which: str
    done: str
    fraction: float
    told: str = ""


class CountChoice(NamedTuple):
    """What can be said of whether a session counts: the word to keep, and its button."""

    counted: bool | None
    name: str


class Felt(NamedTuple):
    """A rating and what was said, a dash where nothing was."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SessionProps:
    """A session's page in the history."""

    id: str
    routine: str
    title: str
    kind: str
    day: str
    facts: str
    credit: str
    """Whether it counts for its week, and why."""
    bar: BarProps
    """How much of the planned work was done, against what counts by itself."""
    counts: bool
    choices: tuple[CountChoice, ...]
    felt: tuple[Felt, ...]
    works: tuple[WorkRow, ...]
    note: str = ""


def derive_session_props(record: SessionRecord, today: date) -> SessionProps:
    """A session's page."""
    day = words.full_day(record.date)
    if 0 <= (today - record.date).days <= 1:
        day = tr("{day} ({near})", day=day, near=words.day_name(record.date, today))
    return SessionProps(
        id=record.id,
        routine=record.routine,
        title=record.name,
        kind=record.kind.value,
        day=" · ".join(filter(None, (day, _clock_times(record)))),
        facts=" · ".join(filter(None, _facts(record))),
        credit=_credit(record),
        bar=_bar(record),
        counts=record.counts,
        choices=_choices(record),
        felt=_felt(record),
        works=tuple(_work_row(work) for work in record.works),
        note=record.note or "",
    )


def _clock_times(record: SessionRecord) -> str:
    started = formats().time(record.started)
    if record.finished is None:
        return tr("began at {time}", time=started)
    finished = record.finished.astimezone(record.started.tzinfo)
    return tr("{start} to {end}", start=started, end=formats().time(finished))


def _facts(record: SessionRecord) -> list[str]:
    parts = [words.kind(record.kind.value)]
    if record.finished is not None:
        parts.append(words.span(round((record.finished - record.started).total_seconds())))
    if record.work_planned:
        done, planned = words.span(round(record.work_done)), words.span(round(record.work_planned))
        parts.append(tr("{done} of {planned} work", done=done, planned=planned))
    parts.append(done_text(record))
    if record.is_unfinished:
        parts.append(tr("cut off"))
    elif record.ended is Ended.EARLY:
        parts.append(tr("ended early"))
    elif record.ended is Ended.KEPT:
        parts.append(tr("cut off and kept"))
    if record.variant:
        lighter = record.variant == LIGHTER
        parts.append(tr("lighter") if lighter else tr("changed for that day"))
    return parts


def _bar(record: SessionRecord) -> BarProps:
    sums, share = record.totals, 0.0
    if sums.planned:
        share = min(1.0, sums.done / sums.planned)
    elif sums.open_works:
        share = sums.open_finished / sums.open_works
    from_here = Mark(_COUNTS_FROM, tr("{number} %", number=round(100 * _COUNTS_FROM)))
    told = tr("Done: {share}. From {least} on it counts by itself.",
              share=done_text(record), least=from_here.name)  # fmt: skip
    return BarProps(share, told, (from_here,))


def _credit(record: SessionRecord) -> str:
    if record.counted is True and not record.completed:
        return tr("Done in part. You have it count for its week.")
    if record.counted is False:
        return tr("You have it not count for its week.")
    if record.completed:
        return tr("It counts for its week.")
    return tr("Done in part. From 80 % on a session counts by itself; you can have this one count.")


def _choices(record: SessionRecord) -> tuple[CountChoice, ...]:
    if record.counted is not None:
        return (CountChoice(None, tr("Go by what was done")),)
    if record.completed:
        return (CountChoice(False, tr("Do not count it")),)
    return (CountChoice(True, tr("Count it")),)


def _felt(record: SessionRecord) -> tuple[Felt, ...]:
    return (
        Felt(tr("Pain before"), _rating(record.pain_before)),
        Felt(tr("Pain after"), _rating(record.pain_after)),
        Felt(tr("Morning after"), _rating(record.pain_morning)),
        Felt(tr("Effort"), _rating(record.effort)),
    )


def _rating(value: int | None) -> str:
    return "–" if value is None else tr("{value} of 10", value=value)


def _work_row(work: WorkRecord) -> WorkRow:
    which = []
    if work.sets > 1:
        which.append(tr("set {number} of {all}", number=work.set, all=work.sets))
    if work.round is not None:
        which.append(tr("round {number}", number=work.round))
    if work.side is not None:
        which.append(_side(work.side))
    if work.reps is not None:
        which.append(trn("{n} rep", "{n} reps", work.reps))
    done = words.span(round(work.done))
    fraction = float(work.finished)
    if work.planned:
        fraction = work.done / work.planned
        done = words.of_planned(done, words.span(round(work.planned)))
    told = []
    if work.is_skipped:
        fraction = 0.0
        done = tr("skipped")
        if work.planned:
            done = tr("skipped, {planned}", planned=words.span(round(work.planned)))
    if work.hurt:
        told.append(tr("it hurt"))
    if work.instead_of:
        told.append(tr("eased"))
    return WorkRow(work.name, " · ".join(which), done, fraction, " · ".join(told))


def _side(side: Side) -> str:
    return {Side.LEFT: tr("left"), Side.RIGHT: tr("right")}.get(side) or tr("both in turn")
