"""The headless engine: one session run against a clock, its effects handed to whoever cares.

It knows no Qt. Something that can wait calls `tick` after `wait` seconds; everything else comes
in by `send`. A handler that fails is told once to `on_error` and never stops the session.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exercise_app.core.clocks import Reading
from exercise_app.core.cues import Lengths
from exercise_app.core.events import Effect, Event, Relay, Tick
from exercise_app.core.session import step
from exercise_app.core.session_state import OVER, Session
from exercise_app.core.waking import next_wait

Clock = Callable[[], Reading]
Handler = Callable[[Session, Effect], None]


class Engine:
    """Runs `session` by `clock`; every effect goes to every handler, in order."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        handlers: Sequence[Handler] = (),
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        self._session = session
        self._clock = clock
        self._handlers = tuple(handlers)
        self._on_error = on_error

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    @property
    def is_over(self) -> bool:
        """Whether the session has come to its end."""
        return self._session.phase in OVER

    def now(self) -> Reading:
        """What the clock says."""
        return self._clock()

    def send(self, event: Event) -> bool:
        """Let `event` act; False where the session, as it stands by now, does not take it."""
        now = self._clock()
        self._take(step(self._session, Tick(), now))
        if not self._session.allows(type(event)):
            return False
        self._take(step(self._session, event, now))
        return True

    def tick(self) -> float | None:
        """Let time pass; gives the seconds to wait until the next tick, None for no need of one."""
        self._take(step(self._session, Tick(), self._clock()))
        return self.wait()

    def wait(self) -> float | None:
        """Seconds until something happens in the session; None when nothing will by itself."""
        return next_wait(self._session, self._clock())

    def use_lengths(self, lengths: Lengths) -> None:
        """Place the cues by other lengths: at once before the session begins, later from the next
        border of a work on, where `Relaid` is told to the handlers.
        """
        self.send(Relay(lengths))

    def _take(self, stepped: tuple[Session, list[Effect]]) -> None:
        self._session, effects = stepped
        for effect in effects:
            for handler in self._handlers:
                try:
                    handler(self._session, effect)
                except Exception as error:  # noqa: BLE001 - a handler never stops a session
                    if self._on_error is not None:
                        self._on_error(error)
