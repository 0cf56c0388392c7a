"""Today: what is owed, what is suggested and why, and the week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from exercise_app.core.entry import RoutineEntry
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.week import DayDone, Week, week_summary
from exercise_app.ui.props.suggest import suggest
from exercise_app.ui.props.today import TodayProps, derive_today_props
from tests.ui import samples

ROUTINES = [samples.summarise(routine) for routine in samples.ROUTINES]
MONDAY = date(2026, 11, 16)
TODAY = samples.TODAY


def week(done: list[tuple[int, str, str]], targets: dict[str, int]) -> Week:
    days = [DayDone(MONDAY + timedelta(days=d), kind, routine) for d, kind, routine in done]
    return week_summary(TODAY, days, targets)


def today(
    week_: Week, last_done: dict[str, date] | None = None, routines: list[RoutineEntry] = ROUTINES
) -> TodayProps:
    return derive_today_props(today=TODAY, routines=routines, week=week_, last_done=last_done or {})


def test_a_summary_has_the_routine_s_time_and_exercises() -> None:
    core = samples.summarise(samples.CORE)
    assert core.duration == sum(s.duration or 0.0 for s in compile_timeline(samples.CORE).segments)
    assert core.exercises == ("Plank", "Bird dog", "Glute bridge", "Dead bug", "Standing march")
    assert samples.summarise(samples.SELF_PACED).open == 2


def test_what_the_week_owes_most_is_suggested() -> None:
    found = suggest(
        ROUTINES, week([(0, "strength", "x"), (1, "strength", "x")], {"strength": 3, "stretch": 3}),
        {}, TODAY,
    )  # fmt: skip
    assert found is not None
    assert found.routine.kind == "stretch"
    assert found.reason == "Stretch: none of 3 done this week."


def test_the_routine_done_last_is_suggested_within_its_kind() -> None:
    last = {"big-three": date(2026, 11, 20), "core-strength-2": date(2026, 11, 18)}
    found = suggest(ROUTINES, week([(2, "strength", "x")], {"strength": 3}), last, TODAY)
    assert found is not None
    assert found.routine.id == "big-three"
    assert found.reason == "Strength: 1 of 3 done this week."


def test_what_was_done_today_is_not_suggested_again() -> None:
    found = suggest(
        ROUTINES, week([(6, "strength", "core-strength-2")], {"strength": 3}),
        {"core-strength-2": TODAY}, TODAY,
    )  # fmt: skip
    assert found is not None
    assert found.routine.kind == "mobility"
    assert found.reason.startswith("Today’s part is done.")


def test_when_the_week_is_met_gentle_movement_is_an_extra() -> None:
    found = suggest(ROUTINES, week([(1, "strength", "x")], {"strength": 1}), {}, TODAY)
    assert found is not None
    assert found.routine.kind == "mobility"
    assert found.reason.startswith("This week’s targets are met.")


def test_a_target_for_one_routine_suggests_that_routine() -> None:
    found = suggest(ROUTINES, week([], {"big-three": 2}), {}, TODAY)
    assert found is not None
    assert found.routine.id == "big-three"
    assert found.reason == "Big three: none of 2 done this week."


def test_without_targets_and_history_the_easiest_is_suggested() -> None:
    found = suggest(ROUTINES, week([], {}), {}, TODAY)
    assert found is not None
    assert found.routine.level == 1
    assert suggest([], week([], {}), {}, TODAY) is None


@pytest.mark.parametrize(
    ("done", "targets", "text"),
    [
        ([(0, "strength", "x"), (1, "strength", "x")], {"strength": 3},
         "One strength session left this week."),
        ([(0, "strength", "x")], {"strength": 3, "stretch": 1},
         "Two strength and one stretch sessions left this week."),
        ([(0, "strength", "x")], {"strength": 1}, "This week’s targets are met."),
        ([], {}, "No weekly targets are set. Pick any routine, or set targets in Settings."),
    ],
)  # fmt: skip
def test_the_heading_says_what_is_owed(
    done: list[tuple[int, str, str]], targets: dict[str, int], text: str
) -> None:
    assert today(week(done, targets)).owed == text


def test_a_week_card_has_seven_days_and_marks_today() -> None:
    card = today(week([(1, "strength", "x")], {"strength": 3})).week[0]
    assert card.name == "Strength"
    assert card.score == "1 of 3"
    assert [day.letter for day in card.days] == list("MTWTFSS")
    assert [day.done for day in card.days] == [False, True] + [False] * 5
    assert [day.is_today for day in card.days] == [False] * 6 + [True]
    assert card.spoken_days == "Done on Tuesday."


def test_weeks_in_a_row_get_a_card_of_their_own() -> None:
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=samples.week(), last_done=samples.LAST_DONE
    )
    assert props.week[-1].name == "Weeks on target"
    assert props.week[-1].score == "3 in a row"


def test_cards_tell_time_level_and_last_day() -> None:
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=samples.week(), last_done=samples.LAST_DONE
    )
    assert props.title == "Sunday"
    core = props.routines[0]
    assert core.facts == "12 min · level 2 · last done Thursday"
    stretch = next(card for card in props.routines if card.id == "post-run-stretch")
    assert stretch.exercises.endswith("and 1 more")
    paced = next(card for card in props.routines if card.id == "at-your-pace")
    assert "your own pace" in paced.facts
    assert props.kinds[0] == ("strength", "Strength")


def test_a_session_that_was_cut_off_is_offered() -> None:
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=samples.week(), last_done={},
        unfinished=samples.record(0.4, None),
    )  # fmt: skip
    assert props.unfinished is not None
    assert props.unfinished.told == "Cut off today, with 3:20 min of 8:20 min work done."


def test_with_no_routine_it_says_what_to_do() -> None:
    props = derive_today_props(
        today=TODAY, routines=[], week=week([], {"strength": 3}), last_done={},
        routines_folder="~/routines",
    )  # fmt: skip
    assert props.hero is None
    assert "~/routines" in props.empty
