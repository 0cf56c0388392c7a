"""What docs/customizing.md says of the editor is true."""

from __future__ import annotations

import re

from exercise_app.core.fuzzy import Named, folded, rank
from exercise_app.core.timeline import compile_timeline
from exercise_app.desktop.trash import FALLBACK
from exercise_app.library.form import read_form
from exercise_app.library.form_edits import set_field
from exercise_app.presenters.editing import trying
from exercise_app.presenters.editing.offers import editing_deeds
from tests.content.material import BUILT_IN, ROOT
from tests.ui import samples

PAGE = (ROOT / "docs" / "customizing.md").read_text(encoding="utf-8")
EDITOR = PAGE.partition("## The editor")[2].partition("\n## ")[0]


def test_the_deeds_of_a_routine_are_named() -> None:
    for _, name in editing_deeds(compile_timeline(samples.CORE)):
        assert f"**{name}**" in EDITOR, name


def test_initials_find_what_they_are_said_to_find() -> None:
    (typed, name), *_ = re.findall(r"`(\w+)` for ([\w ]+)\)", EDITOR)
    assert rank(typed, Named(folded(name))) is not None


def test_the_pyramids_are_read() -> None:
    text = "format: 1\nname: A\nkind: strength\nsteps:\n  - {exercise: plank, hold: 5s}\n"
    (reps, holds) = re.findall(r"`(\d[\ds]*, [^`]*)`", EDITOR)
    for key, typed, sets in (("reps", reps, 3), ("hold", holds, 2)):
        whole = text if key == "hold" else text.replace("hold: 5s", "reps: 1")
        written = read_form(set_field(("steps", 0), key, typed)(whole, False), BUILT_IN)
        assert written is not None
        step = written.steps[0].step
        assert len(step.doses) == sets  # type: ignore[union-attr]


def test_its_other_facts_hold() -> None:
    assert f"`{FALLBACK}`" in EDITOR
    assert trying.SPEED == 8
    assert "eight times its speed" in EDITOR
    for image in re.findall(r"\]\((images/[^)]+)\)", EDITOR):
        assert (ROOT / "docs" / image).exists()
