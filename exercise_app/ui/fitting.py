"""Where the player's texts and its figure find room: pure arithmetic in millimetres, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from exercise_app.ui.sizes import (
    DETAIL,
    DIGITS,
    LEAST_TEXT,
    SHAPES,
    TEXT,
    Part,
    Want,
    bisect,
    largest_cap,
    wrap,
)

LEAST_FIGURE = 0.24
"""The figure's least share of the width."""
MOST_GROWTH = 3.0
_DETAIL_GAP = 0.35
"""Room between the digits and the detail beside them, in the digits' heights."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A place in millimetres from the top left."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """Where a part goes: its place, its cap height in mm, and how many lines it takes."""

    part: Part
    rect: Rect
    cap: float
    lines: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A layout in which nothing overlaps and nothing is cut off."""

    boxes: tuple[Box, ...]
    figure: Rect | None
    """Where the figure goes; None when there is no room for one."""

    def box(self, part: Part) -> Box | None:
        """The place of `part`, None when it had to go or was not asked for."""
        return next((box for box in self.boxes if box.part is part), None)


@dataclass(frozen=True, slots=True)
class _Sacrifice:
    """How much has been given up so far, from nothing to the last resort."""

    growth: float = 1.0
    figure: float = 0.46
    text: float = 1.0
    gone: frozenset[Part] = frozenset()
    last: bool = False
    """In the last resort a text may be smaller than is easy to read."""


_STAGES: tuple[tuple[float, frozenset[Part]], ...] = (
    (LEAST_FIGURE, frozenset()),
    (LEAST_FIGURE, frozenset({Part.NEXT})),
    (0.0, frozenset({Part.NEXT})),
    (0.0, frozenset({Part.NEXT, Part.CUE})),
)
"""What is given up after the figure shrank and text did: the figure's share, and what is gone."""


def fit(width: float, height: float, wants: Sequence[Want], scale: float = 1.0) -> Plan:
    """Lay out the player's texts and figure in `width` × `height` mm.

    `scale` is `distance_scale`. With room to spare everything grows. Where it lacks, the figure
    shrinks first, then text to 12 mm; then the next exercise goes, then the figure, then the cue;
    in the last resort all text shrinks until it fits. The detail stands beside the digits, where
    there is room for it.
    """
    order = sorted(wants, key=lambda want: list(Part).index(want.part))
    width, height = max(width, 1.0), max(height, 1.0)
    plan = _lay(width, height, order, scale, _sacrifice(width, height, order, scale))
    return plan or Plan((), None)


def _sacrifice(width: float, height: float, wants: list[Want], scale: float) -> _Sacrifice:
    """The least that has to be given up for everything to fit."""

    def works(step: _Sacrifice) -> bool:
        return _lay(width, height, wants, scale, step) is not None

    whole = _Sacrifice()
    base = _lay(width, height, wants, scale, whole)
    if base is not None:

        def grows(step: _Sacrifice) -> bool:
            plan = _lay(width, height, wants, scale, step)
            return plan is not None and _detail_cap(plan) >= _detail_cap(base)

        return _most(partial(_grown, whole), grows, 1.0, MOST_GROWTH)
    if works(_with_figure(whole, LEAST_FIGURE)):
        return _most(partial(_with_figure, whole), works, LEAST_FIGURE, whole.figure)
    for figure, gone in _STAGES:
        stage = replace(whole, figure=figure, gone=gone)
        if works(_with_text(stage, LEAST_TEXT / TEXT)):
            found = _most(partial(_with_text, stage), works, LEAST_TEXT / TEXT, 1.0)
            # Where it was the height that lacked, a wide figure does no harm.
            give_back = partial(_with_figure, found)
            return _most(give_back, works, figure, whole.figure) if figure else found
    last = replace(
        whole, figure=0.0, text=LEAST_TEXT / TEXT, gone=frozenset({Part.NEXT}), last=True
    )
    return _most(partial(_grown, last), works, 0.0, 1.0)


def _grown(step: _Sacrifice, growth: float) -> _Sacrifice:
    return replace(step, growth=growth)


def _with_figure(step: _Sacrifice, share: float) -> _Sacrifice:
    return replace(step, figure=share)


def _with_text(step: _Sacrifice, share: float) -> _Sacrifice:
    return replace(step, text=share)


def _detail_cap(plan: Plan) -> float:
    box = plan.box(Part.DETAIL)
    return 0.0 if box is None else box.cap


def _most(
    make: Callable[[float], _Sacrifice],
    works: Callable[[_Sacrifice], bool],
    low: float,
    high: float,
) -> _Sacrifice:
    return make(high if works(make(high)) else bisect(lambda x: works(make(x)), low, high))


