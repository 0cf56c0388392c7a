"""What a start loads before the first paint, and nothing else: docs/decisions/0005."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.ui import fonts, paint, theme
from tests.history.records import finished_session

ROOT = Path(__file__).resolve().parents[2]
STARTED = """
import builtins, enum, json, linecache, sys
from exercise_app import app, cli

make = app._make_flow

def make_watched(context):
    flow = make(context)
    from exercise_app.ui.widgets.cards import TextCard
    paint, painted = TextCard.paintEvent, []

    def paint_counted(card, event):
        painted.append(card)
        paint(card, event)

    def tell():
        print(json.dumps({
            "painted": len(painted),
            "enums": sorted(kind.__qualname__ for kind in below(enum.Enum)),
            "modules": sorted(sys.modules),
            "sources": sorted(linecache.cache),
            "hooked": builtins.__import__ is vars(builtins).get("__feature_import__"),
        }))
        flow.application.quit()

    def tell_when_idle():
        from PySide6.QtCore import QTimer
        go_on()
        look = QTimer(flow.window, interval=20)
        look.timeout.connect(lambda: is_idle(flow.today) and tell())
        look.start()

    go_on = flow._after_first_paint
    TextCard.paintEvent = paint_counted
    flow._after_first_paint = tell_when_idle if sys.argv[1:] == ["idle"] else tell
    return flow

def is_idle(today):
    return today._reading is None and today._faces is not None and not today._faces.is_busy

def below(kind):
    for one in kind.__subclasses__():
        yield one
        yield from below(one)

app._make_flow = make_watched
sys.exit(cli.main([]))
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A start with what the start before has left, seen right after its first paint."""
    found = start(tmp_path_factory.mktemp("home"))
    assert found["painted"] >= 3
    return found


@pytest.fixture(scope="module")
def started_again(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same of somebody who trained: the last session asks for its morning after."""
    home = tmp_path_factory.mktemp("home")
    context, now = Context(home), datetime.now().astimezone()
    for back in (5, 3, 1):
        session = finished_session(now - timedelta(days=back), pain_after=1, effort=5)
        context.store.add(session)
    context.close()
    return start(home)


