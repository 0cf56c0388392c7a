"""Sessions: starting one, going on with one that was cut off, and what follows its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.context import Context
from exercise_app.core.credit import planned_works, resume_index, resumed, work_records
from exercise_app.core.events import End, Pause
from exercise_app.core.kinds import Speech
from exercise_app.core.notices import NoticeKind
from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.session_state import Session
from exercise_app.core.settings import Settings
from exercise_app.core.timeline import Timeline
from exercise_app.desktop.clock import Clocks
from exercise_app.engine import Handler
from exercise_app.history.errors import HistoryError, Unusable
from exercise_app.presenters.playing import Playing, Surroundings
from exercise_app.presenters.saving import Saving
from exercise_app.presenters.settings_file import SettingsFile
from exercise_app.presenters.sounding import Sounding
from exercise_app.presenters.voicing import Voicing
from exercise_app.recorder import Recorder
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.voice.speaker import Speaker

SHOW_RENDERING_AFTER = 300
"""Milliseconds of preparing the voice after which its progress is shown."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a session is run: the clock's speed, muted or not, and further handlers."""

    speed: float = 1.0
    mute: bool = False
    handlers: tuple[Handler, ...] = ()

    @property
    def is_heard(self) -> bool:
        """Whether there is any sound: only at the true speed."""
        return self.speed == 1.0


