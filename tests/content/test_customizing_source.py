"""What docs/customizing.md says of the source is true."""

from __future__ import annotations

import re

from exercise_app.desktop.paths import Paths
from exercise_app.library.routines import read_routine
from exercise_app.presenters.editing.drafting import KEPT_AFTER
from exercise_app.ui.editing.keys import STEP
from exercise_app.ui.editing.words import Sort
from tests.content.material import BUILT_IN, ROOT

PAGE = (ROOT / "docs" / "customizing.md").read_text(encoding="utf-8")
PART = PAGE.partition("## Write it as text")[2]


def test_every_routine_on_the_page_is_read_without_an_error() -> None:
    snippets = re.findall(r"```yaml\n(.*?)```", PART, re.DOTALL)
    assert len(snippets) == 1
    for text in snippets:
        routine = read_routine(text, "page.yaml", "page", BUILT_IN).routine
        assert len(routine.steps) == 3


def test_the_words_are_those_of_the_program() -> None:
    for word in ("Keep mine", "Take the file's", "Later", "Mend it", "F8", "Ctrl+Space", "Ctrl+/"):
        assert f"**{word}" in PART
    assert "two spaces" in PART
    assert len(STEP) == 2
    assert len(Sort) == 5
    assert KEPT_AFTER <= 500
    assert f"`{Paths.within(ROOT).drafts.name}` beside your routines" in PART


def test_the_pictures_are_there() -> None:
    for name in re.findall(r"\]\((images/[^)]+)\)", PAGE):
        assert (ROOT / "docs" / name).is_file(), name
