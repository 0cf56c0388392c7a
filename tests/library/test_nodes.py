"""YAML as nodes: YAML 1.2's core schema, places, limits, and the same from both parsers."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
import yaml

from exercise_app.library import events
from exercise_app.library.nodes import Document, Listing, Mapping, Node, Scalar, plain
from exercise_app.library.parse import read_nodes

PARSERS = ("CSafeLoader", "SafeLoader")


@pytest.fixture(params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both of PyYAML's parsers in turn."""
    use(monkeypatch, request.param)
    return str(request.param)


def use(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(events, "Loader", getattr(yaml, name))


def value_of(text: str) -> object:
    document = read_nodes(f"a: {text}\n", "x.yaml")
    assert document.problems == []
    assert document.root is not None
    return plain(document.root)["a"]


def told(data: bytes | str) -> list[str]:
    """Every problem as `line:column message`."""
    return [f"{p.line}:{p.column} {p.message}" for p in read_nodes(data, "x.yaml").problems]


@pytest.mark.parametrize(
    "text",
    "no yes on off y N 1:30 1_000 0b1 2026-11-22 = 1e . 0o8 -0o7 tRue NULL1 + -x 1.2.3 0x x10 ١٢ "
    ".nAn 1m".split(),
)
def test_what_yaml_1_1_would_turn_into_something_else_stays_text(text: str) -> None:
    assert value_of(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None),
        ("true", True), ("True", True), ("TRUE", True), ("false", False), ("FALSE", False),
        ("0", 0), ("010", 10), ("-7", -7), ("+7", 7), ("0o17", 15), ("0x1F", 31),
        (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("-2.5E-1", -0.25), ("1e999", math.inf),
        (".inf", math.inf), ("-.INF", -math.inf), ("+.Inf", math.inf),
    ],
)  # fmt: skip
def test_plain_scalars_follow_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    found = value_of(text)
    assert found == value
    assert type(found) is type(value)


def test_not_a_number_is_one() -> None:
    found = value_of(".nan")
    assert isinstance(found, float)
    assert math.isnan(found)


@pytest.mark.parametrize("text", ["'5'", '"5"', "|\n  5", ">-\n  5"])
def test_quoted_and_block_scalars_are_text(text: str) -> None:
    assert str(value_of(text)).strip() == "5"
    assert isinstance(value_of(text), str)


def test_a_number_of_thousands_of_digits_stays_text_and_takes_no_time() -> None:
    digits = "9" * 100_000
    assert value_of(digits) == digits


PLACES = [
    "a: 1\nb:\n  - x\n  - y: 2\n",
    "a: |\n  two\n  lines\nb: >-\n  folded\n\nc: 1\n",
    "a: 😀x\nb: '😀'\nc: \"é 😀\" # 😀\nd: x\n",
    "\ufeffa: 1\nb: [é, {c: 😀}]\n",
    "a: 1\r\nb:\r\n  c: 2\r\n",
    "a: 1\rb: 2\r",
    "a: &anchor [x, *self, y]\n".replace("*self", "z") + "b: *anchor\n",
    "%YAML 1.2\n---\na: 1\n...\n",
    "? a\n: b\n? c\n: - d\n",
    "a: 'it''s'\nb: x\n  y\nc:\n",
    "{a: 1, b: [2, 3]}\n",
    "\x85a: 1\u2028x\nb: y\u2029z\n",
]


def laid_out(node: Node) -> object:
    """A node with all its marks."""
    place = (node.line, node.column, node.start, node.end)
    match node:
        case Scalar():
            return (node.text, node.value, place)
        case Listing():
            return (place, node.flow, [laid_out(item) for item in node.items])
        case Mapping():
            return (place, node.flow, [(laid_out(k), laid_out(v)) for k, v in node.pairs])


