"""Cues by law: what holds for any routine, however long each text takes to say."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings

from exercise_app.core.cues import FIXED, OPENING, Lengths
from exercise_app.core.phrases_en import ENGLISH
from exercise_app.core.room import SILENCE, Cue, CueKind
from exercise_app.core.routine import Reps, Routine, Side
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.core.wording import Wording
from tests.core import strategies

GRAIN = 2e-6
Instant = tuple[int, float, CueKind]


def laws(test: Callable[[Routine, Lengths], None]) -> Callable[[], None]:
    """`test` for any routine and any lengths of its texts."""
    made: Callable[[], None] = given(strategies.routines(), strategies.lengths())(test)
    return settings(max_examples=25)(made)


def instant(part: int, at: float, kind: CueKind) -> Instant:
    return part, round(at, 6), kind


def gap_start(timeline: Timeline, work: Segment) -> float:
    """Where the gap before a work begins in the work's part."""
    works = [w for w in timeline.works if w.index < work.index]
    return works[-1].end if works and works[-1].part == work.part else 0.0


def end_of(timeline: Timeline, work: Segment) -> Iterator[Instant]:
    """The cue at the end of a work, as the format tells it."""
    part, at = (work.part + 1, 0.0) if work.is_open else (work.part, work.end)
    follower = timeline.segments[work.index + 1 : work.index + 2]
    if not follower:
        return
    if follower[0].kind is SegmentKind.SWITCH:
        yield instant(part, at, CueKind.SWITCH)
    elif follower[0].kind is not SegmentKind.WORK:
        yield instant(part, at, CueKind.STOP)


def expected_fixed(timeline: Timeline) -> list[Instant]:
    """Every fixed cue of a timeline, from the words of the format alone."""
    found: list[Instant] = []
    for place, work in enumerate(timeline.works):
        found.append(instant(work.part, work.start, CueKind.GO))
        found += end_of(timeline, work)
        start = gap_start(timeline, work)
        for left in (1, 2, 3):
            reaches = work.start - left > start + GRAIN
            opens = place == 0 and abs(work.start - left - start) < GRAIN
            if reaches or opens:
                found.append(instant(work.part, work.start - left, CueKind.COUNTDOWN))
            if timeline.routine.kind.is_firm and work.duration is not None and work.duration >= 10:
                found.append(instant(work.part, work.end - left, CueKind.COUNTDOWN))
    if timeline.segments:
        last = timeline.segments[-1]
        part, at = (last.part + 1, 0.0) if last.is_open else (last.part, last.end)
        found.append(instant(part, at, CueKind.DONE))
    return sorted(found)


def by_work(timeline: Timeline, *kinds: CueKind) -> Iterator[tuple[Segment, list[Cue]]]:
    for work in timeline.works:
        yield work, [c for c in timeline.cues if c.segment == work.index and c.kind in kinds]


@laws
def test_fixed_cues_stand_at_their_exact_instants_once_each(made: Routine, says: Lengths) -> None:
    timeline = compile_timeline(made, says)
    found = [instant(c.part, c.at, c.kind) for c in timeline.cues if c.kind in FIXED]
    assert sorted(found) == expected_fixed(timeline)


@laws
def test_one_cue_an_instant_and_none_goes_back(made: Routine, says: Lengths) -> None:
    cues = compile_timeline(made, says).cues
    places = [(c.part, c.at) for c in cues]
    assert all(former < later for former, later in itertools.pairwise(places))


@laws
def test_no_two_cues_overlap_and_words_have_silence_between(made: Routine, says: Lengths) -> None:
    cues = compile_timeline(made, says).cues
    for former, later in itertools.pairwise(cues):
        if former.part == later.part:
            assert former.end <= later.at + GRAIN
            if former.spoken:
                assert later.at - former.end >= SILENCE - GRAIN


@laws
def test_spoken_cues_are_as_long_as_their_words(made: Routine, says: Lengths) -> None:
    for cue in compile_timeline(made, says).cues:
        if cue.spoken:
            assert cue.length == says(cue.text)
        else:
            assert cue.kind in FIXED
            assert cue.length <= 0.2


@laws
def test_an_announcement_is_complete_before_its_countdown(made: Routine, says: Lengths) -> None:
    timeline = compile_timeline(made, says)
    for work, found in by_work(timeline, CueKind.ANNOUNCE):
        assert len(found) <= 1
        counted = [
            c.at
            for c in timeline.cues
            if c.segment == work.index and c.kind is CueKind.COUNTDOWN and c.at < work.start
        ]
        for cue in found:
            assert cue.part == work.part
            assert cue.at >= gap_start(timeline, work)
            assert cue.end <= min([*counted, work.start]) - SILENCE + GRAIN


@given(strategies.routines())
@settings(max_examples=25)
def test_a_gap_with_room_for_it_is_announced(made: Routine) -> None:
    timeline = compile_timeline(made, lambda _text: 0.5)
    for work, found in by_work(timeline, CueKind.ANNOUNCE):
        gap = work.start - gap_start(timeline, work)
        if gap >= 3 + 0.5 + 0.12 + 0.5 + 0.12 + GRAIN:
            assert len(found) == 1


@laws
def test_counts_stand_on_the_beat(made: Routine, says: Lengths) -> None:
    for work, found in by_work(compile_timeline(made, says), CueKind.COUNT):
        for cue in found:
            assert work.rep_seconds is not None
            beat = (cue.at - work.start) / work.rep_seconds
            assert beat == pytest.approx(round(beat), abs=1e-4)
            assert 1 <= round(beat) < (work.reps or 0)


