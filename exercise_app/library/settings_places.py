"""Which setting each problem of a settings file is about."""

from __future__ import annotations

from collections.abc import Iterable

from exercise_app.library.nodes import Mapping
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem


def problems_by_key(data: bytes | str, problems: Iterable[Problem]) -> dict[str, str]:
    """What is wrong with each setting, by its key such as `voice.rate`.

    A problem belongs to the key that stands last before it. What is no setting's, such as an error
    of YAML itself, is left out.
    """
    document = read_nodes(data, "")
    root = document.root
    if not isinstance(root, Mapping) or document.is_cut:
        return {}
    found: dict[str, str] = {}
    for problem in problems:
        key = _key_at(root, (problem.line - 1, problem.column - 1))
        if key:
            found.setdefault(key, problem.message)
    return found


def _key_at(mapping: Mapping, place: tuple[int, int]) -> str:
    before = [(key, node) for key, node in mapping.pairs if (key.line, key.column) <= place]
    if not before:
        return ""
    key, node = max(before, key=lambda pair: (pair[0].line, pair[0].column))
    inner = _key_at(node, place) if isinstance(node, Mapping) else ""
    return f"{key.text}.{inner}" if inner else key.text
