"""The gaps between works, sentence by sentence as docs/routines.md tells them."""

from __future__ import annotations

from hypothesis import given, settings

from exercise_app.core.expand import unroll
from exercise_app.core.routine import Repeat, RestStep, Routine, Sides, Step, Timing
from exercise_app.core.segments import SegmentKind, lay_segments
from tests.core import strategies
from tests.core.driving import hold, routine, self_paced

SHORT = {SegmentKind.PREPARE: "prepare", SegmentKind.REST: "rest", SegmentKind.SWITCH: "switch"}


USUAL = Timing(10, 15, 5)


def gaps(*steps: Step, timing: Timing = USUAL) -> list[str]:
    """What stands between the works, before the first and after the last."""
    found = [""]
    for segment in lay_segments(routine(*steps, timing=timing)):
        if segment.kind is SegmentKind.WORK:
            found.append("")
        else:
            found[-1] += f" {SHORT[segment.kind]} {segment.duration:g}"
    return [gap.strip() for gap in found]


def test_a_rest_longer_than_the_prepare_ends_in_it() -> None:
    assert gaps(hold(30, rest=25.0), hold(30))[1] == "rest 15 prepare 10"


def test_a_prepare_longer_than_the_rest_is_the_whole_gap() -> None:
    assert gaps(hold(30, rest=5.0), hold(30))[1] == "prepare 10"
    assert gaps(hold(30, rest=10.0), hold(30))[1] == "prepare 10"


def test_a_step_has_its_own_rest_and_prepare() -> None:
    assert gaps(hold(30, rest=20.0), hold(30, prepare=3.0))[1] == "rest 17 prepare 3"
    assert gaps(hold(30), hold(30, prepare=0.0))[1] == "rest 15"


def test_the_rest_owed_is_the_former_steps() -> None:
    assert gaps(hold(30), hold(30, rest=60.0))[1] == "rest 5 prepare 10"


def test_the_routine_opens_with_a_gap_that_owes_nothing() -> None:
    assert gaps(hold(30, rest=60.0))[0] == "prepare 10"


def test_the_opening_gap_takes_an_explicit_rest() -> None:
    assert gaps(RestStep(30.0), hold(30))[0] == "rest 20 prepare 10"


def test_explicit_rests_add_up_and_take_the_place_of_the_rest_owed() -> None:
    assert gaps(hold(30, rest=90.0), RestStep(12.0), RestStep(18.0), hold(30))[1] == (
        "rest 20 prepare 10"
    )


def test_an_explicit_rest_of_nought_takes_it_away() -> None:
    assert gaps(hold(30, rest=90.0), RestStep(0.0), hold(30))[1] == "prepare 10"
    assert gaps(hold(30), RestStep(0.0), hold(30, prepare=0.0))[1] == ""


def test_between_sets_there_is_the_steps_rest_alone() -> None:
    assert gaps(hold(30, 30, 30)) == ["prepare 10", "rest 15", "rest 15", ""]
    assert gaps(hold(30, 30, rest=3.0)) == ["prepare 10", "rest 3", ""]


def test_between_sides_there_is_the_switch_alone() -> None:
    assert gaps(hold(30, 30, sides=Sides.EACH)) == [
        "prepare 10",
        "switch 5",
        "rest 15",
        "switch 5",
        "",
    ]
    assert gaps(hold(30, sides=Sides.EACH, switch=8.0))[1] == "switch 8"


def test_nothing_is_inserted_after_the_last_work() -> None:
    assert gaps(hold(30, rest=60.0))[-1] == ""
    assert gaps(Repeat(2, (hold(30),), rest=60.0))[-1] == ""


def test_an_explicit_rest_after_the_last_work_stays() -> None:
    assert gaps(hold(30), RestStep(20.0), RestStep(10.0))[-1] == "rest 30"
    assert gaps(self_paced(), RestStep(20.0))[-1] == "rest 20"


def test_what_lasts_no_time_makes_no_segment() -> None:
    still = Timing(0.0, 0.0, 0.0)
    assert gaps(hold(30, 30, sides=Sides.EACH), hold(30), timing=still) == [""] * 6