class SessionPresenter(QObject):
    """Runs one session at a time in the player."""

    over = Signal(object, bool)
    """The session's record, and whether it was ended early."""
    began = Signal(object)
    """A session came on the screen; its `Playing`."""
    settings_changed = Signal()
    """The settings' file was changed in mid-session, and read."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        around: Surroundings,
        speaker: Callable[[], Speaker],
        saving: Saving,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._around = context, window, around
        self._speaker, self._saving = speaker, saving
        self._playing: Playing | None = None
        self._recorder: Recorder | None = None
        self._record: SessionRecord | None = None
        self._heard: Speaker | None = None
        self._voicing: Voicing | None = None
        self._begin: Callable[[], None] | None = None
        self._is_aside = self._begin_is_due = False
        self._patience = QTimer(self, singleShot=True, interval=SHOW_RENDERING_AFTER)
        self._patience.timeout.connect(lambda: self._show_rendering(0, 0))

    @property
    def playing(self) -> Playing | None:
        """The session on the screen; None between sessions."""
        return self._playing

    def start(
        self,
        timeline: Timeline,
        index: int = 0,
        manner: Manner = Manner(),
        variant: str | None = None,
        pain_before: int | None = None,
    ) -> None:
        """Begin a session of `timeline` at a segment; `variant` is the form of its routine.

        `pain_before` is what was said of pain before it, 0 to 10.
        """
        record = _new_record(timeline, self._context.clocks)
        record = replace(record, variant=variant, pain_before=pain_before)
        session = Session(timeline.with_lengths(self._context.lengths()), rate=manner.speed)
        self._play(session, record, index, manner, begun=False)

    def resume(self, record: SessionRecord, timeline: Timeline) -> bool:
        """Go on with a session that was cut off; False where its routine is another one now."""
        if not _fits(timeline, record.works):
            return False
        with suppress(Unusable):  # it goes on all the same, and is saved when it can be
            record = self._context.store.resume(record.id)
        timeline = timeline.with_lengths(self._context.lengths())
        session = resumed(Session(timeline), record.works)
        index = resume_index(timeline, {work.index: work for work in record.works})
        self._play(session, record, index, Manner(), begun=True)
        return True

    def close(self) -> bool:
        """End the session because the window closes; False where the user is asked first."""
        playing = self._playing
        if playing is None:
            return True
        if playing.is_under_way and not playing.is_asking_end:
            playing.ask_end()
            return False
        playing.send(End())
        return True

    def step_aside(self) -> None:
        """Pause, as the player leaves the screen; a session that is about to begin waits."""
        self._is_aside = True
        if self._playing is not None:
            self._playing.send(Pause())

    def come_back(self, notice: str | None = None) -> None:
        """Show the player as it was left; with another notice, or with none if that is empty."""
        self._is_aside = False
        self._window.show_view("player")
        if notice is not None:
            self._notice(notice)
        if self._begin_is_due:
            self._begin_now()

    def abandon(self) -> None:
        """Let go of the running session without ending it, as a crash would."""
        if self._playing is not None:
            self._let_go(self._playing)

    def _play(
        self, session: Session, record: SessionRecord, index: int, manner: Manner, *, begun: bool
    ) -> None:
        self._record = record
        recorder = self._recorder = self._saving.recorder(
            record, self._notice, self._tell_done, begun=begun
        )
        self._context.read_lexicon_again()
        self._context.ask_motion_again()
        self._heard = self._speaker() if manner.is_heard else None
        if self._heard is not None:
            session = replace(session, lead_in=self._heard.lead_in)
        handlers: list[Handler] = [recorder, *manner.handlers]
        sounding: Sounding | None = None
        if self._heard is not None:
            self._heard.set_muted(manner.mute)
            self._voicing = Voicing(self._heard, lambda: self._context.settings.voice.rate, self)
            sounding = Sounding(self._heard, session.timeline.routine.speech)
            handlers += [self._voicing, sounding]
        view = self._window.player
        settings = self._context.settings
        view.set_viewing(settings.viewing_distance, settings.player_factor)
        playing = Playing(session, view, self._around, handlers, muted=manner.mute, parent=self)
        self._playing = playing
        playing.finished.connect(self._finish)
        if sounding is not None:
            playing.speech_changed.connect(partial(self._change_speech, sounding))
        self.began.emit(playing)
        playing.show()
        self._window.show_view("player")
        settings_file = SettingsFile(self._context.paths.settings, playing)
        settings_file.changed.connect(self._read_settings)
        self._begin = lambda: self._start_clock(playing, recorder, index)
        if self._heard is None or manner.mute:
            self._begin_now()
        else:
            self._prepare_voice(playing, index)

    def _prepare_voice(self, playing: Playing, index: int) -> None:
        """Render the session's cues; it begins once those of its first minute are there."""
        if self._heard is None or self._voicing is None or self._voicing.is_prepared:
            return
        self._voicing.usable.connect(self._begin_now)
        self._heard.progress.connect(self._show_rendering)
        self._heard.notice.connect(self._notice)
        self._patience.start()
        self._voicing.prepare(playing.engine, index)

    def set_muted(self, muted: bool) -> None:
        """Mute the running session, or let it be heard; what was muted from the start is rendered
        now.
        """
        self._speaker().set_muted(muted)
        if self._playing is not None and not muted:
            self._prepare_voice(self._playing, self._playing.engine.session.index)

    def _change_speech(self, sounding: Sounding, speech: Speech) -> None:
        """Let the running session say more, or less, from the next cue on; silent at once."""
        sounding.speech = speech
        if self._voicing is not None:
            self._voicing.say(speech)
        if speech is Speech.SILENT and self._heard is not None:
            self._heard.silence()

    def _read_settings(self) -> None:
        """The settings' file was changed in mid-session."""
        self._context.read_settings_again()
        _, problems = self._context.settings_read
        if problems:
            self._notice(str(problems[0]))
        self.settings_changed.emit()

    def follow(self, settings: Settings) -> None:
        """Let the running session be heard, and shown, by other settings."""
        if self._voicing is not None:
            self._voicing.change(settings.voice)
        else:
            self._speaker().apply(settings.voice)
        if self._playing is not None:
            self._window.player.set_viewing(settings.viewing_distance, settings.player_factor)
            self._playing.show()

    def _show_rendering(self, done: int, total: int) -> None:
        if self._begin is not None and self._playing is not None and not self._patience.isActive():
            self._playing.show_rendering(done, total)

    def _begin_now(self) -> None:
        self._patience.stop()
        self._begin_is_due = self._is_aside
        if self._is_aside:
            return
        begin, self._begin = self._begin, None
        if begin is not None:
            begin()

    def _start_clock(self, playing: Playing, recorder: Recorder, index: int) -> None:
        recorder.begin()
        playing.start(index)

    def _notice(self, text: str, kind: NoticeKind = NoticeKind.TROUBLE) -> None:
        if self._playing is not None:
            self._playing.show_notice(text, kind)
        else:
            self._window.show_notice(text, kind=kind)

    def _tell_done(self, text: str) -> None:
        self._notice(text, NoticeKind.DONE)

    def _finish(self, early: bool) -> None:
        playing, record = self._playing, self._record
        if playing is None or record is None:
            return
        self._let_go(playing)
        self.over.emit(self._kept(playing, record, early=early), early)

    def _let_go(self, playing: Playing) -> None:
        self._begin, self._playing = None, None
        self._is_aside = self._begin_is_due = False
        self._patience.stop()
        playing.leave()
        self._saving.end()
        voicing, self._voicing = self._voicing, None
        if self._heard is not None and voicing is not None:
            if voicing.is_prepared:
                self._heard.progress.disconnect(self._show_rendering)
                self._heard.notice.disconnect(self._notice)
            voicing.close()
            voicing.deleteLater()
        playing.deleteLater()

    def _kept(self, playing: Playing, record: SessionRecord, *, early: bool) -> SessionRecord:
        """The session as the history holds it; where that failed, as it is to be saved later."""
        try:
            if self._recorder is not None and self._recorder.kept:
                return self._context.store.session(record.id)
        except HistoryError:
            pass
        return replace(
            record,
            finished=max(self._context.clocks.local(), record.started),
            ended=Ended.EARLY if early else Ended.DONE,
            works=work_records(playing.engine.session),
        )


def _new_record(timeline: Timeline, clocks: Clocks) -> SessionRecord:
    routine, now = timeline.routine, clocks.local()
    return SessionRecord(
        id=str(uuid4()),
        routine=routine.id,
        name=routine.name,
        kind=routine.kind,
        source=routine.source,
        started=now,
        zone=clocks.zone(),
        date=now.date(),
        works=planned_works(timeline),
        edited=now,
    )


def _fits(timeline: Timeline, works: Sequence[WorkRecord]) -> bool:
    """Whether the works of a cut-off session are still those of the routine."""

    def plan(work: WorkRecord) -> tuple[object, ...]:
        return work.side, work.set, work.round, work.reps, work.planned is None

    return [plan(work) for work in works] == [plan(work) for work in planned_works(timeline)]
