"""Pictures of the editor: its form, its source, and what is found while typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from exercise_app.ui import theme
from exercise_app.ui.editing.document import Document
from exercise_app.ui.props.editor import suggestions
from exercise_app.ui.window import MainWindow
from tests.ui import edited


def editor_pages(window: MainWindow) -> dict[str, tuple[str, Callable[[], None]]]:
    """Each picture's name, its view and what fills it."""

    def form() -> None:
        view = window.editor
        view.render_props(edited.editor_props())
        window.show_view("editor")
        view.show_tab("steps")
        view.form.take_focus()
        _finish(window)

    def found() -> None:
        form()
        known = (edited.exercises().find(id_) for id_ in ("bridge-march", "glute-bridge"))
        shown = [exercise for exercise in known if exercise is not None]
        window.editor.form.add.setFocus()
        window.editor.form.add.setText("bri")
        told = {one.id: " · ".join(one.trains).capitalize() for one in shown}
        window.editor.form.add.show_found(suggestions("bri", shown, told))

    def source() -> None:
        form()
        window.editor.form.add.clear()
        window.editor.source.bind(Document(edited.TEXT, Path("mine.yaml"), window))
        window.editor.show_tab("source")

    return {
        "editor": ("editor", form),
        "editor-found": ("editor", found),
        "editor-source": ("editor", source),
    }


def _finish(window: MainWindow) -> None:
    """Draw the posters that come after a moment, in each theme's colours."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        app.processEvents()
        window.editor.form.steps.viewport().repaint()
        while window.editor.form.steps.drawer.is_busy:
            app.processEvents()
