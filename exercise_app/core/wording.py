"""The words of every cue, put together from a language's phrases.

Announcements come in three lengths, the fullest first, so that the planner can take the longest
that fits its gap.
"""

from __future__ import annotations

from dataclasses import dataclass

from exercise_app.core.phrases import Phrases
from exercise_app.core.routine import Dose, ExerciseStep, For, Hold, Reps, Side, Sides
from exercise_app.core.segments import Segment, SegmentKind

HELD = 3.0
"""From how many seconds on a rep counts as held."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said in a session, in the language of `phrases`."""

    phrases: Phrases

    def span(self, value: float) -> str:
        """A time in words: `thirty seconds`, `one minute`, `one minute thirty`."""
        phrases = self.phrases
        if value < 60 or value != int(value):
            return phrases.counted(phrases.seconds, value)
        minutes, rest = divmod(int(value), 60)
        words = phrases.counted(phrases.minutes, minutes)
        if not rest:
            return words
        return phrases.minutes_seconds.format(minutes=words, n=phrases.number(rest))

    def dose(self, dose: Dose | None, side: Side | None = None) -> str:
        """A dose in words, without a full stop: `six reps, five-second holds`."""
        phrases = self.phrases
        match dose:
            case Hold(seconds) | For(seconds):
                return self.span(seconds)
            case Reps(count, tempo):
                words = phrases.counted(phrases.reps, count)
                if side is Side.ALTERNATE:
                    words = phrases.each_side.format(dose=words)
                if tempo is None:
                    return phrases.own_pace.format(dose=words)
                if tempo.hold >= HELD:
                    holds = count * (2 if side is Side.ALTERNATE else 1)
                    form = phrases.held.get(phrases.plural(holds)) or phrases.held["other"]
                    return form.format(dose=words, hold=phrases.decimal(tempo.hold))
                return words
        return ""

    def announcement(self, work: Segment, former: Segment | None) -> tuple[str, str, str]:
        """What comes next, in full, short and by name alone.

        `former` is the work before, None at the start of the routine.
        """
        if former is not None and former.step is work.step and _same_lap(former, work):
            return self._next_set(work) if former.set != work.set else self._next_side(work)
        return self._next_exercise(work, former)

    def end_of(self, follower: Segment, *, calm: bool = False) -> str:
        """What is said when a work ends and `follower` begins."""
        if follower.kind is SegmentKind.REST:
            return self.phrases.rest
        return self.phrases.relax if calm else self.phrases.stop

    def rest_before(self, work: Segment, former: Segment) -> str:
        """What begins a long rest before another exercise than `former`; empty for the same."""
        if work.step is None or former.exercise == work.exercise:
            return ""
        name, side = work.step.exercise.name, work.side
        if side is None or side is Side.ALTERNATE:
            return self.phrases.rest_before.format(name=name)
        own = work.step.exercise.side_names.get(side)
        words = self.phrases.on_side[side] if own is None else self.phrases.inside(own)
        return self.phrases.rest_before_side.format(name=name, side=words)

    def into(self, work: Segment, former: Segment | None) -> tuple[str, ...]:
        """What starts `work`, the fullest first; where it touches `former`, the change is named."""
        go = self.phrases.go
        if former is None or work.step is None:
            return (go,)
        if former.step is not work.step:
            return self.phrases.into.format(name=work.step.exercise.name), go
        return (go,) if former.side == work.side else (self.phrases.switch_go, go)

    def rep(self, index: int, count: int) -> tuple[str, ...]:
        """What is said as rep `index` (from 1) of `count` begins, the fullest first."""
        plain = _sentence(self.phrases.number(index))
        return (self.phrases.last_rep, plain) if index == count else (plain,)

    def _next_exercise(self, work: Segment, former: Segment | None) -> tuple[str, str, str]:
        assert work.step is not None
        name = work.step.exercise.name
        side = self._side(work)
        opening = self.phrases.first if former is None else self.phrases.next
        opening = opening.format(name=self.phrases.inside(name))
        lap = self._lap(work, former)
        by_name = self.phrases.by_name.format(name=name)
        full = _join(lap, opening, side, self._sets(work), _sentence(work.step.load))
        return full, _join(lap, by_name, side), by_name

    def _next_set(self, work: Segment) -> tuple[str, str, str]:
        if work.set == work.sets:
            words = self.phrases.last_set
        else:
            words = self._of(self.phrases.set_of, work.set, work.sets)
        side = self._side(work)
        return _join(words, side, self._dose(work)), _join(words, side), words

    def _next_side(self, work: Segment) -> tuple[str, str, str]:
        assert work.side is not None
        side = self._side(work)
        return _join(side, self._dose(work)), side, self.phrases.side_alone[work.side]

    def _dose(self, work: Segment) -> str:
        return _sentence(self.dose(work.dose, work.side))

    def _sets(self, work: Segment) -> str:
        """How many sets of which dose; of this set's alone where they differ."""
        sets = work.sets or 1
        if sets == 1 or work.step is None:
            return self._dose(work)
        words = self.phrases.counted(self.phrases.sets, sets)
        if _differ(work.step):
            return _join(_sentence(words), self._dose(work))
        dose = self.dose(work.dose, work.side)
        return _sentence(self.phrases.sets_of.format(sets=words, dose=dose))

    def _side(self, work: Segment) -> str:
        """The side as a sentence; where sides alternate, the one that begins."""
        step = work.step
        if step is None or step.sides is Sides.NONE or work.side is None:
            return ""
        if work.side is Side.ALTERNATE:
            words = self._side_name(step, step.first)
            return _sentence(self.phrases.side_first.format(side=words))
        return _sentence(self._side_name(step, work.side))

    def _side_name(self, step: ExerciseStep, side: Side) -> str:
        return step.exercise.side_names.get(side) or self.phrases.side[side]

    def _lap(self, work: Segment, former: Segment | None) -> str:
        """`Round two of three.` where a round begins with this work."""
        if work.rounds is None or work.round is None:
            return ""
        begins = former is None or (former.round, former.rounds) != (work.round, work.rounds)
        if not begins:
            return ""
        if work.round == work.rounds:
            return self.phrases.last_round
        return self._of(self.phrases.round_of, work.round, work.rounds)

    def _of(self, template: str, n: int | None, total: int | None) -> str:
        number = self.phrases.number
        return template.format(n=number(n or 1), total=number(total or 1))


def _differ(step: ExerciseStep) -> bool:
    return any(dose != step.doses[0] for dose in step.doses)


def _same_lap(former: Segment, work: Segment) -> bool:
    """Whether two works of one step stand in the same round."""
    advanced = (former.set or 1, former.side) != (work.set, work.side)
    return former.round == work.round and advanced and (work.set or 1) >= (former.set or 1)


def _sentence(words: str) -> str:
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    return words if words[-1] in ".!?" else f"{words}."


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)
