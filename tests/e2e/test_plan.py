"""A change of the week's plan is kept with its date, wherever it was made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exercise_app.core.kinds import Kind
from exercise_app.core.plan import DatedPlan
from exercise_app.core.settings import DEFAULT_TARGETS
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import finished_session

DAY = 24 * 3600


def plans(person: Person) -> list[DatedPlan]:
    return person.context.history.plans.changes()


def today(person: Person) -> date:
    return person.context.clocks.local().date()


def test_the_plan_is_kept_from_the_first_start_on(person: Person) -> None:
    assert plans(person) == [DatedPlan(today(person), DEFAULT_TARGETS)]


def test_a_change_in_the_settings_page_is_dated_at_once(person: Person) -> None:
    first = today(person)
    person.clock.advance(21 * DAY)
    person.flow.window.place_chosen.emit("settings")
    person.flow.window.settings.changed.emit("targets.strength", 2)
    assert plans(person) == [
        DatedPlan(first, DEFAULT_TARGETS),
        DatedPlan(today(person), {**DEFAULT_TARGETS, "strength": 2}),
    ]


def test_a_file_edited_while_the_app_was_closed_is_dated_when_it_is_seen(
    meet: Meet, home: Path
) -> None:
    person = meet()
    person.leave()
    (home / "settings.yaml").write_text("targets: {stretch: after-run}\n")
    person.clock.advance(21 * DAY)
    later = meet(clock=person.clock)
    assert [change.plan["stretch"] for change in plans(later)] == [3, "after-run"]
    assert plans(later)[-1].date == today(later)


def test_a_file_with_an_error_is_nobodys_plan(meet: Meet, home: Path) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("targets: {strength: 5}\n")
    person = meet()
    person.leave()
    (home / "settings.yaml").write_text("targets: {strength: fife}\n")
    later = meet()
    assert [change.plan["strength"] for change in plans(later)] == [5]


def test_weeks_that_were_on_target_stay_in_the_row_when_the_plan_asks_for_more(
    meet: Meet, home: Path
) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("targets: {strength: 1, stretch: 0}\n")
    person = meet()
    for _ in range(3):
        begun = person.context.clocks.local()
        person.context.store.merge([finished_session(begun, kind=Kind.STRENGTH)])
        person.clock.advance(7 * DAY)
    person.flow.settings.change("targets.strength", 5)
    person.flow.show_today()
    props = person.flow.window.today.props
    assert props is not None
    scores = {card.name: card.score for card in props.week}
    assert scores == {"Strength": "0 of 5", "Weeks on target": "3 in a row"}
