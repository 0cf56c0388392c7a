"""A target run by atheris, which prefers inputs that reach code that was not reached before."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import atheris

if TYPE_CHECKING:
    from tests.fuzz.limits import Meter

CORPUS = Path(__file__).parent / "corpus"


def run_led(meter: Meter, name: str, runs: int, seconds: int, seed: int) -> None:
    """Run a target in a child, since libFuzzer ends its process, and take over what it noted."""
    folder = Path(tempfile.mkdtemp(prefix="exercise-app-fuzz-"))
    try:
        command = [
            *(sys.executable, "-m", "tests.fuzz.led", name, str(folder / "told")),
            *(f"-runs={runs}", f"-max_total_time={seconds}", f"-seed={seed + 1}", "-max_len=4096"),
            *("-timeout=10", "-rss_limit_mb=1000", "-verbosity=0", f"-artifact_prefix={folder}/"),
            *(str(folder), str(CORPUS / name)),
        ]
        (folder / "told").mkdir()
        subprocess.run(command, check=False, env=os.environ | {"PYTHONPATH": _path()})
        _take_over(meter, folder / "told")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _path() -> str:
    return os.pathsep.join(path for path in sys.path if path)


def _take_over(meter: Meter, folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if path.name == "count":
            runs, slowest = path.read_text().split()
            meter.runs, meter.slowest = int(runs), float(slowest)
        else:
            meter.finds.append((path.read_bytes(), path.name))


def _child(name: str, folder: Path, options: list[str]) -> None:
    with atheris.instrument_imports(include=["exercise_app"]):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.limits import Meter

    meter = Meter(TARGETS[name])

    def take(data: bytes) -> None:
        before = len(meter.finds)
        meter.take(data)
        if meter.runs % 500 == 0 or len(meter.finds) > before:
            (folder / "count").write_text(f"{meter.runs} {meter.slowest}")
        for number, (found, what) in enumerate(meter.finds[before:], before):
            told = "".join(c if c.isalnum() else "-" for c in what)[:80]
            (folder / f"{number}-{told}").write_bytes(found)

    atheris.Setup([sys.argv[0], *options], take)
    atheris.Fuzz()


if __name__ == "__main__":
    _child(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
