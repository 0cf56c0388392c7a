"""After a session: what the traffic light answers to the pain that was told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.core.record import SessionRecord
from exercise_app.ui.props.after import derive_after
from exercise_app.ui.props.summary import derive_summary_props
from exercise_app.ui.views.summary import SummaryView
from tests.ui import samples

ROUTINES = [
    samples.summarise(replace(routine, id=id_, level=level, name=name))
    for routine, id_, level, name in (
        (samples.CORE, "core-strength-1", 1, "Core strength 1"),
        (samples.CORE, "core-strength-2", 2, "Core strength 2"),
        (samples.OTHERS[2], "recovery-day", 1, "Recovery day"),
    )
]


def felt(before: int | None, after: int | None) -> SessionRecord:
    return replace(samples.record(), pain_before=before, pain_after=after)


@pytest.mark.parametrize(
    ("before", "after", "said", "offered"),
    [
        (0, 2, "Go on. It rose a little.", []),
        (2, 2, "Go on. Up to 3 is no reason", []),
        (3, 4, "Ease off. At 4 or 5", ["core-strength-1", "recovery-day"]),
        (2, 5, "Ease off. It rose.", ["core-strength-1", "recovery-day"]),
        (2, 6, "Stop for now. Above 5", []),
    ],
)
def test_the_answer_is_in_words_with_what_may_be_next(
    before: int, after: int, said: str, offered: list[str]
) -> None:
    props = derive_after(felt(before, after), ROUTINES)
    assert props is not None
    assert props.told.startswith(said)
    assert [choice.routine for choice in props.choices] == offered
    assert props.see_someone is (after > 5)


def test_what_was_not_told_is_not_answered_but_what_hurt_is() -> None:
    assert derive_after(felt(5, None), ROUTINES) is None
    record = felt(None, None)
    works = (replace(record.works[0], hurt=True), *record.works[1:])
    props = derive_after(replace(record, works=works), ROUTINES)
    assert props is not None
    assert props.told.startswith("Ease off. It hurt on the way.")


def test_a_ticked_sign_goes_before_the_number() -> None:
    props = derive_after(felt(1, 1), ROUTINES, ("weakness",))
    assert props is not None
    assert props.told.startswith("Stop for now. A sign that you ticked")
    assert props.see_someone


def test_the_summary_shows_the_answer_and_takes_it_back(qtbot: QtBot) -> None:
    view = SummaryView()
    qtbot.addWidget(view)
    view.render_props(derive_summary_props(felt(2, None), ROUTINES))
    view.show()
    assert not view.answer.isVisible()
    view.render_props(derive_summary_props(felt(2, 5), ROUTINES))
    assert view.answer.isVisible()
    assert [b.text() for b in view.answer.buttons] == [
        "Next time: Core strength 1", "Next time: Recovery day",
    ]  # fmt: skip
    with qtbot.waitSignal(view.routine_requested) as asked:
        view.answer.buttons[0].click()
    assert asked.args == ["core-strength-1"]
    view.render_props(derive_summary_props(felt(2, 8), ROUTINES))
    (button,) = view.answer.buttons
    with qtbot.waitSignal(view.help_requested):
        button.click()
    view.render_props(derive_summary_props(felt(2, None), ROUTINES))
    assert not view.answer.isVisible()
