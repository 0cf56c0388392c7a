"""Drafts: kept whole, one for each file, and found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.library.drafts import Draft, Drafts
from exercise_app.library.saving import NotSaved

OWN = Draft(Path("/r/own.yaml"), "\ufeffname: É\r\n\ud800", "2026-11-30T17:00:00+00:00")
NEW = Draft(Path("/r/new.yaml"), "name: N\n", "2026-11-30T18:00:00+00:00", is_new=True)


def test_what_was_kept_is_found_to_the_letter_the_newest_first(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    assert drafts.all() == ()
    drafts.keep(OWN)
    drafts.keep(NEW)
    assert Drafts(tmp_path / "drafts").all() == (NEW, OWN)
    later = OWN._replace(text="name: later\n")
    drafts.keep(later)
    assert drafts.all() == (NEW, later)


def test_a_draft_that_was_saved_or_discarded_is_gone(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(OWN)
    drafts.remove(OWN.path)
    drafts.remove(NEW.path)
    assert drafts.all() == ()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"path": 1}', b"\xff"])
def test_what_cannot_be_read_is_left_alone(tmp_path: Path, content: bytes) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(OWN)
    (tmp_path / "other.json").write_bytes(content)
    assert drafts.all() == (OWN,)
    assert (tmp_path / "other.json").read_bytes() == content


def test_where_nothing_can_be_kept_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").touch()
    with pytest.raises(NotSaved):
        Drafts(tmp_path / "drafts").keep(OWN)
