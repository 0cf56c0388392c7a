"""How much of a session is heard: which cues are words, which are tones, and how loud those are.

Every cue stays in the timeline whatever the profile; only what is made of it changes. A calm kind
(stretch, mobility) has softer tones, and a chime at the end of a work.
"""

from __future__ import annotations

from exercise_app.core.cues import FIXED
from exercise_app.core.kinds import Kind, Speech
from exercise_app.core.room import Cue, CueKind

CALM_TONES = 0.6
"""The share of their usual loudness that tones have in a calm routine."""
CHIME = "chime"
"""The tone that ends a work in a calm routine."""

_ESSENTIAL = FIXED | {CueKind.ANNOUNCE}
_ORDER = (Speech.FULL, Speech.ESSENTIAL, Speech.TONES, Speech.SILENT)


def following(speech: Speech) -> Speech:
    """The profile that comes after `speech` in turn: ever less, and then full again."""
    return _ORDER[(_ORDER.index(speech) + 1) % len(_ORDER)]


def is_said(kind: CueKind, speech: Speech) -> bool:
    """Whether a cue of `kind` is spoken under `speech`."""
    return speech is Speech.FULL or (speech is Speech.ESSENTIAL and kind in _ESSENTIAL)


def is_toned(kind: CueKind, speech: Speech) -> bool:
    """Whether a cue of `kind` has a tone under `speech`."""
    return speech is not Speech.SILENT and kind in FIXED


def words_of(cue: Cue, speech: Speech) -> str | None:
    """What is to be spoken of `cue` under `speech`; None for nothing."""
    if not cue.spoken or not is_said(cue.kind, speech):
        return None
    return cue.brief or cue.text if speech is Speech.ESSENTIAL else cue.text


def tone_of(cue: Cue, speech: Speech, kind: Kind, *, spoken: bool) -> str | None:
    """The tone of `cue` in a routine of `kind`; a countdown that is `spoken` needs none."""
    if not is_toned(cue.kind, speech) or (spoken and cue.kind is CueKind.COUNTDOWN):
        return None
    return CHIME if cue.kind is CueKind.STOP and not kind.is_firm else cue.kind.value


def tone_gain(kind: Kind) -> float:
    """The loudness of tones in a routine of `kind`, as a share of the user's setting."""
    return 1.0 if kind.is_firm else CALM_TONES
