"""Where the app keeps what is the user's: settings, routines, exercises, history, cache, log.

Asking creates nothing. On Linux the folders follow the XDG Base Directory Specification 0.8
directly, since importing platformdirs would cost a tenth of the start; elsewhere it tells them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "EXERCISE_APP_HOME"
_NAME = "exercise-app"


class Paths(NamedTuple):
    """The user's files and folders, each absolute; none of them need exist."""

    settings: Path
    """The file `settings.yaml`."""
    lexicon: Path
    """The file `lexicon.yaml`: how the user wants words to be said."""
    routines: Path
    """The folder of the user's routines."""
    exercises: Path
    """The folder of the user's exercises."""
    history: Path
    """The file `history.db`."""
    cache: Path
    """A folder whose loss costs only time: rendered speech."""
    state: Path
    """What is going on and was the last time: the lock and place of the window, what is unsaved."""
    log: Path
    """The folder of logs."""

    @property
    def high_contrast(self) -> Path:
        """A file that is there while the system, when last asked, wanted high contrast."""
        return self.cache / "high-contrast"

    @property
    def voice(self) -> Path:
        """The folder of rendered cues."""
        return self.cache / "voice"

    @property
    def welcomed(self) -> Path:
        """A file that is there once the first run was shown."""
        return self.state / "welcomed"

    @property
    def drafts(self) -> Path:
        """The folder of texts that are not saved yet, beside the history."""
        return self.history.parent / "drafts"

    @classmethod
    def within(cls, home: Path) -> Paths:
        """Keep everything in the one folder `home`; a leading `~` is the user's own."""
        # Unlike Path.expanduser, os.path's leaves an unknown user's name as it is.
        root = Path(os.path.expanduser(home)).resolve()  # noqa: PTH111
        cache, state, log = root / "cache", root / "state", root / "log"
        return cls._of(config=root, data=root, cache=cache, state=state, log=log)

    @classmethod
    def _of(cls, *, config: Path, data: Path, cache: Path, state: Path, log: Path) -> Paths:
        return cls(
            settings=config / "settings.yaml",
            lexicon=config / "lexicon.yaml",
            routines=data / "routines",
            exercises=data / "exercises",
            history=data / "history.db",
            cache=cache,
            state=state,
            log=log,
        )


def find_paths(
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> Paths:
    """Return where everything is: in `home`, else in EXERCISE_APP_HOME, else where `platform`
    (as in `sys.platform`) wants it. An empty variable counts as none.
    """
    if home is not None:
        return Paths.within(home)
    if named := environment.get(HOME_VARIABLE):
        return Paths.within(Path(named))
    return _by_platform() if platform in {"win32", "darwin"} else _by_xdg(environment)


def _by_xdg(environment: Mapping[str, str]) -> Paths:
    def base(variable: str, otherwise: str) -> Path:
        named = Path(environment.get(variable, ""))
        return (named if named.is_absolute() else Path.home() / otherwise) / _NAME

    state = base("XDG_STATE_HOME", ".local/state")
    return Paths._of(
        config=base("XDG_CONFIG_HOME", ".config"),
        data=base("XDG_DATA_HOME", ".local/share"),
        cache=base("XDG_CACHE_HOME", ".cache"),
        state=state,
        log=state / "log",
    )


def _by_platform() -> Paths:
    import platformdirs

    folders = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
    return Paths._of(
        config=folders.user_config_path,
        data=folders.user_data_path,
        cache=folders.user_cache_path,
        state=folders.user_state_path / "state",
        log=folders.user_log_path,
    )
