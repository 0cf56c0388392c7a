"""What a form changes of a text: one node, and every byte outside its span stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.written import Move, Path
from exercise_app.library.form import read_form
from exercise_app.library.form_edits import (
    STEP_KEYS,
    Edit,
    add_step,
    after_each_other,
    duplicate_step,
    group_steps,
    move_run,
    move_step,
    only_here,
    put_exercise,
    remove_steps,
    set_field,
    set_keys,
    ungroup_step,
    value_of,
)
from exercise_app.library.lines import line_end, line_start
from exercise_app.library.outline import outline
from exercise_app.library.problems import Unreadable
from exercise_app.library.source import BehindAlias, inside
from exercise_app.library.values import plain_of
from tests.library.shelf import SHELF

TEXT = """\
# My core routine
format: 1
name:   Core      # as at the clinic
kind: strength
timing: {prepare: 5s}

x-long: &long {exercise: plank, hold: 45s}   # shared

steps:
  # first of all
  - exercise: plank   # on the forearms
    hold: 30s

    sets: 2
  - *long
  - exercise: bird
    reps:   [10, 8]
    # slowly
    say:
      - Reach long.
  - repeat: 2
    steps:
      - {exercise: squat, reps: 8}   # in a line
      - *long
      - rest: 10s
  - exercise: &bridge bridge
    reps: 5
exercises:
  march: {name: March}
