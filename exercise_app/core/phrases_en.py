"""English, as a good coach speaks it. Another language is another module of this shape."""

from __future__ import annotations

from types import MappingProxyType

from exercise_app.core.kinds import Side
from exercise_app.core.phrases import Phrases

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def number(value: int) -> str:
    """A whole number from 0 to 9,999 in words."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    unit, name = (100, "hundred") if value < 1000 else (1000, "thousand")
    many, rest = divmod(value, unit)
    joint = " and " if rest < 100 else " "
    return f"{number(many)} {name}" + (f"{joint}{number(rest)}" if rest else "")


def decimal(value: float) -> str:
    """A number of at most three decimals in words: `one point five`."""
    whole, _, digits = f"{value:.3f}".rstrip("0").rstrip(".").partition(".")
    words = number(int(whole))
    return f"{words} point {' '.join(_ONES[int(d)] for d in digits)}" if digits else words


def plural(value: float) -> str:
    """`one` for exactly 1, else `other`: `one rep`, `one point five seconds`."""
    return "one" if value == 1 else "other"


def inside(name: str) -> str:
    """`name` as it stands inside a sentence; a word with further capitals keeps its first."""
    first, _, rest = name.partition(" ")
    kept = first[1:] != first[1:].lower() or len(first) == 1 or first in _PROPER
    return name if kept else f"{first.lower()} {rest}".strip()


_PROPER = frozenset({"Bulgarian", "Copenhagen", "Jefferson", "Nordic", "Pallof", "Romanian",
                     "Russian", "Spanish", "Superman", "Turkish"})  # fmt: skip
"""Words that begin the names of exercises and keep their capital."""

ENGLISH = Phrases(
    language="en",
    number=number,
    decimal=decimal,
    plural=plural,
    inside=inside,
    countdown=MappingProxyType({3: "Three.", 2: "Two.", 1: "One."}),
    go="Go.",
    stop="Stop.",
    relax="And relax.",
    rest="Rest.",
    switch="Switch sides.",
    switch_go="Switch. Go.",
    into="{name}. Go.",
    done="Done. Well done.",
    halfway="Halfway.",
    hold="Hold.",
    release="Release.",
    last_rep="Last one.",
    first="First, {name}.",
    next="Next, {name}.",
    by_name="{name}.",
    rest_before="Rest. {name} is next.",
    rest_before_side="Rest. {name} is next, {side}.",
    set_of="Set {n} of {total}.",
    last_set="Last set.",
    round_of="Round {n} of {total}.",
    last_round="Final round.",
    side=MappingProxyType({Side.LEFT: "Left side", Side.RIGHT: "Right side"}),
    side_alone=MappingProxyType({Side.LEFT: "Left.", Side.RIGHT: "Right."}),
    on_side=MappingProxyType({Side.LEFT: "on your left", Side.RIGHT: "on your right"}),
    side_first="{side} first",
    reps=MappingProxyType({"one": "{n} rep", "other": "{n} reps"}),
    sets=MappingProxyType({"one": "{n} set", "other": "{n} sets"}),
    sets_of="{sets} of {dose}",
    each_side="{dose} each side",
    held=MappingProxyType(
        {"one": "{dose}, {hold}-second hold", "other": "{dose}, {hold}-second holds"}
    ),
    own_pace="{dose}, at your own pace",
    seconds=MappingProxyType({"one": "{n} second", "other": "{n} seconds"}),
    minutes=MappingProxyType({"one": "{n} minute", "other": "{n} minutes"}),
    minutes_seconds="{minutes} {n}",
)
