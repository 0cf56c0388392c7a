"""`python -m benchmarks [PART…]`: measure all, which makes the page anew, or some parts of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import (
    compiling,
    drawing,
    files,
    history,
    idle,
    imports,
    moving,
    sound,
    startup,
    timing,
    years,
)
from benchmarks.homes import make_home
from benchmarks.processes import ROOT
from benchmarks.report import Section, page, section

PAGE = ROOT / "docs" / "performance.md"
PARTS: Mapping[str, Callable[[Path, Path], Section]] = {
    "startup": startup.measure,
    "idle": idle.measure_idle,
    "session": idle.measure_session,
    "timeline": timing.measure_timeline,
    "loaded": timing.measure_loaded,
    "files": files.measure,
    "compiling": compiling.measure,
    "history": history.measure,
    "years": years.measure,
    "drawing": drawing.measure,
    "moving": moving.measure,
    "imports": imports.measure,
    "sound": sound.measure,
}
SHORT: Mapping[str, Callable[[Path, Path], Section]] = {**PARTS, "sound": sound.measure_short}
"""The parts for a trial, which makes no page."""


def main() -> int:
    """Measure; gives 1 where a limit does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("part", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--page", action="store_true", help="renew these parts in the page")
    parser.add_argument("--short", action="store_true", help="a trial: sound in six minutes")
    parsed = parser.parse_args()
    wanted = parsed.part or list(PARTS)
    unknown = sorted(set(wanted) - set(PARTS))
    if unknown:
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    if sys.platform != "linux":
        parser.error("what processes use is read from /proc, which only Linux has")
    sections = [*_measured(wanted, SHORT if parsed.short else PARTS)]
    if parsed.page or (wanted == list(PARTS) and not parsed.short):
        old = PAGE.read_text(encoding="utf-8") if parsed.page and PAGE.exists() else ""
        PAGE.write_text(page(sections, _qt_version(), old=old), encoding="utf-8")
        print(f"Written: {PAGE.relative_to(ROOT)}")
    missed = [f.what for part in sections for f in part.figures if f.is_met is False]
    if missed:
        print(f"Limits not met: {'; '.join(missed)}.", file=sys.stderr)
    return 1 if missed else 0


def _measured(
    wanted: list[str], parts: Mapping[str, Callable[[Path, Path], Section]]
) -> list[Section]:
    """The parts, each told as soon as it is there."""
    sections = []
    # In the checkout, since the disk is measured too and /tmp may be memory.
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".bench-") as name:
        home = make_home(Path(name) / "home")
        for part in wanted:
            before = time.monotonic()
            sections.append(parts[part](home, Path(name)))
            taken = time.monotonic() - before
            print(f"{section(sections[-1])}\n\n({part}: {taken:.0f} s)\n", flush=True)
    return sections


def _qt_version() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


if __name__ == "__main__":
    raise SystemExit(main())