def _lay(
    width: float, height: float, wants: list[Want], scale: float, step: _Sacrifice
) -> Plan | None:
    """The layout at one stage; None when it does not fit.

    What is next takes the whole width at the foot; the rest stands beside or below the figure.
    """
    detail = next((want for want in wants if want.part is Part.DETAIL), None)
    wanted = [w for w in wants if w.part not in step.gone and w.part is not Part.DETAIL]
    foot: list[Box] = []
    if wanted and wanted[-1].part is Part.NEXT:
        box = _place(wanted.pop(), width, scale, step)
        if box is None or box.rect.height > height:
            return None
        foot = [replace(box, rect=replace(box.rect, y=height - box.rect.height))]
        height -= box.rect.height + SHAPES[Part.CUE].below * box.cap
    if height <= 0:
        return None
    figure, column = _split(width, height, step.figure)
    boxes: list[Box] = []
    y = 0.0
    for want in wanted:
        box = _place(want, column.width, scale, step)
        if box is None:
            return None
        boxes.append(replace(box, rect=replace(box.rect, x=column.x, y=y)))
        y += box.rect.height + SHAPES[want.part].below * box.cap
    if boxes:
        y -= SHAPES[boxes[-1].part].below * boxes[-1].cap
    if y > column.height:
        return None
    placed = [*_centred(boxes, column, y), *foot]
    digits = next((want for want in wants if want.part is Part.DIGITS), None)
    if detail is not None and digits is not None:
        placed += _beside_digits(detail, digits, placed, step, scale)
    return Plan(tuple(placed), figure)


def _beside_digits(
    detail: Want, digits: Want, placed: list[Box], step: _Sacrifice, scale: float
) -> list[Box]:
    """The detail's lines, right of the digits; nothing where they would be too small."""
    box = next(box for box in placed if box.part is Part.DIGITS)
    taken = (sum(digits.words) + _DETAIL_GAP) * box.cap
    room = box.rect.width - taken
    line, lines = SHAPES[Part.DETAIL].line, len(detail.words)
    if room <= 0 or not lines:
        return []
    wanted, least = _caps(Part.DETAIL, scale, step)
    cap = min(wanted, room / max(detail.words), box.rect.height / (line * lines))
    if cap < least:
        return []
    height = line * lines * cap
    top = box.rect.y + (box.rect.height - height) / 2
    return [Box(Part.DETAIL, Rect(box.rect.x + taken, top, room, height), cap, lines)]


def _split(width: float, height: float, share: float) -> tuple[Rect | None, Rect]:
    """The figure's place and the text's: side by side, or in a tall window one above the other."""
    if share <= 0:
        return None, Rect(0.0, 0.0, width, height)
    if width >= height * 1.1:
        gap = 0.03 * width
        left = width * share
        return Rect(0, 0, left, height), Rect(left + gap, 0, width - left - gap, height)
    gap = 0.03 * height
    top = height * share * 0.8
    return Rect(0, 0, width, top), Rect(0, top + gap, width, height - top - gap)


def _place(want: Want, width: float, scale: float, step: _Sacrifice) -> Box | None:
    """A part's box at one stage; None when it would be smaller than is allowed."""
    wanted, least = _caps(want.part, scale, step)
    lines = want.lines
    cap = largest_cap(want, width, wanted, lines)
    if cap <= 0 or (cap < least and not step.last):
        return None
    shape = SHAPES[want.part]
    room = width / cap - 2 * shape.indent
    taken = len(wrap(want.words, want.space, room + 1e-9)) or 1
    height = (shape.line + (taken - 1) * shape.more) * cap
    return Box(want.part, Rect(0.0, 0.0, width, height), cap, taken)


def _caps(part: Part, scale: float, step: _Sacrifice) -> tuple[float, float]:
    """The cap height that a part wants at a stage, and the least it may have, in mm."""
    if part is Part.DIGITS:
        return DIGITS * scale * step.growth, DIGITS * scale
    growth = step.growth if step.last else 1 + (step.growth - 1) * 0.6
    if part is Part.DETAIL:
        return DETAIL * scale * step.text * growth, DETAIL * scale * 0.6
    return TEXT * scale * step.text * growth, LEAST_TEXT * scale * 0.999


def _centred(boxes: list[Box], column: Rect, used: float) -> list[Box]:
    """The boxes with the column's spare height above and below."""
    top = column.y + (column.height - used) / 2
    return [replace(box, rect=replace(box.rect, y=top + box.rect.y)) for box in boxes]
