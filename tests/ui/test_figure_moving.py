"""When the figure is painted: as often as it is seen to move, and else never."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.figure.motion import Moment, figure_at
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Figure
from exercise_app.core.routine import Hold, Reps, Tempo
from exercise_app.core.segments import SegmentKind
from exercise_app.core.settings import Clothes, Look, Skin
from exercise_app.ui import theme
from exercise_app.ui.figure.box import reach_in
from exercise_app.ui.figure.ink import FIGURE_DARK, FIGURE_LIGHT, FigureInk
from exercise_app.ui.figure.paint import paint_figure
from exercise_app.ui.figure.shapes import SWELL, shift
from exercise_app.ui.figure_view import MOVING_MS, SEEN, SLOW_MS, FigureView
from tests.core.figures import RAISED, built_in

REPS = Reps(5, Tempo(2.0, 1.0, 2.0))
MOVING = Moment(SegmentKind.WORK, 1.0, 24.0, dose=REPS)
HELD = Moment(SegmentKind.WORK, 1.0, 24.0, dose=Hold(25.0))
OTHER = Figure(RAISED.poses, RAISED.path, RAISED.back, props=())


class Counted(FigureView):
    """Counts how often it is painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self.frames += 1


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def view(window: QWidget) -> Counted:
    view = Counted(window)
    view.resize(700, 500)
    view.show()
    return view


@pytest.fixture
def after(qtbot: QtBot) -> Callable[..., int]:
    """How many frames a view paints while another timer fires so many times."""

    def count(view: Counted, ticks: int = 20, every: int = MOVING_MS) -> int:
        for _ in range(3):  # what was asked for before
            QApplication.processEvents()
        before, fired = view.frames, []
        timer = QTimer(interval=every, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: fired.append(1))
        timer.start()
        qtbot.waitUntil(lambda: len(fired) >= ticks)
        timer.stop()
        return view.frames - before

    return count


def test_it_is_looked_at_often_while_it_moves_and_seldom_while_it_breathes(view: Counted) -> None:
    view.present(RAISED, MOVING)
    assert view.interval == MOVING_MS
    view.present(RAISED, HELD)
    assert view.interval == SLOW_MS


def test_it_moves_on_by_itself_in_about_sixty_frames_a_second(
    view: Counted, after: Callable[..., int]
) -> None:
    view.present(RAISED, MOVING)
    assert 10 <= after(view) <= 22
    assert view.moment().elapsed > MOVING.elapsed


def test_breathing_takes_a_few_frames_a_second(view: Counted, after: Callable[..., int]) -> None:
    view.present(RAISED, HELD)
    assert 1 <= after(view, 32) <= 8


@pytest.mark.parametrize(
    ("moment", "rate"),
    [
        (MOVING, 0.0),
        (HELD, 0.0),
        (Moment(SegmentKind.REST, 1.0, 20.0), 1.0),
        (Moment(SegmentKind.WORK, 25.0, 0.0, dose=REPS), 1.0),
        (Moment(SegmentKind.WORK, 1.0, 24.0, dose=Hold(25.0), reduced=True), 1.0),
        (Moment(SegmentKind.PREPARE, 1.0, 9.0, dose=REPS, reduced=True), 1.0),
        (Moment(SegmentKind.PREPARE, 1.0, 9.0, dose=Hold(25.0), reduced=True), 1.0),
    ],
    ids=["paused", "paused hold", "rest", "over", "held still", "ready", "ready to hold"],
)
def test_a_figure_that_stands_is_painted_once_and_has_no_timer(
    view: Counted, after: Callable[..., int], moment: Moment, rate: float
) -> None:
    view.present(RAISED, moment, rate=rate)
    assert view.interval == 0
    assert after(view) == 0
    assert view.frames >= 1
    assert figure_at(RAISED, view.moment()) == figure_at(RAISED, moment)


def test_told_the_same_again_it_is_not_painted(view: Counted, after: Callable[..., int]) -> None:
    view.present(RAISED, HELD, rate=0)
    assert after(view, 1) == 0
    view.present(RAISED, HELD, rate=0)
    assert after(view, 2) == 0


def test_another_exercise_in_the_same_pose_is_painted(view: Counted, qtbot: QtBot) -> None:
    view.present(RAISED, HELD, rate=0)
    QApplication.processEvents()
    before = view.frames
    view.present(OTHER, HELD)
    qtbot.waitUntil(lambda: view.frames > before)


def test_paused_it_shows_the_very_instant(view: Counted) -> None:
    view.present(RAISED, MOVING)
    view.present(RAISED, MOVING, rate=0)
    assert view.interval == 0
    assert view.moment() == MOVING


def test_hidden_nothing_is_painted_and_shown_again_it_goes_on(
    view: Counted, after: Callable[..., int], qtbot: QtBot
) -> None:
    view.present(RAISED, MOVING)
    view.hide()
    assert view.interval == 0
    view.present(RAISED, MOVING)
    assert view.interval == 0
    assert after(view) == 0
    view.show()
    qtbot.waitUntil(lambda: view.interval == MOVING_MS)


def test_in_a_minimised_window_nothing_is_painted_whatever_it_is_told(
    window: QWidget, view: Counted, after: Callable[..., int], qtbot: QtBot
) -> None:
    view.present(RAISED, MOVING)
    window.showMinimized()
    qtbot.waitUntil(lambda: view.interval == 0)
    view.present(RAISED, MOVING)
    assert view.interval == 0
    assert after(view) == 0
    window.showNormal()
    qtbot.waitUntil(lambda: view.interval == MOVING_MS)
    assert after(view) > 5


