"""Real core values for the views: routines, a session at an instant, records and weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from exercise_app.core.clocks import Reading
from exercise_app.core.entry import RoutineEntry, entry_of
from exercise_app.core.events import Jump, Next, Pause, Start, Tick
from exercise_app.core.overview import Awaiting, BackupInfo
from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Kind,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Side,
    Sides,
    Tempo,
)
from exercise_app.core.session import step
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.core.week import DayDone, Week, week_summary
from exercise_app.ui.props.settings import VoiceChoice

TODAY = date(2026, 11, 22)
"""A Sunday."""

PLANK = Exercise(
    "plank", "Plank", about="Holds the trunk still.",
    how=("Forearms on the floor, elbows under the shoulders.",
         "Lift the hips until the body is one line.", "Breathe on, and keep the neck long."),
    say=("Squeeze your glutes.", "Keep breathing."), easier="plank-knees",
    caution="Stop if your lower back starts to sag or ache.",
)  # fmt: skip
BIRD_DOG = Exercise(
    "bird-dog", "Bird dog", about="Steadies the spine while an arm and a leg move.",
    sides=Sides.ALTERNATE, tempo=Tempo(2, 3, 2),
    side_names=MappingProxyType(
        {Side.LEFT: "Left arm, right leg", Side.RIGHT: "Right arm, left leg"}
    ),
    how=("Start on hands and knees.", "Reach one arm and the other leg until level.",
         "Return slowly."),
    say=("Reach long, hips level. Breathe out as you reach.",),
    caution="Stop if pain spreads down a leg.", easier="bird-dog-legs-only",
)  # fmt: skip
BRIDGE = Exercise(
    "glute-bridge", "Glute bridge", tempo=Tempo(2, 1, 2), how=("Lie on your back, feet flat.",),
    say=("Push through your heels.",),
)  # fmt: skip
DEAD_BUG = Exercise("dead-bug", "Dead bug", say=("Keep your lower back down.",))
MARCH = Exercise("march", "Standing march")
GERMAN = Exercise(
    "german", "Oberschenkelrückseitendehnung im Unterarmstütz", sides=Sides.EACH,
    side_names=MappingProxyType({
        Side.LEFT: "Linker Unterarm und rechtes Bein gestreckt",
        Side.RIGHT: "Rechter Unterarm und linkes Bein gestreckt",
    }),
    say=("Die Lendenwirbelsäule bleibt lang, und das Becken kippt nicht zur Seite weg.",),
    how=("Unterarme schulterbreit aufstützen und die Rumpfmuskulatur anspannen.",
         "Gegengleich Arm und Bein bis in die Waagerechte heben."),
)  # fmt: skip
EXERCISES = {
    e.id: e
    for e in (
        PLANK, BIRD_DOG, BRIDGE, DEAD_BUG, MARCH, GERMAN,
        Exercise("plank-knees", "Plank on the knees"),
        Exercise("bird-dog-legs-only", "Bird dog, legs only"),
    )
}  # fmt: skip

CORE = Routine(
    "core-strength-2", "Core strength", Kind.STRENGTH,
    about="Endurance for the muscles that steady the lower back.", level=2,
    steps=(
        ExerciseStep(PLANK, (Hold(30), Hold(30))),
        ExerciseStep(BIRD_DOG, (Hold(20), Hold(20)), Sides.EACH),
        ExerciseStep(BRIDGE, tuple(Reps(n, Tempo(2, 1, 2)) for n in (10, 8, 6)), load="red band"),
        Repeat(2, (ExerciseStep(DEAD_BUG, (Reps(8, Tempo(2, 1, 2)),), Sides.ALTERNATE),
                   ExerciseStep(MARCH, (For(40),), note="Hips level")),
               rest=60, name="Finisher"),
        RestStep(30, "Lie down and breathe."),
    ),
)  # fmt: skip
SELF_PACED = Routine(
    "at-your-pace", "At your own pace", Kind.MOBILITY,
    steps=(ExerciseStep(DEAD_BUG, (Reps(8), Reps(8))), ExerciseStep(MARCH, (For(30),))),
)  # fmt: skip
LONG = Routine(
    "german", "Rumpfstabilisationsprogramm für Langstreckenläuferinnen", Kind.STRETCH,
    about="Dehnung und Kräftigung der rückwärtigen Muskelkette.", level=3,
    steps=(ExerciseStep(GERMAN, (Hold(90), Hold(90)), Sides.EACH, note="Nicht ins Hohlkreuz"),
           ExerciseStep(PLANK, (Hold(45),))),
)  # fmt: skip
OTHERS = (
    Routine("pre-run-activation", "Pre-run activation", Kind.ACTIVATION, level=1,
            steps=(ExerciseStep(BRIDGE, (Reps(10, Tempo(2, 1, 2)),) * 2),
                   ExerciseStep(PLANK, (Hold(30),)), ExerciseStep(MARCH, (For(60),)))),
    Routine("post-run-stretch", "Post-run stretch", Kind.STRETCH, level=1,
            steps=tuple(ExerciseStep(Exercise(f"s{n}", name), (Hold(30),), Sides.EACH)
                        for n, name in enumerate(("Child’s pose", "Knee to chest",
                                                  "Figure four", "Hip flexor stretch",
                                                  "Hamstring stretch", "Calf stretch")))),
    Routine("recovery-day", "Recovery day", Kind.MOBILITY, level=1,
            steps=(ExerciseStep(Exercise("cat", "Cat-cow"), (Reps(10, Tempo(3, 0, 3)),)),
                   ExerciseStep(Exercise("tilt", "Pelvic tilt"), (Reps(10, Tempo(2, 2, 2)),)))),
    Routine("big-three", "Big three", Kind.STRENGTH, level=2,
            steps=(ExerciseStep(BIRD_DOG, tuple(Reps(n, Tempo(1, 8, 1)) for n in (5, 3, 1)),
                                Sides.EACH),)),
)  # fmt: skip
ROUTINES = (CORE, *OTHERS, SELF_PACED)


def week(today: date = TODAY) -> Week:
    """A week in which one strength session is left."""
    monday = today - timedelta(days=today.weekday())
    done = [
        DayDone(monday + timedelta(days=d), kind, routine)
        for d, kind, routine in (
            (1, "strength", "core-strength-2"), (3, "strength", "core-strength-2"),
            (0, "stretch", "post-run-stretch"), (2, "stretch", "post-run-stretch"),
            (5, "stretch", "post-run-stretch"),
        )
    ]  # fmt: skip
    for back in (1, 2, 3):
        earlier = monday - timedelta(days=7 * back)
        done += [
            DayDone(earlier + timedelta(days=d), k, "x")
            for k in ("strength", "stretch")
            for d in (0, 2, 4)
        ]
    return week_summary(today, done, {"strength": 3, "stretch": 3, "activation": 0})


AWAITING = Awaiting("a", "core-strength-2", "Core strength", date(2026, 11, 21), 1, 4, hurt=False)
"""A session about whose morning after nothing is known."""
BACKUP = BackupInfo(
    "/home/anna/backups/history-2026-11-20.db", datetime(2026, 11, 20, 7, tzinfo=UTC), "daily",
    240_000, 124, 36, date(2025, 4, 1), date(2026, 11, 19),
)  # fmt: skip

LAST_DONE = {"core-strength-2": date(2026, 11, 19), "post-run-stretch": date(2026, 11, 21)}


def reading(t: float) -> Reading:
    """Both clocks at `t` seconds."""
    return Reading(t, t)


def run_to(routine: Routine, index: int, into: float = 0.0) -> tuple[Session, Reading]:
    """A session `into` seconds into the segment at `index`, and the time at which it is."""
    timeline = compile_timeline(routine)
    session, _ = step(Session(timeline), Start(), reading(0.0))
    session, _ = step(session, Jump(index), reading(0.0))
    now = session.ready_left(reading(0.0))
    until = now + into
    while now < until:
        now = min(until, now + 5.0)
        session, _ = step(session, Tick(), reading(now))
    return session, reading(now)


def paused(routine: Routine, index: int, into: float) -> tuple[Session, Reading]:
    """The same, paused there."""
    session, now = run_to(routine, index, into)
    session, _ = step(session, Pause(), now)
    return session, now


def at_gate(routine: Routine = SELF_PACED) -> tuple[Session, Reading]:
    """A session that waits at its first self-paced set."""
    session, now = run_to(routine, 0)
    session, _ = step(session, Next(), now)
    session, _ = step(session, Tick(), reading(now.mono + 0.1))
    return session, reading(now.mono + 0.1)


def work_index(timeline: Timeline, number: int) -> int:
    """The segment index of a work, counted from 0."""
    return timeline.works[number].index


def record(
    done: float = 1.0, ended: Ended | None = Ended.DONE, day: date = TODAY, key: str = "a"
) -> SessionRecord:
    """A session of `CORE` of which the share `done` was done."""
    works = compile_timeline(CORE).works
    planned = sum(work.duration or 0.0 for work in works)
    left = done * planned
    kept = []
    for number, work in enumerate(works):
        assert work.step is not None
        length = work.duration or 0.0
        part = min(length, left)
        left -= part
        kept.append(
            WorkRecord(
                index=number, exercise=work.step.exercise.id, name=work.step.exercise.name,
                side=work.side, set=work.set or 1, sets=work.sets or 1, round=work.round,
                reps=work.reps, planned=length, done=part, finished=part == length,
            )
        )  # fmt: skip
    started = datetime(day.year, day.month, day.day, 18, 0, tzinfo=UTC)
    finished = started + timedelta(seconds=planned * 1.5)
    return SessionRecord(
        id=key, routine=CORE.id, name=CORE.name, kind=CORE.kind, started=started,
        finished=None if ended is None else finished, date=day, ended=ended,
        works=tuple(kept), edited=finished,
    )  # fmt: skip


def records(many: int) -> list[SessionRecord]:
    """Sessions on `many` days, newest first."""
    whole = record()
    return [
        replace(
            whole,
            id=str(number),
            date=TODAY - timedelta(days=number),
            effort=number % 10 + 1 if number % 3 else None,
            pain_after=number % 4 if number % 2 else None,
        )
        for number in range(many)
    ]


def summarise(routine: Routine) -> RoutineEntry:
    """What a card shows of a routine."""
    return entry_of(routine, compile_timeline(routine))


VOICES = (
    VoiceChoice("gmw/en", "English (Great Britain)", near=True),
    VoiceChoice("gmw/en-us", "English (America)", near=True),
    VoiceChoice("gmw/de", "German"),
)
"""Voices to choose from."""
