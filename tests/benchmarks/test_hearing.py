"""What the bench makes of a recording: onsets, gaps and strangers."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from benchmarks.hearing import (
    Onset,
    Scheduled,
    Told,
    first_sounds,
    loud_stretches,
    mixed,
    onsets,
    overlaps,
    placed,
    strange_sounds,
)
from exercise_app.voice.wav import Sound, read_checked
from tests.sound_match import at_recording_rate
from tests.sound_server import RATE, Recording

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
GO, STOP = str(SOUNDS / "go.wav"), str(SOUNDS / "stop.wav")
START = 50.0


def recording(*placed_at: tuple[str, float], seconds: float = 4.0) -> Recording:
    """Tones at instants, in silence."""
    samples = array("h", bytes(2 * round(seconds * RATE)))
    for path, at in placed_at:
        first = round((at - START) * RATE)
        sound = at_recording_rate(read_checked(Path(path)))
        for place, value in enumerate(sound, start=first):
            samples[place] += value
    return Recording(samples, [START] * (len(samples) // (RATE // 4) + 1))


def test_an_onset_is_found_to_the_millisecond_and_told_against_its_place() -> None:
    heard = recording((GO, 51.007))
    [onset] = onsets(heard, [Scheduled(1.0, 51.0, "Go.", ((GO, 1.0),))])
    assert onset.off == pytest.approx(7.0, abs=0.1)
    assert onset.likeness > 0.99


def test_of_two_sounds_of_a_cue_the_one_further_off_counts() -> None:
    heard = recording((GO, 51.001), (STOP, 51.009))
    [onset] = onsets(heard, [Scheduled(1.0, 51.0, "Go.", ((GO, 1.0), (STOP, 1.0)))])
    assert 4.0 < onset.off < 12.0
    assert onset.likeness > 0.9


def test_what_was_not_heard_is_not_alike() -> None:
    [onset] = onsets(recording(), [Scheduled(1.0, 51.0, "Go.", ((GO, 1.0),))])
    assert onset.likeness < 0.5


def test_a_stranger_is_counted_and_a_cue_is_none() -> None:
    heard = recording((GO, 51.0), (STOP, 52.5))
    [onset] = onsets(heard, [Scheduled(1.0, 51.0, "Go.", ((GO, 1.0),))])
    assert strange_sounds(heard, [onset]) == 1
    assert strange_sounds(recording((GO, 51.0)), [onset]) == 0
    assert strange_sounds(heard, []) == len(loud_stretches(heard.samples))


def test_the_first_sound_near_an_instant_is_told_before_or_after_it() -> None:
    heard = recording((GO, 51.1), (STOP, 52.9))
    before, after = sorted(first_sounds(heard, [51.0, 53.0, 60.0], 0.5))
    assert before == pytest.approx(-0.1, abs=0.01)
    assert after == pytest.approx(0.1, abs=0.01)


def test_cues_overlap_where_one_begins_before_the_other_ends() -> None:
    first, touching, later = (Onset(at, at, 1.0, 1.0) for at in (0.0, 0.9, 3.0))
    assert overlaps([first, touching, later]) == 1
    assert overlaps([first, later]) == 0


def test_cues_are_placed_by_the_score_from_the_first_on() -> None:
    told = [Scheduled(1.0, 51.0, "One.", ()), Scheduled(3.0, 53.4, "Two.", ())]
    assert [cue.due for cue in placed(told)] == [51.0, 53.0]


def test_sounds_are_mixed_each_from_its_own_start() -> None:
    one, other = Sound(RATE, array("h", [100, 100])), Sound(RATE, array("h", [7, 7]))
    assert list(mixed([(one, 0), (other, 1)]).samples) == [100, 107, 7]


def test_a_cue_that_makes_no_sound_is_not_scheduled() -> None:
    told = Told()
    told.follow(
        [
            '{"is": "cue", "part": 0, "at": 1.0, "kind": "count", "text": "One."}',
            '{"is": "cue", "part": 0, "at": 2.0, "kind": "count", "text": "Two."}',
            '{"is": "play", "due": 52.0, "sounds": [["a.wav", 0.9]]}',
            '{"is": "disturbed", "by": "pause", "at": 52.1}',
        ]
    )
    assert told.scheduled == [Scheduled(2.0, 52.0, "Two.", (("a.wav", 0.9),))]
    assert told.disturbed == [("pause", 52.1)]