@pytest.mark.parametrize("text", PLACES)
def test_both_parsers_give_the_same_nodes_at_the_same_places(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for name in PARSERS:
        use(monkeypatch, name)
        document = read_nodes(text, "x.yaml")
        assert document.root is not None
        found.append((laid_out(document.root), document.problems))
    assert found[0] == found[1]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", PLACES)
def test_marks_point_at_the_text_that_was_written(text: str) -> None:
    body = text.removeprefix("\ufeff")
    looked_at = 0
    for scalar in scalars(read_nodes(text, "x.yaml")):
        if scalar.text and "\n" not in scalar.text and "'" not in scalar.text:
            written = body[scalar.start : scalar.end]
            assert scalar.text.split()[0] in written
            before = nodes_lines(body[: scalar.start])
            assert (scalar.line, scalar.column) == (len(before) - 1, len(before[-1]))
            looked_at += 1
    assert looked_at >= 2


def nodes_lines(text: str) -> list[str]:
    """Lines as YAML's parsers count them."""
    for ending in ("\r\n", "\r"):
        text = text.replace(ending, "\n")
    return text.split("\n")


def scalars(document: Document) -> Iterator[Scalar]:
    def inside(node: Node) -> Iterator[Scalar]:
        match node:
            case Scalar():
                yield node
            case Listing():
                for item in node.items:
                    yield from inside(item)
            case Mapping():
                for key, value in node.pairs:
                    yield key
                    yield from inside(value)

    assert document.root is not None
    return inside(document.root)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", ["1:1 the file is empty"]),
        ("# only a comment\n", ["1:1 the file is empty"]),
        ("\ufeff", ["1:1 the file is empty"]),
        ("a: 1\na: 2\nb: 3\nb: 4\n", ["2:1 “a” stands here a second", "4:1 “b” stands here"]),
        ("a: 1\n'a': 2\n", ["2:1 “a” stands here a second time; keep one of them"]),
        ("<<: {a: 1}\n", ["1:1 merge keys (`<<`) are not allowed"]),
        ("x: !!int 1\ny: !z 2\n", ["1:4 tags (`!`) are not allowed", "2:4 tags"]),
        ("x: !!map {a: 1}\n", ["1:4 tags"]),
        ("[a]: 1\n", ["1:1 a key is a single word, not a list"]),
        ("? {a: b}\n: 1\n", ["1:3 a key is a single word, not a list"]),
        ("a: *b\n", ["1:4 there is no `&b` before this alias"]),
        ("a: &b [*b]\n", ["1:8 the alias `*b` stands inside itself"]),
        ("a: 1\n---\nb: 2\n", ["2:1 a file holds one document; remove what follows `---`"]),
        ("a: b: c\n", ["1:5 a second `:` in one line; put text that holds one in quotes"]),
        ("\ta: 1\n", ["1:1 a tab cannot stand here; indent with spaces"]),
        ("a: @b\n", ["1:4 text cannot begin with `@`; put it in quotes"]),
        ("a: %b\n", ["1:4 text cannot begin with `%`"]),
        ("a: 1\nb: `c`\n", ["2:4 text cannot begin with ``"]),
        ("a: 'b\n", ["2:1 not valid YAML: "]),
        ('a: "\\q"\n', ["1:"]),
        ("a: 1\na: 2\nb: }\n", ["2:1 “a” stands", "3:4 not valid YAML"]),
        ("a: !x 1\nb: *c\n", ["1:4 tags", "2:4 there is no `&c`"]),
        ("a: \x07\n", ["1:4 the character U+0007 cannot stand in YAML; remove it"]),
        ("é: 1\nü: é\x00", ["2:5 the character U+0000"]),
        ("a\rb: \x1b[31m", ["2:4 the character U+001B"]),
        ("a: \ud800", ["1:4 the character U+D800"]),
        ("😀: 1\n😀😀: \x01", ["2:5 the character U+0001"]),
    ],
)  # fmt: skip
def test_each_error_stands_at_its_line_and_column(text: str, places: list[str]) -> None:
    found = told(text)
    assert len(found) == len(places), found
    for line, place in zip(found, places, strict=True):
        assert line.startswith(place)


