"""The rules of the house: layers, a pure core, short files and functions, tests that can fail."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

from tests import house

ROOT = house.ROOT
LINES_A_FILE = 320
LINES_A_FUNCTION = 50

CLOCKS_AND_FILES = re.compile(
    r"\b(datetime\.now|datetime\.utcnow|datetime\.today|date\.today|open|print|input|eval|exec)$"
)
"""Calls that need no import of a forbidden module, and are as impure."""

ADDRESSES = re.compile(
    r"\bp[y]pi\.org|p[y]thonhosted\.org|n[p]mjs\.(org|com)|\bd[e]b\.debian\.org|p[k]g\.dev\b"
    r"|file:///[o]pt/|(?<![\w.-])/[w]ork/|/tmp/[b]rief|(?<!\w)\.[l]ibrary/"
)
"""Download hosts, and paths of one machine. Spelt so that this file does not hold them."""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-P", "-c", script, "--no-cache"],
        cwd=folder, env={"PYTHONPATH": str(folder), "PATH": "", "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip


def kept(output: str) -> tuple[int, int]:
    found = re.search(r"Contracts: (\d+) kept, (\d+) broken", output)
    assert found, output
    return int(found[1]), int(found[2])


@pytest.fixture
def copied_project(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to be broken."""
    ignore = shutil.ignore_patterns("__pycache__", "_data")
    shutil.copytree(ROOT / "exercise_app", tmp_path / "exercise_app", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_layers_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert kept(done.stdout) == (3, 0)


def test_the_linter_sees_every_module() -> None:
    graph = grimp.build_graph("exercise_app", cache_dir=None)
    seen = {module for module in graph.modules if module.startswith("exercise_app")}
    ours = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in house.python_files("exercise_app")
    }
    assert seen == ours
    assert graph.count_imports() > len(ours)


BREACHES = (
    ("core/routine.py", "exercise_app.desktop.paths", "Layers"),
    ("core/routine.py", "time", "The core is pure"),
    ("core/routine.py", "PySide6", "The core is pure"),
    ("desktop/paths.py", "exercise_app.voice", "Layers"),
    ("history/__init__.py", "exercise_app.ui", "Layers"),
    ("history/__init__.py", "PySide6", "runs without Qt"),
    ("ui/__init__.py", "exercise_app.app", "Layers"),
)
"""A module, what it may not import, and the contract that says so."""


def test_the_linter_finds_each_import_that_breaks_a_contract(copied_project: Path) -> None:
    for module, imported, _ in BREACHES:
        path = copied_project / "exercise_app" / module
        path.write_text(f"{path.read_text(encoding='utf-8')}\nimport {imported}\n", "utf-8")
    done = lint_imports(copied_project)
    assert done.returncode == 1
    told = done.stdout.partition("Broken contracts")[2]
    for module, imported, contract in BREACHES:
        importer = "exercise_app." + module.removesuffix(".py").replace("/", ".")
        line = rf"{re.escape(importer.removesuffix('.__init__'))} -> {re.escape(imported)} \("
        _, _, reported = told.partition(contract)
        assert re.search(line, reported), (module, imported, done.stdout)


def test_the_linter_finds_a_module_that_has_no_layer(copied_project: Path) -> None:
    (copied_project / "exercise_app/attic.py").touch()
    done = lint_imports(copied_project)
    assert done.returncode == 1
    assert "attic" in done.stdout


def test_the_core_reads_no_clock_and_no_file() -> None:
    files = house.python_files("exercise_app/core")
    assert files
    impure = [
        f"{house.relative(path)}:{node.lineno} {ast.unparse(node.func)}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path)))
        if isinstance(node, ast.Call) and CLOCKS_AND_FILES.search(ast.unparse(node.func))
    ]
    assert impure == []


def test_every_module_postpones_annotations_and_ours_say_what_they_are_for() -> None:
    without = []
    for path in house.python_files():
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        documented = ast.get_docstring(tree) is not None
        if path.name == "__init__.py" and len(tree.body) <= 1:
            continue
        imports = [node.module for node in tree.body if isinstance(node, ast.ImportFrom)]
        if "__future__" not in imports or not (documented or "tests" in path.parts):
            without.append(house.relative(path))
    assert without == []


def test_no_file_is_long() -> None:
    lengths = {
        house.relative(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in house.python_files()
    }
    assert "exercise_app/__init__.py" in lengths
    assert {name: count for name, count in lengths.items() if count > LINES_A_FILE} == {}


def test_no_function_is_long() -> None:
    long = [
        f"{house.relative(path)}:{function.lineno} {function.name}"
        for path in house.python_files()
        for function in house.functions(path)
        if (function.end_lineno or 0) - function.lineno >= LINES_A_FUNCTION
    ]
    assert long == []


def test_every_test_can_fail() -> None:
    tests = [
        (path, function)
        for path in house.python_files("tests")
        if path.name.startswith("test_")
        for function in house.functions(path)
        if function.name.startswith("test_")
    ]
    assert len(tests) > 10
    idle = [
        f"{house.relative(path)}:{test.lineno} {test.name}"
        for path, test in tests
        if not house.asserts(test)
    ]
    assert idle == []


def test_no_file_names_a_download_host_or_a_path_of_one_machine() -> None:
    named, looked_at = [], 0
    for path in house.project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        looked_at += 1
        for number, line in enumerate(text.splitlines(), start=1):
            if ADDRESSES.search(line):
                named.append(f"{house.relative(path)}:{number} {line.strip()[:80]}")
    assert looked_at > 20
    assert named == []
