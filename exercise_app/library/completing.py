"""What can be typed at a place of a routine's text: keys, words and the ids of exercises.

All of it is taken from the JSON Schemas in `assets/schema`, which the tests hold against the
reader; their descriptions say what each key is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from exercise_app.core.fuzzy import Named, folded, rank
from exercise_app.core.offering import Offer, Option
from exercise_app.core.translation import tr
from exercise_app.library.whereabouts import ITEM, Whereabouts, whereabouts

_CLOSE = 1
"""The rank up to which options go well with what was typed; looser ones only without those."""
MOST = 200
"""How many options are offered at most; one more letter brings the others."""
_OWN = re.compile(
    r"^exercises:[ \t]*(?:#.*)?\r?\n((?:(?:[ ]+.*|[ \t]*|#.*)(?:\r?\n|\Z))*)", re.MULTILINE
)
_FIRST_KEY = re.compile(r"^([ ]+)([a-z0-9]+(?:-[a-z0-9]+)*):", re.MULTILINE)
_ROUTINE = "routine.schema.json"
_FILE = "_file"
"""A key that tells of a schema which file it stands in."""

Schema = dict[str, Any]
Names = Callable[[], Iterable[tuple[str, str]]]
"""Gives the exercises there are: ids and names."""


class Completing:
    """Knows the format, from the schemas in `folder`, and the exercises."""

    def __init__(self, folder: Path, names: Names) -> None:
        self._folder, self._names = folder, names

    def at(self, text: str, index: int) -> Offer | None:
        """What can be typed at `index` of a routine's `text`; None where nothing is known."""
        place = whereabouts(text, index)
        if place is None:
            return None
        options = self._values(text, place) if place.key else self._keys(text, place)
        ranks = [(_rank(place.word, option), n, option) for n, option in enumerate(options)]
        ranked = sorted(one for one in ranks if one[0] is not None)
        worst = max(_CLOSE, ranked[0][0] or 0) if ranked else 0
        fitting = tuple(option for found, _, option in ranked if (found or 0) <= worst)[:MOST]
        is_whole = len(fitting) == 1 and fitting[0].label == place.word
        return Offer(place.start, place.word, fitting) if fitting and not is_whole else None

    @cached_property
    def _schemas(self) -> dict[str, Schema]:
        names = (_ROUTINE, "exercise.schema.json")
        return {n: json.loads((self._folder / n).read_text(encoding="utf-8")) for n in names}

    def _keys(self, text: str, place: Whereabouts) -> Iterator[Option]:
        """The keys of the mapping at `place`; or, in a list of words, the words."""
        for start in self._inside(place.path):
            if any("properties" in schema for schema in start):
                yield from self._pairs(start, place, "")
                return
            if place.path and place.path[-1] == ITEM:
                yield from self._words(text, start)
                return
        items = list(self._inside((*place.path, ITEM)))
        if items and not place.is_flow and not place.word and place.column:
            yield from self._pairs(items[0], place, "- ")

    def _pairs(self, schemas: list[Schema], place: Whereabouts, dash: str) -> Iterator[Option]:
        fitting = _fitting(schemas, place.keys)
        seen = set(place.keys)
        starts = [schema for schema in fitting if len(fitting) > 1 and not place.keys]
        for schema in fitting:
            for key, value in schema["properties"].items():
                is_first = key in schema.get("required", ())[:1]
                if key in seen or (starts and not is_first):
                    continue
                seen.add(key)
                told = self._resolved({_FILE: schema.get(_FILE, _ROUTINE), **value})
                yield _pair(key, told, place, dash)

    def _values(self, text: str, place: Whereabouts) -> Iterator[Option]:
        assert place.key is not None
        lead = " " if place.needs_space else ""
        schemas = next(iter(self._inside((*place.path, place.key), place.keys)), [])
        for option in self._words(text, schemas):
            yield Option(option.label, lead + option.insert, option.detail)

    def _words(self, text: str, schemas: list[Schema]) -> Iterator[Option]:
        """What a value can be: its words, an id, or what the schema gives as examples."""
        if any(schema.get("pattern") == self._id_pattern for schema in schemas):
            own = [(id_, "") for id_ in own_ids(text)]
            yield from (Option(id_, id_, name) for id_, name in (*own, *self._names()))
            return
        seen: set[str] = set()
        for schema in schemas:
            default = [schema["default"]] if "default" in schema else []
            constant = [schema["const"]] if "const" in schema else []
            words, examples = schema.get("enum", ()), schema.get("examples", ())
            for value in (*words, *constant, *_few_numbers(schema), *default, *examples):
                word = _written(value)
                if word not in seen:
                    seen.add(word)
                    yield Option(word, word, _told(value, schema))

    @cached_property
    def _id_pattern(self) -> str:
        pattern: str = self._schemas["exercise.schema.json"]["$defs"]["id"]["pattern"]
        return pattern

    def _inside(self, path: tuple[str, ...], keys: tuple[str, ...] = ()) -> Iterator[list[Schema]]:
        """The schemas that hold at `path`, each list for one way to get there.

        `keys` are the other keys of the last mapping on the way.
        """
        ways = [self._resolved(self._schemas[_ROUTINE])]
        for depth, name in enumerate(path):
            beside = keys if depth == len(path) - 1 else ()
            inner = [s for way in ways for s in _children(_fitting(way, beside), name)]
            ways = [self._resolved(schema) for schema in inner]
        yield from ways

    def _resolved(self, schema: Schema) -> list[Schema]:
        """`schema`, what it refers to, and each of its alternatives, the nearest first."""
        file = schema.get(_FILE, _ROUTINE)
        found = [schema] if set(schema) - {"$ref", _FILE} else []
        if "$ref" in schema:
            name, _, place = schema["$ref"].partition("#")
            target: Any = self._schemas[name or file]
            for part in place.strip("/").split("/"):
                target = target[part]
            found += self._resolved({**target, _FILE: name or file})
        for branch in (schema.get("then"), schema.get("else"), *schema.get("oneOf", ())):
            if isinstance(branch, dict) and ("properties" in schema) <= ("$ref" in branch):
                found += self._resolved({**branch, _FILE: file})
        return found


