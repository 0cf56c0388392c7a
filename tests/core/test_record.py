"""What a session's record says of it: its sums, whether it was completed and counts."""

from __future__ import annotations

import math
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.kinds import LIGHTER, Kind, Side
from exercise_app.core.record import Ended, SessionRecord, Totals, WorkRecord, fuller, totals

START = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)


def work(
    index: int = 0, planned: float | None = 30.0, done: float = 0.0, **more: object
) -> WorkRecord:
    values: dict[str, object] = {"exercise": "plank", "name": "Plank", **more}
    return WorkRecord(index=index, planned=planned, done=done, **values)  # type: ignore[arg-type]


def session(*works: WorkRecord, **more: object) -> SessionRecord:
    values: dict[str, object] = {
        "id": "7d9f9d7c-6d43-4a36-9a7e-0c5a2a1a4d10",
        "routine": "core-strength-1",
        "name": "Core strength 1",
        "kind": Kind.STRENGTH,
        "started": START,
        "date": START.date(),
        "edited": START,
        "works": works,
        **more,
    }
    return SessionRecord(**values)  # type: ignore[arg-type]


def open_work(index: int, finished: bool, done: float = 20.0) -> WorkRecord:
    return work(index, planned=None, done=done, finished=finished)


def test_overrunning_a_work_never_inflates_what_was_done() -> None:
    assert work(planned=30.0, done=95.0).done == 30.0


def test_seconds_are_kept_in_whole_microseconds() -> None:
    kept = work(planned=0.1 + 0.2, done=0.1 + 0.1 + 0.05)
    assert (kept.planned, kept.done) == (0.3, 0.25)


@pytest.mark.parametrize("value", [-1.0, math.nan, math.inf])
@pytest.mark.parametrize("name", ["planned", "done"])
def test_what_is_no_length_of_time_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{name} is .*no number of seconds"):
        work(**{name: value})  # type: ignore[arg-type]


def test_an_open_work_keeps_the_time_spent_however_long() -> None:
    spent = open_work(0, finished=True, done=500.0)
    assert spent.is_open
    assert spent.done == 500.0


def test_a_work_is_not_open_when_seconds_were_planned() -> None:
    assert not work().is_open


def test_a_work_counts_as_skipped_only_when_nothing_of_it_was_done() -> None:
    assert work(done=0.0).is_skipped
    assert not work(done=0.5).is_skipped
    assert not open_work(0, finished=True, done=0.0).is_skipped


def test_a_work_cannot_stand_before_the_first() -> None:
    with pytest.raises(ValueError, match="below 0"):
        work(index=-1)


def test_records_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        work().done = 3.0  # type: ignore[misc]


def test_sides_sets_and_what_was_eased_are_kept() -> None:
    kept = work(side=Side.LEFT, set=2, sets=3, round=1, reps=8, hurt=True, instead_of="plank-toes")
    assert (kept.side, kept.set, kept.sets, kept.round, kept.reps) == ("left", 2, 3, 1, 8)
    assert kept.hurt
    assert kept.instead_of == "plank-toes"


def test_totals_leave_open_works_out_of_the_seconds() -> None:
    kept = session(work(0, 30.0, 20.0), open_work(1, finished=True), work(2, 40.0, 40.0))
    assert (kept.work_planned, kept.work_done) == (70.0, 60.0)
    assert kept.totals == Totals(planned=70.0, done=60.0, open_works=1, open_finished=1)


@pytest.mark.parametrize(("done", "completed"), [(24.0, True), (23.999999, False), (30.0, True)])
def test_a_session_is_completed_from_80_percent_of_its_seconds_on(
    done: float, completed: bool
) -> None:
    assert session(work(planned=30.0, done=done)).completed is completed


def test_80_percent_is_exact_where_floats_are_not() -> None:
    tenths = [work(index, 0.1, 0.1 if index < 8 else 0.0) for index in range(10)]
    assert session(*tenths).completed


@pytest.mark.parametrize("ended", Ended)
def test_a_session_is_completed_however_it_ended(ended: Ended) -> None:
    kept = session(work(planned=100.0, done=80.0), ended=ended, finished=START)
    assert kept.completed


def test_open_works_do_not_make_up_for_seconds_that_are_missing() -> None:
    assert not session(work(0, 30.0, 10.0), open_work(1, True), open_work(2, True)).completed


def test_skipped_open_works_do_not_spoil_seconds_that_were_done() -> None:
    assert session(work(0, 30.0, 30.0), open_work(1, False)).completed


@pytest.mark.parametrize(("finished", "completed"), [(5, True), (4, True), (3, False)])
def test_where_all_works_are_open_80_percent_of_the_works_decide(
    finished: int, completed: bool
) -> None:
    works = [open_work(index, index < finished) for index in range(5)]
    assert session(*works).completed is completed


