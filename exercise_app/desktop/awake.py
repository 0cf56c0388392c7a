"""Keeps the screen awake while a session runs. The library that does it is loaded when needed."""

from __future__ import annotations

import logging
from threading import Event, Thread

_log = logging.getLogger(__name__)


class Awake:
    """Holds the screen awake between `hold` and `release`; both may be called again and again.

    Asking the desktop can take a while or fail, so it happens beside the caller, and where it
    fails the screen simply follows its usual rules.
    """

    def __init__(self) -> None:
        self._let_go: Event | None = None
        self._holder: Thread | None = None

    @property
    def is_held(self) -> bool:
        """Whether the screen is asked to stay awake."""
        return self._let_go is not None

    def hold(self) -> None:
        """Ask the desktop to keep the screen awake."""
        if self._let_go is None:
            self._let_go = Event()
            self._holder = Thread(target=_hold, args=(self._let_go,), name="awake", daemon=True)
            self._holder.start()

    def release(self) -> None:
        """Let the screen follow its usual rules again."""
        if self._let_go is not None:
            self._let_go.set()
            self._let_go = None

    def join(self, seconds: float) -> None:
        """Wait until the last request is taken back, at most `seconds`."""
        if self._holder is not None:
            self._holder.join(seconds)


def can_keep_awake(limit: float = 3.0) -> bool:
    """Whether the desktop keeps the screen awake when it is asked; asks, and takes it back."""
    answers: list[bool] = []

    def ask() -> None:
        try:
            from wakepy import keep

            with keep.presenting(on_fail="pass") as mode:
                answers.append(mode.active)
        except Exception as error:  # noqa: BLE001 - a desktop without the service is no error
            _log.info("the screen cannot be kept awake: %s", error)

    asking = Thread(target=ask, name="awake", daemon=True)
    asking.start()
    asking.join(limit)
    return any(answers)


def _hold(let_go: Event) -> None:
    try:
        from wakepy import keep

        with keep.presenting(on_fail="pass") as mode:
            if not mode.active:
                _log.info("the desktop does not keep the screen awake for us")
            let_go.wait()
    except Exception as error:  # noqa: BLE001 - a desktop without the service is no error
        _log.info("the screen cannot be kept awake: %s", error)