@pytest.fixture(scope="module")
def idle(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A start that has done what comes after the first paint, and waits for somebody."""
    return start(tmp_path_factory.mktemp("home"), "idle")


def start(home: Path, *words: str) -> dict[str, Any]:
    """Start the app, and end it right after its first paint, or once it is `idle`."""
    (home / "settings.yaml").write_text("theme: dark\n", encoding="utf-8")
    context = Context(home)
    assert context.settings.theme == "dark"
    context.routines.refreshed()
    env = {
        "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT),
        "EXERCISE_APP_HOME": str(home), "HOME": str(home), "XDG_RUNTIME_DIR": str(home),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", STARTED, *words],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_enums_of_qt_itself_are_not_loaded(started: dict[str, Any]) -> None:
    assert [name for name in started["enums"] if name.startswith("Qt.")] == []
    assert "QPalette.ColorRole" in started["enums"], "the enums in use are found by this test"


def test_the_import_hook_of_pyside_is_gone_and_read_no_source(started: dict[str, Any]) -> None:
    assert not started["hooked"]
    assert [path for path in started["sources"] if "exercise_app" in path] == []


HEAVY = (
    "yaml", "dataclasses", "uuid", "signal", "wakepy", "platformdirs", "pyttsx3",
    "PySide6.QtMultimedia", "PySide6.QtSvg", "PySide6.QtNetwork", "logging.handlers", "platform",
)  # fmt: skip


@pytest.mark.parametrize("module", HEAVY)
def test_a_library_is_not_loaded_before_its_time(started: dict[str, Any], module: str) -> None:
    assert module not in started["modules"]


@pytest.mark.parametrize(
    "module",
    [
        "PySide6.QtNetwork", "PySide6.QtMultimedia", "logging.handlers", "hashlib", "_hashlib",
        "pickle", "platform", "subprocess", "ssl", "asyncio", "exercise_app.core.events",
        "exercise_app.core.segments", "exercise_app.ui.views.trouble_sheet",
    ],
)  # fmt: skip
def test_a_window_that_is_idle_does_without(idle: dict[str, Any], module: str) -> None:
    assert "exercise_app.desktop.door" in idle["modules"]
    assert "exercise_app.ui.posters" in idle["modules"]
    assert module not in idle["modules"]


@pytest.mark.parametrize(
    "part",
    [
        "core.record", "core.routine", "core.timeline", "core.session", "history.store",
        "history.table", "history.rows", "library.nodes", "library.routines", "library.exercises",
        "voice", "engine", "recorder", "desktop.awake", "presenters.sessions",
        "presenters.settings", "ui.views.player", "ui.views.history", "ui.views.routine",
        "ui.views.settings", "ui.widgets.notice", "ui.widgets.ring", "ui.posters",
        "ui.figure.paint", "core.figure.pose", "presenters.faces", "presenters.catalogue",
        "ui.views.catalogue", "ui.views.exercise", "core.symptoms", "history.symptoms",
        "presenters.desk", "presenters.reminding", "presenters.media", "presenters.forgotten",
        "core.reminder", "desktop.mpris", "desktop.notify", "desktop.launcher", "ui.tray",
        "presenters.help", "ui.props.signs", "ui.views.advice", "ui.views.guide", "ui.views.signs",
    ],
)  # fmt: skip
def test_a_part_that_today_does_without_is_not_loaded(started: dict[str, Any], part: str) -> None:
    assert f"exercise_app.{part}" not in started["modules"]


def test_few_modules_of_ours_are_loaded(started: dict[str, Any]) -> None:
    assert len(ours(started)) <= 73


def test_somebody_who_trained_waits_for_coaching_and_the_morning_after_and_little_else(
    started: dict[str, Any], started_again: dict[str, Any]
) -> None:
    assert set(ours(started_again)) - set(ours(started)) <= {
        f"exercise_app.{part}"
        for part in (
            "core.overview", "core.pain", "core.progress", "presenters.asked",
            "presenters.morning", "ui.props.coaching", "ui.props.morning", "ui.props.pain",
            "ui.views.today_asking", "ui.widgets.numbers",
        )
    }  # fmt: skip
    assert [name for name in HEAVY if name in started_again["modules"]] == []


def ours(found: dict[str, Any]) -> list[str]:
    """The modules of the app that a start has loaded."""
    return [name for name in found["modules"] if name.startswith("exercise_app")]


def test_the_places_of_text_are_those_that_qt_names() -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    assert int(Qt.AlignmentFlag.AlignLeft | middle) == paint.LEFT
    assert int(Qt.AlignmentFlag.AlignRight | middle) == paint.RIGHT
    assert int(Qt.AlignmentFlag.AlignHCenter | middle) == paint.CENTRE
    assert int(Qt.TextFlag.TextWordWrap) == paint.WRAP


class _Line(QWidget):
    """A line of text, written by `paint.write` or drawn with a pen."""

    def __init__(self, place: QRectF, where: int, *, written: bool) -> None:
        super().__init__()
        self.resize(200, 40)
        self._place, self._where, self._written = place, where, written

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = paint.canvas(self)
        painter.setFont(theme.font(theme.Text.STRONG))
        if self._written:
            paint.write(painter, self._place, self._where, "Bird dog", theme.DARK.accent_text)
        else:
            painter.setPen(theme.pen(theme.DARK.accent_text))
            QPainter.drawText(painter, self._place, self._where, "Bird dog")


@pytest.mark.parametrize("where", [paint.LEFT, paint.RIGHT, paint.CENTRE])
@pytest.mark.parametrize(
    "place", [QRectF(3, 2, 180, 30), QRectF(7.25, 1.6, 150.5, 33.4), QRectF(0.5, 0.25, 90.5, 21)]
)
def test_text_is_written_where_a_pen_would_draw_it(qtbot: QtBot, place: QRectF, where: int) -> None:
    written, drawn = (_Line(place, where, written=is_written) for is_written in (True, False))
    for widget in (written, drawn):
        qtbot.addWidget(widget)
    assert written.grab().toImage() == drawn.grab().toImage()


def test_the_size_of_the_systems_text_is_what_its_font_says(qapp: QApplication) -> None:
    former = qapp.font()
    try:
        for points in (9.0, 10.5, 13.0, 20.0):
            font = QFont()
            font.setPointSizeF(points)
            qapp.setFont(font)
            assert fonts._pixels(qapp) == QFontInfo(font).pixelSize()
        font.setPixelSize(17)
        qapp.setFont(font)
        assert fonts._pixels(qapp) == 17
    finally:
        qapp.setFont(former)
