"""What is typed of a run or of a pair of shoes: the forms, and how the typing is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from exercise_app.core.runs import (
    MAX_METRES,
    METRES_IN,
    Run,
    Shoe,
    in_units,
    read_distance,
    read_time,
)
from exercise_app.core.settings import Units
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.distances import (
    distance,
    example,
    long_name,
    pace_text,
    typed_distance,
    typed_time,
)

_OTHERS = {Units.KM: (3 * METRES_IN[Units.MILES], Units.MILES), Units.MILES: (5000, Units.KM)}
LONGEST_NAME = 80
"""Letters of a shoe's name at most."""


class ShoeChoice(NamedTuple):
    """A shoe to choose for a run; the empty id is none."""

    id: str
    name: str


class RunTyped(NamedTuple):
    """A run as it was typed."""

    date: date
    distance: str = ""
    time: str = ""
    shoe: str = ""
    note: str = ""


class RunForm(NamedTuple):
    """The form of a run. `id` is empty for a new one; `latest` is the last day to choose."""

    id: str
    title: str
    typed: RunTyped
    shoes: tuple[ShoeChoice, ...]
    units: Units
    latest: date


class RunRead(NamedTuple):
    """What was understood of a run; a problem is one sentence, and empty where there is none."""

    metres: int | None
    seconds: int | None
    distance_problem: str = ""
    time_problem: str = ""
    told: str = ""
    """What will be kept, so that it can be checked at a glance: “5.2 km in 28:30, 5:29 /km”."""

    @property
    def is_good(self) -> bool:
        """Whether it can be kept."""
        return self.metres is not None and not self.time_problem


class ShoeTyped(NamedTuple):
    """A pair of shoes as it was typed."""

    name: str
    since: date
    before: str = ""


class ShoeForm(NamedTuple):
    """The form of a pair of shoes; `is_retired` where it is worn no more."""

    id: str
    title: str
    typed: ShoeTyped
    units: Units
    latest: date
    is_retired: bool = False


class ShoeRead(NamedTuple):
    """What was understood of a pair of shoes."""

    name: str
    metres_before: int | None
    name_problem: str = ""
    before_problem: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it can be kept."""
        return not self.name_problem and self.metres_before is not None


def derive_run_form(
    run: Run | None, shoes: Sequence[Shoe], units: Units, today: date, usual: str = ""
) -> RunForm:
    """The form of a run, None for a new one; `usual` is the id of the shoe to begin with.

    Shoes that are retired are offered only where the run has them.
    """
    kept = "" if run is None else run.shoe or ""
    choices = [ShoeChoice("", tr("No shoe"))]
    choices += [ShoeChoice(s.id, s.name) for s in shoes if s.retired is None or s.id == kept]
    if kept and kept not in {choice.id for choice in choices}:
        choices.append(ShoeChoice(kept, tr("A shoe that was deleted")))
    if run is None:
        known = {choice.id for choice in choices}
        typed = RunTyped(today, shoe=usual if usual in known else "")
        return RunForm("", tr("I ran"), typed, tuple(choices), units, today)
    typed = RunTyped(
        run.date,
        typed_distance(run.metres, units),
        typed_time(run.seconds),
        kept,
        run.note or "",
    )
    return RunForm(run.id, tr("Edit run"), typed, tuple(choices), units, max(today, run.date))


def derive_shoe_form(shoe: Shoe | None, units: Units, today: date) -> ShoeForm:
    """The form of a pair of shoes, None for a new one."""
    if shoe is None:
        return ShoeForm("", tr("Add shoes"), ShoeTyped("", today), units, today)
    before = typed_distance(shoe.metres_before, units) if shoe.metres_before else ""
    return ShoeForm(
        shoe.id,
        tr("Edit shoes"),
        ShoeTyped(shoe.name, shoe.since, before),
        units,
        max(today, shoe.since),
        shoe.retired is not None,
    )


def read_run(typed: RunTyped, units: Units) -> RunRead:
    """What was typed, understood."""
    metres = read_distance(typed.distance, units)
    seconds = read_time(typed.time) if typed.time.strip() else None
    wrong_time = ""
    if typed.time.strip() and seconds is None:
        wrong_time = tr("Write the time in minutes, such as 28 or 28:30, or leave it out.")
    told = ""
    if metres is not None and not wrong_time:
        told = distance(metres, units)
        if seconds is not None:
            told = tr(
                "{distance} in {time}, {pace}",
                distance=told,
                time=words.clock(seconds),
                pace=pace_text(seconds / in_units(metres, units), units),
            )
    return RunRead(metres, seconds, _distance_problem(typed.distance, metres, units),
                   wrong_time, told)  # fmt: skip


def read_shoe(typed: ShoeTyped, units: Units) -> ShoeRead:
    """What was typed, understood."""
    name = " ".join(typed.name.split())
    wrong_name = "" if name else tr("Give the shoes a name, such as their model and colour.")
    if len(name) > LONGEST_NAME:
        wrong_name = trn(
            "Take a name of at most {n} letter.",
            "Take a name of at most {n} letters.",
            LONGEST_NAME,
        )
    text = typed.before.strip()
    before = 0 if text in ("", "0") else read_distance(text, units)
    wrong = ""
    if before is None:
        wrong = tr(
            "Write the distance as a number of {units}, such as 120, or leave it out.",
            units=long_name(units),
        )
    return ShoeRead(name, before, wrong_name, wrong)


def _distance_problem(text: str, metres: int | None, units: Units) -> str:
    if metres is not None:
        return ""
    if not text.strip():
        return tr(
            "How far did you run? Write a number of {units}, such as {example}.",
            units=long_name(units),
            example=example(units),
        )
    most = int(in_units(MAX_METRES, units))
    return tr(
        "Write the distance as a number of {units} up to {most}, such as {example}, or with its "
        "unit, such as {other}.",
        units=long_name(units),
        most=most,
        example=example(units),
        other=distance(*_OTHERS[units]),
    )