def test_between_rounds_without_a_rest_of_its_own_the_last_steps_rest_is_owed() -> None:
    assert gaps(Repeat(2, (hold(30, rest=25.0),)))[1] == "rest 15 prepare 10"


def test_the_repeats_own_rest_takes_the_place_of_the_steps_between_rounds() -> None:
    found = gaps(Repeat(3, (hold(30, rest=25.0),), rest=60.0), hold(30))
    assert found[1:4] == ["rest 50 prepare 10", "rest 50 prepare 10", "rest 15 prepare 10"]


def test_the_repeats_own_rest_takes_the_place_of_explicit_rests_too() -> None:
    rounds = Repeat(2, (RestStep(40.0), hold(30), RestStep(50.0)), rest=20.0)
    assert gaps(rounds) == ["rest 30 prepare 10", "rest 10 prepare 10", "rest 50"]


def test_the_repeats_own_rest_may_be_nought() -> None:
    assert gaps(Repeat(2, (hold(30),), rest=0.0), timing=Timing(0, 15, 5))[1] == ""


def test_of_nested_repeats_each_owns_the_gap_between_its_rounds() -> None:
    inner = Repeat(2, (hold(30),), rest=20.0)
    assert gaps(Repeat(2, (inner,), rest=60.0)) == [
        "prepare 10",
        "rest 10 prepare 10",
        "rest 50 prepare 10",
        "rest 10 prepare 10",
        "",
    ]


def test_a_nested_repeat_without_a_rest_of_its_own_owes_the_steps() -> None:
    inner = Repeat(2, (hold(30, rest=25.0),))
    assert gaps(Repeat(2, (inner,), rest=60.0))[1:4] == [
        "rest 15 prepare 10",
        "rest 50 prepare 10",
        "rest 15 prepare 10",
    ]


def test_the_note_of_a_rest_is_shown_in_its_gap() -> None:
    laid = lay_segments(
        routine(hold(30), RestStep(30.0, "Drink."), RestStep(5.0, "Breathe."), hold(30))
    )
    assert [s.note for s in laid if s.kind is SegmentKind.REST] == ["Drink. Breathe."]


def test_a_repeat_without_works_rests_for_all_its_rounds() -> None:
    assert gaps(hold(30), Repeat(3, (RestStep(10.0, "Walk."),)), hold(30))[1] == (
        "rest 20 prepare 10"
    )
    assert gaps(hold(30), Repeat(1, (RestStep(30.0),), rest=5.0))[-1] == "rest 30"
    assert gaps(hold(30), Repeat(3, (RestStep(30.0),), rest=5.0))[-1] == "rest 10"


def test_a_repeat_of_nothing_is_nothing() -> None:
    assert gaps(hold(30), Repeat(3, ()), Repeat(2, (Repeat(2, ()),)), hold(30))[1] == (
        "rest 5 prepare 10"
    )


def test_repeats_of_rests_take_no_time_to_unroll_however_deep() -> None:
    rests: Step = RestStep(0.0, "Breathe.")
    for _ in range(18):
        rests = Repeat(100, (rests, RestStep(0.0)))
    laid = lay_segments(routine(Repeat(100, (rests, hold(1.0)))))
    assert sum(s.kind is SegmentKind.WORK for s in laid) == 100


def test_a_routine_of_rests_alone_is_one_rest() -> None:
    assert gaps(RestStep(20.0), Repeat(2, (RestStep(10.0),))) == ["rest 40"]
    assert lay_segments(routine(RestStep(0.0))) == ()


@given(strategies.routines())
@settings(max_examples=25)
def test_only_the_end_comes_without_a_work(made: Routine) -> None:
    unrolled = list(unroll(made))
    assert [work is None for _, work in unrolled] == [False] * (len(unrolled) - 1) + [True]


@given(strategies.routines())
@settings(max_examples=25)
def test_a_gap_is_as_long_as_the_longer_of_rest_and_prepare(made: Routine) -> None:
    for gap, work in unroll(made):
        if work is None:
            assert gap.prepare == gap.switch == 0
        elif gap.switch or gap.prepare == 0:
            assert min(gap.switch, gap.rest) == 0
        else:
            own = work.step.prepare
            assert gap.prepare == (made.timing.prepare if own is None else own)
            assert gap.rest >= 0
