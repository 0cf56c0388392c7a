"""Instants as the history's tables keep them: whole microseconds, and an offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_instant(value: datetime) -> int:
    """Microseconds since 1970 in UTC."""
    return (value - _EPOCH) // _MICROSECOND


def from_instant(instant: int, offset: int = 0) -> datetime:
    """The instant, with an offset from UTC in seconds."""
    zone = timezone(timedelta(seconds=offset)) if offset else UTC
    return (_EPOCH + timedelta(microseconds=instant)).astimezone(zone)
