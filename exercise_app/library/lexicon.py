"""Reading pronunciation lexicons: the built-in one of a language, and the user's in front of it."""

from __future__ import annotations

import re
from pathlib import Path

from exercise_app.core.lexicon import NUMBERS, Lexicon
from exercise_app.core.translation import tr
from exercise_app.library.exercises import read_format
from exercise_app.library.files import read_bytes
from exercise_app.library.nodes import Mapping, Node, Scalar
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.walk import Walk

KEYS = ("format", "words")
LONGEST = 200
"""Characters of an entry, and of its respelling."""
_FIELD = re.compile(r"\{[^{}]*\}|[{}]")

Words = dict[str, str]


def load_lexicon(built_in: Path, user: Path) -> tuple[Lexicon, tuple[Problem, ...]]:
    """The words of the file `built_in` and, before them, of `user`; and what is wrong with either.

    A file that is not there holds no words.
    """
    words: Words = {}
    problems: list[Problem] = []
    for path in (built_in, user):
        found, told = _load(path)
        words |= found
        problems += told
    return Lexicon(words), tuple(problems)


def read_lexicon(data: bytes | str, path: str) -> tuple[Words, tuple[Problem, ...]]:
    """The words in a file's content with their respellings, and every problem it has."""
    walk = Walk(path)
    document = read_nodes(data, path)
    words: Words = {}
    if not document.is_empty:
        walk.problems += document.problems
        root = document.root
        if isinstance(root, Mapping):
            words = _walk_lexicon(walk, root)
        elif root is not None and not (isinstance(root, Scalar) and root.value is None):
            walk.tell(root, tr("a lexicon is written as `format: 1` and `words:`"))
    return {} if document.is_cut else words, tuple(sorted(set(walk.problems)))


def _load(path: Path) -> tuple[Words, tuple[Problem, ...]]:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return {}, ()
    except OSError:
        pass  # what is wrong is told by reading it
    try:
        return read_lexicon(read_bytes(path), str(path))
    except Unreadable as unreadable:
        return {}, unreadable.problems


def _walk_lexicon(walk: Walk, root: Mapping) -> Words:
    found = walk.fields(root, KEYS, tr("a lexicon"), extensions=True)
    if "format" in found:
        read_format(walk, root)
    words = walk.mapping(found["words"], "“words”") if "words" in found else None
    if words is None:
        return {}
    read = [(_written(walk, key), _respelling(walk, key, value)) for key, value in words.pairs]
    return {written: spoken for written, spoken in read if written and spoken}


def _written(walk: Walk, key: Scalar) -> str:
    """An entry's words; empty where something is wrong with them."""
    words = " ".join(key.text.split())
    fields = _FIELD.findall(words)
    if not words:
        walk.tell(key, tr("this entry has no word; write one before the colon"))
    elif len(words) > LONGEST:
        walk.tell(key, tr("an entry has at most {longest} characters; shorten it", longest=LONGEST))
    elif len(fields) != len(set(fields)) or not set(fields) <= set(NUMBERS):
        walk.tell(
            key,
            tr(
                "an entry may hold {n} and {m} once each, for numbers; no other braces",
                n="{n}",
                m="{m}",
            ),
        )
    else:
        return words
    return ""


def _respelling(walk: Walk, key: Scalar, node: Node) -> str:
    """How an entry is said; empty where something is wrong with it."""
    spoken = walk.text(node, key.text) or ""
    if len(spoken) > LONGEST:
        walk.tell(
            node, tr("a respelling has at most {longest} characters; shorten it", longest=LONGEST)
        )
    elif not set(_FIELD.findall(spoken)) <= set(_FIELD.findall(key.text)):
        walk.tell(
            node,
            tr(
                "a respelling may hold only those numbers that its entry holds: {n}, {m}",
                n="{n}",
                m="{m}",
            ),
        )
    else:
        return " ".join(spoken.split())
    return ""
