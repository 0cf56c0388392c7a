"""A difference that can be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exercise_app.ui.props.difference import MOST_SHOWN, Side, derive_difference

BOTH, THEIRS, MINE, LEFT = Side.BOTH, Side.THEIRS, Side.MINE, Side.LEFT_OUT


def test_what_differs_is_shown_with_two_lines_around_it() -> None:
    theirs = "a\nb\nc\nd\ne\nf\ng\n"
    mine = "a\nb\nc\nD\ne\nf\ng\n"
    assert derive_difference(theirs, mine) == (
        (LEFT, ""), (BOTH, "b"), (BOTH, "c"), (THEIRS, "d"), (MINE, "D"), (BOTH, "e"),
        (BOTH, "f"), (LEFT, ""),
    )  # fmt: skip


def test_two_places_are_shown_with_what_lies_between_shortened() -> None:
    between = "".join(f"{n}\n" for n in range(20))
    lines = derive_difference(f"x\n{between}y\n", f"X\n{between}Y\n")
    assert [line for line in lines if line.side is not BOTH] == [
        (THEIRS, "x"), (MINE, "X"), (LEFT, ""), (THEIRS, "y"), (MINE, "Y"),
    ]  # fmt: skip


def test_line_ends_alone_are_no_difference() -> None:
    assert derive_difference("a\r\nb\r\n", "a\nb") == ()


def test_much_that_differs_stays_short_and_quick() -> None:
    theirs = "".join(f"a{n}\n" for n in range(40_000))
    mine = "".join(f"b{n}\n" for n in range(40_000))
    lines = derive_difference(theirs, mine)
    assert len(lines) <= MOST_SHOWN + 1
    assert {THEIRS, MINE} <= {line.side for line in lines}


texts = st.lists(st.sampled_from(["a", "b", ""]), max_size=8).map("\n".join)


@given(texts, texts)
def test_the_lines_of_each_side_are_all_there(theirs: str, mine: str) -> None:
    lines = derive_difference(theirs, mine)
    if not any(line.side is LEFT for line in lines) and lines:
        for text, side in ((theirs, THEIRS), (mine, MINE)):
            kept = [line.text for line in lines if line.side in (BOTH, side)]
            assert "\n".join(kept) in "\n".join(text.splitlines())
