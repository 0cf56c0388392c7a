"""What the history holds besides sessions, as JSON and back: a part of an export for each.

Every part is a list. A part that is not in a file is taken as empty, as in exports of versions
that did not know it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.runs import MAX_METRES, MAX_SECONDS, Run, Shoe
from exercise_app.core.settings import MAX_TARGET
from exercise_app.core.translation import tr
from exercise_app.core.week_off import Reason, WeekOff
from exercise_app.history.history import History
from exercise_app.history.json_fields import MAX_NOTE, Fields, shown
from exercise_app.history.kept import Kept
from exercise_app.history.plans import PlanChange
from exercise_app.history.symptoms import SymptomPeriod

MAX_TARGETS = 1_000


class Part(NamedTuple):
    """One list in an export."""

    key: str
    """Its key in the file."""
    kept: Callable[[History], Kept[Any]]
    to_json: Callable[[Any], dict[str, Any]]
    read: Callable[[Fields], Any]
    """The value of an object's fields; None where one of them is wrong."""
    identity: Callable[[Any], object]
    """What may not stand twice in a file."""


def _run_json(run: Run) -> dict[str, Any]:
    return {
        "id": run.id,
        "date": run.date.isoformat(),
        "metres": run.metres,
        "seconds": run.seconds,
        "shoe": run.shoe,
        "note": run.note,
        "edited": run.edited.isoformat(),
    }


def _read_run(fields: Fields) -> Run | None:
    identity = fields.text("id")
    day = fields.day("date")
    metres = fields.whole("metres", 1, MAX_METRES)
    seconds = fields.whole("seconds", 1, MAX_SECONDS, optional=True)
    shoe = fields.text("shoe", optional=True)
    note = fields.text("note", optional=True, longest=MAX_NOTE)
    edited = fields.instant("edited")
    if identity is None or day is None or metres is None or edited is None or fields.is_wrong:
        return None
    return Run(
        id=identity,
        date=day,
        metres=metres,
        seconds=seconds,
        shoe=shoe,
        note=note,
        edited=edited,
    )


def _shoe_json(shoe: Shoe) -> dict[str, Any]:
    return {
        "id": shoe.id,
        "name": shoe.name,
        "since": shoe.since.isoformat(),
        "metres_before": shoe.metres_before,
        "retired": None if shoe.retired is None else shoe.retired.isoformat(),
        "edited": shoe.edited.isoformat(),
    }


def _read_shoe(fields: Fields) -> Shoe | None:
    identity = fields.text("id")
    name = fields.text("name")
    since = fields.day("since")
    before = fields.whole("metres_before", 0, 10 * MAX_METRES, optional=True)
    retired = fields.day("retired", optional=True)
    edited = fields.instant("edited")
    if name is not None and not name.strip():
        fields.note("name", tr("expected a name, not only blanks"))
    if since is not None and retired is not None and retired < since:
        fields.note("retired", tr("expected a date not before “since”"))
    if identity is None or name is None or since is None or edited is None or fields.is_wrong:
        return None
    return Shoe(
        id=identity,
        name=name,
        since=since,
        metres_before=before or 0,
        retired=retired,
        edited=edited,
    )


def _week_off_json(week: WeekOff) -> dict[str, Any]:
    return {
        "id": week.id,
        "day": week.day.isoformat(),
        "reason": str(week.reason),
        "edited": week.edited.isoformat(),
    }


def _read_week_off(fields: Fields) -> WeekOff | None:
    identity = fields.text("id")
    day = fields.day("day")
    reason = fields.choice("reason", Reason)
    edited = fields.instant("edited")
    if identity is None or day is None or reason is None or edited is None:
        return None
    return WeekOff(identity, day, reason, edited)


def _plan_json(change: PlanChange) -> dict[str, Any]:
    return {
        "date": change.date.isoformat(),
        "targets": dict(change.plan),
        "edited": change.edited.isoformat(),
    }


def _read_plan(fields: Fields) -> PlanChange | None:
    day = fields.day("date")
    targets = fields.table("targets", MAX_TARGETS)
    for name, value in targets.items():
        is_days = type(value) is int and 0 <= value <= MAX_TARGET
        if not is_days and value != AFTER_RUN:
            expected = tr(
                "expected a number from 0 to {most} or {word}", most=MAX_TARGET, word=AFTER_RUN
            )
            fields.note(
                f"targets.{name}",
                tr("{expected}, not {found}", expected=expected, found=shown(value)),
            )
    edited = fields.instant("edited")
    if day is None or edited is None or fields.is_wrong:
        return None
    return PlanChange(day, targets, edited)


def _symptom_json(period: SymptomPeriod) -> dict[str, Any]:
    return {
        "id": period.id,
        "since": period.since.isoformat(),
        "until": None if period.until is None else period.until.isoformat(),
        "edited": period.edited.isoformat(),
    }


def _read_symptom(fields: Fields) -> SymptomPeriod | None:
    identity = fields.text("id")
    since = fields.instant("since")
    until = fields.instant("until", optional=True)
    edited = fields.instant("edited")
    if identity is None or since is None or edited is None or fields.is_wrong:
        return None
    return SymptomPeriod(identity, since, until, edited)


PARTS: tuple[Part, ...] = (
    Part("runs", lambda h: h.runs.kept, _run_json, _read_run, lambda run: run.id),
    Part("shoes", lambda h: h.shoes.kept, _shoe_json, _read_shoe, lambda shoe: shoe.id),
    Part(
        "weeks_off",
        lambda h: h.weeks_off.kept,
        _week_off_json,
        _read_week_off,
        lambda week: week.id,
    ),
    Part("plans", lambda h: h.plans.kept, _plan_json, _read_plan, lambda change: change.date),
    Part(
        "symptoms",
        lambda h: h.symptoms.kept,
        _symptom_json,
        _read_symptom,
        lambda period: (period.id, period.since.isoformat()),
    ),
)
"""The parts of an export besides its sessions, in the order in which they are written."""
