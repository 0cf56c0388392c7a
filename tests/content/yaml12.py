"""A second, small reading of YAML 1.2's core schema, independent of the app's own reader."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml


class Core(yaml.SafeLoader):
    """PyYAML with the scalars of YAML 1.2's core schema, and nothing else turned into values."""


Core.yaml_implicit_resolvers = {}


def _octal_free_int(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    return int(node.value, 0) if node.value[:2] in ("0x", "0o") else int(node.value, 10)


_SCALARS = (
    ("null", r"^(?:null|Null|NULL|~|)$", ["n", "N", "~", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (
        "float",
        r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$",
        list("-+.0123456789"),
    ),
)
for _tag, _pattern, _first in _SCALARS:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)
Core.add_constructor("tag:yaml.org,2002:int", _octal_free_int)


def load(text: str) -> Any:
    """The plain values of `text`; raises `yaml.YAMLError` where it is not YAML at all."""
    return yaml.load(text, Loader=Core)


def load_file(path: Path) -> Any:
    """The plain values of the file at `path`."""
    return load(path.read_text(encoding="utf-8"))
