"""The traffic light in words: what pain before, after and on the morning after says about going on.

Words, not alarms. Where the numbers come from is told by the guide and by `core.pain`.
"""

from __future__ import annotations

from typing import NamedTuple

from exercise_app.core.pain import Answer, Light, Reason
from exercise_app.core.translation import Marked, mark, told


class LightWords(NamedTuple):
    """An answer in words: what to do in two or three of them, and why in a sentence."""

    light: Light
    title: str
    told: str

    @property
    def eases(self) -> bool:
        """Whether the easier level or the recovery day is to be offered."""
        return self.light is Light.EASE

    @property
    def stops(self) -> bool:
        """Whether the page on when to see someone is to be offered."""
        return self.light is Light.STOP


_TITLES = {Light.GO: mark("Go on"), Light.EASE: mark("Ease off"), Light.STOP: mark("Stop for now")}
_TOLD = {
    Reason.UNRATED: Marked(""),
    Reason.MILD: mark("Up to 3 is no reason to change anything."),
    Reason.ROSE_MILD: mark("It rose a little. Watch whether it has settled by tomorrow morning."),
    Reason.SETTLED: mark("It has settled by the morning after. That is what counts."),
    Reason.MODERATE: mark("At 4 or 5, take it easier; it should have settled by the next morning."),
    Reason.ROSE: mark("It rose. Take it easier, and see that it has settled by tomorrow morning."),
    Reason.HURT: mark("It hurt on the way. Take it easier next time, or leave that exercise out."),
    Reason.NOT_SETTLED: mark(
        "It had not settled by the morning after. Take it easier until it has."
    ),
    Reason.HIGH: mark("Above 5, rest is the better choice today. If it stays, have it looked at."),
    Reason.SYMPTOM: mark("A sign that you ticked asks for someone’s advice, whatever the number."),
}


def light_words(answer: Answer) -> LightWords:
    """What to say to an answer of the traffic light; `told` is empty where nothing was rated."""
    why = _TOLD[answer.reason]
    if answer.light is Light.EASE and answer.reason is Reason.SETTLED:
        why = mark("It was above 5 and has settled since. Begin again with something easier.")
    return LightWords(answer.light, told(_TITLES[answer.light]), told(why) if why else "")
