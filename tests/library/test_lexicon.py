"""Reading lexicons: what holds of a file, what is told, and whose word goes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.core.lexicon import Lexicon
from exercise_app.library.check import Named, check_files
from exercise_app.library.lexicon import LONGEST, load_lexicon, read_lexicon

BUILT_IN = Path(__file__).resolve().parents[2] / "assets" / "speech" / "lexicon.en.yaml"


def told(text: str) -> list[str]:
    return [str(problem) for problem in read_lexicon(text, "lexicon.yaml")[1]]


def test_words_are_read_with_their_respellings() -> None:
    words, problems = read_lexicon(
        'format: 1\nwords:\n  iliacus:  illy   akus\n  "{n} kg": "{n} kilos"\n', "lexicon.yaml"
    )
    assert words == {"iliacus": "illy akus", "{n} kg": "{n} kilos"}
    assert problems == ()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "format: 1\n", "null\n", "x-mine: 1\n"])
def test_a_file_without_words_is_a_good_one(text: str) -> None:
    assert read_lexicon(text, "lexicon.yaml") == ({}, ())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a\n", "1:1: error: a lexicon is written as `format: 1` and `words:`"),
        ("word: {}\n", "1:1: error: unknown key “word”; did you mean “words”?"),
        ("words: [a]\n", "1:8: error: “words” is written as `key: value` lines"),
        ("words:\n  psoas: 5\n", '2:10: error: “psoas” is text; put it in quotes: "5"'),
        ("words:\n  psoas: [so, as]\n", "2:10: error: “psoas” is one line of text"),
        ("words:\n  psoas:\n", '2:9: error: “psoas” is text; put it in quotes: ""'),
        ("words:\n  ' ': a\n", "2:3: error: this entry has no word; write one before the colon"),
        (
            'words:\n  "{x} kg": a\n',
            "2:3: error: an entry may hold {n} and {m} once each, for numbers; no other braces",
        ),
        (
            'words:\n  "{n}-{n}": a\n',
            "2:3: error: an entry may hold {n} and {m} once each, for numbers; no other braces",
        ),
        (
            'words:\n  "{n} kg": "{m} kilos"\n',
            "2:13: error: a respelling may hold only those numbers that its entry holds: {n}, {m}",
        ),
        (
            f"words:\n  {'a' * 120} {'b' * 120}: c\n",
            f"2:3: error: an entry has at most {LONGEST} characters; shorten it",
        ),
        (
            f"words:\n  a: {'b' * 201}\n",
            f"2:6: error: a respelling has at most {LONGEST} characters; shorten it",
        ),
        ("format: 2\n", "1:9: error: "),
    ],
)
def test_what_is_wrong_is_told_at_its_place(text: str, problem: str) -> None:
    [only] = told(text)
    assert only.startswith(f"lexicon.yaml:{problem}")


def test_an_entry_with_an_error_leaves_the_others_standing() -> None:
    words, problems = read_lexicon("words:\n  one: [1]\n  two: too\n", "lexicon.yaml")
    assert words == {"two": "too"}
    assert len(problems) == 1


def test_the_users_words_go_before_the_built_in_ones(tmp_path: Path) -> None:
    built_in, user = tmp_path / "lexicon.en.yaml", tmp_path / "lexicon.yaml"
    built_in.write_text("words: {psoas: so us, plank: planck}\n", encoding="utf-8")
    user.write_text("words: {plank: plenk, bird dog: burd dog}\n", encoding="utf-8")
    lexicon, problems = load_lexicon(built_in, user)
    assert lexicon.spoken("psoas, plank, bird dog") == "so us, plenk, burd dog"
    assert problems == ()


def test_without_files_everything_is_said_as_it_is_written(tmp_path: Path) -> None:
    lexicon, problems = load_lexicon(tmp_path / "none.yaml", tmp_path / "file" / "none.yaml")
    assert lexicon.spoken("Piriformis.") == "Piriformis."
    assert problems == ()


def test_a_broken_file_of_the_users_is_told_and_the_built_in_words_hold(tmp_path: Path) -> None:
    user = tmp_path / "lexicon.yaml"
    user.write_text("words: {a: b\n", encoding="utf-8")
    lexicon, problems = load_lexicon(BUILT_IN, user)
    assert lexicon.spoken("Piriformis.") == "pirri formiss."
    assert str(problems[0]).startswith(f"{user}:")
    user.unlink()
    user.mkdir()
    _, [problem] = load_lexicon(BUILT_IN, user)
    assert problem.message == "this is no ordinary file; give a YAML file"


def test_the_built_in_lexicon_has_no_errors_and_is_checked_like_any_file(tmp_path: Path) -> None:
    assert check_files(Named((BUILT_IN,)), tmp_path, tmp_path) == ()
    bad = tmp_path / "lexicon.yaml"
    bad.write_text("words: {psoas: 5}\n", encoding="utf-8")
    [problem] = check_files(Named((bad,)), tmp_path, tmp_path / "exercises")
    assert (problem.line, problem.column) == (1, 16)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Piriformis stretch.", "pirri formiss stretch."),
        ("The SI joint", "The S I joint"),
        ("3x10, 45s each", "3 times 10, 45 seconds each"),
        ("1m30s or 2m30s", "1 minute 30 or 2 minutes 30"),
        ("90/90 stretch", "ninety ninety stretch"),
        ("5 kg. 1 kg. 10lb. 10 lbs.", "5 kilos. 1 kilo. 10 pounds. 10 lbs."),
        ("8-12 reps", "8 to 12 reps"),
        ("2-1-2", "2-1-2"),
        ("Child's pose. Dead bug. Cat-cow.", "Child's pose. Dead bug. Cat-cow."),
        ("Close your eyes. Close by.", "kloze your eyes. Close by."),
    ],
)
def test_the_built_in_lexicon_respells_what_engines_get_wrong(written: str, spoken: str) -> None:
    lexicon: Lexicon = load_lexicon(BUILT_IN, Path("no-such-folder", "lexicon.yaml"))[0]
    assert lexicon.spoken(written) == spoken
