"""The player's layout: large enough, never overlapping, giving up in the right order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.ui.fitting import LEAST_FIGURE, Box, Plan, Rect, fit
from exercise_app.ui.sizes import (
    DIGITS,
    LEAST_TEXT,
    TEXT,
    Part,
    Want,
    distance_scale,
    largest_cap,
    pixels_per_mm,
    wrap,
)

WIDTHS = st.floats(0.3, 12.0)


@st.composite
def wants(draw: st.DrawFn) -> list[Want]:
    """Digits and a name, and whatever else there may be, of any length."""
    found = [Want(Part.DIGITS, (draw(st.floats(0.6, 4.5)),), 0.3)]
    for part, lines in ((Part.SIDE, 2), (Part.NAME, 2), (Part.CUE, 2), (Part.NEXT, 2)):
        if part is Part.NAME or draw(st.booleans()):
            words = tuple(draw(st.lists(WIDTHS, min_size=1, max_size=9)))
            found.append(Want(part, words, 0.4, lines))
    if draw(st.booleans()):
        facts = draw(st.lists(WIDTHS, min_size=1, max_size=3))
        found.append(Want(Part.DETAIL, tuple(facts), 99.0, len(facts)))
    return found


SIDES = st.floats(60.0, 1200.0)


def usual(*, cue: float = 9.0, next_: float = 12.0) -> list[Want]:
    return [
        Want(Part.SIDE, (3.0, 2.6, 2.5, 2.2), 0.4, 2),
        Want(Part.NAME, (3.0, 2.8), 0.4, 2),
        Want(Part.DIGITS, (3.1,), 0.3),
        Want(Part.DETAIL, (3.2, 5.6), 99.0, 2),
        Want(Part.CUE, (cue / 2,) * 4, 0.4, 2),
        Want(Part.NEXT, (next_ / 4,) * 4, 0.4, 2),
    ]


def overlap(one: Rect, other: Rect) -> bool:
    slack = 1e-6
    return (
        one.x + slack < other.x + other.width
        and other.x + slack < one.x + one.width
        and one.y + slack < other.y + other.height
        and other.y + slack < one.y + one.height
    )


def visible(box: Box, want: Want) -> tuple[Part, Rect]:
    """What a box inks: the digits leave the rest of their row to the detail."""
    rect = box.rect
    if box.part is Part.DIGITS:
        rect = Rect(rect.x, rect.y, min(rect.width, sum(want.words) * box.cap), rect.height)
    return box.part, rect


def rects(plan: Plan, asked: list[Want]) -> list[Rect]:
    by_part = {want.part: want for want in asked}
    found = [visible(box, by_part[box.part])[1] for box in plan.boxes]
    return found if plan.figure is None else [*found, plan.figure]


@given(wants(), SIDES, SIDES, st.floats(0.4, 2.4))
def test_nothing_overlaps_and_nothing_leaves_the_window(
    asked: list[Want], width: float, height: float, scale: float
) -> None:
    plan = fit(width, height, asked, scale)
    found = rects(plan, asked)
    for rect in found:
        assert rect.x >= -1e-6
        assert rect.y >= -1e-6
        assert rect.x + rect.width <= width + 1e-3
        assert rect.y + rect.height <= height + 1e-3
    for number, rect in enumerate(found):
        assert not any(overlap(rect, other) for other in found[number + 1 :])


@given(wants(), SIDES, SIDES, st.floats(0.4, 2.4))
def test_every_text_fits_its_place_at_its_size(
    asked: list[Want], width: float, height: float, scale: float
) -> None:
    by_part = {want.part: want for want in asked}
    for box in fit(width, height, asked, scale).boxes:
        want = by_part[box.part]
        room = box.rect.width / box.cap + 1e-6
        assert max(want.words) <= room
        assert len(wrap(want.words, want.space, room)) <= max(want.lines, box.lines)


@given(wants(), SIDES, SIDES, st.floats(0.4, 2.4))
def test_digits_and_name_are_always_there_and_digits_are_the_last_to_shrink(
    asked: list[Want], width: float, height: float, scale: float
) -> None:
    plan = fit(width, height, asked, scale)
    digits, name = plan.box(Part.DIGITS), plan.box(Part.NAME)
    assert digits is not None
    assert name is not None
    if digits.cap < DIGITS * scale * 0.999:
        assert plan.figure is None
        assert plan.box(Part.NEXT) is None


@given(wants(), SIDES, SIDES, st.floats(0.4, 2.4))
def test_things_are_given_up_in_order(
    asked: list[Want], width: float, height: float, scale: float
) -> None:
    plan = fit(width, height, asked, scale)
    parts = {want.part for want in asked}
    digits = plan.box(Part.DIGITS)
    assert digits is not None
    if Part.CUE in parts and plan.box(Part.CUE) is None:
        assert plan.figure is None
        assert plan.box(Part.NEXT) is None
    for part in (Part.SIDE, Part.NAME, Part.CUE, Part.NEXT):
        box = plan.box(part)
        if box is not None and box.cap < LEAST_TEXT * scale * 0.99:
            assert plan.figure is None
            assert plan.box(Part.NEXT) is None


def test_a_large_screen_shows_everything_at_full_size_or_larger() -> None:
    plan = fit(600.0, 330.0, usual())
    assert {box.part for box in plan.boxes} == set(Part)
    assert plan.figure is not None
    for part, least in ((Part.DIGITS, DIGITS), (Part.NAME, TEXT), (Part.NEXT, TEXT)):
        box = plan.box(part)
        assert box is not None
        assert box.cap >= least


def test_on_a_laptop_the_digits_keep_their_44_mm_and_text_at_least_12() -> None:
    plan = fit(286.0, 155.0, usual())
    digits = plan.box(Part.DIGITS)
    assert digits is not None
    assert digits.cap == pytest.approx(DIGITS)
    for part in (Part.SIDE, Part.NAME, Part.CUE):
        box = plan.box(part)
        assert box is not None
        assert box.cap >= LEAST_TEXT * 0.99


def test_the_figure_shrinks_before_text_does() -> None:
    widths = [600.0 - 10 * n for n in range(34)]
    found = []
    for width in widths:
        plan = fit(width, 165.0, usual())
        side, figure = plan.box(Part.SIDE), plan.figure
        assert side is not None
        found.append((0.0 if figure is None else round(figure.width / width, 6), side.cap))
    full = [share for share, cap in found if cap >= TEXT * 0.999]
    assert full == sorted(full, reverse=True)
    assert any(LEAST_FIGURE < share < 0.45 and cap >= TEXT * 0.999 for share, cap in found)


def test_a_figure_keeps_its_width_where_only_height_lacks() -> None:
    plan = fit(600.0, 150.0, usual())
    side = plan.box(Part.SIDE)
    assert side is not None
    assert side.cap < TEXT
    assert plan.figure is not None
    assert plan.figure.width > 0.3 * 600


def test_next_goes_before_the_cue() -> None:
    plan = fit(240.0, 125.0, usual())
    assert plan.box(Part.NEXT) is None
    plan_with_room = fit(400.0, 230.0, usual())
    assert plan_with_room.box(Part.NEXT) is not None


@given(st.floats(0.5, 6.0))
def test_sizes_grow_with_the_viewing_distance(metres: float) -> None:
    scale = distance_scale(metres)
    assert scale == pytest.approx(metres / 2.5)
    plan = fit(2000.0, 1200.0, usual(), scale)
    digits = plan.box(Part.DIGITS)
    assert digits is not None
    assert digits.cap >= DIGITS * scale * 0.999


def test_a_long_word_shrinks_its_own_text_alone() -> None:
    asked = usual()
    asked[1] = Want(Part.NAME, (22.0,), 0.4, 2)
    plan = fit(600.0, 330.0, asked)
    name, side = plan.box(Part.NAME), plan.box(Part.SIDE)
    assert name is not None
    assert side is not None
    assert name.cap < side.cap


@pytest.mark.parametrize(
    ("physical", "logical", "expected"),
    [
        (96.0, 96.0, 96.0 / 25.4),
        (163.0, 96.0, 163.0 / 25.4),
        (0.0, 96.0, 96.0 / 25.4),
        (9000.0, 96.0, 96.0 / 25.4),
        (20.0, 120.0, 120.0 / 25.4),
    ],
)
def test_a_screen_that_lies_about_its_size_is_not_believed(
    physical: float, logical: float, expected: float
) -> None:
    assert pixels_per_mm(physical, logical) == pytest.approx(expected)


def test_the_manual_factor_corrects_the_size() -> None:
    assert pixels_per_mm(96, 96, 1.5) == pytest.approx(1.5 * 96 / 25.4)


@given(st.lists(WIDTHS, max_size=12), st.floats(0.5, 40.0))
def test_wrapping_keeps_every_word_in_order(words: list[float], width: float) -> None:
    lines = wrap(words, 0.4, width)
    assert sum(lines) == len(words)
    assert all(count >= 1 for count in lines)


@given(st.lists(WIDTHS, min_size=1, max_size=8), st.floats(20.0, 400.0), st.integers(1, 3))
def test_the_largest_cap_fits_and_a_larger_one_does_not(
    words: list[float], width: float, lines: int
) -> None:
    want = Want(Part.NAME, tuple(words), 0.4, lines)
    cap = largest_cap(want, width, 50.0, lines)
    assert len(wrap(words, 0.4, width / cap)) <= lines
    assert max(words) * cap <= width * 1.000001
    if cap < 49.9:
        larger = cap * 1.01
        fits = max(words) <= width / larger and len(wrap(words, 0.4, width / larger)) <= lines
        assert not fits
