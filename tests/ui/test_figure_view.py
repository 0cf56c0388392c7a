"""The figure on the screen: painted within its place, in the theme's colours and the user's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from exercise_app.core.figure.motion import Moment
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Figure, Prop, PropKind
from exercise_app.core.routine import Hold, Side
from exercise_app.core.segments import SegmentKind
from exercise_app.core.settings import Clothes, Look, Skin
from exercise_app.ui import theme
from exercise_app.ui.figure.box import box_of
from exercise_app.ui.figure.ink import FIGURE_DARK, FIGURE_LIGHT, FigureInk, figure_ink
from exercise_app.ui.figure.paint import paint_figure
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.high_contrast import contrast
from tests.core.figures import RAISED, built_in

HELD = Moment(SegmentKind.WORK, 1.0, 24.0, dose=Hold(25.0))


def shown(qtbot: QtBot) -> FigureView:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    return view


def painted(
    figure: Figure, width: int, height: int, *, out: float = 1.0, ink: FigureInk = FIGURE_DARK,
    ratio: float = 1.0, turned: bool = False,
) -> QImage:  # fmt: skip
    """The figure on nothing."""
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, width, height), figure, posed(figure, out), ink, turned)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    step = max(1, image.width() // 200)
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
        if image.pixelColor(x, y).alpha() == 255
    }


def edges_are_clear(image: QImage) -> bool:
    """Whether nothing is cut off above or at the sides."""
    last = image.width() - 1
    rim = [image.pixelColor(x, 0) for x in range(image.width())]
    rim += [image.pixelColor(x, y) for x in (0, last) for y in range(image.height() * 3 // 4)]
    return all(pixel.alpha() == 0 for pixel in rim)


@pytest.mark.parametrize("ink", [FIGURE_DARK, FIGURE_LIGHT], ids=["dark", "light"])
def test_a_body_has_skin_hair_and_clothes(qtbot: QtBot, ink: FigureInk) -> None:
    seen = colours(painted(RAISED, 420, 300, ink=ink))
    assert {ink.skin, ink.hair, ink.top, ink.shorts, ink.shoe, ink.mat} <= seen


def test_the_far_side_is_shaded(qtbot: QtBot) -> None:
    seen = colours(painted(RAISED, 700, 500))
    assert FIGURE_DARK.skin_far in seen
    assert FIGURE_DARK.shoe_far in seen


@pytest.mark.parametrize(("width", "height"), [(700, 500), (200, 140), (140, 300), (900, 120)])
@pytest.mark.parametrize("id_", list(built_in()))
def test_every_exercise_fits_its_place_at_any_size(
    qtbot: QtBot, id_: str, width: int, height: int
) -> None:
    figure = built_in()[id_][0]
    for out in (0.0, 0.5, 1.0):
        image = painted(figure, width // 2, height // 2, out=out)
        walled = any(prop.kind is PropKind.WALL for prop in figure.props)
        assert walled or edges_are_clear(image), f"cut off at {out}"


def test_at_200_percent_the_same_picture_has_four_times_the_pixels(qtbot: QtBot) -> None:
    small, large = painted(RAISED, 300, 200), painted(RAISED, 300, 200, ratio=2.0)
    again = large.scaled(300, 200, mode=Qt.TransformationMode.SmoothTransformation)
    differing = sum(
        abs(small.pixelColor(x, y).red() - again.pixelColor(x, y).red()) > 60
        for x in range(0, 300, 3)
        for y in range(0, 200, 3)
    )
    assert differing < 0.02 * 100 * 67


def test_turned_round_the_figure_stays_in_the_middle(qtbot: QtBot) -> None:
    box = box_of(RAISED)
    assert box.left < 0 < box.right
    image = painted(RAISED, 400, 300, turned=True)
    assert edges_are_clear(image)


@pytest.mark.parametrize("kind", [kind for kind in PropKind if kind is not PropKind.MAT])
def test_things_that_stand_by_are_seen(qtbot: QtBot, kind: PropKind) -> None:
    prop = Prop(kind, 0.35, 0.0 if kind is PropKind.WALL else 0.2, Side.RIGHT)
    bare = Figure(RAISED.poses, RAISED.path, RAISED.back, props=())
    with_it = Figure(RAISED.poses, RAISED.path, RAISED.back, props=(prop,))
    assert painted(bare, 420, 300) != painted(with_it, 420, 300)


def test_the_theme_is_asked_when_it_paints(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.present(RAISED, HELD, rate=0)
    for colours_, ink in ((theme.LIGHT, FIGURE_LIGHT), (theme.DARK, FIGURE_DARK)):
        view.setPalette(theme.palette_of(colours_))
        assert ink.top in colours(view.grab().toImage())


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize("clothes", list(Clothes))
def test_skin_and_clothes_can_be_chosen(qtbot: QtBot, skin: Skin, clothes: Clothes) -> None:
    view = shown(qtbot)
    view.present(RAISED, HELD, rate=0)
    theme.wear(Look(skin, clothes))
    ink = figure_ink(FIGURE_DARK, Look(skin, clothes))
    assert {ink.skin, ink.top, ink.shorts} <= colours(view.grab().toImage())


@pytest.mark.parametrize(
    ("base", "window"), [(FIGURE_DARK, theme.DARK.window), (FIGURE_LIGHT, theme.LIGHT.window)],
    ids=["dark", "light"],
)  # fmt: skip
def test_every_look_is_told_from_the_window_and_near_from_far(base: FigureInk, window: str) -> None:
    looks = [figure_ink(base, Look(skin, clothes)) for skin in Skin for clothes in Clothes]
    assert len(set(looks)) == len(Skin) * len(Clothes)
    for ink in looks:
        assert contrast(ink.skin, ink.skin_far) > 1.4
        assert contrast(ink.top, ink.top_far) > 1.4
        assert contrast(ink.skin, ink.shorts) > 1.25
        assert contrast(ink.hair, ink.skin) > 2
        assert contrast(ink.hair, window) > 1.9
        assert contrast(ink.skin, window) > 1.5
        assert contrast(ink.skin_far, ink.mat) > 1.25
        for far in (ink.skin_far, ink.top_far, ink.shoe_far):
            assert contrast(far, window) > 2.5
        for cloth in (ink.top, ink.shorts, ink.shoe):
            assert contrast(cloth, window) > 2.2


GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("id_", ["bird-dog", "childs-pose", "glute-bridge", "plank", "side-plank"])
def test_five_poses_look_as_they_were_approved(qtbot: QtBot, id_: str) -> None:
    """A new look is approved by saving it: `python -m tests.ui.golden`."""
    approved = QImage(str(GOLDEN / f"{id_}.png"))
    seen = painted(built_in()[id_][0], approved.width(), approved.height())
    far_off = sum(
        max(
            abs(a.red() - b.red()), abs(a.green() - b.green()),
            abs(a.blue() - b.blue()), abs(a.alpha() - b.alpha()),
        ) > 48
        for x in range(approved.width())
        for y in range(approved.height())
        for a, b in [(approved.pixelColor(x, y), seen.pixelColor(x, y))]
    )  # fmt: skip
    assert approved.width() == 280
    assert far_off < 0.01 * approved.width() * approved.height()
