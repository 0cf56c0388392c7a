"""Routines to run sessions of; most have exercises of their own, without a figure."""

from __future__ import annotations

from pathlib import Path

HOLDS = """\
format: 1
name: Holds and counts
kind: strength
timing: {prepare: 5s, rest: 10s, switch: 5s}
steps:
  - repeat: 20
    steps:
      - exercise: hold
        hold: 30s
      - exercise: count
        reps: 8
        tempo: 2-1-2
exercises:
  hold: {name: Hold still, say: [Breathe calmly.]}
  count: {name: Up and down}
"""
HOUR = """\
format: 1
name: One hour
kind: stretch
speech: essential
timing: {prepare: 0, rest: 0}
steps:
  - exercise: hold
    hold: 60s
    sets: 50
  - exercise: hold
    hold: 60s
    sets: 10
exercises:
  hold: {name: Hold still}
"""
SECONDS = """\
format: 1
name: A count each second
kind: strength
timing: {prepare: 0, rest: 0}
steps:
  - exercise: count
    reps: 300
    tempo: 0.5-0.5
exercises:
  count: {name: Up and down}
"""

MOVING = """\
format: 1
name: Reps
kind: strength
timing: {prepare: 0, rest: 0}
steps:
  - exercise: bird-dog
    reps: 100
    tempo: 2-1-2
    sides: alternate
"""
BREATHING = """\
format: 1
name: A long hold
kind: strength
timing: {prepare: 0, rest: 0}
steps:
  - exercise: bird-dog
    hold: 10m
    sides: none
"""


THREE_MINUTES = """\
format: 1
name: Three minutes
kind: strength
timing: {prepare: 8s, rest: 12s, switch: 5s}
steps:
  - exercise: plank
    hold: 25s
  - exercise: bird-dog
    reps: 3
    hold: 5s
    sides: alternate
  - exercise: glute-bridge
    reps: 6
    tempo: 2-1-2
  - exercise: side-plank
    hold: 15s
    sides: each
"""
ONE_MINUTE = """\
format: 1
name: One minute
kind: strength
timing: {prepare: 8s, rest: 5s, switch: 5s}
steps:
  - exercise: plank
    hold: 20s
    say: [Keep a long line from your head to your heels and breathe on calmly all the while.]
  - exercise: glute-bridge
    reps: 5
    tempo: 2-1-2
"""


def write_routine(folder: Path, name: str, text: str) -> None:
    """Put a routine into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
