"""What is asked of the history without changing it.

The window's first view asks only what needs no session as a whole: what makes records of rows is
loaded with the first that is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from exercise_app.core.plan import DatedPlan, Plan
from exercise_app.core.translation import tr
from exercise_app.core.week import DayDone
from exercise_app.history.database import Database
from exercise_app.history.errors import HistoryError, day_from

if TYPE_CHECKING:
    from exercise_app.core.overview import Awaiting
    from exercise_app.core.progress import SessionLite
    from exercise_app.core.record import SessionRecord

_CHUNK = 200
_MORNINGS = timedelta(days=3)
"""For how many days a session's morning after is asked for."""
_AWAITING = """SELECT id, routine, name, date, pain_before, pain_after, hurt FROM
    (SELECT *, EXISTS (SELECT 1 FROM work WHERE work.session = session.key AND work.hurt) AS hurt
        FROM session WHERE date BETWEEN ? AND ? AND ended IS NOT NULL) AS recent
    WHERE (pain_after IS NOT NULL OR hurt) AND NOT EXISTS
        (SELECT 1 FROM session AS later
            WHERE later.date >= recent.date AND later.pain_morning IS NOT NULL)
    ORDER BY started DESC, key DESC LIMIT 1"""
_RECENT = """SELECT date, routine, kind, completed, counts, pain_before, pain_after, pain_morning,
    effort, EXISTS (SELECT 1 FROM work WHERE work.session = session.key AND work.hurt), variant
    FROM session WHERE date >= ? AND ended IS NOT NULL ORDER BY +started, key"""
# The + has SQLite look the days up in their index, and not go through all sessions by their start.
_LAST = """WITH RECURSIVE each (name) AS (
        SELECT min({name}) FROM session WHERE counts = 1
        UNION ALL
        SELECT (SELECT min({name}) FROM session WHERE counts = 1 AND {name} > each.name)
            FROM each WHERE each.name IS NOT NULL
    )
    SELECT name, (SELECT max(date) FROM session WHERE counts = 1 AND {name} = each.name)
        FROM each WHERE name IS NOT NULL"""


