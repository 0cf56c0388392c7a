"""The sound that leaves the machine against the score: on time, silent when asked, complete."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.figures import median
from benchmarks.hearing import (
    ALIKE,
    Onset,
    Told,
    first_sounds,
    in_parallel,
    onsets,
    overlaps,
    placed,
    record_peer,
    record_session,
    strange_sounds,
)
from benchmarks.homes import copy_home
from benchmarks.processes import ROOT, all_cores_busy, environment
from benchmarks.report import Figure, Section
from benchmarks.routines import ONE_MINUTE, THREE_MINUTES, write_routine
from exercise_app.context import Context
from exercise_app.voice.cache import Cache
from exercise_app.voice.trial import render
from tests.sound_match import loud_after
from tests.sound_server import Recording, missing_tools

ROUTINE = "core-strength-1"
DISTURBANCES = ("stall:2", "stall:5", "pause:6", "skip:13", "pause:19")
PEER_SECONDS = 60
PEER_EVERY = 3
PEER_TEXT = "Three."
NEAR = 0.6
"""Seconds around its instant in which a peer's word is looked for."""
METHOD = f"""
The real app plays into the null sink of a PulseAudio server of its own, at its true speed, and
`parec` records what leaves that sink (`tests/sound_server.py`). Each cue is looked for in the
recording by a matched filter (`tests/sound_match.py`) made of its own rendered words and tone. Its
place is where the score has it, counted from the first cue asked for; off by is the distance
between the two, either way.

- Whole routine: `{ROUTINE}`. A minute loaded: as many processes as there are cores do nothing but
  compute.
- Disturbed: the window's thread sleeps for 500 ms, twice, and the session is paused and skipped
  while something sounds; silence is the time from there to the last sample that can be heard.
- Complete: in three minutes of every kind of work each cue is found once (likeness of at least
  {ALIKE:g}), in order, none reaching into the next, and no sound is left that belongs to no cue.
- The peers play a word every {PEER_EVERY} s for a minute, and it begins where the recording turns
  from silence to sound. One is pyttsx3 saying it live when its time has come (it hands a file to
  `aplay`, which here is PulseAudio's `paplay`), the other a `QTimer` of one second whose ticks are
  counted, with a `QSoundEffect`.
- Rendering: from asking for the cues of `{ROUTINE}` until they are there, with an empty cache
  (cold) and with a full one (warm).
"""
_Heard = tuple[list[float], Recording]


def measure(home: Path, work: Path) -> Section:
    """All of it: about a quarter of an hour."""
    return _measure(home, work, ROUTINE)


def measure_short(home: Path, work: Path) -> Section:
    """The same with a minute in the place of the whole routine: about six minutes."""
    return _measure(home, work, "one-minute")


def _measure(home: Path, work: Path, routine: str) -> Section:
    if missing := missing_tools():
        raise SystemExit(f"The sound is recorded with {', '.join(missing)}: install them first.")
    place = copy_home(home, work / f"sound-{routine}")
    write_routine(place / "routines", "one-minute", ONE_MINUTE)
    write_routine(place / "routines", "three-minutes", THREE_MINUTES)
    rendering = _rendering(place)
    word = _word(place)
    quiet = _heard(place, routine)
    with all_cores_busy():
        told, recording = record_session(place, "one-minute")
    loaded = onsets(recording, placed(told.scheduled))
    disturbed, complete, live, ticks = in_parallel(
        partial(record_session, place, "one-minute", *DISTURBANCES),
        partial(record_session, place, "three-minutes"),
        partial(_live_speech, place, work),
        partial(_tick_player, place, word),
    )
    figures = (
        *_on_time("Whole routine" if routine == ROUTINE else "A minute", quiet),
        *_on_time("A minute, every core busy", loaded),
        *_disturbed(*disturbed),
        *_complete(*complete),
        *_peer("Peer, pyttsx3 live", live),
        *_peer("Peer, counted ticks and QSoundEffect", ticks),
        *rendering,
    )
    return Section("The sound", METHOD, figures)


def _heard(place: Path, routine: str) -> list[Onset]:
    told, recording = record_session(place, routine)
    return onsets(recording, placed(told.scheduled))


