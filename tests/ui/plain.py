"""What of a window is told in plain letters, and is neither the user's nor a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import ModuleType

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from exercise_app.ui import theme
from exercise_app.ui.assets import assets
from exercise_app.ui.props.guide import chapter_rows
from exercise_app.ui.theme import Text
from exercise_app.ui.widgets.controls import Choice
from exercise_app.ui.widgets.fitted import FitText
from exercise_app.ui.widgets.sections import SectionEntry
from exercise_app.ui.window import TITLE
from tests.ui import catalogued, edited, running, samples, shown

NAMES = (TITLE, "YAML", "settings.yaml", "Letter")
"""What is called so in every language."""
KEY = re.compile(r"\b(?:[A-Z]\d?|F\d+)\b")
WORD = re.compile(r"[A-Za-z]{2,}")


def seen(root: QWidget) -> list[QWidget]:
    """The widgets that can be seen."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def texts_of(widget: QWidget) -> list[str]:
    """What a widget shows, says and explains."""
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | FitText):
        found.append(widget.text())
    if isinstance(widget, QComboBox):
        found += [widget.itemText(place) for place in range(widget.count())]
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    return [text for text in found if text]


def forgotten(text: str, view: str = "") -> list[str]:
    """The plain words of a text that are neither the user's nor a name."""
    text = " ".join(text.split())
    for known in data(view):
        text = text.replace(known, "")
    return WORD.findall(KEY.sub("", text))


@cache
def data(view: str) -> list[str]:
    """Every text that a view was filled with, as it is and as it stands in a sentence."""
    found = {*NAMES, *shown.PROBLEMS}
    for module in (samples, running, catalogued):
        found |= set(strings(vars(module)))
    if view in ("exercises", "exercise", "editor"):
        found |= set(strings(catalogued.built_in()))
    if view == "editor":
        props = edited.editor_props()
        found |= {props.name, props.place, f": {props.undo}", f": {props.redo}"}
    if view == "guide":
        texts = [path.read_text("utf-8") for path in (assets() / "guide").glob("*.md")]
        found |= {line.lstrip("# ") for text in texts for line in text.splitlines()}
        found |= set(strings(chapter_rows((assets() / "guide" / "contents.md").read_text("utf-8"))))
    found = {" ".join(text.split()) for text in found}
    found |= {text[:1].lower() + text[1:] for text in found}
    found |= {text[:1].upper() + text[1:] for text in found}
    return sorted((text for text in found if len(text) > 1), key=len, reverse=True)


def strings(value: object) -> Iterable[str]:
    """The texts anywhere inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, ModuleType | type) or callable(value):
        return
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if not str(key).startswith("__"):
                yield from strings(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from strings(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def told_plainly(root: QWidget, view: str = "") -> list[str]:
    """The texts that can be seen or heard and were forgotten, and nothing else."""
    found = {text for widget in seen(root) for text in texts_of(widget)}
    assert any("[" in text for text in found), "it is in the pseudo-translation"
    return sorted(text for text in found if forgotten(text, view))


def elided(root: QWidget) -> list[str]:
    """The texts that controls paint and have no room for."""
    found = []
    for widget in seen(root):
        if isinstance(widget, Choice):
            needed, room = advance(widget.currentText()), widget.text_room()
        elif isinstance(widget, SectionEntry):
            needed, room = widget.room(), widget.width()
        elif isinstance(widget, QLineEdit):
            needed, room = advance(widget.text()), widget.width()
        else:
            continue
        if needed > room + 1:
            found.append(f"{texts_of(widget)} {needed} > {room}")
    return found


def advance(text: str) -> int:
    return QFontMetrics(theme.font(Text.BODY)).horizontalAdvance(text)
