"""Sessions from JSON: the shape that `json_shape` writes, checked to the last key.

Keys not known here are left alone, as a format may gain keys; what follows from others
(`completed`, `work_planned`, `work_done`) is worked out anew.
"""

from __future__ import annotations

from exercise_app.core.record import (
    BUILT_IN,
    MAX_EFFORT,
    MAX_PAIN,
    Ended,
    SessionRecord,
    WorkRecord,
)
from exercise_app.core.routine import MAX_REPS, MAX_SEGMENTS, Kind, Side
from exercise_app.core.translation import tr
from exercise_app.history.json_fields import MAX_NOTE, Fields

_MAX_COUNT = 1_000_000


def read_session(value: object, place: str, problems: list[str]) -> SessionRecord | None:
    """The session that a JSON value holds; None where anything is wrong, with each error noted."""
    fields = Fields(value, place, problems)
    works = tuple(
        _read_work(work, index, f"{place}.works[{index}]", problems)
        for index, work in enumerate(fields.items("works", MAX_SEGMENTS))
    )
    identity = fields.text("id")
    routine = fields.text("routine")
    name = fields.text("name")
    kind = fields.choice("kind", Kind)
    source = fields.text("source", optional=True, longest=MAX_NOTE)
    started = fields.instant("started")
    finished = fields.instant("finished", optional=True)
    zone = fields.text("zone", optional=True)
    day = fields.day("date", optional=True)
    ended = _read_end(fields, finished is not None, works)
    ratings = _read_ratings(fields)
    note = fields.text("note", optional=True, longest=MAX_NOTE)
    variant = fields.text("variant", optional=True)
    counted = fields.flag("counted", optional=True)
    edited = fields.instant("edited", optional=True)
    if fields.is_wrong:
        return None
    assert identity
    assert routine
    assert name
    assert kind
    assert started
    return SessionRecord(
        id=identity,
        routine=routine,
        name=name,
        kind=kind,
        source=source or BUILT_IN,
        started=started,
        finished=finished,
        zone=zone,
        date=day or started.date(),
        ended=ended,
        **ratings,
        note=note,
        variant=variant,
        counted=counted,
        works=tuple(work for work in works if work is not None),
        edited=edited or started,
    )


def _read_ratings(fields: Fields) -> dict[str, int | None]:
    """How the session felt, by the record's names."""
    pain = ("pain_before", "pain_after", "pain_morning")
    return {
        **{key: fields.whole(key, 0, MAX_PAIN, optional=True) for key in pain},
        "effort": fields.whole("effort", 1, MAX_EFFORT, optional=True),
    }


def _read_end(
    fields: Fields, is_finished: bool, works: tuple[WorkRecord | None, ...]
) -> Ended | None:
    """How the session ended; where that is not said it follows from what was done."""
    if fields.has("ended"):
        ended = fields.choice("ended", Ended, optional=True)
        if (ended is not None) != is_finished and not fields.is_wrong:
            fields.note("ended", tr("expected a value when the session is finished, else null"))
        return ended
    if not is_finished:
        return None
    all_finished = all(work is not None and work.finished for work in works)
    return Ended.DONE if all_finished else Ended.EARLY


def _read_work(value: object, index: int, place: str, problems: list[str]) -> WorkRecord | None:
    fields = Fields(value, place, problems)
    exercise = fields.text("exercise")
    name = fields.text("name", optional=True)
    side = fields.choice("side", Side, optional=True)
    set_number = fields.whole("set", 1, _MAX_COUNT, optional=True)
    sets = fields.whole("sets", 1, _MAX_COUNT, optional=True)
    round_number = fields.whole("round", 1, _MAX_COUNT, optional=True)
    reps = fields.whole("reps", 1, MAX_REPS, optional=True)
    planned = fields.seconds("planned", optional=True)
    done = fields.seconds("done")
    finished = fields.flag("finished", optional=True)
    hurt = fields.flag("hurt", optional=True)
    instead_of = fields.text("instead_of", optional=True)
    if planned is not None and done is not None and done > planned:
        fields.note(
            "done",
            tr("{done:.12g} is more than the {planned:.12g} planned", done=done, planned=planned),
        )
    if fields.is_wrong:
        return None
    assert exercise
    assert done is not None
    return WorkRecord(
        index=index,
        exercise=exercise,
        name=name or exercise,
        side=side,
        set=set_number or 1,
        sets=sets or set_number or 1,
        round=round_number,
        reps=reps,
        planned=planned,
        done=done,
        finished=_is_finished(planned, done) if finished is None else finished,
        hurt=bool(hurt),
        instead_of=instead_of,
    )


def _is_finished(planned: float | None, done: float) -> bool:
    """Whether a work ran to its end, where that is not said."""
    return done > 0 if planned is None else done >= planned
