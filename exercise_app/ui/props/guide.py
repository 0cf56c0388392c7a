"""The guide: its chapters in order, the one that is open, and where its links lead.

The chapters are Markdown files in `assets/guide`; `contents.md` lists them in order. They link to
each other, to exercises and to routines by the paths of their files, so that the links hold
wherever the files are read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from exercise_app.core.translation import tr

CONTENTS = "contents"
"""The id of the file that lists the chapters."""
RULE = "\n---\n"
"""What stands between a chapter's text and its sources."""
_ENTRY = re.compile(r"^\d+\. \[([^\]]+)\]\(([\w-]+)\.md\): (.+)$", re.MULTILINE)
_ANCHOR = r"(?:#([\w-]+))?"


class To(Enum):
    """What a link leads to."""

    CHAPTER = re.compile(rf"([\w-]+)\.md{_ANCHOR}")
    HERE = re.compile(r"()#([\w-]+)")
    EXERCISE = re.compile(r"\.\./exercises/([\w-]+)\.yaml")
    ROUTINE = re.compile(r"\.\./\.\./routines/([\w-]+)\.yaml")


class Target(NamedTuple):
    """Where a link leads: to a chapter, an exercise or a routine, and a heading of the chapter."""

    to: To
    id: str
    anchor: str = ""


class ChapterRow(NamedTuple):
    """A chapter in the list."""

    id: str
    number: int
    title: str
    about: str


class OpenChapter(NamedTuple):
    """The chapter that is read: Markdown, and the heading to begin at."""

    id: str
    title: str
    text: str
    anchor: str = ""


class GuideProps(NamedTuple):
    """The page. `back` is whether there is somewhere to go back to; `listing` whether the list
    goes before the chapter where only one has room.
    """

    chapters: tuple[ChapterRow, ...]
    open: OpenChapter | None = None
    back: bool = False
    listing: bool = False


def chapter_rows(contents: str) -> tuple[ChapterRow, ...]:
    """The chapters that the list of contents names, in its order."""
    found = enumerate(_ENTRY.findall(contents), start=1)
    return tuple(
        ChapterRow(id_, number, title, about[:1].upper() + about[1:])
        for number, (title, id_, about) in found
    )


def derive_guide_props(
    texts: Mapping[str, str], chapter: str = "", anchor: str = "", *, back: bool = False
) -> GuideProps:
    """The page's props from the files' texts by id; a chapter that is not listed opens none."""
    rows = chapter_rows(texts.get(CONTENTS, ""))
    at = next((n for n, row in enumerate(rows) if row.id == chapter and row.id in texts), None)
    if at is None:
        return GuideProps(rows, None, back)
    row, following = rows[at], rows[at + 1 : at + 2]
    text = _with_next(texts[row.id], following[0]) if following else texts[row.id]
    return GuideProps(rows, OpenChapter(row.id, row.title, text, anchor), back)


def _with_next(text: str, following: ChapterRow) -> str:
    """A chapter with a link to the one that follows, before its sources."""
    body, rule, sources = text.partition(RULE)
    link = tr("Next: {title}", title=f"[{following.title}]({following.id}.md)")
    return f"{body.rstrip()}\n\n{link}\n{rule}{sources}"


def resolve(link: str) -> Target | None:
    """Where a link leads; None for what the guide does not link to."""
    for to in To:
        found = to.value.fullmatch(link)
        if found is not None:
            return Target(to, *(part or "" for part in found.groups()))
    return None


def anchor_of(heading: str) -> str:
    """The anchor of a heading: `The traffic light` is at `#the-traffic-light`."""
    return re.sub(r"[^\w-]", "", heading.strip().lower().replace(" ", "-"))
