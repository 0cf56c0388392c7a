"""Reading the steps of a routine: exercises with their doses, rests and repeats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exercise_app.core.routine import (
    MAX_REPS,
    MAX_ROUNDS,
    MAX_SETS,
    MIN_DOSE,
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Side,
    Sides,
    Step,
    Tempo,
    rep_tempo,
    resolve_sides,
)
from exercise_app.core.translation import mark, told, tr
from exercise_app.library.exercises import known_id
from exercise_app.library.nodes import Listing, Mapping, Node, Scalar
from exercise_app.library.walk import Walk

if TYPE_CHECKING:
    from exercise_app.library.routines import Exercises

_EXERCISE = (
    "exercise", "hold", "reps", "tempo", "for", "sets", "sides", "first", "rest", "prepare",
    "switch", "say", "note", "load", "pace",
)  # fmt: skip
_REST = ("rest", "note")
_REPEAT = ("repeat", "steps", "rest", "name")
_REPEATED = ("repeat", "steps")
"""What only a repeat has."""
_DOSED = ("reps", "hold", "for")
"""What gives an exercise step its dose."""
_DOSES = mark("hold, reps, reps with hold, reps with tempo, or for")


class StepReader:
    """Reads steps against the exercises that they may name."""

    def __init__(self, walk: Walk, exercises: Exercises) -> None:
        self._walk = walk
        self._exercises = exercises

    def steps(self, node: Listing) -> tuple[Step, ...] | None:
        """Every step of a list; None where one of them has errors."""
        if not node.items:
            self._walk.tell(node, tr("there are no steps; add one, such as `- exercise: plank`"))
            return None
        read = [self.step(item) for item in node.items]
        return None if None in read else tuple(step for step in read if step is not None)

    def step(self, node: Node) -> Step | None:
        """One step; None where it has errors."""
        mapping = self._walk.mapping(node, tr("a step"))
        if mapping is None:
            return None
        before = len(self._walk.problems)
        if mapping.get("exercise") is not None:
            step = self._exercise(self._one_sort(mapping))
        elif mapping.get("repeat") is not None:
            step = self._repeat(mapping)
        elif mapping.get("rest") is not None:
            step = self._rest(mapping)
        else:
            step = None
            self._unknown(mapping)
        return step if len(self._walk.problems) == before else None

    def _one_sort(self, mapping: Mapping) -> Mapping:
        """An exercise step without what is a repeat's, which is told and read for its errors."""
        others = [key for key, _ in mapping.pairs if key.text in _REPEATED]
        if not others:
            return mapping
        self._walk.tell(
            others[0],
            tr(
                "a step is either an exercise, a rest or a repeat; remove {keys} here, or make two "
                "steps of it",
                keys=", ".join(f"“{key.text}”" for key in others),
            ),
        )
        rest = [(key, node) for key, node in mapping.pairs if key.text in _REPEATED]
        self._inside(self._walk.fields(replace(mapping, pairs=rest), _REPEATED, tr("a repeat")))
        kept = [pair for pair in mapping.pairs if pair not in rest]
        return replace(mapping, pairs=kept)

    def _unknown(self, mapping: Mapping) -> None:
        """Tell that a step is of no sort, and what is wrong with what it has."""
        found = self._walk.fields(mapping, dict.fromkeys((*_EXERCISE, *_REPEAT)), tr("a step"))
        self._walk.tell(
            mapping, tr("a step begins with `exercise:`, `rest:` or `repeat:`; add one")
        )
        self._text(found, "name")
        self._inside(found)
        self._values(mapping, found, None)

    def _rest(self, mapping: Mapping) -> Step | None:
        found = self._walk.fields(mapping, _REST, tr("a rest step"), needed=("rest",))
        rest = self._walk.duration(found["rest"], "rest") if "rest" in found else None
        return None if rest is None else RestStep(rest, self._text(found, "note"))

    def _repeat(self, mapping: Mapping) -> Step | None:
        walk = self._walk
        found = walk.fields(mapping, _REPEAT, tr("a repeat"), needed=("repeat", "steps"))
        walk.required(mapping, found, ("steps",))
        rest = self._duration(found, "rest")
        name = self._text(found, "name")
        rounds, steps = self._inside(found)
        return Repeat(rounds, steps, rest, name) if steps and rounds else None

    def _inside(self, found: dict[str, Node]) -> tuple[int | None, tuple[Step, ...] | None]:
        """How many rounds there are, and the steps in each."""
        walk = self._walk
        rounds = walk.integer(found["repeat"], "repeat", 1, MAX_ROUNDS) if "repeat" in found else 1
        inner = found.get("steps")
        if isinstance(inner, Listing):
            return rounds, self.steps(inner)
        if inner is not None:
            walk.tell(inner, tr("“steps” is a list; begin each step with `- exercise: …`"))
        return rounds, None

    def _exercise(self, mapping: Mapping) -> Step | None:
        what = tr("an exercise step")
        found = self._walk.fields(mapping, _EXERCISE, what, needed=("exercise",))
        exercise = self._find(found["exercise"]) if "exercise" in found else None
        return self._values(mapping, found, exercise)

    def _values(
        self, mapping: Mapping, found: dict[str, Node], exercise: Exercise | None
    ) -> Step | None:
        """All that an exercise step says, `exercise` being what it names, where that is known."""
        walk = self._walk
        sides = walk.choice(found["sides"], "sides", Sides) if "sides" in found else None
        first = self._first(found)
        doses = self._doses(mapping, found, exercise)
        if sides is Sides.ALTERNATE and _is_timed_hold(mapping, exercise):
            walk.tell(found["sides"], tr("a timed hold has no `alternate`; use `sides: each`"))
        say = walk.lines(found["say"], "say") if "say" in found else None
        own = {key: self._duration(found, key) for key in ("rest", "prepare", "switch")}
        note, load = self._text(found, "note"), self._text(found, "load")
        if exercise is None or doses is None:
            return None
        return ExerciseStep(
            exercise, doses, resolve_sides(sides, exercise, doses), first,
            own["rest"], own["prepare"], own["switch"], say, note, load,
        )  # fmt: skip

    def _find(self, node: Node) -> Exercise | None:
        id_ = known_id(self._walk, node, self._exercises.ids())
        if id_ is None:
            return None
        exercise = self._exercises.find(id_)
        trouble = self._exercises.trouble(id_)
        if exercise is None and trouble is not None:
            self._walk.tell(
                node,
                tr(
                    "the exercise “{id}” cannot be read; mend {trouble} first",
                    id=id_,
                    trouble=trouble,
                ),
            )
        return exercise

    def _first(self, found: dict[str, Node]) -> Side:
        if "first" not in found:
            return Side.LEFT
        node = found["first"]
        if isinstance(node, Scalar) and node.text in ("left", "right"):
            return Side(node.text)
        self._walk.tell(node, tr("“first” is left or right"))
        return Side.LEFT

    def _doses(
        self, mapping: Mapping, found: dict[str, Node], exercise: Exercise | None
    ) -> tuple[Dose, ...] | None:
        """One dose for each set; None where there are errors or the exercise is not known."""
        before = len(self._walk.problems)
        self._one_dose(found)
        sets = self._sets(found)
        tempo = self._walk.tempo(found["tempo"]) if "tempo" in found else None
        doses: tuple[Dose, ...] | None = None
        if "for" in found:
            doses = self._times(found["for"], "for", For)
        if "reps" in found:
            hold = self._rep_hold(found["hold"]) if "hold" in found else None
            doses = self._reps(found, exercise, tempo, hold)
        elif "hold" in found:
            doses = self._times(found["hold"], "hold", Hold)
        if all(mapping.get(key) is None for key in _DOSED):
            doses = self._default(mapping, exercise)
        if len(self._walk.problems) > before or doses is None:
            return None
        return doses * sets

    def _one_dose(self, found: dict[str, Node]) -> None:
        """Tell what does not go together: an exercise step has one dose."""
        tell = self._walk.tell
        if "for" in found and ("hold" in found or "reps" in found):
            tell(found["for"], tr("a step has one dose; keep one of {doses}", doses=told(_DOSES)))
        if "tempo" in found and "reps" not in found:
            tell(found["tempo"], tr("“tempo” is the pace of reps; add `reps:`, or remove it"))
        elif "tempo" in found and "hold" in found:
            tell(found["tempo"], tr("a step has one dose; keep one of {doses}", doses=told(_DOSES)))
        if "pace" in found:
            node = found["pace"]
            if not (isinstance(node, Scalar) and node.text == "self"):
                tell(node, tr("“pace” is self, or is left out"))
            if "reps" not in found:
                tell(node, tr("“pace: self” goes with reps; add `reps:`, or remove it"))

    def _sets(self, found: dict[str, Node]) -> int:
        if "sets" not in found:
            return 1
        node = found["sets"]
        for key in ("reps", "hold", "for"):
            dose = found.get(key)
            if isinstance(dose, Listing):
                self._walk.tell(
                    node, tr("the list of {key} gives one set for each entry; remove sets", key=key)
                )
                return 1
        return self._walk.integer(node, "sets", 1, MAX_SETS) or 1

    def _entries(self, node: Node, key: str) -> list[Node]:
        """The entries of a pyramid, or the one value."""
        if not isinstance(node, Listing):
            return [node]
        if not 1 <= len(node.items) <= MAX_SETS:
            self._walk.tell(
                node,
                tr(
                    "a list of {key} has 1 to {most} entries, one for each set",
                    key=key,
                    most=MAX_SETS,
                ),
            )
        return node.items

    def _times(self, node: Node, key: str, kind: type[Hold] | type[For]) -> tuple[Dose, ...] | None:
        read = [self._walk.duration(entry, key, MIN_DOSE) for entry in self._entries(node, key)]
        return None if None in read else tuple(kind(time) for time in read if time is not None)

    def _reps(
        self,
        found: dict[str, Node],
        exercise: Exercise | None,
        tempo: Tempo | None,
        hold: float | None,
    ) -> tuple[Dose, ...] | None:
        counts = [
            self._walk.integer(entry, "reps", 1, MAX_REPS)
            for entry in self._entries(found["reps"], "reps")
        ]
        if None in counts or exercise is None:
            return None
        if "pace" in found:
            tempo = None
        elif tempo is None:
            tempo = rep_tempo(exercise, hold)
        return tuple(Reps(count, tempo) for count in counts if count is not None)

    def _rep_hold(self, node: Node) -> float | None:
        if not isinstance(node, Listing):
            return self._walk.duration(node, "hold", MIN_DOSE)
        self._walk.tell(node, tr("with reps, “hold” is one time; make the reps the list"))
        for entry in node.items:
            self._walk.duration(entry, "hold", MIN_DOSE)
        return None

    def _default(self, mapping: Mapping, exercise: Exercise | None) -> tuple[Dose, ...] | None:
        if exercise is None:
            return None
        if exercise.hold is not None:
            return (Hold(exercise.hold),)
        self._walk.tell(
            mapping, tr("“{id}” needs a dose here; add {doses}", id=exercise.id, doses=told(_DOSES))
        )
        return None

    def _duration(self, found: dict[str, Node], key: str) -> float | None:
        return self._walk.duration(found[key], key) if key in found else None

    def _text(self, found: dict[str, Node], key: str) -> str:
        return (self._walk.text(found[key], key) or "") if key in found else ""


def _is_timed_hold(mapping: Mapping, exercise: Exercise | None) -> bool:
    """Whether a step holds for a time, whatever else is wrong with its dose."""
    if mapping.get("reps") is not None or mapping.get("for") is not None:
        return False
    has_own = exercise is not None and exercise.hold is not None
    return has_own or mapping.get("hold") is not None
