"""Posters: what they show, how sharp they are, and how long they are kept."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from exercise_app.core.routine import Exercise
from exercise_app.core.settings import Clothes, Look
from exercise_app.ui import posters, theme
from exercise_app.ui.figure.ink import FIGURE_DARK, FIGURE_LIGHT, figure_ink
from exercise_app.ui.posters import PosterDrawer, is_ready, paint_poster, poster
from tests.ui.catalogued import OWN, built_in

pytestmark = pytest.mark.usefixtures("qtbot")


def colours(picture: QPixmap) -> set[str]:
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).alpha() == 255
    }


def test_a_poster_is_drawn_once_for_each_size_colour_and_screen() -> None:
    plank = built_in()["plank"]
    made = poster(plank, 200, 140, FIGURE_DARK, 2.0)
    assert (made.width(), made.height(), made.devicePixelRatio()) == (400, 280, 2.0)
    assert poster(plank, 200, 140, FIGURE_DARK, 2.0) is made
    others = [
        poster(plank, 200, 141, FIGURE_DARK, 2.0),
        poster(plank, 200, 140, FIGURE_LIGHT, 2.0),
        poster(plank, 200, 140, FIGURE_DARK, 1.0),
        poster(plank, 200, 140, figure_ink(FIGURE_DARK, Look(clothes=Clothes.PLUM)), 2.0),
        poster(built_in()["bird-dog"], 200, 140, FIGURE_DARK, 2.0),
    ]
    assert made not in others
    assert len({id(other) for other in others}) == 5


def test_a_poster_wears_the_colours_it_is_asked_for_on_nothing() -> None:
    plank = built_in()["plank"]
    made = poster(plank, 200, 140, FIGURE_DARK, 2.0)
    assert QColor(FIGURE_DARK.top).name() in colours(made)
    assert made.toImage().pixelColor(0, 0).alpha() == 0
    plum = figure_ink(FIGURE_LIGHT, Look(clothes=Clothes.PLUM))
    assert QColor(plum.top).name() in colours(poster(plank, 200, 140, plum))


@pytest.mark.parametrize("id_", sorted(built_in()))
def test_every_built_in_exercise_fills_its_poster_and_is_not_cut_off(id_: str) -> None:
    image = poster(built_in()[id_], 220, 98, FIGURE_DARK).toImage()
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    xs, ys = [x for x, _ in inked], [y for _, y in inked]
    assert min(xs) > 0, "room at the left"
    assert max(xs) < image.width() - 1, "room at the right"
    assert max(ys) < image.height() - 1, "room below"
    figure = built_in()[id_].figure
    assert figure is not None
    if not any("wall" in prop.kind for prop in figure.props):  # walls go on upwards
        assert min(ys) > 0, "room above"
    assert max(ys) - min(ys) > 40 or max(xs) - min(xs) > 120


def test_at_twice_the_scale_a_poster_has_detail_that_a_blown_up_one_lacks() -> None:
    plank = built_in()["plank"]
    sharp = poster(plank, 160, 90, FIGURE_DARK, 2.0).toImage()
    blown = poster(plank, 160, 90, FIGURE_DARK, 1.0).toImage().scaled(sharp.size())
    differ = sum(
        sharp.pixelColor(x, y) != blown.pixelColor(x, y)
        for x in range(sharp.width())
        for y in range(sharp.height())
    )
    assert differ > 500


def test_an_exercise_with_nothing_to_show_gets_a_quiet_tile() -> None:
    tile = poster(OWN, 120, 80, FIGURE_DARK)
    assert {FIGURE_DARK.mat, FIGURE_DARK.thing} <= colours(tile)
    assert poster(Exercise("other", "Other"), 120, 80, FIGURE_DARK) is tile, "all share one tile"


def test_a_picture_is_shown_and_a_changed_one_is_shown_anew(tmp_path: Path) -> None:
    path = tmp_path / "red.png"
    shown = replace(OWN, source=str(tmp_path / "ruecken.yaml"), picture=str(path))

    def paint(colour: str, changed: int) -> QPixmap:
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(path))
        os.utime(path, ns=(changed, changed))
        return poster(shown, 120, 80, FIGURE_DARK)

    assert "#ff0000" in colours(paint("#ff0000", 1_000_000_000))
    assert "#0000ff" in colours(paint("#0000ff", 2_000_000_000))


def test_a_picture_that_is_gone_leaves_the_quiet_tile(tmp_path: Path) -> None:
    gone = replace(OWN, picture=str(tmp_path / "gone.png"))
    assert FIGURE_DARK.mat in colours(poster(gone, 120, 80, FIGURE_DARK))


def test_the_posters_kept_stay_within_their_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = posters._Shelf(200_000)
    monkeypatch.setattr(posters, "_shelf", shelf)
    plank = built_in()["plank"]
    first = poster(plank, 100, 100, FIGURE_DARK)
    poster(plank, 100, 101, FIGURE_DARK)
    assert poster(plank, 100, 100, FIGURE_DARK) is first, "used again, so it stays longer"
    for height in range(102, 106):
        poster(plank, 100, height, FIGURE_DARK)
        assert posters.held_bytes() <= 200_000
    assert not is_ready(plank, 100, 101, FIGURE_DARK)
    assert is_ready(plank, 100, 105, FIGURE_DARK)


def test_a_poster_is_painted_in_the_palette_s_theme_and_what_figures_wear(qtbot: QtBot) -> None:
    def painted(colours_of_theme: theme.Colours) -> set[str]:
        canvas = QPixmap(220, 100)
        canvas.fill(QColor(colours_of_theme.card))
        painter = QPainter(canvas)
        palette = theme.palette_of(colours_of_theme)
        paint_poster(painter, QRectF(0, 0, 220, 100), built_in()["plank"], palette)
        painter.end()
        return colours(canvas)

    assert FIGURE_DARK.top in painted(theme.DARK)
    assert FIGURE_LIGHT.top in painted(theme.LIGHT)
    theme.wear(Look(clothes=Clothes.PLUM))
    try:
        assert figure_ink(FIGURE_DARK, Look(clothes=Clothes.PLUM)).top in painted(theme.DARK)
    finally:
        theme.wear(Look())


def test_wanted_posters_are_drawn_in_turn_and_told(qtbot: QtBot) -> None:
    drawer = PosterDrawer()
    wanted = [
        (built_in()[id_], 77, 44, FIGURE_DARK, 1.0) for id_ in ("plank", "squat", "clamshell")
    ]
    for one in (*wanted, *wanted):
        drawer.want(*one)
    assert drawer.is_busy
    assert not any(is_ready(*one) for one in wanted)
    with qtbot.waitSignal(drawer.drawn):
        pass
    qtbot.waitUntil(lambda: not drawer.is_busy)
    assert all(is_ready(*one) for one in wanted)


def test_what_is_out_of_sight_again_is_not_drawn(qtbot: QtBot) -> None:
    drawer = PosterDrawer()
    gone, here = ((built_in()[id_], 78, 44, FIGURE_DARK, 1.0) for id_ in ("plank", "squat"))
    drawer.want(*gone)
    drawer.forget()
    drawer.want(*here)
    qtbot.waitUntil(lambda: not drawer.is_busy)
    assert is_ready(*here)
    assert not is_ready(*gone)
