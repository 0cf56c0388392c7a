"""Another language: nothing of English is left in what is said, and its grammar is its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from exercise_app.core.events import Pause, Prompted, Resume
from exercise_app.core.phrases import Phrases
from exercise_app.core.phrases_en import ENGLISH
from exercise_app.core.routine import ExerciseStep, Hold, Routine
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import Driver, hold, routine

GRAMMAR = {"language", "number", "decimal", "plural", "inside"}


def polish_plural(value: float) -> str:
    """Polish has three forms for whole numbers: 1, 2 to 4, 5 and more; and one for fractions."""
    if value != int(value):
        return "other"
    if value == 1:
        return "one"
    few = int(value) % 10 in {2, 3, 4} and int(value) % 100 not in {12, 13, 14}
    return "few" if few else "many"


POLISH = replace(
    ENGLISH,
    language="pl",
    number=str,
    decimal=lambda value: f"{value:g}",
    plural=polish_plural,
    inside=str.lower,
    next="Teraz {name}.",
    first="Najpierw {name}.",
    go="Start.",
    countdown={3: "Trzy.", 2: "Dwa.", 1: "Raz."},
    seconds={"one": "{n} sekunda", "few": "{n} sekundy", "many": "{n} sekund", "other": "{n} s"},
)


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 sekunda"), (3, "3 sekundy"), (12, "12 sekund"), (1.5, "1.5 s")]
)
def test_a_language_has_as_many_plural_forms_as_it_needs(seconds: float, words: str) -> None:
    step = ExerciseStep(strategies.EASIER, (Hold(seconds),))
    timeline = compile_timeline(routine(step), phrases=POLISH)
    assert timeline.cues[0].text == f"Najpierw plank on the knees. {words[0].upper()}{words[1:]}."


def marked(phrases: Phrases) -> Phrases:
    """The same phrases with every word of theirs marked, as a stand-in for any language."""

    def mark(template: object) -> object:
        if isinstance(template, str):
            return f"@{template}"
        assert hasattr(template, "items")
        return {key: f"@{text}" for key, text in template.items()}

    fields = {name: getattr(phrases, name) for name in Phrases.__dataclass_fields__}
    changed = {name: mark(value) for name, value in fields.items() if name not in GRAMMAR}
    return replace(phrases, **changed, number=lambda n: f"@{n}", decimal=lambda n: f"@{n:g}")  # type: ignore[arg-type]


@given(strategies.routines())
@settings(max_examples=40)
def test_all_that_is_said_comes_from_the_phrases_or_the_routine(made: Routine) -> None:
    timeline = compile_timeline(made, lambda _text: 0.3, marked(ENGLISH))
    own = {line for work in timeline.works if work.step for line in work.step.lines}
    for cue in timeline.cues:
        if cue.text not in own:
            assert cue.text.startswith("@"), cue


@given(strategies.routines())
@settings(max_examples=20)
def test_words_never_move_what_happens(made: Routine) -> None:
    def fixed(phrases: Phrases) -> list[tuple[int, float, str]]:
        planned = compile_timeline(made, lambda _text: 0.3, phrases).cues
        return [(cue.part, cue.at, cue.kind) for cue in planned]

    assert fixed(marked(ENGLISH)) == fixed(ENGLISH)


def test_the_get_ready_after_a_pause_speaks_the_language_of_the_session() -> None:
    driver = Driver(Session(compile_timeline(routine(hold(30)), phrases=POLISH)))
    driver.start(1)
    driver.wait(5)
    driver.send(Pause())
    driver.send(Resume())
    driver.wait(4)
    assert [prompt.cue.text for prompt in driver.those(Prompted)] == [
        *("Trzy.", "Dwa.", "Raz."),
        *("Trzy.", "Dwa.", "Raz.", "Start."),
    ]
