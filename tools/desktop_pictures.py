"""The tray's menu, and what an unexpected error shows: docs/images/tray-*.png, trouble-*.png."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from exercise_app.ui import fonts, theme  # noqa: E402
from exercise_app.ui.props.tray import derive_tray_props  # noqa: E402
from exercise_app.ui.tray import Tray  # noqa: E402
from exercise_app.ui.views.trouble_sheet import TroubleSheet  # noqa: E402
from exercise_app.ui.window import MainWindow  # noqa: E402
from tools.screenshots import show_today, today_props  # noqa: E402

IMAGES = ROOT / "docs" / "images"


def tray_menu(app: QApplication, path: Path) -> None:
    """The menu as it opens at the tray's icon, with a routine to start."""
    tray = Tray()
    tray.render_props(derive_tray_props("Core strength", "Strength: 2 of 3, last on Thursday."))
    tray.menu.ensurePolished()
    tray.menu.resize(tray.menu.sizeHint())
    app.processEvents()
    tray.menu.grab().save(str(path))
    tray.remove()


def trouble(app: QApplication, path: Path) -> None:
    """The sheet over Today."""
    window = MainWindow()
    window.resize(1280, 800)
    show_today(window, today_props())
    window.show_view("today")
    window.show()
    TroubleSheet(window, window.body).tell("ValueError: a part that nobody expected", "")
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(path))


def main() -> int:
    """Take them, dark and light."""
    app = QApplication(["exercise-app", "-style", "Fusion"])
    fonts.install(app)
    for name in ("dark", "light"):
        theme.apply(app, name)
        tray_menu(app, IMAGES / f"tray-{name}.png")
        trouble(app, IMAGES / f"trouble-{name}.png")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
