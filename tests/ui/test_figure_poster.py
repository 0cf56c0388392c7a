"""The poster on the screen: pose, the faint shape it comes from, arrows, and the camera."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import (
    Anchor,
    Angle,
    Camera,
    Figure,
    Hold,
    Limb,
    Part,
    Place,
    Pose,
    Prop,
    PropKind,
    View,
)  # fmt: skip
from exercise_app.core.figure.space import Vec
from exercise_app.ui.figure.body import SHADES, mixed
from exercise_app.ui.figure.box import poster_box
from exercise_app.ui.figure.ink import FIGURE_DARK, FIGURE_LIGHT, FigureInk
from exercise_app.ui.figure.paint import paint_figure
from exercise_app.ui.figure.poster import FAINT, paint_poster
from tests.core.figures import RAISED, built_in, figure, standing

FOOT = replace(RAISED, arrows=(Part.RIGHT_FOOT,))


def drawn(figure: Figure, width: int, height: int, ink: FigureInk = FIGURE_DARK) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_poster(painter, QRectF(0, 0, width, height), figure, ink)
    painter.end()
    return image


def share(image: QImage, colour: str) -> float:
    """How much of the picture is in `colour`."""
    pixels = [
        image.pixelColor(x, y).name() == colour
        for x in range(image.width())
        for y in range(image.height())
    ]
    return sum(pixels) / len(pixels)


@pytest.mark.parametrize("ink", [FIGURE_DARK, FIGURE_LIGHT], ids=["dark", "light"])
def test_arrows_and_the_start_are_seen_only_where_arrows_are_asked_for(
    qtbot: QtBot, ink: FigureInk
) -> None:
    squat = built_in()["squat"][0]
    plain, pointed = (
        drawn(replace(squat, arrows=arrows), 240, 200, ink) for arrows in ((), squat.arrows)
    )
    faint = mixed(ink.thing, ink.thing_edge, FAINT)
    assert share(plain, ink.strap) == share(plain, faint) == 0
    assert share(pointed, ink.strap) > 0.001
    assert share(pointed, faint) > 0.005


def test_what_stays_where_it_was_has_no_faint_rim(qtbot: QtBot) -> None:
    def tilted(trunk: float) -> Pose:
        return standing(trunk=Angle(trunk), left_leg=Limb(upper=Angle(300)))

    faint = mixed(FIGURE_DARK.thing, FIGURE_DARK.thing_edge, FAINT)
    arrows = ((Vec(0.3, 0.5), Vec(0.3, 0.7)),)
    little, much = (
        drawn(replace(figure(tilted(90), tilted(trunk)), arrows=arrows), 300, 300)
        for trunk in (87, 60)
    )
    assert share(little, faint) == 0
    assert share(much, faint) > 0.005


def test_on_the_smallest_card_an_arrow_is_still_two_pixels_thick(qtbot: QtBot) -> None:
    image = drawn(FOOT, 100, 70)
    assert share(image, FIGURE_DARK.strap) * 100 * 70 > 15


@pytest.mark.parametrize(("width", "height"), [(450, 320), (100, 70)])
@pytest.mark.parametrize("id_", list(built_in()))
def test_every_poster_fits_its_place(qtbot: QtBot, id_: str, width: int, height: int) -> None:
    image = drawn(built_in()[id_][0], width, height)
    rim = [image.pixelColor(x, 0) for x in range(width)]
    rim += [image.pixelColor(x, y) for x in (0, width - 1) for y in range(height * 3 // 4)]
    walled = any(prop.kind is PropKind.WALL for prop in built_in()[id_][0].props)
    assert walled or all(pixel.alpha() == 0 for pixel in rim)


def test_a_camera_shows_the_mat_deep_and_all_of_it(qtbot: QtBot) -> None:
    mat = FIGURE_DARK.mat
    level, above = drawn(RAISED, 300, 300), drawn(replace(RAISED, camera=Camera(30, 60)), 300, 300)
    assert share(above, mat) > 2 * share(level, mat)
    box = poster_box(replace(RAISED, camera=Camera(30, 60)))
    assert box.low < -0.15
    assert box.high > 0.4


@pytest.mark.parametrize(
    "prop",
    [Prop(PropKind.WALL, 0.3), Prop(PropKind.WALL_BEHIND), Prop(PropKind.CHAIR, -0.1, 0.26)],
    ids=lambda prop: prop.kind,
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_camera_shows_walls_and_a_chair_in_depth_and_all_of_them(
    qtbot: QtBot, prop: Prop, turned: bool
) -> None:
    bare = replace(RAISED, props=(), camera=Camera(-40, 12))
    furnished = replace(bare, props=(prop,))
    image = QImage(260, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    area = QRectF(image.rect())
    paint_figure(painter, area, furnished, posed(furnished, 1.0), FIGURE_DARK, turned)
    painter.end()
    rim = [image.pixelColor(x, y) for x in (0, 259) for y in range(300)]
    rim += [image.pixelColor(x, y) for x in range(260) for y in (0, 299)]
    assert all(pixel.alpha() == 0 for pixel in rim)
    assert share(image, FIGURE_DARK.thing) > 0.005
    assert share(drawn(bare, 260, 300), FIGURE_DARK.thing) == 0


def test_a_raised_arm_leaves_the_face_to_be_seen(qtbot: QtBot) -> None:
    raised = figure(standing(right_arm=Limb(upper=Angle(85))))
    overhead, hanging = (drawn(one, 240, 480) for one in (raised, figure(standing())))
    hair, of = (
        share(image, FIGURE_DARK.hair) / share(image, FIGURE_DARK.shoe)
        for image in (overhead, hanging)
    )
    assert hair > 0.95 * of


@pytest.mark.parametrize(("place", "seen"), [(Anchor.BELLY, True), (Anchor.LOWER_BACK, False)])
def test_a_hand_on_the_belly_is_seen_and_one_on_the_back_is_not(
    qtbot: QtBot, place: Anchor, seen: bool
) -> None:
    hand = Limb(hold=Hold.END, place=Place(anchor=place), tip=Angle(180))
    image = drawn(figure(standing(left_arm=hand), view=View.FRONT), 240, 480)
    rows = [y for y in range(480) if image.pixelColor(120, y).name() == FIGURE_DARK.top]
    trunk = [image.pixelColor(x, y) for x in range(110, 131) for y in range(rows[0], rows[-1])]
    assert (FIGURE_DARK.skin in {pixel.name() for pixel in trunk}) is seen


def test_a_colour_goes_from_near_to_far_in_steps() -> None:
    assert mixed("#204060", "#806040", 0) == "#204060"
    assert mixed("#204060", "#806040", SHADES) == "#806040"
    assert mixed("#204060", "#806040", SHADES // 2) == "#505050"
