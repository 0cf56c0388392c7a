"""Reading `reminders` of `settings.yaml`: whether they are on, and each weekday's hour."""

from __future__ import annotations

import re

from exercise_app.core.settings import WEEKDAYS, Reminders
from exercise_app.core.translation import tr
from exercise_app.library.nodes import Node, Scalar
from exercise_app.library.walk import Walk

_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
OFF = "off"


def read_reminders(walk: Walk, node: Node) -> Reminders | None:
    """The reminders; None where they are no mapping, which is told."""
    mapping = walk.mapping(node, "“reminders”")
    if mapping is None:
        return None
    found = walk.fields(mapping, ("on", *WEEKDAYS), "“reminders”")
    usual = Reminders()
    on = walk.truth(found["on"], "on") if "on" in found else usual.on
    days = {day: _hour(walk, found[day], day, usual) for day in WEEKDAYS if day in found}
    return usual._replace(on=bool(on), **days)


def _hour(walk: Walk, node: Node, day: str, usual: Reminders) -> int | None:
    """Minutes of the day, None for `off`; the default where it is neither, which is told."""
    text = node.text if isinstance(node, Scalar) else ""
    if text == OFF or (isinstance(node, Scalar) and node.value is False):
        return None
    written = _HOUR.fullmatch(text)
    if written is not None:
        return 60 * int(written[1]) + int(written[2])
    walk.tell(node, tr("“{day}” is an hour such as 18:00, or {off}", day=day, off=OFF))
    told: int | None = getattr(usual, day)
    return told
