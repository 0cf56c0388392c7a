"""Limits of YAML itself: depth and size, aliases counted, and no file that takes long."""

from __future__ import annotations

import pytest
import yaml

from exercise_app.library import events
from exercise_app.library.parse import MAX_NODES, read_nodes
from tests.work import calls


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of PyYAML's parsers in turn."""
    monkeypatch.setattr(events, "Loader", getattr(yaml, request.param))


def told(text: str) -> list[str]:
    """Every problem as `line:column message`."""
    return [f"{p.line}:{p.column} {p.message}" for p in read_nodes(text, "x.yaml").problems]


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "[{a: ", "- - ? "])
@pytest.mark.usefixtures("parser")
def test_nesting_is_stopped_at_twenty_however_deep_it_goes(opening: str) -> None:
    [line] = told(opening * 100_000)
    assert line.endswith("nested deeper than 20 levels; make it flatter")


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def test_twenty_levels_are_allowed_also_by_way_of_aliases() -> None:
    assert told(nested(20)) == []
    assert told(nested(21)) == ["1:21 nested deeper than 20 levels; make it flatter"]
    ten = f"a: &a {nested(10)}\nb: "
    assert told(ten + "[" * 9 + "*a" + "]" * 9) == []
    assert told(ten + "[" * 10 + "*a" + "]" * 10) == [
        "2:14 nested deeper than 20 levels; make it flatter"
    ]


def test_what_is_nested_too_deep_is_passed_over_and_counted() -> None:
    deeper = "1:21 nested deeper than 20 levels; make it flatter"
    assert told("[" * 100 + "]" * 99 + ", *b]") == [
        deeper,
        "1:202 there is no `&b` before this alias; define it first",
    ]
    assert told("[" * 21 + "x, " * (MAX_NODES - 21) + "]" * 21) == [deeper]
    [first, second] = told("[" * 21 + "x, " * (MAX_NODES - 20) + "]" * 21)
    assert first == deeper
    assert second.endswith("more than 10,000 values, aliases counted; make it smaller")


def test_aliases_count_as_what_they_stand_for() -> None:
    thousand = "a: &a [" + "x, " * 999 + "]\n"  # two keys, two lists, and a thousand a time
    fits = thousand + "b: [" + "*a, " * 8 + "x, " * (MAX_NODES - 9 * 1000 - 4) + "]\n"
    assert told(fits) == []
    [line] = told(fits.removesuffix("]\n") + "x]\n")
    assert line.endswith("more than 10,000 values, aliases counted; make it smaller")


def alias_bomb() -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    for number in range(25):
        name, before = chr(98 + number), chr(97 + number)
        lines.append(f"{name}: &{name} [" + ", ".join([f"*{before}"] * 10) + "]")
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        alias_bomb(),
        "- &a 1\n" + "- *a\n" * 200_000,
        "[" + "a, " * 300_000,
        "a:\n" * 300_000,
        '"' + "\\n" * 500_000 + '"',
        "? a\n: b\n" * 100_000,
        "[" + "a: b, " * 100_000 + "]",
        "a: |\n" + " a\n" * 300_000,
        "#" * 1_000_000,
        "x: " + "a" * 1_000_000,
        "\x01" * 1_000_000,
        "a:\r" * 100_000 + "\x01",
        "a: x" + "\u2028" * 300_000,
    ],
    ids=range(13),
)
@pytest.mark.sweep
def test_no_file_of_a_mebibyte_is_much_work(text: str) -> None:
    assert calls(lambda: told(text)) < 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        '", "'.join("a" * 99 for _ in range(9_000)),
        "a" * 1_000_000,
        "\\n" * 500_000,
        '", "' * 250_000,
    ],
    ids=range(4),
)
@pytest.mark.sweep
def test_nor_where_the_parser_in_python_has_to_read_it(text: str) -> None:
    assert calls(lambda: told(f'["\\ud83d\\ude00{text}"]')) < 5_000_000


def test_an_alias_bomb_is_one_clear_error() -> None:
    [line] = told(alias_bomb())
    assert line == "4:36 more than 10,000 values, aliases counted; make it smaller"
