"""Changing one value of a settings text: nothing else moves, and it reads back as it was set."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.library.edit import EditValue, set_value
from exercise_app.library.nodes import Mapping, Scalar, plain
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Unreadable


def read(text: str) -> dict[str, Any]:
    document = read_nodes(text, "settings.yaml")
    assert document.problems == []
    assert document.root is not None
    values = plain(document.root)
    assert isinstance(values, dict)
    return values


@pytest.mark.parametrize(
    ("text", "keys", "value", "edited"),
    [
        # a value in the place of another
        ("theme: dark # at night\n", ["theme"], "light", "theme: light # at night\n"),
        ("theme:   'dark'\n", ["theme"], "light", "theme:   light\n"),
        ("voice:\n  rate: 165\n", ["voice", "rate"], 140, "voice:\n  rate: 140\n"),
        ("voice: {rate: 165, tones: 1}", ["voice", "rate"], 9, "voice: {rate: 9, tones: 1}"),
        ("name: |\n  two\n  lines\n\n# c\nb: 1\n", ["name"], "x", "name: x\n\n# c\nb: 1\n"),
        ("name: a\n  b\nc: 1\n", ["name"], "x", "name: x\nc: 1\n"),
        ("name: 😀\nb: 😀\n", ["b"], "é", 'name: 😀\nb: "é"\n'),
        ("\ufefftheme: dark\r\nb: 1\r\n", ["theme"], "light", "\ufefftheme: light\r\nb: 1\r\n"),
        ("x: &t dark\ntheme: *t # c\n", ["theme"], "light", "x: &t dark\ntheme: light # c\n"),
        ("a: [1, 2] # c\n", ["a"], 3, "a: 3 # c\n"),
        ("a:\n  - 1\n  - 2\n\n# c\nb: 1\n", ["a"], 3, "a:\n  3\n\n# c\nb: 1\n"),
        # a value where there was none
        ("theme: # none\n", ["theme"], "dark", "theme: dark # none\n"),
        ("theme: ~\n", ["theme"], "dark", "theme: dark\n"),
        ("voice:\nb: 1\n", ["voice", "rate"], 9, "voice: {rate: 9}\nb: 1\n"),
        ("{theme, b: 1}\n", ["theme"], "dark", "{theme: dark, b: 1}\n"),
        # a new key
        ("", ["theme"], "dark", "theme: dark\n"),
        ("# mine\r\n", ["theme"], "dark", "# mine\r\ntheme: dark\r\n"),
        ("---\n", ["theme"], "dark", "---\ntheme: dark\n"),
        ("a: 1", ["b"], 2, "a: 1\nb: 2\n"),
        ("a: 1\r\n", ["b"], 2, "a: 1\r\nb: 2\r\n"),
        ("a: 1\n...\n", ["b"], 2, "a: 1\nb: 2\n...\n"),
        ("  a: 1 # c\n", ["b"], 2, "  a: 1 # c\n  b: 2\n"),
        ("a: 1\n", ["voice", "rate"], 9, "a: 1\nvoice: {rate: 9}\n"),
        ("v:\n  a: 1\n\n# c\nb: 1\n", ["v", "c"], 2, "v:\n  a: 1\n  c: 2\n\n# c\nb: 1\n"),
        ("v:\n  a: |\n    x\nb: 1\n", ["v", "c"], 2, "v:\n  a: |\n    x\n  c: 2\nb: 1\n"),
        ("v:\r  a: 1\rb: 1\r", ["v", "c"], 2, "v:\r  a: 1\r  c: 2\rb: 1\r"),
        ("v: {}\n", ["v", "c"], 2, "v: {c: 2}\n"),
        ("v: {a: 1, }\n", ["v", "c"], 2, "v: {a: 1, c: 2, }\n"),
        ("{a: 1 # }\n}\n", ["b"], 2, "{a: 1, b: 2 # }\n}\n"),
        ("{}", ["a", "b", "c"], 2, "{a: {b: {c: 2}}}"),
        # a key taken out
        ("a: 1\nb: 2 # c\nc: 3\n", ["b"], None, "a: 1\nc: 3\n"),
        ("a: 1 # only\n", ["a"], None, ""),
        ("v:\n  a: 1\n  b: 2\n", ["v", "a"], None, "v:\n  b: 2\n"),
        ("v: {a: 1, b: 2}\n", ["v", "a"], None, "v: {b: 2}\n"),
        ("v: {a: 1, b: 2}\n", ["v", "b"], None, "v: {a: 1}\n"),
        ("v: {a: 1}\n", ["v", "a"], None, "v: {}\n"),
        ("x-l:\n- a\n- b\n\n# c\nb: 1\n", ["x-l"], None, "\n# c\nb: 1\n"),
        ("a: 1\n", ["b"], None, "a: 1\n"),
        ("# c", ["b"], None, "# c"),
        ("v:\n", ["v", "b"], None, "v:\n"),
    ],
)  # fmt: skip
def test_only_the_value_or_its_line_changes(
    text: str, keys: list[str], value: EditValue, edited: str
) -> None:
    assert set_value(text, keys, value) == edited


@pytest.mark.parametrize(
    "value",
    [
        "dark", "1e3", "0x1f", "010", "12", "true", "null", "~", "no", "", " padded ", "a: b",
        "# c", "2.5m", "*a", "&a", "!t", "x\ny\t", "“true” 😀", "\x7f\x85\u2028\ufeff", "\\ \" '",
        "-", "- a", "\x00\x07\x1b", 0, -3, 10**20, 0.5, 2.0, 1e-7, 2.123456789, 1e300, True, False,
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["", "a: old\n", "{a: old, b: 1}", "b:\n  c: 1\n"])
def test_any_value_reads_back_as_it_was_set(text: str, value: EditValue) -> None:
    found = read(set_value(text, ["a"], value))["a"]
    assert found == value
    assert isinstance(found, str) == isinstance(value, str)


@pytest.mark.parametrize(
    ("text", "keys", "message"),
    [
        ("a: [", ["a"], "2:1: error: not valid YAML"),
        ("a: 1\na: 2\n", ["a"], "2:1: error: “a” stands here a second time"),
        ("- a\n", ["a"], "1:1: error: write `key: value` lines"),
        ("just text\n", ["a"], "1:1: error: write `key: value` lines"),
        ("b: 1\na: 5\n", ["a", "b"], "2:4: error: “a” holds other keys; write them as"),
        ("a: &t 1\nb: *t\n", ["a"], "1:1: error: “a” is written in a way that cannot be changed"),
        ("x: &v {r: 1}\na: *v\n", ["a", "r"], "1:1: error: “a” is written in a way that cannot"),
        ("? a\n", ["a"], "1:1: error: “a” is written in a way that cannot be changed from here"),
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str, keys: list[str], message: str) -> None:
    with pytest.raises(Unreadable) as refused:
        set_value(text, keys, 7, "s.yaml")
    assert str(refused.value).startswith(f"s.yaml:{message}")


def test_a_text_that_no_yaml_can_hold_is_refused() -> None:
    with pytest.raises(Unreadable, match="cannot be changed from here"):
        set_value("a: 1\n", ["a"], "\ud800")


NAMES = st.sampled_from(["theme", "voice", "targets", "week_starts", "x-mine", "core-strength-1"])
WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["null", "1e5", "0o7", "yes", "- x", "a # b", "a: b", "'", '"', "}", "{", ","]),
    st.integers(-1000, 1000),
    st.floats(0, 100, allow_nan=False),
    st.booleans(),
)
COMMENTS = st.text("abc é😀#:{}'\"\\- \t", max_size=10)


def quoted(value: object) -> str:
    """`value` in YAML, quoted where it is text."""
    if isinstance(value, str):
        return "'" + "".join(c for c in value if c.isprintable()).replace("'", "''") + "'"
    return str(value).lower() if isinstance(value, bool) else repr(value)


@st.composite
def settings_texts(draw: st.DrawFn) -> str:
    """A settings file as people write them: comments, blank lines, both styles, any line end."""
    lines = []
    for name in draw(st.lists(NAMES, unique=True, max_size=4)):
        inner = draw(st.dictionaries(NAMES, WORDS, max_size=3))
        style = draw(st.sampled_from(["plain", "flow", "block", "folded", "empty"]))
        comment = draw(st.just("") | COMMENTS.map(lambda text: f"  # {text}"))
        pairs = [f"{key}: {quoted(value)}" for key, value in inner.items()]
        if style == "flow":
            lines.append(f"{name}: {{{', '.join(pairs)}}}{comment}")
        elif style == "block" and pairs:
            lines += [f"{name}:{comment}", *(f"   {pair}" for pair in pairs)]
        elif style == "folded":
            lines += [f"{name}: >-", "  some text", "", "  and more"]
        elif style == "empty":
            lines.append(f"{name}:{comment}")
        else:
            lines.append(f"{name}: {quoted(draw(WORDS))}{comment}")
        lines += draw(st.lists(st.just("") | COMMENTS.map(lambda text: f"#{text}"), max_size=2))
    ending = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    bom = draw(st.sampled_from(["", "\ufeff"]))
    return bom + ending.join(lines) + draw(st.sampled_from(["", ending]))


def value_span(text: str, keys: list[str]) -> tuple[int, int] | None:
    """Where the value at `keys` stands in `text`; None where there is none yet."""
    bom = text.startswith("\ufeff")
    node = read_nodes(text, "s.yaml").root
    for key in keys:
        node = node.get(key) if isinstance(node, Mapping) else None
    if node is None or (isinstance(node, Scalar) and node.start == node.end):
        return None
    stop = max((v.end for _, v in node.pairs), default=0) if isinstance(node, Mapping) else 0
    end = stop if isinstance(node, Mapping) and not node.flow else node.end
    return node.start + bom, len(text[: end + bom].rstrip())


def is_insertion(before: str, after: str) -> bool:
    """Whether `after` is `before` with one stretch more."""
    start = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
    rest = before[len(before) if start is None else start :]
    return len(after) > len(before) and after.endswith(rest)


@given(settings_texts(), st.lists(NAMES, min_size=1, max_size=2), WORDS)
def test_an_edit_changes_no_byte_outside_the_value_and_reads_back(
    text: str, keys: list[str], value: EditValue
) -> None:
    before = read_or_empty(text)
    inner = before.get(keys[0])
    if len(keys) > 1 and not (inner is None or isinstance(inner, dict)):
        with pytest.raises(Unreadable, match="holds other keys"):
            set_value(text, keys, value)
        return
    edited = set_value(text, keys, value)
    new = value if len(keys) == 1 else {**(inner or {}), keys[1]: value}
    assert read(edited) == {**before, keys[0]: new}
    span = value_span(text, keys)
    if span is None:
        assert is_insertion(text, edited)
    else:
        assert edited.startswith(text[: span[0]])
        assert edited.endswith(text[span[1] :])
    assert set_value(edited, keys, value) == edited


@given(settings_texts(), NAMES)
def test_taking_a_key_out_takes_out_one_stretch(text: str, key: str) -> None:
    edited = set_value(text, [key], None)
    left = {name: value for name, value in read_or_empty(text).items() if name != key}
    assert read_or_empty(edited) == left
    assert edited == text or is_insertion(edited, text)


def read_or_empty(text: str) -> dict[str, Any]:
    """What `text` holds; nothing where there are only comments."""
    lines = text.removeprefix("\ufeff").splitlines()
    bare = all(not line.strip() or line.startswith("#") for line in lines)
    return {} if bare else read(text)
