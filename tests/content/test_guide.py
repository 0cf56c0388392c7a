"""The guide: every chapter is listed, every link leads somewhere, and it promises nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exercise_app.core import pain, progress, runs
from exercise_app.core.settings import Units
from exercise_app.core.symptoms import SYMPTOMS, Rank
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.ui.props.guide import CONTENTS, RULE, To, anchor_of, chapter_rows, resolve
from exercise_app.ui.props.signs import SYMPTOM_WORDS, derive_signs_props

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {
    path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "assets/guide").glob("*.md")
}
CHAPTERS = {id_: text for id_, text in TEXTS.items() if id_ != CONTENTS}
each_chapter = pytest.mark.parametrize("chapter", CHAPTERS)


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", text)


def headings(text: str) -> list[str]:
    return re.findall(r"^#+ (.+)$", text, re.MULTILINE)


def test_every_chapter_is_in_the_list_of_contents_and_no_other() -> None:
    rows = chapter_rows(TEXTS[CONTENTS])
    assert sorted(row.id for row in rows) == sorted(CHAPTERS)
    assert len(rows) == 10
    assert all(row.about for row in rows)


def test_every_chapter_bears_the_title_that_the_contents_give() -> None:
    for row in chapter_rows(TEXTS[CONTENTS]):
        assert headings(CHAPTERS[row.id])[0] == row.title


@each_chapter
def test_a_chapter_ends_with_its_sources(chapter: str) -> None:
    _, rule, sources = CHAPTERS[chapter].partition(RULE)
    assert rule
    assert re.fullmatch(r"\s*\*Sources: [^*]+\*\s*", sources)


def test_the_articles_that_the_guide_builds_on_are_all_named() -> None:
    whole = " ".join(CHAPTERS.values())
    for title in (
        "Shike 2024", "Five mistakes", "Causes and fixes", "Comprehensive guide", "NorTex",
        "ACSM", "Cai 2017", "McGill", "Silbernagel 2007", "Finucane 2020",
    ):  # fmt: skip
        assert title in whole, title


@pytest.mark.parametrize("file", TEXTS)
def test_every_link_leads_somewhere(file: str) -> None:
    exercises = set(ExerciseFiles(ROOT / "assets" / "exercises").ids())
    routines = {path.stem for path in (ROOT / "routines").glob("*.yaml")}
    for link in links(TEXTS[file]):
        target = resolve(link)
        assert target is not None, link
        known = {To.CHAPTER: set(TEXTS), To.EXERCISE: exercises, To.ROUTINE: routines}
        assert target.id in known.get(target.to, {""}), link
        if target.anchor:
            there = TEXTS[target.id or file]
            assert target.anchor in map(anchor_of, headings(there)), link
        if target.to is not To.HERE:
            path = (ROOT / "assets" / "guide" / link.partition("#")[0]).resolve()
            assert path.is_file(), f"{link} does not lead there where the files are read by hand"


def test_the_guide_leads_to_exercises_and_to_routines() -> None:
    found = [resolve(link) for text in CHAPTERS.values() for link in links(text)]
    ids = {(target.to, target.id) for target in found if target is not None}
    assert (To.EXERCISE, "bird-dog") in ids
    assert len([id_ for to, id_ in ids if to is To.ROUTINE]) >= 8


def test_it_is_said_once_that_this_is_no_medical_device() -> None:
    assert " ".join(TEXTS.values()).count("no medical device") == 1


@each_chapter
def test_nothing_is_promised(chapter: str) -> None:
    words = CHAPTERS[chapter].lower()
    assert not re.findall(r"\b(cures?|heals?|guarantee\w*|prevents?|prevention|proven)\b", words)


def test_rules_beyond_the_evidence_are_called_often_advised() -> None:
    for chapter, rule in (
        ("cadence", "170 to 180"), ("shoes", "300 to 500 miles"), ("building-up", "10 %"),
        ("form", "feet that roll in or out"),
    ):  # fmt: skip
        sentence = next(part for part in re.split(r"\n\n|\n- ", CHAPTERS[chapter]) if rule in part)
        assert "often advised" in sentence.replace("\n", " "), rule


def test_the_thresholds_of_pain_are_said_to_be_borrowed() -> None:
    text = CHAPTERS["pain"].replace("\n", " ")
    assert "borrowed from the rehabilitation of sore tendons" in text
    assert "has not been shown" in text


def test_the_chapter_on_help_and_the_page_of_symptoms_say_the_same() -> None:
    text = CHAPTERS["when-to-seek-help"]
    props = derive_signs_props((), "Back")
    for rank in props.ranks:
        part = text.partition(f"## {rank.title}\n")[2].partition("\n## ")[0]
        assert rank.told in part.replace("\n", " ")
        assert re.findall(r"^- (.+)$", part, re.MULTILINE) == [sign.text for sign in rank.signs]


def test_every_symptom_has_words_and_no_other() -> None:
    assert list(SYMPTOM_WORDS) == [symptom.id for symptom in SYMPTOMS]
    assert {symptom.rank for symptom in SYMPTOMS} == set(Rank)


def test_the_numbers_of_the_guide_are_those_that_the_app_goes_by() -> None:
    text = {id_: chapter.replace("\n", " ") for id_, chapter in CHAPTERS.items()}
    assert f"Pain up to {pain.GO_ON_UP_TO} that" in text["pain"]
    assert f"A {pain.GO_ON_UP_TO + 1} or {pain.EASE_UP_TO}." in text["pain"]
    assert f"Above {pain.EASE_UP_TO}." in text["pain"]
    assert f"is {pain.ROSE_BY} or more above" in text["pain"]
    assert (progress.SESSIONS_FOR_NEXT, progress.LIGHTER_EVERY) == (3, 5)
    assert "three sessions in a row" in text["strength"]
    assert f"a {progress.EASY_UP_TO} out of 10" in text["strength"]
    assert f"no higher than {pain.GO_ON_UP_TO}" in text["strength"]
    assert "every fifth week" in text["building-up"]
    assert f"once there are {runs.MARK_FROM // 1000} km" in text["building-up"]
    mile = runs.METRES_IN[Units.MILES]
    notice, firm = round(runs.NOTICE_FROM / mile), round(runs.FIRM_FROM / mile)
    assert f"{notice} to {firm} miles" in text["shoes"]
    assert f"from {notice} miles on" in text["shoes"]
    assert f"more plainly at {firm}" in text["shoes"]
