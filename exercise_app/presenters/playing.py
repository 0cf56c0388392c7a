"""The player: an engine, a timer that asks it for the time, and the view that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import PurePath
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from exercise_app.core.events import (
    Adjust,
    Cued,
    Ease,
    Effect,
    End,
    Event,
    Finished,
    Hurt,
    Jump,
    Next,
    Pause,
    Previous,
    Prompted,
    Resume,
    SkipExercise,
    Start,
    StartOver,
)
from exercise_app.core.notices import NoticeKind
from exercise_app.core.passing import LATE
from exercise_app.core.profile import following
from exercise_app.core.routine import Exercise
from exercise_app.core.segments import SegmentKind
from exercise_app.core.session_state import MOVING, Phase, Session
from exercise_app.core.translation import tr
from exercise_app.engine import Clock, Engine, Handler
from exercise_app.ui.props.player import (
    Hearing,
    PlayerContext,
    Rendering,
    derive_player_props,
    player_context,
)
from exercise_app.ui.views.player import PlayerView

SPEECH_TOLD = 2500
"""Milliseconds for which a change of the speech is told."""


class Wakefulness(Protocol):
    """Keeps the screen awake."""

    def hold(self) -> None:
        """Stay awake from now on."""
        ...

    def release(self) -> None:
        """No longer."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a session needs of the world around it."""

    clock: Clock
    awake: Wakefulness
    find_exercise: Callable[[str], Exercise | None]
    mute: Callable[[bool], None]
    reduced_motion: Callable[[], bool]
    on_error: Callable[[Exception], None]


