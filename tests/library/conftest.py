"""What the tests of the library share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.folders import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Two built-in exercises and two built-in routines, and nothing of the user's yet."""
    return Home(tmp_path)
