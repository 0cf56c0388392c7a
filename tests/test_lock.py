"""The locked packages: complete, with hashes and no addresses, and within the project's bounds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]

PYTHONS = ("3.11.2", "3.12.0", "3.13.0")
MACHINES = ("x86_64", "aarch64")


def locked(name: str) -> list[tuple[Requirement, int]]:
    """Each package of a lock, with how many hashes it has."""
    text = (ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8")
    blocks = text.replace("\\\n", " ").splitlines()
    return [
        (Requirement(block.split("--hash")[0].strip()), block.count("--hash=sha256:"))
        for block in blocks
        if block.strip()
    ]


def bounds(name: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = list(project["project"]["dependencies"])
    if name == "dev":
        wanted += project["dependency-groups"]["dev"]
    return [Requirement(line) for line in wanted]


def linux(python: str, machine: str) -> dict[str, str]:
    return {
        "python_version": ".".join(python.split(".")[:2]),
        "python_full_version": python,
        "sys_platform": "linux",
        "platform_system": "Linux",
        "os_name": "posix",
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
    }


def applies(requirement: Requirement, environment: dict[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(environment)


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_package_has_hashes_and_no_line_is_an_address(name: str) -> None:
    packages = locked(name)
    assert len(packages) > 5
    assert [str(package) for package, hashes in packages if hashes == 0] == []
    text = (ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*--(index|extra|find|trusted)", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["runtime", "dev"])
@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("python", PYTHONS)
def test_everything_wanted_is_locked_once_and_within_its_bounds(
    name: str, machine: str, python: str
) -> None:
    environment = linux(python, machine)
    chosen: dict[str, list[str]] = {}
    for package, _hashes in locked(name):
        if applies(package, environment):
            (pin,) = package.specifier
            chosen.setdefault(canonicalize_name(package.name), []).append(pin.version)
    assert [package for package, versions in chosen.items() if len(versions) > 1] == []
    for wanted in bounds(name):
        if applies(wanted, environment):
            (version,) = chosen[canonicalize_name(wanted.name)]
            assert wanted.specifier.contains(version), f"{wanted} is locked at {version}"


def test_what_fuzzing_needs_is_locked_by_itself_with_hashes() -> None:
    packages = locked("fuzz")
    assert {package.name for package, _ in packages} == {"atheris"}
    assert all(hashes for _, hashes in packages)
    for python in PYTHONS:
        chosen = [p for p, _ in packages if applies(p, linux(python, "x86_64"))]
        assert len(chosen) == 1


def test_what_the_bundle_needs_is_locked_by_itself_with_hashes() -> None:
    packages = locked("bundle")
    assert "pyinstaller" in {package.name for package, _ in packages}
    assert all(hashes for _, hashes in packages)
    for python in PYTHONS:
        chosen = [p.name for p, _ in packages if applies(p, linux(python, "x86_64"))]
        assert len(chosen) == len(set(chosen)) >= 3
    runtime = {package.name for package, _ in locked("runtime")}
    assert "pyinstaller" not in runtime


def test_the_pyside_that_aborts_on_python_3_11_is_out_of_bounds_there() -> None:
    for python, allowed in (("3.11.9", False), ("3.12.0", True)):
        environment = linux(python, "x86_64")
        sides = [r for r in bounds("runtime") if r.name.startswith("PySide6")]
        here = [wanted for wanted in sides if applies(wanted, environment)]
        assert len(here) == 2
        assert {wanted.specifier.contains("6.12.0") for wanted in here} == {allowed}
