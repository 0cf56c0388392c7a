"""A language that nobody speaks: every text with accents, in brackets and a third longer.

What a window shows of it in plain letters went past `tr`, and what has no room now will have none
in German. What stands in braces or is markup stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from exercise_app.core.formats import Formats, use_formats
from exercise_app.core.translation import use
from tools.translations import Forms, Text, release, written

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DRESSED = "àƀçďéƒğĥíĵķļṁñöþɋŕšţüṽŵẋýžÀƁÇĎÉƑĞĤÍĴĶĻṀÑÖÞɊŔŠŢÜṼŴẊÝŽ"
_ACCENTS = dict(zip(_PLAIN, _DRESSED, strict=True))
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)")
EVERY = 3
"""Of so many letters one is doubled."""


def pseudo(text: str) -> str:
    """`Start` as `[Šţààŕţ]`: no plain letter is left but in braces and markup."""
    letters, told = 0, []
    for part in _KEPT.split(text):
        if _KEPT.fullmatch(part):
            told.append(part)
            continue
        for letter in part:
            dressed = _ACCENTS.get(letter, letter)
            letters += letter in _ACCENTS
            is_doubled = letter in _ACCENTS and letters % EVERY == 0
            told.append(dressed + dressed.lower() if is_doubled else dressed)
    return f"[{''.join(told)}]"


def translate(text: str, which: str, number: int) -> str:
    """What `use` takes: the pseudo-translation, made on the spot."""
    return pseudo(which if number not in (-1, 1) else text)


def make_pseudo(texts: Iterable[Text], target: Path) -> None:
    """Compile the pseudo-translation of `texts` into the file `target` (.qm), by way of a .ts."""
    known = list(texts)
    forms: Forms = {
        (text.source, text.which): [pseudo(form) for form in _forms(text)] for text in known
    }
    source = target.with_suffix(".ts")
    source.write_text(written(known, "en", forms), "utf-8")
    release(source, target)


def _forms(text: Text) -> tuple[str, ...]:
    return (text.source, text.which) if text.is_plural else (text.source,)


def pseudo_formats() -> Formats:
    """The formats of a place where that is spoken."""
    english = Formats()
    return Formats(
        weekdays=tuple(map(pseudo, english.weekdays)),
        letters=tuple(map(pseudo, english.letters)),
        months=tuple(map(pseudo, english.months)),
        months_short=tuple(map(pseudo, english.months_short)),
        weekdays_short=tuple(map(pseudo, english.weekdays_short)),
        decimal=",",
    )


def speak() -> None:
    """Tell everything in it from now on."""
    use(translate)
    use_formats(pseudo_formats())
