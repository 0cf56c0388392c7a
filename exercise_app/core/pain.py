"""The traffic light: what pain before, after and on the morning after says about going on.

Pain is rated from 0 to 10. Up to 3 one goes on; at 4 and 5 one eases off, and it must have settled
by the next morning; above 5 one stops. These thresholds are borrowed from the rehabilitation of
tendons (after the pain-monitoring model: Thomeé 1997, “A comprehensive treatment approach for
patellofemoral pain syndrome in young women”; Silbernagel 2007, “Continued sports activity, using a
pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy”), not proven
for backs. Pain that spreads down a leg, numbness or weakness mean stop, whatever the number.

It answers with a light and a reason; the words are the window's.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

GO_ON_UP_TO = 3
"""The highest pain that is no reason to change anything."""
EASE_UP_TO = 5
"""The highest pain with which one may go on, more easily; above it one stops."""
ROSE_BY = 2
"""From how many points on pain counts as risen."""


class Light(StrEnum):
    """What to do about it."""

    GO = "go"
    """Go on as it is."""
    EASE = "ease"
    """Ease off: the easier level, or the recovery day."""
    STOP = "stop"
    """Stop, and see the guide's page on when to see someone."""


class Reason(StrEnum):
    """Why, for the words that are shown."""

    UNRATED = "unrated"
    """Nothing was rated, and nothing hurt."""
    MILD = "mild"
    """At most 3."""
    ROSE_MILD = "rose-mild"
    """At most 3, though it rose by 2 or more."""
    SETTLED = "settled"
    """It was 4 or more, or hurt, and has settled by the morning after."""
    MODERATE = "moderate"
    """4 or 5: it must have settled by the next morning."""
    ROSE = "rose"
    """4 or 5, and it rose by 2 or more."""
    HURT = "hurt"
    """“It hurts” was pressed."""
    NOT_SETTLED = "not-settled"
    """It was still up on the morning after."""
    HIGH = "high"
    """Above 5."""
    SYMPTOM = "symptom"
    """A sign that asks for someone's advice, whatever the number."""


class Answer(NamedTuple):
    """The light and its reason."""

    light: Light
    reason: Reason


def answer(
    before: int | None = None,
    after: int | None = None,
    hurt: bool = False,
    morning: int | None = None,
    symptoms: Collection[str] = (),
) -> Answer:
    """The traffic light for a session, from what was rated of it (None: skipped).

    Before it, hand in `before` alone. `hurt`: “It hurts” was pressed during it. `symptoms`: the
    ids of the signs that are ticked now; any of them means stop.
    """
    if symptoms:
        return Answer(Light.STOP, Reason.SYMPTOM)
    if morning is not None:
        return _morning_after(before, after, hurt, morning)
    now = before if after is None else after
    if now is not None and now > EASE_UP_TO:
        return Answer(Light.STOP, Reason.HIGH)
    up = rose(before, after)
    if now is not None and now > GO_ON_UP_TO:
        return Answer(Light.EASE, Reason.ROSE if up else Reason.MODERATE)
    if hurt:
        return Answer(Light.EASE, Reason.HURT)
    if now is None:
        return Answer(Light.GO, Reason.UNRATED)
    return Answer(Light.GO, Reason.ROSE_MILD if up else Reason.MILD)


def rose(before: int | None, after: int | None, morning: int | None = None) -> bool:
    """Whether pain rose: by 2 or more in the session, or it had not settled next morning.

    What was not rated cannot have risen.
    """
    if before is not None and after is not None and after - before >= ROSE_BY:
        return True
    return morning is not None and not settled(before, morning)


def settled(before: int | None, morning: int) -> bool:
    """Whether pain on the morning after is back to about what it was before the session.

    About: less than 2 above. Where `before` was not rated, at most 3.
    """
    return morning <= GO_ON_UP_TO if before is None else morning - before < ROSE_BY


def _morning_after(before: int | None, after: int | None, hurt: bool, morning: int) -> Answer:
    if morning > EASE_UP_TO:
        return Answer(Light.STOP, Reason.HIGH)
    if not settled(before, morning):
        return Answer(Light.EASE, Reason.NOT_SETTLED)
    if morning > GO_ON_UP_TO:
        return Answer(Light.EASE, Reason.MODERATE)
    if after is not None and after > EASE_UP_TO:
        return Answer(Light.EASE, Reason.SETTLED)
    if hurt or (after is not None and after > GO_ON_UP_TO):
        return Answer(Light.GO, Reason.SETTLED)
    return Answer(Light.GO, Reason.MILD)
