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

from exercise_app.core.phrases import Phrases
from exercise_app.core.phrases_en import ENGLISH
from exercise_app.core.room import SILENCE, Cue, CueKind, Room
from exercise_app.core.routine import Kind, Side, seconds
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.wording import HELD, Wording

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
OPENING = 0.5
"""Seconds at a routine's start without a word, where there is room: what is asked for ahead of its
instant is on time."""
SHORTEST_COUNTED_REP = 0.6
LONG_REST = 20.0
"""From how many seconds on a rest begins with what comes after it."""
USUAL_RATE = 165
"""Words a minute of the estimate."""

Lengths = Callable[[str], float]
"""How many seconds a text takes to say."""

_Instant = tuple[float, CueKind, tuple[str, ...], int]
"""When, what for, the words (the fullest first), and the work's index."""

FIXED = frozenset({CueKind.COUNTDOWN, CueKind.GO, CueKind.STOP, CueKind.SWITCH, CueKind.DONE})
"""The cues that never move and never give way."""


def estimated_length(text: str, rate: int = USUAL_RATE) -> float:
    """About how many seconds `text` takes to say at `rate` words a minute, rather more than less.

    Fitted to espeak-ng: pauses at full stops and commas count beside the letters.
    """
    stops, commas = text.count(". "), text.count(", ")
    usual = 0.2 + 0.06 * len(text) + 0.42 * stops + 0.15 * commas
    return round(usual * USUAL_RATE / rate, 3)


def plan_cues(
    segments: Sequence[Segment],
    kind: Kind,
    lengths: Lengths = estimated_length,
    phrases: Phrases = ENGLISH,
) -> tuple[Cue, ...]:
    """Every cue of `segments`, in order of part and instant, none overlapping another."""
    return tuple(_Planner(segments, kind, lengths, phrases).plan())


