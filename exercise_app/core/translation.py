"""Every text for people passes through here, so that it can be told in another language.

The source language is English. What translates is set once at the start (`ui` sets Qt's
translator there); the commands that need no window tell the source text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NewType

Translate = Callable[[str, str, int], str]
"""Gives a text in the user's language: of the source text, its plural form or what tells it from
the same text elsewhere (empty where it has neither) and the number (-1 where it has none). Gives
an empty text where it knows none."""

Marked = NewType("Marked", str)
"""A text that is to be translated when it is shown, and not yet."""


class _Told:
    """What translates; None tells the source text."""

    translate: Translate | None = None


def use(translate: Translate | None) -> None:
    """Tell every text from now on through `translate`; None tells the source text."""
    _Told.translate = translate


def tr(text: str, which: str = "", /, **values: object) -> str:
    """`text` in the user's language; `{name}` in it stands for the value of that name.

    `text` is a literal, so that the tools find it, and so is `which`: it tells an English word
    from the same one that means something else, such as the back that hurts from the way back.
    """
    told = (_Told.translate(text, which, -1) if _Told.translate else "") or text
    return told.format(**values) if values else told


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """`one` or `many` as `number` asks for it in the user's language; `{n}` stands for the number.

    Both are literals, such as `"{n} set"` and `"{n} sets"`.
    """
    told = _Told.translate(one, many, number) if _Told.translate else ""
    return (told or (one if number == 1 else many)).format(n=number, **values)


def mark(text: str) -> Marked:
    """A literal for a table that is made at import; `told` translates it when it is shown."""
    return Marked(text)


def told(text: Marked, /, **values: object) -> str:
    """What `mark` marked, in the user's language."""
    return tr(text, "", **values)
