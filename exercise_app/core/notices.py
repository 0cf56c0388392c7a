"""What kind of notice a sentence is."""

from __future__ import annotations

from enum import StrEnum


class NoticeKind(StrEnum):
    """What a notice tells, and so what it looks like."""

    TROUBLE = "trouble"
    """Something does not work, or wants to be looked at."""
    DONE = "done"
    """Something was done: saved, kept, restored."""
    NEWS = "news"
    """Something is to be known, and nothing to be done about it."""
