"""What a routine's page offers of the editor."""

from __future__ import annotations

from collections.abc import Sequence

from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr
from exercise_app.desktop.data import routines_dir
from exercise_app.library.files import SUFFIX

EDIT, CUSTOMIZE, NEW_ONE, DUPLICATE, DELETE, PUT_BACK = (
    "edit", "customize", "new", "duplicate", "delete", "put-back",
)  # fmt: skip
"""The deeds of a routine's page that lead to the editor, or to the trash."""


def editing_deeds(timeline: Timeline) -> Sequence[tuple[str, str]]:
    """What the page of a routine offers of these: a key, and what its button says."""
    routine = timeline.routine
    is_own = routine.source != "built-in"
    is_copy = is_own and (routines_dir() / f"{routine.id}{SUFFIX}").exists()
    found = [(EDIT, tr("Edit")) if is_own else (CUSTOMIZE, tr("Customize"))]
    found.append((DUPLICATE, tr("Duplicate")))
    if is_copy:
        found.append((PUT_BACK, tr("Put the built-in one back")))
    elif is_own:
        found.append((DELETE, tr("Delete")))
    return (*found, (NEW_ONE, tr("New routine")))
