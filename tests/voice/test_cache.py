"""The cache: one file a cue, bounded, and nobody's business but ours."""

from __future__ import annotations

import os
import time
from array import array
from pathlib import Path

import pytest

from exercise_app.voice.cache import LIMIT, Cache
from exercise_app.voice.wav import Sound, write_checked

TICK = Sound(22050, array("h", [1000] * 22050))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """An empty cache."""
    return Cache(tmp_path)


def put(cache: Cache, text: str, age: float = 0.0) -> Path:
    path = cache.path(None, 165, text)
    write_checked(TICK, path)
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_whatever_changes_the_sound_changes_the_place(cache: Cache) -> None:
    paths = {
        cache.path(None, 165, "Go."),
        cache.path("gmw/en", 165, "Go."),
        cache.path(None, 170, "Go."),
        cache.path(None, 165, "Go"),
    }
    assert len(paths) == 4
    assert cache.path(None, 165, "Go.") in paths


def test_any_text_has_a_place(cache: Cache) -> None:
    assert cache.path(None, 165, "\ud800 \0 😀" * 5000).parent == cache.folder


def test_a_cue_has_its_length_and_counts_as_used(cache: Cache) -> None:
    path = put(cache, "Go.", age=1000)
    assert cache.seconds(path) == 1.0
    assert time.time() - path.stat().st_mtime < 10


def test_a_cut_or_missing_cue_is_not_there(cache: Cache) -> None:
    path = put(cache, "Go.")
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.seconds(path) is None
    assert cache.seconds(cache.path(None, 165, "Stop.")) is None


def test_only_cues_of_this_cache_are_discarded(cache: Cache, tmp_path: Path) -> None:
    cue = put(cache, "Go.")
    other = tmp_path / "notes.wav"
    other.write_bytes(b"")
    cache.discard(cue)
    cache.discard(cue)
    cache.discard(other)
    assert list(tmp_path.iterdir()) == [other]


def test_the_least_recently_used_cues_go_first(cache: Cache, tmp_path: Path) -> None:
    old, kept, new = put(cache, "a", 300), put(cache, "b", 200), put(cache, "c", 100)
    size = new.stat().st_size
    cache.trim(limit=size, keep=[kept])
    assert set(tmp_path.iterdir()) == {kept, new}
    assert not old.exists()


def test_a_cache_within_its_bound_stays_whole(cache: Cache, tmp_path: Path) -> None:
    put(cache, "a")
    put(cache, "b")
    cache.trim()
    assert len(list(tmp_path.iterdir())) == 2
    assert LIMIT == 100_000_000


def test_what_a_killed_renderer_left_goes_when_it_is_old_and_strange_files_stay(
    cache: Cache, tmp_path: Path
) -> None:
    stem = cache.path(None, 165, "a").stem
    stale = [tmp_path / f"{stem}.raw.77.wav", tmp_path / f"{stem}.wav.77.part"]
    fresh, strange = tmp_path / f"{stem}.raw.78.wav", tmp_path / "mine.part"
    for path in [*stale, fresh, strange]:
        path.write_bytes(b"x")
    for path in [*stale, strange]:
        os.utime(path, (time.time() - 3600,) * 2)
    cache.trim()
    assert set(tmp_path.iterdir()) == {fresh, strange}


def test_a_cache_whose_folder_is_gone_is_empty(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "gone")
    cache.trim()
    assert cache.seconds(cache.path(None, 165, "Go.")) is None
