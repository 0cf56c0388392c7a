"""What Today asks of the history, over a real file; and what is remembered not to be asked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from exercise_app.context import Context
from exercise_app.core.kinds import Kind
from exercise_app.core.plan import fourth_day
from exercise_app.core.progress import LOOK_BACK, Suggest
from exercise_app.core.runs import Run
from exercise_app.core.week import StreakState, week_summary
from exercise_app.core.week_off import Reason
from exercise_app.presenters.asked import Asked
from exercise_app.presenters.before import PainNow
from exercise_app.presenters.known import COACHED, RECENT_WEEKS, has_damaged, look
from tests.core.training import CORE_1, CORE_2
from tests.fakes import FakeClock
from tests.history.records import finished_session

NOW = datetime(2026, 11, 18, 7, 30, tzinfo=UTC)
"""A Wednesday."""
TODAY = NOW.date()


@pytest.fixture
def context(tmp_path: Path) -> Context:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.yaml").write_text(
        "week_starts: monday\ntargets: {strength: 1, stretch: 0}\n", encoding="utf-8"
    )
    return Context(home, FakeClock(now=NOW).clocks())


def train(context: Context, *back: int, **more: object) -> None:
    """Keep a strength session on each of the days so many back."""
    context.store.merge(finished_session(NOW - timedelta(days=n), 5, **more) for n in back)


def test_of_an_empty_history_nothing_is_known(context: Context) -> None:
    known = look(context)
    assert (known.today, known.starts, known.told) == (TODAY, 0, ())
    assert not known.recent
    assert known.coaching([CORE_1, CORE_2]) == ()
    assert not known.is_off
    assert not context.paths.history.exists(), "asking makes no file"


def test_a_history_that_cannot_be_read_is_told_and_the_week_is_there(context: Context) -> None:
    context.paths.history.mkdir()
    known = look(context)
    assert len(known.told) == 1
    assert [kind.target for kind in known.week.kinds if kind.target] == [1]


class TestTheRowOfWeeks:
    @pytest.mark.parametrize("weeks", [1, RECENT_WEEKS - 1, RECENT_WEEKS, RECENT_WEEKS + 9])
    def test_is_counted_however_far_back_it_reaches(self, context: Context, weeks: int) -> None:
        train(context, *(7 * n for n in range(1, weeks + 1)))
        known = look(context)
        assert known.week.weeks_on_target == weeks
        assert known.week.streak is StreakState.IN_PROGRESS
        train(context, 0)
        assert look(context).week.weeks_on_target == weeks + 1

    def test_goes_on_over_weeks_off(self, context: Context) -> None:
        weeks = [n for n in range(1, RECENT_WEEKS + 6) if n not in (3, 4)]
        train(context, *(7 * n for n in weeks))
        for back in (3, 4):
            day = fourth_day(TODAY - timedelta(weeks=back), 0)
            context.history.weeks_off.mark(day, Reason.HOLIDAY)
        assert look(context).week.weeks_on_target == len(weeks)

    @pytest.mark.parametrize("gap", [2, RECENT_WEEKS - 1, RECENT_WEEKS, RECENT_WEEKS + 1])
    def test_is_that_of_the_whole_history_wherever_it_ends(
        self, context: Context, gap: int
    ) -> None:
        train(context, *(7 * n for n in range(1, RECENT_WEEKS + 9) if n != gap))
        done = context.reader.done_days()
        assert look(context).week == week_summary(TODAY, done, {"strength": 1, "stretch": 0})
        assert look(context).week.weeks_on_target == gap - 1


class TestCoaching:
    def test_looks_as_far_back_as_the_core_asks_for(self, context: Context) -> None:
        assert COACHED == LOOK_BACK
        train(context, COACHED.days, COACHED.days + 1)
        assert [session.date for session in look(context).recent] == [TODAY - COACHED]

    def test_advises_by_what_was_done_and_how_it_felt(self, context: Context) -> None:
        train(context, 9, 7, 5, effort=5, pain_after=1)
        (advice,) = look(context).coaching([CORE_1, CORE_2])
        assert (advice.suggest, advice.routine) == (Suggest.NEXT_LEVEL, CORE_2)


def test_a_week_off_is_told_from_a_week_that_asks_for_nothing(context: Context) -> None:
    context.paths.settings.write_text("targets: {strength: 0, stretch: 0}\n", encoding="utf-8")
    assert not look(context).is_off
    context.history.weeks_off.mark(fourth_day(TODAY, 0), Reason.INJURY)
    assert look(context).is_off


def test_the_days_with_a_run_are_asked_for_where_a_run_owes_something(context: Context) -> None:
    for back in (0, 2, 3):
        day = TODAY - timedelta(days=back)
        context.history.runs.add(Run(id=str(back), date=day, metres=5000, edited=NOW))
    assert look(context).after_run == {}
    context.paths.settings.write_text(
        "week_starts: monday\ntargets: {strength: 1, stretch: after-run}\n", encoding="utf-8"
    )
    context.read_settings_again()
    monday = date(2026, 11, 16)
    assert look(context).after_run == {"stretch": (monday, TODAY)}


def test_the_session_that_awaits_its_morning_and_what_is_ticked_are_known(
    context: Context,
) -> None:
    train(context, 1, pain_after=4, kind=Kind.STRETCH)
    context.history.symptoms.tick("weakness", NOW)
    known = look(context)
    assert known.awaiting is not None
    assert known.awaiting.pain_after == 4
    assert list(known.symptoms) == ["weakness"]


def test_a_file_that_was_put_aside_is_seen_by_its_name(context: Context) -> None:
    assert not has_damaged(context)
    context.paths.history.write_bytes(b"not a database at all, but long enough to be read" * 100)
    assert look(context).told
    assert has_damaged(context)


class TestWhatIsAskedNoMore:
    def test_a_skipped_morning_holds_for_that_session_and_all_before(self, tmp_path: Path) -> None:
        asked = Asked(tmp_path / "cache" / "asked.json")
        assert not asked.is_morning_skipped(TODAY)
        asked.skip_morning(TODAY)
        again = Asked(tmp_path / "cache" / "asked.json")
        assert again.is_morning_skipped(TODAY)
        assert again.is_morning_skipped(TODAY - timedelta(days=1))
        assert not again.is_morning_skipped(TODAY + timedelta(days=1))

    def test_a_declined_backup_is_that_of_one_damaged_file(self, tmp_path: Path) -> None:
        asked = Asked(tmp_path / "asked.json")
        asked.skip_morning(TODAY)
        asked.decline_backup(tmp_path / "history-damaged-1.db")
        assert asked.is_backup_declined(tmp_path / "history-damaged-1.db")
        assert not asked.is_backup_declined(tmp_path / "history-damaged-2.db")
        assert asked.is_morning_skipped(TODAY), "one answer leaves the other alone"

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"morning": 7}', "\udcff"])
    def test_a_file_that_is_spoiled_is_no_trouble(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "asked.json"
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
        asked = Asked(path)
        assert not asked.is_backup_declined(tmp_path / "x.db")
        asked.decline_backup(tmp_path / "x.db")
        assert asked.is_backup_declined(tmp_path / "x.db")

    def test_where_nothing_can_be_written_it_is_asked_again(self, tmp_path: Path) -> None:
        (tmp_path / "cache").write_text("a file in the way")
        asked = Asked(tmp_path / "cache" / "asked.json")
        asked.skip_morning(TODAY)
        assert not asked.is_morning_skipped(TODAY)


class TestPainNow:
    def test_is_taken_once_by_the_session_that_begins(self) -> None:
        pain = PainNow()
        pain.tell(3, NOW)
        assert pain.at(NOW) == 3
        assert pain.take(NOW) == 3
        assert pain.take(NOW) is None

    def test_is_now_for_an_hour(self) -> None:
        pain = PainNow()
        pain.tell(3, NOW)
        assert pain.at(NOW + timedelta(hours=1)) == 3
        assert pain.at(NOW + timedelta(hours=1, seconds=1)) is None
        assert pain.props(NOW + timedelta(hours=2), CORE_2, [CORE_2]) is None

    def test_nought_is_a_number_and_none_takes_it_back(self) -> None:
        pain = PainNow()
        pain.tell(0, NOW)
        assert pain.at(NOW) == 0
        pain.tell(None, NOW)
        assert pain.at(NOW) is None
