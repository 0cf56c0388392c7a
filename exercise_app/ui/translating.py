"""Texts in the user's language: Qt's translator, asked for everything that `tr` and `trn` tell.

It is only loaded where the language is not English, so it costs an English start nothing.
docs/decisions/0010-one-door-for-words.md tells why it is built so.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from exercise_app.core.translation import use
from exercise_app.ui.assets import assets

CONTEXT = "ExerciseApp"
"""All texts lie in one context, so a text that stands in two places is translated once."""
NAME = "exercise-app"


def translate_into(language: str, file: Path | None = None) -> bool:
    """Tell everything in `language`, such as `de_AT`, from now on; False where it is not known.

    `de_AT` is content with German as such. A `file` (.qm) is taken whatever the language.
    """
    app = QCoreApplication.instance()
    ours = QTranslator(app)
    locale = QLocale(language)
    found = (
        ours.load(locale, NAME, "_", str(assets() / "translations"))
        if file is None
        else ours.load(str(file))
    )
    if not found:
        return False
    use(lambda text, which, number: ours.translate(CONTEXT, text, which, number) or "")
    qts = QTranslator(app)  # what Qt itself says, such as the buttons of a file dialog
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if app is not None and qts.load(locale, "qtbase", "_", folder):
        app.installTranslator(qts)
    return True
