"""What the weeks before change of the suggestion, always with the reason and another choice."""

from __future__ import annotations

from datetime import date, timedelta

from exercise_app.core.entry import RoutineEntry
from exercise_app.core.kinds import Kind
from exercise_app.core.progress import Advice, Suggest, all_advice
from exercise_app.core.translation import mark
from exercise_app.core.week import DayDone, week_summary
from exercise_app.ui.props.suggest import Asked, Choice, Suggestion, choice_of, suggest
from tests.core.training import (
    CORE_1,
    CORE_2,
    DAY,
    HIPS,
    RECOVERY,
    TODAY,
    done,
    entry,
    three,
)

STRETCH = entry("post-run-stretch", Kind.STRETCH)
ROUTINES = (CORE_1, CORE_2, STRETCH, RECOVERY)
TARGETS = {"strength": 3, "stretch": 0}


def asked(
    *last: tuple[RoutineEntry, int],
    targets: dict[str, int] = TARGETS,
    routines: tuple[RoutineEntry, ...] = ROUTINES,
) -> Asked:
    """Today after these routines were last done so many days back."""
    days = {routine.id: TODAY - back * DAY for routine, back in last}
    sessions = [DayDone(days[r.id], str(r.kind), r.id) for r, _ in last]
    return Asked(routines, week_summary(TODAY, sessions, targets), days, TODAY)


def coached(given: Asked, *advice: Advice) -> Suggestion:
    found = suggest(given, advice)
    assert found is not None
    return found


def test_without_advice_it_is_what_the_week_owes() -> None:
    found = coached(asked((CORE_1, 2)))
    assert found == Suggestion(CORE_1, "Strength: 1 of 3, last on Monday.")


class TestLevels:
    def test_the_next_level_comes_with_its_reason_and_the_way_to_stay(self) -> None:
        sessions = three()
        found = coached(asked((CORE_1, 3)), *all_advice(ROUTINES, sessions, TODAY))
        assert found == Suggestion(
            CORE_2,
            "Strength: none of 3, last on Sunday."
            " Three sessions of core-strength-1 in a row went well: the next level.",
            other=Choice("core-strength-1", "Stay with core-strength-1"),
        )

    def test_the_level_before_says_when_it_hurt_and_the_other_stays_a_press_away(self) -> None:
        hurt = done(3, CORE_2, pain_before=1, pain_after=4)
        found = coached(asked((CORE_2, 3)), *all_advice(ROUTINES, [hurt], TODAY))
        assert found.routine == CORE_1
        assert found.reason.endswith(
            "core-strength-2 hurt on Sunday: the level before, to let it settle."
        )
        assert found.other == Choice("core-strength-2", "core-strength-2 all the same")

    def test_advice_on_another_routine_than_the_suggested_one_changes_nothing(self) -> None:
        advice = Advice(Suggest.NEXT_LEVEL, CORE_2, CORE_1, done(3), 3)
        given = asked((HIPS, 2), routines=(HIPS, *ROUTINES))
        assert coached(given, advice).routine == HIPS

    def test_a_recovery_day_comes_in_the_place_of_any_strength(self) -> None:
        hurt = done(2, HIPS, pain_after=5)
        advice = Advice(Suggest.RECOVERY_DAY, RECOVERY, HIPS, hurt)
        found = coached(asked((CORE_1, 3)), advice)
        assert found.routine == RECOVERY
        assert found.reason.endswith(
            "hips-and-legs hurt on Monday: a recovery day, to let it settle."
        )
        assert found.other == Choice("core-strength-1", "core-strength-1 all the same")

    def test_and_not_in_the_place_of_a_stretch(self) -> None:
        advice = Advice(Suggest.RECOVERY_DAY, RECOVERY, HIPS, done(2, HIPS, pain_after=5))
        given = asked((STRETCH, 3), targets={"stretch": 3})
        assert coached(given, advice).routine == STRETCH