class _Planner:
    def __init__(
        self, segments: Sequence[Segment], kind: Kind, lengths: Lengths, phrases: Phrases
    ) -> None:
        self._segments = segments
        self._firm = kind.is_firm
        self._lengths = lengths
        self._phrases, self._words = phrases, Wording(phrases)
        self._known: dict[str, float] = {}
        self._coached: dict[tuple[str, ...], int] = {}

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
        """Cues at their exact instants, in the fullest words that end before the next.

        Where none do, a tone stands for them.
        """
        for place, (at, kind, texts, segment) in enumerate(instants):
            follows = instants[place + 1][0] if place + 1 < len(instants) else room.end
            slot = max(0.0, follows - SILENCE - at)
            text = next((text for text in texts if self._length(text) <= slot), texts[-1])
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
            kind, texts = self._end_of(former)
            preview = self._preview(former, work, start)
            instants.append((start, kind, (*preview, *texts), former.index))
        instants += [
            (at, CueKind.COUNTDOWN, texts, work.index)
            for at, texts in self._countdown(work.start)
            if at > start or (at == start and former is None)
        ]
        self._place_fixed(room, work.part, instants)
        self._announce(room, former, work)
        yield from room.cues

    def _end_of(self, work: Segment) -> tuple[CueKind, tuple[str, ...]]:
        follower = self._segments[work.index + 1]
        if follower.kind is SegmentKind.SWITCH:
            return CueKind.SWITCH, (self._phrases.switch,)
        return CueKind.STOP, (self._words.end_of(follower, calm=not self._firm),)

    def _preview(self, former: Segment, work: Segment, start: float) -> tuple[str, ...]:
        """What a long rest begins with, where it is over before the full announcement is due."""
        rest = self._segments[former.index + 1]
        if rest.kind is not SegmentKind.REST or (rest.duration or 0.0) < LONG_REST:
            return ()
        words = self._words.rest_before(work, former)
        announced = self._length(self._words.announcement(work, former)[0])
        counted = work.start - max(self._phrases.countdown) - SILENCE
        due = min(self._wished(work), counted - announced)
        fits = words and start + self._length(words) + SILENCE <= due
        return (words,) if fits else ()

    def _wished(self, work: Segment) -> float:
        """When the announcement of a work begins, where it has room."""
        before = self._segments[work.index - 1]
        prepared = before.kind is SegmentKind.PREPARE
        return before.start if prepared else work.start - ANNOUNCE_LEAD

    def _announce(self, room: Room, former: Segment | None, work: Segment) -> None:
        wished = max(self._wished(work), OPENING if former is None else 0.0)
        starts = [cue.at for cue in room.cues if cue.kind is CueKind.COUNTDOWN]
        until = seconds(min([*starts, room.end]) - SILENCE)
        ended = [cue.end + SILENCE for cue in room.cues if cue.kind is not CueKind.COUNTDOWN]
        earliest = max([room.start, *ended])
        texts = self._words.announcement(work, former)
        for place, text in enumerate(texts):
            length = self._length(text)
            at = seconds(max(earliest, min(wished, until - length)))
            if seconds(at + length) <= until:
                brief = texts[1] if place == 0 and self._length(texts[1]) <= length else text
                kind = CueKind.ANNOUNCE
                room.add(Cue(work.part, at, kind, text, length, work.index, brief=brief))
                return

    def _work(self, former: Segment | None, work: Segment) -> Iterator[Cue]:
        touches = former is None or self._segments[work.index - 1] is former
        texts = self._words.into(work, former) if touches else (self._phrases.go,)
        instants: list[_Instant] = [(work.start, CueKind.GO, texts, work.index)]
        if work.duration is None:
            length = self._length(texts[0])
            yield Cue(work.part, work.start, CueKind.GO, texts[0], length, work.index)
            return
        if self._firm and work.duration >= COUNTED_END_FROM:
            counted = self._countdown(work.end)
            instants += [(at, CueKind.COUNTDOWN, left, work.index) for at, left in counted]
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
            self._try(room, work, at, CueKind.COUNT, *self._words.rep(index, total))

    def _hold(self, room: Room, work: Segment) -> None:
        tempo = work.tempo
        if tempo is None or tempo.hold < HELD:
            return
        times = rep_total(work) * (2 if work.side is Side.ALTERNATE else 1)
        for index in range(times):
            at = work.start + index * tempo.length + tempo.out
            self._try(room, work, at, CueKind.HOLD, self._phrases.hold)
            self._try(room, work, at + tempo.hold, CueKind.RELEASE, self._phrases.release)

    def _halve(self, room: Room, work: Segment) -> None:
        counted = any(cue.kind is CueKind.COUNT for cue in room.cues)
        if not counted and work.duration is not None and work.duration >= HALFWAY_FROM:
            middle = work.start + work.duration / 2
            self._try(room, work, middle, CueKind.HALFWAY, self._phrases.halfway)

    def _coach(self, room: Room, work: Segment) -> None:
        """Coaching goes on where the last work with these lines left off, never with its first."""
        lines = work.step.lines if work.step is not None else ()
        if not lines or work.duration is None or work.duration < COACHED_FROM:
            return
        opens, closes = work.start + COACH_LEAD, work.end - COACH_TAIL
        many = max(1, int((closes - opens) / COACH_EVERY))
        slot = (closes - opens) / many
        first = turn = self._coached.get(lines, 0)
        for index in range(many):
            begins = opens + index * slot
            for further in range(len(lines)):
                text = lines[(turn + further) % len(lines)]
                length = self._length(text)
                at = room.free(begins + slot / 4, min(begins + slot, closes), length)
                if at is not None:
                    room.add(Cue(work.part, at, CueKind.COACH, text, length, work.index))
                    turn += further + 1
                    break
        same = turn > first and (turn - first) % len(lines) == 0
        self._coached[lines] = turn + same

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
        text = self._phrases.done
        return Cue(part, at, CueKind.DONE, text, self._length(text), last.index)

    def _countdown(self, until: float) -> list[tuple[float, tuple[str, ...]]]:
        return [(seconds(until - left), (t,)) for left, t in self._phrases.countdown.items()]


def rep_total(work: Segment) -> int:
    """How many counts (reps, or pairs under `alternate`) the time of a paced work holds."""
    rep = work.rep_seconds
    if not rep or work.duration is None:
        return work.reps or 0
    return max(1, ceil(work.duration / rep - 1e-6))
