"""The project's own files, for the tests that hold the rules of the house."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

CODE = ("main.py", "exercise_app", "tests", "benchmarks", "scripts", "tools")
"""Where our Python is."""

MADE = {
    ".venv", ".git", ".coverage", ".hypothesis", ".import_linter_cache", ".mypy_cache",
    ".pytest_cache", ".ruff_cache", "__pycache__", "build", "dist",
}  # fmt: skip
"""Folders that tools make: not the project's own."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def project_files(root: Path = ROOT) -> Iterator[Path]:
    """Every file of the project, without what tools made."""
    for path in sorted(root.iterdir()):
        if path.name in MADE or path.is_symlink():
            continue
        if path.is_dir():
            yield from project_files(path)
        else:
            yield path


def python_files(*places: str) -> list[Path]:
    """Our Python files below `places` (of CODE), in order."""
    found = []
    for place in places or CODE:
        path = ROOT / place
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [path for path in found if path.is_file()]


def functions(path: Path) -> Iterator[Function]:
    """Every function and method in the file, nested ones as well."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def asserts(function: Function) -> bool:
    """Whether a test can fail: it asserts, expects an error, or calls a check that does."""
    words = ("assert", "raises", "check", "expect", "wait", "fail", "warns")
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).lower()
            if any(word in name for word in words):
                return True
    return False


def relative(path: Path) -> str:
    """The path as a reader of the project writes it."""
    return path.relative_to(ROOT).as_posix()
