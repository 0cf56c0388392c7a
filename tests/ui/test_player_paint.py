"""What rendering the player costs, and that nothing on it is ever cut off."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.props.player import PlayerProps
from exercise_app.ui.sizes import Part
from exercise_app.ui.views.player import PlayerView
from exercise_app.ui.widgets.fitted import FitText
from tests.ui import samples, shown
from tests.work import calls

SMOOTHING = 48
"""By how much of 255 smooth edges may differ with where painting was cut off."""


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    view = PlayerView()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.render_props(shown.player_props())
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    view.take_focus()
    return view


class _Paints(QObject):
    """Counts what is painted."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self.painted: list[str] = []
        self.pixels = 0
        for widget in (root, *root.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(  # noqa: N802
        self, watched: QObject, event: QEvent
    ) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(type(watched).__name__)
            area = event.rect()  # type: ignore[attr-defined]
            self.pixels += area.width() * area.height()
        return False


def settle(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(4):
        QApplication.processEvents()


def test_rendering_the_same_moment_paints_nothing(qtbot: QtBot, view: PlayerView) -> None:
    settle(qtbot)
    paints = _Paints(view)
    view.render_props(shown.player_props())
    settle(qtbot)
    assert paints.painted == []


def with_ring(into: float) -> PlayerProps:
    """A moment with no exercise to show: the ring stands for it."""
    return replace(shown.player_props(3, into), still=None)


@pytest.mark.parametrize("ring", [False, True], ids=["how it is done", "ring"])
def test_a_second_s_change_paints_little(qtbot: QtBot, view: PlayerView, ring: bool) -> None:
    moment = with_ring if ring else partial(shown.player_props, 3)
    view.render_props(moment(2.4))
    settle(qtbot)
    paints = _Paints(view)
    view.render_props(moment(3.4))
    settle(qtbot)
    assert {"Digits"} | ({"Ring"} if ring else set()) <= set(paints.painted)
    assert not {"Pill", "HowTo", "Placeholder"} & set(paints.painted)
    assert paints.pixels < 5 * 1280 * 800


def test_within_a_second_at_most_slivers_are_painted(qtbot: QtBot, view: PlayerView) -> None:
    view.render_props(shown.player_props(3, 2.4))
    settle(qtbot)
    paints = _Paints(view)
    view.render_props(shown.player_props(3, 2.41))
    settle(qtbot)
    assert "Digits" not in paints.painted
    assert paints.pixels < 0.2 * 1280 * 800


def test_ten_thousand_segments_are_no_more_to_paint_than_there_are_pixels(
    view: PlayerView,
) -> None:
    from exercise_app.ui.props.shapes import BarSegment, Phase

    def work(count: int) -> int:
        phases = [Phase.WORK if n % 2 else Phase.REST for n in range(count)]
        bar = tuple(BarSegment(1.0, phase) for phase in phases)
        view.render_props(replace(shown.player_props(), bar=bar, index=count // 2))
        return calls(view.bar.grab)

    assert work(10_000) < 12 * work(1_000)


@pytest.mark.parametrize("size", [(800, 600), (1280, 800), (1920, 1080), (640, 900)])
@pytest.mark.parametrize("distance", [0.6, 2.5, 4.0])
@pytest.mark.parametrize("work", [0, 3, 6, 9])
def test_nothing_is_clipped_or_lies_over_another(
    qtbot: QtBot, view: PlayerView, size: tuple[int, int], distance: float, work: int
) -> None:
    view.resize(*size)
    view.set_viewing(distance)
    view.render_props(shown.player_props(work, caption="Reach long, hips level. Breathe out."))
    settle(qtbot)
    assert not shown.clipped(view)
    stage = view.stage
    placed = [stage.side, stage.name, stage.digits, stage.cue, stage.next, stage.placeholder]
    visible = [w for w in placed if w.isVisible()]
    assert stage.name in visible
    assert stage.digits in visible


def test_long_german_names_are_all_seen(qtbot: QtBot, view: PlayerView) -> None:
    from exercise_app.core.timeline import compile_timeline
    from exercise_app.ui.props.player import derive_player_props, player_context

    session, now = samples.run_to(samples.LONG, compile_timeline(samples.LONG).works[1].index, 20.0)
    props = derive_player_props(
        session, now, player_context(session.timeline), caption=samples.GERMAN.say[0]
    )
    for width, height in ((800, 600), (1280, 800), (2560, 1440)):
        view.resize(width, height)
        view.render_props(props)
        settle(qtbot)
        assert not shown.clipped(view)


def test_a_cue_longer_than_its_place_takes_more_lines_rather_than_small_letters(
    qtbot: QtBot,
) -> None:
    cue = FitText(Part.CUE)
    qtbot.addWidget(cue)
    text = "Next, bird dog. Left arm and right leg first. Two sets. Six reps each side."
    cue.show_text(text)
    cue.place(QRectF(0, 0, 640, 60), 40.0, 1)
    cap, lines = cue.fitted()
    want = cue.want(text, 1)
    in_one = 640 / (sum(want.words) + want.space * (len(want.words) - 1))
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert cap > 1.4 * in_one
    assert 1.45 * cap * len(lines) <= 60.5
    cue.show_text("Hold.")
    assert cue.fitted() == (40.0, ["Hold."])


def test_what_is_painted_bit_by_bit_looks_as_if_painted_at_once(
    qtbot: QtBot, view: PlayerView
) -> None:
    """Partial updates of ring, bar and digits leave nothing stale behind."""
    for into in (0.3, 0.8, 1.1, 1.6, 2.2, 3.0, 3.4, 5.9):
        view.render_props(with_ring(into))
        settle(qtbot)
    bit_by_bit = view.screen().grabWindow(view.winId()).toImage()
    for widget in (view, *view.findChildren(QWidget)):
        widget.update()
    settle(qtbot)
    at_once = view.screen().grabWindow(view.winId()).toImage()
    pairs = zip(bytes(bit_by_bit.constBits()), bytes(at_once.constBits()), strict=True)
    assert max((abs(one - other) for one, other in pairs if one != other), default=0) < SMOOTHING
