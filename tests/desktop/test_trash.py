"""A file goes to the desktop's trash, or into a folder beside it, and comes back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from exercise_app.desktop.trash import FALLBACK, bring_back, put_in_trash


@pytest.fixture
def file(own_home: Path) -> Path:
    path = own_home / "routines" / "mine.yaml"
    path.parent.mkdir()
    path.write_text("name: Mine\n", encoding="utf-8")
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="the other trashes are the user's own")
def test_it_goes_to_the_desktop_s_trash_and_comes_back(own_home: Path, file: Path) -> None:
    (own_home / ".local" / "share").mkdir(parents=True)
    trashed = put_in_trash(file)
    assert not file.exists()
    trash = own_home / ".local" / "share" / "Trash"
    assert trashed.now == trash / "files" / "mine.yaml"
    assert (trash / "info" / "mine.yaml.trashinfo").exists()
    bring_back(trashed)
    assert file.read_text("utf-8") == "name: Mine\n"
    assert list((trash / "info").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the other trashes are the user's own")
def test_without_a_trash_it_goes_beside_and_replaces_nothing(own_home: Path, file: Path) -> None:
    (own_home / ".local").write_text("in the way")
    first = put_in_trash(file)
    assert first.now == file.parent / FALLBACK / "mine.yaml"
    file.write_text("name: Other\n", encoding="utf-8")
    second = put_in_trash(file)
    assert second.now.name == "mine-2.yaml"
    bring_back(first)
    with pytest.raises(FileExistsError, match="another file"):
        bring_back(second)
    assert file.read_text("utf-8") == "name: Mine\n"


def test_what_left_the_trash_is_told(file: Path) -> None:
    trashed = put_in_trash(file)
    trashed.now.unlink()
    with pytest.raises(OSError, match="No such file"):
        bring_back(trashed)
