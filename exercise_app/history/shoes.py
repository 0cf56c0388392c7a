"""Shoes, kept by hand. A run names its shoe by its id, and keeps it where the shoe is deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from exercise_app.core.runs import Shoe
from exercise_app.core.translation import mark
from exercise_app.history.database import Database
from exercise_app.history.kept import Kept, Shape


def _row(shoe: Shoe) -> tuple[Any, ...]:
    retired = None if shoe.retired is None else shoe.retired.isoformat()
    return shoe.id, shoe.name, shoe.since.isoformat(), shoe.metres_before, retired


def _value(row: tuple[Any, ...], edited: datetime) -> Shoe:
    identity, name, since, metres_before, retired = row
    return Shoe(
        id=identity,
        name=name,
        since=date.fromisoformat(since),
        metres_before=metres_before,
        retired=None if retired is None else date.fromisoformat(retired),
        edited=edited,
    )


SHAPE = Shape(
    mark("shoe"), "shoe", ("id", "name", "since", "metres_before", "retired"),
    "retired IS NOT NULL, since DESC, name, id", _row, _value, lambda shoe: shoe.edited,
)  # fmt: skip


class Shoes:
    """The shoes. Every method raises HistoryError where the file cannot be used."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.kept = Kept(database, clock, SHAPE)

    def all(self) -> list[Shoe]:
        """All of them: those still worn first, of these the newest."""
        return self.kept.all()

    def shoe(self, shoe_id: str) -> Shoe:
        """The shoe with this id. Raises NotKept."""
        return self.kept.get(shoe_id)

    def add(self, shoe: Shoe) -> Shoe:
        """Keep a new shoe; gives it with its new `edited`."""
        return self.kept.add(shoe)

    def edit(self, shoe: Shoe) -> Shoe:
        """Put a shoe in the place of the one with its id; gives it with its new `edited`.

        Raises NotKept.
        """
        return self.kept.edit(shoe)

    def delete(self, shoe_id: str) -> Shoe:
        """Take a shoe out of the history; gives it as it was, for `put`. Raises NotKept."""
        return self.kept.delete(shoe_id)

    def put(self, shoe: Shoe) -> None:
        """Keep a shoe exactly as it is, to undo `delete` or `edit`."""
        self.kept.put(shoe)
