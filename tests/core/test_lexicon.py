"""The lexicon: which words of a text are respelt, and which are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.lexicon import Lexicon

WORDS = Lexicon(
    {
        "piriformis": "pirri formiss",
        "SI joint": "S I joint",
        "child's pose": "childs pose",
        "plank": "planck",
        "side plank": "sighed plank",
        "90/90": "ninety ninety",
        "{n}x{m}": "{n} times {m}",
        "{n}/{m}": "{n} over {m}",
        "{n}s": "{n} seconds",
        "1s": "1 second",
        "{n}m{m}s": "{n} minutes {m}",
        "1m{m}s": "1 minute {m}",
        "x{n}": "times {n}",
        "×": " times ",
    }
)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Next, piriformis stretch.", "Next, pirri formiss stretch."),
        ("Piriformis. PIRIFORMIS.", "pirri formiss. pirri formiss."),
        ("The SI joint, not the si joint.", "The S I joint, not the si joint."),
        ("Child's pose, child’s pose.", "childs pose, childs pose."),
        ("Child's\n  pose", "childs pose"),
        ("Side plank, then plank.", "sighed plank, then planck."),
        ("planks, a gangplank and plank_1", "planks, a gangplank and plank_1"),
        ("90/90 and 3/4", "ninety ninety and 3 over 4"),
        ("3x10 for 45s", "3 times 10 for 45 seconds"),
        ("1.5s, 1s, 11s", "1.5 seconds, 1 second, 11 seconds"),
        ("1m30s or 2m30s", "1 minute 30 or 2 minutes 30"),
        ("x2", "times 2"),
        ("3×10", "3 times 10"),
        ("1/2/3 and 12:30s", "1/2/3 and 12:30s"),
        ("45sec 3x10x2", "45sec 3x10x2"),
        ("", ""),
    ],
)
def test_whole_words_and_figures_are_respelt(written: str, spoken: str) -> None:
    assert WORDS.spoken(written) == spoken


def test_what_was_respelt_is_not_respelt_again() -> None:
    swapped = Lexicon({"left": "right", "right": "left"})
    assert swapped.spoken("Left, right.") == "right, left."


@given(st.text(max_size=60))
def test_a_lexicon_without_words_changes_nothing(text: str) -> None:
    assert Lexicon({}).spoken(text) == text


@given(st.text(max_size=60))
def test_text_without_an_entry_stays_as_it_is(text: str) -> None:
    only = Lexicon({"piriformis": "pirri formiss"})
    if "piriformis" not in text.casefold():
        assert only.spoken(text) == text


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=4))
def test_any_entry_may_stand_in_a_lexicon(entries: dict[str, str]) -> None:
    for key in entries:
        if key.isalnum():
            assert Lexicon({key: "said"}).spoken(f"Now {key}, please.") == "Now said, please."
    assert isinstance(Lexicon({k: v for k, v in entries.items() if k.strip()}).spoken("Now."), str)
