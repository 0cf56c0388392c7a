"""Today: what is owed, what is suggested and why, and the week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from exercise_app.core.entry import RoutineEntry
from exercise_app.core.progress import Advice, Suggest
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.week import DayDone, Week, week_summary
from exercise_app.ui.props.suggest import Asked, suggest
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
        Asked(
            ROUTINES,
            week([(0, "strength", "x"), (1, "strength", "x")], {"strength": 3, "stretch": 3}),
            {},
            TODAY,
        )
    )
    assert found is not None
    assert found.routine.kind == "stretch"
    assert found.reason == "Stretch: none of 3 this week."


def test_the_routine_done_last_is_suggested_within_its_kind() -> None:
    last = {"big-three": date(2026, 11, 20), "core-strength-2": date(2026, 11, 18)}
    found = suggest(Asked(ROUTINES, week([(2, "strength", "x")], {"strength": 3}), last, TODAY))
    assert found is not None
    assert found.routine.id == "big-three"
    assert found.reason == "Strength: 1 of 3, last on Friday."


def test_what_was_done_today_is_not_suggested_again() -> None:
    found = suggest(
        Asked(
            ROUTINES,
            week([(6, "strength", "core-strength-2")], {"strength": 3}),
            {"core-strength-2": TODAY},
            TODAY,
        )
    )
    assert found is not None
    assert found.routine.kind == "mobility"
    assert found.reason.startswith("Today’s part is done.")


def test_when_the_week_is_met_gentle_movement_is_an_extra() -> None:
    found = suggest(Asked(ROUTINES, week([(1, "strength", "x")], {"strength": 1}), {}, TODAY))
    assert found is not None
    assert found.routine.kind == "mobility"
    assert found.reason.startswith("This week’s targets are met.")


def test_a_target_for_one_routine_suggests_that_routine() -> None:
    found = suggest(Asked(ROUTINES, week([], {"big-three": 2}), {}, TODAY))
    assert found is not None
    assert found.routine.id == "big-three"
    assert found.reason == "Big three: none of 2 this week."


def test_without_targets_and_history_the_easiest_is_suggested() -> None:
    found = suggest(Asked(ROUTINES, week([], {}), {}, TODAY))
    assert found is not None
    assert found.routine.level == 1
    assert suggest(Asked([], week([], {}), {}, TODAY)) is None


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


@pytest.mark.parametrize(
    ("weeks_back", "this_week", "score", "note"),
    [
        ((), 0, "none yet", "A row begins with one week on target."),
        ((1,), 0, "1", "In progress: this week is still running."),
        ((1, 2), 1, "3 in a row", "Secured: this week is one of them."),
        ((2, 3), 0, "none yet", "A row begins with one week on target."),
    ],
)
def test_the_row_of_weeks_is_secured_in_progress_or_yet_to_begin(
    weeks_back: tuple[int, ...], this_week: int, score: str, note: str
) -> None:
    done = [(-7 * back, "strength", "x") for back in weeks_back] + [
        (0, "strength", "x")
    ] * this_week
    card = today(week(done, {"strength": 1})).week[-1]
    assert (card.name, card.score, card.note) == ("Weeks on target", score, note)


def test_where_nothing_is_asked_there_is_no_week_to_show() -> None:
    props = today(week([(0, "strength", "x")], {"strength": 0}))
    assert props.week == ()
    assert props.owed.startswith("No weekly targets are set.")


def test_what_is_owed_after_each_run_has_a_card_before_there_is_a_run() -> None:
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=week([], {"strength": 0, "stretch": 0}),
        last_done={}, after_run={"stretch": ()},
    )  # fmt: skip
    assert props.owed == "Nothing is owed until your next run."
    assert [(card.name, card.score) for card in props.week] == [
        ("Stretch", "after each run"), ("Weeks on target", "none yet"),
    ]  # fmt: skip


def test_a_week_off_asks_for_nothing_and_still_shows_what_was_done() -> None:
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=week([(1, "stretch", "x")], {}), last_done={},
        is_off=True,
    )  # fmt: skip
    assert props.is_off
    assert props.owed == "This week is off: nothing is asked, and your weeks in a row stay."
    assert (props.week[0].name, props.week[0].score) == ("This week", "off")
    assert [day.done for day in props.week[0].days] == [False, True] + [False] * 5


def test_a_lighter_suggestion_says_so_and_shows_no_length_that_it_has_not() -> None:
    advice = Advice(Suggest.LIGHTER_WEEK, many=4)
    props = derive_today_props(
        today=TODAY, routines=ROUTINES, week=week([], {"strength": 3}),
        last_done={"core-strength-2": date(2026, 11, 19)}, coaching=[advice],
    )  # fmt: skip
    hero = props.hero
    assert hero is not None
    assert hero.lighter
    assert hero.card.facts == "lighter, about half of 12 min · level 2"
    assert (hero.minutes, hero.bar) == ("", ())
    assert hero.other is not None
    assert not hero.other.lighter


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
