"""Where the user's files are: one folder when asked for, else where the platform wants them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from exercise_app.desktop.paths import Paths, find_paths


def everything_in(home: Path) -> Paths:
    return Paths(
        settings=home / "settings.yaml",
        lexicon=home / "lexicon.yaml",
        routines=home / "routines",
        exercises=home / "exercises",
        history=home / "history.db",
        cache=home / "cache",
        state=home / "state",
        log=home / "log",
    )


def test_a_named_home_holds_everything(tmp_path: Path) -> None:
    assert find_paths(tmp_path, {}) == everything_in(tmp_path)


def test_the_environment_names_the_home(tmp_path: Path) -> None:
    assert find_paths(None, {"EXERCISE_APP_HOME": str(tmp_path)}) == everything_in(tmp_path)


def test_a_home_named_in_the_command_goes_before_the_environments(tmp_path: Path) -> None:
    environment = {"EXERCISE_APP_HOME": str(tmp_path / "other")}
    assert find_paths(tmp_path, environment) == everything_in(tmp_path)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_named_home_means_the_same_on_every_platform(tmp_path: Path, platform: str) -> None:
    assert find_paths(tmp_path, {}, platform) == everything_in(tmp_path)


def test_a_relative_home_is_taken_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("here"), {}) == everything_in(tmp_path / "here")
    assert find_paths(Path("a/../b"), {}) == everything_in(tmp_path / "b")


def test_a_tilde_is_the_users_home(own_home: Path) -> None:
    assert find_paths(Path("~/fit"), {}) == everything_in(own_home / "fit")


def test_a_tilde_with_an_unknown_name_is_a_plain_folder_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("~no-such-user/fit"), {}) == everything_in(
        tmp_path / "~no-such-user/fit"
    )


def test_linux_without_a_word_uses_the_xdg_defaults(own_home: Path) -> None:
    share = own_home / ".local/share/exercise-app"
    assert find_paths(None, {"EXERCISE_APP_HOME": ""}, "linux") == Paths(
        settings=own_home / ".config/exercise-app/settings.yaml",
        lexicon=own_home / ".config/exercise-app/lexicon.yaml",
        routines=share / "routines",
        exercises=share / "exercises",
        history=share / "history.db",
        cache=own_home / ".cache/exercise-app",
        state=own_home / ".local/state/exercise-app",
        log=own_home / ".local/state/exercise-app/log",
    )


def test_linux_follows_the_xdg_variables(tmp_path: Path) -> None:
    environment = {
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    found = find_paths(None, environment, "linux")
    assert found.settings == tmp_path / "config/exercise-app/settings.yaml"
    assert found.history == tmp_path / "data/exercise-app/history.db"
    assert found.cache == tmp_path / "cache/exercise-app"
    assert found.log == tmp_path / "state/exercise-app/log"


def test_a_relative_xdg_variable_is_ignored_as_its_specification_says(own_home: Path) -> None:
    found = find_paths(None, {"XDG_CONFIG_HOME": "config"}, "linux")
    assert found.settings == own_home / ".config/exercise-app/settings.yaml"


@pytest.mark.skipif(sys.platform != "linux", reason="compares two ways to follow XDG")
def test_what_is_worked_out_by_hand_on_linux_is_what_platformdirs_says() -> None:
    folders = platformdirs.PlatformDirs("exercise-app", appauthor=False)
    found = find_paths(platform="linux")
    assert found.settings.parent == folders.user_config_path
    assert found.history.parent == folders.user_data_path
    assert found.cache == folders.user_cache_path
    assert found.state == folders.user_state_path
    assert found.log == folders.user_log_path


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_platformdirs_tells(platform: str) -> None:
    folders = platformdirs.PlatformDirs("exercise-app", appauthor=False)
    found = find_paths(None, {}, platform)
    assert found.settings == folders.user_config_path / "settings.yaml"
    assert found.routines == folders.user_data_path / "routines"
    assert found.exercises == folders.user_data_path / "exercises"
    assert found.history == folders.user_data_path / "history.db"
    assert found.cache == folders.user_cache_path
    assert found.state == folders.user_state_path / "state"
    assert found.log == folders.user_log_path


def test_asking_makes_no_folder(tmp_path: Path) -> None:
    find_paths(tmp_path / "home", {})
    assert list(tmp_path.iterdir()) == []


def test_finding_them_on_linux_imports_no_platformdirs() -> None:
    script = (
        "import sys; from exercise_app.desktop.paths import find_paths; "
        "find_paths(platform='linux'); print('platformdirs' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
