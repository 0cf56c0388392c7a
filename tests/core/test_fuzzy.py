"""Exercises are found by what is typed of them."""

from __future__ import annotations

import pytest

from exercise_app.core.fuzzy import Named, folded, rank

NAMES = {
    name: Named(folded(name), folded(more))
    for name, more in (
        ("Abdominal brace", "core"),
        ("Plank", "core"),
        ("Side plank", "core obliques"),
        ("Bird dog", "glutes back"),
        ("Single-leg bridge", "glutes"),
        ("Child’s pose", "back seated"),
        ("Étirement", ""),
    )
}


def found(typed: str) -> list[str]:
    ranks = {name: rank(folded(typed), named) for name, named in NAMES.items()}
    kept = [name for name in NAMES if ranks[name] is not None]
    return sorted(kept, key=lambda name: ranks[name] or 0)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("pla", ["Plank", "Side plank"]),
        ("PLANK side", ["Side plank"]),
        ("single leg", ["Single-leg bridge"]),
        ("ridge", ["Single-leg bridge"]),
        ("bd", ["Bird dog", "Abdominal brace"]),
        ("sp", ["Side plank"]),
        ("glute", ["Bird dog", "Single-leg bridge"]),
        ("childs", ["Child’s pose"]),
        ("child's", ["Child’s pose"]),
        ("brid dog", ["Bird dog"]),
        ("etire", ["Étirement"]),
        ("plnk", ["Plank", "Side plank"]),
        ("plamk", ["Plank", "Side plank"]),
        ("plankk", ["Plank", "Side plank"]),
        ("palnk", ["Plank", "Side plank"]),
        ("slbr", ["Single-leg bridge"]),
        ("xyz", []),
        ("plxnx", []),
        ("zzzz", []),
    ],
)
def test_names_are_found(typed: str, names: list[str]) -> None:
    assert found(typed) == names


def test_nothing_typed_finds_everything() -> None:
    assert found("") == list(NAMES)
