"""The traffic light: up to 3 go on, 4 and 5 ease off until it settles, above 5 stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.pain import Answer, Light, Reason, answer, rose, settled

GO, EASE, STOP = Light.GO, Light.EASE, Light.STOP
pains = st.integers(0, 10)
rated = st.none() | pains


@pytest.mark.parametrize(
    ("pain", "light"),
    [(0, GO), (3, GO), (4, EASE), (5, EASE), (6, STOP), (10, STOP)],
)
def test_the_thresholds_hold_before_a_session_and_after_it(pain: int, light: Light) -> None:
    assert answer(before=pain).light is light
    assert answer(after=pain).light is light
    assert answer(before=pain, after=pain).light is light


def test_nothing_rated_and_nothing_that_hurt_is_go_on() -> None:
    assert answer() == (GO, Reason.UNRATED)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (0, 0, (GO, Reason.MILD)),
        (2, 3, (GO, Reason.MILD)),
        (0, 2, (GO, Reason.ROSE_MILD)),
        (3, 4, (EASE, Reason.MODERATE)),
        (None, 5, (EASE, Reason.MODERATE)),
        (2, 4, (EASE, Reason.ROSE)),
        (5, 5, (EASE, Reason.MODERATE)),
        (4, 6, (STOP, Reason.HIGH)),
        (6, 2, (GO, Reason.MILD)),
        (4, None, (EASE, Reason.MODERATE)),
    ],
)
def test_after_a_session_the_pain_then_decides_and_the_reason_says_whether_it_rose(
    before: int | None, after: int | None, told: Answer
) -> None:
    assert answer(before, after) == told


def test_what_hurt_during_it_is_a_reason_to_ease_off_however_little_is_left() -> None:
    assert answer(hurt=True) == (EASE, Reason.HURT)
    assert answer(0, 1, hurt=True) == (EASE, Reason.HURT)
    assert answer(0, 5, hurt=True) == (EASE, Reason.ROSE)
    assert answer(0, 7, hurt=True) == (STOP, Reason.HIGH)


class TestTheMorningAfter:
    @pytest.mark.parametrize(
        ("before", "after", "morning", "told"),
        [
            (1, 2, 1, (GO, Reason.MILD)),
            (1, 5, 1, (GO, Reason.SETTLED)),
            (1, 5, 2, (GO, Reason.SETTLED)),
            (1, 5, 3, (EASE, Reason.NOT_SETTLED)),
            (None, 5, 3, (GO, Reason.SETTLED)),
            (None, 5, 4, (EASE, Reason.NOT_SETTLED)),
            (4, 5, 4, (EASE, Reason.MODERATE)),
            (5, 5, 5, (EASE, Reason.MODERATE)),
            (2, 3, 2, (GO, Reason.MILD)),
            (2, 7, 2, (EASE, Reason.SETTLED)),
            (None, None, 2, (GO, Reason.MILD)),
            (1, 2, 6, (STOP, Reason.HIGH)),
            (6, 6, 6, (STOP, Reason.HIGH)),
        ],
    )
    def test_what_had_to_settle_has_settled_or_not(
        self, before: int | None, after: int | None, morning: int, told: Answer
    ) -> None:
        assert answer(before, after, morning=morning) == told

    def test_what_hurt_and_has_settled_is_no_reason_any_more(self) -> None:
        assert answer(1, 2, hurt=True, morning=1) == (GO, Reason.SETTLED)

    def test_settled_is_within_a_point_of_before_or_at_most_3(self) -> None:
        assert settled(before=4, morning=5)
        assert not settled(before=0, morning=2)
        assert settled(before=None, morning=3)
        assert not settled(before=None, morning=4)


@given(rated, rated, st.booleans(), rated)
def test_a_ticked_sign_means_stop_whatever_the_numbers(
    before: int | None, after: int | None, hurt: bool, morning: int | None
) -> None:
    assert answer(before, after, hurt, morning, ("weakness",)) == (STOP, Reason.SYMPTOM)


@pytest.mark.parametrize(
    ("before", "after", "morning", "risen"),
    [
        (0, 1, None, False),
        (0, 2, None, True),
        (3, 1, None, False),
        (None, 9, None, False),
        (2, None, None, False),
        (2, 3, 4, True),
        (2, 3, 3, False),
        (None, 5, 4, True),
        (None, 5, 3, False),
        (0, 5, 0, True),
    ],
)
def test_pain_rose_by_2_or_was_not_settled_next_morning(
    before: int | None, after: int | None, morning: int | None, risen: bool
) -> None:
    assert rose(before, after, morning) is risen


LIGHTS = list(Light)


@given(rated, pains, st.booleans(), st.integers(0, 10))
def test_more_pain_after_a_session_never_gives_a_greener_light(
    before: int | None, after: int, hurt: bool, more: int
) -> None:
    worse = min(10, after + more)
    less, greater = answer(before, after, hurt).light, answer(before, worse, hurt).light
    assert LIGHTS.index(greater) >= LIGHTS.index(less)


@given(rated, rated, st.booleans(), pains, st.integers(0, 10))
def test_more_pain_next_morning_never_gives_a_greener_light(
    before: int | None, after: int | None, hurt: bool, morning: int, more: int
) -> None:
    worse = min(10, morning + more)
    less = answer(before, after, hurt, morning).light
    assert LIGHTS.index(answer(before, after, hurt, worse).light) >= LIGHTS.index(less)


@given(rated, rated, st.booleans(), rated)
def test_an_answer_is_always_one_of_its_lights_reasons(
    before: int | None, after: int | None, hurt: bool, morning: int | None
) -> None:
    reasons = {
        GO: {Reason.UNRATED, Reason.MILD, Reason.ROSE_MILD, Reason.SETTLED},
        EASE: {
            Reason.MODERATE, Reason.ROSE, Reason.HURT, Reason.NOT_SETTLED, Reason.SETTLED
        },
        STOP: {Reason.HIGH},
    }  # fmt: skip
    found = answer(before, after, hurt, morning)
    assert found.reason in reasons[found.light]