class Reader:
    """The sessions in a database. Every method raises HistoryError where it cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user should know of opening the file: that a damaged one was put aside."""
        return tuple(self._database.notices)

    def session(self, session_id: str) -> SessionRecord:
        """The session with this id. Raises NoSuchSession."""
        from exercise_app.history import table

        with self._database.reading() as connection:
            return table.load_id(connection, session_id)[1]

    def sessions(
        self, first: date | None = None, last: date | None = None
    ) -> Iterator[SessionRecord]:
        """The sessions of the local days from `first` to `last`, oldest first.

        They are read as they are asked for, some hundred at a time; in between the file is free
        for others, and a session they take away is left out.
        """
        from exercise_app.history import table

        with self._database.reading() as connection:
            keys = connection.execute(
                "SELECT key FROM session WHERE date BETWEEN ? AND ? ORDER BY started, key",
                _days(first, last),
            ).fetchall()
        for start in range(0, len(keys), _CHUNK):
            with self._database.reading() as connection:
                chunk = [table.load(connection, key) for (key,) in keys[start : start + _CHUNK]]
            yield from (record for record in chunk if record is not None)

    def page(self, offset: int, many: int) -> list[SessionRecord]:
        """At most `many` sessions, newest first, `offset` of them left out before."""
        from exercise_app.history import table

        with self._database.reading() as connection:
            keys = connection.execute(
                "SELECT key FROM session ORDER BY started DESC, key DESC LIMIT ? OFFSET ?",
                (many, offset),
            ).fetchall()
            found = [table.load(connection, key) for (key,) in keys]
        return [record for record in found if record is not None]

    def unfinished(self) -> SessionRecord | None:
        """The newest session that was cut off; not one that a living process is still running."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT key, owner FROM session WHERE ended IS NULL ORDER BY started DESC, key DESC"
            ).fetchall()
            if not found:
                return None
            from exercise_app.history import owner, table

            key = next((key for key, runs_in in found if not owner.lives(runs_in)), None)
            return None if key is None else table.load(connection, key)

    def count(self) -> int:
        """How many sessions there are."""
        with self._database.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])

    def done_days(self, first: date | None = None, last: date | None = None) -> list[DayDone]:
        """The days from `first` to `last` on which a session counts, once a kind and routine."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT DISTINCT date, kind, routine FROM session"
                " WHERE counts = 1 AND date BETWEEN ? AND ?",
                _days(first, last),
            ).fetchall()
        parse = day_from
        return [DayDone(parse(day), kind, routine) for day, kind, routine in found]

    def last_done(self, routine: str) -> date | None:
        """The last local day on which a routine was done, of sessions that count."""
        with self._database.reading() as connection:
            (day,) = connection.execute(
                "SELECT max(date) FROM session WHERE counts = 1 AND routine = ?", (routine,)
            ).fetchone()
        return None if day is None else day_from(day)

    def last_of_kinds(self) -> dict[str, date]:
        """The last local day on which each kind was done, of sessions that count."""
        return self._last("kind")

    def last_of_routines(self) -> dict[str, date]:
        """The last local day on which each routine was done, of sessions that count."""
        return self._last("routine")

    def _last(self, column: str) -> dict[str, date]:
        # The index is asked for one name after another, so that a long history costs nothing.
        with self._database.reading() as connection:
            found = connection.execute(_LAST.format(name=column)).fetchall()
        return {name: day_from(day) for name, day in found}

    def run_days(self, first: date | None = None, last: date | None = None) -> set[date]:
        """The local days from `first` to `last` with a run."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT DISTINCT date FROM run WHERE date BETWEEN ? AND ?", _days(first, last)
            ).fetchall()
        return {day_from(day) for (day,) in found}

    def plan_changes(self) -> list[DatedPlan]:
        """The changes of the plan, oldest first; `history/plans.py` keeps them."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT date, plan FROM plan_change ORDER BY date"
            ).fetchall()
        return [_change(day, text) for day, text in found]

    def days_off(self) -> set[date]:
        """The dates that stand for weeks off; `history/weeks_off.py` keeps them."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT day FROM week_off").fetchall()
        try:
            return {date.fromisoformat(day) for (day,) in found}
        except (ValueError, TypeError) as error:
            raise HistoryError(
                tr(
                    "A week off in the history is damaged ({error}): put a backup in its place, in "
                    "the settings.",
                    error=error,
                )
            ) from error

    def last_awaiting_morning(self, today: date) -> Awaiting | None:
        """The newest session of the three days before `today` to ask about the morning after.

        It was rated, or hurt; and neither it nor one since has an answer. None where there is
        none.
        """
        with self._database.reading() as connection:
            found = connection.execute(
                _AWAITING,
                ((today - _MORNINGS).isoformat(), (today - timedelta(days=1)).isoformat()),
            ).fetchone()
        if found is None:
            return None
        identity, routine, name, day, pain_before, pain_after, hurt = found
        from exercise_app.core.overview import Awaiting

        return Awaiting(identity, routine, name, day_from(day), pain_before, pain_after, bool(hurt))

    def ticked_symptoms(self) -> list[str]:
        """The ids of the symptoms that are ticked now; `history/symptoms.py` keeps them."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT DISTINCT id FROM symptom WHERE until IS NULL")
            return [str(id_) for (id_,) in found]

    def recent(self, first: date) -> list[SessionLite]:
        """The sessions from the local day `first` on that have ended, in order, without works."""
        with self._database.reading() as connection:
            found = connection.execute(_RECENT, (first.isoformat(),)).fetchall()
        return [_lite(*row) for row in found]

    def problems(self) -> list[str]:
        """What SQLite's own check of the whole file finds wrong; empty where all is well."""
        with self._database.reading() as connection:
            found = [str(text) for (text,) in connection.execute("PRAGMA quick_check(10)")]
        return [] if found == ["ok"] else found


def plan_of(text: str) -> Plan:
    """A plan as the history keeps it. Raises ValueError where it is none."""
    plan = json.loads(text)
    if not isinstance(plan, dict):
        raise ValueError("its plan is no table of targets")
    return plan


def _change(day: str, text: str) -> DatedPlan:
    try:
        return DatedPlan(date.fromisoformat(day), plan_of(text))
    except (ValueError, TypeError) as error:
        raise HistoryError(
            tr(
                "The plan of {day} in the history is damaged ({error}): put a backup in its place, "
                "in the settings.",
                day=day,
                error=error,
            )
        ) from error


def _lite(
    day: str, routine: str, kind: str, completed: int, counts: int, *rest: Any
) -> SessionLite:
    from exercise_app.core.progress import SessionLite

    pain_before, pain_after, pain_morning, effort, hurt, variant = rest
    return SessionLite(
        day_from(day),
        routine,
        kind,
        bool(completed),
        bool(counts),
        pain_before,
        pain_after,
        pain_morning,
        effort,
        bool(hurt),
        variant,
    )


def _days(first: date | None, last: date | None) -> tuple[str, str]:
    """The bounds of a range of days, open where None."""
    return (first or date.min).isoformat(), (last or date.max).isoformat()
