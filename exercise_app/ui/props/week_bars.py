"""The last weeks against their targets, as they were dated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from exercise_app.core.translation import tr, trn
from exercise_app.core.week import KindWeek, WeekScore
from exercise_app.ui.props import words
from exercise_app.ui.props.charts import TableProps, sentences, short_months, week_span

WEEKS = 26
"""How many weeks are shown, the running one among them."""


class WeekState(Enum):
    """How a week ended. Each has a shape of its own."""

    MET = "met"
    """All that was asked for: a full bar with a tick."""
    SHORT = "short"
    """Less: an outline, filled so far."""
    RUNNING = "running"
    """Not over yet: a dashed outline."""
    OFF = "off"
    """Marked as off: hatched."""
    FREE = "free"
    """Nothing was asked for: a dot."""


class WeekBar(NamedTuple):
    """A week: `share` is how much of what was asked for was done, 0 to 1."""

    first: date
    state: WeekState
    share: float
    told: str
    month: str = ""
    """The name of the month that begins in it, for the axis."""


@dataclass(frozen=True, slots=True)
class WeekBarsProps:
    """The weeks, oldest first, and the same as a table, newest first."""

    bars: tuple[WeekBar, ...]
    summary: str
    table: TableProps


def derive_week_bars(
    scores: Sequence[WeekScore], names: Mapping[str, str], begun: date = date.min
) -> WeekBarsProps:
    """The chart of weeks; `names` are those of routines that have a target, by their ids.

    Of the weeks before the day on which everything has `begun` nothing was asked.
    """
    scores = [score if score.last >= begun else _unasked(score) for score in scores]
    bars: list[WeekBar] = []
    months, former, today = short_months(), 0, scores[-1].last
    for score in scores:
        month = score.last.month
        label = months[month - 1] if month != former and bars else ""
        former = month
        bars.append(_bar(score, names, today)._replace(month=label))
    asked = sum(bar.state in (WeekState.MET, WeekState.SHORT) for bar in bars)
    met = sum(bar.state is WeekState.MET for bar in bars)
    summary = tr("No week asked for anything yet.")
    if asked:
        summary = trn("{met} of {n} week on target", "{met} of {n} weeks on target", asked, met=met)
    return WeekBarsProps(tuple(bars), summary, _table(scores, bars, names))


def _unasked(score: WeekScore) -> WeekScore:
    return score._replace(kinds=tuple(kind._replace(target=0) for kind in score.kinds), met=None)


def _bar(score: WeekScore, names: Mapping[str, str], today: date) -> WeekBar:
    asked = [kind for kind in score.kinds if kind.target]
    wanted = sum(kind.target for kind in asked)
    done = sum(min(kind.done, kind.target) for kind in asked)
    state = _state(score, asked)
    told = sentences(
        tr("{week}: {state}.", week=week_span(score.first, score.last, today), state=_word(state)),
        *(
            tr("{name}: {done} of {target}.", name=_name(k, names), done=k.done, target=k.target)
            for k in asked
        ),
        *(
            tr("{name}: {done}.", name=_name(k, names), done=k.done)
            for k in score.kinds
            if not k.target and k.done
        ),
    )
    return WeekBar(score.first, state, done / wanted if wanted else 0.0, told)


def _state(score: WeekScore, asked: Sequence[KindWeek]) -> WeekState:
    if score.off:
        return WeekState.OFF
    if not asked:
        return WeekState.FREE
    if score.met:
        return WeekState.MET
    return WeekState.RUNNING if score.running else WeekState.SHORT


def _word(state: WeekState) -> str:
    return {
        WeekState.MET: tr("on target"),
        WeekState.SHORT: tr("in part"),
        WeekState.RUNNING: tr("still running"),
        WeekState.OFF: tr("week off"),
        WeekState.FREE: tr("nothing asked for"),
    }[state]


def legend() -> tuple[tuple[WeekState, str], ...]:
    """Each state and its word."""
    return tuple((state, _word(state)) for state in WeekState)


def _name(kind: KindWeek, names: Mapping[str, str]) -> str:
    if kind.kind in words.KINDS:
        return words.kind(kind.kind)
    return names.get(kind.kind, kind.kind)


def _table(
    scores: Sequence[WeekScore], bars: Sequence[WeekBar], names: Mapping[str, str]
) -> TableProps:
    """A column for each kind or routine that was asked for or done in any of the weeks."""
    shown = dict.fromkeys(
        kind.kind for score in scores for kind in score.kinds if kind.target or kind.done
    )
    by_name = {kind.kind: _name(kind, names) for score in scores for kind in score.kinds}
    rows = []
    for score, bar in zip(reversed(scores), reversed(bars), strict=True):
        weeks = {kind.kind: kind for kind in score.kinds}
        cells = tuple(_cell(weeks.get(key)) for key in shown)
        span = week_span(score.first, score.last, scores[-1].last, short=True)
        rows.append((span, _word(bar.state), *cells))
    heads = (tr("Week"), tr("State"), *(by_name[key] for key in shown))
    return TableProps(tr("Weeks against their targets"), heads, tuple(rows))


def _cell(kind: KindWeek | None) -> str:
    if kind is None or not (kind.target or kind.done):
        return "–"
    if kind.target:
        return tr("{done} of {target}", done=kind.done, target=kind.target)
    return str(kind.done)
