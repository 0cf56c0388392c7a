"""The parts that need no window, put together: files, settings, routines and history.

Each part is made when it is first asked for, so that a command loads only what it uses.
"""

from __future__ import annotations

import contextlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exercise_app.core.settings import DEFAULT_TARGETS, Contrast, Motion, Settings
from exercise_app.core.translation import tr
from exercise_app.desktop.clock import Clocks
from exercise_app.desktop.data import assets_dir, routines_dir
from exercise_app.desktop.paths import Paths, find_paths

if TYPE_CHECKING:
    from collections.abc import Collection

    from exercise_app.core.cues import Lengths
    from exercise_app.core.lexicon import Lexicon
    from exercise_app.history.history import History
    from exercise_app.history.reader import Reader
    from exercise_app.history.store import Store
    from exercise_app.library.exercise_files import ExerciseFiles
    from exercise_app.library.problems import Problem
    from exercise_app.library.routine_files import RoutineFiles


class Context:
    """Everything a command works with; `home` keeps all of the user's files in one folder."""

    def __init__(self, home: Path | None = None, clocks: Clocks | None = None) -> None:
        self.paths: Paths = find_paths(home)
        self.clocks = clocks or Clocks()

    @cached_property
    def exercises(self) -> ExerciseFiles:
        """The catalogue of exercises."""
        from exercise_app.library.exercise_files import ExerciseFiles

        return ExerciseFiles(assets_dir() / "exercises", self.paths.exercises)

    @cached_property
    def routines(self) -> RoutineFiles:
        """The routines; their list is that of the last start until refreshed."""
        from exercise_app.library.routine_files import RoutineFiles

        return RoutineFiles(
            routines_dir(), self.paths.routines, lambda: self.exercises, self.paths.cache
        )

    @cached_property
    def history(self) -> History:
        """Everything the history file holds, and its backups."""
        from exercise_app.history.history import History

        return History(self.paths.history, self.clocks.local)

    @property
    def store(self) -> Store:
        """The history's sessions."""
        return self.history.store

    @property
    def reader(self) -> Reader:
        """The same sessions, only to be asked: it loads less than the store."""
        return self.history.reader

    def close(self) -> None:
        """Close the history, where it was opened; the next use opens it again."""
        if "history" in self.__dict__:
            self.history.close()

    def home_problem(self) -> str:
        """A sentence where the user's folder can be none, else nothing."""
        home = self.paths.settings.parent
        wrong = home.exists() and not home.is_dir()
        return tr("{home} is no folder; give one as --home", home=home) if wrong else ""

    def is_new(self) -> bool:
        """Whether somebody starts the app for the first time: with nothing of theirs here yet."""
        paths = self.paths
        return not any(p.exists() for p in (paths.settings, paths.history, paths.welcomed))

    def notices(self) -> tuple[str, ...]:
        """What the user should know of the history, where it was opened."""
        return self.reader.notices if "history" in self.__dict__ else ()

    @cached_property
    def settings_read(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings as they were read, and what is wrong with their file."""
        if not self.paths.settings.exists():
            return Settings(), ()
        from exercise_app.library import settings_cache

        path, cache = self.paths.settings, self.paths.cache / "settings.json"
        known = settings_cache.known_settings(path, cache)
        if known is not None and self._have_routines(known.targets):
            return known, ()
        from exercise_app.library.files import routine_ids
        from exercise_app.library.settings import load_settings

        stamp = settings_cache.stamp_of(path)
        settings, problems = load_settings(path, routine_ids(*self.routine_folders))
        if not problems:
            settings_cache.keep_settings(stamp, cache, settings)
        return settings, problems

    def _have_routines(self, targets: Collection[str]) -> bool:
        """Whether every target is for a kind or for a routine that there is."""
        named = set(targets) - set(DEFAULT_TARGETS)
        if not named:
            return True
        from exercise_app.library.files import routine_ids

        there = routine_ids(*self.routine_folders)
        return there is None or named <= there

    @property
    def routine_folders(self) -> tuple[Path, Path]:
        """The folders of the user's routines and of those built in."""
        return self.paths.routines, routines_dir()

    @cached_property
    def lexicon_read(self) -> tuple[Lexicon, tuple[Problem, ...]]:
        """How words are said that an engine reads wrong, and what is wrong with the files."""
        from exercise_app.core.phrases_en import ENGLISH
        from exercise_app.library.lexicon import load_lexicon

        built_in = assets_dir() / "speech" / f"lexicon.{ENGLISH.language}.yaml"
        return load_lexicon(built_in, self.paths.lexicon)

    def spoken(self, text: str) -> str:
        """`text` as a speech engine is to be handed it."""
        return self.lexicon_read[0].spoken(text)

    def lengths(self) -> Lengths:
        """How long each cue takes in the voice of the settings, by the cues rendered so far."""
        from exercise_app.voice.cache import Cache
        from exercise_app.voice.lengths import CachedLengths

        return CachedLengths(Cache(self.paths.voice, self.spoken), self.settings.voice)

    def read_lexicon_again(self) -> None:
        """Forget the lexicon, so that it is read from its files when next asked for."""
        self.__dict__.pop("lexicon_read", None)

    def read_settings_again(self) -> None:
        """Forget the settings, so that they are read from the file when next asked for."""
        self.judge_targets_again()
        self.ask_motion_again()

    def judge_targets_again(self) -> None:
        """Forget the settings, as routines that have a target may be gone, or there again."""
        self.__dict__.pop("settings_read", None)

    def ask_motion_again(self) -> None:
        """Forget whether motion is reduced, as the system may say something else by now."""
        self.__dict__.pop("reduced_motion", None)

    @property
    def settings(self) -> Settings:
        """The settings as they were read."""
        return self.settings_read[0]

    @property
    def high_contrast(self) -> bool:
        """Whether colours stand out more: by the settings or, where they say so, as the system
        had it when it was last asked. So a start waits for nobody's answer.
        """
        if self.settings.contrast is not Contrast.SYSTEM:
            return self.settings.contrast is Contrast.HIGH
        return self.paths.high_contrast.exists()

    def ask_contrast(self) -> None:
        """Ask the system, and remember its answer for this start and the next."""
        from exercise_app.desktop.contrast import wants_high_contrast

        file = self.paths.high_contrast
        with contextlib.suppress(OSError):
            if wants_high_contrast():
                file.parent.mkdir(parents=True, exist_ok=True)
                file.touch()
            else:
                file.unlink(missing_ok=True)

    @cached_property
    def reduced_motion(self) -> bool:
        """Whether figures change without moving, by the settings or, where they say so, by the
        system; asked when first needed, and once more after `ask_motion_again`.
        """
        if self.settings.motion is not Motion.SYSTEM:
            return self.settings.motion is Motion.REDUCED
        from exercise_app.desktop.motion import wants_less_motion

        return wants_less_motion()
