"""What cannot be imported: every error told with its place, and nothing changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exercise_app.history import export
from exercise_app.history.errors import HistoryError, ImportRefused
from exercise_app.history.export import ImportReport, import_history
from exercise_app.history.history import History
from exercise_app.history.json_shape import session_json
from tests.history.records import finished_session


def one_session(**changes: Any) -> dict[str, Any]:
    return {**session_json(finished_session(works=1)), **changes}


def write(path: Path, *sessions: object, **more: object) -> Path:
    path.write_text(json.dumps({"format": 1, "sessions": sessions, **more}), "utf-8")
    return path


def problems(history: History, path: Path) -> tuple[str, ...]:
    with pytest.raises(ImportRefused) as refused:
        import_history(history, path)
    assert list(history.store.sessions()) == []
    return refused.value.problems


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"id": ""}, "sessions[0].id: expected a text, not ''."),
        (
            {"id": "x" * 2000},
            f"sessions[0].id: expected at most 1000 characters, not '{'x' * 40}'….",
        ),
        ({"name": "\ud800"}, "sessions[0].name: expected whole characters, not '\\ud800'."),
        ({"routine": None}, "sessions[0].routine: must not be null."),
        (
            {"kind": "juggling"},
            (
                "sessions[0].kind: expected one of activation, strength, stretch, mobility,"
                " not 'juggling'."
            ),
        ),
        (
            {"started": "2026-11-22T07:30"},
            (
                "sessions[0].started: expected an instant like 2026-11-22T07:30:00+01:00,"
                " not '2026-11-22T07:30'."
            ),
        ),
        (
            {"edited": 12},
            "sessions[0].edited: expected an instant like 2026-11-22T07:30:00+01:00, not 12.",
        ),
        (
            {"finished": "9999-12-31T23:59:59-14:00"},
            (
                "sessions[0].finished: expected an instant like 2026-11-22T07:30:00+01:00,"
                " not '9999-12-31T23:59:59-14:00'."
            ),
        ),
        ({"date": "22.11."}, "sessions[0].date: expected a date like 2026-11-22, not '22.11.'."),
        (
            {"date": "20261122"},
            "sessions[0].date: expected a date like 2026-11-22, not '20261122'.",
        ),
        (
            {"date": "2026-W47-7"},
            "sessions[0].date: expected a date like 2026-11-22, not '2026-W47-7'.",
        ),
        (
            {"started": "20260302T070000+0100"},
            (
                "sessions[0].started: expected an instant like 2026-11-22T07:30:00+01:00,"
                " not '20260302T070000+0100'."
            ),
        ),
        ({"effort": 0}, "sessions[0].effort: expected a whole number from 1 to 10, not 0."),
        ({"effort": True}, "sessions[0].effort: expected a whole number from 1 to 10, not true."),
        (
            {"pain_after": 10**30},
            "sessions[0].pain_after: expected a whole number from 0 to 10, not a number too large.",
        ),
        ({"counted": "yes"}, "sessions[0].counted: expected true or false, not 'yes'."),
        (
            {"ended": None},
            "sessions[0].ended: expected a value when the session is finished, else null.",
        ),
        (
            {"finished": None},
            "sessions[0].ended: expected a value when the session is finished, else null.",
        ),
        ({"note": ["a"]}, "sessions[0].note: expected a text, not a list of 1."),
        ({"works": {}}, "sessions[0].works: expected a list of at most 10000, not an object."),
        ({"works": [7]}, "sessions[0].works[0]: expected an object, not 7."),
        (
            {"works": [{"exercise": "plank", "planned": 30, "done": 31}]},
            "sessions[0].works[0].done: 31 is more than the 30 planned.",
        ),
        (
            {"works": [{"exercise": "plank", "planned": 30, "done": 30.000001}]},
            "sessions[0].works[0].done: 30.000001 is more than the 30 planned.",
        ),
        (
            {"works": [{"exercise": "plank", "planned": -1, "done": 1e400}]},
            "sessions[0].works[0].planned: expected seconds from 0 to 604800, not -1.",
        ),
        ({"works": [{"exercise": "plank"}]}, "sessions[0].works[0].done: is missing."),
        (
            {"works": [{"exercise": "plank", "done": 1, "side": "up"}]},
            "sessions[0].works[0].side: expected one of left, right, alternate, not 'up'.",
        ),
    ],
)
def test_every_error_is_told_with_its_place(
    history: History, tmp_path: Path, changes: dict[str, Any], problem: str
) -> None:
    text = json.dumps({"format": 1, "sessions": [one_session(**changes)]})
    (tmp_path / "in.json").write_text(text.replace("Infinity", "1e400"), "utf-8")
    assert problem in problems(history, tmp_path / "in.json")


@pytest.mark.parametrize(
    ("planned", "done"), [(30, 30.0000001), (30.0000001, 30), (0.3, 0.1 + 0.2), (1 / 3, 0.333333)]
)
def test_what_lies_below_a_microsecond_is_no_difference(
    history: History, tmp_path: Path, planned: float, done: float
) -> None:
    work = {"exercise": "plank", "planned": planned, "done": done}
    import_history(history, write(tmp_path / "in.json", one_session(works=[work])))
    [session] = history.store.sessions()
    assert session.works[0].planned == session.works[0].done == round(planned, 6)
    assert session.works[0].finished


def test_a_length_that_is_none_but_for_noise_is_0(history: History, tmp_path: Path) -> None:
    work = {"exercise": "plank", "planned": 30, "done": -1e-9}
    import_history(history, write(tmp_path / "in.json", one_session(works=[work])))
    [session] = history.store.sessions()
    assert str(session.works[0].done) == "0.0"


def test_all_errors_are_told_at_once_and_nothing_is_imported(
    history: History, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "in.json", one_session(), {"kind": "strength"}, "x", one_session(note=3)
    )
    assert problems(history, path) == (
        "sessions[1].works: is missing.",
        "sessions[1].id: is missing.",
        "sessions[1].routine: is missing.",
        "sessions[1].name: is missing.",
        "sessions[1].started: is missing.",
        "sessions[2]: expected an object, not 'x'.",
        "sessions[3].note: expected a text, not 3.",
    )


def test_a_great_many_errors_are_counted(history: History, tmp_path: Path) -> None:
    told = problems(history, write(tmp_path / "in.json", *range(80)))
    assert len(told) == 51
    assert told[-1] == "… and 30 more."


def test_an_id_that_stands_twice_is_an_error(history: History, tmp_path: Path) -> None:
    session = one_session()
    path = write(tmp_path / "in.json", session, one_session(), session)
    assert problems(history, path) == (
        "sessions[2]: is the same as sessions[0]; each stands once.",
    )


GIVE = "; give a file that Exercise App exported."
"""What to do with a file that holds something else."""


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            '{"format": 1, "sessions": [}',
            f"line 1, column 28: this is not JSON: Expecting value{GIVE}",
        ),
        ("", f"line 1, column 1: this is not JSON: Expecting value{GIVE}"),
        ("[]", f"format: is missing{GIVE}"),
        ('{"sessions": []}', f"format: is missing{GIVE}"),
        ('{"format": "1"}', "format: expected 1, the number of the file's format."),
        ('{"format": 0}', "format: expected 1, the number of the file's format."),
        (
            '{"format": 2, "sessions": []}',
            "format: 2 is of a newer Exercise App than this: import it with that.",
        ),
        ('{"format": 1}', "sessions: expected a list of sessions."),
        ('{"format": 1, "sessions": {}}', "sessions: expected a list of sessions."),
        (
            '{"format": 1, "format": 1}',
            f"This is no export of the history: an object in it has the key 'format' twice{GIVE}",
        ),
        ('{"format": NaN}', f"This is no export of the history: NaN is no number in JSON{GIVE}"),
        ("[" * 100_000, f"This is no export of the history: it is nested too deeply{GIVE}"),
    ],
)
def test_what_is_no_export_is_refused(
    history: History, tmp_path: Path, text: str, problem: str
) -> None:
    (tmp_path / "in.json").write_text(text)
    assert problems(history, tmp_path / "in.json") == (problem,)


def test_a_number_of_absurd_length_is_refused(history: History, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text('{"format": ' + "9" * 5000 + "}")
    assert problems(history, tmp_path / "in.json")[0].startswith("This is no export of the history")


def test_a_file_that_is_no_text_is_refused(history: History, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_bytes(b'{"format\xff')
    assert problems(history, tmp_path / "in.json") == (f"byte 9: this is not UTF-8 text{GIVE}",)


def test_a_byte_order_mark_is_allowed(history: History, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text('{"format": 1, "sessions": []}', "utf-8-sig")
    assert import_history(history, tmp_path / "in.json") == ImportReport(0, 0, 0)


def test_too_many_sessions_and_too_large_files_are_refused(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "in.json", one_session(), one_session())
    monkeypatch.setattr(export, "MAX_SESSIONS", 1)
    assert problems(history, path) == ("sessions: expected at most 1, not 2.",)
    monkeypatch.setattr(export, "MAX_BYTES", 1 << 10)
    path.write_bytes(b" " * 1025)
    with pytest.raises(HistoryError, match="is larger than the 0 MiB"):
        import_history(history, path)
