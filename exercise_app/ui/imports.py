"""Keeps PySide6 from reading the source of every module that is imported after it.

PySide6 puts a hook before `import` that looks for its name in the source text of each module, in
case `from __feature__ import snake_case` is wanted there; the text then stays in memory. Nothing
here wants it, and it would take a tenth of the start: docs/decisions/0005-start-path.md.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it sets the hook


def import_plainly() -> None:
    """Put back the `import` that was there before the hook, where there is one."""
    known = vars(builtins)
    plain, hook = known.get("__orig_import__"), known.get("__feature_import__")
    if plain is not None and known["__import__"] is hook:
        known["__import__"] = plain