"""
CRLF = TEXT.replace("\n", "\r\n")
STEPS: Path = ("steps",)
GROUP: Path = ("steps", 3, "steps")
OWN: list[Path] = [
    ("steps", 0), ("steps", 2), ("steps", 3), (*GROUP, 0), (*GROUP, 2), ("steps", 4),
]  # fmt: skip
"""The steps that are not shared."""


def lines_of(text: str, path: Path) -> tuple[int, int]:
    """The whole lines that the node at a path is written in."""
    place = outline(text).at(path)
    assert place is not None
    return line_start(text, place.start), line_end(text, place.end)


def run(edit: Edit, text: str = TEXT) -> str:
    return edit(text, False)


def steps(text: str) -> list[object]:
    return list(plain_of(text)["steps"])


@given(
    st.sampled_from([TEXT, CRLF]),
    st.sampled_from(OWN),
    st.sampled_from([key for key in STEP_KEYS if key != "steps"]),
    st.text("abc 3:#-,[]{}'\"é*&\n", max_size=12),
)
def test_a_field_changes_no_byte_outside_its_step(
    text: str, path: Path, key: str, typed: str
) -> None:
    edit = set_field(path, key, typed, keep=key in ("exercise", "rest", "repeat"))
    new = run(edit, text)
    start, end = lines_of(text, path)
    assert new[:start] == text[:start]
    assert new.endswith(text[end:])
    values = inside(plain_of(new), path)
    wanted = value_of(key, typed)
    if wanted is not None:
        assert values[key] == wanted
    before = plain_of(text)
    assert {k: v for k, v in plain_of(new).items() if k != "steps"} == {
        k: v for k, v in before.items() if k != "steps"
    }


@given(
    st.sampled_from([TEXT, CRLF]),
    st.sampled_from(["name", "about", "kind", "level", "speech", "timing.rest", "timing.prepare"]),
    st.text("abc 3:#", max_size=8),
)
def test_the_head_is_changed_with_all_steps_as_they_were(text: str, key: str, typed: str) -> None:
    new = run(set_field((), key, typed), text)
    at = text.index("x-long")
    assert new.endswith(text[at:])
    assert new.startswith("# My core routine")


@given(st.data())
def test_moving_keeps_all_lines_and_undo_gives_the_very_text(data: st.DataObject) -> None:
    index = data.draw(st.integers(0, 4))
    at = data.draw(st.integers(0, 4))
    new = run(move_step(Move(STEPS, index, STEPS, at)))
    back = run(move_step(Move(STEPS, at, STEPS, index)), new)
    assert sorted(new.splitlines()) == sorted(TEXT.splitlines())
    assert plain_of(back) == plain_of(TEXT)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("reps", "10, 8,6", [10, 8, 6]),
        ("reps", "10,", 10),
        ("hold", "30 s", "30s"),
        ("hold", "1 m 30 s", "1m30s"),
        ("hold", "45", 45),
        ("hold", "10s, 12s", ["10s", "12s"]),
        ("sets", "three", "three"),
        ("sets", "null", "null"),
        ("pace", "true", "true"),
        ("name", "2, 3", "2, 3"),
        ("say", "One.\n\n Two. ", ["One.", "Two."]),
        ("say", "One.", "One."),
        ("timing.rest", "20", 20),
        ("trains", "core", ["core"]),
        ("note", "  \n", None),
    ],
)
def test_what_is_typed_is_written_as_the_format_has_it(key: str, typed: str, value: object) -> None:
    assert value_of(key, typed) == value


def test_a_new_key_stands_where_the_format_has_it() -> None:
    new = run(set_field(("steps", 0), "tempo", "2-1-2"))
    assert "hold: 30s\n    tempo: 2-1-2\n\n    sets: 2\n" in new
    assert "clinic\nabout: For me.\nkind:" in run(set_field((), "about", "For me."))
    assert "kind: strength\nlevel: 2\ntiming" in run(set_field((), "level", "2"))


def test_timing_comes_and_goes_with_its_keys() -> None:
    new = run(set_field((), "timing.rest", "20s"))
    assert "timing: {prepare: 5s, rest: 20s}" in new
    bare = run(set_field((), "timing.prepare", ""))
    assert "timing" not in bare
    again = run(set_field((), "timing.switch", "4s"), bare)
    assert plain_of(again)["timing"] == {"switch": "4s"}
    assert run(set_field((), "timing.rest", ""), bare) == bare


def test_an_empty_text_takes_a_key_out_or_keeps_it_empty() -> None:
    assert "sets" not in run(set_field(("steps", 0), "sets", " "))
    assert 'hold: ""' in run(set_field(("steps", 0), "hold", "", keep=True))


def test_a_whole_dose_is_changed_at_once() -> None:
    new = run(set_keys(("steps", 0), {"reps": "10", "hold": None, "sets": None}))
    assert steps(new)[0] == {"exercise": "plank", "reps": 10}
    assert "# on the forearms" in new


def test_what_is_shared_asks_and_is_changed_everywhere_or_only_here() -> None:
    edit = set_field((*GROUP, 1), "hold", "50s")
    with pytest.raises(BehindAlias) as asked:
        run(edit)
    assert len(asked.value.places) == 3
    everywhere = plain_of(edit(TEXT, True))
    assert everywhere["steps"][1] == everywhere["x-long"] == {"exercise": "plank", "hold": "50s"}
    here = plain_of(only_here(edit)(TEXT))
    assert here["steps"][1]["hold"] == "45s"
    assert here["steps"][3]["steps"][1]["hold"] == "50s"


def test_a_step_is_added_anywhere() -> None:
    value = {"exercise": "side", "hold": "20s"}
    assert steps(run(add_step(STEPS, 0, value)))[0] == value
    assert steps(run(add_step(STEPS, 5, value)))[5] == value
    assert "      - exercise: side\n        hold: 20s\n" in run(add_step(GROUP, 1, value))
    empty = "format: 1\nname: A\nkind: stretch\nsteps: []\n"
    assert run(add_step(STEPS, 0, value), empty) == empty.replace(
        " []\n", "\n  - exercise: side\n    hold: 20s\n"
    )


def test_steps_are_removed_and_an_empty_repeat_with_them() -> None:
    assert len(steps(run(remove_steps(STEPS, 1, 2)))) == 3
    assert len(steps(run(remove_steps(GROUP, 0, 2)))) == 4
    assert steps(run(remove_steps(STEPS, 0, 4))) == []
    anchored = TEXT.replace("  - *long\n  - exercise: bird", "  - *long\n  - exercise: squat")
    assert plain_of(run(remove_steps(STEPS, 1, 1), anchored))["x-long"]


def test_what_others_are_aliases_of_can_be_removed() -> None:
    text = "steps:\n  - &a {exercise: plank, hold: 5s}\n  - rest: 5s\n  - *a\n"
    new = run(remove_steps(STEPS, 0, 0), text)
    assert steps(new) == [{"rest": "5s"}, {"exercise": "plank", "hold": "5s"}]


def test_steps_go_into_repeats_and_out_of_them() -> None:
    into = run(move_step(Move(STEPS, 0, GROUP, 0)))
    assert steps(into)[2]["steps"][0]["sets"] == 2  # type: ignore[index]
    assert "# on the forearms" in into
    out = run(move_step(Move(GROUP, 2, STEPS, 4)))
    assert steps(out)[4] == {"rest": "10s"}


@pytest.mark.parametrize(("at", "where"), [(0, 0), (1, 1), (2, 1), (3, 2)])
def test_a_repeat_left_empty_goes(at: int, where: int) -> None:
    text = (
        "steps:\n  - rest: 1s\n  - repeat: 2\n    steps:\n      - rest: 2s\n  - rest: 3s\n"
        "  - repeat: 3\n    steps:\n      - rest: 4s\n"
    )
    new = run(move_step(Move(("steps", 1, "steps"), 0, STEPS, at)), text)
    assert len(steps(new)) == 4
    assert steps(new)[where] == {"rest": "2s"}
    other = run(move_step(Move(("steps", 1, "steps"), 0, ("steps", 3, "steps"), 1)), text)
    assert steps(other)[2] == {"repeat": 3, "steps": [{"rest": "4s"}, {"rest": "2s"}]}


def test_steps_that_stand_together_move_together() -> None:
    before = steps(TEXT)
    assert steps(run(move_run(STEPS, 1, 2, -1))) == [*before[1:3], before[0], *before[3:]]
    assert steps(run(move_run(STEPS, 0, 1, 1))) == [before[2], *before[:2], *before[3:]]


def test_steps_are_grouped_ungrouped_and_duplicated() -> None:
    grouped = run(group_steps(STEPS, 0, 2, 3))
    assert steps(grouped)[0] == {"repeat": 3, "steps": steps(TEXT)[:3]}
    assert steps(run(ungroup_step(("steps", 0)), grouped)) == steps(TEXT)
    assert steps(run(duplicate_step(("steps", 4))))[4:] == [steps(TEXT)[4]] * 2


def test_an_own_exercise_is_written_behind_the_steps() -> None:
    new = run(put_exercise("hop", {"name": "Hop", "how": ["Stand.", "Hop."]}))
    assert plain_of(new)["exercises"]["hop"] == {"name": "Hop", "how": ["Stand.", "Hop."]}
    assert new.startswith(TEXT)
    first = run(put_exercise("hop", {"name": "Hop"}), TEXT[: TEXT.index("exercises")])
    assert first.endswith("exercises:\n  hop:\n    name: Hop\n")


def test_several_edits_are_one() -> None:
    edit = after_each_other(
        put_exercise("hop", {"name": "Hop"}), add_step(STEPS, 0, {"exercise": "hop", "reps": 5})
    )
    new = read_form(run(edit), SHELF)
    assert new is not None
    assert new.steps[0].step is not None


def test_a_list_in_one_line_says_that_it_cannot_be_moved() -> None:
    text = "steps: [{rest: 5s}, {rest: 6s}]\n"
    edits: list[Callable[[], str]] = [
        lambda: run(move_step(Move(STEPS, 0, STEPS, 1)), text),
        lambda: run(group_steps(STEPS, 0, 1, 2), text),
    ]
    for edit in edits:
        with pytest.raises(Unreadable, match="line of its own"):
            edit()