def test_the_first_of_two_documents_is_still_read() -> None:
    root = read_nodes("a: 1\n--- !x\nb: 2\n", "x.yaml").root
    assert root is not None
    assert plain(root) == {"a": 1}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"a: \xff", "1:4"),
        (b"\xef\xbb\xbfa: \xff", "1:4"),
        ("é: 1\r\n😀é".encode() + b"\xe9", "2:3"),
        (b"a: 1\rb: \xed\xa0\x80", "2:4"),
        ("a: 1".encode("utf-16"), "1:1"),
    ],
)
def test_bytes_that_are_not_utf_8_are_told_where_they_stand(data: bytes, place: str) -> None:
    assert told(data) == [f"{place} the file is not UTF-8; save it with that encoding"]


@pytest.mark.parametrize(
    "data", ["a: " + "x" * 1024 * 1024, b"#" * (1024 * 1024 + 1), "é" * 2**19 + "x"]
)
def test_a_mebibyte_is_counted_in_bytes(data: bytes | str) -> None:
    assert told(data) == ["1:1 the file is larger than 1 MiB; split it or take something out"]


def test_a_key_that_cannot_be_shown_is_escaped_and_cut() -> None:
    [line] = told('"a\\nb\\e[0m": 1\n"a\\nb\\e[0m": 2\n')
    assert line == "2:1 “a\\nb\\x1b[0m” stands here a second time; keep one of them"
    key = "k" * 90
    [line] = told(f"{key}: 1\n{key}: 2\n")
    assert line == f"2:1 “{'k' * 39}…” stands here a second time; keep one of them"


@pytest.mark.parametrize(
    "text", ['"\\UFFFFFFFF"', '"\\U00110000"', "%YAML 1." + "9" * 5000 + "\n--- a\n"]
)
@pytest.mark.usefixtures("parser")
def test_what_the_parsers_raise_beyond_their_own_errors_is_a_problem_too(text: str) -> None:
    [line] = told(text)
    assert "not valid YAML: " in line


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: *b\nc: *d\nc: 1\n", ["1:4 there is no `&b`", "2:4 there is no `&d`", "3:1 “c”"]),
        ("a: &b [*b, *b]\nc: *b\nd: *e\n", ["1:8 the", "1:12 the", "3:4 there is no `&e`"]),
        ("? *b\n: 1\n? *c\n: 2\n", ["1:3 there is no `&b`", "3:3 there is no `&c`"]),
        (
            "a: " + "[" * 21 + "&b x, {c: !d []}, *e" + "]" * 21 + "\nf: *b\nf: 1\n",
            ["1:23 nested deeper than 20", "3:1 “f” stands here"],
        ),
        ("a: 1\na: 2\nb: &c [x, {y: @", ["2:1 “a” stands here", "3:15 text cannot begin"]),
        ("? [a, &b {c: @", ["1:14 text cannot begin"]),
        ("@", ["1:1 text cannot begin"]),
    ],
)
def test_one_error_hides_no_other(text: str, places: list[str]) -> None:
    found = told(text)
    assert len(found) == len(places), found
    for line, place in zip(found, places, strict=True):
        assert line.startswith(place)


def test_what_was_read_before_the_end_of_reading_is_kept_and_knows_that_it_is_cut() -> None:
    document = read_nodes("a: 1\nb:\n- x\n- y: 2\n  z: @", "x.yaml")
    [problem] = document.problems
    assert document.is_cut
    root = document.root
    assert isinstance(root, Mapping)
    assert plain(root) == {"a": 1, "b": ["x", {"y": 2, "z": None}]}
    listing = root.get("b")
    assert isinstance(listing, Listing)
    inner = listing.items[1]
    assert isinstance(inner, Mapping)
    assert [node.trouble for node in (root, listing, inner)] == [problem] * 3
    assert listing.items[0].trouble is None
    assert [value.trouble for _, value in inner.pairs] == [None, problem]
    whole = read_nodes("a: *b\n", "x.yaml")
    assert not whole.is_cut
    assert whole.root is not None
    assert whole.root.trouble is None