class Playing(QObject):
    """One session on the screen, from before its first second to its end."""

    finished = Signal(bool)
    """The session is over; True where it was ended early."""
    speech_changed = Signal(object)
    """Another profile of speech was chosen for this session."""
    shown = Signal()
    """The session was put on the screen anew."""
    left = Signal()
    """The session let go of the screen, ended or not."""

    def __init__(
        self,
        session: Session,
        view: PlayerView,
        around: Surroundings,
        handlers: Sequence[Handler] = (),
        *,
        muted: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        everyone = (*handlers, self._on_effect)
        self._engine = Engine(session, around.clock, everyone, around.on_error)
        self._view, self._around = view, around
        self._context: PlayerContext | None = None
        self._caption = ""
        self._notice, self._notice_kind = "", NoticeKind.TROUBLE
        self._told_pictures: set[str] = set()
        self._speech = session.timeline.routine.speech
        self._speech_told = QTimer(self, singleShot=True, interval=SPEECH_TOLD)
        self._speech_told.timeout.connect(self.show)
        self._muted = muted
        self._asking_end = False
        self._ended: bool | None = None
        self._rendering: Rendering | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._links = self._intents(view)
        for signal, slot in self._links:
            signal.connect(slot)

    @property
    def engine(self) -> Engine:
        """The engine that runs the session."""
        return self._engine

    @property
    def is_under_way(self) -> bool:
        """Whether something of the session would be lost by leaving it: a work was begun."""
        session = self._engine.session
        segment = session.segment
        in_work = segment is not None and segment.kind is SegmentKind.WORK
        begun = session.phase is not Phase.READY and in_work
        return not self._engine.is_over and (begun or bool(session.done))

    @property
    def is_asking_end(self) -> bool:
        """Whether the user is being asked if the session is to end."""
        return self._asking_end

    def show(self) -> None:
        """Put the session on the screen as it stands."""
        session = self._engine.session
        if self._context is None or self._context.timeline is not session.timeline:
            self._context = player_context(session.timeline)
        if session.segment is not None:
            props = derive_player_props(
                session,
                self._engine.now(),
                self._context,
                caption=self._caption,
                hearing=Hearing(self._muted, self._speech, self._speech_told.isActive()),
                notice=self._notice,
                notice_kind=self._notice_kind,
                easier=self._easier_name(),
                asking_end=self._asking_end,
                rendering=self._rendering,
                reduced_motion=self._around.reduced_motion(),
            )
            self._view.render_props(props)
            self.shown.emit()

    def show_rendering(self, done: int, total: int) -> None:
        """Show how far the voice is prepared."""
        self._rendering = Rendering(done, total)
        self.show()

    def show_notice(self, text: str, kind: NoticeKind = NoticeKind.TROUBLE) -> None:
        """Show one calm sentence; an empty one takes it away."""
        self._notice, self._notice_kind = text, kind
        self.show()

    def _tell_picture(self, path: str) -> None:
        """Say once that a picture cannot be shown."""
        if path not in self._told_pictures:
            self._told_pictures.add(path)
            name = PurePath(path).name
            self.show_notice(
                tr("The picture “{name}” cannot be shown. Save it anew, or remove it.", name=name)
            )

    def start(self, index: int = 0) -> None:
        """Begin at the segment `index`."""
        self._rendering = None
        self.send(Start(index))

    def send(self, event: Event) -> bool:
        """Let `event` act, and show what came of it; False where it does not go now."""
        taken = self._engine.send(event)
        self._settle(self._engine.wait())
        return taken

    def ask_end(self) -> None:
        """End the session: at once where nothing was done, else after asking."""
        if not self.is_under_way:
            self.send(End())
            return
        self._asking_end = True
        self._engine.send(Pause())
        self._settle(self._engine.wait())

    def leave(self) -> None:
        """Let go of the view, the timer and the screen."""
        self._timer.stop()
        self._speech_told.stop()
        self._around.awake.release()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        self.left.emit()

    def _intents(self, view: PlayerView) -> list[tuple[Any, Callable[..., object]]]:
        """What each of the view's signals does."""
        return [
            (view.pause_toggled, self.toggle_pause),
            (view.previous_requested, lambda: self.send(Previous())),
            (view.next_requested, lambda: self.send(Next())),
            (view.restart_requested, lambda: self.send(StartOver())),
            (view.adjust_requested, lambda seconds: self.send(Adjust(seconds))),
            (view.jump_requested, lambda index: self.send(Jump(index))),
            (view.mute_toggled, self._toggle_mute),
            (view.speech_requested, self._change_speech),
            (view.end_requested, self.ask_end),
            (view.end_confirmed, lambda: self.send(End())),
            (view.end_cancelled, self.go_on),
            (view.hurt_requested, lambda: self.send(Hurt())),
            (view.ease_requested, self._ease),
            (view.skip_requested, lambda: self.send(SkipExercise())),
            (view.go_on_requested, self.go_on),
            (view.notice_dismissed, lambda: self.show_notice("")),
            (view.picture_failed, self._tell_picture),
        ]

    def look(self) -> None:
        """Look at the clock: let time pass in the session, and show what came of it."""
        self._settle(self._engine.tick())

    def _settle(self, wait: float | None) -> None:
        """Keep the timer, the screen and the desktop in step with the session."""
        self._stay_awake()
        self.show()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(ceil(wait * 1000))
        if self._ended is not None:
            early, self._ended = self._ended, None
            self.finished.emit(early)

    def _stay_awake(self) -> None:
        if self._engine.session.phase in MOVING:
            self._around.awake.hold()
        else:
            self._around.awake.release()

    def _on_effect(self, _session: Session, effect: Effect) -> None:
        match effect:
            case Cued(cue, _, late) if late <= LATE:
                self._caption = cue.text
            case Prompted(cue):
                self._caption = cue.text
            case Finished(early):
                self._ended = early

    def toggle_pause(self) -> None:
        """Pause, or go on where that is not possible."""
        if not self._engine.session.allows(Pause):
            self.go_on()
        else:
            self.send(Pause())

    def go_on(self) -> None:
        """Go on after a pause, or after the question whether to end."""
        self._asking_end = False
        self.send(Resume())

    def _toggle_mute(self) -> None:
        self._muted = not self._muted
        self._around.mute(self._muted)
        self.show()

    def _change_speech(self) -> None:
        """The next profile of speech in turn, told for a moment where the caption stands."""
        self._speech = following(self._speech)
        self._speech_told.start()
        self.speech_changed.emit(self._speech)
        self.show()

    def _ease(self) -> None:
        easier = self._easier()
        if easier is not None:
            self.send(Ease(easier))

    def _easier_name(self) -> str:
        if not self._engine.session.hurting:
            return ""
        easier = self._easier()
        return "" if easier is None else easier.name

    def _easier(self) -> Exercise | None:
        """The easier exercise for the one that hurts."""
        exercise = self._engine.session.exercise_in_question
        if exercise is None or exercise.easier is None:
            return None
        own = self._engine.session.timeline.routine.exercises.get(exercise.easier)
        return own or self._around.find_exercise(exercise.easier)
