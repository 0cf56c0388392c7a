"""Room for cues: who fits where, with silence between neighbours."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.room import SILENCE, Cue, CueKind, Room


def cue(at: float, length: float) -> Cue:
    return Cue(0, at, CueKind.COACH, "Breathe.", length, 0)


def room(*cues: tuple[float, float]) -> Room:
    made = Room(0.0, 10.0)
    for at, length in cues:
        made.add(cue(at, length))
    return made


def test_a_cue_ends_when_it_has_been_said() -> None:
    assert cue(1.1, 0.2).end == 1.3


def test_an_empty_room_has_place_up_to_a_silence_before_its_end() -> None:
    assert room().fits(0.0, 10.0 - SILENCE)
    assert not room().fits(0.0, 10.0 - SILENCE + 0.001)


def test_neighbours_keep_a_silence_between_them() -> None:
    taken = room((4.0, 1.0))
    assert taken.fits(5.0 + SILENCE, 1.0)
    assert not taken.fits(5.0 + SILENCE - 0.001, 1.0)
    assert taken.fits(2.0, 2.0 - SILENCE)
    assert not taken.fits(2.0, 2.0 - SILENCE + 0.001)


def test_two_cues_never_begin_at_one_instant() -> None:
    assert not room((4.0, 0.0)).fits(4.0, 0.0)


def test_the_first_free_place_is_looked_for_behind_those_taken() -> None:
    taken = room((2.0, 1.0), (4.0, 1.0))
    assert taken.free(0.0, 10.0, 1.0) == 0.0
    assert taken.free(1.5, 10.0, 0.5) == 3.0 + SILENCE
    assert taken.free(1.5, 10.0, 1.0) == 5.0 + SILENCE
    assert taken.free(1.5, 6.0, 1.0) is None
    assert taken.free(9.0, 20.0, 1.5) is None


def test_cues_are_kept_in_order_however_they_came() -> None:
    assert [c.at for c in room((4.0, 1.0), (1.0, 1.0), (7.0, 1.0)).cues] == [1.0, 4.0, 7.0]


spans = st.tuples(st.integers(0, 100), st.integers(1, 30))


@given(st.lists(spans, max_size=12), st.lists(spans, max_size=12))
def test_what_is_placed_where_it_fits_never_overlaps(
    exact: list[tuple[int, int]], wandering: list[tuple[int, int]]
) -> None:
    made = Room(0.0, 10.0)
    for at, length in exact:
        if made.fits(at / 10, length / 10):
            made.add(cue(at / 10, length / 10))
    for after, length in wandering:
        found = made.free(after / 10, 9.0, length / 10)
        if found is not None:
            assert found >= after / 10
            assert found + length / 10 <= 9.0 + 1e-6
            made.add(cue(found, length / 10))
    for former, later in zip(made.cues, made.cues[1:], strict=False):
        assert later.at - former.end >= SILENCE - 2e-6
    assert all(c.end <= 10.0 - SILENCE + 2e-6 for c in made.cues)
