"""What the player shows of an exercise without a figure: its picture, or how it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui import theme
from exercise_app.ui.figure.ink import figure_ink_of
from exercise_app.ui.props.moving import Still
from exercise_app.ui.props.player import PlayerProps
from exercise_app.ui.views.player import PlayerView
from exercise_app.ui.widgets.picture import Placeholder
from tests import pictures
from tests.ui import samples, shown

TEAL = (30, 160, 140)


@pytest.fixture(autouse=True)
def no_picture_is_known() -> Iterator[None]:
    yield
    QPixmapCache.clear()


def save(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path.resolve()


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    view = PlayerView()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.set_viewing(1.2)
    view.show()
    qtbot.waitExposed(view)
    return view


def props(picture: str | None = None, how: tuple[str, ...] = samples.PLANK.how) -> PlayerProps:
    return replace(shown.player_props(), still=Still("Swing", picture, how))


def colour(widget: QWidget, x: float, y: float) -> QColor:
    """The colour at a place given as parts of the widget's width and height."""
    image = widget.grab().toImage()
    return image.pixelColor(int(x * image.width()), int(y * image.height()))


def seen(view: PlayerView) -> list[QWidget]:
    stage = view.stage
    every = (stage.figure, stage.picture, stage.placeholder, stage.ring)
    return [widget for widget in every if widget.isVisible()]


@pytest.mark.parametrize("size", [(1280, 800), (800, 600), (640, 900), (2560, 1440)])
@pytest.mark.parametrize("name", ["a.png", "a.svg"])
def test_the_player_shows_the_picture_at_any_size(
    view: PlayerView, tmp_path: Path, size: tuple[int, int], name: str
) -> None:
    data = pictures.png(40, 20, TEAL) if name == "a.png" else pictures.svg()
    view.resize(*size)
    view.set_viewing(0.6)
    view.render_props(props(str(save(tmp_path / name, data))))
    assert seen(view) == [view.stage.picture]
    assert view.stage.picture.accessibleName() == "Picture of Swing"
    ink = QColor(*TEAL) if name == "a.png" else QColor("black")
    assert colour(view.stage.picture, 0.3, 0.46) == ink


def test_a_picture_that_fails_gives_way_to_how_it_is_done_and_is_told_once(
    qtbot: QtBot, view: PlayerView, tmp_path: Path
) -> None:
    path = str(save(tmp_path / "a.png", b"no picture"))
    with qtbot.waitSignal(view.picture_failed) as told:
        view.render_props(props(path))
    assert told.args == [path]
    assert seen(view) == [view.stage.placeholder]
    with qtbot.assertNotEmitted(view.picture_failed, wait=20):
        view.render_props(replace(props(path), digits="0:01"))
    good = str(save(tmp_path / "b.png", pictures.png()))
    view.render_props(props(good))
    assert seen(view) == [view.stage.picture]


def test_a_picture_that_goes_while_it_is_shown_stays_on_the_screen(
    qtbot: QtBot, view: PlayerView, tmp_path: Path
) -> None:
    path = save(tmp_path / "a.png", pictures.png(40, 20, TEAL))
    view.render_props(props(str(path)))
    view.stage.picture.grab()
    path.unlink()
    view.resize(1200, 760)
    assert seen(view) == [view.stage.picture]
    middle = colour(view.stage.picture, 0.4, 0.45)
    assert middle == QColor(*TEAL)


def test_without_a_figure_or_picture_how_it_is_done_is_read(view: PlayerView) -> None:
    view.render_props(props())
    assert seen(view) == [view.stage.placeholder]
    assert view.stage.placeholder.how.isVisible()
    assert view.stage.placeholder.how.lines() == samples.PLANK.how
    assert view.stage.placeholder.accessibleName() == "Swing"
    view.render_props(props(how=()))
    assert seen(view) == [view.stage.placeholder]
    assert not view.stage.placeholder.how.isVisible()
    view.render_props(replace(props(), still=None))
    assert seen(view) == [view.stage.ring]


@pytest.fixture
def placeholder(qtbot: QtBot) -> Placeholder:
    placeholder = Placeholder()
    qtbot.addWidget(placeholder)
    placeholder.resize(600, 500)
    placeholder.show()
    return placeholder


def inked(placeholder: Placeholder) -> bool:
    """Whether the ball of the drawing is seen."""
    ball = QColor(figure_ink_of(placeholder.palette()).top)
    image = placeholder.grab().toImage()
    spots = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return any(image.pixelColor(x, y) == ball for x, y in spots)


@pytest.mark.parametrize("light", [False, True])
def test_the_drawing_stands_alone_or_above_a_few_lines(
    qapp: QApplication, placeholder: Placeholder, light: bool
) -> None:
    theme.apply(qapp, "light" if light else "dark")
    placeholder.show_lines("Swing", ())
    assert placeholder.drawing().height() == 500
    assert inked(placeholder)
    placeholder.set_size(20)
    placeholder.show_lines("Swing", ("Feet apart.", "Swing."))
    assert 0.24 * 500 <= placeholder.drawing().bottom() < placeholder.how.y() + 1
    assert inked(placeholder)


def test_the_drawing_gives_way_before_the_lines_shrink(placeholder: Placeholder) -> None:
    placeholder.show_lines("Swing", samples.PLANK.how)
    placeholder.set_size(31)
    assert placeholder.how.fitted()[0] == 31
    assert placeholder.drawing().isEmpty()
    assert not inked(placeholder)
    placeholder.set_size(60)
    cap, broken = placeholder.how.fitted()
    assert cap < 60
    assert [" ".join(lines) for lines in broken] == list(samples.PLANK.how)


def test_a_placeholder_of_hardly_any_size_is_painted(placeholder: Placeholder) -> None:
    for size in ((1, 1), (3, 400), (400, 3)):
        placeholder.resize(*size)
        for how in ((), samples.GERMAN.how):
            placeholder.show_lines("Swing", how)
            assert placeholder.grab().size() == QSize(*size)
