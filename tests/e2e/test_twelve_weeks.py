"""Twelve weeks with the app, lived in a few seconds: what Today says on each day that matters.

The clock is in the hand; the window, its presenters and the history's file are real.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exercise_app.core.week import weeks_before
from exercise_app.core.week_off import Reason
from tests.e2e.conftest import Meet
from tests.e2e.life import FRI, MON, SAT, SUN, THU, TUE, WED, Life
from tests.fakes import FakeClock

SCOLDING = re.compile(r"\b(fail|miss|lost|lose|should have|must|only|sorry|broke|behind|lazy)")


@pytest.fixture
def life(meet: Meet, home: Path) -> Life:
    """Somebody who wants to train twice a week, and to stretch after each run."""
    home.mkdir()
    (home / "settings.yaml").write_text(
        "week_starts: monday\ntargets: {strength: 2, stretch: after-run}\n", encoding="utf-8"
    )
    clock = FakeClock(now=datetime(2026, 9, 7, 7, 30, tzinfo=UTC))
    lived = Life(meet(clock))
    lived.look()
    return lived


def test_twelve_weeks(life: Life) -> None:
    first_week(life)
    second_week_the_next_level(life)
    third_week_pain_and_a_partial_session(life)
    fourth_week_another_target(life)
    fifth_week_a_lighter_one(life)
    sixth_week_off(life)
    weeks_seven_to_nine_one_of_them_without_training(life)
    weeks_ten_to_twelve_a_new_row(life)
    assert_each_week_is_judged_by_what_it_was_asked(life)
    assert len(life.said) > 400
    assert [text for text in life.said if SCOLDING.search(text.lower())] == []


def first_week(life: Life) -> None:
    assert life.today.owed == "Two strength sessions left this week."
    assert life.hero.card.name == "Core strength 1"
    assert life.hero.reason == "Strength: none of 2 this week."
    assert life.scores == {
        "Strength": "0 of 2", "Stretch": "after each run", "Weeks on target": "none yet",
    }  # fmt: skip
    assert life.row[1] == "A row begins with one week on target."
    life.train(effort=5, pain=1)
    assert life.scores["Strength"] == "1 of 2"

    life.wake(1, TUE)
    assert life.hero.card.name == "Recovery day"
    assert life.hero.reason.startswith("Strength was yesterday, and a day between does it good")
    assert life.hero.other is not None
    assert life.hero.other.text == "Core strength 1 all the same"
    assert life.today.morning is not None
    assert life.today.morning.about == "Core strength 1, yesterday, pain 1 after it."
    life.answer_the_morning(1)
    assert life.today.morning is not None
    assert life.today.morning.told.startswith("Go on.")
    assert life.last.pain_morning == 1

    life.run(6000)
    assert life.today.owed == "One strength and one stretch sessions left this week."
    assert life.hero.card.name == "Post-run stretch"
    assert life.hero.reason == ("Stretch after each run: none of 1, the last run today.")
    life.train(effort=2, pain=None)
    assert life.scores["Stretch"] == "1 of 1"

    life.wake(1, THU)
    assert life.today.morning is None, "nothing was rated since, so nothing is asked"
    assert life.hero.reason == "Strength: 1 of 2, last on Monday."
    life.train(effort=6, pain=0)
    assert life.today.owed == "This week’s targets are met."
    assert life.row == ("1", "Secured: this week is one of them.")


def second_week_the_next_level(life: Life) -> None:
    life.wake(2, MON)
    assert life.row == ("1", "In progress: this week is still running.")
    assert life.hero.card.name == "Core strength 1", "two sessions that went well are not three"
    life.train(effort=6, pain=1)

    life.wake(2, THU)
    assert life.hero.card.name == "Core strength 2"
    assert life.hero.reason == (
        "Strength: 1 of 2, last on Monday."
        " Three sessions of Core strength 1 in a row went well: the next level."
    )
    assert life.hero.other is not None
    assert life.hero.other.text == "Stay with Core strength 1"
    life.person.flow.window.today.pain_told.emit(1)
    assert life.today.before is not None
    assert life.today.before.told.startswith("Go on.")
    life.train(effort=7, pain=4)
    assert (life.last.routine, life.last.pain_before) == ("core-strength-2", 1)
    assert life.today.before is None, "the next session asks anew"
    assert life.row[0] == "2 in a row"


def third_week_pain_and_a_partial_session(life: Life) -> None:
    life.wake(2, FRI)
    life.answer_the_morning(4)
    assert life.today.morning is not None
    assert life.today.morning.told.startswith("Ease off.")
    life.wake(3, MON)
    assert life.today.morning is None
    assert life.hero.card.name == "Core strength 1"
    assert life.hero.reason.endswith(
        "Core strength 2 hurt on Thursday: the level before, to let it settle."
    )
    assert life.hero.other is not None
    assert life.hero.other.routine == "core-strength-2"
    life.train()

    life.wake(3, THU)
    assert life.hero.card.name == "Core strength 1", "one session is not three"
    life.train(upto=0.4)
    assert not life.last.completed
    assert 0 < life.last.work_done < life.last.work_planned
    assert life.scores["Strength"] == "1 of 2", "a part does not count"

    life.wake(3, SAT)
    assert life.today.owed == "One strength session left this week."
    life.train(effort=8)
    assert life.row == ("3 in a row", "Secured: this week is one of them.")


def fourth_week_another_target(life: Life) -> None:
    life.wake(4, MON)
    life.change_target(3)
    assert life.today.owed == "Three strength sessions left this week."
    assert life.row == ("3 in a row", "In progress: this week is still running.")
    life.train(effort=8)
    for weekday in (WED, FRI):
        life.wake(4, weekday)
        life.write_down()
    assert life.row[0] == "4 in a row"


def fifth_week_a_lighter_one(life: Life) -> None:
    whole = life.last.work_planned
    life.wake(5, MON)
    assert life.hero.lighter
    assert life.hero.reason.endswith(
        "Four training weeks in a row: a lighter one, with about half the sets."
    )
    assert life.hero.other is not None
    assert life.hero.other.text == "The whole routine"
    life.train()
    assert life.last.variant == "lighter"
    assert life.last.routine == "core-strength-1"
    assert 0.4 * whole < life.last.work_planned < 0.7 * whole
    assert life.last.completed, "half the sets, all of them done, count"

    life.wake(5, WED)
    life.press("The whole routine")
    life.follow()
    life.feel(8, 1)
    assert life.last.variant is None, "the other choice was taken"
    life.wake(5, FRI)
    life.write_down()
    assert life.row[0] == "5 in a row"


def sixth_week_off(life: Life) -> None:
    life.wake(6, MON)
    life.press("Take this week off")
    life.person.flow.today.week_off.sheet.reasons["illness"].click()
    assert life.today.owed == ("This week is off: nothing is asked, and your weeks in a row stay.")
    assert life.hero.reason == "A week off. Gentle movement, if you like."
    assert life.scores == {"This week": "off", "Weeks on target": "5 in a row"}
    (off,) = life.person.context.history.weeks_off.all()
    assert off.reason is Reason.ILLNESS
    life.press("Count this week")
    assert not life.today.is_off
    life.person.flow.window.undo.take_back()
    assert life.today.is_off


def weeks_seven_to_nine_one_of_them_without_training(life: Life) -> None:
    life.wake(7, MON)
    assert life.row == ("5 in a row", "In progress: this week is still running.")
    assert not life.hero.lighter, "the week off was rest enough"
    for week in (7, 8):
        for weekday in (MON, WED, FRI):
            life.wake(week, weekday)
            life.write_down()
    assert life.row[0] == "7 in a row"
    life.wake(10, MON)
    assert life.row == ("none yet", "A row begins with one week on target.")


def weeks_ten_to_twelve_a_new_row(life: Life) -> None:
    for week in (10, 11, 12):
        for weekday in (MON, WED, FRI):
            life.wake(week, weekday)
            assert not life.hero.lighter
            life.write_down()
    life.wake(12, SAT)
    life.run(12_000)
    life.wake(12, SUN)
    assert life.today.owed == "One stretch session left this week."
    assert life.hero.reason == ("Stretch after each run: none of 1, the last run yesterday.")
    assert life.row == ("2 in a row", "In progress: this week is still running.")
    life.train(effort=2, pain=0)
    assert life.row == ("3 in a row", "Secured: this week is one of them.")


def assert_each_week_is_judged_by_what_it_was_asked(life: Life) -> None:
    history, today = life.person.context.history, life.person.clock.now.date()
    targets = history.targets(life.person.context.settings.targets, today)
    scores = weeks_before(today, 12, history.reader.done_days(), targets)
    asked = [next(k.target for k in score.kinds if k.kind == "strength") for score in scores]
    assert asked == [2, 2, 2, 3, 3, 0, 3, 3, 3, 3, 3, 3]
    assert [score.met for score in scores] == [
        True, True, True, True, True, None, True, True, False, True, True, True,
    ]  # fmt: skip
