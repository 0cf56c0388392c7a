"""The page of symptoms and the advice it gives, in words."""

from __future__ import annotations

import pytest

from exercise_app.core.symptoms import Rank
from exercise_app.ui.props.signs import advice_in_short, derive_advice, derive_signs_props


def test_emergencies_come_first_and_say_whom_to_call() -> None:
    first, *others = derive_signs_props((), "Back").ranks
    assert first.rank is Rank.EMERGENCY
    assert "Call your emergency number (112, 911, 999)" in first.told
    assert [rank.rank for rank in others] == [Rank.URGENT, Rank.PROFESSIONAL]


def test_what_is_ticked_shows_as_ticked_and_nothing_else() -> None:
    props = derive_signs_props({"fever", "down-a-leg"}, "Back")
    ticked = [sign.id for rank in props.ranks for sign in rank.signs if sign.ticked]
    assert ticked == ["fever", "down-a-leg"]


def test_nothing_ticked_is_no_advice() -> None:
    assert derive_signs_props((), "Back").advice is None
    assert derive_advice(["no-such-symptom"]) is None


@pytest.mark.parametrize(
    ("ticked", "title", "told"),
    [
        ("chest-pain", "This needs help now, before any training", "emergency number"),
        ("fever", "Better no training until a doctor has seen you", "appointment"),
        ("weakness", "Better no training until somebody has looked at it", "physiotherapist"),
    ],
)
def test_the_advice_says_what_to_do(ticked: str, title: str, told: str) -> None:
    advice = derive_advice([ticked])
    assert advice is not None
    assert advice.title == title
    assert told in advice.told
    assert advice.is_emergency == (ticked == "chest-pain")


def test_the_advice_names_what_was_ticked_gravest_first() -> None:
    advice = derive_advice(["down-a-leg", "chest-pain"])
    assert advice is not None
    assert advice.ticked == "You ticked: Chest pain; Pain that goes down a leg."
    assert advice.rank is Rank.EMERGENCY


def test_a_session_gets_the_advice_in_short() -> None:
    emergency, professional = derive_advice(["chest-pain"]), derive_advice(["weakness"])
    assert emergency is not None
    assert professional is not None
    assert advice_in_short(emergency).startswith("Stop here, and get help now. F1 ")
    assert advice_in_short(professional).startswith("Better no training until somebody")
