"""The guide's props: chapters in order, the one that is open, links and anchors."""

from __future__ import annotations

import pytest

from exercise_app.ui.props.guide import (
    CONTENTS,
    Target,
    To,
    anchor_of,
    chapter_rows,
    derive_guide_props,
    resolve,
)

TEXTS = {
    CONTENTS: "# Guide\n\n1. [One thing](one.md): the first\n2. [Another](two.md): the last\n",
    "one": "# One thing\n\nText.\n\n---\n\n*Sources: a book.*\n",
    "two": "# Another\n\nMore.\n",
}


def test_the_contents_give_the_chapters_in_order() -> None:
    one, two = chapter_rows(TEXTS[CONTENTS])
    assert one == ("one", 1, "One thing", "The first")
    assert (two.id, two.number) == ("two", 2)


def test_an_open_chapter_leads_on_to_the_next_before_its_sources() -> None:
    chapter = derive_guide_props(TEXTS, "one").open
    assert chapter is not None
    assert chapter.title == "One thing"
    assert chapter.text == (
        "# One thing\n\nText.\n\nNext: [Another](two.md)\n\n---\n\n*Sources: a book.*\n"
    )


def test_the_last_chapter_leads_nowhere_on() -> None:
    chapter = derive_guide_props(TEXTS, "two", "more").open
    assert chapter is not None
    assert chapter.text == TEXTS["two"]
    assert chapter.anchor == "more"


@pytest.mark.parametrize("chapter", ["", "three", CONTENTS])
def test_what_is_no_chapter_opens_none(chapter: str) -> None:
    props = derive_guide_props(TEXTS, chapter, back=True)
    assert props.open is None
    assert props.back
    assert len(props.chapters) == 2


def test_a_chapter_whose_file_is_missing_opens_none() -> None:
    assert derive_guide_props({CONTENTS: TEXTS[CONTENTS]}, "one").open is None


def test_without_any_file_there_are_no_chapters() -> None:
    assert derive_guide_props({}).chapters == ()


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("pain.md", Target(To.CHAPTER, "pain")),
        ("pain.md#the-scale", Target(To.CHAPTER, "pain", "the-scale")),
        ("#the-scale", Target(To.HERE, "", "the-scale")),
        ("../exercises/bird-dog.yaml", Target(To.EXERCISE, "bird-dog")),
        ("../../routines/big-three.yaml", Target(To.ROUTINE, "big-three")),
        ("https://example.org/", None),
        ("../pain.md", None),
        ("pain", None),
    ],
)
def test_a_link_leads_to_one_thing(link: str, target: Target | None) -> None:
    assert resolve(link) == target


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("The traffic light", "the-traffic-light"),
        ("Before: four to ten minutes", "before-four-to-ten-minutes"),
        ("Runners’ backs", "runners-backs"),
    ],
)
def test_a_heading_is_found_by_its_words(heading: str, anchor: str) -> None:
    assert anchor_of(heading) == anchor
