"""What the views show is worked out without Qt, and Today without most of the core."""

from __future__ import annotations

import os
import subprocess
import sys


def loaded_by(module: str) -> set[str]:
    code = f"import sys, {module}; print('\\n'.join(sys.modules))"
    # Measuring coverage would load modules of its own.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment,
    )
    return set(done.stdout.split())


def test_no_props_need_qt() -> None:
    modules = "player routine summary history settings today suggest doses".split()
    loaded = loaded_by(", ".join(f"exercise_app.ui.props.{name}" for name in modules))
    assert "exercise_app.ui.props.player" in loaded
    assert not {name for name in loaded if name.startswith("PySide6")}


def test_the_window_starts_without_the_views_that_are_not_shown_and_without_slow_modules() -> None:
    loaded = loaded_by("exercise_app.ui.window")
    assert "exercise_app.ui.views.today" in loaded
    late = {f"exercise_app.ui.views.{v}" for v in ("player", "history", "settings", "summary")}
    assert not late & loaded
    slow = {"yaml", "sqlite3", "pyttsx3", "PySide6.QtMultimedia", "PySide6.QtSvg", "asyncio"}
    assert not slow & loaded
    assert "exercise_app.core.cues" not in loaded
