"""The changes of today are kept for the day, and never more than the history can keep."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from exercise_app.context import Context
from exercise_app.core.adjust import Adjust
from exercise_app.presenters.adjusting import MOST, TodaysChanges
from tests.fakes import FakeClock


def changes(tmp_path: Path) -> tuple[TodaysChanges, Context, FakeClock]:
    clock = FakeClock()
    context = Context(tmp_path, clock.clocks())
    return TodaysChanges(context), context, clock


def test_what_is_kept_is_gone_with_the_day(tmp_path: Path) -> None:
    kept, _, clock = changes(tmp_path)
    kept.keep("core-strength-1", Adjust(minutes=5))
    assert kept.of("core-strength-1") == Adjust(minutes=5)
    assert kept.of("core-strength-2") == Adjust()
    clock.now += timedelta(days=1)
    assert kept.of("core-strength-1") == Adjust()


def test_a_session_is_compiled_again_as_it_was_begun(tmp_path: Path) -> None:
    kept, context, _ = changes(tmp_path)
    written = context.routines.find("core-strength-1").timeline
    kept.keep("core-strength-1", Adjust(minutes=5, lighter=True).skipping("cat-cow"))
    today, variant = kept.today(written)
    assert variant == "lighter 5min -cat-cow"
    assert kept.as_done(written, variant) == today != written
    assert kept.as_done(written, "something else") is written
    assert kept.as_done(written, None) is written


def test_changes_that_leave_nothing_are_not_made(tmp_path: Path) -> None:
    kept, context, _ = changes(tmp_path)
    written = context.routines.find("core-strength-1").timeline
    ids = {work.step.exercise.id for work in written.works if work.step}
    kept.keep("core-strength-1", Adjust(skip=frozenset(ids)))
    assert kept.today(written) == (written, None)


def test_a_variant_longer_than_the_history_takes_is_left_out(tmp_path: Path) -> None:
    kept, context, _ = changes(tmp_path)
    written = context.routines.find("core-strength-1").timeline
    many = frozenset(f"exercise-number-{n}" for n in range(80))
    kept.keep("core-strength-1", Adjust(minutes=5, skip=many))
    today, variant = kept.today(written)
    assert len(Adjust(minutes=5, skip=many).variant or "") > MOST
    assert variant is None
    assert today != written