@laws
def test_holds_and_releases_stand_where_the_tempo_has_them(made: Routine, says: Lengths) -> None:
    for work, found in by_work(compile_timeline(made, says), CueKind.HOLD, CueKind.RELEASE):
        for cue in found:
            assert isinstance(work.dose, Reps)
            tempo = work.dose.tempo
            assert tempo is not None
            assert tempo.hold >= 3
            after = tempo.out + (tempo.hold if cue.kind is CueKind.RELEASE else 0)
            beat = (cue.at - work.start - after) / tempo.length
            assert beat == pytest.approx(round(beat), abs=1e-4)


@laws
def test_halfway_is_the_middle_of_a_long_work_without_counts(made: Routine, says: Lengths) -> None:
    for work, found in by_work(compile_timeline(made, says), CueKind.HALFWAY, CueKind.COUNT):
        for cue in (c for c in found if c.kind is CueKind.HALFWAY):
            assert len(found) == 1
            assert work.duration is not None
            assert work.duration >= 20
            assert cue.at == pytest.approx(work.start + work.duration / 2, abs=1e-6)


@laws
def test_coaching_is_in_between(made: Routine, says: Lengths) -> None:
    for work, found in by_work(compile_timeline(made, says), CueKind.COACH):
        for cue in found:
            assert work.step is not None
            assert cue.text in work.step.lines
            assert cue.at >= work.start + 3 - GRAIN
            assert cue.end <= work.end - 5 + GRAIN


@laws
def test_cues_are_the_same_however_often_they_are_planned(made: Routine, says: Lengths) -> None:
    assert compile_timeline(made, says).cues == compile_timeline(made, says).cues


@given(strategies.routines())
@settings(max_examples=25)
def test_every_sided_work_is_told_its_side_before_it_begins(made: Routine) -> None:
    timeline = compile_timeline(made, lambda _text: 0.3)
    for work, found in by_work(timeline, CueKind.ANNOUNCE):
        if work.side in {Side.LEFT, Side.RIGHT} and found:
            assert str(work.side) in found[0].text.lower()


def announced_between(timeline: Timeline, work: Segment) -> tuple[float, float]:
    """From when to when the gap before a work is free for its announcement."""
    start = gap_start(timeline, work)
    before = [c for c in timeline.cues if c.part == work.part and start <= c.at < work.start]
    counted = [c.at for c in before if c.kind is CueKind.COUNTDOWN and c.segment == work.index]
    ended = [c.end + SILENCE for c in before if c.kind in {CueKind.STOP, CueKind.SWITCH}]
    return max([start, *ended]), min([*counted, work.start]) - SILENCE


@laws
def test_an_announcement_is_the_fullest_that_fits_its_gap(made: Routine, says: Lengths) -> None:
    timeline = compile_timeline(made, says)
    formers: list[Segment | None] = [None, *timeline.works]
    for former, (work, found) in zip(formers, by_work(timeline, CueKind.ANNOUNCE), strict=False):
        begin, end = announced_between(timeline, work)
        wordings = Wording(ENGLISH).announcement(work, former)
        fitting = [text for text in wordings if begin + says(text) <= end - GRAIN]
        if fitting:
            assert [cue.text for cue in found] == fitting[:1]
        elif all(begin + says(text) > end + GRAIN for text in wordings):
            assert found == []


@laws
def test_an_announcement_begins_when_wished_or_only_as_much_earlier_as_it_needs(
    made: Routine, says: Lengths
) -> None:
    timeline = compile_timeline(made, says)
    for work, found in by_work(timeline, CueKind.ANNOUNCE):
        before = timeline.segments[work.index - 1]
        wished = before.start if before.kind is SegmentKind.PREPARE else work.start - 10
        wished = max(wished, OPENING) if work is timeline.works[0] else wished
        begin, end = announced_between(timeline, work)
        for cue in found:
            latest = max(begin, min(wished, end - cue.length))
            assert cue.at == pytest.approx(latest, abs=3e-6)


@laws
def test_in_brief_an_announcement_is_never_longer(made: Routine, says: Lengths) -> None:
    for cue in compile_timeline(made, says).cues:
        assert bool(cue.brief) is (cue.kind is CueKind.ANNOUNCE)
        if cue.brief:
            assert says(cue.brief) <= cue.length


@laws
def test_what_a_long_rest_begins_with_takes_nothing_from_the_announcement(
    made: Routine, says: Lengths
) -> None:
    timeline = compile_timeline(made, says)
    works = timeline.works
    for former, work in itertools.pairwise(works):
        ends = [c for c in timeline.cues if c.segment == former.index and c.kind is CueKind.STOP]
        for stop in ends:
            if stop.text in {"Rest.", "Stop.", "And relax."}:
                continue
            rest = timeline.segments[former.index + 1]
            assert stop.spoken
            assert rest.kind is SegmentKind.REST
            assert rest.duration is not None
            assert rest.duration >= 20
            [told] = [
                c for c in timeline.cues
                if c.segment == work.index and c.kind is CueKind.ANNOUNCE
            ]  # fmt: skip
            assert told.text == Wording(ENGLISH).announcement(work, former)[0]


@given(strategies.routines())
@settings(max_examples=50)
def test_a_work_never_begins_with_the_line_that_began_the_one_before(made: Routine) -> None:
    timeline = compile_timeline(made, lambda _text: 0.3)
    began: dict[tuple[str, ...], str] = {}
    for work, found in by_work(timeline, CueKind.COACH):
        if found and work.step is not None and len(work.step.lines) > 1:
            assert began.get(work.step.lines) != found[0].text
            began[work.step.lines] = found[0].text
