"""Weeks over zones, summer time and the date line: a session counts on the local date it began."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.kinds import Kind
from exercise_app.core.plan import AFTER_RUN, fourth_day, targets_of
from exercise_app.core.record import SessionRecord, WorkRecord
from exercise_app.core.week import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    DayDone,
    week_of,
    week_summary,
)

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Apia",
    "Africa/Casablanca",
    "UTC",
)
STARTS = (MONDAY, SUNDAY, SATURDAY, FRIDAY)
starts = st.sampled_from(STARTS)
zones = st.sampled_from(ZONES)
instants = st.datetimes(datetime(2008, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))


def kept(started: datetime, share: float = 1.0, **more: object) -> SessionRecord:
    """A session as it is kept: its local date is that of the start."""
    work = WorkRecord(index=0, exercise="plank", name="Plank", planned=100.0, done=100.0 * share)
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine="big-three",
        name="Big three",
        kind=Kind.STRENGTH,
        started=started,
        date=started.date(),
        works=(work,),
        edited=started,
        **more,  # type: ignore[arg-type]
    )


def days(*records: SessionRecord) -> list[DayDone]:
    """The days done of those that count, as the history hands them to the core."""
    return [DayDone(r.date, str(r.kind), r.routine) for r in records if r.counts]


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


class TestPartialSessions:
    def test_a_partial_session_counts_only_by_the_users_own_word(self) -> None:
        start = at("2026-11-17T07:30", "Europe/Berlin")
        for share, counted, many in [
            (0.5, None, 0), (0.5, True, 1), (0.8, None, 1), (1.0, None, 1), (1.0, False, 0)
        ]:  # fmt: skip
            week = week_summary(date(2026, 11, 18), days(kept(start, share, counted=counted)), {})
            strength = next(kind for kind in week.kinds if kind.kind == "strength")
            assert strength.done == many

    def test_a_partial_session_beside_a_complete_one_on_that_day_changes_nothing(self) -> None:
        morning, evening = at("2026-11-17T07:30", "UTC"), at("2026-11-17T19:00", "UTC")
        both = days(kept(morning, 0.3), kept(evening))
        assert both == days(kept(evening))


class TestMidnight:
    def test_a_session_over_midnight_counts_on_the_day_it_began(self) -> None:
        sunday = at("2026-11-22T23:50", "Europe/Berlin")
        record = kept(sunday, finished=sunday + timedelta(minutes=20), ended="done")
        week = week_summary(date(2026, 11, 23), days(record), {"strength": 1})
        assert (week.kinds[0].done, week.weeks_on_target) == (0, 1)

    def test_two_instants_of_one_utc_day_may_be_two_local_days(self) -> None:
        zone = "Pacific/Auckland"
        late, early = at("2026-11-17T23:30", zone), at("2026-11-18T00:30", zone)
        assert late.astimezone(UTC).date() == early.astimezone(UTC).date()
        week = week_summary(date(2026, 11, 18), days(kept(late), kept(early)), {"strength": 2})
        assert week.kinds[0].done == 2


class TestSummerTime:
    @pytest.mark.parametrize(
        "zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"]
    )
    def test_every_day_of_a_year_is_one_day_however_long_it_was(self, zone: str) -> None:
        """A session at noon and one at 23:59 of each day of a year with its changes of clock."""
        first = date(2026, 1, 5)
        records = (
            kept(datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone)))
            for n in range(52 * 7)
            for day in [first + timedelta(days=n)]
            for hour, minute in [(12, 0), (23, 59)]
        )
        done = days(*records)
        for week in range(52):
            found = week_summary(first + timedelta(weeks=week), done, {"strength": 7})
            assert found.kinds[0].done == 7

    def test_both_hours_of_the_night_when_clocks_go_back_are_one_day(self) -> None:
        once = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
        again = once.replace(fold=1)
        assert again.astimezone(UTC) - once.astimezone(UTC) == timedelta(hours=1)
        week = week_summary(date(2026, 10, 25), days(kept(once), kept(again)), {"strength": 2})
        assert week.kinds[0].done == 1


class TestTheDateLine:
    def test_flying_east_a_date_comes_twice_and_counts_once(self) -> None:
        auckland = at("2026-11-18T20:00", "Pacific/Auckland")
        honolulu = at("2026-11-18T07:00", "Pacific/Honolulu")
        assert honolulu > auckland
        week = week_summary(
            date(2026, 11, 18), days(kept(auckland), kept(honolulu)), {"strength": 2}
        )
        assert week.kinds[0].days == (date(2026, 11, 18),)

    def test_flying_west_a_date_is_missing_and_the_days_done_are_two(self) -> None:
        honolulu = at("2026-11-17T20:00", "Pacific/Honolulu")
        auckland = at("2026-11-19T20:00", "Pacific/Auckland")
        assert auckland - honolulu == timedelta(hours=25)
        week = week_summary(
            date(2026, 11, 18), days(kept(honolulu), kept(auckland)), {"strength": 2}
        )
        assert week.kinds[0].done == 2

    def test_back_on_sunday_after_a_monday_abroad_both_weeks_have_their_session(self) -> None:
        """Trained on Monday in Auckland, and after the flight on the Sunday before in Honolulu."""
        monday = at("2026-11-23T08:00", "Pacific/Auckland")
        sunday = at("2026-11-22T18:00", "Pacific/Honolulu")
        done = days(kept(monday), kept(sunday))
        on_sunday = week_summary(date(2026, 11, 22), done, {"strength": 1})
        on_monday = week_summary(date(2026, 11, 23), done, {"strength": 1})
        assert (on_sunday.kinds[0].done, on_sunday.weeks_on_target) == (1, 1)
        assert (on_monday.kinds[0].done, on_monday.weeks_on_target) == (1, 2)


@given(st.lists(st.tuples(instants, zones), max_size=12), instants, starts)
def test_a_week_counts_the_local_dates_on_the_clock_where_each_session_began(
    begun: list[tuple[datetime, str]], now: datetime, start: int
) -> None:
    records = [kept(instant.astimezone(ZoneInfo(zone))) for instant, zone in begun]
    today = now.date()
    week = week_summary(today, days(*records), {"strength": 7}, start)
    first, last = week_of(today, start)
    clocks = {datetime.fromisoformat(record.started.isoformat()[:10]).date() for record in records}
    assert set(week.kinds[0].days) == {day for day in clocks if first <= day <= last}


@given(st.lists(st.tuples(instants, zones), max_size=8), zones, starts)
def test_moving_house_leaves_every_old_day_where_it_was(
    begun: list[tuple[datetime, str]], new_home: str, start: int
) -> None:
    """Stored records handed on from another zone keep their date, and so their week."""
    records = [kept(instant.astimezone(ZoneInfo(zone))) for instant, zone in begun]
    moved = [
        SessionRecord(
            id=r.id, routine=r.routine, name=r.name, kind=r.kind, date=r.date, works=r.works,
            started=r.started.astimezone(ZoneInfo(new_home)), edited=r.edited,
        )
        for r in records
    ]  # fmt: skip
    for record in records:
        was = week_summary(record.date, days(*records), {"strength": 3}, start)
        assert week_summary(record.date, days(*moved), {"strength": 3}, start) == was


offsets = st.integers(-12 * 4, 14 * 4).map(lambda q: timezone(timedelta(minutes=15 * q)))


@given(instants, offsets, offsets, starts)
def test_at_one_instant_no_two_places_are_more_than_a_week_apart(
    now: datetime, here: timezone, there: timezone, start: int
) -> None:
    one, other = now.astimezone(here).date(), now.astimezone(there).date()
    gap = week_of(one, start)[0] - week_of(other, start)[0]
    assert gap in (timedelta(0), timedelta(days=7), timedelta(days=-7))


@given(instants, zones, starts)
def test_a_run_owes_its_stretch_in_the_week_of_its_local_date(
    instant: datetime, zone: str, start: int
) -> None:
    ran = instant.astimezone(ZoneInfo(zone)).date()
    of = targets_of((), {"stretch": AFTER_RUN}, ran, [ran], starts=start)
    week = week_summary(ran, (), of, start)
    assert (week.kinds[0].target, week.kinds[0].owed) == (1, 1)
    before = week_summary(week.first - timedelta(days=1), (), of, start)
    assert before.kinds[0].target == 0


@given(instants, zones, starts)
def test_a_week_marked_off_is_the_one_on_the_users_own_calendar(
    instant: datetime, zone: str, start: int
) -> None:
    today = instant.astimezone(ZoneInfo(zone)).date()
    of = targets_of((), {"strength": 3}, today, off=[fourth_day(today, start)], starts=start)
    assert not any(kind.target for kind in week_summary(today, (), of, start).kinds)
