"""The built-in files, the schemas and how to validate against them."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from exercise_app.core.routine import Exercise
from exercise_app.core.timeline import Timeline
from exercise_app.library.exercises import read_exercise
from exercise_app.library.routines import read_routine

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "assets" / "schema"
ROUTINES = sorted((ROOT / "routines").glob("*.yaml"))
EXERCISES = sorted((ROOT / "assets" / "exercises").glob("*.yaml"))
CASES = Path(__file__).parent / "cases"


def stem(path: Path) -> str:
    """A test's id: the file's own."""
    return path.stem


@cache
def schema(kind: str) -> dict[str, Any]:
    """The schema of `routine` or `exercise` files."""
    text = (SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8")
    value: dict[str, Any] = json.loads(text)
    return value


@cache
def validator(kind: str) -> Draft202012Validator:
    """A validator of `routine` or `exercise` files; one schema refers to the other by its name."""
    resources = [
        (f"{name}.schema.json", Resource.from_contents(schema(name)))
        for name in ("routine", "exercise")
    ]
    registry: Registry[Any] = Registry().with_resources(resources)
    return Draft202012Validator(schema(kind), registry=registry)


def faults(kind: str, value: object) -> list[str]:
    """What the schema finds wrong with `value`, each with its place."""
    return [f"{error.json_path}: {error.message}" for error in validator(kind).iter_errors(value)]


def kind_of(text: str) -> str:
    """Which schema a file is for: a routine has `steps`."""
    return "routine" if re.search(r"^steps:", text, re.MULTILINE) else "exercise"


class BuiltIn:
    """The built-in exercises, as the reader asks for them."""

    def ids(self) -> Collection[str]:
        """Their ids."""
        return [path.stem for path in EXERCISES]

    @cache  # noqa: B019 - one for the whole run
    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id; raises `Unreadable` where its file has errors."""
        path = ROOT / "assets" / "exercises" / f"{id_}.yaml"
        if not path.is_file():
            return None
        return read_exercise(path.read_bytes(), str(path), id_, self.ids())

    def trouble(self, id_: str) -> str | None:
        """None: a broken built-in raises instead."""
        return None


BUILT_IN = BuiltIn()


@cache
def compiled(routine: str) -> Timeline:
    """The built-in routine of that id, read and compiled."""
    path = ROOT / "routines" / f"{routine}.yaml"
    return read_routine(path.read_bytes(), str(path), routine, BUILT_IN).timeline