def _on_time(what: str, heard: Sequence[Onset]) -> list[Figure]:
    off = [abs(one.off) for one in heard]
    lost = sum(one.likeness < ALIKE for one in heard)
    told = f"{len(heard)} cues"
    return [
        Figure(f"{what}: off by, median", median(off), " ms", 5, against=told),
        Figure(f"{what}: off by, most", max(off), " ms", 20, against=told),
        Figure(f"{what}: cues not heard", lost, "", 0, against=told, digits=0),
    ]


def _disturbed(told: Told, recording: Recording) -> list[Figure]:
    """Cues after stalls of the window's thread, and silence after a pause or a skip."""
    stalls = [at for by, at in told.disturbed if by == "stall"]
    keys = [at for by, at in told.disturbed if by != "stall"]
    stalled = [s for s in told.scheduled if any(at - 0.1 < s.due < at + 1.2 for at in stalls)]
    late = [one.off for one in onsets(recording, stalled)]
    silences = [1000 * (loud_after(recording, at, at + 0.45) or 0.0) for at in keys]
    sounding = sum(loud_after(recording, at - 0.05, at) is not None for at in keys)
    during = f"{len(keys)} times, {sounding} of them while something sounded"
    beside = f"{len(late)} cues, {len(stalls)} stalls"
    return [
        Figure("Silence after a pause or a skip, most", max(silences), " ms", 20, against=during),
        Figure("Cues in a stall of 500 ms: late by, most", max(late), " ms", 20, against=beside),
    ]


def _complete(told: Told, recording: Recording) -> list[Figure]:
    heard = onsets(recording, placed(told.scheduled))
    came = [one.came for one in heard]
    found = {
        "cues not heard": sum(one.likeness < ALIKE for one in heard),
        "cues out of order": sum(one >= other for one, other in itertools.pairwise(came)),
        "cues that overlap": overlaps(heard),
        "sounds that belong to no cue": strange_sounds(recording, heard),
    }
    many = f"{len(heard)} cues"
    return [
        Figure(f"Three minutes: {what}", count, "", 0, against=many, digits=0)
        for what, count in found.items()
    ]


def _peer(what: str, peer: _Heard) -> list[Figure]:
    """How far from its instant a peer’s word was, where it was heard at all."""
    dues, recording = peer
    late = [1000 * abs(seconds) for seconds in first_sounds(recording, dues, NEAR)]
    lost = len(dues) - len(late)
    told = f"{len(late)} of {len(dues)} words heard"
    figures = [Figure(f"{what}: words not heard within {NEAR:g} s", lost, "", digits=0)]
    if late:
        figures += [
            Figure(f"{what}: off by, median", median(late), " ms", against=told),
            Figure(f"{what}: off by, most", max(late), " ms", against=told),
        ]
    return figures


def _word(place: Path) -> Path:
    """The peers' word, rendered."""
    context = Context(place)
    return render(PEER_TEXT, None, 165, Cache(context.paths.voice, context.spoken))


def _live_speech(place: Path, work: Path) -> _Heard:
    programs = work / "programs"
    programs.mkdir(exist_ok=True)
    aplay = programs / "aplay"
    aplay.write_text('#!/bin/sh\nexec paplay "$1"\n', encoding="ascii")
    aplay.chmod(0o755)
    words = [sys.executable, "-m", "benchmarks.children.live_speech", str(PEER_SECONDS)]
    return record_peer(place, [*words, str(PEER_EVERY), PEER_TEXT], str(programs))


def _tick_player(place: Path, word: Path) -> _Heard:
    words = [sys.executable, "-m", "benchmarks.children.tick_player", str(PEER_SECONDS)]
    return record_peer(place, [*words, str(PEER_EVERY), str(word)])


def _rendering(place: Path) -> list[Figure]:
    words = [sys.executable, "-m", "benchmarks.children.rendering", ROUTINE]
    done = subprocess.run(
        words, env=environment(place), cwd=ROOT, capture_output=True, text=True, check=True
    )
    times = json.loads(done.stdout.splitlines()[-1])
    told = f"{times['cues']} texts"
    return [
        Figure("Rendering cold, the first minute", times["first"], " s", 0.7, against=told),
        Figure("Rendering cold, the whole", times["whole"], " s", 3, against=told),
        Figure("Rendering warm", times["warm"] * 1000, " ms", 50, against=told, digits=1),
    ]
