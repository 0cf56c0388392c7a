"""`make fuzz ARGS="reader --seconds 60"`: hand any bytes to a target and see what becomes of them.

With atheris the bytes are led by which code they reach; without it they are mutated blindly. Each
input has a second and 200 MB. A find is written beside the corpus and told; the corpus and all
finds are run by the tests.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.limits import Meter
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
MAX_LENGTH = 4096


def main() -> int:
    """Run one target, or all of them in turn."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("target", nargs="?", choices=TARGETS, help="one target; all without it")
    parser.add_argument("--runs", type=int, default=1_000_000, help="inputs of each target")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=0, help="another one, other inputs")
    parser.add_argument("--blind", action="store_true", help="without atheris")
    chosen = parser.parse_args()
    names = [chosen.target] if chosen.target else list(TARGETS)
    finds = sum(run(name, chosen.runs, chosen.seconds, chosen.seed, chosen.blind) for name in names)
    return 1 if finds else 0


def run(name: str, runs: int, seconds: int, seed: int, blind: bool) -> int:
    """Run a target; gives how many finds there were."""
    meter = Meter(TARGETS[name])
    led = None if blind else _atheris()
    began = time.monotonic()
    if led is None:
        _run_blind(meter, name, runs, seconds, seed)
    else:
        led(meter, name, runs, seconds, seed)
    took = time.monotonic() - began
    how = "blind" if led is None else "led by coverage"
    print(
        f"{name}: {meter.runs:,} inputs in {took:.0f} s ({how}), {len(meter.finds)} finds, "
        f"slowest {meter.slowest:.2f} s, {meter.grown_mb():.0f} MB more"
    )
    for data, what in meter.finds:
        path = CORPUS / name / f"find-{hashlib.sha256(data).hexdigest()[:12]}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"  {path}: {what}")
    return len(meter.finds)


def _run_blind(meter: Meter, name: str, runs: int, seconds: int, seed: int) -> None:
    rng = random.Random(seed)
    seeds = [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]
    until = time.monotonic() + seconds
    while meter.runs < runs and time.monotonic() < until:
        meter.take(mutated(rng.choice(seeds), rng, seeds)[:MAX_LENGTH])


def _atheris() -> Callable[[Meter, str, int, int, int], None] | None:
    """What runs a target under atheris; None where that is not installed."""
    try:
        from tests.fuzz.led import run_led
    except ImportError:
        print("atheris is not installed: inputs are mutated blindly.", file=sys.stderr)
        return None
    return run_led


if __name__ == "__main__":
    raise SystemExit(main())
