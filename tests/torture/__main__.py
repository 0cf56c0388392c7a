"""`make torture ARGS="kills --seed 7"`: what the app must survive, each part for a bounded time.

Parts: `kills`, `disk`, `damage`, `surroundings`, `hours`. The counts of all runs add up in
`build/torture.json`, and `--page` writes their table into docs/reliability.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from tests.torture import damage, disk, hours, kills, surroundings
from tests.torture.tally import Part, Tally, keep, kept, write_page

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "torture.json"
PAGE = ROOT / "docs" / "reliability.md"
PARTS: dict[str, Part] = {
    "kills": kills.run,
    "disk": disk.run,
    "damage": damage.run,
    "surroundings": surroundings.run,
    "hours": hours.run,
}
LIMIT = 1800
"""Seconds that a run may last in all."""


def main() -> int:
    """Run one part, or all of them in turn; gives 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="make torture", description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, help="one part; all without it")
    parser.add_argument("--seed", type=int, default=0, help="another one, other instants")
    parser.add_argument("--seconds", type=int, default=LIMIT, help="for all of it, at most 1800")
    parser.add_argument("--page", action="store_true", help="write docs/reliability.md's table")
    parser.add_argument("--anew", action="store_true", help="forget the counts of earlier runs")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    tallies = {} if chosen.anew else kept(KEPT)
    until = time.monotonic() + min(chosen.seconds, LIMIT)
    finds = 0
    for name in [chosen.part] if chosen.part else PARTS:
        tally = Tally(name)
        began = time.monotonic()
        PARTS[name](tally, chosen.seed, until - began)
        print(
            f"{name}: {tally.told()}; {len(tally.finds)} finds in {time.monotonic() - began:.0f} s"
        )
        for find in tally.finds[:20]:
            print(f"  {find}")
        finds += len(tally.finds)
        tallies.setdefault(name, Tally(name)).add(tally)
        keep(KEPT, tallies)
    if chosen.page:
        write_page(PAGE, tallies)
    return 1 if finds else 0


if __name__ == "__main__":
    sys.exit(main())
