"""`python tools/coverage_gate.py REPORT.json`: hold the tests to what they must cover.

Every line and branch of exercise_app/core, and 90 % of the whole (lines and branches).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

CORE = "exercise_app/core/"
WHOLE_PERCENT = 90.0


def gaps(report: dict[str, Any]) -> list[str]:
    """What falls short in coverage.py's JSON report, a sentence each; empty if nothing does."""
    files = {name.replace("\\", "/"): entry for name, entry in report["files"].items()}
    core = {name: entry for name, entry in files.items() if name.startswith(CORE)}
    found = [] if core else [f"No file of {CORE} was measured."]
    for name, entry in sorted(core.items()):
        if entry["missing_lines"]:
            found.append(f"{name}: no test runs line {_list(entry['missing_lines'])}.")
        if entry["missing_branches"]:
            ways = [f"{start} to {end}" for start, end in entry["missing_branches"]]
            found.append(f"{name}: no test goes from line {_list(ways)}.")
    percent = report["totals"]["percent_covered"]
    if percent < WHOLE_PERCENT:
        found.append(f"The tests cover {percent:.2f} % of the whole, less than {WHOLE_PERCENT} %.")
    return found


def lowest(report: dict[str, Any], count: int = 5) -> list[str]:
    """The files with the least covered, worst first, as `percent  name`."""
    rows = [(entry["summary"]["percent_covered"], name) for name, entry in report["files"].items()]
    return [f"{percent:6.1f} %  {name}" for percent, name in sorted(rows)[:count]]


def _list(values: list[Any]) -> str:
    return ", ".join(str(value) for value in values)


def main(path: str) -> int:
    """Print the verdict; return 0 if nothing falls short, else 1."""
    report = json.loads(Path(path).read_text(encoding="utf-8"))
    found = gaps(report)
    print(f"Coverage: {report['totals']['percent_covered']:.2f} % of the whole.")
    for line in found or ["Core: every line and branch."]:
        print(line)
    if found:
        print("Least covered:", *lowest(report), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
