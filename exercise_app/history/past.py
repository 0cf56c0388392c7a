"""Sessions done without the app, written down afterwards."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime, timedelta

from exercise_app.core.credit import planned_works
from exercise_app.core.record import BUILT_IN, Ended, SessionRecord, WorkRecord
from exercise_app.core.timeline import Timeline


def past_session(
    timeline: Timeline,
    started: datetime,
    share: float = 1.0,
    *,
    zone: str | None = None,
    source: str = BUILT_IN,
    variant: str | None = None,
) -> SessionRecord:
    """A session of `timeline` that began at `started`, local and aware of its zone.

    Its works are those of the routine, done in their order until `share` (0 to 1) of the planned
    seconds were, and as large a share of the self-paced works. It ended when that much of the
    routine's time had passed. Raises ValueError for a share off its scale. `Store.add` keeps it.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"the share done is {share}, not a number from 0 to 1")
    works = done_in_order(planned_works(timeline), share)
    routine = timeline.routine
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine=routine.id,
        name=routine.name,
        kind=routine.kind,
        source=source,
        started=started,
        finished=started + timedelta(seconds=timeline.duration * share),
        zone=zone,
        date=started.date(),
        ended=Ended.DONE if all(work.finished for work in works) else Ended.EARLY,
        works=works,
        variant=variant,
        edited=started,
    )


def done_in_order(works: tuple[WorkRecord, ...], share: float) -> tuple[WorkRecord, ...]:
    """The works, done one after another until `share` (0 to 1) of all was done.

    Timed works share their seconds; of self-paced ones so many are finished.
    """
    left = sum(work.planned or 0.0 for work in works) * share
    open_left = round(sum(work.is_open for work in works) * share)
    done = []
    for work in works:
        if work.planned is None:
            done.append(replace(work, finished=open_left > 0))
            open_left -= 1
        else:
            seconds = min(work.planned, max(0.0, left))
            left -= work.planned
            is_whole = share == 1 or seconds >= work.planned
            done.append(
                replace(work, done=work.planned if is_whole else seconds, finished=is_whole)
            )
    return tuple(done)