def test_on_another_page_nothing_is_painted(
    window: QWidget, view: Counted, after: Callable[..., int]
) -> None:
    view.present(RAISED, MOVING)
    window.hide()
    view.present(RAISED, MOVING)
    assert view.interval == 0
    assert after(view) == 0


def test_before_its_window_is_shown_it_has_no_timer(qtbot: QtBot) -> None:
    view = FigureView()
    qtbot.addWidget(view)
    view.present(RAISED, MOVING)
    view.grab()
    assert view.interval == 0


def test_without_a_figure_nothing_is_drawn_and_no_timer_runs(view: Counted) -> None:
    view.present(None, MOVING)
    assert view.interval == 0
    image = view.grab().toImage()
    assert len({image.pixelColor(x, y).name() for x in (5, 200) for y in (5, 150)}) == 1


def test_the_rate_of_the_clock_is_followed(view: Counted, qtbot: QtBot) -> None:
    view.present(RAISED, MOVING, rate=1000.0)
    qtbot.waitUntil(lambda: view.moment().remaining == 0)
    qtbot.waitUntil(lambda: view.interval == 0)


def test_with_reduced_motion_reps_change_their_pose_and_do_nothing_between(
    view: Counted, qtbot: QtBot
) -> None:
    quick = Reps(50, Tempo(0.2, 0.2, 0.2))
    view.present(RAISED, Moment(SegmentKind.WORK, 0.0, 30.0, dose=quick, reduced=True))
    assert view.interval == SLOW_MS
    poses: list[float] = []

    def is_seen_in_both() -> bool:
        assert view._shown is not None
        poses.append(view._shown.joints.right_leg.joint.y)
        return len(set(poses)) == 2

    qtbot.waitUntil(is_seen_in_both)
    high, low = max(poses), min(poses)
    out = figure_at(RAISED, Moment(SegmentKind.WORK, 0.3, 30.0, dose=quick, reduced=True))
    back = figure_at(RAISED, Moment(SegmentKind.WORK, 0.0, 30.0, dose=quick, reduced=True))
    assert {high, low} == {out.right_leg.joint.y, back.right_leg.joint.y}


def test_another_look_is_painted_at_once(view: Counted, after: Callable[..., int]) -> None:
    view.present(RAISED, HELD, rate=0)
    assert after(view, 1) == 0
    before = view.frames
    theme.wear(Look(Skin.DEEP, Clothes.PLUM))
    QApplication.processEvents()
    assert view.frames == before + 1
    theme.wear(Look(Skin.DEEP, Clothes.PLUM))
    assert after(view, 1) == 0


@pytest.mark.parametrize("id_", list(built_in()))
def test_outside_of_what_is_painted_anew_no_frame_differs(qtbot: QtBot, id_: str) -> None:
    figure = built_in()[id_][0]
    area = QRectF(0, 0, 300, 300)
    reach = reach_in(area, figure)
    around = set()
    for forward in (True, False):
        for step in range(9):
            image = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            paint_figure(painter, area, figure, posed(figure, step / 8, forward), FIGURE_DARK)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(reach, Qt.GlobalColor.black)
            painter.end()
            around.add(bytes(image.constBits()))
    assert len(around) == 1


def test_a_frame_that_is_left_out_would_not_have_been_seen() -> None:
    """At 700 × 500 no edge moves by half a pixel between painted frames."""
    still = figure_at(RAISED, HELD)
    later = figure_at(RAISED, HELD.later(0.001))
    assert 0 < shift(still, later) * 700 < SEEN
    breathed = figure_at(RAISED, HELD.later(1.0))
    assert shift(still, breathed) == pytest.approx(SWELL * abs(breathed.breath - still.breath))
    for at in range(60):
        before = figure_at(RAISED, Moment(SegmentKind.WORK, at / 30, 24.0, dose=REPS))
        after_it = figure_at(RAISED, Moment(SegmentKind.WORK, (at + 1) / 30, 24.0, dose=REPS))
        knees = before.right_leg.joint.minus(after_it.right_leg.joint)
        assert shift(before, after_it) >= max(abs(knees.x), abs(knees.y))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("id_", ["bird-dog", "knee-rocks", "seated-figure-four", "leg-swing"])
def test_what_stands_behind_a_moving_figure_is_what_stands_behind_one_that_rests(
    id_: str, turned: bool, ratio: float
) -> None:
    figure, _ = built_in()[id_]
    place = QRectF(7.5, 3, 320.5, 240)

    def shot(*, moving: bool, ink: FigureInk) -> QImage:
        image = QImage(340 * int(ratio), 250 * int(ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        joints = posed(figure, 0.5)
        paint_figure(painter, place, figure, joints, ink, turned, moving=moving)
        painter.end()
        return image

    def differing(one: QImage, other: QImage) -> int:
        pairs = zip(bytes(one.constBits())[::13], bytes(other.constBits())[::13], strict=True)
        return 13 * sum(abs(a - b) > 40 for a, b in pairs)

    rests = shot(moving=False, ink=FIGURE_DARK)
    for _frame in range(2):
        edges_of_shadows = 0.004 * rests.sizeInBytes()
        assert differing(rests, shot(moving=True, ink=FIGURE_DARK)) < edges_of_shadows
    light = shot(moving=True, ink=FIGURE_LIGHT)
    assert differing(rests, light) > 5 * edges_of_shadows
    assert differing(light, shot(moving=False, ink=FIGURE_LIGHT)) < edges_of_shadows
