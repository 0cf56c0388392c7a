"""Where PyYAML's parsers are of YAML 1.1, files are read as YAML 1.2 all the same."""

from __future__ import annotations

import pytest
import yaml

from exercise_app.library import events
from exercise_app.library.nodes import Listing, Mapping, plain
from exercise_app.library.parse import read_nodes


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of PyYAML's parsers in turn."""
    monkeypatch.setattr(events, "Loader", getattr(yaml, request.param))


def told(text: str) -> list[str]:
    """Every problem as `line:column message`."""
    return [f"{p.line}:{p.column} {p.message}" for p in read_nodes(text, "x.yaml").problems]


@pytest.mark.usefixtures("parser")
def test_a_character_may_be_escaped_as_json_does() -> None:
    text = "a: \"x \\ud83d\\ude00 \\uD83D\\uDE80\"\nb: ['\\ud83d', z]\n"
    document = read_nodes(text, "x.yaml")
    assert document.problems == []
    assert isinstance(document.root, Mapping)
    assert plain(document.root) == {"a": "x 😀 🚀", "b": ["\\ud83d", "z"]}
    listing = document.root.get("b")
    assert isinstance(listing, Listing)
    z = listing.items[1]
    assert (z.line, text[z.start : z.end]) == (1, "z")


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('a: "x\\ud83d"', "1:4 `\\ud83d`"),
        ('a: "\\ude00\\ud83d"', "1:4 `\\ude00`"),
        ('a: "\\U0000DEAD"', "1:4 `\\udead`"),
        ('"\\ud83d": 1', "1:1 `\\ud83d`"),
    ],
)
def test_half_of_a_character_is_told(text: str, shown: str) -> None:
    assert told(text) == [f"{shown} is half of a character; write the character itself"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])
def test_only_what_yaml_1_2_calls_a_line_break_ends_a_line(mark: str) -> None:
    text = f"a{mark}: x{mark}y \ue000\nb: 'x{mark}y' # z{mark}c: 1\nd: \"x{mark}y\"\ne: \x07"
    assert told(text) == ["4:4 the character U+0007 cannot stand in YAML; remove it"]
    document = read_nodes(text.removesuffix("\x07"), "x.yaml")
    assert document.problems == []
    assert document.root is not None
    whole = f"x{mark}y"
    assert plain(document.root) == {
        f"a{mark}": f"{whole} \ue000", "b": whole, "d": whole, "e": None
    }  # fmt: skip
