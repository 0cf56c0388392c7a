"""A taste of each part of the torture, and that it would notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.history.store import Store
from exercise_app.recorder import Recorder
from tests.torture import damage, disk, kills
from tests.torture.tally import BEGIN, END, Tally, keep, kept, write_page


def test_killed_sessions_keep_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kills, "KILLS", 2)
    tally = Tally("kills")
    kills.run(tally, 3, 60)
    assert tally.finds == []
    assert tally.counts["kills"] == 2


def test_what_ended_before_a_kill_is_told_by_the_trace(tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    assert kills.acknowledged(trace) is None
    trace.write_text(
        '{"event": "segment", "kind": "prepare"}\n{"event": "segment", "kind": "work"}\n'
        '{"event": "cue", "kind": "stop"}\n{"event": "segment", "kind": "rest"}\n'
        '{"event": "segment", "kind": "work"}\n{"event": "segm'
    )
    assert kills.acknowledged(trace) == 1


def test_a_find_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Recorder, "retry", lambda self: self.kept)
    tally = Tally("disk")
    disk.go_through(tally, tmp_path, [], 0, mend=lambda: None)
    assert "the session is not there" in tally.finds


def test_a_damaged_file_may_be_refused_but_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    tally = Tally("damage")
    damage.run(tally, 0, 0.4)
    assert tally.finds == []
    assert tally.counts["damaged files"]

    def broken(_store: Store) -> None:
        raise ValueError("out of range")

    monkeypatch.setattr(Store, "unfinished", broken)
    damage.run(tally, 0, 0.2)
    assert "ValueError: out of range" in tally.finds


def test_the_counts_of_runs_add_up_and_go_into_the_page(tmp_path: Path) -> None:
    first, second = Tally("kills"), Tally("kills")
    first.count("kills", 300)
    first.reached("MB grown", 1.5)
    second.count("kills", 200)
    second.reached("MB grown", 0.5)
    second.expect(False, "a row is lost")
    first.add(second)
    path = tmp_path / "build" / "torture.json"
    keep(path, {"kills": first})
    assert kept(path) == {"kills": first}
    assert kept(tmp_path / "none.json") == {}
    page = tmp_path / "page.md"
    page.write_text(f"Before\n{BEGIN}\nold\n{END}\nbehind\n")
    write_page(page, kept(path))
    text = page.read_text()
    assert "| kills | 500 kills, MB grown at most 1.5 | 1 |" in text
    assert "old" not in text
    assert text.endswith(f"{END}\nbehind\n")
