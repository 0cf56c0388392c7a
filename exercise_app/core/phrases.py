"""What a language gives to the cues: its templates, its numbers and its plurals.

One module a language holds a `Phrases` (English is `phrases_en.py`); `wording.py` puts the parts
of a cue together and knows no word of any language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exercise_app.core.kinds import Side

Forms = Mapping[str, str]
"""A template for each plural category of the language (`one`, `few`, `other` …; CLDR's names)."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language. Templates have named fields in braces, all told beside them."""

    language: str
    """The language's code, such as `en`."""
    number: Callable[[int], str]
    """A whole number from 0 to 9,999 in words."""
    decimal: Callable[[float], str]
    """A number of at most three decimals in words."""
    plural: Callable[[float], str]
    """The plural category of a number: a key of `Forms`, `other` for want of another."""
    inside: Callable[[str], str]
    """A name as it stands inside a sentence."""

    countdown: Mapping[int, str]
    """What is said 3, 2 and 1 s before a work starts or ends."""
    go: str
    stop: str
    relax: str
    """The end of a work in a calm routine, in place of `stop`."""
    rest: str
    switch: str
    switch_go: str
    """Where two sides touch, with no time to change."""
    into: str
    """Where two exercises touch: {name}."""
    done: str
    halfway: str
    hold: str
    release: str
    last_rep: str

    first: str
    """The first exercise: {name}."""
    next: str
    """A later one: {name}."""
    by_name: str
    """The shortest announcement: {name}."""
    rest_before: str
    """The start of a long rest: {name}."""
    rest_before_side: str
    """The same with the {side}."""
    set_of: str
    """{n} and {total}."""
    last_set: str
    round_of: str
    """{n} and {total}."""
    last_round: str

    side: Mapping[Side, str]
    """Each side, where the exercise has no words of its own for it."""
    side_alone: Mapping[Side, str]
    """Each side in a word, said before the second side."""
    on_side: Mapping[Side, str]
    """Each side inside a sentence."""
    side_first: str
    """Which {side} begins where sides alternate."""

    reps: Forms
    """{n}."""
    sets: Forms
    """{n}."""
    sets_of: str
    """{sets} that all have one {dose}."""
    each_side: str
    """{dose}."""
    held: Forms
    """{dose} of so many holds, {hold} (a number of seconds)."""
    own_pace: str
    """{dose}."""
    seconds: Forms
    """{n}."""
    minutes: Forms
    """{n}."""
    minutes_seconds: str
    """{minutes} and {n} seconds."""

    def counted(self, forms: Forms, value: float) -> str:
        """`value` with its unit, in the right number."""
        form = forms.get(self.plural(value)) or forms["other"]
        whole = value == int(value)
        return form.format(n=self.number(int(value)) if whole else self.decimal(value))
