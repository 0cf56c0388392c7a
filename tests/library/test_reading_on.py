"""What is wrong with the YAML of a file hides nothing else, and nothing follows from it."""

from __future__ import annotations

import pytest

from exercise_app.library.lexicon import read_lexicon
from exercise_app.library.settings import read_settings
from exercise_app.library.settings_places import problems_by_key
from tests.library.shelf import HEAD, problems

DEEP = "[" * 21 + "]" * 21


@pytest.mark.parametrize(
    ("yaml", "place"),
    [
        ("*zz", "4:6 there is no `&zz`"),
        ("&a [*a]", "4:10 the alias `*a` stands inside itself"),
        (DEEP, "4:25 nested deeper"),
        ('"\\ud83d"', "4:6 `\\ud83d` is half"),
    ],
)
def test_what_is_wrong_with_the_yaml_hides_nothing(yaml: str, place: str) -> None:
    head = f"format: 1\nname: A\nkind: strenth\nx-a: {yaml}\n"
    kind, found, step = problems(f"{head}steps: [{{exercise: plnak}}]\n")
    assert kind.startswith("3:7 “kind” is one of")
    assert found.startswith(place)
    assert step.startswith("5:20 there is no exercise “plnak”")


@pytest.mark.parametrize(
    ("yaml", "place"),
    [("[" + "1," * 10_001 + "]", "4:1"), ("a: b", "4:7 a second `:`"), ("@", "4:6 text cannot")],
)
def test_where_reading_ends_what_was_read_before_is_told(yaml: str, place: str) -> None:
    head = f"format: 1\nname: A\nkind: strenth\nx-a: {yaml}\n"
    kind, end = problems(f"{head}steps: [{{exercise: plnak}}]\n")
    assert kind.startswith("3:7 “kind” is one of")
    assert end.startswith(place)


@pytest.mark.parametrize(
    "text",
    [
        "format: ?\nname: A\nkind: strength\nsteps: [{exercise: plank}]",
        "format: 1\nname: ?\nkind: strength\nsteps: [{exercise: plank}]",
        HEAD + "steps: ?",
        HEAD + "steps: [?]",
        HEAD + "steps:\n- ?",
        HEAD + "steps: [{exercise: ?, hold: 3s}]",
        HEAD + "steps: [{exercise: squat, hold: ?, sets: 2}]",
        HEAD + "steps: [{exercise: squat, reps: [?, 2], tempo: ?}]",
        HEAD + "steps: [{exercise: plank, first: ?, say: [?], rest: ?, pace: ?, reps: 3}]",
        HEAD + "steps: [{rest: ?}]",
        HEAD + "steps: [{repeat: ?, steps: ?}]",
        HEAD + "timing: ?\nsteps: [{exercise: plank, hold: 60m, sets: 50}]",
        HEAD + "steps: [{exercise: mine}]\nexercises: ?",
        HEAD + "steps: [{exercise: mine}]\nexercises: {mine: ?}",
        HEAD
        + "steps: [{exercise: mine, hold: 3}]\nexercises: {mine: {name: A, easier: ?, say: ?}}",
        "?",
    ],
)
def test_what_cannot_be_told_is_told_once_and_nothing_follows_from_it(
    text: str,
) -> None:
    found = problems(text.replace("?", "*zz") + "\n")
    assert len(found) == text.count("?")
    assert all("there is no `&zz`" in line for line in found)


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nname: A\nsteps: [{exercise: plank}]\nx-a: y: z",
        "format: 1\nabout: @",
        HEAD + "steps:\n- exercise: mine\n- rest: 3s\nabout: @\nexercises: {mine: {name: M}}",
        HEAD + "steps:\n- exercise: squat\n  note: @",
        HEAD + "steps:\n- repeat: 2\n  name: @",
        HEAD + "steps:\n- exercise: plank\n  hold: 60m\n  sets: 50\nabout: @",
        HEAD + "steps: [{exercise: plank}]\nexercises:\n  a: {name: A, easier: b}\n  b: {name: @",
        "- a\n- @",
        "@",
    ],
)
def test_what_reading_did_not_come_to_is_not_missed(text: str) -> None:
    assert len(problems(text)) == 1


def test_settings_and_a_lexicon_that_break_off_are_left_alone_and_told_whole() -> None:
    text = "theme: pink\ntray: true\nrate: @"
    settings, found = read_settings(text, "settings.yaml")
    assert not settings.tray
    assert [problem.line for problem in found] == [1, 3, 3]
    assert problems_by_key(text, found) == {}
    settings, found = read_settings("tray: true\ntheme: *zz\n", "settings.yaml")
    assert settings.tray
    assert [problem.line for problem in found] == [2]
    assert problems_by_key("tray: true\ntheme: *zz\n", found) == {"theme": found[0].message}
    words, found = read_lexicon("words: {iliacus: illy akus, b: 5}\nx: @", "lexicon.yaml")
    assert words == {}
    assert [problem.line for problem in found] == [1, 2, 2]