def _pair(key: str, schemas: list[Schema], place: Whereabouts, dash: str) -> Option:
    """A key, with what its value begins with."""
    indent = "\n" + " " * (place.column + len(dash) + 2)
    behind = " "
    for schema in schemas:
        if place.is_flow or "enum" in schema or "oneOf" in schema:
            break
        if schema.get("type") == "object":
            behind = indent
        elif schema.get("type") == "array" and key == "steps":
            behind = f"{indent}- "
    return Option(key, f"{dash}{key}:{behind}", _sentence(schemas))


def own_ids(text: str) -> list[str]:
    """The ids of the exercises that a routine's text keeps for itself, as they are written."""
    block = _OWN.search(text)
    if block is None:
        return []
    first = _FIRST_KEY.search(block[1])
    indent = first[1] if first else ""
    return [key for space, key in _FIRST_KEY.findall(block[1]) if space == indent]


def _children(schemas: list[Schema], name: str) -> Iterator[Schema]:
    """The schemas of what is at a key, or of an item, one level further in."""
    for schema in schemas:
        file = schema.get(_FILE, _ROUTINE)
        if name == ITEM:
            inner = schema.get("items")
        else:
            inner = schema.get("properties", {}).get(name) or schema.get("additionalProperties")
        if isinstance(inner, dict):
            yield {_FILE: file, **inner}


def _fitting(schemas: list[Schema], keys: tuple[str, ...]) -> list[Schema]:
    """Those of several sorts of mapping that the keys belong to; all of them if that is open."""
    maps = [schema for schema in schemas if "properties" in schema]
    known = [
        schema
        for schema in maps
        if set(keys) & set(schema.get("required", ())[:1])
        and set(keys) <= set(schema["properties"])
    ]
    return known[:1] or [m for m in maps if set(keys) <= set(m["properties"])] or maps or schemas


def _few_numbers(schema: Schema) -> range:
    """The numbers that a value can be, where they are only a few."""
    if schema.get("type") != "integer":
        return range(0)
    found = range(schema.get("minimum", 0), schema.get("maximum", 99) + 1)
    return found if len(found) < 10 else range(0)


def _sentence(schemas: list[Schema]) -> str:
    """The first sentence of the nearest description."""
    told = next((s["description"] for s in schemas if "description" in s), "")
    return re.split(r"(?<=[.;])\s", told, maxsplit=1)[0].rstrip(".;")


def _told(value: object, schema: Schema) -> str:
    return tr("the default") if "default" in schema and schema["default"] == value else ""


def _written(value: object) -> str:
    """A value as YAML in a line."""
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{k}: {_written(v)}' for k, v in value.items())}}}"
    return value if isinstance(value, str) else json.dumps(value)


def _rank(word: str, option: Option) -> int | None:
    """How well an option goes with what was typed, 0 the best; a value is found by its name too."""
    is_value = option.insert.strip() == option.label
    return rank(
        folded(word), Named(folded(option.label), folded(option.detail) if is_value else "")
    )
