"""The application as it starts: Fusion, Inter, a palette."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.core.settings import Look
from exercise_app.ui import fonts, theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["exercise-app", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def dressed(request: pytest.FixtureRequest) -> None:
    """Tests with a window get our font and the dark theme; the others stay without Qt."""
    if "qtbot" in request.fixturenames:
        app = request.getfixturevalue("qapp")
        assert isinstance(app, QApplication)
        assert fonts.install(app)
        theme.set_base(app, fonts.FAMILY, theme.BODY_PIXELS)
        theme.apply(app, "dark")
        theme.wear(Look())
