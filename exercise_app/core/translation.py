"""Every text for people passes through here, so that it can be told in another language.

The source language is English. What translates is set once at the start (`ui` sets Qt's
translator there); the commands that need no window tell the source text.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str, int], str]
"""Gives a text in the user's language: of the source text, its plural form (empty where it has
none) and the number (-1 where it has none). Gives an empty text where it knows none."""


class _Told:
    """What translates; None tells the source text."""

    translate: Translate | None = None


def use(translate: Translate | None) -> None:
    """Tell every text from now on through `translate`; None tells the source text."""
    _Told.translate = translate


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language; `{name}` in it stands for the value of that name.

    `text` is a literal, so that the tools find it.
    """
    told = (_Told.translate(text, "", -1) if _Told.translate else "") or text
    return told.format(**values) if values else told


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """`one` or `many` as `number` asks for it in the user's language; `{n}` stands for the number.

    Both are literals, such as `"{n} set"` and `"{n} sets"`.
    """
    told = _Told.translate(one, many, number) if _Told.translate else ""
    return (told or (one if number == 1 else many)).format(n=number, **values)
