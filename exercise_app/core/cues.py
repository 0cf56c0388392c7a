"""Where every cue stands: what is said, when, and how cues make room for each other.

Each work, and each gap before a work, is planned by itself, since a fixed cue stands at every
border. Countdown, go, stop, switch and done keep their exact instants; one with no room for its
words becomes a tone. The others take what is left, in order of priority: announcements move
earlier or shorten, counts, holds and releases keep their beat or are dropped, halfway too, and
coaching lines look for a free place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from exercise_app.core import wording
from exercise_app.core.room import SILENCE, Cue, CueKind, Room
from exercise_app.core.routine import Kind, Side, Speech, seconds
from exercise_app.core.segments import Segment, SegmentKind

TONE = 0.2
"""Seconds of a tone."""
COUNTED_END_FROM = 10.0
"""From how many seconds on the end of a firm work is counted down."""
HALFWAY_FROM = 20.0
COACHED_FROM = 12.0
COACH_LEAD, COACH_TAIL = 3.0, 5.0
"""Seconds of a work without coaching, at its start and before its end."""
COACH_EVERY = 12.0
ANNOUNCE_LEAD = 10.0
"""How long before a work its announcement begins where no prepare segment tells."""
SHORTEST_COUNTED_REP = 0.6

Lengths = Callable[[str], float]
"""How many seconds a text takes to say."""

_Instant = tuple[float, CueKind, str, int]

_ESSENTIAL = frozenset(
    {
        CueKind.ANNOUNCE,
        CueKind.COUNTDOWN,
        CueKind.GO,
        CueKind.STOP,
        CueKind.SWITCH,
        CueKind.DONE,
    }
)
FIXED = _ESSENTIAL - {CueKind.ANNOUNCE}
"""The cues that never move and never give way."""


def is_said(kind: CueKind, speech: Speech) -> bool:
    """Whether a cue of `kind` is spoken under `speech`."""
    return speech is Speech.FULL or (speech is Speech.ESSENTIAL and kind in _ESSENTIAL)


def is_toned(kind: CueKind, speech: Speech) -> bool:
    """Whether a cue of `kind` has a tone under `speech`."""
    return speech is not Speech.SILENT and kind in FIXED


def estimated_length(text: str) -> float:
    """About how many seconds `text` takes to say at 165 words a minute."""
    return round(0.15 + 0.06 * len(text) + 0.2 * text.count(". "), 3)


def plan_cues(
    segments: Sequence[Segment], kind: Kind, lengths: Lengths = estimated_length
) -> tuple[Cue, ...]:
    """Every cue of `segments`, in order of part and instant, none overlapping another."""
    return tuple(_Planner(segments, kind, lengths).plan())


class _Planner:
    def __init__(self, segments: Sequence[Segment], kind: Kind, lengths: Lengths) -> None:
        self._segments = segments
        self._firm = kind.is_firm
        self._lengths = lengths
        self._known: dict[str, float] = {}

    def plan(self) -> Iterator[Cue]:
        former: Segment | None = None
        for work in self._segments:
            if work.kind is SegmentKind.WORK:
                yield from self._gap(former, work)
                yield from self._work(former, work)
                former = work
        if former is not None:
            yield from self._closing(former)
        elif self._segments:
            last = self._segments[-1]
            yield self._done(last.part, last.end, last)

    def _length(self, text: str) -> float:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = max(0.0, self._lengths(text))
        return known

    def _place_fixed(self, room: Room, part: int, instants: Sequence[_Instant]) -> None:
        """Cues at their exact instants; one that would reach into the next becomes a tone."""
        for place, (at, kind, text, segment) in enumerate(instants):
            follows = instants[place + 1][0] if place + 1 < len(instants) else room.end
            slot = max(0.0, follows - SILENCE - at)
            length = self._length(text)
            spoken = length <= slot
            length = length if spoken else min(TONE, slot)
            room.add(Cue(part, at, kind, text, length, segment, spoken))

    def _gap(self, former: Segment | None, work: Segment) -> Iterator[Cue]:
        """What is said between two works: the end of one, then the announcement, 3-2-1."""
        start = former.end if former is not None and former.part == work.part else 0.0
        if work.start <= start:
            return
        room = Room(start, work.start)
        instants: list[_Instant] = []
        if former is not None:
            instants.append((start, *self._end_of(former), former.index))
        instants += [
            (at, CueKind.COUNTDOWN, text, work.index)
            for at, text in _countdown(work.start)
            if at > start or (at == start and former is None)
        ]
        self._place_fixed(room, work.part, instants)
        self._announce(room, former, work)
        yield from room.cues

    def _end_of(self, work: Segment) -> tuple[CueKind, str]:
        follower = self._segments[work.index + 1]
        if follower.kind is SegmentKind.SWITCH:
            return CueKind.SWITCH, wording.SWITCH
        return CueKind.STOP, wording.end_of(follower)

    def _announce(self, room: Room, former: Segment | None, work: Segment) -> None:
        before = self._segments[work.index - 1]
        prepared = before.kind is SegmentKind.PREPARE
        wished = before.start if prepared else work.start - ANNOUNCE_LEAD
        starts = [cue.at for cue in room.cues if cue.kind is CueKind.COUNTDOWN]
        until = seconds(min([*starts, room.end]) - SILENCE)
        ended = [cue.end + SILENCE for cue in room.cues if cue.kind is not CueKind.COUNTDOWN]
        earliest = max([room.start, *ended])
        for text in wording.announcement(work, former):
            length = self._length(text)
            at = seconds(max(earliest, min(wished, until - length)))
            if seconds(at + length) <= until:
                cue = Cue(work.part, at, CueKind.ANNOUNCE, text, length, work.index)
                room.add(cue)
                return

    def _work(self, former: Segment | None, work: Segment) -> Iterator[Cue]:
        touches = former is None or self._segments[work.index - 1] is former
        text = wording.into(work, former) if touches else wording.GO
        instants: list[_Instant] = [(work.start, CueKind.GO, text, work.index)]
        if work.duration is None:
            length = self._length(text)
            yield Cue(work.part, work.start, CueKind.GO, text, length, work.index)
            return
        if self._firm and work.duration >= COUNTED_END_FROM:
            instants += [(at, CueKind.COUNTDOWN, t, work.index) for at, t in _countdown(work.end)]
        room = Room(work.start, work.end)
        self._place_fixed(room, work.part, instants)
        self._count(room, work)
        self._hold(room, work)
        self._halve(room, work)
        self._coach(room, work)
        yield from room.cues

    def _try(self, room: Room, work: Segment, at: float, kind: CueKind, *texts: str) -> None:
        """The first of `texts` that fits at exactly `at`, or nothing."""
        at = seconds(at)
        for text in texts:
            length = self._length(text)
            if room.fits(at, length):
                room.add(Cue(work.part, at, kind, text, length, work.index))
                return

    def _count(self, room: Room, work: Segment) -> None:
        rep = work.rep_seconds
        if rep is None or rep < SHORTEST_COUNTED_REP:
            return
        total = rep_total(work)
        for index in range(2, total + 1):
            at = work.start + (index - 1) * rep
            self._try(room, work, at, CueKind.COUNT, *wording.rep(index, total))

    def _hold(self, room: Room, work: Segment) -> None:
        tempo = work.tempo
        if tempo is None or tempo.hold < wording.HELD:
            return
        times = rep_total(work) * (2 if work.side is Side.ALTERNATE else 1)
        for index in range(times):
            at = work.start + index * tempo.length + tempo.out
            self._try(room, work, at, CueKind.HOLD, wording.HOLD)
            self._try(room, work, at + tempo.hold, CueKind.RELEASE, wording.RELEASE)

    def _halve(self, room: Room, work: Segment) -> None:
        counted = any(cue.kind is CueKind.COUNT for cue in room.cues)
        if not counted and work.duration is not None and work.duration >= HALFWAY_FROM:
            middle = work.start + work.duration / 2
            self._try(room, work, middle, CueKind.HALFWAY, wording.HALFWAY)

    def _coach(self, room: Room, work: Segment) -> None:
        lines = work.step.lines if work.step is not None else ()
        if not lines or work.duration is None or work.duration < COACHED_FROM:
            return
        opens, closes = work.start + COACH_LEAD, work.end - COACH_TAIL
        many = max(1, int((closes - opens) / COACH_EVERY))
        slot = (closes - opens) / many
        turn = (work.set or 1) + (work.round or 1) - 2 + (work.side is Side.RIGHT)
        stride = many if many % len(lines) else 1
        for index in range(many):
            text = lines[(turn * stride + index) % len(lines)]
            length = self._length(text)
            begins = opens + index * slot
            at = room.free(begins + slot / 4, min(begins + slot, closes), length)
            if at is not None:
                room.add(Cue(work.part, at, CueKind.COACH, text, length, work.index))

    def _closing(self, last: Segment) -> Iterator[Cue]:
        """The end of the last work, and of the routine."""
        part, at = (last.part, last.end) if last.duration is not None else (last.part + 1, 0.0)
        trailing = self._segments[last.index + 1 :]
        if trailing:
            room = Room(at, trailing[-1].end)
            self._place_fixed(room, part, [(at, *self._end_of(last), last.index)])
            yield from room.cues
            at = room.end
        yield self._done(part, at, last)

    def _done(self, part: int, at: float, last: Segment) -> Cue:
        return Cue(part, at, CueKind.DONE, wording.DONE, self._length(wording.DONE), last.index)


def rep_total(work: Segment) -> int:
    """How many counts (reps, or pairs under `alternate`) the time of a paced work holds."""
    rep = work.rep_seconds
    if not rep or work.duration is None:
        return work.reps or 0
    return max(1, ceil(work.duration / rep - 1e-6))


def _countdown(until: float) -> list[tuple[float, str]]:
    return [(seconds(until - left), text) for left, text in wording.COUNTDOWN.items()]
