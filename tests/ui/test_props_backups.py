"""What is said of backups, of an export, and of a file to import."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from exercise_app.core.overview import BackupInfo
from exercise_app.ui.props.backups import derive_backups_props, derive_restore, restored
from exercise_app.ui.props.transfer import Change, derive_import, imported, problem_lines

TODAY = date(2026, 11, 22)
INFO = BackupInfo(
    "/b/history-2026-11-21.db", datetime(2026, 11, 21, 20, 14, tzinfo=UTC), "daily", 168_000,
    40, 12, date(2026, 10, 3), date(2026, 11, 21),
)  # fmt: skip


def info(**more: Any) -> BackupInfo:
    return INFO._replace(**more)


def test_a_backup_says_when_and_why_it_was_made_and_what_it_holds() -> None:
    props = derive_backups_props([INFO], TODAY)
    assert props.rows is not None
    (row,) = props.rows
    assert row == (
        "/b/history-2026-11-21.db", "Yesterday, 20:14",
        "40 sessions and 12 runs, 3 October to yesterday", "daily · 168 kB",
    )  # fmt: skip
    assert row.spoken.startswith("Backup of Yesterday, 20:14: 40 sessions")
    assert props.told == ""


@pytest.mark.parametrize(
    ("more", "holds"),
    [
        ({"runs": 0}, "40 sessions, 3 October to yesterday"),
        ({"sessions": 1, "runs": 0, "first": INFO.last}, "1 session, yesterday"),
        ({"sessions": 0, "runs": 0, "first": None, "last": None}, "nothing yet"),
        ({"sessions": 0, "runs": 2, "first": None, "last": None}, "0 sessions and 2 runs"),
    ],
)
def test_what_it_does_not_hold_is_not_told(more: dict[str, Any], holds: str) -> None:
    props = derive_backups_props([info(**more)], TODAY)
    assert props.rows is not None
    assert props.rows[0].holds == holds


@pytest.mark.parametrize(
    ("why", "size", "about"),
    [
        ("by-hand", 900, "made by you · 1 kB"),
        ("before-restore", 2_340_000, "before a backup was restored · 2.3 MB"),
        ("before-import", 5_600_000_000, "before an import · 5.6 GB"),
        ("before-quick-weeks", 1_000, "before an update · 1 kB"),
    ],
)
def test_why_and_how_large(why: str, size: int, about: str) -> None:
    props = derive_backups_props([info(why=why, size=size)], TODAY)
    assert props.rows is not None
    assert props.rows[0].about == about


def test_without_a_backup_it_says_when_one_is_made() -> None:
    assert derive_backups_props([], TODAY).told.startswith("There is no backup yet.")


def test_after_damage_one_is_offered() -> None:
    props = derive_backups_props([INFO], TODAY, INFO)
    assert props.rows is not None
    assert props.offer == props.rows[0]


def test_before_restoring_both_are_told_and_that_one_can_go_back() -> None:
    question = derive_restore(INFO, info(sessions=42, last=TODAY), TODAY)
    assert question.title == "Restore the backup of yesterday, 20:14?"
    assert question.lines == (
        "It holds 40 sessions and 12 runs, 3 October to yesterday.",
        "What is there now holds 42 sessions and 12 runs, 3 October to today.",
        "That becomes a backup first, so that you can go back to it.",
    )
    assert question.accept == "Restore it"
    assert restored(INFO, TODAY) == "The backup of yesterday, 20:14 is restored."


def test_what_cannot_be_read_is_put_aside() -> None:
    assert "put aside under its date, not lost" in derive_restore(INFO, None, TODAY).lines[1]


def test_an_import_says_what_it_adds_replaces_and_leaves_alone() -> None:
    parts = {
        "sessions": Change(12, 2, 200), "runs": Change(1, 0, 3), "shoes": Change(0, 1, 0),
        "weeks_off": Change(2, 0, 0),
    }  # fmt: skip
    question = derive_import("all.json", parts, ["moods"])
    assert question.title == "Import all.json?"
    assert question.lines == (
        "It adds 12 sessions, 1 run and 2 weeks off.",
        "It replaces 2 sessions and 1 pair of shoes by a later version.",
        "Already here, and left as it is: 200 sessions and 3 runs.",
        "It also has “moods”, which this version does not know and leaves out.",
        "A backup is made first, so that you can go back.",
    )
    assert question.accept
    assert imported(parts) == (
        "12 sessions, 1 run and 2 weeks off added and 2 sessions and 1 pair of shoes replaced."
    )


@pytest.mark.parametrize(
    ("change", "line"),
    [(Change(0, 0, 3), "Everything in it is here already."), (Change(0, 0, 0), "There is nothing")],
)
def test_where_nothing_is_new_there_is_nothing_to_accept(change: Change, line: str) -> None:
    question = derive_import("all.json", {"sessions": change}, [])
    assert question.title == "Nothing to import from all.json"
    assert question.lines[0].startswith(line)
    assert question.accept == ""


def test_imported_with_nothing_new_says_so() -> None:
    assert imported({"sessions": Change(0, 0, 3)}) == "Nothing was new."
    assert imported({"runs": Change(0, 1, 3)}) == "1 run replaced."


def test_of_many_errors_the_first_are_told_and_the_rest_counted() -> None:
    told = "\n".join(f"sessions[{n}].id: is missing." for n in range(9))
    assert problem_lines(told)[-1] == "… and 3 lines more."
    assert len(problem_lines(told)) == 7
    assert problem_lines("One thing.\n") == ("One thing.",)
