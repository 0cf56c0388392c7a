"""Starting with the computer and from the menu, as the settings page shows and chooses it."""

from __future__ import annotations

from pathlib import Path

from exercise_app.core.remedy import writing
from exercise_app.core.translation import tr
from exercise_app.desktop import autostart, launcher
from exercise_app.desktop.paths import Paths, find_paths
from exercise_app.ui.props.settings_desktop import Surroundings
from exercise_app.ui.tray import has_tray


def surroundings() -> Surroundings:
    """What the desktop has now."""
    known = autostart.can_autostart()
    return Surroundings(
        has_tray=has_tray(),
        autostart=autostart.is_on(autostart.entry_path()) if known else None,
        in_menu=launcher.is_installed(launcher.share_dir()) if known else None,
    )


def choose(paths: Paths, *, on: bool) -> str:
    """Start with the computer, or no longer; gives a sentence where that cannot be written.

    A home of its own, such as `--home` names, is handed on.
    """
    path = autostart.entry_path()
    command = launcher.own_command()
    if paths != find_paths():
        command += ("--home", str(paths.settings.parent))
    try:
        if on:
            autostart.turn_on(path, command)
        else:
            autostart.turn_off(path)
    except OSError as error:
        return _told(error, path)
    return ""


def choose_menu(*, on: bool) -> str:
    """Put the app into the menu of programs, or take it out; likewise."""
    share = launcher.share_dir()
    try:
        if on:
            launcher.install(share, launcher.own_command())
        else:
            launcher.uninstall(share)
    except OSError as error:
        return _told(error, share)
    return ""


def _told(error: OSError, path: Path) -> str:
    return tr("{path} cannot be changed: {why}.", path=path, why=writing(error))
