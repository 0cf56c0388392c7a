"""Pictures copied beside the user's files: those that nothing names in the end are taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from exercise_app.library.files import picture_files, read_bytes, yaml_files
from exercise_app.library.pictures import copy_picture
from exercise_app.library.problems import Unreadable
from exercise_app.ui.editing.document import Document

if TYPE_CHECKING:
    from exercise_app.presenters.editing.presenter import EditorPresenter


class CopiedPictures(QObject):
    """Copies pictures for what is edited.

    What was undone can be done again as long as its document is open, so a copy stays until
    then. One that was there before is never touched.
    """

    def __init__(self, editor: EditorPresenter) -> None:
        super().__init__(editor)
        self._made: set[Path] = set()
        self._for: dict[Document, set[Path]] = {}
        editor.closed.connect(self._let_go)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.let_go_all)

    def copy(self, source: Path, folder: Path, document: Document) -> str:
        """Copy a picture into `folder` for a document, and give its name there.

        Raises NoPicture and OSError as `copy_picture` does.
        """
        before = {path.name for path, _ in picture_files(folder)}
        name = copy_picture(source, folder)
        if name not in before:
            self._made.add(folder / name)
        self._for.setdefault(document, set()).add(folder / name)
        return name

    def let_go_all(self) -> None:
        """Take away what no file names, as the app ends."""
        for document in tuple(self._for):
            self._let_go(document)

    def _let_go(self, document: Document) -> None:
        for path in self._for.pop(document, set()) & self._made:
            if not any(path in others for others in self._for.values()) and not _is_named(path):
                self._made.discard(path)
                try:
                    path.unlink(missing_ok=True)
                except OSError:
                    return  # a picture too many harms nobody


def _is_named(picture: Path) -> bool:
    """Whether a file beside it may show it; one that cannot be read may."""
    for path, _ in yaml_files(picture.parent):
        try:
            if picture.name.encode() in read_bytes(path):
                return True
        except Unreadable:
            return True
    return False
