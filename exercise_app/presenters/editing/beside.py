"""What goes on beside the pages: files that others change, drafts, and what can be typed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.library.completing import Completing
    from exercise_app.presenters.editing.drafting import Drafting
    from exercise_app.presenters.editing.outside import Outside
    from exercise_app.presenters.editing.presenter import EditorPresenter
    from exercise_app.presenters.following import Following
    from exercise_app.presenters.pages import Pages


class Beside:
    """Keeps `pages`, and what is edited, in step with the user's files."""

    outside: Outside
    """What keeps what is edited and its file from going apart, made with the editor."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._context, self._window = pages.context, pages.window

    @cached_property
    def following(self) -> Following:
        """What tells of changed files, made after the first paint."""
        from exercise_app.presenters.following import Following

        return Following(self._context, self._window, self._follow)

    def begin(self) -> None:
        """Notice from now on what others do with the user's files, and offer the drafts."""
        self.watch()
        self.offer_drafts()

    def watch(self) -> None:
        """Notice from now on what other programs do with the user's files."""
        assert self.following is not None

    @cached_property
    def drafting(self) -> Drafting:
        """What keeps unsaved texts, and offers them after a crash."""
        from exercise_app.presenters.editing.drafting import Drafting

        return Drafting(self._context, self._window, lambda: self._pages.editor)

    def offer_drafts(self) -> None:
        """Offer what was not saved when the app ended; costs one look into a folder."""
        if self._window.current != "player" and self._context.paths.drafts.is_dir():
            self.drafting.offer()

    def attend_editor(self, editor: EditorPresenter) -> None:
        """Keep drafts of what is edited, look at its file, and know what can be typed in it."""
        from exercise_app.presenters.editing.outside import Outside

        self.drafting.attend(editor)
        self.outside = Outside(editor, self._context, self._window)
        self.outside.copied.connect(self._pages.today.read_files)
        editor.opened.connect(lambda _document: self._offer_words(editor))

    def mend(self, routine: str) -> None:
        """Show the errors of a routine where they can be mended: in its source."""
        self._pages.keeping.edit(routine)
        if self._window.current == "editor":
            self._pages.editor.view.go_to_trouble()

    def _follow(self, paths: list[Path]) -> None:
        """Show what has changed in files where it is on the screen, or known already."""
        pages, made = self._pages, self._pages.__dict__
        self._context.exercises.refresh()
        pages.today.read_files()
        if "catalogue" in made:
            pages.catalogue.look_again()
        if "routine" in made:
            pages.routine.look_again()
        if "editor" in made:
            self.outside.follow(paths)
            pages.editor.look_again()

    def _offer_words(self, editor: EditorPresenter) -> None:
        editor.view.source.complete = self._completing.at

    @cached_property
    def _completing(self) -> Completing:
        """What can be typed in a routine's source."""
        from exercise_app.desktop.data import assets_dir
        from exercise_app.library.completing import Completing

        return Completing(assets_dir() / "schema", self._exercise_names)

    def _exercise_names(self) -> list[tuple[str, str]]:
        """Every exercise by id, with its name where its file was read."""
        exercises = self._context.exercises
        names = {one.id: one.name for one in exercises.known()}
        return [(id_, names.get(id_, "")) for id_ in sorted(exercises.ids())]
