"""A session's page, and what is typed of a past session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from exercise_app.core.record import Ended
from exercise_app.ui.props.session import derive_session_props
from exercise_app.ui.props.session_form import (
    RoutineChoice,
    derive_edit_form,
    derive_new_form,
    read_clock,
    read_session,
    share_told,
)
from tests.ui import samples

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1)))
ROUTINES = (RoutineChoice("core", "Core"), RoutineChoice("stretch", "Stretch"))


def test_everything_that_was_rated_is_shown() -> None:
    record = replace(
        samples.record(), pain_before=2, pain_after=0, pain_morning=None, effort=6, note="Grass."
    )
    props = derive_session_props(record, date(2026, 12, 24))
    assert props.day == "Sunday, 22 November 2026 · 18:00 to 18:12"
    assert [(felt.name, felt.value) for felt in props.felt] == [
        ("Pain before", "2 of 10"), ("Pain after", "0 of 10"), ("Morning after", "–"),
        ("Effort", "6 of 10"),
    ]  # fmt: skip
    assert props.note == "Grass."
    assert props.facts == "Strength · 12:30 min · 8:20 min of 8:20 min work · 100 %"


@pytest.mark.parametrize(
    ("share", "counted", "credit", "choice"),
    [
        (1.0, None, "It counts for its week.", (False, "Do not count it")),
        (0.5, None, "Done in part.", (True, "Count it")),
        (0.5, True, "Done in part. You have it count", (None, "Go by what was done")),
        (1.0, False, "You have it not count", (None, "Go by what was done")),
    ],
)
def test_whether_it_counts_is_said_with_what_can_be_done_about_it(
    share: float, counted: bool | None, credit: str, choice: tuple[bool | None, str]
) -> None:
    record = replace(samples.record(share, Ended.EARLY), counted=counted)
    props = derive_session_props(record, samples.TODAY)
    assert props.credit.startswith(credit)
    assert props.choices == (choice,)
    assert props.bar.share == pytest.approx(share)
    assert [mark.name for mark in props.bar.marks] == ["80 %"]
    assert props.counts is record.counts


def test_a_session_that_was_cut_off_says_so_and_keeps_its_time() -> None:
    cut = samples.record(0.3, None)
    props = derive_session_props(cut, samples.TODAY)
    assert props.day.endswith("(today) · began at 18:00")
    assert props.facts.endswith("30 % · cut off")
    form = derive_edit_form(cut, NOW)
    assert not form.has_time
    assert read_session(form.typed, form).is_good
    kept = replace(samples.record(0.3, Ended.KEPT), variant="lighter")
    assert derive_session_props(kept, samples.TODAY).facts.endswith("cut off and kept · lighter")
    changed = replace(samples.record(), variant="10min")
    assert derive_session_props(changed, samples.TODAY).facts.endswith("changed for that day")


def test_self_paced_sets_are_a_share_of_the_sets() -> None:
    record = samples.record()
    works = tuple(
        replace(work, index=n, planned=None, finished=n == 0)
        for n, work in enumerate(record.works[:4])
    )
    assert derive_session_props(replace(record, works=works), samples.TODAY).bar.share == 0.25
    assert derive_session_props(replace(record, works=()), samples.TODAY).bar.share == 0.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:30", time(18, 30)), (" 7.05 ", time(7, 5)), ("1830", time(18, 30)), ("18", time(18)),
        ("6h", time(6)), ("18h30", time(18, 30)), ("24:00", None), ("18:60", None), ("", None),
        ("evening", None), ("18:3", None),
    ],
)  # fmt: skip
def test_a_time_of_day_is_read_as_it_is_typed(text: str, expected: time | None) -> None:
    assert read_clock(text) == expected


def test_a_new_one_begins_an_hour_ago_or_in_the_evening_of_another_day() -> None:
    form = derive_new_form(ROUTINES, NOW.date(), NOW, "stretch")
    assert (form.is_new, form.typed.time, form.typed.routine) == (True, "17:30", "stretch")
    other = derive_new_form(ROUTINES, date(2026, 11, 20), NOW)
    assert (other.typed.date, other.typed.time) == (date(2026, 11, 20), "18:00")
    early = derive_new_form(ROUTINES, NOW.date(), NOW.replace(hour=0, minute=20))
    assert early.typed.time == "00:00"
    assert read_session(early.typed, early).is_good


def edited(**typed: Any) -> tuple[str, str]:
    """What is wrong with a session of which something was typed anew."""
    form = derive_edit_form(samples.record(), NOW)
    read = read_session(form.typed._replace(**typed), form)
    return read.time_problem[:24], read.length_problem[:24]


def test_what_is_typed_is_checked_one_sentence_each() -> None:
    form = derive_edit_form(samples.record(), NOW)
    assert (form.typed.time, form.typed.length) == ("18:00", "12:30")
    assert edited() == ("", "")
    assert edited(time="soon") == ("Write the time of day, s", "")
    assert edited(time="18:31") == ("That is still to come. T", "")
    assert edited(date=date(2026, 11, 21), time="23:59") == ("", "")
    assert edited(length="long") == ("", "Write how long it took i")
    assert edited(length="13 h") == ("", "Write how long it took i")
    assert edited(length="0") == ("", "")
    assert edited(length="1:05:30") == ("", "")


def test_what_was_left_as_it_is_is_no_problem_though_the_clock_was_wrong_then() -> None:
    ahead = samples.record(day=date(2026, 11, 25))
    form = derive_edit_form(ahead, NOW)
    assert form.latest == date(2026, 11, 25)
    assert read_session(form.typed, form).is_good


def test_a_share_says_what_comes_of_it() -> None:
    assert share_told(80) == "Counts for its week."
    assert share_told(75).startswith("Is kept as done in part.")