class TestRestFromStrength:
    rest = Advice(Suggest.REST_FROM_STRONG, session=done(1))

    def test_the_day_after_strength_what_else_is_owed_is_suggested(self) -> None:
        found = coached(asked((CORE_1, 1), targets={"strength": 3, "stretch": 1}), self.rest)
        assert found.routine == STRETCH

    def test_it_says_so_where_strength_is_owed_more(self) -> None:
        given = asked((CORE_1, 1), (STRETCH, 2), targets={"strength": 3, "stretch": 2})
        found = coached(given, self.rest)
        assert found.routine == STRETCH
        assert found.reason == (
            "Stretch: 1 of 2, last on Monday."
            " Strength was yesterday, and a day between does it good."
        )
        assert found.other == Choice("core-strength-1", "core-strength-1 all the same")

    def test_gentle_movement_where_nothing_else_is_owed(self) -> None:
        found = coached(asked((CORE_1, 1)), self.rest)
        assert found.routine == RECOVERY
        assert found.reason == (
            "Strength was yesterday, and a day between does it good: gentle movement today."
        )

    def test_what_is_not_gentle_is_not_called_so(self) -> None:
        warm_up = entry("warm-up", Kind.ACTIVATION)
        found = coached(asked((CORE_1, 1), routines=(CORE_1, warm_up)), self.rest)
        assert found.routine == warm_up
        assert found.reason.endswith("something else today.")

    def test_it_goes_before_the_level_before_which_is_strength_too(self) -> None:
        hurt = done(1, CORE_2, pain_before=0, pain_after=5)
        advice = all_advice(ROUTINES, [hurt], TODAY)
        assert advice[0].suggest is Suggest.LEVEL_BEFORE
        assert coached(asked((CORE_2, 1)), *advice).routine == RECOVERY

    def test_with_nothing_but_strength_it_stays_what_it_is(self) -> None:
        found = coached(asked((CORE_1, 1), routines=(CORE_1,)), self.rest)
        assert found.routine == CORE_1


class TestTheLighterWeek:
    lighter = Advice(Suggest.LIGHTER_WEEK, session=done(5), many=4)

    def test_takes_about_half_the_sets_with_the_whole_beside_it(self) -> None:
        found = coached(asked((CORE_1, 2)), self.lighter)
        assert found == Suggestion(
            CORE_1,
            "Strength: 1 of 3, last on Monday."
            " Four training weeks in a row: a lighter one, with about half the sets.",
            lighter=True,
            other=Choice("core-strength-1", "The whole routine"),
        )

    def test_goes_before_the_next_level(self) -> None:
        following = Advice(Suggest.NEXT_LEVEL, CORE_2, CORE_1, done(3), 3)
        found = coached(asked((CORE_1, 3)), self.lighter, following)
        assert found.lighter
        assert found.routine == CORE_1

    def test_is_about_strength_alone(self) -> None:
        given = asked((STRETCH, 2), targets={"stretch": 3})
        assert not coached(given, self.lighter).lighter


class TestAfterARun:
    def given(self, *runs: date, done_on: int | None = None) -> Asked:
        sessions = [] if done_on is None else [
            DayDone(TODAY - done_on * DAY, "stretch", STRETCH.id)
        ]  # fmt: skip
        week = week_summary(TODAY, sessions, {"strength": 3, "stretch": len(runs)})
        return Asked(ROUTINES, week, {}, TODAY, {"stretch": runs})

    def test_todays_run_owes_its_stretch_before_all_else(self) -> None:
        found = coached(self.given(TODAY))
        assert found.routine == STRETCH
        assert found.reason == "Stretch after each run: none of 1, the last run today."

    def test_an_earlier_run_does_as_the_week_has_it(self) -> None:
        runs = (TODAY - timedelta(days=2), TODAY - timedelta(days=1))
        found = coached(self.given(*runs, done_on=2))
        assert found.routine.kind == "strength", "one of two is owed, and three of three"
        week = week_summary(TODAY, [], {"stretch": 2})
        found = coached(Asked(ROUTINES, week, {}, TODAY, {"stretch": runs}))
        assert found.reason == "Stretch after each run: none of 2, the last run yesterday."


def test_a_long_name_is_cut_on_the_button_and_spoken_whole() -> None:
    long = CORE_1._replace(name="Rumpfstabilisationsprogramm für Langstreckenläuferinnen")
    assert choice_of(long, mark("Stay with {name}")) == Choice(
        "core-strength-1",
        "Stay with Rumpfstabilisationspr…",
        spoken=f"Stay with {long.name}",
    )
    assert choice_of(CORE_1, mark("Stay with {name}")).spoken == ""


def test_in_a_week_off_gentle_movement_is_enough() -> None:
    given = Asked(ROUTINES, week_summary(TODAY, [], {}), {}, TODAY, is_off=True)
    assert coached(given) == Suggestion(RECOVERY, "A week off. Gentle movement, if you like.")


def test_with_no_routine_at_all_nothing_is_suggested() -> None:
    assert suggest(asked(routines=()), [TestTheLighterWeek.lighter]) is None
