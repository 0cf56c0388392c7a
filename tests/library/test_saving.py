"""Saving: whole or not at all, through links, and told in one sentence where it cannot be."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from exercise_app.library.saving import NotSaved, write_text
from tests.disks import fill, set_read_only, small_disk

OLD, NEW = "name: old\n", "name: new\n"
needs_modes = pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")


@needs_modes
def test_a_file_is_written_whole_and_keeps_its_mode_and_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.yaml"
    write_text(path, "a: é\r\n")
    assert path.read_bytes() == "a: é\r\n".encode()
    path.chmod(0o640)
    write_text(path, "b: 1\n")
    assert path.read_bytes() == b"b: 1\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(path.parent.iterdir()) == [path]


def test_byte_order_mark_and_mixed_line_ends_stay_as_they_are_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "mixed.yaml"
    write_text(path, "\ufeffa: 1\r\nb: 2\rc: 3\n\u2028d")
    assert path.read_bytes() == b"\xef\xbb\xbfa: 1\r\nb: 2\rc: 3\n\xe2\x80\xa8d"


@needs_modes
def test_a_new_file_has_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    former = os.umask(0o027)
    try:
        write_text(tmp_path / "own.yaml", NEW)
    finally:
        os.umask(former)
    assert stat.S_IMODE((tmp_path / "own.yaml").stat().st_mode) == 0o640


def test_a_symlink_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "real.yaml"
    target.parent.mkdir()
    target.write_text(OLD, encoding="utf-8")
    middle, link = tmp_path / "middle.yaml", tmp_path / "own.yaml"
    middle.symlink_to(target)
    link.symlink_to(middle.name)
    write_text(link, NEW)
    assert link.is_symlink()
    assert middle.is_symlink()
    assert not target.is_symlink()
    assert target.read_text(encoding="utf-8") == NEW
    assert list(target.parent.iterdir()) == [target]


def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path: Path) -> None:
    link = tmp_path / "own.yaml"
    link.symlink_to(tmp_path / "later.yaml")
    write_text(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "later.yaml").read_text(encoding="utf-8") == NEW


def test_a_loop_of_symlinks_gives_way_to_the_file(tmp_path: Path) -> None:
    loop = tmp_path / "settings.yaml"
    loop.symlink_to(loop)
    write_text(loop, "a: 1\n")
    assert loop.read_text(encoding="utf-8") == "a: 1\n"


def test_where_a_link_leads_into_a_folder_that_has_gone_nothing_is_made(tmp_path: Path) -> None:
    link = tmp_path / "own.yaml"
    link.symlink_to(tmp_path / "stick" / "own.yaml")
    with pytest.raises(NotSaved, match=r"“own.yaml” is not saved: the folder .* is not there"):
        write_text(link, NEW)
    assert not (tmp_path / "stick").exists()
    assert link.is_symlink()


def test_a_folder_that_has_gone_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "routines"
    write_text(folder / "own.yaml", OLD)
    (folder / "own.yaml").unlink()
    folder.rmdir()
    write_text(folder / "own.yaml", NEW)
    assert (folder / "own.yaml").read_text(encoding="utf-8") == NEW


@pytest.mark.parametrize("at", ["file", "folder"])
def test_what_is_in_the_way_stays(tmp_path: Path, at: str) -> None:
    path = tmp_path / "routines" / "own.yaml"
    if at == "file":
        path.parent.write_text("in the way", encoding="utf-8")
        told = "the folder .* is not there. Bring it back"
    else:
        path.mkdir(parents=True)
        told = "a folder has that name. Rename it"
    with pytest.raises(NotSaved, match=f"“own.yaml” is not saved: {told}, then save again."):
        write_text(path, NEW)
    assert path.parent.is_file() if at == "file" else path.is_dir()
    assert sorted(p.name for p in tmp_path.rglob("*")) == (
        ["routines"] if at == "file" else ["own.yaml", "routines"]
    )


def test_half_a_character_is_told_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OLD, encoding="utf-8")
    with pytest.raises(NotSaved, match="line 2 holds half a character"):
        write_text(path, "a: 1\nb: \ud800\n")
    assert path.read_text(encoding="utf-8") == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_disk_is_told_and_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "own.yaml"
        write_text(path, OLD)
        ballast = fill(disk)
        with pytest.raises(NotSaved) as caught:
            write_text(path, "x" * 20_000)
        assert str(caught.value) == (
            "“own.yaml” is not saved: the disk is full. Make some room, then save again."
        )
        assert caught.value.errno == errno.ENOSPC
        assert path.read_text(encoding="utf-8") == OLD
        assert sorted(p.name for p in disk.iterdir()) == ["ballast", "own.yaml"]
        ballast.unlink()
        write_text(path, "x" * 20_000)
        assert path.stat().st_size == 20_000


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_read_only_disk_is_told_and_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "own.yaml"
        write_text(path, OLD)
        set_read_only(disk)
        with pytest.raises(NotSaved, match=r"nothing can be written in .*disk\. Allow"):
            write_text(path, NEW)
        assert path.read_text(encoding="utf-8") == OLD