def test_a_session_without_works_is_not_completed() -> None:
    assert not session().completed


@pytest.mark.parametrize(
    ("counted", "done", "counts"),
    [(None, 30.0, True), (None, 0.0, False), (True, 0.0, True), (False, 30.0, False)],
)
def test_the_users_own_word_goes_before_what_was_completed(
    counted: bool | None, done: float, counts: bool
) -> None:
    assert session(work(done=done), counted=counted).counts is counts


def test_a_session_is_unfinished_until_it_has_an_end() -> None:
    assert session().is_unfinished
    assert not session(finished=START, ended=Ended.EARLY).is_unfinished


def test_the_local_date_is_kept_even_where_the_instant_tells_another() -> None:
    assert session(date=date(2026, 11, 21)).date == date(2026, 11, 21)


@pytest.mark.parametrize("name", ["started", "finished", "edited"])
def test_an_instant_needs_a_zone(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} has no time zone"):
        session(**{"ended": Ended.DONE, "finished": START, name: datetime(2026, 11, 22, 7)})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pain_before", -1),
        ("pain_before", 11),
        ("pain_after", 11),
        ("pain_morning", -1),
        ("pain_morning", 11),
        ("effort", 0),
        ("effort", 11),
    ],
)
def test_a_rating_off_its_scale_is_refused(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=f"{name} is {value}"):
        session(**{name: value})


def test_the_ends_of_the_scales_are_ratings() -> None:
    kept = session(pain_before=0, pain_after=10, pain_morning=0, effort=1)
    assert replace(kept, effort=10, pain_morning=10).effort == 10


def test_a_session_knows_whether_it_hurt_in_any_work() -> None:
    assert session(work(0), work(1, hurt=True)).hurt
    assert not session(work(0), work(1)).hurt


def test_a_session_is_of_the_routine_as_it_is_unless_it_names_a_variant() -> None:
    assert session().variant is None
    assert session(variant=LIGHTER).variant == "lighter"


@pytest.mark.parametrize("end", [{"finished": START}, {"ended": Ended.DONE}])
def test_an_end_and_its_instant_belong_together(end: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="ended when it is finished"):
        session(**end)


def test_works_are_numbered_in_their_order() -> None:
    with pytest.raises(ValueError, match="work 1 has the index 3"):
        session(work(0), work(3))


amounts = st.floats(0, 3600, allow_nan=False)
some_works = st.lists(
    st.builds(
        work,
        planned=st.none() | amounts,
        done=amounts,
        finished=st.booleans(),
    ),
    max_size=30,
)


@given(some_works)
def test_what_was_done_never_exceeds_what_was_planned(works: list[WorkRecord]) -> None:
    sums = totals(works)
    assert 0 <= sums.done <= sums.planned


@given(some_works)
def test_doing_everything_completes_and_doing_nothing_never_does(works: list[WorkRecord]) -> None:
    all_done = [replace(each, done=each.planned or 0.0, finished=True) for each in works]
    nothing = [replace(each, done=0.0, finished=False) for each in works]
    assert totals(all_done).completed is bool(works) or totals(works).planned == 0
    assert not totals(nothing).completed


@given(some_works, st.randoms())
def test_totals_do_not_depend_on_the_order(works: list[WorkRecord], random: object) -> None:
    mixed = list(works)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert totals(mixed) == totals(works)


def test_of_two_states_the_later_stands_with_the_most_of_each_work() -> None:
    now = datetime(2026, 11, 18, 7, 30, tzinfo=UTC)
    plank = WorkRecord(index=0, exercise="plank", name="Plank", planned=30.0)
    bridge = WorkRecord(index=1, exercise="bridge", name="Bridge", planned=None)
    early = SessionRecord(
        id="x", routine="r", name="R", kind=Kind.STRENGTH, started=now, date=now.date(),
        edited=now, works=(replace(plank, done=30.0, finished=True, hurt=True),),
        ended=Ended.EARLY, finished=now, effort=4, note="first", pain_before=2,
    )  # fmt: skip
    late = replace(
        early, edited=now + timedelta(seconds=1), ended=None, finished=None, effort=None,
        note="second", works=(replace(plank, planned=20.0, done=10.0), replace(bridge, done=5.0)),
    )  # fmt: skip
    for both in (fuller(early, late), fuller(late, early)):
        assert both.works == (
            replace(plank, planned=20.0, done=20.0, finished=True, hurt=True),
            replace(bridge, done=5.0),
        )
        assert (both.ended, both.finished) == (Ended.EARLY, now)
        assert (both.effort, both.note, both.pain_before) == (4, "second", 2)
        assert both.edited == late.edited
    done = replace(late, ended=Ended.DONE, finished=now)
    assert fuller(early, done).ended is Ended.DONE
